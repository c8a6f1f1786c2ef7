# SPDX-License-Identifier: GPL-3.0-or-later
"""What the engine tells of the agent's microphone, with a real sound server: speech, muted or not, silence, a dead one, none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.demo.voices import speech
from app.telephony.port import CallProgress, HeardChanged, Hears, PhoneSettings, Progress
from tests.integration.sip_peer import Desk, LoopThread
from tests.integration.test_sip_calls import desk_and_phones, talk
from tests.pulse import Pulse, missing, sine

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing())

SILENCE, SPEECH, NOTHING = Hears.SILENCE, Hears.SPEECH, Hears.NOTHING
SETTINGS = PhoneSettings(media_timeout=0.0)


@pytest.fixture(scope="module")
def loop() -> Iterator[LoopThread]:
    thread = LoopThread()
    yield thread
    thread.close()


@pytest.fixture
def pulse(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pulse]:
    pulse = Pulse(tmp_path / "pulse")
    monkeypatch.setenv("PULSE_SERVER", pulse.address)
    pulse.start()
    pulse.plug_headset("agent")
    yield pulse
    pulse.stop()


def voice() -> bytes:
    """Speech at the rate of the microphone."""
    narrow = speech()
    return b"".join(narrow[n : n + 2] * 2 for n in range(0, len(narrow), 2))


def told(desk: Desk, call: str) -> list[Hears]:
    return [e.hears for e in desk.events if isinstance(e, HeardChanged) and (e.call, e.ours) == (call, True)]


async def hears(desk: Desk, call: str, what: Hears) -> None:
    await desk.wait_until(lambda: told(desk, call)[-1:] == [what])


async def at_headset(desk: Desk) -> None:
    await desk.phone.choose_devices("agent_in", "agent_out", "agent_out")


def test_the_agent_speaks_also_when_muted(loop: LoopThread, pulse: Pulse) -> None:
    async def act() -> list[Hears]:
        async with desk_and_phones(settings=SETTINGS) as (desk, (phone,)):
            await at_headset(desk)
            call, _ = await talk(desk, phone)
            await hears(desk, call, NOTHING)
            await desk.phone.mute(call, True)
            with pulse.speaks("agent_in", voice()):
                await hears(desk, call, SPEECH)
            await hears(desk, call, NOTHING)
            await desk.phone.hang_up(call)
            await desk.ended(call)
            return [what for what in told(desk, call) if what is not SILENCE]

    assert loop.run(act()) == [NOTHING, SPEECH, NOTHING]


def test_a_faint_hum_is_silence_and_no_dead_microphone(loop: LoopThread, pulse: Pulse) -> None:
    async def act() -> list[Hears]:
        async with desk_and_phones(settings=SETTINGS) as (desk, (phone,)):
            await at_headset(desk)
            with pulse.speaks("agent_in", sine(100, peak=60)):
                call, _ = await talk(desk, phone)
                await hears(desk, call, SILENCE)
                with pulse.speaks("agent_in", voice()):
                    await hears(desk, call, SPEECH)
                await hears(desk, call, SILENCE)
            await desk.phone.hang_up(call)
            await desk.ended(call)
            return told(desk, call)

    found = loop.run(act())
    assert found[-2:] == [SPEECH, SILENCE]


def test_on_hold_it_is_not_told_and_after_it_anew(loop: LoopThread, pulse: Pulse) -> None:
    async def act() -> None:
        async with desk_and_phones(settings=SETTINGS) as (desk, (phone,)):
            await at_headset(desk)
            call, _ = await talk(desk, phone)
            await hears(desk, call, NOTHING)
            await desk.phone.hold(call, True)
            await desk.reached(call, Progress.HELD)
            before = told(desk, call)
            with pulse.speaks("agent_in", voice()):
                await desk.phone.hold(call, False)
                await desk.reached(call, Progress.RESUMED)
                await hears(desk, call, SPEECH)
            back = desk.events.index(CallProgress(call, Progress.RESUMED))
            assert told(desk, call)[: len(before)] == before
            held = desk.events[desk.events.index(CallProgress(call, Progress.HELD)) : back]
            assert not [e for e in held if isinstance(e, HeardChanged)]
            await desk.phone.hang_up(call)
            await desk.ended(call)

    loop.run(act())


def test_a_microphone_that_is_pulled_out_and_no_other_is_there(loop: LoopThread, pulse: Pulse) -> None:
    async def act() -> list[Hears]:
        async with desk_and_phones(settings=SETTINGS) as (desk, (phone,)):
            await at_headset(desk)
            call, _ = await talk(desk, phone)
            with pulse.speaks("agent_in", voice()):
                await hears(desk, call, SPEECH)
                pulse.unplug("agent")
                await hears(desk, call, NOTHING)
            await desk.phone.hang_up(call)
            await desk.ended(call)
            return told(desk, call)

    assert loop.run(act())[-1] is NOTHING
