# SPDX-License-Identifier: GPL-3.0-or-later
"""What waits for the server, and why: each change with its state, and what the agent can do about it."""

from __future__ import annotations

from collections.abc import Coroutine, Iterable, Iterator
from itertools import groupby
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QLocale,
    QPoint,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.domain.errors import DomainError
from app.domain.waiting import SendState, WaitingChange
from app.export.excel import ColumnSpec
from app.export.excel import Kind as Cell
from app.i18n.catalogues import Languages
from app.services.desk import Desk
from app.services.events import (
    CallbacksChanged,
    ChangeRefused,
    ClashFound,
    Connection,
    DirectoryChanged,
    SignedIn,
    SyncStatus,
)
from app.ui import clock as clocks
from app.ui import export_job, icons, place, theme
from app.ui.bridge import Bridge
from app.ui.clock import Clock
from app.ui.crm_sayings import WAITING
from app.ui.dialogs.give_up import GiveUpDialog
from app.ui.export_job import ExportJob, excel_format
from app.ui.keys import key_in
from app.ui.mnemonics import give_letters
from app.ui.models.waiting_delegate import WaitingAction, possible
from app.ui.models.waiting_model import WAITING_ACTIONS, WaitingModel
from app.ui.models.waiting_words import WAITING_COLUMNS, WaitingColumn, WaitingWords, waiting_title
from app.ui.notices import Notices
from app.ui.pages.sync_head import SyncHead
from app.ui.pages.waiting_table import WaitingTable
from app.ui.sayings import say_error
from app.ui.tasks import Scope
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.export_foot import ExportFoot
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.state_panel import State, StatePanel
from app.ui.widgets.still import Choice

FILTERS: dict[str, frozenset[SendState]] = {
    "all": frozenset(SendState),
    "waiting": WAITING,
    "yours": frozenset({SendState.CONFLICT}),
    "refused": frozenset({SendState.DEAD}),
}
_COALESCE = 200
"""Milliseconds between two looks at the list, however many changes arrive."""
_EVERY = 5
"""Seconds after which an open page looks again: tries and their times are told by nobody."""
_LEAST_ROWS = 4
"""The list is never lower than so many rows; where the window is, the page scrolls."""
_TABLE, _STATE = 0, 1


