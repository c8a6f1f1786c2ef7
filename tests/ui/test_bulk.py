# SPDX-License-Identifier: GPL-3.0-or-later
"""Several rows of the callback list at once: selecting, what stays selected, steps with all of them, and undoing them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.callback import Attempt, Callback, Claim, Outcome, OutcomeKind
from app.domain.later import By
from app.i18n.catalogues import Languages
from app.services.steps import LeftOut, Why
from app.ui.dialogs.hand_over import ManyHandOverDialog
from app.ui.dialogs.postpone_many import ManyPostponeDialog
from app.ui.widgets import bulk_bar
from tests.ui.fakes import Play, Rig, click, find, press, until
from tests.ui.test_callbacks_page import Host, end, shown

Scenario = Callable[[Play], None]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def five(rig: Rig) -> list[Callback]:
    return [rig.callback(f"+9769911223{n}", f"Customer {n}", 10 + n, owner="anna") for n in range(5)]


def tap(host: Host, row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    table = host.page.table
    where = table.visualRect(table.model().index(row, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, where)


def test_selecting_as_everywhere(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        rows = five(rig)
        host = await shown(rig, languages)
        page, bar = host.page, find(host, "bulkBar")
        tap(host, 1)
        assert not bar.isVisible()
        tap(host, 3, CTRL)
        assert page.picked_ids() == (rows[1].id, rows[3].id)
        assert bar.isVisible()
        assert "2" in find(host, "bulkCount").text()
        tap(host, 1)
        tap(host, 3, SHIFT)
        assert page.picked_ids() == tuple(one.id for one in rows[1:4])
        press(page.table, Qt.Key.Key_Down, SHIFT)
        assert page.picked_ids() == tuple(one.id for one in rows[1:])
        press(page.table, Qt.Key.Key_A, CTRL)
        assert len(page.picked_ids()) == 5
        press(page.table, Qt.Key.Key_Escape)
        assert page.picked_ids() == (rows[4].id,)
        assert not bar.isVisible()
        press(page.table, Qt.Key.Key_A, CTRL)
        click(find(host, "bulkClear"))
        assert len(page.picked_ids()) == 1
        await end(host)

    scenario(play)


def test_many_selected_dial_one(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        rows = five(rig)
        host = await shown(rig, languages)
        tap(host, 1)
        tap(host, 3, SHIFT)
        press(host.page.table, Qt.Key.Key_Return, CTRL)
        await until(lambda: rig.asked("calls.dial_callback"))
        assert rig.asked("calls.dial_callback") == [(rows[3].id,)]
        await end(host)

    scenario(play)


def test_the_selection_stays_with_its_callbacks(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        rows = five(rig)
        host = await shown(rig, languages)
        page = host.page
        tap(host, 1)
        tap(host, 3, CTRL)
        tap(host, 4, CTRL)
        # One comes in before them, another order, and the current one goes.
        rig.callback("+97699112239", "Early", 1)
        await until(lambda: len(host.customers()) == 6)
        assert set(page.picked_ids()) == {rows[1].id, rows[3].id, rows[4].id}
        page.table.horizontalHeader().setSortIndicator(1, Qt.SortOrder.DescendingOrder)
        await until(lambda: host.customers()[0] == "Early")
        assert set(page.picked_ids()) == {rows[1].id, rows[3].id, rows[4].id}
        assert page.current_id() == rows[4].id
        done = Outcome(OutcomeKind.CONNECTED, datetime.now(UTC), "eva")
        rig.put(replace(rows[4], outcome=done))
        await until(lambda: len(host.customers()) == 5)
        assert set(page.picked_ids()) == {rows[1].id, rows[3].id}
        assert page.current_id() is None
        before = len(rig.log)
        press(page.table, Qt.Key.Key_Return, CTRL)
        assert not [name for name, _ in rig.log[before:] if name == "calls.dial_callback"]
        await end(host)

    scenario(play)


def test_handing_over_many_says_what_was_left_out_and_is_undone_as_one(
    scenario: Scenario, languages: Languages
) -> None:
    async def play(rig: Rig) -> None:
        rows = five(rig)
        held = replace(rows[2], claim=Claim("eva", datetime.now(UTC) + timedelta(minutes=2)))
        rig.put(held)
        host = await shown(rig, languages)
        host.page.table.setFocus()
        press(host.page.table, Qt.Key.Key_A, CTRL)
        press(host.page.table, Qt.Key.Key_H, CTRL)
        dialog = host.findChild(ManyHandOverDialog)
        assert dialog is not None
        people = dialog.people
        item = next(people.item(n) for n in range(people.count()) if "Бат" in people.item(n).text())
        people.setCurrentItem(item)
        click(find(dialog, "saveButton"))
        await until(lambda: [one.owner for one in rig.store.values()].count("bat") == 4)
        await until(lambda: host.texts())
        [text] = host.texts()
        assert "4 of 5" in text
        assert "Szabó Éva" in text
        assert rig.store[held.id].owner == "anna"
        host.page.undo.undo_last()
        await until(lambda: [one.owner for one in rig.store.values()].count("anna") == 5)
        assert len(rig.asked("steps.undo")) == 1
        host.page.undo.undo_last()
        await until(lambda: "nothing to undo" in " ".join(host.texts()))
        await end(host)

    scenario(play)


def test_a_second_press_leaves_the_first_to_be_undone(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        rows = five(rig)
        host = await shown(rig, languages)
        ids, undo = [one.id for one in rows], host.page.undo
        step = await rig.desk.steps.delete(ids)
        undo.offer(step)
        undo.offer(replace(step, done=(), left_out=tuple(LeftOut(one, Why.CLOSED) for one in ids)))
        await until(lambda: len(host.texts()) == 2)
        [offered] = [one for one in host.notices.notices if one.key == "step"]
        click(find(offered, "noticeAction"))
        await until(lambda: {one.id for one in rig.store.values() if one.open} == set(ids))
        await end(host)

    scenario(play)


@pytest.mark.parametrize(("choice", "by"), [("later60", By.SPAN), ("laterMorning", By.MORNING), ("laterAt", By.AT)])
def test_postponing_many(scenario: Scenario, languages: Languages, choice: str, by: By) -> None:
    async def play(rig: Rig) -> None:
        rows = five(rig)
        host = await shown(rig, languages)
        tap(host, 0)
        tap(host, 2, SHIFT)
        click(find(host, "bulkPostpone"))
        dialog = host.findChild(ManyPostponeDialog)
        assert dialog is not None
        find(dialog, choice).click()
        assert find(dialog, "dueEdit").isVisible() is (by is By.AT)
        click(find(dialog, "saveButton"))
        await until(lambda: len(rig.asked("callbacks.postpone")) == 3)
        [(ids, later)] = rig.asked("steps.postpone")
        assert (ids, later.by) == (tuple(one.id for one in rows[:3]), by)
        await until(lambda: host.texts())
        click(host.notices.notices[0].action_button)
        await until(lambda: all(rig.store[one.id].due == one.due for one in rows))
        await end(host)

    scenario(play)


def test_deleting_many_comes_back_as_one(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        five(rig)
        host = await shown(rig, languages)
        tap(host, 1)
        tap(host, 3, SHIFT)
        press(host.page.table, Qt.Key.Key_Delete)
        await until(lambda: host.customers() == ["Customer 0", "Customer 4"])
        await until(lambda: host.notices.notices)
        click(host.notices.notices[0].action_button)
        await until(lambda: len(host.customers()) == 5)
        await end(host)

    scenario(play)


def test_too_many_are_no_step(scenario: Scenario, languages: Languages, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk_bar, "MOST", 3)
    monkeypatch.setattr("app.ui.pages.callback_actions.MOST", 3)

    async def play(rig: Rig) -> None:
        five(rig)
        host = await shown(rig, languages)
        host.page.table.setFocus()
        press(host.page.table, Qt.Key.Key_A, CTRL)
        assert not find(host, "bulkHandOver").isEnabled()
        press(host.page.table, Qt.Key.Key_H, CTRL)
        press(host.page.table, Qt.Key.Key_Delete)
        assert host.findChild(ManyHandOverDialog) is None
        assert rig.asked("callbacks.delete") == []
        await end(host)

    scenario(play)


def test_the_menu_of_many(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        five(rig)
        host = await shown(rig, languages)
        table = host.page.table
        press(table, Qt.Key.Key_A, CTRL)
        table.customContextMenuRequested.emit(table.visualRect(table.model().index(2, 1)).center())
        menu = host.page._menu
        assert menu is not None
        actions = host.page._actions
        assert actions["dial"] not in menu.actions()
        assert {actions["hand_over"], actions["postpone"], actions["delete"]} <= set(menu.actions())
        assert len(host.page.picked_ids()) == 5
        menu.close()
        await end(host)

    scenario(play)


def test_each_single_step_can_be_undone(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        tried = Attempt("t1", "anna", datetime.now(UTC))
        one = rig.callback("+97699112233", "Bold", 10, attempts=(tried,))
        host = await shown(rig, languages)
        host.choose(0)
        press(host.page.table, Qt.Key.Key_A, CTRL | SHIFT)
        await until(lambda: not rig.store[one.id].open)
        await until(lambda: host.page.undo.possible)
        host.page.undo.undo_last()
        await until(lambda: rig.store[one.id] == one)
        await until(lambda: host.page.current_id() == one.id)
        await end(host)

    scenario(play)
