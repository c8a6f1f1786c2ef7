# SPDX-License-Identifier: GPL-3.0-or-later
"""The list's queries: on worker threads with reading connections of their own, the newest search stopping the older one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from app.domain.listing import Choices, Counts, Filter, Order, Row
from app.domain.people import CatalogueKind
from app.services.clock import Clock
from app.services.directory import Directory
from app.services.place import Place
from app.services.ports import ListReader
from app.services.reading import Reading


class Rows:
    """One thread searches, another reads pages, so that scrolling never waits for a search."""

    def __init__(self, place: Place, clock: Clock, directory: Directory) -> None:
        self._place, self._clock, self._directory = place, clock, directory
        self._search, self._pages = Reading(place, "search"), Reading(place, "pages")

    async def ids(self, wanted: Filter, order: Order, language: str) -> tuple[str, ...]:
        """The ids of a list in order; a newer call ends this one with ``CancelledError``."""
        names = {p.id: p.name for p in self._directory.people()}
        reasons = {e.code: e.text(language) for e in self._directory.entries(CatalogueKind.REASON)}

        def query(reader: ListReader) -> tuple[str, ...] | None:
            reader.words(language, names, reasons)
            return reader.ids(wanted, order, self._clock.now())

        return await self._search.newest(query, interrupt=True)

    async def rows(self, ids: Sequence[str]) -> list[Row]:
        """The rows of these ids, in this order; ids that are gone are left out."""
        now = self._clock.now()
        return await self._pages.ask(lambda reader: reader.rows(ids, now))

    async def counts(self, wanted: Filter) -> Counts:
        """How many the filter shows, and how many of its scope are due now; a newer call ends one that still waits with
        ``CancelledError``, or rows would wait for the counts of every key that was typed."""
        return await self._pages.newest(lambda reader: reader.counts(wanted, self._clock.now()))

    async def choices(self) -> Choices:
        """What there is to choose from among the open callbacks."""
        return await self._pages.ask(lambda reader: reader.choices())

    def walk(self, ids: Iterable[str]) -> Iterator[Row]:
        """The rows of many ids, for a worker thread: blocking, with a connection of its own."""
        reader = self._place().reader()
        try:
            yield from reader.walk(ids, self._clock.now())
        finally:
            reader.close()

    def close(self) -> None:
        """Stop the threads."""
        self._search.close()
        self._pages.close()
