# SPDX-License-Identifier: GPL-3.0-or-later
"""Desks that are killed at each step of a redial, a hub that is away, keys that are pressed twice: the redial stands, and nobody
is rung by accident.

Everything is a process of its own and real, as in tests/e2e/test_faults.py.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.call import CallResult
from app.domain.callback import OutcomeKind
from app.domain.redial import Situation
from tests.e2e.test_faults import site
from tests.e2e.test_redial_day import CALLER, SOON, broke_off, closed, play_long, reached, redial_of, rings_in
from tests.e2e.test_redial_day import pytestmark as posix

pytestmark = posix


@pytest.mark.timeout(400)
def test_killed_at_each_step(tmp_path: Path) -> None:
    """With a script beside the call, between the written attempt and the dial, and in the talk with the one called again."""

    async def scenario() -> None:
        async with site(tmp_path, ()) as here:
            desk = await here.desk()
            await desk.do("detect", **SOON)
            await rings_in(here, desk, "mute", sound="silence")
            await desk.do("script", situation="silent_start")
            await desk.kill()

            desk = await here.desk()
            await desk.do("lane", rows=1)
            one = await redial_of(here)
            assert one.redial is not None
            assert one.redial.situation is Situation.BROKE_OFF
            await desk.do("die_at_dial")
            desk.ask("redial")
            await desk.died()

            desk = await here.desk()
            await desk.do("lane", rows=1)
            await desk.do("sync", connection="synced", waiting=0)
            again = await redial_of(here)
            assert again.id == one.id
            assert [a.result for a in again.attempts] == [CallResult.UNKNOWN]
            assert here.rang(CALLER) == 0
            await desk.do("redial")
            await desk.do("call", state="talking")
            await desk.kill()

            desk = await here.desk()
            await desk.do("lane", rows=1)
            await desk.do("sync", connection="synced", waiting=0)
            renewed = await redial_of(here)
            assert renewed.redial is not None
            assert (renewed.id, renewed.tries) == (one.id, 0)
            assert renewed.redial.since > one.redial.since
            assert here.rang(CALLER) == 1
            done = await reached(desk, here, renewed, Situation.BROKE_OFF)
            assert done.outcome is not None
            assert done.outcome.kind is OutcomeKind.CONNECTED
            assert here.rang(CALLER) == 2

    play_long(scenario)


def test_killed_before_the_hub_heard_of_it(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with site(tmp_path, ()) as here:
            desk = await here.desk()
            here.world.hub.kill()
            await desk.do("sync", connection="offline")
            await broke_off(here, desk)
            (row,) = await desk.do("lane")
            await desk.kill()
            await here.world.hub.start()
            desk = await here.desk()
            (after,) = await desk.do("lane", rows=1)
            assert after["id"] == row["id"]
            redial = await redial_of(here)
            assert redial.id == row["id"]
            await reached(desk, here, redial, Situation.BROKE_OFF)
            assert here.rang(CALLER) == 1

    play_long(scenario)


def test_keys_pressed_twice(tmp_path: Path) -> None:
    """End the call and ring again, Call, No redial needed: pressed twice at once, each is done once."""

    async def scenario() -> None:
        async with site(tmp_path, ()) as here:
            desk = await here.desk()
            await rings_in(here, desk, "held")
            await desk.do("begin_script", situation="silent_midway")
            await desk.do("script", situation="silent_midway")
            await desk.do("script_key", name="scriptSaid")
            await desk.do("script_key", name="scriptSaid")
            await desk.do("twice", name="scriptEnd")
            await desk.do("call", state="ended")
            await desk.do("press", name="resultRate")
            await desk.do("rate", face=3)
            await desk.do("lane", rows=1)
            redial = await redial_of(here)
            await desk.do("twice", name="redialCall")
            await desk.do("call", state="talking")
            await desk.do("press_end")
            await desk.do("rate", face=4)
            done = await closed(here, redial.id)
            assert [a.result for a in done.attempts] == [CallResult.ANSWERED]
            assert here.rang(CALLER) == 1
            await broke_off(here, desk)
            dropped = await redial_of(here)
            await desk.do("lane", rows=1)
            await desk.do("twice", name="redialNotNeeded")
            await desk.do("lane", rows=0)
            gone = await closed(here, dropped.id)
            assert gone.outcome is not None
            assert gone.outcome.kind is OutcomeKind.DELETED
            assert gone.redial is not None
            assert gone.redial.false_alarm
            assert here.rang(CALLER) == 1

    play_long(scenario)
