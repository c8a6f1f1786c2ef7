# SPDX-License-Identifier: GPL-3.0-or-later
"""What is told to an agent who looks elsewhere, by a notification of the system: due callbacks, redials, missed calls, what others
hand over. It waits while the agent is in a call, comes bundled after it where it still holds, and never takes the keyboard.

In front of the agent the window tells it itself, by notices; those of callbacks that are due or handed over are made here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.call import Call, CallResult, CallState, Direction
from app.domain.callback import Callback
from app.i18n import formats
from app.services.events import (
    AgentChanged,
    AskedForCallback,
    CallbackDue,
    CallChanged,
    DueChanged,
    HandedToMe,
    MessageLeft,
    MissedMeanwhile,
    RedialDue,
    RedialLate,
    SignedIn,
    SignInWanted,
)
from app.ui import notified_words as words
from app.ui import place
from app.ui.bridge import Bridge
from app.ui.notices import Kind, Notices
from app.ui.notified_words import Told

if TYPE_CHECKING:
    from app.services.desk import Desk

TOGETHER = 300
"""Milliseconds within which what happens is told together."""
SHOWN = 120.0
"""Seconds; the list has what a notice told."""
_SETTINGS = {
    Told.REDIAL: "notify_redial",
    Told.DUE: "notify_due",
    Told.HANDED: "notify_handed",
    Told.ASKED: "notify_missed",
    Told.MISSED: "notify_missed",
    Told.VOICE: "notify_missed",
}
_PAGES = {
    Told.REDIAL: "callbacks",
    Told.DUE: "callbacks",
    Told.HANDED: "callbacks",
    Told.ASKED: "callbacks",
    Told.MISSED: "calls",
    Told.VOICE: "voice",
}


class Messages(Protocol):
    """The system's notifications; ``tell`` says whether there are any, and calls ``instead`` where one is not shown after all."""

    def tell(self, title: str, text: str, act: Callable[[], None], instead: Callable[[], None]) -> bool: ...
    def forget(self) -> None: ...


@dataclass(frozen=True, slots=True)
class _News:
    """One thing to tell. ``number`` is the key of whoever it is about, ``line`` what is said of it alone."""

    customer: str
    number: str
    shown: str
    """Customer or number, for the window itself."""
    line: Callable[[], str]
    callback: str = ""
    page: str = ""
    holds: Callable[[], bool] = lambda: True


