# SPDX-License-Identifier: GPL-3.0-or-later
"""Callouts and agents' own phones over a simulated exchange: what is refused, faults, restarts, what nobody saw."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from app.domain.board import Callout, CalloutState, PhoneCall
from app.domain.call import CallResult
from app.domain.errors import SwitchboardError
from app.switchboard.pbx.port import AgentAnswered, AgentRings, ChannelGone
from app.switchboard.phones.callouts import PREFIX, Callouts
from app.switchboard.phones.phones import Phones
from app.switchboard.store import schema
from tests.switchboard.desk_exchange import DeskExchange
from tests.switchboard.exchange import Mood
from tests.switchboard.own_phones import new_id, on_loop
from tests.switchboard.parts_side import PartsSide, parts_side

CUSTOMER = "+358401234500"
RINGS = Mood(after=None)


class Side:
    """Phones and callouts on the parts' side, with a simulated exchange."""

    def __init__(self, side: PartsSide) -> None:
        self.side = side
        self.exchange = DeskExchange(side.clock)
        for queue in ("support", "sales"):
            self.exchange.queue(queue)
        side.exchange = self.exchange
        self._make()

    def _make(self) -> None:
        side = self.side
        self.phones = Phones(self.exchange, side.promises, side.rules, side.database)
        self.callouts = Callouts(
            self.exchange, self.phones, side.promises, side.rules, side.database, side.clock, side.tell
        )

    async def start(self) -> None:
        await self.phones.start()
        await self.callouts.start()
        await self.side.time.settled()

    async def stop(self) -> None:
        await self.callouts.stop()
        await self.phones.stop()

    async def again(self) -> None:
        """The switchboard is restarted."""
        await self.stop()
        self._make()
        await self.start()

    async def place(self, number: str = CUSTOMER, person: str = "ann", **more: str) -> str:
        id = new_id()
        await self.callouts.place(person, id, number, **more)
        await self.side.time.settled()
        return id

    def shown(self, id: str) -> Callout:
        return next(one for one in self.callouts.own("ann").callouts if one.id == id)

    def told(self, id: str) -> list[str]:
        return [
            str(one.what.state)
            for one in self.side.told
            if isinstance(one.what, Callout | PhoneCall) and one.what.id == id
        ]

    async def refused(self, number: str = CUSTOMER, person: str = "ann", **more: str) -> str:
        with pytest.raises(SwitchboardError) as error:
            await self.callouts.place(person, new_id(), number, **more)
        return error.value.code


@asynccontextmanager
async def sides(folder: Path) -> AsyncIterator[Side]:
    async with parts_side(folder) as side:
        one = Side(side)
        await one.start()
        await one.phones.log_in("ann", "1003")
        try:
            yield one
        finally:
            await one.stop()


@on_loop
async def test_what_is_refused(tmp_path: Path) -> None:
    async with sides(tmp_path) as side:
        assert await side.refused("040 x") == "bad_number"
        assert await side.refused("sip:anna@example.com") == "bad_number"
        assert await side.refused("*46") == "bad_number"
        assert await side.refused("+358600123456", callback=new_id()) == "premium"
        assert await side.refused("112", callback=new_id()) == "service"
        assert (
            await side.refused(person="sue") == "no_phone"
        )  # the CRM knows no extension, and she has logged in nowhere
        with pytest.raises(SwitchboardError, match="bad_id"):
            await side.callouts.place("ann", "../1", CUSTOMER)
        side.exchange.own["PJSIP/1003"] = RINGS
        await side.place("112")  # dialled by hand: the desk asked what there is to ask
        assert await side.refused() == "busy"
        for command in (side.callouts.hold, side.callouts.resume):
            with pytest.raises(SwitchboardError, match="not_found"):
                await command("ann", new_id())


@on_loop
async def test_phones_that_are_none(tmp_path: Path) -> None:
    async with sides(tmp_path) as side:
        for phone in ("", "0600 123 456", "112", "*46", "sip:a@b.c", "PJSIP/1003", "1002", "1;2", "1003@x"):
            with pytest.raises(SwitchboardError, match="bad_phone"):
                await side.phones.log_in("ann", phone)
        assert side.phones.phone("ann") == "1003"
        assert await side.phones.log_in("ann", "1001") == "1001"  # her own extension
        assert side.exchange.queues["support"].members == ["PJSIP/1001"]


@on_loop
async def test_the_exchange_is_lost_in_a_callout(tmp_path: Path) -> None:
    async with sides(tmp_path) as side:
        talks = await side.place()
        await side.side.time.seconds(1)
        assert side.shown(talks).state is CalloutState.CONNECTED
        # Only the connection is: the call goes on, and its end is found out.
        side.exchange.cut()
        side.exchange.reach()
        await side.side.time.settled()
        assert side.shown(talks).state is CalloutState.CONNECTED
        side.exchange.cut()
        side.exchange.hangs_up(PREFIX + talks)
        side.exchange.reach()
        await side.side.time.seconds(1)
        assert (side.shown(talks).result, side.told(talks).count("ended")) == (CallResult.ANSWERED, 1)
        # All is lost while the customer's phone rings: nobody knows.
        rings = await side.place("+358401234532")
        await side.side.time.seconds(1)
        side.exchange.die()
        side.exchange.rise()
        await side.side.time.settled()
        assert (side.shown(rings).result, side.shown(rings).reason) == (CallResult.UNKNOWN, "pbx")


