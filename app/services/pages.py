# SPDX-License-Identifier: GPL-3.0-or-later
"""The CRM's pages that may talk to this desk: which there are, and the agent's word about a new one."""

from __future__ import annotations

from typing import Protocol

from app.domain.errors import DomainError
from app.domain.pairing import PairedPage


class Pages(Protocol):
    """The local bridge for CRM pages, as far as the window needs it."""

    def paired(self) -> tuple[PairedPage, ...]:
        """The pages that were allowed; may be asked from any thread."""
        ...

    async def revoke(self, id: str) -> None:
        """Allow this page no longer; its connection is closed."""
        ...

    async def answer_pairing(self, id: str, allowed: bool) -> None:
        """The agent's answer to :class:`app.services.events.PairingAsked`."""
        ...

    async def answer(self, id: str, code: str) -> None:
        """The window's answer to a :class:`app.services.events.PageForm` or ``PageShow``: empty = done, else why not."""
        ...

    async def apply(self) -> None:
        """Open, close or move the bridge as the settings stand now."""
        ...

    @property
    def problem(self) -> DomainError | None:
        """Why pages cannot reach this desk although the settings allow some."""
        ...
