# SPDX-License-Identifier: GPL-3.0-or-later
"""For tests: a protocol of redials, the service beside a desk of :mod:`tests.desks`, and calls that break off."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from app.domain.call import Call, CallResult
from app.domain.callback import Callback
from app.domain.drops import Trouble
from app.domain.ids import new_id
from app.domain.protocol import Play, RedialProtocol
from app.domain.redial import Exhausted, Situation, Window
from app.services.events import TroubleSeen
from app.services.redials import Redials
from tests.desks import Desk

AT_ONCE = (Window(0, 60), Window(60, 120), Window(120, 180))
"""Three tries, 1-2-3 minutes apart."""
AFTER_A_HOLD = (Window(60, 120), *AT_ONCE[1:])


def protocol(windows: tuple[Window, ...] = AT_ONCE) -> RedialProtocol:
    """The five situations without their lines; *windows* are those of all but the hold."""
    plays = {
        situation: Play(situation, windows=windows)
        for situation in (Situation.SILENT_START, Situation.BROKE_OFF, Situation.SILENT_MIDWAY)
    }
    plays[Situation.ON_HOLD] = Play(Situation.ON_HOLD, windows=AFTER_A_HOLD)
    plays[Situation.AGREED] = Play(Situation.AGREED)
    return RedialProtocol(plays, {"en": "Soitto Oy"})


@dataclass
class Site:
    """The site's protocol; ``set`` changes its rules."""

    protocol: RedialProtocol

    def set(
        self,
        *,
        exhausted: Exhausted = Exhausted.CALLBACK,
        callback_minutes: int = 30,
        supervisor_after: int = 120,
        by_itself: bool = False,
    ) -> None:
        self.protocol = replace(
            self.protocol,
            exhausted=exhausted,
            callback_minutes=callback_minutes,
            supervisor_after=supervisor_after,
            by_itself=by_itself,
        )


def beside(desk: Desk, windows: tuple[Window, ...] = AT_ONCE) -> tuple[Redials, Site]:
    """The redials of a desk; they hear what happens there. Looks at the clock are the test's (``tick``)."""
    site = Site(protocol(windows))
    redials = Redials(
        desk.place,
        desk.calls,
        desk.callbacks,
        desk.clock,
        site,
        desk.directory,
        lambda: "FI",
        lambda: "Europe/Helsinki",
        desk.emit,
    )
    desk.listeners.append(redials.happened)
    return redials, site


def later(desk: Desk, seconds: float) -> None:
    """So many seconds pass."""
    desk.clock.offset += timedelta(seconds=seconds)


def rings_in(desk: Desk, caller: str = "+358401234501", name: str = "Matti") -> Call:
    """A customer rings in and is answered."""
    call_id = new_id()
    desk.calls.incoming(call_id, caller, name, "sales")
    call = desk.calls.known(call_id)
    assert call is not None
    desk.answered(call)
    return call


def breaks_off(desk: Desk, call: Call, *, dropped: bool = True) -> None:
    """As the desk hears of it: trouble first, then the end."""
    for listener in desk.listeners:
        listener(TroubleSeen(call.id, Trouble.BROKE_OFF, desk.clock.now()))
    desk.ended(call, CallResult.ANSWERED, dropped=dropped)


def drops(desk: Desk, caller: str = "+358401234501") -> Call:
    """A customer rings in, is answered, and the line breaks off."""
    call = rings_in(desk, caller)
    breaks_off(desk, call)
    return call


def only(redials: Redials) -> Callback:
    """The one redial in the lane."""
    (one,) = redials.lane
    return one
