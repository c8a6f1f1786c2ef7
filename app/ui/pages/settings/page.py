# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings page: its sections below each other. What is changed is saved at once; the phone line is tried when its button
is pressed, because half an account is no account.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.i18n.catalogues import Languages
from app.services.events import SettingsChanged
from app.ui.bridge import Bridge
from app.ui.pages.settings.about import AboutSection
from app.ui.pages.settings.account import AccountSection
from app.ui.pages.settings.calls import CallsSection
from app.ui.pages.settings.crm import CrmSection
from app.ui.pages.settings.crm_pages import PagesSection
from app.ui.pages.settings.line import LineSection
from app.ui.pages.settings.look import LookSection
from app.ui.pages.settings.own_phone import OwnPhoneSection
from app.ui.pages.settings.redial import RedialSection
from app.ui.pages.settings.region import RegionSection
from app.ui.pages.settings.sound import SoundSection
from app.ui.theme import Space, Theme
from app.ui.widgets.limited import limited
from app.ui.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from app.services.desk import Desk

_WIDTH = 720


class SettingsPage(QWidget):
    """``sign_out_wanted``: the window does it, because it also opens the sign-in."""

    sign_out_wanted = Signal()

    def __init__(
        self, desk: Desk, bridge: Bridge, languages: Languages, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "page")
        self.title = QLabel()
        self.title.setProperty("kind", "title")
        self.account = AccountSection(desk, bridge)
        self.account.sign_out.clicked.connect(self.sign_out_wanted)
        self.crm = CrmSection(desk, bridge)
        self.pages = PagesSection(desk, bridge)
        self.line = LineSection(desk, bridge)
        self.switchboard = OwnPhoneSection(desk, bridge)
        self.sound = SoundSection(desk, bridge)
        self.calls = CallsSection(desk)
        self.redial = RedialSection(desk, bridge)
        self.look = LookSection(desk, languages, theme)
        self.region = RegionSection(desk)
        self.about = AboutSection(desk, bridge)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self.title)
        self._sections = sections = (
            self.account,
            self.crm,
            self.pages,
            self.line,
            self.switchboard,
            self.sound,
            self.calls,
            self.redial,
            self.look,
            self.region,
            self.about,
        )
        column.addLayout(limited(_WIDTH, *sections))
        column.addStretch(1)
        self._area = area = scrolling(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        theme.changed.connect(self._theme_changed)
        bridge.happened.connect(self._happened)
        self._retranslate()

    def show_sound(self) -> None:
        """Scroll to microphone and loudspeaker."""
        inner = self._area.widget()
        assert inner is not None
        layout = inner.layout()
        if layout is not None:
            layout.activate()  # a page that was never shown has no places yet
        top = self.sound.mapTo(inner, QPoint(0, 0)).y()
        self._area.verticalScrollBar().setValue(top - Space.M)

    def shutdown(self) -> None:
        """Cancel what still waits for an answer."""
        self.crm.shutdown()
        self.pages.shutdown()
        self.line.shutdown()
        self.switchboard.shutdown()
        self.sound.shutdown()
        self.redial.shutdown()

    def signed_out(self) -> None:
        """Nobody is signed in."""
        self.account.render_account()

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, SettingsChanged):
            for section in self._sections:
                section.settings_changed(event.names)

    def _theme_changed(self, scheme: str) -> None:
        self.line.render_line()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Settings"))
