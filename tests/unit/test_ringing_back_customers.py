# SPDX-License-Identifier: GPL-3.0-or-later
"""Never more customers dialled than there are free agents, whatever callers, agents and deaths do (design § 4, rule 8)."""

from __future__ import annotations

import asyncio
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.departments import DialOrder, RingBackRules
from app.domain.ringing_back import position, room
from tests.switchboard.exchange import Exchange
from tests.switchboard.ringing import SALES, Ringing

FIRST = RingBackRules(order=DialOrder.CUSTOMER_FIRST)
SITE = (replace(SALES, ring_back=FIRST), replace(SALES, queue="help", ring_back=FIRST))
NAMES = ("1001", "1002", "1003", "1004")
QUEUES = {"1001": ("sales",), "1002": ("sales", "help"), "1003": ("help",), "1004": ("sales", "help")}

steps = st.one_of(
    st.tuples(st.just("asks"), st.sampled_from(("sales", "help")), st.sampled_from(("00", "12", "23", "30", "32"))),
    st.tuples(st.just("rings in"), st.sampled_from(("sales", "help")), st.sampled_from((5, 40, 400))),
    st.tuples(st.just("leaves"), st.sampled_from(NAMES), st.booleans()),
    st.tuples(st.just("pauses"), st.sampled_from(NAMES), st.booleans()),
    st.tuples(st.just("hangs up"), st.sampled_from(NAMES), st.booleans()),
    st.tuples(st.just("time"), st.just(""), st.sampled_from((1, 5, 20, 90))),
    st.tuples(st.just("kill"), st.just(""), st.sampled_from((0, 7))),
    st.tuples(st.just("dies"), st.just(""), st.sampled_from((1, 30))),
)


class _Counted(Exchange):
    """Looks at each customer dialled whether an agent was left for them."""

    too_many: list[object]

    async def originate(self, endpoint: str, context: str, extension: str, **more: object) -> None:  # type: ignore[override]
        free = {
            name: frozenset(
                phone.interface
                for phone in (self.phones[one] for one in queue.members)
                if phone.status == 1 and phone.interface not in queue.paused
            )
            for name, queue in self.queues.items()
        }
        under_way = [
            leg.exten
            for leg in self.legs.values()
            if leg.context == "soitto-answered" and not leg.bridged and not leg.id.endswith(";2")
        ]
        waiting = [
            queue.name
            for queue in self.queues.values()
            for one in queue.waiting
            if self.legs[one.channel].context != "soitto-answered"
        ]
        before = _served(free, under_way + waiting)
        if _served(free, [*under_way, *waiting, extension]) != before + 1:
            self.too_many.append((extension, free, under_way, waiting))
        # Of this queue by itself: the plain count.
        mine = [one for one in under_way + waiting if one == extension]
        if len(free[extension]) <= len(mine):
            self.too_many.append((extension, free, mine))
        await super().originate(endpoint, context, extension, **more)  # type: ignore[arg-type]


def _served(free: dict[str, frozenset[str]], wanted: list[str]) -> int:
    """How many get an agent of their own, at most: tried out in full."""
    if not wanted:
        return 0
    best = _served(free, wanted[1:])
    for agent in free[wanted[0]]:
        rest = {name: agents - {agent} for name, agents in free.items()}
        best = max(best, 1 + _served(rest, wanted[1:]))
        if best == len(wanted):
            break
    return best


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(steps, min_size=5, max_size=25))
def test_never_more_customers_than_free_agents(plan: list[tuple[str, str, object]]) -> None:
    async def run(folder: Path) -> None:
        site = Ringing(folder, *SITE, exchange=_Counted)
        site.exchange.too_many = []  # type: ignore[attr-defined]
        async with site:
            for name in NAMES:
                site.exchange.agent(name, *QUEUES[name], talk=30)
            for number, (what, who, more) in enumerate(plan):
                await _do(site, what, who, more, number)
            await site.time.seconds(300)
            assert not any(one.twice for one in site.exchange.dialled)
            assert site.exchange.too_many == []  # type: ignore[attr-defined]

    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(run(Path(folder)))


async def _do(site: Ringing, what: str, who: str, more: object, number: int) -> None:
    match what:
        case "asks":
            site.asks(f"+35840{number:05d}{more}", who)
        case "rings in":
            assert isinstance(more, int)
            site.exchange.ring_in(who, f"+35841{number:05d}00", patience=more)
        case "leaves":
            site.exchange.registered(who, not more)
        case "pauses":
            await site.exchange.pause(f"PJSIP/{who}", bool(more))
        case "hangs up":
            site.exchange.agent_hangs_up(who)
        case "time":
            assert isinstance(more, int)
            await site.time.seconds(more)
        case "kill":
            assert isinstance(more, int)
            await site.kill()
            await site.time.seconds(more)
            await site.again()
        case "dies":
            assert isinstance(more, int)
            site.exchange.die()
            await site.time.seconds(more)
            site.exchange.rise()


agents = st.frozensets(st.sampled_from("abcde"))


@given(st.fixed_dictionaries({"x": agents, "y": agents, "z": agents}), st.lists(st.sampled_from("xyz"), max_size=5))
def test_room_is_what_trying_out_finds(free: dict[str, frozenset[str]], wanted: list[str]) -> None:
    for queue in "xyz":
        more = _served(free, [*wanted, queue]) == _served(free, wanted) + 1
        assert room(free, wanted, queue) == more


@given(st.lists(st.floats(0, 100)), st.floats(0, 100))
def test_nobody_who_waited_longer_is_passed(waiting: list[float], joined: float) -> None:
    place = position(joined, waiting)
    assert all(other > joined for other in waiting[place - 1 :])
    assert 1 <= place <= len(waiting) + 1
