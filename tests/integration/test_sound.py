# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound between real engines and a real sound server: heard at the far end, rung, metered, and unplugged at any moment."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from app.telephony.port import (
    CallEnded,
    DevicesChanged,
    PhoneError,
    PhoneSettings,
    Played,
    Progress,
    SoundDevices,
    SoundLevels,
)
from app.telephony.sip import SipPhone
from tests.integration.sip_peer import Desk, LoopThread, direct
from tests.pbx.process import write_tone
from tests.pulse import Pulse, decibels, missing, sine, steady, until

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing())

AGENT, CALLER = 440, 1000
"""Hz that each side says."""


@pytest.fixture(scope="module")
def loop() -> Iterator[LoopThread]:
    thread = LoopThread()
    yield thread
    thread.close()


@pytest.fixture
def pulse(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Pulse]:
    pulse = Pulse(tmp_path / "pulse")
    monkeypatch.setenv("PULSE_SERVER", pulse.address)
    yield pulse
    pulse.stop()


@dataclass
class Side:
    """A desk with a headset."""

    desk: Desk
    at: str
    headset: str

    @property
    def phone(self) -> SipPhone:
        return self.desk.phone


@pytest.fixture
def sides(loop: LoopThread) -> Iterator[Callable[..., Side]]:
    """Makes desks; each uses the headset that is named, or the default."""
    made: list[Side] = []

    def make(headset: str = "", **settings: object) -> Side:
        async def start() -> Side:
            desk = Desk(PhoneSettings(**{"media_timeout": 0.0, **settings}))  # type: ignore[arg-type]
            await desk.phone.start()
            if headset:
                await desk.phone.choose_devices(f"{headset}_in", f"{headset}_out", f"{headset}_out")
            return Side(desk, await desk.phone.register(direct(9)), headset)

        made.append(loop.run(start()))
        return made[-1]

    yield make
    for side in made:
        loop.run(side.phone.stop())


@dataclass
class Talk:
    agent: Side
    caller: Side
    call: str
    """The agent's id of it."""
    other: str


def connect(loop: LoopThread, caller: Side, agent: Side) -> Talk:
    """The caller rings the agent and is answered."""

    async def act() -> Talk:
        other = await caller.desk.dial(f"sip:agent@{agent.at}")
        ring = await agent.desk.rung("agent")
        await agent.phone.answer(ring.call)
        await caller.desk.reached(other, Progress.MEDIA_FLOWS)
        await agent.desk.reached(ring.call, Progress.MEDIA_FLOWS)
        return Talk(agent, caller, ring.call, other)

    return loop.run(act())


def devices(loop: LoopThread, side: Side) -> SoundDevices:
    return loop.run(side.phone.devices())


# ---- at the far end


def test_a_tone_arrives_at_both_ends(
    loop: LoopThread, pulse: Pulse, sides: Callable[..., Side], record_property: Callable[[str, object], None]
) -> None:
    """As loud as it was said, without gaps, in both directions at once."""
    pulse.start()
    for name in ("agent", "caller"):
        pulse.plug_headset(name)
    talk = connect(loop, sides("caller"), sides("agent"))
    with (
        pulse.listens("agent_in_mouth") as agent_says,
        pulse.listens("caller_out") as caller_hears,
        pulse.listens("caller_in_mouth") as caller_says,
        pulse.listens("agent_out") as agent_hears,
    ):
        start = time.monotonic()
        with pulse.speaks("agent_in", sine(AGENT)), pulse.speaks("caller_in", sine(CALLER)):
            until(lambda: caller_hears.hears(AGENT) and agent_hears.hears(CALLER), "the tones at both ends")
            for says, hears, hertz in (
                (agent_says, caller_hears, AGENT),
                (caller_says, agent_hears, CALLER),
            ):
                # A busy machine tears holes anywhere in this chain of six processes: one whole second shows that we do not.
                heard = steady(hears.listen(1.0), hertz)
                for _ in range(30):
                    if heard.gaps == 0:
                        break
                    heard = steady(hears.listen(1.0), hertz)
                assert heard.gaps == 0
                assert abs(heard.level - steady(says.listen(0.5), hertz).level) < 1.5
                said, came = says.onset(hertz, start), hears.onset(hertz, start)
                assert said is not None
                assert came is not None
                record_property(f"delay of {hertz} Hz, s", round(came - said, 3))
        assert not agent_hears.hears(AGENT), "the agent hears himself"
    loop.run(talk.agent.phone.hang_up(talk.call))
    loop.run(talk.caller.desk.ended(talk.other))


