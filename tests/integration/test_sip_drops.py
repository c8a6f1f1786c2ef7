# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines that go wrong, for real: over SIP and RTP on loopback, and what the engine tells of each."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import socket
import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.call import CallResult
from app.domain.drops import Thresholds, Trouble, Watch
from app.telephony.port import CallEnded, CallProgress, HeardChanged, Hears, LeavingChanged, PhoneSettings, Progress
from tests.integration.sip_peer import Desk, LoopThread, Message
from tests.integration.sip_phones import Phone, eventually
from tests.integration.test_sip_calls import Answers, desk_and_phones, talk
from tests.integration.town import Town

SILENCE, SPEECH, MUSIC, NOTHING = Hears.SILENCE, Hears.SPEECH, Hears.MUSIC, Hears.NOTHING
SETTINGS = PhoneSettings(sound="silence", media_timeout=4.0)
TIMES = {"answer_after": "0.1", "drop_after": "0"}


@pytest.fixture(scope="module")
def loop() -> Iterator[LoopThread]:
    thread = LoopThread()
    yield thread
    thread.close()


@pytest.fixture(scope="module")
def town(loop: LoopThread) -> Iterator[Town]:
    town = loop.run(Town(SETTINGS, **TIMES).start())
    yield town
    assert loop.run(town.stop()) == 0


def own_voice(desk: Desk) -> list[bool]:
    """What was told of our voice: whether it leaves."""
    return [event.leaves for event in desk.events if isinstance(event, LeavingChanged)]


def without_pauses(told: list[Hears]) -> list[Hears]:
    """Speech ends in silence where it just paused as it broke off."""
    return [hears for hears in told if hears is not SILENCE]


async def hangs_up(town: Town, call: str) -> CallEnded:
    await town.desk.phone.hang_up(call)
    return await town.desk.ended(call)


def troubles_after(told: list[Hears], ended: CallEnded) -> set[Trouble]:
    """What is made of the end of a call in which that was heard."""
    watch, over = Watch(Thresholds()), datetime.now(UTC)
    answered = over - timedelta(seconds=ended.answered_for_seconds)
    watch.answered(answered)
    for hears in told:
        watch.heard(answered, False, hears)
    watch.ended(over, dropped=ended.dropped, cause=ended.cause, by_us=ended.by_us, quiet=ended.quiet)
    return set(watch.troubles(over))


def after(desk: Desk, event: object) -> list[object]:
    """What was told after that."""
    return list(desk.events[desk.events.index(event) + 1 :])  # type: ignore[arg-type]


# ---- what is heard of the other side


def test_somebody_who_falls_silent_and_speaks_again(loop: LoopThread, town: Town) -> None:
    """Silence comes as packets, full of noughts; that is told, and soon that there is speech again."""

    async def act() -> list[Hears]:
        call, key = await town.talk()
        town.say(do="sound", call=key, sound="silence")
        await town.hears(call, NOTHING)
        town.say(do="sound", call=key, sound="speech")
        await town.hears(call, SPEECH)
        await hangs_up(town, call)
        return town.told(call)

    told = loop.run(act())
    assert without_pauses(told) == [SPEECH, NOTHING, SPEECH]


def test_nobody_is_heard_from_the_beginning(loop: LoopThread, town: Town) -> None:
    async def act() -> list[Hears]:
        call = await town.desk.dial("+447700900121")
        key = (await town.heard("called", number="+447700900121"))["call"]
        town.say(do="sound", call=key, sound="silence")
        await town.desk.reached(call, Progress.MEDIA_FLOWS)
        await town.hears(call, NOTHING)
        await hangs_up(town, call)
        return town.told(call)

    assert loop.run(act()) == [SILENCE, NOTHING]


def test_music_is_told_apart_from_speech(loop: LoopThread, town: Town) -> None:
    async def act() -> list[Hears]:
        call, key = await town.talk()
        town.say(do="sound", call=key, sound="music")
        await town.hears(call, MUSIC)
        town.say(do="sound", call=key, sound="speech")
        await town.hears(call, SPEECH)
        await hangs_up(town, call)
        return town.told(call)

    assert loop.run(act())[-2:] == [MUSIC, SPEECH]


def test_a_talk_of_a_while_is_told_once(loop: LoopThread, town: Town) -> None:
    """The pauses of speech are nothing to tell."""

    async def act() -> list[Hears]:
        call, _ = await town.talk()
        await asyncio.sleep(15)
        await hangs_up(town, call)
        return town.told(call)

    assert loop.run(act()) == [SILENCE, SPEECH]


# ---- voice that stops


