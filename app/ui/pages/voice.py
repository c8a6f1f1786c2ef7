# SPDX-License-Identifier: GPL-3.0-or-later
"""Voice messages: listen, from any place and at any speed, and turn one into a callback with one press (row A10)."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain.board import VoiceMessage
from app.domain.errors import DomainError
from app.domain.number import from_record
from app.i18n.catalogues import Languages
from app.services.desk import Desk
from app.services.events import (
    DirectoryChanged,
    MessagesChanged,
    PlayerChanged,
    SignedIn,
    SwitchboardChanged,
    SwitchboardLink,
)
from app.ui import icons, place, theme
from app.ui.bridge import Bridge
from app.ui.clock import Clock
from app.ui.keys import key_in
from app.ui.models.team_words import TeamWords
from app.ui.models.voice_model import VoiceColumn, VoiceModel
from app.ui.notices import Kind, Notices
from app.ui.pages.live_table import LiveTable, Wide
from app.ui.tasks import Scope
from app.ui.widgets.player_bar import PlayerBar
from app.ui.widgets.state_panel import State, StatePanel

_COLUMNS = (
    Wide(150),
    Wide(150, share=3),
    Wide(150, gives=3),
    Wide(70),
    Wide(110, share=1),
    Wide(100, gives=2),
    Wide(100, gives=1),
)
_TABLE, _STATE = 0, 1
_STEP = 5.0
"""Seconds by which the arrow keys move."""


class VoicePage(QWidget):
    """``dial_wanted`` gives a number and a name, ``callback_shown`` a callback's id."""

    dial_wanted = Signal(object, str)
    callback_shown = Signal(str)
    settings_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        notices: Notices,
        clock: Clock,
        languages: Languages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "page")
        self._desk, self._bridge, self._notices, self._languages = desk, bridge, notices, languages
        self._tasks = Scope()
        self._build()
        self._retranslate()
        self._show()
        bridge.happened.connect(self._happened)
        clock.minute.connect(self._minute)

    # Building.

    def _build(self) -> None:
        self._title = QLabel()
        self._title.setProperty("kind", "title")
        self.table = LiveTable("voiceTable", _COLUMNS)
        self.model = VoiceModel(TeamWords.of(self._desk, self._languages), self._desk.directory.person_name, self)
        self.table.setModel(self.model)
        self.table.order_by(VoiceColumn.WHEN, descending=True)
        self.model.set_order(VoiceColumn.WHEN, True)  # the heading stands so from the beginning and tells nothing
        self._panel = StatePanel("voiceState")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._panel)
        self.player = PlayerBar()
        self._count = QLabel(objectName="voiceCount")
        self._count.setProperty("kind", "muted")
        self.call_back = QPushButton(objectName="voiceCallBack")
        self.call_back.setProperty("role", "call")
        self.call = QPushButton(objectName="voiceCall")
        foot = QHBoxLayout()
        foot.setSpacing(theme.Space.M)
        foot.addWidget(self._count, 1)
        foot.addWidget(self.call)
        foot.addWidget(self.call_back)
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.Space.M, theme.Space.M, theme.Space.M, theme.Space.M)
        box.setSpacing(theme.Space.M)
        box.addWidget(self._title)
        box.addWidget(self._stack, 1)
        box.addWidget(self.player)
        box.addLayout(foot)

        self.table.doubleClicked.connect(self._begin)
        self.table.selectionModel().selectionChanged.connect(self._chosen)
        self.player.toggled.connect(self._toggle)
        self.player.sought.connect(self._seek)
        self.player.speed_chosen.connect(self._speed)
        self.call_back.clicked.connect(self._call_back)
        self.call.clicked.connect(self._call)
        self._panel.step_wanted.connect(self._next_step)
        for keys, slot in (
            (("Space",), self._toggle),
            (("Return", "Enter"), self._begin),
            (("Ctrl+B",), self._call_back),
            (("Ctrl+Return", "Ctrl+Enter"), self._call),
            (("Left",), self._back),
            (("Right",), self._on),
        ):
            for key in keys:
                key_in(self.table, key, slot)

    # What the window asks.

    def select(self, message: str) -> None:
        """Select a message."""
        row = self.model.row_of(message)
        if row is not None:
            self.table.selectRow(row)
            self.table.scrollTo(self.model.index(row, 0))

    def signed_out(self) -> None:
        """The next agent begins with nothing chosen."""
        self.table.clearSelection()
        self._do(self._desk.player.stop(), "stop")

    def shutdown(self) -> None:
        """Cancel what runs."""
        self._tasks.cancel()

    # What happens.

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, MessagesChanged | SwitchboardChanged):
            self._show()
        elif isinstance(event, PlayerChanged):
            self._show_player()
        elif isinstance(event, DirectoryChanged | SignedIn):
            self.model.words = TeamWords.of(self._desk, self._languages)
            self.model.reword()

    @Slot()
    def _minute(self) -> None:
        if self.isVisible():
            self.model.tick()

    @Slot()
    def _chosen(self) -> None:
        self._show_player()

    # What the agent does.

    def _current(self) -> VoiceMessage | None:
        row = self.table.chosen()
        return self.model.row(row) if row is not None else None

    @Slot()
    def _toggle(self) -> None:
        message, playing = self._current(), self._desk.player.playing
        if (playing.on or playing.loading) and (message is None or message.id == playing.message):
            self._do(self._desk.player.pause(), "pause")
        elif message is not None:
            self._do(self._desk.player.play(message.id), "play")

    @Slot()
    def _begin(self) -> None:
        if (message := self._current()) is not None:
            self._do(self._desk.player.play(message.id, 0.0), "play")

    @Slot(float)
    def _seek(self, at: float) -> None:
        message, playing = self._current(), self._desk.player.playing
        if message is not None and message.id != playing.message:
            self._do(self._desk.player.play(message.id, at), "play")
        else:
            self._do(self._desk.player.seek(at), "seek")

    @Slot()
    def _back(self) -> None:
        self._seek(max(0.0, self._place() - _STEP))

    @Slot()
    def _on(self) -> None:
        self._seek(self._place() + _STEP)

    def _place(self) -> float:
        """Where the chosen message stands; another one than is played stands at its beginning."""
        message, playing = self._current(), self._desk.player.playing
        return playing.at if message is None or message.id == playing.message else 0.0

    @Slot(float)
    def _speed(self, speed: float) -> None:
        self._do(self._desk.player.set_speed(speed), "speed")

    @Slot()
    def _call_back(self) -> None:
        message = self._current()
        if message is None or not message.number:
            return
        if message.callback is not None:
            self.callback_shown.emit(message.callback)
            return
        self.call_back.setEnabled(False)
        self._do(self._called_back(message), "callback")

    async def _called_back(self, message: VoiceMessage) -> None:
        try:
            made = await self._bridge.ask(self._desk.switchboard.call_back(message.id))
        except DomainError:
            self._show_player()
            raise
        self._show_player()
        who = message.customer or self.model.number(message)
        self._notices.show_notice(
            #: {customer} is a name or number
            lambda: self.tr("{customer} is in the list of callbacks, due now.").format(customer=who),
            Kind.SUCCESS,
            action=lambda: self.tr("Show"),
            on_action=lambda: self.callback_shown.emit(made),
            key="voice-callback",
        )

    @Slot()
    def _call(self) -> None:
        message = self._current()
        if message is not None and message.number:
            self.dial_wanted.emit(from_record(message.number, place.region(self._desk.settings)), message.customer)

    def _do(self, work: Coroutine[Any, Any, Any], name: str) -> None:
        self._tasks.spawn(self._said(work, name), f"voice: {name}")

    async def _said(self, work: Coroutine[Any, Any, Any], name: str) -> None:
        try:
            # The page's own coroutines ask the engine's loop themselves.
            await (work if name == "callback" else self._bridge.ask(work))
        except DomainError as problem:
            self._notices.error(problem, key=f"voice-{name}")

    # What it shows.

    def _show(self) -> None:
        empty = not self.model.rows
        self.model.set_rows(self._desk.switchboard.messages)
        if empty and self.model.rows:  # never when the chosen one goes: a press meant for it must not hit another
            self.table.selectRow(0)
        self._show_count()
        self._show_state()
        self._show_player()

    def _show_player(self) -> None:
        playing, message = self._desk.player.playing, self._current()
        there = self._desk.switchboard.link is SwitchboardLink.THERE
        same = message is not None and message.id == playing.message
        self.player.show_state(
            at=playing.at if same else 0.0,
            seconds=(playing.seconds or message.seconds) if same and message else message.seconds if message else 0.0,
            speed=playing.speed,
            on=same and playing.on,
            loading=same and playing.loading,
            ready=message is not None and (there or same),
        )
        self.call.setEnabled(message is not None and bool(message.number))
        self.call_back.setEnabled(message is not None and bool(message.number))
        planned = message is not None and message.callback is not None
        #: Button below the voice messages: go to the callback that was made of this one
        self.call_back.setText(self.tr("Show callback") if planned else self.tr("CallBack"))

    def _show_count(self) -> None:
        translate = QCoreApplication.translate
        rows = self.model.rows
        new = sum(not row.heard_by for row in rows)
        shown = translate("VoicePage", "%n message(s)", None, len(rows))
        #: How many voice messages nobody has heard yet
        unheard = translate("VoicePage", "%n new", None, new)
        #: Below the list of voice messages: how many there are, and how many are new
        self._count.setText(self.tr("{shown} · {new}").format(shown=shown, new=unheard))

    @Slot()
    def _show_state(self) -> None:
        state = self._state()
        self._stack.setCurrentIndex(_TABLE if state is None else _STATE)
        self.player.setVisible(state is None)
        for widget in (self._count, self.call, self.call_back):
            widget.setVisible(state is None)
        if state is not None:
            self._panel.say(state)

    def _state(self) -> State | None:
        if self.model.rows:
            return None
        match self._desk.switchboard.link:
            case SwitchboardLink.OFF:
                text = self.tr(
                    "Callers can leave messages where your site has a switchboard. Its address is in the settings."
                )
                return State("voicemail", self.tr("No switchboard"), text, self.tr("Open the settings"))
            case SwitchboardLink.CONNECTING:
                return State("clock", self.tr("Asking the switchboard…"), "", "")
            case SwitchboardLink.AWAY:
                text = self.tr("The messages appear by themselves when it is back. Nothing gets lost meanwhile.")
                return State("cloud-off", self.tr("The switchboard cannot be reached"), text, "")
            case SwitchboardLink.REFUSED:
                text = self.tr(
                    "It does not know you. Ask your administrator for its key, and enter it in the settings."
                )
                return State("lock", self.tr("The switchboard does not let you in"), text, self.tr("Open the settings"))
        text = self.tr("Messages that callers leave appear here, on every desk.")
        return State("voicemail", self.tr("No voice messages"), text, "")

    @Slot()
    def _next_step(self) -> None:
        self.settings_wanted.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.model.reword()
            self._show()
        elif event.type() == QEvent.Type.PaletteChange and hasattr(self, "_panel"):
            self._retranslate()
            self._show_state()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Voice messages"))
        self.table.setAccessibleName(self.tr("Voice messages"))
        #: Button below the voice messages: call this person now
        self.call.setText(self.tr("Call"))
        self.call.setIcon(icons.icon("phone"))
        self.call.setToolTip(self.tr("Call (Ctrl+Enter)"))
        self.call_back.setIcon(icons.icon("callback", "on_call"))
        #: Tooltip, with the key; CallBack is the name of the button
        self.call_back.setToolTip(self.tr("CallBack: put this person into the list of callbacks (Ctrl+B)"))
