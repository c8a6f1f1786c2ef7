# SPDX-License-Identifier: GPL-3.0-or-later
"""The switchboard's adapter at a real Asterisk: calls, queues, members, what is kept."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Iterator

import pytest

from app.switchboard.pbx.port import (
    AgentAnswered,
    AgentDidNotAnswer,
    AgentDone,
    AgentRings,
    ChannelChanged,
    ChannelGone,
    DialBegan,
    DialEnded,
    DialRings,
    GaveUp,
    Joined,
    Left,
    MemberChanged,
    PbxError,
    PbxErrorKind,
    Told,
    callback_channel,
)
from tests.switchboard.site import SitePbx
from tests.switchboard.watching import Watch, until, watched
from tests.switchboard.world import CALLER, World

QUEUE = "support"
DIALPLAN = """
[adapter]
exten => wait,1,Answer()
 same => n,UserEvent(SoittoHere,Word: a b,Uniqueid: 7)
 same => n,UserEvent(Elsewhere,Word: c)
 same => n,Wait(600)
exten => place,1,Answer()
 same => n,Wait(600)
exten => queue,1,Queue(support)
 same => n,Wait(600)
exten => _XX,1,Dial(PJSIP/3581234${EXTEN}@customer,${SECONDS})
 same => n,Wait(600)
"""
"""What a place in the queue and a call out come to, as small as can be; NN are the last digits of the customer dialled."""
to_thread = asyncio.to_thread


@pytest.fixture
def exchange(site: SitePbx, world: World) -> Iterator[SitePbx]:
    """The site's exchange, which knows the dialplan above as well."""
    file = site.folder / "etc/site/extensions.conf"
    before = file.read_text(encoding="utf-8")
    file.write_text(before + DIALPLAN, encoding="utf-8")
    site.cli("dialplan reload")
    yield site
    file.write_text(before, encoding="utf-8")


async def _place(watch: Watch, callback: str = "c1") -> str:
    """A callback's place in the queue."""
    channel = callback_channel(callback, "1")
    await watch.pbx.originate("Local/place@adapter/n", "adapter", "queue", channel=channel, caller="358401112222")
    await watch.came(Joined)
    return channel


async def _refused(doing: object) -> str:
    with pytest.raises(PbxError) as caught:
        await doing  # type: ignore[misc]
    assert caught.value.kind is PbxErrorKind.REFUSED
    return caught.value.detail


def test_a_callback_has_a_place_in_the_queue(exchange: SitePbx) -> None:
    async def act() -> None:
        async with watched(exchange) as watch:
            asked = time.time()
            channel = await _place(watch)
            joined = watch.of(Joined)[0].entry
            assert (joined.queue, joined.channel, joined.call) == (QUEUE, channel, channel)
            assert (joined.number, joined.position, joined.callback) == ("358401112222", 1, "c1")
            (entry,) = await watch.pbx.entries()
            assert (entry.channel, entry.call, entry.callback, entry.position) == (channel, channel, "c1", 1)
            # Asterisk tells whole seconds.
            assert abs(entry.joined - asked) < 2.5
            assert {one.id for one in await watch.pbx.channels()} == {channel, f"{channel};2"}
            await watch.pbx.hang_up(f"{channel};2")
            # The half that was not asked for ends as well, and has given up its place.
            assert (await watch.came(GaveUp)).channel == channel
            await watch.came(ChannelGone, channel=channel)
            assert await watch.pbx.entries() == ()

    asyncio.run(act())


def test_the_same_call_is_not_made_twice(exchange: SitePbx) -> None:
    async def act() -> None:
        async with watched(exchange) as watch:
            channel = await _place(watch)
            for _ in range(3):
                await _refused(watch.pbx.originate("Local/place@adapter/n", "adapter", "queue", channel=channel))
            assert len(await watch.pbx.channels()) == 2
            assert len(watch.of(Joined)) == 1
            await watch.pbx.hang_up(channel)
            await watch.came(ChannelGone, channel=channel)
            await watch.came(ChannelGone, channel=f"{channel};2")
            await watch.pbx.originate("Local/place@adapter/n", "adapter", "queue", channel=channel)
            await watch.came(Joined, count=2)

    asyncio.run(act())


