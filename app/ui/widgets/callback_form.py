# SPDX-License-Identifier: GPL-3.0-or-later
"""The callback form: whom, when, why, how urgent, whose, and a note. Used in the end-call dialog, without a call, and to edit."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain import due as due_times
from app.domain.callback import NOTE_LIMIT, TEXT_LIMIT, Callback, Origin, Priority
from app.domain.due import Due
from app.domain.errors import BadNumber, DomainError, DueInGap, DueInPast, DueTwice, NumberProblem, TextProblem
from app.domain.number import Number, parse, zone_of
from app.domain.people import CatalogueKind, Contact
from app.i18n import formats
from app.i18n.catalogues import Languages
from app.services.callbacks import CallbackForm
from app.services.desk import Desk
from app.ui import place, theme
from app.ui.bridge import Bridge
from app.ui.reading import unmarked
from app.ui.sayings import say_error, say_number, say_priority
from app.ui.tasks import Scope
from app.ui.widgets.contact_choice import ContactChoice
from app.ui.widgets.due_edit import DueEdit
from app.ui.widgets.still import Choice

_NEARLY = NOTE_LIMIT - 1_000
"""From so many characters on, the note says how many fit."""
_LINES, _MOST_LINES = 2, 4
ANYONE = ""
"""The owner box's value for "anyone in the queue"."""


