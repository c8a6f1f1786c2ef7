# SPDX-License-Identifier: GPL-3.0-or-later
"""Which columns a list shows and in which order: by marks, keys and dragging, remembered, and back as at the start."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt

from app.domain.listing import Column
from app.i18n.catalogues import Languages
from app.ui.models.callback_model import ACTIONS, COLUMNS, EXTRAS
from tests.ui.fakes import Play, Rig, click, find, press, until
from tests.ui.test_callbacks_page import Host, end, shown, three

Scenario = Callable[[Play], None]


def headings(host: Host) -> list[Column]:
    """The columns that are shown, from left to right."""
    head = host.page.table.horizontalHeader()
    logical = [head.logicalIndex(place) for place in range(head.count())]
    assert logical[-1] == ACTIONS
    return [COLUMNS[one] for one in logical[:-1] if not head.isSectionHidden(one)]


def item(host: Host, column: Column) -> Any:
    columns = find(host, "columnList")
    items = (columns.item(row) for row in range(columns.count()))
    return next(one for one in items if one.data(Qt.ItemDataRole.UserRole) == column.value)


def test_columns_by_marks_and_keys(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        rows = three(rig)
        host = await shown(rig, languages)
        host.resize(1900, 700)
        assert not set(headings(host)) & set(EXTRAS)
        click(find(host, "columnsButton"))
        popup, columns = find(host, "columnPopup"), find(host, "columnList")
        assert popup.isVisible()
        assert not item(host, Column.CUSTOMER).flags() & Qt.ItemFlag.ItemIsUserCheckable
        item(host, Column.CREATED_BY).setCheckState(Qt.CheckState.Checked)
        item(host, Column.REASON).setCheckState(Qt.CheckState.Unchecked)
        await until(lambda: Column.CREATED_BY in headings(host))
        assert Column.REASON not in headings(host)
        assert host.column(COLUMNS.index(Column.CREATED_BY)) == ["me"] * len(rows)
        columns.setFocus()
        columns.setCurrentItem(item(host, Column.CREATED_BY))
        for _ in range(COLUMNS.index(Column.CREATED_BY)):
            press(columns, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        assert headings(host)[0] is Column.CREATED_BY
        popup.close()
        await end(host)
        again = await shown(rig, languages)
        again.resize(1900, 700)
        await until(lambda: headings(again)[:2] == [Column.CREATED_BY, Column.DUE])
        assert Column.REASON not in headings(again)
        click(find(again, "columnsButton"))
        click(find(again, "columnReset"))
        assert headings(again) == [one for one in COLUMNS if one not in EXTRAS]
        await end(again)

    scenario(play)


def test_the_headings_open_it_and_can_be_dragged(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        three(rig)
        host = await shown(rig, languages)
        head = host.page.table.horizontalHeader()
        head.customContextMenuRequested.emit(QPoint(30, 10))
        assert find(host, "columnPopup").isVisible()
        find(host, "columnPopup").close()
        head.moveSection(0, 2)
        assert headings(host)[:3] == [Column.CUSTOMER, Column.NUMBER, Column.DUE]
        head.moveSection(0, head.count() - 1)  # past the buttons
        assert headings(host)[-1] is Column.CUSTOMER or head.visualIndex(ACTIONS) == ACTIONS
        kept = rig.desk.settings.list_state["columns"]["order"]
        assert kept[:2] == ["number", "due"]
        await end(host)

    scenario(play)


@pytest.mark.parametrize(
    "kept",
    [None, 7, {"hidden": 3, "order": "x"}, {"hidden": ["customer", 4, "nonsense"], "order": ["due", "due", None]}],
)
def test_what_is_not_understood_is_as_at_first(scenario: Scenario, languages: Languages, kept: object) -> None:
    async def play(rig: Rig) -> None:
        three(rig)
        rig.desk.settings.set("list_state", {"columns": kept, "widths": {"number": 10**12, "due": "x", "owner": -1}})
        host = await shown(rig, languages)
        assert Column.CUSTOMER in headings(host)
        assert set(host.page.table.order()) == {one.value for one in COLUMNS}
        assert host.page.table.order()[0] == "due"
        await end(host)

    scenario(play)
