# SPDX-License-Identifier: GPL-3.0-or-later
"""Callout (rows D2 to D5): how the call stands from the first moment on, what waits behind a customer's call, and the
Enquiry Registration form of this and of earlier calls."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.call import Call, CallResult, CallState, Direction, OwnPhone
from app.domain.errors import DomainError, InvalidAnswers
from app.i18n import formats
from app.i18n.catalogues import Languages
from app.services.desk import Desk
from app.services.events import CallChanged, CalloutWaits, LinesChanged
from app.ui import clock as clocks
from app.ui import icons, place
from app.ui.bridge import Bridge
from app.ui.clock import Clock
from app.ui.dialogs.asking import ErrorBar
from app.ui.models.call_words import RESULT_ICONS
from app.ui.sayings import (
    plain_tip,
    say_call_state,
    say_error,
    say_form_file,
    say_number,
    say_own_phone,
    say_result,
    say_standing,
)
from app.ui.tasks import Scope
from app.ui.theme import Space, set_property
from app.ui.widgets.elided_button import ElidedButton
from app.ui.widgets.enquiry_form import EnquiryFormWidget
from app.ui.widgets.limited import limited
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.state_panel import State, StatePanel

DRAFT_AFTER = 400
"""Milliseconds after the last key before what is typed is kept."""
_CONNECTING = (CallState.CONNECTING, CallState.RINGING_OUT)
_WIDTH = 880


class Step(NamedTuple):
    """Since when a call is in a state."""

    state: CallState
    at: datetime


class CalloutPage(QWidget):
    """``failed`` carries an error of the phone; ``counted`` how many registrations are not saved yet."""

    failed = Signal(object)
    counted = Signal(int)

    def __init__(
        self, desk: Desk, bridge: Bridge, languages: Languages, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._bridge, self._languages = desk, bridge, languages
        self._tasks = Scope()
        self._call: Call | None = None
        self._steps: dict[str, list[Step]] = {}
        self._cancelling = ""
        self._pending: dict[str, Call] = {}
        """Calls about which something is typed that is not saved, in the order in which they came."""
        self._answers: dict[str, dict[str, str]] = {}
        """What is typed about them, as it was kept last."""
        self._saved: dict[str, datetime] = {}
        self._save_error: DomainError | None = None
        self._saving = False
        self._form: EnquiryFormWidget | None = None
        self.setProperty("surface", "page")
        self._build()
        self._draft = QTimer(self, interval=DRAFT_AFTER, singleShot=True)
        self._draft.timeout.connect(self.flush)
        bridge.happened.connect(self._happened)
        clock.second.connect(self._tick)
        if desk.calls.current is not None:
            self._take(desk.calls.current)
        self._retranslate()

    def _build(self) -> None:
        self._title = QLabel()
        self._title.setProperty("kind", "title")
        self.waiting = QFrame(objectName="calloutWaiting")
        self.waiting.setProperty("notice", "info")
        self._waiting_icon = QLabel()
        self._waiting_title = QLabel(objectName="calloutWaitingTitle")
        self._waiting_title.setProperty("kind", "strong")
        self._waiting_text = QLabel(objectName="calloutWaitingText", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.waiting_cancel = QPushButton(objectName="calloutWaitingCancel")
        self.waiting_cancel.clicked.connect(self._cancel_waiting)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._waiting_title)
        words.addWidget(self._waiting_text)
        bar = QHBoxLayout(self.waiting)
        bar.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        bar.setSpacing(Space.M)
        bar.addWidget(self._waiting_icon, 0, Qt.AlignmentFlag.AlignTop)
        bar.addLayout(words, 1)
        bar.addWidget(self.waiting_cancel)

        self.card = QFrame(objectName="calloutCard")
        self.card.setProperty("surface", "card")
        self._picture = QLabel()
        self._picture.setFixedSize(28, 28)
        self.state = self._label("heading", "calloutState")
        self.time = self._label("heading", "calloutTime")
        self.time.setWordWrap(False)
        self.name = self._label("title", "calloutName")
        self.number = self._label("muted", "calloutNumber")
        self.queue = self._label("muted", "calloutQueue")
        self.trail = self._label("small", "calloutTrail")
        self.cancel = QPushButton(objectName="calloutCancel")
        self.cancel.setProperty("role", "danger")
        self.cancel.setIcon(icons.icon("phone-end", "on_danger"))
        self.cancel.setProperty("extent", "tall")
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.cancel.clicked.connect(self._cancel)
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(self._picture)
        top.addWidget(self.state, 1)
        top.addWidget(self.time)
        who = QVBoxLayout()
        who.setSpacing(Space.XS)
        for widget in (self.name, self.number, self.queue, self.trail):
            who.addWidget(widget)
        middle = QHBoxLayout()
        middle.setSpacing(Space.M)
        middle.addLayout(who, 1)
        middle.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignBottom)
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        inside.setSpacing(Space.S)
        inside.addLayout(top)
        inside.addLayout(middle)

        self.pending_bar = QFrame(objectName="calloutPending")
        self.pending_bar.setProperty("notice", "warning")
        self._pending_text = QLabel(objectName="calloutPendingText", wordWrap=True)
        self._pending_buttons = QVBoxLayout()
        self._pending_buttons.setSpacing(0)
        pending = QVBoxLayout(self.pending_bar)
        pending.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        pending.setSpacing(Space.XS)
        pending.addWidget(self._pending_text)
        pending.addLayout(self._pending_buttons)

        self.form_card = QFrame(objectName="calloutForm")
        self.form_card.setProperty("surface", "card")
        self._form_title = QLabel(objectName="calloutFormTitle", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._form_title.setProperty("kind", "heading")
        self._form_place = QVBoxLayout()
        self.error_bar = ErrorBar()
        self.save = QPushButton(objectName="calloutSave")
        self.save.setProperty("role", "primary")
        self.save.clicked.connect(self.save_now)
        self.kept = QLabel(objectName="calloutKept", wordWrap=True)
        self.kept.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(self.save)
        foot.addWidget(self.kept, 1)
        form = QVBoxLayout(self.form_card)
        form.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        form.setSpacing(Space.M)
        form.addWidget(self._form_title)
        form.addLayout(self._form_place)
        form.addWidget(self.error_bar)
        form.addLayout(foot)
        self.file_bar = ErrorBar(kind="warning")
        self.file_bar.setObjectName("calloutFileProblem")
        self._panel = StatePanel("calloutState0")

        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.M)
        column.addWidget(self._title)
        limited(_WIDTH, column, self.waiting, self.card, self.file_bar, self.pending_bar, self.form_card)
        column.addWidget(self._panel, 1)
        column.addStretch(0)
        area = scrolling(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self._area = area
        QShortcut(QKeySequence("Ctrl+S"), self, self.save_now, context=Qt.ShortcutContext.WindowShortcut)

    @staticmethod
    def _label(kind: str, name: str) -> QLabel:
        label = QLabel(objectName=name, wordWrap=True)
        label.setProperty("kind", kind)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    # What the window asks.

    @property
    def call(self) -> Call | None:
        """The call that is shown."""
        return self._call

    @property
    def form(self) -> EnquiryFormWidget | None:
        """The form as it is shown; ``None`` where there is none."""
        return self._form

    @property
    def unsaved(self) -> tuple[Call, ...]:
        """Calls about which something is typed that is not saved yet."""
        return tuple(self._pending.values())

    def open_enquiry(self, call: Call) -> None:
        """Show the form of a call, also of an old one."""
        self._show(call)

    def take_up(self, pending: Sequence[tuple[Call, Mapping[str, str]]]) -> None:
        """Calls about which something was typed and not saved before the program ended."""
        for call, answers in pending:
            if call.id not in self._pending:
                self._pending[call.id] = call
                self._answers[call.id] = dict(answers)
        self._count()
        self._render()

    @Slot()
    def flush(self) -> None:
        """Keep what is typed, now."""
        self._draft.stop()
        call, form = self._call, self._form
        if call is None or form is None or call.id not in self._pending:
            return
        answers = form.answers()
        if self._answers.get(call.id) != answers:
            self._answers[call.id] = answers
            self._bridge.tell(self._desk.enquiries.keep_draft(call.id, answers), self._draft_failed)

    def signed_out(self) -> None:
        """The next agent sees nothing of this one's."""
        self.flush()
        self._tasks.cancel()
        self._call = None
        for store in (self._steps, self._pending, self._answers, self._saved):
            store.clear()
        self._drop_form()
        self._render()
        self.counted.emit(0)

    def shutdown(self) -> None:
        """Cancel what still waits for an answer."""
        self._draft.stop()
        self._tasks.cancel()

    # What happens.

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, CallChanged):
            self._changed(event.call)
        elif isinstance(event, LinesChanged):
            focus = next((one for one in event.live if one.id == event.focus), None)
            if focus is not None:
                self._changed(focus)
        elif isinstance(event, CalloutWaits):
            self._render()

    def _changed(self, call: Call) -> None:
        self._note(call)
        if call.id in self._pending:
            self._pending[call.id] = call
        shown = self._call
        if shown is not None and shown.id == call.id:
            self._call = call
            if call.state is CallState.ENDED:
                self._cancelling = ""
            self._render()
        elif self._takes(call):
            self._take(call)

    def _takes(self, call: Call) -> bool:
        """Whether a call is shown by itself: one that is dialled at once, one that rings in from its answer on."""
        if call.consults is not None or call.state is CallState.ENDED:
            return False
        if call.direction is Direction.IN and not call.up:
            return False
        current = self._desk.calls.current
        return current is None or current.id == call.id or current.state is CallState.ENDED

    def _note(self, call: Call) -> None:
        steps = self._steps.setdefault(call.id, [])
        if not steps or steps[-1].state is not call.state:
            at = call.ended_at if call.state is CallState.ENDED and call.ended_at is not None else clocks.now()
            if not steps:  # seen for the first time: the step began with the call, or with the answer
                at = call.answered_at or call.started_at
            steps.append(Step(call.state, at))

    def _take(self, call: Call) -> None:
        self._note(call)
        self._show(call)

    def _show(self, call: Call) -> None:
        self.flush()
        if self._call is not None and self._call.id == call.id and self._form is not None:
            self._call = call
            self._render()
            return
        self._cancelling = ""
        self._call = call
        self._save_error = None
        self._drop_form()
        form = self._desk.enquiries.form
        if form is not None and not call.internal:
            self._form = EnquiryFormWidget(form, self._languages.code)
            self._form_place.addWidget(self._form)
            self._form.fill(self._answers.get(call.id) or call.enquiry or {})
            self._form.edited.connect(self._edited)
            self._form.left.connect(self.flush)
            if call.id not in self._answers:
                self._tasks.spawn(self._read_draft(call.id, self._form), "draft of an enquiry")
        self._render()
        self._area.verticalScrollBar().setValue(0)

    def _drop_form(self) -> None:
        if self._form is not None:
            self._form_place.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
            self._form = None

    async def _read_draft(self, call_id: str, form: EnquiryFormWidget) -> None:
        try:
            draft = await self._bridge.ask(self._desk.enquiries.draft(call_id))
        except DomainError as error:
            self._draft_failed(error)
            return
        # What was typed meanwhile counts.
        if self._form is form and call_id not in self._pending and draft and draft != form.answers():
            form.fill(draft)
            if self._call is not None and draft != dict(self._call.enquiry or {}):
                self._answers[call_id] = draft
                self._pending[call_id] = self._call
                self._count()
            self._render()

    def _draft_failed(self, error: BaseException) -> None:
        if isinstance(error, DomainError):
            self._save_error = error
            self._render()
        else:
            self.failed.emit(error)

    # What the agent does.

    @Slot()
    def _edited(self) -> None:
        if self._call is None:
            return
        self._saved.pop(self._call.id, None)
        self._save_error = None
        if self._call.id not in self._pending:
            self._pending[self._call.id] = self._call
            self._count()
        self._draft.start()
        self._render()

    @Slot()
    def save_now(self) -> None:
        """Register what is filled in; what is wrong is said at its field."""
        if self._call is None or self._form is None or self._saving:
            return
        self.flush()
        self._saving = True
        self._save_error = None
        self._render()
        self._tasks.spawn(self._save(self._call.id, self._form), "save an enquiry")

    async def _save(self, call_id: str, form: EnquiryFormWidget) -> None:
        answers = form.answers()
        try:
            call = await self._bridge.ask(self._desk.enquiries.save(call_id, answers))
        except InvalidAnswers as wrong:
            self._saving = False
            if self._form is form:
                form.show_problems(wrong.problems)
                self._save_error = wrong
        except DomainError as error:
            self._saving = False
            self._save_error = error
        else:
            self._saving = False
            self._saved[call_id] = clocks.now()
            if self._form is not form or form.answers() == answers:
                self._pending.pop(call_id, None)
                self._answers.pop(call_id, None)
            if self._call is not None and self._call.id == call_id:
                self._call = call
            self._count()
        self._render()

    @Slot()
    def _cancel(self) -> None:
        call = self._call
        if call is not None and call.state in _CONNECTING and not self._cancelling:
            self._cancelling = call.id
            self._render()
            self._tasks.spawn(self._cancelled(call.id), "cancel a call")

    async def _cancelled(self, call_id: str) -> None:
        try:
            await self._bridge.ask(self._desk.calls.hang_up(call_id))
        except DomainError as error:
            self._cancelling = ""
            self.failed.emit(error)
            self._render()

    @Slot()
    def _cancel_waiting(self) -> None:
        self.waiting_cancel.setEnabled(False)
        self._tasks.spawn(self._waiting_cancelled(), "cancel a callout")

    async def _waiting_cancelled(self) -> None:
        try:
            await self._bridge.ask(self._desk.calls.cancel_callout())
        except DomainError as error:
            self.failed.emit(error)
        self._render()

    @Slot()
    def _choose_pending(self) -> None:
        call = self._pending.get(str(self.sender().property("call")))
        if call is not None:
            self._show(call)

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    # What it shows.

    def _count(self) -> None:
        self.counted.emit(len(self._pending))

    @Slot()
    def _tick(self) -> None:
        if self.isVisible() and self._call is not None and self._call.state is not CallState.ENDED:
            self._show_time(self._call)

    def _render(self) -> None:
        call = self._call
        self._render_waiting()
        self.card.setVisible(call is not None)
        if call is not None:
            self._render_call(call)
        self._render_form()
        self._render_pending()
        problem = self._desk.enquiries.problem
        self.file_bar.say((lambda: say_form_file(problem)) if problem is not None else None)
        empty = call is None and not self.waiting.isVisibleTo(self)
        self._panel.setVisible(empty)
        if empty:
            self._panel.say(
                State(
                    "phone-outgoing",
                    self.tr("No call yet"),
                    self.tr("When you call somebody, this page shows how the call stands."),
                )
            )

    def _render_waiting(self) -> None:
        callout = self._desk.calls.callout
        self.waiting.setVisible(callout.number is not None)
        self.waiting_cancel.setEnabled(True)
        if callout.number is None:
            return
        self._waiting_icon.setPixmap(icons.pixmap("phone-outgoing", 20, "info_text", self.devicePixelRatioF()))
        #: The message of the Finnish manual while a call waits behind a customer's: soitettava puhelu aloitettu
        self._waiting_title.setText(self.tr("Outgoing call initiated"))
        who = callout.customer or callout.number.shown()
        #: {who} is a customer or a number
        said = self.tr("A customer's call comes first. {who} is called by itself after it.")
        self._waiting_text.setText(said.format(who=who))
        #: Button: do not place the call that waits
        self.waiting_cancel.setText(self.tr("Cancel"))
        self.waiting_cancel.setToolTip(plain_tip(self.tr("Do not call {who}").format(who=who)))
        self.waiting.setAccessibleName(f"{self._waiting_title.text()}. {self._waiting_text.text()}")

    def _render_call(self, call: Call) -> None:
        over = call.state is CallState.ENDED
        kind, picture, tint = "muted", "phone-outgoing", "muted"
        if over and call.result is not None:
            said = self.tr("The line broke off") if call.dropped else say_result(call.result)
            if call.reason:
                said = say_own_phone(call.reason)
            picture = "warning" if call.dropped else RESULT_ICONS[call.result]
            good = call.result is CallResult.ANSWERED and not call.dropped
            bad = call.dropped or bool(call.reason) or call.result in (CallResult.MISSED, CallResult.UNKNOWN)
            kind, tint = ("good", "call_text") if good else ("late", "late") if bad else ("muted", "muted")
        else:
            said = say_standing(call)
            if call.id == self._cancelling:
                said = self.tr("Cancelling…")
            if call.state is CallState.HELD:
                kind, picture, tint = "late", "pause", "late"
            elif call.up:
                kind, picture, tint = "good", "phone", "call_text"
            elif call.state is CallState.RINGING_IN or call.own_phone is OwnPhone.RINGS:
                picture = "phone-incoming"
        self._picture.setPixmap(icons.pixmap(picture, 24, tint, self.devicePixelRatioF()))
        self.state.setText(said)
        # A heading by its size, good or late by its colour.
        colour = {"good": "call_text", "late": "late", "muted": "text"}[kind]
        set_property(self.state, "tint", colour)
        hidden = self.tr("Hidden number")
        number = say_number(call.number) if call.number.key else ""
        self.name.setText(call.customer or call.number.shown() or hidden)
        self.number.setText(number if call.customer or number != call.number.shown() else "")
        self.number.setVisible(bool(self.number.text()))
        #: {name} is the queue the caller waited in
        self.queue.setText(self.tr("Queue: {name}").format(name=call.queue) if call.queue else "")
        if call.internal:
            self.queue.setText(self.tr("A call between colleagues: nothing of it goes to the CRM."))
        self.queue.setVisible(bool(self.queue.text()))
        self.cancel.setVisible(call.state in _CONNECTING)
        self.cancel.setDisabled(call.id == self._cancelling)
        #: The button of the Finnish manual (CANCEL): stop calling before the other side has answered
        self.cancel.setText(self.tr("Cancel call"))
        self.cancel.setToolTip(self.tr("Stop calling (F3)"))
        self._show_time(call)
        self.card.setAccessibleName(f"{self.state.text()}: {self.name.text()}")

    def _show_time(self, call: Call) -> None:
        now = call.ended_at or clocks.now()
        steps = self._steps.get(call.id, [])
        if call.state is CallState.ENDED:
            self.time.setText(formats.duration(call.talk_seconds(now)) if call.answered_at else "")
        else:
            since = call.answered_at or (steps[-1].at if steps else call.started_at)
            self.time.setText(formats.duration((now - since).total_seconds()))
        self.time.setAccessibleName(self.tr("Length of the call"))
        parts = []
        for number, step in enumerate(steps):
            if step.state is CallState.ENDED:
                continue
            end = steps[number + 1].at if number + 1 < len(steps) else now
            #: One step of a call and how long it lasted, such as "Ringing 00:08"
            part = self.tr("{state} {duration}").format(
                state=say_call_state(step.state).rstrip("…"),
                duration=formats.duration((end - step.at).total_seconds()),
            )
            parts.append(part)
        zone = place.zone(self._desk.settings)
        began = formats.date_time(call.started_at, zone)
        self.trail.setText(" → ".join([began, *parts]))
        self.trail.setToolTip(formats.full(call.started_at, zone))

    def _render_form(self) -> None:
        call, form = self._call, self._form
        self.form_card.setVisible(form is not None)
        if call is None or form is None:
            return
        title = form.form.text(self._languages.code)
        #: Heading of the form of a call, where the site gives it no name (Finnish manual: Enquiry Registration)
        self._form_title.setText(title or self.tr("Enquiry Registration"))
        self.save.setText(self.tr("Saving…") if self._saving else self.tr("Save"))
        self.save.setToolTip(self.tr("Register the enquiry (Ctrl+S)"))
        self.save.setDisabled(self._saving)
        error = self._save_error
        self.error_bar.say((lambda: say_error(error)) if error is not None else None)
        saved = self._saved.get(call.id)
        kind = "muted"
        if call.id in self._pending:
            text = self.tr("Not saved yet. What you type is kept.")
        elif saved is not None or call.enquiry:
            text, kind = self.tr("Registered."), "good"
        else:
            text = ""
        self.kept.setText(text)
        set_property(self.kept, "kind", kind)

    def _render_pending(self) -> None:
        others = [call for call in self._pending.values() if self._call is None or call.id != self._call.id]
        self.pending_bar.setVisible(bool(others))
        text = QCoreApplication.translate("CalloutPage", "%n registration(s) not saved yet", None, len(others))
        self._pending_text.setText(text)
        shown = {button.property("call") for button in self._buttons()}
        if shown != {call.id for call in others}:
            for button in self._buttons():
                self._pending_buttons.removeWidget(button)
                button.hide()
                button.deleteLater()
            for call in others:
                button = ElidedButton("script", "warn_text")
                button.setObjectName("calloutPendingCall")
                button.setProperty("call", call.id)
                button.clicked.connect(self._choose_pending)
                self._pending_buttons.addWidget(button)
        zone = place.zone(self._desk.settings)
        for button in self._buttons():
            call = self._pending[str(button.property("call"))]
            who = call.customer or call.number.shown() or self.tr("Hidden number")
            when = formats.ago(call.started_at, clocks.now(), zone)
            #: A call whose form is not saved: {who} is a customer or a number, {when} such as "14:30"
            button.say(self.tr("{who} ({when})").format(who="{name}", when="{when}"), who, when=when)
            #: Tooltip; {who} is a customer or a number
            button.setToolTip(plain_tip(self.tr("Open the form of the call with {who}").format(who=who)))

    def _buttons(self) -> list[ElidedButton]:
        items = [self._pending_buttons.itemAt(number) for number in range(self._pending_buttons.count())]
        return [widget for item in items if item and isinstance(widget := item.widget(), ElidedButton)]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange and hasattr(self, "_draft"):
            self._render()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        #: Name of the page that shows the call being placed (Finnish manual: Callout)
        self._title.setText(self.tr("Callout"))
        if self._form is not None:
            self._form.set_language(self._languages.code)
        self._render()
