# SPDX-License-Identifier: GPL-3.0-or-later
"""The team page: what is live, what was promised, figures and charts of a period, reports, and who may see it."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableView

from app.domain.board import AtPhone, BoardNow
from app.domain.errors import SwitchboardError, SwitchboardErrorKind
from app.domain.people import Role
from app.i18n.catalogues import Languages
from app.services.events import BoardChanged, SignedIn, SwitchboardChanged, SwitchboardLink
from app.ui import clock
from app.ui.main_window import SMALLEST, MainWindow
from app.ui.models.agent_model import AgentColumn
from app.ui.models.queue_model import QueueColumn
from app.ui.models.waiter_model import How, WaiterColumn
from app.ui.pages.team import TeamPage
from app.ui.theme import Theme
from tests.ui.boards import agent, board, busy, hours, queue
from tests.ui.fakes import ME, Play, Rig, click, find, press, until

Scenario = Callable[[Play], None]
Opens = Callable[..., Awaitable[TeamPage]]


@pytest.fixture
def opened(rig: Rig, languages: Languages, theme: Theme) -> Opens:
    """The window with its team page, as a supervisor sees it."""

    async def opened(shown: BoardNow | None = None, role: str = "supervisor") -> TeamPage:
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.resize(1280, 800)
        window.show()
        rig.desk.switchboard.there(role)
        rig.desk.switchboard.show_board(shown if shown is not None else board())
        await until(lambda: not find(window, "nav-team").isHidden(), "the entry of the page")
        click(find(window, "nav-team"))
        page = window.pages.built["team"]
        assert isinstance(page, TeamPage)
        await until(lambda: page.now.queue_model.rowCount(), "the board")
        return page

    return opened


def lost(rig: Rig, link: SwitchboardLink, kind: SwitchboardErrorKind) -> None:
    """The switchboard goes, as its service tells it."""
    switchboard = rig.desk.switchboard
    switchboard.link, switchboard.problem = link, SwitchboardError(kind)
    switchboard.board = None
    if link is SwitchboardLink.REFUSED:
        switchboard.me = None
    rig.post(BoardChanged(None))
    rig.post(SwitchboardChanged(link, switchboard.problem))


def shown(table: QTableView, column: int) -> list[str]:
    model = table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_agents_do_not_see_the_page(rig: Rig, scenario: Scenario, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.show()
        rig.desk.switchboard.there("agent")
        rig.desk.switchboard.show_board(board())
        seen: list[object] = []
        rig.bridge.happened.connect(seen.append)
        rig.post(SignedIn(ME))
        await until(lambda: any(isinstance(one, SignedIn) for one in seen), "the news")
        for page in ("team", "departments"):
            assert find(window, f"nav-{page}").isHidden()
        window.close()

    scenario(play)


@pytest.mark.parametrize("role", [Role.SUPERVISOR, Role.ADMIN])
def test_the_role_at_the_crm_opens_it_too(
    rig: Rig, scenario: Scenario, languages: Languages, theme: Theme, role: Role
) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.account.person = replace(ME, role=role)
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.show()
        assert not find(window, "nav-team").isHidden()
        assert find(window, "nav-departments").isHidden() == (role is Role.SUPERVISOR)
        window.show_page("team")
        assert find(window, "teamStateTitle").text() == "No switchboard is set up"
        click(find(window, "teamStateAction"))
        assert window.pages.currentWidget() is window.pages.built["settings"]
        window.close()

    scenario(play)


def test_queues_say_who_waits_and_what_is_late(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        table = page.now.queues
        assert shown(table, QueueColumn.NAME) == ["Sales", "Support"]
        assert shown(table, QueueColumn.WAITING) == ["0", "3"]
        assert shown(table, QueueColumn.PROMISED) == ["0", "2, 1 late"]
        assert shown(table, QueueColumn.NEXT)[1] == "6 min late"
        assert shown(table, QueueColumn.EXPECTED) == ["nobody there", "00:45"]
        assert shown(table, QueueColumn.AGENTS) == ["2 of 5", "2 of 5"]
        model, row = page.now.queue_model, page.now.queue_model.row(1)
        assert model.tint(row, QueueColumn.NEXT) == "late"
        assert model.picture(row, QueueColumn.NEXT) == "warning"

    scenario(play)


def test_a_kept_place_and_its_promise_are_one_row(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        rows = page.now.waiter_model.rows
        assert [row.how for row in rows] == [How.LINE, How.LINE, How.KEPT, How.PROMISED]
        kept = rows[2]
        assert (kept.position, kept.customer) == (3, "Customer 0")
        assert kept.promised is not None
        texts = shown(page.now.waiters, WaiterColumn.HOW)
        assert texts == ["On the line", "On the line", "Place kept for a callback", "Callback promised"]
        assert shown(page.now.waiters, WaiterColumn.PROMISED)[3] == "6 min late"
        assert find(page, "teamShowWaiters").text() == "Who waits (4)"

    scenario(play)


def test_a_chosen_queue_shows_its_own(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        now = datetime.now(UTC)
        page = await opened(replace(board(now), queues=(queue("support", now, 2), queue("sales", now, 1))))
        assert page.now.waiter_model.rowCount() == 3
        page.now.queues.selectRow(0)
        assert [row.queue for row in page.now.waiter_model.rows] == ["Sales"]
        page.now.queues.setFocus()
        click(page.now.all_queues)
        assert page.now.waiter_model.rowCount() == 3
        assert page.now.all_queues.isHidden()

    scenario(play)


def test_agents_are_told_by_word_shape_and_colour(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        now = datetime.now(UTC)
        page = await opened(replace(board(now), agents=tuple(agent(one.value, one, now) for one in AtPhone)))
        click(find(page, "teamShowAgents"))
        model = page.now.agent_model
        looks = {(model.cell(row, AgentColumn.STATE), model.picture(row, AgentColumn.STATE)) for row in model.rows}
        assert len({word for word, _ in looks}) == len({shape for _, shape in looks}) == len(AtPhone)

    scenario(play)


def test_agents_sort_by_every_column(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        click(find(page, "teamShowAgents"))
        table = page.now.agents
        assert shown(table, AgentColumn.NAME) == ["Anna", "Bat", "Eva"]
        assert shown(table, AgentColumn.REASON) == ["—", "Lunch", "—"]
        assert shown(table, AgentColumn.SINCE)[2].startswith("1:01:4")
        table.order_by(AgentColumn.CALLS, descending=True)
        assert shown(table, AgentColumn.NAME) == ["Bat", "Anna", "Eva"]
        table.order_by(AgentColumn.SINCE)
        assert shown(table, AgentColumn.NAME) == ["Bat", "Anna", "Eva"]
        table.order_by(AgentColumn.STATE)
        assert shown(table, AgentColumn.NAME) == ["Anna", "Bat", "Eva"]
        for column in AgentColumn:
            table.order_by(column)
            assert sorted(shown(table, AgentColumn.NAME)) == ["Anna", "Bat", "Eva"]

    scenario(play)


def test_clocks_tick_and_a_promise_becomes_late(
    scenario: Scenario, opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def play(rig: Rig) -> None:
        now = datetime.now(UTC)
        monkeypatch.setattr(clock, "now", lambda: now)
        page = await opened(replace(board(now), queues=(queue("support", now, 1, promised=(0.5,)),)))
        assert shown(page.now.queues, QueueColumn.LONGEST) == ["00:30"]
        changed: list[tuple[int, int]] = []
        page.now.queue_model.dataChanged.connect(lambda first, last: changed.append((first.column(), last.column())))
        monkeypatch.setattr(clock, "now", lambda: now + timedelta(seconds=95))
        page.window().clock.second.emit()
        assert shown(page.now.queues, QueueColumn.LONGEST) == ["02:05"]
        assert shown(page.now.queues, QueueColumn.PROMISED) == ["1, 1 late"]
        assert shown(page.now.queues, QueueColumn.NEXT) == ["1 min late"]
        # Nothing but the columns with a clock is painted anew.
        assert {column for pair in changed for column in pair} == {
            QueueColumn.LONGEST,
            QueueColumn.PROMISED,
            QueueColumn.NEXT,
        }

    scenario(play)


def test_news_change_rows_where_they_stand(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        now = datetime.now(UTC)
        page = await opened(busy(now, 0))
        models = (page.now.queue_model, page.now.waiter_model, page.now.agent_model)
        for model in models:
            QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
        resets: list[Any] = []
        for model in models:
            model.modelReset.connect(lambda: resets.append(1))
        click(find(page, "teamShowAgents"))
        row = page.now.agent_model.row_of("a30 130")
        assert row is not None
        page.now.agents.selectRow(row)
        page.now.agents.order_by(AgentColumn.STATE)
        page.now.queues.selectRow(3)
        held = page.now.chosen_queue()
        for step in range(1, 12):
            page.now.show_board(busy(now, step))
            chosen = page.now.agents.selectionModel().selectedRows()
            assert [page.now.agent_model.row(one.row()).person for one in chosen] == ["a30"]
            assert page.now.chosen_queue() == held
        # People come and go; who stays stays selected.
        page.now.show_board(busy(now, 12, agents=31, queues=4))
        assert page.now.agent_model.rowCount() == 31
        chosen = page.now.agents.selectionModel().selectedRows()
        assert [page.now.agent_model.row(one.row()).person for one in chosen] == ["a30"]
        page.now.show_board(busy(now, 13, agents=5, queues=1))
        assert not page.now.agents.selectionModel().selectedRows()
        assert page.now.chosen_queue() is None
        assert not resets

    scenario(play)


def test_a_row_that_stays_as_it_is_is_not_painted(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        now = page._board.at if page._board is not None else datetime.now(UTC)
        painted: list[int] = []
        page.now.agent_model.dataChanged.connect(lambda first, last: painted.extend(range(first.row(), last.row() + 1)))
        assert page._board is not None
        agents = list(page._board.agents)
        agents[1] = replace(agents[1], state=AtPhone.READY, since=now)
        page.now.show_board(replace(page._board, agents=tuple(agents)))
        assert painted == [1]

    scenario(play)


def test_many_boards_are_shown_a_few_times_and_the_last_one_stays(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        now = datetime.now(UTC)
        taken: list[BoardNow] = []
        page.now.show_board = taken.append  # type: ignore[assignment,method-assign]
        began = time.monotonic()
        for step in range(200):
            rig.desk.switchboard.show_board(busy(now, step))
        last = rig.desk.switchboard.board
        await until(lambda: taken and taken[-1] is last, "the last board")
        assert len(taken) <= 2 + (time.monotonic() - began) / 0.25

    scenario(play)


def test_a_hidden_page_does_nothing(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        window = page.window()
        assert isinstance(window, MainWindow)
        window.show_page("callbacks")
        before = page._board
        seen: list[object] = []
        rig.bridge.happened.connect(seen.append)
        rig.desk.switchboard.show_board(busy(datetime.now(UTC), 1))
        await until(lambda: seen, "the news")
        assert page._board is before
        window.show_page("team")
        assert page.now.queue_model.rowCount() == 20

    scenario(play)


def test_away_shows_the_last_known_with_its_time(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        assert find(page, "teamTrouble").isHidden()
        assert find(page, "teamSaid").text() == "Live"
        lost(rig, SwitchboardLink.AWAY, SwitchboardErrorKind.UNREACHABLE)
        await until(lambda: find(page, "teamTrouble").isVisible(), "what is the matter")
        assert "This is how it was at" in find(page, "teamTroubleText").text()
        assert page.now.queue_model.rowCount() == 2
        assert find(page, "teamSaid").text() == ""
        ticks: list[object] = []
        page.now.queue_model.dataChanged.connect(lambda *_: ticks.append(1))
        page.window().clock.second.emit()
        assert not ticks  # what is not live any more does not look as if it were
        rig.desk.switchboard.there("supervisor")
        rig.desk.switchboard.show_board(board())
        await until(lambda: find(page, "teamTrouble").isHidden(), "live again")

    scenario(play)


def test_refused_takes_everything_away(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.account.person = replace(ME, role=Role.SUPERVISOR)
        page = await opened()
        lost(rig, SwitchboardLink.REFUSED, SwitchboardErrorKind.SIGN_IN)
        await until(lambda: find(page, "teamStateTitle").isVisible(), "what is the matter")
        assert find(page, "teamStateTitle").text() == "The switchboard does not let you in"
        assert not page.now.queue_model.rowCount()
        assert not find(page, "teamExcel").isEnabled()

    scenario(play)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"pbx": False}, "The switchboard does not reach the exchange."),
        ({"crm": False, "kept_back": 3}, "The CRM does not answer. 3 request"),
    ],
)
def test_what_the_switchboard_lacks_is_said(
    scenario: Scenario, opened: Opens, change: dict[str, Any], said: str
) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(replace(board(), **change))
        await until(lambda: find(page, "teamTrouble").isVisible(), "what is the matter")
        assert said in find(page, "teamTroubleText").text()

    scenario(play)


def test_a_site_without_queues_is_told_what_to_do(
    rig: Rig, scenario: Scenario, languages: Languages, theme: Theme
) -> None:
    async def play(rig: Rig) -> None:
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.show()
        rig.desk.switchboard.there("admin")
        rig.desk.switchboard.show_board(BoardNow(datetime.now(UTC), True, True))
        await until(lambda: not find(window, "nav-team").isHidden(), "the entry")
        window.show_page("team")
        await until(lambda: find(window, "teamStateTitle").text() == "No queues yet", "what is the matter")
        click(find(window, "teamStateAction"))
        assert window.pages.currentWidget() is window.pages.built["departments"]
        window.close()

    scenario(play)


def test_an_empty_list_says_so(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        now = datetime.now(UTC)
        page = await opened(replace(board(now), queues=(queue("support", now),), agents=()))
        assert find(page, "teamNobody").text() == "Nobody waits, and no callback is promised."
        assert not find(page, "teamExcel").isEnabled()
        click(find(page, "teamShowAgents"))
        assert find(page, "teamNobody").text().startswith("No agent is logged in.")

    scenario(play)


# The report.


async def reported(page: TeamPage) -> None:
    click(find(page, "teamCallbacks"))
    await until(lambda: page.report.hours, "the report")


def test_figures_and_charts_say_what_became_of_callbacks(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        rig.desk.switchboard.hours = hours(page._today())
        await reported(page)
        figures = {one.word: one.value for one in page.report.figures.figures}
        assert figures == {
            "callbacks asked for": "15",
            "kept": "69%",
            "late": "2",
            "lost": "2",
            "still open": "2",
            "calls answered": "26",
            "callers gave up": "4",
            "average wait": "00:32",
        }
        queues = page.report.by_queue.chart
        assert [(bar.label, bar.values) for bar in queues.bars] == [("Sales", (0, 0, 1, 0)), ("Support", (9, 2, 1, 2))]
        by_hour = page.report.by_hour.chart
        assert [(bar.label, bar.total) for bar in by_hour.bars] == [("9", 11), ("10", 0), ("11", 4)]

    scenario(play)


@pytest.mark.parametrize(
    ("period", "first", "last"), [("today", 0, 0), ("yesterday", 1, 1), ("week", 6, 0), ("month", 29, 0)]
)
def test_the_period_is_asked_for(scenario: Scenario, opened: Opens, period: str, first: int, last: int) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        click(find(page, "teamCallbacks"))
        await until(lambda: rig.asked("switchboard.report"), "the report")
        box = page.report.period
        box.setCurrentIndex(box.findData(period))
        box.activated.emit(box.currentIndex())
        day = timedelta(days=1)
        wanted = (page._today() - first * day, page._today() - last * day)
        await until(lambda: rig.asked("switchboard.report")[-1] == wanted, "the other report")

    scenario(play)


def test_an_empty_day_says_so(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        click(find(page, "teamCallbacks"))
        await until(page.report.isVisible, "the empty day")
        await until(lambda: find(page, "teamEmpty").isVisible(), "that it is empty")
        assert "Choose a longer one above" in find(page, "teamEmpty").text()
        assert page.report.by_queue.isHidden()
        assert not find(page, "teamExcel").isEnabled()

    scenario(play)


def test_a_report_that_fails_can_be_tried_again(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        rig.desk.switchboard.hours = hours(page._today())
        rig.fail["switchboard.report"] = SwitchboardError(SwitchboardErrorKind.FORBIDDEN)
        click(find(page, "teamCallbacks"))
        await until(lambda: find(page, "teamStateTitle").text() == "The report cannot be shown", "what is the matter")
        assert "does not allow" in find(page, "teamStateText").text()
        rig.fail.clear()
        click(find(page, "teamStateAction"))
        await until(lambda: page.report.by_queue.isVisible(), "the report")

    scenario(play)


def test_reports_hold_what_is_shown(scenario: Scenario, opened: Opens, tmp_path: Path) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.settings.set("export_folder", str(tmp_path))
        page = await opened()
        seen: set[Path] = set()

        def new() -> set[Path]:
            return set(tmp_path.glob("*.xlsx")) - seen

        async def saved() -> list[tuple[Any, ...]]:
            click(find(page, "teamExcel"))
            await until(new, "the file")
            path = new().pop()
            seen.add(path)
            await until(lambda: page._foot._job is None, "the end of the report")
            return [tuple(cell.value for cell in row) for row in load_workbook(path).active.iter_rows()]

        waits = await saved()
        assert [row[1] for row in waits[1:]] == [1, 2, 3, None]
        assert isinstance(waits[1][5], datetime)
        assert waits[1][3].startswith("+358")
        click(find(page, "teamShowAgents"))
        agents = await saved()
        assert [row[0] for row in agents[1:]] == ["Anna", "Bat", "Eva"]
        assert [row[6] for row in agents[1:]] == [4, 11, 0]
        assert isinstance(agents[1][2], datetime)
        rig.desk.switchboard.hours = hours(page._today())
        await reported(page)
        report = await saved()
        assert report[1][:8] == (
            "Support",
            datetime.combine(page._today(), datetime.min.time()).replace(hour=9),
            10,
            5,
            2,
            1,
            2,
            0.625,
        )

    scenario(play)


def test_signing_out_leaves_nothing_of_the_team(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        window = page.window()
        assert isinstance(window, MainWindow)
        window.signing.sign_out()
        await until(lambda: find(window, "nav-team").isHidden(), "the entry to go")
        assert window.pages.currentWidget() is not page
        assert not page.now.queue_model.rowCount()
        assert not page.now.agent_model.rowCount()

    scenario(play)


@pytest.mark.parametrize("language", ["mn", "ru", "hu", "fi"])
def test_language_switch_keeps_what_is_chosen(
    scenario: Scenario, opened: Opens, languages: Languages, language: str
) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        rig.desk.switchboard.hours = hours(page._today())
        page.now.queues.selectRow(1)
        await reported(page)
        box = page.report.period
        box.setCurrentIndex(box.findData("week"))
        languages.install(language)
        assert box.currentData() == "week"
        assert page.now.chosen_queue() == "support"
        assert page.report.figures.figures[5].value == "26"

    scenario(play)


def test_everything_is_reached_in_the_smallest_window(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(busy(datetime.now(UTC), 3))
        window = page.window()
        window.resize(SMALLEST)
        await until(lambda: window.width() == SMALLEST.width(), "the small window")
        head = page.now.queues.horizontalHeader()
        for table in (page.now.queues, page.now.waiters):
            assert table.horizontalScrollBar().maximum() == 0
        assert not head.isSectionHidden(QueueColumn.AGENTS)
        assert not head.isSectionHidden(QueueColumn.WAITING)
        press(page.now.queues, Qt.Key.Key_Down)
        press(page.now.queues, Qt.Key.Key_Tab)

    scenario(play)
