# SPDX-License-Identifier: GPL-3.0-or-later
"""A page that scrolls up and down where the window is too low for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolling(page: QWidget) -> QScrollArea:
    """The page in an area that never scrolls sideways, takes no keyboard and shows the colour behind it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    # The area fills both by itself.
    area.viewport().setAutoFillBackground(False)
    page.setAutoFillBackground(False)
    return area
