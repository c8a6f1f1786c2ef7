# SPDX-License-Identifier: GPL-3.0-or-later
"""Voice messages that callers left (row A10): taken from the exchange's recordings, listed, heard, and swept away in time.

A message's row stands before its sound is moved, so that a crash between the two leaves nothing that is not found again.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import logging
import os
import re
import struct
import wave
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from app.domain.board import VoiceMessage
from app.domain.departments import VoicemailRules
from app.domain.errors import SwitchboardError, SwitchboardErrorKind
from app.domain.number import Number
from app.domain.record import from_instant, instant
from app.switchboard.channels import hidden
from app.switchboard.clock import Clock
from app.switchboard.parts import Promises, Rules, Tell, Teller
from app.switchboard.store import schema
from app.switchboard.store.database import Database, put

_log = logging.getLogger("soitto.switchboard")

SHORTEST = 1.0
"""Seconds; who said less left no message."""
LARGEST = 64 * 2**20
"""Bytes of a recording: more than half an hour of 16-bit sound at 16 kHz."""
STILL_RECORDED = timedelta(minutes=2)
"""A recording that was written to later than this may still grow: it is not taken for one that nobody told of."""
SWEEP_EVERY = 60
"""Minutes."""
_HEAD = struct.Struct("<4s4x4s4s4xHHI4x2xH4s4x")
"""The first 44 bytes of a WAV file as Asterisk writes it."""
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,159}")


class Voicemail:
    """The messages of all departments; one that is not there raises :class:`SwitchboardError` ``no_message``.

    ``folder`` is where they are kept, ``recordings`` where the exchange writes them. It belongs to the loop on which it is started.
    """

    def __init__(
        self,
        database: Database,
        folder: Path,
        recordings: Path,
        rules: Rules,
        promises: Promises,
        clock: Clock,
        tell: Teller,
    ) -> None:
        self._database, self._folder, self._recordings = database, folder, recordings
        self._rules, self._promises, self._clock, self._tell = rules, promises, clock, tell
        self._messages: dict[str, VoiceMessage] = {}
        self._order = asyncio.Lock()
        self._naming: set[asyncio.Task[None]] = set()
        self._sweeping: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Read what is kept, find what nobody told of, and begin to sweep."""
        await asyncio.to_thread(self._folder.mkdir, mode=0o700, parents=True, exist_ok=True)
        for message, source in await self._database.run(_rows):
            if source is not None:  # the end came between the row and the sound
                await self._finish_late(message, Path(source))
            elif await asyncio.to_thread(self._file(message.id).is_file):
                self._messages[message.id] = message
            else:
                _log.warning("voicemail: the sound of a message is gone")
                await self._database.run(partial(_forget, message=message.id))
        await self._find_untold()
        self._sweeping = asyncio.create_task(self._keep_sweeping())

    async def stop(self) -> None:
        """End."""
        running = [*self._naming, *([self._sweeping] if self._sweeping is not None else [])]
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        self._sweeping = None

    def left(self, call: str) -> bool:
        """Whether a message was left in this call."""
        return call in self._messages

    async def arrived(
        self, call: str, queue: str, number: Number | None, file: str, at: datetime
    ) -> VoiceMessage | None:
        """Keep what was recorded in a call; told again, the same message. ``number``: ``None`` for a hidden one; ``file`` is a
        path in the folder of recordings, with or without ``.wav``.

        ``None`` when it is no message: shorter than a second, not to be read, or not a recording of the exchange's at all.
        """
        if number is not None and hidden(number.key):
            number = None
        async with self._order:
            known = self._messages.get(call) or self._untold(file)
            if known is not None and known.queue:
                return known
            if not _ID.fullmatch(call):
                _log.warning("voicemail: a recording with an id that is none")
                return None
            who = number.key if number is not None else ""
            if known is not None:  # found before it was told of
                message = await self._change(replace(known, queue=queue, number=who, at=at))
            else:
                source = await asyncio.to_thread(self._recorded, file)
                if source is None:
                    _log.warning("voicemail: what was told of is no recording")
                    return None
                coming = VoiceMessage(call, queue, who, "", at, 0.0)
                await self._database.run(partial(_put, message=coming, source=source))
                kept = await self._finish(coming, source)
                if kept is None:
                    return None
                self._tell(Tell(message := kept))
        if number is not None:
            naming = asyncio.create_task(self._name(message.id, number))
            self._naming.add(naming)
            naming.add_done_callback(self._naming.discard)
        return message

    def listing(self) -> tuple[VoiceMessage, ...]:
        """All messages, the newest first."""
        return tuple(sorted(self._messages.values(), key=lambda one: (one.at, one.id), reverse=True))

    def sound(self, message: str) -> Path:
        """The message's WAV file."""
        return self._file(self._found(message).id)

    async def heard(self, message: str, person: str) -> VoiceMessage:
        """Somebody played it: the first one counts."""
        async with self._order:
            found = self._found(message)
            if found.heard_by:
                return found
            return await self._change(replace(found, heard_by=person, heard_at=self._clock.now()))

    async def made(self, message: str, callback: str) -> VoiceMessage:
        """A callback was made of it."""
        async with self._order:
            return await self._change(replace(self._found(message), callback=callback))

    # How it is kept

    def _found(self, message: str) -> VoiceMessage:
        try:
            return self._messages[message]
        except KeyError:
            raise SwitchboardError(SwitchboardErrorKind.REFUSED, "no_message") from None

    def _file(self, message: str) -> Path:
        return self._folder / f"{message}.wav"

    async def _change(self, message: VoiceMessage) -> VoiceMessage:
        await self._database.run(partial(_put, message=message))
        self._messages[message.id] = message
        self._tell(Tell(message))
        return message

    async def _name(self, message: str, number: Number) -> None:
        """Say who it is, as soon as the CRM does."""
        contact = await self._promises.contact(number)
        async with self._order:
            if contact is not None and message in self._messages:
                await self._change(replace(self._messages[message], customer=contact.name))

    def _untold(self, file: str) -> VoiceMessage | None:
        """The message of this recording, where it was found before anybody told of it."""
        found = self._messages.get(_id_of(Path(file)))
        return found if found is not None and not found.queue else None

    def _recorded(self, file: str) -> Path | None:
        """The recording, if it is one: a file of its own in the folder of recordings, wherever links may lead."""
        try:
            folder = self._recordings.resolve(strict=True)
            for name in (file, f"{file}.wav"):
                path = folder.joinpath(name).resolve()
                if path.suffix == ".wav" and path.is_relative_to(folder) and path.is_file():
                    return path
        except (OSError, ValueError, RuntimeError):
            pass
        return None

    async def _finish(self, message: VoiceMessage, source: Path) -> VoiceMessage | None:
        """Move the sound to where it is kept; without any, the row goes too."""
        target = self._file(message.id)
        seconds = await asyncio.to_thread(_move, source, target)
        if seconds is None:
            await self._database.run(partial(_forget, message=message.id))
            return None
        kept = replace(message, seconds=seconds)
        await self._database.run(partial(_put, message=kept))
        self._messages[kept.id] = kept
        return kept

    async def _finish_late(self, message: VoiceMessage, source: Path) -> None:
        """As :meth:`_finish`; where the disk is full, or the folder cannot be written to, the sound stays where it is."""
        try:
            await self._finish(message, source)
        except OSError as error:
            _log.error("voicemail: a message cannot be stored: %s", type(error).__name__)

    async def _finish_left(self) -> None:
        """Those that could not be stored before."""
        async with self._order:
            for message, source in await self._database.run(_rows):
                if source is not None:
                    await self._finish_late(message, Path(source))
                    if message.id in self._messages:
                        self._tell(Tell(self._messages[message.id]))

    async def _find_untold(self) -> None:
        """List recordings that nobody told of: the exchange or the switchboard ended before. Whose they are is not known."""
        before = self._clock.now() - STILL_RECORDED
        for file, written in await asyncio.to_thread(_files, self._recordings):
            if written > before or file.stem in self._messages:
                continue
            if await asyncio.to_thread(self._recorded, str(file)) is not None:
                message = VoiceMessage(_id_of(file), "", "", "", written, 0.0)
                await self._database.run(partial(_put, message=message, source=file))
                await self._finish_late(message, file)
        for file, written in await asyncio.to_thread(_files, self._folder):
            if file.stem not in self._messages and _ID.fullmatch(file.stem):
                await self._finish_late(VoiceMessage(file.stem, "", "", "", written, 0.0), file)

    async def _keep_sweeping(self) -> None:
        for minute in itertools.count():
            try:
                if minute % SWEEP_EVERY == 0:
                    await self._sweep()
                else:
                    await self._finish_left()
                    await self._reread()
            except Exception:
                _log.exception("voicemail: the messages could not be looked through")
            await self._clock.sleep(60)

    async def _reread(self) -> None:
        """Take in what another switchboard on the same store has changed."""
        async with self._order:
            there = {message.id: message for message, source in await self._database.run(_rows) if source is None}
            old, self._messages = self._messages, there
            for message in there.values():
                if old.get(message.id) != message:
                    self._tell(Tell(message))

    async def _sweep(self) -> None:
        """What is older than its department keeps it goes: the sound first, so that what is left can be found."""
        now = self._clock.now()
        for message in tuple(self._messages.values()):
            department = self._rules.department(message.queue)
            voicemail = department.voicemail if department is not None else VoicemailRules()
            if now - message.at < timedelta(days=voicemail.keep_days):
                continue
            async with self._order:
                try:
                    await asyncio.to_thread(self._file(message.id).unlink, missing_ok=True)
                except OSError:
                    _log.warning("voicemail: an old message could not be removed")
                    continue
                await self._database.run(partial(_forget, message=message.id))
                self._messages.pop(message.id, None)


