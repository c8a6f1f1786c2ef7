# SPDX-License-Identifier: GPL-3.0-or-later
"""Every window in every language can be reached and read: names for screen readers, the way of Tab, keys, room for texts."""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QLabel,
    QMenu,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from app.i18n.catalogues import LANGUAGES, Languages
from app.ui import clock
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, find, until
from tests.ui.windows import BUILDS, Build, Studio, dismiss

Scenario = Callable[[Play], None]
SIZES = (QSize(900, 600), QSize(1280, 800))
_MNEMONIC = re.compile(r"&(?!&)(\w)")


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> Iterator[datetime]:
    """The instant at which the windows' clock stands still."""
    now = datetime.now(UTC)
    monkeypatch.setattr(clock, "now", lambda: now)
    yield now
    clock.follow(lambda: datetime.now(UTC))


def parts(window: QWidget) -> list[QWidget]:
    """The widgets of a window that are shown and are the desk's own, not pieces that Qt builds controls from."""
    return [
        one
        for one in window.findChildren(QWidget)
        if one.isVisible() and not one.objectName().startswith("qt_") and not _piece(one)
    ]


def _piece(one: QWidget) -> bool:
    parent = one.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox | QAbstractSpinBox | QCalendarWidget):
            return True
        parent = parent.parentWidget()
    return False


def named(one: QWidget) -> str:
    """Which widget it is, for a person who reads the failure."""
    text = one.text() if isinstance(one, QLabel | QAbstractButton) else ""
    return f"{type(one).__name__} {one.objectName()} {text!r}"


def focusable(window: QWidget) -> list[QWidget]:
    """What Tab must come to. A scroll area is no control."""
    return [
        one
        for one in parts(window)
        if one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(one, QScrollArea)
    ]


def nameless(window: QWidget) -> list[str]:
    """Controls of which a screen reader could not say what they are."""
    found = []
    for one in parts(window):
        if one.focusPolicy() == Qt.FocusPolicy.NoFocus or isinstance(one, QScrollArea) or one is window:
            continue  # the phone side takes the keyboard when nothing on it has been clicked; Tab never stops there
        interface = QAccessible.queryAccessibleInterface(one)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            found.append(named(one))
    return found


def twice(window: QWidget) -> list[str]:
    """Letters that two controls of the window claim with Alt."""
    letters: Counter[str] = Counter()
    for one in parts(window):
        if isinstance(one, QLabel | QAbstractButton) and (isinstance(one, QAbstractButton) or one.buddy()):
            letters.update(letter.casefold() for letter in _MNEMONIC.findall(one.text()))
    return [letter for letter, count in letters.items() if count > 1]


# Room for texts.


def cut(window: QWidget) -> list[str]:
    """Labels and buttons that do not show their whole text."""
    found = []
    for one in parts(window):
        if isinstance(one, QLabel) and one.text() and not _fits(one):
            found.append(f"{named(one)} has {one.width()}x{one.height()}, needs {_needs(one)}")
        elif isinstance(one, QComboBox) and not one.isEditable():
            room, needed = _combo_room(one), _text_width(one.fontMetrics(), one.currentText())
            if needed > room:
                found.append(f"{named(one)} {one.currentText()!r} has room for {room}, needs {needed}")
        elif isinstance(one, QDateTimeEdit):
            line = one.lineEdit()
            # A line edit keeps two pixels at each side of its text.
            room, needed = line.width() - 4, _text_width(one.fontMetrics(), one.text())
            if needed > room:
                found.append(f"{named(one)} {one.text()!r} has room for {room}, needs {needed}")
        elif isinstance(one, QScrollArea) and one.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            if one.widget() is not None and one.widget().width() > one.viewport().width():
                found.append(f"{named(one)} is {one.widget().width()} wide in {one.viewport().width()}")
        elif one.property("elides"):
            pass  # it cuts its text by itself, and says it whole in its tooltip
        elif isinstance(one, QPushButton | QToolButton | QCheckBox | QRadioButton) and one.text():
            room, needed = _button_room(one), _text_width(one.fontMetrics(), one.text())
            if needed > room:
                found.append(f"{named(one)} has room for {room}, needs {needed}")
        if one.parentWidget() is not None and not _inside(one):
            found.append(f"{named(one)} reaches out of {type(one.parentWidget()).__name__}")
    return found


def _text_width(metrics: QFontMetrics, text: str) -> int:
    plain = text.replace("&&", "\0").replace("&", "").replace("\0", "&")
    return max(metrics.horizontalAdvance(line) for line in plain.split("\n"))


def _needs(label: QLabel) -> QSize:
    text = label.text()
    width = label.contentsRect().width()
    if label.wordWrap():
        document = QTextDocument()
        document.setDefaultFont(label.font())
        document.setDocumentMargin(0)
        document.setPlainText(text)
        document.setTextWidth(width)
        longest = max((label.fontMetrics().horizontalAdvance(word) for word in re.split(r"[\s-]", text)), default=0)
        return QSize(longest, label.heightForWidth(label.width()))
    return QSize(_text_width(label.fontMetrics(), text), label.fontMetrics().height())


def _fits(label: QLabel) -> bool:
    needs = _needs(label)
    return needs.width() <= label.contentsRect().width() and needs.height() <= label.height()


