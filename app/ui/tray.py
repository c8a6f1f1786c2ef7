# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk in the tray: what waits and the agent's state at a glance, and a menu for what is done without the window.

Where the desktop has no tray there is none, and everything else works.
"""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from app.domain.agent import TRANSITIONS as AGENT_STEPS
from app.domain.agent import Agent, AgentEvent, AgentState
from app.domain.people import CatalogueKind
from app.i18n.catalogues import Languages
from app.services.events import AgentChanged, DirectoryChanged, DueChanged, SignedIn, SignInWanted
from app.ui import icons
from app.ui.bridge import Bridge
from app.ui.mnemonics import give_letters
from app.ui.sayings import plain_label, say_agent_state
from app.ui.theme import Theme
from app.ui.tray_icon import state_icon, tray_icon

if TYPE_CHECKING:
    from app.services.desk import Desk

LOOK_AGAIN = (5_000, 15_000, 60_000)
"""Milliseconds after which a tray is looked for again: at a sign-in at the computer the desk may be there before the panel."""
translate = QCoreApplication.translate


class Tray(QObject):
    """Made with the window, there after :meth:`start`. ``page_wanted`` gives the name of a page; ``failed`` an error."""

    show_wanted = Signal()
    hide_wanted = Signal()
    page_wanted = Signal(str)
    compact_wanted = Signal(bool)
    sign_out_wanted = Signal()
    quit_wanted = Signal()
    failed = Signal(object)
    message_clicked = Signal()
    changed = Signal()
    """Whether there is a tray is another answer now."""

    def __init__(self, desk: Desk, bridge: Bridge, languages: Languages, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._bridge, self._languages, self._window = desk, bridge, languages, window
        self._agent: Agent = desk.agent.agent
        self._due = self._missed = self._badged = 0
        self._icon: QSystemTrayIcon | None = None
        self._tries = iter(LOOK_AGAIN)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._look)
        self._later = QTimer(self)
        """Several changes are drawn once."""
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._render)
        self.menu = QMenu(window)
        self.menu.setObjectName("trayMenu")
        self._show = self._action("trayShow", self._toggle)
        self._compact = self._action("trayCompact", self._toggle_compact, "compact")
        self._compact.setCheckable(True)
        self.menu.addSeparator()
        self._ready = self._action("trayReady", self._be_ready)
        self._ready.setIcon(state_icon(AgentState.READY))
        self.pauses = self.menu.addMenu("")
        self.pauses.setIcon(state_icon(AgentState.PAUSED))
        self.menu.addSeparator()
        self._callbacks = self._action("trayCallbacks", lambda: self.page_wanted.emit("callbacks"), "callback")
        self._calls = self._action("trayMissed", lambda: self.page_wanted.emit("missed"), "phone-missed")
        self.menu.addSeparator()
        self._sign_out = self._action("traySignOut", self.sign_out_wanted.emit, "user")
        self._quit = self._action("trayQuit", self.quit_wanted.emit, "power")
        self.menu.aboutToShow.connect(self._render)
        bridge.happened.connect(self._happened)
        languages.changed.connect(self._retranslate)
        theme.changed.connect(self._theme_changed)
        self._retranslate()

    def _action(self, name: str, act: Any, icon: str = "") -> QAction:
        action = self.menu.addAction("")
        action.setObjectName(name)
        if icon:
            action.setIcon(icons.icon(icon))
        action.triggered.connect(lambda checked=False: act())
        return action

    # There or not.

    def start(self) -> None:
        """After the window was painted: nothing of this is needed before."""
        self._due = len(self._desk.reminders.due)
        self._look()
        self._render()

    @property
    def there(self) -> bool:
        """Whether the desk stands in a tray."""
        return self._icon is not None and self._icon.isVisible()

    def keeps_running(self) -> bool:
        """Whether closing the window is to leave the desk in the tray; never where nobody could get it back from there."""
        return bool(self._desk.settings.close_to_tray) and self.there and QSystemTrayIcon.isSystemTrayAvailable()

    def shutdown(self) -> None:
        """The program ends."""
        self._again.stop()
        self._later.stop()
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None
        self._badge(0)

    @Slot()
    def _look(self) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable():
            wait = next(self._tries, None)
            if wait is not None:
                self._again.start(wait)
            return
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.message_clicked)
        self._render()
        self._icon.show()
        self.changed.emit()

    def tell(self, title: str, text: str) -> None:
        """A notification of the system, for as long as the system likes; ``message_clicked`` follows a click on it."""
        if self._icon is not None:
            self._icon.showMessage(title, text, state_icon(AgentState.READY), 10_000)

    # What it shows.

    def set_missed(self, count: int) -> None:
        """So many calls were missed and are not dealt with yet."""
        if count != self._missed:
            self._missed = count
            self._later.start(0)

    @property
    def waiting(self) -> int:
        """How much waits: callbacks that are due, and missed calls."""
        return self._due + self._missed

    @Slot(object)
    def _happened(self, event: object) -> None:
        match event:
            case AgentChanged(agent=agent):
                self._agent = agent
            case DueChanged(callbacks=callbacks):
                self._due = len(callbacks)
            case SignedIn() | SignInWanted():
                self._agent = self._desk.agent.agent
                self._due = len(self._desk.reminders.due)
                self._fill_pauses()
            case DirectoryChanged():
                self._fill_pauses()
            case _:
                return
        self._later.start(0)

    def _theme_changed(self, scheme: str) -> None:
        self._render()

    def _badge(self, count: int) -> None:
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication) and count != self._badged:
            self._badged = count
            application.setBadgeNumber(count)

    @Slot()
    def _render(self) -> None:
        agent = self._agent
        shown = self._window.isVisible() and not self._window.isMinimized()
        self._show.setText(self.tr("&Hide the desk") if shown else self.tr("&Show the desk"))
        # The sign-in is the window's: without a tray nobody would find it again.
        self._show.setEnabled(not shown or self.there)
        self._compact.setChecked(self._desk.settings.compact)
        signed_in = agent.state is not AgentState.OFFLINE
        ready = say_agent_state(AgentState.READY)
        self._ready.setText(self.tr("&No pause after this call") if agent.in_call else ready)
        may_ready = agent.next_pause is not None if agent.in_call else (agent.state, AgentEvent.READY) in AGENT_STEPS
        self._ready.setEnabled(may_ready)
        #: In the menu of the tray: heading of the reasons for a pause
        self.pauses.setTitle(self.tr("&Pause after this call") if agent.in_call else self.tr("&Pause"))
        now = agent.next_pause if agent.in_call else agent.pause_reason
        may_pause = agent.in_call or (agent.state, AgentEvent.PAUSE) in AGENT_STEPS
        self.pauses.setEnabled(may_pause and bool(self.pauses.actions()))
        for action in self.pauses.actions():
            action.setChecked(action.data() == now)
            action.setEnabled(may_pause and action.data() != now)
        self._callbacks.setText(self._say_due())
        self._calls.setText(self._say_missed())
        for action in (self._callbacks, self._calls, self._sign_out):
            action.setEnabled(signed_in)
        give_letters(self.menu)
        self._badge(self.waiting)
        if self._icon is not None:
            self._icon.setIcon(tray_icon(agent.state, self.waiting))
            self._icon.setToolTip(self.tip())

    def tip(self) -> str:
        """What is said of the picture."""
        lines = ["Soitto", self._say_state()]
        lines += [self._say_due()] if self._due else []
        lines += [self._say_missed()] if self._missed else []
        return "\n".join(lines)

    def _say_state(self) -> str:
        state = say_agent_state(self._agent.state)
        reason = self._agent.pause_reason
        if self._agent.state is not AgentState.PAUSED or not reason:
            return state
        #: {state} is "Pause", {reason} what for, such as "Lunch"
        return self.tr("{state}: {reason}").format(state=state, reason=self._say_pause(reason))

    def _say_pause(self, reason: str) -> str:
        return self._desk.directory.text(CatalogueKind.PAUSE, reason, self._languages.code)

    def _say_due(self) -> str:
        if not self._due:
            return self.tr("No callbacks due")
        return translate("Tray", "%n callback(s) due", None, self._due)

    def _say_missed(self) -> str:
        if not self._missed:
            return self.tr("No missed calls")
        return translate("Tray", "%n missed call(s)", None, self._missed)

    @Slot()
    def _retranslate(self) -> None:
        self._compact.setText(self.tr("&Compact mode"))
        self._sign_out.setText(self.tr("Sign &out"))
        #: In the menu of the tray: end the program
        self._quit.setText(self.tr("&Quit Soitto"))
        self._fill_pauses()
        self._render()

    def _fill_pauses(self) -> None:
        self.pauses.clear()
        for entry in self._desk.directory.entries(CatalogueKind.PAUSE):
            if entry.active:
                action = self.pauses.addAction(plain_label(entry.text(self._languages.code)))
                action.setData(entry.code)
                action.setCheckable(True)
                action.triggered.connect(self._pause)
        give_letters(self.pauses)

    # What the agent does.

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.show_wanted.emit()

    def _toggle(self) -> None:
        shown = self._window.isVisible() and not self._window.isMinimized()
        (self.hide_wanted if shown else self.show_wanted).emit()

    def _toggle_compact(self) -> None:
        self.compact_wanted.emit(self._compact.isChecked())

    def _be_ready(self) -> None:
        self._ask(self._desk.agent.ready())

    @Slot()
    def _pause(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self._ask(self._desk.agent.pause(str(action.data())))

    def _ask(self, question: Coroutine[Any, Any, Any]) -> None:
        self._bridge.tell(question, self.failed.emit)