def test_one_who_is_sent_elsewhere_has_not_given_up(exchange: SitePbx, world: World) -> None:
    async def act() -> None:
        async with watched(exchange) as watch:
            channel = await _place(watch)
            await watch.pbx.redirect(channel, "adapter", "wait")
            assert (await watch.came(Left)).channel == channel
            told = await watch.came(Told)
            # A field that is named like Asterisk's own cannot stand for it.
            assert (told.name, told.channel, told.call, told.fields) == ("Here", channel, channel, {"word": "a b"})
            call = await to_thread(world.call)
            caller = (await watch.came(Joined, count=2)).entry
            await watch.pbx.redirect(caller.channel, "adapter", "wait")
            await watch.came(Told, count=2)
            await to_thread(call.hang_up)
            await watch.came(ChannelGone, channel=caller.channel)
            assert not watch.of(GaveUp)
            assert len(watch.of(Told)) == 2

    asyncio.run(act())


def test_a_caller_gives_up(exchange: SitePbx, world: World) -> None:
    async def act() -> None:
        async with watched(exchange) as watch:
            await _place(watch)
            call = await to_thread(world.call)
            entry = (await watch.came(Joined, count=2)).entry
            assert (entry.queue, entry.number, entry.position, entry.callback) == (QUEUE, CALLER, 2, None)
            assert entry.call == entry.channel
            listed = await watch.pbx.entries()
            assert [(one.channel, one.position) for one in listed] == [
                (callback_channel("c1", "1"), 1),
                (entry.channel, 2),
            ]
            await to_thread(call.hang_up)
            gone = await watch.came(GaveUp)
            assert (gone.queue, gone.call, gone.channel, gone.number) == (QUEUE, entry.call, entry.channel, CALLER)
            await watch.came(ChannelGone, channel=entry.channel)
            kinds = [type(e) for e in watch.events if getattr(e, "channel", "") == entry.channel]
            assert kinds == [GaveUp, Left, ChannelGone]

    asyncio.run(act())


@pytest.mark.parametrize("waits", ["a caller", "a callback"])
def test_an_agent_answers(exchange: SitePbx, world: World, waits: str) -> None:
    async def act() -> None:
        async with watched(exchange) as watch:
            await to_thread(world.phone, "1001")
            await watch.pbx.add_member(QUEUE, "PJSIP/1001", "1001")
            await watch.came(MemberChanged)
            if waits == "a caller":
                await to_thread(world.call)
            else:
                await _place(watch)
            entry = (await watch.came(Joined)).entry
            answered = await watch.came(AgentAnswered)
            rings = watch.of(AgentRings)[0]
            assert (rings.queue, rings.call, rings.channel) == (QUEUE, entry.call, entry.channel)
            assert (rings.interface, rings.agent_channel) == ("PJSIP/1001", answered.agent_channel)
            assert (answered.queue, answered.call, answered.channel) == (QUEUE, entry.call, entry.channel)
            assert (answered.interface, answered.number, answered.waited) == ("PJSIP/1001", entry.number, 0)
            await watch.came(Left)
            await watch.came(MemberChanged)
            there = {one.id: one for one in await watch.pbx.channels()}
            assert there[answered.agent_channel].name.startswith("PJSIP/1001-")
            assert there[answered.agent_channel].call == entry.call
            (member,) = await watch.pbx.members()
            assert (member.name, member.in_call, member.free) == ("1001", True, False)
            await watch.pbx.hang_up(answered.agent_channel)
            done = await watch.came(AgentDone)
            assert (done.call, done.channel, done.interface) == (entry.call, entry.channel, "PJSIP/1001")
            order = [e for e in watch.events if isinstance(e, Joined | AgentRings | AgentAnswered | Left | AgentDone)]
            assert [type(e) for e in order] == [Joined, AgentRings, AgentAnswered, Left, AgentDone]
            assert not watch.of(GaveUp)

            async def free() -> bool:
                return (await watch.pbx.members())[0].free

            await until(free)
            (member,) = await watch.pbx.members()
            assert member.calls_taken == 1
            assert abs(member.last_call - time.time()) < 60

    asyncio.run(act())


def test_an_agent_refuses_and_is_rung_again(exchange: SitePbx, world: World) -> None:
    async def act() -> None:
        async with watched(exchange) as watch:
            await to_thread(world.phone, "1002", "rejects")
            await watch.pbx.add_member(QUEUE, "PJSIP/1002", "1002")
            channel = await _place(watch)
            refused = await watch.came(AgentDidNotAnswer)
            assert (refused.queue, refused.channel, refused.interface) == (QUEUE, channel, "PJSIP/1002")
            ended = await watch.came(DialEnded, channel=channel)
            assert ended.cause == 21
            # app_queue goes on by itself.
            await watch.came(AgentRings, count=2)
            assert not watch.of(Left)

    asyncio.run(act())