def test_their_voice_is_cut_while_the_signalling_lives(loop: LoopThread, town: Town) -> None:
    """Nothing comes: that is told before the call is given up for lost."""

    async def act() -> tuple[list[Hears], CallEnded]:
        call, key = await town.talk()
        town.say(do="sound", call=key, sound="none")
        await town.hears(call, NOTHING)
        assert call in town.desk.phone.calls
        ended = await town.desk.ended(call)
        await town.heard("ended", call=key)  # our good-bye arrived
        return town.told(call), ended

    told, ended = loop.run(act())
    assert without_pauses(told) == [SPEECH, NOTHING]
    assert (ended.result, ended.dropped, ended.by_us, ended.cause) == (CallResult.ANSWERED, True, False, 0)


def test_packets_that_stop_come_to_nothing(loop: LoopThread) -> None:
    """Not one comes any more, and the other side's signalling knows nothing of it: the call is lost, as the settings are shipped,
    and that is what is made of its end."""

    async def act() -> tuple[list[Hears], CallEnded]:
        async with desk_and_phones(settings=PhoneSettings(sound="silence")) as (desk, (phone,)):
            call, _ = await talk(desk, phone)
            await desk.wait_until(lambda: HeardChanged(call, False, MUSIC) in desk.events)
            phone.voice.hush()
            await desk.wait_until(lambda: HeardChanged(call, False, NOTHING) in desk.events)
            assert call in desk.phone.calls
            ended = await desk.ended(call)
            await phone.got("BYE")
            return [e.hears for e in desk.events if isinstance(e, HeardChanged)], ended

    told, ended = loop.run(act())
    assert told == [SILENCE, MUSIC, NOTHING]
    assert (ended.result, ended.dropped, ended.by_us) == (CallResult.ANSWERED, True, False)
    assert troubles_after(told, ended) == {Trouble.BROKE_OFF}


def test_their_voice_comes_back_in_time(loop: LoopThread, town: Town) -> None:
    async def act() -> tuple[list[Hears], CallEnded]:
        call, key = await town.talk()
        town.say(do="sound", call=key, sound="none")
        await town.hears(call, NOTHING)
        town.say(do="sound", call=key, sound="speech")
        await town.hears(call, SPEECH)
        return town.told(call), await hangs_up(town, call)

    told, ended = loop.run(act())
    assert without_pauses(told) == [SPEECH, NOTHING, SPEECH]
    assert not ended.dropped


@pytest.mark.parametrize("rings_in", [False, True], ids=["called", "calls"])
def test_a_far_end_that_dies(loop: LoopThread, town: Town, rings_in: bool) -> None:
    """Killed: no voice, no good-bye, no answer to ours."""

    async def act() -> tuple[list[Hears], CallEnded]:
        if rings_in:
            town.say(do="ring_in", call="dies", number="+447700900188", apart=True)
            call, key = (await town.desk.rung("+447700900188")).call, "dies"
            await town.desk.phone.answer(call)
            await town.hears(call, SPEECH)
        else:
            call, key = await town.talk("+447700900127")
        town.say(do="vanish", call=key)
        await town.heard("dropped", call=key)
        await town.hears(call, NOTHING)
        return town.told(call), await town.desk.ended(call)

    told, ended = loop.run(act())
    assert without_pauses(told) == [SPEECH, NOTHING]
    assert (ended.result, ended.dropped, ended.by_us) == (CallResult.ANSWERED, True, False)


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot freeze a process")
def test_a_far_end_that_is_frozen(loop: LoopThread) -> None:
    async def act() -> tuple[list[Hears], CallEnded]:
        town = await Town(SETTINGS, **TIMES).start()
        try:
            call, _ = await town.talk()
            os.kill(town.process.pid, signal.SIGSTOP)
            await town.hears(call, NOTHING)
            return town.told(call), await town.desk.ended(call)
        finally:
            os.kill(town.process.pid, signal.SIGCONT)
            await town.stop()

    told, ended = loop.run(act())
    assert without_pauses(told) == [SPEECH, NOTHING]
    assert ended.dropped


# ---- hold


def assert_told_anew(resumed: list[object]) -> None:
    """As at a call's beginning; what is between the two, and after, are pauses of the voice and of a busy machine."""
    anew = [event.hears for event in resumed if isinstance(event, HeardChanged)]
    assert anew[0] is SILENCE
    assert SPEECH in anew


