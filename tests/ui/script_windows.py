# SPDX-License-Identifier: GPL-3.0-or-later
"""The script beside a call in every state worth looking at, with the sentences that the desk is shipped with."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from app.config.paths import resources
from app.config.protocol import load
from app.domain.call import CallResult, CallState
from app.domain.drops import Trouble
from app.domain.guide import Guide
from app.domain.protocol import Name, Then
from app.domain.redial import Situation
from app.services.events import TroubleSeen
from app.ui.main_window import MainWindow
from tests.ui.fakes import click, find, type_text, until
from tests.ui.studio import Build, Studio

COMPANY = "Közép-dunántúli Ingatlankezelő és Szolgáltató Kft."


async def talk(studio: Studio, **fields: object) -> MainWindow:
    """The main window in a talk, with the protocol that the desk is shipped with."""
    shipped = load(resources() / "scripts" / "protocol.json")
    studio.rig.desk.protocols.show(replace(shipped, survey="9000"))
    studio.rig.desk.scripts.known[Name.COMPANY] = COMPANY
    window = await studio.listed()
    studio.call(CallState.TALKING, **fields)
    await until(lambda: find(window, "callEnd").isVisible(), "the talk")
    return window


def guide(studio: Studio, situation: Situation, step: int = 0, *, opening: bool = False, seconds: float = 0) -> Guide:
    """Where the agent is in that script; the wait for the line began so many seconds ago."""
    play = studio.rig.desk.protocols.protocol.plays[situation]
    lines, then = (play.opening, Then.TALK) if opening else (play.lines, play.then)
    since = studio.now - timedelta(seconds=seconds)
    return Guide("call", situation, lines, then, since, len(lines) if step < 0 else step, opening)


def script(situation: Situation, step: int = 0, *, opening: bool = False, seconds: float = 0) -> Build:
    """That script, so far said."""

    async def build(studio: Studio) -> QWidget:
        window = await talk(studio)
        studio.rig.desk.scripts.show(guide(studio, situation, step, opening=opening, seconds=seconds))
        await until(lambda: window.script.panel.isVisible(), "the script")
        return window

    return build


def trouble(*troubles: Trouble, begun: Situation | None = None) -> Build:
    """Something is wrong with the call; with ``begun`` its script has begun."""

    async def build(studio: Studio) -> QWidget:
        window = await talk(studio, muted=Trouble.MUTED in troubles)
        for one in troubles:
            studio.rig.post(TroubleSeen("call", one, studio.now))
        if begun is not None:
            studio.rig.desk.scripts.show(guide(studio, begun))
        await until(lambda: len(window.script.strips.strips) == len(troubles), "the strips")
        await until(lambda: begun is None or window.script.panel.guide is not None, "the script")
        return window

    return build


async def wrong_phone(studio: Studio) -> QWidget:
    window = await script(Situation.AGREED)(studio)
    phone = find(window, "agreedPhone")
    phone.selectAll()
    type_text(phone, "12x")
    click(find(window, "scriptForm"))
    return window


async def over(studio: Studio) -> QWidget:
    window = await talk(studio)
    studio.call(CallState.ENDED, result=CallResult.ANSWERED)
    await until(lambda: window.phone.page is window.phone.result_page, "the result")
    return window


SCRIPTS: dict[str, Build] = {
    "script silent start": script(Situation.SILENT_START),
    "script silent start, wait": script(Situation.SILENT_START, 2, seconds=1),
    "script silent start, late": script(Situation.SILENT_START, 1, seconds=9),
    "script silent midway": script(Situation.SILENT_MIDWAY),
    "script on hold": script(Situation.ON_HOLD),
    "script broke off": script(Situation.BROKE_OFF),
    "script all said": script(Situation.SILENT_MIDWAY, -1),
    "script agreed": script(Situation.AGREED),
    "script agreed, wrong phone": wrong_phone,
    "script agreed, all said": script(Situation.AGREED, -1),
    "script opening": script(Situation.BROKE_OFF, opening=True),
    "script opening agreed": script(Situation.AGREED, opening=True),
    "script opening hold": script(Situation.ON_HOLD, opening=True),
    "trouble muted": trouble(Trouble.MUTED),
    "trouble microphone and music": trouble(Trouble.DEAD_MICROPHONE, Trouble.MUSIC, begun=Situation.SILENT_START),
    "trouble not leaving": trouble(Trouble.NOT_LEAVING, begun=Situation.SILENT_MIDWAY),
    "trouble music": trouble(Trouble.MUSIC),
    "script after the end": over,
}