@pytest.mark.parametrize(
    ("customer", "seconds", "status", "cause"),
    [
        ("00", 20, "ANSWER", 0),
        ("30", 20, "BUSY", 17),
        ("31", 20, "NOANSWER", 21),
        ("32", 1, "NOANSWER", 0),
        # a SIP network says 480, which Asterisk reads so
        ("33", 20, "NOANSWER", 19),
        ("34", 20, "CONGESTION", 34),
        ("35", 20, "NOANSWER", 28),
        ("36", 20, "NOANSWER", 1),
    ],
)
def test_what_became_of_a_dial(exchange: SitePbx, customer: str, seconds: int, status: str, cause: int) -> None:
    async def act() -> None:
        async with watched(exchange) as watch:
            await watch.pbx.originate(
                "Local/place@adapter/n",
                "adapter",
                customer,
                channel="run-1",
                caller="358942550100",
                variables={"SECONDS": str(seconds)},
            )
            began = await watch.came(DialBegan, channel="run-1")
            assert (began.number, began.caller, began.call) == (f"3581234{customer}", "358942550100", "run-1")
            ended = await watch.came(DialEnded, channel="run-1")
            assert (ended.status, ended.cause, ended.call) == (status, cause, "run-1")
            assert ended.dialled_channel == began.dialled_channel
            assert bool(watch.of(DialRings, dialled_channel=began.dialled_channel)) == (customer == "32")

    asyncio.run(act())


def test_a_phone_is_rung_and_talked_to(exchange: SitePbx, world: World) -> None:
    async def act() -> None:
        async with watched(exchange) as watch:
            await to_thread(world.phone, "1001", "later")
            await watch.pbx.originate(
                "PJSIP/1001", "adapter", "wait", channel="agent-1", caller="358942550100", caller_name='Ann "A" <x>'
            )
            # Nobody dials it but we.
            began = await watch.came(DialBegan)
            assert (began.channel, began.dialled_channel, began.number) == ("", "agent-1", "1001")
            await watch.came(DialRings, dialled_channel="agent-1")
            ended = await watch.came(DialEnded, dialled_channel="agent-1")
            assert (ended.status, ended.call) == ("ANSWER", "agent-1")
            await watch.came(Told, channel="agent-1")
            states = [e.channel.state for e in watch.of(ChannelChanged) if e.channel.id == "agent-1"]
            assert states[-1] == "Up"
            rung = await to_thread(world.heard_all.wait, "UserEvent", UserEvent="Rings", Extension="1001")
            assert rung["Caller"] == "358942550100"
            await watch.pbx.set_variable("agent-1", "CHANNEL(language)", "fi_offer")
            assert await watch.pbx.get_variable("agent-1", "CHANNEL(language)") == "fi_offer"
            assert await watch.pbx.get_variable("agent-1", "NOWHERE") == ""
            await watch.pbx.hang_up("agent-1")
            assert (await watch.came(ChannelGone)).channel == "agent-1"
            await watch.pbx.hang_up("agent-1")

    asyncio.run(act())


def test_a_phone_that_refuses_or_is_not_there(exchange: SitePbx, world: World) -> None:
    async def act() -> None:
        async with watched(exchange) as watch:
            await to_thread(world.phone, "1001", "rejects")
            await watch.pbx.originate("PJSIP/1001", "adapter", "wait", channel="agent-1")
            ended = await watch.came(DialEnded)
            assert (ended.dialled_channel, ended.channel, ended.cause) == ("agent-1", "", 21)
            await watch.came(ChannelGone, channel="agent-1")
            # 1006 is not registered.
            await _refused(watch.pbx.originate("PJSIP/1006", "adapter", "wait", channel="agent-2"))
            assert await watch.pbx.channels() == ()

    asyncio.run(act())


def test_two_are_put_together_moved_and_parted(exchange: SitePbx, world: World) -> None:
    async def act() -> None:
        async with watched(exchange) as watch:
            for user in ("1001", "1002"):
                await to_thread(world.phone, user)
                await watch.pbx.originate(f"PJSIP/{user}", "adapter", "place", channel=f"leg-{user}")
                await watch.came(DialEnded, dialled_channel=f"leg-{user}")

            async def bridges() -> set[str]:
                listed = await to_thread(exchange.channels)
                return {one["BridgeId"] for one in listed if one.get("BridgeId")} if len(listed) == 2 else set()

            await watch.pbx.bridge("leg-1001", "leg-1002")
            assert len(await until(bridges)) == 1
            await watch.pbx.redirect("leg-1001", "adapter", "wait", "leg-1002")
            await watch.came(Told, channel="leg-1001")
            await watch.came(Told, channel="leg-1002")
            assert await bridges() == set()
            await watch.pbx.bridge("leg-1001", "leg-1002")
            await until(bridges)
            await watch.pbx.transfer("leg-1001", "adapter", "wait")
            # The one who transferred is out, the other one is there.
            await watch.came(ChannelGone, channel="leg-1001")
            await watch.came(Told, channel="leg-1002", count=2)
            assert [one.id for one in await watch.pbx.channels()] == ["leg-1002"]
            await _refused(watch.pbx.transfer("leg-1002", "adapter", "wait"))

    asyncio.run(act())


