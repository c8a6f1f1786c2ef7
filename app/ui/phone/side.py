# SPDX-License-Identifier: GPL-3.0-or-later
"""The phone side: which of its pages is shown, the calls beside, and what the buttons ask of the phone.

It decides by the calls' states and nothing else: one call, the focus, has the page, the others have a strip above it. It
never takes the keyboard: when the page under the agent's fingers goes away, keys fall into the panel itself, which does
nothing with them.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QStyle,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.domain.call import Call, CallResult, CallState
from app.domain.callback import Callback
from app.domain.errors import CallRefused, DomainError
from app.domain.number import Number, NumberClass
from app.domain.people import Contact
from app.domain.redial import Situation
from app.i18n.catalogues import Languages
from app.services.events import CallChanged, LinesChanged, RedialsChanged, TransferChanged
from app.ui.bridge import Bridge
from app.ui.cards import Cards
from app.ui.clock import Clock
from app.ui.phone.call_page import CallPage
from app.ui.phone.dial_page import DialPage
from app.ui.phone.incoming_page import IncomingPage
from app.ui.phone.lookup import Lookup
from app.ui.phone.result_page import ResultPage
from app.ui.phone.strips import CallStrips
from app.ui.phone.transfer import pair
from app.ui.sayings import say_result, say_transfer
from app.ui.tasks import Scope
from app.ui.theme import Space, set_property
from app.ui.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from app.services.desk import Desk

WIDTH = 300
"""Least width in pixels; longer button texts make it wider."""
_WITH_END_BUTTON = 375
"""Height in pixels in which a call shows its end button without scrolling."""
_TYPED_WITH = (
    Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.GroupSwitchModifier
)
"""Modifiers that a digit, a star or a hash may be typed with."""


class PhoneSide(QFrame):
    """``end_requested`` carries the call, ``callback_requested`` a number and a customer's name, ``failed`` an error."""

    end_requested = Signal(object)
    callback_requested = Signal(object, str)
    failed = Signal(object)
    rang_in = Signal(object)
    script_wanted = Signal(object, object)
    """A call, and what has happened in it (``None``: the likeliest)."""

    def __init__(
        self, desk: Desk, bridge: Bridge, languages: Languages, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._languages = languages
        self._scope = Scope()
        self._call: Call | None = None
        self._live: dict[str, Call] = {}
        self._known: dict[str, Callback | None] = {}
        """The open callback of each caller who was recognised."""
        self._rung: set[str] = set()
        self._dialling = False
        self._lowest = 200
        self._was_typing = False
        self._typed_before: QWidget | None = None
        """Where the keyboard was before the keypad took it."""
        self.setProperty("surface", "panel")
        self.setObjectName("phoneSide")
        self._name()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        code = languages.code
        self.lookup = Lookup(desk, bridge, languages, self)
        self.cards = Cards(desk, bridge, languages, self.lookup, self)
        self.dial_page = DialPage(desk.settings)
        self.incoming_page = IncomingPage(desk, code)
        self.call_page = CallPage(desk, bridge, code)
        self.result_page = ResultPage(desk, code)
        self.strips = CallStrips()
        # From the outside in: each time that parts are moved elsewhere, the style sheet is applied to all of them anew.
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strips)
        self._pages = QStackedWidget()
        column.addWidget(self._pages, 1)
        self._order: list[QWidget] = [self.dial_page, self.incoming_page, self.call_page, self.result_page]
        for page in self._order:
            # On a low screen with large type the panel scrolls instead of losing its lowest button.
            area = scrolling(page, self._pages)
            area.verticalScrollBar().rangeChanged.connect(self._show_end_button)

        for button in self.findChildren(QAbstractButton):
            # A click leaves the keyboard where it is: in the search field, in a note. (The button that clears a field is a part
            # of the field.)
            if not isinstance(button.parentWidget(), QLineEdit):
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.lookup.found.connect(self._show_known)
        self.lookup.failed.connect(self.failed)
        self.cards.failed.connect(self.failed)
        for page in (self.incoming_page, self.call_page):
            page.info.choice.chosen.connect(self._contact_chosen)
        for card in (self.incoming_page.card, self.call_page.card, self.result_page.card):
            card.clicked.connect(self._open_card)
        self.dial_page.call_wanted.connect(self.dial)
        self.dial_page.callback_wanted.connect(self._callback_from_dialpad)
        self.incoming_page.answer_wanted.connect(self.answer)
        self.incoming_page.reject_wanted.connect(self.reject)
        self.call_page.end_wanted.connect(self.end)
        self.call_page.cancel_wanted.connect(self.end)
        self.call_page.hold_wanted.connect(self._hold)
        self.call_page.mute_wanted.connect(self._mute)
        self.call_page.digits_wanted.connect(self._digits)
        self.call_page.record_wanted.connect(self._record)
        self.call_page.transfer_wanted.connect(self._transfer)
        self.call_page.consult_wanted.connect(self._consult)
        self.call_page.consult.connect_wanted.connect(self._join)
        self.call_page.consult.back_wanted.connect(self._leave_consult)
        self.call_page.script_wanted.connect(self._script)
        self.call_page.focus_lost.connect(self._take_keys)
        self.strips.focus_lost.connect(self._take_keys)
        self.strips.answer_wanted.connect(self._answer_strip)
        self.strips.answer_ending_wanted.connect(self._answer_ending)
        self.strips.reject_wanted.connect(self._reject_strip)
        self.strips.take_back_wanted.connect(self._take_back)
        self.result_page.callback_wanted.connect(self._callback_from_result)
        self.result_page.again_wanted.connect(self._again)
        self.result_page.rate_wanted.connect(self.end)
        self.result_page.broke_off.connect(self.begin_script)
        self.result_page.closed.connect(self.show_dialpad)
        clock.second.connect(self.call_page.tick)
        clock.second.connect(self.strips.tick)
        bridge.happened.connect(self._happened)
        languages.changed.connect(self._language_changed)
        if desk.calls.current is not None:
            self._lines(LinesChanged(desk.calls.live, desk.calls.current.id))
            self._changed(desk.calls.current, None)

    @property
    def call(self) -> Call | None:
        """The call as the panel knows it, also for a while after its end."""
        return self._call

    @property
    def recognised(self) -> Callback | None:
        """The open callback of whom the panel shows, if there is one."""
        return self.recognised_for(self._call.id) if self._call is not None else None

    def recognised_for(self, call_id: str) -> Callback | None:
        """The open callback of that call's other side, if there is one."""
        return self._known.get(call_id)

    @property
    def page(self) -> QWidget:
        """The page shown: ``dial_page``, ``incoming_page``, ``call_page`` or ``result_page``."""
        area = self._pages.currentWidget()
        page = area.widget() if isinstance(area, QScrollArea) else None
        assert page is not None
        return page

    @property
    def live(self) -> bool:
        """Whether there is a call that has not ended."""
        return bool(self._live)

    @property
    def rings(self) -> bool:
        """Whether somebody rings in who is not answered yet."""
        return self._ringing() is not None

    def set_compact(self, compact: bool) -> None:
        """Take the window's whole width, being all of it, or the width that the buttons need."""
        across = QSizePolicy.Policy.Preferred if compact else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Preferred)
        self._lowest = _WITH_END_BUTTON if compact else 200
        set_property(self, "surface", "plain" if compact else "panel")  # a line only where a page is beside it
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        # With room for the scroll bar, so that nothing is cut off when it shows.
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        pages = (page.minimumSizeHint().width() + bar + 2 for page in self._order)
        return QSize(max(WIDTH, self.strips.minimumSizeHint().width() + 2, *pages), 500)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), self._lowest)

    def signed_out(self) -> None:
        """The next agent sees nothing of this one's calls."""
        if self.live:
            return
        self._scope.cancel()
        self._set_dialling(False)
        self._call = None
        self._show_card()
        for kept in (self._known, self._rung):
            kept.clear()
        self.lookup.forget()
        self.cards.shutdown()
        self._was_typing = False
        self._switch(self.dial_page)
        self.dial_page.clear()
        self.incoming_page.forget()
        self.call_page.forget()
        self.result_page.forget()

    def shutdown(self) -> None:
        """Cancel what still waits for an answer."""
        self._scope.cancel()
        self.lookup.shutdown()
        self.cards.shutdown()
        self.call_page.shutdown()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.page is self.result_page:
            self.show_dialpad()
            return
        if self.page is self.call_page:
            if event.key() == Qt.Key.Key_Escape and self.call_page.fold():
                self._give_keys_back()
                return
            plain = event.modifiers() & ~_TYPED_WITH == Qt.KeyboardModifier.NoModifier
            if plain and not event.isAutoRepeat() and self.call_page.press_digit(event.text()):
                return
        super().keyPressEvent(event)

    # What the agent does.

    @Slot(object)
    def dial(self, number: Number) -> None:
        """Call this number; while one call is being placed a second press does nothing."""
        self._place(number, "")

    def dial_typed(self, text: str) -> None:
        """Show the text in the dialpad and press Call there: its questions and answers are the dialpad's."""
        if self.live:
            return
        self._switch(self.dial_page)
        self.dial_page.set_number(text)
        self.dial_page.press_call()

    @Slot()
    def answer(self) -> None:
        """Take the call that rings in; who is talked with meanwhile waits on hold."""
        call = self._call
        if call is not None and call.id in self._live and call.state is CallState.RINGING_IN:
            if self.incoming_page.answer.isEnabled():
                self._ask(self._desk.calls.answer(call.id), "answer")
                self.incoming_page.set_busy("answer")
        elif (ringing := self._ringing()) is not None:
            self._answer_strip(ringing.id)

    @Slot()
    def answer_ending(self) -> None:
        """Take the call that rings in, and end the present one."""
        ringing = self._ringing()
        if ringing is not None and self._other_up(ringing):
            self._answer_ending(ringing.id)
        else:
            self.answer()

    @Slot()
    def reject(self) -> None:
        """Refuse the call that rings in."""
        call = self._call
        if call is not None and call.id in self._live and call.state is CallState.RINGING_IN:
            if self.incoming_page.reject.isEnabled():
                self._ask(self._desk.calls.reject(call.id), "reject")
                self.incoming_page.set_busy("reject")
        elif (ringing := self._ringing()) is not None:
            self._reject_strip(ringing.id)

    @Slot()
    def end(self) -> None:
        """The end key: asks for the rating while connected, stops at once while connecting and between colleagues."""
        call = self._call
        if call is None:
            return
        if call.wants_rating:
            self.end_requested.emit(call)
        elif call.id not in self._live or call.state is CallState.RINGING_IN:
            return
        elif call.consults in self._live:
            self._leave_consult()
        elif call.up:
            if self.call_page.end.isEnabled():
                self._ask(self._desk.calls.hang_up(call.id), "end")
                self.call_page.set_busy("end")
        elif self.call_page.cancel.isEnabled():
            self._ask(self._desk.calls.hang_up(call.id), "cancel")
            self.call_page.set_busy("cancel")

    @Slot()
    def take_back(self) -> None:
        """Talk with the caller who waits on hold, the first of them; who is talked with now waits meanwhile."""
        held = next((one for one in self._beside() if one.state is CallState.HELD), None)
        if held is not None:
            self._take_back(held.id)

    @Slot()
    def toggle_hold(self) -> None:
        """The hold key."""
        self._press(self.call_page.hold)

    @Slot()
    def toggle_mute(self) -> None:
        """The mute key."""
        self._press(self.call_page.mute)

    @Slot()
    def toggle_keypad(self) -> None:
        """The key that shows the tones: the digits typed next are tones, wherever the keyboard was, and go there again after."""
        focus, keys = QApplication.focusWidget() or self.window().focusWidget(), self.call_page.keys
        before = keys.isChecked()
        self._press(keys)
        if keys.isChecked() and not before:
            self._typed_before = focus
            self.activateWindow()
            self._take_keys()
        elif before and not keys.isChecked():
            self._give_keys_back()

    def _give_keys_back(self) -> None:
        before, self._typed_before = self._typed_before, None
        if self.window().focusWidget() is self and before is not None and isValid(before) and before.isVisible():
            before.activateWindow()
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def toggle_transfer(self) -> None:
        """The key that opens the transfer."""
        self._press(self.call_page.transfer)

    @Slot()
    def toggle_record(self) -> None:
        """The record key."""
        self._press(self.call_page.record)

    @Slot()
    def begin_script(self) -> None:
        """The script key: the likeliest situation of the call that is shown, or that the one before broke off."""
        call = self._call
        if call is None:
            return
        key = self.call_page.script if self.page is self.call_page else self.result_page.drop
        if key.isVisible():
            self.script_wanted.emit(call, None)

    @Slot(object)
    def _script(self, situation: Situation) -> None:
        if self._call is not None:
            self.script_wanted.emit(self._call, situation)

    def _press(self, tool: QAbstractButton) -> None:
        if self.page is self.call_page and tool.isEnabled() and tool.isVisible():
            tool.click()

    @Slot()
    def show_dialpad(self) -> None:
        """Back to the dialpad, unless there is a call."""
        if not self.live:
            self._switch(self.dial_page)

    def focus_number(self) -> None:
        """Put the keyboard into the number field."""
        self.show_dialpad()
        if self.page is self.dial_page:
            self.dial_page.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.dial_page.field.selectAll()

    def rated(self, call_id: str) -> None:
        """The call has its rating: nothing is left to do with it."""
        if self._call is not None and self._call.id == call_id and self.page is self.result_page:
            self.show_dialpad()

    # What happens.

    @Slot(object)
    def _happened(self, event: object) -> None:
        match event:
            case LinesChanged():
                self._lines(event)
            case CallChanged(call=call, recognised=recognised):
                self._changed(call, recognised)
            case TransferChanged():
                self._transfer_changed(event)
            case RedialsChanged(lane=lane):
                self.result_page.show_redials({one.redial.call for one in lane if one.redial and one.redial.call})

    @Slot(str)
    def _language_changed(self, code: str) -> None:
        for who in (self.incoming_page.who, self.call_page.who, self.result_page.who):
            who.set_language(code)
        self._name()
        self.updateGeometry()

    def _name(self) -> None:
        #: The right side of the window, as a screen reader calls it
        self.setAccessibleName(self.tr("Phone"))

    def _lines(self, lines: LinesChanged) -> None:
        """Which calls there are, and which of them the agent deals with."""
        self._live = {call.id: call for call in lines.live}
        focus = self._live.get(lines.focus or "")
        if focus is not None:
            self._show(focus)
        self._show_strips()

    def _changed(self, call: Call, recognised: Callback | None) -> None:
        self._known[call.id] = recognised
        if call.state is not CallState.ENDED:
            self._live[call.id] = call
            if self._call is None or self._call.id not in self._live or self._call.id == call.id:
                self._show(call)
            self._show_strips()
            if call.state is CallState.RINGING_IN and call.id not in self._rung:
                self._rings(call)
            return
        self._live.pop(call.id, None)
        self._rung.discard(call.id)
        self._show_strips()
        if self._live:
            self._ended_beside(call)
        elif self._call is None or self._call.id == call.id:
            self._call = call
            self._show_end(call)

    def _rings(self, call: Call) -> None:
        """Somebody rings in: said once, and the window shows itself."""
        self._rung.add(call.id)
        for gone in [one for one in self._known if one not in self._live and one != call.id]:
            self._known.pop(gone)
        self.lookup.keep({*self._live, call.id})
        strip = self.strips.strips.get(call.id)
        self._announce(strip.spoken() if strip else self._say_incoming())
        self.rang_in.emit(call)
        self.lookup.begin(call)

    def _say_incoming(self) -> str:
        return self.incoming_page.heading.text() + ": " + self.incoming_page.who.spoken()

    @Slot(str)
    def _show_known(self, call_id: str) -> None:
        if self._call is not None and self._call.id == call_id:
            known = self.lookup.known(call_id)
            self.incoming_page.info.show_known(known, self._call.number.key)
            self.call_page.info.show_known(known, self._call.number.key)
        self._show_card()

    @Slot(object)
    def _contact_chosen(self, contact: Contact | None) -> None:
        if self._call is not None:
            self.lookup.choose(self._call, contact)

    @Slot()
    def _show_card(self) -> None:
        """The button of the card is there where there is a card."""
        there = self._call is not None and self.cards.url(self._call, self.recognised) is not None
        for page in (self.incoming_page, self.call_page, self.result_page):
            page.card.setVisible(there)

    @Slot()
    def _open_card(self) -> None:
        if self._call is not None:
            self.cards.open_for(self._call, self.recognised)

    def _show(self, call: Call) -> None:
        """The page of a call that has not ended."""
        before = self._call
        self._call = call
        code, recognised = self._languages.code, self.recognised
        new = before is None or before.id != call.id
        if new:
            self.lookup.keep({*self._live, call.id})
            self.lookup.begin(call)
            self._show_known(call.id)
        self._show_card()
        if call.state is CallState.RINGING_IN:
            self.incoming_page.who.show_call(call, recognised, code)
            self.incoming_page.set_own_phone(call.own_phone is not None)
            if new or self.page is not self.incoming_page:
                self.incoming_page.set_busy("")
                self._switch(self.incoming_page)
            return
        pairs = pair(tuple(self._live.values()), call)
        self.call_page.show_call(call, recognised, code, pairs)
        if self.page is not self.call_page:
            self._switch(self.call_page)
        if new or (before is not None and before.state is not call.state):
            self._announce(self.call_page.state.text())

    def _show_strips(self) -> None:
        beside = tuple(self._beside())
        before = set(self.strips.strips)
        self.strips.show_calls(beside, self._call is not None and self._call.id in self._live and self._call.up)
        if before != set(self.strips.strips):
            self.updateGeometry()
        if self._call is not None and self.page is self.call_page and self._call.id in self._live:
            self.call_page.consult.show_calls(*pair(tuple(self._live.values()), self._call))

    @Slot()
    def _show_end_button(self) -> None:
        """Strips push the page down: on a low screen it scrolls, and the end button stays in view unless a tool is open."""
        area = self._pages.currentWidget()
        free = self.page is self.call_page and not self.call_page.unfolded
        if self.strips.strips and free and isinstance(area, QScrollArea):
            area.ensureWidgetVisible(self.call_page.end, 0, Space.S)

    def _beside(self) -> list[Call]:
        """The live calls that the page does not show, oldest first."""
        shown = self._call.id if self._call is not None else ""
        return [call for call in self._live.values() if call.id != shown]

    def _ringing(self) -> Call | None:
        return next((call for call in self._live.values() if call.state is CallState.RINGING_IN), None)

    def _other_up(self, call: Call) -> bool:
        return any(other.up for other in self._live.values() if other.id != call.id)

    def _ended_beside(self, call: Call) -> None:
        """A call ended while another goes on: the page stays with the other one."""
        if call.consults in self._live and call.answered_at is None and call.result is not CallResult.CANCELLED:
            who, result = call.customer or call.number.shown(), call.result or CallResult.UNKNOWN
            #: A colleague who was asked about the caller was not reached; {result} such as "Busy"
            self._tell(lambda: self.tr("{who}: {result}").format(who=who, result=say_result(result)), badly=True)

    def _show_end(self, call: Call) -> None:
        self._show_card()
        self.call_page.show_call(call, self.recognised, self._languages.code)
        done = call.result in (CallResult.REJECTED, CallResult.ANSWERED_ELSEWHERE) and call.answered_at is None
        by_me = call.result is CallResult.CANCELLED and not call.reason
        answered = call.answered_at is not None and call.result is CallResult.ANSWERED
        nothing_left = call.rating is not None or (answered and not call.wants_rating)
        if nothing_left or (done and self.page is self.incoming_page) or by_me:
            self._switch(self.dial_page)
            return
        self.result_page.show_call(call, self._languages.code)
        self._switch(self.result_page)
        self._announce(self.result_page.result.text())

    def _transfer_changed(self, event: TransferChanged) -> None:
        call = self._call
        if call is None or event.call not in (call.id, call.consults):
            return
        if event.state == "unknown":
            return  # the call is over: the window tells
        self.call_page.passing_on(event.state in ("trying", "ringing"))
        self.call_page.consult.set_busy("")
        self._tell(lambda: say_transfer(event.state, event.code), badly=event.state == "failed")
        if event.state == "done":
            self.call_page.transfer.setChecked(False)

    def _tell(self, text: Callable[[], str], *, badly: bool = False) -> None:
        self.call_page.tell(text, badly=badly)
        self._announce(text())

    def _switch(self, page: QWidget) -> None:
        if self.page is page:
            return
        inside = self._pages.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        has_focus = inside and self.focusWidget().hasFocus()
        if self.page is self.dial_page:
            self._was_typing = has_focus
        if has_focus:
            self._take_keys()
        self._pages.setCurrentIndex(self._order.index(page))
        if page is self.dial_page and self._was_typing and self.hasFocus():
            self.dial_page.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _take_keys(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _announce(self, text: str) -> None:
        announcement = QAccessibleAnnouncementEvent(self, text)
        QAccessible.updateAccessibility(announcement)

    @Slot(object)
    def _callback_from_dialpad(self, number: Number) -> None:
        self.callback_requested.emit(number, "")

    @Slot()
    def _callback_from_result(self) -> None:
        call = self.result_page.call
        if call is not None:
            self.callback_requested.emit(call.number, call.customer)

    @Slot()
    def _again(self) -> None:
        call = self.result_page.call
        if call is not None:
            self._place(call.number, call.customer)

    # What the buttons of a call ask.

    @Slot(bool)
    def _hold(self, on: bool) -> None:
        if self._call is not None:
            self._steer(self._desk.calls.hold(self._call.id, on), "hold")

    @Slot(bool)
    def _mute(self, on: bool) -> None:
        if self._call is not None:
            self._steer(self._desk.calls.mute(self._call.id, on), "mute")

    @Slot(bool)
    def _record(self, on: bool) -> None:
        if self._call is not None:
            self._steer(self._recorded(self._call.id, on), "record")

    async def _recorded(self, call_id: str, on: bool) -> None:
        try:
            await self._desk.calls.record(call_id, on)
        except CallRefused as error:
            if error.code != "failed":
                raise
            # Said of a recording, so that the agent knows what to look at.
            raise CallRefused("recording_failed") from error

    @Slot(object)
    def _transfer(self, number: Number) -> None:
        if self._call is not None:
            self.call_page.tell(None)
            self._steer(self._desk.calls.transfer(self._call.id, number), "transfer")

    @Slot(object, str)
    def _consult(self, number: Number, name: str) -> None:
        if self._call is not None:
            self.call_page.tell(None)
            self._steer(self._desk.calls.consult(self._call.id, number, name), "consult")

    @Slot()
    def _join(self) -> None:
        if (consult := self.call_page.consult.consult) is not None:
            self._ask(self._desk.calls.complete_transfer(consult.id), "join")
            self.call_page.consult.set_busy("join")

    @Slot()
    def _leave_consult(self) -> None:
        if (consult := self.call_page.consult.consult) is not None and self.call_page.consult.back.isEnabled():
            self._ask(self._desk.calls.leave_consult(consult.id), "back")
            self.call_page.consult.set_busy("back")

    def _steer(self, question: Coroutine[Any, Any, Any], what: str) -> None:
        self._ask(question, what)
        self.call_page.set_busy(what)

    @Slot(str)
    def _digits(self, digits: str) -> None:
        if self._call is not None:
            self._bridge.tell(self._desk.calls.send_digits(self._call.id, digits), self.failed.emit)

    @Slot(str)
    def _answer_strip(self, call_id: str) -> None:
        self._ask_strip(call_id, "answer", lambda: self._desk.calls.answer(call_id))

    @Slot(str)
    def _answer_ending(self, call_id: str) -> None:
        self._ask_strip(call_id, "answer", lambda: self._desk.calls.answer(call_id, end_other=True))

    @Slot(str)
    def _reject_strip(self, call_id: str) -> None:
        self._ask_strip(call_id, "reject", lambda: self._desk.calls.reject(call_id))

    @Slot(str)
    def _take_back(self, call_id: str) -> None:
        self._ask_strip(call_id, "back", lambda: self._desk.calls.switch(call_id))

    def _ask_strip(self, call_id: str, what: str, question: Callable[[], Coroutine[Any, Any, Any]]) -> None:
        strip = self.strips.strips.get(call_id)
        if strip is not None and not strip.busy:
            self._ask(question(), what)
            strip.set_busy(what)

    def _place(self, number: Number, customer: str) -> None:
        if not self._dialling and not self.live:
            self._set_dialling(True)
            self._scope.spawn(self._dial(number, customer), "dial")

    def _set_dialling(self, on: bool) -> None:
        self._dialling = on
        self.dial_page.set_busy(on)
        self.result_page.set_busy(on)

    async def _dial(self, number: Number, customer: str) -> None:
        taken = False
        try:
            # A number that costs extra comes here only after the agent was told and pressed again.
            confirmed = number.kind is NumberClass.PREMIUM
            await self._bridge.ask(self._desk.calls.dial(number, customer, confirmed=confirmed))
            taken = True
        except DomainError as error:
            # A number that waits is kept, and called after the customer's call (row D5).
            taken = isinstance(error, CallRefused) and error.code == "waits"
            if not taken and isValid(self):
                self.failed.emit(error)
        finally:
            if isValid(self):  # the window may have gone meanwhile
                if taken:
                    self.dial_page.clear()
                self._set_dialling(False)

    def _ask(self, question: Coroutine[Any, Any, Any], name: str) -> None:
        # A button that is disabled under the keyboard would pass it on to whatever comes next.
        focus = self.focusWidget()
        if isinstance(focus, QAbstractButton) and focus.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scope.spawn(self._asked(question), name)

    async def _asked(self, question: Coroutine[Any, Any, Any]) -> None:
        try:
            await self._bridge.ask(question)
        except DomainError as error:
            self.failed.emit(error)
        finally:
            if isValid(self):
                self.incoming_page.set_busy("")
                self.call_page.set_busy("")
                self.call_page.consult.set_busy("")
                for strip in self.strips.strips.values():
                    strip.set_busy("")
