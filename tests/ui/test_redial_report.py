# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of redials: the team's on its page, an agent's own beside their calls; periods, words, failures, files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from openpyxl import load_workbook

from app.domain.errors import StorageFull
from app.domain.people import Person, Role
from app.domain.redial_report import RedialDay
from app.i18n.catalogues import Languages
from app.services.events import RedialsChanged, SignedIn, SignInWanted
from app.ui.dialogs.my_redials import MyRedialsDialog
from app.ui.main_window import SMALLEST, MainWindow
from app.ui.models.redial_day_model import RedialColumn
from app.ui.pages.redial_report import RedialReport
from app.ui.pages.team import TeamPage
from app.ui.theme import Theme
from tests.ui.fakes import ME, OTHERS, Play, Rig, click, find, until

Scenario = Callable[[Play], None]


def days(today: date) -> tuple[RedialDay, ...]:
    """Two agents over two days."""
    before = today - timedelta(days=1)
    return (
        RedialDay("anna", before, due=4, done=2, rang_in=1, late=1, not_reached=1),
        RedialDay("eva", before, due=1, missed=1, late=1),
        RedialDay("anna", today, due=3, done=1, rang_in=1, false_alarms=2),
    )


async def team(rig: Rig, languages: Languages, theme: Theme) -> TeamPage:
    """The team page of a supervisor without a switchboard, on its redials."""
    rig.desk.account.person = replace(ME, role=Role.SUPERVISOR)
    window = MainWindow(rig.desk, rig.bridge, languages, theme)
    window.resize(1280, 800)
    window.show()
    click(find(window, "nav-team"))
    page = window.pages.built["team"]
    assert isinstance(page, TeamPage)
    click(find(page, "teamRedials"))
    return page


def cells(report: RedialReport, column: int) -> list[str]:
    return [report.model.index(row, column).data() for row in range(report.model.rowCount())]