@pytest.mark.parametrize("how", ["sendonly", "inactive"])
def test_they_put_us_on_hold(loop: LoopThread, town: Town, how: str) -> None:
    """What is to be heard on hold is nobody's business; after it all is told anew."""

    async def act() -> tuple[list[object], list[object]]:
        call, key = await town.talk()
        town.say(do="hold", call=key, how=how, sound="music")
        await town.desk.reached(call, Progress.REMOTE_HELD)
        await asyncio.sleep(3)
        held = after(town.desk, CallProgress(call, Progress.REMOTE_HELD))
        town.say(do="resume", call=key)
        await town.desk.reached(call, Progress.REMOTE_RESUMED)
        back = CallProgress(call, Progress.REMOTE_RESUMED)
        await town.desk.wait_until(lambda: HeardChanged(call, False, SPEECH) in after(town.desk, back))
        resumed = after(town.desk, back)
        await hangs_up(town, call)
        return held, resumed

    held, resumed = loop.run(act())
    assert not [event for event in held if isinstance(event, HeardChanged | LeavingChanged)]
    assert_told_anew(resumed)


def test_on_our_own_hold_nothing_is_told(loop: LoopThread, town: Town) -> None:
    async def act() -> tuple[list[object], list[object]]:
        call, _ = await town.talk()
        await town.desk.phone.hold(call, True)
        await town.desk.reached(call, Progress.HELD)
        await asyncio.sleep(3)
        held = after(town.desk, CallProgress(call, Progress.HELD))
        await town.desk.phone.hold(call, False)
        await town.desk.reached(call, Progress.RESUMED)
        back = CallProgress(call, Progress.RESUMED)
        await town.desk.wait_until(lambda: HeardChanged(call, False, SPEECH) in after(town.desk, back))
        await hangs_up(town, call)
        return held, after(town.desk, back)

    held, resumed = loop.run(act())
    assert not [event for event in held if isinstance(event, HeardChanged | LeavingChanged)]
    assert_told_anew(resumed)


def test_each_of_two_calls_is_heard_by_itself(loop: LoopThread, town: Town) -> None:
    async def act() -> tuple[list[Hears], list[Hears]]:
        first, _ = await town.talk("+447700900120")
        await town.desk.phone.hold(first, True)
        second, key = await town.talk("+447700900122")
        town.say(do="sound", call=key, sound="silence")
        await town.hears(second, NOTHING)
        before = town.told(first)
        await hangs_up(town, second)
        await town.desk.phone.hold(first, False)
        await town.hears(first, SPEECH)
        await hangs_up(town, first)
        return before, town.told(first)

    before, told = loop.run(act())
    assert before == [SILENCE, SPEECH]
    assert told == [SILENCE, SPEECH, SILENCE, SPEECH]


# ---- the good-bye


@pytest.mark.parametrize("cause", [0, 16, 27, 41, 127])
def test_the_network_says_why(loop: LoopThread, town: Town, cause: int) -> None:
    async def act() -> CallEnded:
        call, key = await town.talk()
        town.say(do="hang_up", call=key, cause=cause)
        return await town.desk.ended(call)

    ended = loop.run(act())
    assert (ended.result, ended.cause, ended.dropped, ended.by_us) == (CallResult.ANSWERED, cause, False, False)


@pytest.mark.parametrize(
    ("headers", "cause"),
    [
        (["X-Asterisk-HangupCause: Temporary failure", "X-Asterisk-HangupCauseCode: 41"], 41),
        (['Reason: SIP;cause=480;text="gone", Q.850;cause=38;text="out of order"'], 38),
        (["Reason: SIP;cause=503"], 0),
        ([], 0),
    ],
)
def test_why_stands_in_several_places(loop: LoopThread, headers: list[str], cause: int) -> None:
    async def act() -> CallEnded:
        async with desk_and_phones() as (desk, (phone,)):
            call, plan = await talk(desk, phone)
            assert plan.dialog is not None
            plan.dialog.request("BYE", *headers)
            return await desk.ended(call)

    assert loop.run(act()).cause == cause


def test_our_own_good_bye_has_no_cause(loop: LoopThread, town: Town) -> None:
    async def act() -> CallEnded:
        call, _ = await town.talk()
        return await hangs_up(town, call)

    ended = loop.run(act())
    assert (ended.by_us, ended.cause) == (True, 0)


@pytest.mark.parametrize("pause", [0.0, 0.6])
def test_a_good_bye_in_mid_sentence_and_an_ordinary_one(loop: LoopThread, town: Town, pause: float) -> None:
    """That speech has ended is told late: the end itself says when the last word was."""

    async def act() -> tuple[list[Hears], CallEnded]:
        call, key = await town.talk()
        await asyncio.sleep(5)
        if pause:
            town.say(do="sound", call=key, sound="silence")
            await asyncio.sleep(pause)
        town.say(do="hang_up", call=key, mid_sentence=not pause)
        ended = await town.desk.ended(call)
        return town.told(call), ended

    told, ended = loop.run(act())
    assert pause or told[-1] is SPEECH
    assert not ended.dropped
    assert ended.quiet is not None
    assert troubles_after(told, ended) == (set() if pause else {Trouble.PERHAPS_BROKE_OFF})


