# SPDX-License-Identifier: GPL-3.0-or-later
"""Widgets beside each other, or one below the other where a language's words need more room than there is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QSizePolicy, QWidget

from app.ui.theme import Space


class BreakingRow(QWidget):
    """Never asks for more width than its widest part. ``stretch`` is the part that takes the room left over (-1: none)."""

    def __init__(self, *parts: QWidget, stretch: int = 0, spacing: int = Space.S) -> None:
        super().__init__()
        self._parts = parts
        self._spacing = spacing
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for at, part in enumerate(parts):
            self._row.addWidget(part, 1 if at == stretch else 0)
        if stretch < 0:
            self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._whole(), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(max((one.minimumSizeHint().width() for one in self._shown()), default=0), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a part's text or presence changed
            self._arrange()
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        return [one for one in self._parts if not one.isHidden()]

    def _whole(self) -> int:
        shown = self._shown()
        return (
            sum(one.sizeHint().expandedTo(one.minimumSize()).width() for one in shown)
            + max(0, len(shown) - 1) * self._spacing
        )

    def _arrange(self) -> None:
        beside = self._whole() <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction != self._row.direction():
            self._row.setDirection(direction)
            for part in self._parts:
                self._row.setAlignment(part, Qt.AlignmentFlag(0) if beside else Qt.AlignmentFlag.AlignLeft)
        self.updateGeometry()

    def _height(self) -> int:
        heights = [max(one.sizeHint().height(), one.minimumHeight()) for one in self._shown()]
        if self._row.direction() == QBoxLayout.Direction.LeftToRight:
            return max(heights, default=0)
        return sum(heights) + max(0, len(heights) - 1) * self._spacing