def test_the_team_without_a_switchboard(scenario: Scenario, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        release = rig.hold("redials.report")
        page = await team(rig, languages, theme)
        report = page.redials
        await until(lambda: find(page, "redialStateTitle").isVisible(), "that it is on its way")
        assert "Loading" in find(page, "redialStateTitle").text()
        assert not find(page, "teamExcel").isEnabled()
        rig.desk.redials.rows = days(page._today())
        release()
        await until(lambda: report.rows, "the report")
        assert find(page, "redialTable").isVisible()
        assert cells(report, RedialColumn.AGENT) == ["Anna Virtanen", "Anna Virtanen", "Szabó Éva"]  # newest first
        assert cells(report, RedialColumn.DUE) == ["3", "4", "1"]
        shown = [figure.text() for figure in find(page, "redialFigures").findChildren(type(page._title))]
        assert shown[:2] == ["8", "redials due"]
        assert "62%" in shown  # five of eight were talked with again
        names = [(bar.label, bar.values) for bar in report.chart.chart.bars]
        assert names == [("Anna Virtanen", (3, 2, 1, 1)), ("Szabó Éva", (0, 0, 0, 1))]
        assert [bar.total for bar in report.chart.chart.bars] == [7, 1]
        assert not find(page, "teamTrouble").isVisible()
        report.table.order_by(RedialColumn.MISSED, descending=True)
        assert cells(report, RedialColumn.AGENT)[0] == "Szabó Éva"

    scenario(play)


def test_a_period_is_chosen_and_an_empty_one_says_so(scenario: Scenario, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        page = await team(rig, languages, theme)
        today = page._today()
        await until(lambda: find(page, "redialStateText").isVisible(), "that there is nothing")
        assert "No line broke off" in find(page, "redialStateText").text()
        assert not find(page, "redialTable").isVisible()
        box = page.redials.period
        rig.desk.redials.rows = days(today)
        for name, first, last in (
            ("yesterday", today - timedelta(days=1), today - timedelta(days=1)),
            ("week", today - timedelta(days=6), today),
            ("month", today - timedelta(days=29), today),
        ):
            box.setCurrentIndex(box.findData(name))
            box.activated.emit(box.currentIndex())
            await until(lambda first=first, last=last: rig.asked("redials.report")[-1][:2] == (first, last), name)  # type: ignore[misc]
        await until(lambda: page.redials.rows, "the rows")
        assert "–" in find(page, "redialDays").text()

    scenario(play)


def test_what_cannot_be_counted_is_said_and_tried_again(scenario: Scenario, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        rig.fail["redials.report"] = StorageFull()
        page = await team(rig, languages, theme)
        await until(lambda: "cannot be shown" in find(page, "redialStateTitle").text(), "the failure")
        rig.fail.clear()
        rig.desk.redials.rows = days(page._today())
        click(find(page, "redialStateAction"))
        await until(lambda: page.redials.rows, "the report")

    scenario(play)


def test_it_follows_what_happens(scenario: Scenario, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        page = await team(rig, languages, theme)
        await until(lambda: find(page, "redialStateText").isVisible(), "that there is nothing")
        rig.desk.redials.rows = days(page._today())[:1]
        rig.post(RedialsChanged(()))
        await until(lambda: len(page.redials.rows) == 1, "the new one")
        rig.desk.redials.rows = days(page._today())
        page._minute()
        await until(lambda: len(page.redials.rows) == 3, "the next minute")
        for code in ("mn", "ru", "hu", "fi", "en"):
            languages.install(code)
            await until(lambda: find(page, "teamRedials").text() != "", "the words")
            assert len(page.redials.rows) == 3

    scenario(play)


def test_the_file_has_what_is_shown(scenario: Scenario, languages: Languages, theme: Theme, tmp_path: Path) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.settings.update(export_folder=str(tmp_path))
        page = await team(rig, languages, theme)
        today = page._today()
        rig.desk.redials.rows = days(today)
        page.redials.load()
        await until(lambda: page.redials.rows, "the report")
        await until(find(page, "teamExcel").isEnabled)
        click(find(page, "teamExcel"))
        await until(lambda: list(tmp_path.glob("redials *.xlsx")), "the file")
        [path] = list(tmp_path.glob("redials *.xlsx"))  # noqa: ASYNC240 - a folder of the test
        header, *rows = load_workbook(path).active.iter_rows(values_only=True)
        assert header[:3] == ("Day", "Agent", "Due")
        assert [(row[0].date(), *row[1:]) for row in rows] == [
            (today, "Anna Virtanen", 3, 1, 1, 0, 0, 0, 2),
            (today - timedelta(days=1), "Anna Virtanen", 4, 2, 1, 1, 1, 0, 0),
            (today - timedelta(days=1), "Szabó Éva", 1, 0, 0, 0, 1, 1, 0),
        ]

    scenario(play)


def test_agents_see_their_own(scenario: Scenario, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.resize(SMALLEST)
        window.show()
        assert find(window, "nav-team").isHidden()
        click(find(window, "nav-calls"))
        click(find(window, "callsRedials"))
        [dialog] = window.findChildren(MyRedialsDialog)
        report = dialog.report
        today = page_day(rig)
        await until(lambda: rig.asked("redials.report"), "the question")
        rig.desk.redials.rows = days(today)
        report.load()
        await until(lambda: report.rows, "the report")
        assert {row.agent for row in report.rows} == {"anna"}
        assert [bar.total for bar in report.chart.chart.bars] == [4, 3]  # by day
        dialog.close()
        click(find(window, "callsRedials"))
        assert window.findChildren(MyRedialsDialog) == [dialog]
        # Whoever signs in next sees nothing of it.
        rig.post(SignInWanted())
        await until(lambda: not report.rows, "the last agent's numbers")
        rig.desk.account.person = Person(OTHERS[0].id, OTHERS[0].name)
        rig.post(SignedIn(rig.desk.account.person))
        await until(lambda: find(dialog, "redialStateText").isVisible(), "the next agent's")
        assert report.rows == ()

    scenario(play)


def page_day(rig: Rig) -> date:
    """Today, at the desk."""
    from app.ui import clock, place

    return clock.now().astimezone(place.zone(rig.desk.settings)).date()


def test_an_agent_is_not_shown_the_team(scenario: Scenario, languages: Languages, theme: Theme) -> None:
    async def play(rig: Rig) -> None:
        page = await team(rig, languages, theme)
        rig.desk.redials.rows = days(page._today())
        page.redials.load()
        await until(lambda: page.redials.rows, "the report")
        rig.desk.account.person = ME
        rig.post(SignedIn(ME))
        await until(lambda: not find(page, "redialTable").isVisible(), "that it is not theirs")

    scenario(play)
