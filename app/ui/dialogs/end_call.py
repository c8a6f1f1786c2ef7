# SPDX-License-Identifier: GPL-3.0-or-later
"""The end-call dialog (rows A1 to A3, A5, E3): rate the caller's behaviour and the call ends; CallBack unfolds the form in it.

One click or one key (1 to 5) rates, saves, hangs up and closes; with "To the survey" pressed before, the caller is passed on to the
site's quality survey instead. Nothing typed is lost: whatever goes wrong, the dialog stays with everything in it, and when the
caller hangs up first it stays too.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.call import Call, CallState, Direction
from app.domain.callback import Callback, Origin
from app.domain.errors import BadNumber, DomainError
from app.domain.number import Number, parse
from app.domain.people import CatalogueKind
from app.domain.rating import Rating
from app.i18n import formats
from app.i18n.catalogues import Languages
from app.services.desk import Desk
from app.services.events import CallChanged, DirectoryChanged, ProtocolChanged
from app.ui import clock, icons, place, theme
from app.ui.bridge import Bridge
from app.ui.dialogs.asking import AskingDialog, ErrorBar
from app.ui.dialogs.callback_dialog import FormScroll
from app.ui.sayings import say_number
from app.ui.widgets.callback_form import CallbackFormWidget
from app.ui.widgets.face import FaceButton

_KEYS = {Qt.Key(int(Qt.Key.Key_0) + rating): rating for rating in Rating}


@dataclass(frozen=True, slots=True)
class Agreed:
    """A callback that was agreed in the call (row E3): ``number`` is the contact phone as it was typed, empty for the one they call
    from. ``survey``: the caller is then to be passed on to the quality survey, where the site has one."""

    customer: str = ""
    number: str = ""
    reason: str | None = None
    note: str = ""
    survey: bool = False


class EndCallDialog(AskingDialog):
    """Accepted: rated and saved. Rejected: back to the call."""

    finished_call = Signal(object)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        languages: Languages,
        *,
        call: Call,
        recognised: Callback | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, bridge, languages, parent)
        self._call, self._recognised = call, recognised
        self._rating: Rating | None = None
        self.form: CallbackFormWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self._question = QLabel(wordWrap=True)
        self._question.setProperty("kind", "title")
        self._who = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._who.setProperty("kind", "muted")
        self.faces = [FaceButton(rating) for rating in Rating]
        row = QHBoxLayout()
        row.setSpacing(theme.Space.XS)
        for face in self.faces:
            face.setObjectName(f"face{face.value}")
            face.clicked.connect(self._face_clicked)
            row.addWidget(face, 1)
        self._ended = ErrorBar(kind="info")
        self._ended.setObjectName("endedBar")

        self.answered = QCheckBox(objectName="answeredByAgent")
        self.answered.setChecked(call.direction is Direction.IN)
        self._promise = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._promise.setProperty("kind", "small")
        self._offer = QFrame()
        self._offer.setProperty("notice", "success")
        offer = QVBoxLayout(self._offer)
        offer.setContentsMargins(theme.Space.M, theme.Space.S, theme.Space.M, theme.Space.S)
        offer.setSpacing(0)
        offer.addWidget(self.answered)
        offer.addWidget(self._promise)

        line = QFrame(frameShape=QFrame.Shape.HLine)
        line.setForegroundRole(self.palette().ColorRole.Mid)
        self.callback_button = QPushButton(objectName="callbackButton", checkable=True, autoDefault=False)
        self.callback_button.setProperty("role", "callback")
        self.callback_button.setIcon(icons.icon("callback", "on_call"))
        self.back_button = QPushButton(objectName="backButton", autoDefault=False)
        self.back_button.setProperty("role", "quiet")
        self._form_place = QVBoxLayout()
        self.survey_button = QPushButton(objectName="surveyButton", checkable=True, autoDefault=False)
        self.survey_button.setIcon(icons.icon("transfer"))
        self._survey_said = ErrorBar(kind="info")
        self._survey_said.setObjectName("surveyBar")
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.Space.S)
        buttons.addWidget(self.callback_button)
        buttons.addWidget(self.survey_button)
        buttons.addStretch()
        buttons.addWidget(self.back_button)

        box = QVBoxLayout(self)
        box.setContentsMargins(theme.Space.XL, theme.Space.L + 2, theme.Space.XL, theme.Space.L)
        box.setSpacing(theme.Space.M)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._question)
        head.addWidget(self._who)
        box.addLayout(head)
        box.addWidget(self._ended)
        box.addWidget(self._survey_said)
        box.addLayout(row)
        box.addWidget(self._offer)
        box.addWidget(line)
        box.addLayout(buttons)
        box.addLayout(self._form_place, 1)
        box.addWidget(self.error_bar)

        self.callback_button.toggled.connect(self._callback_toggled)
        self.survey_button.toggled.connect(self._survey_toggled)
        self.back_button.clicked.connect(self.reject)
        for rating in Rating:
            # Fields that take text take the digit before a shortcut can: "1" in the note is text. Ctrl always rates.
            for keys in (str(int(rating)), f"Ctrl+{int(rating)}"):
                shortcut = QShortcut(QKeySequence(keys), self)
                shortcut.setAutoRepeat(False)
                shortcut.setProperty("rating", int(rating))
                shortcut.setProperty("plain", "+" not in keys)
                shortcut.activated.connect(self._key_pressed)
        QShortcut(QKeySequence("Ctrl+B"), self, self.callback_button.click)
        QShortcut(QKeySequence("Ctrl+T"), self, self._survey_by_key)
        bridge.happened.connect(self._happened)
        self._retranslate()
        self._show_call()
        self.setFocus()

    # What the agent does.

    def agree(self, agreed: Agreed) -> None:
        """Unfold the form with what was agreed in it. What was typed into other fields stays."""
        self.callback_button.setChecked(True)
        assert self.form is not None
        self.form.show_agreed(agreed.number, agreed.customer, agreed.reason, agreed.note)
        if agreed.survey and not self.survey_button.isHidden():
            self.survey_button.setChecked(True)
        self.fit()

    def rate(self, rating: Rating) -> None:
        """Rate, save what the form holds, hang up or pass the caller on, close. Nothing happens while that is under way, or if the
        form is wrong."""
        if self.busy:
            return
        try:
            survey = self._survey()
        except BadNumber:
            self.survey_button.setChecked(False)
            self.error_bar.say(self._say_no_survey)
            self.fit()
            return
        form = None
        if self.form is not None and self.callback_button.isChecked():
            form = self.form.form()
            if form is None:
                return
        done = self._recognised.id if self._recognised is not None and self.answered.isChecked() else None
        self._rating = rating
        self.ask(self.desk.calls.finish(self._call.id, rating, form, done, survey=survey), self._finished)

    @property
    def untouched(self) -> bool:
        """Whether the call is over and nothing was begun here: no callback unfolded or typed, no answer under way."""
        return self._call.state is CallState.ENDED and self.form is None and not self.busy

    def _survey(self) -> Number | None:
        """The number to pass the caller on to; ``None`` where the call is simply to end. Raises ``BadNumber``."""
        if self.survey_button.isHidden() or not self.survey_button.isChecked():
            return None
        return parse(self.desk.protocols.protocol.survey, place.region(self.desk.settings))

    def _survey_by_key(self) -> None:
        if not self.survey_button.isHidden():
            self.survey_button.click()

    def _survey_toggled(self, on: bool) -> None:
        self.error_bar.say(None)
        self._show_survey()
        self.fit()
        # The focus stays out of the text fields, so that the next key already rates.
        self.survey_button.setFocus()

    def _key_pressed(self) -> None:
        if not (self.sender().property("plain") and self._elsewhere()):
            self.rate(Rating(self.sender().property("rating")))

    def _elsewhere(self) -> bool:
        """Whether the agent deals with another call now: a digit alone is meant for that one (a tone for its menu)."""
        current = self.desk.calls.current
        return current is not None and current.id != self._call.id and current in self.desk.calls.live

    def _face_clicked(self) -> None:
        face = self.sender()
        assert isinstance(face, FaceButton)
        self.rate(Rating(face.value))

    def _finished(self, result: object) -> None:
        self.finished_call.emit(result)
        self.accept()

    def _callback_toggled(self, on: bool) -> None:
        if self.form is None:
            self.form = CallbackFormWidget(
                self.desk,
                self.bridge,
                self.languages,
                number=self._call.number,
                customer=self._call.customer or (self._recognised.customer if self._recognised else ""),
                origin=Origin.CALL,
                origin_call=self._call.id,
                queue=self._call.queue,
            )
            self.form.edited.connect(self._edited)
            # Its new size is known after the layout, which comes with the next turn of the loop.
            self.form.grew.connect(self.fit, Qt.ConnectionType.QueuedConnection)
            self._scroll = FormScroll(self.form)
            self._form_place.addWidget(self._scroll)
        self._scroll.setVisible(on)
        icon = "chevron-up" if on else "callback"
        self.callback_button.setIcon(icons.icon(icon, "on_call"))
        self.fit()
        # The focus stays out of the text fields, so that the next key already rates.
        self.callback_button.setFocus()

    def _edited(self) -> None:
        self.error_bar.say(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # For keys that arrive without Qt's shortcuts: from a number pad, or while the window is not active.
        rating = _KEYS.get(Qt.Key(event.key()))
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ControlModifier,
        )
        if rating is not None and plain and not event.isAutoRepeat():
            with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if with_control or not self._elsewhere():
                self.rate(rating)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return  # there is no default answer to how somebody behaved
        super().keyPressEvent(event)

    @property
    def _half_filled(self) -> bool:
        return self.form is not None and self.callback_button.isChecked()

    def reject(self) -> None:
        # While the answer is under way the call is ending already.
        if self.busy:
            return
        if self._half_filled:
            self.hide()  # what is typed is there again when the agent comes back
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        half_filled = self._half_filled
        self.reject()
        # One that refuses keeps the program from ending; one that does not is deleted, with what is typed.
        event.setAccepted(not half_filled and not self.isVisible())

    def done(self, code: int) -> None:
        self.bridge.happened.disconnect(self._happened)
        if self.form is not None:
            self.form.close_form()
        super().done(code)

    def failed(self, problem: BaseException) -> None:
        self._rating = None
        shown = self.form is not None and self.callback_button.isChecked()
        if shown and isinstance(problem, DomainError) and self.form is not None and self.form.show_error(problem):
            return
        super().failed(problem)

    # What happens meanwhile.

    def _happened(self, event: object) -> None:
        if isinstance(event, CallChanged) and event.call.id == self._call.id:
            self._call = event.call
            if event.recognised is not None and self._recognised is None:
                self._recognised = event.recognised
            self._show_call()
        elif isinstance(event, DirectoryChanged):
            self._retranslate()
        elif isinstance(event, ProtocolChanged):
            self._show_survey()
            self.fit()

    # What it shows.

    def show_busy(self, busy: bool) -> None:
        for face in self.faces:
            face.setCheckable(busy)
            if busy:
                face.setChecked(self._rating is not None and face.value == self._rating)
            face.setEnabled(not busy or face.isChecked())
        for widget in (self.callback_button, self.survey_button, self.back_button, self.answered):
            widget.setEnabled(not busy)

    def _show_call(self) -> None:
        over = self._call.state is CallState.ENDED
        self._ended.say(self._say_ended if over and not self.busy else None)
        self._offer.setVisible(self._recognised is not None)
        self._show_survey()
        self._retranslate()
        self.fit()

    def _show_survey(self) -> None:
        """Offered while there is somebody to be passed on, and a survey to pass them on to."""
        self.survey_button.setVisible(
            self._call.up and not self._call.internal and bool(self.desk.protocols.protocol.survey)
        )
        chosen = self.survey_button.isChecked() and not self.survey_button.isHidden()
        self._survey_said.say(self._say_survey if chosen and not self.busy else None)

    def _say_survey(self) -> str:
        return self.tr("Rate, and the caller is passed on to the quality survey.")

    def _say_no_survey(self) -> str:
        return self.tr("The number of the quality survey cannot be dialled. Tell your supervisor.")

    def _say_ended(self) -> str:
        if self._call.transferred_to:
            return self.tr("The call was passed on. Rate it all the same: everything is kept.")
        return self.tr("The call is over. Rate it all the same: everything is kept.")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.fit()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        #: Asked at the end of a call; five faces answer it
        self._question.setText(self.tr("How did the caller behave?"))
        self.setWindowTitle(self.tr("End call"))
        number = say_number(self._call.number)
        #: Name of the customer and the number
        named = self.tr("{customer} · {number}")
        self._who.setText(named.format(customer=self._call.customer, number=number) if self._call.customer else number)
        #: Name of the green button that makes a callback
        self.callback_button.setText(self.tr("CallBack"))
        self.callback_button.setToolTip(self.tr("Promise to call back (Ctrl+B)"))
        #: Name of a button that is pressed before the rating: the caller is then passed on to the quality survey
        self.survey_button.setText(self.tr("To the sur&vey"))
        self.survey_button.setToolTip(
            self.tr("Pass the caller on to the quality survey instead of hanging up (Ctrl+T)")
        )
        over = self._call.state is CallState.ENDED
        self.back_button.setText(self.tr("Close without rating") if over else self.tr("Back to the call"))
        self.back_button.setToolTip(self.tr("Close this window (Esc)"))
        self.answered.setText(self.tr("&Answered by agent: close the open callback"))
        if self._recognised is not None:
            self._promise.setText(self._said(self._recognised))
            self.answered.setAccessibleDescription(self._promise.text())

    def _said(self, callback: Callback) -> str:
        zone = place.zone(self.desk.settings)
        due = formats.when(callback.due.utc, clock.now(), zone)
        reason = self.desk.directory.text(CatalogueKind.REASON, callback.reason or "", self.languages.code)
        if not reason:
            #: An open callback; {due} is when: "in 8 min", "14:30", "2 min late"
            return self.tr("Due: {due}").format(due=due)
        #: An open callback: why, and when: "in 8 min", "14:30", "2 min late"
        return self.tr("{reason} · due: {due}").format(reason=reason, due=due)
