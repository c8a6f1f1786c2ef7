# SPDX-License-Identifier: GPL-3.0-or-later
"""A page that scrolls up and down where the window is too low for it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget


class _Area(QScrollArea):
    """Takes the room that there is: what is in it is not measured, and not styled, before it is looked at."""

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


def scrolling(page: QWidget, within: QStackedWidget | None = None) -> QScrollArea:
    """The page in an area that never scrolls sideways, takes no keyboard and shows the colour behind it. Where the area's place
    is known, it goes there before it has the page: what is moved later is styled anew."""
    area = QScrollArea() if within is None else _Area()
    if within is not None:
        within.addWidget(area)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    # The area fills both by itself.
    area.viewport().setAutoFillBackground(False)
    page.setAutoFillBackground(False)
    return area
