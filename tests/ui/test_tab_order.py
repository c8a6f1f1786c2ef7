# SPDX-License-Identifier: GPL-3.0-or-later
"""The way of Tab through a part that was built later than what stands behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.ui.widgets.tab_order import go_on


def _part(*names: str) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    for name in names:
        column.addWidget(QLabel(name))
        column.addWidget(QLineEdit(objectName=name))
    return part


def _names(page: QWidget) -> list[str]:
    """Where Tab stops, in its order."""
    names, one = [], page.nextInFocusChain()
    while one is not page:
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            names.append(one.objectName())
        one = one.nextInFocusChain()
    return names


def test_tab_goes_on_from_a_later_part_to_what_stands_behind_it(qtbot: object) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(QPushButton(objectName="head"))
    foot = _part("cancel", "excel")
    column.addWidget(foot)
    assert _names(page) == ["head", "cancel", "excel"]
    later = _part("first", "second")
    column.insertWidget(1, later)
    assert _names(page) == ["head", "cancel", "excel", "first", "second"]
    go_on(later, foot)
    assert _names(page) == ["head", "first", "second", "cancel", "excel"]
    page.deleteLater()


def test_a_part_where_tab_does_not_stop_changes_nothing(qtbot: object) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    foot = _part("excel")
    column.addWidget(foot)
    label = _part()
    column.insertWidget(0, label)
    go_on(label, foot)
    assert _names(page) == ["excel"]
    page.deleteLater()
