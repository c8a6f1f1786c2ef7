# SPDX-License-Identifier: GPL-3.0-or-later
"""Direct lines at a simulated exchange: what opens and ends one, and whose phone rings."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.callback import Callback, Origin, Outcome, OutcomeKind
from app.domain.departments import DirectLine, DirectMode, DirectRules
from app.domain.due import at_instant
from app.domain.errors import SwitchboardError
from app.domain.ids import new_id
from app.switchboard.direct import Direct
from app.switchboard.pbx.port import (
    AgentAnswered,
    AgentRings,
    Channel,
    ChannelChanged,
    ChannelGone,
    DialBegan,
    DialEnded,
    PbxEvent,
    callback_channel,
)
from tests.desks import play
from tests.switchboard.parts_side import ANN, BEN, PartsSide, number, parts_side

CUSTOMER = "+358401234567"
SUPPORT, SALES = "+358942451111", "+358942452222"
FIRST_ANSWER, WINDOW, RENEWED, UNTIL_CLOSED = DirectMode
HOUR = 3600


class Scene:
    """Two agents at their phones, both in the first department's queue."""

    def __init__(self, side: PartsSide) -> None:
        self.side = side
        self.ids = itertools.count(1)
        for name in ("1001", "1002"):
            side.exchange.agent(name, "support", answers=None)
        self.open()

    def open(self) -> None:
        extensions = {"ann": "PJSIP/1001", "ben": "PJSIP/1002"}
        side = self.side
        self.direct = Direct(
            side.exchange, side.rules, side.promises, side.database, side.clock, side.tell, extensions.get
        )

    def tell(self, *events: PbxEvent) -> None:
        for event in events:
            self.side.exchange._tell(event)

    async def settled(self) -> None:
        await self.side.time.settled()
        await self.direct.settled()

    async def dials(
        self, agent: str, status: str = "NOANSWER", to: str = CUSTOMER, shown: str = SUPPORT, channel: str = ""
    ) -> str:
        """The agent's phone calls out; it comes to *status*. The agent's channel, which stays."""
        call = channel or f"7.{next(self.ids)}"
        far = f"7.{next(self.ids)}"
        self.tell(
            ChannelChanged(Channel(call, f"PJSIP/{agent}-{next(self.ids):08x}", call, "Up", agent)),
            ChannelChanged(Channel(far, f"PJSIP/customer-{next(self.ids):08x}", call, "Ringing", to)),
            DialBegan(call, call, far, to, shown),
            DialEnded(call, call, far, status, 0 if status == "ANSWER" else 19, shown),
        )
        if status != "ANSWER":
            self.tell(ChannelGone(far, "", call))
        await self.settled()
        return call

    async def rings(self, agent: str, status: str, caller: str = CUSTOMER, queue: bool = False) -> None:
        """The customer rings the agent's phone; it comes to *status*. ``queue``: a queue rings it."""
        call, leg = f"8.{next(self.ids)}", f"8.{next(self.ids)}"
        self.tell(
            ChannelChanged(Channel(call, "PJSIP/customer-1", call, "Up", caller)),
            ChannelChanged(Channel(leg, f"PJSIP/{agent}-1", call, "Ringing", agent)),
            DialBegan(call, call, leg, agent, caller),
        )
        if queue:
            self.tell(AgentRings("support", call, call, caller, f"PJSIP/{agent}", leg))
        self.tell(
            DialEnded(call, call, leg, status, caller=caller), ChannelGone(leg, "", call), ChannelGone(call, "", call)
        )
        await self.settled()

    async def reaches(self, did: str = SUPPORT, caller: str = CUSTOMER) -> str | None:
        """What rings first for a caller."""
        member = await self.direct.agent_for(number(caller), did)
        return member.interface if member is not None else None

    def leads(self, did: str = SUPPORT) -> bool:
        return self.direct.has(number(CUSTOMER), did)