# Files


def _files(folder: Path) -> list[tuple[Path, datetime]]:
    """The folder's WAV files, and when each was written to last."""
    found = []
    for file in sorted(folder.rglob("*.wav")) if folder.is_dir() else ():
        with suppress(OSError):
            found.append((file, datetime.fromtimestamp(file.stat().st_mtime, UTC)))
    return found


def _id_of(file: Path) -> str:
    """A message's id from a file that nobody told of."""
    stem = re.sub(r"[^A-Za-z0-9_.-]", "-", file.name.removesuffix(".wav")).lstrip("_.-")[:64]
    return stem or "recording"


def _move(source: Path, target: Path) -> float | None:
    """Copy the sound under its new name, all of it or nothing, and remove the source. Seconds of sound; ``None``: no message."""
    try:
        if source.stat().st_size > LARGEST:
            raise ValueError("too large")
        sound = _read(source)
    except FileNotFoundError:  # the end came after the copy
        return _read(target).seconds if target.is_file() else None
    except (OSError, ValueError, EOFError, struct.error, wave.Error) as error:
        # It stays where it is, for people to look at.
        _log.warning("voicemail: a recording cannot be read (%s)", type(error).__name__)
        return None
    seconds = sound.seconds
    if source == target:
        if seconds < SHORTEST:
            source.unlink()
        return seconds if seconds >= SHORTEST else None
    if seconds >= SHORTEST:
        _write(sound, target)
    try:
        source.unlink()
    except OSError:
        _log.warning("voicemail: a recording could not be removed from the exchange's folder")
    return seconds if seconds >= SHORTEST else None


