# SPDX-License-Identifier: GPL-3.0-or-later
"""Search over everything that this desk keeps: callbacks, calls, contacts, colleagues and voice messages, on a worker thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.domain import finding
from app.domain.board import VoiceMessage
from app.domain.finding import EACH, Findings
from app.domain.people import Person
from app.services.clock import Clock
from app.services.directory import Directory
from app.services.place import Place
from app.services.reading import Reading


class SearchDesk:
    """Asks nobody beyond this computer: the CRM is searched by :meth:`app.services.directory.Directory.search`."""

    def __init__(
        self, place: Place, clock: Clock, directory: Directory, messages: Callable[[], tuple[VoiceMessage, ...]]
    ) -> None:
        """``messages`` are the switchboard's voice messages, the newest first."""
        self._place, self._clock, self._directory, self._messages = place, clock, directory, messages
        self._reading = Reading(place, "everything")

    async def find(self, text: str) -> Findings:
        """What fits a text; a newer call ends this one with ``CancelledError``. Raises a sign-in ``CrmError`` while nobody is
        signed in."""
        self._place()
        wanted = finding.words(text)
        if not wanted:
            return Findings()
        now = self._clock.now()
        found = await self._reading.newest(lambda reader: reader.find(wanted, now), interrupt=True)
        people, messages = self._people(wanted), self._voices(wanted)
        more = {kind for kind, many in (("people", people), ("messages", messages)) if len(many) > EACH}
        return replace(found, people=people[:EACH], messages=messages[:EACH], more=found.more | more)

    def _people(self, wanted: tuple[str, ...]) -> tuple[Person, ...]:
        me = self._place.person
        found = (
            one
            for one in self._directory.people()
            if (me is None or one.id != me.id) and finding.matches(wanted, one.name, one.id, one.extension)
        )
        return tuple(sorted(found, key=lambda one: (finding.rank(wanted, one.name), one.name.casefold(), one.id)))

    def _voices(self, wanted: tuple[str, ...]) -> tuple[VoiceMessage, ...]:
        return tuple(one for one in self._messages() if finding.matches(wanted, one.customer, one.number))

    def close(self) -> None:
        """Stop the thread."""
        self._reading.close()
