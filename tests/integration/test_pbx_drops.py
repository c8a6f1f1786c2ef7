# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines that go wrong behind a real Asterisk: what it passes on of a customer's hold, silence, death and good-bye."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from app.domain.call import CallResult
from app.domain.drops import Thresholds
from app.telephony.port import CallEnded, CallProgress, HeardChanged, Hears, PhoneSettings, Progress
from tests.integration.sip_peer import LoopThread
from tests.integration.town import Town
from tests.pbx.asterisk import Pbx

SILENCE, SPEECH, MUSIC, NOTHING = Hears.SILENCE, Hears.SPEECH, Hears.MUSIC, Hears.NOTHING
STAYS = "75550001111"
"""A customer behind the trunk, who stays until the agent hangs up."""


@pytest.fixture(scope="module")
def loop() -> Iterator[LoopThread]:
    thread = LoopThread()
    yield thread
    thread.close()


@pytest.fixture
def towns(loop: LoopThread) -> Iterator[Callable[[Pbx], Any]]:
    """Makes customers behind the trunk of a PBX, and an agent at it; they end after the test."""
    made: list[Town] = []

    async def make(pbx: Pbx) -> Town:
        settings = PhoneSettings(sound="silence")
        town = Town(settings, pbx.account("1001"), bind=pbx.customers, port="5060", answer_after="0.1", drop_after="0")
        made.append(town)
        return await town.start()

    yield make
    for town in made:
        loop.run(town.stop())


def without_pauses(told: list[Hears]) -> list[Hears]:
    """Speech ends in silence where it just paused as it broke off."""
    return [hears for hears in told if hears is not SILENCE]


@pytest.mark.parametrize("how", ["sendonly", "inactive"])
def test_a_hold_is_passed_on(loop: LoopThread, pbx: Pbx, towns: Callable[[Pbx], Any], how: str) -> None:
    """As an offer of the exchange's own, in whatever direction it puts it; nothing is told of what is heard meanwhile."""

    async def act() -> None:
        town = await towns(pbx)
        call, key = await town.talk(STAYS)
        town.say(do="hold", call=key, how=how)
        await town.desk.reached(call, Progress.REMOTE_HELD)
        held = town.desk.events.index(CallProgress(call, Progress.REMOTE_HELD))
        await asyncio.sleep(3)
        assert not [e for e in town.desk.events[held:] if isinstance(e, HeardChanged)]
        town.say(do="resume", call=key)
        await town.desk.reached(call, Progress.REMOTE_RESUMED)
        back = town.desk.events.index(CallProgress(call, Progress.REMOTE_RESUMED))
        await town.desk.wait_until(lambda: HeardChanged(call, False, SPEECH) in town.desk.events[back:])
        await town.desk.phone.hang_up(call)
        assert not (await town.desk.ended(call)).dropped

    loop.run(act())


def test_music_in_place_of_a_hold(loop: LoopThread, own_pbx: Callable[[], Pbx], towns: Callable[[Pbx], Any]) -> None:
    """An exchange that keeps the hold to itself and plays: only what is heard tells, and tells when they are back."""

    async def act() -> None:
        pbx = own_pbx()
        settings = pbx.folder / "etc/pjsip.conf"
        settings.write_text(settings.read_text().replace("moh_passthrough=yes", "moh_passthrough=no"))
        pbx.start()
        town = await towns(pbx)
        call, key = await town.talk(STAYS)
        town.say(do="hold", call=key)
        await town.hears(call, MUSIC)
        assert Progress.REMOTE_HELD not in town.desk.progress(call)
        town.say(do="resume", call=key)
        await town.hears(call, SPEECH)
        await town.desk.phone.hang_up(call)
        await town.desk.ended(call)
        assert without_pauses(town.told(call)) == [SPEECH, MUSIC, SPEECH]

    loop.run(act())


def test_silence_as_sound(loop: LoopThread, pbx: Pbx, towns: Callable[[Pbx], Any]) -> None:
    async def act() -> None:
        town = await towns(pbx)
        call, key = await town.talk(STAYS)
        town.say(do="sound", call=key, sound="silence")
        await town.hears(call, NOTHING)
        town.say(do="sound", call=key, sound="speech")
        await town.hears(call, SPEECH)
        await town.desk.phone.hang_up(call)
        assert not (await town.desk.ended(call)).dropped
        assert without_pauses(town.told(call)) == [SPEECH, NOTHING, SPEECH]

    loop.run(act())


def test_a_customer_whose_phone_dies(loop: LoopThread, pbx: Pbx, towns: Callable[[Pbx], Any]) -> None:
    """No good-bye, no packets: the desk does not wait until the exchange gives the call up."""

    async def act() -> tuple[list[Hears], CallEnded]:
        town = await towns(pbx)
        call, _ = await town.talk(STAYS)
        town.process.kill()
        await town.hears(call, NOTHING)
        assert call in town.desk.phone.calls
        return town.told(call), await town.desk.ended(call)

    told, ended = loop.run(act())
    assert without_pauses(told) == [SPEECH, NOTHING]
    assert (ended.result, ended.dropped, ended.by_us) == (CallResult.ANSWERED, True, False)


def test_an_exchange_that_dies(loop: LoopThread, own_pbx: Callable[[], Pbx], towns: Callable[[Pbx], Any]) -> None:
    async def act() -> tuple[list[Hears], CallEnded]:
        pbx = own_pbx()
        pbx.start()
        town = await towns(pbx)
        call, _ = await town.talk(STAYS)
        pbx.kill()
        await town.hears(call, NOTHING)
        return town.told(call), await town.desk.ended(call)

    told, ended = loop.run(act())
    assert without_pauses(told) == [SPEECH, NOTHING]
    assert ended.dropped


@pytest.mark.parametrize("cause", [16, 41, 38])
def test_why_the_exchange_ends_a_call(loop: LoopThread, pbx: Pbx, towns: Callable[[Pbx], Any], cause: int) -> None:
    async def act() -> CallEnded:
        town = await towns(pbx)
        call, _ = await town.talk(STAYS)
        (channel,) = pbx.channels_of("1001")
        pbx.action("Hangup", Channel=channel["Channel"], Cause=str(cause))
        return await town.desk.ended(call)

    ended = loop.run(act())
    assert (ended.cause, ended.dropped, ended.by_us) == (cause, False, False)


def test_a_customer_who_hangs_up_in_mid_sentence(loop: LoopThread, pbx: Pbx, towns: Callable[[Pbx], Any]) -> None:
    """An ordinary good-bye to the exchange (16, normal clearing); that they were speaking is known."""

    async def act() -> tuple[list[Hears], CallEnded]:
        town = await towns(pbx)
        call, key = await town.talk(STAYS)
        town.say(do="hang_up", call=key, mid_sentence=True)
        ended = await town.desk.ended(call)
        return town.told(call), ended

    told, ended = loop.run(act())
    assert told[-1] is SPEECH
    assert (ended.cause, ended.dropped, ended.by_us) == (16, False, False)
    assert ended.quiet is not None
    assert ended.quiet < Thresholds().mid_sentence
