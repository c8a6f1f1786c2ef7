# SPDX-License-Identifier: GPL-3.0-or-later
"""The phone side: which of its pages is shown, and what their buttons ask of the phone.

It decides by the call's state and nothing else. It never takes the keyboard: when the page under the agent's fingers
goes away, keys fall into the panel itself, which does nothing with them.
"""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
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
from app.domain.errors import DomainError
from app.domain.number import Number, NumberClass
from app.i18n.catalogues import Languages
from app.services.events import CallChanged
from app.ui.bridge import Bridge
from app.ui.clock import Clock
from app.ui.phone.call_page import CallPage
from app.ui.phone.dial_page import DialPage
from app.ui.phone.incoming_page import IncomingPage
from app.ui.phone.result_page import ResultPage
from app.ui.tasks import Scope

if TYPE_CHECKING:
    from app.services.desk import Desk

WIDTH = 300
"""Least width in pixels; longer button texts make it wider."""


class PhoneSide(QFrame):
    """``end_requested`` carries the call, ``callback_requested`` a number and a customer's name, ``failed`` an error."""

    end_requested = Signal(object)
    callback_requested = Signal(object, str)
    failed = Signal(object)
    rang_in = Signal(object)

    def __init__(
        self, desk: Desk, bridge: Bridge, languages: Languages, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._languages = languages
        self._scope = Scope()
        self._call: Call | None = None
        self._recognised: Callback | None = None
        self._dialling = False
        self._was_typing = False
        self.setProperty("surface", "panel")
        self.setObjectName("phoneSide")
        self._name()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        code = languages.code
        self.dial_page = DialPage(desk.settings)
        self.incoming_page = IncomingPage(desk, code)
        self.call_page = CallPage(desk, code)
        self.result_page = ResultPage(desk, code)
        self._pages = QStackedWidget()
        self._order: list[QWidget] = [self.dial_page, self.incoming_page, self.call_page, self.result_page]
        for page in self._order:
            self._pages.addWidget(self._scrolling(page))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(self._pages)

        for button in self.findChildren(QAbstractButton):
            # A click leaves the keyboard where it is: in the search field, in a note.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.dial_page.call_wanted.connect(self.dial)
        self.dial_page.callback_wanted.connect(self._callback_from_dialpad)
        self.incoming_page.answer_wanted.connect(self.answer)
        self.incoming_page.reject_wanted.connect(self.reject)
        self.call_page.end_wanted.connect(self.end)
        self.call_page.cancel_wanted.connect(self.end)
        self.call_page.hold_wanted.connect(self._hold)
        self.call_page.mute_wanted.connect(self._mute)
        self.call_page.digits_wanted.connect(self._digits)
        self.result_page.callback_wanted.connect(self._callback_from_result)
        self.result_page.again_wanted.connect(self._again)
        self.result_page.rate_wanted.connect(self.end)
        self.result_page.closed.connect(self.show_dialpad)
        clock.second.connect(self.call_page.tick)
        bridge.happened.connect(self._happened)
        languages.changed.connect(self._language_changed)
        if desk.calls.current is not None:
            self._show(desk.calls.current, None)

    @staticmethod
    def _scrolling(page: QWidget) -> QWidget:
        # On a low screen with large type the panel scrolls instead of losing its lowest button.
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        # The area fills both by itself; the panel's own colour is to be seen.
        area.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        return area

    @property
    def call(self) -> Call | None:
        """The call as the panel knows it, also for a while after its end."""
        return self._call

    @property
    def recognised(self) -> Callback | None:
        """The caller's open callback, if there is one."""
        return self._recognised

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
        return self._call is not None and self._call.state is not CallState.ENDED

    def sizeHint(self) -> QSize:
        # With room for the scroll bar, so that nothing is cut off when it shows.
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return QSize(max(WIDTH, *(page.minimumSizeHint().width() + bar + 2 for page in self._order)), 500)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 200)

    def shutdown(self) -> None:
        """Cancel what still waits for an answer."""
        self._scope.cancel()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.page is self.result_page:
            self.show_dialpad()
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
        """Take the call that rings in."""
        call = self._call
        if call is not None and call.state is CallState.RINGING_IN and self.incoming_page.answer.isEnabled():
            self._ask(self._desk.calls.answer(call.id), "answer")
            self.incoming_page.set_busy("answer")

    @Slot()
    def reject(self) -> None:
        """Refuse the call that rings in."""
        call = self._call
        if call is not None and call.state is CallState.RINGING_IN and self.incoming_page.reject.isEnabled():
            self._ask(self._desk.calls.reject(call.id), "reject")
            self.incoming_page.set_busy("reject")

    @Slot()
    def end(self) -> None:
        """The end key: asks for the rating while connected, stops at once while connecting."""
        call = self._call
        if call is None:
            return
        if call.up or (call.state is CallState.ENDED and call.answered_at is not None and call.rating is None):
            self.end_requested.emit(call)
        elif call.state in (CallState.CONNECTING, CallState.RINGING_OUT) and self.call_page.cancel.isEnabled():
            self._ask(self._desk.calls.hang_up(call.id), "cancel")
            self.call_page.set_busy("cancel")

    @Slot()
    def toggle_hold(self) -> None:
        """The hold key."""
        if self.page is self.call_page and self.call_page.hold.isEnabled() and self.call_page.hold.isVisible():
            self.call_page.hold.click()

    @Slot()
    def toggle_mute(self) -> None:
        """The mute key."""
        if self.page is self.call_page and self.call_page.mute.isEnabled() and self.call_page.mute.isVisible():
            self.call_page.mute.click()

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
        if isinstance(event, CallChanged):
            self._show(event.call, event.recognised)

    @Slot(str)
    def _language_changed(self, code: str) -> None:
        for who in (self.incoming_page.who, self.call_page.who, self.result_page.who):
            who.set_language(code)
        self._name()
        self.updateGeometry()

    def _name(self) -> None:
        #: The right side of the window, as a screen reader calls it
        self.setAccessibleName(self.tr("Phone"))

    def _show(self, call: Call, recognised: Callback | None) -> None:
        if self.live and self._call is not None and call.id != self._call.id and call.state is CallState.ENDED:
            return  # late news of an older call
        before = self._call
        self._call, self._recognised = call, recognised
        code = self._languages.code
        if call.state is CallState.RINGING_IN:
            self.incoming_page.who.show_call(call, recognised, code)
            if before is None or before.id != call.id:
                self.incoming_page.set_busy("")
                self._switch(self.incoming_page)
                self._announce(self.incoming_page.heading.text() + ": " + self.incoming_page.who.spoken())
                self.rang_in.emit(call)
        elif call.state is not CallState.ENDED:
            self.call_page.show_call(call, recognised, code)
            if self.page is not self.call_page:
                self._switch(self.call_page)
            if before is None or before.id != call.id or before.state is not call.state:
                self._announce(self.call_page.state.text())
        else:
            self._show_end(call)

    def _show_end(self, call: Call) -> None:
        self.call_page.show_call(call, self._recognised, self._languages.code)
        done = call.result in (CallResult.REJECTED, CallResult.ANSWERED_ELSEWHERE) and call.answered_at is None
        by_me = call.result is CallResult.CANCELLED
        if call.rating is not None or (done and self.page is self.incoming_page) or by_me:
            self._switch(self.dial_page)
            return
        self.result_page.show_call(call, self._languages.code)
        self._switch(self.result_page)
        self._announce(self.result_page.result.text())

    def _switch(self, page: QWidget) -> None:
        if self.page is page:
            return
        inside = self._pages.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        has_focus = inside and self.focusWidget().hasFocus()
        if self.page is self.dial_page:
            self._was_typing = has_focus
        if has_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._pages.setCurrentIndex(self._order.index(page))
        if page is self.dial_page and self._was_typing and self.hasFocus():
            self.dial_page.field.setFocus(Qt.FocusReason.OtherFocusReason)

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

    @Slot(bool)
    def _hold(self, on: bool) -> None:
        if self._call is not None:
            self._ask(self._desk.calls.hold(self._call.id, on), "hold")
            self.call_page.set_busy("hold")

    @Slot(bool)
    def _mute(self, on: bool) -> None:
        if self._call is not None:
            self._ask(self._desk.calls.mute(self._call.id, on), "mute")
            self.call_page.set_busy("mute")

    @Slot(str)
    def _digits(self, digits: str) -> None:
        if self._call is not None:
            self._bridge.tell(self._desk.calls.send_digits(self._call.id, digits), self.failed.emit)

    def _place(self, number: Number, customer: str) -> None:
        if not self._dialling and not self.live:
            self._set_dialling(True)
            self._scope.spawn(self._dial(number, customer), "dial")

    def _set_dialling(self, on: bool) -> None:
        self._dialling = on
        self.dial_page.set_busy(on)
        self.result_page.set_busy(on)

    async def _dial(self, number: Number, customer: str) -> None:
        try:
            # A number that costs extra comes here only after the agent was told and pressed again.
            confirmed = number.kind is NumberClass.PREMIUM
            await self._bridge.ask(self._desk.calls.dial(number, customer, confirmed=confirmed))
            self.dial_page.clear()
        except DomainError as error:
            self.failed.emit(error)
        finally:
            if isValid(self):
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
