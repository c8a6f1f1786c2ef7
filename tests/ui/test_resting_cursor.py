# SPDX-License-Identifier: GPL-3.0-or-later
"""The cursor of a field blinks while somebody types, and stands at a desk that waits."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.ui import motion


@pytest.fixture
def cursor(qapp: QApplication) -> Iterator[motion.RestingCursor]:
    motion.apply(qapp, "full")
    found = qapp.findChild(motion.RestingCursor)
    own = found is None
    motion.rest(qapp)
    cursor = qapp.findChild(motion.RestingCursor)
    cursor.idle.setInterval(50)
    yield cursor
    cursor.idle.setInterval(motion.STANDS_AFTER)
    if own:
        cursor.setParent(None)
        cursor.deleteLater()
    motion.apply(qapp, "full")


@pytest.fixture
def field(qapp: QApplication, qtbot: QtBot) -> QLineEdit:
    field = QLineEdit()
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    field.setFocus()
    return field


def test_it_stands_after_a_while_and_blinks_with_the_next_letter(
    qapp: QApplication, qtbot: QtBot, cursor: motion.RestingCursor, field: QLineEdit
) -> None:
    hints = qapp.styleHints()
    for act in (
        lambda: QTest.keyClicks(field, "47"),
        lambda: QTest.keyClick(field, Qt.Key.Key_Left),
        lambda: (field.clearFocus(), field.setFocus()),
    ):
        qtbot.waitUntil(lambda: hints.cursorFlashTime() == 0)
        act()
        assert hints.cursorFlashTime() == motion.BLINK


def test_it_keeps_the_pace_that_the_computer_has(
    qapp: QApplication, qtbot: QtBot, cursor: motion.RestingCursor, field: QLineEdit
) -> None:
    hints = qapp.styleHints()
    hints.setCursorFlashTime(1300)
    QTest.keyClicks(field, "4")
    qtbot.waitUntil(lambda: hints.cursorFlashTime() == 0)
    QTest.keyClicks(field, "7")
    assert hints.cursorFlashTime() == 1300


def test_where_nothing_may_move_it_never_blinks(
    qapp: QApplication, qtbot: QtBot, cursor: motion.RestingCursor, field: QLineEdit
) -> None:
    motion.apply(qapp, "reduced")
    QTest.keyClicks(field, "47")
    assert qapp.styleHints().cursorFlashTime() == 0
    motion.apply(qapp, "full")
    assert qapp.styleHints().cursorFlashTime() == motion.BLINK


def test_there_is_one_for_all_windows(qapp: QApplication, cursor: motion.RestingCursor) -> None:
    motion.rest(qapp)
    assert qapp.findChildren(motion.RestingCursor) == [cursor]