@dataclass(frozen=True, slots=True)
class _Sound:
    channels: int
    width: int
    rate: int
    samples: bytes

    @property
    def seconds(self) -> float:
        return len(self.samples) / (self.channels * self.width * self.rate)


def _read(path: Path) -> _Sound:
    """The sound of a WAV file with PCM; also of one that was cut off before its lengths were written into its head."""
    with path.open("rb") as file:
        try:
            with wave.open(file, "rb") as read:
                sound = _Sound(
                    read.getnchannels(), read.getsampwidth(), read.getframerate(), read.readframes(read.getnframes())
                )
        except wave.Error:
            sound = _Sound(1, 1, 1, b"")
        if not sound.samples:
            file.seek(0)
            riff, form, fmt, kind, channels, rate, bits, data = _HEAD.unpack(file.read(_HEAD.size))
            if (riff, form, fmt, kind, data) != (b"RIFF", b"WAVE", b"fmt ", 1, b"data") or not channels * rate * bits:
                raise ValueError("no WAV file")
            sound = _Sound(channels, bits // 8, rate, file.read())
    if not sound.channels * sound.width * sound.rate:
        raise ValueError("no sound")
    return sound


def _write(sound: _Sound, target: Path) -> None:
    """A new WAV file, there as a whole or not at all."""
    partial = target.with_suffix(".part")
    with partial.open("wb") as file:
        with wave.open(file, "wb") as written:
            written.setnchannels(sound.channels)
            written.setsampwidth(sound.width)
            written.setframerate(sound.rate)
            written.writeframes(sound.samples)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(target)


# Rows


def _put(connection: Connection, message: VoiceMessage, source: Path | None = None) -> None:
    """The message's row; ``source``: where its sound is still to be taken from."""
    doc: dict[str, Any] = {
        "number": message.number,
        "customer": message.customer,
        "seconds": message.seconds,
        "heard_by": message.heard_by,
        "heard_at": instant(message.heard_at) if message.heard_at is not None else None,
        "callback": message.callback,
        "source": str(source) if source is not None else None,
    }
    row = {"id": message.id, "queue": message.queue, "at": instant(message.at), "doc": json.dumps(doc)}
    put(connection, schema.messages, row)


def _forget(connection: Connection, message: str) -> None:
    connection.execute(sa.delete(schema.messages).where(schema.messages.c.id == message))


def _rows(connection: Connection) -> list[tuple[VoiceMessage, str | None]]:
    """All messages, and where the sound of those still is that were not finished."""
    found = []
    for row in connection.execute(sa.select(schema.messages)):
        doc = json.loads(row.doc)
        message = VoiceMessage(
            id=row.id,
            queue=row.queue,
            number=doc["number"],
            customer=doc["customer"],
            at=from_instant(row.at),
            seconds=doc["seconds"],
            heard_by=doc["heard_by"],
            heard_at=from_instant(doc["heard_at"]) if doc["heard_at"] is not None else None,
            callback=doc["callback"],
        )
        found.append((message, doc["source"]))
    return found
