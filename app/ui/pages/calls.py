# SPDX-License-Identifier: GPL-3.0-or-later
"""The history of this agent's calls: filters, search, order, what can be done with a call, and the report at its foot."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.call import Call, CallResult, CallState, Direction
from app.domain.call_list import CallColumn, CallFilter, CallOrder
from app.i18n import formats
from app.i18n.catalogues import Languages
from app.services.desk import Desk
from app.services.events import CallChanged, DirectoryChanged, LinesChanged, MissedMeanwhile, SignedIn
from app.ui import clock as clocks
from app.ui import export_job, icons, place, theme
from app.ui.bridge import Bridge
from app.ui.clock import Clock
from app.ui.export_job import ExportJob
from app.ui.mnemonics import give_letters
from app.ui.models.call_delegate import CallAction
from app.ui.models.call_model import CALL_ACTIONS, CallModel
from app.ui.models.call_words import CALL_COLUMNS, CallWords, call_column_title
from app.ui.notices import Kind, Notices
from app.ui.pages.call_table import CallTable
from app.ui.pages.column_popup import ColumnPopup
from app.ui.pages.list_page import ListPage
from app.ui.sayings import say_error, say_result
from app.ui.theme import calm_weekends
from app.ui.widgets.export_foot import ExportFoot, open_file
from app.ui.widgets.state_panel import State, StatePanel
from app.ui.widgets.still import Choice, Day

if TYPE_CHECKING:
    from app.ui.dialogs.my_redials import MyRedialsDialog

_TABLE, _STATE = 0, 1
_ALL = ""
PERIODS = ("all", "today", "yesterday", "week", "custom")
_WEEK = 7
_SEARCH = 210
"""Least width in pixels of the search beside the filters."""


class CallsPage(ListPage):
    """``dial_wanted`` and ``callback_wanted`` give a number and a name, ``enquiry_wanted`` a call."""

    dial_wanted = Signal(object, str)
    callback_wanted = Signal(object, str)
    enquiry_wanted = Signal(object)
    rate_wanted = Signal(object)
    table: CallTable
    model: CallModel

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
        self._menu: QMenu | None = None
        self._redials: MyRedialsDialog | None = None
        self._last_order = CallOrder()
        self._build()
        self._restore()
        self._retranslate()
        self._show_state()
        bridge.happened.connect(self._happened)
        clock.minute.connect(self._minute)

    # Building.

    def _build(self) -> None:
        self._title = QLabel()
        self._title.setProperty("kind", "title")
        self._directions = QButtonGroup(self)
        segments = QHBoxLayout()
        segments.setSpacing(0)
        for number, (name, edge) in enumerate((("All", "first"), ("In", "middle"), ("Out", "last"))):
            button = QPushButton(objectName=f"calls{name}", checkable=True)
            button.setProperty("segment", edge)
            self._directions.addButton(button, number)
            segments.addWidget(button)
        self.result_box = Choice("callsResult")
        self.period_box = Choice("callsPeriod")
        for choice in (self.result_box, self.period_box):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.first_day, self.last_day = Day("callsFrom"), Day("callsTo")
        self._dash = QLabel("–")
        today = self._today()
        for field in (self.first_day, self.last_day):
            field.setCalendarPopup(True)
            calm_weekends(field.calendarWidget())
            field.setDate(QDate(today.year, today.month, today.day))
        self.search = QLineEdit(objectName="callsSearch", clearButtonEnabled=True)
        self.search.addAction(
            QAction(icons.icon("search", "muted"), "", self.search), QLineEdit.ActionPosition.LeadingPosition
        )
        head = QHBoxLayout()
        head.setSpacing(theme.Space.M)
        head.addWidget(self._title, 1)
        head.addLayout(segments)
        self._filters = QHBoxLayout()
        self._filters.setSpacing(theme.Space.S)
        self._filters.addWidget(self.result_box)
        self._filters.addWidget(self.period_box)
        # The search goes below the filters where there is no room beside them.
        self._tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._tools.setSpacing(theme.Space.S)
        self._tools.addLayout(self._filters)
        self._tools.addWidget(self.search, 1)
        # In a row of their own: a narrow window has no room for all of them beside each other.
        days = QHBoxLayout()
        days.setSpacing(theme.Space.S)
        for widget in (self.first_day, self._dash, self.last_day):
            days.addWidget(widget)
        days.addStretch(1)

        self.table = CallTable()
        self.table.setObjectName("callsTable")
        self.model = CallModel(self._desk.history, self._bridge, self._words(), self)
        self.table.setModel(self.model)
        self._panel = StatePanel("callsState")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._panel)
        self._count = QLabel(objectName="callsCount")
        self._count.setProperty("kind", "muted")
        self._redials_button = QPushButton(objectName="callsRedials")
        self._redials_button.setProperty("role", "quiet")
        self._redials_button.clicked.connect(self._show_redials)
        self._foot = ExportFoot("calls", self._notices, self._report)
        foot = QHBoxLayout()
        foot.setSpacing(theme.Space.M)
        foot.addWidget(self._count)
        foot.addWidget(self._redials_button)
        foot.addWidget(self._foot, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.Space.M, theme.Space.M, theme.Space.M, theme.Space.M)
        box.setSpacing(theme.Space.M)
        box.addLayout(head)
        box.addLayout(self._tools)
        box.addLayout(days)
        box.addWidget(self._stack, 1)
        box.addLayout(foot)

        self._directions.idClicked.connect(self._filter_changed)
        self.result_box.activated.connect(self._filter_changed)
        self.period_box.activated.connect(self._period_chosen)
        self.first_day.dateChanged.connect(self._typed)
        self.last_day.dateChanged.connect(self._typed)
        self.search.textEdited.connect(self._typed)
        self.search.textChanged.connect(self._cleared)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._sorted)
        self.table.arranged.connect(self._remember)
        self.table.triggered.connect(self._row_button)
        self.table.doubleClicked.connect(self._open_enquiry)
        self.table.customContextMenuRequested.connect(self._context_menu)
        self.model.failed.connect(self._rows_failed)
        self._panel.step_wanted.connect(self._next_step)
        self._actions = self._build_actions()
        self.columns = ColumnPopup(self.table)
        for key, slot in (("Ctrl+F", self.focus_search), ("Ctrl+E", self._foot.button.click)):
            QShortcut(QKeySequence(key), self, slot, context=Qt.ShortcutContext.WindowShortcut)

    def _build_actions(self) -> dict[str, QAction]:
        made: dict[str, QAction] = {}
        for name, picture, keys, slot in (
            # "Enter" first: the first one is shown, and Qt's word for the other differs from ours in some languages.
            ("dial", "phone", ("Ctrl+Enter", "Ctrl+Return"), self._dial),
            ("callback", "callback", ("Ctrl+B",), self._callback),
            ("enquiry", "script", ("Enter", "Return"), self._open_enquiry),
            ("rate", "user", (), self._rate),
            ("recording", "record", ("Ctrl+Shift+R",), self._show_recording),
            ("copy", "contacts", ("Ctrl+C",), self._copy),
        ):
            action = QAction(icons.icon(picture), "", self.table)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(slot)
            self.table.addAction(action)
            made[name] = action
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_search()

    def _place_search(self) -> None:
        beside = self._filters.sizeHint().width() + theme.Space.S + _SEARCH + 2 * theme.Space.M <= self.width()
        self._tools.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._filters.setAlignment(Qt.AlignmentFlag(0) if beside else Qt.AlignmentFlag.AlignLeft)

    # What the window asks.

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def shutdown(self) -> None:
        """Cancel what runs; a report in the making is given up and leaves no file."""
        super().shutdown()
        self._foot.shutdown()
        if self._redials is not None:
            self._redials.shutdown()

    @Slot()
    def _show_redials(self) -> None:
        """The agent's own redials, in a window beside the work."""
        from app.ui.dialogs.my_redials import MyRedialsDialog

        if self._redials is None:
            self._redials = MyRedialsDialog(self._desk, self._bridge, self._notices, self)
        self._redials.show()
        self._redials.raise_()
        self._redials.activateWindow()

    def show_missed(self) -> None:
        """The missed calls alone."""
        self._directions.button(0).setChecked(True)
        self.result_box.setCurrentIndex(self.result_box.findData(CallResult.MISSED.value))
        self._filter_changed()

    # Asking the list.

    def filter(self) -> CallFilter:
        """What the list shows."""
        chosen = self._directions.checkedId()
        directions = (frozenset[Direction](), frozenset({Direction.IN}), frozenset({Direction.OUT}))[chosen]
        code = self.result_box.currentData()
        results = frozenset({CallResult(code)}) if code else frozenset[CallResult]()
        since, until = self._between()
        return CallFilter(self.search.text().strip(), directions, results, since, until)

    def order(self) -> CallOrder:
        """How the list is sorted."""
        head = self.table.horizontalHeader()
        descending = head.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        return CallOrder(CALL_COLUMNS[head.sortIndicatorSection()], descending)

    def _today(self) -> date:
        return clocks.now().astimezone(place.zone(self._desk.settings)).date()

    def _between(self) -> tuple[datetime | None, datetime | None]:
        """The instants at which the chosen days begin and end, here."""
        today, day = self._today(), timedelta(days=1)
        match self.period_box.currentData():
            case "today":
                first, end = today, today + day
            case "yesterday":
                first, end = today - day, today
            case "week":
                first, end = today - (_WEEK - 1) * day, today + day
            case "custom":
                one, other = sorted(_python(field.date()) for field in (self.first_day, self.last_day))
                first, end = one, other + day
            case _:
                return None, None
        zone = place.zone(self._desk.settings)
        return datetime.combine(first, time(), zone), datetime.combine(end, time(), zone)

    async def ask_ids(self) -> tuple[str, ...]:
        return await self._bridge.ask(self._desk.history.find(self.filter(), self.order()))

    async def ask_rows(self, ids: Sequence[str]) -> list[Call]:
        return await self._bridge.ask(self._desk.history.rows(ids))

    def _list_shown(self) -> None:
        self._show_count()
        self._show_state()
        self.counted.emit(len(self.model.ids), 0)

    # What the agent chooses.

    @Slot()
    def _period_chosen(self) -> None:
        self._show_days()
        self._filter_changed()

    def _show_days(self) -> None:
        custom = self.period_box.currentData() == "custom"
        for widget in (self.first_day, self._dash, self.last_day):
            widget.setVisible(custom)

    @Slot(int, Qt.SortOrder)
    def _sorted(self, section: int, _order: Qt.SortOrder) -> None:
        if section == CALL_ACTIONS:
            self._show_order(self._last_order)
        elif self.order() != self._last_order:
            self._last_order = self.order()
            self._remember()
            self._load_anew()

    def _show_order(self, order: CallOrder) -> None:
        direction = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        self._last_order = order
        self.table.horizontalHeader().setSortIndicator(CALL_COLUMNS.index(order.column), direction)

    def _remember(self) -> None:
        order, settings = self._last_order, self._desk.settings
        kept = {
            "direction": self._directions.checkedId(),
            "result": self.result_box.currentData(),
            "period": self.period_box.currentData(),
            "column": order.column.value,
            "descending": order.descending,
            "columns": self.table.arrangement(),
        }
        settings.set("list_state", {**settings.list_state, "calls": kept})

    def _restore(self) -> None:
        """What was chosen last time; anything that is not understood is as on the first day. Days are not remembered: a list
        that opens on last month's days looks empty."""
        kept = self._desk.settings.list_state.get("calls")
        state = kept if isinstance(kept, dict) else {}
        self.result_box.addItem("", _ALL)
        for result in CallResult:
            self.result_box.addItem("", result.value)
        for period in PERIODS:
            self.period_box.addItem("", period)
        direction = state.get("direction")
        self._directions.button(direction if direction in (0, 1, 2) else 0).setChecked(True)
        self.result_box.setCurrentIndex(max(0, self.result_box.findData(state.get("result"))))
        days = state.get("period")
        self.period_box.setCurrentIndex(max(0, self.period_box.findData(days if days != "custom" else "all")))
        names = {column.value: column for column in CALL_COLUMNS}
        column = names.get(str(state.get("column")), CallColumn.STARTED)
        self._show_order(CallOrder(column, state.get("descending", True) is True))
        self._show_days()
        self.table.restore_arrangement(state.get("columns"))

    # What happens.

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, CallChanged | MissedMeanwhile):
            self.model.invalidate({event.call.id})
            # A call is in the list from its beginning on; in between only its row changes.
            if self.model.row_of(event.call.id) is None or event.call.state is CallState.ENDED:
                self.refresh()
        elif isinstance(event, LinesChanged | SignedIn):
            self.refresh()
        elif isinstance(event, DirectoryChanged):
            self.model.set_words(self._words())

    @Slot()
    def _minute(self) -> None:
        # At midnight "today" becomes "yesterday", in the cells and in the filter.
        if self.isVisible():
            self.model.say_again()

    # What the rows' actions do.

    @Slot(object, int)
    def _row_button(self, action: CallAction, row: int) -> None:
        if action is CallAction.DIAL:
            self._dial()
        elif action is CallAction.CALLBACK:
            self._callback()
        else:
            rect = self.table.button_rect(row, action)
            self._open_menu(self.table.viewport().mapToGlobal(rect.bottomLeft()))

    def _open_menu(self, at: QPoint) -> None:
        call: Call | None = self._current()
        if call is None:
            return
        if self._menu is not None:
            self._menu.deleteLater()
        menu = self._menu = QMenu(self)
        menu.setObjectName("callMenu")
        for name in ("dial", "callback"):
            menu.addAction(self._actions[name])
        menu.addSeparator()
        for name in ("rate", "enquiry", "recording", "copy"):
            menu.addAction(self._actions[name])
        menu.addMenu(self._sort_menu(menu))
        menu.addAction(self.columns.action)
        give_letters(menu)  # "CallBack" has none of the alphabet's in some languages
        known = bool(call.number.key)
        for action, can in (
            ("dial", known),
            ("callback", known and not call.internal),
            ("rate", self._to_rate(call)),
            ("enquiry", self._has_form(call)),
            ("recording", bool(call.recordings)),
            ("copy", known),
        ):
            self._actions[action].setEnabled(can)
        menu.aboutToHide.connect(self._enable_actions)
        menu.popup(at)

    @Slot()
    def _enable_actions(self) -> None:
        # Shortcuts ask the row themselves; only the menu shows what is not possible.
        for action in self._actions.values():
            action.setEnabled(True)

    def _sort_menu(self, parent: QMenu) -> QMenu:
        """Sorting by the keyboard, and by columns for which there is no room."""
        #: Menu: by which column the list is sorted
        menu = QMenu(self.tr("&Sort by"), parent)
        for column in CALL_COLUMNS:
            action = menu.addAction(call_column_title(column))
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
            column, old = CallColumn(sender.data()), self._last_order
            down = column is old.column and not old.descending
            direction = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
            self.table.horizontalHeader().setSortIndicator(CALL_COLUMNS.index(column), direction)

    def _has_form(self, call: Call) -> bool:
        return not call.internal and (bool(call.enquiry) or self._desk.enquiries.form is not None)

    @Slot()
    def _dial(self) -> None:
        if (call := self._current()) is not None and call.number.key:
            self.dial_wanted.emit(call.number, call.customer)

    @Slot()
    def _callback(self) -> None:
        if (call := self._current()) is not None and call.number.key and not call.internal:
            self.callback_wanted.emit(call.number, call.customer)

    def _to_rate(self, call: Call) -> bool:
        """Whether it is a customer's call of today that is over and was not rated yet."""
        person, zone = self._desk.account.person, place.zone(self._desk.settings)
        mine = person is not None and call.agent == person.id and call.state is CallState.ENDED
        return mine and call.wants_rating and call.started_at.astimezone(zone).date() == self._today()

    @Slot()
    def _rate(self) -> None:
        if (call := self._current()) is not None and self._to_rate(call):
            self.rate_wanted.emit(call)

    @Slot()
    def _open_enquiry(self) -> None:
        if (call := self._current()) is not None and self._has_form(call):
            self.enquiry_wanted.emit(call)

    @Slot()
    def _show_recording(self) -> None:
        call: Call | None = self._current()
        if call is None or not call.recordings:
            return
        there = [path for path in map(Path, call.recordings) if path.is_file()]
        if there:
            open_file(str(there[0].parent))
        else:
            self._notices.show_notice(
                lambda: self.tr("The recording is no longer on this computer."), Kind.WARNING, key="recording"
            )

    @Slot()
    def _copy(self) -> None:
        if (call := self._current()) is not None and call.number.key:
            QGuiApplication.clipboard().setText(call.number.key)

    def _report(self) -> ExportJob:
        where, zone = export_job.folder(self._desk.settings), place.zone(self._desk.settings)
        path = export_job.report_path(where, export_job.calls_name(), clocks.now(), zone)
        columns = export_job.call_columns(self._words(), self._desk.enquiries.form, self._languages.code)
        return ExportJob(self._desk.history, self.model.ids, columns, export_job.calls_title(), zone, path)

    # What it shows.

    def _words(self) -> CallWords:
        return CallWords(self._desk.directory, place.zone(self._desk.settings))

    def _show_count(self) -> None:
        #: Below the list: how many calls it shows
        count = QCoreApplication.translate("CallsPage", "%n call(s)", None, len(self.model.ids))
        self._count.setText(count if self._loaded else "")
        self._count.setVisible(self._loaded)
        self._foot.set_rows(bool(self.model.ids))

    @Slot()
    def _show_state(self) -> None:
        state = self._state()
        self._stack.setCurrentIndex(_TABLE if state is None else _STATE)
        if state is not None:
            self._panel.say(state)

    def _filtered(self) -> bool:
        wanted = self.filter()
        return bool(wanted.directions or wanted.results or wanted.since)

    def _state(self) -> State | None:
        if self.model.ids:
            return None
        if self._failure is not None:
            said = say_error(self._failure, place.zone(self._desk.settings))
            return State("warning", self.tr("The calls cannot be shown"), said, self.tr("Try again"))
        if not self._loaded:
            return State("clock", self.tr("Loading the calls…"))
        if self.search.text().strip():
            title = self.tr("Nothing found for “{text}”").format(text=self.search.text().strip())
            return State("search", title, self.tr("Names and numbers were searched."), self.tr("Clear the search"))
        if self._filtered():
            text = self.tr("No call fits what is chosen above the list.")
            return State("filter", self.tr("No calls here"), text, self.tr("Show all calls"))
        return State("calls", self.tr("No calls yet"), self.tr("Every call that comes or goes is listed here."))

    @Slot()
    def _next_step(self) -> None:
        if self._failure is not None:
            self._load_anew()
        elif self.search.text().strip():
            self.search.clear()
            self.search.setFocus()
        else:
            self._directions.button(0).setChecked(True)
            self.result_box.setCurrentIndex(0)
            self.period_box.setCurrentIndex(0)
            self._period_chosen()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.model.set_words(self._words())
            self._show_state()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Calls"))
        #: Button: what became of this agent's calls that broke off and had to be made again
        self._redials_button.setText(self.tr("My redials…"))
        #: Filter of the list of calls: incoming and outgoing
        everything = self.tr("All", "calls of both directions")
        #: Filter of the list of calls
        incoming = self.tr("Incoming")
        #: Filter of the list of calls
        outgoing = self.tr("Outgoing")
        for number, text in enumerate((everything, incoming, outgoing)):
            self._directions.button(number).setText(text)
        #: Filter of the list of calls: however they ended
        self.result_box.setItemText(0, self.tr("Every result"))
        for number, result in enumerate(CallResult, start=1):
            self.result_box.setItemText(number, say_result(result))
        names = {
            #: Filter of the list of calls: from the first to the last
            "all": self.tr("Any day"),
            "today": self.tr("Today"),
            "yesterday": self.tr("Yesterday"),
            #: Filter of the list of calls: today and the six days before
            "week": self.tr("Last 7 days"),
            #: Filter of the list of calls: two days are chosen beside it
            "custom": self.tr("From … to …"),
        }
        for number in range(self.period_box.count()):
            self.period_box.setItemText(number, names[self.period_box.itemData(number)])
        self.result_box.setAccessibleName(self.tr("Result"))
        self.period_box.setAccessibleName(self.tr("Period"))
        pattern = formats.date_edit_format()
        for field, name in ((self.first_day, self.tr("First day")), (self.last_day, self.tr("Last day"))):
            field.setDisplayFormat(pattern)
            field.setAccessibleName(name)
            field.setToolTip(name)
            field.calendarWidget().setFirstDayOfWeek(formats.first_day_of_week())
        for box in (self.result_box, self.period_box):
            box.updateGeometry()
        self._place_search()
        self.search.setPlaceholderText(self.tr("Search name or number"))
        self.search.setAccessibleName(self.tr("Search name or number"))
        self.search.setToolTip(self.tr("Search (Ctrl+F)"))
        self.table.setAccessibleName(self.tr("Calls"))
        #: Menu entry: dial the number of this call
        self._actions["dial"].setText(self.tr("&Call again"))
        #: Menu entry: plan a callback for the number of this call; CallBack is the name of the button
        self._actions["callback"].setText(self.tr("CallBack…"))
        #: Menu entry: say how the caller behaved
        self._actions["rate"].setText(self.tr("&Rate the caller…"))
        #: Menu entry: open the form of this call (Enquiry Registration)
        self._actions["enquiry"].setText(self.tr("&Enquiry…"))
        self._actions["recording"].setText(self.tr("Sho&w the recording in its folder"))
        self._actions["copy"].setText(self.tr("Copy &number"))
        self._show_count()


def _python(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
