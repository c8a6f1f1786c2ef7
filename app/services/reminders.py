# SPDX-License-Identifier: GPL-3.0-or-later
"""What the agent is reminded of: a callback of theirs becomes due, or a colleague has given them one. Each is told once, also
across a restart; one that was postponed, or waits for its next try, again when that time comes.

Redials and calls that nobody took are told elsewhere (:mod:`app.services.redial_alarms`, the switchboard's events).
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Iterable
from datetime import datetime, timedelta

from app.domain.callback import Callback, Status, next_change, only_missed, status
from app.domain.errors import StorageFull
from app.domain.record import from_instant, instant
from app.domain.redial import redialling
from app.services.clock import Clock
from app.services.events import (
    CallbackDue,
    CallbacksChanged,
    Connection,
    DueChanged,
    Event,
    HandedToMe,
    SignedIn,
    SignInWanted,
    SyncStatus,
)
from app.services.place import Emit, Place

log = logging.getLogger("soitto.reminders")

MANY = 50
"""From so many changed callbacks on it is quicker to read all of the agent's."""
SOON = 0.2
"""Seconds: what changes together is looked at once."""
LONGEST = 60.0
"""Seconds after which the clock is looked at all the same: it may have been set, or the computer have slept."""
_SKEW = timedelta(seconds=5)
"""By how much a clock may be set back without anything being told again."""
_META = "reminders"


