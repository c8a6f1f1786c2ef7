# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever agent, phone and customers do, in whatever order: no zombie call, no wrong focus, no lost callout, no lost promise."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import tempfile
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.agent import activity
from app.domain.call import CallEvent, CallResult, CallState
from app.domain.callback import Callback
from app.domain.errors import CallRefused, DomainError, EngineGone
from app.domain.ids import new_id
from app.domain.number import parse
from app.domain.people import Person
from app.domain.rating import Rating
from app.services.events import CalloutFailed, CalloutWaits, TransferChanged
from tests.desks import Phone
from tests.played import ANN, Played

SALES = parse("0401234577", "FI")
COLLEAGUE = parse("202", "FI")


class Exchange(Phone):
    """A phone that is true to its calls: it refuses what cannot be done, and reports later, in order, what came of the rest."""

    def __init__(self) -> None:
        super().__init__()
        self.there: dict[str, str] = {}
        """``in``, ``out``, ``up`` or ``held``, by call."""
        self.reports: list[Callable[[], None]] = []
        self.desk: Played
        self.dead = False
        self.refuses_dials = False

    def _wants(self, call: str, *states: str) -> str:
        if self.dead:
            raise EngineGone
        state = self.there.get(call)
        if state is None:
            raise CallRefused("no_such_call")
        if states and state not in states:
            raise CallRefused("not_now")
        return state

    def _later(self, report: Callable[..., None], *args: Any, **options: Any) -> None:
        self.reports.append(lambda: report(*args, **options))

    async def dial(self, number_or_uri: str, call: str) -> None:
        if self.dead:
            raise EngineGone
        if self.refuses_dials:
            raise CallRefused("bad_number")
        if len(self.there) == 4:
            raise CallRefused("too_many_calls")
        self._tell("dial", number_or_uri)
        self.there[call] = "out"

    async def answer(self, call: str) -> None:
        self._wants(call, "in")
        self.up(call)

    async def reject(self, call: str) -> None:
        self._wants(call, "in")
        self.over(call, CallResult.REJECTED)

    async def hang_up(self, call: str) -> None:
        state = self._wants(call)
        self.over(call, CallResult.ANSWERED if state in ("up", "held") else CallResult.CANCELLED)

    async def hold(self, call: str, on: bool) -> None:
        if self._wants(call, "up", "held") == ("held" if on else "up"):
            return
        self.there[call] = "held" if on else "up"
        self._later(self.desk.calls.progress, call, CallEvent.HELD if on else CallEvent.RESUMED)

    async def transfer(self, call: str, number_or_uri: str) -> None:
        self._wants(call, "up", "held")

    async def transfer_to_call(self, call: str, other: str) -> None:
        self._wants(call, "up", "held")
        self._wants(other, "up", "held")

    # --- what the other sides do

    def up(self, call: str) -> None:
        self.there[call] = "up"
        self._later(self.desk.calls.progress, call, CallEvent.ANSWERED)

    def over(self, call: str, result: CallResult) -> None:
        del self.there[call]
        self._later(self.desk.calls.ended, call, result)

    def rings_in(self, last: int, colleague: bool) -> None:
        if len(self.there) < 4:
            call = new_id()
            self.there[call] = "in"
            caller = COLLEAGUE.typed if colleague else f"04012345{last:02}"
            self._later(self.desk.calls.incoming, call, caller, "", None)

    def die(self) -> None:
        self.dead = True
        for call in list(self.there):
            self.over(call, CallResult.UNKNOWN)

    def tell(self) -> None:
        """The next report arrives."""
        if self.reports:
            self.reports.pop(0)()


STEPS = (
    *("rings in", "colleague rings in", "they ring", "they answer", "they hang up", "they are busy"),
    *(
        "report",
        "report",
        "all reports",
        "pass on: ringing",
        "pass on: done",
        "pass on: failed",
        "engine dies",
        "engine lives",
    ),
    *("dial", "dial a colleague", "dial a promise", "dials are refused", "cancel what waits"),
    *("answer", "answer and end", "reject", "hang up", "hold", "resume", "switch"),
    *("consult", "leave", "transfer", "join", "finish", "survey", "pause", "ready"),
)


