# SPDX-License-Identifier: GPL-3.0-or-later
"""The windows of the switchboard for the audits: missed calls and voice messages, the team live and over a day, and the rules of
departments."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from app.domain.board import DirectNow, VoiceMessage
from app.domain.callback import MissedCall, Origin
from app.domain.people import Role
from app.domain.redial_report import RedialDay
from app.services.events import RulesChanged
from app.ui.dialogs.direct_lines import DirectLinesDialog
from app.ui.dialogs.my_redials import MyRedialsDialog
from app.ui.pages.departments import DepartmentsPage
from app.ui.pages.missed import MissedPage
from app.ui.pages.team import TeamPage
from tests.ui.boards import RULES, board, hours
from tests.ui.fakes import ME, click, find, until
from tests.ui.studio import ZONE, Build, Studio


async def _team(studio: Studio) -> tuple[QWidget, TeamPage]:
    switchboard = studio.rig.desk.switchboard
    switchboard.there("supervisor")
    switchboard.show_board(board(studio.now))
    window = await studio.window("team")
    page = window.pages.built["team"]
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


def _redials(studio: Studio, today: date) -> None:
    before = today - timedelta(days=1)
    studio.rig.desk.redials.rows = (
        RedialDay(ME.id, before, due=14, done=8, rang_in=3, late=2, not_reached=2),
        RedialDay("eva", before, due=7, done=3, missed=2, late=3, not_reached=1),
        RedialDay(ME.id, today, due=3, done=1, rang_in=1, false_alarms=2),
    )


async def team_redials(studio: Studio) -> QWidget:
    window, page = await _team(studio)
    _redials(studio, page._today())
    click(find(page, "teamRedials"))
    await until(lambda: page.redials.rows, "the report")
    return window


async def no_redials(studio: Studio) -> QWidget:
    window, page = await _team(studio)
    click(find(page, "teamRedials"))
    await until(lambda: find(page, "redialStateText").isVisible(), "that there are none")
    return window


async def my_redials(studio: Studio) -> QWidget:
    _redials(studio, studio.now.astimezone(ZoneInfo(ZONE)).date())
    window = await studio.window("calls")
    click(find(window, "callsRedials"))
    dialog = window.findChild(MyRedialsDialog)
    assert dialog is not None
    await until(lambda: dialog.report.rows, "the report")
    return dialog


async def team_off(studio: Studio) -> QWidget:
    studio.rig.desk.account.person = replace(ME, role=Role.SUPERVISOR)
    return await studio.window("team")


async def _departments(studio: Studio, row: int) -> tuple[QWidget, DepartmentsPage]:
    switchboard = studio.rig.desk.switchboard
    studio.rig.desk.account.person = replace(ME, role=Role.ADMIN)
    switchboard.site = RULES
    switchboard.there("admin")
    window = await studio.window("departments")
    page = window.pages.built["departments"]
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


async def missed_calls(studio: Studio) -> QWidget:
    studio.rig.desk.switchboard.there()
    for number, (typed, customer, ages) in enumerate(
        (
            ("+97699112230", "Сарнай Болд", (50, 40, 30)),
            ("+36301234561", "Kovács Péterné Szentgyörgyi Margit", (5,)),
            ("+358401234564", "", (90,)),
        )
    ):
        calls = tuple(MissedCall(f"k{number}-{age}", studio.now - timedelta(minutes=age)) for age in ages)
        one = studio.callback(f"k{number}", typed, customer, -max(ages), origin=Origin.MISSED, queue="support")
        studio.rig.put(replace(one, missed=calls, created_at=calls[0].at))
    lines = (DirectNow("d1", ME.id, "+36301234567", "Szabó Éva", studio.now + timedelta(minutes=30)),)
    studio.rig.desk.switchboard.show_direct(*lines)
    window = await studio.window("missed")
    page = window.pages.built["missed"]
    assert isinstance(page, MissedPage)
    await until(lambda: page._loaded and find(page, "missedDirect").isVisible(), "the missed calls")
    page.table.selectRow(0)
    return window


async def direct_lines(studio: Studio) -> QWidget:
    window = await missed_calls(studio)
    click(find(window, "missedDirect"))
    dialog = window.findChild(DirectLinesDialog)
    assert dialog is not None
    return dialog


async def voice_messages(studio: Studio) -> QWidget:
    desk = studio.rig.desk
    desk.switchboard.there()
    first = studio.now - timedelta(minutes=5)
    desk.switchboard.show_messages(
        VoiceMessage("m1", "support", "+36301234561", "Kovács Péterné Szentgyörgyi Margit", first, 64.0),
        VoiceMessage("m2", "support", "+97699112230", "", first - timedelta(hours=3), 8.0, "eva", first, "k1"),
        VoiceMessage("m3", "sales", "", "", first - timedelta(days=3), 1800.0),
    )
    window = await studio.window("voice")
    await until(lambda: find(window, "voiceTable").model().rowCount() == 3, "the messages")
    desk.player.show(message="m1", at=21.0, seconds=64.0, on=True, speed=1.5)
    await until(lambda: find(window, "playTime").text().startswith("00:21"), "the player")
    return window


async def voice_off(studio: Studio) -> QWidget:
    return await studio.window("voice")


TEAM: dict[str, Build] = {
    "missed calls": missed_calls,
    "direct lines": direct_lines,
    "voice messages": voice_messages,
    "voice messages without a switchboard": voice_off,
    "team now": team_now,
    "team agents": team_agents,
    "team report": team_report,
    "team redials": team_redials,
    "no redials": no_redials,
    "my redials": my_redials,
    "team without a switchboard": team_off,
    "rules of the site": site_rules,
    "a department": department,
    "a wrong department": wrong_department,
    "agents' own numbers": own_numbers,
}
