# SPDX-License-Identifier: GPL-3.0-or-later
"""The workplace of a signed-in agent: the person, and the CRM, replica and sync that belong to them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.errors import CrmError, CrmErrorKind
from app.domain.people import Person
from app.services.events import Event
from app.services.ports import Crm, ListReader, Store, Syncing

Emit = Callable[[Event], None]


@dataclass(frozen=True)
class Workplace:
    """What a sign-in opens. ``reader`` makes a new reading connection; ``close`` ends what was opened, in order. ``elsewhere``:
    what this agent's desk holds for other CRMs, where and how many changes."""

    person: Person
    crm: Crm
    store: Store
    sync: Syncing
    reader: Callable[[], ListReader]
    close: Callable[[], None]
    elsewhere: tuple[tuple[str, int], ...] = ()


class Place:
    """Holds the one workplace that is open, if any. ``person`` may be read from any thread."""

    def __init__(self) -> None:
        self.current: Workplace | None = None

    @property
    def person(self) -> Person | None:
        """Who is signed in."""
        return self.current.person if self.current else None

    def __call__(self) -> Workplace:
        """The open workplace; raises a sign-in :class:`CrmError` when there is none."""
        if self.current is None:
            raise CrmError(CrmErrorKind.SIGN_IN, "not_signed_in")
        return self.current
