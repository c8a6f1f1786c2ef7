# SPDX-License-Identifier: GPL-3.0-or-later
"""What of the desk is outside of its window: the tray, notifications of the system, and keys that work in every program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.i18n.catalogues import Languages
from app.ui.bridge import Bridge
from app.ui.hotkeys.global_keys import GlobalKeys
from app.ui.notices import Notices
from app.ui.notifier import Notifier
from app.ui.system_messages import SystemMessages
from app.ui.theme import Theme
from app.ui.tray import Tray

if TYPE_CHECKING:
    from app.services.desk import Desk


class Outside(QObject):
    """Made with the window, which connects the signals of the parts; asks nothing of the desktop before :meth:`start`."""

    def __init__(
        self, desk: Desk, bridge: Bridge, languages: Languages, theme: Theme, notices: Notices, window: QWidget
    ) -> None:
        super().__init__(window)
        self.tray = Tray(desk, bridge, languages, theme, window)
        self.messages = SystemMessages(self.tray)
        self.notifier = Notifier(desk, bridge, notices, self.messages, window)
        self.keys = GlobalKeys(desk.settings, self)

    def start(self) -> None:
        """After the window was painted."""
        self.tray.start()
        self.messages.start()
        self.keys.apply()

    def shutdown(self) -> None:
        """The program ends: nothing stays in the tray, and all keys are given back."""
        self.keys.stop()
        self.notifier.shutdown()
        self.messages.stop()
        self.tray.shutdown()
