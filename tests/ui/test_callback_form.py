# SPDX-License-Identifier: GPL-3.0-or-later
"""The callback form and its due time: DST edges, past times, whose clock, endless notes, and the language switch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QDate, QDateTime, Qt, QTime, QTimeZone

from app.domain.callback import NOTE_LIMIT, Origin, Priority
from app.domain.due import at_instant
from app.domain.errors import DueInGap, DueInPast, DueTwice, TextProblem
from app.domain.number import Number, parse
from app.domain.people import Contact
from app.i18n.catalogues import LANGUAGES, Languages
from app.ui import clock
from app.ui.widgets.callback_form import CallbackFormWidget
from app.ui.widgets.due_edit import DueEdit
from tests.ui.fakes import Play, Rig, click, find, type_text, until

Scenario = Callable[[Play], None]
MakeDue = Callable[[ZoneInfo, int], DueEdit]
BERLIN = ZoneInfo("Europe/Berlin")


def wall(year: int, month: int, day: int, hour: int, minute: int) -> QDateTime:
    return QDateTime(QDate(year, month, day), QTime(hour, minute), QTimeZone(QTimeZone.Initialization.UTC))


@pytest.fixture
def march(monkeypatch: pytest.MonkeyPatch) -> datetime:
    now = datetime(2027, 3, 1, 10, 0, 20, tzinfo=UTC)
    monkeypatch.setattr(clock, "now", lambda: now)
    return now


@pytest.fixture
def shown_due(qtbot: Any, languages: Languages) -> Iterator[MakeDue]:
    """Makes due edits that are shown and live until the test ends."""
    made: list[DueEdit] = []

    def make(zone: ZoneInfo, minutes: int) -> DueEdit:
        edit = DueEdit(zone, minutes)
        made.append(edit)
        with qtbot.waitActive(edit):
            edit.show()
            edit.activateWindow()
        return edit

    yield make
    for edit in made:
        edit.close()


def shown_form(rig: Rig, languages: Languages, number: Number | None = None, **more: Any) -> CallbackFormWidget:
    form = CallbackFormWidget(rig.desk, rig.bridge, languages, number=number, origin=Origin.DIALPAD, **more)
    form.show()
    form.activateWindow()
    return form


def test_quick_choices(shown_due: MakeDue, march: datetime) -> None:
    edit = shown_due(BERLIN, 30)
    assert edit.due() == at_instant(march + timedelta(minutes=30), "Europe/Berlin")
    for name, minutes in (("quick15", 15), ("quick30", 30), ("quick60", 60), ("quick120", 120)):
        click(find(edit, name))
        assert edit.due().utc == (march + timedelta(minutes=minutes)).replace(second=0)
        assert find(edit, name).isChecked()
    click(find(edit, "quickTomorrow"))
    assert edit.due().wall == datetime(2027, 3, 2, 9, 0)
    assert find(edit, "quickTomorrow").isChecked()
    assert not find(edit, "quick120").isChecked()


def test_quick_choice_counts_from_now(shown_due: MakeDue, monkeypatch: pytest.MonkeyPatch) -> None:
    now = datetime(2027, 3, 1, 10, 0, tzinfo=UTC)
    monkeypatch.setattr(clock, "now", lambda: now)
    edit = shown_due(BERLIN, 15)
    now += timedelta(minutes=20)
    edit._timer.timeout.emit()
    assert edit.due().utc == now + timedelta(minutes=15)


def test_past_is_said(shown_due: MakeDue, march: datetime) -> None:
    edit = shown_due(BERLIN, 30)
    find(edit, "dueField").setDateTime(wall(2027, 3, 1, 10, 59))
    with pytest.raises(DueInPast):
        edit.due()
    assert "over" in find(edit, "dueHint").text()
    find(edit, "dueField").setDateTime(wall(2027, 3, 1, 11, 0))
    assert edit.due().wall == datetime(2027, 3, 1, 11, 0)


def test_gap_offers_the_next_time(shown_due: MakeDue, march: datetime) -> None:
    edit = shown_due(BERLIN, 30)
    find(edit, "dueField").setDateTime(wall(2027, 3, 28, 2, 30))
    with pytest.raises(DueInGap):
        edit.due()
    button = find(edit, "dueAfterGap")
    assert "03:00" in button.text()
    click(button)
    assert edit.due().wall == datetime(2027, 3, 28, 3, 0)
    assert not button.isVisible()


def test_repeated_hour_asks_which(shown_due: MakeDue, march: datetime) -> None:
    edit = shown_due(BERLIN, 30)
    find(edit, "dueField").setDateTime(wall(2027, 10, 31, 2, 30))
    with pytest.raises(DueTwice):
        edit.due()
    click(find(edit, "dueSecond"))
    assert edit.due().utc == datetime(2027, 10, 31, 1, 30, tzinfo=UTC)
    click(find(edit, "dueFirst"))
    assert edit.due().utc == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)
    find(edit, "dueField").setDateTime(wall(2027, 10, 31, 4, 0))
    assert not find(edit, "dueFirst").isVisible()


def test_customers_clock(shown_due: MakeDue, march: datetime) -> None:
    edit = shown_due(ZoneInfo("Asia/Ulaanbaatar"), 30)
    assert not find(edit, "dueZone").isVisible()
    edit.set_customer_zone(ZoneInfo("Europe/Budapest"))
    assert "11:30" in find(edit, "dueHint").text()
    before = edit.due()
    zones = find(edit, "dueZone")
    zones.setCurrentIndex(zones.findData("Europe/Budapest"))
    after = edit.due()
    assert after.utc == before.utc
    assert (after.zone, after.wall) == ("Europe/Budapest", datetime(2027, 3, 1, 11, 30))
    assert "18:30" in find(edit, "dueHint").text()


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_field_follows_the_language(
    shown_due: MakeDue, qtbot: Any, languages: Languages, march: datetime, code: str
) -> None:
    edit = shown_due(BERLIN, 30)
    find(edit, "dueField").setDateTime(wall(2027, 3, 28, 2, 30))
    languages.install(code)
    qtbot.waitUntil(lambda: edit.field.locale() == languages.locale)
    assert edit.field.text() == languages.locale.toString(wall(2027, 3, 28, 2, 30), edit.field.displayFormat())
    assert edit.calendar.firstDayOfWeek() is Qt.DayOfWeek.Monday
    with pytest.raises(DueInGap):
        edit.due()


def test_typed_number_is_read_as_it_is_typed(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        form = shown_form(rig, languages)
        field, said = find(form, "formNumber"), find(form, "formNumberShown")
        type_text(field, "9911")
        type_text(field, "2233")
        assert "+976 9911 2233" in said.text()
        field.clear()
        type_text(field, "ж")
        assert said.text() != ""
        assert form.form() is None
        assert field.property("invalid") is True
        field.clear()
        assert form.form() is None
        type_text(field, "+36301234567")
        made = form.form()
        assert made is not None
        assert made.number.e164 == "+36301234567"
        assert find(form, "dueZone").findData("Europe/Budapest") >= 0
        form.close_form()

    scenario(play)


def test_note_limit_is_live_and_cuts_nothing(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        form = shown_form(rig, languages, parse("+97699112233", "MN"))
        note, room = find(form, "formNote"), find(form, "formNoteRoom")
        note.setPlainText("x" * 9_500)
        assert "9,500" in room.text()
        assert room.isVisible()
        note.setPlainText("ж" * 100_000)
        assert note.property("invalid") is True
        assert form.form() is None
        assert len(note.toPlainText()) == 100_000
        note.setPlainText("x" * NOTE_LIMIT)
        made = form.form()
        assert made is not None
        assert len(made.note) == NOTE_LIMIT
        find(form, "formCustomer").setText("n" * 201)
        assert form.form() is None
        form.close_form()

    scenario(play)


def test_errors_of_the_services_go_to_their_field(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        form = shown_form(rig, languages, parse("+97699112233", "MN"))
        assert form.show_error(TextProblem("note", NOTE_LIMIT, NOTE_LIMIT + 5))
        assert find(form, "formNote").property("invalid") is True
        assert not form.show_error(TextProblem("queue", 5))
        form.close_form()

    scenario(play)


def test_contact_fills_an_empty_name_only(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.directory.contacts["+97699112233"] = Contact("c", "Дулмаа", zone="Asia/Hovd")
        number = parse("+97699112233", "MN")
        form = shown_form(rig, languages, number)
        await until(lambda: find(form, "formCustomer").text() == "Дулмаа")
        assert find(form, "dueZone").findData("Asia/Hovd") >= 0
        form.close_form()
        other = shown_form(rig, languages, number, customer="Bold")
        await until(lambda: len(rig.asked("directory.contacts_for")) == 2)
        await until(lambda: find(other, "dueZone").findData("Asia/Hovd") >= 0)
        assert find(other, "formCustomer").text() == "Bold"
        other.close_form()

    scenario(play)


def test_fill_shows_what_is_no_longer_offered(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        one = rig.callback(
            "+97699112233", "Bold", minutes=-60, reason="old", owner="gone", priority=Priority.HIGH, note="n"
        )
        form = shown_form(rig, languages)
        form.fill(one)
        made = form.form()
        assert made is not None
        assert (made.number.key, made.due, made.customer) == (one.number.key, one.due, "Bold")
        assert (made.reason, made.owner, made.priority, made.note) == ("old", "gone", Priority.HIGH, "n")
        form.close_form()

    scenario(play)


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_language_switch_keeps_values_and_messages(scenario: Scenario, languages: Languages, code: str) -> None:
    async def play(rig: Rig) -> None:
        form = shown_form(rig, languages)
        type_text(find(form, "formNumber"), "zz")
        find(form, "formNote").setPlainText("ө" * (NOTE_LIMIT + 1))
        reason = find(form, "formReason")
        reason.setCurrentIndex(reason.findData("refund"))
        assert form.form() is None
        languages.install(code)
        await until(lambda: find(form, "dueField").locale() == languages.locale)
        assert reason.currentText() == rig.desk.directory.text("reason", "refund", code) or reason.currentData()
        assert find(form, "formNumber").text() == "zz"
        assert len(find(form, "formNote").toPlainText()) == NOTE_LIMIT + 1
        assert find(form, "formNote").property("invalid") is True
        form.close_form()

    scenario(play)
