# SPDX-License-Identifier: GPL-3.0-or-later
"""What the manager interface tells, as the port's events and values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from app.switchboard.clock import Clock
from app.switchboard.pbx.port import (
    AgentAnswered,
    AgentDidNotAnswer,
    AgentDone,
    AgentRings,
    Channel,
    ChannelChanged,
    ChannelGone,
    DialBegan,
    DialEnded,
    DialRings,
    Entry,
    GaveUp,
    Joined,
    Left,
    Member,
    MemberChanged,
    PbxEvent,
    Told,
    callback_of,
)

Message = Mapping[str, str]
Translator = Callable[[Message], PbxEvent]

PREFIX = "Soitto"
"""What the names of our own dialplan's events begin with."""
RINGS = ("RINGING", "PROGRESS")


@dataclass(slots=True)
class _Caller:
    """One who waits in a queue, as far as the order of events depends on it."""

    answered: bool = False
    """A member has picked up, and is not connected yet."""
    left: Left | None = None
    """Told when the connection has been told."""


class Events:
    """Translates one connection's events, one after the other, and puts right what Asterisk tells too early.

    The end of a dial comes before its cause, which the end of the dialled channel tells: a dial that failed is told then. A
    caller leaves the queue before the agent is said to have the call: that is told first. And one who is sent from the queue
    to another place is said to have abandoned it: only one whose hang-up was announced gave up.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._failed: dict[str, DialEnded] = {}
        """By the dialled channel."""
        self._callers: dict[str, _Caller] = {}
        self._hanging_up: set[str] = set()

    def take(self, message: Message) -> tuple[PbxEvent, ...]:
        """The port's events that *message* stands for; none for what nobody asks about."""
        name = message.get("Event", "")
        if name in PLAIN:
            return (PLAIN[name](message),)
        channel = _id(message)
        match name:
            case "QueueCallerJoin":
                self._callers[channel] = _Caller()
                return (Joined(entry(message, self._clock.now().timestamp())),)
            case "QueueCallerAbandon":
                return (_gave_up(message),) if channel in self._hanging_up else ()
            case "QueueCallerLeave":
                return self._left(message)
            case "AgentConnect":
                return (_agent_answered(message), *self._late(channel))
            case "DialState" if message.get("DialStatus") in RINGS:
                return (DialRings(_dial_call(message), channel, _dialled(message)),)
            case "DialEnd":
                return self._dial_ended(message)
            case "HangupRequest" | "SoftHangupRequest":
                self._hanging_up.add(channel)
            case "Hangup":
                return self._gone(message)
            case "UserEvent" if message.get("UserEvent", "").startswith(PREFIX):
                return (_told(message),)
        return ()

    def _left(self, message: Message) -> tuple[PbxEvent, ...]:
        left = Left(message.get("Queue", ""), _call(message), _id(message))
        caller = self._callers.get(left.channel)
        if caller is not None and caller.answered:
            caller.left = left
            return ()
        self._callers.pop(left.channel, None)
        return (left,)

    def _late(self, channel: str) -> tuple[PbxEvent, ...]:
        caller = self._callers.get(channel)
        if caller is None or caller.left is None:
            return ()
        del self._callers[channel]
        return (caller.left,)

    def _dial_ended(self, message: Message) -> tuple[PbxEvent, ...]:
        channel, dialled = _id(message), _dialled(message)
        status = message.get("DialStatus", "")
        ended = DialEnded(_dial_call(message), channel, dialled, status, caller=_number(message))
        if status != "ANSWER":
            self._failed[dialled] = ended
            return ()
        if channel in self._callers:
            self._callers[channel].answered = True
        return (ended,)

    def _gone(self, message: Message) -> tuple[PbxEvent, ...]:
        gone = ChannelGone(_id(message), message.get("Channel", ""), _call(message), _int(message, "Cause"))
        late = self._late(gone.channel)
        self._callers.pop(gone.channel, None)
        self._hanging_up.discard(gone.channel)
        failed = self._failed.pop(gone.channel, None)
        return (*late, gone) if failed is None else (*late, replace(failed, cause=gone.cause), gone)


def entry(message: Message, joined: float, call: str = "") -> Entry:
    """Of QueueCallerJoin, and of a list's QueueEntry, which does not tell *call*."""
    channel = _id(message)
    return Entry(
        queue=message.get("Queue", ""),
        call=call or _call(message),
        channel=channel,
        number=_number(message),
        position=_int(message, "Position"),
        joined=joined,
        callback=callback_of(channel),
    )


