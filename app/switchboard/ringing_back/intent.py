# SPDX-License-Identifier: GPL-3.0-or-later
"""Intent before action (design § 4, rules 1 to 3): claim, attempt, phase in the store, and only then the dialling; and the end of
each try, which is told until it is told.

A crash between two steps leaves what the next start can read: *asked* was never dialled, *dialling* may have been.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from app.domain.call import CallResult
from app.domain.callback import Attempt, Outcome, OutcomeKind
from app.domain.errors import CrmError, CrmErrorKind, DomainError
from app.domain.ids import new_id
from app.switchboard.clock import Clock
from app.switchboard.parts import Promises
from app.switchboard.ringing_back.may_dial import MayDial
from app.switchboard.ringing_back.ring import Ring, Step
from app.switchboard.ringing_back.runs import Phase, Run, Runs

LEASE, TALK_LEASE = 30, 120
"""Seconds of the claim: until voice flows, and after. Renewed when a third of them is over."""
AGAIN = 5.0
"""Seconds until an end is told again that could not be written."""
_SURE = frozenset({CrmErrorKind.REFUSED, CrmErrorKind.FORBIDDEN, CrmErrorKind.CONFLICT})
"""The CRM said no: nothing was written."""

log = logging.getLogger("soitto.switchboard")


class Intent:
    """Writes what is going to be done, and what came of it."""

    def __init__(self, promises: Promises, runs: Runs, may: MayDial, clock: Clock) -> None:
        self._promises, self._runs, self._may, self._clock = promises, runs, may, clock

    async def prepare(self, ring: Ring, still: Callable[[], bool]) -> bool:
        """Take the claim, look again at everything that speaks against the call, and write the intent; whether it may be dialled
        now. ``still``: whether there is anybody left to dial for. Leaves nothing behind where it may not."""
        ring.token = new_id()
        ring.began_at = self._clock.now()
        if not await self._runs.begin(run_of(ring, Phase.ASKED)):
            return False
        callback = ring.callback.id
        try:
            current = await self._promises.claim(callback, ring.token, LEASE)
        except DomainError as error:
            if isinstance(error, CrmError) and error.kind not in _SURE:
                log.warning("a callback could not be claimed: %s", error)
                await self._release(ring)
            await self._runs.drop(ring.id)
            return False
        ring.renew_at = self._clock.now() + timedelta(seconds=LEASE / 3)
        same = current.number == ring.callback.number and current.queue == ring.callback.queue
        if same:
            ring.callback = current
        if not same or not still() or await self._may.at_last(current, ring.id) is not None:
            await self._undo(ring, begun=False)
            return False
        try:
            await self._promises.begin(callback, self._attempt(ring), ring.token)
        except DomainError as error:
            log.warning("the attempt of a callback could not be written: %s", error)
            await self._undo(ring, begun=isinstance(error, CrmError) and error.kind not in _SURE)
            return False
        if not still() or not await self._runs.move(run_of(ring, Phase.DIALLING), only_from=Phase.ASKED):
            await self._undo(ring, begun=True)
            return False
        return True

    async def talking(self, ring: Ring) -> None:
        """The two talk: worth knowing after a crash."""
        ring.renew_at = self._clock.now()
        await self._runs.move(run_of(ring, Phase.TALKING), only_from=Phase.DIALLING)

    async def renew(self, ring: Ring) -> None:
        """Keep the claim while the call is up. One that is lost is no reason to end the call."""
        seconds = TALK_LEASE if ring.step is Step.TALKING else LEASE
        ring.renew_at = self._clock.now() + timedelta(seconds=seconds / 3)
        with contextlib.suppress(DomainError):
            await self._promises.renew(ring.callback.id, ring.token, seconds)

    async def over(self, ring: Ring, result: CallResult) -> None:
        """Tell how it ended: the attempt's result, and after a talk that the promise is kept."""
        ring.step = Step.OVER
        await self.tell_end(run_of(ring, Phase.OVER), result)

    async def tell_end(self, run: Run, result: CallResult) -> None:
        """As :meth:`over`, of one that was found in the store."""
        agent, now = run.agent or self._promises.me, self._clock.now()
        attempt = replace(run.attempt(), agent=agent, result=result, ended_at=now)
        while True:
            try:
                await self._promises.attempt_over(run.callback, attempt)
                if result is CallResult.ANSWERED:
                    outcome = Outcome(OutcomeKind.CONNECTED, now, agent)
                    with contextlib.suppress(DomainError):  # closed by the agent already
                        await self._promises.close(run.callback, outcome, run.token)
                await self._runs.finish(run.id, result, now, agent)
                break
            except Exception as error:
                # The disk is full, the store is away: what came of a call must not be lost with it.
                log.error("the end of a call could not be written: %s", type(error).__name__)
            await self._clock.sleep(AGAIN)
        if result is not CallResult.ANSWERED:
            with contextlib.suppress(DomainError):
                await self._promises.release(run.callback, run.token)
        log.info("a call back of queue %s ended: %s", run.queue, result)

    async def tell_again(self, run: Run) -> None:
        """How a try ended, to a CRM that was put back and has forgotten it."""
        agent, ended = run.agent or self._promises.me, run.ended_at or run.began_at
        await self._promises.attempt_over(run.callback, replace(run.attempt(), agent=agent, ended_at=ended))
        if run.result is CallResult.ANSWERED:
            await self._promises.close(run.callback, Outcome(OutcomeKind.CONNECTED, ended, agent), run.token)

    async def forget(self, run: Run) -> None:
        """One that was found in the store, and was never dialled."""
        await self._promises.attempt_over(run.callback, self._cancelled(run))
        await self._runs.drop(run.id)
        with contextlib.suppress(DomainError):
            await self._promises.release(run.callback, run.token)

    async def reclaim(self, run: Run) -> None:
        """Take the claim of a call again that went on without us."""
        with contextlib.suppress(DomainError):
            await self._promises.claim(run.callback, run.token, TALK_LEASE)

    def _attempt(self, ring: Ring) -> Attempt:
        return Attempt(ring.id, ring.agent or self._promises.me, ring.began_at)

    def _cancelled(self, run: Run) -> Attempt:
        agent = run.agent or self._promises.me
        return replace(run.attempt(), agent=agent, result=CallResult.CANCELLED, ended_at=self._clock.now())

    async def _undo(self, ring: Ring, *, begun: bool) -> None:
        """Nothing was dialled: the attempt, where there may be one, is no try, and the claim is free."""
        if begun:
            await self._promises.attempt_over(ring.callback.id, self._cancelled(run_of(ring, Phase.ASKED)))
        await self._runs.drop(ring.id)
        await self._release(ring)

    async def _release(self, ring: Ring) -> None:
        with contextlib.suppress(DomainError):  # it ends by itself
            await self._promises.release(ring.callback.id, ring.token)


def run_of(ring: Ring, phase: Phase) -> Run:
    """The row of a try."""
    return Run(
        id=ring.id,
        callback=ring.callback.id,
        key=ring.key,
        phase=phase,
        began_at=ring.began_at,
        queue=ring.queue,
        order=ring.order,
        token=ring.token,
        agent=ring.agent,
        interface=ring.interface,
        agent_channel=ring.agent_channel,
        call=ring.call,
    )
