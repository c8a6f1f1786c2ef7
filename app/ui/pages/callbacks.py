# SPDX-License-Identifier: GPL-3.0-or-later
"""The callback list: filters, search, order, the rows' actions, and the report at its foot (rows A5 to A9)."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.callback import Callback, Status, status
from app.domain.listing import Column, Counts, Filter, Order, Row, Scope
from app.i18n import formats
from app.i18n.catalogues import Languages
from app.services.desk import Desk
from app.services.events import (
    CallbacksChanged,
    Connection,
    DirectoryChanged,
    LeftUnknown,
    SignedIn,
    SyncStatus,
)
from app.ui import clock as clocks
from app.ui import export_job, icons, place, theme
from app.ui.bridge import Bridge
from app.ui.clock import Clock
from app.ui.export_job import ExportJob
from app.ui.mnemonics import give_letters
from app.ui.models.callback_delegate import Action
from app.ui.models.callback_model import ACTIONS, COLUMNS, CallbackModel
from app.ui.models.callback_words import column_title
from app.ui.notices import Notices
from app.ui.pages.callback_actions import CallbackActionsPage
from app.ui.pages.callback_table import CallbackTable
from app.ui.pages.list_tools import ListTools
from app.ui.pages.list_view import FILTERS, SCOPES, ListView
from app.ui.sayings import say_error, say_status
from app.ui.undo import Undo
from app.ui.widgets.export_foot import ExportFoot
from app.ui.widgets.state_panel import State, StatePanel
from app.ui.widgets.still import Choice

TICK = 15
"""Seconds between two looks at the clock: statuses flip, "in 8 min" becomes "in 7 min"."""
_TABLE, _STATE = 0, 1
_BESIDE_HINT = 90
"""Pixels of the search beside its hint: the magnifier and the edges."""
_LOW = 320
"""Height in pixels of the page under which it has no second row above the list."""


class CallbacksPage(CallbackActionsPage):
    """``counted`` tells how many the list shows and how many are due now; ``contacts_wanted`` gives a name that no callback
    has. ``undo`` holds what can be undone."""

    contacts_wanted = Signal(str)

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
        self.undo.undone.connect(self._undone)
        self._counts = self._asked_counts = Counts(0, 0)
        self._sync: SyncStatus | None = desk.sync.status
        self._ticks = 0
        self._last_order = Order()
        self._menu: QMenu | None = None
        self._dialogs: dict[type[QDialog], QDialog] = {}

        self._build()
        self._restore()
        self._retranslate()
        self._show_state()

        bridge.happened.connect(self._happened)
        clock.second.connect(self._second)

    # Building.

    def _build(self) -> None:
        self._title = QLabel()
        self._title.setProperty("kind", "title")
        self._scopes = QButtonGroup(self)
        segments = QHBoxLayout()
        segments.setSpacing(0)
        for number, (scope, edge) in enumerate(
            ((Scope.MINE, "first"), (Scope.QUEUE, "middle"), (Scope.ALL, "last")), start=0
        ):
            button = QPushButton(objectName=f"scope{scope.value.capitalize()}", checkable=True)
            button.setProperty("segment", edge)
            self._scopes.addButton(button, number)
            segments.addWidget(button)
        self.status_box = Choice("statusFilter")
        self.status_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.search = QLineEdit(objectName="searchField", clearButtonEnabled=True)
        self._magnifier = QAction(icons.icon("search", "muted"), "", self.search)
        self.search.addAction(self._magnifier, QLineEdit.ActionPosition.LeadingPosition)
        head = QHBoxLayout()
        head.setSpacing(theme.Space.M)
        head.addWidget(self._title, 1)
        head.addLayout(segments)
        self._choices = QHBoxLayout()
        self._choices.setSpacing(theme.Space.S)
        self._choices.addWidget(self.status_box)
        # The search goes below where there is no room beside the rest.
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(theme.Space.S)
        self._top.addLayout(self._choices)
        self._top.addWidget(self.search, 1)

        self._offline = QFrame(objectName="offlineBar")
        self._offline.setProperty("notice", "warning")
        self._offline_text = QLabel(wordWrap=True)
        self._offline_icon = QLabel()
        self._try_now = QPushButton(objectName="offlineTryNow")
        self._try_now.setProperty("role", "quiet")
        self._try_now.setProperty("extent", "small")
        bar = QHBoxLayout(self._offline)
        bar.setContentsMargins(theme.Space.M, theme.Space.XS, theme.Space.XS, theme.Space.XS)
        bar.setSpacing(theme.Space.S)
        bar.addWidget(self._offline_icon)
        bar.addWidget(self._offline_text, 1)
        bar.addWidget(self._try_now)

        self.table = CallbackTable()
        self.table.setObjectName("callbacksTable")
        self.model = CallbackModel(self._desk.rows, self._bridge, self._callback_words(), self)
        self.table.setModel(self.model)
        self.table.pick_many()
        self.tools = ListTools(self._desk, self._bridge, self._languages, self._notices, self.table, self.view)
        self._choices.addWidget(self.tools)
        self._choices.addStretch(0)
        self._actions = self._build_actions()
        self._bar = self._build_bar()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._panel = StatePanel()
        self._stack.addWidget(self._panel)

        self._count = QLabel(objectName="countLabel")
        self._count.setProperty("kind", "muted")
        self._foot = ExportFoot("", self._notices, self._report)
        self.excel = self._foot.button
        foot = QHBoxLayout()
        foot.setSpacing(theme.Space.M)
        foot.addWidget(self._count)
        foot.addWidget(self._foot, 1)

        box = QVBoxLayout(self)
        box.setContentsMargins(theme.Space.M, theme.Space.M, theme.Space.M, theme.Space.M)
        box.setSpacing(theme.Space.M)
        box.addLayout(head)
        box.addLayout(self._top)
        box.addWidget(self._offline)
        box.addWidget(self._stack, 1)
        box.addWidget(self._bar)
        box.addLayout(foot)

        self._scopes.idClicked.connect(self._filter_changed)
        self.status_box.activated.connect(self._filter_changed)
        self.search.textEdited.connect(self._typed)
        self.search.textChanged.connect(self._cleared)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._sorted)
        self.table.triggered.connect(self._row_button)
        self.table.resized.connect(self._remember)
        self.table.arranged.connect(self._remember)
        self.tools.filtered.connect(self._filter_changed)
        self.tools.chosen.connect(self.show_view)
        self.table.customContextMenuRequested.connect(self._context_menu)
        self.model.failed.connect(self._rows_failed)
        self._try_now.clicked.connect(self._sync_now)
        self._panel.step_wanted.connect(self._next_step)
        self._panel.other_wanted.connect(self._to_contacts)
        for key, slot in (("Ctrl+F", self.focus_search), ("Ctrl+E", self.excel.click)):
            QShortcut(QKeySequence(key), self, slot, context=Qt.ShortcutContext.WindowShortcut)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_search()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place_search()

    def _place_search(self) -> None:
        room = self.width() - 2 * theme.Space.M - self._choices.sizeHint().width() - theme.Space.S
        hint = self.tr("Search name, number or note")
        beside = room >= self.search.fontMetrics().horizontalAdvance(hint) + _BESIDE_HINT
        if not beside and self.isVisible() and self.height() < _LOW and room >= _BESIDE_HINT:
            beside = True  # the list needs the height more than the hint its last words
            #: In the field of the search where there is no room for "Search name, number or note"
            hint = self.tr("Search")
        self.search.setPlaceholderText(hint)
        self._top.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    # What the window asks.

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def action_rect(self, row: int, action: Action) -> Any:
        """Where a row's button is, in the table's viewport."""
        return self.table.button_rect(row, action)

    def shutdown(self) -> None:
        """Cancel what runs; a report in the making is given up and leaves no file."""
        super().shutdown()
        for dialog in list(self._dialogs.values()):
            dialog.close()
        self._foot.shutdown()
        self.tools.shutdown()
        self.undo.shutdown()

    # Asking the list.

    def filter(self) -> Filter:
        """What the list shows."""
        person = self._desk.account.person
        zone = place.zone(self._desk.settings)
        return self.view().filter(person.id if person is not None else "", clocks.now(), zone)

    def view(self) -> ListView:
        """All that is chosen above the list, and its order."""
        return ListView(
            SCOPES[self._scopes.checkedId()],
            self.status_box.currentData(),
            self.search.text().strip(),
            self._last_order,
            self.tools.filters.closer,
        )

    def would_show(self, one: Callback) -> bool:
        """Whether the list surely shows this callback as it is chosen now: a search or a closer filter may hide it."""
        view = self.view()
        person = self._desk.account.person
        theirs = {Scope.MINE: person.id if person is not None else "", Scope.QUEUE: None}
        owned = view.scope is Scope.ALL or one.owner == theirs[view.scope]
        fits = status(one, self._desk.clock.now()) in FILTERS[view.status]
        return owned and fits and not view.text and not view.closer.count

    @Slot(object)
    def show_view(self, view: ListView) -> None:
        """Show this view of the list."""
        self._put_view(view)
        self._filter_changed()

    def _put_view(self, view: ListView) -> None:
        self._scopes.button(SCOPES.index(view.scope)).setChecked(True)
        self.status_box.setCurrentIndex(max(0, self.status_box.findData(view.status)))
        if self.search.text().strip() != view.text:
            self.search.setText(view.text)
        self.tools.filters.set_closer(view.closer)
        self.tools.show_count()
        self._show_order(view.order)

    def order(self) -> Order:
        """How the list is sorted."""
        head = self.table.horizontalHeader()
        descending = head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        return Order(COLUMNS[head.sortIndicatorSection()], descending)

    async def ask_ids(self) -> tuple[str, ...]:
        wanted, order, rows = self.filter(), self.order(), self._desk.rows
        ids, self._asked_counts = await asyncio.gather(
            self._bridge.ask(rows.ids(wanted, order, self._languages.code)), self._bridge.ask(rows.counts(wanted))
        )
        return ids

    async def ask_rows(self, ids: Sequence[str]) -> list[Row]:
        return await self._bridge.ask(self._desk.rows.rows(ids))

    def _list_shown(self) -> None:
        self._counts = self._asked_counts
        self._show_counts()
        self._show_state()
        self._picked_changed()
        self.counted.emit(self._counts.shown, self._counts.due)

    # What the agent chooses.

    @Slot(int, Qt.SortOrder)
    def _sorted(self, section: int, _order: Qt.SortOrder) -> None:
        if section == ACTIONS:
            self._show_order(self._last_order)
            return
        if self.order() != self._last_order:
            self._last_order = self.order()
            self._remember()
            self._load_anew()

    def _show_order(self, order: Order) -> None:
        direction = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        self._last_order = order
        self.table.horizontalHeader().setSortIndicator(COLUMNS.index(order.column), direction)

    def _remember(self) -> None:
        view = self.view().kept()
        del view["text"]  # a search is for the moment
        self._desk.settings.set(
            "list_state",
            {
                **self._desk.settings.list_state,
                **view,
                "columns": self.table.arrangement(),
                "widths": {column.value: width for column, width in self.table.widths.items()},
            },
        )

    def _restore(self) -> None:
        """The view that the list opens with, else what was chosen last time; anything that is not understood is as on the first
        day."""
        state = self._desk.settings.list_state
        for name in FILTERS:
            self.status_box.addItem("", name)
        self._put_view(self.tools.first_view() or replace(ListView.of(state, COLUMNS), text=""))
        self.table.restore_arrangement(state.get("columns"))
        names = {column.value: column for column in COLUMNS}
        widths = state.get("widths")
        if isinstance(widths, dict):
            self.table.widths = {names[n]: w for n, w in widths.items() if n in names and isinstance(w, int) and w > 20}

    # What happens.

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, CallbacksChanged):
            self.model.invalidate(event.ids)
            self.refresh()
        elif isinstance(event, DirectoryChanged | SignedIn):
            self.model.set_words(self._callback_words())
            self.refresh()
        elif isinstance(event, SyncStatus):
            self._sync = event
            self._show_offline()
        elif isinstance(event, LeftUnknown):
            self.refresh()

    @Slot()
    def _second(self) -> None:
        self._ticks += 1
        if self._ticks % TICK == 0 and self.isVisible():
            self.model.say_again()
            self.refresh()

    # The order by the keyboard.

    def _sort_menu(self, parent: QMenu) -> QMenu:
        """Sorting by the keyboard, and by columns for which there is no room."""
        #: Menu: by which column the list is sorted
        menu = QMenu(self.tr("&Sort by"), parent)
        menu.setObjectName("sortMenu")
        for column in COLUMNS:
            action = menu.addAction(column_title(column))
            action.setCheckable(True)
            action.setChecked(column is self._last_order.column)
            action.setData(column.value)
            action.triggered.connect(self._sort_by)
        give_letters(menu)
        return menu

    @Slot()
    def _sort_by(self) -> None:
        """The other way round when it is sorted by this column already."""
        sender = self.sender()
        if isinstance(sender, QAction):
            column, old = Column(sender.data()), self._last_order
            down = column is old.column and not old.descending
            direction = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
            self.table.horizontalHeader().setSortIndicator(COLUMNS.index(column), direction)

    # Offline.

    @Slot()
    def _sync_now(self) -> None:
        self._do(self._bridge_sync(), "sync")

    async def _bridge_sync(self) -> None:
        await self._bridge.ask(self._desk.sync.now())

    # The report.

    def _report(self) -> ExportJob:
        where = export_job.folder(self._desk.settings)
        zone = place.zone(self._desk.settings)
        path = export_job.report_path(where, export_job.callbacks_name(), clocks.now(), zone)
        words = self._callback_words()
        title, columns = export_job.callbacks_title(), export_job.columns(words)
        return ExportJob(self._desk.rows, self.model.ids, columns, title, zone, path)

    # What it shows.

    def _show_counts(self) -> None:
        translate = QCoreApplication.translate
        shown = translate("CallbacksPage", "%n callback(s)", None, self._counts.shown)
        #: How many callbacks are due now
        due = translate("CallbacksPage", "%n due", None, self._counts.due)
        #: Below the list: how many callbacks it shows, and how many are due now
        both = self.tr("{shown} · {due}").format(shown=shown, due=due)
        self._count.setText(both if self._loaded else "")
        self._foot.set_rows(bool(self.model.ids))

    def _show_offline(self) -> None:
        sync = self._sync
        offline = sync is not None and sync.connection in (Connection.OFFLINE, Connection.TROUBLE)
        self._offline.setVisible(offline)
        if not offline or sync is None:
            return
        self._offline_icon.setPixmap(icons.pixmap("cloud-off", 18, "warn_text", self.devicePixelRatioF()))
        self._try_now.setText(self.tr("Try now"))
        if sync.at is None:
            self._offline_text.setText(
                self.tr("No connection to the server. You can go on working: changes are kept and sent later.")
            )
        else:
            #: {time} is a time of day or a date, such as 14:30
            text = self.tr(
                "No connection to the server. The list was last updated: {time}. Changes are kept and sent later."
            )
            zone = place.zone(self._desk.settings)
            self._offline_text.setText(text.format(time=formats.ago(sync.at, clocks.now(), zone)))

    @Slot()
    def _show_state(self) -> None:
        """The table, or a sentence and a next step where there is nothing to show."""
        state = self._state()
        self._stack.setCurrentIndex(_TABLE if state is None else _STATE)
        self._show_offline()
        if state is None:
            return
        self._panel.say(state)

    def _state(self) -> State | None:
        if self._failure is not None and not self.model.ids:
            return State("warning", self.tr("The list cannot be shown"), self._say(self._failure), self.tr("Try again"))
        if self.model.ids:
            return None
        if not self._loaded:
            return State("clock", self.tr("Loading the callbacks…"), "", "")
        if self.search.text().strip():
            title = self.tr("Nothing found for “{text}”").format(text=self.search.text().strip())
            searched = self.tr("Names, numbers and notes were searched.")
            #: Button below an empty list of callbacks: look for the same name in the page Contacts
            contacts = self.tr("Search in contacts")
            return State("search", title, searched, self.tr("Clear the search"), contacts)
        if self._narrowed():
            title = self.tr("No callbacks here")
            text = self.tr("No callback fits what is chosen above the list.")
            return State("filter", title, text, self.tr("Show everything to do"))
        text = self.tr("New callbacks come from your calls, from the dialpad's CallBack button and from the server.")
        return State("check", self.tr("Nobody waits for a callback"), text, self.tr("Show closed callbacks"))

    def _narrowed(self) -> bool:
        return self.view() != ListView(order=self._last_order)

    @Slot()
    def _next_step(self) -> None:
        if self._failure is not None:
            self._load_anew()
        elif self.search.text().strip():
            self.search.clear()
            self.search.setFocus()
        elif self._narrowed():
            self.show_view(ListView(order=self._last_order))
        else:
            self.status_box.setCurrentIndex(self.status_box.findData("closed"))
            self._filter_changed()

    @Slot()
    def _to_contacts(self) -> None:
        self.contacts_wanted.emit(self.search.text().strip())

    def _say(self, problem: BaseException) -> str:
        return say_error(problem, place.zone(self._desk.settings), self._desk.directory.person_name)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.model.set_words(self._callback_words())
            self._show_state()
            if self._loaded:
                # Names and reasons sort otherwise in another language.
                self.refresh()
        elif event.type() == QEvent.Type.PaletteChange and hasattr(self, "_panel"):
            self._show_state()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Callbacks"))
        #: Filter of the list: my own callbacks
        mine = self.tr("Mine")
        #: Filter of the list: callbacks that anyone in the queue may take
        queue = self.tr("Queue")
        #: Filter of the list: everybody's callbacks
        everybody = self.tr("All")
        for number, text in enumerate((mine, queue, everybody)):
            self._scopes.button(number).setText(text)
        names = {
            #: Filter of the list: what can be called now or later
            "todo": self.tr("To do"),
            #: Filter of the list: callbacks whose time has come
            "due": self.tr("Due now"),
            "scheduled": say_status(Status.SCHEDULED),
            "cooling_down": say_status(Status.COOLING_DOWN),
            "exhausted": say_status(Status.EXHAUSTED),
            #: Filter of the list: every callback that is not closed
            "open": self.tr("All open"),
            #: Filter of the list: every callback that is over
            "closed": self.tr("All closed"),
        }
        for index in range(self.status_box.count()):
            self.status_box.setItemText(index, names[self.status_box.itemData(index)])
        self.status_box.setAccessibleName(self.tr("Status"))
        self.status_box.updateGeometry()
        self.search.setAccessibleName(self.tr("Search name, number or note"))
        self.search.setToolTip(self.tr("Search (Ctrl+F)"))
        self._place_search()
        self.table.setAccessibleName(self.tr("Callbacks"))
        self._say_actions()
        self._show_counts()
