# SPDX-License-Identifier: GPL-3.0-or-later
"""The live board at a real exchange: who waits and how agents are, as Asterisk itself says; and the report of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.board import AtPhone
from app.domain.departments import MissedRules, RingBackRules
from tests.desks import play, until
from tests.switchboard.running import department
from tests.switchboard.site import SitePbx
from tests.switchboard.whole import Whole, to_thread, whole
from tests.switchboard.world import World

FIRST, SECOND = "+358401234500", "+358401234511"
RULES = department(missed=MissedRules(on=False), ring_back=RingBackRules(on=False))


def _agent(w: Whole, person: str) -> AtPhone:
    return next(one.state for one in w.switchboard.live.now().agents if one.person == person)


def _waiting(w: Whole) -> list[tuple[int, str]]:
    return [(one.position, one.number) for one in w.switchboard.live.now().queues[0].waiting]


def test_the_board_is_what_asterisk_says_and_the_report_what_happened(
    site: SitePbx, world: World, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with whole(tmp_path, site, world, RULES) as w:
            assert _agent(w, "ann") is AtPhone.OFF
            one = await w.waits(FIRST)
            two = await w.waits(SECOND)
            assert _waiting(w) == [(1, FIRST), (2, SECOND)]
            assert w.switchboard.live.expected_wait("support") is None
            await to_thread(one.hang_up)
            await until(lambda: _waiting(w) == [(1, SECOND)], "the other moved up")
            await w.agents("1001", does="later")
            await until(lambda: _agent(w, "ann") is AtPhone.RINGING, "rings")
            await until(lambda: _agent(w, "ann") is AtPhone.TALKING, "talks")
            await until(lambda: _waiting(w) == [], "nobody waits")
            await to_thread(two.hang_up)
            await until(lambda: _agent(w, "ann") is AtPhone.READY, "ready")
            await w.switchboard.pbx.pause("PJSIP/1001", True, "lunch")
            await until(lambda: _agent(w, "ann") is AtPhone.PAUSED, "paused")
            (ann, _) = w.switchboard.live.now().agents
            assert (ann.pause_reason, ann.calls_today, ann.queues) == ("lunch", 1, ("support",))
            before = (set(w.switchboard.live.members("support")), w.switchboard.live.entries("support"))
            await w.switchboard.live._read_all()
            assert (set(w.switchboard.live.members("support")), w.switchboard.live.entries("support")) == before

            today = datetime.now(UTC).date()
            hours = await w.switchboard.report.hours(today - timedelta(days=1), today + timedelta(days=1))
            counted = [(hour.calls, hour.answered, hour.gave_up) for hour in hours if hour.queue == "support"]
            assert [sum(column) for column in zip(*counted, strict=True)] == [2, 1, 1]

    play(scenario())


def test_callers_who_waited_before_the_switchboard_came_are_on_the_board(
    site: SitePbx, world: World, tmp_path: Path
) -> None:
    async def scenario() -> None:
        call = await to_thread(lambda: world.call(caller=FIRST).wait_for_answer())
        await to_thread(site.wait_for_waiting, "support", 1)
        async with whole(tmp_path, site, world, RULES) as w:
            await until(lambda: _waiting(w) == [(1, FIRST)], "read")
            await to_thread(call.hang_up)
            await until(lambda: _waiting(w) == [], "gone")

    play(scenario())
