# SPDX-License-Identifier: GPL-3.0-or-later
"""Reminders in memory, as the window asks for them: part of :mod:`tests.ui.fakes`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.domain.callback import Callback, Status, status
from app.services.events import CallbackDue, DueChanged, HandedToMe

if TYPE_CHECKING:
    from tests.ui.fakes import Rig


class FakeReminders:
    """What is due is what the rig's store has of it; told by hand."""

    def __init__(self, rig: Rig) -> None:
        self._rig = rig

    def _mine(self) -> list[Callback]:
        person = self._rig.desk.account.person
        return [one for one in self._rig.store.values() if person is not None and one.open and one.owner == person.id]

    @property
    def due(self) -> tuple[Callback, ...]:
        now = datetime.now(UTC)
        late = [one for one in self._mine() if status(one, now) in (Status.DUE, Status.OVERDUE)]
        return tuple(sorted(late, key=lambda one: (one.due_at, one.id)))

    def holds(self, callback_id: str) -> bool:
        return any(one.id == callback_id for one in self._mine())

    def becomes_due(self, one: Callback) -> None:
        """Its time has come."""
        self._rig.post(DueChanged(self.due))
        self._rig.post(CallbackDue(one))

    def changed(self) -> None:
        """Another number of them is due."""
        self._rig.post(DueChanged(self.due))

    def handed(self, one: Callback, by: str = "") -> None:
        """Somebody gave it to this agent."""
        self._rig.post(HandedToMe(one, by))
