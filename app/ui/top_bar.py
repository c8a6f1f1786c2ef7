# SPDX-License-Identifier: GPL-3.0-or-later
"""The top bar: the agent's state, the phone line, the sync, a number to call, language, look, and who is signed in."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QToolTip,
    QWidget,
)
from shiboken6 import isValid

from app.domain.agent import TRANSITIONS as AGENT_STEPS
from app.domain.agent import Agent, AgentEvent, AgentState
from app.domain.errors import DomainError
from app.domain.people import CatalogueKind
from app.i18n import formats
from app.i18n.catalogues import LANGUAGES, Languages
from app.services.events import (
    AgentChanged,
    Connection,
    DirectoryChanged,
    LineStatus,
    SettingsChanged,
    SignedIn,
    SyncStatus,
)
from app.ui import clock, icons, place
from app.ui.agent_look import AGENT_LOOK
from app.ui.bridge import Bridge
from app.ui.compact import WIDTH
from app.ui.mnemonics import give_letters
from app.ui.sayings import plain_label, plain_tip, say_agent_state, say_line, say_sync
from app.ui.sync_popup import SyncPopup
from app.ui.tasks import Scope
from app.ui.theme import Space, Theme, set_property
from app.ui.widgets.managed_mark import say_managed

if TYPE_CHECKING:
    from app.services.desk import Desk

_IN_CALL = (AgentState.RINGING, AgentState.CONNECTING, AgentState.TALKING)
_LINE_LOOK = {
    "registered": ("phone", "call_text"),
    "direct": ("phone", "call_text"),
    "registering": ("phone", "muted"),
    "off": ("phone-end", "muted"),
}
_SYNC_LOOK = {
    Connection.SYNCED: ("sync", "call_text"),
    Connection.SYNCING: ("sync", "muted"),
    Connection.OFFLINE: ("cloud-off", "late"),
    Connection.SIGN_IN: ("warning", "late"),
    Connection.TROUBLE: ("warning", "late"),
}


class TopBar(QFrame):
    """Asks the agent's own questions (pause, ready, sync) itself; the rest it hands to the window by signals."""

    dial_wanted = Signal(str)
    sign_in_wanted = Signal()
    sign_out_wanted = Signal()
    sync_wanted = Signal()
    search_wanted = Signal()
    compact_wanted = Signal()
    help_wanted = Signal()
    report_wanted = Signal()
    failed = Signal(object)

    def __init__(
        self, desk: Desk, bridge: Bridge, languages: Languages, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._languages = languages
        self._theme = theme
        self._scope = Scope()
        self._agent: Agent = desk.agent.agent
        self._line = desk.line.status
        self._sync = desk.sync.status
        self._asking = False
        self._level = 0
        self._compact = False
        self.setProperty("surface", "bar")
        self.setObjectName("topBar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

        self.agent = self._button("agentState")
        self.agent_menu = QMenu(self)
        self.agent_menu.aboutToShow.connect(self._fill_agent_menu)
        self.agent.setMenu(self.agent_menu)
        self.ready = QPushButton()
        self.ready.setObjectName("readyButton")
        self.ready.setProperty("extent", "small")
        self.ready.setIcon(icons.icon("check", "call_text"))
        self.ready.setIconSize(QSize(18, 18))
        self.ready.clicked.connect(self._ready)
        self.line = self._button("lineState")
        self.line.clicked.connect(self._line_clicked)
        self.sync = self._button("syncState")
        self.sync.clicked.connect(self._sync_clicked)
        self.popup = SyncPopup(self)
        self.popup.try_now.connect(self._try_now)
        self.popup.sign_in.connect(self.sign_in_wanted)
        self.popup.details.connect(self.sync_wanted)
        self.entry = QLineEdit()
        self.entry.setObjectName("dialEntry")
        self.entry.setMaxLength(200)
        self.entry.setClearButtonEnabled(True)
        self.entry.setMinimumWidth(150)
        self.entry.setMaximumWidth(340)
        self.entry.returnPressed.connect(self._dial)
        self.call = QPushButton()
        self.call.setObjectName("dialButton")
        self.call.setProperty("role", "call")
        self.call.setIcon(icons.icon("phone", "on_call"))
        self.call.clicked.connect(self._dial)
        self.language = self._button("languageButton")
        self.language_menu = QMenu(self)
        self._language_group = QActionGroup(self)
        for code, name in LANGUAGES.items():
            action = QAction(name, self)
            action.setCheckable(True)
            action.setData(code)
            self._language_group.addAction(action)
            self.language_menu.addAction(action)
        give_letters(self.language_menu)
        self._language_group.triggered.connect(self._language_chosen)
        self.language.setMenu(self.language_menu)
        self.theme_button = QToolButton()
        self.theme_button.setObjectName("themeButton")
        self.theme_button.setIconSize(QSize(20, 20))
        self.theme_button.clicked.connect(self._toggle_theme)
        self.search = QToolButton()
        self.search.setObjectName("searchButton")
        self.search.setIcon(icons.icon("search"))
        self.search.setIconSize(QSize(20, 20))
        self.search.clicked.connect(self.search_wanted)
        self.compact_button = QToolButton()
        self.compact_button.setObjectName("compactButton")
        self.compact_button.setIcon(icons.icon("compact"))
        self.compact_button.setIconSize(QSize(20, 20))
        self.compact_button.clicked.connect(self.compact_wanted)
        self.person = self._button("personButton")
        self.person.setIcon(icons.icon("user"))
        self.person_menu = QMenu(self)
        self._person_name = QAction(self)
        self._person_name.setEnabled(False)
        self._sign_out = QAction(self)
        self._sign_out.setObjectName("signOut")
        self._sign_out.triggered.connect(self.sign_out_wanted)
        self.person_menu.addAction(self._person_name)
        self.person_menu.addSeparator()
        self._help = QAction(self)
        self._help.setObjectName("openHelp")
        self._help.triggered.connect(self.help_wanted)
        self.person_menu.addAction(self._help)
        self._report = QAction(self)
        self._report.setObjectName("reportProblem")
        self._report.triggered.connect(self.report_wanted)
        self.person_menu.addAction(self._report)
        self.person_menu.addAction(self._sign_out)
        self.person.setMenu(self.person_menu)

        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.XS)
        row.addWidget(self.agent)
        row.addWidget(self.ready)
        row.addWidget(self.line)
        row.addWidget(self.sync)
        row.addStretch(1)
        row.addWidget(self.entry, 4)
        row.addWidget(self.call)
        row.addStretch(1)
        row.addWidget(self.search)
        row.addWidget(self.language)
        row.addWidget(self.theme_button)
        row.addWidget(self.compact_button)
        row.addWidget(self.person)

        bridge.happened.connect(self._happened)
        theme.changed.connect(self._theme_changed)
        self._retranslate()

    @staticmethod
    def _button(name: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setProperty("role", "quiet")
        button.setIconSize(QSize(18, 18))
        return button

    def set_compact(self, compact: bool) -> None:
        """Show the states alone, as the compact window has no room for more."""
        self._compact = compact
        for part in (self.entry, self.call, self.search, self.language, self.theme_button, self.person):
            part.setVisible(not compact)
        self._name_compact()
        self._fit()
        self.updateGeometry()

    def _name_compact(self) -> None:
        if self._compact:
            text = self.tr("Show the whole desk (Ctrl+Shift+M)")
        else:
            text = self.tr("Compact: the phone alone, above the other windows (Ctrl+Shift+M)")
        self.compact_button.setToolTip(text)
        self.compact_button.setAccessibleName(text)

    def shutdown(self) -> None:
        """Cancel what still waits for an answer."""
        self._scope.cancel()

    def focus_entry(self) -> None:
        """Put the keyboard into the number entry."""
        self.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.entry.selectAll()

    @Slot()
    def tick(self) -> None:
        """Say anew what depends on the time, once a minute: how long a state has lasted."""
        self._render_agent()

    @Slot()
    def tick_second(self) -> None:
        """Once a second: what is left of the wrap-up."""
        if self._agent.state is AgentState.WRAP_UP:
            self._render_agent()

    def pause(self, reason: str) -> None:
        """Ask for a pause; in a call it begins after it."""
        self._ask(self._desk.agent.pause(reason), "pause")

    def sync_now(self) -> None:
        """Exchange with the CRM at once."""
        self._try_now()

    def choose_language(self, code: str) -> None:
        """Use that language from now on, unless IT has fixed one."""
        if self._managed("language"):
            self._retranslate()
            return
        self._languages.install(code)
        self._desk.settings.set("language", code)

    def choose_theme(self, choice: str) -> None:
        """Use these colours from now on ("system", "light", "dark"), unless IT has fixed them."""
        if not self._managed("theme"):
            self._theme.apply(choice)  # type: ignore[arg-type]
            self._desk.settings.set("theme", choice)

    def press_ready(self) -> None:
        """As if Ready was pressed, where it can be."""
        if not self.ready.isHidden() and self.ready.isEnabled():
            self.ready.click()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        # The texts give way, so the bar never forces the window to be wide.
        return QSize(WIDTH if self._compact else 600, super().sizeHint().height())

    # Texts.

    def _retranslate(self) -> None:
        self.entry.setPlaceholderText(self.tr("Number or name"))
        self.entry.setAccessibleName(self.tr("Number to call, or name to search"))
        self.entry.setToolTip(self.tr("A number is called, a name is searched in the callbacks (Ctrl+L)"))
        #: On a button: place a call
        self.call.setText(self.tr("Call"))
        self.call.setToolTip(self.tr("Call this number, or search this name"))
        self._sign_out.setText(self.tr("Sign &out"))
        self.search.setToolTip(self.tr("Search everything (Ctrl+K)"))
        self.search.setAccessibleName(self.tr("Search everything"))
        self._help.setText(self.tr("&Help (F1)"))
        self._report.setText(self.tr("&Report a problem…"))
        self._name_compact()
        self.language.setAccessibleName(self.tr("Language: {name}").format(name=LANGUAGES[self._languages.code]))
        for action in self._language_group.actions():
            action.setChecked(action.data() == self._languages.code)
        self._theme_changed(self._theme.scheme)
        self._render()

    def _render(self) -> None:
        self._render_agent()
        self._render_line()
        self._render_sync()
        self._render_person()
        self._fit()

    def _render_agent(self) -> None:
        agent = self._agent
        icon, tint = AGENT_LOOK[agent.state]
        text = self._say_state()
        self.agent.setIcon(icons.icon(icon, tint))
        shown = text
        if agent.state is AgentState.WRAP_UP and agent.until is not None:
            left = formats.duration(agent.wrap_up_left(clock.now()) + 0.999)
            #: {state} is "Wrap-up", {time} is what is left of it, such as 01:24
            shown = self.tr("{state} · {time}").format(state=text, time=left)
        pause = self._say_pause(agent.next_pause)
        spoken = shown
        if pause:
            #: {state} is the state now, such as "In call"; {reason} is the pause that comes after it, such as "Lunch"
            spoken = self.tr("{state}, then {reason}").format(state=shown, reason=pause)
        if pause and self._level >= 1:
            self.agent.setIcon(icons.icon("pause", "late"))  # the tooltip says which
        else:
            shown = spoken
        if self._level >= 5:
            shown = say_agent_state(agent.state)  # the tooltip has the pause's reason
        self.agent.setText(plain_label(shown))
        zone = place.zone(self._desk.settings)
        since = formats.time_of_day(agent.since, zone)
        lasted = formats.span((clock.now() - agent.since).total_seconds())
        #: {state} is the agent's state, {clock} since what time of day, {time} how long, such as "5 min"
        tip = self.tr("{state} since {clock} ({time})").format(state=text, clock=since, time=lasted)
        if pause:
            #: {reason} is what the pause is for, such as "Lunch"
            tip += "\n" + self.tr("Pause after this call: {reason}").format(reason=pause)
        self.agent.setToolTip(plain_tip(tip))
        self.agent.setAccessibleName(self.tr("Your state: {state}").format(state=spoken))
        ready = agent.state in (AgentState.WRAP_UP, AgentState.PAUSED)
        if self.ready.isHidden() is ready:
            self.ready.setVisible(ready)
            self._fit()
        self.ready.setText(say_agent_state(AgentState.READY) if self._level < 3 else "")
        self.ready.setAccessibleName(say_agent_state(AgentState.READY))
        if agent.state is AgentState.WRAP_UP:
            self.ready.setToolTip(self.tr("End the wrap-up: calls may come (Ctrl+R)"))
        else:
            self.ready.setToolTip(self.tr("End the pause: calls may come (Ctrl+R)"))

    def _say_state(self) -> str:
        """The agent's state, with the reason of a pause."""
        text = say_agent_state(self._agent.state)
        if self._agent.state is not AgentState.PAUSED or not self._agent.pause_reason:
            return text
        #: {state} is "Pause", {reason} what for, such as "Lunch"
        return self.tr("{state}: {reason}").format(state=text, reason=self._say_pause(self._agent.pause_reason))

    def _say_pause(self, reason: str | None) -> str:
        if reason is None:
            return ""
        return self._desk.directory.text(CatalogueKind.PAUSE, reason, self._languages.code)

    def _render_line(self) -> None:
        icon, tint = _LINE_LOOK.get(self._line.state, ("warning", "late"))
        self.line.setIcon(icons.icon(icon, tint))
        sentence = say_line(self._line)
        self.line.setToolTip(plain_tip(sentence))
        self.line.setAccessibleName(sentence)
        self.line.setText("" if self._level >= 1 and self._line_fine() else self._line_word())

    def _line_word(self) -> str:
        match self._line.state:
            case "registered":
                #: State of the phone line
                return self.tr("Registered")
            case "registering":
                #: State of the phone line
                return self.tr("Registering…")
            case "direct":
                #: State of the phone line: calls go without registration
                return self.tr("Direct line")
            case "off":
                #: State of the phone line: none is set up
                return self.tr("No line")
        #: State of the phone line: registration was refused or not answered
        return self.tr("Line failed")

    def _line_fine(self) -> bool:
        return self._line.state in ("registered", "direct", "registering")

    def _render_sync(self) -> None:
        icon, tint = _SYNC_LOOK[self._sync.connection]
        attention = bool(self._sync.refused or self._sync.conflicts)
        if attention and tint != "late":
            icon, tint = "warning", "late"
        self.sync.setIcon(icons.icon(icon, tint))
        text = say_sync(self._sync)
        self.sync.setAccessibleName(text)
        self.sync.setToolTip(self.tr("{state}. Press for details.").format(state=text))
        fine = self._sync.connection in (Connection.SYNCED, Connection.SYNCING) and not attention
        hide = self._level >= 3 or (self._level >= 2 and fine)
        self.sync.setText("" if hide else text)
        self.popup.show_status(self._sync, place.zone(self._desk.settings))

    def _render_person(self) -> None:
        person = self._desk.account.person
        name = person.name if person else self.tr("Not signed in")
        self._person_name.setText(plain_label(name))
        self._sign_out.setEnabled(person is not None)
        self.person.setText(plain_label(name) if self._level < 1 else "")
        self.person.setToolTip(plain_tip(name))
        #: {name} is the person who is signed in
        self.person.setAccessibleName(self.tr("Account: {name}").format(name=name))
        self.language.setText(LANGUAGES[self._languages.code] if self._level < 2 else self._languages.code.upper())
        fixed = self._managed("language")
        self.language.setIcon(icons.icon("lock" if fixed else "globe") if fixed or self._level < 3 else QIcon())
        self.language.setDisabled(fixed)
        self.language.setToolTip(_with_lock(self.tr("Language"), fixed))
        self.language.setAccessibleDescription(say_managed() if fixed else "")

    def _fit(self) -> None:
        """Let texts go, the least needed first, until everything has room."""
        before = self._level
        layout = self.layout()
        for level in range(6):
            self._level = level
            self._render_agent()
            self._render_line()
            self._render_sync()
            self._render_person()
            self.call.setText(self.tr("Call") if level < 4 else "")
            self.call.setAccessibleName(self.tr("Call"))
            layout.invalidate()
            if layout.minimumSize().width() <= self.width():
                break
        if before != self._level:
            self.updateGeometry()

    @Slot(str)
    def _theme_changed(self, scheme: str) -> None:
        dark, fixed = scheme == "dark", self._managed("theme")
        self.theme_button.setIcon(icons.icon("lock" if fixed else "sun" if dark else "moon"))
        text = self.tr("Light colours") if dark else self.tr("Dark colours")
        self.theme_button.setDisabled(fixed)
        self.theme_button.setToolTip(_with_lock(text, fixed))
        self.theme_button.setAccessibleName(text)
        self.theme_button.setAccessibleDescription(say_managed() if fixed else "")

    def _managed(self, setting: str) -> bool:
        return self._desk.settings.managed(setting) is not None

    # What happens.

    @Slot(object)
    def _happened(self, event: object) -> None:
        match event:
            case AgentChanged(agent=agent):
                self._agent = agent
                self._render_agent()
                self._fit()
            case LineStatus():
                self._line = event
                self._fit()
            case SyncStatus():
                self._sync = event
                self._fit()
            case SignedIn():
                self._agent = self._desk.agent.agent
                self._render()
            case DirectoryChanged():
                self._render()
            case SettingsChanged():
                self._theme_changed(self._theme.scheme)
                self._render()

    def signed_out(self) -> None:
        """Nobody is signed in."""
        self._render()

    # What the agent does.

    @Slot()
    def _fill_agent_menu(self) -> None:
        self.agent_menu.clear()
        state, after = self._agent.state, self._agent.next_pause
        ready = self.agent_menu.addAction(icons.icon("check", "call_text"), say_agent_state(AgentState.READY))
        ready.setObjectName("agentReady")
        ready.triggered.connect(self._ready)
        in_call = state in _IN_CALL
        if in_call:
            #: In the menu: take back a pause that was to begin after the call
            ready.setText(self.tr("No pause after this call"))
            ready.setEnabled(after is not None)
            #: Heading of the reasons for a pause that begins when the call is over
            self.agent_menu.addSection(self.tr("Pause after this call"))
        else:
            ready.setEnabled((state, AgentEvent.READY) in AGENT_STEPS)
            #: Heading of the reasons for a pause
            self.agent_menu.addSection(self.tr("Pause"))
        may_pause = in_call or (state, AgentEvent.PAUSE) in AGENT_STEPS
        now = after if in_call else self._agent.pause_reason
        for entry in self._desk.directory.entries(CatalogueKind.PAUSE):
            if not entry.active:
                continue
            action = self.agent_menu.addAction(
                icons.icon("pause", "late"), plain_label(entry.text(self._languages.code))
            )
            action.setData(entry.code)
            action.setCheckable(True)
            action.setChecked(entry.code == now)
            action.setEnabled(may_pause and entry.code != now)
            action.triggered.connect(self._pause)
        give_letters(self.agent_menu)

    @Slot()
    def _ready(self) -> None:
        self._ask(self._desk.agent.ready(), "ready")

    @Slot()
    def _pause(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.pause(str(action.data()))

    def _ask(self, question: Coroutine[Any, Any, Any], name: str) -> None:
        if self._asking:
            question.close()
            return
        self._asking = True
        self.agent.setEnabled(False)
        self.ready.setEnabled(False)
        self._scope.spawn(self._asked(question), name)

    async def _asked(self, question: Coroutine[Any, Any, Any]) -> None:
        try:
            await self._bridge.ask(question)
        except DomainError as error:
            self.failed.emit(error)
        finally:
            if isValid(self):
                self._asking = False
                self.agent.setEnabled(True)
                self.ready.setEnabled(True)

    @Slot()
    def _line_clicked(self) -> None:
        # A press is always answered: the sentence of the tooltip, at once.
        QToolTip.showText(self.line.mapToGlobal(self.line.rect().bottomLeft()), self.line.toolTip(), self.line)

    @Slot()
    def _sync_clicked(self) -> None:
        self.popup.open_under(self.sync)

    @Slot()
    def _try_now(self) -> None:
        self._scope.spawn(self._tried(), "sync now")

    async def _tried(self) -> None:
        try:
            await self._bridge.ask(self._desk.sync.now())
        except DomainError as error:
            self.failed.emit(error)
        finally:
            if isValid(self):
                self._render_sync()

    @Slot()
    def _dial(self) -> None:
        text = self.entry.text().strip()
        if text:
            self.dial_wanted.emit(text)
        else:
            self.entry.setFocus()
            set_property(self.entry, "invalid", True)
            self.entry.textChanged.connect(self._typed)

    @Slot()
    def _typed(self) -> None:
        set_property(self.entry, "invalid", False)
        self.entry.textChanged.disconnect(self._typed)

    @Slot(QAction)
    def _language_chosen(self, action: QAction) -> None:
        self.choose_language(str(action.data()))

    @Slot()
    def _toggle_theme(self) -> None:
        self.choose_theme("light" if self._theme.scheme == "dark" else "dark")


def _with_lock(text: str, fixed: bool) -> str:
    """The tooltip of a button, and that nobody can use it."""
    return f"{text}\n{say_managed()}" if fixed else text
