# SPDX-License-Identifier: GPL-3.0-or-later
"""What is told of redials by the clock: due, late, and late for the supervisors, each once in a window, also across a restart."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.callback import Callback
from app.domain.errors import StorageFull
from app.domain.record import instant
from app.domain.redial import tries_of, window_of
from app.services.events import RedialDue, RedialLate
from app.services.place import Emit, Place

log = logging.getLogger("soitto.redials")

OLD = timedelta(hours=1)
"""A colleague's redial that has been late for longer when a supervisor's desk sees it first is not told any more."""
_META = "redials_told"


class Stage(StrEnum):
    """What was told of a window last."""

    DUE = "due"
    LATE = "late"
    OTHERS = "others"
    """A colleague's, told to a supervisor."""


class RedialAlarms:
    """``look`` is asked with every open redial that nobody is calling."""

    def __init__(self, place: Place, emit: Emit) -> None:
        self._place, self._emit = place, emit
        self._told: dict[str, list[str]] = {}
        """By callback: which window, and what was told of it."""

    def load(self) -> None:
        """Another agent begins, or the same one anew: what was told before is known."""
        self._told = {}
        if self._place.current is not None:
            self._told = json.loads(self._place().store.meta(_META) or "{}")

    def forget(self, open_now: Iterable[str]) -> None:
        """Only these are open."""
        kept = set(open_now)
        if self._told.keys() - kept:
            self._told = {key: value for key, value in self._told.items() if key in kept}

    def look(self, one: Callback, now: datetime, *, mine: bool, supervisor: bool) -> None:
        """Tell what is to be told of a redial at *now*."""
        window = window_of(one)
        if one.redial is None or window is None:
            return
        due, late = window
        if mine:
            if now >= late:
                self._tell(one, Stage.LATE)
            elif now >= due:
                self._tell(one, Stage.DUE)
        elif supervisor:
            at = late + timedelta(seconds=one.redial.supervisor_after)
            if at <= now < at + OLD:
                self._tell(one, Stage.OTHERS)

    def _tell(self, one: Callback, stage: Stage) -> None:
        assert one.redial is not None
        which = f"{instant(one.redial.since)}/{tries_of(one)}"
        known = self._told.get(one.id)
        if known == [which, stage] or (known == [which, Stage.LATE] and stage is Stage.DUE):
            return
        self._told[one.id] = [which, stage]
        try:
            self._place().store.set_meta(_META, json.dumps(self._told))
        except StorageFull:
            log.error("the disk is full: that a redial was told is not kept")
        self._emit(RedialDue(one) if stage is Stage.DUE else RedialLate(one))
