# SPDX-License-Identifier: GPL-3.0-or-later
"""A chart on a card, and the same figures as a table for whoever reads them rather."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QEvent, QModelIndex, QObject, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
)

from app.i18n import formats
from app.ui import theme
from app.ui.models.paged_model import ACCESSIBLE, DISPLAY, TOOLTIP, Index
from app.ui.sayings import plain_tip
from app.ui.theme import Space
from app.ui.widgets.bar_chart import Bar, BarChart, Series

_NOWHERE = QModelIndex()
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_MOST_ROWS = 12
"""Rows that the table shows without scrolling."""
_LEAST_NAME = 72
"""Pixels to which a name is cut, at most."""


class _Figures(QAbstractTableModel):
    """The bars as rows: name, each part, total."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._first = ""
        self._series: tuple[Series, ...] = ()
        self._bars: tuple[Bar, ...] = ()

    def show(self, first: str, series: tuple[Series, ...], bars: tuple[Bar, ...]) -> None:
        """Show these; ``first`` heads the column of names."""
        self.beginResetModel()
        self._first, self._series, self._bars = first, series, bars
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._bars)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._series) + 2

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if not index.isValid():
            return None
        column, bar = index.column(), self._bars[index.row()]
        if role in (DISPLAY, ACCESSIBLE):
            if column == 0:
                return bar.called
            return formats.number(bar.total if column > len(self._series) else bar.values[column - 1])
        if role == TOOLTIP and column == 0:
            return plain_tip(bar.called)
        if role == _ALIGN and column > 0:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role in (DISPLAY, ACCESSIBLE, TOOLTIP):
            if section == 0:
                return self._first
            if section > len(self._series):
                return QCoreApplication.translate("BarChart", "Total")
            return self._series[section - 1].name
        if role == _ALIGN and section > 0:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None


class ChartPanel(QFrame):
    """Heading, chart, and a button that shows the table in its place."""

    def __init__(self, name: str, *, lying: bool = False) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.title = QLabel(wordWrap=True)
        self.title.setProperty("kind", "heading")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.chart = BarChart(name, lying=lying)
        self.button = QPushButton(objectName=f"{name}AsTable", checkable=True)
        self.button.setProperty("extent", "small")
        self.table = QTableView(objectName=f"{name}Table")
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        rows = self.table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme.TARGET)
        heading = self.table.horizontalHeader()
        heading.setHighlightSections(False)
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heading.setSectionsClickable(False)
        self._figures = _Figures(self)
        self.table.setModel(self._figures)
        self.table.hide()
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self.title, 1)
        head.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.chart)
        column.addWidget(self.table)
        self.button.toggled.connect(self._turned)
        self.table.horizontalScrollBar().rangeChanged.connect(self._fit)
        self._retranslate()

    def show_bars(self, title: str, first: str, series: tuple[Series, ...], bars: tuple[Bar, ...]) -> None:
        """Show these; ``first`` heads the table's column of names."""
        self.title.setText(title)
        if (title, series, bars) != (self.chart.accessibleName(), self.chart.series, self.chart.bars):
            self.chart.set_bars(title, series, bars)
            self._figures.show(first, series, bars)
            head = self.table.horizontalHeader()
            for section in range(self._figures.columnCount()):
                stretched = section == 0
                mode = QHeaderView.ResizeMode.Stretch if stretched else QHeaderView.ResizeMode.ResizeToContents
                head.setSectionResizeMode(section, mode)
            # Beside long headings a name is cut before it is gone, and an hour not at all.
            head.setMinimumSectionSize(min(_LEAST_NAME, self.table.sizeHintForColumn(0)))
            self._fit()
        self.table.setAccessibleName(title)
        self._name_button()

    @Slot()
    def _fit(self) -> None:
        # As high as its rows: what scrolls sideways takes none of them away.
        aside = self.table.horizontalScrollBar()
        high = min(len(self.chart.bars), _MOST_ROWS) * theme.TARGET + self.table.horizontalHeader().sizeHint().height()
        room = aside.sizeHint().height() if aside.maximum() else 0
        self.table.setFixedHeight(high + room + 2 * self.table.frameWidth())

    @Slot(bool)
    def _turned(self, on: bool) -> None:
        self.chart.setVisible(not on)
        self.table.setVisible(on)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        #: Button: show the figures of a chart as a table
        self.button.setText(self.tr("As a table"))
        self._name_button()

    def _name_button(self) -> None:
        #: {chart} is the heading of a chart
        said = self.tr("As a table: {chart}").format(chart=self.title.text())
        self.button.setAccessibleName(said)
        self.button.setToolTip(said)
