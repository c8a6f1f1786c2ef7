# SPDX-License-Identifier: GPL-3.0-or-later
"""A window that was closed into the tray comes back when the tray goes away."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit, QSystemTrayIcon

from app.i18n.catalogues import Languages
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, until


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_a_desk_whose_tray_goes_away_is_seen_again(
    scenario: Callable[[Play], None],
    rig: Rig,
    languages: Languages,
    theme: Theme,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def play(rig: Rig) -> None:
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
        rig.desk.settings.set("close_to_tray", True)
        other = QLineEdit()
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        watch = window._from_outside.watch
        window.show()
        window.outside.tray.start()
        await until(lambda: window.outside.tray.there)
        window.close()
        assert not window.isVisible()
        watch.look()
        # A panel that starts again is missed for a moment.
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
        watch.look()
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
        watch.look()
        assert not window.isVisible()
        other.show()
        other.activateWindow()
        await until(other.isActiveWindow)
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
        watch.look()
        watch.look()
        assert window.isVisible()
        assert other.isActiveWindow(), "nobody asked for it: the keyboard stays where it is"
        window.done()
        other.close()

    scenario(play)
