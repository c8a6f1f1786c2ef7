# SPDX-License-Identifier: GPL-3.0-or-later
"""Playing voice messages: one at a time, the place kept, heard messages told, nothing played that was not wanted any more."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from app.domain.errors import CallRefused, SwitchboardError, SwitchboardErrorKind
from app.services.player import Player, Playing


class Phone:
    """The sound process as the player sees it."""

    def __init__(self) -> None:
        self.told: list[tuple[Any, ...]] = []
        self.refuses: str = ""
        self.gate: asyncio.Event | None = None

    async def play(self, path: str, at: float = 0.0, speed: float = 1.0) -> float:
        if self.refuses:
            raise CallRefused(self.refuses)
        self.told.append((Path(path).name, at, speed))
        if self.gate is not None:
            await self.gate.wait()
        return 12.0

    async def stop_playing(self) -> None:
        self.told.append(("stop",))


class Sounds:
    """The switchboard as the player sees it."""

    def __init__(self) -> None:
        self.fetched: list[str] = []
        self.marked: list[str] = []
        self.gate: asyncio.Event | None = None
        self.fails = False

    async def sound(self, message: str, folder: Path) -> Path:
        self.fetched.append(message)
        if self.gate is not None and message == "slow":
            await self.gate.wait()
        if self.fails:
            raise SwitchboardError(SwitchboardErrorKind.UNREACHABLE)
        return folder / f"{message}.wav"

    async def heard(self, message: str) -> None:
        self.marked.append(message)


async def until(condition: Callable[[], object]) -> None:
    while not condition():  # noqa: ASYNC110 - what is waited for has no event
        await asyncio.sleep(0)


class Rig:
    def __init__(self, folder: Path) -> None:
        self.phone, self.sounds, self.events = Phone(), Sounds(), list[object]()
        self.player = Player(cast(Any, self.phone), self.sounds, lambda: folder / "voices", self.events.append)


def test_it_plays_goes_on_where_it_stood_and_begins_again_at_the_end(tmp_path: Path) -> None:
    async def scenario() -> None:
        rig = Rig(tmp_path)
        await rig.player.play("one")
        await asyncio.sleep(0)
        assert rig.player.playing == Playing("one", 0.0, 12.0, 1.0, on=True)
        assert rig.sounds.marked == ["one"]
        rig.player.played(3.5, True, False)
        await rig.player.pause()
        rig.player.played(3.6, False, False)  # late news of what was stopped
        assert rig.player.playing == Playing("one", 3.5, 12.0)
        await rig.player.play("one")
        await rig.player.seek(99)
        await rig.player.set_speed(1.5)
        assert rig.phone.told == [
            ("one.wav", 0.0, 1.0),
            ("stop",),
            ("one.wav", 3.5, 1.0),
            ("one.wav", 12.0, 1.0),
            ("one.wav", 12.0, 1.5),
        ]
        rig.player.played(12.0, False, True)
        assert rig.player.playing == Playing("one", 12.0, 12.0, 1.5)
        await rig.player.play("one")
        assert rig.phone.told[-1] == ("one.wav", 0.0, 1.5)
        assert rig.sounds.fetched == ["one"]
        await rig.player.play("two")
        assert rig.phone.told[-1] == ("two.wav", 0.0, 1.5)  # the speed is the agent's, not the message's
        await rig.player.stop()
        assert rig.player.playing == Playing(speed=1.5)

    asyncio.run(scenario())


def test_the_last_choice_counts(tmp_path: Path) -> None:
    async def scenario() -> None:
        rig = Rig(tmp_path)
        rig.sounds.gate = asyncio.Event()
        slow = asyncio.create_task(rig.player.play("slow"))
        await asyncio.sleep(0)
        assert rig.player.playing.loading
        await rig.player.play("two")
        rig.sounds.gate.set()
        await slow
        assert [name for name, *_ in rig.phone.told] == ["two.wav"]
        assert rig.player.playing.message == "two"
        assert rig.player.playing.on

    asyncio.run(scenario())


def test_what_goes_wrong_is_told_and_leaves_it_still(tmp_path: Path) -> None:
    async def scenario() -> None:
        rig = Rig(tmp_path)
        rig.sounds.fails = True
        with pytest.raises(SwitchboardError):
            await rig.player.play("one")
        assert rig.player.playing == Playing("one")
        rig.sounds.fails, rig.phone.refuses = False, "not_now"
        with pytest.raises(CallRefused):
            await rig.player.play("one")
        assert not rig.player.playing.on
        assert rig.sounds.marked == []  # nobody heard it
        rig.phone.refuses = ""
        await rig.player.play("one")
        rig.player.engine_lost()
        assert rig.player.playing == Playing("one", 0.0, 12.0)

    asyncio.run(scenario())


def test_one_that_plays_is_silent_while_another_ones_sound_cannot_be_had(tmp_path: Path) -> None:
    async def scenario() -> None:
        rig = Rig(tmp_path)
        await rig.player.play("one")
        rig.sounds.fails = True
        with pytest.raises(SwitchboardError):
            await rig.player.play("two")
        assert rig.phone.told == [("one.wav", 0.0, 1.0), ("stop",)]
        assert rig.player.playing == Playing("two")

    asyncio.run(scenario())


def test_one_that_begins_too_late_is_silenced(tmp_path: Path) -> None:
    async def scenario() -> None:
        rig = Rig(tmp_path)
        rig.phone.gate, rig.sounds.gate = asyncio.Event(), asyncio.Event()
        first = asyncio.create_task(rig.player.play("one"))
        await until(lambda: rig.phone.told)
        second = asyncio.create_task(rig.player.play("slow"))
        await until(lambda: "slow" in rig.sounds.fetched)
        rig.phone.gate.set()
        await first
        assert rig.phone.told[-1] == ("stop",)
        rig.sounds.gate.set()
        await second
        assert rig.phone.told[-1] == ("slow.wav", 0.0, 1.0)
        assert rig.player.playing.on

    asyncio.run(scenario())


def test_stopped_while_it_begins_nothing_is_heard_and_no_sound_is_kept(tmp_path: Path) -> None:
    async def scenario() -> None:
        rig = Rig(tmp_path)
        await rig.player.play("one")
        kept = tmp_path / "voices" / "one.wav"
        kept.write_bytes(b"RIFF")
        rig.phone.gate = asyncio.Event()
        await rig.player.pause()
        begins = asyncio.create_task(rig.player.play("one"))
        await until(lambda: rig.player.playing.loading)
        await rig.player.stop()
        assert rig.phone.told[-1] == ("stop",)
        assert not kept.exists()
        rig.phone.gate.set()
        await begins
        assert rig.player.playing == Playing()

    asyncio.run(scenario())


def test_nobody_hears_that_what_is_not_wanted_any_more_failed(tmp_path: Path) -> None:
    async def scenario() -> None:
        rig = Rig(tmp_path)
        rig.sounds.gate, rig.sounds.fails = asyncio.Event(), True
        slow = asyncio.create_task(rig.player.play("slow"))
        await until(lambda: rig.sounds.fetched)
        await rig.player.stop()
        rig.sounds.gate.set()
        await slow
        assert rig.player.playing == Playing()

    asyncio.run(scenario())


def test_a_sound_that_came_broken_is_asked_for_anew(tmp_path: Path) -> None:
    async def scenario() -> None:
        rig = Rig(tmp_path)
        (tmp_path / "voices").mkdir()
        kept = tmp_path / "voices" / "one.wav"
        kept.touch()
        rig.phone.refuses = "failed"
        with pytest.raises(CallRefused):
            await rig.player.play("one")
        assert not kept.exists()
        rig.phone.refuses = ""
        await rig.player.play("one")
        assert rig.sounds.fetched == ["one", "one"]
        assert rig.player.playing.on

    asyncio.run(scenario())
