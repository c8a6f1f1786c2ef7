# SPDX-License-Identifier: GPL-3.0-or-later
"""The feed of a foreign CRM: nothing is left out that the desk has not stored, one record that cannot be read holds up no other,
and a copied record is a callback of its own.

The system is a table in memory; its adapter tells a record once and then never again, as those do that compare.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

import pytest

from app.crm import memory
from app.crm.feed import understood
from app.crm.port import Page
from app.crm.records import Batch, Held
from app.domain.callback import EDITABLE, Callback, Outcome, OutcomeKind
from app.domain.due import Due, at_instant
from app.domain.errors import CrmError, CrmErrorKind, Unread
from app.domain.number import parse
from tests.unit.test_records import NOW, ONE, Table, TableCrm

ODD = CrmError(CrmErrorKind.NOT_UNDERSTOOD, "date", detail="0202-11-22")


def row(n: int, **fields: object) -> Callback:
    made = replace(ONE, id=f"c{n}", number=parse(f"04012345{n:02}", "FI"), remote=f"row${n}", version=1)
    return replace(made, **fields)  # type: ignore[arg-type]


class TellsOnce(TableCrm):
    """``odd``: what of the table makes no callback. ``page`` is how many records a page has."""

    def __init__(self, table: Table, odd: set[str]) -> None:
        super().__init__(table, "ann")
        self.odd, self.told, self.page = odd, set[tuple[str, int]](), 100

    def _forget(self) -> None:
        self.told.clear()

    async def _read(self, remote: str) -> Held:
        held = await super()._read(remote)
        return self._made(held)

    def _made(self, held: Held) -> Held:
        if held.remote in self.odd:
            raise ODD
        # Its id stands in it, and people copy it.
        if self._is_copy(held.callback.id, held.remote):
            held = replace(held, callback=replace(held.callback, id=f"own of {held.remote}"))
        return held

    async def _changed(self, cursor: str | None) -> Batch:
        found, more = [], False
        for remote, one in self.table.rows.items():
            if (remote, one.version) in self.told:
                continue
            if more := len(found) == self.page:
                break
            self.told.add((remote, one.version))
            found.append(self._told(remote, partial(self._made, Held(remote, one)), is_open=one.open))
        return Batch(tuple(one for one in found if one is not None), "same", more)


def put(table: Table, *rows: Callback) -> None:
    table.rows |= {one.remote: one for one in rows}


def take_in(crm: TellsOnce, page: Page) -> str:
    crm.known.bases |= {one.id: one for one in page.items}
    return page.cursor


def ids(page: Page) -> list[str]:
    return [one.id for one in page.items]


def test_what_was_not_stored_is_told_again() -> None:
    async def scenario() -> None:
        table = Table()
        put(table, row(1))
        crm = TellsOnce(table, set())
        cursor = take_in(crm, await crm.changes(None))
        assert ids(await crm.changes(cursor)) == []
        put(table, row(2), row(3))
        assert ids(await crm.changes(cursor)) == ["c2", "c3"]
        # The disk was full: the desk comes back with the cursor that it has.
        page = await crm.changes(cursor)
        assert {"c2", "c3"} <= set(ids(page))
        cursor = take_in(crm, page)
        page = await crm.changes(cursor)
        assert (ids(page), page.cursor) == ([], cursor), "stored, and nothing to tell: nothing to store either"

    asyncio.run(scenario())


def test_pages_that_were_asked_for_before_the_last_was_stored() -> None:
    async def scenario() -> None:
        table = Table()
        put(table, *(row(n) for n in range(6)))
        crm = TellsOnce(table, set())
        crm.page = 2
        first = await crm.changes(None)
        second = await crm.changes(first.cursor)
        assert (ids(first), ids(second)) == (["c0", "c1"], ["c2", "c3"])
        # The first was stored, the second was not.
        page = await crm.changes(take_in(crm, first))
        assert {*ids(page), *ids(await crm.changes(page.cursor))} >= {"c2", "c3"}

    asyncio.run(scenario())


def test_an_error_in_the_middle(monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        table = Table()
        put(table, row(1))
        crm = TellsOnce(table, set())
        cursor = take_in(crm, await crm.changes(None))
        put(table, row(2))
        with monkeypatch.context() as patch:
            patch.setattr(crm, "_shown", lambda held: 1 / 0)
            with pytest.raises(ZeroDivisionError):
                await crm.changes(cursor)
        assert "c2" in ids(await crm.changes(cursor))

    asyncio.run(scenario())


def test_a_record_that_cannot_be_read() -> None:
    """It is named and the others come; it comes by itself when it can be read, after a restart too."""

    async def scenario() -> None:
        table = Table()
        put(table, row(1), row(2), row(3))
        crm = TellsOnce(table, {"row$2"})
        page = await crm.changes(None)
        assert (ids(page), page.unread) == (["c1", "c3"], (Unread("row$2", "date", "0202-11-22"),))
        cursor = take_in(crm, page)
        page = await crm.changes(cursor)
        assert (ids(page), len(page.unread), page.cursor) == ([], 1, cursor)

        again = TellsOnce(table, {"row$2"})
        again.known.bases, again.told = crm.known.bases, {(one.remote, one.version) for one in table.rows.values()}
        again._given = cursor  # as a server that keeps the cursor: what was told is not told again
        page = await again.changes(cursor)
        assert (ids(page), len(page.unread)) == ([], 1), "still, after the restart"
        again.odd.clear()
        put(table, row(2, version=2))
        page = await again.changes(page.cursor)
        assert (ids(page), page.unread) == (["c2"], ())

        newer = TellsOnce(table, set())
        newer.known.bases, newer.told = crm.known.bases, {(one.remote, one.version) for one in table.rows.values()}
        newer._given = cursor
        assert ids(await newer.changes(cursor)) == ["c2"], "a newer program reads what the older could not"

    asyncio.run(scenario())


def test_what_the_desk_has_stays_as_it_was() -> None:
    async def scenario() -> None:
        table = Table()
        put(table, row(1), row(2))
        crm = TellsOnce(table, set())
        cursor = take_in(crm, await crm.changes(None))
        crm.odd = {"row$1"}
        put(table, row(1, version=2, note="who knows"))
        page = await crm.changes(cursor)
        assert (page.items, page.removed, [one.remote for one in page.unread]) == ((), (), ["row$1"])
        with pytest.raises(CrmError) as caught:
            await crm.save(replace(crm.known.bases["c1"], note="mine"), 1, "x")
        assert (caught.value.kind, table.writes) == (CrmErrorKind.NOT_UNDERSTOOD, 0)

    asyncio.run(scenario())


def test_closed_ones_that_nobody_knows_are_not_named() -> None:
    async def scenario() -> None:
        table = Table()
        put(table, row(1), row(2, outcome=Outcome(OutcomeKind.DELETED, NOW, "ben")))
        assert (await TellsOnce(table, {"row$2"}).changes(None)).unread == ()

    asyncio.run(scenario())


@pytest.mark.parametrize("page", [1, 100])
@pytest.mark.parametrize("first", ["original", "copy"])
def test_a_copied_record(page: int, first: str) -> None:
    """The older one is the original on every desk, in whatever order they come."""

    async def scenario() -> None:
        original, copy = row(9, version=5), row(10, id="c9", customer="Another", version=7)
        table = Table()
        put(table, *((original, copy) if first == "original" else (copy, original)))
        crm = TellsOnce(table, set())
        crm.page = page
        told, cursor, more = dict[str, Callback](), None, True
        while more:
            got = await crm.changes(cursor)
            told |= {one.id: one for one in got.items}
            cursor, more = got.cursor, got.more
        assert {id_: one.remote for id_, one in told.items()} == {"c9": "row$9", "own of row$10": "row$10"}
        if first == "copy" and page == 1:
            assert told["c9"].version >= 7, "no older than what the desk has under this id"

    asyncio.run(scenario())


def test_a_copy_that_the_desk_took_for_the_original() -> None:
    async def scenario() -> None:
        table = Table()
        put(table, row(10, id="c9", customer="Another", version=7))
        crm = TellsOnce(table, set())
        cursor = take_in(crm, await crm.changes(None))
        assert crm.known.bases["c9"].remote == "row$10"
        put(table, row(9, version=5))
        page = await crm.changes(cursor)
        assert [(one.id, one.remote) for one in page.items] == [("c9", "row$9"), ("own of row$10", "row$10")]
        assert page.items[0].version >= 7

    asyncio.run(scenario())


NO = frozenset[str]()


@pytest.mark.parametrize(
    ("key", "known", "place", "taken", "id_", "folded"),
    [
        ("c1", "c1", "row$1", NO, "c1", True),
        ("c1", "c1", "", NO, "c1", True),
        ("", "c1", "", NO, "c1", True),
        ("", "", "", NO, "", False),
        ("c1", "c1", "row$7", NO, "", False),  # copied with its key
        ("", "c1", "row$7", NO, "", False),
        ("mine", "c1", "row$7", NO, "mine", False),  # only the memory was copied
        ("mine", "c1", "", NO, "mine", False),
        ("c1", "c1", "", {"c1"}, "", False),
        ("", "c1", "", {"c1"}, "", False),
        ("c1", "c1", "row$1", {"c1"}, "", True),  # another desk took it for the original, and wrote into it
        ("mine", "c1", "row$1", NO, "mine", True),
    ],
)
def test_whose_memory_it_is(key: str, known: str, place: str, taken: set[str], id_: str, folded: bool) -> None:
    text = memory.dumped(replace(ONE, id=known, remote=place), frozenset(EDITABLE)) if known else ""
    assert memory.identity(text, key, "row$1", taken.__contains__) == (id_, text if folded else "")


def test_the_memory_names_its_record_once_there_is_one() -> None:
    assert "remote" not in json.loads(memory.dumped(ONE, NO))
    assert json.loads(memory.dumped(replace(ONE, remote="row$1"), NO))["remote"] == "row$1"


def test_due_times_that_no_clock_shows() -> None:
    for year in (1, 202, 9999):
        far = Due(datetime(year, 1, 1, tzinfo=UTC), datetime(year, 1, 1), "Europe/Moscow")
        with pytest.raises(CrmError) as caught:
            understood(partial(replace, ONE, due=far))
        assert (caught.value.kind, caught.value.code) == (CrmErrorKind.NOT_UNDERSTOOD, "date")
    with pytest.raises(CrmError):
        understood(lambda: replace(ONE, due=at_instant(datetime(9999, 12, 31, 22, tzinfo=UTC), "Europe/Moscow")))
