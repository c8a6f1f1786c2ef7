# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts of a page that are never wider than can be read."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import Space


def limited(width: int, column: QBoxLayout, *parts: QWidget) -> QVBoxLayout:
    """Put the parts into a page's column, below each other and at most ``width`` pixels wide. A limit on the parts themselves
    would not do: a vertical layout asks for the height of wrapped texts at the width of the page. What comes later is added to
    the layout that is returned."""
    place = QWidget()
    place.setMaximumWidth(width)
    row = QHBoxLayout()
    row.setSpacing(0)
    column.addLayout(row)
    row.addWidget(place, 1)
    row.addStretch(0)
    # The parts last: each time that they are moved elsewhere, the style sheet is applied to all of them anew.
    inside = QVBoxLayout(place)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(Space.M)
    for part in parts:
        inside.addWidget(part)
    return inside
