# SPDX-License-Identifier: GPL-3.0-or-later
"""Steering calls: answer, hold, switch, consult, pass on, record, end. A call that the phone does not know any more is ended."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.domain.call import Call, CallResult, CallState, Direction
from app.domain.errors import CallRefused, EngineGone, StorageFull
from app.domain.number import Number
from app.services.call_log import CallLog
from app.services.call_table import MOST, CallTable
from app.services.placing import Placing
from app.services.ports import Phone
from app.services.reports import Passing, Reports


@dataclass(frozen=True, slots=True)
class CallOptions:
    """What the site allows and wants. ``recording_folder`` is made when it is needed."""

    auto_answer: bool = False
    recording: bool = False
    recording_folder: Path = Path("recordings")


class Steering:
    """All commands raise ``CallRefused``: ``no_call`` for one that is over, ``not_now`` where the call is not in a state for it,
    ``internal`` where a call between agents does not allow it (row D8), and the phone's own codes; or ``EngineGone``."""

    def __init__(
        self,
        phone: Phone,
        table: CallTable,
        log_book: CallLog,
        placing: Placing,
        reports: Reports,
        options: Callable[[], CallOptions],
    ) -> None:
        self._phone, self._table, self._log = phone, table, log_book
        self._placing, self._reports, self._options = placing, reports, options

    def _mine(self, call_id: str) -> Call:
        call = self._table.get(call_id)
        if call is None:
            raise CallRefused("no_call")
        return call

    def _up(self, call_id: str) -> Call:
        call = self._mine(call_id)
        if not call.up:
            raise CallRefused("not_now")
        return call

    def _controlled(self, call_id: str) -> Call:
        """A call with control buttons: the called agent of an internal call has none (row D8)."""
        call = self._mine(call_id)
        if call.internal and call.direction is Direction.IN:
            raise CallRefused("internal")
        return call

    # --- taking and ending calls

    async def answer(self, call_id: str, *, end_other: bool = False) -> None:
        """Take a call that rings in. One that is up is put on hold first, or ended; one that is still being dialled is given up,
        and placed again afterwards where nobody's phone rang for it yet (row D5)."""
        call = self._mine(call_id)
        if call.state is not CallState.RINGING_IN:
            raise CallRefused("not_now")
        if call_id in self._reports.coming:
            return  # pressed twice
        if any(one.state is CallState.RINGING_IN for one in self._reports.at_ear()):
            raise CallRefused("not_now")  # another one is being answered
        self._reports.coming.add(call_id)
        try:
            await self._make_room(call_id, end_other=end_other)
            self._mine(call_id)  # they may have given up meanwhile
            await self._phone.answer(call_id)
        except (CallRefused, EngineGone):
            self._reports.coming.discard(call_id)
            held = self._reports.made_room.pop(call_id, None)
            if held is not None:
                self._reports.take_back(held)
            raise

    async def _make_room(self, call_id: str, *, end_other: bool) -> None:
        for other in self._table.live:
            if other.state is CallState.CONNECTING:
                self._placing.defer(other)
                await self.hang_up(other.id)
            elif other.state is CallState.RINGING_OUT or (end_other and other is self._table.current and other.up):
                await self.hang_up(other.id)
            elif other in self._reports.at_ear() and other.id != call_id:
                self._reports.made_room[call_id] = other.id
                await self._put_aside(other.id)

    async def _put_aside(self, call_id: str) -> None:
        """Hold a call; one that has ended meanwhile needs no holding."""
        try:
            await self._phone.hold(call_id, True)
            self._reports.coming.discard(call_id)
        except CallRefused:
            if self._table.get(call_id) is not None:
                raise

    async def reject(self, call_id: str) -> None:
        """Refuse a call that rings in; no attempt at anything (rule 4)."""
        self._mine(call_id)
        await self._ended_by(self._phone.reject, call_id)

    async def hang_up(self, call_id: str) -> None:
        """End the call, or stop dialling."""
        self._mine(call_id)
        await self._ended_by(self._phone.hang_up, call_id)

    async def _ended_by(self, command: Callable[[str], Coroutine[Any, Any, None]], call_id: str) -> None:
        try:
            await command(call_id)
        except EngineGone:
            self._reports.ended(call_id, CallResult.UNKNOWN)
        except CallRefused as error:
            if error.code != "no_such_call":
                raise
            self._reports.ended(call_id, CallResult.UNKNOWN)

    # --- one call and another

    async def hold(self, call_id: str, on: bool) -> None:
        """Hold or take back; the state follows when the other side has agreed. Taking one back holds the one that is up."""
        self._controlled(call_id)
        if on:
            await self._phone.hold(call_id, True)
        else:
            await self._turn_to(call_id)

    async def switch(self, call_id: str) -> None:
        """Hold the call the agent talks in, and take this one back."""
        self._up(call_id)
        await self._turn_to(call_id)

    async def _turn_to(self, call_id: str) -> None:
        if any(call.id != call_id for call in self._table.in_state(CallState.CONNECTING, CallState.RINGING_OUT)):
            raise CallRefused("not_now")  # what is being dialled cannot be put on hold
        held = [call.id for call in self._others_at_ear(call_id)]
        for other in held:
            await self._put_aside(other)
        try:
            await self._reports.resume(call_id)
        except (CallRefused, EngineGone):
            for other in held:
                self._reports.take_back(other)
            raise
        self._table.focus(call_id)
        self._table.tell_lines()

    def _others_at_ear(self, call_id: str) -> list[Call]:
        """Whom the agent hears beside this one. Raises ``not_now`` while one is being answered: it cannot be put on hold yet."""
        others = [one for one in self._reports.at_ear() if one.id != call_id]
        if any(one.state is CallState.RINGING_IN for one in others):
            raise CallRefused("not_now")
        return others

    async def mute(self, call_id: str, on: bool) -> None:
        """Stop or start sending the microphone."""
        self._controlled(call_id)
        await self._phone.mute(call_id, on)
        call = self._table.get(call_id)
        if call is not None and call.up:
            self._reports.change(replace(call, muted=on))

    async def send_digits(self, call_id: str, digits: str) -> None:
        """Send DTMF digits."""
        self._controlled(call_id)
        await self._phone.send_dtmf(call_id, digits)

    # --- with a colleague's help

    async def consult(self, call_id: str, number: Number, name: str = "") -> Call:
        """Put the call on hold and ask somebody: dials ``number``. When that call ends, or nobody takes it, the first comes back
        by itself. Raises ``CallRefused`` also as ``busy_line`` (no more calls at a time), ``premium`` and ``own_number``."""
        call = self._passable(call_id)
        self._placing.check(number)
        if len(self._table.live) >= MOST or self._table.placing:
            raise CallRefused("busy_line")
        if any(one.consults == call_id for one in self._table.live):
            raise CallRefused("not_now")
        self._others_at_ear(call_id)
        with self._placing.alone():
            for one in self._reports.at_ear():
                await self._put_aside(one.id)
            self._up(call_id)
            try:
                return await self._placing.consult(call, number, name)
            except StorageFull:
                self._reports.take_back(call_id)
                raise

    async def transfer(self, call_id: str, number: Number) -> None:
        """Pass the other side on without asking there first. ``TransferChanged`` tells how it goes: *done* ends the call, after
        *failed* the agent still has it."""
        call = self._passable(call_id)
        self._placing.check(number)
        await self._pass_on(call, number, None)

    async def complete_transfer(self, consult_id: str) -> None:
        """Connect the one asked with the one on hold, and leave both."""
        consult = self._up(consult_id)
        if consult.consults is None:
            raise CallRefused("not_now")
        await self._pass_on(self._up(consult.consults), consult.number, consult_id)

    async def _pass_on(self, call: Call, to: Number, consult: str | None) -> None:
        if self._reports.being_passed_on(call.id):
            raise CallRefused("not_now")
        self._reports.passing[call.id] = Passing(to.key, consult, call.state is CallState.TALKING)
        try:
            if consult is None:
                await self._phone.transfer(call.id, to.dial)
            else:
                await self._phone.transfer_to_call(call.id, consult)
        except (CallRefused, EngineGone):
            self._reports.passing.pop(call.id, None)
            raise

    async def leave_consult(self, consult_id: str) -> None:
        """End the consultation; the one on hold comes back."""
        if self._mine(consult_id).consults is None:
            raise CallRefused("not_now")
        await self.hang_up(consult_id)

    def _passable(self, call_id: str) -> Call:
        """A call that may be passed on or asked about: none between agents (row D8), no consultation."""
        call = self._up(call_id)
        if call.internal:
            raise CallRefused("internal")
        if call.consults is not None or self._reports.being_passed_on(call_id):
            raise CallRefused("not_now")
        return call

    # --- recording

    async def record(self, call_id: str, on: bool) -> None:
        """Record both sides into a file on this computer, or stop. Raises ``CallRefused``: ``recording_off`` where the site does
        not allow it, ``failed`` where the file cannot be made."""
        options = self._options()
        if on and not options.recording:
            raise CallRefused("recording_off")
        self._controlled(call_id)
        call = self._up(call_id)
        if call.recording is on:
            return
        path = None
        if on:
            # No number and no name: folders are looked into.
            name = f"{call.started_at:%Y%m%d-%H%M%S}-{call.id}-{len(call.recordings) + 1}.wav"
            path = str(options.recording_folder / name)
            try:
                await asyncio.to_thread(options.recording_folder.mkdir, mode=0o700, parents=True, exist_ok=True)
            except (OSError, ValueError) as error:  # or a path that no file can have
                raise CallRefused("failed") from error
        await self._phone.record(call_id, path)
        now = self._table.get(call_id)
        if now is not None:
            now = replace(now, recording=on, recordings=now.recordings + ((path,) if path else ()))
            self._log.keep(now)
            self._reports.change(now)
