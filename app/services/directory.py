# SPDX-License-Identifier: GPL-3.0-or-later
"""People, catalogues and contacts: snapshots for the window, look-ups for calls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.callback import Callback
from app.domain.errors import CrmError
from app.domain.number import Number
from app.domain.people import CatalogueEntry, CatalogueKind, Contact, Person
from app.services.events import DirectoryChanged
from app.services.place import Emit, Place


@dataclass(frozen=True, slots=True)
class Found:
    """Who was found: colleagues, who can be called where their ``extension`` is known, and the CRM's contacts; ``crm_asked`` is
    false when it could not be asked: the contacts are then those of the desk's own index."""

    people: tuple[Person, ...] = ()
    contacts: tuple[Contact, ...] = ()
    crm_asked: bool = True


class Directory:
    """The snapshots are replaced as wholes, so reading them is safe from any thread."""

    def __init__(
        self,
        place: Place,
        emit: Emit,
        own_address: Callable[[], str] = lambda: "",
        provisioned: Callable[[], tuple[CatalogueEntry, ...]] = tuple,
    ) -> None:
        """``own_address`` is the agent's own phone at the exchange, ``user@host``; empty where it is not known there.
        ``provisioned`` is what IT lets agents choose from where the CRM keeps no such list."""
        self._place, self._emit, self._own_address, self._provisioned = place, emit, own_address, provisioned
        self._people: dict[str, Person] = {}
        self._entries: dict[CatalogueKind, dict[str, CatalogueEntry]] = {}

    def reload(self) -> None:
        """Read the snapshots from the replica again, and tell the window when they differ."""
        people, entries = self._place().store.directory()
        new_people = {p.id: p for p in people}
        new_entries: dict[CatalogueKind, dict[str, CatalogueEntry]] = {}
        kept = {entry.kind for entry in entries}
        for entry in (*entries, *(one for one in self._provisioned() if one.kind not in kept)):
            new_entries.setdefault(entry.kind, {})[entry.code] = entry
        if new_people == self._people and new_entries == self._entries:
            return
        self._people, self._entries = new_people, new_entries
        self._emit(DirectoryChanged())

    def people(self) -> tuple[Person, ...]:
        """Colleagues who can own a callback."""
        return tuple(p for p in self._people.values() if p.active)

    def person_name(self, person_id: str | None) -> str:
        """A person's name; the id where it is not known, empty for nobody."""
        if person_id is None:
            return ""
        person = self._people.get(person_id)
        return person.name if person else person_id

    def entries(self, kind: CatalogueKind) -> tuple[CatalogueEntry, ...]:
        """What may be chosen now, in the site's order."""
        return tuple(e for e in self._entries.get(kind, {}).values() if e.active)

    def text(self, kind: CatalogueKind, code: str | None, language: str) -> str:
        """The words of a code, also of one no longer offered; empty for none."""
        if code is None:
            return ""
        entry = self._entries.get(kind, {}).get(code)
        return entry.text(language) if entry else code

    def colleague_of(self, number: Number) -> Person | None:
        """The colleague at whose phone a number rings: the call is an internal one then (row D8)."""
        keys = (number.key, number.bare)
        return next((p for p in self._people.values() if p.active and p.extension and p.extension in keys), None)

    def is_own(self, number: Number) -> bool:
        """Whether the agent's own phone would ring."""
        me = self._people.get(self._place.person.id) if self._place.person is not None else None
        user, _, host = self._own_address().partition("@")
        dialled, _, at = number.key.partition("@")
        at_home = not at or at.partition(":")[0].lower() == host.lower()
        return at_home and dialled in filter(None, (user, me.extension if me is not None else ""))

    def callback_url(self, callback: Callback) -> str | None:
        """Where the callback's record opens in the CRM's own pages; ``None`` where there is no such page."""
        return self._place.current.crm.callback_url(callback) if self._place.current is not None else None

    async def search(self, text: str) -> Found:
        """Colleagues (without the agent) whose name, id or extension holds the text, and the CRM's contacts (row D1);
        of these the desk's own index tells what it knows while the CRM cannot be asked."""
        sought, me = text.strip().casefold(), self._place.person
        if not sought:
            return Found()
        people = tuple(
            p
            for p in sorted(self.people(), key=lambda p: (p.name.casefold(), p.id))
            if (me is None or p.id != me.id) and any(sought in part.casefold() for part in (p.name, p.id, p.extension))
        )
        if self._place.current is None:
            return Found(people, (), False)
        try:
            contacts = await self._place().crm.find_contacts(text=text.strip())
        except CrmError:
            return Found(people, self._indexed(text), False)
        return Found(people, contacts, True)

    def _indexed(self, text: str) -> tuple[Contact, ...]:
        place = self._place.current  # the agent may have signed out meanwhile
        return place.store.search_contacts(text) if place is not None else ()

    async def contacts_for(self, number: Number) -> tuple[Contact, ...]:
        """Everybody the CRM knows with this number. The desk's own index is asked first, also without a network; then, where that
        does not hold all contacts, the CRM."""
        place = self._place.current
        if place is None or not number.key:
            return ()
        found = place.store.contacts_of(number)
        if found or place.store.contacts_whole():
            return found
        try:
            return await place.crm.find_contacts(number=number)
        except CrmError:
            return ()

    async def contact_for(self, number: Number) -> Contact | None:
        """The contact of a number, when there is exactly one."""
        found = await self.contacts_for(number)
        return found[0] if len(found) == 1 else None
