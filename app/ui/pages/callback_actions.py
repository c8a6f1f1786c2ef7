# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done with the rows of the callback list: by buttons, keys and menus, with one row or with all that are selected."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QMenu

from app.domain.callback import Status
from app.domain.due import at_instant
from app.domain.later import By, Later
from app.domain.listing import Order, Row
from app.i18n import formats
from app.services.steps import Step
from app.ui import clock as clocks
from app.ui import icons, place
from app.ui.dialogs.callback_dialog import CallbackDialog
from app.ui.dialogs.flag import FlagDialog
from app.ui.dialogs.hand_over import HandOverDialog, ManyHandOverDialog
from app.ui.dialogs.postpone import PostponeDialog
from app.ui.dialogs.postpone_many import ManyPostponeDialog
from app.ui.mnemonics import give_letters
from app.ui.models.callback_delegate import Action, CallbackDelegate
from app.ui.models.callback_model import CallbackModel
from app.ui.pages.callback_rows import CallbackRowsPage, who_in_full
from app.ui.pages.callback_table import CallbackTable
from app.ui.undo import Undo
from app.ui.widgets.bulk_bar import MOST, BulkBar
from app.ui.widgets.due_edit import QUICK_MINUTES, tomorrow


class CallbackActionsPage(CallbackRowsPage):
    """``card_wanted`` and ``record_wanted`` give a callback whose customer's card or own record is to be opened in the CRM."""

    card_wanted = Signal(str)
    record_wanted = Signal(str)
    table: CallbackTable
    model: CallbackModel
    undo: Undo
    _last_order: Order
    _menu: QMenu | None
    _dialogs: dict[type[QDialog], QDialog]
    """The open dialogs, one of each kind."""
    _actions: dict[str, QAction]

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
            ("clear", "close", ("Esc",), self._clear_picked),
        ):
            action = QAction(icons.icon(picture), "", self.table)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(slot)
            self.table.addAction(action)
            made[name] = action
        made["clear"].setEnabled(False)
        return made

    def _build_bar(self) -> BulkBar:
        bar = BulkBar()
        bar.hand_over_wanted.connect(self._hand_over)
        bar.postpone_wanted.connect(self._postpone)
        bar.delete_wanted.connect(self._delete)
        bar.clear_wanted.connect(self._clear_picked)
        self.table.selectionModel().selectionChanged.connect(self._picked_changed)
        return bar

    def _dialling(self) -> CallbackDelegate:
        return self.table.delegate

    # Many rows.

    @Slot()
    def _picked_changed(self) -> None:
        count = len(self.table.picked())
        self._bar.set_count(count)
        self._actions["clear"].setEnabled(count > 1)

    _bar: BulkBar

    @Slot()
    def _clear_picked(self) -> None:
        """Only the current row is selected again, if it was."""
        chosen = self.table.chosen()
        if chosen is None:
            self.table.clearSelection()
        else:
            self._select_row(chosen)
        self.table.setFocus()

    def _many(self) -> tuple[str, ...]:
        """What is selected, where that is more than one row."""
        picked = self.picked_ids()
        return picked if len(picked) > 1 else ()

    # Menus.

    @Slot(object, int)
    def _row_button(self, action: Action, row: int) -> None:
        if action is Action.DIAL:
            self._dial()
        elif action is Action.FLAG:
            self._flag()
        else:
            rect = self.table.button_rect(row, action)
            self._open_menu(self.table.viewport().mapToGlobal(rect.bottomLeft()))

    def _new_menu(self) -> QMenu:
        if self._menu is not None:
            self._menu.deleteLater()
        menu = self._menu = QMenu(self)
        menu.setObjectName("rowMenu")
        return menu

    def _open_menu(self, at: QPoint) -> None:
        if self._many():
            menu = self._new_menu()
            for name in ("hand_over", "postpone"):
                menu.addAction(self._actions[name])
            menu.addSeparator()
            menu.addAction(self._actions["clear"])
            menu.addAction(self._actions["delete"])
            menu.popup(at)
            return
        row: Row | None = self._current()
        if row is None:
            return
        is_open = row.closed_at is None
        menu = self._new_menu()
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
            action.setEnabled(name != "clear" and (is_open or name in ("copy", "card", "record")))
        self._actions["dial"].setEnabled(is_open and not others)
        menu.aboutToHide.connect(self._enable_actions)
        menu.popup(at)

    def _sort_menu(self, parent: QMenu) -> QMenu:
        """Sorting by the keyboard, and by columns for which there is no room."""
        raise NotImplementedError

    @Slot()
    def _enable_actions(self) -> None:
        # Shortcuts ask the row themselves; only the menu shows what is not possible.
        for action in self._actions.values():
            action.setEnabled(True)
        self._actions["clear"].setEnabled(bool(self._many()))

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
        give_letters(menu)
        return menu

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
        self._do(self._step(self._desk.steps.postpone([row.id], Later(By.AT, zone.key, at=due))), "postpone")

    def _step(self, question: Any) -> Coroutine[Any, Any, None]:
        """Do something that can be undone, and say what was done; asked at once, also where the window goes in that moment."""
        return self._offer(self._bridge.ask(question))

    async def _offer(self, answer: Awaitable[Step]) -> None:
        self.undo.offer(await answer)

    # Dialogs and steps.

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
        if many := self._many():
            self._open_for_many(
                ManyHandOverDialog,
                lambda: ManyHandOverDialog(self._desk, self._bridge, self._languages, ids=many, parent=self),
            )
        elif (row := self._open_row()) is not None:
            whom, owner = who_in_full(row), row.owner
            self._open(
                HandOverDialog,
                lambda: HandOverDialog(
                    self._desk, self._bridge, self._languages, callback_id=row.id, who=whom, owner=owner, parent=self
                ),
            )

    @Slot()
    def _postpone(self) -> None:
        if many := self._many():
            self._open_for_many(
                ManyPostponeDialog,
                lambda: ManyPostponeDialog(self._desk, self._bridge, self._languages, ids=many, parent=self),
            )
        elif (row := self._open_row()) is not None:
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

    def _open_for_many(self, kind: type[QDialog], make: Callable[[], QDialog]) -> None:
        if len(self._many()) <= MOST:
            self._open(kind, make)

    def _open(self, kind: type[QDialog], make: Callable[[], QDialog]) -> None:
        """Open a dialog, or bring the open one of its kind to the front: what is typed there is not lost."""
        if not self._raised(kind):
            dialog = self._dialogs[kind] = make()
            dialog.finished.connect(self._dialog_closed)
            dialog.stepped.connect(self.undo.offer)  # type: ignore[attr-defined]
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
            self._do(self._step(self._desk.steps.answered_by_agent(row.id)), "answered")

    @Slot()
    def _delete(self) -> None:
        if many := self._many():
            if len(many) <= MOST:
                self._do(self._step(self._desk.steps.delete(many)), "delete")
        elif (row := self._open_row()) is not None:
            self._do(self._step(self._desk.steps.delete([row.id])), "delete")

    @Slot(object)
    def _undone(self, ids: tuple[str, ...]) -> None:
        if len(ids) == 1:
            self.select(ids[0])
        self.refresh()

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

    def _say_actions(self) -> None:
        translate = QCoreApplication.translate
        #: Menu entry: call the customer of this row
        self._actions["dial"].setText(translate("CallbacksPage", "&Call"))
        self._actions["edit"].setText(translate("CallbacksPage", "&Edit…"))
        #: Menu entry: close a callback by a registered contact type
        self._actions["flag"].setText(translate("CallbacksPage", "C&lose without calling…"))
        self._actions["hand_over"].setText(translate("CallbacksPage", "&Hand over…"))
        #: Menu entry: move a callback to a later time
        self._actions["postpone"].setText(translate("CallbacksPage", "&Postpone…"))
        self._actions["answered"].setText(translate("CallbacksPage", "&Answered by agent", "menu"))
        self._actions["delete"].setText(translate("CallbacksPage", "&Delete"))
        #: Menu: open the customer's page in the CRM
        self._actions["card"].setText(translate("CallbacksPage", "&Open card"))
        #: Menu: open the record of this callback in the CRM
        self._actions["record"].setText(translate("CallbacksPage", "Open &in the CRM"))
        self._actions["copy"].setText(translate("CallbacksPage", "Copy &number"))
        #: Menu: of several selected rows, none is selected any more
        self._actions["clear"].setText(translate("CallbacksPage", "&Clear the selection"))


def _by(minutes: int) -> str:
    translate = QCoreApplication.translate
    if minutes < 60:
        #: Menu entry: postpone a callback by so many minutes
        return translate("CallbacksPage", "by %n min", None, minutes)
    #: Menu entry: postpone a callback by so many hours
    return translate("CallbacksPage", "by %n h", None, minutes // 60)
