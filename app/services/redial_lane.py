# SPDX-License-Identifier: GPL-3.0-or-later
"""Which redials are open, whose they are, and what is told when one leaves this agent's lane by itself."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import replace

from app.domain.callback import Callback, OutcomeKind
from app.domain.redial import lane, redialling, tries_of, window_of
from app.services.events import RedialOver, RedialsChanged
from app.services.place import Emit, Place

MANY = 50
"""From so many changed callbacks on it is quicker to read all redials."""


class RedialLane:
    """``mine`` may be read from any thread. ``anew`` is told of redials that have another try before them now."""

    def __init__(self, place: Place, emit: Emit, anew: Callable[[str], None]) -> None:
        self._place, self._emit, self._anew = place, emit, anew
        self.open: dict[str, Callback] = {}
        """Everybody's."""
        self.mine: tuple[Callback, ...] = ()
        """This agent's, the one whose try is due first coming first."""
        self._by_hand: set[str] = set()
        """Those that the agent is ending now."""

    def is_mine(self, one: Callback) -> bool:
        """Whether it stands in this agent's lane."""
        person = self._place.person
        return one.redial is not None and person is not None and one.redial.agent == person.id

    def beside(self, one: Callback) -> Callback | None:
        """Another open redial of the same person."""
        key = one.number.key
        return next((o for o in self.open.values() if o.id != one.id and o.number.key == key), None)

    @contextlib.contextmanager
    def ending(self, callback_id: str) -> Iterator[None]:
        """The agent does it: nothing is to be told. Where it could not be kept, the redial stands as it did."""
        self._by_hand.add(callback_id)
        try:
            yield
        finally:
            self.read(frozenset({callback_id}))
            self._by_hand.discard(callback_id)

    def forget(self) -> None:
        """Another agent begins, or nobody is there: what follows is told by :meth:`read` or :meth:`show`."""
        self.open = {}

    def read(self, ids: frozenset[str] | None = None) -> None:
        """Look again, at these or at all."""
        store = self._place().store
        if ids is None or len(ids) > MANY:
            self._taken({one.id: one for one in store.open_redials()})
            return
        now_open = dict(self.open)
        for callback_id in ids:
            one = store.get(callback_id)
            if one is not None and redialling(one):
                now_open[callback_id] = one
            else:
                now_open.pop(callback_id, None)
        if now_open != self.open:
            self._taken(now_open)

    def _taken(self, now_open: dict[str, Callback]) -> None:
        before, self.open = self.open, now_open
        for callback_id, one in now_open.items():
            was = before.get(callback_id)
            if was is None or was.redial != one.redial or tries_of(was) != tries_of(one):
                self._anew(callback_id)
        gone = [one for key, one in before.items() if key not in now_open and self.is_mine(one)]
        self.show()
        for one in gone:
            if one.id not in self._by_hand:
                self._tell_over(one)

    def show(self) -> None:
        """Tell what the lane is now, where that is another answer than before."""
        person = self._place.person
        mine = lane(self.open.values(), person.id) if person is not None else ()
        if mine != self.mine:
            self.mine = mine
            self._emit(RedialsChanged(mine))

    def _tell_over(self, one: Callback) -> None:
        after = self._place().store.get(one.id)
        if after is None or after.redial is None:
            return
        kind = after.outcome.kind if after.outcome is not None else None
        in_vain = window_of(replace(after, outcome=None)) is None
        if kind is OutcomeKind.ANSWERED_BY_AGENT:
            self._emit(RedialOver(after, rang=True))
        elif kind is OutcomeKind.DISPOSITION and in_vain:
            self._emit(RedialOver(after))
        elif kind is None and not after.redial.false_alarm and self.beside(after) is None:
            self._emit(RedialOver(after, rang=not in_vain, handed_on=in_vain))
