# SPDX-License-Identifier: GPL-3.0-or-later
"""A first call to a number that the user gives, and what came of it: connected, heard them, heard us."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton
from shiboken6 import isValid

from app.domain.call import Call, CallResult, CallState
from app.domain.drops import Trouble
from app.domain.errors import BadNumber, DomainError
from app.domain.number import Number, parse
from app.services.events import CallChanged, LevelsChanged, LineStatus, TroubleOver, TroubleSeen
from app.ui import place
from app.ui.bridge import Bridge
from app.ui.first_start.hearing import Ear
from app.ui.first_start.step import Card
from app.ui.first_start.verdict import Verdict
from app.ui.mnemonics import letter_of
from app.ui.phone.script_words import say_trouble
from app.ui.sayings import say_call_state, say_error, say_line, say_quality, say_result
from app.ui.tasks import Scope
from app.ui.theme import Space, set_property

if TYPE_CHECKING:
    from app.services.desk import Desk

_UP = ("registered", "direct")
_THEIRS = frozenset({Trouble.SILENT_START, Trouble.SILENT_MIDWAY})
_OURS = frozenset({Trouble.NOT_LEAVING, Trouble.MUTED, Trouble.DEAD_MICROPHONE})


class _Number(QLineEdit):
    """Enter in it calls, and does not go on to the next step."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.returnPressed.emit()
        else:
            super().keyPressEvent(event)


