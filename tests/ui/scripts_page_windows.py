# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of scripts, and the settings of when trouble on a line is told, in the states worth looking at."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.config import protocol as files
from app.domain.drops import Trouble
from app.domain.errors import ProtocolFileError
from app.domain.people import Role
from app.domain.protocol import RedialProtocol
from app.domain.redial import Situation
from app.ui.main_window import MainWindow
from app.ui.pages.scripts import ScriptsPage
from app.ui.pages.scripts.page import SITUATIONS
from app.ui.pages.settings import SettingsPage
from tests.ui.fakes import ME, click, find, until
from tests.ui.studio import Build, Studio


def site_scripts() -> RedialProtocol:
    """Those that are shipped, of a site that has a name and a survey."""
    names = {"en": "Northwind", "mn": "Нортвинд", "ru": "Норт Винд", "hu": "Északi Szél Kft.", "fi": "Pohjatuuli Oy"}
    return replace(files.shipped(), company=names, survey="9000")


async def page_of(studio: Studio, situation: Situation | None, role: Role, *, edit: bool) -> ScriptsPage:
    """The page at a situation, or at what holds for all."""
    desk = studio.rig.desk
    desk.account.person = replace(ME, role=role)
    desk.protocols.protocol = site_scripts()
    window = await studio.window("scripts")
    assert isinstance(window, MainWindow)
    page = window.pages.built["scripts"]
    assert isinstance(page, ScriptsPage)
    if edit:
        click(page.mode.buttons[1])
        page.preview.choose("en")
        page.preview.changed.emit()
    page.list.setCurrentRow(SITUATIONS.index(situation) if situation is not None else len(SITUATIONS))
    return page


def read(situation: Situation | None) -> Build:
    async def build(studio: Studio) -> QWidget:
        return (await page_of(studio, situation, Role.AGENT, edit=False)).window()

    return build


def edit(situation: Situation | None) -> Build:
    async def build(studio: Studio) -> QWidget:
        return (await page_of(studio, situation, Role.SUPERVISOR, edit=True)).window()

    return build


async def wrong(studio: Studio) -> QWidget:
    page = await page_of(studio, Situation.ON_HOLD, Role.SUPERVISOR, edit=True)
    row = page.saying.editor.rows[0]
    row.text.setPlainText("Hello {custmer}[, are you there?")
    row.least.setValue(90)
    click(page.saying.editor.add)
    return page.window()


async def clash(studio: Studio) -> QWidget:
    page = await page_of(studio, Situation.BROKE_OFF, Role.SUPERVISOR, edit=True)
    page.tries.tries.rows[0].by.setValue(90)
    studio.rig.desk.protocols.show(replace(site_scripts(), by_itself=True))
    await until(lambda: find(page, "scriptsClash").isVisible(), "the question")
    return page.window()


async def unwritable(studio: Studio) -> QWidget:
    protocols = studio.rig.desk.protocols
    protocols.may_save, protocols.source = False, "file"
    protocols.problem = ProtocolFileError(214, "missing", "situations.on_hold.lines.0.text.hu")
    studio.rig.desk.settings.set("redial_protocol", "/srv/site/protocol.json")
    page = await page_of(studio, Situation.AGREED, Role.SUPERVISOR, edit=True)
    await until(lambda: not page._may_save, "that it cannot be saved")
    return page.window()


async def thresholds(studio: Studio) -> QWidget:
    desk = studio.rig.desk
    desk.drops.told = {Trouble.SILENT_MIDWAY: (12, 3), Trouble.HELD: (1, 0)}
    desk.settings.set("drop_music", 0)
    window = await studio.window("settings")
    page = window.pages.built["settings"]
    assert isinstance(page, SettingsPage)
    await until(lambda: page.redial._counts, "the day's alarms")
    return window


SCRIPTS_PAGE: dict[str, Build] = {
    "scripts": read(Situation.SILENT_START),
    "scripts agreed": read(Situation.AGREED),
    "scripts of all situations": read(None),
    "scripts edited": edit(Situation.SILENT_START),
    "scripts edited agreed": edit(Situation.AGREED),
    "scripts edited for all": edit(None),
    "scripts that are wrong": wrong,
    "scripts that a colleague saved": clash,
    "scripts that cannot be saved": unwritable,
    "settings of drops": thresholds,
}
