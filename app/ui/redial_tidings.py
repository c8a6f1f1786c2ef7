# SPDX-License-Identifier: GPL-3.0-or-later
"""What is told of redials in notices below the page (rows E1, E2): begun, due, late, over, and whether a line broke off at all.

They wait while the agent is in a call: until then the lane says it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.call import Call
from app.domain.callback import Callback, Origin
from app.domain.drops import Trouble
from app.domain.errors import DomainError
from app.domain.redial import Situation, redialling, tries_of
from app.services.events import (
    CallbacksChanged,
    CallChanged,
    EngineRestarted,
    LeftUnknown,
    LinesChanged,
    ProtocolChanged,
    RedialDue,
    RedialFailed,
    RedialLate,
    RedialOver,
    RedialsChanged,
    SignedIn,
    TroubleOver,
    TroubleSeen,
)
from app.ui import clock, place
from app.ui.bridge import Bridge
from app.ui.notices import Kind, Notices
from app.ui.redial_sayings import (
    say_begun,
    say_colleague_late,
    say_due,
    say_failed,
    say_handed,
    say_late,
    say_over,
    say_protocol,
    say_question,
)
from app.ui.rights import edits_scripts
from app.ui.tasks import Scope

if TYPE_CHECKING:
    from app.services.desk import Desk

BEGUN = 12.0
"""Seconds for which is told that a redial has come."""
SHOWN = 120.0
"""Seconds; a list or the lane has what a notice told."""
_CALLS_KEPT = 32
translate = QCoreApplication.translate


class RedialTidings(QObject):
    """``dial_wanted`` gives a redial of the lane, ``callback_shown`` a callback of the list, ``failed`` an error."""

    dial_wanted = Signal(str)
    callback_shown = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, bridge: Bridge, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._bridge, self._notices, self._window = desk, bridge, notices, window
        self._scope = Scope()
        self._in_call = bool(desk.calls.live)
        self._kept: dict[str, Callable[[], None]] = {}
        """What waits until the agent's call is over, by the key of its notice."""
        self._calls: dict[str, Call] = {}
        """The newest calls, for whom a question is about."""
        self._lane: dict[str, Callback] = {one.id: one for one in desk.redials.lane}
        self._colleagues: set[str] = set()
        """Colleagues' redials that a notice tells of."""
        self._since = clock.now()
        """What broke off before is no news to this agent."""

    def forget(self) -> None:
        """The next agent is told nothing of this one's."""
        self._scope.cancel()
        for known in (self._kept, self._calls, self._lane, self._colleagues):
            known.clear()

    def shutdown(self) -> None:
        """Cancel what still waits for an answer."""
        self._scope.cancel()

    def happened(self, event: object) -> None:
        """Tell what there is to be told of it."""
        match event:
            case SignedIn():
                self._since = clock.now()
                self._protocol(self._desk.protocols.problem)
            case LinesChanged(live=live):
                self._in_call = bool(live)
                self._tell_kept()
            case CallChanged(call=call):
                self._calls.pop(call.id, None)
                self._calls[call.id] = call
                while len(self._calls) > _CALLS_KEPT:
                    self._calls.pop(next(iter(self._calls)))
            case RedialsChanged(lane=lane):
                self._lane_changed(lane)
            case RedialDue(callback=redial):
                self._due(redial)
            case RedialLate(callback=redial):
                self._late(redial)
            case RedialOver():
                self._over(event)
            case RedialFailed(callback=redial, error=error):
                self._dialling_failed(redial, error)
            case TroubleSeen(call=id, trouble=Trouble.PERHAPS_BROKE_OFF):
                self._ask_whether(id)
            case TroubleOver(call=id, trouble=Trouble.PERHAPS_BROKE_OFF):
                self._no_more(_question_key(id))
            case ProtocolChanged(problem=problem):
                self._protocol(problem)
            case CallbacksChanged(ids=ids):
                for id in self._colleagues if ids is None else self._colleagues & ids:
                    self._scope.spawn(self._look_again(id), "a colleague's redial")
            case LeftUnknown() | EngineRestarted():
                self._cover(self._lane.values())

    # --- now, or after the call

    def _tell(self, key: str, tell: Callable[[], None]) -> None:
        if self._in_call:
            self._kept.pop(key, None)
            self._kept[key] = tell
        else:
            tell()

    def _tell_kept(self) -> None:
        if not self._in_call:
            kept, self._kept = self._kept, {}
            for tell in kept.values():
                tell()

    def _no_more(self, key: str) -> None:
        """Whatever was told under this key holds no longer."""
        self._kept.pop(key, None)
        self._notices.close_key(key)

    # --- the lane

    def _lane_changed(self, lane: tuple[Callback, ...]) -> None:
        before, self._lane = self._lane, {one.id: one for one in lane}
        for id, was in before.items():
            now = self._lane.get(id)
            # Dialled, handed over or over: it is dealt with.
            if now is None or now.attempts != was.attempts or now.claim != was.claim:
                self._no_more(_key(id))
        for one in lane:
            known = before.get(one.id)
            if known is None or (known.redial and one.redial and known.redial.since < one.redial.since):
                self._begun(one)
        self._cover(lane)

    def _cover(self, lane: Any) -> None:
        """A call that has a redial needs no promise beside it, which its notice offers, and no question whether it broke off. That
        the phone stopped is told all the same: nothing else says why."""
        for one in lane:
            if one.redial is not None and one.redial.call is not None:
                self._notices.close_key(f"broken-{one.redial.call}")
                self._no_more(_question_key(one.redial.call))

    def _begun(self, one: Callback) -> None:
        person = self._desk.account.person
        assert one.redial is not None
        if one.redial.since >= self._since:
            self._tell(_key(one.id), lambda: self._show_begun(one))
        elif one.origin is Origin.DROP and person is not None and one.created_by != person.id:
            self._tell(
                _key(one.id), lambda: self._show(one, lambda: say_handed(one), Kind.WARNING, seconds=SHOWN, call=True)
            )

    def _show_begun(self, one: Callback) -> None:
        if one.id in self._lane:
            # Its row above the page has the keys, and stays.
            self._notices.show_notice(lambda: say_begun(one), Kind.WARNING, seconds=BEGUN, key=_key(one.id))
            QApplication.alert(self._window)

    def _due(self, one: Callback) -> None:
        assert one.redial is not None
        told = any(notice.key == _key(one.id) for notice in self._notices.notices) or _key(one.id) in self._kept
        if one.redial.by_itself or (told and not tries_of(one)):
            return  # it is dialled without a key, or it was told just now that it is to be
        self._tell(_key(one.id), lambda: self._show(one, lambda: say_due(one), Kind.WARNING, seconds=60, call=True))

    def _late(self, one: Callback) -> None:
        person = self._desk.account.person
        assert one.redial is not None
        if person is None or one.redial.agent != person.id:
            self._tell(_key(one.id), lambda: self._show_colleague(one))
        else:
            self._tell(
                _key(one.id), lambda: self._show(one, lambda: say_late(one), Kind.ERROR, seconds=None, call=True)
            )

    def _show(
        self, one: Callback, text: Callable[[], str], kind: Kind, *, seconds: float | None, call: bool = False
    ) -> None:
        """A notice about a redial of the lane, unless it has left it meanwhile."""
        if call and one.id not in self._lane:
            return
        self._notices.show_notice(
            text,
            kind,
            #: Button: call this person again
            action=(lambda: translate("RedialRow", "Call")) if call else None,
            on_action=(lambda: self.dial_wanted.emit(one.id)) if call else None,
            seconds=seconds,
            key=_key(one.id),
        )
        QApplication.alert(self._window)

    def _dialling_failed(self, one: Callback, error: DomainError) -> None:
        self._tell(
            _key(one.id),
            lambda: self._show(
                one,
                lambda: say_failed(one, self._notices.say(error)),
                Kind.ERROR,
                seconds=None,
                call=one.id in self._lane,
            ),
        )

    def _over(self, over: RedialOver) -> None:
        one, zone = over.callback, place.zone(self._desk.settings)

        def text() -> str:
            return say_over(one, rang=over.rang, handed_on=over.handed_on, now=clock.now(), zone=zone)

        def tell() -> None:
            self._notices.show_notice(
                text,
                Kind.SUCCESS if over.rang else Kind.WARNING,
                #: On a button: go to the callback in the list
                action=(lambda: translate("MainWindow", "Show")) if over.handed_on else None,
                on_action=(lambda: self.callback_shown.emit(one.id)) if over.handed_on else None,
                # Of one that is closed nothing else tells.
                seconds=10 if over.rang else SHOWN if over.handed_on else None,
                key=_key(one.id),
            )

        self._tell(_key(one.id), tell)

    # --- colleagues

    def _show_colleague(self, one: Callback) -> None:
        assert one.redial is not None
        owner = one.redial.agent
        self._colleagues.add(one.id)
        self._notices.show_notice(
            lambda: say_colleague_late(one, self._desk.directory.person_name(owner)),
            Kind.ERROR,
            #: Button: a colleague's redial is mine from now on
            action=lambda: translate("Redials", "Take over"),
            on_action=lambda: self._take_over(one),
            seconds=None,
            key=_key(one.id),
        )
        QApplication.alert(self._window)

    def _take_over(self, one: Callback) -> None:
        person = self._desk.account.person
        if person is not None:
            self._ask(self._desk.redials.hand_over(one.id, person.id))

    async def _look_again(self, id: str) -> None:
        """It may be dealt with by now, by whomever."""
        with contextlib.suppress(DomainError):  # nobody is signed in any more
            one = await self._bridge.ask(self._desk.callbacks.get(id))
            called = one is not None and one.claim is not None and one.claim.live(clock.now())
            mine = id in self._lane
            if one is None or called or mine or not redialling(one):
                self._colleagues.discard(id)
                if not mine:
                    self._no_more(_key(id))

    # --- whether it broke off

    def _ask_whether(self, id: str) -> None:
        def tell() -> None:
            if any(one.redial is not None and one.redial.call == id for one in self._lane.values()):
                return  # it did
            call = self._calls.get(id)
            whom = (call.customer or call.number.shown()) if call is not None else ""
            self._notices.show_notice(
                lambda: say_question(whom),
                Kind.WARNING,
                #: Button: the line broke off, call this person again
                action=lambda: translate("Redials", "Redial"),
                on_action=lambda: self._ask(self._desk.redials.begin(id, Situation.BROKE_OFF)),
                #: Button: the line did not break off
                other=lambda: translate("Redials", "No"),
                on_other=lambda: self._ask(self._desk.drops.dismiss(id, Trouble.PERHAPS_BROKE_OFF)),
                seconds=SHOWN,
                key=_question_key(id),
            )

        self._tell(_question_key(id), tell)

    def _ask(self, question: Coroutine[Any, Any, Any]) -> None:
        self._bridge.tell(question, self.failed.emit)

    # --- the protocol

    def _protocol(self, problem: DomainError | None) -> None:
        # The file of this computer is everybody's matter; what the server keeps is put right by those who edit it.
        concerns = bool(self._desk.settings.redial_protocol) or edits_scripts(self._desk)
        if problem is None or not concerns:
            self._notices.close_key("protocol")
        else:
            self._notices.show_notice(
                lambda: say_protocol(self._notices.say(problem)), Kind.WARNING, seconds=None, key="protocol"
            )


def _key(id: str) -> str:
    return f"redial-{id}"


def _question_key(id: str) -> str:
    return f"broke-off-{id}"
