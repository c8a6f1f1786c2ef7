# SPDX-License-Identifier: GPL-3.0-or-later
"""Every window, switched to each language while it is open, equals one built in that language; what was typed stays."""

from __future__ import annotations

import asyncio
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QAbstractItemModel, QLocale, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QDateTimeEdit,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from shiboken6 import isValid

from app.i18n import catalogues
from app.i18n.catalogues import LANGUAGES, Languages
from app.services.clock import Clock
from app.ui import clock
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from app.ui.widgets.due_edit import DueEdit
from app.ui.widgets.state_panel import StatePanel
from tests.ui.fakes import Play, Rig, find
from tests.ui.windows import BUILDS, Build, Studio, dismiss, open_menus

Scenario = Callable[[Play], None]
Texts = dict[str, str]
ORDER = ("mn", "ru", "hu", "fi", "en")
"""The languages as they are switched through, from English on."""
_ROLES = {
    "shows": Qt.ItemDataRole.DisplayRole,
    "tip": Qt.ItemDataRole.ToolTipRole,
    "read": Qt.ItemDataRole.AccessibleTextRole,
    "described": Qt.ItemDataRole.AccessibleDescriptionRole,
}
_COUNTDOWN = re.compile(r"\(\d+")


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> Iterator[datetime]:
    """The instant at which the clocks of the windows and of what is behind them stand still."""
    now = datetime.now(UTC)
    monkeypatch.setattr(clock, "now", lambda: now)
    monkeypatch.setattr(Clock, "now", lambda self: now)
    yield now
    clock.follow(lambda: datetime.now(UTC))


def texts(top: QWidget) -> Texts:
    """Every text in a window that an agent or a screen reader may meet, by where it stands."""
    found: Texts = {}
    _walk(top, type(top).__name__, found)
    return found


def _walk(one: QObject, where: str, found: Texts) -> None:
    if isinstance(one, StatePanel) and not one.isVisible():
        return  # what stands in place of a list gets its words anew each time it is shown
    for name, text in _own(one):
        if text:
            found[f"{where} {name}"] = text
    if isinstance(one, QComboBox | QAbstractSpinBox):
        return  # their parts show what has been read already
    seen: Counter[str] = Counter()
    for child in one.children():
        if isValid(child) and isinstance(child, QWidget | QAction):
            key = f"{type(child).__name__}#{child.objectName()}"
            seen[key] += 1
            _walk(child, f"{where}/{key}{seen[key]}", found)


def _own(one: QObject) -> Iterator[tuple[str, str]]:
    if isinstance(one, QAction):
        yield "text", one.text()
        yield "tip", one.toolTip()
        return
    if not isinstance(one, QWidget):
        return
    yield "title", one.windowTitle()
    yield "tip", one.toolTip()
    yield "accessible name", one.accessibleName()
    yield "accessible description", one.accessibleDescription()
    if isinstance(one, QLabel | QAbstractButton):
        yield "text", _COUNTDOWN.sub("(", one.text()) if one.objectName() == "noticeAction" else one.text()
    elif isinstance(one, QLineEdit):
        yield "text", one.text()
        yield "placeholder", one.placeholderText()
    elif isinstance(one, QGroupBox | QMenu):
        yield "title", one.title()
    elif isinstance(one, QComboBox):
        yield "items", " | ".join(one.itemText(n) for n in range(one.count()))
        yield "current", one.currentText()
        yield "placeholder", one.placeholderText()
    elif isinstance(one, QDateTimeEdit):
        yield "shows", one.text()
        yield "format", one.displayFormat()
    elif isinstance(one, QCalendarWidget):
        yield "first day", one.firstDayOfWeek().name
        yield "locale", QLocale.languageToString(one.locale().language())
    elif isinstance(one, QListWidget):
        yield "items", " | ".join(one.item(n).text() for n in range(one.count()))
    elif isinstance(one, QTableView) and one.objectName() in ("callbacksTable", "callsTable"):
        yield from _cells(one.model())


