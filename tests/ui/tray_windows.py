# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings of notifications, tray and keys for the audits, and the notices that a due callback leaves in the window."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.hotkeys.global_keys import ACTIONS, GlobalKeys
from app.ui.hotkeys.grabs import KeyState
from app.ui.notified_words import Told
from app.ui.notifier import Notifier
from app.ui.pages.settings import SettingsPage
from tests.ui.fakes import ME, until
from tests.ui.studio import Build, Studio

PROBLEMS = (KeyState.TAKEN, KeyState.UNUSABLE, KeyState.TWICE, KeyState.MISSING)


class Shown(GlobalKeys):
    """Keys of a desktop that allows them, each with a problem of its own."""

    def __init__(self, settings: object, states: tuple[KeyState, ...]) -> None:
        super().__init__(settings)  # type: ignore[arg-type]
        self.allowed = True
        self.states = dict(zip(ACTIONS, states, strict=True))

    def apply(self) -> None:
        """Takes nothing."""


def _settings(states: tuple[KeyState, ...] | None) -> Build:
    async def build(studio: Studio) -> QWidget:
        studio.rig.desk.settings.set("hotkeys", states is not None)
        page = SettingsPage(studio.rig.desk, studio.rig.bridge, studio.languages, studio.theme)
        page.complete()
        page.resize(900, 700)
        if states is not None:
            page.notices.follow(None, Shown(studio.rig.desk.settings, states))
        page.show()
        await until(page.isVisible)
        page.show_setting("notify_due" if states is None else "hotkey_answer")
        return page

    return build


async def due_notices(studio: Studio) -> QWidget:
    """What is told in front of the agent."""
    window = await studio.listed()
    notifier = Notifier(studio.rig.desk, studio.rig.bridge, window.notices, _None(), window)
    desk = studio.rig.desk
    one = studio.rig.store["a1"]
    desk.reminders.becomes_due(one)
    desk.reminders.handed(studio.rig.store["a3"], "eva")
    await until(lambda: len(window.notices.notices) == 2, "the notices")
    assert not any(notifier._news[told] for told in Told)
    assert one.owner == ME.id
    return window


class _None:
    """A desktop without notifications."""

    def tell(self, title: str, text: str, act: object, instead: object) -> bool:
        return False

    def forget(self) -> None:
        pass


TRAY: dict[str, Build] = {
    "settings of notifications": _settings(None),
    "settings of keys": _settings(PROBLEMS),
    "due callbacks told": due_notices,
}
