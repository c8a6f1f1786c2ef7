# SPDX-License-Identifier: GPL-3.0-or-later
"""The agent's own figures and those of people and queues: what is counted, what is chosen, what is said, files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from app.domain.call import CallResult, Direction
from app.domain.day import PeopleReport
from app.domain.errors import CrmError, CrmErrorKind, StorageFull
from app.domain.people import Role
from app.domain.rating import Rating
from app.i18n.catalogues import Languages
from app.services.events import CallbacksChanged, Connection, SignInWanted
from app.ui import clock
from app.ui.models.figure_model import FigureColumn
from app.ui.pages.team import TeamPage
from app.ui.pages.today import TodayPage
from app.ui.pages.today.cards import Card, CardGrid, FigureCard
from app.ui.theme import Theme
from app.ui.widgets.scrolling import scrolling
from tests.ui import today_windows
from tests.ui.fakes import ME, Play, Rig, click, find, until
from tests.ui.studio import ZONE, Studio

Scenario = Callable[[Play], None]
NOON = datetime(2026, 11, 18, 12, 0, tzinfo=ZoneInfo(ZONE)).astimezone(UTC)
"""A Wednesday."""


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> datetime:
    monkeypatch.setattr(clock, "now", lambda: NOON)
    return NOON


def value(page: TodayPage, card: str) -> str:
    text: str = find(page, f"{card}Value").text()
    return text


def sentence(page: TodayPage, card: str) -> str:
    text: str = find(page, f"{card}Sentence").text()
    return text


def choose(page: TodayPage, period: str) -> None:
    page.period.choose(period)
    page.period.activated.emit(page.period.currentIndex())


async def counted(page: TodayPage) -> None:
    await until(lambda: page.figures is not None, "the figures")


def test_a_day_in_figures(rig: Rig, scenario: Scenario, languages: Languages, theme: Theme, now: datetime) -> None:
    async def play(rig: Rig) -> None:
        studio = Studio(rig, languages, theme, now)
        today_windows.worked(studio)
        _, page = await today_windows.page_in(studio)
        await counted(page)
        assert value(page, "todayCalls") == "15"
        assert sentence(page, "todayCalls") == "Answered: 8. Missed: 1. Called out: 5."
        assert value(page, "todayTalk") == "25:00"
        assert sentence(page, "todayTalk") == "02:05 on average for each talk."
        assert value(page, "todayKept") == "67%"
        assert sentence(page, "todayKept") == "In time: 4. Late: 1. Lost: 1."
        assert value(page, "todayOverdue") == "2"  # one of them since before
        assert page.cards["todayOverdue"].value.property("tint") == "late"
        assert value(page, "todayTries") == "6"
        assert value(page, "todayRedials") == "2"
        assert "critical error" in sentence(page, "todayRedials")
        faces = [(one.name, one.value) for one in page.ratings.shares]
        assert faces[0] == ("Delighted", "3 (30%)")
        assert faces[-1] == ("Very angry", "1 (10%)")
        assert "3.7 of 5" in find(page, "todayRatingsNote").text()
        assert "7:10:00" in find(page, "todayWorkingNote").text()
        bars = [(bar.label, bar.total) for bar in page.calls.chart.bars]
        assert sum(total for _, total in bars) == 15
        assert dict(bars)["11"] == 15  # the hour before noon
        assert page.accessibleName() == ""  # nothing of its own: its parts are named
        assert page.cards["todayCalls"].accessibleName() == "Calls"

    scenario(play)


def test_cards_lead_to_what_they_count(
    rig: Rig, scenario: Scenario, languages: Languages, theme: Theme, now: datetime
) -> None:
    async def play(rig: Rig) -> None:
        studio = Studio(rig, languages, theme, now)
        today_windows.worked(studio)
        window, page = await today_windows.page_in(studio)
        await counted(page)
        asked: list[str] = []
        page.callbacks_wanted.connect(asked.append)
        page.calls_wanted.connect(lambda: asked.append("calls"))
        for card in ("todayCalls", "todayOverdue", "todayTries"):
            window.show_page("today")
            await until(page.isVisible)
            click(find(page, f"{card}Step"))
        assert asked == ["calls", "overdue", "open"]
        assert find(page, "todayTalkStep").isHidden()

    scenario(play)


def test_another_time_is_chosen(
    rig: Rig, scenario: Scenario, languages: Languages, theme: Theme, now: datetime
) -> None:
    async def play(rig: Rig) -> None:
        studio = Studio(rig, languages, theme, now)
        studio.past(1, CallResult.ANSWERED)
        studio.past(24, CallResult.ANSWERED, Direction.OUT)
        studio.past(48, CallResult.MISSED)
        studio.past(24 * 5, CallResult.MISSED)
        _, page = await today_windows.page_in(studio)
        await counted(page)
        today = page._today()
        assert value(page, "todayCalls") == "1"
        assert not page.day.isVisible()
        choose(page, "yesterday")
        await until(lambda: sentence(page, "todayCalls") == "Answered: 0. Missed: 0. Called out: 1.", "yesterday")
        languages.install("fi")  # whose week begins on Monday
        choose(page, "week")
        await until(lambda: value(page, "todayCalls") == "3", "the week")
        assert page.days() == (today - timedelta(days=2), today)
        assert [bar.total for bar in page.calls.chart.bars] == [1, 1, 1]
        languages.install("en")
        choose(page, "day")
        await until(lambda: page.day.isVisible() and value(page, "todayCalls") == "1", "today again")
        page.day.setDate(page.day.date().addDays(-5))
        await until(lambda: sentence(page, "todayCalls") == "Answered: 0. Missed: 1. Called out: 0.", "five days ago")
        assert page.day.maximumDate().toPython() == today
        page.day.setDate(page.day.date().addDays(-5))
        await until(lambda: find(page, "todayStateTitle").isVisible(), "that there is nothing")
        assert find(page, "todayStateTitle").text() == "Nothing to count"
        assert not find(page, "todayExcel").isEnabled()

    scenario(play)


def test_it_follows_the_work(rig: Rig, scenario: Scenario, languages: Languages, theme: Theme, now: datetime) -> None:
    async def play(rig: Rig) -> None:
        studio = Studio(rig, languages, theme, now)
        window, page = await today_windows.page_in(studio)
        await counted(page)
        assert find(page, "todayStateTitle").text() == "Nothing yet today"
        wanted: list[str] = []
        page.callbacks_wanted.connect(wanted.append)
        click(find(page, "todayStateAction"))
        assert wanted == ["open"]
        assert window.callbacks.isVisible()
        window.show_page("today")
        await counted(page)
        asked = len(rig.asked("day.mine"))
        studio.past(1, CallResult.ANSWERED, rating=Rating.DELIGHTED)
        for _ in range(20):
            rig.post(CallbacksChanged(None))
        await until(lambda: value(page, "todayCalls") == "1", "the call")
        assert len(rig.asked("day.mine")) == asked + 1  # many changes, counted once
        window.show_page("calls")
        rig.post(CallbacksChanged(None))
        await until(lambda: not page.isVisible())
        assert not page._soon.isActive()

    scenario(play)


def test_what_fails_is_said_and_tried_again(
    rig: Rig, scenario: Scenario, languages: Languages, theme: Theme, now: datetime
) -> None:
    async def play(rig: Rig) -> None:
        studio = Studio(rig, languages, theme, now)
        studio.past(1, CallResult.ANSWERED)
        release = rig.hold("day.mine")
        rig.fail["day.mine"] = StorageFull()
        _, page = await today_windows.page_in(studio)
        assert find(page, "todayStateTitle").text() == "Counting…"
        release()
        await until(lambda: find(page, "todayStateAction").isVisible(), "the failure")
        assert find(page, "todayStateTitle").text() == "The figures cannot be shown"
        del rig.fail["day.mine"]
        click(find(page, "todayStateAction"))
        await until(lambda: value(page, "todayCalls") == "1", "the figures")
        rig.desk.account.person = None
        rig.post(SignInWanted())
        await until(lambda: find(page, "todayStateTitle").isVisible(), "that nobody is there")
        assert find(page, "todayStateTitle").text() == "You are not signed in"
        assert page.figures is None

    scenario(play)


def test_without_the_crm_it_says_what_may_be_missing(
    rig: Rig, scenario: Scenario, languages: Languages, theme: Theme, now: datetime
) -> None:
    async def play(rig: Rig) -> None:
        studio = Studio(rig, languages, theme, now)
        studio.past(1, CallResult.ANSWERED)
        _, page = await today_windows.page_in(studio)
        await counted(page)
        assert not find(page, "todayTrouble").isVisible()
        sync = rig.desk.sync
        sync.set(replace(sync.status, connection=Connection.OFFLINE))
        await until(lambda: find(page, "todayTrouble").isVisible(), "the warning")
        sync.set(replace(sync.status, connection=Connection.SYNCED))
        await until(lambda: not find(page, "todayTrouble").isVisible(), "that it is over")

    scenario(play)


def test_the_day_as_an_excel_file(
    rig: Rig, scenario: Scenario, languages: Languages, theme: Theme, now: datetime, tmp_path: Path
) -> None:
    def files(name: str) -> list[Path]:
        return list(tmp_path.glob(f"{name}*.xlsx"))

    async def play(rig: Rig) -> None:
        rig.desk.settings.update(export_folder=str(tmp_path))
        studio = Studio(rig, languages, theme, now)
        studio.past(3, CallResult.ANSWERED, rating=Rating.FRIENDLY)
        studio.past(1, CallResult.MISSED)
        _, page = await today_windows.page_in(studio)
        await counted(page)
        click(find(page, "todayExcel"))
        await until(lambda: files("my figures"), "the file")
        (file,) = files("my figures")
        sheet = load_workbook(file).active
        assert sheet is not None
        rows = [tuple(cell.value for cell in row) for row in sheet.iter_rows()]
        column = rows[0].index
        assert rows[0][:3] == ("Hour from", "Calls in", "Calls out")
        assert [row[0] for row in rows[1:]] == [datetime(2026, 11, 18, hour) for hour in (9, 10, 11)]
        assert [row[column("Calls in")] for row in rows[1:]] == [1, 0, 1]
        assert [row[column("Friendly")] for row in rows[1:]] == [1, 0, 0]
        assert rows[1][column("Talk time")] == timedelta(seconds=125)

    scenario(play)


# People and queues.


def cells(page: TeamPage, column: int) -> list[str]:
    model = page.people.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_people_and_queues_of_a_team(rig: Rig, scenario: Scenario, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        studio = Studio(rig, languages, theme, clock.now())
        rig.desk.day.report = today_windows.everybody()
        _, page = await today_windows.people_in(studio)
        people = page.people
        assert cells(page, FigureColumn.NAME) == ["Anna Virtanen", "Szabó Éva", "Бат-Эрдэнэ", "Nobody's"]
        assert cells(page, FigureColumn.CALLS) == ["36", "48", "60", "0"]
        assert cells(page, FigureColumn.WORKING) == ["5:55:45"] * 3 + ["—"]
        people.table.order_by(FigureColumn.KEPT, descending=True)
        assert cells(page, FigureColumn.KEPT) == ["15", "12", "9", "0"]
        assert not find(page, "peopleHint").isVisible()
        assert not find(page, "teamTrouble").isVisible()
        words = {figure.word: figure.value for figure in people.figures.figures}
        assert words["calls"] == "144"
        assert words["overdue"] == "8"
        click(find(page, "peopleQueues"))
        assert set(cells(page, FigureColumn.NAME)) == {"sales-of-the-eastern-region", "support"}
        assert {figure.word: figure.value for figure in people.figures.figures} == words  # the same in all
        assert people.model.title(FigureColumn.NAME) == "Queue"

    scenario(play)


def test_a_crm_that_counts_no_calls(rig: Rig, scenario: Scenario, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        studio = Studio(rig, languages, theme, clock.now())
        studio.callback("c1", "+97699112230", "Сарнай Болд", -17.5, owner=ME.id)
        _, page = await today_windows.people_in(studio)
        assert find(page, "peopleHint").isVisible()
        assert cells(page, FigureColumn.CALLS) == ["—"]
        assert cells(page, FigureColumn.OVERDUE) in (["1"], ["0"])  # just after midnight it was due yesterday
        assert "calls" not in {figure.word for figure in page.people.figures.figures}

    scenario(play)


def test_figures_of_people_that_cannot_be_had(rig: Rig, scenario: Scenario, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        studio = Studio(rig, languages, theme, clock.now())
        rig.fail["day.people"] = CrmError(CrmErrorKind.UNREACHABLE, "ConnectError")
        rig.desk.day.report = PeopleReport(())
        _, page = await today_windows.people_in(studio, wait=False)
        await until(lambda: find(page, "peopleStateAction").isVisible(), "the failure")
        assert not find(page, "teamExcel").isEnabled()
        rig.fail["day.people"] = CrmError(CrmErrorKind.FORBIDDEN, "forbidden")
        click(find(page, "peopleStateAction"))
        await until(lambda: "no supervisor" in find(page, "peopleStateText").text(), "the refusal")
        del rig.fail["day.people"]
        page.people.load()
        await until(lambda: find(page, "peopleStateText").isVisible(), "that there is nothing")

    scenario(play)


def test_an_agent_sees_no_figures_of_others(rig: Rig, scenario: Scenario, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        studio = Studio(rig, languages, theme, clock.now())
        rig.desk.day.report = today_windows.everybody()
        _, page = await today_windows.people_in(studio)
        rig.desk.account.person = None
        page.signed_out()
        assert page.people.rows == ()
        rig.desk.account.person = replace(ME, role=Role.AGENT)
        page._render()
        assert page.people.rows == ()
        assert not page.people.isVisible()

    scenario(play)


def test_people_as_an_excel_file(
    rig: Rig, scenario: Scenario, languages: Languages, theme: Theme, tmp_path: Path
) -> None:
    def files(name: str) -> list[Path]:
        return list(tmp_path.glob(f"{name}*.xlsx"))

    async def play(rig: Rig) -> None:
        rig.desk.settings.update(export_folder=str(tmp_path))
        studio = Studio(rig, languages, theme, clock.now())
        rig.desk.day.report = today_windows.everybody()
        _, page = await today_windows.people_in(studio)
        click(find(page, "teamExcel"))
        await until(lambda: files("people"), "the file")
        (file,) = files("people")
        sheet = load_workbook(file).active
        assert sheet is not None
        rows = [tuple(cell.value for cell in row) for row in sheet.iter_rows()]
        column = rows[0].index
        assert [row[0] for row in rows] == ["Agent", "Anna Virtanen", "Szabó Éva", "Бат-Эрдэнэ", "Nobody's"]
        assert [row[column("Kept")] for row in rows[1:]] == [9, 12, 15, 0]
        assert rows[1][column("At work")] == timedelta(seconds=21_345)
        assert rows[1][column("Kept (%)")] == pytest.approx(0.9)

    scenario(play)


def test_cards_are_of_one_width_and_fewer_stand_in_a_row_where_they_need_more(qtbot: QtBot) -> None:
    cards = [FigureCard(f"card{number}") for number in range(6)]
    for card in cards:
        card.say(Card("calls", "phone", "Calls", "15", "All of them."))
    grid = CardGrid(cards, 200, 6)
    area = scrolling(grid)
    qtbot.addWidget(area)

    def stand(width: int, across: int) -> None:
        area.resize(width, 400)
        qtbot.waitUntil(lambda: len({card.x() for card in cards}) == across and grid.width() <= area.viewport().width())
        widths = {card.width() for card in cards}
        assert max(widths) - min(widths) <= 1

    area.show()
    stand(700, 3)
    cards[4].say(
        Card("calls", "phone", "Calls", "15", "All of them.", step="Show each and every one of my callbacks here")
    )
    stand(800, 2)
    stand(1400, 3)
    stand(400, 1)
