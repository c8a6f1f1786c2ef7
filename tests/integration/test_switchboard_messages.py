# SPDX-License-Identifier: GPL-3.0-or-later
"""Voice messages at a real exchange: recorded by the shipped dialplan, kept by the switchboard, also when it was dead."""

from __future__ import annotations

import time
import wave
from pathlib import Path

from app.domain.departments import Hours, MissedRules, OfferRules, SiteRules
from tests.desks import play, until
from tests.pbx.ami import PATIENCE
from tests.switchboard.running import department
from tests.switchboard.site import SitePbx
from tests.switchboard.whole import to_thread, whole
from tests.switchboard.world import CALLER, World, WorldCall


def _closed() -> SiteRules:
    return department(opening=Hours(spans=()), offer=OfferRules(on=False), missed=MissedRules(after_wait=0))


def _speaks(site: SitePbx, world: World, call: WorldCall, seconds: float) -> None:
    """The caller speaks into the recorder for so long, and hangs up."""
    world.action("Redirect", Channel=call.channel, Context="customer", Exten="talk", Priority="1")
    end = time.monotonic() + PATIENCE
    while not any(file.stat().st_size >= 44 + seconds * 16000 for file in site.messages.glob("*.wav")):
        assert time.monotonic() < end, "nothing is recorded"
        time.sleep(0.02)
    call.hang_up()


def test_a_message_is_kept_and_its_caller_is_not_missed(site: SitePbx, world: World, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with whole(tmp_path, site, world, _closed()) as w:
            call = await to_thread(lambda: world.call().wait_for_answer())
            await to_thread(_speaks, site, world, call, 2.0)
            await until(w.switchboard.voicemail.listing, "a message")
            await w.at_rest()
            (one,) = w.switchboard.voicemail.listing()
            assert (one.queue, one.number) == ("support", CALLER)
            assert one.seconds >= 2
            with wave.open(str(w.switchboard.voicemail.sound(one.id)), "rb") as sound:
                assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, 8000)
                assert sound.getnframes() / 8000 == one.seconds
                assert any(sound.readframes(8000)), "what was said is in it"
            assert list(site.messages.glob("*.wav")) == []
            assert site.kept("soitto-message") == {}
            await until(lambda: not w.switchboard.missed._callers, "the end of the call was seen")
            await w.switchboard.missed.settled()
            assert not w.switchboard.promises.open

    play(scenario())


def test_who_says_nothing_is_missed(site: SitePbx, world: World, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with whole(tmp_path, site, world, _closed()) as w:
            call = await to_thread(lambda: world.call().wait_for_answer())
            await until(lambda: any(site.messages.glob("*.wav")), "it is recorded")
            await to_thread(call.hang_up)
            await until(lambda: w.open(CALLER), "missed")
            assert w.switchboard.voicemail.listing() == ()

    play(scenario())


def test_a_message_left_while_the_switchboard_was_dead_is_fetched(site: SitePbx, world: World, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with whole(tmp_path, site, world, _closed()):
            await until(lambda: site.kept("soitto-rules"), "the exchange knows the rules")
        call = await to_thread(lambda: world.call().wait_for_answer())
        await to_thread(site.wait_for_waiting, "support", 1)
        await to_thread(call.press, "2")
        await to_thread(_speaks, site, world, call, 2.0)
        await until(lambda: site.kept("soitto-message"), "the exchange keeps it")
        async with whole(tmp_path, site, world, _closed()) as w:
            await until(w.switchboard.voicemail.listing, "the message")
            await until(lambda: site.kept("soitto-message") == {}, "it was fetched")
            (one,) = w.switchboard.voicemail.listing()
            assert (one.queue, one.number) == ("support", CALLER)
            assert one.seconds >= 2

    play(scenario())
