# SPDX-License-Identifier: GPL-3.0-or-later
"""The agent's phone line: connecting it with the account of the settings, and saying how it stands."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from app.domain.errors import CallRefused, EngineGone
from app.services.events import LineStatus
from app.services.place import Emit
from app.services.ports import SecretStore


@dataclass(frozen=True, slots=True)
class LineAccount:
    """A SIP account as the agent or IT entered it; the password is in the credential store."""

    user: str
    host: str
    port: int = 5060
    transport: str = "udp"
    registrar: bool = True
    display_name: str = field(default="", repr=False)
    auth_user: str = ""


class Line:
    """``status`` may be read from any thread."""

    def __init__(
        self,
        account: Callable[[], LineAccount],
        attach: Callable[[LineAccount, str], Awaitable[None]],
        detach: Callable[[], Awaitable[None]],
        secrets: SecretStore,
        emit: Emit,
    ) -> None:
        self._account, self._attach, self._detach = account, attach, detach
        self._secrets, self._emit = secrets, emit
        self.status = LineStatus("off")

    def changed(self, state: str, detail: str) -> None:
        """The phone reports its line."""
        self.status = LineStatus(state, detail)
        self._emit(self.status)

    async def connect(self, password: str | None = None) -> None:
        """Connect with the account of the settings; a new ``password`` is put into the credential store first.

        Raises ``CallRefused`` (``bad_account``, ``address_in_use``) or ``EngineGone``; without an account the line is
        taken down.
        """
        account = self._account()
        if not account.host or not account.user:
            await self._detach()
            return
        name = f"sip:{account.user}@{account.host}"
        if password is not None:
            await asyncio.to_thread(self._secrets.set, name, password)
        stored = await asyncio.to_thread(self._secrets.get, name) if account.registrar else ""
        try:
            await self._attach(account, stored or "")
        except (CallRefused, EngineGone) as error:
            self.changed("failed", getattr(error, "code", "engine"))
            raise
