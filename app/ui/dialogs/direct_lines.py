# SPDX-License-Identifier: GPL-3.0-or-later
"""The agent's direct lines: customers who get this very agent when they ring back, until when, and how to end one (row C10)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.board import DirectNow
from app.domain.errors import DomainError
from app.i18n import formats
from app.services.desk import Desk
from app.services.events import DirectChanged
from app.ui import clock, theme
from app.ui.bridge import Bridge
from app.ui.models.live_model import LiveModel
from app.ui.models.team_words import TeamWords
from app.ui.notices import Notices
from app.ui.pages.live_table import LiveTable, Wide
from app.ui.tasks import Scope

_NEVER = datetime.max.replace(tzinfo=UTC)
_SIZE = QSize(560, 360)


class _Column(IntEnum):
    WHO = 0
    NUMBER = 1
    UNTIL = 2


class DirectModel(LiveModel[DirectNow]):
    """A row for each line."""

    def __init__(self, words: TeamWords, parent: QObject | None = None) -> None:
        super().__init__(len(_Column), _Column.UNTIL, parent)
        self.words = words

    def key(self, row: DirectNow) -> str:
        return row.id

    def title(self, column: int) -> str:
        translate = QCoreApplication.translate
        return {
            _Column.WHO: translate("DirectLines", "Customer"),
            _Column.NUMBER: translate("DirectLines", "Number"),
            #: Heading: until when a customer who rings back reaches this agent directly
            _Column.UNTIL: translate("DirectLines", "Until"),
        }[_Column(column)]

    def cell(self, row: DirectNow, column: int) -> str:
        match _Column(column):
            case _Column.WHO:
                return row.customer or self.words.number(row.number)
            case _Column.NUMBER:
                return self.words.number(row.number)
        if row.until is None:
            #: Of a direct line without an end: it lasts until the agent ends it
            return QCoreApplication.translate("DirectLines", "Until you end it")
        return formats.when(row.until, clock.now(), self.words.zone)

    def rank(self, column: int) -> Callable[[DirectNow], Any]:
        if column == _Column.UNTIL:
            return lambda row: row.until or _NEVER
        collate = formats.collator()
        return lambda row: collate(self.cell(row, column))


class DirectLinesDialog(QDialog):
    """Follows the lines while it is open."""

    def __init__(
        self, desk: Desk, bridge: Bridge, notices: Notices, words: TeamWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._bridge, self._notices = desk, bridge, notices
        self._tasks = Scope()
        self._text = QLabel(wordWrap=True)
        self._text.setProperty("kind", "muted")
        self.table = LiveTable("directTable", (Wide(150, share=1), Wide(150, gives=1), Wide(140)))
        self.model = DirectModel(words, self)
        self.table.setModel(self.model)
        self.table.order_by(_Column.UNTIL)
        self.end = QPushButton(objectName="directEnd")
        self.close_button = QPushButton(objectName="directClose")
        foot = QHBoxLayout()
        foot.addWidget(self.end)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        box = QVBoxLayout(self)
        box.setSpacing(theme.Space.M)
        box.addWidget(self._text)
        box.addWidget(self.table, 1)
        box.addLayout(foot)
        self.resize(_SIZE)
        self.end.clicked.connect(self._end)
        self.close_button.clicked.connect(self.close)
        self.table.selectionModel().selectionChanged.connect(self._chosen)
        bridge.happened.connect(self._happened)
        self._retranslate()
        self._show()

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, DirectChanged):
            self._show()

    def _show(self) -> None:
        empty = not self.model.rows
        self.model.set_rows(self._desk.switchboard.direct)
        if empty and self.model.rows:  # never when the chosen one goes: a second press must not end another
            self.table.selectRow(0)
        self._chosen()

    @Slot()
    def _chosen(self) -> None:
        self.end.setEnabled(self.table.chosen() is not None)

    @Slot()
    def _end(self) -> None:
        row = self.table.chosen()
        if row is not None:
            self.end.setEnabled(False)
            self._tasks.spawn(self._ended(self.model.row(row).id), "end of a direct line")

    async def _ended(self, line: str) -> None:
        try:
            await self._bridge.ask(self._desk.switchboard.close_direct(line))
        except DomainError as problem:
            self._notices.error(problem, key="direct")
        self._show()

    def done(self, result: int) -> None:
        self._tasks.cancel()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.model.reword()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Direct lines"))
        self._text.setText(
            self.tr("These customers could not take your call. When they ring back, they get you and not the queue.")
        )
        self.table.setAccessibleName(self.tr("Direct lines"))
        #: Button: from now on this customer reaches the queue again
        self.end.setText(self.tr("&End the line"))
        self.close_button.setText(self.tr("Close"))
