# SPDX-License-Identifier: GPL-3.0-or-later
"""How the last call ended, and what can be done next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.call import Call, CallResult
from app.i18n import formats
from app.ui import clock, icons
from app.ui.card_button import CardButton
from app.ui.phone.script_key import may_begin
from app.ui.phone.who import Who
from app.ui.sayings import say_own_phone, say_result
from app.ui.theme import Space

if TYPE_CHECKING:
    from app.services.desk import Desk


class ResultPage(QWidget):
    """Stays until it is closed, the next call comes, or the agent goes to the dialpad."""

    callback_wanted = Signal()
    again_wanted = Signal()
    rate_wanted = Signal()
    broke_off = Signal()
    """The agent says that the line broke off."""
    closed = Signal()

    def __init__(self, desk: Desk, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._call: Call | None = None
        self._redialled: set[str] = set()
        """Calls whose other side is rung again."""
        self._icon = QLabel()
        self.result = QLabel()
        self.result.setObjectName("callResult")
        self.result.setProperty("kind", "heading")
        self.result.setWordWrap(True)
        self.who = Who(desk, language)
        self.hidden = QLabel(objectName="resultHidden", wordWrap=True)
        self.hidden.setProperty("kind", "muted")
        self.rate = self._button("resultRate", "primary", "")
        self.rate.clicked.connect(self.rate_wanted)
        self.callback = self._button("resultCallBack", "callback", "callback")
        self.callback.clicked.connect(self.callback_wanted)
        self.again = self._button("resultAgain", "", "phone")
        self.again.clicked.connect(self.again_wanted)
        self.drop = self._button("resultBrokeOff", "", "phone-missed")
        self.drop.clicked.connect(self.broke_off)
        self.card = CardButton("resultCard")
        self.card.setProperty("extent", "tall")
        self.close_button = self._button("resultClose", "", "")
        self.close_button.clicked.connect(self.closed)
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.result, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addLayout(top)
        column.addWidget(self.who)
        column.addWidget(self.hidden)
        column.addSpacing(Space.M)
        for button in (self.rate, self.callback, self.again, self.drop, self.card, self.close_button):
            column.addWidget(button)
        column.addStretch(1)
        self._retranslate()

    @staticmethod
    def _button(name: str, role: str, icon: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setProperty("extent", "tall")
        button.setIconSize(QSize(20, 20))
        if role:
            button.setProperty("role", role)
        if icon:
            button.setIcon(icons.icon(icon, "on_call" if role == "callback" else "call_text"))
        return button

    @property
    def call(self) -> Call | None:
        """The call whose result is shown."""
        return self._call

    def show_call(self, call: Call, language: str) -> None:
        """Show how this call ended."""
        self._call = call
        self.who.show_call(call, None, language)
        self._render()

    def forget(self) -> None:
        """Nothing of the last call stays."""
        self._call = None
        self._redialled.clear()
        self.who.forget()

    def show_redials(self, calls: set[str]) -> None:
        """These calls have a redial: nobody has to ask for one."""
        self._redialled = calls
        self._render()

    def set_busy(self, busy: bool) -> None:
        """While a call is being placed nothing can be pressed twice."""
        for button in (self.callback, self.again):
            button.setDisabled(busy)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._render()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.card.retranslate()
        self.rate.setText(self.tr("Rate the caller"))
        self.rate.setToolTip(self.tr("Say how the caller behaved; a callback can be made there too (F3)"))
        self.callback.setText(self.tr("CallBack"))
        self.callback.setToolTip(self.tr("Plan a callback to this number"))
        self.again.setText(self.tr("Call again"))
        self.again.setToolTip(self.tr("Call this number once more"))
        #: On a button: the call that is over was not ended by anybody's wish, so the agent rings again
        self.drop.setText(self.tr("It broke off: redial"))
        self.drop.setToolTip(self.tr("The line broke off: put this person into the redials (F12)"))
        self.close_button.setText(self.tr("Back to the dialpad"))
        self.close_button.setToolTip(self.tr("Back to the dialpad (Esc)"))
        self._render()

    def _render(self) -> None:
        call = self._call
        if call is None or call.result is None:
            return
        answered = call.answered_at is not None
        if call.transferred_to:
            text = self.tr("The call was passed on. It took {time}.")
        elif answered and call.result is CallResult.UNKNOWN:
            text = self.tr("The call broke off with the phone after {time}. It is not known how it ended.")
        elif answered and call.dropped:
            text = self.tr("The line broke off after {time}.")
        elif answered:
            text = self.tr("The call is over. It took {time}.")
        else:
            text = say_own_phone(call.reason) if call.reason else say_result(call.result)
        self.result.setText(text.format(time=formats.duration(call.talk_seconds(clock.now()))) if answered else text)
        failed = not answered or call.dropped
        name, tint = ("phone-missed", "late") if failed else ("check", "call_text")
        self._icon.setPixmap(icons.pixmap(name, 22, tint, self.devicePixelRatioF()))
        reachable = not answered and bool(call.number.key)
        self.hidden.setVisible(not call.number.key)
        self.hidden.setText(self.tr("Who hides their number cannot be called back."))
        self.rate.setVisible(call.wants_rating)
        self.drop.setVisible(may_begin(call) and call.id not in self._redialled)
        # Colleagues are called again, not promised a callback (row D8).
        self.callback.setVisible(reachable and not call.internal)
        self.again.setVisible(reachable and call.result is not CallResult.INVALID)
