# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of missed calls through its real widgets: one entry for a caller, called back by one agent, deleted by nobody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import openpyxl
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.domain import callback as cb
from app.domain.board import DirectNow
from app.domain.callback import Attempt, CallResult, Claim, MissedCall, Origin
from app.domain.errors import ClaimedByOther, SwitchboardError, SwitchboardErrorKind
from app.domain.listing import Column
from app.domain.people import Role
from app.i18n.catalogues import LANGUAGES, Languages
from app.services.events import CallbacksChanged
from app.ui.clock import Clock
from app.ui.dialogs.flag import FlagDialog
from app.ui.main_window import MainWindow
from app.ui.models.missed_delegate import MissedAction
from app.ui.models.missed_words import MISSED_COLUMNS
from app.ui.notices import Notices
from app.ui.pages.missed import MissedPage
from app.ui.reading import unmarked
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, click, find, press, type_text, until

Scenario = Callable[[Play], None]


class Host(QWidget):
    """A window with the page and its notices."""

    def __init__(self, rig: Rig, languages: Languages) -> None:
        super().__init__()
        self.notices = Notices()
        self.clock = Clock(self)
        self.page = MissedPage(rig.desk, rig.bridge, self.notices, self.clock, languages)
        box = QVBoxLayout(self)
        box.addWidget(self.page, 1)
        box.addWidget(self.notices)
        self.resize(1100, 700)

    def column(self, number: int) -> list[str]:
        model = self.page.model
        return [model.index(row, number).data() for row in range(model.rowCount())]

    def callers(self) -> list[str]:
        return self.column(1)

    def choose(self, row: int) -> None:
        self.page.table.setFocus()
        self.page._select_row(row)

    def press_button(self, row: int, action: MissedAction) -> None:
        where = self.page.table.button_rect(row, action).center()
        QTest.mouseClick(self.page.table.viewport(), Qt.MouseButton.LeftButton, pos=where)


def missed(rig: Rig, number: str, customer: str, *ages: float, **fields: object) -> cb.Callback:
    """A customer who rang so many minutes ago."""
    now = datetime.now(UTC)
    calls = tuple(MissedCall(f"{number}-{age}", now - timedelta(minutes=age)) for age in sorted(ages, reverse=True))
    one = rig.callback(number, customer, -max(ages), origin=Origin.MISSED, queue="support", **fields)
    one = replace(one, missed=calls, created_at=calls[0].at)
    rig.store[one.id] = one
    return one


async def shown(rig: Rig, languages: Languages) -> Host:
    host = Host(rig, languages)
    host.show()
    host.activateWindow()
    await until(lambda: host.isActiveWindow() and host.page._loaded)
    await until(lambda: "…" not in host.callers())
    return host


