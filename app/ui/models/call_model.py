# SPDX-License-Identifier: GPL-3.0-or-later
"""The model of the list of calls: what its columns are and say."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.domain.call import Call
from app.ui import clock
from app.ui.bridge import Bridge
from app.ui.models.call_words import CALL_COLUMNS, CallCells, CallWords, call_column_title
from app.ui.models.paged_model import PagedModel, RowSource

CALL_ACTIONS = len(CALL_COLUMNS)
"""The last column: what can be done with a call."""


class CallModel(PagedModel[Call, CallCells]):
    """Calls as rows of words."""

    def __init__(
        self, source: RowSource[Call], bridge: Bridge, words: CallWords, parent: QObject | None = None
    ) -> None:
        super().__init__(source, bridge, CALL_ACTIONS + 1, parent)
        self._words = words

    @property
    def words(self) -> CallWords:
        """Who says the calls."""
        return self._words

    def set_words(self, words: CallWords) -> None:
        """Say everything anew: another language, another zone."""
        self._words = words
        self.reword()

    def worded(self, row: Call) -> CallCells:
        return self._words.cells(row, clock.now())

    def title(self, column: int) -> str:
        return call_column_title(CALL_COLUMNS[column])

    def sort_tip(self, column: int) -> str:
        return self.tr("Sort by {column}").format(column=self.title(column))

    def tooltip(self, column: int, row: Call, cells: CallCells) -> str:
        return self._words.tooltip(CALL_COLUMNS[column], row, cells)

    def buttons(self, cells: CallCells) -> str:
        #: For screen readers: the buttons of a row of the list of calls
        return self.tr("Call again, plan a callback, more actions for {name}").format(
            name=cells.number if cells.customer == "—" else cells.customer
        )
