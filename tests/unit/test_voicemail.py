# SPDX-License-Identifier: GPL-3.0-or-later
"""Voice messages: taken over whole or not at all, listed, heard, found again after any end, and swept away."""

from __future__ import annotations

import asyncio
import os
import wave
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.errors import SwitchboardError
from app.domain.number import from_network
from app.domain.people import Contact
from app.switchboard import voicemail as module
from app.switchboard.voicemail import Voicemail
from tests.desks import play, until
from tests.switchboard.parts_side import PartsSide, number, parts_side

CALLER = number("+358401234567")
RATE = 8000


def write(path: Path, seconds: float, rate: int = RATE) -> bytes:
    """A recording as Asterisk leaves it; its samples."""
    samples = bytes(n % 251 for n in range(int(seconds * rate) * 2))
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, rate, 0, "NONE", ""))
        file.writeframes(samples)
    return samples


def read(path: Path) -> bytes:
    with wave.open(str(path), "rb") as file:
        return file.readframes(file.getnframes())


class Scene:
    def __init__(self, side: PartsSide) -> None:
        self.side = side
        self.recordings, self.folder = side.folder / "recordings", side.folder / "messages"
        self.recordings.mkdir(exist_ok=True)
        self.open()

    def open(self) -> None:
        side = self.side
        self.voicemail = Voicemail(
            side.database, self.folder, self.recordings, side.rules, side.promises, side.clock, side.tell
        )

    async def again(self) -> None:
        """The switchboard ends and starts."""
        await self.voicemail.stop()
        self.open()
        await self.voicemail.start()

    async def arrives(self, call: str = "1.1", file: str | None = None, queue: str = "support") -> object:
        return await self.voicemail.arrived(call, queue, CALLER, file or f"{call}.wav", self.side.clock.now())

    @property
    def ids(self) -> list[str]:
        return [one.id for one in self.voicemail.listing()]


@asynccontextmanager
async def scene(folder: Path, *, started: bool = True) -> AsyncIterator[Scene]:
    async with parts_side(folder) as side:
        one = Scene(side)
        if started:
            await one.voicemail.start()
        try:
            yield one
        finally:
            await one.voicemail.stop()


@pytest.mark.parametrize("name", ["1.1.wav", "1.1", "whole"])
def test_a_message_is_moved_and_told(tmp_path: Path, name: str) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            samples = write(s.recordings / "1.1.wav", 2.5)
            await s.arrives(file=str(s.recordings / "1.1.wav") if name == "whole" else name)
            (one,) = s.voicemail.listing()
            assert (one.id, one.queue, one.number, one.at) == ("1.1", "support", CALLER.key, s.side.clock.now())
            assert (one.seconds, one.heard_by, one.callback) == (2.5, "", None)
            assert read(s.voicemail.sound("1.1")) == samples
            assert list(s.recordings.iterdir()) == []
            assert [told.id for told in s.side.messages_told()] == ["1.1"]
            assert s.side.told[-1].to is None
            assert s.voicemail.left("1.1")
            assert not s.voicemail.left("1.2")

    play(scenario())


