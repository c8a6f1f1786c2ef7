# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys that act in one widget alone. PySide takes a ``context`` given to QShortcut's constructor for nothing, and says nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def key_in(widget: QWidget, key: str, act: Callable[[], Any], *, children: bool = False) -> None:
    """While *widget* has the keyboard (or one of its ``children``), this key does that."""
    shortcut = QShortcut(QKeySequence(key), widget)
    context = Qt.ShortcutContext
    shortcut.setContext(context.WidgetWithChildrenShortcut if children else context.WidgetShortcut)
    shortcut.activated.connect(act)
