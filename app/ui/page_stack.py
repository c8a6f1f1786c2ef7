# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages in the middle of the window: each is built when it is first gone to, and all speak to the window as one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.i18n.catalogues import Languages
from app.ui.bridge import Bridge
from app.ui.clock import Clock
from app.ui.notices import Notices
from app.ui.outside import Outside
from app.ui.theme import Theme
from app.ui.undo import Undo

if TYPE_CHECKING:
    from app.services.desk import Desk
    from app.ui.pages.callbacks import CallbacksPage
    from app.ui.pages.callout import CalloutPage
    from app.ui.pages.calls import CallsPage
    from app.ui.pages.contacts import ContactsPage
    from app.ui.pages.departments import DepartmentsPage
    from app.ui.pages.missed import MissedPage
    from app.ui.pages.scripts import ScriptsPage
    from app.ui.pages.settings import SettingsPage
    from app.ui.pages.sync import SyncPage
    from app.ui.pages.team import TeamPage
    from app.ui.pages.today import TodayPage
    from app.ui.pages.voice import VoicePage

    Page = (
        CallbacksPage
        | CalloutPage
        | CallsPage
        | ContactsPage
        | DepartmentsPage
        | MissedPage
        | ScriptsPage
        | SettingsPage
        | SyncPage
        | TeamPage
        | TodayPage
        | VoicePage
    )

_DRAFTING = ("departments", "scripts")
"""Pages on which something can be typed and not saved."""
_ASKED_ANEW = ("callbacks", "calls")
"""Lists that hold nothing of their own: they are asked again, and find nobody signed in."""