def test_mute_and_hold_are_silent_at_the_far_end(loop: LoopThread, pulse: Pulse, sides: Callable[..., Side]) -> None:
    pulse.start()
    for name in ("agent", "caller"):
        pulse.plug_headset(name)
    talk = connect(loop, sides("caller"), sides("agent"))
    phone = talk.agent.phone
    with pulse.listens("caller_out") as ear, pulse.speaks("agent_in", sine(AGENT)):
        until(lambda: ear.hears(AGENT), "the tone")
        for silence in (phone.mute, phone.hold):
            loop.run(silence(talk.call, True))
            until(lambda: decibels(ear.listen(0.3)) < -60, "silence at the far end")
            loop.run(silence(talk.call, False))
            until(lambda: ear.hears(AGENT), "the tone again")


def test_nothing_old_is_heard_after_the_engine_stood_still(
    loop: LoopThread, pulse: Pulse, sides: Callable[..., Side]
) -> None:
    """A machine that slept for a second gives no second of delay: what waited is dropped, not played late."""
    pulse.start()
    for name in ("agent", "caller"):
        pulse.plug_headset(name)
    talk = connect(loop, sides("caller"), sides("agent"))
    pid = talk.agent.phone.engine_pid
    assert pid is not None
    with pulse.listens("agent_in_mouth") as mouth, pulse.listens("caller_out") as ear:

        def delay() -> float:
            start = time.monotonic()
            with pulse.speaks("agent_in", sine(AGENT)):
                until(lambda: ear.onset(AGENT, start) is not None, "the tone")
                said, came = mouth.onset(AGENT, start), ear.onset(AGENT, start)
            assert said is not None
            assert came is not None
            until(lambda: decibels(ear.listen(0.2)) < -60, "silence again")
            return came - said

        before = min(delay() for _ in range(3))
        engine = psutil.Process(pid)
        engine.suspend()
        time.sleep(1.0)  # the fault itself, not a wait
        engine.resume()
        after = min(delay() for _ in range(3))
    assert after < before + 0.5


# ---- which devices


def test_devices_are_told_apart(loop: LoopThread, pulse: Pulse, sides: Callable[..., Side]) -> None:
    pulse.start()
    side = sides()
    found = devices(loop, side)
    assert (found.inputs, found.outputs, found.silent, found.detail) == ((), (), True, "no_output")
    pulse.plug_speaker("lamp")

    def told(input_names: list[str], output_names: list[str], detail: str) -> Callable[[object], bool]:
        return lambda event: (
            isinstance(event, DevicesChanged)
            and [device.name for device in event.devices.inputs] == input_names
            and [device.name for device in event.devices.outputs] == output_names
            and event.devices.detail == detail
        )

    # What a loudspeaker plays is no microphone.
    loop.run(side.desk.wait_for(told([], ["lamp"], "no_input")))
    pulse.plug_microphone("ear")
    loop.run(side.desk.wait_for(told(["ear"], ["lamp", "ear-mouth"], "")))
    pulse.unplug("ear")
    pulse.unplug("lamp")
    del side.desk.events[:]
    loop.run(side.desk.wait_for(told([], [], "no_output")))


