# SPDX-License-Identifier: GPL-3.0-or-later
"""Passing a call on: one field for a number or a name, who was found, at once or after asking.

It unfolds in the call's page. What is typed stays while the call lasts, also when a transfer fails.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)
from shiboken6 import isValid

from app.domain.call import Call, CallState
from app.domain.errors import BadNumber, DomainError
from app.domain.number import Number, parse
from app.services.directory import Found
from app.ui import icons, place
from app.ui.bridge import Bridge
from app.ui.sayings import say_error, say_number, say_number_problem
from app.ui.tasks import Scope
from app.ui.theme import Space, set_property
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.elided_button import ElidedButton

if TYPE_CHECKING:
    from app.services.desk import Desk

MOST = 5
"""More results than this are not shown: a longer name finds fewer."""
_LEAST_TEXT = 2
_PAUSE_MS = 250


@dataclass(frozen=True, slots=True)
class Target:
    """Whom a call may be passed on to."""

    name: str
    number: Number
    colleague: bool = False


class TransferPanel(QFrame):
    """``now_wanted`` and ``ask_wanted`` carry the number and the name of whom it goes to."""

    now_wanted = Signal(object, str)
    ask_wanted = Signal(object, str)

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        super().__init__()
        self._desk, self._bridge = desk, bridge
        self._scope = Scope()
        self._chosen: Target | None = None
        self._found: Found | None = None
        self._failed: DomainError | None = None
        self._searching = False
        self._told = False  # a press was answered: say what is wrong as an error
        self._busy = False
        self.setObjectName("transferPanel")
        self.setProperty("surface", "card")
        self.field = QLineEdit(objectName="transferField", maxLength=200, clearButtonEnabled=True)
        self.field.textEdited.connect(self._typed)
        self.field.textChanged.connect(self._changed)
        self.field.returnPressed.connect(self._entered)
        self.hint = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName="transferHint")
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._results = QVBoxLayout()
        self._results.setSpacing(2)
        self.results: list[QPushButton] = []
        self._targets: list[Target] = []
        self.now = QPushButton(objectName="transferNow")
        self.now.setProperty("role", "primary")
        self.now.clicked.connect(self._now)
        self.ask = QPushButton(objectName="transferAsk")
        self.ask.clicked.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        column.setSpacing(Space.XS)
        column.addWidget(self.field)
        column.addWidget(self.hint)
        column.addLayout(self._results)
        column.addWidget(ButtonRow(self.now, self.ask))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PAUSE_MS)
        self._wait.timeout.connect(self._search)
        self.hide()
        self._retranslate()

    def clear(self) -> None:
        """For another call."""
        self.field.clear()
        self._chosen = self._found = self._failed = None
        self._told = False
        self._show_results()
        self._render()

    def set_busy(self, busy: bool) -> None:
        """While one transfer is under way there is no other."""
        self._busy = busy
        self._render()

    def offer_asking(self, on: bool) -> None:
        """Whether somebody can be asked before the call is passed on: not with the agent's own phone."""
        self.ask.setVisible(on)

    def shutdown(self) -> None:
        """Cancel what still waits for an answer."""
        self._scope.cancel()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    # What it means.

    def target(self) -> Target | None:
        """Whom the field names: the result that was pressed, else the number in it."""
        if self._chosen is not None:
            return self._chosen
        try:
            number = parse(self.field.text(), place.region(self._desk.settings))
        except BadNumber:
            return None
        colleague = self._desk.directory.colleague_of(number)
        return Target(colleague.name if colleague else "", number, colleague is not None)

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._chosen = None

    @Slot(str)
    def _changed(self, text: str) -> None:
        self._told = False
        if self._chosen is None:
            self._wait.start()
        self._render()

    @Slot()
    def _search(self) -> None:
        text = self.field.text().strip()
        self._failed = None
        if len(text) < _LEAST_TEXT or self._chosen is not None:
            self._found, self._searching = None, False
            self._show_results()
            self._render()
            return
        self._searching = True
        self._render()
        self._scope.spawn(self._searched(text), "transfer search")

    async def _searched(self, text: str) -> None:
        found: Found | None = None
        failed: DomainError | None = None
        try:
            found = await self._bridge.ask(self._desk.directory.search(text))
        except DomainError as error:
            failed = error
        if not isValid(self) or self.field.text().strip() != text or self._chosen is not None:
            return  # an answer to what is no longer asked
        self._searching, self._found, self._failed = False, found, failed
        self._show_results()
        self._render()

    def _show_results(self) -> None:
        for button in self.results:
            self._results.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._targets = self._to_choose()[:MOST]
        self.results = [self._result(place, target) for place, target in enumerate(self._targets)]

    def _to_choose(self) -> list[Target]:
        if self._found is None:
            return []
        region = place.region(self._desk.settings)
        known = [(one.name, one.extension, True) for one in self._found.people if one.extension]
        known += [(one.name, number, False) for one in self._found.contacts for number in one.numbers]
        targets = []
        for name, number, colleague in known:
            try:
                targets.append(Target(name, parse(number, region), colleague))
            except BadNumber:
                continue
        return targets

    def _result(self, place: int, target: Target) -> QPushButton:
        #: Somebody a call can be passed on to: {name} and {number}
        pattern = self.tr("{name} · {number}")
        button = ElidedButton("headset" if target.colleague else "user")
        button.say(pattern, target.name, number=target.number.shown())
        button.setObjectName(f"transferResult{place}")
        button.setProperty("place", place)
        button.clicked.connect(self._choose)
        self._results.addWidget(button)
        button.show()
        return button

    @Slot()
    def _choose(self) -> None:
        self._chosen = target = self._targets[int(self.sender().property("place"))]
        self._wait.stop()
        self.field.setText(target.name)
        self.field.setCursorPosition(0)
        self._found = None
        self._show_results()
        self._render()

    # What the agent does.

    @Slot()
    def _entered(self) -> None:
        # Enter chooses the only one that was found; it never passes a call on by itself.
        if self.target() is None and len(self.results) == 1:
            self.results[0].click()
        elif self.target() is None:
            self._told = True
            self._render()

    @Slot()
    def _now(self) -> None:
        self._go(self.now_wanted)

    @Slot()
    def _ask(self) -> None:
        self._go(self.ask_wanted)

    def _go(self, wanted: SignalInstance) -> None:
        target = self.target()
        if target is None:
            self._told = True
            self._render()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._busy:
            wanted.emit(target.number, target.name)

    # What it says.

    def _retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Number or name"))
        self.field.setAccessibleName(self.tr("Whom to pass the call on to"))
        self.field.setToolTip(self.tr("A number, or the name of a colleague or contact"))
        #: On a button: pass the caller on at once, without speaking first
        self.now.setText(self.tr("Transfer now"))
        self.now.setToolTip(self.tr("Pass the caller on at once"))
        #: On a button: speak with the colleague before the caller is passed on
        self.ask.setText(self.tr("Ask first"))
        self.ask.setToolTip(self.tr("Let the caller wait, speak with the other first, then connect them"))
        self._show_results()
        self._render()

    def _render(self) -> None:
        text, wrong = self._say_hint()
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
        set_property(self.hint, "kind", "late" if wrong else "small")
        set_property(self.field, "invalid", wrong)
        self.field.setAccessibleDescription(text)
        self.now.setDisabled(self._busy)
        self.ask.setDisabled(self._busy)

    def _say_hint(self) -> tuple[str, bool]:
        """What is said below the field, and whether it is an error."""
        target, text = self.target(), self.field.text().strip()
        if target is not None:
            number = say_number(target.number)
            if not target.name:
                return number, False
            #: Somebody a call can be passed on to: {name} and {number}
            return self.tr("{name} · {number}").format(name=target.name, number=number), False
        if self._told and not text:
            return self.tr("Type whom to pass the call on to."), True
        if self._told and (self._targets or self._found is None):
            return self.tr("Choose somebody from the list, or type a number."), True
        if self._failed is not None:
            return say_error(self._failed), True
        if self._searching:
            return self.tr("Searching…"), False
        if self._found is None:
            return "", False
        if not self._targets:
            problem = ""
            if not any(character.isalpha() for character in text):
                problem = self._number_problem(text)
            return problem or self._say_none(), self._told
        if not self._found.crm_asked:
            return self.tr("Colleagues only: the server cannot be reached."), False
        return "", False

    def _say_none(self) -> str:
        assert self._found is not None
        if not self._found.crm_asked:
            return self.tr("No colleague has this name, and the server cannot be asked for contacts.")
        return self.tr("Nobody with this name has a number.")

    def _number_problem(self, text: str) -> str:
        try:
            parse(text, place.region(self._desk.settings))
        except BadNumber as error:
            return say_number_problem(error.problem)
        return ""