class PageStack(QStackedWidget):
    """``counted`` gives a page and how many things wait there, ``page_wanted`` the name of another page, ``callbacks_wanted`` that
    of a filter of the list; ``dial_wanted`` and ``callback_wanted`` a number and a name; ``callback_shown``, ``card_wanted`` and
    ``record_wanted`` a callback's id; ``rate_wanted`` and ``enquiry_wanted`` a call; ``decide_wanted`` a change with two versions;
    ``contacts_wanted`` a text."""

    page_wanted = Signal(str)
    callbacks_wanted = Signal(str)
    counted = Signal(str, int)
    callback_shown = Signal(str)
    dial_wanted = Signal(object, str)
    callback_wanted = Signal(object, str)
    rate_wanted = Signal(object)
    enquiry_wanted = Signal(object)
    contacts_wanted = Signal(str)
    card_wanted = Signal(str)
    record_wanted = Signal(str)
    decide_wanted = Signal(object)
    sign_in_wanted = Signal()
    sign_out_wanted = Signal()
    first_start_wanted = Signal()
    report_wanted = Signal()
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        languages: Languages,
        theme: Theme,
        notices: Notices,
        clock: Clock,
        outside: Outside,
        undo: Undo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._bridge, self._languages, self._theme = desk, bridge, languages, theme
        self._notices, self._clock, self._outside, self._undo = notices, clock, outside, undo
        self.built: dict[str, Page] = {}
        """The pages that were gone to, by name."""
        self._builders: dict[str, Callable[[], Page]] = {
            "callbacks": self._callbacks,
            "missed": self._missed,
            "voice": self._voice,
            "contacts": self._contacts,
            "callout": self._callout,
            "calls": self._calls,
            "sync": self._sync,
            "scripts": self._scripts,
            "today": self._today,
            "team": self._team,
            "departments": self._departments,
            "settings": self._settings,
        }

    def page(self, name: str) -> Page:
        """The page of that name, built now if it was not. Raises ``KeyError`` for a name that no page has."""
        if name not in self.built:
            page = self.built[name] = self._builders[name]()
            self.addWidget(page)
        return self.built[name]

    def show_page(self, name: str) -> None:
        """Show that page."""
        self.setCurrentWidget(self.page(name))

    @property
    def shown(self) -> str:
        """The name of the page in front; empty before the first."""
        return next((name for name, page in self.built.items() if page is self.currentWidget()), "")

    @property
    def unsaved(self) -> str:
        """The page on which something is typed and not saved; empty: none."""
        return next((name for name in _DRAFTING if name in self.built and self.built[name].unsaved), "")

    def signed_out(self) -> None:
        """Nobody is signed in: no page shows what the last agent saw."""
        for name, page in self.built.items():
            if name not in _ASKED_ANEW:
                page.signed_out()

    def shutdown(self) -> None:
        """Cancel what still waits for an answer."""
        for page in self.built.values():
            page.shutdown()

    def _go(self, name: str) -> Callable[[], None]:
        return lambda: self.page_wanted.emit(name)

    def _counts(self, name: str) -> Callable[[int], None]:
        return lambda count: self.counted.emit(name, count)

    # The pages.

    def _callbacks(self) -> CallbacksPage:
        from app.ui.pages.callbacks import CallbacksPage

        page = CallbacksPage(
            self._desk, self._bridge, self._notices, self._clock, self._languages, undo=self._undo, parent=self
        )
        page.counted.connect(lambda _shown, due: self.counted.emit("callbacks", due))
        page.contacts_wanted.connect(self.contacts_wanted)
        page.card_wanted.connect(self.card_wanted)
        page.record_wanted.connect(self.record_wanted)
        return page

    def _missed(self) -> MissedPage:
        from app.ui.pages.missed import MissedPage

        page = MissedPage(
            self._desk, self._bridge, self._notices, self._clock, self._languages, undo=self._undo, parent=self
        )
        page.counted.connect(lambda shown, _due: self.counted.emit("missed", shown))
        page.card_wanted.connect(self.card_wanted)
        return page

    def _voice(self) -> VoicePage:
        from app.ui.pages.voice import VoicePage

        page = VoicePage(self._desk, self._bridge, self._notices, self._clock, self._languages, parent=self)
        page.dial_wanted.connect(self.dial_wanted)
        page.callback_shown.connect(self.callback_shown)
        page.settings_wanted.connect(self._go("settings"))
        return page

    def _contacts(self) -> ContactsPage:
        from app.ui.pages.contacts import ContactsPage

        page = ContactsPage(self._desk, self._bridge, parent=self)
        page.dial_wanted.connect(self.dial_wanted)
        return page

    def _callout(self) -> CalloutPage:
        from app.ui.pages.callout import CalloutPage

        page = CalloutPage(self._desk, self._bridge, self._languages, self._clock, parent=self)
        page.failed.connect(self.failed)
        page.counted.connect(self._counts("callout"))
        return page

    def _calls(self) -> CallsPage:
        from app.ui.pages.calls import CallsPage

        page = CallsPage(self._desk, self._bridge, self._notices, self._clock, self._languages, parent=self)
        page.dial_wanted.connect(self.dial_wanted)
        page.callback_wanted.connect(self.callback_wanted)
        page.rate_wanted.connect(self.rate_wanted)
        page.enquiry_wanted.connect(self.enquiry_wanted)
        return page

    def _sync(self) -> SyncPage:
        from app.ui.pages.sync import SyncPage

        page = SyncPage(self._desk, self._bridge, self._notices, self._clock, self._languages, parent=self)
        page.decide_wanted.connect(self.decide_wanted)
        page.sign_in_wanted.connect(self.sign_in_wanted)
        return page

    def _scripts(self) -> ScriptsPage:
        from app.ui.pages.scripts import ScriptsPage

        page = ScriptsPage(self._desk, self._bridge, self._notices, self._languages, parent=self)
        page.counted.connect(self._counts("scripts"))
        return page

    def _team(self) -> TeamPage:
        from app.ui.pages.team import TeamPage

        page = TeamPage(self._desk, self._bridge, self._notices, self._clock, self._languages, parent=self)
        page.settings_wanted.connect(self._go("settings"))
        page.departments_wanted.connect(self._go("departments"))
        return page

    def _departments(self) -> DepartmentsPage:
        from app.ui.pages.departments import DepartmentsPage

        page = DepartmentsPage(self._desk, self._bridge, self._notices, parent=self)
        page.settings_wanted.connect(self._go("settings"))
        page.counted.connect(self._counts("departments"))
        return page

    def _today(self) -> TodayPage:
        from app.ui.pages.today import TodayPage

        page = TodayPage(self._desk, self._bridge, self._notices, self._clock, self._languages, parent=self)
        page.callbacks_wanted.connect(self.callbacks_wanted)
        page.calls_wanted.connect(self._go("calls"))
        return page

    def _settings(self) -> SettingsPage:
        from app.ui.pages.settings import SettingsPage

        page = SettingsPage(self._desk, self._bridge, self._languages, self._theme, parent=self)
        page.sign_out_wanted.connect(self.sign_out_wanted)
        page.first_start_wanted.connect(self.first_start_wanted)
        page.report_wanted.connect(self.report_wanted)
        page.follow(self._outside.tray, self._outside.keys)
        return page