def test_told_twice_it_is_one_message(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            write(s.recordings / "1.1.wav", 2)
            both = await asyncio.gather(s.arrives(), s.arrives())
            assert both[0] == both[1]
            assert await s.arrives() == both[0]
            assert s.ids == ["1.1"]
            assert len(s.side.messages_told()) == 1

    play(scenario())


@pytest.mark.parametrize(("seconds", "kept"), [(0, False), (0.99, False), (1, True)])
def test_less_than_a_second_is_none(tmp_path: Path, seconds: float, kept: bool) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            write(s.recordings / "1.1.wav", seconds)
            assert (await s.arrives() is not None) is kept
            assert s.ids == (["1.1"] if kept else [])
            assert list(s.recordings.iterdir()) == []
            await s.again()
            assert s.ids == (["1.1"] if kept else [])

    play(scenario())


def test_a_recording_that_was_cut_off_is_repaired(tmp_path: Path) -> None:
    """Asterisk writes the lengths into the head at the end; when it dies they are 0."""

    async def scenario() -> None:
        async with scene(tmp_path) as s:
            path = s.recordings / "1.1.wav"
            samples = write(path, 3)
            sound = bytearray(path.read_bytes())
            sound[4:8] = sound[40:44] = bytes(4)
            path.write_bytes(bytes(sound))
            await s.arrives()
            assert read(s.voicemail.sound("1.1")) == samples
            assert s.voicemail.listing()[0].seconds == 3

    play(scenario())


@pytest.mark.parametrize("content", [b"", b"RIFF", b"<html>" * 100, b"RIFF____WAVEfmt " + b"\xff" * 60])
def test_what_is_no_sound_stays_where_it_is(tmp_path: Path, content: bytes) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            (s.recordings / "1.1.wav").write_bytes(content)
            assert await s.arrives() is None
            assert s.ids == []
            assert (s.recordings / "1.1.wav").read_bytes() == content

    play(scenario())


def test_too_large_a_recording_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST", 1000)

    async def scenario() -> None:
        async with scene(tmp_path) as s:
            write(s.recordings / "1.1.wav", 2)
            assert await s.arrives() is None
            assert s.ids == []

    play(scenario())


@pytest.mark.parametrize(
    "file", ["../secret.wav", "../secret", "a/../../secret.wav", "link.wav", "", ".", "\0", "1" * 5000, "none.wav"]
)
def test_files_elsewhere_are_no_recordings(tmp_path: Path, file: str) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            write(tmp_path / "secret.wav", 2)
            (s.recordings / "link.wav").symlink_to(tmp_path / "secret.wav")
            for name in (file, str(tmp_path / "secret.wav")):
                assert await s.voicemail.arrived("1.1", "support", CALLER, name, s.side.clock.now()) is None
            assert s.ids == []
            assert (tmp_path / "secret.wav").exists()

    play(scenario())


@pytest.mark.parametrize("call", ["../1", "a/b", "", ".1", "1" * 161])
def test_an_id_cannot_lead_elsewhere(tmp_path: Path, call: str) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            write(s.recordings / "1.1.wav", 2)
            assert await s.arrives(call, "1.1.wav") is None
            assert (s.recordings / "1.1.wav").exists()

    play(scenario())


def test_a_call_of_an_exchange_with_a_long_name_is_kept(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            call = f"{'x' * 130}-1700000000.1234567"[:149]
            write(s.recordings / f"{call}.wav", 2)
            assert await s.arrives(call) is not None
            await s.again()
            assert s.ids == [call]

    play(scenario())


@pytest.mark.parametrize("who", [None, from_network("anonymous", "FI")])
def test_a_hidden_number_is_none(tmp_path: Path, who: object) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            write(s.recordings / "1.1.wav", 2)
            await s.voicemail.arrived("1.1", "support", who, "1.1.wav", s.side.clock.now())  # type: ignore[arg-type]
            assert s.voicemail.listing()[0].number == ""

    play(scenario())


def test_the_first_hearing_and_the_callback_are_kept(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            write(s.recordings / "1.1.wav", 2)
            await s.arrives()
            first = s.side.clock.now()
            await s.voicemail.heard("1.1", "ann")
            s.side.clock.forward(60)
            assert (await s.voicemail.heard("1.1", "ben")).heard_by == "ann"
            await s.voicemail.made("1.1", "c1")
            assert [(told.heard_by, told.callback) for told in s.side.messages_told()] == [
                ("", None),
                ("ann", None),
                ("ann", "c1"),
            ]
            await s.again()
            (one,) = s.voicemail.listing()
            assert (one.heard_by, one.heard_at, one.callback, one.seconds) == ("ann", first, "c1", 2)

    play(scenario())


def test_a_message_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            for doing in (s.voicemail.heard("9", "ann"), s.voicemail.made("9", "c1")):
                with pytest.raises(SwitchboardError) as error:
                    await doing
                assert error.value.code == "no_message"
            with pytest.raises(SwitchboardError):
                s.voicemail.sound("9")

    play(scenario())


def test_the_newest_stands_first(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            for n in range(3):
                write(s.recordings / f"1.{n}.wav", 1)
                await s.arrives(f"1.{n}")
                s.side.clock.forward(1)
            assert s.ids == ["1.2", "1.1", "1.0"]

    play(scenario())


def test_who_left_it_is_said_as_soon_as_the_crm_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            known = asyncio.Event()

            async def contact(_: object) -> Contact:
                await known.wait()
                return Contact("m", "Matti Meikäläinen")

            monkeypatch.setattr(s.side.promises, "contact", contact)
            write(s.recordings / "1.1.wav", 2)
            await s.arrives()
            assert s.voicemail.listing()[0].customer == "", "nobody waits for the CRM"
            known.set()
            await until(lambda: s.voicemail.listing()[0].customer, "the name")
            assert [told.customer for told in s.side.messages_told()] == ["", "Matti Meikäläinen"]

    play(scenario())


def test_each_department_keeps_its_messages_so_long(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            write(s.recordings / "1.1.wav", 2)
            await s.arrives()
            sound = s.voicemail.sound("1.1")
            s.side.clock.forward(timedelta(days=90).total_seconds() - 1)
            await s.side.time.seconds(0)
            await s.again()
            assert s.ids == ["1.1"]
            s.side.clock.forward(3600)
            await until(lambda: s.ids == [], "it is swept away")
            assert not sound.exists()
            await s.again()
            assert s.ids == []

    play(scenario())


def _age(path: Path, seconds: float, s: Scene) -> None:
    at = s.side.clock.now().timestamp() - seconds
    os.utime(path, (at, at))


def test_recordings_nobody_told_of_are_found(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path, started=False) as s:
            for name, age in (("old", 121), ("growing", 119)):
                write(s.recordings / f"{name}.wav", 2)
                _age(s.recordings / f"{name}.wav", age, s)
            await s.voicemail.start()
            (one,) = s.voicemail.listing()
            assert (one.id, one.queue, one.number, one.seconds) == ("old", "", "", 2)
            assert one.at == s.side.clock.now() - timedelta(seconds=121)

    play(scenario())


def test_told_of_later_it_is_the_message_that_was_found(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path, started=False) as s:
            write(s.recordings / "1.1.wav", 2)
            _age(s.recordings / "1.1.wav", 3600, s)
            await s.voicemail.start()
            await s.voicemail.heard("1.1", "ann")
            await s.arrives(file=str(s.recordings / "1.1.wav"))
            (one,) = s.voicemail.listing()
            assert (one.id, one.queue, one.number, one.heard_by, one.seconds) == (
                "1.1",
                "support",
                CALLER.key,
                "ann",
                2,
            )

    play(scenario())


def test_an_end_between_the_row_and_the_sound_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            write(s.recordings / "1.1.wav", 2)
            real = module._move

            def dies(source: Path, target: Path) -> float | None:
                raise MemoryError

            monkeypatch.setattr(module, "_move", dies)
            with pytest.raises(MemoryError):
                await s.arrives()
            monkeypatch.setattr(module, "_move", real)
            await s.again()
            (one,) = s.voicemail.listing()
            assert (one.id, one.queue, one.number, one.seconds) == ("1.1", "support", CALLER.key, 2)

    play(scenario())


def test_a_full_disk_ends_nothing_and_loses_nothing(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            for call in ("1.1", "1.2"):
                write(s.recordings / f"{call}.wav", 2)
                # Nothing can be written under this name, as on a full disk.
                (s.folder / f"{call}.part").mkdir(parents=True)
            with pytest.raises(OSError, match=r"1\.1"):
                await s.arrives()
            _age(s.recordings / "1.2.wav", 7200, s)
            await s.again()  # the messages have to wait, nothing else
            assert s.ids == []
            for call in ("1.1", "1.2"):
                (s.folder / f"{call}.part").rmdir()
            await s.arrives()
            assert s.ids == ["1.1"]
            await s.again()
            assert sorted(s.ids) == ["1.1", "1.2"]

    play(scenario())


def test_an_end_after_the_sound_was_moved_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            write(s.recordings / "1.1.wav", 2)
            real = module._move

            def dies(source: Path, target: Path) -> float | None:
                real(source, target)
                raise MemoryError

            monkeypatch.setattr(module, "_move", dies)
            with pytest.raises(MemoryError):
                await s.arrives()
            monkeypatch.setattr(module, "_move", real)
            await s.again()
            (one,) = s.voicemail.listing()
            assert (one.id, one.queue, one.seconds) == ("1.1", "support", 2)

    play(scenario())


def test_sounds_without_a_row_and_rows_without_a_sound(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            for name in ("1.1", "1.2"):
                write(s.recordings / f"{name}.wav", 2)
                await s.arrives(name)
            s.voicemail.sound("1.1").unlink()
            write(s.folder / "1.3.wav", 4)
            await s.again()
            assert sorted(s.ids) == ["1.2", "1.3"]
            await s.again()
            assert sorted(s.ids) == ["1.2", "1.3"]

    play(scenario())


def test_no_number_is_printed_or_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            write(s.recordings / "1.1.wav", 2)
            one = await s.arrives()
            await s.arrives("1.2", "../../etc/passwd")
            assert CALLER.key not in repr(one) + caplog.text

    play(scenario())


def test_another_switchboard_on_the_same_store_is_heard_of(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as s:
            first = s.voicemail
            s.open()
            await s.voicemail.start()
            write(s.recordings / "1.1.wav", 2)
            await s.arrives()
            await s.voicemail.heard("1.1", "ann")
            s.side.told.clear()
            await s.side.time.seconds(61)
            await until(lambda: first.listing(), "the other one knows")
            assert first.listing() == s.voicemail.listing()
            assert [told.heard_by for told in s.side.messages_told()] == ["ann"]
            await first.stop()

    play(scenario())