def test_members_come_pause_and_go(exchange: SitePbx, world: World) -> None:
    async def act() -> None:
        async with watched(exchange) as watch:
            pbx = watch.pbx
            await to_thread(world.phone, "1001")
            for _ in range(2):
                await pbx.add_member(QUEUE, "PJSIP/1001", "1001")
            await pbx.add_member("sales", "PJSIP/1001", "1001", paused=True)
            await pbx.add_member("sales", "Local/77@adapter/n", "1003", state="PJSIP/1001")
            members = {(one.queue, one.interface): one for one in await pbx.members()}
            assert len(members) == 3
            assert members[QUEUE, "PJSIP/1001"].free
            assert not members["sales", "PJSIP/1001"].free
            assert members["sales", "Local/77@adapter/n"].status == 1

            await pbx.pause("PJSIP/1001", True, "lunch", QUEUE)
            paused = (await watch.came(MemberChanged, gone=False, count=4)).member
            assert (paused.queue, paused.paused, paused.pause_reason, paused.free) == (QUEUE, True, "lunch", False)
            await pbx.pause("PJSIP/1001", False)
            assert not any(one.paused for one in await pbx.members())

            for _ in range(2):
                await pbx.remove_member(QUEUE, "PJSIP/1001")
            gone = (await watch.came(MemberChanged, gone=True)).member
            assert (gone.queue, gone.interface) == (QUEUE, "PJSIP/1001")
            await _refused(pbx.add_member("nowhere", "PJSIP/1001", "1001"))
            await _refused(pbx.pause("PJSIP/1005", True))
            await pbx.remove_member("sales", "PJSIP/1001")
            await pbx.remove_member("sales", "Local/77@adapter/n")
            assert await pbx.members() == ()

    asyncio.run(act())


def test_what_asterisk_keeps(exchange: SitePbx) -> None:
    async def act() -> None:
        async with watched(exchange) as watch:
            pbx = watch.pbx
            assert await pbx.kept("soitto-request") == {}
            value = "support|358401234500|1795356051|2|1795356055"
            await pbx.keep("soitto-request", "1795356051.3", value)
            await pbx.keep("soitto-request", "1795356052.4", "söß, ja: 1")
            await pbx.keep("soitto-requests", "1795356053.5", "of another family")
            assert await pbx.kept("soitto-request") == {"1795356051.3": value, "1795356052.4": "söß, ja: 1"}
            assert await to_thread(exchange.database, "soitto-request", "1795356051.3") == value
            await pbx.forget("soitto-request", "1795356052.4")
            await pbx.forget("soitto-request", "1795356052.4")
            await pbx.forget("soitto-requests", "1795356053.5")
            assert list(await pbx.kept("soitto-request")) == ["1795356051.3"]

    asyncio.run(act())


def test_nothing_is_smuggled_in_and_no_number_is_told(exchange: SitePbx, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    async def act() -> None:
        async with watched(exchange) as watch:
            pbx, evil = watch.pbx, "1\r\nAction: DBPut\r\nFamily: evil\r\nKey: k\r\nVal: v"
            channel = await _place(watch)
            details = [
                await _refused(doing)
                for doing in (
                    pbx.set_variable(channel, "A", evil),
                    pbx.set_variable(evil, "A", "1"),
                    pbx.redirect(channel, "adapter", evil),
                    pbx.pause(evil, True),
                    pbx.keep("soitto-rules", "k\n", "v"),
                    pbx.keep("soitto-rules", "k", "x" * 2000),
                    pbx.originate("Local/place@adapter/n", "adapter", "wait", channel="s1", caller=evil),
                    pbx.originate("Local/place@adapter/n", "adapter", "wait", channel="s2", variables={"A": evil}),
                    pbx.redirect("358401112222", "adapter", "wait"),
                    pbx.transfer("358401112222", "adapter", "358403334444"),
                    pbx.originate("PJSIP/358401112222", "adapter", "358403334444", channel="s3"),
                )
            ]
            assert not any("5840" in detail for detail in details)
            assert await pbx.kept("evil") == {}
            assert [one.id for one in await pbx.channels() if not one.id.startswith(channel)] == []

    asyncio.run(act())
    assert "5840" not in caplog.text