@on_loop
async def test_an_originate_whose_answer_is_lost_leaves_no_channel(tmp_path: Path) -> None:
    async with sides(tmp_path) as side:
        side.exchange.own["PJSIP/1003"] = RINGS
        side.exchange.fault = lambda name: "after" if name == "originate" else None
        id = await side.place()
        assert (side.shown(id).result, side.shown(id).reason) == (CallResult.UNKNOWN, "pbx")
        side.exchange.cut()
        side.exchange.reach()
        await side.side.time.seconds(1)
        assert side.exchange.legs == {}
        assert side.exchange.dialled == []


@on_loop
async def test_a_channel_that_comes_late_is_ended(tmp_path: Path) -> None:
    async with sides(tmp_path) as side:
        id = new_id()
        await side.callouts.hang_up("ann", id)
        await side.exchange.originate("PJSIP/1003", "soitto-callout", CUSTOMER, channel=PREFIX + id)
        await side.side.time.seconds(1)
        assert side.exchange.legs == {}
        assert side.exchange.dialled == []


@on_loop
async def test_a_restarted_switchboard_knows_what_was_asked(tmp_path: Path) -> None:
    async with sides(tmp_path) as side:
        id = await side.place()
        await side.side.time.seconds(1)
        await side.again()
        assert side.phones.phone("ann") == "1003"
        assert side.shown(id).state is CalloutState.CONNECTED
        await side.callouts.hang_up("ann", id)
        await side.side.time.seconds(5)
        assert side.exchange.legs == {}
        await side.again()
        # Asked again after its end, also much later: nothing rings.
        await side.side.time.seconds(2 * 3600)
        assert side.callouts.own("ann").callouts == ()
        assert (await side.callouts.place("ann", id, CUSTOMER)).result is CallResult.ANSWERED
        await side.side.time.seconds(8 * 86_400)
        await side.again()
        assert len(side.exchange.dialled) == 1


@on_loop
async def test_nothing_of_a_callout_that_is_over_is_kept_but_its_state(tmp_path: Path) -> None:
    async with sides(tmp_path) as side:
        await side.place("+358401234530")
        await side.side.time.seconds(5)
        (kept,) = await side.side.database.run(lambda c: c.execute(sa.select(schema.callouts)).all())
        assert "401234530" not in str(kept)
        assert kept.state == "ended"


@on_loop
async def test_who_talks_first_has_the_call(tmp_path: Path) -> None:
    """A queue that rings all: the phone of the slower one was not missed."""
    async with sides(tmp_path) as side:
        await side.phones.log_in("ben", "1006")
        assert (side.phones.person_at("PJSIP/1003"), side.phones.person_at("PJSIP/1006")) == ("ann", "ben")
        events = side.callouts._calls
        for interface, channel in (("PJSIP/1003", "c1"), ("PJSIP/1006", "c2")):
            events.happened(AgentRings("support", "call", "caller", CUSTOMER, interface, channel))
        events.happened(ChannelGone("c1", "PJSIP/1003-00000001", "call", 16))
        events.happened(AgentAnswered("support", "call", "caller", CUSTOMER, "PJSIP/1006", "c2", 3))
        await side.side.time.seconds(1)
        (slower,), (faster,) = side.callouts.own("ann").calls, side.callouts.own("ben").calls
        assert (slower.state, slower.result) == ("ended", CallResult.ANSWERED_ELSEWHERE)
        assert (faster.state, faster.number) == ("talking", CUSTOMER)


@on_loop
async def test_an_agents_queues_are_those_that_know_the_extension(tmp_path: Path) -> None:
    async with sides(tmp_path) as side:
        assert await side.phones.queues("ben") == ("support", "sales")
        await side.exchange.add_member("sales", "PJSIP/1002", "1002")
        assert await side.phones.queues("ben") == ("sales",)
        await side.phones.log_in("ben", "+358401234599")
        assert side.exchange.queues["support"].members == ["PJSIP/1003"]
        assert side.exchange.queues["sales"].members[1:] == ["PJSIP/1002", "Local/+358401234599@soitto-phone/n"]
        assert side.phones.person_at("Local/+358401234599@soitto-phone") == "ben"
        # The exchange forgets its dynamic members: they are set again.
        await side.phones.queue("ben", taking=True, paused=True, reason="lunch")
        for queue in side.exchange.queues.values():
            queue.members.clear()
            queue.paused.clear()
        await side.exchange.add_member("sales", "PJSIP/1002", "1002")
        side.exchange.die()
        side.exchange.rise()
        await side.side.time.settled()
        assert "Local/+358401234599@soitto-phone/n" in side.exchange.queues["sales"].paused
        await side.phones.log_out("ben")
        assert sorted(side.exchange.queues["sales"].members) == ["PJSIP/1002", "PJSIP/1003"]


@on_loop
async def test_sixty_agents_at_once(tmp_path: Path) -> None:
    async with sides(tmp_path) as side:
        people = [f"agent{number}" for number in range(60)]
        for number, person in enumerate(people):
            await side.phones.log_in(person, f"2{number:03}")
            side.exchange.own[f"PJSIP/2{number:03}"] = Mood(after=0.1)
        ids = dict(zip(people, [new_id() for _ in people], strict=True))
        await asyncio.gather(*(side.callouts.place(person, id, CUSTOMER) for person, id in ids.items()))
        await side.side.time.seconds(1)
        for person, id in ids.items():
            (one,) = side.callouts.own(person).callouts
            assert one == Callout(id, CalloutState.CONNECTED)
        await asyncio.gather(*(side.callouts.hang_up(person, id) for person, id in ids.items()))
        await side.side.time.seconds(1)
        assert side.exchange.legs == {}
        assert {replace(side.callouts.own(person).callouts[0], id="") for person in people} == {
            Callout("", CalloutState.ENDED, CallResult.ANSWERED, "hung_up")
        }
