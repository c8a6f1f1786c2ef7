# SPDX-License-Identifier: GPL-3.0-or-later
"""What is going on now, on the team page: the queues, who waits in them, and the agents."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain.board import AgentNow, BoardNow
from app.i18n import formats
from app.ui import icons, theme
from app.ui.keys import key_in
from app.ui.models.agent_model import AgentColumn, AgentModel
from app.ui.models.queue_model import QueueModel, name_of
from app.ui.models.team_words import TeamWords
from app.ui.models.waiter_model import Waiter, WaiterModel, waiters
from app.ui.pages.live_table import LiveTable, Wide
from app.ui.widgets.breaking_row import BreakingRow
from app.ui.widgets.segments import Segments

_QUEUES = (Wide(120, 4), Wide(60, 1), Wide(80, 1, 2), Wide(84, 2), Wide(140, 2, 3), Wide(90, 1, 1), Wide(70, 1))
_WAITERS = (
    Wide(52),
    Wide(146, 4),
    Wide(130, 2, 1),
    Wide(156, 4),
    Wide(74, 1, 4),
    Wide(168),
    Wide(70, 0, 2),
    Wide(140, 2, 3),
)
_AGENTS = (Wide(120, 4), Wide(192, 2), Wide(74, 1), Wide(84, 2, 3), Wide(70, 1, 4), Wide(96, 3, 1), Wide(70, 0, 2))
_FEWEST, _MOST = 2, 8
"""Queues shown without scrolling, at least and at most."""
_BELOW = 330
"""Pixels that everything but the rows of the queues wants."""
WAITERS, AGENTS = 0, 1
"""What the lower list shows."""


class TeamNow(QWidget):
    """``list_changed`` comes when the lower list is another one, or has become empty or not."""

    list_changed = Signal()

    def __init__(self, words: TeamWords) -> None:
        super().__init__()
        self._board: BoardNow | None = None
        self.queue_model = QueueModel(words, self)
        self.waiter_model = WaiterModel(words, self)
        self.agent_model = AgentModel(words, self)
        self.queues = LiveTable("teamQueues", _QUEUES)
        self.waiters = LiveTable("teamWaiters", _WAITERS)
        self.agents = LiveTable("teamAgents", _AGENTS)
        for table, model in (
            (self.queues, self.queue_model),
            (self.waiters, self.waiter_model),
            (self.agents, self.agent_model),
        ):
            table.setModel(model)
            table.order_by(0)
        self.agents.order_by(AgentColumn.NAME)
        self.choice = Segments("teamShowWaiters", "teamShowAgents")
        self._of = QLabel(objectName="teamOfQueue")
        self._of.setProperty("kind", "muted")
        self._of.setTextFormat(Qt.TextFormat.PlainText)
        self._of.setMinimumWidth(0)
        self.all_queues = QPushButton(objectName="teamAllQueues")
        self.all_queues.setIcon(icons.icon("close"))
        self.all_queues.setProperty("extent", "small")
        row = BreakingRow(self.choice, self._of, self.all_queues, stretch=1, spacing=theme.Space.M)
        self._nobody = QLabel(objectName="teamNobody", alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._nobody.setProperty("kind", "muted")
        self._lists = QStackedWidget()
        for widget in (self.waiters, self.agents, self._nobody):
            self._lists.addWidget(widget)
        self._lists.setMinimumHeight(3 * theme.ROW)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.Space.S)
        column.addWidget(self.queues)
        column.addWidget(row)
        column.addWidget(self._lists, 1)
        self.choice.chosen.connect(self._show_list)
        self.queues.selectionModel().selectionChanged.connect(self._queue_chosen)
        self.all_queues.clicked.connect(self.queues.clearSelection)
        key_in(self.queues, "Esc", self.queues.clearSelection)
        self._queue_chosen()
        self._retranslate()

    # What the page asks.

    @property
    def showing(self) -> int:
        """:data:`WAITERS` or :data:`AGENTS`."""
        return self.choice.number

    def rows(self) -> tuple[Waiter | AgentNow, ...]:
        """What the lower list shows, in order."""
        return self.waiter_model.rows if self.showing == WAITERS else self.agent_model.rows

    def show_board(self, board: BoardNow) -> None:
        """This is how it is now."""
        self._board = board
        self.queue_model.set_rows(board.queues)
        self.agent_model.set_queues({one.queue: name_of(one) for one in board.queues})
        self.agent_model.set_rows(board.agents)
        self._show_waiters()
        self._fit_queues()
        self._count()

    def tick(self) -> None:
        """A second has passed."""
        for model in (self.queue_model, self.waiter_model, self.agent_model):
            model.tick()

    def reword(self, words: TeamWords) -> None:
        """Say everything anew."""
        for model in (self.queue_model, self.waiter_model, self.agent_model):
            model.words = words
            model.reword()

    def chosen_queue(self) -> str | None:
        """The queue that is chosen; ``None``: all of them."""
        chosen = self.queues.selectionModel().selectedRows()
        return self.queue_model.row(chosen[0].row()).queue if chosen else None

    # What it shows.

    def _show_waiters(self) -> None:
        chosen = self.chosen_queue()
        queues = self._board.queues if self._board is not None else ()
        self.waiter_model.set_rows(waiters(one for one in queues if chosen in (None, one.queue)))

    @Slot()
    def _queue_chosen(self) -> None:
        chosen = self.chosen_queue()
        self.all_queues.setVisible(chosen is not None)
        self._show_waiters()
        self._count()

    @Slot(int)
    def _show_list(self, _number: int) -> None:
        self._count()

    def _count(self) -> None:
        """Say how many there are, and show the list or that it is empty."""
        #: Button that shows a list: {list} is its name, {number} how many rows it has
        pattern = self.tr("{list} ({number})")
        names = (self.tr("Who waits"), self.tr("Agents"))
        counts = (len(self.waiter_model.rows), len(self.agent_model.rows))
        for number, (name, count) in enumerate(zip(names, counts, strict=True)):
            text = pattern.format(list=name, number=formats.number(count))
            if (button := self.choice.buttons[number]).text() != text:
                button.setText(text)
        row = self.queue_model.row_of(self.chosen_queue() or "")
        of = name_of(self.queue_model.row(row)) if row is not None and self.showing == WAITERS else ""
        if self._of.text() != of:
            self._of.setText(of)
        if self.showing == WAITERS:
            said = self.tr("Nobody waits, and no callback is promised.")
        else:
            said = self.tr("No agent is logged in. Agents log in with their phones.")
        self._nobody.setText(said)
        shown = self.showing if self.rows() else 2
        if self._lists.currentIndex() != shown:
            self._lists.setCurrentIndex(shown)
        self.list_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_queues()

    def _fit_queues(self) -> None:
        room = (self.height() - _BELOW) // theme.ROW
        rows = max(_FEWEST, min(len(self.queue_model.rows), _MOST, room))
        high = rows * theme.ROW + self.queues.horizontalHeader().sizeHint().height() + 2 * self.queues.frameWidth()
        if self.queues.height() != high or self.queues.maximumHeight() != high:
            self.queues.setFixedHeight(high)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.queues.setAccessibleName(self.tr("Queues"))
        self.waiters.setAccessibleName(self.tr("Who waits"))
        self.agents.setAccessibleName(self.tr("Agents"))
        #: Button: who waits in all queues, not in the chosen one alone
        self.all_queues.setText(self.tr("All queues"))
        self.all_queues.setToolTip(self.tr("Show who waits in all queues (Esc in the list of queues)"))
        self._count()
