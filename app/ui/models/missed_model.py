# SPDX-License-Identifier: GPL-3.0-or-later
"""The model of the list of missed calls: what its columns are and say."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.domain.listing import Row
from app.ui import clock
from app.ui.bridge import Bridge
from app.ui.models.callback_words import NONE
from app.ui.models.missed_words import MISSED_COLUMNS, MissedCells, MissedWords, missed_title
from app.ui.models.paged_model import PagedModel, RowSource

MISSED_ACTIONS = len(MISSED_COLUMNS)
"""The last column: what can be done with an entry."""


class MissedModel(PagedModel[Row, MissedCells]):
    """Missed calls as rows of words."""

    def __init__(
        self, source: RowSource[Row], bridge: Bridge, words: MissedWords, parent: QObject | None = None
    ) -> None:
        super().__init__(source, bridge, MISSED_ACTIONS + 1, parent)
        self._words = words

    @property
    def words(self) -> MissedWords:
        """Who says the rows."""
        return self._words

    def set_words(self, words: MissedWords) -> None:
        """Say everything anew: another language, other names."""
        self._words = words
        self.reword()

    def worded(self, row: Row) -> MissedCells:
        return self._words.cells(row, clock.now())

    def title(self, column: int) -> str:
        return missed_title(MISSED_COLUMNS[column])

    def sort_tip(self, column: int) -> str:
        return self.tr("Sort by {column}").format(column=self.title(column))

    def tooltip(self, column: int, row: Row, cells: MissedCells) -> str:
        return self._words.tooltip(MISSED_COLUMNS[column], row, cells)

    def buttons(self, cells: MissedCells) -> str:
        name = cells.number if cells.customer == NONE else cells.customer
        #: For screen readers: the buttons of a row of the list of missed calls
        return self.tr("Call back, more actions for {name}").format(name=name)
