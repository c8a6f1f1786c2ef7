# SPDX-License-Identifier: GPL-3.0-or-later
"""What screen readers are told of widgets that we paint ourselves: a role, where Qt knows nothing better than "a widget"."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

ROLE = "reads_as"
"""The attribute of a widget's class that says its role."""


def install() -> None:
    """Let Qt ask us first. Once, before the first widget."""
    QAccessible.installFactory(_interface)


def _interface(class_name: str, one: QObject | None) -> QAccessibleInterface | None:
    role = getattr(one, ROLE, None)
    return QAccessibleWidget(one, role) if isinstance(one, QWidget) and role is not None else None
