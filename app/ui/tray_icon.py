# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture in the tray: the desk's sign, the agent's state as a shape, and how much waits as a number."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap

from app.domain.agent import AgentState
from app.ui import icons, theme
from app.ui.agent_look import AGENT_LOOK

SIZES = (16, 20, 22, 24, 32, 40, 48, 64)
"""Pixels that trays ask for, at 100 to 300 %."""
MOST = 9
"""More than this is a number and a plus: two digits cannot be read at 16 pixels."""


def state_icon(state: AgentState) -> QIcon:
    """The agent's state as a shape."""
    return icons.icon(*AGENT_LOOK[state])


def tray_icon(state: AgentState, count: int) -> QIcon:
    """In the colours of the theme in force; no number for 0."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(_drawn(size, state, count))
    return icon


def said(count: int) -> str:
    """The number as it stands on the picture."""
    return f"{MOST}+" if count > MOST else str(count) if count else ""


def _drawn(size: int, state: AgentState, count: int) -> QPixmap:
    colours = theme.colours()
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent))
    painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.2, size * 0.2)
    sign = round(size * 0.62)
    painter.drawPixmap(round(size * 0.05), round(size * 0.05), icons.pixmap("logo", sign, "on_accent"))
    # The state, at the lower right.
    chip = QRectF(size * 0.42, size * 0.42, size * 0.58, size * 0.58)
    painter.setBrush(QColor(colours.surface))
    painter.drawEllipse(chip)
    shape = round(chip.width() * 0.72)
    place = round(chip.left() + (chip.width() - shape) / 2)
    name, tint = AGENT_LOOK[state]
    painter.drawPixmap(place, place, icons.pixmap(name, shape, tint))
    if text := said(count):
        _draw_count(painter, size, text)
    painter.end()
    return picture


def _draw_count(painter: QPainter, size: int, text: str) -> None:
    """At the upper left, where it hides nothing of the state."""
    colours = theme.colours()
    height = size * 0.56
    width = height if len(text) == 1 else height * 1.3
    badge = QRectF(0, 0, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.danger))
    painter.drawRoundedRect(badge, height / 2, height / 2)
    font = QFont()
    font.setFamilies(theme.FAMILIES)
    font.setBold(True)
    font.setPixelSize(max(8, round(height * 0.82)))
    painter.setFont(font)
    painter.setPen(QColor(colours.on_danger))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