@asynccontextmanager
async def scene(folder: Path, mode: DirectMode = FIRST_ANSWER) -> AsyncIterator[Scene]:
    async with parts_side(folder) as side:
        await side.direct(mode)
        one = Scene(side)
        await one.direct.start()
        try:
            yield one
        finally:
            await one.direct.stop()


@pytest.mark.parametrize("status", ["NOANSWER", "BUSY", "CANCEL", "CONGESTION", "CHANUNAVAIL"])
def test_a_call_in_vain_opens_a_line(tmp_path: Path, status: str) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.dials("1001", status)
            assert await s.reaches() == "PJSIP/1001"
            (line,) = await s.direct.lines("ann")
            assert (line.number, line.until) == (CUSTOMER, s.side.clock.now() + timedelta(hours=1))
            assert [told.to for told in s.side.told if told.what == line] == [frozenset({"ann"})]

    play(scenario())


def test_an_answered_call_opens_none(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.dials("1001", "ANSWER")
            assert await s.reaches() is None
            assert not s.leads()

    play(scenario())


@pytest.mark.parametrize("to", ["1002", "112"])
def test_colleagues_and_short_numbers_get_none(tmp_path: Path, to: str) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.dials("1001", to=to)
            assert await s.direct.lines("ann") == ()

    play(scenario())


def test_a_department_without_direct_callback_opens_none(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.dials("1001", shown=SALES)
            assert await s.direct.lines("ann") == ()

    play(scenario())


def test_switched_off_it_leads_nowhere(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.dials("1001")
            first, *rest = s.side.rules.site.departments
            off = replace(first, direct=DirectRules(on=False))
            await s.side.set(replace(s.side.rules.site, departments=(off, *rest)))
            assert await s.reaches() is None

    play(scenario())


@pytest.mark.parametrize("mode", [FIRST_ANSWER, WINDOW, RENEWED])
@pytest.mark.parametrize(("seconds", "stands"), [(HOUR - 1, True), (HOUR, False), (HOUR + 1, False)])
def test_it_ends_with_its_window(tmp_path: Path, mode: DirectMode, seconds: int, stands: bool) -> None:
    async def scenario() -> None:
        async with scene(tmp_path, mode) as s:
            await s.dials("1001")
            s.side.clock.forward(seconds)
            assert await s.reaches() == ("PJSIP/1001" if stands else None)
            assert s.leads() is stands
            assert len(await s.direct.lines("ann")) == stands

    play(scenario())


@pytest.mark.parametrize("inwards", [True, False])
@pytest.mark.parametrize(
    ("mode", "stays"), [(FIRST_ANSWER, False), (WINDOW, True), (RENEWED, True), (UNTIL_CLOSED, True)]
)
def test_an_answer_in_either_direction_ends_the_first_mode_only(
    tmp_path: Path, mode: DirectMode, stays: bool, inwards: bool
) -> None:
    async def scenario() -> None:
        async with scene(tmp_path, mode) as s:
            await s.dials("1001")
            s.side.clock.forward(60)
            await (s.rings("1001", "ANSWER") if inwards else s.dials("1001", "ANSWER"))
            assert s.leads() is stays
            if not stays:
                assert s.side.lines_told()[-1].until == s.side.clock.now(), "told as over"

    play(scenario())


def test_an_answer_by_another_agent_changes_nothing(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.dials("1001")
            await s.rings("1002", "ANSWER", queue=True)
            assert await s.reaches() == "PJSIP/1001"

    play(scenario())


@pytest.mark.parametrize("status", ["ANSWER", "NOANSWER"])
@pytest.mark.parametrize("inwards", [True, False])
def test_each_call_between_the_two_renews_the_third_mode(tmp_path: Path, status: str, inwards: bool) -> None:
    async def scenario() -> None:
        async with scene(tmp_path, RENEWED) as s:
            await s.dials("1001")
            s.side.clock.forward(HOUR - 1)
            await (s.rings("1001", status) if inwards else s.dials("1001", status))
            s.side.clock.forward(HOUR - 1)
            assert s.leads()
            s.side.clock.forward(1)
            assert not s.leads()

    play(scenario())


def test_a_queue_that_rings_the_agent_in_vain_is_no_call_between_the_two(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path, RENEWED) as s:
            await s.dials("1001")
            s.side.clock.forward(HOUR - 1)
            await s.rings("1001", "NOANSWER", queue=True)
            s.side.clock.forward(1)
            assert not s.leads()

    play(scenario())


def test_the_fourth_mode_lasts_until_the_agent_closes_it(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path, UNTIL_CLOSED) as s:
            await s.dials("1001")
            s.side.clock.forward(90 * 24 * HOUR)
            await s.settled()
            (line,) = await s.direct.lines("ann")
            assert line.until is None
            await s.direct.close(line.id)
            assert not s.leads()
            with pytest.raises(SwitchboardError) as error:
                await s.direct.close(line.id)
            assert error.value.code == "no_line"

    play(scenario())


def test_the_fourth_mode_ends_with_its_callback(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path, UNTIL_CLOSED) as s:
            now = s.side.clock.now()
            due = at_instant(now, "UTC")
            await s.side.promises.make(
                Callback("c1", number(CUSTOMER), due, now, "ann", Origin.CALL, customer="Matti", queue="support")
            )
            await s.dials("1001")
            (line,) = await s.direct.lines("ann")
            assert line.customer == "Matti"
            await s.side.promises.close("c1", Outcome(OutcomeKind.CONNECTED, now, "ben"))
            await s.settled()
            assert not s.leads()

    play(scenario())


def test_an_agents_own_time_and_mode_count(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.side.set(replace(s.side.rules.site, direct_lines=(DirectLine("ann", mode=WINDOW, minutes=5),)))
            await s.dials("1001")
            await s.rings("1001", "ANSWER")
            s.side.clock.forward(299)
            assert await s.reaches() == "PJSIP/1001"
            s.side.clock.forward(1)
            assert await s.reaches() is None

    play(scenario())


def test_which_number_was_rung_counts(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            own = (DirectLine("ann", "+358942550301"), DirectLine("ben", "0942550302"))
            await s.side.set(replace(s.side.rules.site, direct_lines=own))
            await s.dials("1001", shown="+358942550301")
            assert await s.reaches("+358942550301") == "PJSIP/1001"
            assert await s.reaches("0942550301") == "PJSIP/1001"
            assert await s.reaches(SUPPORT) == "PJSIP/1001"
            assert await s.reaches("") == "PJSIP/1001"
            assert await s.reaches("+358942550302") is None, "another agent's own number"
            assert await s.reaches(SALES) is None, "another department's number"
            assert await s.reaches(caller="+358407654321") is None

    play(scenario())


def test_of_two_agents_the_one_who_rang_last_is_reached(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            own = (DirectLine("ann", "+358942550301"),)
            await s.side.set(replace(s.side.rules.site, direct_lines=own))
            await s.dials("1001")
            s.side.clock.forward(1)
            await s.dials("1002")
            assert await s.reaches() == "PJSIP/1002"
            assert await s.reaches("+358942550301") == "PJSIP/1001"
            s.side.clock.forward(1)
            await s.dials("1001")
            assert await s.reaches() == "PJSIP/1001"
            assert len(await s.direct.lines("ann")) == 1, "one line per agent and customer"

    play(scenario())


def test_who_cannot_take_it_is_not_rung_but_the_caller_goes_ahead(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.dials("1001")
            await s.side.exchange.pause("PJSIP/1001", True)
            assert await s.reaches() is None
            await s.side.exchange.pause("PJSIP/1001", False)
            assert await s.reaches() == "PJSIP/1001"
            s.side.exchange.registered("1001", False)
            assert await s.reaches() is None
            s.side.exchange.registered("1001", True)
            s.side.exchange.ring_in("support", "+358407654321")
            await s.side.time.settled()
            assert s.side.exchange.phones["PJSIP/1001"].status == 6
            assert await s.reaches() is None
            s.side.exchange.cut()
            assert await s.reaches() is None
            assert s.leads(), "the queue takes the caller at its front"

    play(scenario())


def test_an_agent_in_no_queue_is_tried(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.side.exchange.remove_member("support", "PJSIP/1001")
            await s.dials("1001")
            assert await s.reaches() == "PJSIP/1001"

    play(scenario())


def test_an_outside_phone_logged_in_with_is_the_agents(tmp_path: Path) -> None:
    """It is reached through the trunk: one half of the Local channel is the agent's, the other only leads to the phone."""

    async def scenario() -> None:
        async with scene(tmp_path) as s:
            mobile = "+358409999999"
            s.side.promises.ask_phones(lambda interface: "ben" if mobile in interface else None)
            name = f"Local/{mobile}@soitto-phone-00000001"
            s.tell(
                ChannelChanged(Channel("soitto-out-1", f"{name};1", "1", "Up", "")),
                ChannelChanged(Channel("soitto-out-1;2", f"{name};2", "1", "Up", "")),
                ChannelChanged(Channel("3.1", "PJSIP/customer-1", "1", "Ringing", mobile)),
                DialBegan("1", "soitto-out-1;2", "3.1", mobile, SUPPORT),
                DialEnded("1", "soitto-out-1;2", "3.1", "NOANSWER", 19, SUPPORT),
            )
            await s.settled()
            assert await s.direct.lines("ben") == (), "the agent's own phone is no customer"
            s.tell(
                ChannelChanged(Channel("3.2", "PJSIP/customer-2", "1", "Ringing", CUSTOMER)),
                DialBegan("1", "soitto-out-1", "3.2", CUSTOMER, SUPPORT),
                DialEnded("1", "soitto-out-1", "3.2", "NOANSWER", 19, SUPPORT),
            )
            await s.settled()
            assert [line.number for line in await s.direct.lines("ben")] == [CUSTOMER]

    play(scenario())


def test_a_second_trunk_that_reaches_the_customer_leaves_no_line(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path, WINDOW) as s:
            channel = await s.dials("1001", "CONGESTION")
            assert s.leads()
            await s.dials("1001", "ANSWER", channel=channel)
            assert not s.leads()

    play(scenario())


async def _callback_rings(s: Scene, status: str) -> str:
    """A callback's place in the queue is taken by an agent, and its other half dials the customer."""
    place, leg, far = callback_channel(new_id(), "1"), f"9.{next(s.ids)}", f"9.{next(s.ids)}"
    s.tell(
        ChannelChanged(Channel(place, "Local/c@soitto-place-1;1", place, "Up", CUSTOMER)),
        ChannelChanged(Channel(f"{place};2", "Local/c@soitto-place-1;2", place, "Up", "")),
        ChannelChanged(Channel(leg, "PJSIP/1001-1", place, "Ringing", "1001")),
        DialBegan(place, place, leg, "1001", CUSTOMER),
        AgentRings("support", place, place, CUSTOMER, "PJSIP/1001", leg),
        DialEnded(place, place, leg, "ANSWER", caller=CUSTOMER),
        AgentAnswered("support", place, place, CUSTOMER, "PJSIP/1001", leg, 0),
        ChannelChanged(Channel(far, "PJSIP/customer-1", place, "Ringing", CUSTOMER)),
        DialBegan(place, f"{place};2", far, CUSTOMER, SUPPORT),
        DialEnded(place, f"{place};2", far, status, caller=SUPPORT),
    )
    await s.settled()
    return place


def test_a_callback_in_vain_opens_a_line_to_its_agent(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await _callback_rings(s, "NOANSWER")
            assert await s.reaches() == "PJSIP/1001"
            assert await s.direct.lines("ben") == ()

    play(scenario())


def test_the_agents_answer_to_a_callback_is_no_talk_with_the_customer(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.dials("1001")
            place = callback_channel("c2", "1")
            s.tell(
                ChannelChanged(Channel(place, "Local/c@soitto-place-2;1", place, "Up", CUSTOMER)),
                ChannelChanged(Channel("9.9", "PJSIP/1001-9", place, "Ringing", "1001")),
                DialBegan(place, place, "9.9", "1001", CUSTOMER),
                DialEnded(place, place, "9.9", "ANSWER", caller=CUSTOMER),
                AgentAnswered("support", place, place, CUSTOMER, "PJSIP/1001", "9.9", 0),
            )
            await s.settled()
            assert s.leads()
            await _callback_rings(s, "ANSWER")
            assert not s.leads(), "now they talked"

    play(scenario())


def test_a_customer_rung_first_talks_once_the_agent_takes_them(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.dials("1001")
            place = callback_channel("c3", "1")
            s.tell(
                DialBegan(place, f"{place};2", "9.1", CUSTOMER, SUPPORT),
                DialEnded(place, f"{place};2", "9.1", "ANSWER", caller=SUPPORT),
            )
            await s.settled()
            assert s.leads(), "nobody talks with them yet"
            s.tell(AgentAnswered("support", place, place, CUSTOMER, "PJSIP/1001", "9.2", 4))
            await s.settled()
            assert not s.leads()

    play(scenario())


def test_a_restart_forgets_no_line_and_keeps_no_old_one(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path, UNTIL_CLOSED) as s:
            await s.dials("1001")
            await s.side.direct(WINDOW)
            await s.dials("1002", to="+358407654321")
            before = (*await s.direct.lines("ann"), *await s.direct.lines("ben"))
            await s.direct.stop()
            s.open()
            await s.direct.start()
            assert (*await s.direct.lines("ann"), *await s.direct.lines("ben")) == before
            await s.direct.stop()
            s.side.clock.forward(HOUR)
            s.open()
            await s.direct.start()
            await s.settled()
            assert await s.direct.lines("ben") == ()
            await s.direct.stop()
            s.open()
            await s.direct.start()
            assert s.leads()
            assert [one.person for one in s.direct._lines.values()] == ["ann"], "gone from the disk too"

    play(scenario())


def test_dials_whose_end_was_not_seen_open_nothing(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            s.tell(
                ChannelChanged(Channel("7.1", "PJSIP/1001-1", "7.1", "Up", "1001")),
                ChannelChanged(Channel("7.2", "PJSIP/customer-1", "7.1", "Ringing", CUSTOMER)),
                DialBegan("7.1", "7.1", "7.2", CUSTOMER, SUPPORT),
            )
            s.side.exchange.cut()
            s.side.exchange.reach()
            s.tell(DialEnded("7.1", "7.1", "7.2", "NOANSWER", 19, SUPPORT))
            await s.settled()
            assert not s.leads()

    play(scenario())


def test_lines_of_agents_do_not_print_numbers(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            await s.dials("1001")
            assert CUSTOMER not in repr(s.direct._lines)
            assert {ANN.id, BEN.id} > {line.person for line in s.direct._lines.values()}

    play(scenario())


def test_another_switchboard_on_the_same_store_is_heard_of(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path, UNTIL_CLOSED) as s:
            await s.dials("1001")
            first = s.direct
            s.open()
            second = s.direct
            await second.start()
            (line,) = await first.lines("ann")
            await second.close(line.id)
            s.side.told.clear()
            await s.side.time.seconds(61)
            await first.settled()
            assert await first.lines("ann") == ()
            assert line.id in {told.id for told in s.side.lines_told()}
            await s.dials("1001")
            await first.settled()
            assert await first.lines("ann") == await second.lines("ann") != (), "both saw it, and it is one"
            await second.stop()
            s.direct = first

    play(scenario())
