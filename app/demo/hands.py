# SPDX-License-Identifier: GPL-3.0-or-later
"""Hands and eyes for the scripted day: clicks, keys and screenshots on the real widgets, and waiting for what must come."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

T = TypeVar("T", bound=QObject)
PATIENCE = 20.0
"""Seconds to wait for anything: generous, because a slow machine is no failure."""


class StepFailed(Exception):
    """What was waited for did not come."""


async def until(condition: Callable[[], Any], what: str, seconds: float = PATIENCE) -> Any:
    """Wait until the condition gives something true; that is returned."""
    deadline = time.monotonic() + seconds
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > deadline:
            raise StepFailed(f"waited in vain for: {what}")
        await asyncio.sleep(0.02)


async def until_told(question: Callable[[], Awaitable[Any]], what: str, seconds: float = PATIENCE) -> Any:
    """Ask again and again until the answer is something true; that is returned."""
    deadline = time.monotonic() + seconds
    while True:
        found = await question()
        if found:
            return found
        if time.monotonic() > deadline:
            raise StepFailed(f"waited in vain for: {what}")
        await asyncio.sleep(0.1)


def find(root: QWidget, kind: type[T], name: str) -> T:
    """The child of this name; raises :class:`StepFailed` when there is none."""
    child = root.findChild(kind, name)
    if child is None:
        raise StepFailed(f"there is no {name}")
    return child


def shown(root: QWidget, name: str) -> bool:
    """Whether the child of this name is there to be clicked."""
    child = root.findChild(QWidget, name)
    return child is not None and child.isVisible() and child.isEnabled()


def _mouse(widget: QWidget, at: QPoint) -> None:
    window = widget.mapToGlobal(at)
    for kind, button in ((QEvent.Type.MouseButtonPress, 1), (QEvent.Type.MouseButtonRelease, 0)):
        QApplication.sendEvent(
            widget,
            QMouseEvent(
                kind,
                at.toPointF(),
                window.toPointF(),
                Qt.MouseButton.LeftButton,
                Qt.MouseButton.LeftButton if button else Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
            ),
        )


async def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Click as a hand does: only what is shown and enabled can be clicked, and what comes of it gets its turn."""
    await until(lambda: widget.isVisible() and widget.isEnabled(), f"{widget.objectName()} to be clickable")
    _mouse(widget, at if at is not None else widget.rect().center())
    await asyncio.sleep(0.05)


async def press(root: QWidget, name: str) -> None:
    """Click the button of this name."""
    await click(find(root, QAbstractButton, name))


def key(widget: QWidget, code: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press and release a key on a widget; shortcuts hear it too."""
    QTest.keyClick(widget, code, modifiers)


async def type_text(widget: QWidget, text: str) -> None:
    """Type text into a widget, letter by letter, whatever the alphabet."""
    widget.setFocus()
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
    await asyncio.sleep(0.05)


async def dialog(window: QWidget, kind: type[Any]) -> Any:
    """The open dialog of this class."""

    def shown() -> QDialog | None:
        return next((d for d in window.findChildren(kind) if d.isVisible()), None)

    return await until(shown, f"{kind.__name__} to open")


async def gone(widget: QWidget, what: str) -> None:
    """Wait until a dialog has closed (it may be deleted by then)."""
    from shiboken6 import isValid

    await until(lambda: not isValid(widget) or not widget.isVisible(), what)


def photograph(window: QWidget, path: Path) -> None:
    """Save a picture of the window."""
    picture_of(window).save(str(path))


def picture_of(window: QWidget) -> QPixmap:
    """The window with the dialogs over it, where they stand."""
    picture: QPixmap = window.grab()
    painter = QPainter(picture)
    for top in QApplication.topLevelWidgets():
        if top is not window and top.isVisible() and top.isWindow() and isinstance(top, QWidget):
            image = top.grab()
            centre = window.rect().center() - top.rect().center()
            at = centre if isinstance(top, QDialog) else window.mapFromGlobal(top.mapToGlobal(QPoint(0, 0)))
            painter.drawPixmap(at, image)
            painter.setPen(QColor("#808890"))
            painter.drawRect(QRect(at, top.size()))
    painter.end()
    return picture