class Notifier(QObject):
    """``window_wanted`` comes before the other two: the agent has clicked a notification."""

    window_wanted = Signal()
    callback_shown = Signal(str)
    page_shown = Signal(str)

    def __init__(self, desk: Desk, bridge: Bridge, notices: Notices, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._bridge, self._notices = desk, bridge, notices
        self._messages, self._window = messages, window
        self._in_call = desk.agent.agent.in_call
        self._news: dict[Told, dict[str, _News]] = {told: {} for told in Told}
        self._due_told: frozenset[str] = frozenset()
        """The due callbacks of which the window's notice tells."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOGETHER)
        self._timer.timeout.connect(self._tell)
        bridge.happened.connect(self._happened)

    def shutdown(self) -> None:
        """The program ends."""
        self._timer.stop()

    # What happens.

    @Slot(object)
    def _happened(self, event: object) -> None:
        match event:
            case AgentChanged(agent=agent):
                self._in_call = agent.in_call
                if not self._in_call and any(self._news.values()):
                    self._timer.start()
            case SignedIn() | SignInWanted():
                self._forget()
            case CallbackDue(callback=one):
                self._due(one)
            case DueChanged(callbacks=due):
                if self._due_told.isdisjoint(one.id for one in due):
                    self._notices.close_key(f"told-{Told.DUE}")  # they were called, or somebody has changed them
            case HandedToMe(callback=one, by=by):
                self._handed(one, by)
            case RedialDue(callback=one) | RedialLate(callback=one):
                self._redial(one)
            case MissedMeanwhile(call=call):
                self._missed(call)
            case CallChanged(call=call):
                self._call_changed(call)
            case AskedForCallback(asked=asked):
                told = Told.MISSED if asked.missed else Told.ASKED
                self._add(
                    told,
                    asked.number,
                    _News(
                        asked.customer,
                        asked.number,
                        "",
                        lambda: asked.customer,
                        asked.callback,
                        "missed" if asked.missed else "",
                    ),
                )
            case MessageLeft(message=message):
                self._add(Told.VOICE, message.id, _News(message.customer, "", "", lambda: message.customer))

    def _forget(self) -> None:
        """The next agent is told nothing of this one's."""
        self._timer.stop()
        self._messages.forget()
        self._in_call = self._desk.agent.agent.in_call
        for told, news in self._news.items():
            news.clear()
            self._notices.close_key(f"told-{told}")

    def _due(self, one: Callback) -> None:
        def line() -> str:
            at = formats.time_of_day(one.due_at, place.zone(self._desk.settings))
            return words.promised(one.customer, at)

        def holds() -> bool:
            return any(known.id == one.id for known in self._desk.reminders.due)

        self._add(Told.DUE, one.id, self._of(one, line, holds))

    def _handed(self, one: Callback, by: str) -> None:
        def line() -> str:
            return words.given(one.customer, self._desk.directory.person_name(by) if by else "")

        def holds() -> bool:
            return self._desk.reminders.holds(one.id)

        self._add(Told.HANDED, one.id, self._of(one, line, holds))

    def _redial(self, one: Callback) -> None:
        person = self._desk.account.person
        mine = one.redial is not None and person is not None and one.redial.agent == person.id
        if one.redial is None or (mine and one.redial.by_itself):
            return  # it is dialled without a key

        def holds() -> bool:
            return not mine or any(known.id == one.id for known in self._desk.redials.lane)

        self._add(Told.REDIAL, one.id, self._of(one, lambda: one.customer, holds))

    @staticmethod
    def _of(one: Callback, line: Callable[[], str], holds: Callable[[], bool]) -> _News:
        return _News(one.customer, one.number.key, one.customer or one.number.shown(), line, one.id, holds=holds)

    def _call_changed(self, call: Call) -> None:
        if call.up and call.number.key:
            # Whoever is on the line now has been called back, or has rung again.
            for told in (Told.MISSED, Told.ASKED):
                self._news[told].pop(call.number.key, None)
        elif call.state is CallState.ENDED and call.direction is Direction.IN and call.result is CallResult.MISSED:
            self._missed(call)

    def _missed(self, call: Call) -> None:
        key = call.number.key or call.id
        self._add(Told.MISSED, key, _News(call.customer, call.number.key, "", lambda: call.customer))

    def _add(self, told: Told, key: str, news: _News) -> None:
        if not getattr(self._desk.settings, _SETTINGS[told]):
            return
        self._news[told].setdefault(key, news)
        if not self._in_call and not self._timer.isActive():
            self._timer.start()

    # What is told.

    @Slot()
    def _tell(self) -> None:
        if self._in_call:
            return  # the end of the call brings it
        told_any = False
        for told, waiting in self._news.items():
            news = [one for one in waiting.values() if one.holds()]
            waiting.clear()
            if news and getattr(self._desk.settings, _SETTINGS[told]):
                told_any = True
                self._tell_of(told, news)
        if told_any and self._desk.settings.notify_sound:
            # The device may be gone; that is no matter of a notification.
            self._bridge.tell(self._desk.sound.test_tone(ringer=True), lambda error: None)

    def _tell_of(self, told: Told, news: list[_News]) -> None:
        if not self._in_front():
            text = news[0].line() if len(news) == 1 else words.names([one.customer for one in news])
            title = words.title(told, len(news))
            if self._messages.tell(title, text, lambda: self._open(told, news), lambda: self._tell_here(told, news)):
                return
            self._tell_here(told, news)
        elif told in (Told.DUE, Told.HANDED):
            self._show(told, news)

    def _tell_here(self, told: Told, news: list[_News]) -> None:
        """The desktop shows no notification: the window asks for attention, and tells when it is looked at."""
        QApplication.alert(self._window)
        if told in (Told.DUE, Told.HANDED):
            self._show(told, news)

    def _in_front(self) -> bool:
        """Whether the agent looks at the desk, in whichever of its windows."""
        shown = self._window.isVisible() and not self._window.isMinimized()
        return shown and QApplication.activeWindow() is not None

    def _show(self, told: Told, news: list[_News]) -> None:
        """In the window itself; what else there is stands there already."""
        who, count = news[0].shown, len(news)
        if told is Told.DUE:
            self._due_told = frozenset(one.callback for one in news)
        self._notices.show_notice(
            lambda: words.in_window(told, who, count),
            Kind.INFO,
            #: On a button: go to the callback in the list
            action=lambda: self.tr("Show"),
            on_action=lambda: self._go(told, news),
            seconds=SHOWN,
            key=f"told-{told}",
        )

    def _open(self, told: Told, news: list[_News]) -> None:
        self.window_wanted.emit()
        self._go(told, news)

    def _go(self, told: Told, news: list[_News]) -> None:
        if len(news) == 1 and news[0].callback and told is not Told.REDIAL:
            self.callback_shown.emit(news[0].callback)
        else:
            self.page_shown.emit(news[0].page or _PAGES[told])
