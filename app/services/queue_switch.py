# SPDX-License-Identifier: GPL-3.0-or-later
"""Telling the PBX's queues whether they may send calls: by the switchboard, or by a feature code, dialled unseen."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

from app.domain.call import CallEvent
from app.domain.errors import CallRefused, DomainError, EngineGone
from app.domain.ids import new_id
from app.services.background import spawn
from app.services.events import QueueNotTold
from app.services.place import Emit
from app.services.ports import Phone

PATIENCE = 10.0
"""Seconds until the PBX has to have answered a code."""
AGAIN = 15.0
"""Seconds until what could not be told is told again."""


class QueueSwitch:
    """One code at a time; of several changes only the last is told. The call is not the agent's: nobody sees it, nothing logs it,
    and it is hung up as soon as the PBX has answered.
    """

    def __init__(
        self,
        phone: Phone,
        codes: Callable[[], tuple[str, str]],
        line_up: Callable[[], bool],
        emit: Emit,
        switchboard: Callable[[], Callable[[bool], Awaitable[None]] | None] = lambda: None,
    ) -> None:
        """``codes`` gives what is dialled to pause and to be ready (empty: the queues are not told); ``line_up`` says whether
        the line works: with no line the queues wait, and send nothing either. ``switchboard`` gives the way to tell it instead,
        of an agent whose own phone rings (row D3)."""
        self._phone, self._codes, self._line_up, self._emit = phone, codes, line_up, emit
        self._switchboard = switchboard
        self._wanted: bool | None = None
        self._told: bool | None = None
        self._call = ""
        self._answer: asyncio.Future[bool] | None = None
        self._work: asyncio.Task[None] | None = None
        self._again: asyncio.TimerHandle | None = None
        self._complained: bool | None = None
        """What could not be told, and the agent knows it."""

    async def tell(self, paused: bool) -> None:
        """The queues are to leave the agent alone, or to send calls again. Comes back at once."""
        self._wanted = paused
        self._go()

    def line_changed(self) -> None:
        """The line came or went. A PBX that was restarted knows nothing any more: it is told again."""
        if self._line_up():
            self._go()
        else:
            self._told = None

    async def settled(self) -> None:
        """Wait until what was asked for has been told, or could not be (at the program's end)."""
        if self._work is not None:
            await asyncio.wait({self._work})

    def _go(self) -> None:
        if self._again is not None:
            self._again.cancel()
        if self._work is None or self._work.done():
            self._work = spawn(self._tell())

    async def _tell(self) -> None:
        while self._wanted is not None and self._wanted is not self._told and self._line_up():
            paused = self._wanted
            told = self._switchboard()
            code = self._codes()[0 if paused else 1]
            if told is None and not code:
                return
            try:
                await (told(paused) if told is not None else self._dial(code))
            except DomainError as error:
                if self._complained is not paused:
                    self._complained = paused
                    self._emit(QueueNotTold(paused, error))
                self._again = asyncio.get_running_loop().call_later(AGAIN, self._go)
                return
            self._told, self._complained = paused, None

    async def _dial(self, code: str) -> None:
        self._call, self._answer = new_id(), asyncio.get_running_loop().create_future()
        try:
            await self._phone.dial(code, self._call)
            if not await asyncio.wait_for(self._answer, PATIENCE):
                raise CallRefused("queue_code")
        except TimeoutError:
            raise CallRefused("timeout") from None
        finally:
            with contextlib.suppress(CallRefused, EngineGone):
                await self._phone.hang_up(self._call)
            self._answer = None

    # --- what the phone reports (called on the engine's loop): all calls, of which only the code's own counts

    def progress(self, call_id: str, event: CallEvent) -> None:
        """A call took a step."""
        if event is CallEvent.ANSWERED:
            self._answered(call_id, True)

    def ended(self, call_id: str) -> None:
        """A call is over."""
        self._answered(call_id, False)

    def _answered(self, call_id: str, well: bool) -> None:
        if call_id == self._call and self._answer is not None and not self._answer.done():
            self._answer.set_result(well)
