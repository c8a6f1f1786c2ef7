# SPDX-License-Identifier: GPL-3.0-or-later
"""Every key that a window has stands in the table of keys, and no two parts of a window want the same one."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QWidget

from app.i18n.catalogues import Languages
from app.ui import clock, dialogs, keymap
from app.ui.help.whereabouts import PAGE_OF, page_for
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig
from tests.ui.windows import BUILDS, Studio

Scenario = Callable[[Play], None]
Claim = tuple[str, str]
"""A key, and where it holds: a widget's name and address for one widget, else its window's."""
_CONTEXT = Qt.ShortcutContext
_ABSTRACT = {"AskingDialog", "SmallDialog"}


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> Iterator[datetime]:
    """The instant at which the windows' clock stands still."""
    now = datetime.now(UTC)
    monkeypatch.setattr(clock, "now", lambda: now)
    yield now
    clock.follow(lambda: datetime.now(UTC))


def written(sequence: QKeySequence) -> str:
    """A key as the table has it."""
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def keys_of(window: QWidget) -> Iterator[tuple[str, QWidget, Qt.ShortcutContext]]:
    """Every key of a window: which, whose, and how far it reaches. Underlined letters are their language's, and no keys of ours."""
    for shortcut in window.findChildren(QShortcut):
        owner = shortcut.parent()
        if isinstance(owner, QWidget):
            for sequence in QShortcut.keys(shortcut):
                yield written(sequence), owner, shortcut.context()
    for action in window.findChildren(QAction):
        owner = next((one for one in action.associatedObjects() if isinstance(one, QWidget)), None)
        if owner is not None and not isinstance(owner, QMenu) and not _qts(action):
            for sequence in action.shortcuts():
                yield written(sequence), owner, action.shortcutContext()
    for button in window.findChildren(QAbstractButton):
        if not button.shortcut().isEmpty() and button.shortcut() != QKeySequence.mnemonic(button.text()):
            yield written(button.shortcut()), button, _CONTEXT.WindowShortcut


def _qts(action: QAction) -> bool:
    """Whether it belongs to a piece that Qt builds its controls from."""
    parent = action.parent()
    return action.objectName().startswith("qt_") or (parent is not None and parent.objectName().startswith("qt_"))


def claims(window: QWidget) -> Iterator[Claim]:
    """What is claimed by parts that are shown: a hidden page's keys sleep."""
    for key, owner, context in keys_of(window):
        if not owner.isVisible() or not owner.isEnabled():
            continue
        one = context in (_CONTEXT.WidgetShortcut, _CONTEXT.WidgetWithChildrenShortcut)
        where = owner if one else owner.window()
        yield key, f"{type(where).__name__} {where.objectName()} {id(where)}"


@pytest.mark.parametrize("name", BUILDS)
def test_the_table_has_every_key_and_none_is_claimed_twice(
    scenario: Scenario, languages: Languages, theme: Theme, now: datetime, name: str
) -> None:
    async def play(rig: Rig) -> None:
        window = await BUILDS[name](Studio(rig, languages, theme, now))
        windows = [window, *(top for top in QApplication.topLevelWidgets() if top.isVisible())]
        unknown = {(key, owner.objectName()) for top in windows for key, owner, _ in keys_of(top)}
        assert {one for one in unknown if one[0] not in keymap.known()} == set()
        twice = [claim for claim, count in Counter(claims(window)).items() if count > 1]
        assert twice == []

    scenario(play)


def test_every_dialog_says_which_page_helps(qapp: QApplication) -> None:
    found = set()
    for module in pkgutil.iter_modules(dialogs.__path__):
        for name, one in inspect.getmembers(importlib.import_module(f"app.ui.dialogs.{module.name}"), inspect.isclass):
            if issubclass(one, QDialog) and one.__module__.startswith("app."):
                found.add(name)
    assert found - _ABSTRACT <= set(PAGE_OF)


def test_the_page_that_helps_is_the_nearest_ones(qapp: QApplication) -> None:
    class RedialLane(QWidget):
        pass

    lane = RedialLane()
    inner = QWidget(lane)
    assert page_for(inner, "callbacks") == "redial"
    lonely = QWidget()
    assert page_for(lonely, "contacts") == "contacts"
    assert page_for(None, "calls") == "calls"
