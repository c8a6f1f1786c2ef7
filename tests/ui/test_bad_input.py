# SPDX-License-Identifier: GPL-3.0-or-later
"""What no number, time or note is, put into the real fields: said in the shown language, nothing dialled, nothing lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QDate, QDateTime, QTime, QTimeZone
from PySide6.QtWidgets import QWidget

from app.domain.callback import NOTE_LIMIT
from app.domain.due import at_wall
from app.domain.number import parse
from app.i18n.catalogues import LANGUAGES, Languages
from app.ui import clock
from app.ui.dialogs.callback_dialog import CallbackDialog
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, click, find, type_text, until

Scenario = Callable[[Play], None]
NUMBER = "+97699112233"
ZONE = "Europe/Berlin"
BAD = {"letters": "99ab11", "emoji": "99😀11", "forty digits": "1" * 40, "empty": "", "signs": "+*#"}


@pytest.mark.parametrize("typed", BAD.values(), ids=BAD)
def test_dialpad_says_what_is_wrong_in_each_language_and_dials_nothing(
    scenario: Scenario, languages: Languages, theme: Theme, typed: str
) -> None:
    async def play(rig: Rig) -> None:
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.show()
        field, preview = find(window, "phoneNumber"), find(window, "phonePreview")
        field.setFocus()
        type_text(field, typed)
        assert field.text() == typed
        said = set()
        for name in ("phoneCall", "phoneCallBack"):
            click(find(window, name))
            await until(preview.text, "what is wrong")
        for code in LANGUAGES:
            languages.install(code)
            await until(lambda: preview.text() not in said, f"the sentence in {code}")
            said.add(preview.text())
        assert len(said) == len(LANGUAGES)
        assert field.text() == typed
        assert rig.asked("calls.dial") == []
        assert not [one for one in window.findChildren(CallbackDialog) if one.isVisible()]

    scenario(play)


def test_premium_number_is_dialled_only_when_pressed_again(
    scenario: Scenario, languages: Languages, theme: Theme
) -> None:
    async def play(rig: Rig) -> None:
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.show()
        type_text(find(window, "phoneNumber"), "+358600123456")
        preview, call = find(window, "phonePreview"), find(window, "phoneCall")
        said = set()
        for code in LANGUAGES:
            languages.install(code)
            await until(lambda: preview.text().split("\n")[0] not in said, f"the warning in {code}")
            said.add(preview.text().split("\n")[0])
        languages.install("en")
        await until(lambda: call.text() == "Call", "English again")
        click(call)
        assert call.text() != "Call"
        assert rig.asked("calls.dial") == []
        click(call)
        await until(lambda: rig.asked("calls.dial"), "the call")
        assert [number for number, _ in rig.asked("calls.dial")] == ["+358600123456"]

    scenario(play)


def _dialog(rig: Rig, languages: Languages) -> CallbackDialog:
    rig.desk.settings.update(zone=ZONE)
    dialog = CallbackDialog(rig.desk, rig.bridge, languages, number=parse(NUMBER, "MN"))
    dialog.show()
    return dialog


def _set(dialog: QWidget, wall: datetime) -> None:
    day, time = QDate(wall.year, wall.month, wall.day), QTime(wall.hour, wall.minute)
    find(dialog, "dueField").setDateTime(QDateTime(day, time, QTimeZone(QTimeZone.Initialization.UTC)))


WALLS = {
    "past": (datetime(2027, 2, 28, 9, 0), None),
    "gap": (datetime(2027, 3, 28, 2, 30), "dueAfterGap"),
    "twice": (datetime(2027, 10, 31, 2, 30), "dueSecond"),
}


@pytest.mark.parametrize(("wall", "repair"), WALLS.values(), ids=WALLS)
def test_time_that_is_none_is_said_and_can_be_repaired(
    scenario: Scenario,
    languages: Languages,
    monkeypatch: pytest.MonkeyPatch,
    wall: datetime,
    repair: str | None,
) -> None:
    monkeypatch.setattr(clock, "now", lambda: datetime(2027, 3, 1, 10, 0, 20, tzinfo=UTC))

    async def play(rig: Rig) -> None:
        dialog = _dialog(rig, languages)
        _set(dialog, wall)
        click(find(dialog, "saveButton"))
        hint = find(dialog, "dueHint")
        said = set()
        for code in LANGUAGES:
            languages.install(code)
            await until(lambda: hint.text() and hint.text() not in said, f"the sentence in {code}")
            said.add(hint.text())
        assert rig.asked("callbacks.create") == []
        assert dialog.isVisible()
        if repair is None:
            click(find(dialog, "quick60"))
        else:
            click(find(dialog, repair))
        click(find(dialog, "saveButton"))
        await until(lambda: rig.asked("callbacks.create"), "the callback")
        [(form,)] = rig.asked("callbacks.create")
        if repair == "dueAfterGap":
            assert form.due == at_wall(datetime(2027, 3, 28, 3, 0), ZONE)
        elif repair == "dueSecond":
            assert form.due == at_wall(wall, ZONE, second=True)
            assert form.due.utc == datetime(2027, 10, 31, 1, 30, tzinfo=UTC)

    scenario(play)


def test_note_of_100_kb_is_refused_and_kept(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        dialog = _dialog(rig, languages)
        text = "Өө" * 50_000
        note = find(dialog, "formNote")
        note.setPlainText(text)
        click(find(dialog, "saveButton"))
        assert rig.asked("callbacks.create") == []
        said = dialog.form._said[dialog.form.note]
        for code in LANGUAGES:
            languages.install(code)
            await until(lambda: said.isVisible() and "100" in said.text(), f"how long it is, in {code}")
        assert note.toPlainText() == text
        note.setPlainText(text[:NOTE_LIMIT])
        click(find(dialog, "saveButton"))
        await until(lambda: rig.asked("callbacks.create"), "the callback")

    scenario(play)


def test_what_is_wrong_with_a_note_is_scrolled_into_view(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        dialog = CallbackDialog(rig.desk, rig.bridge, languages, number=parse(NUMBER, "MN"))
        dialog.show()
        dialog.setMinimumHeight(0)
        dialog.resize(dialog.width(), 300)  # a low screen: the form scrolls
        await until(lambda: dialog.height() < 400)
        find(dialog, "formNote").setPlainText("x" * (NOTE_LIMIT + 1))
        dialog.save()
        said = dialog.form._said[dialog.form.note]
        await until(lambda: said.isVisible() and not said.visibleRegion().isEmpty(), "the sentence is to be seen")
        assert said.visibleRegion().boundingRect().height() == said.height()

    scenario(play)


def test_control_characters_in_a_note_do_not_reach_the_callback(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        dialog = _dialog(rig, languages)
        find(dialog, "formNote").setPlainText("бич\x00гээр\x07\x1b[31m\nхоёр\u202e")
        find(dialog, "formCustomer").setText("Бат\x00\x08\n=1+1")
        click(find(dialog, "saveButton"))
        await until(lambda: rig.store, "the callback")
        [made] = rig.store.values()
        for text in (made.note, made.customer):
            assert not [c for c in text if ord(c) < 32 and c != "\n"]
        assert "\n" not in made.customer
        assert made.note.startswith("бич")
        assert "\nхоёр" in made.note
        assert made.customer.endswith("=1+1")

    scenario(play)