class SyncPage(QWidget):
    """``decide_wanted`` gives a change of which the agent chooses a version; ``sign_in_wanted`` comes by the head's button."""

    decide_wanted = Signal(object)
    sign_in_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        notices: Notices,
        clock: Clock,
        languages: Languages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "page")
        self._desk, self._bridge, self._notices, self._languages = desk, bridge, notices, languages
        self._scope = Scope()
        self._all: tuple[WaitingChange, ...] = ()
        self._failure: DomainError | None = None
        self._asking = self._again = self._loaded = False
        self._seconds = 0
        self._menu: QMenu | None = None
        self._dialog: GiveUpDialog | None = None
        self._soon = QTimer(self, interval=_COALESCE, singleShot=True)
        self._soon.timeout.connect(self._load)
        self._build()
        self._retranslate()
        bridge.happened.connect(self._happened)
        clock.second.connect(self._second)

    # Building.

    def _build(self) -> None:
        self._title = QLabel()
        self._title.setProperty("kind", "title")
        self.filter_box = Choice("syncFilter")
        for name in FILTERS:
            self.filter_box.addItem("", name)
        head = QHBoxLayout()
        head.setSpacing(theme.Space.M)
        head.addWidget(self._title, 1)
        head.addWidget(self.filter_box)
        self.head = SyncHead()
        self.table = WaitingTable()
        self.table.setObjectName("syncTable")
        self.model = WaitingModel(self._words(), self)
        self.table.setModel(self.model)
        column = WAITING_COLUMNS.index(WaitingColumn.STATE)
        self.table.horizontalHeader().setSortIndicator(column, Qt.SortOrder.AscendingOrder)
        self._panel = StatePanel("syncState")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._panel)
        self.details = QFrame(objectName="syncDetails")
        self.details.setProperty("surface", "card")
        self.details_text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName="syncDetailsText")
        self.details_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details_text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        inside = QVBoxLayout(self.details)
        inside.setContentsMargins(theme.Space.M, theme.Space.S, theme.Space.M, theme.Space.S)
        inside.addWidget(self.details_text)
        self.retry = self._button("syncRetry", "sync")
        self.decide = self._button("syncDecide", "edit")
        self.give_up = self._button("syncGiveUp", "trash")
        self._count = QLabel(objectName="syncCount")
        self._count.setProperty("kind", "muted")
        self.foot = RefusedExport("sync", self._notices, self._report)
        foot = QHBoxLayout()
        foot.setSpacing(theme.Space.M)
        foot.addWidget(self._count)
        foot.addWidget(self.foot, 1)
        self.table.setMinimumHeight(_LEAST_ROWS * theme.ROW)
        # From the outside in: each time that parts are moved elsewhere, the style sheet is applied to all of them anew.
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        outer.addWidget(scrolling(inner))
        box = QVBoxLayout(inner)
        box.setContentsMargins(theme.Space.M, theme.Space.M, theme.Space.M, theme.Space.M)
        box.setSpacing(theme.Space.S)
        box.addLayout(head)
        box.addWidget(self.head)
        box.addWidget(self._stack, 1)
        box.addWidget(self.details)
        self._buttons = ButtonRow(self.retry, self.decide, self.give_up)
        box.addWidget(self._buttons)
        box.addLayout(foot)

        self.filter_box.activated.connect(self._show)
        self.head.now_wanted.connect(self._now)
        self.head.sign_in_wanted.connect(self.sign_in_wanted)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._sorted)
        self.table.triggered.connect(self._row_button)
        self.table.doubleClicked.connect(self._main_action)
        self.table.customContextMenuRequested.connect(self._context_menu)
        self.table.selectionModel().selectionChanged.connect(self._selected)
        self._panel.step_wanted.connect(self._next_step)
        self._actions: dict[WaitingAction, QAction] = {}
        for action, button, keys, slot in (
            (WaitingAction.RETRY, self.retry, ("Ctrl+T",), self._retry),
            (WaitingAction.DECIDE, self.decide, (), self._decide),
            (WaitingAction.GIVE_UP, self.give_up, ("Del",), self._give_up),
        ):
            made = QAction(button.icon(), "", self.table)
            made.setShortcuts([QKeySequence(key) for key in keys])
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            made.triggered.connect(slot)
            button.clicked.connect(slot)
            self.table.addAction(made)
            self._actions[action] = made
        for key in ("Return", "Enter"):
            key_in(self.table, key, self._main_action)
        QShortcut(QKeySequence("Ctrl+E"), self, self.foot.button.click, context=Qt.ShortcutContext.WindowShortcut)

    @staticmethod
    def _button(name: str, icon: str) -> QPushButton:
        button = QPushButton(objectName=name)
        button.setIcon(icons.icon(icon))
        return button

    def _words(self) -> WaitingWords:
        online = self._desk.sync.status.connection in (Connection.SYNCED, Connection.SYNCING)
        return WaitingWords(self._desk.directory, place.zone(self._desk.settings), online)

    # What the window asks.

    def refresh(self) -> None:
        """Look again; many calls in a short time become one."""
        if not self._soon.isActive():
            self._soon.start()

    def select(self, seq: int) -> None:
        """Choose a change, if the list shows it."""
        if (row := self.model.row_of(seq)) is not None:
            self.table.selectRow(row)

    def signed_out(self) -> None:
        """Nobody is signed in: there is nothing to be shown of the last one's changes, nor to be given up by the next one."""
        self._scope.cancel()
        if self._dialog is not None:
            self._dialog.close()
        self._all, self._failure, self._loaded = (), None, False
        self._show()

    def shutdown(self) -> None:
        """Cancel what runs; a report in the making is given up."""
        self._soon.stop()
        self._scope.cancel()
        self.foot.shutdown()
        if self._dialog is not None:
            self._dialog.close()

    # Asking the list.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()
        self._load()

    @Slot()
    def _load(self) -> None:
        if not self.isVisible():
            return
        if self._asking:
            self._again = True
            return
        self._asking = True
        self._scope.spawn(self._ask_list(), "waiting changes")

    async def _ask_list(self) -> None:
        try:
            self._all = await self._bridge.ask(self._desk.sync.listing())
            self._failure, self._loaded = None, True
        except DomainError as error:
            self._failure = error
        finally:
            self._asking = False
        if isValid(self):
            self._show()
            if self._again:
                self._again = False
                self.refresh()

    @Slot()
    def _show(self) -> None:
        """Show the list, keeping what is chosen and where it is scrolled to."""
        chosen = {one.seq for one in self._chosen()}
        current = self.table.currentIndex()
        at = self.model.change(current.row()).seq if current.isValid() else None
        bar = self.table.verticalScrollBar()
        place_before = bar.value()
        states = FILTERS[self.filter_box.currentData()]
        self.model.set_words(self._words())
        if self.model.set_changes(tuple(one for one in self._all if one.state in states)):
            selection = self.table.selectionModel()
            if at is not None and (row := self.model.row_of(at)) is not None:
                selection.setCurrentIndex(self.model.index(row, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
            # At once: row by row, the selection would be looked through for each of thousands.
            wanted, last = QItemSelection(), self.model.columnCount() - 1
            rows = (row for row, one in enumerate(self.model.changes) if one.seq in chosen)
            for _, run in groupby(enumerate(rows), lambda pair: pair[1] - pair[0]):
                block = [row for _, row in run]
                wanted.select(self.model.index(block[0], 0), self.model.index(block[-1], last))
            selection.select(wanted, QItemSelectionModel.SelectionFlag.Select)
            bar.setValue(place_before)
        self._show_rest()

    def _show_rest(self) -> None:
        """What stands around the list."""
        status = self._desk.sync.status
        self.head.show_status(status, self._desk.sync.abilities, place.zone(self._desk.settings))
        rows = self.model.rowCount()
        self._stack.setCurrentIndex(_TABLE if rows else _STATE)
        if not rows:
            self._panel.say(self._state())
        for part in (self._buttons, self._count):
            part.setVisible(bool(rows))
        said = QCoreApplication.translate("SyncPage", "%n change(s)", None, rows)
        self._count.setText(said)
        self.foot.set_rows(any(one.state is SendState.DEAD for one in self._all))
        self._selected()

    def _state(self) -> State:
        if self._failure is not None:
            return State(
                "warning", self.tr("The list could not be read"), self._say(self._failure), self.tr("Try again")
            )
        if not self._loaded:
            return State("sync", self.tr("Loading…"))
        if self._all:
            return State("filter", self.tr("Nothing of this kind waits"), "", self.tr("Show all"))
        return State(
            "check",
            self.tr("Everything is at the server"),
            self.tr(
                "What you change is sent at once. Without a connection it waits here, and is sent later by itself."
            ),
        )

    @Slot()
    def _next_step(self) -> None:
        if self._failure is not None:
            self._load()
        else:
            self.filter_box.choose("all")
            self._show()

    # What happens.

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, SyncStatus):
            self._show_rest()
            self.refresh()
        elif isinstance(event, CallbacksChanged | ChangeRefused | ClashFound | SignedIn | DirectoryChanged):
            self.refresh()

    @Slot()
    def _second(self) -> None:
        self._seconds = (self._seconds + 1) % _EVERY
        if self.isVisible() and not self._seconds:
            self.refresh()

    # What the agent chooses.

    @Slot(int, Qt.SortOrder)
    def _sorted(self, section: int, order: Qt.SortOrder) -> None:
        if section == WAITING_ACTIONS:
            return
        chosen = [one.seq for one in self._chosen()]
        if self.model.set_order(WAITING_COLUMNS[section], order is Qt.SortOrder.DescendingOrder) and chosen:
            self.select(chosen[0])
        self._selected()

    def _chosen(self) -> list[WaitingChange]:
        return [self.model.change(row) for row in self.table.selected_rows()]

    def _can(self, action: WaitingAction) -> list[WaitingChange]:
        return [one for one in self._chosen() if possible(one, action)]

    @Slot()
    def _selected(self) -> None:
        chosen = self._chosen()
        for button, action in (
            (self.retry, WaitingAction.RETRY),
            (self.decide, WaitingAction.DECIDE),
            (self.give_up, WaitingAction.GIVE_UP),
        ):
            can = sum(possible(one, action) for one in chosen)
            button.setEnabled(can == 1 if action is WaitingAction.DECIDE else can > 0)
        self.details.setVisible(len(chosen) == 1)
        if len(chosen) == 1:
            words, one = self.model.words, chosen[0]
            parts = (words.who(one), words.what(one), words.cells(one).state)
            self.details_text.setText(f"{' · '.join(parts)}\n{words.why(one)}")

    @Slot(object, int)
    def _row_button(self, action: WaitingAction, row: int) -> None:
        change = self.model.change(row)
        if action is WaitingAction.RETRY:
            self._ask(self._retried([change]), "retry")
        elif action is WaitingAction.DECIDE:
            self.decide_wanted.emit(change)
        else:
            self._ask_to_give_up((change,))

    @Slot()
    def _main_action(self) -> None:
        """What is most likely meant: to decide, else to try again."""
        if self._can(WaitingAction.DECIDE):
            self._decide()
        else:
            self._retry()

    @Slot()
    def _retry(self) -> None:
        if changes := self._can(WaitingAction.RETRY):
            self._ask(self._retried(changes), "retry")

    async def _retried(self, changes: list[WaitingChange]) -> None:
        for change in changes:
            await self._desk.sync.retry(change.seq)

    @Slot()
    def _decide(self) -> None:
        if changes := self._can(WaitingAction.DECIDE):
            self.decide_wanted.emit(changes[0])

    @Slot()
    def _give_up(self) -> None:
        if changes := self._can(WaitingAction.GIVE_UP):
            self._ask_to_give_up(tuple(changes))

    def _ask_to_give_up(self, changes: tuple[WaitingChange, ...]) -> None:
        if self._dialog is not None:
            self._dialog.close()
        dialog = GiveUpDialog(
            self._desk, self._bridge, self._languages, changes=changes, words=self.model.words, parent=self
        )
        dialog.given_up.connect(self.refresh)
        dialog.finished.connect(self._asked_to_give_up)
        self._dialog = dialog
        dialog.setWindowModality(Qt.WindowModality.NonModal)
        dialog.show()

    @Slot()
    def _asked_to_give_up(self) -> None:
        if self.sender() is self._dialog:
            self._dialog = None
        self.refresh()

    @Slot()
    def _now(self) -> None:
        self._ask(self._desk.sync.now(), "sync now")

    def _ask(self, question: Coroutine[Any, Any, Any], name: str) -> None:
        self._scope.spawn(self._asked(question), name)

    async def _asked(self, question: Coroutine[Any, Any, Any]) -> None:
        try:
            await self._bridge.ask(question)
        except DomainError as error:
            self._notices.error(error, key="sync-page")
        finally:
            if isValid(self):
                self._show_rest()
                self.refresh()

    @Slot(QPoint)
    def _context_menu(self, at: QPoint) -> None:
        index = self.table.indexAt(at)
        if not index.isValid():
            return
        if index.row() not in self.table.selected_rows():
            self.table.selectRow(index.row())
        if self._menu is not None:
            self._menu.deleteLater()
        menu = self._menu = QMenu(self)
        menu.setObjectName("syncMenu")
        for kind, action in self._actions.items():
            can = self._can(kind)
            action.setEnabled(len(can) == 1 if kind is WaitingAction.DECIDE else bool(can))
            menu.addAction(action)
        menu.addMenu(self._sort_menu(menu))
        menu.aboutToHide.connect(self._enable_actions)
        menu.popup(self.table.viewport().mapToGlobal(at))

    @Slot()
    def _enable_actions(self) -> None:
        # Shortcuts ask the rows themselves; only the menu shows what is not possible.
        for action in self._actions.values():
            action.setEnabled(True)

    def _sort_menu(self, parent: QMenu) -> QMenu:
        """Sorting by the keyboard, and by columns for which there is no room."""
        #: Menu: by which column the list is sorted
        menu = QMenu(self.tr("&Sort by"), parent)
        head = self.table.horizontalHeader()
        for section, column in enumerate(WAITING_COLUMNS):
            action = menu.addAction(waiting_title(column))
            action.setCheckable(True)
            action.setChecked(section == head.sortIndicatorSection())
            action.setData(section)
            action.triggered.connect(self._sort_by)
        give_letters(menu)
        return menu

    @Slot()
    def _sort_by(self) -> None:
        """The other way round when it is sorted by this column already."""
        sender, head = self.sender(), self.table.horizontalHeader()
        if isinstance(sender, QAction):
            section = int(sender.data())
            ascending = head.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
            down = section == head.sortIndicatorSection() and ascending
            head.setSortIndicator(section, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder)

    # The report of what was refused.

    def _report(self) -> ExportJob:
        where, zone = export_job.folder(self._desk.settings), place.zone(self._desk.settings)
        #: Name of a report file; {date} is 2026-11-22, {time} is 14.05
        pattern = QCoreApplication.translate("ExportJob", "refused changes {date} {time}")
        path = export_job.report_path(where, pattern, clocks.now(), zone)
        refused = {str(one.seq): one for one in self._all if one.state is SendState.DEAD}
        sheet = QCoreApplication.translate("ExportJob", "Refused changes")
        return ExportJob(_Kept(refused), tuple(refused), waiting_columns(self._words()), sheet, zone, path)

    # Texts.

    def _say(self, error: DomainError) -> str:
        return say_error(error, place.zone(self._desk.settings), self._desk.directory.person_name)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Sync"))
        #: Choices above the list of what has not reached the server yet
        names = (self.tr("All"), self.tr("Waiting"), self.tr("Needs you"), self.tr("Refused"))
        for row, name in enumerate(names):
            self.filter_box.setItemText(row, name)
        self.filter_box.setAccessibleName(self.tr("What is shown"))
        self.table.setAccessibleName(self.tr("What waits for the server"))
        for action, button, text in (
            (WaitingAction.RETRY, self.retry, self.tr("Try &again")),
            #: Button: choose between two versions
            (WaitingAction.DECIDE, self.decide, self.tr("&Decide…")),
            #: Button: delete what the server refused
            (WaitingAction.GIVE_UP, self.give_up, self.tr("&Give up…")),
        ):
            button.setText(text)
            button.setToolTip(self.table.action_tip(action))
            self._actions[action].setText(text)
        self._show()


class _Kept:
    """The rows of a report, kept as they were when it was asked for."""

    def __init__(self, changes: dict[str, WaitingChange]) -> None:
        self._changes = changes

    def walk(self, ids: Iterable[str]) -> Iterator[WaitingChange]:
        return (self._changes[one] for one in ids)


def waiting_columns(words: WaitingWords) -> tuple[ColumnSpec, ...]:
    """The columns of the report, in the shown language."""
    times = excel_format(QLocale())
    return (
        ColumnSpec(waiting_title(WaitingColumn.WHO), Cell.TEXT, 30, lambda one: one.customer),
        #: Heading in the report of refused changes: telephone number
        ColumnSpec(QCoreApplication.translate("ExportJob", "Number"), Cell.NUMBER, 20, lambda one: one.number),
        ColumnSpec(waiting_title(WaitingColumn.WHAT), Cell.TEXT, 30, words.what),
        ColumnSpec(waiting_title(WaitingColumn.SINCE), Cell.TIME, 18, lambda one: one.created_at, times),
        ColumnSpec(waiting_title(WaitingColumn.TRIES), Cell.COUNT, 10, lambda one: one.tries),
        ColumnSpec(waiting_title(WaitingColumn.WHY), Cell.TEXT, 60, words.why),
        #: Heading in the report of refused changes: the key of the callback or call, for whoever looks after the CRM
        ColumnSpec(QCoreApplication.translate("ExportJob", "Key"), Cell.TEXT, 38, lambda one: one.subject),
    )


class RefusedExport(ExportFoot):
    """The same button, for what the server refused."""

    def _retranslate(self) -> None:
        super()._retranslate()
        #: Button: save what the server refused as an Excel file
        self.button.setText(self.tr("Excel: refused"))
        self.button.setToolTip(self.tr("Save what the server refused as an Excel file (Ctrl+E)"))
        self.button.setAccessibleName(self.tr("Save what the server refused as an Excel file"))