def test_a_chosen_device_that_is_not_there_yet(loop: LoopThread, pulse: Pulse, sides: Callable[..., Side]) -> None:
    """The default stands in; the chosen one is taken up when it comes, and again after it was away."""
    pulse.start()
    pulse.plug_headset("spare")
    side = sides("chosen")
    found = devices(loop, side)
    assert (found.chosen_input, found.chosen_output, found.chosen_ringer) == ("chosen_in", "chosen_out", "chosen_out")
    assert not found.silent
    loop.run(side.phone.watch_levels(True))
    for _ in range(2):
        until(lambda: pulse.plays_on("spare_out") == 1 and pulse.records_from("spare_in") == 1, "the default")
        pulse.plug_headset("chosen")
        until(lambda: pulse.plays_on("chosen_out") == 1 and pulse.records_from("chosen_in") == 1, "the chosen one")
        assert pulse.plays_on("spare_out") == 0
        pulse.unplug("chosen")
    loop.run(side.phone.watch_levels(False))
    until(lambda: pulse.plays_on("spare_out") == 0 and pulse.records_from("spare_in") == 0, "closed again")


# ---- unplugged


PHASES = ["open without a call", "ringing in", "ringing out", "connecting", "talking", "on hold"]


@pytest.mark.parametrize("chosen", [True, False], ids=["chosen", "default"])
@pytest.mark.parametrize("phase", PHASES)
def test_unplugged(loop: LoopThread, pulse: Pulse, sides: Callable[..., Side], phase: str, chosen: bool) -> None:
    """The headset goes in any phase of a call: the engine lives, the call goes on, and sound moves to what is left."""
    pulse.start()
    for name in ("agent", "spare", "caller"):
        pulse.plug_headset(name)
    pulse.prefer("agent")
    caller, agent = sides("caller"), sides("agent" if chosen else "")
    engine = agent.phone.engine_pid

    async def ring_in() -> tuple[str, str]:
        other = await caller.desk.dial(f"sip:agent@{agent.at}")
        return (await agent.desk.rung("agent")).call, other

    async def ring_out() -> tuple[str, str]:
        call = await agent.desk.dial(f"sip:agent@{caller.at}")
        return call, (await caller.desk.rung("agent")).call

    async def talk_now(call: str, other: str) -> None:
        if phase in ("ringing out", "connecting"):
            await caller.phone.answer(other)
        elif phase == "ringing in":
            await agent.phone.answer(call)
        await caller.desk.reached(other, Progress.CONNECTED)
        await agent.desk.reached(call, Progress.CONNECTED)

    if phase == "open without a call":
        loop.run(agent.phone.watch_levels(True))
    elif phase == "ringing in":
        call, other = loop.run(ring_in())
    elif phase in ("ringing out", "connecting"):
        call, other = loop.run(ring_out())
    else:
        talk = connect(loop, caller, agent)
        call, other = talk.call, talk.other
    until(lambda: pulse.plays_on("agent_out") >= 1 and pulse.records_from("agent_in") == 1, "sound on the headset")
    if phase == "on hold":
        loop.run(agent.phone.hold(call, True))
    if phase == "connecting":  # goes in the moment of the answer
        loop.run(caller.phone.answer(other))
        pulse.unplug("agent")
        loop.run(agent.desk.reached(call, Progress.CONNECTED))
    else:
        pulse.unplug("agent")
    pulse.prefer("spare")
    until(lambda: pulse.plays_on("spare_out") >= 1 and pulse.records_from("spare_in") == 1, "sound on what is left")
    if phase == "open without a call":
        call, other = loop.run(ring_in())
        loop.run(agent.phone.answer(call))
    elif phase == "on hold":
        loop.run(agent.phone.hold(call, False))
    elif phase not in ("talking", "connecting"):
        loop.run(talk_now(call, other))
    with (
        pulse.listens("caller_out") as caller_hears,
        pulse.listens("spare_out") as agent_hears,
        pulse.speaks("spare_in", sine(AGENT)),
        pulse.speaks("caller_in", sine(CALLER)),
    ):
        until(lambda: caller_hears.hears(AGENT), "the agent at the caller's")
        until(lambda: agent_hears.hears(CALLER), "the caller at the agent's")
    assert agent.phone.engine_pid == engine
    assert call in agent.phone.calls


