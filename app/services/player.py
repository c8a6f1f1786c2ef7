# SPDX-License-Identifier: GPL-3.0-or-later
"""Playing voice messages to the agent: one at a time, from any place, faster or slower; heard messages are told."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.errors import CallRefused, DomainError, EngineGone
from app.services.background import spawn
from app.services.events import PlayerChanged
from app.services.place import Emit
from app.services.ports import MessageSounds, Phone


@dataclass(frozen=True, slots=True)
class Playing:
    """What is played: a message's id (empty: nothing is), how far it is and how long in seconds, how fast, and whether it goes
    on now. ``loading``: its sound is on its way."""

    message: str = ""
    at: float = 0.0
    seconds: float = 0.0
    speed: float = 1.0
    on: bool = False
    loading: bool = False


class Player:
    """``playing`` may be read from any thread; coroutines raise ``SwitchboardError``, ``CallRefused`` or ``EngineGone``."""

    def __init__(self, phone: Phone, sounds: MessageSounds, folder: Callable[[], Path], emit: Emit) -> None:
        """``folder`` keeps the sounds that were fetched."""
        self._phone, self._sounds, self._folder, self._emit = phone, sounds, folder, emit
        self.playing = Playing()
        self._path: Path | None = None
        self._asked = 0

    async def play(self, message: str, at: float | None = None) -> None:
        """Play a message: from *at* (seconds), or go on where it stood; from the beginning when it had come to its end."""
        self._asked += 1
        asked, before = self._asked, self.playing
        same = message == before.message and self._path is not None
        if at is None:
            at = before.at if same and before.at < before.seconds else 0.0
        self._show(replace(before if same else Playing(speed=before.speed), message=message, at=at, loading=True))
        try:
            if not same or self._path is None:
                self._path = None
                if before.on:
                    await self._silence()  # or it would go on unseen when this one cannot be had
                folder = self._folder()
                folder.mkdir(parents=True, exist_ok=True)
                path = await self._sounds.sound(message, folder)
                if asked != self._asked:
                    return  # another one was chosen meanwhile
                self._path = path
            seconds = await self._phone.play(str(self._path), at, self.playing.speed)
        except DomainError as error:
            if isinstance(error, CallRefused) and error.code == "failed" and self._path is not None:
                # It came broken or empty: the next try asks for it anew.
                broken, self._path = self._path, None
                await asyncio.to_thread(broken.unlink, missing_ok=True)
            if asked != self._asked:
                return  # nobody waits for it any more
            self._show(replace(self.playing, loading=False, on=False))
            raise
        if asked == self._asked:
            self._show(replace(self.playing, seconds=seconds, loading=False, on=True))
            spawn(self._tell_heard(message))
        else:
            await self._began_too_late()

    async def _began_too_late(self) -> None:
        """Another one had been chosen: silence until its sound is there, or for good."""
        if self._path is None:
            await self._silence()

    async def _silence(self) -> None:
        with contextlib.suppress(CallRefused, EngineGone):  # then nothing plays
            await self._phone.stop_playing()

    async def _tell_heard(self, message: str) -> None:
        await self._sounds.heard(message)

    async def pause(self) -> None:
        """Stop, and keep the place."""
        self._asked += 1
        self._show(replace(self.playing, on=False, loading=False))
        await self._phone.stop_playing()

    async def seek(self, at: float) -> None:
        """Go to a place (seconds); goes on from there when it was playing."""
        playing = self.playing
        at = min(max(0.0, at), playing.seconds)
        if playing.on:
            await self.play(playing.message, at)
        else:
            self._show(replace(playing, at=at))

    async def set_speed(self, speed: float) -> None:
        """Play at this speed from now on (0.5 to 3)."""
        self._show(replace(self.playing, speed=speed))
        if self.playing.on:
            await self.play(self.playing.message, self.playing.at)

    async def stop(self) -> None:
        """Play nothing any more, and keep no sound: voices of customers stay where they are kept."""
        self._asked += 1
        sounds, self._path = self.playing.on or self.playing.loading, None
        self._show(Playing(speed=self.playing.speed))
        if sounds:
            await self._silence()
        await asyncio.to_thread(shutil.rmtree, self._folder(), ignore_errors=True)

    # --- what the phone reports (called on the engine's loop)

    def played(self, at: float, on: bool, over: bool) -> None:
        """How far it is, whether it goes on, whether it came to its end."""
        if not self.playing.message or self.playing.loading or not self.playing.on:
            return
        self._show(replace(self.playing, at=self.playing.seconds if over else at, on=on))

    def engine_lost(self) -> None:
        """The sound process died: nothing plays."""
        if self.playing.on:
            self._show(replace(self.playing, on=False))

    def _show(self, playing: Playing) -> None:
        if playing != self.playing:
            self.playing = playing
            self._emit(PlayerChanged())
