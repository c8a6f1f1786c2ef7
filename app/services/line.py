# SPDX-License-Identifier: GPL-3.0-or-later
"""The agent's phone line: connecting it with the account of the settings, and saying how it stands."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from app.domain.errors import CallRefused, EngineGone
from app.services.background import spawn
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


_UP = frozenset({"registered", "direct", "registering"})


class Line:
    """``status`` may be read from any thread: what the phone said last of its line, or why it has none."""

    def __init__(
        self,
        account: Callable[[], LineAccount],
        attach: Callable[[LineAccount, str], Awaitable[None]],
        detach: Callable[[], Awaitable[None]],
        secrets: SecretStore,
        emit: Emit,
        busy: Callable[[], bool] = lambda: False,
    ) -> None:
        """``busy`` says whether the agent has calls, or one is about to be placed."""
        self._account, self._attach, self._detach = account, attach, detach
        self._secrets, self._emit, self._busy = secrets, emit, busy
        self._waits = False
        """Whether the account of the settings is connected when the calls are over."""
        self.status = LineStatus("off")

    def changed(self, state: str, detail: str) -> None:
        """The phone reports its line."""
        self.status = LineStatus(state, detail)
        self._emit(self.status)

    async def connect(self, password: str | None = None) -> None:
        """Connect with the account of the settings; a new ``password`` is put into the credential store first.

        Raises ``CallRefused`` (``bad_account``, ``address_in_use``; ``after_call``: calls keep the line as it is, and it is
        done by itself after them) or ``EngineGone``; without an account the line is taken down.
        """
        self._waits = False
        try:
            await self._connect(password)
        except CallRefused as error:
            if error.code != "not_now":
                self._failed(error.code)
                raise
            self._waits = True
            raise CallRefused("after_call") from error
        except EngineGone:
            self._failed("engine")
            raise

    def calls_changed(self) -> None:
        """A call is over, or could not be placed, or the phone has started again: what waited for it is done now."""
        if self._waits and not self._busy():
            self._waits = False
            spawn(self._connect_late())

    async def _connect_late(self) -> None:
        try:
            await self.connect()
        except EngineGone:
            self._waits = True  # until it is up again
            raise

    def _failed(self, why: str) -> None:
        # A command that was refused has changed nothing of a line that is up.
        if self.status.state not in _UP:
            self.changed("failed", why)

    async def _connect(self, password: str | None) -> None:
        account = self._account()
        if not account.host or not account.user:
            await self._detach()
            return
        name = f"sip:{account.user}@{account.host}"
        if password is not None:
            await asyncio.to_thread(self._secrets.set, name, password)
        stored = await asyncio.to_thread(self._secrets.get, name) if account.registrar else ""
        await self._attach(account, stored or "")
