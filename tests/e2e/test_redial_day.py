# SPDX-License-Identifier: GPL-3.0-or-later
"""When the line drops (rows E1 to E3), through the real window: the five situations in each language, and what may go wrong.

Desk, hub and customers are processes; the calls are real, and so is what is wrong with them.
"""

from __future__ import annotations

import asyncio
import signal
import time
from pathlib import Path
from typing import Any

import pytest

from app.domain.call import CallResult
from app.domain.callback import Callback, Origin, OutcomeKind
from app.domain.redial import Situation, redialling
from tests.desks import until
from tests.e2e.test_faults import DeskProcess, Site, play, site

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes are killed as POSIX does it")
LANGUAGES = ("en", "mn", "ru", "hu", "fi")
CALLER = "+442079460171"
"""Who rings in; called, they answer and stay."""
NAME = "Szabó Éva"
SAYS_NOTHING = "+442079460194"
"""Rings for ever when they are called."""
SOON = {
    "drop_silent_start": 1,
    "drop_silent_midway": 1,
    "drop_held": 1,
    "drop_mid_sentence_ms": 0,
    "drop_music": 0,
}


async def rings_in(here: Site, desk: DeskProcess, call: str, number: str = CALLER, sound: str = "speech") -> None:
    """A customer rings in and is answered; what is heard from them from the beginning."""
    await here.world.say(do="ring_in", call=call, number=number, name=NAME, apart=True, give_up_after=60)
    await until(lambda: {"event": "rings_in", "call": call, "number": number} in here.world.told, "the phone to ring")
    if sound != "speech":
        await here.world.say(do="sound", call=call, sound=sound)
    await desk.do("answer")


async def redial_of(here: Site, number: str = CALLER) -> Callback:
    """The open redial of a person, as the hub holds it."""

    async def find() -> Callback | None:
        crm = await here.world.crm("olga")
        try:
            items = (await crm.changes(None)).items
        finally:
            await crm.aclose()
        found = [one for one in items if one.number.e164 == number and redialling(one)]
        assert len(found) <= 1
        return found[0] if found else None

    end = time.monotonic() + 60
    while (one := await find()) is None:
        assert time.monotonic() < end, "the hub never held the redial"
        await asyncio.sleep(0.05)
    return one


async def closed(here: Site, callback: str) -> Callback:
    """The callback, once the hub holds it as closed."""
    end = time.monotonic() + 60
    while True:
        crm = await here.world.crm("olga")
        try:
            one = next(one for one in (await crm.changes(None)).items if one.id == callback)
        finally:
            await crm.aclose()
        if not one.open:
            return one
        assert time.monotonic() < end, f"the hub never held it as closed: {one}"
        await asyncio.sleep(0.05)


async def reached(desk: DeskProcess, here: Site, redial: Callback, opening: str) -> Callback:
    """Ring them again from the lane; the call opens with its sentence, and is ended with a face."""
    await desk.do("redial")
    await desk.do("call", state="talking")
    said = await desk.do("script", situation=opening, opening=True)
    assert said["scriptLine"]
    await desk.do("press_end")
    await desk.do("rate", face=4)
    await desk.do("lane", rows=0)
    return await closed(here, redial.id)


async def broke_off(here: Site, desk: DeskProcess) -> None:
    """2: the call broke off."""
    await rings_in(here, desk, "broke")
    await here.world.say(do="vanish", call="broke")
    await desk.do("call", state="ended")


async def silent_start(here: Site, desk: DeskProcess) -> None:
    """1: silence after the greeting, three sentences, and the call is ended to ring again."""
    await rings_in(here, desk, "mute", sound="silence")
    first = await desk.do("script", situation="silent_start")
    await desk.do("script_key", name="scriptSaid")
    second = await desk.do("script", situation="silent_start")
    assert second["scriptLine"] == first["scriptNext"] or second["scriptLine"] in first["scriptNext"]
    await desk.do("script_key", name="scriptSilent")
    await desk.do("script_key", name="scriptSaid")
    await desk.do("script_key", name="scriptSaid")
    await desk.do("script_key", name="scriptEnd")
    await desk.do("call", state="ended")


async def on_hold(here: Site, desk: DeskProcess) -> None:
    """3: on hold for too long."""
    await rings_in(here, desk, "held")
    await here.world.say(do="hold", call="held", how="sendonly")
    await desk.do("script", situation="on_hold")
    await desk.do("script_key", name="scriptSilent")
    await desk.do("script_key", name="scriptSaid")
    await desk.do("script_key", name="scriptEnd")
    await desk.do("call", state="ended")


async def silent_midway(here: Site, desk: DeskProcess) -> None:
    """4: they were heard, and are not any more."""
    await rings_in(here, desk, "hush")
    await asyncio.sleep(1.5)
    await here.world.say(do="sound", call="hush", sound="silence")
    await desk.do("script", situation="silent_midway")
    await desk.do("script_key", name="scriptSaid")
    await desk.do("script_key", name="scriptSilent")
    await desk.do("script_key", name="scriptSaid")
    await desk.do("script_key", name="scriptEnd")
    await desk.do("call", state="ended")


@pytest.mark.timeout(400)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_situations_of_the_protocol(language: str, tmp_path: Path) -> None:
    """Each drop is noticed, guided through, redialled and opened with its sentence; the hub holds what became of it."""

    async def scenario() -> None:
        async with site(tmp_path, ()) as here:
            desk = await here.desk(language=language)
            await desk.do("detect", **SOON)
            for happens, situation in (
                (broke_off, Situation.BROKE_OFF),
                (silent_start, Situation.SILENT_START),
                (on_hold, Situation.ON_HOLD),
                (silent_midway, Situation.SILENT_MIDWAY),
            ):
                await happens(here, desk)
                (row,) = await desk.do("lane")
                assert NAME in row["who"]
                await desk.do("picture", path=str(tmp_path / f"{language}-{situation}.png"))
                redial = await redial_of(here)
                assert redial.origin is Origin.DROP
                assert redial.redial is not None
                assert redial.redial.situation is situation
                assert redial.owner == "agent"
                await desk.do("press", name="resultRate")
                await desk.do("rate", face=3)
                done = await reached(desk, here, redial, situation)
                assert done.outcome is not None
                assert done.outcome.kind is OutcomeKind.CONNECTED
                assert [one.result for one in done.attempts] == [CallResult.ANSWERED]

    play_long(scenario)


def play_long(scenario: Any) -> None:
    asyncio.run(asyncio.wait_for(scenario(), 380))
