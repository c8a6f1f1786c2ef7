# SPDX-License-Identifier: GPL-3.0-or-later
"""The agent's call: who, state, clock, how the line sounds, what can be done with it, and the yellow button that ends it
(row A1). Keys, transfer and the question for a recording unfold below that button, which never moves."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.call import Call, CallState, Direction
from app.domain.callback import Callback
from app.i18n import formats
from app.ui import clock, icons
from app.ui.bridge import Bridge
from app.ui.card_button import CardButton
from app.ui.phone.caller import CallerInfo, Known
from app.ui.phone.consent import Consent
from app.ui.phone.script_key import ScriptKey, may_begin
from app.ui.phone.transfer import ConsultBar, TransferPanel
from app.ui.phone.who import Who
from app.ui.sayings import rate_quality, say_quality, say_quality_details, say_standing
from app.ui.theme import Space, set_property
from app.ui.widgets.dialpad import Dialpad

if TYPE_CHECKING:
    from app.services.desk import Desk


_Tool = TypeVar("_Tool", bound=QToolButton)
_COLUMNS = 6
"""So that one, two or three tools share a row's width."""


class CallPage(QWidget):
    """Shows one call from dialling to its end. The end button is there only while the two are connected."""

    end_wanted = Signal()
    cancel_wanted = Signal()
    hold_wanted = Signal(bool)
    mute_wanted = Signal(bool)
    digits_wanted = Signal(str)
    record_wanted = Signal(bool)
    transfer_wanted = Signal(object)
    consult_wanted = Signal(object, str)
    script_wanted = Signal(object)
    focus_lost = Signal()
    """What had the keyboard goes away."""

    def __init__(self, desk: Desk, bridge: Bridge, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = desk.settings
        self._call: Call | None = None
        self._matter = ""
        self._busy = ""
        self._told: Callable[[], str] | None = None
        self._told_badly = False
        self._passing = False
        self.state = QLabel(wordWrap=True)
        self.state.setObjectName("callState")
        self.state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.who = Who(desk, language)
        self.time = QLabel()
        self.time.setObjectName("callClock")
        self.time.setProperty("kind", "display")
        self.quality = QLabel()
        self.quality.setObjectName("callQuality")
        self._lock = QLabel()
        self._dot = QLabel()
        self.recording = QLabel()
        self.recording.setObjectName("callRecording")
        self.recording.setProperty("kind", "late")
        self.hold = self._tool("callHold", "pause")
        self.hold.clicked.connect(self._hold)
        self.mute = self._tool("callMute", "mic")
        self.mute.clicked.connect(self._mute)
        self.keys = self._tool("callKeypad", "dialpad")
        self.keys.toggled.connect(self._show_keypad)
        self.transfer = self._tool("callTransfer", "transfer")
        self.transfer.toggled.connect(self._show_transfer)
        self.record = self._tool("callRecord", "record")
        self.record.clicked.connect(self._record)
        self.script = self._as_tool(ScriptKey(self), "callScript", "script")
        self.script.chosen.connect(self.script_wanted)
        self._tools = (self.hold, self.mute, self.keys, self.transfer, self.record, self.script)
        self._arranged: tuple[QToolButton, ...] = ()
        self.consult = ConsultBar()
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
        self.cancel.setProperty("extent", "tall")
        self.cancel.clicked.connect(self.cancel_wanted)
        self.consent = Consent(desk.settings)
        self.consent.agreed.connect(self._agreed)
        self.consent.refused.connect(self._fold_consent)
        self.told = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName="callTold")
        self.told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.told.hide()
        self.panel = TransferPanel(desk, bridge)
        self.panel.now_wanted.connect(self._transfer_now)
        self.panel.ask_wanted.connect(self.consult_wanted)
        self.sent = QLabel()
        self.sent.setProperty("kind", "heading")
        self.sent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sent.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.keypad = Dialpad(name="tone")
        self.keypad.pressed.connect(self._digit)
        self.info = CallerInfo(desk)
        self.card = CardButton("callCard")
        self._about = QWidget()
        about = QVBoxLayout(self._about)
        about.setContentsMargins(0, 0, 0, 0)
        # The end button stays within reach on a low screen: what can wait stands below it.
        about.addWidget(self.card)
        about.addWidget(self.who.known)
        about.addWidget(self.info)

        clock_row = QHBoxLayout()
        clock_row.setSpacing(Space.XS)
        clock_row.addWidget(self.time)
        clock_row.addStretch(1)
        clock_row.addWidget(self._lock)
        clock_row.addWidget(self.quality)
        state_row = QHBoxLayout()
        state_row.setSpacing(Space.XS)
        state_row.addWidget(self.state, 1)
        state_row.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignTop)
        state_row.addWidget(self.recording, 0, Qt.AlignmentFlag.AlignTop)
        self._grid = QGridLayout()
        self._grid.setSpacing(2)
        for place in range(_COLUMNS):
            self._grid.setColumnStretch(place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addLayout(state_row)
        column.addWidget(self.who)
        column.addLayout(clock_row)
        column.addWidget(self.consult)
        column.addLayout(self._grid)
        column.addSpacing(Space.XS)
        column.addWidget(self.end)
        column.addWidget(self.cancel)
        column.addSpacing(Space.XS)
        # Below the end button, which never moves and is never scrolled away by what unfolds.
        column.addWidget(self.told)
        column.addWidget(self.consent)
        column.addWidget(self.panel)
        column.addWidget(self.sent)
        column.addWidget(self.keypad)
        column.addWidget(self._about)
        column.addStretch(1)
        self._show_keypad(False)
        self._retranslate()

    def _tool(self, name: str, icon: str) -> QToolButton:
        tool = QToolButton(self)
        tool.setCheckable(True)
        return self._as_tool(tool, name, icon)

    @staticmethod
    def _as_tool(tool: _Tool, name: str, icon: str) -> _Tool:
        tool.setObjectName(name)
        tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        tool.setIcon(icons.icon(icon))
        tool.setIconSize(QSize(22, 22))
        tool.setMinimumHeight(56)
        tool.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return tool

    def show_call(
        self,
        call: Call,
        recognised: Callback | None,
        language: str,
        consult: tuple[Call | None, Call | None] = (None, None),
    ) -> None:
        """Show the call as it stands now; ``consult`` is whom a colleague is asked about: the call with the colleague and
        the caller's."""
        if self._call is None or self._call.id != call.id:
            self.keys.setChecked(False)
            self.transfer.setChecked(False)
            self._fold_consent()
            self.sent.clear()
        # A caller and the colleague who is asked about them are one matter: what was typed and said stays.
        matter = call.consults or call.id
        if matter != self._matter:
            self._matter = matter
            self._passing = False
            self.panel.clear()
            self.tell(None)
        self._call = call
        self._busy = ""
        self.who.show_call(call, recognised, language)
        self.consult.show_calls(*consult)
        self._render()

    def forget(self) -> None:
        """Nothing of the last call stays."""
        self._call, self._matter = None, ""
        self.fold()
        self.who.forget()
        self.info.show_known(Known())
        self.panel.clear()
        self.tell(None)
        self.sent.clear()

    def set_busy(self, what: str) -> None:
        """The tool's name (``"hold"``, ``"mute"``, ``"record"``, ``"transfer"``, ``"consult"``, ``"cancel"``) while that is
        on its way, else nothing."""
        self._busy = what
        self._render()

    def tell(self, text: Callable[[], str] | None, *, badly: bool = False) -> None:
        """Say below the end button how a transfer goes, or that it failed; nothing with ``None``."""
        self._told, self._told_badly = text, badly
        self._say_told()

    def passing_on(self, under_way: bool) -> None:
        """Whether the call is being passed on now: there is no second transfer meanwhile."""
        self._passing = under_way
        self._render()

    def minimumSizeHint(self) -> QSize:
        # With room for everything a call may show, so that the panel's width does not change with the calls.
        hint = super().minimumSizeHint()
        widths = [tool.minimumWidth() for tool in self._tools]
        tools = sum(max(widths[place::3]) for place in range(3)) + 2 * self._grid.spacing()
        folds = [part.minimumSizeHint().width() for part in (self.consult, self.consent, self.panel, self.end)]
        return QSize(max(hint.width(), max(tools, *folds) + 2 * Space.L), hint.height())

    def press_digit(self, digit: str) -> bool:
        """As if that key of the keypad was pressed; whether it is open and has such a key."""
        key = self.keypad.keys.get(digit) if self.keys.isChecked() else None
        if key is not None:
            key.click()
        return key is not None

    @property
    def unfolded(self) -> bool:
        """Whether keys, transfer or the question for a recording are open."""
        return self.keys.isChecked() or self.transfer.isChecked() or self.consent.isVisible()

    def fold(self) -> bool:
        """Fold what is unfolded; whether anything was."""
        open_tools = [tool for tool in (self.keys, self.transfer) if tool.isChecked()]
        for tool in open_tools:
            tool.setChecked(False)
        asked = self.consent.isVisible()
        self._fold_consent()
        return asked or bool(open_tools)

    def shutdown(self) -> None:
        """Cancel what still waits for an answer."""
        self.panel.shutdown()

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
        self.card.retranslate()
        #: Shows and hides the keys that send tones during a call
        self.keys.setText(self.tr("Keypad"))
        self.keys.setToolTip(self.tr("Send tones, for menus that ask for a digit (F8)"))
        #: On a button: pass the call on to somebody else
        self.transfer.setText(self.tr("Transfer"))
        self.transfer.setToolTip(self.tr("Pass the call on to a colleague or another number (F9)"))
        #: On a button: what to say when the line is silent or broke off
        self.script.setText(self.tr("Script"))
        self.script.setToolTip(self.tr("Something is wrong with the line: what to say, and to ring again (F12)"))
        self.cancel.setToolTip(self.tr("Stop calling (F3)"))
        self.time.setAccessibleName(self.tr("Length of the call"))
        self._render()
        self._say_told()
        # Room for both texts of each, so that nothing moves when they change.
        for tool, texts in (
            (self.hold, (self.tr("Hold"), self.tr("Resume"))),
            (self.mute, (self.tr("Mute"), self.tr("Unmute"))),
            (self.keys, (self.tr("Keypad"),)),
            (self.transfer, (self.tr("Transfer"),)),
            (self.record, (self.tr("Record"), self.tr("Stop", "recording"))),
            (self.script, (self.tr("Script"),)),
        ):
            tool.ensurePolished()
            width = max(tool.fontMetrics().horizontalAdvance(text) for text in texts)
            # In a sheet of its own: the application's sheet sets a least width, which overrides the widget's.
            tool.setStyleSheet(
                f"QToolButton {{ min-width: {width}px; padding: 5px 3px; }} QToolButton:focus {{ padding: 4px 2px; }}"
                " QToolButton::menu-indicator { image: none; }"
            )
        layout = self.layout()
        if layout is not None:
            # A page that is hidden would keep asking for the width of the language before.
            layout.invalidate()
            layout.activate()

    def _say_told(self) -> None:
        self.told.setText(self._told() if self._told is not None else "")
        self.told.setVisible(self._told is not None)
        set_property(self.told, "kind", "late" if self._told_badly else "strong")

    def _render(self) -> None:
        call = self._call
        if call is None:
            return
        held, muted, up = call.state is CallState.HELD, call.muted, call.up
        self._render_state(call)
        self.time.setVisible(up)
        self._render_quality(call)
        self._dot.setVisible(call.recording)
        self.recording.setVisible(call.recording)
        self._dot.setPixmap(icons.pixmap("record", 16, "late", self.devicePixelRatioF()))
        #: State of the call: it is being recorded now
        self.recording.setText(self.tr("Recording"))
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
        self.script.set_call(call)
        self.record.setChecked(call.recording)
        self.record.setIcon(icons.icon("stop" if call.recording else "record", "late"))
        #: On a button: start / stop the recording of the call
        self.record.setText(self.tr("Stop", "recording") if call.recording else self.tr("Record"))
        self.record.setAccessibleName(self.tr("Stop the recording") if call.recording else self.tr("Record this call"))
        self.record.setToolTip(
            self.tr("Stop the recording (F10)") if call.recording else self.tr("Record this call (F10)")
        )
        self._offer(call)
        self.hold.setDisabled(self._busy == "hold")
        self.mute.setDisabled(self._busy == "mute")
        self.record.setDisabled(self._busy == "record")
        self.panel.set_busy(self._passing or self._busy in ("transfer", "consult"))
        self.end.setVisible(up)
        self.end.setEnabled(up and self._busy != "end")
        #: The yellow button of the Mongolian manual (шар товч): opens the rating
        self.end.setText(self.tr("End call"))
        if call.internal or call.consults is not None:
            self.end.setToolTip(self.tr("End the call (F3)"))
        else:
            self.end.setToolTip(self.tr("Rate the caller and end the call (F3)"))
        self.cancel.setVisible(not up)
        self.cancel.setDisabled(self._busy == "cancel")
        #: On a button: stop calling before the other side has answered
        self.cancel.setText(self.tr("Cancelling…") if self._busy == "cancel" else self.tr("Cancel call"))
        self.tick()

    def _render_state(self, call: Call) -> None:
        text = say_standing(call)
        if call.remote_held and call.state is CallState.TALKING:
            text = self.tr("The other side has put you on hold")
        if call.muted:
            #: {state} is the state of the call, such as "In call"
            text = self.tr("{state} · muted").format(state=text)
        self.state.setText(text)
        waits = call.state is CallState.HELD or call.muted or call.remote_held
        set_property(self.state, "kind", "late" if waits else "good")

    def _render_quality(self, call: Call) -> None:
        quality = call.quality if call.up else None
        self.quality.setVisible(quality is not None)
        self._lock.setVisible(quality is not None and quality.encrypted)
        if quality is None:
            return
        text = say_quality(quality)
        details = say_quality_details(quality)
        self.quality.setText(text)
        self.quality.setToolTip(details)
        self.quality.setAccessibleDescription(details)
        set_property(self.quality, "kind", "late" if rate_quality(quality) == 0 else "small")
        self._lock.setPixmap(icons.pixmap("lock", 16, "muted", self.devicePixelRatioF()))
        self._lock.setToolTip(self.tr("The sound is encrypted."))
        self._lock.setAccessibleName(self.tr("The sound is encrypted."))

    def _offer(self, call: Call) -> None:
        """Show the tools this call has: a called colleague has none (row D8), the caller of one may hold and record. What the
        agent's own phone has to do is not offered (row D3)."""
        called = call.internal and call.direction is Direction.IN
        asking = self.consult.consult is not None
        elsewhere = call.own_phone is not None  # the sound is not in this computer
        self.panel.offer_asking(not elsewhere)
        offered = {
            self.hold: not called,
            self.mute: not call.internal and not elsewhere,
            self.keys: not call.internal and not elsewhere,
            self.transfer: not call.internal and call.consults is None and not asking,
            self.record: self._settings.recording and not called and not elsewhere,
            self.script: may_begin(call),
        }
        shown = tuple(tool for tool in self._tools if call.up and offered[tool])
        for tool in self._tools:
            if tool not in shown and tool.hasFocus():
                self.focus_lost.emit()
            tool.setVisible(tool in shown)
        if shown != self._arranged:
            self._arrange(shown)
        if self.keys not in shown:
            self.keys.setChecked(False)
        if self.transfer not in shown:
            self.transfer.setChecked(False)
        if self.record not in shown or call.recording:
            self._fold_consent()

    def _arrange(self, tools: tuple[QToolButton, ...]) -> None:
        """Rows of at most three; what is in the second row stands below what is in the first one."""
        self._arranged = tools
        for tool in self._tools:
            self._grid.removeWidget(tool)
        across = 2 if len(tools) == 4 else min(3, len(tools))
        for place, tool in enumerate(tools):
            span = _COLUMNS // across
            self._grid.addWidget(tool, place // across, place % across * span, 1, span)

    @Slot(bool)
    def _show_keypad(self, on: bool) -> None:
        self.keypad.setVisible(on)
        self.sent.setVisible(on)
        self._fold(self.keypad, self.keys, on)

    @Slot(bool)
    def _show_transfer(self, on: bool) -> None:
        if not on and self.panel.isAncestorOf(self.focusWidget() or self):
            self.focus_lost.emit()
        self.panel.setVisible(on)
        self._fold(self.panel, self.transfer, on)
        if on:
            self.panel.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.panel.field.selectAll()

    def _fold(self, part: QWidget, tool: QToolButton, on: bool) -> None:
        """One of them at a time; what is known of the caller gives way to it."""
        if on:
            for other in (self.keys, self.transfer):
                if other is not tool:
                    other.setChecked(False)
        self._about.setVisible(not self.keys.isChecked() and not self.transfer.isChecked())

    @Slot()
    def _record(self) -> None:
        call = self._call
        if call is None:
            return
        self.record.setChecked(call.recording)  # it follows the call, not the press
        if call.recording:
            self.record_wanted.emit(False)
        elif call.recordings:
            self.record_wanted.emit(True)  # they agreed in this call already
        elif self.consent.isVisible():
            self._fold_consent()
        else:
            self.consent.ask()

    @Slot()
    def _agreed(self) -> None:
        self._fold_consent()
        self.record_wanted.emit(True)

    @Slot()
    def _fold_consent(self) -> None:
        if self.consent.isAncestorOf(self.focusWidget() or self):
            self.focus_lost.emit()
        self.consent.hide()

    @Slot(object, str)
    def _transfer_now(self, number: object, name: str) -> None:
        self.transfer_wanted.emit(number)

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
