# SPDX-License-Identifier: GPL-3.0-or-later
"""What screen readers are told where Qt knows nothing better: the role of a widget that we paint ourselves, a name taken from
a label."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

ROLE = "reads_as"
"""The attribute of a widget's class that says its role."""


def unmarked(label: str) -> str:
    """What a label, a button or a menu says, without the mark of its key: "&&" is an "&" that is read."""
    return "&".join(part.replace("&", "") for part in label.split("&&"))


def install() -> None:
    """Let Qt ask us first. Once, before the first widget."""
    QAccessible.installFactory(_interface)


def _interface(class_name: str, one: QObject | None) -> QAccessibleInterface | None:
    role = getattr(one, ROLE, None)
    return QAccessibleWidget(one, role) if isinstance(one, QWidget) and role is not None else None
