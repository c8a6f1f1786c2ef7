# SPDX-License-Identifier: GPL-3.0-or-later
"""What the phone reports about calls: the truth of each is kept, shown and written down."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from app.domain.call import Call, CallEvent, CallResult, CallState, Direction, OwnPhone, Quality
from app.domain.callback import TEXT_LIMIT, Callback, choose, clean_text
from app.domain.errors import CallRefused, EngineGone, IllegalTransition
from app.domain.ids import new_id
from app.domain.number import from_network
from app.services.agents import AgentDesk
from app.services.background import spawn
from app.services.call_log import CallLog
from app.services.call_table import MOST, CallTable
from app.services.claims import Claims
from app.services.clock import Clock
from app.services.directory import Directory
from app.services.events import CallEnding, EngineRestarted, MissedMeanwhile, RecordingStopped, TransferChanged
from app.services.place import Emit, Place, Workplace
from app.services.ports import Phone

log = logging.getLogger("soitto.calls")
_CODE_LIMIT = 64


@dataclass(frozen=True, slots=True)
class Passing:
    """A call that is being passed on: where to, by which consultation, whether the two talked until then, and how it stands."""

    to: str
    consult: str | None
    talking: bool
    state: str = "trying"

    @property
    def runs(self) -> bool:
        """Whether its last word is still to come."""
        return self.state in ("trying", "ringing")


class Reports:
    """All methods are called on the engine's loop. ``after_end`` is called after every end, when all of it is
    done."""

    def __init__(
        self,
        place: Place,
        phone: Phone,
        clock: Clock,
        agent: AgentDesk,
        directory: Directory,
        table: CallTable,
        log_book: CallLog,
        claims: Claims,
        emit: Emit,
        region: Callable[[], str],
    ) -> None:
        self._place, self._phone, self._clock, self._agent, self._directory = place, phone, clock, agent, directory
        self._table, self._log, self._claims, self._emit, self._region = table, log_book, claims, emit, region
        self.passing: dict[str, Passing] = {}
        """Calls that are being passed on, by id."""
        self.made_room: dict[str, str] = {}
        """The call that was put on hold for another one, by that other's id: it is taken back when nothing comes of it."""
        self.coming: set[str] = set()
        """Calls that were answered or taken back, of which the phone has not said so yet."""
        self.after_end: Callable[[Call], None] = lambda call: None

    def incoming(
        self,
        call_id: str,
        caller: str,
        display_name: str,
        queue: str | None,
        *,
        internal: bool = False,
        callback: str | None = None,
        own_phone: bool = False,
    ) -> bool:
        """Somebody rings in, or the switchboard brings a ``callback`` that it places; ``own_phone``: at the agent's own phone.
        Returns whether the agent sees it."""
        place = self._place.current
        if place is None:
            spawn(self._phone.reject(call_id))
            return False
        if self._table.get(call_id) is not None:
            return False
        call, recognised = self._rings_in(place, call_id, caller, display_name, queue, internal=internal)
        if own_phone:
            call = replace(call, own_phone=OwnPhone.RINGS)
        if callback is not None and (promised := place.store.get(callback)) is not None:
            # The switchboard keeps this promise, and writes down what comes of it: there is nothing to offer.
            call = replace(call, callback=callback, customer=call.customer or promised.customer)
            recognised = None
        if len(self._table.live) >= MOST:
            spawn(self._phone.reject(call_id))
            self._missed(call)
            return False
        self._log.keep(call)
        self._table.add(call, recognised, focus=False)
        self._follow()
        self._table.tell(call)
        if not call.customer:
            spawn(self._look_up(call))
        return True

    def turned_away(self, caller: str, display_name: str, queue: str | None) -> None:
        """Somebody rang while every line was taken."""
        if (place := self._place.current) is not None:
            self._missed(self._rings_in(place, new_id(), caller, display_name, queue, internal=False)[0])

    def _missed(self, call: Call) -> None:
        """The agent never saw it: it is missed, not rejected."""
        missed = call.after(CallEvent.ENDED, self._clock.now(), result=CallResult.MISSED)
        self._log.keep(missed, send=True)
        self._emit(MissedMeanwhile(missed))

    def _rings_in(
        self, place: Workplace, call_id: str, caller: str, display_name: str, queue: str | None, *, internal: bool
    ) -> tuple[Call, Callback | None]:
        """The call of somebody who rings in, and the callback they were promised."""
        number = from_network(caller, self._region())
        colleague = self._directory.colleague_of(number)
        internal = internal or colleague is not None
        # A colleague who rings keeps nobody's promise (row D9).
        recognised = None if internal else choose(place.store.open_for(number), number)
        # What the exchange calls a colleague's phone says less than the directory.
        named = colleague.name if colleague else _plain(display_name, TEXT_LIMIT)
        call = Call(
            id=call_id,
            direction=Direction.IN,
            number=number,
            started_at=self._clock.now(),
            agent=place.person.id,
            state=CallState.RINGING_IN,
            customer=named or (recognised.customer if recognised else ""),
            queue=_plain(queue or "", _CODE_LIMIT) or None,
            internal=internal,
        )
        return call, recognised

    async def _look_up(self, call: Call) -> None:
        contact = await self._directory.contact_for(call.number)
        shown = self._table.get(call.id)
        if contact is not None and shown is not None:
            self.change(replace(shown, customer=contact.name))

    def change(self, call: Call) -> None:
        """A call is shown otherwise from now on."""
        self._table.put(call)
        self._table.tell(call)

    def progress(self, call_id: str, event: CallEvent) -> None:
        """The call took a step that is not its end."""
        call = self._table.get(call_id)
        if call is None:
            return
        if event in (CallEvent.ANSWERED, CallEvent.RESUMED):
            self.coming.discard(call_id)
        try:
            after = call.after(event, self._clock.now())
        except IllegalTransition as error:
            log.info("the phone reported a step that changes nothing: %s", error)
            return
        self._table.put(after)
        if event is CallEvent.ANSWERED:
            if call.state is CallState.RINGING_IN:
                self._table.focus(call_id)
                self.made_room.pop(call_id, None)  # something did come of it
            self._log.keep(after)
            self._follow()
        self._table.tell(after)

    def remote_held(self, call_id: str, on: bool) -> None:
        """The other side put us on hold, or took us back."""
        call = self._table.get(call_id)
        if call is not None and call.up and call.remote_held is not on:
            self.change(replace(call, remote_held=on))

    def own_phone(self, call_id: str, stands: OwnPhone) -> None:
        """The agent's own phone rings for the call, or was picked up (row D3)."""
        call = self._table.get(call_id)
        if call is not None and call.own_phone is not stands:
            self.change(replace(call, own_phone=stands))

    def quality(self, call_id: str, quality: Quality) -> None:
        """How the call sounds now."""
        call = self._table.get(call_id)
        if call is not None and call.quality != quality:
            self.change(replace(call, quality=quality))

    def transfer_changed(self, call_id: str, state: str, code: int = 0) -> None:
        """Passing a call on took a step: ``trying``, ``ringing``, ``done``, ``failed``, or ``unknown`` (the call ended before
        anybody said how it went)."""
        passed = next((i for i, one in self.passing.items() if call_id in (i, one.consult)), None)
        if passed is None:
            return
        one = self.passing[passed] = replace(self.passing[passed], state=state)
        call = self._table.get(passed)
        if state == "done":
            if call is not None:
                call = replace(call, transferred_to=one.to)
                self._log.keep(call)
                self.change(call)
            # They talk with each other: our calls are over, also where nobody says so.
            for mine in (passed, one.consult):
                if mine is not None and self._table.get(mine) is not None:
                    spawn(self._phone.hang_up(mine))
        elif state == "failed" and call is not None:
            alone = one.consult is not None and self._table.get(one.consult) is None
            if alone or (one.talking and call.state is CallState.HELD):
                self.take_back(passed)
        if call is None and not one.runs:
            del self.passing[passed]
        self._emit(TransferChanged(passed, state, code))

    def being_passed_on(self, call_id: str) -> bool:
        """Whether a call is on its way to somebody else, or has arrived."""
        one = self.passing.get(call_id)
        return one is not None and (one.runs or one.state == "done")

    def passed_on(self, call_id: str) -> bool:
        """Whether the other side was passed on, or may have been: all but failed."""
        one = self.passing.get(call_id)
        call = self._table.get(call_id)
        return (one is not None and one.state != "failed") or bool(call is not None and call.transferred_to)

    def ended(
        self,
        call_id: str,
        result: CallResult,
        *,
        dropped: bool = False,
        quality: Quality | None = None,
        sent: bool = True,
        reason: str = "",
    ) -> None:
        """The call is over; ``sent`` is False for one of which nothing left this desk. With a ``reason`` (:attr:`Call.reason`)
        nobody was called either."""
        call = self._table.get(call_id)
        if call is None:
            return
        over = call.after(CallEvent.ENDED, self._clock.now(), result=result, dropped=dropped)
        over = replace(over, quality=quality or over.quality, reason=reason)
        sent = sent and not reason
        self._about_to_end(over)
        self._claims.let_go(call_id)
        self._table.put(over)
        self._log.keep(over, send=True)
        self._follow(over, sent=sent)
        self._table.tell(over)
        self._settle(over)
        self.after_end(over)

    def _about_to_end(self, over: Call) -> None:
        """Whatever goes wrong there, the call ends."""
        try:
            self._emit(CallEnding(over))
        except Exception as error:
            log.error("what a call leaves could not be kept: %s", type(error).__name__)

    def _follow(self, over: Call | None = None, *, sent: bool = True) -> None:
        """The agent's state follows the calls. Whatever goes wrong there, no call may get lost by it."""
        try:
            self._agent.follow(self._table.live, over, sent=sent)
        except Exception as error:
            log.error("the agent's state could not follow: %s", type(error).__name__)

    def _settle(self, over: Call) -> None:
        """What was put on hold for a call that is over comes back: after a consultation always, else when nothing came of it."""
        self.coming.discard(over.id)
        if over.id in self.passing and not self.passing[over.id].runs:
            del self.passing[over.id]
        held = over.consults or self.made_room.get(over.id)
        self.made_room = {i: other for i, other in self.made_room.items() if over.id not in (i, other)}
        if held is not None and not self.being_passed_on(held):
            self.take_back(held)

    def take_back(self, call_id: str) -> None:
        """Talk to one on hold again, unless the agent talks with somebody else, or is about to."""
        call = self._table.get(call_id)
        if call is None or not call.up:
            return
        if not any(one.id != call_id for one in self.at_ear()):
            self._table.focus(call_id)
            self._table.tell_lines()
            spawn(self.resume(call_id))

    def at_ear(self) -> tuple[Call, ...]:
        """The calls that the agent hears, or is about to."""
        return tuple(one for one in self._table.live if one.state is CallState.TALKING or one.id in self.coming)

    async def resume(self, call_id: str) -> None:
        """Take a call back from hold."""
        self.coming.add(call_id)
        try:
            await self._phone.hold(call_id, False)
        except (CallRefused, EngineGone):
            self.coming.discard(call_id)
            raise
        if (call := self._table.get(call_id)) is None or call.state is CallState.TALKING:
            self.coming.discard(call_id)

    def recording_failed(self, call_id: str) -> None:
        """The recording broke off; what there is of it can be played."""
        call = self._table.get(call_id)
        if call is not None and call.recording:
            self.change(replace(call, recording=False))
            self._emit(RecordingStopped(call))

    def engine_restarted(self, lost: tuple[Call, ...] = ()) -> None:
        """The SIP engine died and is up again; ``lost`` are the calls that it took along."""
        self.clear()
        self._emit(EngineRestarted(lost))

    def clear(self) -> None:
        """No call is left."""
        self.passing.clear()
        self.made_room.clear()
        self.coming.clear()


def _plain(text: str, limit: int) -> str:
    """What the network delivered, as far as it can be kept."""
    return clean_text(text[:limit], field_name="", limit=limit)
