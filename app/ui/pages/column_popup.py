# SPDX-License-Identifier: GPL-3.0-or-later
"""Which columns a list shows, and in which order: with marks, by the mouse and by the keyboard, at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QToolButton, QVBoxLayout

from app.ui import icons, theme
from app.ui.keys import key_in
from app.ui.pages.row_table import RowTable
from app.ui.theme import Space
from app.ui.widgets.popup import Popup

_KEY = int(Qt.ItemDataRole.UserRole)


class ColumnPopup(Popup):
    """Opens by :meth:`open_under`, at the table's headings by their context menu, and by ``action``, for a menu."""

    def __init__(self, table: RowTable) -> None:
        super().__init__("columnPopup", table)
        self._table = table
        self._filling = False
        self.action = QAction(icons.icon("columns"), "", self)
        self.action.triggered.connect(lambda: self.open_under(table.horizontalHeader()))
        self._title = QLabel(objectName="columnTitle")
        self._title.setProperty("kind", "heading")
        self.list = QListWidget(objectName="columnList", uniformItemSizes=True)
        self.list.setProperty("kind", "choices")
        self._hint = QLabel(objectName="columnHint", wordWrap=True)
        self._hint.setProperty("kind", "small")
        self._up, self._down = QToolButton(objectName="columnUp"), QToolButton(objectName="columnDown")
        self._reset = QPushButton(objectName="columnReset")
        self._reset.setProperty("extent", "small")
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        for button, picture in ((self._up, "chevron-up"), (self._down, "chevron-down")):
            button.setIcon(icons.icon(picture))
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        for widget in (self._title, self.list, self._hint):
            column.addWidget(widget)
        column.addLayout(row)
        self.setMinimumWidth(280)
        self.list.itemChanged.connect(self._marked)
        self._up.clicked.connect(lambda: self._move(-1))
        self._down.clicked.connect(lambda: self._move(1))
        self._reset.clicked.connect(self._as_at_first)
        key_in(self.list, "Alt+Up", lambda: self._move(-1))
        key_in(self.list, "Alt+Down", lambda: self._move(1))
        head = table.horizontalHeader()
        head.customContextMenuRequested.connect(self._asked_for)
        self._retranslate()

    @Slot(QPoint)
    def _asked_for(self, at: QPoint) -> None:
        self.open_at(self._table.horizontalHeader().mapToGlobal(at))

    def open_at(self, corner: QPoint) -> None:
        self._fill(0)
        super().open_at(corner)
        self.list.setFocus()

    def _fill(self, row: int) -> None:
        table, model = self._table, self._table.model()
        self._filling = True
        self.list.clear()
        for one in table.order():
            section = table.columns.index(one)
            title = model.headerData(section, Qt.Orientation.Horizontal)
            wanted = one not in table.unwanted
            if wanted and table.isColumnHidden(section):
                #: Entry of the list of columns: {column} is chosen, and the window is too narrow for it
                title = self.tr("{column} (no room now)").format(column=title)
            item = QListWidgetItem(title)
            item.setData(_KEY, one)
            item.setSizeHint(QSize(0, theme.TARGET))
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            item.setFlags(flags if one == table.kept else flags | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(row)
        self._filling = False
        edge = 2 * self.list.frameWidth()
        rows = min(10, self.list.count())
        self.list.setFixedHeight(theme.TARGET * rows + edge)

    @Slot(QListWidgetItem)
    def _marked(self, _item: QListWidgetItem) -> None:
        if not self._filling:
            self._arrange(self._keys())

    def _keys(self) -> list[str]:
        return [self.list.item(row).data(_KEY) for row in range(self.list.count())]

    def _arrange(self, order: list[str]) -> None:
        items = (self.list.item(row) for row in range(self.list.count()))
        hidden = [item.data(_KEY) for item in items if item.checkState() is Qt.CheckState.Unchecked]
        self._table.arrange(hidden, order)
        self._table.arranged.emit()

    def _move(self, step: int) -> None:
        row, keys = self.list.currentRow(), self._keys()
        if 0 <= row < len(keys) and 0 <= row + step < len(keys):
            keys[row], keys[row + step] = keys[row + step], keys[row]
            self._arrange(keys)
            self._fill(row + step)

    @Slot()
    def _as_at_first(self) -> None:
        self._table.arrange_as_at_first()
        self._fill(0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self.isVisible():
                self._fill(self.list.currentRow())
            self.fit()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        #: Heading: which columns a list shows
        self._title.setText(self.tr("Columns"))
        self.list.setAccessibleName(self._title.text())
        #: Menu entry: which columns a list shows
        self.action.setText(self.tr("Colu&mns…"))
        self._hint.setText(self.tr("Space shows or hides a column, Alt with an arrow key moves it."))
        for button, text in (
            #: Button: bring a column to the left of the one before it
            (self._up, self.tr("Further to the left (Alt+Up)")),
            #: Button: bring a column to the right of the one after it
            (self._down, self.tr("Further to the right (Alt+Down)")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)
        #: Button: all columns and their order as they are in a new installation
        self._reset.setText(self.tr("As at the &start"))