class CallbackFormWidget(QWidget):
    """``form()`` gives what was filled in, or says beside its field what is wrong. Nothing typed is ever cut or lost."""

    edited = Signal()
    grew = Signal()
    """The form needs another height than before."""

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        languages: Languages,
        *,
        number: Number | None,
        customer: str = "",
        origin: Origin = Origin.DIALPAD,
        origin_call: str | None = None,
        queue: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``number`` is taken when it is known, and asked for when it is ``None``."""
        super().__init__(parent, objectName="callbackForm")
        self._desk, self._bridge, self._languages = desk, bridge, languages
        self._origin, self._origin_call, self._queue = origin, origin_call, queue
        self._number = number
        self._scope = Scope()
        self.destroyed.connect(self._scope.cancel)
        self._errors: dict[QWidget, DomainError] = {}
        self._kept_number: Number | None = None
        self._contact_of = self._chosen_name = ""
        person = desk.account.person
        self._me = person.id if person is not None else ""

        self.number = QLineEdit(objectName="formNumber", maxLength=TEXT_LIMIT)
        self.number_shown = QLabel(objectName="formNumberShown", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.number_shown.setProperty("kind", "small")
        self.customer = QLineEdit(customer, objectName="formCustomer")
        self.contacts = ContactChoice()
        self.contacts.chosen.connect(self._contact_chosen)
        self.due = DueEdit(place.zone(desk.settings), desk.settings.due_minutes)
        self.due.setObjectName("dueEdit")
        self.reason = Choice("formReason")
        self.priority = Choice("formPriority")
        self.owner = Choice("formOwner")
        self.note = QPlainTextEdit(objectName="formNote", tabChangesFocus=True)
        self.note_room = QLabel(objectName="formNoteRoom")
        self.note_room.setProperty("kind", "small")
        for box in (self.reason, self.priority, self.owner):
            # Long words of one choice must not widen the whole form.
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.setMinimumContentsLength(8)
        self._labels = {
            field: QLabel()
            for field in (self.number, self.customer, self.due, self.reason, self.priority, self.owner, self.note)
        }
        for field, label in self._labels.items():
            label.setProperty("kind", "muted")
            # The time is several fields; its letter goes to the one that is typed into.
            label.setBuddy(field.field if isinstance(field, DueEdit) else field)
        self._revealed: QLabel | None = None
        # A sentence has its place only after the layout, which comes with the next turn of the loop.
        self._after_layout = QTimer(self, singleShot=True, interval=0)
        self._after_layout.timeout.connect(self._scroll_there)
        self._said = {field: QLabel(wordWrap=True, visible=False) for field in (self.number, self.customer, self.note)}
        for said in self._said.values():
            said.setProperty("kind", "late")

        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.Space.M)
        grid.setVerticalSpacing(theme.Space.S)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._number_cell = QWidget(self)
        self._number_cell.setVisible(number is None)
        cell = self._cell(self.number, self.number_shown)
        cell.setContentsMargins(0, 0, 0, 0)
        self._number_cell.setLayout(cell)
        grid.addWidget(self._number_cell, 0, 0, 1, 2)
        row = 1
        grid.addLayout(self._cell(self.due), row, 0, 1, 2)
        grid.addLayout(self._cell(self.reason), row + 1, 0)
        grid.addLayout(self._cell(self.priority), row + 1, 1)
        grid.addLayout(self._cell(self.owner), row + 2, 0)
        grid.addLayout(self._cell(self.customer), row + 2, 1)
        grid.addWidget(self.contacts, row + 3, 0, 1, 2)
        grid.addLayout(self._cell(self.note, self.note_room), row + 4, 0, 1, 2)
        grid.setRowStretch(row + 4, 1)
        line = self.note.fontMetrics().lineSpacing()
        self.note.setMinimumHeight(line * _LINES + 14)
        self.note.setMaximumHeight(line * _MOST_LINES + 14)

        self._retranslate()
        self._choose(self.priority, int(Priority.NORMAL))
        self._choose(self.owner, self._me)
        self.number.textEdited.connect(self._number_typed)
        self.customer.textEdited.connect(self._text_edited)
        self.note.textChanged.connect(self._text_edited)
        self.due.changed.connect(self.edited)
        for box in (self.reason, self.priority, self.owner):
            box.activated.connect(self.edited)
        if number is not None:
            self._look_up(number)

    def _cell(self, field: QWidget, extra: QWidget | None = None) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setSpacing(3)
        box.addWidget(self._labels[field])
        box.addWidget(field)
        for more in (self._said.get(field), extra):
            if more is not None:
                box.addWidget(more)
        if field is not self.note:
            box.addStretch()
        return box

    # The value.

    def form(self) -> CallbackForm | None:
        """What was filled in; ``None`` when something is wrong: it is said beside its field, which has the focus then."""
        self._errors.clear()
        number = self._number
        if number is None:
            try:
                number = self._typed_number()
            except BadNumber as problem:
                self._errors[self.number] = problem
        due: Due | None = None
        try:
            due = self.due.due()
        except DomainError as problem:
            self._errors[self.due] = problem
        self._check_texts()
        self._render_errors()
        if self._errors or number is None or due is None:
            for field in self._labels:
                if field in self._errors:
                    field.setFocus()
                    self._reveal(field)
                    break
            return None
        return CallbackForm(
            number=number,
            due=due,
            customer=self.customer.text().strip(),
            reason=self.reason.currentData() or None,
            priority=Priority(self.priority.currentData()),
            owner=self.owner.currentData() or None,
            note=self.note.toPlainText(),
            queue=self._queue,
            origin=self._origin,
            origin_call=self._origin_call,
        )

    def fill(self, callback: Callback) -> None:
        """Show a callback's values, to edit them."""
        self._number = None
        self._kept_number = callback.number
        self._queue, self._origin, self._origin_call = callback.queue, callback.origin, callback.origin_call
        self.number.setText(callback.number.shown())
        self.customer.setText(callback.customer)
        self.note.setPlainText(callback.note)
        self._fill_choices(reason=callback.reason, owner=callback.owner)
        self._choose(self.reason, callback.reason or "")
        self._choose(self.priority, int(callback.priority))
        self._choose(self.owner, callback.owner or ANYONE)
        self._show_number()
        self.due.set_due(callback.due)

    def show_agreed(self, number: str, customer: str = "", reason: str | None = None, note: str = "") -> None:
        """Fill in what was agreed with the customer: the number at which they are to be called, as it was typed, may be another
        than the one they call from. What is empty here stays as it is."""
        if self._number is not None:
            self._kept_number, self._number = self._number, None
            self.number.setText(self._kept_number.shown())
        self._number_cell.show()
        if number:
            self.number.setText(number)
        if customer:
            self.customer.setText(customer)
            self.contacts.show_contacts((), "")
        if reason:
            self._fill_choices(reason=reason)
            self._choose(self.reason, reason)
        if note:
            self.note.setPlainText(note)
        self._show_number()
        self.grew.emit()

    def show_error(self, error: DomainError) -> bool:
        """Say an error of the services beside its field; ``False`` when it belongs to none."""
        field: QWidget | None = None
        if isinstance(error, DueInPast | DueInGap | DueTwice):
            field = self.due
        elif isinstance(error, BadNumber):
            field = self.number
        elif isinstance(error, TextProblem):
            field = {"note": self.note, "customer": self.customer}.get(error.field_name)
        if field is None or not field.isVisibleTo(self):
            return False
        self._errors[field] = error
        self._render_errors()
        field.setFocus()
        self._reveal(field)
        return True

    # What the agent does.

    def _text_edited(self) -> None:
        for field in (self.customer, self.note):
            self._errors.pop(field, None)
        self._check_texts()
        self._render_errors()
        for field in (self.customer, self.note):
            if field in self._errors:
                self._reveal(field)
        self.edited.emit()

    def _reveal(self, field: QWidget) -> None:
        """Bring what is said about a field into view: where the form scrolls, it may stand below the edge."""
        self._revealed = self._said.get(field)
        self._after_layout.start()

    @Slot()
    def _scroll_there(self) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and self._revealed is not None:
            area.ensureWidgetVisible(self._revealed, 0, theme.Space.S)

    def _check_texts(self) -> None:
        for field, name, limit, length in (
            (self.customer, "customer", TEXT_LIMIT, len(self.customer.text().strip())),
            (self.note, "note", NOTE_LIMIT, len(self.note.toPlainText().strip())),
        ):
            if length > limit:
                self._errors[field] = TextProblem(name, limit, length)

    def _number_typed(self) -> None:
        self._errors.pop(self.number, None)
        self._show_number()
        self._render_errors()
        self.edited.emit()

    def _typed_number(self) -> Number:
        kept, typed = self._kept_number, self.number.text()
        # What came from the network may be a name that nobody could type as a number.
        if kept is not None and typed == kept.shown():
            return kept
        return parse(typed, place.region(self._desk.settings))

    def _show_number(self) -> None:
        """Say what the typed number is, as it is typed; that it is not finished yet is no error."""
        try:
            number = self._typed_number()
        except BadNumber as problem:
            quiet = problem.problem in (NumberProblem.EMPTY, NumberProblem.TOO_SHORT)
            self.number_shown.setText("" if quiet else say_error(problem))
            self.due.set_customer_zone(None)
            self._contact_of = ""
            self.contacts.show_contacts((), "")
        else:
            self.number_shown.setText(say_number(number))
            self._zone_from(number)
            self._look_up(number)
        self.number_shown.setVisible(bool(self.number_shown.text()))

    def _zone_from(self, number: Number) -> None:
        name = zone_of(number)
        self._offer_zone(name)

    def _offer_zone(self, name: str | None) -> None:
        try:
            zone: ZoneInfo | None = due_times.zone(name) if name else None
        except ValueError:
            zone = None
        self.due.set_customer_zone(zone)

    def _look_up(self, number: Number) -> None:
        if number.key != self._contact_of:
            self._contact_of = number.key
            self.contacts.show_contacts((), "")
            self._zone_from(number)
            self._scope.cancel()
            self._scope.spawn(self._find(number), "contact of the callback form")

    async def _find(self, number: Number) -> None:
        try:
            contacts = await self._bridge.ask(self._desk.directory.contacts_for(number))
        except DomainError:
            return  # a help only: the form works without it
        if len(contacts) == 1:
            self._use_contact(contacts[0])
        elif not self.customer.text().strip():
            self.contacts.show_contacts(contacts, number.key)
            self.grew.emit()

    def _use_contact(self, contact: Contact) -> None:
        if not self.customer.text():
            self.customer.setText(contact.name)
        if contact.zone:
            self._offer_zone(contact.zone)

    @Slot(object)
    def _contact_chosen(self, contact: Contact | None) -> None:
        """The agent says which of several contacts it is: the name of the one chosen before goes, a typed one stays with none."""
        if contact is not None:
            self.customer.clear()
            self._use_contact(contact)
            self._chosen_name = self.customer.text()
        elif self.customer.text() == self._chosen_name:
            self.customer.clear()
        self._text_edited()
        self.grew.emit()

    def close_form(self) -> None:
        """Ask nothing more: the dialog is going away."""
        self._scope.cancel()

    # What it shows.

    def _render_errors(self) -> None:
        for field, said in self._said.items():
            error = self._errors.get(field)
            said.setText(self._say(field, error) if error is not None else "")
            said.setVisible(error is not None)
            theme.set_property(field, "invalid", error is not None)
        # The same sentence once is enough.
        self.number_shown.setVisible(bool(self.number_shown.text()) and self.number not in self._errors)
        length = len(self.note.toPlainText())
        self.note_room.setVisible(length > _NEARLY and self.note not in self._errors)
        #: How much of a text field is used, such as "9,500 of 10,000 characters"
        room = self.tr("{count} of {limit} characters")
        self.note_room.setText(room.format(count=formats.number(length), limit=formats.number(NOTE_LIMIT)))

    def _say(self, field: QWidget, error: DomainError) -> str:
        if isinstance(error, TextProblem) and error.length > error.limit:
            #: A text field holds too much; nothing is cut off
            said = self.tr("Too long: {count} characters, {limit} fit. Nothing has been cut off.")
            return said.format(count=formats.number(error.length), limit=formats.number(error.limit))
        return say_error(error, place.zone(self._desk.settings))

    def _fill_choices(self, reason: str | None = None, owner: str | None = None) -> None:
        """Fill the boxes in the shown language; ``reason`` and ``owner`` stay choosable though no longer offered."""
        language, directory = self._languages.code, self._desk.directory
        kept = {box: box.currentData() for box in (self.reason, self.priority, self.owner)}
        reason = reason or kept[self.reason] or None
        owner = owner or kept[self.owner] or None

        self.reason.clear()
        #: Choice in the list of reasons
        self.reason.addItem(self.tr("No reason"), "")
        for entry in sorted(directory.entries(CatalogueKind.REASON), key=lambda one: one.position):
            self.reason.addItem(entry.text(language), entry.code)
        if reason is not None and self.reason.findData(reason) < 0:
            self.reason.addItem(directory.text(CatalogueKind.REASON, reason, language), reason)
        self.priority.clear()
        for level in sorted(Priority, reverse=True):
            self.priority.addItem(say_priority(level), int(level))
        self.owner.clear()
        if self._me:
            #: The signed-in agent as the owner of a callback
            mine = self.tr("me ({name})").format(name=directory.person_name(self._me))
            self.owner.addItem(mine, self._me)
        #: Owner of a callback: nobody, whoever is free takes it
        self.owner.addItem(self.tr("anyone in the queue"), ANYONE)
        key = formats.collator()
        for person in sorted(directory.people(), key=lambda one: key(one.name)):
            if person.id != self._me:
                self.owner.addItem(person.name, person.id)
        if owner is not None and self.owner.findData(owner) < 0:
            self.owner.addItem(directory.person_name(owner), owner)
        for box, value in kept.items():
            if value is not None:
                self._choose(box, value)

    @staticmethod
    def _choose(box: QComboBox, value: object) -> None:
        box.setCurrentIndex(max(0, box.findData(value)))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._fill_choices()
        #: Label of a field: telephone number
        self._labels[self.number].setText(self.tr("&Number"))
        self._labels[self.customer].setText(self.tr("&Customer"))
        #: Label of a field: the time of the callback
        self._labels[self.due].setText(self.tr("&When"))
        #: Label of a field: why the customer is to be called back
        self._labels[self.reason].setText(self.tr("&Reason"))
        self._labels[self.priority].setText(self.tr("&Priority"))
        #: Label of a field: the employee the callback is assigned to
        self._labels[self.owner].setText(self.tr("&Owner"))
        self._labels[self.note].setText(self.tr("No&te"))
        for field, label in self._labels.items():
            if field is not self.due:
                field.setAccessibleName(unmarked(label.text()))
        if self._number is None:
            self._show_number()
        self._render_errors()
