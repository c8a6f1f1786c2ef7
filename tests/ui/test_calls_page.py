# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of calls: filters, order, live changes, what can be done with a call, and its report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox

from app.config.enquiry import load
from app.config.paths import resources
from app.domain.call import Call, CallEvent, CallResult, CallState, Direction, Quality
from app.domain.call_list import CallColumn, CallOrder
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.number import Number, parse
from app.domain.rating import Rating
from app.i18n.catalogues import Languages
from app.ui import clock
from app.ui.clock import Clock
from app.ui.main_window import MainWindow
from app.ui.models.call_delegate import CallAction, CallDelegate
from app.ui.models.call_words import CALL_COLUMNS
from app.ui.notices import Notices
from app.ui.pages.calls import CallsPage
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, click, find, press, type_text, until

Scenario = Callable[[Play], None]


class Host:
    """A calls page with what it says."""

    def __init__(self, rig: Rig, languages: Languages) -> None:
        self.rig = rig
        self.notices = Notices()
        self.page = CallsPage(rig.desk, rig.bridge, self.notices, Clock(), languages)
        self.dialled: list[tuple[str, str]] = []
        self.callbacks: list[tuple[str, str]] = []
        self.enquiries: list[str] = []
        self.page.dial_wanted.connect(lambda number, name: self.dialled.append((number.dial, name)))
        self.page.callback_wanted.connect(lambda number, name: self.callbacks.append((number.dial, name)))
        self.page.enquiry_wanted.connect(lambda call: self.enquiries.append(call.id))
        self.page.resize(1300, 600)
        self.page.show()

    def names(self) -> list[str]:
        return [self.text(row, CallColumn.CUSTOMER) for row in range(self.page.model.rowCount())]

    def text(self, row: int, column: CallColumn) -> str:
        return str(self.page.model.index(row, CALL_COLUMNS.index(column)).data())

    async def listed(self, *names: str) -> None:
        await until(lambda: self.names() == list(names), f"{names}, not {self.names()}")

    def press_button(self, row: int, action: CallAction) -> None:
        table = self.page.table
        where = table.button_rect(row, action).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)


def choose(box: QComboBox, data: object) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


@pytest.fixture
def host(languages: Languages, theme: Theme) -> Callable[[Rig], Host]:
    return lambda rig: Host(rig, languages)


def some(rig: Rig) -> tuple[Call, Call, Call]:
    """Answered an hour ago, missed two hours ago, dialled in vain thirty hours ago."""
    return (
        rig.past_call("+97699112230", "Бат", 1, rating=Rating.FRIENDLY, queue="sales"),
        rig.past_call("+36301234567", "Éva", 2, result=CallResult.MISSED),
        rig.past_call("+358401234567", "Aino", 30, direction=Direction.OUT, result=CallResult.NO_ANSWER),
    )