# ---- our own voice


def test_packets_that_the_system_does_not_take_are_told(loop: LoopThread) -> None:
    """Their new offer wants our voice at an address to which nothing may be sent; then at theirs again."""

    async def act() -> tuple[list[bool], CallEnded]:
        async with desk_and_phones(settings=PhoneSettings(sound="silence", media_timeout=0)) as (desk, (phone,)):
            call, plan = await talk(desk, phone)
            dialog = plan.dialog
            assert dialog is not None

            phone.speaks = False
            phone.voice.hush()  # else our voice goes to where theirs comes from
            good = phone.sdp
            phone.sdp = lambda direction="sendrecv", version=1: re.sub(  # type: ignore[method-assign]
                r"c=IN IP4 \S+", "c=IN IP4 255.255.255.255", good(direction, version)
            )
            await dialog.answered("INVITE", dialog.offer())
            await desk.wait_until(lambda: own_voice(desk) == [False])
            phone.sdp = good  # type: ignore[method-assign]
            await dialog.answered("INVITE", dialog.offer())
            await desk.wait_until(lambda: own_voice(desk) == [False, True])
            await desk.phone.hang_up(call)
            return own_voice(desk), await desk.ended(call)

    told, ended = loop.run(act())
    assert told == [False, True]
    assert not ended.dropped


def test_a_far_end_that_reports_all_of_it_lost(loop: LoopThread) -> None:
    """By RTCP; and then that it arrives."""

    async def act() -> list[bool]:
        async with desk_and_phones(settings=PhoneSettings(sound="silence")) as (desk, (phone,)):
            offers: list[Message] = []

            async def note(message: Message) -> bool:
                if message.method == "INVITE":
                    offers.append(message)
                return False

            ears = Reports(phone)
            call, _ = await talk(desk, phone, note)
            host, port = re.search(r"c=IN IP4 (\S+)", offers[0].body), re.search(r"m=audio (\d+)", offers[0].body)
            assert host is not None
            assert port is not None
            await eventually(lambda: ears.stream)

            lost = 0
            for say_lost in (True, False):
                while own_voice(desk)[-1:] != [not say_lost]:
                    before = ears.packets
                    ears.report((host[1], int(port[1]) + 1), lost)
                    await eventually(lambda before=before: ears.packets > before + 60)  # type: ignore[misc]
                    lost += ears.packets - before if say_lost else 0
                    ears.report((host[1], int(port[1]) + 1), lost)
            await desk.phone.hang_up(call)
            await desk.ended(call)
            return own_voice(desk)

    assert loop.run(act()) == [False, True]


class Reports:
    """A far end's count of our packets, and its reports of them (RFC 3550 § 6.4.2)."""

    def __init__(self, phone: Phone) -> None:
        self.packets = self.stream = self._last = 0
        received = phone.voice.datagram_received

        def count(data: bytes, address: object) -> None:
            if data[1] & 0x7F == 8:
                self.packets += 1
                self._last, self.stream = struct.unpack("!H", data[2:4])[0], struct.unpack("!I", data[8:12])[0]
            received(data, address)

        phone.voice.datagram_received = count  # type: ignore[method-assign]

    def report(self, to: tuple[str, int], lost: int) -> None:
        block = struct.pack("!IIIIII", self.stream, 255 << 24 | lost, self._last, 0, 0, 0)
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as way:
            way.sendto(struct.pack("!BBHI", 0x81, 201, 7, 0x5017) + block, to)


def test_a_desk_without_a_microphone_tells_nothing_of_it(loop: LoopThread) -> None:
    async def act() -> tuple[list[HeardChanged], list[Hears]]:
        async with desk_and_phones(settings=PhoneSettings(sound="tone")) as (desk, (phone,)):
            Answers(phone)
            call = await desk.dial(phone.uri())
            await desk.wait_until(lambda: HeardChanged(call, False, MUSIC) in desk.events)
            await desk.phone.hang_up(call)
            await desk.ended(call)
            heard = [e for e in desk.events if isinstance(e, HeardChanged)]
            return [e for e in heard if e.ours], [e.hears for e in heard]

    assert loop.run(act()) == ([], [SILENCE, MUSIC])


def test_calls_that_follow_each_other_are_all_heard(loop: LoopThread) -> None:
    """What listens to calls is used again."""

    async def act() -> list[list[Hears]]:
        town = await Town(SETTINGS, **TIMES).start()
        try:
            found = []
            for _ in range(6):
                call, _ = await town.talk()
                await hangs_up(town, call)
                found.append(town.told(call))
            return found
        finally:
            await town.stop()

    assert loop.run(act()) == [[SILENCE, SPEECH]] * 6
