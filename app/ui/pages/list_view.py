# SPDX-License-Identifier: GPL-3.0-or-later
"""A view of the callback list: whose, which, in which order; as it is kept in the settings and as the question it asks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from app.domain.callback import Priority, Status
from app.domain.listing import CLOSED, OPEN, WORK_STATUSES, Column, Filter, Order, Scope

# What the status box offers: a name for the settings, and the statuses.
FILTERS: dict[str, frozenset[Status]] = {
    "todo": WORK_STATUSES,
    "due": frozenset({Status.DUE, Status.OVERDUE}),
    "scheduled": frozenset({Status.SCHEDULED}),
    "cooling_down": frozenset({Status.COOLING_DOWN}),
    "exhausted": frozenset({Status.EXHAUSTED}),
    "open": OPEN,
    "closed": CLOSED,
}
SCOPES = (Scope.MINE, Scope.QUEUE, Scope.ALL)
DAYS = ("today", "tomorrow")
"""Until the end of which day what is due is shown."""
TEXT_LIMIT = 200
NAME_LIMIT = 60


@dataclass(frozen=True, slots=True)
class Closer:
    """The filters beside scope, status and search. ``None`` or empty: of any."""

    due: str = ""
    priority: Priority | None = None
    reason: str | None = None
    owner: str | None = None
    queue: str | None = None
    country: str = ""

    @property
    def count(self) -> int:
        """How many of them are in force."""
        chosen = (self.priority, self.reason, self.owner, self.queue)
        return bool(self.due) + bool(self.country) + sum(one is not None for one in chosen)

    def kept(self) -> dict[str, Any]:
        """As it is kept."""
        every = {
            "due": self.due,
            "priority": int(self.priority) if self.priority is not None else None,
            "reason": self.reason,
            "owner": self.owner,
            "queue": self.queue,
            "country": self.country,
        }
        return {name: value for name, value in every.items() if value not in (None, getattr(Closer(), name))}

    @classmethod
    def of(cls, kept: object) -> Closer:
        """From what was kept; what is not understood is left out."""
        state: Mapping[str, Any] = kept if isinstance(kept, dict) else {}

        def text(name: str) -> str | None:
            value = state.get(name)
            return value if isinstance(value, str) and len(value) <= TEXT_LIMIT else None

        due, country, priority = text("due"), text("country") or "", state.get("priority")
        known = priority if type(priority) is int and priority in set(Priority) else None
        return cls(
            due=due if due in DAYS else "",
            priority=Priority(known) if known is not None else None,
            reason=text("reason"),
            owner=text("owner"),
            queue=text("queue"),
            country=country if country.isascii() and country.isdigit() and len(country) <= 3 else "",
        )


@dataclass(frozen=True, slots=True)
class ListView:
    """What the list shows, by names; ``text`` is the search."""

    scope: Scope = Scope.ALL
    status: str = "todo"
    text: str = ""
    order: Order = field(default_factory=Order)
    closer: Closer = field(default_factory=Closer)

    def filter(self, person: str, now: datetime, zone: ZoneInfo) -> Filter:
        """The question it asks at ``now``; days end by the clock of ``zone``."""
        before = None
        if self.closer.due:
            days = 1 + DAYS.index(self.closer.due)
            before = datetime.combine(now.astimezone(zone).date() + timedelta(days=days), time(), zone)
        return Filter(
            person,
            self.scope,
            FILTERS[self.status],
            self.text,
            missed=False,
            due_before=before,
            priority=self.closer.priority,
            reason=self.closer.reason,
            owner=self.closer.owner,
            queue=self.closer.queue,
            country=self.closer.country,
        )

    def kept(self) -> dict[str, Any]:
        """As it is kept."""
        return {
            "scope": SCOPES.index(self.scope),
            "status": self.status,
            "text": self.text,
            "column": self.order.column.value,
            "descending": self.order.descending,
            "filter": self.closer.kept(),
        }

    @classmethod
    def of(cls, kept: object, columns: tuple[Column, ...]) -> ListView:
        """From what was kept; what is not understood is as on the first day. ``columns`` are those that can be sorted by."""
        state: Mapping[str, Any] = kept if isinstance(kept, dict) else {}
        scope, status, text = state.get("scope"), state.get("status"), state.get("text")
        names = {column.value: column for column in columns}
        column = state.get("column")
        return cls(
            scope=SCOPES[scope] if type(scope) is int and scope in (0, 1, 2) else Scope.ALL,
            status=status if isinstance(status, str) and status in FILTERS else "todo",
            text=text[:TEXT_LIMIT] if isinstance(text, str) else "",
            order=Order(
                names.get(column, Column.DUE) if isinstance(column, str) else Column.DUE,
                state.get("descending") is True,
            ),
            closer=Closer.of(state.get("filter")),
        )


@dataclass(frozen=True, slots=True)
class SavedViews:
    """The views that the agent named, in the order of their names; ``first`` is the one the list opens with."""

    views: tuple[tuple[str, ListView], ...] = ()
    first: str = ""

    @classmethod
    def of(cls, kept: Mapping[str, Any], columns: tuple[Column, ...]) -> SavedViews:
        """From the settings; entries that are none are left out."""
        views = tuple(
            (name, ListView.of(state, columns))
            for name, state in kept.items()
            if isinstance(state, dict) and 0 < len(name.strip()) <= NAME_LIMIT
        )
        first = next((name for name, _ in views if kept[name].get("default") is True), "")
        return cls(views, first)

    def kept(self) -> dict[str, Any]:
        """As they are kept."""
        return {name: view.kept() | ({"default": True} if name == self.first else {}) for name, view in self.views}

    def get(self, name: str) -> ListView | None:
        """The view of this name."""
        return dict(self.views).get(name)

    def with_view(self, name: str, view: ListView) -> SavedViews:
        """With another view, or another one of the same name."""
        return replace(self, views=tuple((dict(self.views) | {name: view}).items()))

    def without(self, name: str) -> SavedViews:
        """Without this one."""
        left = tuple((one, view) for one, view in self.views if one != name)
        return SavedViews(left, "" if self.first == name else self.first)

    def renamed(self, old: str, new: str) -> SavedViews:
        """The same view under another name, in the place of one that has it."""
        others = [(one, view) for one, view in self.views if one != new or one == old]
        views = tuple((new if one == old else one, view) for one, view in others)
        return SavedViews(views, new if self.first == old else self.first)

    def opening_with(self, name: str) -> SavedViews:
        """The list opens with this one; with none of them where the name is empty."""
        return replace(self, first=name)
