# SPDX-License-Identifier: GPL-3.0-or-later
"""The list's queries: on worker threads with reading connections of their own, the newest search stopping the older one."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from app.domain.listing import Counts, Filter, Order, Row
from app.domain.people import CatalogueKind
from app.services.clock import Clock
from app.services.directory import Directory
from app.services.place import Place, Workplace
from app.services.ports import ListReader


class Rows:
    """One thread searches, another reads pages, so that scrolling never waits for a search."""

    def __init__(self, place: Place, clock: Clock, directory: Directory) -> None:
        self._place, self._clock, self._directory = place, clock, directory
        self._search = ThreadPoolExecutor(1, thread_name_prefix="search")
        self._pages = ThreadPoolExecutor(1, thread_name_prefix="pages")
        self._owner: Workplace | None = None
        self._searcher: ListReader | None = None
        self._pager: ListReader | None = None
        self._generation = self._counting = 0

    def _readers(self) -> tuple[ListReader, ListReader]:
        place = self._place()
        if self._owner is not place or self._searcher is None or self._pager is None:
            self._close_readers()
            self._owner, self._searcher, self._pager = place, place.reader(), place.reader()
        return self._searcher, self._pager

    async def ids(self, wanted: Filter, order: Order, language: str) -> tuple[str, ...]:
        """The ids of a list in order; a newer call ends this one with ``CancelledError``."""
        searcher, _ = self._readers()
        self._generation += 1
        mine = self._generation
        searcher.interrupt()
        names = {p.id: p.name for p in self._directory.people()}
        reasons = {e.code: e.text(language) for e in self._directory.entries(CatalogueKind.REASON)}

        def query() -> tuple[str, ...] | None:
            if mine != self._generation:
                return None
            searcher.words(language, names, reasons)
            return searcher.ids(wanted, order, self._clock.now())

        found = await asyncio.get_running_loop().run_in_executor(self._search, query)
        if found is None:
            raise asyncio.CancelledError
        return found

    async def rows(self, ids: Sequence[str]) -> list[Row]:
        """The rows of these ids, in this order; ids that are gone are left out."""
        _, pager = self._readers()
        return await asyncio.get_running_loop().run_in_executor(self._pages, pager.rows, ids, self._clock.now())

    async def counts(self, wanted: Filter) -> Counts:
        """How many the filter shows, and how many of its scope are due now; a newer call ends one that still waits with
        ``CancelledError``, or rows would wait for the counts of every key that was typed."""
        _, pager = self._readers()
        self._counting += 1
        mine = self._counting

        def query() -> Counts | None:
            return pager.counts(wanted, self._clock.now()) if mine == self._counting else None

        found = await asyncio.get_running_loop().run_in_executor(self._pages, query)
        if found is None:
            raise asyncio.CancelledError
        return found

    def walk(self, ids: Iterable[str]) -> Iterator[Row]:
        """The rows of many ids, for a worker thread: blocking, with a connection of its own."""
        reader = self._place().reader()
        try:
            yield from reader.walk(ids, self._clock.now())
        finally:
            reader.close()

    def _close_readers(self) -> None:
        for executor, reader in ((self._search, self._searcher), (self._pages, self._pager)):
            if reader is not None:
                executor.submit(reader.close)
        self._searcher = self._pager = None

    def close(self) -> None:
        """Stop the threads."""
        if self._searcher is not None:
            self._searcher.interrupt()
        self._close_readers()
        self._search.shutdown()
        self._pages.shutdown()
