# SPDX-License-Identifier: GPL-3.0-or-later
"""The agent's own figures, and those of people and queues, for the audits: full, empty, loading, failed, offline."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from app.domain.call import CallResult, Direction
from app.domain.callback import Attempt, Origin, Outcome, OutcomeKind
from app.domain.day import Figures, PeopleReport, PersonFigures
from app.domain.errors import CrmError, CrmErrorKind, StorageFull
from app.domain.ids import new_id
from app.domain.people import Role
from app.domain.rating import Rating
from app.domain.redial import Redial, Situation
from app.services.events import Connection
from app.ui.main_window import MainWindow
from app.ui.pages.team import TeamPage
from app.ui.pages.today import TodayPage
from tests.ui.fakes import ME, click, find, until
from tests.ui.redial_fakes import AT_ONCE
from tests.ui.studio import Build, Studio


def worked(studio: Studio) -> None:
    """A day at work, as far as the studio's clock lets it be one."""
    day = studio.rig.desk.day
    day.working = {
        "ready": 9_420,
        "talking": 11_160,
        "wrap_up": 1_860,
        "paused": 2_700,
        "ringing": 240,
        "connecting": 420,
    }
    ratings = (5, 4, 4, 3, 5, 4, 2, 4, None, 5, 1, None)
    for number, value in enumerate(ratings):
        direction = Direction.OUT if number % 3 == 2 else Direction.IN
        rating = Rating(value) if value is not None else None
        studio.past(0.1 + number / 20, CallResult.ANSWERED, direction, rating=rating)
    studio.past(0.71, CallResult.MISSED)
    studio.past(0.72, CallResult.NO_ANSWER, Direction.OUT)
    studio.past(0.73, CallResult.REJECTED)
    for number, (due, ended) in enumerate(((-40, -39), (-30, -28), (-25, -24), (-20, -8), (-18, -16))):
        at = studio.now + timedelta(minutes=ended)
        talk = Attempt(new_id(), ME.id, at, CallResult.ANSWERED, at)
        one = studio.callback(f"t{number}", f"+9769911223{number}", "Сарнай Болд", due, owner=ME.id, attempts=(talk,))
        studio.rig.put(replace(one, outcome=Outcome(OutcomeKind.CONNECTED, at, ME.id)))
    lost = studio.callback("t7", "+36301234561", "Kovács Péter", -35, owner=ME.id)
    studio.rig.put(replace(lost, outcome=Outcome(OutcomeKind.DISPOSITION, studio.now, ME.id, "no_interest")))
    studio.callback("t8", "+358401234564", "Aino Mäkelä", -21, owner=ME.id)
    studio.callback("t9", "+79123456783", "", -60 * 30, owner=ME.id, created_at=studio.now - timedelta(days=2))
    since = studio.now - timedelta(minutes=12)
    redial = Redial(Situation.BROKE_OFF, since, ME.id, AT_ONCE)
    studio.callback("r8", "+97699112233", "Батболд", -12, origin=Origin.DROP, owner=ME.id, redial=redial)
    at = since + timedelta(seconds=30)
    again = Attempt(new_id(), ME.id, at, CallResult.ANSWERED, at + timedelta(minutes=2))
    done = studio.callback(
        "r9", "+97699112234", "Оюун", -12, origin=Origin.DROP, owner=ME.id, redial=redial, attempts=(again,)
    )
    studio.rig.put(replace(done, outcome=Outcome(OutcomeKind.CONNECTED, at, ME.id)))


async def page_in(studio: Studio) -> tuple[MainWindow, TodayPage]:
    """The main window on the page."""
    window = await studio.window("today")
    page = window.pages.built["today"]
    assert isinstance(page, TodayPage)
    return window, page


async def full(studio: Studio) -> QWidget:
    worked(studio)
    window, page = await page_in(studio)
    await until(lambda: page.figures is not None, "the figures")
    return window


async def tables(studio: Studio) -> QWidget:
    worked(studio)
    window, page = await page_in(studio)
    await until(lambda: page.figures is not None, "the figures")
    page.period.choose("week")
    page.period.activated.emit(page.period.currentIndex())
    await until(lambda: len(studio.rig.asked("day.mine")) > 1 and page.calls.chart.bars, "the week")
    page.calls.button.setChecked(True)
    page.callbacks.button.setChecked(True)
    return window


async def nothing_yet(studio: Studio) -> QWidget:
    window, page = await page_in(studio)
    await until(lambda: page.figures is not None, "the figures")
    return window


