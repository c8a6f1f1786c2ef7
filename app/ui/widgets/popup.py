# SPDX-License-Identifier: GPL-3.0-or-later
"""A card that opens below a button and closes by a click elsewhere or Escape."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.theme import Space


class Popup(QFrame):
    """What it holds is laid out by whoever derives from it."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName(name)
        self.setProperty("surface", "card")

    def open_under(self, widget: QWidget) -> None:
        """Open it below that widget, inside its window."""
        self.open_at(widget.mapToGlobal(QPoint(0, widget.height() + Space.XS)))

    def open_at(self, corner: QPoint) -> None:
        """Open it at a point of the screen, moved so that it stands inside the window's width and on the screen."""
        self.adjustSize()
        window, screen = self.parentWidget().window(), self.screen().availableGeometry()
        right = min(window.mapToGlobal(QPoint(window.width() - Space.S, 0)).x(), screen.right())
        corner.setX(max(screen.left(), min(corner.x(), right - self.width())))
        corner.setY(max(screen.top(), min(corner.y(), screen.bottom() - self.height())))
        self.move(corner)
        self.show()

    def fit(self) -> None:
        """Other words need another size, and a popup is in no layout that would give it."""
        if self.isVisible():
            self.adjustSize()
