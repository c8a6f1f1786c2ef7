# SPDX-License-Identifier: GPL-3.0-or-later
"""The line of the settings: what a refused command leaves as it is, and what is connected after the calls."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from pathlib import Path
from typing import Any, cast

import pytest

from app.domain.call import Call, CallResult
from app.domain.errors import CallRefused, EngineGone
from app.domain.number import parse
from app.services.drops import Drops
from app.services.events import LineStatus
from app.services.line import Line, LineAccount
from app.services.queue_switch import QueueSwitch
from app.telephony.port import CallEnded, EngineReady, LineChanged, LineState
from app.wiring import PhoneReports
from tests.desks import play, until
from tests.played import Played, played
from tests.unit.test_several_calls import incoming, talking


class Site:
    """A line of a desk whose phone registers, refuses while there are calls, or is gone."""

    def __init__(self, desk: Played) -> None:
        self.desk = desk
        self.account = LineAccount("1001", "old.example")
        self.asked = 0
        self.registered: list[tuple[str, str]] = []
        self.trouble: CallRefused | EngineGone | None = None
        self.told: list[Any] = []
        self.line = Line(
            lambda: self.account, self._attach, self._detach, desk.secrets, self.told.append, lambda: desk.calls.busy
        )
        queue = QueueSwitch(desk.phone, lambda: ("", ""), lambda: True, self.told.append)
        drops = Drops(desk.place, desk.calls, desk.clock, self.told.append, lambda: None)
        self.phone = PhoneReports(desk.calls, self.line, queue, cast(Any, None), cast(Any, None), drops)
        self.keeps: set[str] = set()
        """Calls at the phone that are not the agent's."""

    async def _attach(self, account: LineAccount, password: str) -> None:
        self._change()
        self.registered.append((account.host, password))
        self.phone(LineChanged(LineState.REGISTERED))

    async def _detach(self) -> None:
        self._change()
        self.registered.append(("", ""))
        self.phone(LineChanged(LineState.OFF))

    def _change(self) -> None:
        self.asked += 1
        if self.trouble is not None:
            raise self.trouble
        if self.desk.calls.live or self.keeps:
            raise CallRefused("not_now")

    def states(self) -> Iterable[str]:
        return [event.state for event in self.told if isinstance(event, LineStatus)]

    def over(self, *calls: Call | str) -> None:
        for call in calls:
            self.phone(CallEnded(call if isinstance(call, str) else call.id, CallResult.ANSWERED))


def test_an_account_saved_in_a_call_is_connected_after_it(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            site = Site(desk)
            await site.line.connect("old")
            first = talking(desk)
            second = incoming(desk, 2)
            site.account = LineAccount("1001", "new.example")
            with pytest.raises(CallRefused, match="after_call"):
                await site.line.connect("new")
            assert (site.line.status, site.states()) == (LineStatus("registered"), ["registered"])
            site.over(second)
            assert site.registered == [("old.example", "old")]
            site.account = LineAccount("1001", "newest.example")
            desk.secrets.set("sip:1001@newest.example", "newest")
            site.over(first)
            await until(lambda: len(site.registered) == 2, "it is connected by itself")
            assert site.registered[1] == ("newest.example", "newest")
            assert site.line.status.state == "registered"
            third = talking(desk, 3)
            site.over(third)
            await asyncio.sleep(0)
            assert len(site.registered) == 2  # once

    play(scenario())


def test_a_call_that_waits_for_its_turn_comes_before_the_line(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            site = Site(desk)
            customer = incoming(desk)
            with pytest.raises(CallRefused, match="waits"):
                await desk.calls.dial(parse("040 1234599", "FI"))
            with pytest.raises(CallRefused, match="after_call"):
                await site.line.connect()
            site.over(customer)
            await until(lambda: desk.calls.live, "the call that waited is placed")
            assert site.registered == []
            site.over(*desk.calls.live)
            await until(lambda: site.registered, "then the line")

    play(scenario())


def test_what_is_dialled_behind_the_agents_back_keeps_the_line_too(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            site = Site(desk)
            site.keeps = {"code"}
            with pytest.raises(CallRefused, match="after_call"):
                await site.line.connect()
            call = talking(desk)
            site.over(call)
            await until(lambda: site.asked == 2, "it is tried, and refused again")
            await asyncio.sleep(0)
            site.keeps = set()
            site.over("code")
            await until(lambda: site.registered, "it is connected")

    play(scenario())


def test_an_engine_that_dies_with_the_call_connects_the_new_account_when_it_is_back(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            site = Site(desk)
            await site.line.connect()
            call = talking(desk)
            site.account = LineAccount("1001", "new.example")
            with pytest.raises(CallRefused, match="after_call"):
                await site.line.connect()
            site.trouble = EngineGone()
            site.over(call)
            site.phone(LineChanged(LineState.FAILED))
            await until(lambda: site.line.status == LineStatus("failed", "engine"), "it was tried")
            site.trouble = None
            site.phone(EngineReady(""))
            await until(lambda: site.registered[-1][0] == "new.example", "the new one")

    play(scenario())


@pytest.mark.parametrize("trouble", [CallRefused("bad_account"), EngineGone()], ids=["refused", "gone"])
@pytest.mark.parametrize("up", [True, False])
def test_a_refused_command_says_nothing_of_a_line_that_is_up(
    tmp_path: Path, up: bool, trouble: CallRefused | EngineGone
) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            site = Site(desk)
            if up:
                await site.line.connect()
            site.trouble = trouble
            with pytest.raises(type(trouble)):
                await site.line.connect()
            why = trouble.code if isinstance(trouble, CallRefused) else "engine"
            assert site.line.status == (LineStatus("registered") if up else LineStatus("failed", why))

    play(scenario())


def test_a_line_taken_down_in_a_call_goes_after_it(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            site = Site(desk)
            await site.line.connect()
            call = talking(desk)
            site.account = LineAccount("", "")
            with pytest.raises(CallRefused, match="after_call"):
                await site.line.connect()
            assert site.line.status.state == "registered"
            site.over(call)
            await until(lambda: site.line.status.state == "off", "the line is down")

    play(scenario())
