# SPDX-License-Identifier: GPL-3.0-or-later
"""The callback list: filters, search, order, the rows' actions, and the report at its foot (rows A5 to A9)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
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

from app.domain.callback import Status
from app.domain.due import Due, at_instant
from app.domain.listing import CLOSED, OPEN, WORK_STATUSES, Column, Counts, Filter, Order, Row, Scope
from app.i18n import formats
from app.i18n.catalogues import Languages
from app.services.callbacks import UNDO_SECONDS
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
from app.ui.dialogs.callback_dialog import CallbackDialog
from app.ui.dialogs.flag import FlagDialog
from app.ui.dialogs.hand_over import HandOverDialog
from app.ui.dialogs.postpone import PostponeDialog
from app.ui.export_job import ExportJob
from app.ui.models.callback_delegate import Action, CallbackDelegate
from app.ui.models.callback_model import ACTIONS, COLUMNS, CallbackModel
from app.ui.models.callback_words import column_title
from app.ui.notices import Kind, Notices
from app.ui.pages.callback_rows import CallbackRowsPage, who, who_in_full
from app.ui.pages.callback_table import CallbackTable
from app.ui.sayings import say_error, say_status
from app.ui.widgets.due_edit import QUICK_MINUTES, tomorrow
from app.ui.widgets.export_foot import ExportFoot
from app.ui.widgets.state_panel import State, StatePanel
from app.ui.widgets.still import Choice

TICK = 15
"""Seconds between two looks at the clock: statuses flip, "in 8 min" becomes "in 7 min"."""
# What the status box offers: a name for the settings, and the statuses.
FILTERS: dict[str, frozenset[Status]] = {
    "todo": WORK_STATUSES,
    "due": frozenset({Status.DUE, Status.OVERDUE}),
    "scheduled": frozenset({Status.SCHEDULED}),
    "cooling_down": frozenset({Status.COOLING_DOWN}),
    "exhausted": frozenset({Status.EXHAUSTED}),
    "open": OPEN,
    "closed": CLOSED,
}
_TABLE, _STATE = 0, 1


class CallbacksPage(CallbackRowsPage):
    """``counted`` tells how many the list shows and how many are due now; ``contacts_wanted`` gives a name that no callback
    has, ``card_wanted`` and ``record_wanted`` a callback whose customer's card or own record is to be opened in the CRM."""

    contacts_wanted = Signal(str)
    card_wanted = Signal(str)
    record_wanted = Signal(str)
    table: CallbackTable
    model: CallbackModel

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        notices: Notices,
        clock: Clock,
        languages: Languages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(notices, parent)
        self._desk, self._bridge, self._languages = desk, bridge, languages
        self._counts = self._asked_counts = Counts(0, 0)
        self._sync: SyncStatus | None = desk.sync.status
        self._ticks = 0
        self._last_order = Order()
        self._menu: QMenu | None = None
        self._dialogs: dict[type[QDialog], QDialog] = {}
        """The open dialogs, one of each kind."""

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
        top = QHBoxLayout()
        top.setSpacing(theme.Space.M)
        top.addWidget(self.status_box)
        top.addWidget(self.search, 1)

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
        box.addLayout(top)
        box.addWidget(self._offline)
        box.addWidget(self._stack, 1)
        box.addLayout(foot)

        self._scopes.idClicked.connect(self._filter_changed)
        self.status_box.activated.connect(self._filter_changed)
        self.search.textEdited.connect(self._typed)
        self.search.textChanged.connect(self._cleared)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._sorted)
        self.table.triggered.connect(self._row_button)
        self.table.resized.connect(self._remember)
        self.table.customContextMenuRequested.connect(self._context_menu)
        self.model.failed.connect(self._rows_failed)
        self._try_now.clicked.connect(self._sync_now)
        self._panel.step_wanted.connect(self._next_step)
        self._panel.other_wanted.connect(self._to_contacts)
        self._actions = self._build_actions()
        for key, slot in (("Ctrl+F", self.focus_search), ("Ctrl+E", self.excel.click)):
            QShortcut(QKeySequence(key), self, slot, context=Qt.ShortcutContext.WindowShortcut)

    def _build_actions(self) -> dict[str, QAction]:
        made: dict[str, QAction] = {}
        for name, picture, keys, slot in (
            # "Enter" first: the first one is shown, and Qt's word for the other differs from ours in some languages.
            ("dial", "phone", ("Ctrl+Enter", "Ctrl+Return"), self._dial),
            ("edit", "edit", ("Enter", "Return"), self._edit),
            ("flag", "flag", ("Ctrl+G",), self._flag),
            ("hand_over", "hand-over", ("Ctrl+H",), self._hand_over),
            ("postpone", "postpone", ("Ctrl+P",), self._postpone),
            ("answered", "check", ("Ctrl+Shift+A",), self._answered),
            ("delete", "trash", ("Del",), self._delete),
            ("card", "user", ("Ctrl+O",), self._card),
            ("record", "globe", ("Ctrl+Shift+O",), self._record),
            ("copy", "contacts", ("Ctrl+C",), self._copy),
        ):
            action = QAction(icons.icon(picture), "", self.table)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(slot)
            self.table.addAction(action)
            made[name] = action
        return made

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

    # Asking the list.

    def filter(self) -> Filter:
        """What the list shows."""
        person = self._desk.account.person
        scope = (Scope.MINE, Scope.QUEUE, Scope.ALL)[self._scopes.checkedId()]
        statuses = FILTERS[self.status_box.currentData()]
        text = self.search.text().strip()
        return Filter(person.id if person is not None else "", scope, statuses, text, missed=False)

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
        order = self._last_order
        self._desk.settings.set(
            "list_state",
            {
                **self._desk.settings.list_state,
                "scope": self._scopes.checkedId(),
                "status": self.status_box.currentData(),
                "column": order.column.value,
                "descending": order.descending,
                "widths": {column.value: width for column, width in self.table.widths.items()},
            },
        )

    def _restore(self) -> None:
        """What was chosen last time; anything that is not understood is as on the first day."""
        state = self._desk.settings.list_state
        scope = state.get("scope")
        self._scopes.button(scope if scope in (0, 1, 2) else 2).setChecked(True)
        for name in FILTERS:
            self.status_box.addItem("", name)
        self.status_box.setCurrentIndex(max(0, self.status_box.findData(state.get("status"))))
        names = {column.value: column for column in COLUMNS}
        self._show_order(Order(names.get(state.get("column"), Column.DUE), state.get("descending") is True))
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

    # What the rows' actions do.

    @Slot(object, int)
    def _row_button(self, action: Action, row: int) -> None:
        if action is Action.DIAL:
            self._dial()
        elif action is Action.FLAG:
            self._flag()
        else:
            rect = self.table.button_rect(row, action)
            self._open_menu(self.table.viewport().mapToGlobal(rect.bottomLeft()))

    def _dialling(self) -> CallbackDelegate:
        return self.table.delegate

    def _open_menu(self, at: QPoint) -> None:
        row: Row | None = self._current()
        if row is None:
            return
        is_open = row.closed_at is None
        if self._menu is not None:
            self._menu.deleteLater()
        menu = self._menu = QMenu(self)
        menu.setObjectName("rowMenu")
        for name in ("dial", "flag", "edit", "hand_over"):
            menu.addAction(self._actions[name])
        menu.addMenu(self._postpone_menu(menu, row))
        menu.addAction(self._actions["answered"])
        menu.addSeparator()
        settings = self._desk.settings
        if settings.card_open != "never" and (settings.card_template or settings.crm_profile):
            menu.addAction(self._actions["card"])
        if settings.crm_profile:
            menu.addAction(self._actions["record"])
        menu.addAction(self._actions["copy"])
        menu.addMenu(self._sort_menu(menu))
        menu.addSeparator()
        menu.addAction(self._actions["delete"])
        others = row.status is Status.IN_PROGRESS and row.holder != self.model.words.person
        for name, action in self._actions.items():
            action.setEnabled(is_open or name in ("copy", "card", "record"))
        self._actions["dial"].setEnabled(is_open and not others)
        menu.aboutToHide.connect(self._enable_actions)
        menu.popup(at)

    @Slot()
    def _enable_actions(self) -> None:
        # Shortcuts ask the row themselves; only the menu shows what is not possible.
        for action in self._actions.values():
            action.setEnabled(True)

    def _postpone_menu(self, parent: QMenu, row: Row) -> QMenu:
        zone, now = place.zone(self._desk.settings), clocks.now()
        menu = QMenu(self._actions["postpone"].text(), parent)
        menu.setObjectName("postponeMenu")
        menu.setIcon(icons.icon("postpone"))
        menu.setEnabled(row.closed_at is None)
        for minutes in QUICK_MINUTES:
            action = menu.addAction(_by(minutes))
            action.setData(minutes)
            action.triggered.connect(self._postpone_by)
        morning = tomorrow(now, zone)
        action = menu.addAction(formats.when(morning.utc, now, zone))
        action.setData(0)
        action.triggered.connect(self._postpone_by)
        menu.addSeparator()
        menu.addAction(self._actions["postpone"])
        return menu

    def _sort_menu(self, parent: QMenu) -> QMenu:
        """Sorting by the keyboard, and by columns for which there is no room."""
        #: Menu: by which column the list is sorted
        menu = QMenu(self.tr("Sort by"), parent)
        menu.setObjectName("sortMenu")
        for column in COLUMNS:
            action = menu.addAction(column_title(column))
            action.setCheckable(True)
            action.setChecked(column is self._last_order.column)
            action.setData(column.value)
            action.triggered.connect(self._sort_by)
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

    @Slot()
    def _postpone_by(self) -> None:
        row = self._open_row()
        sender = self.sender()
        if row is None or not isinstance(sender, QAction):
            return
        zone, now = place.zone(self._desk.settings), clocks.now()
        minutes = int(sender.data())
        later = at_instant(max(now, row.due) + timedelta(minutes=minutes), row.zone)
        due = later if minutes else tomorrow(now, zone)
        self._do(self._postponed(row, due), "postpone")

    async def _postponed(self, row: Row, due: Due) -> None:
        await self._bridge.ask(self._desk.callbacks.postpone(row.id, due))
        zone = place.zone(self._desk.settings)
        self._notices.show_notice(
            #: {customer} is a name or number, {time} is when: "14:30", "tomorrow 09:00"
            lambda: self.tr("{customer}: postponed. New time: {time}").format(
                customer=who(row), time=formats.when(due.utc, clocks.now(), zone)
            ),
            Kind.SUCCESS,
            key="postponed",
        )

    @Slot()
    def _flag(self) -> None:
        if (row := self._open_row()) is not None:
            whom = who_in_full(row)
            self._open(
                FlagDialog,
                lambda: FlagDialog(
                    self._desk, self._bridge, self._languages, callback_id=row.id, who=whom, parent=self
                ),
            )

    @Slot()
    def _hand_over(self) -> None:
        if (row := self._open_row()) is not None:
            whom, owner = who_in_full(row), row.owner
            self._open(
                HandOverDialog,
                lambda: HandOverDialog(
                    self._desk, self._bridge, self._languages, callback_id=row.id, who=whom, owner=owner, parent=self
                ),
            )

    @Slot()
    def _postpone(self) -> None:
        if (row := self._open_row()) is not None:
            whom, number = who_in_full(row), row.number
            self._open(
                PostponeDialog,
                lambda: PostponeDialog(
                    self._desk, self._bridge, self._languages, callback_id=row.id, who=whom, number=number, parent=self
                ),
            )

    @Slot()
    def _edit(self) -> None:
        if (row := self._open_row()) is not None and not self._raised(CallbackDialog):
            self._do(self._edited(row.id), "edit")

    async def _edited(self, callback_id: str) -> None:
        callback = await self._bridge.ask(self._desk.callbacks.get(callback_id))
        if callback is None:
            self.refresh()
            return
        self._open(
            CallbackDialog,
            lambda: CallbackDialog(self._desk, self._bridge, self._languages, callback=callback, parent=self),
        )

    def _open(self, kind: type[QDialog], make: Callable[[], QDialog]) -> None:
        """Open a dialog, or bring the open one of its kind to the front: what is typed there is not lost."""
        if not self._raised(kind):
            dialog = self._dialogs[kind] = make()
            dialog.finished.connect(self._dialog_closed)
            dialog.show()

    def _raised(self, kind: type[QDialog]) -> bool:
        dialog = self._dialogs.get(kind)
        if dialog is None:
            return False
        dialog.raise_()
        dialog.activateWindow()
        return True

    @Slot(int)
    def _dialog_closed(self, _code: int) -> None:
        self._dialogs.pop(type(self.sender()), None)  # type: ignore[arg-type]

    @Slot()
    def _answered(self) -> None:
        if (row := self._open_row()) is not None:
            self._do(self._closed_as_answered(row), "answered")

    async def _closed_as_answered(self, row: Row) -> None:
        await self._bridge.ask(self._desk.callbacks.answered_by_agent(row.id))
        self._notices.show_notice(
            #: {customer} is a name or number, {status} is "Answered by agent"
            lambda: self.tr("{customer}: {status}").format(
                customer=who(row), status=say_status(Status.ANSWERED_BY_AGENT)
            ),
            Kind.SUCCESS,
            key="answered",
        )

    @Slot()
    def _delete(self) -> None:
        if (row := self._open_row()) is not None:
            self._do(self._deleted(row), "delete")

    async def _deleted(self, row: Row) -> None:
        await self._bridge.ask(self._desk.callbacks.delete(row.id))
        self._notices.show_notice(
            lambda: self.tr("Callback deleted: {customer}").format(customer=who(row)),
            Kind.INFO,
            action=lambda: self.tr("Undo"),
            on_action=lambda: self._do(self._undone(row), "undo"),
            seconds=UNDO_SECONDS,
            countdown=True,
            key=f"deleted-{row.id}",
        )

    async def _undone(self, row: Row) -> None:
        if await self._bridge.ask(self._desk.callbacks.undo_delete(row.id)):
            self.select(row.id)
            self.refresh()
        else:
            self._notices.show_notice(
                lambda: self.tr("Too late: the callback of {customer} is deleted.").format(customer=who(row)),
                Kind.WARNING,
            )

    @Slot()
    def _card(self) -> None:
        if (row := self._current()) is not None:
            self.card_wanted.emit(row.id)

    @Slot()
    def _record(self) -> None:
        if (row := self._current()) is not None:
            self.record_wanted.emit(row.id)

    @Slot()
    def _copy(self) -> None:
        if (row := self._current()) is not None:
            QGuiApplication.clipboard().setText(row.number)

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
        if self.status_box.currentData() != "todo" or self._scopes.checkedId() != 2:
            title = self.tr("No callbacks here")
            text = self.tr("No callback fits what is chosen above the list.")
            return State("filter", title, text, self.tr("Show everything to do"))
        text = self.tr("New callbacks come from your calls, from the dialpad's CallBack button and from the server.")
        return State("check", self.tr("Nobody waits for a callback"), text, self.tr("Show closed callbacks"))

    @Slot()
    def _next_step(self) -> None:
        if self._failure is not None:
            self._load_anew()
        elif self.search.text().strip():
            self.search.clear()
            self.search.setFocus()
        elif self.status_box.currentData() != "todo" or self._scopes.checkedId() != 2:
            self._scopes.button(2).setChecked(True)
            self.status_box.setCurrentIndex(0)
            self._filter_changed()
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
        self.search.setPlaceholderText(self.tr("Search name, number or note"))
        self.search.setAccessibleName(self.tr("Search name, number or note"))
        self.search.setToolTip(self.tr("Search (Ctrl+F)"))
        self.table.setAccessibleName(self.tr("Callbacks"))
        #: Menu entry: call the customer of this row
        self._actions["dial"].setText(self.tr("Call"))
        self._actions["edit"].setText(self.tr("Edit…"))
        #: Menu entry: close a callback by a registered contact type
        self._actions["flag"].setText(self.tr("Close without calling…"))
        self._actions["hand_over"].setText(self.tr("Hand over…"))
        #: Menu entry: move a callback to a later time
        self._actions["postpone"].setText(self.tr("Postpone…"))
        self._actions["answered"].setText(self.tr("Answered by agent", "menu"))
        self._actions["delete"].setText(self.tr("Delete"))
        #: Menu: open the customer's page in the CRM
        self._actions["card"].setText(self.tr("Open card"))
        #: Menu: open the record of this callback in the CRM
        self._actions["record"].setText(self.tr("Open in the CRM"))
        self._actions["copy"].setText(self.tr("Copy number"))
        self._show_counts()


def _by(minutes: int) -> str:
    translate = QCoreApplication.translate
    if minutes < 60:
        #: Menu entry: postpone a callback by so many minutes
        return translate("CallbacksPage", "by %n min", None, minutes)
    #: Menu entry: postpone a callback by so many hours
    return translate("CallbacksPage", "by %n h", None, minutes // 60)
