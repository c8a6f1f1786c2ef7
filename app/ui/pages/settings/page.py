# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings page: its sections below each other, their names beside them where there is room, and a search over them all.

What is changed is saved at once; the phone line is tried when its button is pressed, because half an account is no account.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
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
from app.ui.turns import Turns
from app.ui.widgets.limited import limited
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.state_panel import State, StatePanel

if TYPE_CHECKING:
    from app.services.desk import Desk
    from app.ui.hotkeys.global_keys import GlobalKeys
    from app.ui.tray import Tray

_FIRST = ("account", "crm", "pages")
"""The sections that are seen first."""
_LATER = ("line", "switchboard", "sound", "calls", "redial", "notices", "look", "region", "about")
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
        self._desk, self._bridge, self._languages, self._theme = desk, bridge, languages, theme
        self._followed: tuple[Tray | None, GlobalKeys | None] = (None, None)
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
        column.setContentsMargins(Space.M, 0, Space.M, Space.M)
        column.setSpacing(Space.M)
        self._area = area = scrolling(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
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
        self.nothing = StatePanel("settingsNothing")
        self.nothing.step_wanted.connect(self._show_all)
        self.nothing.hide()
        self._place = limited(_WIDTH, column)
        column.addStretch(1)
        area.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._beside = scrolling(QWidget())
        self._beside.setFixedWidth(INDEX_WIDTH)
        row.insertWidget(0, self._beside)
        self._typing = QTimer(self, interval=TYPING, singleShot=True)
        self._typing.timeout.connect(self._filter)
        theme.changed.connect(self._theme_changed)
        bridge.happened.connect(self._happened)
        self._retranslate()
        self._sections: list[SettingsSection] = []
        """Those that have their place."""
        for name in _FIRST:
            self._add(name)
        self._turns = Turns((*(partial(self._add, name) for name in _LATER), self._add_index), self)

    # The sections. Each is built when its turn comes, or when it is asked for.

    @cached_property
    def account(self) -> AccountSection:
        """Who is signed in."""
        section = AccountSection(self._desk, self._bridge)
        section.sign_out.clicked.connect(self.sign_out_wanted)
        section.first_start.clicked.connect(self.first_start_wanted)
        return section

    @cached_property
    def crm(self) -> CrmSection:
        """The connection to the CRM."""
        return CrmSection(self._desk, self._bridge)

    @cached_property
    def pages(self) -> PagesSection:
        """The CRM's pages in the browser."""
        return PagesSection(self._desk, self._bridge)

    @cached_property
    def line(self) -> LineSection:
        """The line at the exchange."""
        return LineSection(self._desk, self._bridge)

    @cached_property
    def switchboard(self) -> OwnPhoneSection:
        """The switchboard."""
        return OwnPhoneSection(self._desk, self._bridge)

    @cached_property
    def sound(self) -> SoundSection:
        """Microphone and loudspeaker."""
        return SoundSection(self._desk, self._bridge)

    @cached_property
    def calls(self) -> CallsSection:
        """Recording and call links."""
        return CallsSection(self._desk)

    @cached_property
    def redial(self) -> RedialSection:
        """Redials after dropped calls."""
        return RedialSection(self._desk, self._bridge)

    @cached_property
    def notices(self) -> NoticesSection:
        """What is told in front of other windows."""
        section = NoticesSection(self._desk)
        section.follow(*self._followed)
        return section

    @cached_property
    def look(self) -> LookSection:
        """Language and look."""
        return LookSection(self._desk, self._languages, self._theme)

    @cached_property
    def region(self) -> RegionSection:
        """Country and time zone."""
        return RegionSection(self._desk)

    @cached_property
    def about(self) -> AboutSection:
        """The program itself."""
        section = AboutSection(self._desk, self._bridge)
        section.report.clicked.connect(self.report_wanted)
        return section

    @cached_property
    def index(self) -> SectionIndex:
        """The names of all sections."""
        index = SectionIndex(self._all())
        index.chosen.connect(self._go_to)
        return index

    def _all(self) -> list[SettingsSection]:
        return [getattr(self, name) for name in (*_FIRST, *_LATER)]

    def _made(self) -> list[SettingsSection]:
        return [self.__dict__[name] for name in (*_FIRST, *_LATER) if name in self.__dict__]

    def _add(self, name: str) -> None:
        section: SettingsSection = getattr(self, name)
        self._place.addWidget(section)
        section.show()
        self._sections.append(section)

    def _add_index(self) -> None:
        # At last: Tab goes to it after the sections.
        self._place.addWidget(self.nothing)
        self.index.retranslate()
        self._beside.setWidget(self.index)
        self.index.setAutoFillBackground(False)
        self.index.mark(self._sections[0])
        if self._area.verticalScrollBar().value():
            self._scrolled()

    def follow(self, tray: Tray | None, keys: GlobalKeys | None) -> None:
        """Show what the tray and the keys of this desktop say."""
        self._followed = tray, keys
        if "notices" in self.__dict__:
            self.notices.follow(tray, keys)

    def complete(self) -> None:
        """Build at once what is not built yet."""
        self._turns.finish()

    # Going to a place.

    def show_sound(self) -> None:
        """Scroll to microphone and loudspeaker."""
        self._when_placed(lambda: self._go_to(self.sound))

    def show_setting(self, name: str) -> bool:
        """Scroll to a setting and give it the keyboard; false where no section has it."""
        section = next((one for one in self._all() if one.field(name) is not None), None)
        if section is not None:
            self._when_placed(lambda: self._show_field(section, name))
        return section is not None

    def _show_field(self, section: SettingsSection, name: str) -> None:
        told = section.field(name)
        assert told is not None
        self.search.clear()
        self._filter()
        self._scroll_to(told, self._area.viewport().height() // 4)
        told.input.setFocus(Qt.FocusReason.OtherFocusReason)
        self.index.mark(section)

    def _when_placed(self, act: Callable[[], None]) -> None:
        """Do something to the sections: at once, or as soon as the last of them have their places."""
        if self._turns.over:
            act()
        else:
            self.complete()
            QTimer.singleShot(0, self, act)

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
        if read and self._turns.over:
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
        self.complete()
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
        self._turns.stop()
        for section in self._made():
            section.shutdown()

    def signed_out(self) -> None:
        """Nobody is signed in."""
        self.account.render_account()

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, SettingsChanged):
            for section in self._made():
                section.settings_changed(event.names)

    def _theme_changed(self, scheme: str) -> None:
        if "line" in self.__dict__:
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
        # The sections change their language after this, or were made in it.
        QTimer.singleShot(0, self, self._language_shown)

    @Slot()
    def _language_shown(self) -> None:
        """The sections say their names in the other language now."""
        if self._turns.over:
            self.index.retranslate()
        if self.search.text():
            self._filter()
