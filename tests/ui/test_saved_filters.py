# SPDX-License-Identifier: GPL-3.0-or-later
"""Filters beside scope and status, and views that are saved under a name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QMenu

from app.domain.callback import Priority
from app.domain.listing import NOBODY, Column, Order, Scope
from app.i18n.catalogues import Languages
from app.ui.dialogs.view_name import ViewNameDialog
from app.ui.models.callback_model import COLUMNS
from app.ui.pages.list_view import FILTERS, Closer, ListView, SavedViews
from app.ui.reading import unmarked
from tests.ui.fakes import Play, Rig, click, find, until
from tests.ui.test_callbacks_page import Host, end, shown, three

Scenario = Callable[[Play], None]
closers = st.builds(
    Closer,
    st.sampled_from(("", "today", "tomorrow")),
    st.none() | st.sampled_from(Priority),
    st.none() | st.text(max_size=9),
    st.none() | st.sampled_from((NOBODY, "eva")),
    st.none() | st.text(max_size=9),
    st.sampled_from(("", "976", "7")),
)
orders = st.builds(Order, st.sampled_from(COLUMNS), st.booleans())
views = st.builds(
    ListView, st.sampled_from(Scope), st.sampled_from(sorted(FILTERS)), st.text(max_size=9), orders, closers
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
NAMES = ("scope", "status", "text", "column", "descending", "filter", "default")


@given(views)
def test_a_view_is_kept_whole(view: ListView) -> None:
    assert ListView.of(view.kept(), COLUMNS) == view


@given(anything | st.dictionaries(st.sampled_from((*NAMES, "priority", "country", "owner")), anything))
def test_what_is_no_view_is_one_of_the_first_day(kept: Any) -> None:
    view = ListView.of(kept, COLUMNS)
    assert view.filter("anna", datetime.now(UTC), ZoneInfo("UTC")).person == "anna"
    assert Closer.of(kept).count >= 0
    if isinstance(kept, dict):
        SavedViews.of(kept, COLUMNS)


@given(st.dictionaries(st.text(min_size=1, max_size=9).filter(str.strip), views, min_size=1, max_size=4), st.data())
def test_saved_views(several: dict[str, ListView], data: st.DataObject) -> None:
    saved = SavedViews(tuple(several.items()))
    name = data.draw(st.sampled_from(sorted(several)))
    saved = saved.opening_with(name)
    assert SavedViews.of(saved.kept(), COLUMNS) == saved
    renamed = saved.renamed(name, "another name")
    assert renamed.get("another name") == several[name]
    assert (renamed.get(name), renamed.first) == (None, "another name")
    assert saved.without(name).first == ""
    assert len(saved.without(name).views) == len(several) - 1


def test_days_end_by_the_desks_clock() -> None:
    zone = ZoneInfo("Asia/Ulaanbaatar")
    now = datetime(2026, 11, 22, 17, 30, tzinfo=UTC)  # 01:30 of the next day there
    view = ListView(closer=Closer(due="today"))
    assert view.filter("anna", now, zone).due_before == datetime(2026, 11, 24, tzinfo=zone)


def choose(host: Host, name: str, value: object) -> None:
    box = host.page.tools.filters.boxes[name]
    box.setCurrentIndex([box.itemData(row) for row in range(box.count())].index(value))
    box.activated.emit(box.currentIndex())


def test_filters_are_counted_remembered_and_cleared(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        three(rig)
        host = await shown(rig, languages)
        button = find(host, "filterButton")
        click(button)
        filters = host.page.tools.filters
        await until(lambda: filters.boxes["country"].count() == 4)
        choose(host, "country", "36")
        await until(lambda: host.customers() == ["Szabó Éva"])
        assert button.text() == "1"
        choose(host, "priority", Priority.URGENT)
        await until(lambda: find(host, "stateTitle").isVisible())
        assert (button.text(), button.isChecked()) == ("2", True)
        filters.close()
        await end(host)
        again = await shown_empty(rig, languages)
        assert find(again, "filterButton").text() == "2"
        click(find(again, "filterButton"))
        click(find(again, "filterClear"))
        await until(lambda: len(again.customers()) == 3)
        assert find(again, "filterButton").text() == ""
        await end(again)

    scenario(play)


async def shown_empty(rig: Rig, languages: Languages) -> Host:
    host = Host(rig, languages)
    host.show()
    await until(lambda: find(host, "stateTitle").isVisible())
    return host


def entry(menu: QMenu, begins: str) -> Any:
    return next(one for one in menu.actions() if unmarked(one.text()).startswith(begins))


async def answer(host: Host, name: str) -> None:
    dialog = host.findChild(ViewNameDialog)
    assert dialog is not None
    find(dialog, "viewName").setText(name)
    click(find(dialog, "saveButton"))
    await until(lambda: host.page.tools._dialog is None)


def test_a_view_is_saved_chosen_renamed_and_deleted(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        three(rig)
        host = await shown(rig, languages)
        page, tools = host.page, host.page.tools
        view = ListView(Scope.ALL, "open", "", Order(Column.CUSTOMER, descending=True), Closer(owner="eva"))
        page.show_view(view)
        await until(lambda: host.customers() == ["Virtanen Oy"])
        entry(tools.fill_menu(), "Save").trigger()
        await answer(host, "  Éva's &  open ")
        assert list(rig.desk.settings.saved_filters) == ["Éva's & open"]
        page.show_view(ListView())
        await until(lambda: len(host.customers()) == 3)
        entry(tools.fill_menu(), "Éva").trigger()
        await until(lambda: host.customers() == ["Virtanen Oy"])
        assert page.view() == view
        entry(tools.fill_menu(), "Open the list").trigger()
        entry(tools.fill_menu(), "Rename").trigger()
        await answer(host, "Hers")
        assert tools.saved().first == "Hers"
        page.show_view(ListView())
        await until(lambda: len(host.customers()) == 3)
        await end(host)
        again = await shown(rig, languages)
        assert again.page.view() == view
        entry(again.page.tools.fill_menu(), "Delete").trigger()
        assert rig.desk.settings.saved_filters == {}
        click(again.notices.notices[0].action_button)
        assert again.page.tools.saved().first == "Hers"
        await end(again)

    scenario(play)


@pytest.mark.parametrize("kept", [{"x": 3}, {"": {}}, {"x": {"scope": 9, "status": [], "filter": "f", "default": 1}}])
def test_bad_views_are_left_out(scenario: Scenario, languages: Languages, kept: dict[str, Any]) -> None:
    async def play(rig: Rig) -> None:
        three(rig)
        rig.desk.settings.set("saved_filters", kept)
        host = await shown(rig, languages)
        assert host.page.view() == ListView()
        host.page.tools.fill_menu()
        await end(host)

    scenario(play)