def _button_room(button: QAbstractButton) -> int:
    """Pixels in a button for its text."""
    if isinstance(button, QPushButton):
        option = QStyleOptionButton()
        button.initStyleOption(option)
        room = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button).width()
        # What the style asks for beside the text is what sizeHint has more than the text.
        beside = button.sizeHint().width() - _text_width(button.fontMetrics(), button.text())
        return min(room, button.width()) if beside < 0 else button.width() - min(beside, _beside(button))
    if isinstance(button, QToolButton):
        return button.width() - _beside(button)
    option = QStyleOptionButton()
    button.initStyleOption(option)  # type: ignore[attr-defined]
    element = (
        QStyle.SubElement.SE_CheckBoxContents
        if isinstance(button, QCheckBox)
        else QStyle.SubElement.SE_RadioButtonContents
    )
    return button.style().subElementRect(element, option, button).width()


def _combo_room(box: QComboBox) -> int:
    """Pixels in a combo box for its text."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    complex_, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(complex_, option, field, box).width()


def _beside(button: QAbstractButton) -> int:
    """Pixels that the icon takes beside the text."""
    icon = 0 if button.icon().isNull() else button.iconSize().width() + 4
    if isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextUnderIcon:
        icon = 0
    return icon


def _inside(one: QWidget) -> bool:
    parent = one.parentWidget()
    if one.isWindow() or parent is None or isinstance(parent, QAbstractScrollArea):
        return True
    while parent is not None and not parent.isWindow():
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            return True  # it can be scrolled to
        parent = parent.parentWidget()
    return one.parentWidget().rect().adjusted(-1, -1, 1, 1).contains(one.geometry())


async def calm(window: QWidget) -> None:
    """Wait until the layouts stand still."""
    last: list[object] = []
    same = 0
    while same < 3:
        await asyncio.sleep(0.02)
        now = [(one.geometry(), one.isVisible()) for one in window.findChildren(QWidget)]
        same = same + 1 if now == last else 0
        last = now  # type: ignore[assignment]


@pytest.mark.parametrize("name", BUILDS)
def test_everything_is_named_and_has_room_in_every_language(
    rig: Rig, scenario: Scenario, languages: Languages, theme: Theme, now: datetime, name: str
) -> None:
    build: Build = BUILDS[name]

    async def play(rig: Rig) -> None:
        window = await build(Studio(rig, languages, theme, now))
        wrong: list[str] = []
        for code in LANGUAGES:
            languages.install(code)
            await calm(window)
            for size in SIZES if isinstance(window, MainWindow) else (window.size(),):
                if isinstance(window, MainWindow) and name != "errors":
                    window.resize(size)
                    await calm(window)
                where = f"{code} {window.width()}x{window.height()}"
                wrong += [f"{where}: no name: {one}" for one in nameless(window)]
                wrong += [f"{where}: Alt+{letter} twice" for letter in twice(window)]
                wrong += [f"{where}: cut: {one}" for one in cut(window)]
        assert wrong == [], "\n" + "\n".join(wrong)

    scenario(play)


@pytest.mark.parametrize("name", BUILDS)
def test_tab_reaches_every_control_and_comes_back(
    scenario: Scenario, languages: Languages, theme: Theme, now: datetime, name: str
) -> None:
    build: Build = BUILDS[name]

    async def play(rig: Rig) -> None:
        window = await build(Studio(rig, languages, theme, now))
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.hide()
        window.activateWindow()
        await until(window.isActiveWindow)
        await calm(window)
        wanted = {one for one in focusable(window) if one.window() is window and not _in_group(one)}
        for back in (False, True):
            reached: set[QWidget] = set()
            for _ in range(2 * len(wanted) + 5):
                focus = QApplication.focusWidget() or window
                QTest.keyClick(focus, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
                if (now_in := QApplication.focusWidget()) is not None:
                    reached.add(now_in)
            missed = [named(one) for one in wanted - reached]
            assert missed == [], "backwards" if back else "forwards"

    scenario(play)


def _in_group(one: QWidget) -> bool:
    """Whether Tab goes to the checked one of its group only, and the arrow keys to the others."""
    return isinstance(one, QAbstractButton) and one.group() is not None and one.group().exclusive()


def test_cells_are_read_with_their_meaning(
    scenario: Scenario, languages: Languages, theme: Theme, now: datetime
) -> None:
    async def play(rig: Rig) -> None:
        window = await BUILDS["list"](Studio(rig, languages, theme, now))
        table = find(window, "callbacksTable")
        model = table.model()
        for code in LANGUAGES:
            languages.install(code)
            await calm(window)
            interface = QAccessible.queryAccessibleInterface(table)
            assert interface.text(QAccessible.Text.Name)
            unread = []
            for row in range(model.rowCount()):
                for column in range(model.columnCount()):
                    index = model.index(row, column)
                    shown = model.data(index, Qt.ItemDataRole.DisplayRole)
                    read = model.data(index, Qt.ItemDataRole.AccessibleTextRole) or shown
                    title = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
                    if not read and not title:
                        unread.append((code, row, column))
            assert unread == []

    scenario(play)


def test_menus_say_what_they_do_once(scenario: Scenario, languages: Languages, theme: Theme, now: datetime) -> None:
    async def play(rig: Rig) -> None:
        window = await BUILDS["list"](Studio(rig, languages, theme, now))
        assert isinstance(window, MainWindow)
        for code in LANGUAGES:
            languages.install(code)
            await calm(window)
            window.top_bar.agent_menu.aboutToShow.emit()
            for menu in window.findChildren(QMenu):
                entries = [one.text() for one in menu.actions() if not one.isSeparator()]
                assert all(entries), (code, menu.objectName())
                letters = Counter(x.casefold() for text in entries for x in _MNEMONIC.findall(text))
                assert [x for x, count in letters.items() if count > 1] == [], (code, menu.objectName())
        dismiss(window)

    scenario(play)