def test_one_entry_for_a_caller_the_newest_first(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        missed(rig, "+97699112233", "Бат-Эрдэнэ", 50, 40, 30)
        missed(rig, "+36301234567", "Szabó Éva", 5)
        missed(rig, "+358401234567", "", 90)
        rig.callback("+358409999999", "Only promised", 5)
        host = await shown(rig, languages)
        assert host.callers() == ["Szabó Éva", "Бат-Эрдэнэ", "—"]
        assert host.column(3) == ["1×", "3×", "1×"]
        assert host.column(0)[0] == "5 min ago"
        assert "3" in find(host, "missedCount").text()
        host.page.table.horizontalHeader().setSortIndicator(3, Qt.SortOrder.DescendingOrder)
        await until(lambda: host.callers()[0] == "Бат-Эрдэнэ")
        type_text(find(host, "missedSearch"), "999")
        await until(lambda: not host.callers())
        assert "999" in find(host, "missedStateTitle").text()
        host.page.shutdown()

    scenario(play)


def test_whom_somebody_calls_is_gone_for_all_others_and_comes_back(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        one, other = missed(rig, "+36301234567", "Szabó Éva", 5), missed(rig, "+97699112233", "Бат", 9)
        host = await shown(rig, languages)

        def tell(changed: cb.Callback) -> None:
            rig.store[changed.id] = changed
            rig.post(CallbacksChanged(frozenset({changed.id})))

        now = datetime.now(UTC)
        tell(replace(one, claim=Claim("eva", now + timedelta(minutes=2))))
        await until(lambda: host.callers() == ["Бат"])
        # Tried in vain: hidden for everybody, until its time.
        attempt = Attempt("a1", "eva", now, CallResult.NO_ANSWER, now)
        tell(replace(one, attempts=(attempt,), hidden_until=now + timedelta(minutes=10)))
        await until(lambda: host.callers() == ["Бат"])
        tell(replace(one, attempts=(attempt,), hidden_until=now - timedelta(seconds=1)))
        await until(lambda: host.callers() == ["Szabó Éva", "Бат"])
        assert "No answer" in host.column(MISSED_COLUMNS.index(Column.ATTEMPTS))[0]
        # Who is called by me stays, and says so.
        tell(replace(other, claim=Claim("anna", now + timedelta(minutes=2))))
        await until(lambda: host.page.model.cells(1) is not None and host.page.model.cells(1).mine)
        host.press_button(1, MissedAction.DIAL)
        assert not rig.asked("calls.dial_callback")
        host.page.shutdown()

    scenario(play)


def test_calling_back_asks_once_and_the_loser_hears_who_was_faster(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        one = missed(rig, "+36301234567", "Szabó Éva", 5)
        host = await shown(rig, languages)
        release = rig.hold("calls.dial_callback")
        host.choose(0)
        host.press_button(0, MissedAction.DIAL)
        await until(lambda: rig.asked("calls.dial_callback"))
        host.press_button(0, MissedAction.DIAL)
        press(host.page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        rig.fail["calls.dial_callback"] = ClaimedByOther("eva", datetime.now(UTC) + timedelta(minutes=1))
        release()
        await until(lambda: host.notices.notices)
        assert rig.asked("calls.dial_callback") == [(one.id,)]
        assert "Szabó Éva is calling Szabó Éva now." in host.notices.notices[0].text()
        host.page.shutdown()

    scenario(play)


@pytest.mark.parametrize(("role", "flag"), [(Role.AGENT, False), (Role.SUPERVISOR, True)])
def test_nobody_deletes_and_only_supervisors_close_by_flag(
    scenario: Scenario, languages: Languages, role: Role, flag: bool
) -> None:
    async def play(rig: Rig) -> None:
        missed(rig, "+36301234567", "Szabó Éva", 5)
        rig.desk.account.person = replace(rig.desk.account.person, role=role)
        host = await shown(rig, languages)
        host.choose(0)
        host.press_button(0, MissedAction.MORE)
        menu = host.page.findChild(QMenu, "missedMenu")
        texts = [unmarked(action.text()) for action in menu.actions()]
        assert not any("elete" in text for text in texts)
        assert ("Close by flag…" in texts) is flag
        menu.close()
        press(host.page.table, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
        press(host.page.table, Qt.Key.Key_Delete)
        assert bool(host.page.findChildren(FlagDialog)) is flag
        assert not rig.asked("callbacks.delete")
        host.page.shutdown()

    scenario(play)


def test_every_language_says_it_and_the_report_holds_what_is_shown(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        missed(rig, "+36301234567", "=1+1", 5, 3)
        host = await shown(rig, languages)
        seen = set()
        for code in LANGUAGES:
            languages.install(code)
            await until(lambda: host.page._title.text())
            seen.add(host.page._count.text())
        languages.install("en")
        click(host.page._foot.button)
        await until(lambda: host.notices.notices or host.page._foot.findChildren(QWidget, "missedOpen"))
        folder = host.page._report().path.parent
        await until(lambda: list(folder.glob("*.xlsx")))
        sheet = openpyxl.load_workbook(next(folder.glob("*.xlsx"))).active
        rows = list(sheet.iter_rows(values_only=True))
        assert rows[1][1:4] == ("=1+1", "+36301234567", 2)
        assert sheet.cell(2, 2).data_type == "s"
        host.page.shutdown()

    scenario(play)


def test_the_agents_direct_lines_and_their_end(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        host = await shown(rig, languages)
        button = find(host, "missedDirect")
        assert not button.isVisible()
        now = datetime.now(UTC)
        rig.desk.switchboard.there()
        rig.desk.switchboard.show_direct(
            DirectNow("d1", "ann", "+36301234567", "Szabó Éva", now + timedelta(minutes=30)),
            DirectNow("d2", "ann", "+97699112233", "", None),
        )
        await until(button.isVisible)
        click(button)
        dialog = host.page._direct_dialog
        assert dialog is not None
        click(button)
        assert host.page._direct_dialog is dialog
        assert dialog.table.horizontalHeader().sortIndicatorSection() == 2  # who it is over with first
        model = dialog.model
        rows = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
        assert rows[0][:2] == ["Szabó Éva", "+36 30 123 4567"]
        assert rows[1] == ["+976 9911 2233", "+976 9911 2233", "Until you end it"]
        rig.fail["switchboard.close_direct"] = SwitchboardError(SwitchboardErrorKind.UNREACHABLE)
        click(dialog.end)
        await until(lambda: host.notices.notices)
        assert model.rowCount() == 2
        await until(dialog.end.isEnabled)
        del rig.fail["switchboard.close_direct"]
        click(dialog.end)
        await until(lambda: model.rowCount() == 1)
        assert rig.asked("switchboard.close_direct") == [("d1",), ("d1",)]
        assert not dialog.end.isEnabled()  # pressed twice it must not end the next one
        dialog.table.selectRow(0)
        languages.install("fi")
        languages.install("en")
        click(dialog.end)
        await until(lambda: not button.isVisible())
        dialog.close()
        host.page.shutdown()

    scenario(play)


def test_whoever_takes_the_place_of_one_that_goes_is_not_called(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        chosen, other = missed(rig, "+36301234567", "Szabó Éva", 5), missed(rig, "+97699112233", "Бат", 9)
        host = await shown(rig, languages)
        host.choose(0)
        del rig.store[chosen.id]
        rig.post(CallbacksChanged(frozenset({chosen.id})))
        await until(lambda: host.callers() == ["Бат"])
        press(host.page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        press(host.page.table, Qt.Key.Key_Return)
        assert host.page.current_id() is None
        press(host.page.table, Qt.Key.Key_Up)  # the keyboard goes on where it was
        host.choose(0)
        press(host.page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: rig.asked("calls.dial_callback"))
        assert rig.asked("calls.dial_callback") == [(other.id,)]
        host.page.shutdown()

    scenario(play)


def test_the_next_agent_begins_with_everybody(scenario: Scenario, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        missed(rig, "+36301234567", "Szabó Éva", 5)
        missed(rig, "+97699112233", "Бат", 9)
        now = datetime.now(UTC)
        rig.desk.switchboard.there()
        rig.desk.switchboard.show_direct(DirectNow("d1", "ann", "+36301234567", "", now + timedelta(minutes=30)))
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.show()
        window.show_page("missed")
        page = window.missed
        type_text(page.search, "Szab")
        await until(lambda: page.model.rowCount() == 1 and find(page, "missedDirect").isVisible())
        page.table.selectRow(0)
        click(find(page, "missedDirect"))
        assert page._direct_dialog is not None
        page._open_menu(page.mapToGlobal(QPoint(5, 5)))
        asked = len(rig.asked("missed.ids"))
        window.signing.sign_out()
        await until(lambda: not page.search.text(), "the search to go")
        assert page.current_id() is None
        assert page._menu is not None
        assert not page._menu.isVisible()
        assert page._direct_dialog is None
        await until(lambda: page.model.rowCount() == 2, "the list of the next one")
        # What was on its way for the first agent may still have been asked; nothing of theirs comes after.
        texts = [one.text for one, *_ in rig.asked("missed.ids")[asked:]]
        assert texts[texts.index("") :] == [""]
        window.done()

    scenario(play)
