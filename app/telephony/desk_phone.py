# SPDX-License-Identifier: GPL-3.0-or-later
"""The phone on the agent's desk, or the agent's mobile, steered through the switchboard (row D3).

The switchboard rings that phone and then the number. What this computer cannot do for it (answer, mute, digits, recording) is
refused as ``on_phone``. When the connection to the switchboard is lost calls go on; at its return it tells all of them, and what
changed meanwhile is reported then: each call begins and ends exactly once.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, NoReturn, Protocol

from app.domain.board import Callout, CalloutState, OwnCalls, PhoneCall
from app.domain.call import CallResult
from app.domain.errors import EngineGone, SwitchboardError, SwitchboardErrorKind
from app.telephony.port import (
    CallEnded,
    CallProgress,
    IncomingCall,
    LineChanged,
    LineState,
    PhoneError,
    PhoneErrorCode,
    PhoneEvent,
    PhoneHandler,
    Progress,
    TransferProgress,
    TransferState,
)

log = logging.getLogger("soitto.desk_phone")

PATIENCE = 20.0
"""Seconds for which a call is asked for that may not have arrived: the same id is one call."""
AGAIN = 1.0
"""Seconds between two tries of it, or of an end; a log-in that failed is tried again after ten times as long."""
_SEEN = 500
"""So many calls that are over are remembered, so that none is told twice."""
_CODES = {
    "bad_number": PhoneErrorCode.BAD_NUMBER,
    "busy": PhoneErrorCode.TOO_MANY_CALLS,
    "no_phone": PhoneErrorCode.NO_LINE,
    "not_now": PhoneErrorCode.NOT_NOW,
    "not_found": PhoneErrorCode.NO_SUCH_CALL,
}
_OWN = ("agent_no_answer", "agent_rejected", "agent_busy", "agent_unreachable")


class Switchboard(Protocol):
    """What is asked of the switchboard; every command raises :class:`SwitchboardError`."""

    async def call_out(
        self, id: str, dialled: str, callback: str | None = None, attempt: str | None = None
    ) -> Callout: ...
    async def hang_up(self, id: str) -> None: ...
    async def hold(self, id: str) -> None: ...
    async def resume(self, id: str) -> None: ...
    async def transfer(self, id: str, dialled: str) -> None: ...
    async def log_in(self, phone: str) -> None: ...
    async def log_out(self) -> None: ...
    def subscribe(self, handler: Callable[[Callout | PhoneCall | OwnCalls], None]) -> Callable[[], None]: ...


@dataclass(slots=True)
class _Call:
    """A call that has not ended. ``known``: the switchboard has told of it."""

    out: bool
    known: bool = False
    state: str = ""
    talked: bool = False
    ending: bool = False
    """The agent wants it ended, and the switchboard may not have heard that."""
    passed_on: bool = False


class DeskPhone:
    """The half of :class:`app.telephony.port.Phone` that is about line and calls."""

    def __init__(self, switchboard: Callable[[], Switchboard]) -> None:
        """``switchboard`` is asked for it when it is needed: the two are made around each other."""
        self._get = switchboard
        self._handlers: list[PhoneHandler] = []
        self._calls: dict[str, _Call] = {}
        self._over: dict[str, None] = {}
        self._phone = ""
        self._there = False
        self._first = True
        """Nothing was heard of the switchboard yet: what is over there is over here too."""
        self._line = LineChanged(LineState.OFF)
        self._logging_in: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._unsubscribe: Callable[[], None] | None = None

    @property
    def _switchboard(self) -> Switchboard:
        return self._get()

    # --- the line

    @property
    def line(self) -> LineChanged:
        return self._line

    @property
    def calls(self) -> frozenset[str]:
        return frozenset(self._calls)

    def subscribe(self, handler: PhoneHandler) -> Callable[[], None]:
        self._handlers.append(handler)
        return lambda: self._handlers.remove(handler)

    async def log_in(self, phone: str) -> None:
        """Have this phone rung from now on: an extension, or a number. Comes back at once; :class:`LineChanged` tells."""
        if self._unsubscribe is None:
            self._unsubscribe = self._switchboard.subscribe(self._told)
        self._phone = phone
        self._log_in()

    async def log_out(self) -> None:
        """Have no phone rung any more. Refused (``not_now``) while there are calls."""
        if self._calls:
            raise PhoneError(PhoneErrorCode.NOT_NOW)
        await self._leave()

    async def stop(self) -> None:
        """The desk closes: what only rings is ended; a talk goes on, on the agent's phone."""
        for id, call in tuple(self._calls.items()):
            try:
                if not call.talked:
                    await self._switchboard.hang_up(id)
            except SwitchboardError as error:
                log.warning("a call could not be ended at the close: %s", error)
            result = CallResult.ANSWERED if call.talked else CallResult.CANCELLED if call.out else CallResult.REJECTED
            self._end(id, result, by_us=True)
        await self._leave()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _leave(self) -> None:
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        if self._logging_in is not None:
            self._logging_in.cancel()
        if self._phone:
            self._phone = ""
            self._first = True
            try:
                await self._switchboard.log_out()
            except SwitchboardError as error:
                log.warning("the phone could not be logged out: %s", error)
        self._stand(LineState.OFF)

    def link_changed(self, there: bool) -> None:
        """The switchboard was reached, or lost."""
        if there is self._there:
            return
        self._there = there
        if not self._phone:
            return
        if there:
            self._log_in()
        else:
            self._stand(LineState.FAILED, "switchboard")

    def _log_in(self) -> None:
        if self._logging_in is not None:
            self._logging_in.cancel()
        if not self._there:
            self._stand(LineState.FAILED, "switchboard")
            return
        self._stand(LineState.REGISTERING)
        self._logging_in = self._spawn(self._logged_in(), "log-in with the agent's phone")

    async def _logged_in(self) -> None:
        while True:
            try:
                await self._switchboard.log_in(self._phone)
            except SwitchboardError as error:
                self._stand(LineState.FAILED, _line_code(error))
                if error.kind is not SwitchboardErrorKind.UNREACHABLE:
                    return
                await asyncio.sleep(10 * AGAIN)
            else:
                self._stand(LineState.REGISTERED)
                return

    def _stand(self, state: LineState, detail: str = "") -> None:
        changed = LineChanged(state, detail)
        if changed != self._line:
            self._line = changed
            self._emit(changed)

    # --- calls

    async def dial(self, number_or_uri: str, call: str, ring_seconds: float | None = None) -> None:
        """As the port says: the same id is asked for again where an answer did not come, and is one call."""
        if call in self._calls or call in self._over:
            raise PhoneError(PhoneErrorCode.DUPLICATE_CALL)
        if self._line.state is not LineState.REGISTERED:
            raise PhoneError(PhoneErrorCode.NO_LINE)
        if self._calls:
            raise PhoneError(PhoneErrorCode.TOO_MANY_CALLS)
        mine = self._calls[call] = _Call(out=True)
        loop = asyncio.get_running_loop()
        until = loop.time() + PATIENCE
        while self._calls.get(call) is mine:
            try:
                told = await self._switchboard.call_out(call, number_or_uri)
            except SwitchboardError as error:
                if self._calls.get(call) is not mine:
                    return  # its end was told meanwhile
                if error.kind is not SwitchboardErrorKind.UNREACHABLE:
                    del self._calls[call]
                    raise _phone_error(error) from error
                if mine.ending:
                    self._given_up(call, CallResult.CANCELLED)
                elif not self._there:
                    return  # at its return the switchboard tells all calls there are
                elif loop.time() > until:
                    self._given_up(call, CallResult.UNKNOWN)
                else:
                    await asyncio.sleep(AGAIN)
            else:
                if not mine.known:  # what came by itself meanwhile is newer
                    self._told(told)
                return

    def _given_up(self, call: str, result: CallResult) -> None:
        """Whatever may still be under way of it rings nothing any more."""
        self._spawn(self._end_later(call), "the end of a call that may not have arrived")
        self._end(call, result, by_us=result is CallResult.CANCELLED)

    async def answer(self, call: str) -> None:
        self._refuse(call)

    async def reject(self, call: str) -> None:
        """Refuse a call that rings in: the exchange has another agent rung."""
        await self.hang_up(call)

    async def hang_up(self, call: str) -> None:
        """End it. Where the switchboard is not reached: ``on_phone`` for a talk, which is ended there; a call out that was not
        answered yet is ended as soon as the switchboard is back (``EngineGone``)."""
        mine = self._calls.get(call)
        if mine is None or mine.passed_on:
            return
        mine.ending = True
        try:
            await self._switchboard.hang_up(call)
        except SwitchboardError as error:
            if call not in self._calls:
                return
            if mine.talked or not mine.out:
                mine.ending = False
                raise PhoneError(PhoneErrorCode.ON_PHONE) from error
            self._spawn(self._end_later(call), "the end of a call, told later")
            self._forget(call)
            raise EngineGone from error  # its end is not known

    async def _end_later(self, call: str) -> None:
        while True:
            await asyncio.sleep(AGAIN)
            try:
                await self._switchboard.hang_up(call)
            except SwitchboardError as error:
                if error.kind is SwitchboardErrorKind.UNREACHABLE:
                    continue
                log.warning("a call could not be ended: %s", error)
            return

    async def hold(self, call: str, on: bool) -> None:
        mine = self._needed(call)
        if not mine.talked:
            raise PhoneError(PhoneErrorCode.NOT_NOW)
        try:
            await (self._switchboard.hold(call) if on else self._switchboard.resume(call))
        except SwitchboardError as error:
            raise _phone_error(error) from error

    async def mute(self, call: str, on: bool) -> None:
        self._refuse(call)

    async def send_dtmf(self, call: str, digits: str) -> None:
        self._refuse(call)

    async def record(self, call: str, path: str | None) -> None:
        self._refuse(call)

    async def transfer(self, call: str, number_or_uri: str) -> None:
        mine = self._needed(call)
        if not mine.talked:
            raise PhoneError(PhoneErrorCode.NOT_NOW)
        mine.passed_on = True
        try:
            await self._switchboard.transfer(call, number_or_uri)
        except SwitchboardError as error:
            mine.passed_on = False
            raise _phone_error(error) from error
        self._emit(TransferProgress(call, TransferState.DONE))

    async def transfer_to_call(self, call: str, other: str) -> None:
        self._refuse(call)

    def _needed(self, call: str) -> _Call:
        mine = self._calls.get(call)
        if mine is None:
            raise PhoneError(PhoneErrorCode.NO_SUCH_CALL)
        return mine

    def _refuse(self, call: str) -> NoReturn:
        self._needed(call)
        raise PhoneError(PhoneErrorCode.ON_PHONE)

    # --- what the switchboard tells

    def _told(self, what: Callout | PhoneCall | OwnCalls) -> None:
        match what:
            case OwnCalls():
                self._all(what)
            case Callout():
                self._callout(what)
            case PhoneCall():
                self._phone_call(what)

    def _all(self, own: OwnCalls) -> None:
        """Everything there is: calls that are not among it are lost."""
        first, self._first = self._first, False
        there = {*(one.id for one in own.callouts), *(call.id for call in own.calls)}
        for one in own.callouts:
            self._callout(one)
        for call in own.calls:
            if first and call.state == "ended":
                self._remember(call.id)  # told in an earlier life
            else:
                self._phone_call(call)
        for id, mine in tuple(self._calls.items()):
            if id in there:
                continue
            if mine.out and not mine.known:
                self._given_up(id, CallResult.CANCELLED)  # it never arrived
            else:
                self._end(id, CallResult.ANSWERED if mine.talked else CallResult.UNKNOWN)

    def _callout(self, told: Callout) -> None:
        mine = self._calls.get(told.id)
        if mine is None or (mine.state == told.state and mine.known):
            return
        mine.known = True
        match told.state:
            case CalloutState.AGENT_RINGS:
                self._progress(told.id, Progress.OWN_RINGS)
            case CalloutState.AGENT_ANSWERED:
                self._progress(told.id, Progress.OWN_UP)
            case CalloutState.RINGING:
                self._progress(told.id, Progress.OWN_UP, Progress.RINGING)
            case CalloutState.CONNECTED | CalloutState.HELD:
                self._talks(told.id, mine, held=told.state is CalloutState.HELD)
            case CalloutState.ENDED:
                result = _result(told.result)
                if result is CallResult.ANSWERED and not mine.talked:  # it took place while we heard nothing
                    self._talks(told.id, mine, held=False)
                by_us = told.reason in ("cancelled", "hung_up")
                reason = told.reason if told.reason in _OWN else ""
                self._end(told.id, result, by_us=by_us, reason=reason, cause=told.cause)
        mine.state = told.state

    def _phone_call(self, told: PhoneCall) -> None:
        if told.id in self._over:
            return
        mine = self._calls.get(told.id)
        if mine is None:
            mine = self._calls[told.id] = _Call(out=False, known=True)
            headers = {"x-queue": told.queue or "", "x-callback": told.callback or ""}
            self._emit(IncomingCall(told.id, told.number, told.name, headers, own_phone=True))
        if mine.state == told.state:
            return
        mine.state = told.state
        match told.state:
            case "talking" | "held":
                self._talks(told.id, mine, held=told.state == "held")
            case "ended":
                result = _result(told.result)
                if result is CallResult.ANSWERED and not mine.talked:
                    self._talks(told.id, mine, held=False)
                self._end(told.id, result, by_us=mine.ending)

    def _talks(self, id: str, mine: _Call, *, held: bool) -> None:
        before, mine.talked = mine.talked, True
        if not before:
            self._progress(id, Progress.CONNECTED)
        if held:
            self._progress(id, Progress.HELD)
        elif before:
            self._progress(id, Progress.RESUMED)

    def _progress(self, id: str, *steps: Progress) -> None:
        for step in steps:
            self._emit(CallProgress(id, step))

    def _end(self, id: str, result: CallResult, *, by_us: bool = False, reason: str = "", cause: int = 0) -> None:
        self._forget(id)
        self._emit(CallEnded(id, result, by_us=by_us, reason=reason, cause=cause))

    def _forget(self, id: str) -> None:
        self._calls.pop(id, None)
        self._remember(id)

    def _remember(self, id: str) -> None:
        self._over[id] = None
        while len(self._over) > _SEEN:
            del self._over[next(iter(self._over))]

    def _emit(self, event: PhoneEvent) -> None:
        for handler in tuple(self._handlers):
            handler(event)

    def _spawn(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task


def _result(text: str | None) -> CallResult:
    return CallResult(text) if text in set(CallResult) else CallResult.UNKNOWN


def _phone_error(error: SwitchboardError) -> PhoneError:
    if error.kind is SwitchboardErrorKind.REFUSED and error.code in ("premium", "service"):
        return PhoneError(error.code)
    return PhoneError(_CODES.get(error.code, PhoneErrorCode.SWITCHBOARD))


def _line_code(error: SwitchboardError) -> str:
    if error.kind is SwitchboardErrorKind.REFUSED and error.code in ("bad_phone", "no_phone"):
        return "bad_phone"
    return "switchboard" if error.kind is SwitchboardErrorKind.UNREACHABLE else "switchboard_refused"