class TestCall(Card):
    """A call like any other, through the same service: it stands in the call list, and the phone side shows it."""

    __test__ = False  # no test of pytest's

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        super().__init__("firstTestCall")
        self._desk, self._bridge = desk, bridge
        self._scope = Scope()
        self.calls: set[str] = set()
        """The calls that were made from here."""
        self.call: Call | None = None
        """The last one of them, as it stands."""
        self._asked = False
        self._error: BaseException | None = None
        self._them, self._us = Ear(), Ear()
        self._trouble: set[Trouble] = set()
        """What was told of it and has not passed."""
        self.number = _Number(objectName="firstTestNumber", maxLength=60)
        self.number.textEdited.connect(self._edited)
        self.number.returnPressed.connect(self._press)
        self._label = QLabel()
        self._label.setBuddy(self.number)
        self.button = QPushButton(objectName="firstTestButton", autoDefault=False)
        self.button.clicked.connect(self._press)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.number, 1)
        row.addWidget(self.button)
        self.verdict, self.them, self.us = (
            Verdict("firstTestState"),
            Verdict("firstTestThem"),
            Verdict("firstTestUs"),
        )
        self.column.addWidget(self._label)
        self.column.addLayout(row)
        for verdict in (self.verdict, self.them, self.us):
            self.column.addWidget(verdict)
        bridge.happened.connect(self._happened)
        self.retranslate()

    @property
    def live(self) -> bool:
        """Whether the call is on."""
        return self.call is not None and self.call.state is not CallState.ENDED

    def shutdown(self) -> None:
        """Wait for no answer any more."""
        self._scope.cancel()

    # What happens.

    @Slot(object)
    def _happened(self, event: object) -> None:
        match event:
            case CallChanged(call=call) if call.id in self.calls:
                self._follow(call)
            case LevelsChanged() if self.call is not None and self.call.state is CallState.TALKING:
                self._us.hear(event.microphone)
                self._them.hear(event.speaker)
                self._render()
            case TroubleSeen(call=id) if self.call is not None and id == self.call.id:
                self._trouble.add(event.trouble)
                self._render()
            case TroubleOver(call=id) if self.call is not None and id == self.call.id and self.live:
                self._trouble.discard(event.trouble)
                self._render()
            case LineStatus():
                self._render()

    def _follow(self, call: Call) -> None:
        if self.call is None or self.call.id != call.id:
            self._them, self._us = Ear(), Ear()
            self._trouble.clear()
        self.call = call
        self._render()

    # What the user does.

    @Slot()
    def _edited(self) -> None:
        self._error = None
        self._render()

    @Slot()
    def _press(self) -> None:
        if self._asked:
            return
        if self.live:
            assert self.call is not None
            self._scope.spawn(self._ended(self.call.id), "end the test call")
            return
        try:
            number = parse(self.number.text().strip(), place.region(self._desk.settings))
        except BadNumber as error:
            self._error = error
            self._render()
            self.number.setFocus()
            return
        self._asked, self._error = True, None
        self._render()
        self._scope.spawn(self._dialled(number), "test call")

    async def _dialled(self, number: Number) -> None:
        try:
            call = await self._bridge.ask(self._desk.calls.dial(number, ""))
            self.calls.add(call.id)
            if isValid(self) and (self.call is None or self.call.id != call.id):
                self._follow(call)
        except DomainError as error:
            self._error = error
        finally:
            self._asked = False
            if isValid(self):
                self._render()

    async def _ended(self, call: str) -> None:
        try:
            await self._bridge.ask(self._desk.calls.hang_up(call))
        except DomainError as error:
            self._error = error
            if isValid(self):
                self._render()

    # Texts.

    def retranslate(self) -> None:
        """Say everything in the language shown."""
        self.say(
            self.tr("Test call"),
            self.tr("Call the echo test of your exchange, often *43, or a colleague, and say a few words."),
        )
        self._label.setText(self.tr("&Number"))
        self.number.setPlaceholderText("*43")
        self._render()

    def letters(self) -> set[str]:
        """The letters of its button, which says one thing or the other."""
        return {letter_of(self.tr("&Call")), letter_of(self.tr("&Hang up"))}

    def _render(self) -> None:
        status, call = self._desk.line.status, self.call
        can = status.state in _UP
        self.number.setReadOnly(self.live or self._asked)
        #: Button: end the call
        self.button.setText(self.tr("&Hang up") if self.live else self.tr("&Call"))
        set_property(self.button, "role", "end" if self.live else "call")
        self.button.setEnabled(not self._asked and (self.live or can))
        set_property(self.number, "invalid", isinstance(self._error, BadNumber))
        talk = self._error is None and call is not None and call.answered_at is not None
        if not talk:
            self.them.say("plain", None)
            self.us.say("plain", None)
        if self._error is not None:
            error = self._error
            self.verdict.say("bad", lambda: say_error(error))
        elif not can and not self.live:
            self.verdict.say("plain", lambda: say_line(status), lambda: self.tr("A test call needs a phone."))
        elif call is None:
            self.verdict.say("plain", None)
        elif self.live and not call.up:
            self.verdict.say("plain", lambda: say_call_state(call.state))
        elif call.answered_at is None:
            self.verdict.say("bad", lambda: say_result(call.result or CallResult.UNKNOWN), self._say_unanswered)
        else:
            self._render_talk(call)

    def _render_talk(self, call: Call) -> None:
        quality = call.quality
        if quality is None:
            self.verdict.say("good", lambda: self.tr("Connected."))
        else:
            #: {quality} is such as: Good line
            self.verdict.say("good", lambda: self.tr("Connected. {quality}.").format(quality=say_quality(quality)))
        if call.own_phone is not None:
            self.them.say("plain", lambda: self.tr("The sound is on your own phone: listen there."))
            self.us.say("plain", None)
            return
        theirs, ours = self._trouble & _THEIRS, self._trouble & _OURS
        if self._them.voice:
            self.them.say("good", lambda: self.tr("The other side is heard."))
        elif theirs or self._them.late or not self.live:
            self.them.say(
                "bad",
                lambda: self.tr("The other side is not heard."),
                lambda: self.tr("Is the right loudspeaker chosen above? Play the tone. If you hear that, ask your IT."),
            )
        else:
            self.them.say("plain", lambda: self.tr("Listening to the other side…"))
        if ours:
            trouble = next(iter(sorted(ours)))
            self.us.say("bad", lambda: say_trouble(trouble))
        elif self._us.voice:
            self.us.say("good", lambda: self.tr("Your voice goes out to them."))
        elif self._us.late or not self.live:
            self.us.say(
                "bad",
                lambda: self.tr("Your voice was not heard."),
                lambda: self.tr("Speak while the call is on. Is the right microphone chosen above?"),
            )
        else:
            self.us.say("plain", lambda: self.tr("Say a few words."))

    def _say_unanswered(self) -> str:
        return self.tr("The line itself works: the exchange took the call. Try another number.")
