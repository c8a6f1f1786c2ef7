# SPDX-License-Identifier: GPL-3.0-or-later
"""The agent's call: placed after its intent is written, followed by state, ended with a rating, and never forgotten."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from app.domain import record
from app.domain.agent import AgentEvent
from app.domain.call import Call, CallEvent, CallResult, CallState, Direction
from app.domain.callback import (
    TEXT_LIMIT,
    Attempt,
    Callback,
    Claim,
    OutcomeKind,
    choose,
    claimed,
    clean_text,
    released,
    same_promise,
    with_attempt,
)
from app.domain.errors import (
    CallRefused,
    ClaimedByOther,
    ClosedIsFinal,
    CrmError,
    CrmErrorKind,
    EngineGone,
    IllegalTransition,
    NotClaimed,
    StorageFull,
)
from app.domain.ids import new_id
from app.domain.number import Number, NumberClass, from_network
from app.domain.rating import Rating
from app.services.agents import AgentDesk
from app.services.callbacks import CallbackForm, Callbacks
from app.services.clock import Clock
from app.services.directory import Directory
from app.services.events import CallbacksChanged, CallChanged, EngineRestarted, LeftUnknown, MissedMeanwhile
from app.services.place import Emit, Place
from app.services.ports import Phone
from app.services.syncing import SyncDesk

log = logging.getLogger("soitto.calls")

LEASE_DIALLING = 90
"""Seconds a claim holds until the talk begins: longer than a phone may ring."""
LEASE_TALKING = 300
RENEW_EVERY = 30
_KEEP_AGAIN = 2.0
_CODE_LIMIT = 64
_CONFIRMED = 5.0
"""Seconds to wait for the CRM to hear of a callback that was made a moment ago."""


@dataclass(frozen=True, slots=True)
class FinishResult:
    """What :meth:`Calls.finish` saved."""

    call: Call
    callback: Callback | None
    closed: Callback | None


class Calls:
    """One call at a time. ``current`` may be read from any thread; its steps arrive as ``CallChanged``."""

    def __init__(
        self,
        place: Place,
        phone: Phone,
        clock: Clock,
        agent: AgentDesk,
        callbacks: Callbacks,
        directory: Directory,
        sync: SyncDesk,
        emit: Emit,
        region: Callable[[], str],
    ) -> None:
        """``region`` gives the ISO 3166 code by which callers' national numbers are read."""
        self._region = region
        self._place, self._phone, self._clock, self._agent = place, phone, clock, agent
        self._callbacks, self._directory, self._sync, self._emit = callbacks, directory, sync, emit
        self.current: Call | None = None
        self._recognised: Callback | None = None
        self._placing = False
        self._lease: asyncio.Task[None] | None = None

    # --- placing calls

    async def dial(self, number: Number, customer: str = "", *, confirmed: bool = False) -> Call:
        """Call a number without a callback. Raises ``CallRefused`` (``busy_line``, ``no_line`` …) or ``EngineGone``.

        A number that costs extra is refused as ``premium`` unless the agent ``confirmed`` it.
        """
        if number.kind is NumberClass.PREMIUM and not confirmed:
            raise CallRefused("premium")
        with self._one_at_a_time():
            call = self._outbound(number, customer)
            self._place().store.put_call(call, send=False)
            return await self._ring(call)

    async def dial_callback(self, callback_id: str) -> Call:
        """Call the person of a callback: claim, written attempt, then the call (rules 1-3).

        Raises ``ClaimedByOther``, ``ClosedIsFinal`` or ``CallRefused``: ``offline`` when the CRM cannot be asked for the
        claim, because nobody else would see that this agent is calling; ``premium`` for a number that costs extra, which
        is confirmed on the dialpad.
        """
        with self._one_at_a_time():
            store = self._place().store
            one = store.get(callback_id)
            if one is None or not one.open:
                raise ClosedIsFinal
            if one.number.kind is NumberClass.PREMIUM:
                raise CallRefused("premium")
            # A token that is kept already is of a claim whose fate is not known: asking again with it settles that.
            token = store.my_claims().get(callback_id) or secrets.token_urlsafe(18)
            claim = await self._claim(one, token)
            now = self._clock.now()
            # Read again: the claim brought the CRM's newest record.
            one = store.get(callback_id) or one
            attempt = Attempt(new_id(), self._place().person.id, now, call=new_id())
            call = self._outbound(one.number, one.customer, one, attempt)
            try:
                started = with_attempt(claimed(one, claim, now), attempt, now)
                with store.together():
                    store.keep_claim(callback_id, claim)
                    store.change(started, [("attempt", {"attempt": record.attempt(attempt), "token": token})])
                    store.put_call(call, send=False)
            except (ClosedIsFinal, ClaimedByOther):
                store.drop_claim(callback_id)
                raise
            self._sync.queued()
            self._emit(CallbacksChanged(frozenset({callback_id})))
            self._lease = asyncio.get_running_loop().create_task(self._hold_claim(callback_id, token))
            return await self._ring(call)

    @property
    def busy(self) -> bool:
        """Whether a call is being placed, rings or is up."""
        return self._placing or (self.current is not None and self.current.state is not CallState.ENDED)

    @contextlib.contextmanager
    def _one_at_a_time(self) -> Iterator[None]:
        if self.busy:
            raise CallRefused("busy_line")
        self._placing = True
        try:
            yield
        finally:
            self._placing = False

    async def _claim(self, one: Callback, token: str) -> Claim:
        place, now = self._place(), self._clock.now()
        store = place.store
        if one.claim is not None and one.claim.live(now) and not one.claim.held_by(token):
            raise ClaimedByOther(one.claim.holder, one.claim.until)
        mine = Claim(place.person.id, now + timedelta(seconds=LEASE_DIALLING), token)
        if not await self._known_to_crm(one.id):
            # Nobody but this desk knows of it, so nobody else can ring them for it.
            return mine
        # Kept before it is asked for: a desk that is killed meanwhile gives it back when it starts again.
        store.keep_claim(one.id, mine)
        try:
            claim, current = await place.crm.claim(one.id, token, LEASE_DIALLING)
        except CrmError as error:
            if not error.maybe_done:
                store.drop_claim(one.id)
            if isinstance(error.current, Claim):
                holder = error.current
                if one.open:
                    store.show(replace(one, claim=holder))
                    self._emit(CallbacksChanged(frozenset({one.id})))
                raise ClaimedByOther(holder.holder, holder.until) from error
            if isinstance(error.current, Callback):
                store.receive([error.current])
                self._emit(CallbacksChanged(frozenset({one.id})))
                raise ClosedIsFinal from error
            if error.kind in (CrmErrorKind.SIGN_IN, CrmErrorKind.FORBIDDEN, CrmErrorKind.REFUSED):
                raise
            raise CallRefused("offline") from error
        store.receive([current])
        return claim

    async def _known_to_crm(self, callback_id: str) -> bool:
        """Whether the CRM has it. Waits a little for one that was made a moment ago; ``CallRefused`` when it cannot be told."""
        store, loop = self._place().store, asyncio.get_running_loop()
        deadline = loop.time() + _CONFIRMED
        while store.base(callback_id) is None:
            if store.get(callback_id) is None:
                # The CRM held another promise to this person, and this one has become a part of it.
                raise CrmError(CrmErrorKind.REFUSED, "not_found")
            if not store.outbox.waiting_for(callback_id, "create"):
                return False  # it was refused
            if not self._sync.trying and not store.outbox.unsure(callback_id):
                return False
            if not self._sync.trying or loop.time() > deadline:
                raise CallRefused("offline")
            await asyncio.sleep(0.02)
        return True

    def _outbound(
        self, number: Number, customer: str, callback: Callback | None = None, attempt: Attempt | None = None
    ) -> Call:
        return Call(
            id=(attempt.call if attempt else None) or new_id(),
            direction=Direction.OUT,
            number=number,
            started_at=self._clock.now(),
            agent=self._place().person.id,
            state=CallState.CONNECTING,
            customer=clean_text(customer[:TEXT_LIMIT], field_name="customer", limit=TEXT_LIMIT),
            queue=callback.queue if callback else None,
            callback=callback.id if callback else None,
            attempt=attempt.id if attempt else None,
        )

    async def _ring(self, call: Call) -> Call:
        self.current, self._recognised = call, None
        self._agent.call(AgentEvent.CALL_OUT)
        self._tell(call)
        try:
            await self._phone.dial(call.number.dial, call.id)
        except (CallRefused, EngineGone):
            # Nothing was sent: nobody's phone rang.
            self.ended(call.id, CallResult.CANCELLED)
            raise
        return self.current if self.current.id == call.id else call

    # --- steering the call

    def _mine(self, call_id: str) -> Call:
        call = self.current
        if call is None or call.id != call_id or call.state is CallState.ENDED:
            raise CallRefused("no_call")
        return call

    async def answer(self, call_id: str) -> None:
        """Take a call that rings in."""
        self._mine(call_id)
        await self._phone.answer(call_id)

    async def reject(self, call_id: str) -> None:
        """Refuse a call that rings in; no attempt at anything (rule 4)."""
        self._mine(call_id)
        await self._phone.reject(call_id)

    async def hang_up(self, call_id: str) -> None:
        """End the call, or stop dialling."""
        self._mine(call_id)
        try:
            await self._phone.hang_up(call_id)
        except EngineGone:
            self.ended(call_id, CallResult.UNKNOWN)
        except CallRefused as error:
            if error.code != "no_such_call":
                raise
            self.ended(call_id, CallResult.UNKNOWN)

    async def hold(self, call_id: str, on: bool) -> None:
        """Hold or take back; the state follows when the other side has agreed."""
        self._mine(call_id)
        await self._phone.hold(call_id, on)

    async def mute(self, call_id: str, on: bool) -> None:
        """Stop or start sending the microphone."""
        self._mine(call_id)
        await self._phone.mute(call_id, on)
        if self.current is not None and self.current.id == call_id and self.current.up:
            self.current = replace(self.current, muted=on)
            self._tell(self.current)

    async def send_digits(self, call_id: str, digits: str) -> None:
        """Send DTMF digits."""
        self._mine(call_id)
        await self._phone.send_dtmf(call_id, digits)

    async def finish(
        self,
        call_id: str,
        rating: Rating,
        form: CallbackForm | None = None,
        answered_by_agent: str | None = None,
    ) -> FinishResult:
        """Save the rating, and the callback where one was asked for, then hang up if the call is still up (rows A2, A3).

        Works also after the other side hung up. Everything is saved before the call ends; when something cannot be saved
        the call goes on and nothing is lost. ``answered_by_agent`` is the caller's open callback to close (row A5).
        """
        store = self._place().store
        call = self.current if self.current is not None and self.current.id == call_id else store.get_call(call_id)
        if call is None:
            raise CallRefused("no_call")
        if form is not None:
            self._callbacks.check(form)
        done = made = None
        rated = replace(call, rating=rating)
        try:
            with store.together():
                if answered_by_agent is not None and store.get(answered_by_agent) is not None:
                    with contextlib.suppress(ClosedIsFinal):
                        done = self._callbacks.close(answered_by_agent, OutcomeKind.ANSWERED_BY_AGENT)
                if form is not None:
                    self._kept_by(call, form)
                    made = self._callbacks.make(form)
                store.put_call(rated, send=True)
        finally:
            self._sync.queued()
        if self.current is call:
            self.current = rated
        if rated.state is not CallState.ENDED:
            # All is saved: what the phone may say now is no failure of this.
            with contextlib.suppress(CallRefused):
                await self.hang_up(call_id)
        return FinishResult(rated, made, done)

    def _kept_by(self, call: Call, form: CallbackForm) -> None:
        """The promise this call was made for is kept by talking; what the form holds is a new one."""
        promised = self._place().store.get(call.callback) if call.callback is not None else None
        if promised is not None and call.answered_at is not None and same_promise(promised, form.number, form.queue):
            self._attempt_over(promised.id, call.attempt, CallResult.ANSWERED)
            self._callbacks.close(promised.id, OutcomeKind.CONNECTED)

    # --- what the phone reports (called on the engine's loop)

    def incoming(self, call_id: str, caller: str, display_name: str, queue: str | None) -> None:
        """Somebody rings in."""
        place = self._place.current
        if place is None:
            self._spawn(self._phone.reject(call_id))
            return
        number = from_network(caller, self._region())
        recognised = choose(place.store.open_for(number), number)
        call = Call(
            id=call_id,
            direction=Direction.IN,
            number=number,
            started_at=self._clock.now(),
            agent=place.person.id,
            state=CallState.RINGING_IN,
            customer=_plain(display_name, TEXT_LIMIT) or (recognised.customer if recognised else ""),
            queue=_plain(queue or "", _CODE_LIMIT) or None,
        )
        if self.busy:
            # The agent is busy and never saw it: it is missed, not rejected.
            self._spawn(self._phone.reject(call_id))
            missed = call.after(CallEvent.ENDED, self._clock.now(), result=CallResult.MISSED)
            self._keep(missed, send=True)
            self._emit(MissedMeanwhile(missed))
            return
        self._keep(call)
        self.current, self._recognised = call, recognised
        self._agent.call(AgentEvent.CALL_IN)
        self._tell(call)
        if not call.customer:
            self._spawn(self._look_up(call))

    async def _look_up(self, call: Call) -> None:
        contact = await self._directory.contact_for(call.number)
        if contact is not None and self.current is not None and self.current.id == call.id:
            self.current = replace(self.current, customer=contact.name)
            self._tell(self.current)

    def progress(self, call_id: str, event: CallEvent) -> None:
        """The call took a step that is not its end."""
        call = self.current
        if call is None or call.id != call_id:
            return
        try:
            self.current = call.after(event, self._clock.now())
        except IllegalTransition as error:
            log.info("the phone reported a step that changes nothing: %s", error)
            return
        if event is CallEvent.ANSWERED:
            self._keep(self.current)
            self._agent.call(AgentEvent.ANSWERED)
        self._tell(self.current)

    def ended(self, call_id: str, result: CallResult, *, dropped: bool = False) -> None:
        """The call is over."""
        call = self.current
        if call is not None and call.id == call_id and call.state is not CallState.ENDED:
            self._ended(call, result, dropped=dropped)

    def engine_restarted(self) -> None:
        """The SIP engine died and is up again."""
        self._emit(EngineRestarted())

    def _ended(self, call: Call, result: CallResult, *, dropped: bool = False) -> None:
        ended = call.after(CallEvent.ENDED, self._clock.now(), result=result, dropped=dropped)
        self.current = ended
        if self._lease is not None:
            self._lease.cancel()
            self._lease = None
        self._agent.call(AgentEvent.CALL_ENDED)
        self._keep(ended, send=True)
        self._tell(ended)

    def _keep(self, call: Call, *, send: bool = False) -> None:
        """Write the call's step. A full disk must not keep the agent from the call: then it is written as soon as it can be."""
        try:
            self._write(call, send=send)
        except StorageFull:
            log.error("the disk is full: the call is written later")
            if send:
                self._spawn(self._keep_later(call))

    def _write(self, call: Call, *, send: bool) -> None:
        store = self._place().store
        with store.together():
            store.put_call(call, send=send)
            if call.callback is not None and call.state is CallState.ENDED:
                self._callback_called(call)
        if send:
            self._sync.queued()

    async def _keep_later(self, call: Call) -> None:
        while self._place.current is not None:
            await asyncio.sleep(_KEEP_AGAIN)
            stored = self._place().store.get_call(call.id)
            if stored is not None and stored.rating is not None:  # given meanwhile
                call = replace(call, rating=stored.rating)
            with contextlib.suppress(StorageFull):
                self._write(call, send=True)
                return

    def _callback_called(self, call: Call) -> None:
        """What the end of a call means for the callback it was made for (row A6)."""
        assert call.callback is not None
        self._attempt_over(call.callback, call.attempt, call.result or CallResult.UNKNOWN, call)
        # A line that broke off was no talk: the promise stands.
        if call.result is CallResult.ANSWERED and not call.dropped:
            with contextlib.suppress(ClosedIsFinal):
                self._callbacks.close(call.callback, OutcomeKind.CONNECTED)

    def _attempt_over(
        self, callback_id: str, attempt_id: str | None, result: CallResult, call: Call | None = None
    ) -> None:
        store, now = self._place().store, self._clock.now()
        one = store.get(callback_id)
        attempt = next((a for a in one.attempts if a.id == attempt_id), None) if one else None
        if one is None or attempt is None or attempt.result is not None:
            return
        over = replace(attempt, result=result, ended_at=now)
        after = with_attempt(one, over, now)
        token = store.my_claims().get(callback_id, "")
        entries = [("attempt", {"attempt": record.attempt(over), "token": token})]
        keep = result is CallResult.ANSWERED and (call is None or not call.dropped)
        with store.together():
            if not keep and token:  # closing ends the claim by itself
                with contextlib.suppress(NotClaimed):
                    after = released(after, token)
                entries.append(("release", {"token": token}))
                store.drop_claim(callback_id)
            store.change(after, entries)
        self._sync.queued()
        self._emit(CallbacksChanged(frozenset({callback_id})))

    async def _hold_claim(self, callback_id: str, token: str) -> None:
        """Keep the lease alive while the call lasts; it ends by itself when this program dies."""
        while True:
            await asyncio.sleep(RENEW_EVERY)
            talking = self.current is not None and self.current.up
            seconds = LEASE_TALKING if talking else LEASE_DIALLING
            with contextlib.suppress(CrmError, StorageFull):
                self._place().store.keep_claim(callback_id, await self._prolonged(callback_id, token, seconds))

    async def _prolonged(self, callback_id: str, token: str, seconds: int) -> Claim:
        crm = self._place().crm
        try:
            # Only prolonged, never taken anew in the ordinary case: a request that arrives after the release must not lock
            # the callback.
            return await crm.renew(callback_id, token, seconds)
        except CrmError as error:
            if error.code != "not_claimed":
                raise
        # It ended while the CRM was out of reach, and nobody else has it.
        claim, _ = await crm.claim(callback_id, token, seconds)
        return claim

    # --- after a crash

    def recover(self) -> None:
        """At the start: what was running when the program ended is unknown now, and told (rule 2)."""
        self.current = self._recognised = None
        store, left = self._place().store, list[Callback]()
        try:
            with store.together():
                left = self._mark_unknown()
        except StorageFull:
            log.error("the disk is full: what was left unfinished is settled at the next start")
            return
        self._sync.queued()
        if left:
            self._emit(LeftUnknown(tuple(left)))

    def _mark_unknown(self) -> list[Callback]:
        place, now = self._place(), self._clock.now()
        for call in place.store.unfinished_calls():
            over = replace(call, state=CallState.ENDED, ended_at=now, result=CallResult.UNKNOWN)
            place.store.put_call(over, send=True)
        left = []
        for one in place.store.unfinished_attempts(place.person.id):
            for attempt in one.attempts:
                if attempt.result is None and attempt.agent == place.person.id:
                    self._attempt_over(one.id, attempt.id, CallResult.UNKNOWN)
            left.append(place.store.get(one.id) or one)
        for callback_id, token in place.store.my_claims().items():
            held = place.store.get(callback_id)
            if held is not None and held.open:
                with contextlib.suppress(NotClaimed):
                    held = released(held, token)
                place.store.change(held, [("release", {"token": token})])
            place.store.drop_claim(callback_id)
        return left

    def _tell(self, call: Call) -> None:
        self._emit(CallChanged(call, self._recognised))

    @staticmethod
    def _spawn(coroutine: Coroutine[Any, Any, None]) -> None:
        async def quiet() -> None:
            with contextlib.suppress(CallRefused, EngineGone):
                await coroutine

        task = asyncio.get_running_loop().create_task(quiet())
        _spawned.add(task)
        task.add_done_callback(_spawned.discard)


def _plain(text: str, limit: int) -> str:
    """What the network delivered, as far as it can be kept."""
    return clean_text(text[:limit], field_name="", limit=limit)


_spawned: set[asyncio.Task[None]] = set()