async def nothing_then(studio: Studio) -> QWidget:
    window, page = await page_in(studio)
    page.period.choose("day")
    page.period.activated.emit(page.period.currentIndex())
    page.day.setDate(page.day.date().addDays(-9))
    await until(lambda: find(page, "todayStateTitle").text() == page.tr("Nothing to count"), "that there is nothing")
    return window


async def loading(studio: Studio) -> QWidget:
    studio.rig.hold("day.mine")
    return (await page_in(studio))[0]


async def failed(studio: Studio) -> QWidget:
    studio.rig.fail["day.mine"] = StorageFull()
    window, page = await page_in(studio)
    await until(lambda: find(page, "todayStateAction").isVisible(), "the failure")
    return window


async def offline(studio: Studio) -> QWidget:
    worked(studio)
    sync = studio.rig.desk.sync
    sync.set(replace(sync.status, connection=Connection.OFFLINE, problem=CrmErrorKind.UNREACHABLE))
    window, page = await page_in(studio)
    await until(lambda: page.figures is not None, "the figures")
    return window


# People and queues, on the team page.


def everybody(people: int = 3) -> PeopleReport:
    """Figures of so many people in two queues, and of nobody."""
    names = (ME.id, "eva", "bat", *(f"agent-of-the-night-shift-{number}" for number in range(people - 3)))
    rows = [PersonFigures("", "support", Figures(lost=3, overdue=2))]
    for at, person in enumerate(names):
        for factor, queue in ((2, "support"), (1, "sales-of-the-eastern-region")):
            count = factor * (3 + at % 5)
            rows.append(
                PersonFigures(
                    person,
                    queue,
                    Figures(
                        calls_in=3 * count,
                        calls_out=count,
                        answered=3 * count - at % 3,
                        missed=at % 3,
                        reached=count - 1,
                        not_reached=1,
                        talk=412.5 * count,
                        kept=count,
                        late=at % 2,
                        lost=(at + factor) % 3 // 2,
                        overdue=at % 4,
                        made=count,
                        tries=count + 2,
                        rated_2=1,
                        rated_4=count,
                        rated_5=at,
                        redials=factor,
                        redials_settled=factor - 1,
                        redials_late=factor - 1,
                        redials_missed=at % 2,
                    ),
                )
            )
    return PeopleReport(tuple(rows), {one: {"ready": 9_000.0, "talking": 12_345.0} for one in names})


async def people_in(studio: Studio, *, wait: bool = True) -> tuple[MainWindow, TeamPage]:
    """The team page on the figures of people, without a switchboard."""
    studio.rig.desk.account.person = replace(ME, role=Role.SUPERVISOR)
    window = await studio.window("team")
    page = window.pages.built["team"]
    assert isinstance(page, TeamPage)
    click(find(page, "teamPeople"))
    if wait:
        await until(lambda: page.people.rows, "the figures")
    return window, page


async def people(studio: Studio) -> QWidget:
    studio.rig.desk.day.report = everybody()
    return (await people_in(studio))[0]


async def many_people(studio: Studio) -> QWidget:
    studio.rig.desk.day.report = everybody(60)
    return (await people_in(studio))[0]


async def queues(studio: Studio) -> QWidget:
    studio.rig.desk.day.report = everybody()
    window, page = await people_in(studio)
    click(find(page, "peopleQueues"))
    click(page.people.chart.button)
    return window


async def foreign_people(studio: Studio) -> QWidget:
    worked(studio)
    return (await people_in(studio))[0]


async def no_people(studio: Studio) -> QWidget:
    window, page = await people_in(studio, wait=False)
    await until(lambda: find(page, "peopleStateText").isVisible(), "that there is nothing")
    return window


async def people_loading(studio: Studio) -> QWidget:
    studio.rig.hold("day.people")
    return (await people_in(studio, wait=False))[0]


async def people_failed(studio: Studio) -> QWidget:
    studio.rig.fail["day.people"] = CrmError(CrmErrorKind.UNREACHABLE, "ConnectError")
    window, page = await people_in(studio, wait=False)
    await until(lambda: find(page, "peopleStateAction").isVisible(), "the failure")
    return window


TODAY: dict[str, Build] = {
    "today": full,
    "today as tables": tables,
    "nothing yet today": nothing_yet,
    "nothing on that day": nothing_then,
    "today loading": loading,
    "today failed": failed,
    "today offline": offline,
    "team people": people,
    "team with many people": many_people,
    "team queues": queues,
    "team people without calls": foreign_people,
    "team without figures": no_people,
    "team figures loading": people_loading,
    "team figures failed": people_failed,
}
