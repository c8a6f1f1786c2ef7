# SPDX-License-Identifier: GPL-3.0-or-later
"""The list's model: order by ids, rows in blocks, kept within bounds, and true to Qt's rules for models."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.domain.errors import StorageFull
from app.domain.listing import Row
from app.ui.models.callback_model import ACTIONS, CallbackModel
from app.ui.models.callback_words import CallbackWords
from app.ui.models.paged_model import BLOCK, KEPT, WAITING
from tests.ui.fakes import Play, Rig, until
from tests.unit.test_export import make_row

Scenario = Callable[[Play], None]
ZONE = ZoneInfo("Asia/Ulaanbaatar")


class Source:
    """Rows made when they are asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, ...]] = []
        self.missing: set[str] = set()
        self.customer = "Customer"
        self.error: Exception | None = None

    async def rows(self, ids: Sequence[str]) -> list[Row]:
        self.asked.append(tuple(ids))
        if self.error is not None:
            raise self.error
        due = datetime.now(UTC) + timedelta(minutes=5, seconds=30)
        return [make_row(id=one, customer=f"{self.customer} {one}", due=due) for one in ids if one not in self.missing]


def ids(count: int) -> tuple[str, ...]:
    return tuple(f"{n:06}" for n in range(count))


def made(rig: Rig, source: Source, *, checked: bool = True) -> CallbackModel:
    """With ``checked`` Qt's own tester watches it; that reads every row of every change."""
    model = CallbackModel(source, rig.bridge, CallbackWords(rig.desk.directory, "anna", "en", ZONE))
    if not checked:
        return model
    model.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    return model


def test_only_what_is_looked_at_is_fetched(scenario: Scenario) -> None:
    async def play(rig: Rig) -> None:
        source = Source()
        model = made(rig, source, checked=False)
        model.set_ids(ids(100_000))
        assert model.rowCount() == 100_000
        assert model.columnCount() == ACTIONS + 1
        await until(lambda: not model._fetching)
        source.asked.clear()
        index = model.index(50_050, 1)
        assert index.data() == "…"
        await until(lambda: index.data() == "Customer 050050")
        assert [len(asked) for asked in source.asked] == [BLOCK]
        assert model.index(50_051, 0).data() == "in 6 min"
        assert len(source.asked) == 1
        model.close()

    scenario(play)


def test_rows_are_kept_within_bounds(scenario: Scenario) -> None:
    async def play(rig: Rig) -> None:
        model = made(rig, Source(), checked=False)
        model.set_ids(ids(20_000))
        for row in range(0, 20_000, BLOCK):
            model.cells(row)
            await until(lambda row=row: model.row(row) is not None)
        assert len(model._rows) <= KEPT
        assert len(model._cells) <= KEPT
        model.close()

    scenario(play)


def test_scrolling_past_forgets_old_wishes(scenario: Scenario) -> None:
    async def play(rig: Rig) -> None:
        source = Source()
        model = made(rig, source, checked=False)
        model.set_ids(ids(50_000))
        await until(lambda: not model._fetching)
        source.asked.clear()
        for row in range(1_000, 50_000, BLOCK):
            model.cells(row)
        await until(lambda: model.row(49_900) is not None and not model._fetching)
        assert len(source.asked) <= WAITING + 1
        assert source.asked[0][0] == "049900"
        model.close()

    scenario(play)


def test_any_change_of_order_keeps_the_rules(scenario: Scenario) -> None:
    async def play(rig: Rig) -> None:
        model = made(rig, Source())
        chance = random.Random(7)
        pool = list(ids(400))  # the tester of models asks for every cell at every change
        for _ in range(60):
            kind = chance.randrange(4)
            if kind == 0:
                pool.sort(key=lambda _: chance.random())
            elif kind == 1 and pool:
                begin = chance.randrange(len(pool))
                del pool[begin : begin + 5]
            elif kind == 2:
                pool = [one for one in pool if chance.random() > 0.01]
            else:
                pool.insert(chance.randrange(len(pool) + 1), f"x{chance.random()}")
            model.set_ids(tuple(pool))
            assert model.ids == tuple(pool)
            assert model.rowCount() == len(pool)
            await asyncio.sleep(0)
        model.set_ids(())
        assert model.rowCount() == 0
        model.close()

    scenario(play)


def test_small_news_keeps_persistent_indexes(scenario: Scenario) -> None:
    async def play(rig: Rig) -> None:
        model = made(rig, Source())
        model.set_ids(ids(1000))
        resets: list[bool] = []
        model.modelReset.connect(lambda: resets.append(True))
        assert model.set_ids(("new", *ids(1000)))
        assert model.set_ids(ids(1000))
        assert model.set_ids(ids(1000)[:500] + ids(1000)[501:])
        assert not model.set_ids(ids(1000)[:500] + ids(1000)[501:])
        assert resets == []
        assert model.row_of("000501") == 500
        assert model.row_of("000500") is None
        model.close()

    scenario(play)


def test_changed_rows_are_shown_as_they_were_until_they_come(scenario: Scenario) -> None:
    async def play(rig: Rig) -> None:
        source = Source()
        model = made(rig, source)
        model.set_ids(ids(10))
        index = model.index(3, 1)
        await until(lambda: index.data() == "Customer 000003")
        source.customer = "Renamed"
        source.asked.clear()
        model.invalidate({"000003"})
        assert index.data() == "Customer 000003"
        await until(lambda: index.data() == "Renamed 000003")
        assert source.asked == [("000003",)]
        model.close()

    scenario(play)


def test_what_is_gone_is_not_asked_again_and_again(scenario: Scenario) -> None:
    async def play(rig: Rig) -> None:
        source = Source()
        source.missing = {"000002"}
        model = made(rig, source)
        model.set_ids(ids(5))
        model.index(2, 1).data()
        await until(lambda: model.index(1, 1).data() == "Customer 000001")
        asked = len(source.asked)
        for _ in range(20):
            assert model.index(2, 1).data() == "…"
            await asyncio.sleep(0)
        assert len(source.asked) == asked
        model.close()

    scenario(play)


def test_failure_is_told_once_and_mended_by_the_next_list(scenario: Scenario) -> None:
    async def play(rig: Rig) -> None:
        source = Source()
        source.error = StorageFull()
        model = made(rig, source)
        told: list[object] = []
        model.failed.connect(told.append)
        model.set_ids(ids(5))
        model.index(0, 1).data()
        await until(lambda: told)
        model.index(0, 1).data()
        await asyncio.sleep(0.05)
        assert len(told) == 1
        source.error = None
        model.set_ids(ids(5))
        await until(lambda: model.index(0, 1).data() == "Customer 000000")
        model.close()

    scenario(play)


def test_tooltips_hold_no_markup_of_the_data(scenario: Scenario) -> None:
    async def play(rig: Rig) -> None:
        source = Source()
        source.customer = "<b>Éva</b>"
        model = made(rig, source)
        model.set_ids(ids(2))
        index = model.index(0, 1)
        await until(lambda: "Éva" in str(index.data()))
        assert "&lt;b&gt;Éva" in index.data(Qt.ItemDataRole.ToolTipRole)
        due = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
        assert "UTC+08:00" in due
        actions = model.index(0, ACTIONS).data(Qt.ItemDataRole.AccessibleTextRole)
        assert "Éva" in actions
        model.close()

    scenario(play)
