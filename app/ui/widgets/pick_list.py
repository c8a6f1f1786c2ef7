# SPDX-License-Identifier: GPL-3.0-or-later
"""A short list of things that are picked one by one: countries, holidays."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from app.ui import icons
from app.ui.keys import key_in
from app.ui.theme import Space
from app.ui.widgets.breaking_row import BreakingRow

_ROWS, _ROW = 4, 28
_VALUE = int(Qt.ItemDataRole.UserRole)


class PickList(QWidget):
    """``changed`` comes when something was added or removed by hand. ``picker`` is where the next thing is chosen, ``picked``
    says what it shows, ``say`` how a thing is called; things are codes, and stand in their order."""

    changed = Signal()

    def __init__(self, name: str, picker: QWidget, picked: Callable[[], str], say: Callable[[str], str]) -> None:
        super().__init__()
        self._picked, self._say = picked, say
        self._name = ""
        self.list = QListWidget(objectName=name)
        self.picker = picker
        self.add = QPushButton(objectName=f"{name}Add")
        self.add.setIcon(icons.icon("plus"))
        self.remove = QPushButton(objectName=f"{name}Remove")
        self.remove.setIcon(icons.icon("trash"))
        row = BreakingRow(picker, self.add, self.remove, spacing=Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.list)
        column.addWidget(row)
        self.add.clicked.connect(self._added)
        self.remove.clicked.connect(self._removed)
        self.list.currentRowChanged.connect(self._show_buttons)
        key_in(self.list, "Del", self._removed)
        self.setFocusProxy(self.list)
        self._fit()
        self._retranslate()

    def name(self, name: str) -> None:
        """What a screen reader calls it."""
        self._name = name
        self.list.setAccessibleName(name)
        self._retranslate()

    def values(self) -> tuple[str, ...]:
        """What is in the list."""
        return tuple(str(self.list.item(row).data(_VALUE)) for row in range(self.list.count()))

    def set_values(self, values: Iterable[str]) -> None:
        """Show these."""
        self.list.clear()
        for value in sorted(values):
            self._insert(value)
        self._fit()
        self._show_buttons()

    def say_again(self) -> None:
        """Another language."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setText(self._say(str(item.data(_VALUE))))

    def _insert(self, value: str) -> None:
        item = QListWidgetItem(self._say(value))
        item.setData(_VALUE, value)
        item.setSizeHint(QSize(0, _ROW))
        values = self.values()
        self.list.insertItem(sum(one < value for one in values), item)

    def _fit(self) -> None:
        rows = max(1, min(_ROWS, self.list.count()))
        self.list.setFixedHeight(rows * _ROW + 2 * Space.XS)

    @Slot()
    def _show_buttons(self) -> None:
        self.remove.setEnabled(self.list.currentRow() >= 0)

    @Slot()
    def _added(self) -> None:
        value = self._picked()
        if not value:
            return
        if value not in self.values():
            self._insert(value)
            self._fit()
            self.changed.emit()
        self.list.setCurrentRow(self.values().index(value))

    @Slot()
    def _removed(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.list.takeItem(row)
            self._fit()
            self._show_buttons()
            self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.say_again()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        #: Button: put what is chosen beside it into the list
        self.add.setText(self.tr("Add", "to a list"))
        #: Button: take what is selected out of the list
        self.remove.setText(self.tr("Remove", "from a list"))
        self.remove.setToolTip(self.tr("Remove what is selected (Del)"))
        #: {list} is the name of a list
        self.add.setAccessibleName(self.tr("Add: {list}").format(list=self._name))
        #: {list} is the name of a list
        self.remove.setAccessibleName(self.tr("Remove: {list}").format(list=self._name))
