# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar below a list while several rows are selected: how many, and what can be done with all of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app.i18n import formats
from app.ui import icons
from app.ui.theme import Space

MOST = 500
"""Callbacks that one step may change: more are chosen by mistake, and would hold up the calls."""

_COUNT = 16
"""Characters that are kept for how many are selected."""


class BulkBar(QFrame):
    """Shown by :meth:`set_count`; it stands below the list, so that no row moves under the mouse."""

    hand_over_wanted = Signal()
    postpone_wanted = Signal()
    delete_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bulkBar")
        self.setProperty("notice", "info")
        self._count = 0
        self._texts: dict[QPushButton, str] = {}
        self._label = QLabel(objectName="bulkCount", wordWrap=True)
        self._hand_over = self._button("bulkHandOver", "hand-over")
        self._postpone = self._button("bulkPostpone", "postpone")
        self._delete = self._button("bulkDelete", "trash")
        self._clear = self._button("bulkClear", "close")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.XS, Space.XS, Space.XS)
        row.setSpacing(Space.XS)
        row.addWidget(self._label, 1)
        for button, signal in (
            (self._hand_over, self.hand_over_wanted),
            (self._postpone, self.postpone_wanted),
            (self._delete, self.delete_wanted),
            (self._clear, self.clear_wanted),
        ):
            row.addWidget(button)
            button.clicked.connect(signal)
        self.hide()
        self._retranslate()

    @staticmethod
    def _button(name: str, picture: str) -> QPushButton:
        button = QPushButton(icons.icon(picture), "", objectName=name)
        button.setProperty("role", "quiet")
        button.setProperty("extent", "small")
        return button

    def set_count(self, count: int) -> None:
        """So many rows are selected."""
        if count != self._count:
            self._count = count
            self._say()
            self.setVisible(count > 1)

    def _say(self) -> None:
        few = self._count <= MOST
        for button in (self._hand_over, self._postpone, self._delete):
            button.setEnabled(few)
        if few:
            #: How many rows of a list are selected
            text = QCoreApplication.translate("BulkBar", "%n selected", None, self._count)
        else:
            #: {count} rows are selected, {most} is how many can be changed together
            text = self.tr("{count} selected: at most {most} at once").format(
                count=formats.number(self._count), most=formats.number(MOST)
            )
        self._label.setText(text)
        self.setAccessibleName(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())  # words give way to icons

    def _fit(self) -> None:
        """Where there is no room for all words, those of the last buttons go first; tooltip and screen readers have them."""
        for button, text in self._texts.items():
            button.setText(text)
        words = self.fontMetrics().averageCharWidth() * _COUNT
        for button in (self._clear, self._delete, self._postpone):
            needed = sum(one.sizeHint().width() + Space.XS for one in self._texts) + words + Space.M + Space.XS
            if needed <= self.width():
                break
            button.setText("")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for button, text, key in (
            #: Button: give the selected callbacks to a colleague
            (self._hand_over, self.tr("Hand over"), "Ctrl+H"),
            #: Button: move the selected callbacks to a later time
            (self._postpone, self.tr("Postpone"), "Ctrl+P"),
            (self._delete, self.tr("Delete"), "Del"),
            #: Button: select no rows any more
            (self._clear, self.tr("Clear"), "Esc"),
        ):
            self._texts[button] = text
            button.setAccessibleName(text)
            #: Tooltip: what a button does, and its key
            button.setToolTip(self.tr("{action} ({key})").format(action=text, key=key))
        self._say()
        self._fit()