def test_the_last_device_goes_and_another_comes(loop: LoopThread, pulse: Pulse, sides: Callable[..., Side]) -> None:
    pulse.start()
    for name in ("agent", "caller"):
        pulse.plug_headset(name)
    talk = connect(loop, sides("caller"), sides("agent"))
    pulse.unplug("agent")
    pulse.unplug("caller")
    loop.run(talk.agent.desk.wait_for(lambda e: isinstance(e, DevicesChanged) and e.devices.detail == "no_output"))
    pulse.plug_headset("new")
    with pulse.listens("new_out") as ear, pulse.speaks("new_in", sine(AGENT)):
        until(lambda: pulse.plays_on("new_out") == 2, "both desks on the new headset")
        until(lambda: ear.hears(AGENT), "the tone from one desk to the other")


def test_the_sound_server_dies_in_a_call(loop: LoopThread, pulse: Pulse, sides: Callable[..., Side]) -> None:
    pulse.start()
    for name in ("agent", "caller"):
        pulse.plug_headset(name)
    talk = connect(loop, sides("caller"), sides("agent"))
    engine = talk.agent.phone.engine_pid
    pulse.stop()
    loop.run(talk.agent.desk.wait_for(lambda e: isinstance(e, DevicesChanged) and e.devices.silent))
    pulse.start()
    for name in ("agent", "caller"):
        pulse.plug_headset(name)
    with pulse.listens("caller_out") as ear, pulse.speaks("agent_in", sine(AGENT)):
        until(lambda: ear.hears(AGENT), "the tone, by the new server")
    assert talk.agent.phone.engine_pid == engine
    assert talk.call in talk.agent.phone.calls


def test_no_sound_server_at_all(loop: LoopThread, pulse: Pulse, sides: Callable[..., Side]) -> None:
    """Said so, and calls work in silence; a server that comes later is taken up within the call."""
    agent, caller = sides("agent"), sides("caller")
    found = devices(loop, agent)
    assert found.silent
    assert found.detail in ("no_backend", "no_output")
    talk = connect(loop, caller, agent)
    pulse.start()
    for name in ("agent", "caller"):
        pulse.plug_headset(name)
    with pulse.listens("agent_out") as ear, pulse.speaks("caller_in", sine(CALLER)):
        until(lambda: ear.hears(CALLER), "the caller")
    assert talk.call in agent.phone.calls


# ---- ringing and beeps


def test_ringing_is_heard_on_the_ringer_and_a_second_call_in_the_ear(
    loop: LoopThread, pulse: Pulse, sides: Callable[..., Side]
) -> None:
    pulse.start()
    pulse.plug_headset("agent")
    pulse.plug_speaker("desk_out")
    agent, caller, second = sides("agent"), sides(sound="silence"), sides(sound="silence")
    loop.run(agent.phone.choose_devices("agent_in", "agent_out", "desk_out"))

    async def dial(side: Side) -> str:
        known = set(agent.phone.calls)
        side.call = await side.desk.dial(f"sip:agent@{agent.at}")  # type: ignore[attr-defined]
        await agent.desk.wait_for(lambda e: getattr(e, "call", None) not in known and bool(agent.phone.calls - known))
        return next(iter(agent.phone.calls - known))

    with pulse.listens("desk_out") as ringer, pulse.listens("agent_out") as ear:
        first = loop.run(dial(caller))
        until(lambda: decibels(ringer.listen(0.3)) > -30, "the ring tone on the desk's loudspeaker")
        assert decibels(ear.listen(0.3)) < -60, "the ring tone blows into the agent's ear"
        loop.run(agent.phone.answer(first))
        until(lambda: pulse.plays_on("desk_out") == 0, "the end of the ring tone")
        other = loop.run(dial(second))
        until(lambda: ear.hears(425), "the beep of a waiting call")
        assert pulse.plays_on("desk_out") == 0, "rings aloud during a call"
        loop.run(agent.phone.hang_up(first))
        until(lambda: decibels(ringer.listen(0.3)) > -30, "ringing, now that the agent is free")
        loop.run(agent.phone.reject(other))
        until(lambda: pulse.plays_on("desk_out") == 0, "silence")