class ConsultBar(QFrame):
    """While a colleague is asked about a caller who waits: connect the two, or go back to the caller."""

    connect_wanted = Signal()
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._consult: Call | None = None
        self._caller: Call | None = None
        self._busy = ""
        self.setObjectName("consultBar")
        self.setProperty("notice", "info")
        self.text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName="consultText")
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.join = QPushButton(objectName="consultConnect")
        self.join.setProperty("role", "primary")
        self.join.setIcon(icons.icon("transfer", "on_accent"))
        self.join.clicked.connect(self.connect_wanted)
        self.back = QPushButton(objectName="consultBack")
        self.back.clicked.connect(self.back_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.XS)
        column.addWidget(self.text)
        column.addWidget(self.join)
        column.addWidget(self.back)
        self.hide()

    @property
    def consult(self) -> Call | None:
        """The call with the one who is asked, while there is one."""
        return self._consult

    def show_calls(self, consult: Call | None, caller: Call | None) -> None:
        """Show whom is asked about whom; nothing while nobody is."""
        if consult is None or self._consult is None or consult.id != self._consult.id:
            self._busy = ""
        self._consult, self._caller = consult, caller
        self.setVisible(consult is not None and caller is not None)
        self._render()

    def set_busy(self, what: str) -> None:
        """``"join"`` or ``"back"`` while that is on its way, else nothing."""
        self._busy = what
        self._render()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._render()
        super().changeEvent(event)

    def _render(self) -> None:
        consult, caller = self._consult, self._caller
        if consult is None or caller is None:
            return
        asked = consult.customer or consult.number.shown()
        waits = caller.customer or caller.number.shown() or self.tr("Hidden number")
        if consult.state is CallState.HELD:
            #: {asked} is a colleague on hold, {caller} is whom the agent talks with meanwhile
            text = self.tr("{asked} waits while you talk with {caller}.")
        elif consult.up:
            #: {asked} is a colleague, {caller} is on hold meanwhile
            text = self.tr("You are talking with {asked}. {caller} waits.")
        else:
            #: {asked} is a colleague who is being called, {caller} is on hold meanwhile
            text = self.tr("{asked} is being called. {caller} waits.")
        self.text.setText(text.format(asked=asked, caller=waits))
        #: On a button: connect the caller with the colleague, and leave
        self.join.setText(self.tr("Connecting them…") if self._busy == "join" else self.tr("Connect them"))
        self.join.setToolTip(self.tr("Connect the two and leave the call"))
        #: On a button: end the talk with the colleague and take the caller back
        self.back.setText(self.tr("Back to the caller"))
        self.back.setToolTip(self.tr("End this talk and go on with the caller"))
        self.join.setEnabled(consult.up and not self._busy)
        self.back.setEnabled(not self._busy)


def pair(calls: tuple[Call, ...], focus: Call | None) -> tuple[Call | None, Call | None]:
    """The consultation the focused call has a part in: the call with the one who is asked, and the caller's."""
    if focus is None:
        return None, None
    for consult in calls:
        caller = next((one for one in calls if one.id == consult.consults), None)
        if caller is not None and focus.id in (consult.id, caller.id):
            return consult, caller
    return None, None
