# SPDX-License-Identifier: GPL-3.0-or-later
"""The Enquiry Registration form: every kind of field, in every language, with what is wrong said beside it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from app.domain.enquiry import Choice, EnquiryField, EnquiryForm, FieldKind
from app.domain.errors import InvalidAnswers
from app.i18n.catalogues import Languages
from app.ui.reading import unmarked
from app.ui.theme import Theme
from app.ui.widgets.due_edit import DueEdit
from app.ui.widgets.enquiry_form import (
    ChoiceAnswer,
    DateAnswer,
    EnquiryFormWidget,
    LongAnswer,
    NumberAnswer,
    TextAnswer,
)
from tests.ui.fakes import find, type_text

FORM = EnquiryForm(
    {"en": "Enquiry", "fi": "Yhteydenotto"},
    (
        EnquiryField(
            "topic",
            FieldKind.CHOICE,
            {"en": "Topic", "fi": "Aihe"},
            required=True,
            choices=(Choice("bill", {"en": "Bill", "fi": "Lasku"}), Choice("order", {"en": "Order"})),
        ),
        EnquiryField("amount", FieldKind.NUMBER, {"en": "Amount"}, minimum=0, maximum=1000),
        EnquiryField("day", FieldKind.DATE, {"en": "Day"}),
        EnquiryField("order", FieldKind.TEXT, {"en": "Order number"}, required=True, limit=10),
        EnquiryField("note", FieldKind.LONG_TEXT, {"en": "Note"}, limit=100),
    ),
)


@pytest.fixture
def form(qtbot: QtBot, languages: Languages, theme: Theme) -> EnquiryFormWidget:
    widget = EnquiryFormWidget(FORM, "en")
    qtbot.addWidget(widget)
    widget.resize(500, 600)
    widget.show()
    return widget


def date_of(form: EnquiryFormWidget) -> DateAnswer:
    field = form.fields["day"]
    assert isinstance(field, DateAnswer)
    return field


def number_of(form: EnquiryFormWidget) -> NumberAnswer:
    field = form.fields["amount"]
    assert isinstance(field, NumberAnswer)
    return field


def text_of(form: EnquiryFormWidget) -> TextAnswer:
    field = form.fields["order"]
    assert isinstance(field, TextAnswer)
    return field


def test_answers_are_canonical_and_come_back_the_same(form: EnquiryFormWidget) -> None:
    answers = {"topic": "bill", "amount": "12.5", "day": "2026-11-22", "order": "A-1", "note": "Өглөө\nőszi"}
    form.fill(answers)
    assert form.answers() == answers
    assert FORM.checked(form.answers()) == answers


@pytest.mark.parametrize(
    ("language", "number", "day"),
    [
        ("en", "12.5", "22/11/2026"),
        ("fi", "12,5", "22.11.2026"),
        ("hu", "12,5", "2026. 11. 22."),
        ("ru", "12,5", "22.11.2026"),
    ],
)
def test_numbers_and_days_are_written_and_read_as_the_language_does(
    form: EnquiryFormWidget, languages: Languages, language: str, number: str, day: str
) -> None:
    languages.install(language)
    form.set_language(language)
    form.fill({"amount": "12.5", "day": "2026-11-22"})
    assert (number_of(form).line.text(), date_of(form).line.text()) == (number, day)
    number_of(form).line.clear()
    date_of(form).line.clear()
    type_text(number_of(form).line, number)
    type_text(date_of(form).line, day)
    assert FORM.fields[1].checked(form.answers()["amount"]) == "12.5"
    assert form.answers()["day"] == "2026-11-22"


def test_a_language_switch_keeps_what_is_typed_right_or_wrong(form: EnquiryFormWidget, languages: Languages) -> None:
    form.fill({"topic": "order", "amount": "1234.5", "day": "2026-11-22", "order": "A-1"})
    type_text(date_of(form).line, "x")
    typed = form.answers()
    languages.install("fi")
    form.set_language("fi")
    assert form.answers()["topic"] == "order"
    assert number_of(form).line.text() == "1234,5"
    assert date_of(form).line.text() == typed["day"]
    topic = form.fields["topic"]
    assert isinstance(topic, ChoiceAnswer)
    assert topic.box.itemText(1) == "Lasku"
    assert topic.box.itemText(2) == "Order"


def test_thousands_are_not_read_as_decimals(form: EnquiryFormWidget) -> None:
    number_of(form).line.setText("1,000")
    assert FORM.fields[1].checked(form.answers()["amount"]) == "1000"
    number_of(form).line.setText("0,5")
    assert FORM.fields[1].checked(form.answers()["amount"]) == "0.5"


def test_what_is_wrong_is_said_at_its_field_and_goes_with_the_next_key(form: EnquiryFormWidget) -> None:
    form.fill({"amount": "2000", "day": "soon", "order": "far too long a number"})
    with pytest.raises(InvalidAnswers) as wrong:
        FORM.checked(form.answers())
    form.show_problems(wrong.value.problems)
    said = {code: find(form, f"enquirySaid-{code}").text() for code in form.fields}
    assert said["topic"] == "This has to be filled in."
    assert said["amount"] == "Too large: the most is 1,000."
    assert said["day"].startswith("This is not a date.")
    assert said["order"] == "Too long: 10 characters fit. Nothing has been cut off."
    assert said["note"] == ""
    assert number_of(form).line.property("invalid") is True
    type_text(number_of(form).line, "0")
    assert not find(form, "enquirySaid-amount").isVisible()
    assert find(form, "enquirySaid-topic").isVisible()


def test_required_fields_are_marked_for_eyes_and_for_screen_readers(form: EnquiryFormWidget) -> None:
    assert unmarked(form._labels["order"].text()) == "Order number *"
    assert unmarked(form._labels["note"].text()) == "Note"
    assert text_of(form).line.accessibleName() == "Order number (required)"
    assert form._required.isVisible()


def test_edits_are_told_and_filling_is_none(form: EnquiryFormWidget, qtbot: QtBot) -> None:
    told: list[bool] = []
    form.edited.connect(lambda: told.append(True))
    form.fill({"topic": "bill", "order": "A-1"})
    form.set_language("fi")
    assert told == []
    type_text(text_of(form).line, "2")
    note = form.fields["note"]
    assert isinstance(note, LongAnswer)
    type_text(note.text, "ө")
    assert len(told) == 2


def test_a_day_is_taken_from_the_calendar(form: EnquiryFormWidget) -> None:
    field = date_of(form)
    field.calendar.clicked.emit(QDate(2026, 12, 24))
    assert form.answers() == {"day": "2026-12-24"}


def test_a_choice_that_the_site_no_longer_offers_stays_in_an_old_call(form: EnquiryFormWidget) -> None:
    form.fill({"topic": "gone"})
    assert form.answers() == {"topic": "gone"}


def turn_wheel(field: QWidget) -> bool:
    """Turn the wheel over a field; whether it did anything with it."""
    at, one = QPointF(5, 5), QPoint(0, -120)
    wheel = QWheelEvent(
        at,
        QPointF(field.mapToGlobal(QPoint(5, 5))),
        one,
        one,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, wheel)
    return wheel.isAccepted()


def test_scrolling_past_a_list_changes_no_answer(form: EnquiryFormWidget) -> None:
    form.fill({"topic": "bill"})
    box = form.fields["topic"].input
    form.fields["note"].input.setFocus()
    assert not turn_wheel(box)
    assert not box.hasFocus()
    box.setFocus()  # the one answered last has the keyboard still
    assert not turn_wheel(box)
    assert form.answers()["topic"] == "bill"


def test_scrolling_past_a_callbacks_time_does_not_move_it(qtbot: QtBot, languages: Languages, theme: Theme) -> None:
    edit = DueEdit(ZoneInfo("Europe/Helsinki"), 30)
    qtbot.addWidget(edit)
    edit.show()
    before = edit.field.dateTime()
    fields = [*edit.findChildren(QComboBox, "dueZone"), *edit.findChildren(QAbstractSpinBox, "dueField")]
    assert len(fields) == 2
    assert not any(turn_wheel(field) for field in fields)
    assert edit.field.dateTime() == before
