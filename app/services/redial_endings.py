# SPDX-License-Identifier: GPL-3.0-or-later
"""How a redial ends without the agent's word: by a talk, by its last try in vain, or because another one took its place."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Protocol

from app.domain.callback import Callback, Origin, OutcomeKind, Priority, Status, status
from app.domain.due import at_instant
from app.domain.errors import MissedStays
from app.domain.people import CatalogueEntry, CatalogueKind
from app.domain.redial import Exhausted, redialling, tries_since
from app.services.callbacks import Callbacks
from app.services.clock import Clock
from app.services.place import Place

REACHED_BY_NOBODY = ("cannot_be_reached", "other")
"""Dispositions of a redial whose tries were all in vain: the first one that the site has."""
DUPLICATE = ("duplicate", "other")


class Dispositions(Protocol):
    """The site's catalogues."""

    def entries(self, kind: CatalogueKind) -> Sequence[CatalogueEntry]: ...


class RedialEndings:
    """All of it raises ``StorageFull``, ``ClosedIsFinal`` where somebody else was faster, and ``ClaimedByOther``."""

    def __init__(
        self, place: Place, callbacks: Callbacks, clock: Clock, directory: Dispositions, zone: Callable[[], str]
    ) -> None:
        self._place, self._callbacks, self._clock = place, callbacks, clock
        self._directory, self._zone = directory, zone

    def talked(self, one: Callback) -> None:
        """Its person was talked with otherwise (rule 5). A promise is the agent's to close, who is asked (row A5)."""
        if one.origin is Origin.DROP:
            self._callbacks.close(one.id, OutcomeKind.ANSWERED_BY_AGENT)
        else:
            self._hand_on(one)

    def exhausted(self, one: Callback) -> None:
        """All tries were in vain: the site's rule. Where something else is promised to the person, that goes on instead."""
        assert one.redial is not None
        store, now = self._place().store, self._clock.now()
        if one.origin is Origin.DROP:
            others = [
                o for o in store.open_for(one.number) if not redialling(o) and status(o, now) is not Status.EXPIRED
            ]
            with contextlib.suppress(MissedStays):
                if others or one.redial.exhausted is Exhausted.CLOSE:
                    self._close(one, REACHED_BY_NOBODY)
                    if others and one.note and one.note not in others[0].note:
                        self._callbacks.change(others[0].id, note=f"{others[0].note}\n{one.note}".strip())
                    return
        due = max(last_end(one) + timedelta(minutes=one.redial.callback_minutes), now)
        fields: dict[str, Any] = {} if one.due.utc > now else {"due": at_instant(due, self._zone())}
        if one.origin is Origin.DROP:
            fields["priority"] = Priority.NORMAL
        self._hand_on(one, **fields)

    def give_way(self, one: Callback) -> None:
        """Another redial of the person began later: nobody is called by two."""
        if one.origin is Origin.DROP:
            self._close(one, DUPLICATE)
        else:
            self._hand_on(one)

    def _hand_on(self, one: Callback, **fields: Any) -> None:
        assert one.redial is not None
        self._callbacks.change(one.id, redial=replace(one.redial, handed_on=self._clock.now()), **fields)

    def _close(self, one: Callback, codes: tuple[str, ...]) -> None:
        offered = [entry.code for entry in self._directory.entries(CatalogueKind.DISPOSITION)]
        code = next((c for c in codes if c in offered), offered[-1] if offered else codes[0])
        self._callbacks.close(one.id, OutcomeKind.DISPOSITION, disposition=code)


def last_end(one: Callback) -> datetime:
    """When the last try was over; without one, when the line broke off (UTC)."""
    assert one.redial is not None
    return max((a.ended_at or a.started_at for a in tries_since(one)), default=one.redial.since)
