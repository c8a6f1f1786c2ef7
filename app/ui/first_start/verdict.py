# SPDX-License-Identifier: GPL-3.0-or-later
"""How something that was tried stands: a sign, a sentence, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from app.ui import icons
from app.ui.theme import Space, set_property

Kind = Literal["good", "bad", "warning", "plain"]
_SIGNS = {
    "good": ("check", "call_text", "good"),
    "bad": ("warning", "late", "late"),
    "warning": ("warning", "warn_text", "strong"),
    "plain": ("info", "muted", "muted"),
}


class Verdict(QWidget):
    """Takes no room while it says nothing. Said by shape and words, not by colour alone."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._kind: Kind = "plain"
        self._sentence: Callable[[], str] | None = None
        self._advice: Callable[[], str] | None = None
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignTop)
        self._icon.setFixedWidth(18)
        self.label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName=f"{name}Said")
        self.advice = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName=f"{name}Advice")
        self.advice.setProperty("kind", "muted")
        for label in (self.label, self.advice):
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._icon, 0, 0)
        grid.addWidget(self.label, 0, 1)
        grid.addWidget(self.advice, 1, 1)
        grid.setColumnStretch(1, 1)
        self.hide()

    def say(self, kind: Kind, sentence: Callable[[], str] | None, advice: Callable[[], str] | None = None) -> None:
        """Show a sentence, with what to do below it; ``None``: nothing. What is new and not plain is scrolled to."""
        before = self.kind, self.text()
        self._kind, self._sentence, self._advice = kind, sentence, advice
        self._render()
        self.setVisible(sentence is not None)
        if sentence is not None and kind != "plain" and before != (kind, self.text()):
            QTimer.singleShot(0, self, self._reveal)

    @Slot()
    def _reveal(self) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        # What has grown asks for another height of the step, and the step for one of the area.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        if area is not None and self.isVisible():
            area.ensureWidgetVisible(self, 0, Space.M)

    @property
    def kind(self) -> Kind | None:
        """Of which kind it is; ``None`` while it says nothing."""
        return self._kind if self._sentence is not None else None

    def text(self) -> str:
        """What it says, without the advice; empty while it says nothing."""
        return self.label.text() if self._sentence is not None else ""

    def _render(self) -> None:
        if self._sentence is None:
            for part in (self.label, self.advice):
                part.clear()
            self.setAccessibleName("")
            return
        name, tint, kind = _SIGNS[self._kind]
        self._icon.setPixmap(icons.pixmap(name, 18, tint, self.devicePixelRatioF()))
        self.label.setText(self._sentence())
        set_property(self.label, "kind", kind)
        self.advice.setText(self._advice() if self._advice is not None else "")
        self.advice.setVisible(bool(self.advice.text()))
        # Read out as one, by screen readers that are told of it.
        self.setAccessibleName(" ".join(filter(None, (self.label.text(), self.advice.text()))))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._render()
        super().changeEvent(event)
