# SPDX-License-Identifier: GPL-3.0-or-later
"""What waits for the server: shown with its reason, tried again, given up, decided, and saved as a report."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.domain.abilities import (
    Abilities,
    CallLog,
    Closed,
    CompareAndSet,
    Dedupe,
    Delta,
    DuePrecision,
    PhoneSearch,
    Push,
    Visibility,
)
from app.domain.callback import Clash, Priority
from app.domain.errors import CrmError, CrmErrorKind, StorageFull, Unread
from app.domain.waiting import Progress, SendState, WaitingChange
from app.i18n.catalogues import Languages
from app.services.events import ChangeRefused, Connection, SyncStatus
from app.ui.dialogs.clash import ClashDialog
from app.ui.dialogs.give_up import GiveUpDialog
from app.ui.main_window import SMALLEST, MainWindow
from app.ui.models.waiting_delegate import WaitingAction
from app.ui.models.waiting_words import WAITING_COLUMNS, WaitingColumn
from app.ui.pages.sync import SyncPage
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, click, find, press, until

Scenario = Callable[[Play], None]
Opens = Callable[[], Awaitable[SyncPage]]
SAID = "Attribute 'closeCode' must not be empty"
BARE = Abilities(
    Delta.SINCE,
    False,
    CompareAndSet.ADVISORY,
    Dedupe.LOOKUP,
    DuePrecision.DATE,
    CallLog.NONE,
    PhoneSearch.SCAN,
    Closed.DELETED,
    Visibility.OWN,
    Push.NONE,
    200,
)


def waiting() -> tuple[WaitingChange, ...]:
    """One change of each kind of state."""
    now = datetime.now(UTC)
    refused = CrmError(CrmErrorKind.REFUSED, "invalid", 400, detail=SAID)
    clash = Clash("priority", Priority.HIGH, Priority.LOW)
    return (
        WaitingChange(1, "create", "c1", "Бат-Эрдэнэ " * 18, "+97699112230", SendState.QUEUED, now),
        WaitingChange(
            2,
            "edit",
            "c2",
            "Szabó Éva",
            "+36301234567",
            SendState.CONFLICT,
            now,
            clashes=(clash,),
            fields=("priority",),
        ),
        WaitingChange(3, "close", "c3", "=HYPERLINK(1)", "+358401234567", SendState.DEAD, now, 2, None, refused),
        WaitingChange(
            4,
            "attempt",
            "c4",
            "",
            "+79123456783",
            SendState.UNKNOWN,
            now - timedelta(minutes=12),
            3,
            now + timedelta(minutes=90),
            CrmError(CrmErrorKind.UNREACHABLE),
        ),
        WaitingChange(5, "call", "c5", "Ann", "", SendState.SENT, now),
    )


@pytest.fixture
def page(rig: Rig, languages: Languages, theme: Theme) -> Opens:
    """The page in its window, with what waits."""

    async def opened() -> SyncPage:
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.show()
        window.activateWindow()
        await until(window.isActiveWindow)
        click(find(window, "nav-sync"))
        shown = window.pages.built["sync"]
        assert isinstance(shown, SyncPage)
        await until(lambda: shown._loaded and shown.model.rowCount() == len(rig.desk.sync.waiting))
        return shown

    return opened


def texts(page: SyncPage, column: WaitingColumn) -> list[str]:
    section = WAITING_COLUMNS.index(column)
    return [str(page.model.index(row, section).data()) for row in range(page.model.rowCount())]


def row_of(page: SyncPage, seq: int) -> int:
    row = page.model.row_of(seq)
    assert row is not None
    return row


def press_row_button(page: SyncPage, seq: int, action: WaitingAction) -> None:
    page.table.scrollTo(page.model.index(row_of(page, seq), 0))
    rect = page.table.button_rect(row_of(page, seq), action)
    click(page.table.viewport(), rect.center())


def test_nothing_waits(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        shown = await page()
        assert find(shown, "syncStateTitle").text() == "Everything is at the server"
        assert not find(shown, "syncRetry").isVisible()
        assert not find(shown, "syncExcel").isEnabled()

    scenario(play)


def test_each_change_with_its_state_and_reason(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.sync.put(*waiting())
        shown = await page()
        QAbstractItemModelTester(shown.model)
        # What needs the agent comes first.
        assert texts(shown, WaitingColumn.STATE) == [
            "Needs your decision",
            "Refused",
            "Unconfirmed",
            "Being sent",
            "Waiting",
        ]
        assert texts(shown, WaitingColumn.WHAT) == [
            "Changed: Priority",
            "Callback closed",
            "Attempt to call",
            "Call for the history",
            "New callback",
        ]
        assert texts(shown, WaitingColumn.WHO)[2:4] == ["+7 912 345-67-83", "Ann"]
        why = texts(shown, WaitingColumn.WHY)
        assert why[0] == "Somebody else changed the same: Priority"
        assert f"“{SAID}”" in why[1]
        assert texts(shown, WaitingColumn.TRIES)[1:3] == ["2", why_next(shown)]
        shown.select(3)
        assert f"“{SAID}”" in find(shown, "syncDetailsText").text()
        assert find(shown.window(), "nav-sync").badge.text() == "2"

    def why_next(shown: SyncPage) -> str:
        return next(text for text in texts(shown, WaitingColumn.TRIES) if text.startswith("3 · next "))

    scenario(play)


@pytest.mark.parametrize(
    ("name", "seqs"), [("all", {1, 2, 3, 4, 5}), ("waiting", {1, 4, 5}), ("yours", {2}), ("refused", {3})]
)
def test_filter(scenario: Scenario, page: Opens, name: str, seqs: set[int]) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.sync.put(*waiting())
        shown = await page()
        shown.filter_box.choose(name)
        shown.filter_box.activated.emit(shown.filter_box.currentIndex())
        assert {one.seq for one in shown.model.changes} == seqs

    scenario(play)


def test_filter_that_shows_nothing_leads_back(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.sync.put(waiting()[0])
        shown = await page()
        shown.filter_box.choose("refused")
        shown.filter_box.activated.emit(shown.filter_box.currentIndex())
        assert find(shown, "syncStateTitle").text() == "Nothing of this kind waits"
        click(find(shown, "syncStateAction"))
        assert shown.model.rowCount() == 1

    scenario(play)


def test_row_buttons(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.sync.put(*waiting())
        shown = await page()
        press_row_button(shown, 4, WaitingAction.RETRY)
        await until(lambda: rig.asked("sync.retry") == [(4,)])
        press_row_button(shown, 2, WaitingAction.RETRY)  # a clash is decided, not tried again: there is no such button
        press_row_button(shown, 2, WaitingAction.DECIDE)
        await until(lambda: shown.window().findChildren(ClashDialog))
        assert rig.asked("sync.retry") == [(4,)]

    scenario(play)


def test_several_are_tried_again_at_once(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.sync.put(*waiting())
        shown = await page()
        shown.table.selectAll()
        click(find(shown, "syncRetry"))
        await until(lambda: sorted(rig.asked("sync.retry")) == [(1,), (3,), (4,)])

    scenario(play)


def test_giving_up_is_asked_first(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.sync.put(*waiting())
        shown = await page()
        shown.select(3)
        click(find(shown, "syncGiveUp"))
        [dialog] = shown.findChildren(GiveUpDialog)
        assert "=HYPERLINK(1) · Callback closed" in dialog.who.text()
        assert dialog.cancel_button.isDefault()
        dialog.activateWindow()
        await until(dialog.isActiveWindow)
        press(dialog, Qt.Key.Key_Return)  # Enter does not give up
        await until(lambda: not shown.findChildren(GiveUpDialog))
        assert rig.asked("sync.discard") == []
        press_row_button(shown, 3, WaitingAction.GIVE_UP)
        [dialog] = shown.findChildren(GiveUpDialog)
        click(find(dialog, "saveButton"))
        await until(lambda: rig.asked("sync.discard") == [(3,)])
        await until(lambda: shown.model.row_of(3) is None)

    scenario(play)


def test_giving_up_that_fails_keeps_the_question(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.sync.put(*waiting())
        rig.fail["sync.discard"] = StorageFull()
        shown = await page()
        press_row_button(shown, 3, WaitingAction.GIVE_UP)
        [dialog] = shown.findChildren(GiveUpDialog)
        click(find(dialog, "saveButton"))
        await until(lambda: "full" in dialog.error_bar.text())
        dialog.close()

    scenario(play)


def test_by_the_keyboard_alone(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.sync.put(*waiting())
        shown = await page()
        window = shown.window()
        press(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
        press(window, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
        await until(shown.isVisible)
        shown.table.setFocus()
        await until(shown.table.hasFocus)
        press(shown.table, Qt.Key.Key_Home)
        press(shown.table, Qt.Key.Key_Down)
        assert [one.seq for one in shown._chosen()] == [3]
        press(shown.table, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: rig.asked("sync.retry") == [(3,)])
        shown.select(2)
        press(shown.table, Qt.Key.Key_Return)
        await until(lambda: window.findChildren(ClashDialog))

    scenario(play)


def test_choice_and_place_survive_news(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        changes = waiting()
        rig.desk.sync.put(*changes)
        shown = await page()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        shown.select(3)
        shown.table.selectionModel().select(shown.model.index(row_of(shown, 1), 0), flags)
        rig.desk.sync.put(*(one for one in changes if one.seq != 2))
        await until(lambda: shown.model.rowCount() == 4)
        assert {one.seq for one in shown._chosen()} == {1, 3}

    scenario(play)


def test_what_is_chosen_is_put_back_at_once(scenario: Scenario, page: Opens) -> None:
    """Row by row, 5,000 chosen changes of which a few were sent held the window for minutes."""

    async def play(rig: Rig) -> None:
        one = waiting()[0]
        rig.desk.sync.put(*(replace(one, seq=seq) for seq in range(1, 41)))
        shown = await page()
        shown.table.selectAll()
        heard: list[object] = []
        shown.table.selectionModel().selectionChanged.connect(lambda *_: heard.append(_))
        rig.desk.sync.put(*(one for one in rig.desk.sync.waiting if one.seq > 3 and one.seq != 20))
        await until(lambda: shown.model.rowCount() == 36)
        assert shown.table.selected_rows() == list(range(36))
        assert len(heard) == 1

    scenario(play)


def test_columns_sort(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.sync.put(*waiting())
        shown = await page()
        shown.select(5)
        head = shown.table.horizontalHeader()
        head.setSortIndicator(WAITING_COLUMNS.index(WaitingColumn.TRIES), Qt.SortOrder.DescendingOrder)
        assert [one.tries for one in shown.model.changes] == [3, 2, 0, 0, 0]
        assert [one.seq for one in shown._chosen()] == [5]

    scenario(play)


def test_refused_ones_as_a_report(scenario: Scenario, page: Opens, tmp_path: Path) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.settings.set("export_folder", str(tmp_path / "reports"))
        rig.desk.sync.put(*waiting())
        shown = await page()
        click(find(shown, "syncExcel"))
        await until(lambda: list((tmp_path / "reports").glob("*.xlsx")))
        await until(lambda: any("Saved" in one.text() for one in shown._notices.notices))
        [path] = (tmp_path / "reports").glob("*.xlsx")
        sheet = load_workbook(path).active
        head, row = list(sheet.iter_rows())
        assert [cell.value for cell in head[:3]] == ["About", "Number", "Change"]
        assert (row[0].value, row[0].data_type) == ("=HYPERLINK(1)", "s")
        assert (row[1].value, row[1].data_type) == ("+358401234567", "s")
        assert row[3].is_date
        assert row[4].value == 2
        assert SAID in row[5].value
        assert row[6].value == "c3"

    scenario(play)


def test_head_names_records_that_cannot_be_read(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        odd = [Unread(f"serviceCall${n}", "date", "callAt: '0202.11.22'") for n in range(6)]
        rig.desk.sync.set(SyncStatus(Connection.SYNCED, unread=(Unread("serviceCall$9", "memory", "newer"), *odd)))
        shown = await page()
        text = find(shown, "syncUnreadText").text()
        for part in (
            "7 record",
            "serviceCall$9: a newer Soitto",
            "serviceCall$0: a date",
            "(callAt: '0202.11.22')",
            "2 more",
        ):
            assert part in text
        rig.desk.sync.set(SyncStatus(Connection.SYNCED))
        await until(lambda: not find(shown, "syncUnread").isVisible())

    scenario(play)


def test_head_tells_connection_progress_and_weakness(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        sync = rig.desk.sync
        sync.abilities = BARE
        sync.set(SyncStatus(Connection.SYNCING, progress=Progress(12_300, 100_000), weak=True))
        shown = await page()
        assert "12,300 of 100,000" in find(shown, "syncProgressText").text()
        bar = find(shown, "syncProgress")
        assert (bar.value(), bar.maximum()) == (123, 1000)
        assert "two agents" in find(shown, "syncWeakText").text()
        click(find(shown, "syncAbout"))
        about = find(shown, "syncDifferences").text()
        for part in ("list of calls is this computer's", "shows the day", "deletes", "your own", "by number"):
            assert part in about
        sync.set(SyncStatus(Connection.SYNCING, progress=Progress(700)))
        await until(lambda: "700 callbacks so far" in find(shown, "syncProgressText").text())
        assert (bar.minimum(), bar.maximum()) == (0, 0)
        sync.set(SyncStatus(Connection.SYNCED))
        await until(lambda: not bar.isVisible())
        click(find(shown, "syncHeadAction"))
        await until(lambda: rig.asked("sync.now"))

    scenario(play)


def test_sign_in_from_the_head(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.sync.set(SyncStatus(Connection.SIGN_IN))
        shown = await page()
        asked: list[int] = []
        shown.sign_in_wanted.connect(lambda: asked.append(1))
        click(find(shown, "syncHeadAction"))
        assert asked == [1]

    scenario(play)


def test_list_that_cannot_be_read(scenario: Scenario, rig: Rig, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        rig.fail["sync.listing"] = StorageFull()
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.show()
        window.show_page("sync")
        await until(lambda: find(window, "syncStateTitle").text() == "The list could not be read")
        del rig.fail["sync.listing"]
        rig.desk.sync.waiting = [waiting()[0]]
        click(find(window, "syncStateAction"))
        await until(lambda: window.pages.built["sync"].model.rowCount() == 1)

    scenario(play)


def test_popup_and_refusal_lead_here(scenario: Scenario, rig: Rig, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.show()
        rig.desk.sync.put(*waiting())
        await until(lambda: window.sidebar.count_shown("sync") == "2")
        assert window.top_bar.sync.accessibleName() == "1 decision needed"
        window.top_bar.popup.open_under(window.top_bar.sync)
        click(find(window, "syncDetails"))
        assert find(window, "nav-sync").isChecked()
        assert not window.top_bar.popup.isVisible()
        window.show_page("settings")
        rig.post(ChangeRefused("c3", CrmError(CrmErrorKind.FORBIDDEN, detail="Нет прав")))
        await until(lambda: window.notices.notices)
        assert "“Нет прав”" in window.notices.notices[0].text()
        click(window.notices.notices[0].action_button)
        assert find(window, "nav-sync").isChecked()

    scenario(play)


def test_language_switch_and_the_smallest_window(scenario: Scenario, page: Opens, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.sync.abilities = BARE
        rig.desk.sync.status = replace(rig.desk.sync.status, weak=True, progress=Progress(5, 10))
        rig.desk.sync.put(*waiting())
        shown = await page()
        window = shown.window()
        window.resize(SMALLEST)
        shown.select(3)
        for code in ("mn", "ru", "hu", "fi", "en"):
            languages.install(code)
            await until(lambda: shown.width() > 0)
            assert window.width() == SMALLEST.width(), code
            assert [one.seq for one in shown._chosen()] == [3]
            widths = sum(shown.table.columnWidth(n) for n in range(len(WAITING_COLUMNS) + 1))
            assert widths <= shown.table.viewport().width() + 1, code

    scenario(play)


def test_signed_out_takes_the_question_of_giving_up_along(scenario: Scenario, page: Opens) -> None:
    """Left open, it gave up a change of the same number of the agent who signed in next."""

    async def play(rig: Rig) -> None:
        rig.desk.sync.put(*waiting())
        shown = await page()
        press_row_button(shown, 3, WaitingAction.GIVE_UP)
        await until(lambda: shown.findChild(GiveUpDialog) is not None)
        shown.signed_out()
        await until(lambda: shown.findChild(GiveUpDialog) is None)
        assert rig.asked("sync.discard") == []

    scenario(play)


def test_signed_out_shows_nothing_of_the_last_agent(scenario: Scenario, page: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.sync.put(*waiting())
        shown = await page()
        rig.desk.sync.waiting = []
        window = shown.window()
        assert isinstance(window, MainWindow)
        window.signing.sign_out()
        await until(lambda: shown.model.rowCount() == 0)

    scenario(play)