def _cells(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    for column in range(model.columnCount()):
        for name, role in _ROLES.items():
            title = model.headerData(column, Qt.Orientation.Horizontal, role)
            yield f"column {column} {name}", str(title or "")
        for row in range(model.rowCount()):
            for name, role in _ROLES.items():
                yield f"cell {row},{column} {name}", str(model.data(model.index(row, column), role) or "")


def contents(top: QWidget) -> dict[str, Any]:
    """What the agent has typed and chosen in a window."""
    kept: dict[str, Any] = {}
    for one in top.findChildren(QWidget):
        # Counted among what is kept: menus are made when they are opened, and gone with the next.
        name = f"{len(kept)} {type(one).__name__}#{one.objectName()}"
        if isinstance(one.parent(), QAbstractSpinBox | QComboBox):
            continue
        if isinstance(one, QLineEdit):
            kept[name] = (one.text(), one.cursorPosition())
        elif isinstance(one, QPlainTextEdit):
            kept[name] = (one.toPlainText(), one.textCursor().position())
        elif isinstance(one, QComboBox) and one.currentData() not in LANGUAGES:
            kept[name] = one.currentData()
        elif isinstance(one, QDateTimeEdit):
            kept[name] = one.dateTime()
        elif isinstance(one, QListWidget):
            kept[name] = [item.data(Qt.ItemDataRole.UserRole) for item in one.selectedItems()]
        elif isinstance(one, QAbstractButton) and one.isCheckable():
            kept[name] = one.isChecked()
    if isinstance(top, MainWindow):
        kept["row"] = top.callbacks.current_id()
    return kept


async def settled(make: Callable[[], Texts]) -> Texts:
    """The texts once they stand still."""
    last, calm = make(), 0
    while calm < 3:
        await asyncio.sleep(0.02)
        now = make()
        calm = calm + 1 if now == last else 0
        last = now
    return last


async def the_same(made: Callable[[], Texts], wanted: Texts, seconds: float = 8.0) -> Texts:
    """Wait until the texts are those wanted; what is still different is given back."""
    end = time.monotonic() + seconds
    while True:
        now = made()
        if now == wanted:
            return {}
        if time.monotonic() > end:
            keys = sorted(wanted.keys() | now.keys())
            return {
                key: f"{now.get(key)!r} instead of {wanted.get(key)!r}"
                for key in keys
                if now.get(key) != wanted.get(key)
            }
        await asyncio.sleep(0.02)


def shown(window: QWidget) -> Texts:
    open_menus(window)
    return texts(window)


@pytest.mark.parametrize("name", BUILDS)
def test_switched_window_equals_one_built_in_the_language(
    scenario: Scenario, languages: Languages, theme: Theme, now: datetime, tmp_path: Path, name: str
) -> None:
    build: Build = BUILDS[name]
    rigs: list[Rig] = []

    def studio() -> Studio:
        folder = tmp_path / str(len(rigs))
        folder.mkdir()
        rigs.append(Rig(folder))
        return Studio(rigs[-1], languages, theme, now)

    async def play(_: Rig) -> None:
        wanted: dict[str, Texts] = {}
        for code in ORDER:
            languages.install(code)
            await asyncio.sleep(0)
            window = await build(studio())
            wanted[code] = await settled(lambda window=window: shown(window))
            dismiss(window)
        languages.install("en")
        switched = await build(studio())
        assert await the_same(lambda: shown(switched), wanted["en"]) == {}
        typed = contents(switched)
        before = "en"
        for code in ORDER:
            languages.install(code)
            assert await the_same(lambda: shown(switched), wanted[code]) == {}, f"{before} → {code}"
            assert contents(switched) == typed, f"{before} → {code}"
            assert wanted[code] != wanted[before]
            before = code

    try:
        scenario(play)
    finally:
        for rig in rigs:
            rig.close()


# What Qt itself says and does.

CANCEL = {"en": "Cancel", "mn": "Болих", "ru": "Отмена", "hu": "Mégse", "fi": "Peru"}


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_qts_own_buttons_are_in_the_language(languages: Languages, qtbot: Any, code: str) -> None:
    languages.install("fi" if code != "fi" else "en")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Yes)
    qtbot.addWidget(box)
    languages.install(code)
    cancel = box.button(QDialogButtonBox.StandardButton.Cancel)
    qtbot.waitUntil(lambda: cancel.text().replace("&", "") == CANCEL[code])
    if code != "en":
        assert box.button(QDialogButtonBox.StandardButton.Yes).text().replace("&", "") != "Yes"


def test_week_begins_as_in_the_language(
    languages: Languages, qtbot: Any, monkeypatch: pytest.MonkeyPatch, now: datetime
) -> None:
    monkeypatch.setattr(
        catalogues, "locale_of", lambda code: QLocale("en_US") if code == "en" else QLocale(f"{code}_{code.upper()}")
    )
    languages.install("hu")
    edit = DueEdit(ZoneInfo("Europe/Budapest"), 30)
    qtbot.addWidget(edit)
    calendar = find(edit, "dueField").calendarWidget()
    assert calendar.firstDayOfWeek() is Qt.DayOfWeek.Monday
    languages.install("en")
    qtbot.waitUntil(lambda: calendar.firstDayOfWeek() is Qt.DayOfWeek.Sunday)
    languages.install("fi")
    qtbot.waitUntil(lambda: calendar.firstDayOfWeek() is Qt.DayOfWeek.Monday)
    assert calendar.locale().language() is QLocale.Language.Finnish