def member(message: Message) -> Member:
    """Of any event about a member, and of a list's QueueMember."""
    return Member(
        queue=message.get("Queue", ""),
        interface=message.get("Interface") or message.get("Location", ""),
        name=message.get("MemberName") or message.get("Name", ""),
        status=_int(message, "Status"),
        paused=message.get("Paused") == "1",
        pause_reason=message.get("PausedReason", ""),
        in_call=message.get("InCall") == "1",
        last_call=_int(message, "LastCall"),
        calls_taken=_int(message, "CallsTaken"),
    )


def channel(message: Message) -> Channel:
    """Of Newchannel and Newstate, and of a list's CoreShowChannel."""
    return Channel(
        id=_id(message),
        name=message.get("Channel", ""),
        call=_call(message),
        state=message.get("ChannelStateDesc", ""),
        number=_number(message),
        context=message.get("Context", ""),
        exten=message.get("Exten", ""),
        bridge=message.get("BridgeId", ""),
    )


def dialled_number(dial_string: str) -> str:
    """The number in a dial string without its technology: ``35840@trunk``, ``trunk/sip:35840@host``, ``g1/35840``."""
    return dial_string.partition("@")[0].rpartition("/")[2].removeprefix("sip:")


def _gave_up(message: Message) -> PbxEvent:
    queue, waited = message.get("Queue", ""), _int(message, "HoldTime")
    return GaveUp(queue, _call(message), _id(message), _number(message), waited)


def _agent_rings(message: Message) -> PbxEvent:
    return AgentRings(
        message.get("Queue", ""),
        _call(message),
        _id(message),
        _number(message),
        message.get("Interface", ""),
        _dialled(message),
    )


def _agent_did_not_answer(message: Message) -> PbxEvent:
    return AgentDidNotAnswer(message.get("Queue", ""), _call(message), _id(message), message.get("Interface", ""))


def _agent_answered(message: Message) -> PbxEvent:
    return AgentAnswered(
        message.get("Queue", ""),
        _call(message),
        _id(message),
        _number(message),
        message.get("Interface", ""),
        _dialled(message),
        _int(message, "HoldTime"),
    )


def _agent_done(message: Message) -> PbxEvent:
    talked = _int(message, "TalkTime")
    return AgentDone(message.get("Queue", ""), _call(message), _id(message), message.get("Interface", ""), talked)


def _dial_began(message: Message) -> PbxEvent:
    return DialBegan(
        _dial_call(message),
        message.get("Uniqueid", ""),
        _dialled(message),
        dialled_number(message.get("DialString", "")),
        _number(message),
    )


def _told(message: Message) -> PbxEvent:
    fields: dict[str, str] = {}
    ours = False  # what comes before is about the channel
    for name, value in message.items():
        if ours:
            fields[name.lower()] = value
        ours = ours or name == "UserEvent"
    return Told(message["UserEvent"].removeprefix(PREFIX), _id(message), _call(message), fields)


def _changed(message: Message) -> PbxEvent:
    return ChannelChanged(channel(message))


def _member_changed(message: Message) -> PbxEvent:
    return MemberChanged(member(message))


def _member_gone(message: Message) -> PbxEvent:
    return MemberChanged(member(message), gone=True)


PLAIN: Mapping[str, Translator] = {
    "AgentCalled": _agent_rings,
    "AgentRingNoAnswer": _agent_did_not_answer,
    "AgentComplete": _agent_done,
    "QueueMemberAdded": _member_changed,
    "QueueMemberStatus": _member_changed,
    "QueueMemberPause": _member_changed,
    "QueueMemberRemoved": _member_gone,
    "DialBegin": _dial_began,
    "Newchannel": _changed,
    "Newstate": _changed,
}


def _id(message: Message) -> str:
    return message.get("Uniqueid", "")


def _dialled(message: Message) -> str:
    return message.get("DestUniqueid", "")


def _call(message: Message) -> str:
    return message.get("Linkedid", "")


def _dial_call(message: Message) -> str:
    """Nobody dials a channel that was originated: the call is then its own."""
    return message.get("Linkedid") or message.get("DestLinkedid", "")


def _number(message: Message) -> str:
    number = message.get("CallerIDNum", "")
    return "" if number == "<unknown>" else number


def _int(message: Message, name: str) -> int:
    value = message.get(name, "")
    return int(value) if value.isdecimal() else 0
