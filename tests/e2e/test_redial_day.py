# SPDX-License-Identifier: GPL-3.0-or-later
"""When the line drops (rows E1 to E3), through the real window: the five situations in each language, and what may go wrong.

Desk, hub and customers are processes; the calls are real, and so is what is wrong with them.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import signal
import time
from pathlib import Path
from typing import Any

import pytest

from app.domain.call import CallResult
from app.domain.callback import Callback, Origin, OutcomeKind
from app.domain.redial import Situation, redialling
from tests.desks import until
from tests.e2e.test_faults import DeskProcess, Site, site

pytestmark = [
    pytest.mark.redial,
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes are killed as POSIX does it"),
]
SHIPPED = Path(__file__).parents[2] / "resources" / "scripts" / "protocol.json"
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


async def broke_off(here: Site, desk: DeskProcess, number: str = CALLER) -> None:
    """2: the call broke off."""
    await rings_in(here, desk, "broke", number)
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


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_agreed_callback(language: str, tmp_path: Path) -> None:
    """5: the script asks for name and contact phone, checks the number, and fills the form; later its sentence opens the call."""

    async def scenario() -> None:
        async with site(tmp_path, ()) as here:
            desk = await here.desk(language=language)
            await rings_in(here, desk, "agreed", number="+442079460172")
            await desk.do("begin_script", situation="agreed")
            said = await desk.do("script", situation="agreed")
            assert said["scriptLine"]
            wrong = await desk.do("agreed", name="Őri Ödön", phone="12")
            right = await desk.do("agreed", name="Őri Ödön", phone="020 7946 0180")
            assert right != wrong
            await desk.do("picture", path=str(tmp_path / f"{language}-agreed.png"))
            assert await desk.do("save_agreed") == {"formCustomer": "Őri Ödön", "formNumber": "020 7946 0180"}
            await desk.do("call", state="ended")
            held = await here.until_held(lambda held: "Őri Ödön" in held, "what was agreed")
            one = held["Őri Ödön"]
            assert (one.number.e164, one.origin, one.redial) == ("+442079460180", Origin.CALL, None)
            await desk.do("lane", rows=0)
            await desk.do("dial_row", callback=one.id)
            await desk.do("call", state="talking")
            opening = await desk.do("script", situation="agreed", opening=True)
            assert "Őri Ödön" in opening["scriptLine"]
            await desk.do("press_end")
            await desk.do("rate", face=5)
            assert (await closed(here, one.id)).outcome is not None

    play_long(scenario)


def test_the_lane_outlives_the_desk(tmp_path: Path) -> None:
    """Killed while a redial is open, and in the middle of a call: both are in the lane of the desk that is started again; who
    rings back in the gap is rung no more."""

    async def scenario() -> None:
        async with site(tmp_path, ()) as here:
            desk = await here.desk()
            await broke_off(here, desk)
            first = await redial_of(here)
            await desk.do("lane")
            await rings_in(here, desk, "killed", number="+442079460172")
            await desk.kill()
            desk = await here.desk()
            await desk.do("lane", rows=2)
            second = await redial_of(here, "+442079460172")
            assert second.redial is not None
            assert second.redial.situation is Situation.BROKE_OFF
            assert here.rang(CALLER) == here.rang("+442079460172") == 0
            await rings_in(here, desk, "back")
            await desk.do("lane", rows=1)
            done = await closed(here, first.id)
            assert done.outcome is not None
            assert done.outcome.kind is OutcomeKind.ANSWERED_BY_AGENT
            await desk.do("press_end")
            await desk.do("rate", face=5)
            await reached(desk, here, second, Situation.BROKE_OFF)
            assert (here.rang(CALLER), here.rang("+442079460172")) == (0, 1)

    play_long(scenario)


def test_in_vain(tmp_path: Path) -> None:
    """Nobody answers: three tries by themselves at the distance of the site's protocol, and then its rule; the supervisor hears of
    one that is late, and the agent first."""

    async def scenario() -> None:
        path = tmp_path / "protocol.json"
        rules = json.loads(SHIPPED.read_text("utf-8"))
        rules |= {"by_itself": True, "exhausted": "callback", "callback_minutes": 20, "supervisor_after": 1}
        rules["situations"]["broke_off"]["tries"] = [
            {"after": 0, "by": 1},
            {"after": 1, "by": 2},
            {"after": 1, "by": 2},
        ]
        path.write_text(json.dumps(rules), "utf-8")
        async with site(tmp_path, ()) as here:
            boss = await here.desk("olga")
            desk = await here.desk()
            await desk.do("settings", ring_seconds=3)
            listening = await desk.do("line", port=here.world.customers_port)
            await here.world.say(do="desk", address=listening, user="agent")
            await desk.do("site_protocol", path=str(path))
            await broke_off(here, desk, SAYS_NOTHING)
            redial = await redial_of(here, SAYS_NOTHING)
            # Each time nobody takes it; the second and third are not dialled before their time.
            held = await here.until_held(lambda held: len(held[NAME].attempts) == 3, "three tries")
            await here.until_held(lambda held: held[NAME].redial.handed_on is not None, "the site's rule")
            held = await here.held()
            (one,) = held.values()
            assert one.id == redial.id
            assert one.open
            assert [a.result for a in one.attempts] == [CallResult.NO_ANSWER] * 3
            gaps = [
                (later.started_at - before.ended_at).total_seconds()
                for before, later in itertools.pairwise(one.attempts)
                if before.ended_at is not None
            ]
            assert len(gaps) == 2
            assert min(gaps) >= 1
            assert here.rang(SAYS_NOTHING) == 3
            await desk.do("lane", rows=0)
            await boss.do("sync", connection="synced")

    play_long(scenario)


def test_a_late_redial_is_told(tmp_path: Path) -> None:
    """Nobody dials: the agent is told, and then the supervisor, who takes it over."""

    async def scenario() -> None:
        path = tmp_path / "protocol.json"
        rules = json.loads(SHIPPED.read_text("utf-8")) | {"supervisor_after": 2}
        rules["situations"]["broke_off"]["tries"] = [{"after": 0, "by": 1}, {"after": 60, "by": 120}]
        path.write_text(json.dumps(rules), "utf-8")
        async with site(tmp_path, ()) as here:
            boss = await here.desk("olga")
            desk = await here.desk()
            await desk.do("site_protocol", path=str(path))
            await broke_off(here, desk)
            await desk.do("notices", holds="late")
            said = await boss.do("notices", holds="late")
            assert any("Anna Virtanen" in text for text in said)
            await boss.do("press_notice", holds="late")
            await boss.do("lane", rows=1)
            await desk.do("lane", rows=0)
            await boss.do("redial")
            await boss.do("call", state="talking")
            assert here.rang(CALLER) == 1

    play_long(scenario)


def play_long(scenario: Any) -> None:
    asyncio.run(asyncio.wait_for(scenario(), 380))
