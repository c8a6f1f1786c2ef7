# SPDX-License-Identifier: GPL-3.0-or-later
"""The help for the audits: a page, the sheet of keys, and nothing found."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.help.window import HelpWindow
from tests.ui.fakes import until
from tests.ui.studio import Build, Studio


async def _help(studio: Studio, page: str = "callbacks") -> HelpWindow:
    window = HelpWindow(studio.rig.desk.settings, studio.languages)
    window.open_at(page)
    await until(window.isVisible, "the help")
    return window


async def page(studio: Studio) -> QWidget:
    window = await _help(studio)
    window.show_page("call")  # so that there is a way back
    return window


async def keys(studio: Studio) -> QWidget:
    window = await _help(studio)
    window.open_keys()
    return window


async def nothing_found(studio: Studio) -> QWidget:
    window = await _help(studio)
    window.search.setText("Өргөө 4711")
    return window


async def no_key_found(studio: Studio) -> QWidget:
    window = await _help(studio)
    window.open_keys()
    window.search.setText("Өргөө 4711")
    return window


HELP: dict[str, Build] = {
    "help": page,
    "help keys": keys,
    "help nothing found": nothing_found,
    "help no key found": no_key_found,
}