def test_the_end_of_a_call_and_a_busy_line_are_heard(
    loop: LoopThread, pulse: Pulse, sides: Callable[..., Side]
) -> None:
    pulse.start()
    pulse.plug_headset("agent")
    agent, caller = sides("agent"), sides(sound="silence")
    talk = connect(loop, caller, agent)
    with pulse.listens("agent_out") as ear:
        start = time.monotonic()
        loop.run(caller.phone.hang_up(talk.other))
        until(lambda: ear.onset(425, start) is not None, "the tone of the end")
        until(lambda: decibels(ear.listen(0.5)) < -60, "its end")

        async def busy() -> None:
            call = await agent.desk.dial(f"sip:agent@{caller.at}")
            ring = await caller.desk.rung("agent")
            await caller.phone.reject(ring.call)
            await agent.desk.ended(call)

        loop.run(busy())
        start = time.monotonic()
        until(lambda: ear.onset(425, start) is not None, "the busy tone")
        until(lambda: decibels(ear.listen(0.8)) < -60, "its end")


# ---- levels, test tone


def test_levels_are_told_without_a_call(loop: LoopThread, pulse: Pulse, sides: Callable[..., Side]) -> None:
    pulse.start()
    pulse.plug_headset("agent")
    side = sides("agent")
    loop.run(side.phone.watch_levels(True))
    loop.run(side.desk.wait_for(lambda e: isinstance(e, SoundLevels) and e.microphone == 0))
    with pulse.speaks("agent_in", sine(AGENT)):
        loop.run(
            side.desk.wait_for(lambda e: isinstance(e, SoundLevels) and abs(e.microphone - (1 - 12.2 / 60)) < 0.03)
        )
    loop.run(side.phone.play_test_tone())
    loop.run(side.desk.wait_for(lambda e: isinstance(e, SoundLevels) and abs(e.speaker - (1 - 12.2 / 60)) < 0.03))
    del side.desk.events[:]
    start = time.monotonic()
    until(lambda: sum(isinstance(event, SoundLevels) for event in side.desk.events) >= 20, "levels")
    assert time.monotonic() - start > 1.5, "more often than ten times a second"
    loop.run(side.phone.watch_levels(False))
    until(lambda: pulse.records_from("agent_in") == 0, "the microphone is let go")


@pytest.mark.parametrize("ringer", [False, True])
def test_the_test_tone(loop: LoopThread, pulse: Pulse, sides: Callable[..., Side], ringer: bool) -> None:
    pulse.start()
    pulse.plug_headset("agent")
    pulse.plug_speaker("desk_out")
    side = sides("agent")
    loop.run(side.phone.choose_devices("agent_in", "agent_out", "desk_out"))
    with pulse.listens("desk_out") as aloud, pulse.listens("agent_out") as ear:
        loop.run(side.phone.play_test_tone(ringer))
        until(lambda: (aloud if ringer else ear).hears(440), "the tone")
        assert not (ear if ringer else aloud).hears(440)
        until(lambda: pulse.plays_on("desk_out") + pulse.plays_on("agent_out") == 0, "closed again")
    assert pulse.records_from("agent_in") == 0


# ---- echo, through the whole engine


