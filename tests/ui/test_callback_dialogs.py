# SPDX-License-Identifier: GPL-3.0-or-later
"""The small dialogs: CallBack without a call, edit, flag, hand over, postpone; errors keep them open, a switch keeps them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.callback import Callback, Origin
from app.domain.errors import ClosedIsFinal, DueInPast, StorageFull
from app.domain.number import parse
from app.i18n.catalogues import LANGUAGES, Languages
from app.ui import clock
from app.ui.dialogs.callback_dialog import CallbackDialog
from app.ui.dialogs.end_call import EndCallDialog
from app.ui.dialogs.flag import FlagDialog
from app.ui.dialogs.hand_over import HandOverDialog
from app.ui.dialogs.postpone import PostponeDialog
from tests.ui.fakes import Play, Rig, click, find, press, type_text, until

Scenario = Callable[[Play], None]


async def opened(dialog: Any) -> tuple[Any, list[int]]:
    codes: list[int] = []
    dialog.finished.connect(codes.append)
    dialog.open()
    dialog.activateWindow()
    await until(dialog.isActiveWindow)
    return dialog, codes


def test_callback_without_a_call(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        number = parse("99112233", "MN")
        dialog, codes = await opened(CallbackDialog(rig.desk, rig.bridge, languages, number=number))
        saved: list[Callback] = []
        dialog.saved.connect(saved.append)
        type_text(find(dialog, "formCustomer"), "Цэцэг")
        click(find(dialog, "saveButton"))
        await until(lambda: codes)
        [made] = saved
        assert rig.store[made.id] == made
        assert (made.number.e164, made.customer, made.origin) == ("+97699112233", "Цэцэг", Origin.DIALPAD)

    scenario(play)


def test_number_typed_in_the_dialog(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        dialog, codes = await opened(CallbackDialog(rig.desk, rig.bridge, languages))
        assert find(dialog, "formNumber").hasFocus(), "what is missing can be typed at once"
        type_text(find(dialog, "formNumber"), "Jonas Weber")
        assert find(dialog, "formNumberShown").isVisible()
        click(find(dialog, "saveButton"))
        assert not find(dialog, "formNumberShown").isVisible(), "its error is said already"
        assert rig.asked("callbacks.create") == []
        find(dialog, "formNumber").clear()
        type_text(find(dialog, "formNumber"), "+358401234567")
        press(find(dialog, "formNumber"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: codes)
        assert [one.number.e164 for one in rig.store.values()] == ["+358401234567"]

    scenario(play)


@pytest.mark.parametrize("error", [StorageFull(), DueInPast(datetime.now(UTC))])
def test_error_keeps_the_dialog_and_what_was_typed(scenario: Scenario, languages: Languages, error: Exception) -> None:
    async def play(rig: Rig) -> None:
        dialog, codes = await opened(CallbackDialog(rig.desk, rig.bridge, languages, number=parse("99112233", "MN")))
        type_text(find(dialog, "formNote"), "важно")
        rig.fail["callbacks.create"] = error
        click(find(dialog, "saveButton"))
        await until(lambda: rig.asked("callbacks.create") and not dialog.busy)
        assert not codes
        assert find(dialog, "formNote").toPlainText() == "важно"
        if isinstance(error, StorageFull):
            assert "full" in dialog.error_bar.text()
        rig.fail.clear()
        click(find(dialog, "saveButton"))
        await until(lambda: codes)
        assert rig.asked("callbacks.create")[-1][0].note == "важно"

    scenario(play)


def test_double_click_saves_once(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        dialog, codes = await opened(CallbackDialog(rig.desk, rig.bridge, languages, number=parse("99112233", "MN")))
        release = rig.hold("callbacks.create")
        click(find(dialog, "saveButton"))
        dialog.save()
        await until(lambda: rig.asked("callbacks.create"))
        release()
        await until(lambda: codes)
        assert len(rig.store) == 1

    scenario(play)


def test_edit_sends_only_what_changed(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        one = rig.callback("+97699112233", "Bold", minutes=-30, note="old", owner="eva")
        dialog, codes = await opened(CallbackDialog(rig.desk, rig.bridge, languages, callback=one))
        click(find(dialog, "saveButton"))
        await until(lambda: codes)
        assert rig.asked("callbacks.edit") == []
        dialog, codes = await opened(CallbackDialog(rig.desk, rig.bridge, languages, callback=one))
        click(find(dialog, "quick60"))
        click(find(dialog, "saveButton"))
        await until(lambda: codes)
        [(_, fields)] = rig.asked("callbacks.edit")
        assert list(fields) == ["due"]

    scenario(play)


def test_flag_needs_a_choice_and_tells_errors(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        one = rig.callback("+97699112233")
        dialog, codes = await opened(FlagDialog(rig.desk, rig.bridge, languages, callback_id=one.id, who="Bold"))
        press(find(dialog, "disposition"), Qt.Key.Key_Return)
        assert rig.asked("callbacks.flag") == []
        rig.fail["callbacks.flag"] = ClosedIsFinal()
        press(find(dialog, "disposition"), Qt.Key.Key_Down)
        click(find(dialog, "saveButton"))
        await until(lambda: dialog.error_bar.text())
        assert not codes
        rig.fail.clear()
        click(find(dialog, "saveButton"))
        await until(lambda: codes)
        assert not rig.store[one.id].open

    scenario(play)


def test_hand_over_to_anyone(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        one = rig.callback("+97699112233", owner="eva")
        dialog, codes = await opened(
            HandOverDialog(rig.desk, rig.bridge, languages, callback_id=one.id, who="Bold", owner="eva")
        )
        names = [find(dialog, "peopleList").item(row).text() for row in range(find(dialog, "peopleList").count())]
        assert names == ["Anyone in the queue", "Anna Virtanen (me)", "Бат-Эрдэнэ"]
        type_text(find(dialog, "peopleSearch"), "zzz")
        assert not find(dialog, "saveButton").isEnabled()
        find(dialog, "peopleSearch").clear()
        press(find(dialog, "peopleSearch"), Qt.Key.Key_Up)
        find(dialog, "peopleList").setCurrentRow(0)
        click(find(dialog, "saveButton"))
        await until(lambda: codes)
        assert rig.store[one.id].owner is None

    scenario(play)


def test_postpone(scenario: Scenario, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        one = rig.callback("+36301234567")
        dialog, codes = await opened(
            PostponeDialog(rig.desk, rig.bridge, languages, callback_id=one.id, who="Éva", number="+36301234567")
        )
        assert "for the customer" in find(dialog, "dueHint").text()
        field = find(dialog, "dueField")
        field.setDateTime(field.dateTime().addDays(-3))
        click(find(dialog, "saveButton"))
        assert rig.asked("callbacks.postpone") == []
        click(find(dialog, "quick120"))
        click(find(dialog, "saveButton"))
        await until(lambda: codes)
        assert rig.store[one.id].due.utc - datetime.now(UTC) > timedelta(minutes=118)

    scenario(play)


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_switched_is_as_built(
    scenario: Scenario, languages: Languages, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each dialog, switched to a language, says what one built in that language says."""
    standing = datetime.now(UTC)  # a minute that ends in between would make the later ones say another time
    monkeypatch.setattr(clock, "now", lambda: standing)

    async def play(rig: Rig) -> None:
        one = rig.callback("+97699112233", "Bold", minutes=300, reason="refund")
        call = rig.ring_in("+97699112233", "Bold", one)

        def build() -> list[QDialog]:
            common = (rig.desk, rig.bridge, languages)
            end = EndCallDialog(*common, call=call, recognised=one)
            end.callback_button.setChecked(True)
            return [
                end,
                CallbackDialog(*common, number=one.number),
                CallbackDialog(*common, callback=one),
                FlagDialog(*common, callback_id=one.id, who="Bold"),
                HandOverDialog(*common, callback_id=one.id, who="Bold", owner=None),
                PostponeDialog(*common, callback_id=one.id, who="Bold", number="+97699112233"),
            ]

        switched = build()
        languages.install(code)
        await until(lambda: find(switched[0], "dueField").locale() == languages.locale)
        for old, new in zip(switched, build(), strict=True):
            assert texts(old) == texts(new), type(old).__name__

    scenario(play)


def texts(window: QWidget) -> list[str]:
    """Everything a window says, in the order of its widgets."""
    said = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        said += [widget.toolTip(), widget.accessibleName()]
        text = getattr(widget, "text", None)
        if callable(text) and not widget.objectName().startswith("qt_"):
            said.append(text())
        if hasattr(widget, "itemText"):
            said += [widget.itemText(index) for index in range(widget.count())]
    return said
