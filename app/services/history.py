# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of the agent's calls, and a caller's last ones: queries on worker threads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from app.domain.call import Call
from app.domain.call_list import CallFilter, CallOrder
from app.domain.number import Number
from app.services.place import Place
from app.services.reading import Reading


class CallHistory:
    """One thread searches, another reads pages and the calls of a number, so that a card never waits for a search."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._search, self._pages = Reading(place, "calls-search"), Reading(place, "calls-pages")

    async def find(self, wanted: CallFilter, order: CallOrder) -> tuple[str, ...]:
        """The ids of a list in order; a newer call ends this one with ``CancelledError``."""
        return await self._search.newest(lambda reader: reader.call_ids(wanted, order), interrupt=True)

    async def rows(self, ids: Sequence[str]) -> list[Call]:
        """The calls of these ids, in this order; ids that are gone are left out."""
        return await self._pages.ask(lambda reader: reader.call_rows(ids))

    async def of_number(self, number: Number, limit: int = 5) -> list[Call]:
        """The last calls with a number that have ended, the newest first."""
        if not number.key:
            return []
        return await self._pages.ask(lambda reader: reader.calls_of(number.key, limit))

    def walk(self, ids: Iterable[str]) -> Iterator[Call]:
        """The calls of many ids, for a worker thread: blocking, with a connection of its own."""
        reader = self._place().reader()
        try:
            yield from reader.walk_calls(ids)
        finally:
            reader.close()

    def close(self) -> None:
        """Stop the threads."""
        self._search.close()
        self._pages.close()
