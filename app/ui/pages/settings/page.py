# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings page: its sections below each other, their names beside them where there is room, and a search over them all.

What is changed is saved at once; the phone line is tried when its button is pressed, because half an account is no account.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain import finding
from app.i18n.catalogues import Languages
from app.services.events import SettingsChanged
from app.ui import icons
from app.ui.bridge import Bridge
from app.ui.keys import key_in
from app.ui.pages.settings.about import AboutSection
from app.ui.pages.settings.account import AccountSection
from app.ui.pages.settings.calls import CallsSection
from app.ui.pages.settings.crm import CrmSection
from app.ui.pages.settings.crm_pages import PagesSection
from app.ui.pages.settings.index import WIDTH as INDEX_WIDTH
from app.ui.pages.settings.index import SectionIndex
from app.ui.pages.settings.line import LineSection
from app.ui.pages.settings.look import LookSection
from app.ui.pages.settings.notices import NoticesSection
from app.ui.pages.settings.own_phone import OwnPhoneSection
from app.ui.pages.settings.parts import SettingsSection
from app.ui.pages.settings.redial import RedialSection
from app.ui.pages.settings.region import RegionSection
from app.ui.pages.settings.sound import SoundSection
from app.ui.theme import Space, Theme
from app.ui.widgets.limited import limited
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.state_panel import State, StatePanel

if TYPE_CHECKING:
    from app.services.desk import Desk

_WIDTH = 720
_INDEX_FROM = 780
"""Width of the page in pixels from which on the sections' names stand beside them."""
TYPING = 120
"""Milliseconds after the last key before it is searched."""
_FIELD = 300


