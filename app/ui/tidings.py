# SPDX-License-Identifier: GPL-3.0-or-later
"""What services report, told in notices below the page, each with its next step. What opens or changes a page is the window's."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.domain.call import Call
from app.domain.callback import Callback
from app.domain.errors import DomainError
from app.domain.number import Number
from app.i18n import formats
from app.i18n.catalogues import Languages
from app.services.events import (
    CalloutFailed,
    ChangeRefused,
    ClashFound,
    EngineRestarted,
    LeftBehind,
    LeftUnknown,
    LineStatus,
    QueueNotTold,
    RecordingStopped,
    TransferChanged,
)
from app.ui import clock, place
from app.ui.clash_words import ClashWords
from app.ui.notices import Kind, Notice, Notices
from app.ui.sayings import say_line
from app.ui.switchboard_tidings import SwitchboardTidings

if TYPE_CHECKING:
    from app.services.desk import Desk

_MISSED_APART = 3
"""Callers missed meanwhile that are told one by one, each with its CallBack; more are told together."""
translate = QCoreApplication.translate


def who_is(call: Call) -> str:
    """Customer or number; empty for a hidden number."""
    return call.customer or call.number.shown()


class Tidings(QObject):
    """``callback_shown`` gives a callback that is to be shown in the list, ``decide_wanted`` one with two versions,
    ``callback_wanted`` a number and a name, ``dial_wanted`` a number as typed, ``page_shown`` the name of a page."""

    callback_shown = Signal(str)
    calls_shown = Signal()
    sync_shown = Signal()
    decide_wanted = Signal(str)
    callback_wanted = Signal(object, str)
    dial_wanted = Signal(str)
    page_shown = Signal(str)

    def __init__(self, desk: Desk, languages: Languages, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._languages, self._notices = desk, languages, notices
        self._missed_together = 0
        """How many callers one notice tells of."""
        self._switchboard = SwitchboardTidings(desk, notices, self)
        self._switchboard.callback_shown.connect(self.callback_shown)
        self._switchboard.page_shown.connect(self.page_shown)

    def forget(self) -> None:
        """The next agent is told nothing of this one's."""
        for notice in self._notices.notices:
            notice.close_notice()
        self._missed_together = 0
        self._switchboard.forget()

    def happened(self, event: object) -> None:
        """Tell what there is to be told of it."""
        self._switchboard.happened(event)
        match event:
            case CalloutFailed(number=number, error=error):
                self._tell_callout_failed(number, error)
            case LineStatus():
                self._tell_line(event)
            case QueueNotTold(paused=paused, error=error):
                self._tell_queue(paused, error)
            case TransferChanged(state="unknown"):
                self._notices.show_notice(
                    lambda: translate(
                        "MainWindow", "The call ended before it was known whether the caller was passed on."
                    ),
                    Kind.WARNING,
                    seconds=None,
                    key="transfer",
                )
            case RecordingStopped():
                self._notices.show_notice(
                    lambda: translate("MainWindow", "The recording broke off. What was recorded so far is kept."),
                    Kind.WARNING,
                    seconds=None,
                    key="recording",
                )
            case EngineRestarted(lost=lost):
                self._tell_engine(lost)
            case LeftUnknown(callbacks=callbacks, calls=calls):
                if callbacks:
                    self._tell_unknown(callbacks)
                for call in calls:
                    if call.callback is None and not call.internal:
                        self._tell_broken(call)
            case ChangeRefused():
                self._tell_refused(event)
            case LeftBehind():
                self._tell_left_behind(event)
            case ClashFound():
                self._tell_clash(event)

    def _tell_refused(self, refused: ChangeRefused) -> None:
        self._notices.show_notice(
            #: {reason} is a whole sentence
            lambda: translate("MainWindow", "A change was refused by the server. {reason}").format(
                reason=self._notices.say(refused.error)
            ),
            Kind.ERROR,
            #: On a button: go to the callback in the list
            action=lambda: translate("MainWindow", "Show"),
            on_action=self.sync_shown.emit,
            seconds=None,
            key=f"refused-{refused.callback_id}",
        )

    def _tell_left_behind(self, left: LeftBehind) -> None:
        def text() -> str:
            count = translate("MainWindow", "%n change(s) of yours wait for another server.", None, left.waiting)
            if not left.where:
                return count
            #: {count} is a whole sentence, {address} a web address
            said = translate("MainWindow", "{count} Sign in there to send them: {address}")
            return said.format(count=count, address=left.where)

        self._notices.show_notice(text, Kind.WARNING, seconds=None, key=f"left-{left.where}")

    def _tell_clash(self, clash: ClashFound) -> None:
        callback = clash.callback

        def text() -> str:
            words = ClashWords(self._desk.directory, place.zone(self._desk.settings), self._languages.code)
            return words.told(callback, clash.clashes)

        key = f"clash-{callback.id}"
        if clash.seq is None:
            self._with_show(text, Kind.WARNING, callback.id, seconds=None, key=key)
            return
        self._notices.show_notice(
            text,
            Kind.WARNING,
            #: Button: choose between two versions
            action=lambda: translate("MainWindow", "Decide…"),
            on_action=lambda: self.decide_wanted.emit(callback.id),
            seconds=None,
            key=f"{key}-asked",
        )

    def planned(self, callback: Callback) -> None:
        """A callback was made or changed."""

        def text() -> str:
            when = formats.when(callback.due.utc, clock.now(), place.zone(self._desk.settings))
            who = callback.customer or callback.number.shown()
            #: {who} is a customer or a number, {when} such as "in 30 min", "14:30" or "tomorrow 9:00"
            return translate("MainWindow", "Callback planned: {who}, {when}").format(who=who, when=when)

        self._with_show(text, Kind.SUCCESS, callback.id, seconds=6)

    def _with_show(
        self, text: Callable[[], str], kind: Kind, callback_id: str, *, seconds: float | None, key: str | None = None
    ) -> None:
        def show() -> None:
            self.callback_shown.emit(callback_id)

        #: On a button: go to the callback in the list
        self._notices.show_notice(
            text, kind, action=lambda: translate("MainWindow", "Show"), on_action=show, seconds=seconds, key=key
        )

    def missed(self, call: Call) -> None:
        """Somebody rang in vain while the agent was busy."""
        told = [notice for notice in self._notices.notices if (notice.key or "").startswith("missed-")]
        if len(told) >= _MISSED_APART or self._missed_together:
            self._tell_missed_together(told)
            return
        who = who_is(call)
        self._with_callback(
            #: {who} is a customer or a number
            lambda: translate("MainWindow", "{who} rang while you were busy.").format(
                who=who or translate("MainWindow", "Somebody")
            ),
            call,
            key=f"missed-{call.id}",
        )

    def _tell_missed_together(self, told: list[Notice]) -> None:
        """Many callers in one notice: the list of calls has them all."""
        if not any(notice.key == "missed-many" for notice in told):
            self._missed_together = len(told)
        self._missed_together += 1
        for notice in told:
            notice.close_notice()
        many = self._missed_together

        def text() -> str:
            return QCoreApplication.translate("MainWindow", "%n callers rang while you were busy.", None, many)

        def show() -> None:
            self._missed_together = 0
            self.calls_shown.emit()

        self._notices.show_notice(
            text,
            Kind.WARNING,
            #: On a button: go to what is told
            action=lambda: translate("MainWindow", "Show"),
            on_action=show,
            seconds=None,
            key="missed-many",
        )

    def _with_callback(self, text: Callable[[], str], call: Call, *, key: str) -> None:
        """A notice about a call whose other side should be called back; nothing is promised to colleagues (row D8)."""
        callback = bool(call.number.key) and not call.internal
        self._notices.show_notice(
            text,
            Kind.WARNING,
            action=(lambda: translate("MainWindow", "CallBack")) if callback else None,
            on_action=(lambda: self.callback_wanted.emit(call.number, call.customer)) if callback else None,
            seconds=None,
            key=key,
        )

    def _tell_callout_failed(self, number: Number, error: DomainError) -> None:
        self._notices.close_key("callout")
        shown = number.shown()
        self._notices.show_notice(
            #: {who} is a number, {reason} is a whole sentence
            lambda: translate("MainWindow", "{who} was not called. {reason}").format(
                who=shown, reason=self._notices.say(error)
            ),
            Kind.ERROR,
            action=lambda: translate("MainWindow", "Call again"),
            on_action=lambda: self.dial_wanted.emit(number.typed),
            seconds=None,
            key="callout-failed",
        )

    def _tell_line(self, line: LineStatus) -> None:
        if line.state != "failed":
            self._notices.close_key("line")
        else:
            self._notices.show_notice(lambda: say_line(line), Kind.WARNING, seconds=None, key="line")

    def _tell_queue(self, paused: bool, error: DomainError) -> None:
        def text() -> str:
            if paused:
                #: {reason} is a whole sentence
                said = translate(
                    "MainWindow", "The exchange could not be told that you take no queue calls now. {reason}"
                )
            else:
                #: {reason} is a whole sentence
                said = translate(
                    "MainWindow", "The exchange could not be told that you take queue calls again. {reason}"
                )
            return said.format(reason=self._notices.say(error))

        self._notices.show_notice(text, Kind.WARNING, seconds=None, key="queue")

    def _tell_engine(self, lost: tuple[Call, ...]) -> None:
        if not lost:
            self._notices.show_notice(
                lambda: translate("MainWindow", "The phone stopped and was started again."), key="engine"
            )
        for call in lost:
            self._tell_lost(call)

    def _tell_lost(self, call: Call) -> None:
        who = who_is(call)
        self._with_callback(
            #: {who} is a customer or a number
            lambda: translate(
                "MainWindow", "The phone stopped and was started again. Your call with {who} has ended."
            ).format(who=who or translate("MainWindow", "somebody")),
            call,
            key=f"lost-{call.id}",
        )

    def _tell_broken(self, call: Call) -> None:
        """A call that was up when the program ended, and belongs to no callback."""
        who = who_is(call)
        self._with_callback(
            #: {who} is a customer or a number
            lambda: translate(
                "MainWindow", "Your call with {who} broke off when the program ended. It is not known how it ended."
            ).format(who=who or translate("MainWindow", "somebody")),
            call,
            key=f"broken-{call.id}",
        )

    def _tell_unknown(self, callbacks: tuple[Callback, ...]) -> None:
        def text() -> str:
            return QCoreApplication.translate(
                "MainWindow",
                "%n call(s) broke off when the program ended. It is not known whether these customers were reached: please check.",
                None,
                len(callbacks),
            )

        self._with_show(text, Kind.WARNING, callbacks[0].id, seconds=None, key="unknown")