@pytest.mark.parametrize("cancelled", [True, False])
def test_the_caller_does_not_hear_himself(
    loop: LoopThread, pulse: Pulse, sides: Callable[..., Side], cancelled: bool
) -> None:
    """The agent's loudspeaker is heard by the agent's microphone."""
    pytest.importorskip("livekit.rtc", reason='needs the optional extra "audio"')
    pulse.start()
    for name in ("agent", "caller"):
        pulse.plug_headset(name)
    agent = sides("agent", echo_cancellation=cancelled)
    assert devices(loop, agent).processing == ("on" if cancelled else "off")
    connect(loop, sides("caller"), agent)
    pulse.echo("agent_out", "agent_in", 40)
    with (
        pulse.listens("agent_in_mouth") as microphone,
        pulse.listens("caller_out") as ear,
        pulse.speaks("caller_in", noise()),
    ):
        until(lambda: decibels(microphone.listen(0.5)) > -30, "the echo at the microphone")
        if cancelled:
            until(lambda: decibels(ear.listen(0.5)) < -50, "the echo is gone at the caller's")
            assert decibels(microphone.listen(0.5)) > -30
        else:
            assert decibels(ear.listen(3.0)) > -30


def noise() -> bytes:
    """Ten seconds that sound like nothing but themselves."""
    import random
    from array import array

    chance = random.Random(7)
    return array("h", (chance.randint(-9000, 9000) for _ in range(160_000))).tobytes()


def test_processing_without_the_library(loop: LoopThread, pulse: Pulse) -> None:
    """Asked for, it is said to be missing; sound works."""
    pulse.start()
    pulse.plug_headset("agent")
    without = (
        "import sys; sys.modules['livekit'] = None; from app.telephony.sip_engine.__main__ import run; sys.exit(run())"
    )

    async def act() -> tuple[SoundDevices, SoundDevices]:
        phone = SipPhone(PhoneSettings(echo_cancellation=True), [sys.executable, "-c", without])
        await phone.start()
        try:
            missing = await phone.devices()
            await phone.process_sound(echo=False, noise=False, level=False)
            return missing, await phone.devices()
        finally:
            await phone.stop()

    asked, off = loop.run(act())
    assert (asked.processing, asked.silent) == ("missing", False)
    assert off.processing == "off"


# ---- a voice message is played


def test_a_voice_message_is_played_and_a_caller_ends_it(
    loop: LoopThread, pulse: Pulse, sides: Callable[..., Side], tmp_path: Path
) -> None:
    pulse.start()
    for name in ("agent", "caller"):
        pulse.plug_headset(name)
    agent, caller = sides("agent"), sides("caller")
    message = tmp_path / "message.wav"
    write_tone(message, 620, 30)

    async def told(on: bool) -> Played:
        found = await agent.desk.wait_for(lambda event: isinstance(event, Played) and event.on is on)
        assert isinstance(found, Played)
        return found

    with pulse.listens("agent_out") as ear:
        assert loop.run(agent.phone.play(str(message), 0.0, 1.5)) == pytest.approx(30, abs=0.1)
        until(lambda: ear.hears(620), "the message, at its pitch")
        del agent.desk.events[:]
        assert 0.0 < loop.run(told(True)).at < 30.0
        message.unlink()  # it is decoded once: the agent seeks in a long one without waiting
        assert loop.run(agent.phone.play(str(message), 20.0)) == pytest.approx(30, abs=0.1)
        del agent.desk.events[:]
        assert 20.0 <= loop.run(told(True)).at < 30.0
        # Somebody rings: the message makes way, and is not begun while it rings.
        other = loop.run(caller.desk.dial(f"sip:agent@{agent.at}"))
        loop.run(agent.desk.rung("agent"))
        assert loop.run(told(False)).over is False
        with pytest.raises(PhoneError, match="not_now"):
            loop.run(agent.phone.play(str(message)))
        loop.run(caller.phone.hang_up(other))
        loop.run(caller.desk.ended(other))
        loop.run(agent.desk.wait_for(lambda event: isinstance(event, CallEnded)))
        del agent.desk.events[:]
        # To its end, by itself.
        loop.run(agent.phone.play(str(message), 29.5))
        assert loop.run(told(False)).over is True
        del agent.desk.events[:]
        loop.run(agent.phone.play(str(message), 0.0))
        loop.run(agent.phone.stop_playing())
        assert loop.run(told(False)).over is False
    with pytest.raises(PhoneError, match="failed"):
        loop.run(agent.phone.play(str(tmp_path / "missing.wav")))
