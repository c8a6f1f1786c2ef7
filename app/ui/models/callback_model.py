# SPDX-License-Identifier: GPL-3.0-or-later
"""The model of the callback list: what its columns are and say."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.domain.listing import Column, Row
from app.ui import clock
from app.ui.bridge import Bridge
from app.ui.models.callback_words import CallbackWords, Cells, column_title
from app.ui.models.paged_model import PagedModel, RowSource

COLUMNS = (
    Column.DUE,
    Column.CUSTOMER,
    Column.NUMBER,
    Column.REASON,
    Column.PRIORITY,
    Column.OWNER,
    Column.STATUS,
    Column.ATTEMPTS,
    Column.QUEUE,
    Column.CREATED,
    Column.CREATED_BY,
    Column.ORIGIN,
    Column.NOTE,
    Column.RESULT,
    Column.LOCAL,
    Column.MISSED,
)
EXTRAS = COLUMNS[8:]
"""What is not shown until the agent asks for it."""
ACTIONS = len(COLUMNS)
"""The last column: what can be done with a row."""


class CallbackModel(PagedModel[Row, Cells]):
    """Callbacks as rows of words."""

    def __init__(
        self, source: RowSource[Row], bridge: Bridge, words: CallbackWords, parent: QObject | None = None
    ) -> None:
        super().__init__(source, bridge, ACTIONS + 1, parent)
        self._words = words
        self._extras: frozenset[Column] = frozenset()

    def set_extras(self, extras: frozenset[Column]) -> None:
        """Say these columns too: what nobody looks at is not put into words."""
        if extras != self._extras:
            self._extras = extras
            self.say_again()

    @property
    def words(self) -> CallbackWords:
        """Who says the rows."""
        return self._words

    def set_words(self, words: CallbackWords) -> None:
        """Say everything anew: another language, other names."""
        self._words = words
        self.reword()

    def worded(self, row: Row) -> Cells:
        return self._words.cells(row, clock.now(), self._extras)

    def title(self, column: int) -> str:
        return column_title(COLUMNS[column])

    def sort_tip(self, column: int) -> str:
        return self.tr("Sort by {column}").format(column=self.title(column))

    def tooltip(self, column: int, row: Row, cells: Cells) -> str:
        return self._words.tooltip(COLUMNS[column], row, cells)

    def buttons(self, cells: Cells) -> str:
        if not cells.open:
            #: For screen readers: the buttons of a closed callback's row
            return self.tr("More actions for {customer}").format(customer=cells.customer)
        #: For screen readers: the buttons of a row
        return self.tr("Call, close by flag, more actions for {customer}").format(customer=cells.customer)
