# SPDX-License-Identifier: GPL-3.0-or-later
"""Telling desks: who reads along, and who may hear what (server-sent events).

A stream holds at most :data:`MOST_WAITING` events; a desk that does not keep up is cut, comes back and is told how things stand
then. Of boards each stream is only told the newest.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass, field, replace

from app.domain.board import BoardNow, CallbackAsked, Callout, DirectNow, OwnCalls, PhoneCall, VoiceMessage
from app.domain.departments import SiteRules
from app.domain.people import Person, Role
from app.switchboard.desks import wire
from app.switchboard.desks.refusals import Refusal
from app.switchboard.parts import Rules, Tell

PING = 15.0
"""Seconds between signs of life, at which is also asked whether the sign-in still holds."""
BETWEEN_BOARDS = 1.0
"""Seconds between two boards to one desk."""
MOST_WAITING = 256
"""Events that wait for one desk."""
MOST_OF_A_PERSON = 4
"""Streams; with one more the oldest is cut."""


def leads(person: Person) -> bool:
    """Whether the person sees customers' numbers of all departments."""
    return person.role in (Role.SUPERVISOR, Role.ADMIN)


def without_people(board: BoardNow) -> BoardNow:
    """The board as agents see it: how many wait and since when, no name, no number, no colleague."""
    queues = tuple(
        replace(
            queue,
            waiting=tuple(replace(one, call="", number="") for one in queue.waiting),
            promised=tuple(replace(one, customer="", number="") for one in queue.promised),
        )
        for queue in board.queues
    )
    return replace(board, queues=queues, agents=())


@dataclass(eq=False)
class _Stream:
    person: Person
    waiting: deque[bytes] = field(default_factory=deque)
    board: bool = True
    """Whether there is a board that it has not been told."""
    news: asyncio.Event = field(default_factory=asyncio.Event)
    over: bool = False

    def cut(self) -> None:
        self.over = True
        self.waiting.clear()
        self.news.set()

    def give(self, event: bytes) -> None:
        if len(self.waiting) >= MOST_WAITING:
            self.cut()
        if not self.over:
            self.waiting.append(event)
            self.news.set()


class Desks:
    """Every desk that reads along. :meth:`tell` is the parts' ``Teller``; it belongs to the switchboard's loop."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._streams: list[_Stream] = []
        self._closed = False
        self.board: BoardNow | None = None
        """The newest one told."""
        self._texts: dict[bool, bytes] = {}
        """The newest board as an event, whole or without people."""

    @property
    def streams(self) -> int:
        """How many read along."""
        return len(self._streams)

    def queues_of(self, person: str) -> frozenset[str]:
        """The queues in which the exchange knows this person; one whom no queue knows belongs to every department."""
        agents = self.board.agents if self.board is not None else ()
        own = frozenset(queue for one in agents if one.person == person for queue in one.queues)
        return own or frozenset(one.queue for one in self._rules.site.departments)

    def may_see(self, person: Person, message: VoiceMessage) -> bool:
        """Whether a voice message concerns this person."""
        return leads(person) or message.queue in self.queues_of(person.id)

    def tell(self, told: Tell) -> None:
        """Give it to those whom it concerns."""
        if isinstance(told.what, BoardNow):
            self.board = told.what
            self._texts.clear()
            for stream in self._streams:
                stream.board = True
                stream.news.set()
            return
        text: bytes | None = None
        for stream in tuple(self._streams):
            if self._concerns(stream.person, told):
                text = text or wire.event(told.what)
                stream.give(text)

    def _concerns(self, person: Person, told: Tell) -> bool:
        match told.what:
            case SiteRules():
                return True
            case Callout() | PhoneCall() | OwnCalls():
                return told.to is not None and person.id in told.to
            case DirectNow():
                return person.id == told.what.person
            case CallbackAsked():
                department = self._rules.department(told.what.queue)
                if department is None or not department.notify or (told.to is not None and person.id not in told.to):
                    return False
                return leads(person) or told.what.queue in self.queues_of(person.id)
            case VoiceMessage():
                return (told.to is None or person.id in told.to) and self.may_see(person, told.what)
        return False

    def close(self) -> None:
        """End every stream."""
        self._closed = True
        for stream in self._streams:
            stream.cut()

    def stream(
        self, person: Person, own: OwnCalls, alive: Callable[[], Awaitable[Person]]
    ) -> AsyncGenerator[bytes, None]:
        """What this person's desk is told from now on: the board and the person's own calls first. Ends when ``alive`` refuses,
        with the switchboard, or when the desk is too slow."""
        stream = _Stream(person)
        stream.give(wire.event(own))
        return self._run(stream, alive)

    async def _run(self, stream: _Stream, alive: Callable[[], Awaitable[Person]]) -> AsyncGenerator[bytes, None]:
        loop = asyncio.get_running_loop()
        others = [one for one in self._streams if one.person.id == stream.person.id]
        if len(others) >= MOST_OF_A_PERSON:
            others[0].cut()
        if self._closed:
            stream.over = True
        self._streams.append(stream)
        next_ping, next_board = loop.time() + PING, 0.0
        try:
            while not stream.over:
                stream.news.clear()
                now = loop.time()
                if now >= next_ping:
                    stream.person = await alive()
                    yield wire.PING
                    next_ping = loop.time() + PING
                elif stream.board and now >= next_board and self.board is not None:
                    stream.board, next_board = False, now + BETWEEN_BOARDS
                    yield self._board_for(stream.person)
                elif stream.waiting:
                    pieces = b"".join(stream.waiting)
                    stream.waiting.clear()
                    yield pieces
                else:
                    until = min(next_ping, next_board) if stream.board and self.board is not None else next_ping
                    with contextlib.suppress(TimeoutError):
                        async with asyncio.timeout_at(until):
                            await stream.news.wait()
        except Refusal:
            # The sign-in ended: so does the stream, and the desk's next request tells it why.
            return
        finally:
            self._streams.remove(stream)

    def _board_for(self, person: Person) -> bytes:
        whole = leads(person)
        if whole not in self._texts:
            assert self.board is not None
            self._texts[whole] = wire.event(self.board if whole else without_people(self.board))
        return self._texts[whole]
