# SPDX-License-Identifier: GPL-3.0-or-later
"""The agent's calls as one: placed after their intent is written, followed by state, ended with a rating, never forgotten."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from app.domain.call import Call, CallResult, CallState
from app.domain.callback import TEXT_LIMIT, Callback, OutcomeKind, clean_text, same_promise
from app.domain.errors import CallRefused, ClosedIsFinal, EngineGone
from app.domain.number import Number
from app.domain.rating import Rating
from app.services.agents import AgentDesk
from app.services.background import spawn
from app.services.call_log import CallLog
from app.services.call_table import CallTable
from app.services.callbacks import CallbackForm, Callbacks
from app.services.claims import Claims
from app.services.clock import Clock
from app.services.directory import Directory
from app.services.events import CalloutWaits, TransferChanged
from app.services.place import Emit, Place
from app.services.placing import Placing
from app.services.ports import Phone
from app.services.recovery import Recovery
from app.services.reports import Reports
from app.services.steering import CallOptions, Steering
from app.services.syncing import SyncDesk


@dataclass(frozen=True, slots=True)
class FinishResult:
    """What :meth:`Calls.finish` saved."""

    call: Call
    callback: Callback | None
    closed: Callback | None


class Calls:
    """``current``, ``live``, ``callout`` and ``busy`` may be read from any thread; steps arrive as ``LinesChanged``,
    ``CallChanged``, ``CalloutWaits`` and ``TransferChanged``.

    What the agent does stands in :class:`Placing` and :class:`Steering`, what the phone reports in :class:`Reports`.
    """

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
        options: Callable[[], CallOptions] = CallOptions,
    ) -> None:
        """``region`` gives the ISO 3166 code by which callers' national numbers are read."""
        self._place, self._callbacks, self._sync, self._emit, self._options = place, callbacks, sync, emit, options
        self._table = CallTable(emit)
        self._log = CallLog(place, clock, callbacks, sync, emit)
        self.claims = Claims(place, clock, sync, self._table, emit)
        self._recovery = Recovery(place, clock, self._log, sync, emit)
        reports = self._reports = Reports(
            place, phone, clock, agent, directory, self._table, self._log, self.claims, emit, region
        )
        placing = self._placing = Placing(
            place, phone, clock, agent, directory, sync, self._table, self._log, self.claims, reports, emit, region
        )
        steering = self._steering = Steering(phone, self._table, self._log, placing, reports, options)
        reports.after_end = placing.after_end

        self.dial, self.dial_callback, self.cancel_callout = placing.dial, placing.dial_callback, placing.cancel_callout
        self.answer, self.reject, self.hang_up = steering.answer, steering.reject, steering.hang_up
        self.hold, self.switch, self.mute = steering.hold, steering.switch, steering.mute
        self.send_digits, self.record = steering.send_digits, steering.record
        self.consult, self.leave_consult = steering.consult, steering.leave_consult
        self.transfer, self.complete_transfer = steering.transfer, steering.complete_transfer
        self.progress, self.ended, self.quality = reports.progress, reports.ended, reports.quality
        self.remote_held, self.transfer_changed = reports.remote_held, reports.transfer_changed
        self.own_phone, self.passed_on = reports.own_phone, reports.passed_on
        self.turned_away = reports.turned_away
        self.recording_failed, self.engine_restarted = reports.recording_failed, reports.engine_restarted

    @property
    def current(self) -> Call | None:
        """The call the agent deals with; the last one, ended, while nothing is live."""
        return self._table.current

    @property
    def live(self) -> tuple[Call, ...]:
        """All calls that have not ended, oldest first."""
        return self._table.live

    @property
    def callout(self) -> CalloutWaits:
        """The call that waits for a customer's call to end (row D5)."""
        return self._placing.callout

    @property
    def busy(self) -> bool:
        """Whether a call is being placed, waits to be placed, rings or is up."""
        return self._table.placing or bool(self._table.live) or self.callout.number is not None

    def known(self, call_id: str) -> Call | None:
        """A call, live or over, as this desk knows it."""
        current = self._table.current
        return (
            self._table.get(call_id)
            or (current if current is not None and current.id == call_id else None)
            or self._place().store.get_call(call_id)
        )

    def incoming(
        self,
        call_id: str,
        caller: str,
        display_name: str,
        queue: str | None,
        *,
        auto_answer: bool = False,
        internal: bool = False,
        callback: str | None = None,
        own_phone: bool = False,
    ) -> None:
        """Somebody rings in, or the switchboard brings a ``callback`` that it places. ``auto_answer``: they ask for it to be
        answered by itself, which is done where the site allows it and the agent has no other call. ``own_phone``: it rings at
        the agent's own phone, where it is answered (row D3)."""
        seen = self._reports.incoming(
            call_id, caller, display_name, queue, internal=internal, callback=callback, own_phone=own_phone
        )
        alone = seen and len(self._table.live) == 1 and not self._table.placing
        if alone and auto_answer and self._options().auto_answer:
            spawn(self._steering.answer(call_id))

    async def finish(
        self,
        call_id: str,
        rating: Rating,
        form: CallbackForm | None = None,
        answered_by_agent: str | None = None,
        *,
        survey: Number | None = None,
    ) -> FinishResult:
        """Save the rating, and the callback where one was asked for, then hang up if the call is still up (rows A2, A3).

        Works also after the other side hung up. Everything is saved before the call ends; when something cannot be saved
        the call goes on and nothing is lost. ``answered_by_agent`` is the caller's open callback to close (row A5). A call
        between agents has none of them (``internal``).

        With ``survey`` the other side is passed on to that number instead (row E3). ``TransferChanged`` tells how it goes; where
        it fails the agent is still in the call, and what was saved stays.
        """
        store = self._place().store
        call = self.known(call_id)
        if call is None:
            raise CallRefused("no_call")
        if call.internal and (form is not None or answered_by_agent is not None or survey is not None):
            raise CallRefused("internal")
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
                self._log.put(rated, send=True)
        finally:
            self._sync.queued()
        self._table.put(rated)
        # All is saved: what the phone may say now is no failure of this.
        if survey is not None and rated.up:
            await self._ask_for_survey(call_id, survey)
        elif rated.state is not CallState.ENDED:
            with contextlib.suppress(CallRefused):
                await self.hang_up(call_id)
        return FinishResult(rated, made, done)

    async def _ask_for_survey(self, call_id: str, survey: Number) -> None:
        try:
            await self.transfer(call_id, survey)
        except (CallRefused, EngineGone):
            # One that is on its way already is told of anyway; of one that is over there is nothing to tell.
            if self._table.get(call_id) is not None and not self.passed_on(call_id):
                self._emit(TransferChanged(call_id, "failed"))

    def _kept_by(self, call: Call, form: CallbackForm) -> None:
        """The promise this call was made for is kept by talking; what the form holds is a new one."""
        promised = self._place().store.get(call.callback) if call.callback is not None else None
        if (
            promised is not None
            and call.answered_at is not None
            and not self._log.broke_off(call)
            and same_promise(promised, form.number, form.queue or "")
        ):
            self._log.attempt_over(promised.id, call.attempt, CallResult.ANSWERED)
            self._callbacks.close(promised.id, OutcomeKind.CONNECTED)

    def register(self, call_id: str, answers: Mapping[str, str]) -> Call:
        """Keep the answers of the Enquiry Registration with their call, which may be long over, and drop their draft."""
        call = self.known(call_id)
        if call is None:
            raise CallRefused("no_call")
        call = replace(call, enquiry=dict(answers))
        store = self._place().store
        with store.together():
            # A call that is live is sent at its end.
            self._log.put(call, send=call.state is CallState.ENDED)
            store.drop_draft(call_id)
        self._sync.queued()
        self._reports.change(call)
        return call

    async def name_caller(self, call_id: str, customer: str) -> Call:
        """The agent says who the other side is, of several contacts that share the number. Raises ``CallRefused`` (``no_call``)."""
        call = self.known(call_id)
        if call is None:
            raise CallRefused("no_call")
        name = clean_text(customer[:TEXT_LIMIT], field_name="customer", limit=TEXT_LIMIT)
        call = replace(call, customer=name)
        over = call.state is CallState.ENDED
        self._log.put(call, send=over)  # a call that is live is sent at its end
        if over:
            self._sync.queued()
        self._reports.change(call)
        return call

    def recover(self) -> None:
        """At the start: what was running when the program ended is unknown now, and told (rule 2)."""
        self._table.clear()
        self._placing.clear()
        self._reports.clear()
        self._recovery.run()
