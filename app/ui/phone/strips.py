# SPDX-License-Identifier: GPL-3.0-or-later
"""The calls beside the one the agent deals with, a strip each: who waits on hold, and who rings in meanwhile.

A strip stands above the page and pushes it down: it covers nothing, and its buttons take no key meant for a text.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.call import Call, CallState
from app.i18n import formats
from app.ui import clock, icons
from app.ui.sayings import plain_tip, say_standing
from app.ui.theme import Space, set_property
from app.ui.widgets.button_row import ButtonRow


class CallStrip(QFrame):
    """One call; what it offers follows its state."""

    answer_wanted = Signal(str)
    answer_ending_wanted = Signal(str)
    reject_wanted = Signal(str)
    take_back_wanted = Signal(str)

    def __init__(self, call: Call) -> None:
        super().__init__()
        self.call = call
        self._other_up = False
        self._busy = ""
        self._held_at: datetime | None = None
        self.setObjectName(f"strip-{call.id}")
        self._icon = QLabel()
        self._icon.setFixedSize(QSize(18, 18))
        self.who = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.who.setProperty("kind", "strong")
        self.who.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.time = QLabel()
        self.state = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.answer = self._button("stripAnswer", "call", "phone", "on_call")
        self.answer.clicked.connect(self._answer)
        self.end_other = self._button("stripAnswerEnding", "", "phone", "text")
        self.end_other.clicked.connect(self._answer_ending)
        self.reject = self._button("stripReject", "", "phone-end", "late")
        self.reject.clicked.connect(self._reject)
        self.back = self._button("stripTakeBack", "", "play", "text")
        self.back.clicked.connect(self._take_back)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.who, 1)
        head.addWidget(self.time, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self.state, 1)
        foot.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addLayout(foot)
        column.addWidget(self.answer)
        self._choices = ButtonRow(self.end_other, self.reject)
        column.addWidget(self._choices)
        self._note_hold()
        self.render_texts()

    @staticmethod
    def _button(name: str, role: str, icon: str, tint: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setIcon(icons.icon(icon, tint))
        button.setIconSize(QSize(18, 18))
        button.setProperty("extent", "small")
        if role:
            button.setProperty("role", role)
        # A click leaves the keyboard where it is.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    @property
    def buttons(self) -> tuple[QAbstractButton, ...]:
        """All its buttons, shown or not."""
        return self.answer, self.end_other, self.reject, self.back

    def show_call(self, call: Call, other_up: bool) -> None:
        """Show the call as it stands; ``other_up`` is whether the agent is connected with somebody else now."""
        if call.state is not self.call.state:
            self._busy = ""
        self.call, self._other_up = call, other_up
        self._note_hold()
        self.render_texts()

    def _note_hold(self) -> None:
        # A call does not carry when it was put on hold; it gets its strip at that moment.
        if self.call.state is not CallState.HELD:
            self._held_at = None
        elif self._held_at is None:
            self._held_at = clock.now()

    def set_busy(self, what: str) -> None:
        """``"answer"``, ``"reject"`` or ``"back"`` while that is on its way, else nothing."""
        self._busy = what
        self.render_texts()

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return bool(self._busy)

    def spoken(self) -> str:
        """For screen readers: everything in one line."""
        return f"{self.state.text()}: {self.who.text()}"

    @Slot()
    def tick(self) -> None:
        """Show how long the caller has waited on hold, or how long the talk lasts; nothing while it rings."""
        now, held = clock.now(), self._held_at
        seconds = (now - held).total_seconds() if held is not None else self.call.talk_seconds(now)
        self.time.setText(formats.duration(seconds) if self.call.up else "")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.render_texts()
        super().changeEvent(event)

    def render_texts(self) -> None:
        """Say everything anew."""
        call = self.call
        ringing = call.state is CallState.RINGING_IN
        set_property(self, "notice", "success" if ringing else "info" if call.up else "plain")
        name, tint = ("phone-incoming", "ok_text") if ringing else ("pause", "info_text")
        if not ringing and not call.up:
            name, tint = "phone-outgoing", "text"
        self._icon.setPixmap(icons.pixmap(name, 18, tint, self.devicePixelRatioF()))
        who = call.customer or call.number.shown() or self.tr("Hidden number")
        self.who.setText(who)
        self.who.setToolTip(plain_tip(who))
        state = say_standing(call)
        if call.queue:
            #: {state} is the state of a call, such as "On hold"; {name} is the queue the caller waited in
            state = self.tr("{state} · queue: {name}").format(state=state, name=call.queue)
        self.state.setText(state)
        self.setAccessibleName(self.spoken())
        idle = not self._busy
        for button in self.buttons:
            button.setEnabled(idle)
        here = call.own_phone is None  # one that rings at the agent's own phone is answered there
        self.answer.setVisible(ringing and here)
        self._choices.setVisible(ringing)
        self.end_other.setVisible(ringing and here and self._other_up)
        self.reject.setVisible(ringing)
        self.back.setVisible(call.up)
        if self._busy == "answer":
            self.answer.setText(self.tr("Answering…"))
        else:
            #: On a button: put the present caller on hold and take the call that rings / take it
            self.answer.setText(self.tr("Hold and answer") if self._other_up else self.tr("Answer"))
        if self._other_up:
            self.answer.setToolTip(self.tr("Let the present caller wait, and answer this one (F2)"))
        else:
            self.answer.setToolTip(self.tr("Answer the call (F2)"))
        #: On a button: end the present call and take the one that rings
        self.end_other.setText(self.tr("End and answer"))
        self.end_other.setToolTip(self.tr("End the present call, and answer this one (Shift+F2)"))
        #: On a button: refuse the incoming call
        self.reject.setText(self.tr("Rejecting…") if self._busy == "reject" else self.tr("Reject"))
        self.reject.setToolTip(self.tr("Refuse the call; the caller hears the busy tone (Shift+F3)"))
        #: On a button: talk with the caller who waits on hold
        self.back.setText(self.tr("Take back"))
        self.back.setToolTip(self.tr("Talk with this caller; the present one waits meanwhile (Shift+F6)"))
        self.tick()

    @Slot()
    def _answer(self) -> None:
        self.answer_wanted.emit(self.call.id)

    @Slot()
    def _answer_ending(self) -> None:
        self.answer_ending_wanted.emit(self.call.id)

    @Slot()
    def _reject(self) -> None:
        self.reject_wanted.emit(self.call.id)

    @Slot()
    def _take_back(self) -> None:
        self.take_back_wanted.emit(self.call.id)


class CallStrips(QWidget):
    """The strips, oldest call first; takes no room while there is none. Signals carry the call's id."""

    answer_wanted = Signal(str)
    answer_ending_wanted = Signal(str)
    reject_wanted = Signal(str)
    take_back_wanted = Signal(str)
    focus_lost = Signal()
    """A strip with the keyboard on it goes away."""

    def __init__(self) -> None:
        super().__init__()
        self.strips: dict[str, CallStrip] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.S, Space.S, Space.S, 0)
        self._column.setSpacing(Space.XS)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_calls(self, calls: tuple[Call, ...], other_up: bool) -> None:
        """Show these calls, in this order."""
        wanted = {call.id for call in calls}
        for gone in [one for one in self.strips if one not in wanted]:
            strip = self.strips.pop(gone)
            if strip.isAncestorOf(self.focusWidget() or self):
                self.focus_lost.emit()
            strip.hide()
            self._column.removeWidget(strip)
            strip.deleteLater()
        for place, call in enumerate(calls):
            strip = self.strips.get(call.id) or self._new(call)
            strip.show_call(call, other_up)
            self._column.insertWidget(place, strip)
        self.setVisible(bool(calls))

    def _new(self, call: Call) -> CallStrip:
        strip = self.strips[call.id] = CallStrip(call)
        strip.answer_wanted.connect(self.answer_wanted)
        strip.answer_ending_wanted.connect(self.answer_ending_wanted)
        strip.reject_wanted.connect(self.reject_wanted)
        strip.take_back_wanted.connect(self.take_back_wanted)
        return strip

    @Slot()
    def tick(self) -> None:
        """Once a second."""
        for strip in self.strips.values():
            strip.tick()
