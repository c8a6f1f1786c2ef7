# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts of a page that are never wider than can be read."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import Space


def limited(width: int, *parts: QWidget) -> QHBoxLayout:
    """The parts below each other, at most ``width`` pixels wide. A limit on the parts themselves would not do: a vertical
    layout asks for the height of wrapped texts at the width of the page."""
    place = QWidget()
    place.setMaximumWidth(width)
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.M)
    for part in parts:
        column.addWidget(part)
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addWidget(place, 1)
    row.addStretch(0)
    return row
