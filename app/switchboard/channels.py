# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose channels are whose: the interface of each, and the numbers of callers as people's numbers."""

from __future__ import annotations

from app.domain.number import Number, NumberClass, from_network
from app.switchboard.parts import Promises
from app.switchboard.pbx.port import ChannelChanged, ChannelGone, PbxAway, PbxEvent, PbxThere

_HIDDEN = frozenset({"", "anonymous", "unavailable", "unknown", "restricted", "private", "withheld", "s", "<unknown>"})
"""What networks and Asterisk put where a number is kept back."""


class Channels:
    """The interfaces of channels, kept by giving every event to :meth:`see`."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}

    def see(self, event: PbxEvent) -> None:
        """Take what an event tells of channels. One that is gone is forgotten: ask before."""
        match event:
            case ChannelChanged(channel):
                self._names[channel.id] = channel.name
            case ChannelGone():
                self._names.pop(event.channel, None)
            case PbxAway() | PbxThere(restarted=True):
                self._names.clear()

    def interface(self, channel: str) -> str:
        """See :func:`interface_of`; empty also when the channel was not seen."""
        return interface_of(self._names.get(channel, ""))


def interface_of(name: str) -> str:
    """``PJSIP/1001`` of the channel ``PJSIP/1001-00000012``; empty of the second half of a Local channel, which goes on
    elsewhere."""
    return "" if name.endswith(";2") else name.rpartition("-")[0]


def hidden(text: str) -> bool:
    """Whether the caller's number is kept back."""
    return text.strip().lower() in _HIDDEN


def customer(text: str, region: str, promises: Promises) -> Number | None:
    """The number of a customer as the network tells it; ``None`` when it is hidden, none, or a colleague's phone."""
    text = text.strip()
    if hidden(text) or any(person.extension == text for person in promises.people()):
        return None
    number = from_network(text, region)
    if number.e164 is None or number.kind is NumberClass.SHORT:
        return None
    return number
