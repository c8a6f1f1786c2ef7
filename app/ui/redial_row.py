# SPDX-License-Identifier: GPL-3.0-or-later
"""One open redial as a row: whom, what happened, which try, how long until it is due, and its buttons (rows E1, E2)."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from app.domain.call import Call
from app.domain.callback import Callback
from app.ui import clock, icons
from app.ui.redial_sayings import Moment, moment, say_about, say_countdown, who_in_full
from app.ui.sayings import plain_tip, say_standing
from app.ui.theme import Space, set_property
from app.ui.widgets.elided_label import ElidedLabel

KEY = "Shift+F5"
"""Dials the first redial that can be dialled."""
_ICON = 18
_CHARACTERS = 22
"""Room for so many is left to the words beside the buttons."""
_KINDS = {
    Moment.WAITS: "info",
    Moment.DUE: "warning",
    Moment.LATE: "error",
    Moment.CALLING: "success",
    Moment.IN_VAIN: "error",
}
_TINTS = {"info": "info_text", "warning": "warn_text", "error": "error_text", "success": "ok_text"}


class RedialRow(QFrame):
    """What is asked for is signalled with the callback's id. Its buttons take no key that is meant for a text."""

    dial_wanted = Signal(str)
    result_wanted = Signal(str)
    not_needed_wanted = Signal(str)
    hand_over_wanted = Signal(str)

    def __init__(self, redial: Callback) -> None:
        super().__init__()
        self.redial = redial
        self._call: Call | None = None
        self._talks = False
        self._waits_for_customer = False
        self._caller = ""
        self._first = False
        self._flat = False
        self._busy = ""
        self._moment: Moment | None = None
        self.setObjectName(f"redial-{redial.id}")
        self._icon = QLabel()
        self._icon.setFixedSize(QSize(_ICON, _ICON))
        self.who = ElidedLabel()
        self.who.setProperty("kind", "strong")
        self.about = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.countdown = QLabel(objectName="redialCountdown")
        self.countdown.setProperty("kind", "heading")
        self.call = self._button("redialCall", "phone", "on_call")
        self.call.setProperty("role", "call")
        self.result = self._button("redialResult", "flag", "text")
        self.not_needed = self._button("redialNotNeeded", "close", "text")
        self.hand_over = self._button("redialHandOver", "hand-over", "text")
        self.hand_over.hide()
        self.call.clicked.connect(self._dial)
        self.result.clicked.connect(self._result)
        self.not_needed.clicked.connect(self._not_needed)
        self.hand_over.clicked.connect(self._hand_over)

        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.who)
        words.addWidget(self.about)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self.countdown, 0, Qt.AlignmentFlag.AlignVCenter)
        keys = QHBoxLayout()
        keys.setSpacing(Space.XS)
        for button in self.buttons:
            keys.addWidget(button)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(Space.M, Space.S - 2, Space.S, Space.S - 2)
        self._parts.setSpacing(Space.M)
        # The buttons lose their words before anything is cut: it never asks for the room of all of them.
        self._parts.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._parts.addLayout(head, 1)
        self._parts.addLayout(keys)
        self._parts.setAlignment(keys, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        self.render_texts()

    @staticmethod
    def _button(name: str, icon: str, tint: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setIcon(icons.icon(icon, tint))
        button.setIconSize(QSize(_ICON, _ICON))
        button.setProperty("extent", "small")
        # A click leaves the keyboard where it is.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    @property
    def buttons(self) -> tuple[QAbstractButton, ...]:
        """All its buttons, shown or not."""
        return self.call, self.result, self.not_needed, self.hand_over

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return bool(self._busy)

    @property
    def dialable(self) -> bool:
        """Whether Call does something now."""
        return not self._busy and not self._talks and self._moment not in (Moment.CALLING, Moment.IN_VAIN)

    # What it shows.

    def show_redial(self, redial: Callback, *, caller: str, first: bool, supervises: bool) -> None:
        """Show it as it stands. ``caller``: who is calling them now, empty for the agent; ``first``: it has the key."""
        self.redial, self._caller, self._first = redial, caller, first
        self.hand_over.setVisible(supervises)
        self.render_texts()

    def show_calls(self, call: Call | None, *, talks: bool, waits: bool) -> None:
        """``call`` is the live call of this redial, if there is one; ``talks``: the agent is in another one. ``waits``: Call was
        pressed, and a customer's call comes first (row D5)."""
        self._call, self._talks, self._waits_for_customer = call, talks, waits
        self.render_texts()

    def set_flat(self, on: bool) -> None:
        """Whether it stands in one line, where there is little height."""
        if on != self._flat:
            self._flat = on
            self.about.setVisible(not on)  # its words follow the name, which is cut where there is no room
            self.render_texts()

    def set_busy(self, what: str) -> None:
        """``"dial"`` or ``"other"`` while that is on its way, else nothing."""
        self._busy = what
        self.render_texts()

    @Slot()
    def tick(self) -> None:
        """Once a second."""
        if moment(self.redial, clock.now()) is not self._moment:
            self.render_texts()
        else:
            self._show_countdown(clock.now())

    def spoken(self) -> str:
        """For screen readers: everything in one line."""
        return ", ".join(filter(None, (who_in_full(self.redial), self.about.text(), self.countdown.text())))

    def _show_countdown(self, now: datetime) -> None:
        calling = self._call is not None or self._busy == "dial"
        text = "" if calling else say_countdown(self.redial, now)
        if text != self.countdown.text():
            self.countdown.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.render_texts()
        super().changeEvent(event)

    def render_texts(self) -> None:
        """Say everything anew."""
        now = clock.now()
        self._moment = moment(self.redial, now)
        calling = self._call is not None or self._moment is Moment.CALLING
        kind = "success" if calling or self._busy == "dial" else _KINDS[self._moment]
        if self.property("notice") != kind:
            set_property(self, "notice", kind)
            for label in (self.who, self.about, self.countdown):  # their colour follows the row's
                label.style().unpolish(label)
                label.style().polish(label)
        picture = "phone-outgoing" if kind == "success" else "phone-missed"
        self._icon.setPixmap(icons.pixmap(picture, _ICON, _TINTS[kind], self.devicePixelRatioF()))
        about = self._say_about()
        self.who.say(f"{who_in_full(self.redial)} · {about}" if self._flat else who_in_full(self.redial))
        self.about.setText(about)
        self._show_countdown(now)
        self._say_buttons()
        self.setAccessibleName(self.spoken())
        self._arrange()

    def _say_about(self) -> str:
        about = say_about(self.redial)
        state = self._say_state()
        if not state:
            return about
        #: {redial} is such as "The line broke off · try 1 of 3", {state} such as "Ringing…"
        return self.tr("{redial} · {state}").format(redial=about, state=state)

    def _say_state(self) -> str:
        if self._call is not None:
            return say_standing(self._call)
        if self._busy == "dial":
            #: State of a redial: it was asked for just now
            return self.tr("calling…")
        if self._moment is Moment.CALLING:
            if self._caller:
                return QCoreApplication.translate("CallbackList", "{name} is calling").format(name=self._caller)
            return QCoreApplication.translate("CallbackList", "You are calling")
        if self._moment is Moment.IN_VAIN:
            #: State of a redial: all tries were made
            return self.tr("nobody was reached")
        if self._waits_for_customer:
            #: State of a redial: Call was pressed while a customer's call was on its way
            return self.tr("the customer's call comes first, then they are called")
        if self._talks:
            #: State of a redial: the agent talks with somebody else
            return self.tr("waits until your call is over")
        if self.redial.redial is not None and self.redial.redial.by_itself:
            #: State of a redial that needs no key
            return self.tr("is dialled by itself")
        return ""

    def _say_buttons(self) -> None:
        calling = self._call is not None or self._moment is Moment.CALLING
        idle = not self._busy and not calling
        for button in self.buttons:
            button.setEnabled(idle)
        self.call.setEnabled(self.dialable and idle and not self._waits_for_customer)
        whom = self.redial.customer or self.redial.number.shown()
        begins = calling and not (self._call is not None and self._call.up)
        call = self.tr("Calling…") if begins or self._busy == "dial" else self.tr("Call")
        self.call.setText("" if self._flat else call)
        #: For screen readers, of a button: call this person again; {who} is a customer or a number
        self.call.setAccessibleName(self.tr("Redial {who}").format(who=whom))
        if self._talks:
            self.call.setToolTip(self.tr("You are in a call: they can be redialled when it is over"))
        elif calling or self._busy == "dial":
            self.call.setToolTip(self.tr("They are being called"))
        elif self._first:
            #: {key} is the name of a key, such as Shift+F5
            self.call.setToolTip(self.tr("Redial now ({key})").format(key=KEY))
        else:
            self.call.setToolTip(self.tr("Redial now"))
        #: Tooltip and name for screen readers; {who} is a customer or a number
        result = self.tr("Close the redial with a result: {who}").format(who=whom)
        #: Tooltip and name for screen readers; {who} is a customer or a number
        not_needed = self.tr("Nothing had broken off, no redial is needed: {who}").format(who=whom)
        #: Tooltip and name for screen readers; {who} is a customer or a number
        hand_over = self.tr("Let a colleague redial: {who}").format(who=whom)
        for button, text in ((self.result, result), (self.not_needed, not_needed), (self.hand_over, hand_over)):
            button.setToolTip(plain_tip(text))
            button.setAccessibleName(text)

    # How its buttons stand.

    def minimumSizeHint(self) -> QSize:
        margins = self._parts.contentsMargins()
        width = max(self._about_width(), self._icons_width()) + margins.left() + margins.right()
        return QSize(width, max(self._parts.minimumSize().height(), self._parts.heightForWidth(self.width())))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _about_width(self) -> int:
        """The least that icon, words and countdown take."""
        words = self.fontMetrics().averageCharWidth() * _CHARACTERS
        if self._parts.direction() == QBoxLayout.Direction.TopToBottom:
            words = 0
        return _ICON + Space.S + words + Space.S + self.countdown.sizeHint().width()

    def _words(self) -> dict[QPushButton, str]:
        return {
            #: Button: the redial is over, and how
            self.result: self.tr("Result…"),
            #: Button: nothing had broken off
            self.not_needed: self.tr("No redial needed"),
            #: Button: let a colleague redial
            self.hand_over: self.tr("Hand over…"),
        }

    def _shown(self) -> list[QPushButton]:
        return [one for one in (self.result, self.not_needed, self.hand_over) if not one.isHidden()]

    def _icons_width(self) -> int:
        """The buttons' width when all but the first have lost their words."""
        alone = _ICON + 2 * (Space.S + 3)
        return self.call.sizeHint().width() + len(self._shown()) * (alone + Space.XS)

    def _arrange(self) -> None:
        margins, words = self._parts.contentsMargins(), self._words()
        room = self.width() - margins.left() - margins.right() - self._parts.spacing()
        beside = _ICON + 2 * Space.S + self.fontMetrics().averageCharWidth() * _CHARACTERS
        beside += max(self.countdown.sizeHint().width(), self.countdown.fontMetrics().averageCharWidth() * 9)
        for button in self._shown():
            button.setText(words[button])
        whole = self.call.sizeHint().width() + sum(one.sizeHint().width() + Space.XS for one in self._shown())
        tight = beside + whole > room
        below = tight and beside + self._icons_width() > room and not self._flat
        if tight and not (below and whole <= room):
            for button in self._shown():
                button.setText("")
        direction = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if direction != self._parts.direction():
            self._parts.setDirection(direction)
        self.updateGeometry()

    @Slot()
    def _dial(self) -> None:
        self.dial_wanted.emit(self.redial.id)

    @Slot()
    def _result(self) -> None:
        self.result_wanted.emit(self.redial.id)

    @Slot()
    def _not_needed(self) -> None:
        self.not_needed_wanted.emit(self.redial.id)

    @Slot()
    def _hand_over(self) -> None:
        self.hand_over_wanted.emit(self.redial.id)
