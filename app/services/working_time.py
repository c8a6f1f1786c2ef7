# SPDX-License-Identifier: GPL-3.0-or-later
"""Working time: every state the agent was in is kept as a spell, also the one in which the program died."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from datetime import datetime

from app.domain import record
from app.domain.agent import Agent, AgentState
from app.domain.errors import StorageFull
from app.domain.ids import new_id
from app.domain.spell import Spell
from app.services.clock import Clock
from app.services.place import Place
from app.services.ports import Store

log = logging.getLogger("soitto.agent")

ALIVE_EVERY = 30.0
"""Seconds between two marks of life: what was running at a crash is known to have lasted until the last of them."""
_ALIVE = "alive"


def last_alive(store: Store) -> datetime | None:
    """The last moment at which a program is known to have worked with this replica."""
    at = store.meta(_ALIVE)
    return record.from_instant(at) if at else None


class WorkingTime:
    """Writes spells. Where the disk is full they are written with the next one."""

    def __init__(self, place: Place, clock: Clock) -> None:
        self._place, self._clock = place, clock
        self._running: Spell | None = None
        self._unwritten: list[Spell] = []
        self._beat: asyncio.TimerHandle | None = None

    def now_in(self, agent: Agent) -> None:
        """The agent's state has changed; offline ends the day."""
        if self._place.current is None:
            return
        if self._running is None:
            self._recover()
        else:
            self._unwritten.append(replace(self._running, until=max(agent.since, self._running.since)))
            self._running = None
        if agent.state is not AgentState.OFFLINE:
            self._running = Spell(new_id(), agent.person, agent.state, agent.since, None, agent.pause_reason)
        self._write()
        self._live(self._running is not None)

    def _recover(self) -> None:
        """A program before this one died in a state: it lasted until its last mark of life."""
        self._unwritten.clear()
        store = self._place().store
        left = store.open_spell()
        if left is not None:
            until = min(last_alive(store) or left.since, self._clock.now())
            self._unwritten.append(replace(left, until=max(left.since, until)))

    def _write(self) -> None:
        place = self._place()
        try:
            with place.store.together():
                for spell in self._unwritten:
                    place.store.put_spell(spell, send=True)
                if self._running is not None:
                    place.store.put_spell(self._running, send=False)
                place.store.set_meta(_ALIVE, record.instant(self._clock.now()))
        except StorageFull:
            log.error("the disk is full: working time is written later")
            return
        if self._unwritten:
            self._unwritten.clear()
            place.sync.kick()

    def _live(self, on: bool) -> None:
        if self._beat is not None:
            self._beat.cancel()
            self._beat = None
        if on:
            self._beat = asyncio.get_running_loop().call_later(ALIVE_EVERY, self._still_here)

    def _still_here(self) -> None:
        if self._place.current is not None:
            self._write()
            self._live(True)
