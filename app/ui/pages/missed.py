# SPDX-License-Identifier: GPL-3.0-or-later
"""Missed calls: the customers who rang and were not answered, the same list on every desk (rows A10, C6 to C8).

An entry leaves by a talk only, so there is nothing to delete; who is called back by one agent is not shown to the others, and
after a failed attempt to nobody for the time that is set.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain.callback import Status
from app.domain.listing import Column, Counts, Filter, Order, Row, Scope
from app.domain.people import Role
from app.i18n.catalogues import Languages
from app.services.desk import Desk
from app.services.events import CallbacksChanged, DirectChanged, DirectoryChanged, LeftUnknown, SignedIn
from app.ui import clock as clocks
from app.ui import export_job, icons, place, theme
from app.ui.bridge import Bridge
from app.ui.clock import Clock
from app.ui.dialogs.callback_dialog import CallbackDialog
from app.ui.dialogs.direct_lines import DirectLinesDialog
from app.ui.dialogs.flag import FlagDialog
from app.ui.export_job import ExportJob
from app.ui.models.missed_delegate import MissedAction, MissedDelegate
from app.ui.models.missed_model import MISSED_ACTIONS, MissedModel
from app.ui.models.missed_words import MISSED_COLUMNS, MissedWords
from app.ui.models.team_words import TeamWords
from app.ui.notices import Notices
from app.ui.pages.callback_rows import CallbackRowsPage, who_in_full
from app.ui.pages.column_popup import ColumnPopup
from app.ui.pages.missed_table import MissedTable
from app.ui.sayings import say_error
from app.ui.undo import Undo
from app.ui.widgets.export_foot import ExportFoot
from app.ui.widgets.state_panel import State, StatePanel

TICK = 15
"""Seconds between two looks at the clock: who cools down comes back, "5 min ago" becomes "6 min ago"."""
SHOWN = frozenset({Status.SCHEDULED, Status.DUE, Status.OVERDUE, Status.IN_PROGRESS, Status.EXHAUSTED})
_TABLE, _STATE = 0, 1


class MissedPage(CallbackRowsPage):
    """``counted`` tells how many customers wait to be called back."""

    card_wanted = Signal(str)
    table: MissedTable
    model: MissedModel

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        notices: Notices,
        clock: Clock,
        languages: Languages,
        parent: QWidget | None = None,
        *,
        undo: Undo | None = None,
    ) -> None:
        """Without ``undo`` it has one of its own."""
        super().__init__(notices, parent)
        self._desk, self._bridge, self._languages = desk, bridge, languages
        self.undo = undo or Undo(desk, bridge, notices, self)
        self._counts = Counts(0, 0)
        self._ticks = 0
        self._last_order = Order(Column.MISSED_AT, descending=True)
        self._menu: QMenu | None = None
        self._dialog: FlagDialog | CallbackDialog | None = None
        self._direct_dialog: DirectLinesDialog | None = None
        self._build()
        self._retranslate()
        self._show_state()
        bridge.happened.connect(self._happened)
        clock.second.connect(self._second)

    # Building.

    def _build(self) -> None:
        self._title = QLabel()
        self._title.setProperty("kind", "title")
        self.search = QLineEdit(objectName="missedSearch", clearButtonEnabled=True)
        self.search.addAction(
            QAction(icons.icon("search", "muted"), "", self.search), QLineEdit.ActionPosition.LeadingPosition
        )
        self.table = MissedTable()
        self.table.setObjectName("missedTable")
        self.model = MissedModel(self._desk.missed, self._bridge, self._words(), self)
        self.table.setModel(self.model)
        self._panel = StatePanel("missedState")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._panel)
        self._count = QLabel(objectName="missedCount")
        self._count.setProperty("kind", "muted")
        self._foot = ExportFoot("missed", self._notices, self._report)
        foot = QHBoxLayout()
        foot.setSpacing(theme.Space.M)
        foot.addWidget(self._count)
        foot.addWidget(self._foot, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.Space.M, theme.Space.M, theme.Space.M, theme.Space.M)
        box.setSpacing(theme.Space.M)
        head = QHBoxLayout()
        head.setSpacing(theme.Space.M)
        head.addWidget(self._title, 1)
        self.direct = QPushButton(objectName="missedDirect")
        head.addWidget(self.direct)
        box.addLayout(head)
        box.addWidget(self.search)
        box.addWidget(self._stack, 1)
        box.addLayout(foot)

        self._show_order(self._last_order)
        self.columns = ColumnPopup(self.table)
        kept = self._desk.settings.list_state.get("missed")
        self.table.restore_arrangement(kept.get("columns") if isinstance(kept, dict) else None)
        self.table.arranged.connect(self._keep_columns)
        self.search.textEdited.connect(self._typed)
        self.search.textChanged.connect(self._cleared)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._sorted)
        self.table.triggered.connect(self._row_button)
        self.table.customContextMenuRequested.connect(self._context_menu)
        self.model.failed.connect(self._rows_failed)
        self._panel.step_wanted.connect(self._next_step)
        self.direct.clicked.connect(self._show_direct)
        self._actions: dict[str, QAction] = {}
        for name, picture, keys, slot in (
            ("dial", "phone", ("Ctrl+Enter", "Ctrl+Return"), self._dial),
            ("edit", "edit", ("Enter", "Return"), self._edit),
            ("flag", "flag", ("Ctrl+G",), self._flag),
            ("card", "user", ("Ctrl+O",), self._card),
            ("copy", "contacts", ("Ctrl+C",), self._copy),
        ):
            action = QAction(icons.icon(picture), "", self.table)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(slot)
            self.table.addAction(action)
            self._actions[name] = action
        for key, pressed in (("Ctrl+F", self.focus_search), ("Ctrl+E", self._foot.button.click)):
            QShortcut(QKeySequence(key), self, pressed, context=Qt.ShortcutContext.WindowShortcut)

    # What the window asks.

    def begin(self) -> None:
        """Ask for the list before it is looked at for the first time: how many wait is shown beside the page's name."""
        if not self._loaded:
            self._load_anew()

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def signed_out(self) -> None:
        """The next agent begins with everybody, and sees nothing that this one looked for."""
        if self._menu is not None:
            self._menu.close()
        if self._direct_dialog is not None:
            self._direct_dialog.close()
        self.search.clear()
        self._typing.stop()
        self.model.set_ids(())
        self.refresh()

    def shutdown(self) -> None:
        """Cancel what runs; a report in the making is given up and leaves no file."""
        super().shutdown()
        for dialog in (self._dialog, self._direct_dialog):
            if dialog is not None:
                dialog.close()
        self._foot.shutdown()
        self.undo.shutdown()

    # Asking the list.

    def filter(self) -> Filter:
        """What the list shows."""
        person = self._desk.account.person
        return Filter(person.id if person is not None else "", Scope.ALL, SHOWN, self.search.text().strip(), True)

    def order(self) -> Order:
        """How the list is sorted."""
        head = self.table.horizontalHeader()
        return Order(
            MISSED_COLUMNS[head.sortIndicatorSection()], head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        )

    async def ask_ids(self) -> tuple[str, ...]:
        rows = self._desk.missed
        everybody = Filter(self.filter().person, Scope.ALL, SHOWN, "", True)
        ids, self._counts = await asyncio.gather(
            self._bridge.ask(rows.ids(self.filter(), self.order(), self._languages.code)),
            self._bridge.ask(rows.counts(everybody)),
        )
        return ids

    async def ask_rows(self, ids: Sequence[str]) -> list[Row]:
        return await self._bridge.ask(self._desk.missed.rows(ids))

    def _list_shown(self) -> None:
        self._show_count()
        self._show_state()
        self.counted.emit(self._counts.shown, self._counts.shown)

    def _remember(self) -> None:
        pass  # the list opens on everybody, the newest first

    # What the agent chooses.

    @Slot(int, Qt.SortOrder)
    def _sorted(self, section: int, _order: Qt.SortOrder) -> None:
        if section == MISSED_ACTIONS:
            self._show_order(self._last_order)
        elif self.order() != self._last_order:
            self._last_order = self.order()
            self._load_anew()

    def _show_order(self, order: Order) -> None:
        direction = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        self._last_order = order
        self.table.horizontalHeader().setSortIndicator(MISSED_COLUMNS.index(order.column), direction)

    # What happens.

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, CallbacksChanged):
            self.model.invalidate(event.ids)
            self.refresh()
        elif isinstance(event, DirectoryChanged | SignedIn):
            self.model.set_words(self._words())
            self.refresh()
        elif isinstance(event, LeftUnknown):
            self.refresh()
        elif isinstance(event, DirectChanged):
            self._say_direct()

    @Slot()
    def _second(self) -> None:
        self._ticks += 1
        if self._ticks % TICK == 0 and self._loaded:
            self.model.say_again()
            self.refresh()

    # What the rows' actions do.

    @Slot(object, int)
    def _row_button(self, action: MissedAction, row: int) -> None:
        if action is MissedAction.DIAL:
            self._dial()
        else:
            rect = self.table.button_rect(row, action)
            self._open_menu(self.table.viewport().mapToGlobal(rect.bottomLeft()))

    def _open_menu(self, at: QPoint) -> None:
        row: Row | None = self._current()
        if row is None:
            return
        if self._menu is not None:
            self._menu.deleteLater()
        menu = self._menu = QMenu(self)
        menu.setObjectName("missedMenu")
        for name in ("dial", "edit"):
            menu.addAction(self._actions[name])
        if self._may_flag():
            menu.addAction(self._actions["flag"])
        menu.addSeparator()
        settings = self._desk.settings
        if settings.card_open != "never" and (settings.card_template or settings.crm_profile):
            menu.addAction(self._actions["card"])
        menu.addAction(self._actions["copy"])
        menu.addAction(self.columns.action)
        menu.popup(at)

    @Slot()
    def _keep_columns(self) -> None:
        settings = self._desk.settings
        settings.set("list_state", {**settings.list_state, "missed": {"columns": self.table.arrangement()}})

    def _dialling(self) -> MissedDelegate:
        return self.table.delegate

    def _may_flag(self) -> bool:
        """Supervisors close an entry with its reason, such as a wrong number; agents cannot (row C7)."""
        person = self._desk.account.person
        return person is not None and person.role is not Role.AGENT

    @Slot()
    def _edit(self) -> None:
        if (row := self._current()) is not None and not self._raised():
            self._do(self._edited(row.id), "edit")

    async def _edited(self, callback_id: str) -> None:
        callback = await self._bridge.ask(self._desk.callbacks.get(callback_id))
        if callback is not None:
            self._open(CallbackDialog(self._desk, self._bridge, self._languages, callback=callback, parent=self))

    @Slot()
    def _flag(self) -> None:
        if (row := self._current()) is not None and self._may_flag() and not self._raised():
            self._open(
                FlagDialog(
                    self._desk, self._bridge, self._languages, callback_id=row.id, who=who_in_full(row), parent=self
                )
            )

    def _open(self, dialog: FlagDialog | CallbackDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._dialog_closed)
        dialog.stepped.connect(self.undo.offer)
        dialog.show()

    def _raised(self) -> bool:
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
        return self._dialog is not None

    @Slot()
    def _show_direct(self) -> None:
        """Who reaches this agent directly, and how to end that."""
        if self._direct_dialog is None:
            words = TeamWords.of(self._desk, self._languages)
            self._direct_dialog = DirectLinesDialog(self._desk, self._bridge, self._notices, words, self)
            self._direct_dialog.finished.connect(self._direct_closed)
        self._direct_dialog.show()
        self._direct_dialog.raise_()

    @Slot(int)
    def _direct_closed(self, _code: int) -> None:
        self._direct_dialog = None

    @Slot(int)
    def _dialog_closed(self, _code: int) -> None:
        self._dialog = None

    @Slot()
    def _card(self) -> None:
        if (row := self._current()) is not None:
            self.card_wanted.emit(row.id)

    @Slot()
    def _copy(self) -> None:
        if (row := self._current()) is not None:
            QGuiApplication.clipboard().setText(row.number)

    # The report.

    def _report(self) -> ExportJob:
        zone = place.zone(self._desk.settings)
        path = export_job.report_path(
            export_job.folder(self._desk.settings), export_job.missed_name(), clocks.now(), zone
        )
        columns = export_job.missed_columns(self._words().callbacks)
        return ExportJob(self._desk.missed, self.model.ids, columns, export_job.missed_title(), zone, path)

    # What it shows.

    def _words(self) -> MissedWords:
        return MissedWords(self._callback_words())

    def _show_count(self) -> None:
        translate = QCoreApplication.translate
        text = translate("MissedPage", "%n customer(s) to call back", None, self._counts.shown)
        self._count.setText(text if self._loaded else "")
        self._foot.set_rows(bool(self.model.ids))

    def _say_direct(self) -> None:
        lines = len(self._desk.switchboard.direct)
        self.direct.setVisible(lines > 0)
        #: Button: how many customers reach this agent directly when they ring back
        self.direct.setText(QCoreApplication.translate("MissedPage", "%n direct line(s)", None, lines))

    @Slot()
    def _show_state(self) -> None:
        state = self._state()
        self._stack.setCurrentIndex(_TABLE if state is None else _STATE)
        if state is not None:
            self._panel.say(state)

    def _state(self) -> State | None:
        if self._failure is not None and not self.model.ids:
            text = say_error(self._failure, place.zone(self._desk.settings), self._desk.directory.person_name)
            return State("warning", self.tr("The list cannot be shown"), text, self.tr("Try again"))
        if self.model.ids:
            return None
        if not self._loaded:
            return State("clock", self.tr("Loading the missed calls…"), "", "")
        if self.search.text().strip():
            title = self.tr("Nothing found for “{text}”").format(text=self.search.text().strip())
            return State(
                "search", title, self.tr("Names, numbers and notes were searched."), self.tr("Clear the search")
            )
        text = self.tr(
            "Callers whom nobody answered appear here, on every desk at once, until somebody has talked with them."
        )
        return State("check", self.tr("No missed calls"), text, "")

    @Slot()
    def _next_step(self) -> None:
        if self._failure is not None:
            self._load_anew()
        else:
            self.search.clear()
            self.search.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.model.set_words(self._words())
            self._show_state()
        elif event.type() == QEvent.Type.PaletteChange and hasattr(self, "_panel"):
            self._show_state()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Missed calls"))
        self.search.setPlaceholderText(self.tr("Search name, number or note"))
        self.search.setAccessibleName(self.tr("Search in the missed calls"))
        self.table.setAccessibleName(self.tr("Missed calls"))
        #: Menu entry: call this customer back now
        self._actions["dial"].setText(self.tr("&Call back"))
        self._actions["edit"].setText(self.tr("&Details…"))
        #: Menu entry, for supervisors: close the entry with a reason, such as a wrong number
        self._actions["flag"].setText(self.tr("C&lose by flag…"))
        self._actions["card"].setText(self.tr("&Open the customer's card"))
        self._actions["copy"].setText(self.tr("Copy &number"))
        self._show_count()
        self._say_direct()
