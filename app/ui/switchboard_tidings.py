# SPDX-License-Identifier: GPL-3.0-or-later
"""What the switchboard tells, in notices below the page: customers who ask to be called back, voice messages, and whether it is
reached. Customers wait until the agent's call is over: nothing changes under the eyes of somebody who talks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from app.domain.board import CallbackAsked, VoiceMessage
from app.domain.errors import SwitchboardErrorKind
from app.services.events import AskedForCallback, LinesChanged, MessageLeft, SwitchboardChanged, SwitchboardLink
from app.ui.notices import Kind, Notices

if TYPE_CHECKING:
    from app.services.desk import Desk

AWAY_AFTER = 5_000
"""Milliseconds after which a lost switchboard is told of: most come back at once."""
SHOWN = 120.0
"""Seconds; the lists have what a notice told."""
_APART = 3
"""Customers that are told one by one; more are counted."""
translate = QCoreApplication.translate


class SwitchboardTidings(QObject):
    """``callback_shown`` gives a callback, ``page_shown`` the name of a page."""

    callback_shown = Signal(str)
    page_shown = Signal(str)

    def __init__(self, desk: Desk, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._notices = desk, notices
        self._talks = False
        self._kept: list[CallbackAsked | VoiceMessage] = []
        """What waits until the agent's call is over."""
        self._counted: dict[str, int] = {}
        """How many one notice tells of, by its key."""
        self._away_told = False
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.timeout.connect(self._tell_away)

    def forget(self) -> None:
        """The next agent is told nothing of this one's."""
        self._kept.clear()
        self._counted.clear()
        self._away.stop()
        self._away_told = False

    def happened(self, event: object) -> None:
        """Tell what there is to be told of it."""
        match event:
            case LinesChanged(live=live):
                self._talks = bool(live)
                if not self._talks:
                    kept, self._kept = self._kept, []
                    for one in kept:
                        self._tell(one)
            case AskedForCallback(asked=one) | MessageLeft(message=one):
                if self._talks:
                    self._kept.append(one)
                else:
                    self._tell(one)
            case SwitchboardChanged():
                self._tell_link(event)

    # --- customers

    def _tell(self, one: CallbackAsked | VoiceMessage) -> None:
        who, queue = one.customer or one.number, self._queue(one.queue)
        match one:
            case VoiceMessage(id=id):
                self._told("voice", id, lambda: _left_message(who, queue), _messages_left, "voice", None)
            case CallbackAsked(callback=id, missed=True):
                self._told("rang", id, lambda: _rang(who, queue), _many_rang, "missed", id)
            case CallbackAsked(callback=id):
                self._told("asked", id, lambda: _asked(who, queue), _many_asked, "callbacks", id)

    def _told(
        self,
        kind: str,
        id: str,
        one: Callable[[], str],
        many: Callable[[int], str],
        page: str,
        callback: str | None,
    ) -> None:
        """One notice for each; from the fourth on one for all of them, which leads to their list."""
        prefix = f"switchboard-{kind}-"
        shown = [notice for notice in self._notices.notices if (notice.key or "").startswith(prefix)]
        together = any(notice.key == f"{prefix}many" for notice in shown)
        if not together:
            self._counted[kind] = len([notice for notice in shown if notice.key != f"{prefix}{id}"])
        text: Callable[[], str] = one
        key = f"{prefix}{id}"
        if together or self._counted[kind] >= _APART:
            self._counted[kind] += 1
            count = self._counted[kind]
            for notice in shown:
                notice.close_notice()
            text, key, callback = (lambda: many(count)), f"{prefix}many", None

        def show() -> None:
            if callback is not None:
                self.callback_shown.emit(callback)
            else:
                self.page_shown.emit(page)

        self._notices.show_notice(
            text,
            #: On a button: go to what is told
            action=lambda: translate("MainWindow", "Show"),
            on_action=show,
            seconds=SHOWN,
            key=key,
        )

    def _queue(self, queue: str) -> str:
        """A department's name as people know it."""
        board = self._desk.switchboard.board
        queues = board.queues if board is not None else ()
        return next((one.name for one in queues if one.queue == queue and one.name), queue)

    # --- the switchboard itself

    def _tell_link(self, changed: SwitchboardChanged) -> None:
        match changed.link:
            case SwitchboardLink.AWAY:
                if not self._away_told and not self._away.isActive():
                    self._away.start(AWAY_AFTER)
            case SwitchboardLink.REFUSED:
                self._over()
                problem = changed.problem
                if problem is not None:
                    self._notices.show_notice(
                        lambda: self._notices.say(problem), Kind.WARNING, seconds=None, key="switchboard"
                    )
            case SwitchboardLink.THERE:
                back = self._away_told
                self._over()
                if back:
                    self._notices.show_notice(
                        lambda: translate("Switchboard", "The switchboard is reached again."),
                        Kind.SUCCESS,
                        key="switchboard",
                    )
            case SwitchboardLink.OFF:
                self._over()

    def _over(self) -> None:
        """Whatever was told of it holds no longer."""
        self._away.stop()
        self._away_told = False
        self._notices.close_key("switchboard")

    @Slot()
    def _tell_away(self) -> None:
        self._away_told = True

        def text() -> str:
            problem = self._desk.switchboard.problem
            if problem is not None and problem.kind is SwitchboardErrorKind.NOT_UNDERSTOOD:
                return self._notices.say(problem)
            return translate(
                "Switchboard",
                "The switchboard cannot be reached: calls go on, but you are not told of callbacks and voice messages "
                "until it is back.",
            )

        self._notices.show_notice(text, Kind.WARNING, seconds=None, key="switchboard")


def _with_queue(plain: str, in_queue: str, who: str, queue: str) -> str:
    """Whichever sentence there is a department for."""
    return in_queue.format(who=who, queue=queue) if queue else plain.format(who=who)


def _asked(who: str, queue: str) -> str:
    #: {who} is a customer or a number, {queue} a department
    in_queue = translate("Switchboard", "{who} asked for a callback ({queue}).")
    #: {who} is a customer or a number
    plain = translate("Switchboard", "{who} asked for a callback.")
    return _with_queue(plain, in_queue, who or _somebody(), queue)


def _rang(who: str, queue: str) -> str:
    #: {who} is a customer or a number, {queue} a department
    in_queue = translate("Switchboard", "{who} rang in vain ({queue}).")
    #: {who} is a customer or a number
    plain = translate("Switchboard", "{who} rang in vain.")
    return _with_queue(plain, in_queue, who or _somebody(), queue)


def _left_message(who: str, queue: str) -> str:
    #: {who} is a customer or a number, {queue} a department
    in_queue = translate("Switchboard", "{who} left a voice message ({queue}).")
    #: {who} is a customer or a number
    plain = translate("Switchboard", "{who} left a voice message.")
    return _with_queue(plain, in_queue, who or _somebody(), queue)


def _somebody() -> str:
    return translate("MainWindow", "Somebody")


def _many_asked(count: int) -> str:
    return translate("Switchboard", "%n customers asked for a callback.", None, count)


def _many_rang(count: int) -> str:
    return translate("Switchboard", "%n customers rang in vain.", None, count)


def _messages_left(count: int) -> str:
    return translate("Switchboard", "%n voice messages were left.", None, count)
