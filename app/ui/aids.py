# SPDX-License-Identifier: GPL-3.0-or-later
"""What helps beside the work, each made when it is first wanted: the search over everything, the help, the report of a problem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from app.ui.help.whereabouts import page_for

if TYPE_CHECKING:
    from app.i18n.catalogues import Languages
    from app.services.desk import Desk
    from app.ui.bridge import Bridge
    from app.ui.dialogs.report_problem import ReportProblemDialog
    from app.ui.help.window import HelpWindow
    from app.ui.main_window import MainWindow
    from app.ui.search import SearchPanel


class Aids(QObject):
    """They act upon the window by what it can do for anybody: show a page, place a call, open a form."""

    def __init__(self, desk: Desk, bridge: Bridge, languages: Languages, window: MainWindow) -> None:
        super().__init__(window)
        self._desk, self._bridge, self._languages, self._window = desk, bridge, languages, window
        self._search: SearchPanel | None = None
        self._help: HelpWindow | None = None
        self._report: ReportProblemDialog | None = None

    def shutdown(self) -> None:
        """The program ends."""
        if self._search is not None:
            self._search.shutdown()
        if self._help is not None:
            self._help.shutdown()
        if self._report is not None:
            self._report.close()

    # The search.

    @Slot()
    def open_search(self, text: str = "") -> None:
        """Open the search over everything, with the keyboard in it."""
        window = self._window
        if self._search is None:
            from app.ui.search import SearchPanel

            self._search = search = SearchPanel(self._desk, self._bridge, self._languages, window)
            search.page_wanted.connect(window.show_page)
            search.setting_wanted.connect(window.show_setting)
            search.callback_wanted.connect(window.show_callback)
            search.call_wanted.connect(window.show_call)
            search.call_back_wanted.connect(window.call_back)
            search.dial_wanted.connect(window.place_call)
            search.form_wanted.connect(window.forms.open_callback)
            search.search_in.connect(window.look_for)
            search.action_wanted.connect(self._act)
        window.set_compact(False)
        self._search.open(text)

    @Slot(str)
    def _act(self, name: str) -> None:
        what, _, value = name.partition(":")
        window, bar = self._window, self._window.top_bar
        match what:
            case "new_callback":
                window.forms.open_callback()
            case "ready":
                bar.press_ready()
            case "pause":
                bar.pause(value)
            case "sync":
                bar.sync_now()
            case "help":
                self.open_help()
            case "keys":
                self.open_keys()
            case "report":
                self.open_report()
            case "compact":
                window.toggle_compact()
            case "theme":
                bar.choose_theme(value)
            case "language":
                bar.choose_language(value)
            case "sign_in":
                window.signing.ask()
            case "sign_out":
                window.signing.sign_out()

    # The help.

    @Slot()
    def open_help(self) -> None:
        """The help about what has the keyboard, or about the page that is shown."""
        focus = QApplication.focusWidget() or QApplication.activeWindow()
        self.open_help_at(page_for(focus, self._window.pages.shown))

    @Slot(str)
    def open_help_at(self, page: str) -> None:
        """The help, at one of its pages."""
        self._help_window().open_at(page)

    def open_keys(self) -> None:
        """The sheet of all keys."""
        self._help_window().open_keys()

    def _help_window(self) -> HelpWindow:
        if self._help is None:
            from app.ui.help.window import HelpWindow

            self._help = HelpWindow(self._desk.settings, self._languages)
            self._help.page_wanted.connect(self._from_help)
        return self._help

    @Slot(str)
    def _from_help(self, page: str) -> None:
        self._window.bring_up()
        self._window.show_page(page)

    # A problem.

    @Slot()
    def open_report(self) -> None:
        """The report of a problem; an open one comes to the front."""
        if self._report is None:
            from app.ui.dialogs.report_problem import ReportProblemDialog

            self._report = ReportProblemDialog(self._desk, self._bridge, self._languages, self._window)
            self._report.finished.connect(self._report_closed)
        self._report.show()
        self._report.raise_()
        self._report.activateWindow()

    @Slot(int)
    def _report_closed(self, _code: int) -> None:
        self._report = None
