# SPDX-License-Identifier: GPL-3.0-or-later
"""The redial lane above every page: whom the agent has to call again at once, until there is a result (rows E1, E2).

It takes no room while nothing is open, and never takes the keyboard.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.domain.call import Call, CallState
from app.domain.callback import Callback
from app.domain.errors import CallRefused, ClaimedByOther, DomainError
from app.i18n.catalogues import Languages
from app.services.callbacks import UNDO_SECONDS
from app.services.events import (
    CallChanged,
    CalloutWaits,
    DirectoryChanged,
    LinesChanged,
    RedialsChanged,
    SignedIn,
)
from app.ui import icons
from app.ui.bridge import Bridge
from app.ui.clock import Clock
from app.ui.notices import Kind, Notices
from app.ui.redial_row import RedialRow
from app.ui.redial_sayings import say_more, say_not_needed, who_in_full
from app.ui.rights import sees_team
from app.ui.tasks import Scope
from app.ui.theme import Space
from app.ui.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from app.services.desk import Desk

SHOWN = 2
"""Rows that are shown at once, where there is height; the others unfold."""
_UNFOLDED = 200
"""Pixels that the others take at most; more of them scroll."""


class RedialLane(QWidget):
    """``failed`` gives an error, ``focus_lost`` that the row with the keyboard on it is gone."""

    failed = Signal(object)
    focus_lost = Signal()

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
        self._desk, self._bridge, self._notices, self._languages = desk, bridge, notices, languages
        self._scope = Scope()
        self._lane: tuple[Callback, ...] = ()
        self._live: tuple[Call, ...] = ()
        self._waiting: str | None = None
        """The redial that is called after a customer's call (row D5)."""
        self._dialling = False
        self._shown = SHOWN
        self._flat = False
        self._dialogs: dict[type[QDialog], QDialog] = {}
        self.rows: dict[str, RedialRow] = {}
        self.setObjectName("redialLane")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._first = QVBoxLayout()
        self._first.setSpacing(Space.XS)
        self._others = QWidget()
        self._rest = QVBoxLayout(self._others)
        self._rest.setContentsMargins(0, 0, 0, 0)
        self._rest.setSpacing(Space.XS)
        self._area = scrolling(self._others)
        self._others.installEventFilter(self)  # for their height
        self._area.setMinimumHeight(Space.XL)  # in a low window they give way to the page
        self._area.hide()
        self.more = QPushButton(objectName="redialMore", checkable=True)
        self.more.setProperty("role", "quiet")
        self.more.setProperty("extent", "small")
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.hide()
        self.more.toggled.connect(self._unfold)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, 0)
        column.setSpacing(Space.XS)
        column.addLayout(self._first)
        column.addWidget(self._area)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()
        clock.second.connect(self._tick)
        bridge.happened.connect(self._happened)
        self._live = desk.calls.live
        self._show(desk.redials.lane)

    @property
    def lane(self) -> tuple[Callback, ...]:
        """The open redials, the one whose try is due first coming first."""
        return self._lane

    def set_low(self, on: bool, *, flat: bool = True) -> None:
        """Whether the window is too low for all that stands in it: then the lane keeps to one row, of one line if ``flat``."""
        shown, flat = (1, flat) if on else (SHOWN, False)
        if (shown, flat) != (self._shown, self._flat):
            self._shown, self._flat = shown, flat
            focus = self.window().focusWidget()
            if focus is not None and any(self.rows[one.id].isAncestorOf(focus) for one in self._lane[shown:]):
                self.focus_lost.emit()
            self._show(self._lane)

    def signed_out(self) -> None:
        """The next agent sees nothing of this one's."""
        self._scope.cancel()
        self._dialling = False
        self._waiting = None
        for dialog in list(self._dialogs.values()):
            dialog.close()
        self._show(())

    def shutdown(self) -> None:
        """Cancel what still waits for an answer."""
        self._scope.cancel()
        for dialog in list(self._dialogs.values()):
            dialog.close()

    # What the agent does.

    @Slot()
    def dial_first(self) -> None:
        """The key: dial the first redial that can be dialled."""
        row = next((row for one in self._lane if (row := self.rows[one.id]).dialable), None)
        if row is not None:
            self.dial(row.redial.id)

    @Slot(str)
    def dial(self, id: str) -> None:
        """Call this one again; a second press while the first is on its way does nothing."""
        row = self.rows.get(id)
        if row is not None and row.dialable and not self._dialling:
            self._dialling = True
            self._ask(id, self._dialled(id), "dial")

    async def _dialled(self, id: str) -> None:
        try:
            await self._bridge.ask(self._desk.redials.dial(id))
        except ClaimedByOther as taken:
            holder = taken.holder
            self._notices.show_notice(
                #: {name} is a colleague
                lambda: self.tr("{name} is calling them now.").format(name=self._desk.directory.person_name(holder)),
                Kind.WARNING,
                key="redial-taken",
            )
        except CallRefused as refused:
            if refused.code != "waits":  # it is kept, and called after the customer's call (row D5)
                raise
        finally:
            self._dialling = False

    @Slot(str)
    def not_needed(self, id: str) -> None:
        """Nothing had broken off: the redial goes; it can be had back for ten seconds."""
        row = self.rows.get(id)
        if row is not None and not row.busy:
            self._ask(id, self._dropped(row.redial), "other")

    async def _dropped(self, redial: Callback) -> None:
        await self._bridge.ask(self._desk.redials.not_needed(redial.id))

        def undo() -> None:
            self._bridge.tell(self._desk.redials.undo(redial.id), self.failed.emit)

        self._notices.show_notice(
            lambda: say_not_needed(redial),
            action=lambda: self.tr("Undo"),
            on_action=undo,
            seconds=UNDO_SECONDS,
            countdown=True,
            key=f"redial-dropped-{redial.id}",
        )

    @Slot(str)
    def _close_with_result(self, id: str) -> None:
        from app.ui.dialogs.flag import RedialResultDialog

        row = self.rows.get(id)
        if row is not None:
            self._open(
                RedialResultDialog,
                lambda: RedialResultDialog(
                    self._desk,
                    self._bridge,
                    self._languages,
                    callback_id=id,
                    who=who_in_full(row.redial),
                    parent=self.window(),
                ),
            )

    @Slot(str)
    def _hand_over(self, id: str) -> None:
        from app.ui.dialogs.hand_over import RedialHandOverDialog

        row = self.rows.get(id)
        if row is not None:
            self._open(
                RedialHandOverDialog,
                lambda: RedialHandOverDialog(
                    self._desk,
                    self._bridge,
                    self._languages,
                    callback_id=id,
                    who=who_in_full(row.redial),
                    owner=row.redial.owner,
                    parent=self.window(),
                ),
            )

    def _open(self, kind: type[QDialog], make: Callable[[], QDialog]) -> None:
        """Open a dialog, or bring the open one of its kind to the front: what is typed there is not lost."""
        dialog = self._dialogs.get(kind)
        if dialog is not None:
            dialog.raise_()
            dialog.activateWindow()
            return
        dialog = self._dialogs[kind] = make()
        dialog.finished.connect(self._dialog_closed)
        dialog.show()

    @Slot(int)
    def _dialog_closed(self, _code: int) -> None:
        self._dialogs.pop(type(self.sender()), None)  # type: ignore[arg-type]

    def _ask(self, id: str, question: Coroutine[Any, Any, None], what: str) -> None:
        # A button that is disabled under the keyboard would pass it on to whatever comes next.
        focus = self.focusWidget()
        if focus is not None and focus.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scope.spawn(self._asked(id, question), f"redial: {what}")
        self.rows[id].set_busy(what)

    async def _asked(self, id: str, question: Coroutine[Any, Any, None]) -> None:
        try:
            await question
        except DomainError as error:
            self.failed.emit(error)
        finally:
            if isValid(self) and (row := self.rows.get(id)) is not None:
                row.set_busy("")

    # What happens.

    @Slot(object)
    def _happened(self, event: object) -> None:
        match event:
            case RedialsChanged(lane=lane):
                self._show(lane)
            case LinesChanged(live=live):
                self._live = live
                self._show_calls()
            case CallChanged(call=call):
                if call.state is CallState.ENDED:
                    self._live = tuple(one for one in self._live if one.id != call.id)
                elif any(one.id == call.id for one in self._live):
                    self._live = tuple(call if one.id == call.id else one for one in self._live)
                else:
                    self._live = (*self._live, call)
                self._show_calls()
            case CalloutWaits(callback=callback, number=number):
                self._waiting = callback if number is not None else None
                self._show_calls()
            case SignedIn():
                self._show(self._desk.redials.lane)
            case DirectoryChanged():
                self._show(self._lane)

    def _show(self, lane: tuple[Callback, ...]) -> None:
        self._lane = lane
        wanted = {one.id for one in lane}
        for gone in [id for id in self.rows if id not in wanted]:
            row = self.rows.pop(gone)
            if row.isAncestorOf(self.focusWidget() or self):
                self.focus_lost.emit()
            row.hide()
            row.deleteLater()
        for place, redial in enumerate(lane):
            row = self.rows.get(redial.id) or self._new(redial)
            column, at = (self._first, place) if place < self._shown else (self._rest, place - self._shown)
            if column.indexOf(row) != at:
                column.insertWidget(at, row)
                row.show()
            row.set_flat(self._flat)
            row.show_redial(redial, caller=self._caller(redial), first=place == 0, supervises=sees_team(self._desk))
        if not lane and self.hasFocus():
            self.focus_lost.emit()
        self._show_calls()
        self._show_more()
        self.setVisible(bool(lane))

    def _caller(self, redial: Callback) -> str:
        """The colleague who is calling them, empty for nobody and for this agent."""
        claim, person = redial.claim, self._desk.account.person
        if claim is None or (person is not None and claim.holder == person.id):
            return ""
        return self._desk.directory.person_name(claim.holder)

    def _new(self, redial: Callback) -> RedialRow:
        row = self.rows[redial.id] = RedialRow(redial)
        row.dial_wanted.connect(self.dial)
        row.result_wanted.connect(self._close_with_result)
        row.not_needed_wanted.connect(self.not_needed)
        row.hand_over_wanted.connect(self._hand_over)
        return row

    def _show_calls(self) -> None:
        # Who rings in holds nothing up: what is dialled then is called after it (row D5).
        talks = any(one.state is not CallState.RINGING_IN for one in self._live)
        for id, row in self.rows.items():
            call = next((one for one in self._live if one.callback == id), None)
            row.show_calls(call, talks=talks and call is None, waits=self._waiting == id)

    def _show_more(self) -> None:
        hidden = max(0, len(self._lane) - self._shown)
        if not hidden and self.more.isChecked():
            self.more.setChecked(False)
        self.more.setVisible(hidden > 0)
        self._area.setVisible(hidden > 0 and self.more.isChecked())
        self._say()

    @Slot(bool)
    def _unfold(self, on: bool) -> None:
        self._area.setVisible(on)
        self._say()

    @Slot()
    def _tick(self) -> None:
        for row in self.rows.values():
            row.tick()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show(self._lane)
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and watched is self._others:
            # As high as the rows in it: each of them keeps the height of those above.
            rows = self._others.heightForWidth(self._others.width())
            self._area.setMaximumHeight(max(Space.XL, min(_UNFOLDED, rows)))
        return super().eventFilter(watched, event)

    def _say(self) -> None:
        #: The open redials above the pages, as a screen reader calls them
        self.setAccessibleName(self.tr("Redials"))
        open_ = self.more.isChecked()
        #: On a button: show less redials again
        self.more.setText(self.tr("Show less") if open_ else say_more(max(0, len(self._lane) - self._shown)))
        self.more.setIcon(icons.icon("chevron-up" if open_ else "chevron-down"))
