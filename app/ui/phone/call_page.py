# SPDX-License-Identifier: GPL-3.0-or-later
"""The agent's call: who, state, clock, Hold, Mute, Keypad, and the yellow button that ends it (row A1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.domain.call import Call, CallState
from app.domain.callback import Callback
from app.i18n import formats
from app.ui import clock, icons
from app.ui.phone.who import Who
from app.ui.sayings import say_call_state
from app.ui.theme import Space, set_property
from app.ui.widgets.dialpad import Dialpad

if TYPE_CHECKING:
    from app.services.desk import Desk


class CallPage(QWidget):
    """Shows one call from dialling to its end. The end button is there only while the two are connected."""

    end_wanted = Signal()
    cancel_wanted = Signal()
    hold_wanted = Signal(bool)
    mute_wanted = Signal(bool)
    digits_wanted = Signal(str)

    def __init__(self, desk: Desk, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._call: Call | None = None
        self._busy = ""
        self.state = QLabel()
        self.state.setObjectName("callState")
        self.who = Who(desk, language)
        self.time = QLabel()
        self.time.setObjectName("callClock")
        self.time.setProperty("kind", "display")
        self.hold = self._tool("callHold", "pause")
        self.hold.clicked.connect(self._hold)
        self.mute = self._tool("callMute", "mic")
        self.mute.clicked.connect(self._mute)
        self.keys = self._tool("callKeypad", "dialpad")
        self.keys.toggled.connect(self._show_keypad)
        self.end = QPushButton()
        self.end.setObjectName("callEnd")
        self.end.setProperty("role", "end")
        self.end.setProperty("extent", "big")
        self.end.setIcon(icons.icon("phone-end", "on_end"))
        self.end.setIconSize(QSize(24, 24))
        self.end.clicked.connect(self.end_wanted)
        self.cancel = QPushButton()
        self.cancel.setObjectName("callCancel")
        self.cancel.setProperty("role", "danger")
        self.cancel.setIcon(icons.icon("phone-end", "on_danger"))
        self.cancel.setIconSize(QSize(20, 20))
        self.cancel.setMinimumHeight(44)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.sent = QLabel()
        self.sent.setProperty("kind", "heading")
        self.sent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sent.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.keypad = Dialpad(name="tone")
        self.keypad.pressed.connect(self._digit)

        tools = QHBoxLayout()
        tools.setSpacing(2)
        for tool in (self.hold, self.mute, self.keys):
            tools.addWidget(tool, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.L, Space.M, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(self.state)
        column.addWidget(self.who)
        column.addWidget(self.time)
        column.addLayout(tools)
        column.addSpacing(Space.XS)
        column.addWidget(self.end)
        column.addWidget(self.cancel)
        column.addSpacing(Space.XS)
        # Below the end button, which never moves and is never scrolled away by the keys.
        column.addWidget(self.sent)
        column.addWidget(self.keypad)
        column.addStretch(1)
        self._show_keypad(False)
        self._retranslate()

    @staticmethod
    def _tool(name: str, icon: str) -> QToolButton:
        tool = QToolButton()
        tool.setObjectName(name)
        tool.setCheckable(True)
        tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        tool.setIcon(icons.icon(icon))
        tool.setIconSize(QSize(22, 22))
        tool.setMinimumHeight(56)
        tool.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return tool

    def show_call(self, call: Call, recognised: Callback | None, language: str) -> None:
        """Show the call as it stands now."""
        if self._call is None or self._call.id != call.id:
            self.keys.setChecked(False)
            self.sent.clear()
        self._call = call
        self._busy = ""
        self.who.show_call(call, recognised, language)
        self._render()

    def set_busy(self, what: str) -> None:
        """``"hold"``, ``"mute"`` or ``"cancel"`` while that is on its way, else nothing."""
        self._busy = what
        self._render()

    @Slot()
    def tick(self) -> None:
        """Show the call's length."""
        if self._call is not None:
            self.time.setText(formats.duration(self._call.talk_seconds(clock.now())))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        #: Shows and hides the keys that send tones during a call
        self.keys.setText(self.tr("Keypad"))
        self.keys.setToolTip(self.tr("Send tones, for menus that ask for a digit"))
        #: The yellow button of the Mongolian manual (шар товч): opens the rating
        self.end.setText(self.tr("End call"))
        self.end.setToolTip(self.tr("Rate the caller and end the call (F3)"))
        self.cancel.setToolTip(self.tr("Stop calling (F3)"))
        self.time.setAccessibleName(self.tr("Length of the call"))
        self._render()
        # Room for both texts of each, so that nothing moves when they change.
        for tool, texts in (
            (self.hold, (self.tr("Hold"), self.tr("Resume"))),
            (self.mute, (self.tr("Mute"), self.tr("Unmute"))),
            (self.keys, (self.tr("Keypad"),)),
        ):
            tool.ensurePolished()
            width = max(tool.fontMetrics().horizontalAdvance(text) for text in texts)
            # In a sheet of its own: the application's sheet sets a least width, which overrides the widget's.
            tool.setStyleSheet(f"min-width: {width + 4}px")
        layout = self.layout()
        if layout is not None:
            # A page that is hidden would keep asking for the width of the language before.
            layout.invalidate()
            layout.activate()

    def _render(self) -> None:
        call = self._call
        if call is None:
            return
        held, muted, up = call.state is CallState.HELD, call.muted, call.up
        text = say_call_state(call.state)
        if muted:
            #: {state} is the state of the call, such as "In call"
            text = self.tr("{state} · muted").format(state=text)
        self.state.setText(text)
        set_property(self.state, "kind", "late" if held or muted else "good")
        self.time.setVisible(up)
        self.hold.setChecked(held)
        self.hold.setIcon(icons.icon("play" if held else "pause"))
        #: On a button: the customer waits / the talk goes on
        self.hold.setText(self.tr("Resume") if held else self.tr("Hold"))
        self.hold.setToolTip(self.tr("Go on talking (F6)") if held else self.tr("Let the customer wait (F6)"))
        self.mute.setChecked(muted)
        self.mute.setIcon(icons.icon("mic-off" if muted else "mic"))
        #: On a button: switch the microphone on / off
        self.mute.setText(self.tr("Unmute") if muted else self.tr("Mute"))
        self.mute.setToolTip(
            self.tr("Switch the microphone on (F7)") if muted else self.tr("Switch the microphone off (F7)")
        )
        for tool in (self.hold, self.mute, self.keys):
            tool.setVisible(up)
        self.hold.setDisabled(self._busy == "hold")
        self.mute.setDisabled(self._busy == "mute")
        self.end.setVisible(up)
        self.end.setEnabled(up)
        self.cancel.setVisible(not up)
        self.cancel.setDisabled(self._busy == "cancel")
        #: On a button: stop calling before the other side has answered
        self.cancel.setText(self.tr("Cancelling…") if self._busy == "cancel" else self.tr("Cancel call"))
        if not up:
            self.keys.setChecked(False)
        self.tick()

    @Slot(bool)
    def _show_keypad(self, on: bool) -> None:
        self.keypad.setVisible(on)
        self.sent.setVisible(on)

    @Slot()
    def _hold(self) -> None:
        if self._call is not None:
            self.hold_wanted.emit(self._call.state is not CallState.HELD)

    @Slot()
    def _mute(self) -> None:
        if self._call is not None:
            self.mute_wanted.emit(not self._call.muted)

    @Slot(str)
    def _digit(self, digit: str) -> None:
        self.sent.setText((self.sent.text() + digit)[-16:])
        self.digits_wanted.emit(digit)
