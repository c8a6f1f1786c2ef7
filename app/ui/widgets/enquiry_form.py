# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of the site's Enquiry Registration form (row D4), with what is wrong said beside each of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from app.domain.enquiry import ENQUIRY_LIMIT, EnquiryField, EnquiryForm, FieldKind
from app.i18n import formats
from app.ui import icons
from app.ui.mnemonics import lettered, page_letters
from app.ui.sayings import plain_label
from app.ui.theme import Space, calm_weekends, set_property
from app.ui.widgets.still import Choice

_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?")
_WIDE = 620
"""Pixels from which on short fields stand in two columns."""


class EnquiryFormWidget(QWidget):
    """``edited`` comes with every change by the agent, ``left`` when the keyboard leaves a field."""

    edited = Signal()
    left = Signal()

    def __init__(self, form: EnquiryForm, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("enquiryForm")
        self.form = form
        self._language = language
        self._problems: dict[str, str] = {}
        self._filling = False
        self._columns = 0
        self.fields: dict[str, Answer] = {}
        """The input of each field by its code."""
        self._labels: dict[str, QLabel] = {}
        self._said: dict[str, QLabel] = {}
        self._cells: dict[str, QWidget] = {}
        for one in form.fields:
            self._add(one)
        self._required = QLabel()
        self._required.setProperty("kind", "small")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.S)
        self._arrange(1)
        # Only now: a label without a parent would open as a window of its own and take the keyboard.
        self._required.setVisible(any(one.required for one in form.fields))
        self.set_language(language)

    def _add(self, one: EnquiryField) -> None:
        answer = _KINDS[one.kind](one)
        answer.edited.connect(self._field_edited)
        answer.setObjectName(f"enquiry-{one.code}")
        for part in (answer.input, *answer.input.findChildren(QWidget)):
            part.installEventFilter(self)
        label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setBuddy(answer.input)
        said = QLabel(objectName=f"enquirySaid-{one.code}", wordWrap=True, visible=False)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setProperty("kind", "late")
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for part in (label, answer, said):
            column.addWidget(part)
        column.addStretch(1)
        self.fields[one.code], self._labels[one.code] = answer, label
        self._said[one.code], self._cells[one.code] = said, cell

    def _arrange(self, columns: int) -> None:
        """Short fields beside each other where there is room; long texts over the whole width."""
        if columns == self._columns:
            return
        self._columns = columns
        row = column = 0
        for one in self.form.fields:
            cell = self._cells[one.code]
            wide = columns == 1 or one.kind is FieldKind.LONG_TEXT
            if wide and column:
                row, column = row + 1, 0
            self._grid.addWidget(cell, row, column, 1, 2 if wide else 1)
            if wide or column:
                row, column = row + 1, 0
            else:
                column = 1
        self._grid.addWidget(self._required, row + 1, 0, 1, 2)
        for place in (0, 1):
            self._grid.setColumnStretch(place, 1)

    # The value.

    def answers(self) -> dict[str, str]:
        """What is filled in now, right or wrong; empty fields are left out."""
        texts = {code: field.answer() for code, field in self.fields.items()}
        return {code: text for code, text in texts.items() if text}

    def fill(self, answers: Mapping[str, str]) -> None:
        """Show these answers, as the agent's or from a draft."""
        self._filling = True
        for code, field in self.fields.items():
            field.show_answer(answers.get(code, ""))
        self._filling = False
        self.show_problems({})

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say what is wrong, a code by the field's code, and put the keyboard into the first of them."""
        self._problems = {code: problem for code, problem in problems.items() if code in self.fields}
        self._render()
        for code in self.fields:
            if code in self._problems:
                self.fields[code].input.setFocus()
                break

    def set_language(self, language: str) -> None:
        """Everything in another language, what is typed untouched."""
        self._language = language
        self._filling = True
        texts = [one.text(language) for one in self.form.fields]
        shown = [
            plain_label(f"{text} *" if one.required else text)
            for one, text in zip(self.form.fields, texts, strict=True)
        ]
        labels = lettered(shown, page_letters())
        for one, text, label in zip(self.form.fields, texts, labels, strict=True):
            self._labels[one.code].setText(label)
            #: For screen readers: the name of a field of a form that must be filled in
            needed = self.tr("{field} (required)").format(field=text)
            self.fields[one.code].name(needed if one.required else text)
            self.fields[one.code].set_language(language)
        self._filling = False
        #: Below a form: what the star after a field's name means
        self._required.setText(self.tr("* has to be filled in"))
        self._render()

    # What happens.

    @Slot()
    def _field_edited(self) -> None:
        if self._filling:
            return
        field = self.sender()
        for code, one in self.fields.items():
            if one is field and self._problems.pop(code, None) is not None:
                self._render()
        self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)

    def _render(self) -> None:
        for one in self.form.fields:
            problem = self._problems.get(one.code)
            said = self._said[one.code]
            said.setText(say_problem(problem, one) if problem is not None else "")
            said.setVisible(problem is not None)
            set_property(self.fields[one.code].input, "invalid", problem is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(2 if self.width() >= _WIDE else 1)


def say_problem(code: str, one: EnquiryField) -> str:
    """What is wrong with an answer."""
    translate = QCoreApplication.translate
    match code:
        case "required":
            return translate("EnquiryForm", "This has to be filled in.")
        case "too_long":
            #: {limit} is a number of characters
            return translate("EnquiryForm", "Too long: {limit} characters fit. Nothing has been cut off.").format(
                limit=formats.number(one.limit)
            )
        case "too_long_together":
            #: {limit} is a number of characters
            return translate(
                "EnquiryForm",
                "All answers together are too long: {limit} characters fit. Shorten this one. Nothing has been cut off.",
            ).format(limit=formats.number(ENQUIRY_LIMIT))
        case "not_a_choice":
            return translate("EnquiryForm", "Choose one from the list.")
        case "not_a_number":
            return translate("EnquiryForm", "This is not a number.")
        case "too_small":
            return translate("EnquiryForm", "Too small: the least is {limit}.").format(limit=_bound(one.minimum))
        case "too_large":
            return translate("EnquiryForm", "Too large: the most is {limit}.").format(limit=_bound(one.maximum))
        case "not_a_date":
            today = formats.day(date(2026, 12, 31))
            #: {example} is a date as it is written here, such as 31.12.2026
            return translate("EnquiryForm", "This is not a date. Write it like this: {example}").format(example=today)
    #: {code} is a technical word
    return translate("EnquiryForm", "This cannot be kept ({code}).").format(code=code)


def _bound(value: float | None) -> str:
    return "" if value is None else formats.number(int(value) if value == int(value) else value)


class Answer(QWidget):
    """The input of one field; values are canonical texts, or what is typed where it is none yet."""

    edited = Signal()

    def __init__(self, one: EnquiryField, field: QWidget) -> None:
        super().__init__()
        self.one, self.input = one, field
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(field, 1)
        self.setFocusProxy(field)

    def answer(self) -> str:
        """The value."""
        raise NotImplementedError

    def show_answer(self, text: str) -> None:
        """Show a value."""
        raise NotImplementedError

    def name(self, name: str) -> None:
        """What a screen reader calls it."""
        self.input.setAccessibleName(name)

    def set_language(self, language: str) -> None:
        """Say in another language what is not the agent's own text."""


class TextAnswer(Answer):
    """One line. Nothing typed is ever cut: what is too long is told."""

    def __init__(self, one: EnquiryField) -> None:
        self.line = QLineEdit()
        super().__init__(one, self.line)
        self.line.textChanged.connect(self.edited)

    def answer(self) -> str:
        return self.line.text()

    def show_answer(self, text: str) -> None:
        self.line.setText(text)
        self.line.setCursorPosition(0)


class LongAnswer(Answer):
    """Some lines."""

    def __init__(self, one: EnquiryField) -> None:
        self.text = QPlainTextEdit(tabChangesFocus=True)
        super().__init__(one, self.text)
        line = self.text.fontMetrics().lineSpacing()
        self.text.setFixedHeight(3 * line + 16)
        self.text.textChanged.connect(self.edited)

    def answer(self) -> str:
        return self.text.toPlainText()

    def show_answer(self, text: str) -> None:
        self.text.setPlainText(text)


class ChoiceAnswer(Answer):
    """One of the site's answers; what is no longer offered stays choosable in an old call."""

    def __init__(self, one: EnquiryField) -> None:
        self.box = Choice()
        super().__init__(one, self.box)
        self.box.addItem("", "")
        for choice in one.choices:
            self.box.addItem(choice.code, choice.code)
        self.box.currentIndexChanged.connect(self.edited)

    def answer(self) -> str:
        return str(self.box.currentData() or "")

    def show_answer(self, text: str) -> None:
        index = self.box.findData(text)
        if index < 0:
            self.box.addItem(text, text)
            index = self.box.count() - 1
        self.box.setCurrentIndex(index)

    def set_language(self, language: str) -> None:
        #: In a list of answers: none is chosen yet
        self.box.setItemText(0, QCoreApplication.translate("EnquiryForm", "Please choose"))
        for number, choice in enumerate(self.one.choices, start=1):
            self.box.setItemText(number, choice.text(language))


class NumberAnswer(Answer):
    """A number in the language's way of writing it."""

    def __init__(self, one: EnquiryField) -> None:
        self.line = QLineEdit()
        super().__init__(one, self.line)
        self._locale = QLocale()
        self.line.textChanged.connect(self.edited)

    def answer(self) -> str:
        text = self.line.text().strip()
        # A comma that parts thousands must not be read as the decimal sign.
        return text.replace(",", "") if self._locale.groupSeparator() == "," and _GROUPED.fullmatch(text) else text

    def show_answer(self, text: str) -> None:
        self.line.setText(text.replace(".", self._locale.decimalPoint()) if _plain(text) else text)

    def set_language(self, language: str) -> None:
        text = self.answer().replace(self._locale.decimalPoint(), ".")
        self._locale = QLocale()
        if _plain(text):
            self.show_answer(text)


def _plain(text: str) -> bool:
    return re.fullmatch(r"[+-]?\d+(\.\d+)?", text) is not None


class DateAnswer(Answer):
    """A day: typed as the language writes it, or taken from the calendar; it may stay empty, which a QDateEdit cannot."""

    def __init__(self, one: EnquiryField) -> None:
        self.line = QLineEdit()
        super().__init__(one, self.line)
        self._locale = QLocale()
        self.calendar = QCalendarWidget()
        calm_weekends(self.calendar)
        self.calendar.clicked.connect(self._picked)
        self.calendar.activated.connect(self._picked)
        self._menu = QMenu(self)
        action = QWidgetAction(self._menu)
        action.setDefaultWidget(self.calendar)
        self._menu.addAction(action)
        self._menu.aboutToShow.connect(self._show_day)
        self.button = QToolButton()
        self.button.setIcon(icons.icon("calendar"))
        self.button.setMenu(self._menu)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = self.layout()
        assert row is not None
        row.addWidget(self.button)
        today = QAction(self.line)
        today.setShortcut("Alt+Down")
        today.triggered.connect(self.button.showMenu)
        self.line.addAction(today)
        self.line.textChanged.connect(self.edited)

    def _read(self) -> QDate:
        text = self.line.text().strip()
        for pattern in (formats.date_edit_format(self._locale), "yyyy-MM-dd"):
            day = self._locale.toDate(text, pattern)
            if day.isValid():
                return day
        return QDate()

    def answer(self) -> str:
        day = self._read()
        return f"{day.year():04}-{day.month():02}-{day.day():02}" if day.isValid() else self.line.text().strip()

    def show_answer(self, text: str) -> None:
        day = QDate.fromString(text, "yyyy-MM-dd")
        shown = self._locale.toString(day, formats.date_edit_format(self._locale)) if day.isValid() else text
        self.line.setText(shown)

    @Slot()
    def _show_day(self) -> None:
        day = self._read()
        self.calendar.setFirstDayOfWeek(formats.first_day_of_week())
        self.calendar.setSelectedDate(day if day.isValid() else QDate.currentDate())

    @Slot(QDate)
    def _picked(self, day: QDate) -> None:
        self._menu.close()
        self.show_answer(f"{day.year():04}-{day.month():02}-{day.day():02}")
        self.line.setFocus()

    def name(self, name: str) -> None:
        super().name(name)
        #: Button beside a date: opens a calendar; {field} is the name of the field
        said = QCoreApplication.translate("EnquiryForm", "Calendar: {field}").format(field=name)
        self.button.setAccessibleName(said)
        #: Tooltip, with the key
        self.button.setToolTip(QCoreApplication.translate("EnquiryForm", "Choose a day (Alt+Down)"))

    def set_language(self, language: str) -> None:
        kept = self.answer()
        self._locale = QLocale()
        self.calendar.setLocale(self._locale)
        self.show_answer(kept)
        self.line.setPlaceholderText(self._locale.toString(QDate(2026, 12, 31), formats.date_edit_format(self._locale)))


_KINDS: dict[FieldKind, Callable[[EnquiryField], Answer]] = {
    FieldKind.TEXT: TextAnswer,
    FieldKind.LONG_TEXT: LongAnswer,
    FieldKind.CHOICE: ChoiceAnswer,
    FieldKind.NUMBER: NumberAnswer,
    FieldKind.DATE: DateAnswer,
}
