# SPDX-License-Identifier: GPL-3.0-or-later
"""Callouts that ring the agent's own phone first (row D3), and calls that come to it, at a real Asterisk."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.board import Callout, CalloutState, PhoneCall
from app.domain.call import CallResult
from app.domain.errors import SwitchboardError
from tests.switchboard.own_phones import OwnPhones, new_id, on_loop, own_phones
from tests.switchboard.site import QUEUES, SitePbx
from tests.switchboard.watching import until
from tests.switchboard.world import World

to_thread = asyncio.to_thread
CUSTOMER = "+358401234500"
"""Answers at once and stays; the last two digits say what a customer does (see tests.switchboard.world)."""
SHOWN = "+358942451111"


def customer(does: str) -> str:
    return CUSTOMER[:-2] + does


async def _with_phone(rig: OwnPhones, world: World, does: str = "answers") -> None:
    await to_thread(world.phone, "1003", does)
    await rig.phones.log_in("ann", "1003")


@on_loop
async def test_the_agents_phone_rings_then_the_customers(site: SitePbx, world: World, tmp_path: Path) -> None:
    async with own_phones(tmp_path, site) as rig:
        await _with_phone(rig, world)
        id = new_id()
        assert await rig.callouts.place("ann", id, customer("11")) == Callout(id, CalloutState.AGENT_RINGS)
        await rig.came(id, CalloutState.CONNECTED)
        assert rig.states(id) == ["agent_rings", "agent_answered", "ringing", "connected"]
        (got,) = world.wait_for_got()
        assert (got.number, got.caller) == (customer("11"), SHOWN)
        assert len(world.rung("1003")) == 1
        assert {one.to for one in rig.told} == {frozenset({"ann"})}
        # Asked again it rings nothing again.
        assert (await rig.callouts.place("ann", id, customer("11"))).state == CalloutState.CONNECTED
        await rig.callouts.hang_up("ann", id)
        over = await rig.over(id)
        assert (over.result, over.reason) == (CallResult.ANSWERED, "hung_up")
        await rig.empty()
        assert len(world.got) == 1
        assert len(world.rung("1003")) == 1


@pytest.mark.parametrize(
    ("does", "result"),
    [
        ("30", CallResult.BUSY),
        ("31", CallResult.REJECTED),
        ("33", CallResult.UNREACHABLE),
        ("34", CallResult.UNREACHABLE),
        ("35", CallResult.INVALID),
        ("36", CallResult.INVALID),
    ],
)
@on_loop
async def test_a_customer_who_is_not_reached(
    site: SitePbx, world: World, tmp_path: Path, does: str, result: CallResult
) -> None:
    async with own_phones(tmp_path, site) as rig:
        await _with_phone(rig, world)
        id = new_id()
        await rig.callouts.place("ann", id, customer(does))
        over = await rig.over(id)
        assert (over.result, over.reason) == (result, "")
        await rig.empty()


@pytest.mark.parametrize(
    ("does", "reason"), [("busy", "agent_busy"), ("rejects", "agent_rejected"), ("", "agent_unreachable")]
)
@on_loop
async def test_a_phone_that_does_not_answer_calls_nobody(
    site: SitePbx, world: World, tmp_path: Path, does: str, reason: str
) -> None:
    async with own_phones(tmp_path, site) as rig:
        if does:
            await to_thread(world.phone, "1003", does)
        await rig.phones.log_in("ann", "1003")
        id = new_id()
        await rig.callouts.place("ann", id, CUSTOMER)
        over = await rig.over(id)
        assert (over.result, over.reason) == (CallResult.CANCELLED, reason)
        await rig.empty()
        assert world.got == []


@on_loop
async def test_a_phone_that_rings_in_vain(
    site: SitePbx, world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.switchboard.phones.callouts.AGENT_RINGS_SECONDS", 1)
    async with own_phones(tmp_path, site) as rig:
        await _with_phone(rig, world, "rings")
        id = new_id()
        await rig.callouts.place("ann", id, CUSTOMER)
        over = await rig.over(id)
        assert (over.result, over.reason) == (CallResult.CANCELLED, "agent_no_answer")
        await rig.empty()
        assert world.got == []


@on_loop
async def test_cancelled_at_any_moment_nothing_stays(site: SitePbx, world: World, tmp_path: Path) -> None:
    async with own_phones(tmp_path, site) as rig:
        await _with_phone(rig, world)
        for number in range(60):
            id = new_id()
            await rig.callouts.place("ann", id, customer("32"))
            await asyncio.sleep(number % 51 / 1000)
            await rig.callouts.hang_up("ann", id)
            over = await rig.over(id)
            assert over.result == CallResult.CANCELLED, (number, over)
            assert rig.states(id).count("ended") == 1
        await rig.empty()


@on_loop
async def test_cancelled_before_it_came(site: SitePbx, world: World, tmp_path: Path) -> None:
    async with own_phones(tmp_path, site) as rig:
        await _with_phone(rig, world)
        id = new_id()
        await rig.callouts.hang_up("ann", id)
        assert (await rig.callouts.place("ann", id, CUSTOMER)).result == CallResult.CANCELLED
        with pytest.raises(SwitchboardError, match="not_found"):
            await rig.callouts.place("ben", id, CUSTOMER)
        assert await rig.pbx.channels() == ()
        assert world.rung("1003") == []


@on_loop
async def test_the_agent_hangs_up_before_the_customer_answers(site: SitePbx, world: World, tmp_path: Path) -> None:
    async with own_phones(tmp_path, site) as rig:
        await _with_phone(rig, world)
        id = new_id()
        await rig.callouts.place("ann", id, customer("32"))
        await rig.came(id, CalloutState.RINGING)
        phone = next(one["Channel"] for one in world.channels() if one["Exten"] != "32" and one["Context"] == "phone")
        await to_thread(world.action, "Hangup", Channel=phone)
        over = await rig.over(id)
        assert (over.result, over.reason) == (CallResult.CANCELLED, "hung_up")
        await rig.empty()


@on_loop
async def test_hold_resume_and_the_customers_end(site: SitePbx, world: World, tmp_path: Path) -> None:
    async with own_phones(tmp_path, site) as rig:
        await _with_phone(rig, world)
        id = new_id()
        await rig.callouts.place("ann", id, CUSTOMER)
        await rig.came(id, CalloutState.CONNECTED)
        with pytest.raises(SwitchboardError, match="not_now"):
            await rig.callouts.resume("ann", id)

        async def both_wait() -> bool:
            return {one.context for one in await rig.pbx.channels()} == {"soitto-hold"}

        for _ in range(3):
            await rig.callouts.hold("ann", id)
            await until(both_wait)
            await rig.callouts.resume("ann", id)
        with pytest.raises(SwitchboardError, match="not_found"):
            await rig.callouts.hold("ben", id)
        assert rig.states(id)[-6:] == ["held", "connected"] * 3
        await rig.callouts.hold("ann", id)
        (customers,) = [one["Channel"] for one in world.channels() if one["Context"] == "customer"]
        await to_thread(world.action, "Hangup", Channel=customers, Cause="41")
        over = await rig.over(id)
        assert (over.result, over.reason, over.cause) == (CallResult.ANSWERED, "", 41)
        await rig.empty()


@pytest.mark.parametrize("held", [False, True])
@pytest.mark.parametrize("to", ["1002", "+358401234612"])
@on_loop
async def test_passed_on(site: SitePbx, world: World, tmp_path: Path, held: bool, to: str) -> None:
    async with own_phones(tmp_path, site) as rig:
        await _with_phone(rig, world)
        await to_thread(world.phone, "1002", "answers")
        id = new_id()
        await rig.callouts.place("ann", id, CUSTOMER)
        await rig.came(id, CalloutState.CONNECTED)
        if held:
            await rig.callouts.hold("ann", id)
        await rig.callouts.transfer("ann", id, to)
        await rig.callouts.hang_up("ann", id)  # the desk leaves its call, too: the customer is not ours any more
        over = await rig.over(id)
        assert (over.result, over.reason) == (CallResult.ANSWERED, "transferred")
        if to == "1002":
            await to_thread(world.heard_all.wait, "UserEvent", UserEvent="Rings", Extension="1002")
        else:
            got = await to_thread(world.wait_for_got, 2)
            assert (got[1].number, got[1].caller) == (to, SHOWN)

        async def talking() -> bool:
            return sum(one.state == "Up" for one in await rig.pbx.channels()) == 2

        await until(talking)


@on_loop
async def test_a_colleague(site: SitePbx, world: World, tmp_path: Path) -> None:
    async with own_phones(tmp_path, site) as rig:
        await _with_phone(rig, world)
        await to_thread(world.phone, "1002", "answers")
        id = new_id()
        await rig.callouts.place("ann", id, "1002")
        await rig.came(id, CalloutState.CONNECTED)
        await to_thread(world.heard_all.wait, "UserEvent", UserEvent="Rings", Extension="1002")
        (rung,) = world.rung("1002")
        assert rung["Caller"] == "1001"  # the extension by which the colleague knows ann
        assert world.got == []


@on_loop
async def test_a_mobile_through_the_trunk(site: SitePbx, world: World, tmp_path: Path) -> None:
    async with own_phones(tmp_path, site) as rig:
        mobile, id = "+358409999911", new_id()
        assert await rig.phones.log_in("ann", "040 999 9911") == mobile
        await rig.callouts.place("ann", id, CUSTOMER)
        await rig.came(id, CalloutState.CONNECTED)
        assert [one.number for one in world.wait_for_got(2)] == [mobile, CUSTOMER]
        assert rig.states(id)[:2] == ["agent_rings", "agent_answered"]
        await rig.callouts.hold("ann", id)
        await rig.callouts.resume("ann", id)
        await rig.callouts.hang_up("ann", id)
        await rig.over(id)
        await rig.empty()
        # Busy: nobody else is called.
        await rig.phones.log_in("ann", "+358409999930")
        await rig.callouts.place("ann", second := new_id(), CUSTOMER)
        over = await rig.over(second)
        assert (over.result, over.reason) == (CallResult.CANCELLED, "agent_busy")
        await rig.empty()
        assert len(world.got) == 3


@pytest.mark.parametrize("moment", ["agent_rings", "ringing", "connected", "held"])
@on_loop
async def test_a_restarted_switchboard_goes_on_watching(
    site: SitePbx, world: World, tmp_path: Path, moment: str
) -> None:
    async with own_phones(tmp_path, site) as rig:
        await _with_phone(rig, world, "rings" if moment == "agent_rings" else "answers")
        id = new_id()
        await rig.callouts.place("ann", id, customer("32" if moment == "ringing" else "00"))
        await rig.came(id, "connected" if moment == "held" else moment)
        if moment == "held":
            await rig.callouts.hold("ann", id)
        await to_thread(world.heard_all.wait, "UserEvent", UserEvent="Rings", Extension="1003")
        await rig.again()
        assert [one.state for one in rig.callouts.own("ann").callouts] == [moment]
        if moment == "held":
            await rig.callouts.resume("ann", id)
        await rig.callouts.hang_up("ann", id)
        over = await rig.over(id)
        talked = moment in ("connected", "held")
        assert over.result == (CallResult.ANSWERED if talked else CallResult.CANCELLED)
        await rig.empty()


@on_loop
async def test_what_a_restart_did_not_see_is_unknown(site: SitePbx, world: World, tmp_path: Path) -> None:
    async with own_phones(tmp_path, site) as rig:
        await _with_phone(rig, world)
        id = new_id()
        await rig.callouts.place("ann", id, customer("32"))
        await rig.came(id, CalloutState.RINGING)
        await rig.again(lambda: world.reset())
        over = await rig.over(id)
        assert (over.result, over.reason) == (CallResult.UNKNOWN, "pbx")
        assert rig.callouts.own("ann").callouts == (over,)


@on_loop
async def test_a_call_that_the_queue_brings(site: SitePbx, world: World, tmp_path: Path) -> None:
    async with own_phones(tmp_path, site) as rig:
        await _with_phone(rig, world, "later")
        call = await to_thread(world.call)
        rung = await rig.rings()
        assert (rung.queue, rung.number, rung.callback) == ("support", call.caller, None)
        await rig.came(rung.id, "talking")
        await rig.callouts.hold("ann", rung.id)
        await rig.callouts.resume("ann", rung.id)
        await rig.again()  # a restarted switchboard finds it again, under its id
        assert [(one.id, one.state) for one in rig.callouts.own("ann").calls] == [(rung.id, "talking")]
        await rig.callouts.hold("ann", rung.id)
        await rig.again()
        assert [one.state for one in rig.callouts.own("ann").calls] == ["held"]
        await rig.callouts.resume("ann", rung.id)
        await to_thread(call.hang_up)
        over = await rig.came(rung.id, "ended")
        assert over.result == CallResult.ANSWERED
        await rig.empty()


@on_loop
async def test_calls_that_are_missed_or_refused(site: SitePbx, world: World, tmp_path: Path) -> None:
    async with own_phones(tmp_path, site) as rig:
        await _with_phone(rig, world, "rings")
        call = await to_thread(world.call)
        rung = await rig.rings()
        await rig.callouts.hang_up("ann", rung.id)
        assert (await rig.came(rung.id, "ended")).result == CallResult.REJECTED
        second = await rig.rings(2)  # the queue tries again; then the caller gives up
        await to_thread(call.hang_up)
        assert (await rig.came(second.id, "ended")).result == CallResult.MISSED
        await rig.empty()
        assert all(isinstance(one.what, PhoneCall) for one in rig.told)


@on_loop
async def test_logged_in_phones_are_members(site: SitePbx, world: World, tmp_path: Path) -> None:
    async with own_phones(tmp_path, site) as rig:
        await _with_phone(rig, world)
        assert all("1003" in site.queue(queue) for queue in QUEUES)
        assert rig.phones.person_at("PJSIP/1003") == "ann"
        await rig.phones.queue("ann", taking=True, paused=True, reason="lunch")
        assert {site.queue(queue)["1003"]["PausedReason"] for queue in QUEUES} == {"lunch"}
        await rig.phones.log_in("ben", "1003")  # the phone is ben's from now on
        assert (rig.phones.phone("ann"), rig.phones.phone("ben")) == ("", "1003")
        assert site.queue("support")["1003"]["Paused"] == "0"
        await to_thread(site.stop)
        await to_thread(site.start)

        async def there() -> bool:
            return rig.pbx.there and "1003" in await to_thread(site.queue, "support")

        await until(there)
        await rig.phones.log_out("ben")
        assert site.queue("support") == {}


@pytest.mark.parametrize("moment", ["agent_rings", "connected"])
@on_loop
async def test_asterisk_is_killed_in_a_callout(
    own_site: Callable[[], tuple[SitePbx, World]], tmp_path: Path, moment: str
) -> None:
    site, world = await to_thread(own_site)
    async with own_phones(tmp_path, site) as rig:
        await _with_phone(rig, world, "rings" if moment == "agent_rings" else "answers")
        id = new_id()
        await rig.callouts.place("ann", id, CUSTOMER)
        await rig.came(id, moment)
        await to_thread(site.kill)
        await to_thread(site.start)
        over = await rig.over(id)
        result = CallResult.ANSWERED if moment == "connected" else CallResult.UNKNOWN
        assert (over.result, rig.states(id).count("ended")) == (result, 1)

        async def logged_in_again() -> bool:
            return rig.pbx.there and "1003" in await to_thread(site.queue, "support")

        await until(logged_in_again)
