# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls that the exchange brings to the phones agents have logged in with: told to their desks, which have no line of their own.

A phone that a queue rings twice for one caller has had two calls. After a restart of the switchboard those that are up are found
again, under the ids they had.
"""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.domain.board import PhoneCall
from app.domain.call import CallResult
from app.domain.errors import SwitchboardError, SwitchboardErrorKind
from app.switchboard.clock import Clock
from app.switchboard.parts import Tell, Teller
from app.switchboard.pbx.port import (
    AgentAnswered,
    AgentRings,
    Channel,
    ChannelChanged,
    ChannelGone,
    DialBegan,
    DialEnded,
    Entry,
    Joined,
    Left,
    Pbx,
    PbxError,
    PbxEvent,
)
from app.switchboard.phones.halves import Halves, end
from app.switchboard.phones.phones import Phones
from app.switchboard.works import Works

KEPT = timedelta(hours=1)
"""How long a call that is over is still told to a desk that comes back."""
_ELSEWHERE, _REFUSALS = 26, (17, 21)
_OTHERS_FIRST = 0.3
"""Seconds in which the queue says that somebody else has taken the call, after the phone fell silent."""
_SUFFIX = re.compile(r"-[0-9a-f]{8}(;[12])?$")


@dataclass(slots=True)
class _One:
    """A call at an agent's phone: ``agent`` and ``caller`` are channels, ``queued`` the exchange's id of the call."""

    person: str
    agent: str
    caller: str
    queued: str
    shown: PhoneCall
    refused: bool = False
    passed_on: bool = False
    ended_at: datetime | None = None


class PhoneCalls:
    """All on the switchboard's loop; the owner passes every event of the exchange on."""

    def __init__(self, pbx: Pbx, phones: Phones, clock: Clock, tell: Teller, works: Works) -> None:
        self._pbx, self._phones, self._clock, self._tell, self._works = pbx, phones, clock, tell, works
        self._by_channel: dict[str, _One] = {}
        self._by_id: dict[str, _One] = {}
        self._entries: dict[str, Entry] = {}
        self._names: dict[str, str] = {}
        self._taken: dict[str, str] = {}
        """Which phone took a call, by the call."""

    def of(self, person: str) -> tuple[PhoneCall, ...]:
        """This person's calls: those that are up, and those of the last hour."""
        self._forget()
        return tuple(one.shown for one in self._by_id.values() if one.person == person)

    def happened(self, event: PbxEvent) -> None:
        match event:
            case Joined():
                self._entries[event.entry.channel] = event.entry
            case Left():
                self._entries.pop(event.channel, None)
            case ChannelChanged():
                self._names[event.channel.id] = event.channel.name
            case AgentRings():
                entry = self._entries.get(event.channel)
                number = event.number or (entry.number if entry is not None else "")
                callback = entry.callback if entry is not None else None
                self._rings(
                    event.interface, event.agent_channel, event.channel, event.call, number, event.queue, callback
                )
            case DialBegan() if event.channel and event.channel not in self._entries:
                if not event.dialled_channel.startswith("soitto-"):
                    name = self._names.get(event.dialled_channel, "")
                    self._rings(
                        interface_of(name), event.dialled_channel, event.channel, event.call, event.caller, None, None
                    )
            case AgentAnswered():
                self._taken[event.call] = event.agent_channel
                self._answered(event.agent_channel)
            case DialEnded() if event.status == "ANSWER":
                self._answered(event.dialled_channel)
            case ChannelGone():
                self._gone(event)

    def _rings(
        self, interface: str, agent: str, caller: str, call: str, number: str, queue: str | None, callback: str | None
    ) -> None:
        person = self._phones.person_at(interface) if interface else None
        if person is None or agent in self._by_channel:
            return
        shown = PhoneCall(_id(call, agent), number, "", "ringing", queue=queue, callback=callback)
        self._put(_One(person, agent, caller, call, shown))

    def _answered(self, agent: str) -> None:
        one = self._by_channel.get(agent)
        if one is not None and one.shown.state == "ringing":
            self._change(one, replace(one.shown, state="talking"))

    def _gone(self, event: ChannelGone) -> None:
        self._names.pop(event.channel, None)
        if self._taken.get(event.call) == event.channel:
            del self._taken[event.call]
        one = self._by_channel.pop(event.channel, None)
        if one is not None:
            self._works.spawn(self._over(one, event.cause), "the end of a call at an agent's phone")
            return
        for one in tuple(self._by_channel.values()):
            if one.caller == event.channel and one.shown.state == "held":
                self._works.spawn(
                    end(self._pbx, self._clock, self._works, one.agent), "an agent's phone after a held call"
                )

    async def _over(self, one: _One, cause: int) -> None:
        if one.shown.state != "ringing":
            result = CallResult.ANSWERED
        elif one.refused or cause in _REFUSALS:
            result = CallResult.REJECTED
        else:
            elsewhere = cause == _ELSEWHERE or one.queued in self._taken
            if not elsewhere and one.shown.queue is not None:
                await self._clock.sleep(_OTHERS_FIRST)
                elsewhere = one.queued in self._taken
            result = CallResult.ANSWERED_ELSEWHERE if elsewhere else CallResult.MISSED
        self._end(one, result)

    def _end(self, one: _One, result: CallResult) -> None:
        one.ended_at = self._clock.now()
        self._by_channel.pop(one.agent, None)
        self._change(one, replace(one.shown, state="ended", result=result))

    def _put(self, one: _One) -> None:
        self._forget()
        self._by_channel[one.agent] = self._by_id[one.shown.id] = one
        self._tell(Tell(one.shown, frozenset({one.person})))

    def _change(self, one: _One, shown: PhoneCall) -> None:
        one.shown = shown
        self._tell(Tell(shown, frozenset({one.person})))

    def _forget(self) -> None:
        oldest = self._clock.now() - KEPT
        for key in [key for key, one in self._by_id.items() if one.ended_at is not None and one.ended_at < oldest]:
            del self._by_id[key]

    def look(self, channels: tuple[Channel, ...], entries: tuple[Entry, ...], held: frozenset[str]) -> None:
        """What there is now, after events were missed: calls that are gone have ended, those of before a restart are found.
        ``held`` are the channels that wait for the other half."""
        self._entries = {entry.channel: entry for entry in entries}
        self._names = {channel.id: channel.name for channel in channels}
        self._taken = {call: channel for call, channel in self._taken.items() if channel in self._names}
        for one in tuple(self._by_channel.values()):
            if one.agent not in self._names:
                self._end(one, CallResult.MISSED if one.shown.state == "ringing" else CallResult.ANSWERED)
        for channel in channels:
            person = self._phones.person_at(interface_of(channel.name))
            # Whoever rings in is there before the phone that rings.
            if person is None or channel.id.startswith("soitto-") or channel.call == channel.id:
                continue
            if channel.id not in self._by_channel:
                other = next((o for o in channels if o.id == channel.call), None)
                if other is None:
                    continue
                entry = self._entries.get(other.id)
                shown = PhoneCall(
                    _id(channel.call, channel.id),
                    other.number,
                    "",
                    "ringing",
                    queue=entry.queue if entry is not None else None,
                    callback=entry.callback if entry is not None else None,
                )
                self._put(_One(person, channel.id, other.id, channel.call, shown))
            if channel.state == "Up":
                self._answered(channel.id)
                one = self._by_channel[channel.id]
                if channel.id in held and one.shown.state == "talking":
                    self._step(one, "held")

    # --- what the agent does at the desk

    def has(self, person: str, call: str) -> bool:
        """Whether this is a call of the person, which may be over."""
        one = self._by_id.get(call)
        return one is not None and one.person == person

    async def hang_up(self, call: str) -> None:
        """End it; refuse it where it rings."""
        one = self._by_id[call]
        if one.ended_at is None:
            one.refused = one.shown.state == "ringing"
            both = one.shown.state == "held" and not one.passed_on
            channels = (one.agent, one.caller) if both else (one.agent,)
            await end(self._pbx, self._clock, self._works, *channels)

    async def hold(self, call: str) -> None:
        one = self._up(call, "talking")
        await self._halves(one).hold()
        self._step(one, "held")

    async def resume(self, call: str) -> None:
        one = self._up(call, "held")
        await self._halves(one).resume()
        self._step(one, "talking")

    async def transfer(self, call: str, number: str, shown: str) -> None:
        one = self._up(call, "talking", "held")
        one.passed_on = True
        try:
            await self._halves(one).pass_on(number, shown, held=one.shown.state == "held")
        except PbxError:
            one.passed_on = False
            raise

    def _halves(self, one: _One) -> Halves:
        return Halves(self._pbx, self._clock, one.agent, one.caller)

    def _up(self, call: str, *states: str) -> _One:
        one = self._by_id[call]
        if one.shown.state not in states:
            raise SwitchboardError(SwitchboardErrorKind.REFUSED, "not_now")
        return one

    def _step(self, one: _One, state: str) -> None:
        if one.ended_at is None:
            self._change(one, replace(one.shown, state=state))


def interface_of(channel: str) -> str:
    """The interface of a channel's name: ``PJSIP/1003`` of ``PJSIP/1003-0000001f``."""
    return _SUFFIX.sub("", channel)


def _id(call: str, channel: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"soitto:call:{call}:{channel}"))