class SettingsPage(QWidget):
    """``sign_out_wanted``: the window does it, because it also opens the sign-in."""

    sign_out_wanted = Signal()
    first_start_wanted = Signal()
    report_wanted = Signal()

    def __init__(
        self, desk: Desk, bridge: Bridge, languages: Languages, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "page")
        self._wanted_place: tuple[QWidget, int] | None = None
        """What is scrolled to as soon as the page has places."""
        self.title = QLabel()
        self.title.setProperty("kind", "title")
        self.search = QLineEdit(objectName="settingsSearch", clearButtonEnabled=True, maxLength=100)
        self.search.addAction(icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMaximumWidth(_FIELD)
        self.search.textChanged.connect(self._typed)
        key_in(self, "Ctrl+F", self.focus_search, children=True)
        key_in(self.search, "Escape", self.search.clear)
        # The places first: each time that parts are moved elsewhere, the style sheet is applied to all of them anew.
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(Space.L, 0, Space.L, Space.L)
        column.setSpacing(Space.M)
        self._area = area = scrolling(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        head.setSpacing(Space.L)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.search, 2)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(area, 1)
        outer.addLayout(head)
        outer.addLayout(row, 1)
        self.account = AccountSection(desk, bridge)
        self.account.sign_out.clicked.connect(self.sign_out_wanted)
        self.account.first_start.clicked.connect(self.first_start_wanted)
        self.crm = CrmSection(desk, bridge)
        self.pages = PagesSection(desk, bridge)
        self.line = LineSection(desk, bridge)
        self.switchboard = OwnPhoneSection(desk, bridge)
        self.sound = SoundSection(desk, bridge)
        self.calls = CallsSection(desk)
        self.redial = RedialSection(desk, bridge)
        self.notices = NoticesSection(desk)
        self.look = LookSection(desk, languages, theme)
        self.region = RegionSection(desk)
        self.about = AboutSection(desk, bridge)
        self.about.report.clicked.connect(self.report_wanted)
        self._sections: tuple[SettingsSection, ...] = (
            self.account,
            self.crm,
            self.pages,
            self.line,
            self.switchboard,
            self.sound,
            self.calls,
            self.redial,
            self.notices,
            self.look,
            self.region,
            self.about,
        )
        self.index = SectionIndex(self._sections)
        self.index.chosen.connect(self._go_to)
        self.nothing = StatePanel("settingsNothing")
        self.nothing.step_wanted.connect(self._show_all)
        self.nothing.hide()
        limited(_WIDTH, column, *self._sections, self.nothing)
        column.addStretch(1)
        area.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._beside = scrolling(self.index)
        self._beside.setFixedWidth(INDEX_WIDTH)
        row.insertWidget(0, self._beside)
        self._typing = QTimer(self, interval=TYPING, singleShot=True)
        self._typing.timeout.connect(self._filter)
        theme.changed.connect(self._theme_changed)
        bridge.happened.connect(self._happened)
        self._retranslate()
        self.index.mark(self._sections[0])

    # Going to a place.

    def show_sound(self) -> None:
        """Scroll to microphone and loudspeaker."""
        self._go_to(self.sound)

    def show_setting(self, name: str) -> bool:
        """Scroll to a setting and give it the keyboard; false where no section has it."""
        for section in self._sections:
            if (told := section.field(name)) is not None:
                self.search.clear()
                self._filter()
                self._scroll_to(told, self._area.viewport().height() // 4)
                told.input.setFocus(Qt.FocusReason.OtherFocusReason)
                self.index.mark(section)
                return True
        return False

    @Slot(object)
    def _go_to(self, section: SettingsSection) -> None:
        self._scroll_to(section)
        self.index.mark(section)  # the last ones do not reach the top of the page

    def _scroll_to(self, place: QWidget, above: int = Space.M) -> None:
        """``above``: so many pixels of what stands before it are shown too."""
        inner = self._area.widget()
        assert inner is not None
        self._wanted_place = None if self.isVisible() else (place, above)
        layout = inner.layout()
        if layout is not None:
            layout.activate()  # a page that was never shown has no places yet
        top = place.mapTo(inner, QPoint(0, 0)).y()
        self._area.verticalScrollBar().setValue(top - above)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._wanted_place is not None:
            QTimer.singleShot(0, self, self._scroll_now)

    @Slot()
    def _scroll_now(self) -> None:
        if self._wanted_place is not None:
            self._scroll_to(*self._wanted_place)

    @Slot()
    def _scrolled(self) -> None:
        """Mark the section that is read: the last one that begins above the middle of the upper third."""
        inner = self._area.widget()
        assert inner is not None
        line = self._area.verticalScrollBar().value() + self._area.viewport().height() // 3
        read = [one for one in self._sections if not one.isHidden() and one.mapTo(inner, QPoint(0, 0)).y() <= line]
        if read:
            self.index.mark(read[-1])

    # The search.

    def focus_search(self) -> None:
        """Put the keyboard into the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def look_for(self, text: str) -> None:
        """Search the settings for a text."""
        self.search.setText(text)
        self._filter()
        self.focus_search()

    @Slot()
    def _typed(self) -> None:
        # An emptied field need not wait.
        self._typing.start(TYPING if self.search.text() else 0)

    @Slot()
    def _filter(self) -> None:
        self._typing.stop()
        wanted = finding.words(self.search.text())
        found = [section for section in self._sections if section.filter(wanted)]
        self.index.show_found(found)
        self.nothing.setVisible(not found)
        if wanted:
            self._area.verticalScrollBar().setValue(0)
        self._say_nothing()

    @Slot()
    def _show_all(self) -> None:
        self.search.clear()
        self._filter()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_nothing(self) -> None:
        if not self.nothing.isHidden():
            #: {text} is what was looked for among the settings
            title = self.tr("No setting is called “{text}”.").format(text=self.search.text().strip())
            text = self.tr("Try another word, or a part of one. Some settings are made by your organisation alone.")
            self.nothing.say(State("search", title, text, self.tr("Show all settings")))

    # What happens.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._beside.setVisible(self.width() >= _INDEX_FROM)

    def shutdown(self) -> None:
        """Cancel what still waits for an answer."""
        self._typing.stop()
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
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.setToolTip(self.tr("Search the settings (Ctrl+F)"))
        # The sections have changed their language before: they got the event earlier, or were made in it.
        QTimer.singleShot(0, self, self._language_shown)
        self.index.retranslate()

    @Slot()
    def _language_shown(self) -> None:
        """The sections say their names in the other language now."""
        self.index.retranslate()
        if self.search.text():
            self._filter()
