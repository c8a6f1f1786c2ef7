# SPDX-License-Identifier: GPL-3.0-or-later
"""The CRM port: the few operations by which desk and switchboard use a system of record (design § 5).

Every write carries an id made by the client, so that a repeated write changes nothing. Every method raises
:class:`app.domain.errors.CrmError` and nothing else for what the world does.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from app.domain.abilities import Abilities
from app.domain.call import Call
from app.domain.callback import Attempt, Callback, Claim, Outcome
from app.domain.day import PeopleReport
from app.domain.errors import Unread
from app.domain.number import Number
from app.domain.people import CatalogueEntry, Contact, Person
from app.domain.spell import Spell


@dataclass(frozen=True, slots=True)
class Session:
    """A sign-in; ``token`` is a secret."""

    token: str
    expires_at: datetime
    person: Person

    def __repr__(self) -> str:
        return f"Session(person={self.person.id!r})"


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What the CRM says of itself; ``server_time`` judges due times and leases (rule 10)."""

    name: str
    version: str
    api: int
    server_time: datetime
    abilities: Abilities


@dataclass(frozen=True, slots=True)
class Page:
    """A part of the change feed. ``reset``: the cursor was not this CRM's, the feed starts over, and what it does not tell
    again until its end is no longer there."""

    items: tuple[Callback, ...]
    cursor: str
    more: bool
    reset: bool
    removed: tuple[str, ...] = ()
    """Ids of callbacks that vanished, or that this agent may see no longer."""
    total: int | None = None
    """How many there are in all, at the feed's beginning, where the CRM tells."""
    texts: tuple[str, ...] = ()
    """The items as the CRM wrote them, where that is JSON text of :func:`app.domain.record.callback`: it need not be made anew."""
    restored: bool = False
    """With ``reset``: the CRM was put back to an older state, and takes what it has forgotten when it is told again."""
    unread: tuple[Unread, ...] = ()
    """All records that cannot be read at present. They are left out, and come when they can be."""


@dataclass(frozen=True, slots=True)
class ContactPage:
    """A part of the feed of contacts; ``removed`` are ids of contacts, the rest is as in :class:`Page`."""

    items: tuple[Contact, ...]
    cursor: str
    more: bool
    reset: bool
    removed: tuple[str, ...] = ()


class Known(Protocol):
    """What the desk has of the CRM's records (its replica): adapters of systems that know nothing of our ids and versions find
    theirs by it."""

    def base(self, callback_id: str) -> Callback | None:
        """The CRM's last record of a callback."""

    def person(self) -> Person | None:
        """Whose desk it is."""

    def id_of(self, remote: str) -> str | None:
        """The callback of the CRM's own record."""

    def records(self) -> Mapping[str, tuple[str, int]]:
        """Every open callback that has a record at the CRM: its id and version, by the record's own key."""

    def agreed_in(self, call: Call) -> str:
        """The CRM's own record of the callback that was agreed in this call (row E3); empty where there is none."""


@dataclass(frozen=True, slots=True)
class Pushed:
    """Something the CRM told by itself: a changed ``callback``, a hint that something ``changed`` (pull now), to read
    ``people``, ``catalogues``, ``contacts``, the ``protocol`` or everything again (``reset``), or only the time (``ping``)."""

    kind: str
    cursor: str
    callback: Callback | None = None
    server_time: datetime | None = None


class Crm(Protocol):
    """A CRM as the desk uses it. ``token`` is the secret of the sign-in."""

    token: str

    async def sign_in(self, user: str, password: str) -> Session: ...

    async def sign_out(self) -> None: ...

    async def capabilities(self) -> Capabilities: ...

    async def changes(self, since: str | None) -> Page: ...

    def events(self, since: str | None) -> AsyncIterator[Pushed]: ...

    async def save(self, callback: Callback, expected_version: int, change: str) -> Callback: ...

    async def claim(self, callback_id: str, token: str, seconds: int) -> tuple[Claim, Callback]: ...

    async def renew(self, callback_id: str, token: str, seconds: int) -> Claim: ...

    async def tell_again(self, callback: Callback) -> Callback:
        """Tell a record as the CRM had it before it was put back (:attr:`Page.restored`); one that never says so is never asked."""
        ...

    async def release(self, callback_id: str, token: str) -> Callback: ...

    async def record_attempt(self, callback_id: str, attempt: Attempt, token: str) -> Callback: ...

    async def close(self, callback_id: str, outcome: Outcome, token: str, change: str) -> Callback: ...

    async def log_call(self, call: Call) -> None: ...

    async def log_spell(self, spell: Spell) -> None: ...

    async def find_contacts(self, *, number: Number | None = None, text: str = "") -> tuple[Contact, ...]: ...

    async def people(self) -> tuple[Person, ...]: ...

    async def catalogues(self) -> tuple[CatalogueEntry, ...]: ...

    async def contacts(self, since: str | None) -> ContactPage: ...

    async def protocol(self) -> tuple[str, int] | None:
        """The site's redial protocol as JSON text (empty: none was saved yet) and its version; ``None``: this CRM keeps none."""

    async def save_protocol(self, text: str, version: int) -> int:
        """Keep another one in place of that ``version``; returns its version. ``CONFLICT`` with code ``older_version`` where
        somebody was faster, ``REFUSED`` with code ``no_protocol`` where the CRM keeps none."""

    async def people_report(self, first: date, last: date, zone: str) -> PeopleReport:
        """Everybody's figures from one day to another, both included, in an IANA zone (supervisors). ``REFUSED`` with code
        ``no_report`` where the CRM counts none, and with ``bad_span`` where it does not count that long."""
        ...

    def callback_url(self, callback: Callback) -> str | None:
        """Where the callback's record opens in the CRM's own pages."""

    def attach(self, known: Known) -> None:
        """Give the adapter what the desk knows; before the first read or write of callbacks."""

    async def aclose(self) -> None: ...
