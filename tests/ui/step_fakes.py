# SPDX-License-Identifier: GPL-3.0-or-later
"""For tests: the desk's steps in memory, over the played callbacks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from app.domain.callback import Callback, Outcome, OutcomeKind
from app.domain.errors import ClaimedByOther, ClosedIsFinal, DomainError
from app.domain.later import Later
from app.services.callbacks import UNDO_SECONDS
from app.services.steps import Done, LeftOut, Step, Undone, What, Why

if TYPE_CHECKING:
    from tests.ui.fakes import Rig


class FakeSteps:
    """As the real ones, without an outbox: ``sent`` are callbacks whose end the CRM has already."""

    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self.sent: set[str] = set()

    async def hand_over(self, ids: Sequence[str], owner: str | None) -> Step:
        callbacks = self._rig.desk.callbacks
        return await self._step(What.HAND_OVER, ids, lambda one: callbacks.hand_over(one.id, owner))

    async def postpone(self, ids: Sequence[str], later: Later) -> Step:
        self._rig.log.append(("steps.postpone", (tuple(ids), later)))

        async def move(one: Callback) -> object:
            due = later.due(datetime.now(UTC), one.number, one.due)
            return await self._rig.desk.callbacks.postpone(one.id, due) if due is not None else Why.LATER

        return await self._step(What.POSTPONE, ids, move)

    async def edit(self, callback_id: str, **fields: Any) -> Step:
        callbacks = self._rig.desk.callbacks
        return await self._step(What.EDIT, [callback_id], lambda one: callbacks.edit(one.id, **fields))

    async def flag(self, callback_id: str, disposition: str, note: str = "") -> Step:
        callbacks = self._rig.desk.callbacks
        return await self._step(What.FLAG, [callback_id], lambda one: callbacks.flag(one.id, disposition, note))

    async def answered_by_agent(self, callback_id: str) -> Step:
        callbacks = self._rig.desk.callbacks
        return await self._step(What.ANSWERED, [callback_id], lambda one: callbacks.answered_by_agent(one.id))

    async def delete(self, ids: Sequence[str]) -> Step:
        callbacks = self._rig.desk.callbacks
        return await self._step(What.DELETE, ids, lambda one: callbacks.delete(one.id))

    async def undo(self, step: Step) -> Undone:
        await self._rig.step("steps.undo", step)
        ids = [one.before.id for one in step.done if one.before.id not in self.sent]
        for one in step.done:
            if one.before.id in ids:
                self._rig.put(one.before)
        left = tuple(LeftOut(one.before.id, Why.SENT) for one in step.done if one.before.id not in ids)
        return Undone(tuple(ids), left)

    async def _step(self, what: What, ids: Sequence[str], act: Callable[[Callback], Awaitable[object]]) -> Step:
        done, left = [], []
        for callback_id in ids:
            before = self._rig.store[callback_id]
            claim = before.claim
            try:
                if len(ids) > 1 and not before.open:
                    raise ClosedIsFinal
                if len(ids) > 1 and claim is not None and claim.live(datetime.now(UTC)):
                    raise ClaimedByOther(claim.holder, claim.until)
                if await act(before) is Why.LATER:
                    left.append(LeftOut(callback_id, Why.LATER))
                    continue
            except DomainError as problem:
                if len(ids) == 1:
                    raise
                why = {ClosedIsFinal: Why.CLOSED, ClaimedByOther: Why.CLAIMED}.get(type(problem), Why.REFUSED)
                left.append(LeftOut(callback_id, why, problem))
            else:
                gone = replace(before, outcome=Outcome(OutcomeKind.DELETED, datetime.now(UTC), "anna"))
                done.append(Done(before, self._rig.store.get(callback_id, gone), (callback_id,)))
        return Step(what, tuple(done), tuple(left), datetime.now(UTC) + timedelta(seconds=UNDO_SECONDS))
