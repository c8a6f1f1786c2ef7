# SPDX-License-Identifier: GPL-3.0-or-later
"""The windows of supervisors and administrators for the audits: the team live and over a day, and the rules of departments."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from app.domain.people import Role
from app.services.events import RulesChanged
from app.ui.pages.departments import DepartmentsPage
from app.ui.pages.team import TeamPage
from tests.ui.boards import RULES, board, hours
from tests.ui.fakes import ME, click, find, until
from tests.ui.studio import Build, Studio


async def _team(studio: Studio) -> tuple[QWidget, TeamPage]:
    switchboard = studio.rig.desk.switchboard
    switchboard.there("supervisor")
    switchboard.show_board(board(studio.now))
    window = await studio.window("team")
    page = window._pages["team"]
    assert isinstance(page, TeamPage)
    await until(lambda: page.now.queue_model.rowCount(), "the board")
    return window, page


async def team_now(studio: Studio) -> QWidget:
    return (await _team(studio))[0]


async def team_agents(studio: Studio) -> QWidget:
    window, page = await _team(studio)
    page.now.queues.selectRow(1)
    click(find(page, "teamShowAgents"))
    return window


async def team_report(studio: Studio) -> QWidget:
    window, page = await _team(studio)
    day = page._today()
    studio.rig.desk.switchboard.hours = (*hours(day), *hours(day - timedelta(days=1)))
    click(find(page, "teamCallbacks"))
    await until(lambda: page.report.hours, "the report")
    click(page.report.by_queue.button)
    return window


async def team_off(studio: Studio) -> QWidget:
    studio.rig.desk.account.person = replace(ME, role=Role.SUPERVISOR)
    return await studio.window("team")


async def _departments(studio: Studio, row: int) -> tuple[QWidget, DepartmentsPage]:
    switchboard = studio.rig.desk.switchboard
    studio.rig.desk.account.person = replace(ME, role=Role.ADMIN)
    switchboard.site = RULES
    switchboard.there("admin")
    window = await studio.window("departments")
    page = window._pages["departments"]
    assert isinstance(page, DepartmentsPage)
    await until(lambda: page.draft == RULES, "the rules")
    page.list.setCurrentRow(row)
    return window, page


async def site_rules(studio: Studio) -> QWidget:
    return (await _departments(studio, 0))[0]


async def department(studio: Studio) -> QWidget:
    window, page = await _departments(studio, 1)
    find(page, "ruleOpening").more.setChecked(True)
    return window


async def wrong_department(studio: Studio) -> QWidget:
    window, page = await _departments(studio, 1)
    click(page.add)
    row = find(page, "ruleOpening").week.rows[0]
    row.end.setText("noon")
    row.end.textEdited.emit("noon")
    click(page.save)
    return window


async def own_numbers(studio: Studio) -> QWidget:
    window, page = await _departments(studio, 3)
    click(page.lines.add)
    theirs = replace(RULES, callbacks_on=False, version=8)
    studio.rig.desk.switchboard.site = theirs
    studio.rig.post(RulesChanged(8))
    await until(lambda: find(page, "departmentsClash").isVisible(), "the colleague's change")
    return window


TEAM: dict[str, Build] = {
    "team now": team_now,
    "team agents": team_agents,
    "team report": team_report,
    "team without a switchboard": team_off,
    "rules of the site": site_rules,
    "a department": department,
    "a wrong department": wrong_department,
    "agents' own numbers": own_numbers,
}