def test_calls_are_listed_with_what_they_were(scenario: Scenario, host: Callable[[Rig], Host]) -> None:
    async def play(rig: Rig) -> None:
        some(rig)
        shown = host(rig)
        QAbstractItemModelTester(shown.page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        await shown.listed("Бат", "Éva", "Aino")
        row = [shown.text(0, column) for column in CALL_COLUMNS[1:]]
        assert row == ["Incoming", "Бат", "+976 9911 2230", "sales", "Answered", "01:00", "Friendly"]
        assert [shown.text(one, CallColumn.RESULT) for one in (1, 2)] == ["Missed", "No answer"]
        assert [shown.page.model.cells(one).missed for one in range(3)] == [False, True, False]  # type: ignore[union-attr]
        assert find(shown.page, "callsCount").text().startswith("3 call")

    scenario(play)


def test_a_broken_line_a_colleague_a_recording_and_a_transfer_are_marked(
    scenario: Scenario, host: Callable[[Rig], Host]
) -> None:
    async def play(rig: Rig) -> None:
        rig.past_call(
            "+97699112230",
            "Бат",
            dropped=True,
            recordings=("/nowhere/a.wav",),
            transferred_to="103",
            quality=Quality(1.25, 12.4),
        )
        rig.past_call("102", "Colleague", 3, internal=True)
        shown = host(rig)
        await shown.listed("Бат", "Colleague")
        cells = shown.page.model.cells(0)
        assert cells is not None
        assert (cells.result, cells.broken, cells.marks) == ("Broke off", True, ("record", "transfer"))
        tip = str(shown.page.model.index(0, CALL_COLUMNS.index(CallColumn.CUSTOMER)).data(Qt.ItemDataRole.ToolTipRole))
        assert "Transferred to Szabó Éva" in tip
        tip = str(shown.page.model.index(0, CALL_COLUMNS.index(CallColumn.RESULT)).data(Qt.ItemDataRole.ToolTipRole))
        assert "The line broke off" in tip
        assert "1.2 % lost" in tip
        assert shown.page.model.cells(1).marks == ("users",)  # type: ignore[union-attr]

    scenario(play)


def test_search_direction_result_and_period_narrow_the_list(scenario: Scenario, host: Callable[[Rig], Host]) -> None:
    async def play(rig: Rig) -> None:
        some(rig)
        shown = host(rig)
        await shown.listed("Бат", "Éva", "Aino")
        type_text(find(shown.page, "callsSearch"), "ÉV")
        await shown.listed("Éva")
        find(shown.page, "callsSearch").clear()
        await shown.listed("Бат", "Éva", "Aino")
        click(find(shown.page, "callsOut"))
        await shown.listed("Aino")
        click(find(shown.page, "callsIn"))
        await shown.listed("Бат", "Éva")
        choose(find(shown.page, "callsResult"), "missed")
        await shown.listed("Éva")
        click(find(shown.page, "callsOut"))
        await until(lambda: find(shown.page, "callsStateTitle").isVisible())
        assert find(shown.page, "callsStateTitle").text() == "No calls here"
        click(find(shown.page, "callsStateAction"))
        await shown.listed("Бат", "Éva", "Aino")

    scenario(play)


def test_days_are_those_of_this_desk(scenario: Scenario, host: Callable[[Rig], Host]) -> None:
    async def play(rig: Rig) -> None:
        shown = host(rig)
        page, zone = shown.page, "+08:00"
        noon = datetime(2026, 3, 10, 4, tzinfo=UTC)  # noon in Ulaanbaatar
        clock.follow(lambda: noon)
        choose(find(page, "callsPeriod"), "today")
        assert [one.isoformat() for one in page._between() if one] == [
            f"2026-03-10T00:00:00{zone}",
            f"2026-03-11T00:00:00{zone}",
        ]
        choose(find(page, "callsPeriod"), "yesterday")
        assert [one.isoformat()[:10] for one in page._between() if one] == ["2026-03-09", "2026-03-10"]
        choose(find(page, "callsPeriod"), "week")
        assert [one.isoformat()[:10] for one in page._between() if one] == ["2026-03-04", "2026-03-11"]
        choose(find(page, "callsPeriod"), "custom")
        assert find(page, "callsFrom").isVisible()
        find(page, "callsFrom").setDate(QDate(2026, 3, 8))
        find(page, "callsTo").setDate(QDate(2026, 3, 2))
        assert [one.isoformat()[:10] for one in page._between() if one] == ["2026-03-02", "2026-03-09"]
        choose(find(page, "callsPeriod"), "all")
        assert page._between() == (None, None)

    scenario(play)


def test_a_click_on_a_heading_sorts_and_the_choice_is_remembered(
    scenario: Scenario, host: Callable[[Rig], Host]
) -> None:
    async def play(rig: Rig) -> None:
        some(rig)
        shown = host(rig)
        await shown.listed("Бат", "Éva", "Aino")
        head = shown.page.table.horizontalHeader()
        at = head.sectionViewportPosition(CALL_COLUMNS.index(CallColumn.CUSTOMER)) + 8
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at, 10))
        await until(lambda: shown.page.order().column is CallColumn.CUSTOMER)
        await until(lambda: rig.asked("history.find")[-1][1] == shown.page.order())
        click(find(shown.page, "callsIn"))
        again = host(rig)
        assert again.page.order() == CallOrder(CallColumn.CUSTOMER, shown.page.order().descending)
        assert find(again.page, "callsIn").isChecked()
        assert "scope" not in rig.desk.settings.list_state["calls"]

    scenario(play)


