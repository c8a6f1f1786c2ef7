# SPDX-License-Identifier: GPL-3.0-or-later
"""Placing calls: intent before action, one dial, and a call that waits while a customer rings in (row D5)."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.domain import record
from app.domain.call import Call, CallResult, CallState, Direction
from app.domain.callback import TEXT_LIMIT, Attempt, Callback, Claim, claimed, clean_text, with_attempt
from app.domain.errors import (
    BadNumber,
    CallRefused,
    ClaimedByOther,
    ClosedIsFinal,
    DomainError,
    EngineGone,
    NumberProblem,
)
from app.domain.ids import new_id
from app.domain.number import Number, NumberClass, is_service
from app.services.agents import AgentDesk
from app.services.background import spawn
from app.services.call_log import CallLog
from app.services.call_table import CallTable
from app.services.claims import Claims
from app.services.clock import Clock
from app.services.directory import Directory
from app.services.events import CallbacksChanged, CalloutFailed, CalloutWaits
from app.services.place import Emit, Place
from app.services.ports import Phone
from app.services.reports import Reports
from app.services.syncing import SyncDesk


@dataclass(frozen=True, slots=True)
class Wish:
    """A call that the agent wants placed."""

    number: Number
    customer: str
    callback: str | None


_NOTHING = CalloutWaits(None)


class Placing:
    """``callout`` may be read from any thread."""

    def __init__(
        self,
        place: Place,
        phone: Phone,
        clock: Clock,
        agent: AgentDesk,
        directory: Directory,
        sync: SyncDesk,
        table: CallTable,
        log_book: CallLog,
        claims: Claims,
        reports: Reports,
        emit: Emit,
        region: Callable[[], str],
    ) -> None:
        self._region = region
        self._place, self._phone, self._clock, self._agent = place, phone, clock, agent
        self._directory, self._sync, self._table, self._log = directory, sync, table, log_book
        self._claims, self._reports, self._emit = claims, reports, emit
        self.callout = _NOTHING
        self._deferred: str | None = None
        """The call that was taken back for a customer who rings in: if it is answered all the same, nothing waits any more."""

    async def dial(self, number: Number, customer: str = "", *, confirmed: bool = False) -> Call:
        """Call a number without a callback. Raises ``CallRefused`` (``busy_line``, ``no_line`` …) or ``EngineGone``.

        A number that costs extra is refused as ``premium`` unless the agent ``confirmed`` it. ``waits``: a customer rings in;
        the call is placed by itself after that one (row D5). ``own_number``: the agent's own phone would ring.
        """
        self.check(number, confirmed=confirmed)
        return await self._dial(Wish(number, customer, None))

    def check(self, number: Number, *, confirmed: bool = False) -> None:
        """Raises ``CallRefused``: ``own_number`` or, unless the agent ``confirmed`` it, ``premium``."""
        if self._directory.is_own(number):
            raise CallRefused("own_number")
        if number.kind is NumberClass.PREMIUM and not confirmed:
            raise CallRefused("premium")

    def _check_promised(self, number: Number) -> None:
        """As :meth:`check`, of a number that somebody else may have typed, in another system: ``BadNumber`` for what is none, and
        ``service`` for what steers the exchange or calls for help."""
        if not number.callable:
            raise BadNumber(NumberProblem.NOT_VALID)
        self.check(number)
        if is_service(number, self._region()) and self._directory.colleague_of(number) is None:
            raise CallRefused("service")

    async def _dial(self, wish: Wish, *, by_itself: bool = False) -> Call:
        with self._one_at_a_time(wish):
            call = self._outbound(wish.number, wish.customer)
            self._log.put(call)
            return await self._ring(call, by_itself=by_itself)

    async def dial_callback(self, callback_id: str) -> Call:
        """Call the person of a callback: claim, written attempt, then the call (rules 1-3).

        Raises ``ClaimedByOther``, ``ClosedIsFinal`` or ``CallRefused``: ``offline`` when the CRM cannot be asked for the
        claim, because nobody else would see that this agent is calling; ``premium`` for a number that costs extra, which
        is confirmed on the dialpad, as is ``service``, one that steers the exchange or calls for help; ``waits`` when a
        customer rings in, also while the claim is asked for: it is given back, and the call goes on by itself after that one
        (row D5); ``own_number``. ``BadNumber``: what stands there is no number.
        """
        return await self._dial_callback(callback_id)

    async def _dial_callback(self, callback_id: str, *, by_itself: bool = False) -> Call:
        one = self._place().store.get(callback_id)
        if one is None or not one.open:
            raise ClosedIsFinal
        self._check_promised(one.number)
        wish = Wish(one.number, one.customer, callback_id)
        with self._one_at_a_time(wish):
            claim = await self._claims.take(one)
            if self._table.live:  # somebody rang in meanwhile, and comes first
                self._claims.give_back(callback_id)
                self._wait(wish)
            # Read again: the claim brought the CRM's newest record.
            one = self._place().store.get(callback_id) or one
            try:
                self._check_promised(one.number)
            except DomainError:
                self._claims.give_back(callback_id)
                raise
            call = self._begin(one, claim)
            return await self._ring(call, by_itself=by_itself)

    def _begin(self, one: Callback, claim: Claim) -> Call:
        """The written intent (rule 2)."""
        store, now = self._place().store, self._clock.now()
        attempt = Attempt(new_id(), self._place().person.id, now, call=new_id())
        call = self._outbound(one.number, one.customer, one, attempt)
        try:
            started = with_attempt(claimed(one, claim, now), attempt, now)
            with store.together():
                store.keep_claim(one.id, claim)
                store.change(started, [("attempt", {"attempt": record.attempt(attempt), "token": claim.token})])
                self._log.put(call)
        except (ClosedIsFinal, ClaimedByOther):
            store.drop_claim(one.id)
            raise
        self._sync.queued()
        self._emit(CallbacksChanged(frozenset({one.id})))
        self._claims.hold(call.id, one.id, claim.token)
        return call

    async def consult(self, call: Call, number: Number, name: str) -> Call:
        """Dial the one the agent asks about ``call``, which is on hold. If nothing can be sent, it comes back."""
        asked = self._outbound(number, name, consults=call.id)
        self._log.put(asked)
        return await self._ring(asked)

    def _outbound(
        self,
        number: Number,
        customer: str,
        callback: Callback | None = None,
        attempt: Attempt | None = None,
        consults: str | None = None,
    ) -> Call:
        # What was promised is a request, whoever's phone it rings at.
        colleague = self._directory.colleague_of(number) if callback is None else None
        return Call(
            id=(attempt.call if attempt else None) or new_id(),
            direction=Direction.OUT,
            number=number,
            started_at=self._clock.now(),
            agent=self._place().person.id,
            state=CallState.CONNECTING,
            customer=clean_text(customer[:TEXT_LIMIT], field_name="customer", limit=TEXT_LIMIT)
            or (colleague.name if colleague else ""),
            queue=callback.queue if callback else None,
            callback=callback.id if callback else None,
            attempt=attempt.id if attempt else None,
            internal=colleague is not None,
            consults=consults,
        )

    async def _ring(self, call: Call, *, by_itself: bool = False) -> Call:
        self._table.add(call, focus=True)
        self._agent.follow(self._table.live, by_itself=by_itself)
        self._table.tell(call)
        try:
            await self._phone.dial(call.number.dial, call.id)
        except (CallRefused, EngineGone):
            # Nothing was sent: nobody's phone rang.
            self._reports.ended(call.id, CallResult.CANCELLED, sent=False)
            raise
        now = self._table.get(call.id)
        if now is not None:
            return now
        current = self._table.current
        return current if current is not None and current.id == call.id else call

    # --- one at a time, and the one that waits

    @contextlib.contextmanager
    def _one_at_a_time(self, wish: Wish) -> Iterator[None]:
        waits = self.callout is not _NOTHING
        if self._table.placing or (waits and not self._is_waiting(wish)):
            raise CallRefused("busy_line")
        if len(self._table.in_state(CallState.RINGING_IN)) < len(self._table.live):
            raise CallRefused("waits" if waits else "busy_line")
        if waits:
            raise CallRefused("waits")
        if self._table.live:
            self._wait(wish)
        with self.alone():
            yield

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Nothing else is placed meanwhile."""
        self._table.placing = True
        try:
            yield
        finally:
            self._table.placing = False

    def _is_waiting(self, wish: Wish) -> bool:
        waiting = self.callout
        return (
            waiting.number is not None and waiting.number.key == wish.number.key and (waiting.callback == wish.callback)
        )

    def _wait(self, wish: Wish) -> None:
        """Raises ``CallRefused`` (``waits``) after the wish is kept."""
        self._keep(wish)
        self._agent.calls_out()
        raise CallRefused("waits")

    def _keep(self, wish: Wish) -> None:
        self.callout = CalloutWaits(wish.number, wish.customer, wish.callback)
        self._emit(self.callout)

    def defer(self, call: Call) -> None:
        """A call that nobody's phone rings for yet gives way to a customer who rings in, and is placed again after that one."""
        if call.consults is None and self.callout is _NOTHING:
            self._deferred = call.id
            self._keep(Wish(call.number, call.customer, call.callback))

    async def cancel_callout(self) -> None:
        """The agent does not want the call any more that waits."""
        self._forget()

    def _forget(self) -> None:
        self._deferred = None
        if self.callout is not _NOTHING:
            self.callout = _NOTHING
            self._emit(_NOTHING)

    def clear(self) -> None:
        """Another agent begins, or the same one anew."""
        self._forget()

    def after_end(self, over: Call) -> None:
        """A call is over: the one that waits goes on when it was the last."""
        if over.id == self._deferred and over.result is not CallResult.CANCELLED:
            self._forget()
        waits = self.callout.number
        if waits is not None and over.answered_at is not None and over.number.key == waits.key:
            self._forget()  # they rang in themselves, and were talked with
        if self.callout is not _NOTHING and not self._table.live and not self._table.placing:
            waiting = self.callout
            spawn(self._go_on(waiting))

    async def _go_on(self, waiting: CalloutWaits) -> None:
        if self.callout is not waiting or waiting.number is None:
            return  # taken back, or somebody else rings in
        self._forget()
        try:
            if waiting.callback is not None:
                await self._dial_callback(waiting.callback, by_itself=True)
            else:
                await self._dial(Wish(waiting.number, waiting.customer, None), by_itself=True)
        except DomainError as error:
            if not (isinstance(error, CallRefused) and error.code == "waits"):
                self._emit(CalloutFailed(waiting.number, error))