class Reminders:
    """``due`` are this agent's callbacks that are due now, the first promised first; it may be read from any thread. ``happened``
    takes every event, on the engine's loop."""

    def __init__(self, place: Place, clock: Clock, emit: Emit) -> None:
        self._place, self._clock, self._emit = place, clock, emit
        self.due: tuple[Callback, ...] = ()
        self._mine: dict[str, Callback] = {}
        """This agent's open callbacks."""
        self._owned: set[str] = set()
        """All that were this agent's when they were seen last, open or not."""
        self._told: dict[str, str] = {}
        """By callback: the time that was told of last."""
        self._since: datetime | None = None
        """Since when this desk knows the CRM's callbacks: what was given before is no news. ``None``: it does not yet."""
        self._stale = False
        """Whether all are to be read again."""
        self._timer: asyncio.TimerHandle | None = None

    def holds(self, callback_id: str) -> bool:
        """Whether it is open and this agent's; from any thread."""
        return callback_id in self._mine

    def stop(self) -> None:
        """The program ends, or nobody is there."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    # --- what happens

    def happened(self, event: Event) -> None:
        """An event of the desk."""
        match event:
            case SignedIn():
                self._forget()
                self._load()
                self._read_all(told=False)
                self._arm(SOON)
            case SignInWanted():
                self._forget()
                self._show(())
            case CallbacksChanged(ids=ids) if self._place.current is not None:
                if ids is None or len(ids) > MANY:
                    self._stale = True
                else:
                    for callback_id in sorted(ids):
                        self._read(callback_id)
                self._arm(SOON)
            case SyncStatus(connection=Connection.SYNCED) if self._since is None and self._place.current is not None:
                # The first exchange is through: all that came with it was there before.
                self._read_all(told=False)
                self._since = self._clock.now()
                self._keep()

    def _forget(self) -> None:
        self.stop()
        self._mine, self._owned, self._told = {}, set(), {}
        self._since, self._stale = None, False

    # --- whose they are

    def _read_all(self, *, told: bool = True) -> None:
        """``told``: whether what is new among them is told of."""
        self._stale = False
        person = self._place().person.id
        found = {one.id: one for one in self._place().store.open_of(person)}
        for gone in self._mine.keys() - found.keys():
            self._read(gone)
        self._mine = found
        for one in found.values():
            self._take(one, told=told)

    def _read(self, callback_id: str) -> None:
        one = self._place().store.get(callback_id)
        self._mine.pop(callback_id, None)
        if one is None or one.owner != self._place().person.id:
            self._owned.discard(callback_id)
        elif one.open:
            self._mine[callback_id] = one
            self._take(one)
        else:
            self._owned.add(callback_id)

    def _take(self, one: Callback, *, told: bool = True) -> None:
        new = one.id not in self._owned
        self._owned.add(one.id)
        if new and told and self._since is not None and not redialling(one):
            giver = self._giver(one, self._since)
            if giver is not None:
                self._emit(HandedToMe(one, giver))

    def _giver(self, one: Callback, since: datetime) -> str | None:
        """Who made it this agent's; empty where the CRM does not say, ``None`` where it was the agent, or long ago."""
        me, outbox = self._place().person.id, self._place().store.outbox
        if outbox.waiting_for(one.id, "edit") or outbox.waiting_for(one.id, "create"):
            return None  # the agent's own doing, which is on its way
        change = next((change for change in reversed(one.changes) if change.field == "owner"), None)
        if change is not None:
            return change.by if change.by != me and change.at > since else None
        if one.created_at > since:
            return one.created_by if one.created_by != me else None
        return ""

    # --- when they are due

    def look(self) -> None:
        """Tell what the clock has brought, and sleep until it brings something else."""
        self.stop()
        if self._place.current is None:
            return
        if self._stale:
            self._read_all()
        now, person = self._clock.now(), self._place().person.id
        due = [one for one in self._mine.values() if _due(one, now) and one.owned_by(person, now)]
        due.sort(key=lambda one: (_moment(one), one.id))
        ahead = instant(now + _SKEW)
        if any(at > ahead for at in self._told.values()):
            # The clock was fast, and has been set right since: those come again, at their time.
            self._told = {key: at for key, at in self._told.items() if at <= ahead}
        new = [one for one in due if self._told.get(one.id) != instant(_moment(one))]
        if new:
            self._told = {key: at for key, at in self._told.items() if key in self._mine}
            self._told |= {one.id: instant(_moment(one)) for one in new}
            self._keep()
        self._show(due)
        for one in new:
            self._emit(CallbackDue(one))
        moments = (next_change(one, now) for one in self._mine.values())
        first = min((moment for moment in moments if moment is not None), default=None)
        self._arm(LONGEST if first is None else (first - now).total_seconds())

    def _show(self, due: Iterable[Callback]) -> None:
        due = tuple(due)
        if due != self.due:
            self.due = due
            self._emit(DueChanged(due))

    def _arm(self, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        at = loop.time() + min(max(seconds, 0.0), LONGEST)
        if self._timer is not None:
            if self._timer.when() <= at:
                return
            self._timer.cancel()
        self._timer = loop.call_at(at, self._looked)

    def _looked(self) -> None:
        self._timer = None
        try:
            self.look()
        except Exception as error:  # a defect must not leave the callbacks of the rest of the day untold
            log.error("reminders: a look at the clock failed: %s", type(error).__name__)
            self._arm(LONGEST)

    # --- what is kept

    def _load(self) -> None:
        kept = json.loads(self._place().store.meta(_META) or "{}")
        self._told = kept.get("told", {})
        self._since = from_instant(kept["since"]) if kept.get("since") else None

    def _keep(self) -> None:
        since = instant(self._since) if self._since is not None else ""
        try:
            self._place().store.set_meta(_META, json.dumps({"since": since, "told": self._told}))
        except StorageFull:
            log.error("the disk is full: that a callback was told of is not kept")


def _due(one: Callback, now: datetime) -> bool:
    """Whether it may be called now; redials and calls that nobody took have lists and words of their own."""
    return status(one, now) in (Status.DUE, Status.OVERDUE) and not redialling(one) and not only_missed(one)


def _moment(one: Callback) -> datetime:
    """From when on it may be called."""
    return max(one.due_at, one.hidden_until) if one.hidden_until is not None else one.due_at