def test_a_call_that_ends_comes_in_and_moves_neither_selection_nor_scroll(
    scenario: Scenario, host: Callable[[Rig], Host]
) -> None:
    async def play(rig: Rig) -> None:
        for number in range(200):
            rig.past_call(f"+9769911{number:04}", f"C{number:03}", 1 + number)
        shown = host(rig)
        await until(lambda: shown.page.model.rowCount() == 200)
        shown.page._select_row(50)
        bar = shown.page.table.verticalScrollBar()
        bar.setValue(1800)
        chosen, top = shown.page.current_id(), shown.page.model.id_at(shown.page.table.rowAt(0))
        new = rig.past_call("+97699119999", "Newest", 0)
        rig.desk.calls.begin(Direction.OUT, new.number)
        rig.desk.calls.step(CallEvent.ENDED, CallResult.BUSY)
        await until(lambda: shown.page.model.rowCount() == 201)
        assert shown.page.current_id() == chosen
        assert shown.page.model.id_at(shown.page.table.rowAt(0)) == top

    scenario(play)


def test_a_row_changes_when_its_call_does(scenario: Scenario, host: Callable[[Rig], Host]) -> None:
    async def play(rig: Rig) -> None:
        call = rig.past_call("+97699112230", "Бат")
        shown = host(rig)
        await shown.listed("Бат")
        rig.desk.history.calls[0] = replace(call, rating=Rating.VERY_ANGRY)
        rig.desk.calls.show(rig.desk.history.calls[0])
        await until(lambda: shown.text(0, CallColumn.RATING) == "Very angry")

    scenario(play)


def test_the_rows_buttons_and_keys_call_again_and_plan_callbacks(
    scenario: Scenario, host: Callable[[Rig], Host]
) -> None:
    async def play(rig: Rig) -> None:
        some(rig)
        shown = host(rig)
        await shown.listed("Бат", "Éva", "Aino")
        shown.press_button(1, CallAction.DIAL)
        shown.press_button(2, CallAction.CALLBACK)
        shown.page.activateWindow()
        shown.page.table.setFocus()
        press(shown.page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: len(shown.dialled) == 2)
        assert shown.dialled == [("+36301234567", "Éva"), ("+358401234567", "Aino")]
        assert shown.callbacks == [("+358401234567", "Aino")]

    scenario(play)


def test_a_hidden_caller_cannot_be_called_and_a_colleague_is_no_callback(
    scenario: Scenario, host: Callable[[Rig], Host]
) -> None:
    async def play(rig: Rig) -> None:
        hidden = rig.past_call("+97699112230", "")
        rig.desk.history.calls[0] = replace(hidden, number=Number(""))
        rig.past_call("102", "Colleague", 5, internal=True)
        shown = host(rig)
        await shown.listed("—", "Colleague")
        assert shown.text(0, CallColumn.NUMBER) == "Hidden number"
        shown.press_button(0, CallAction.DIAL)
        shown.press_button(1, CallAction.CALLBACK)
        assert (shown.dialled, shown.callbacks) == ([], [])
        shown.press_button(1, CallAction.DIAL)
        assert shown.dialled == [("102", "Colleague")]

    scenario(play)


def test_the_enquiry_opens_where_there_is_one(scenario: Scenario, host: Callable[[Rig], Host]) -> None:
    async def play(rig: Rig) -> None:
        plain = rig.past_call("+97699112230", "Plain")
        told = rig.past_call("+97699112231", "Told", 5, enquiry={"topic": "bill"})
        shown = host(rig)
        await shown.listed("Plain", "Told")
        for row in (0, 1):
            shown.page._select_row(row)
            shown.page._actions["enquiry"].trigger()
        assert shown.enquiries == [told.id]
        rig.desk.enquiries.form = object()
        shown.page._select_row(0)
        shown.page._actions["enquiry"].trigger()
        assert shown.enquiries == [told.id, plain.id]

    scenario(play)


