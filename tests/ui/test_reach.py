# SPDX-License-Identifier: GPL-3.0-or-later
"""Every window in every language can be reached and read: names for screen readers, the way of Tab, keys, room for texts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QWidget, QWidgetAction

from app.i18n.catalogues import LANGUAGES, Languages
from app.ui import clock
from app.ui.main_window import MainWindow
from app.ui.mnemonics import letter_of, page_letters
from app.ui.pages.missed import MissedPage
from app.ui.theme import Theme
from app.ui.widgets.popup import Popup
from tests.ui.audit import SMALLEST, calm, focusable, letterless, letters, named, wrong
from tests.ui.fakes import Play, Rig, find, until
from tests.ui.windows import BUILDS, Build, Studio, dismiss, open_menus

Scenario = Callable[[Play], None]
SIZES = (SMALLEST, QSize(1280, 800))
LETTERED = (QDialog, Popup)
"""Windows in which every field and button has a letter; on the pages there is more than there are letters."""
LARGE = (QSize(1920, 1080), QSize(2560, 1440))
"""Of a 4K screen at 200 and at 150 %: a scene has them in one of the languages, the gallery in all."""


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> Iterator[datetime]:
    """The instant at which the windows' clock stands still."""
    now = datetime.now(UTC)
    monkeypatch.setattr(clock, "now", lambda: now)
    yield now
    clock.follow(lambda: datetime.now(UTC))


@pytest.mark.parametrize("name", BUILDS)
def test_everything_is_named_and_has_room_in_every_language(
    rig: Rig, scenario: Scenario, languages: Languages, theme: Theme, now: datetime, name: str
) -> None:
    build: Build = BUILDS[name]

    async def play(rig: Rig) -> None:
        window = await build(Studio(rig, languages, theme, now))
        found: list[str] = []
        turn = list(BUILDS).index(name)
        for at, code in enumerate(LANGUAGES):
            languages.install(code)
            await calm(window)
            whole = isinstance(window, MainWindow) and not window.compact
            for size in (*SIZES, *(LARGE if at == turn % len(LANGUAGES) else ())) if whole else (window.size(),):
                if whole and name != "errors":
                    window.resize(size)
                    await calm(window)
                where = f"{code} {window.width()}x{window.height()}"
                found += [f"{where}: {one}" for one in wrong(window)]
            claimed = {letter for top, letter in letters(window) if top is window}
            if isinstance(window, MainWindow):
                found += [f"{code}: Alt+{letter} is a page" for letter in claimed & page_letters()]
            for top in (window, *window.findChildren(Popup)):
                if top.isVisible() and isinstance(top, LETTERED):
                    found += [f"{code}: no letter: {one}" for one in letterless(top)]
        assert found == [], "\n" + "\n".join(found)

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


@pytest.mark.parametrize("name", ["list", "closed list", "bulk selected", "calls", "missed calls", "saved views"])
def test_menus_say_what_they_do_once_and_each_entry_has_its_letter(
    scenario: Scenario, languages: Languages, theme: Theme, now: datetime, name: str
) -> None:
    async def play(rig: Rig) -> None:
        window = await BUILDS[name](Studio(rig, languages, theme, now))
        assert isinstance(window, MainWindow)
        for code in LANGUAGES:
            languages.install(code)
            await calm(window)
            open_menus(window)
            for page in window.findChildren(MissedPage):
                page._open_menu(QPoint(0, 0))
                page._menu.close()
            await calm(window)  # the menus of before are gone
            for menu in window.findChildren(QMenu):
                if menu.parent().objectName().startswith("qt_"):
                    continue  # Qt's own, in a calendar
                entries = [one for one in menu.actions() if not one.isSeparator() and one.isVisible()]
                where = code, menu.objectName(), [one.text() for one in entries]
                assert all(one.text() or isinstance(one, QWidgetAction) for one in entries), where
                found = [letter_of(one.text()) for one in entries if one.isEnabled() and one.text()]
                assert len(set(found)) == len(found), where
                assert "" not in found, where
        dismiss(window)

    scenario(play)
