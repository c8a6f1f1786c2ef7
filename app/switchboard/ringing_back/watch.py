# SPDX-License-Identifier: GPL-3.0-or-later
"""What ringing back must know of the exchange at any moment: agents, who waits, and who is on the line with us."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from app.domain.number import from_network
from app.domain.ringing_back import AFTER_TALK
from app.switchboard.pbx.port import (
    AgentAnswered,
    Channel,
    ChannelChanged,
    ChannelGone,
    Entry,
    Joined,
    Left,
    Member,
    MemberChanged,
    Pbx,
    PbxEvent,
    callback_of,
)

_ABSENT = (0, 4, 5)
"""Asterisk's device states of a phone that is not there: unknown, invalid, unavailable."""


@dataclass(frozen=True, slots=True)
class _Line:
    key: str
    call: str


class Watch:
    """Kept from events; :meth:`refresh` reads everything anew. ``region`` reads callers' numbers."""

    def __init__(self, region: Callable[[], str], now: Callable[[], datetime]) -> None:
        self._region, self._now = region, now
        self._members: dict[tuple[str, str], Member] = {}
        self._entries: dict[str, list[Entry]] = {}
        self._lines: dict[str, _Line] = {}
        self._talked: set[str] = set()
        self._left: dict[str, datetime] = {}

    async def refresh(self, pbx: Pbx) -> tuple[Channel, ...]:
        """Read members, entries and channels; returns the channels."""
        # Each is taken in at once: events go on meanwhile.
        members = await pbx.members()
        self._members = {(one.queue, one.interface): one for one in members}
        entries = await pbx.entries()
        self._entries = {}
        for entry in sorted(entries, key=lambda one: one.position):
            self._entries.setdefault(entry.queue, []).append(entry)
        channels = await pbx.channels()
        self._lines = {}
        for channel in channels:
            self._see(channel)
        self._talked &= self._lines.keys()
        return channels

    def take(self, event: PbxEvent) -> None:
        """What the exchange tells."""
        match event:
            case MemberChanged(member=member, gone=gone):
                if gone:
                    self._members.pop((member.queue, member.interface), None)
                else:
                    self._members[member.queue, member.interface] = member
            case Joined(entry=entry):
                waiting = self._entries.setdefault(entry.queue, [])
                waiting[:] = [one for one in waiting if one.channel != entry.channel]
                waiting.insert(max(0, entry.position - 1), entry)
            case Left():
                self._remove(event.queue, event.channel)
            case AgentAnswered():
                self._remove(event.queue, event.channel)
                self._talked.add(event.channel)
            case ChannelChanged(channel=channel):
                self._see(channel)
            case ChannelGone():
                self._gone(event.channel)

    def reached(self, key: str) -> None:
        """This person has just talked with us."""
        self._left[key] = self._now()

    # What it knows

    def free(self, queue: str) -> frozenset[str]:
        """Interfaces that this queue would ring now."""
        return frozenset(one.interface for one in self._members.values() if one.queue == queue and one.free)

    def all_free(self) -> Mapping[str, frozenset[str]]:
        """Of every queue."""
        return {queue: self.free(queue) for queue in {one.queue for one in self._members.values()}}

    def taking_calls(self, queue: str) -> int:
        """Members who take calls now or later today without doing anything: there, and not paused."""
        mine = (one for one in self._members.values() if one.queue == queue)
        return sum(1 for one in mine if one.status not in _ABSENT and not one.paused)

    def entries(self, queue: str) -> tuple[Entry, ...]:
        """Who waits, in order."""
        return tuple(self._entries.get(queue, ()))

    def queues_with_entries(self) -> tuple[str, ...]:
        return tuple(queue for queue, waiting in self._entries.items() if waiting)

    def is_member(self, interface: str) -> bool:
        """Whether it is an agent's phone; also without a Local channel's ``/n``."""
        return any(one.removesuffix("/n") == interface for _, one in self._members)

    def on_the_line(self, key: str, ours: frozenset[str] = frozenset()) -> bool:
        """Whether this person waits or talks here, or did just now; calls of *ours* do not count."""
        left = self._left.get(key)
        if left is not None and self._now() < left + AFTER_TALK:
            return True
        return any(line.key == key and line.call not in ours for line in self._lines.values())

    # Inside

    def _remove(self, queue: str, channel: str) -> None:
        waiting = self._entries.get(queue, [])
        waiting[:] = [one for one in waiting if one.channel != channel]

    def _see(self, channel: Channel) -> None:
        # The numbers of our own halves are those of the people whom they are for.
        if channel.number and callback_of(channel.id.removesuffix(";2")) is None:
            self._lines[channel.id] = _Line(from_network(channel.number, self._region()).key, channel.call)

    def _gone(self, channel: str) -> None:
        for waiting in self._entries.values():
            waiting[:] = [one for one in waiting if one.channel != channel]
        line = self._lines.pop(channel, None)
        if channel in self._talked:
            self._talked.discard(channel)
            if line is not None:
                self._left[line.key] = self._now()
        if len(self._left) > 1000:
            self._left = {key: at for key, at in self._left.items() if self._now() < at + AFTER_TALK}