def test_a_recording_opens_in_its_folder_or_is_said_to_be_gone(
    scenario: Scenario, host: Callable[[Rig], Host], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("app.ui.pages.calls.open_file", opened.append)

    async def play(rig: Rig) -> None:
        (tmp_path / "a.wav").write_bytes(b"RIFF")
        rig.past_call("+97699112230", "Here", recordings=(str(tmp_path / "a.wav"),))
        rig.past_call("+97699112230", "Gone", 5, recordings=(str(tmp_path / "b.wav"),))
        shown = host(rig)
        await shown.listed("Here", "Gone")
        shown.page._select_row(0)
        shown.page._actions["recording"].trigger()
        assert opened == [str(tmp_path)]
        shown.page._select_row(1)
        shown.page._actions["recording"].trigger()
        assert opened == [str(tmp_path)]
        assert [one.text() for one in shown.notices.notices] == ["The recording is no longer on this computer."]

    scenario(play)


def test_the_report_holds_what_is_filtered_in_typed_cells(
    scenario: Scenario, host: Callable[[Rig], Host], tmp_path: Path
) -> None:
    async def play(rig: Rig) -> None:
        some(rig)
        rig.desk.enquiries.form = load(resources() / "forms" / "enquiry.example.json")
        answered = rig.desk.history.calls[0]
        more = {"amount": "12.5", "delivery": "2026-12-24", "gone": "old"}
        rig.desk.history.calls[0] = replace(answered, callback="c1", quality=Quality(1.25, 17), enquiry=more)
        rig.desk.settings.set("export_folder", str(tmp_path))
        shown = host(rig)
        await shown.listed("Бат", "Éva", "Aino")
        click(find(shown.page, "callsIn"))
        await shown.listed("Бат", "Éva")
        click(find(shown.page, "callsExcel"))
        await until(lambda: any(one.text().startswith("Saved:") for one in shown.notices.notices))
        book = load_workbook(_report(tmp_path))
        rows = [[cell.value for cell in row] for row in book.active]  # type: ignore[union-attr]
        assert book.sheetnames == ["Calls"]
        assert rows[0][:6] == ["Started", "Direction", "Name", "Number", "Queue", "Result"]
        assert [row[2] for row in rows[1:]] == ["Бат", "Éva"]
        assert rows[1][3] == "+97699112230"
        length = rows[0].index("Length")
        assert rows[1][length] == timedelta(seconds=60)
        assert rows[2][length] is None
        first = dict(zip(rows[0], rows[1], strict=True))
        assert (first["Callback"], first["Lost packets (%)"], first["Jitter (ms)"]) == ("yes", 1.25, 17)
        assert (first["Amount (€)"], first["Delivery day"]) == (12.5, datetime(2026, 12, 24))
        assert first["Other answers"] == "gone: old"
        assert isinstance(rows[1][0], datetime)

    scenario(play)


def test_a_colleague_is_called_again_and_not_promised_a_callback(
    scenario: Scenario, host: Callable[[Rig], Host]
) -> None:
    async def play(rig: Rig) -> None:
        rig.past_call("102", "Бат-Эрдэнэ", 1, internal=True)
        rig.past_call("+97699112230", "Бат", 2)
        shown = host(rig)
        await shown.listed("Бат-Эрдэнэ", "Бат")
        delegate = shown.page.table.itemDelegate()
        assert isinstance(delegate, CallDelegate)
        offered = [[delegate.offered(shown.page.model, row, action) for action in CallAction] for row in (0, 1)]
        assert offered == [[True, False, True], [True, True, True]]

    scenario(play)


def _report(folder: Path) -> Path:
    (path,) = folder.glob("*.xlsx")
    return path


def test_empty_loading_and_failed_lists_say_so(scenario: Scenario, host: Callable[[Rig], Host]) -> None:
    async def play(rig: Rig) -> None:
        release = rig.hold("history.find")
        shown = host(rig)
        title = find(shown.page, "callsStateTitle")
        await until(lambda: title.text() == "Loading the calls…")
        release()
        await until(lambda: title.text() == "No calls yet")
        rig.fail["history.find"] = CrmError(CrmErrorKind.UNREACHABLE)
        choose(find(shown.page, "callsPeriod"), "today")
        await until(lambda: title.text() == "The calls cannot be shown")
        del rig.fail["history.find"]
        rig.past_call("+97699112230", "Бат", 0)
        click(find(shown.page, "callsStateAction"))
        await shown.listed("Бат")

    scenario(play)


def test_the_language_switches_with_everything_in_place(
    scenario: Scenario, host: Callable[[Rig], Host], languages: Languages
) -> None:
    async def play(rig: Rig) -> None:
        some(rig)
        shown = host(rig)
        await shown.listed("Бат", "Éva", "Aino")
        shown.page._select_row(1)
        chosen = shown.page.current_id()
        languages.install("fi")
        await until(lambda: shown.text(0, CallColumn.RESULT) == "Vastattu")
        assert shown.page.current_id() == chosen

    scenario(play)


def test_columns_give_way_in_the_smallest_window_and_the_name_stays(
    scenario: Scenario, host: Callable[[Rig], Host]
) -> None:
    async def play(rig: Rig) -> None:
        some(rig)
        shown = host(rig)
        await shown.listed("Бат", "Éva", "Aino")
        table = shown.page.table
        assert not any(table.isColumnHidden(number) for number in range(len(CALL_COLUMNS)))
        for width in (900, 700, 500):
            shown.page.resize(width, 500)
            await until(lambda: table.horizontalHeader().length() <= table.viewport().width() + 1)
            assert table.columnWidth(CALL_COLUMNS.index(CallColumn.CUSTOMER)) >= 80
        assert table.isColumnHidden(CALL_COLUMNS.index(CallColumn.NUMBER))

    scenario(play)


def test_a_hundred_thousand_calls_are_paged(scenario: Scenario, host: Callable[[Rig], Host]) -> None:
    async def play(rig: Rig) -> None:
        one = rig.past_call("+97699112230", "Бат")
        calls = {f"{number:06}": replace(one, id=f"{number:06}") for number in range(100_000)}
        rig.desk.history.calls = list(calls.values())
        rig.desk.history.walk = lambda ids: (calls[known] for known in ids)
        shown = host(rig)
        await until(lambda: shown.page.model.rowCount() == 100_000)
        shown.page.table.verticalScrollBar().setValue(50_000 * 40)
        row = shown.page.table.rowAt(100)
        await until(lambda: shown.page.model.row(row) is not None)
        assert sum(len(ids) for (ids,) in rig.asked("history.rows")) < 2_000

    scenario(play)


def test_missed_callers_are_counted_beside_the_page_until_it_is_looked_at(
    scenario: Scenario, languages: Languages, theme: Theme
) -> None:
    async def play(rig: Rig) -> None:
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.show()
        rig.ring_in("+97699112230")
        rig.desk.calls.step(CallEvent.ENDED, CallResult.MISSED)
        await until(lambda: window.sidebar.count_shown("calls") == "1")
        assert find(window, "nav-calls").accessibleName() == "Calls: 1 missed"
        click(find(window, "nav-calls"))
        assert window.sidebar.count_shown("calls") == ""
        window.done()

    scenario(play)


def test_call_again_dials_and_a_number_that_costs_extra_is_asked_about(
    scenario: Scenario, languages: Languages, theme: Theme
) -> None:
    async def play(rig: Rig) -> None:
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.show()
        window.place_call(parse("+358600123456", "FI"), "Line")
        await until(lambda: window.phone.dial_page.field.text() != "")
        assert rig.desk.calls.current is None
        window.place_call(parse("+97699112230", "MN"), "Бат")
        window.place_call(parse("+97699112230", "MN"), "Бат")
        await until(lambda: rig.desk.calls.current is not None)
        assert rig.desk.calls.current.state is CallState.CONNECTING
        assert len([one for one in rig.asked("calls.dial") if one == ("+97699112230", "Бат")]) == 1
        window.done()

    scenario(play)


def test_a_label_of_time_is_relative_only_for_yesterday(scenario: Scenario, host: Callable[[Rig], Host]) -> None:
    async def play(rig: Rig) -> None:
        noon = datetime(2026, 3, 10, 4, tzinfo=UTC)
        clock.follow(lambda: noon)
        for name, back in (("a", 1), ("b", 24), ("c", 72)):
            call = rig.past_call("+97699112230", name)
            began = noon - timedelta(hours=back)
            rig.desk.history.calls[-1] = replace(call, started_at=began, answered_at=began, ended_at=began)
        shown = host(rig)
        await shown.listed("a", "b", "c")
        assert [shown.text(row, CallColumn.STARTED) for row in range(3)] == [
            "11:00",
            "yesterday 12:00",
            "07/03/2026 12:00",
        ]

    scenario(play)


def test_a_call_of_today_is_rated_later_from_its_row(scenario: Scenario, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        rig.past_call("99112230", "Later", hours=0)
        rig.past_call("99112231", "Rated", hours=0.001, rating=Rating.FRIENDLY)
        rig.past_call("99112232", "Old", hours=49)
        host = Host(rig, languages)
        await host.listed("Later", "Rated", "Old")
        asked: list[str] = []
        host.page.rate_wanted.connect(lambda call: asked.append(call.customer))
        rate = host.page._actions["rate"]
        for row, can in ((0, True), (1, False), (2, False)):
            host.page._select_row(row)
            host.page._open_menu(QPoint(0, 0))
            assert rate.isEnabled() is can
            rate.trigger()
            host.page._menu.close()
            await until(rate.isEnabled)
            rate.trigger()
        assert asked == ["Later", "Later"]

    scenario(play)