class Day:
    """Plays steps; ``which`` chooses among the calls there are."""

    def __init__(self, desk: Played, phone: Exchange, promises: list[Callback]) -> None:
        self.desk, self.phone, self.promises = desk, phone, promises
        self.cancelled = 0

    async def ask(self, question: Coroutine[Any, Any, Any]) -> None:
        with contextlib.suppress(DomainError):
            await question

    async def step(self, name: str, which: int) -> None:
        desk, phone, calls = self.desk, self.phone, self.desk.calls
        live = [call.id for call in calls.live]
        mine = live[which % len(live)] if live else "no call"
        there = list(phone.there)
        theirs = there[which % len(there)] if there else ""
        match name:
            case "rings in" | "colleague rings in" if not phone.dead:
                phone.rings_in(which, name != "rings in")
            case "they ring" if phone.there.get(theirs) == "out":
                phone._later(calls.progress, theirs, CallEvent.RINGING)
            case "they answer" if phone.there.get(theirs) == "out":
                phone.up(theirs)
            case "they hang up" if theirs:
                phone.over(theirs, CallResult.MISSED if phone.there[theirs] == "in" else CallResult.ANSWERED)
            case "they are busy" if phone.there.get(theirs) == "out":
                phone.over(theirs, CallResult.BUSY)
            case "report":
                phone.tell()
            case "all reports":
                while phone.reports:
                    phone.tell()
            case "pass on: ringing" | "pass on: done" | "pass on: failed":
                phone._later(calls.transfer_changed, theirs, name.removeprefix("pass on: "))
            case "engine dies":
                phone.die()
            case "engine lives" if phone.dead:
                phone.dead = False
                phone._later(calls.engine_restarted)
            case "dials are refused":
                phone.refuses_dials = not phone.refuses_dials
            case "dial":
                await self.ask(calls.dial(SALES, "Sales"))
            case "dial a colleague":
                await self.ask(calls.dial(COLLEAGUE))
            case "dial a promise":
                await self.ask(calls.dial_callback(self.promises[which % len(self.promises)].id))
            case "cancel what waits":
                self.cancelled += calls.callout.number is not None
                await calls.cancel_callout()
            case "answer" | "answer and end":
                await self.ask(calls.answer(mine, end_other=name != "answer"))
            case "reject":
                await self.ask(calls.reject(mine))
            case "hang up":
                await self.ask(calls.hang_up(mine))
            case "hold" | "resume":
                await self.ask(calls.hold(mine, name == "hold"))
            case "switch":
                await self.ask(calls.switch(mine))
            case "consult":
                await self.ask(calls.consult(mine, SALES if which % 2 else COLLEAGUE))
            case "leave":
                await self.ask(calls.leave_consult(mine))
            case "transfer":
                await self.ask(calls.transfer(mine, SALES))
            case "join":
                await self.ask(calls.complete_transfer(mine))
            case "finish" if live:
                await self.ask(calls.finish(mine, Rating.NEUTRAL))
            case "survey" if live:
                await self.ask(calls.finish(mine, Rating.NEUTRAL, survey=SALES))
            case "pause":
                await self.ask(desk.agent.pause("lunch"))
            case "ready":
                await self.ask(desk.agent.ready())
        for _ in range(which):  # what runs in the background gets a little further, or a lot
            await asyncio.sleep(0)

    def holds(self) -> None:
        """What is so after every step."""
        calls, live = self.desk.calls, self.desk.calls.live
        assert all(call.state is not CallState.ENDED for call in live)
        assert len({call.id for call in live}) == len(live) <= 3
        if live:
            assert calls.current in live
        else:
            assert calls.current is None or calls.current.state is CallState.ENDED
        state, wanted = self.desk.agent.agent.state, activity(live)
        assert state is wanted if wanted is not None else not self.desk.agent.agent.in_call
        assert calls.busy or calls.callout.number is None
        assert calls.claims.held <= {call.id for call in live}
        # Never two people at one ear.
        assert list(self.phone.there.values()).count("up") <= 1

    async def evening(self) -> None:
        """Everybody hangs up, and all reports arrive: nothing may be left."""
        desk, phone, calls = self.desk, self.phone, self.desk.calls
        phone.dead = phone.refuses_dials = False
        for _ in range(30):
            for call in list(phone.there):
                phone.over(call, CallResult.UNKNOWN)
            while phone.reports:
                phone.tell()
            for _ in range(10):
                await asyncio.sleep(0)
            if not (phone.there or phone.reports or calls.busy):
                break
        assert (calls.live, phone.there, calls.busy) == ((), {}, False)
        assert calls.callout == CalloutWaits(None)
        assert not desk.agent.agent.in_call
        assert desk.store.unfinished_calls() == []
        assert desk.store.unfinished_attempts("ann") == []
        assert calls.claims.held == frozenset()
        for promise in self.promises:
            one = await desk.get(promise.id)
            assert one.claim is None or not one.open
            talked = [a for a in one.attempts if a.result is CallResult.ANSWERED]
            assert one.open or talked
            assert all(a.result is not None for a in one.attempts)
        assert not calls._reports.made_room
        # Nothing that waited was lost: it was taken back, placed, told as impossible, or answered all the same.
        told = desk.all(CalloutWaits)
        assert [one.number is None for one in told] == [n % 2 == 1 for n in range(len(told))]
        assert len(desk.all(CalloutFailed)) + self.cancelled <= len(told) // 2
        assert {one.state for one in desk.all(TransferChanged)} <= {"ringing", "done", "failed"}


async def played_day(folder: Path, steps: list[tuple[str, int]]) -> None:
    phone = Exchange()
    desk = phone.desk = Played(folder, phone=phone)
    desk.open()
    desk.database.connection.execute("PRAGMA synchronous = OFF")
    desk.store.put_directory([ANN, Person("ben", "Ben", extension="202")], [])
    desk.directory.reload()
    promises = [await desk.known(n) for n in (1, 2)]
    day = Day(desk, phone, promises)
    try:
        for name, which in steps:
            await day.step(name, which)
            day.holds()
        await day.evening()
        day.holds()
    finally:
        await desk.close()


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 5)), max_size=40))
def test_nothing_is_left_and_nothing_lost(steps: list[tuple[str, int]]) -> None:
    folder = Path(tempfile.mkdtemp())
    try:
        asyncio.run(asyncio.wait_for(played_day(folder, steps), 60))
    finally:
        shutil.rmtree(folder)
