# SPDX-License-Identifier: GPL-3.0-or-later
"""The faces that rate how a caller behaved: one big button each, with its key and its word."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.config.paths import resources
from app.domain.rating import Rating
from app.ui import icons, theme

_FACE: Final = 56
_EDGE: Final = 10


def face_icon(value: int) -> QIcon:
    """The face alone, for lists and menus. ValueError unless 1 to 5."""
    return icons.picture(resources() / "faces" / f"{Rating(value).value}.svg")


def rating_name(value: int) -> str:
    """How the caller behaved, in one word of the language shown. ValueError unless 1 to 5."""
    translate = QCoreApplication.translate
    match Rating(value):
        case Rating.VERY_ANGRY:
            #: How the caller behaved, worst of five
            return translate("FaceButton", "Very angry")
        case Rating.UNHAPPY:
            #: How the caller behaved, second worst of five
            return translate("FaceButton", "Unhappy")
        case Rating.NEUTRAL:
            #: How the caller behaved, the middle of five
            return translate("FaceButton", "Neutral")
        case Rating.FRIENDLY:
            #: How the caller behaved, second best of five
            return translate("FaceButton", "Friendly")
        case Rating.DELIGHTED:
            #: How the caller behaved, best of five
            return translate("FaceButton", "Delighted")


class FaceButton(QAbstractButton):
    """One face, its digit and its word. Checkable if the owner makes it so; a click then marks it."""

    def __init__(self, value: int, parent: QWidget | None = None) -> None:
        """``value`` is the rating, 1 to 5; ValueError otherwise."""
        super().__init__(parent)
        self._value = Rating(value)
        self._icon = face_icon(value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._retranslate()

    @property
    def value(self) -> int:
        return int(self._value)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        line = QFontMetrics(bold)
        # All faces are as wide as the longest word: they stand at even distances.
        word = max(line.horizontalAdvance(rating_name(rating)) for rating in Rating)
        width = max(_FACE + 40, word + 2 * _EDGE + 4)
        return QSize(width, _FACE + 2 * line.height() + 2 * _EDGE + 2 * theme.Space.XS)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt's buttons take Space; Enter on the face that has the focus means it as well.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        enabled = self.isEnabled()
        chosen = self.isChecked() or self.isDown()
        hovered = enabled and self.underMouse()
        fill = c.selection if chosen else c.hover if hovered else ""
        if self.hasFocus():
            painter.setPen(QPen(QColor(c.focus), 2))
        elif self.isChecked():
            painter.setPen(QPen(QColor(c.accent), 1.5))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 10, 10)

        # A hovered face grows a little: the eye sees which one the click will mean.
        side = _FACE + 6 if hovered and not self.isDown() else _FACE
        face = QRect(0, 0, side, side)
        face.moveCenter(QRect(0, _EDGE, self.width(), _FACE).center())
        mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
        self._icon.paint(painter, face, Qt.AlignmentFlag.AlignCenter, mode)

        line = self.fontMetrics().height()
        top = _EDGE + _FACE + theme.Space.XS
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(c.text if enabled else c.disabled_text))
        painter.drawText(QRect(0, top, self.width(), line), Qt.AlignmentFlag.AlignCenter, str(self.value))
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(c.muted if enabled and not chosen else c.on_selection if enabled else c.disabled_text))
        painter.drawText(QRect(0, top + line, self.width(), line), Qt.AlignmentFlag.AlignCenter, self.text())

    def _retranslate(self) -> None:
        name = rating_name(self.value)
        self.setText(name)
        self.setAccessibleName(name)
        #: Tooltip of a face: what it means and the key that chooses it
        tip = QCoreApplication.translate("FaceButton", "{name} (key {key})").format(name=name, key=self.value)
        self.setToolTip(tip)
        self.updateGeometry()
        self.update()
