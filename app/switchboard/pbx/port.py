# SPDX-License-Identifier: GPL-3.0-or-later
"""What the switchboard asks of the exchange, and what the exchange tells.

Events are frozen values given to the subscribed handlers on the switchboard's loop, in the order in which they happened.
``call`` is the linked id: one for all channels of one call. ``interface`` is a queue member's, as ``PJSIP/1001``. Commands raise
:class:`PbxError` and nothing else for what the world does. Numbers are kept out of every ``repr``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from app.domain.errors import DomainError

CALLBACK_PREFIX = "soitto-cb-"


def callback_channel(callback: str, run: str) -> str:
    """The unique id to originate a callback's place in the queue with; ``run`` tells its tries apart, without a dot."""
    return f"{CALLBACK_PREFIX}{callback}.{run}"


def callback_of(channel: str) -> str | None:
    """The callback whose place in the queue a channel is, read from its unique id (``soitto-cb-<callback id>.<run>``)."""
    if not channel.startswith(CALLBACK_PREFIX):
        return None
    return channel.removeprefix(CALLBACK_PREFIX).partition(".")[0].partition(";")[0]


class PbxErrorKind(StrEnum):
    """Why a command failed."""

    AWAY = "away"
    """No connection, or cut off before the answer: whether it was done is not known."""
    REFUSED = "refused"
    """The exchange says no: no such channel, endpoint not registered …"""
    SIGN_IN = "sign_in"


class PbxError(DomainError):
    """The exchange could not do it."""

    def __init__(self, kind: PbxErrorKind, detail: str = "") -> None:
        super().__init__(kind, detail)
        self.kind, self.detail = kind, detail

    def __str__(self) -> str:
        return f"pbx: {self.kind} {self.detail}".strip()


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a queue. ``status`` is Asterisk's device state (1 not in use, 2 in use, 3 busy, 5 unavailable, 6 ringing, 7 ring
    and in use, 8 on hold). ``name`` is the member's name (the agent's extension). ``last_call``: epoch seconds, 0 = none."""

    queue: str
    interface: str
    name: str
    status: int
    paused: bool
    pause_reason: str = ""
    in_call: bool = False
    last_call: int = 0
    calls_taken: int = 0

    @property
    def free(self) -> bool:
        """Whether the queue would ring this member now."""
        return self.status == 1 and not self.paused and not self.in_call


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody (or somebody's place: ``callback``, known by :func:`callback_of`) in a queue. ``joined``: epoch, seconds."""

    queue: str
    call: str
    channel: str
    number: str = field(repr=False)
    position: int
    joined: float
    callback: str | None = None


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel: its unique id and its name (``PJSIP/1001-00000012``); ``state`` as Asterisk says it (Up, Ringing …). ``bridge``,
    where it is one of a list: in which it talks with another one; empty: in none."""

    id: str
    name: str
    call: str
    state: str
    number: str = field(repr=False)
    context: str = ""
    exten: str = field(default="", repr=False)
    bridge: str = ""


# What the exchange tells


@dataclass(frozen=True, slots=True)
class Joined:
    """A caller (or a virtual one) waits in a queue now."""

    entry: Entry


@dataclass(frozen=True, slots=True)
class Left:
    """Out of the queue, for whatever reason; always comes, after the reason's own event."""

    queue: str
    call: str
    channel: str


@dataclass(frozen=True, slots=True)
class GaveUp:
    """Hung up while waiting (one who was redirected out of the queue only leaves it). ``waited`` in seconds."""

    queue: str
    call: str
    channel: str
    number: str = field(repr=False)
    waited: int


@dataclass(frozen=True, slots=True)
class AgentRings:
    """The queue rings a member."""

    queue: str
    call: str
    channel: str
    number: str = field(repr=False)
    interface: str
    agent_channel: str


@dataclass(frozen=True, slots=True)
class AgentDidNotAnswer:
    """The member's phone rang in vain, or the member refused."""

    queue: str
    call: str
    channel: str
    interface: str


@dataclass(frozen=True, slots=True)
class AgentAnswered:
    """The member has the caller. ``waited`` in seconds."""

    queue: str
    call: str
    channel: str
    number: str = field(repr=False)
    interface: str
    agent_channel: str
    waited: int


@dataclass(frozen=True, slots=True)
class AgentDone:
    """Their talk is over (or was passed on). ``talked`` in seconds."""

    queue: str
    call: str
    channel: str
    interface: str
    talked: int


@dataclass(frozen=True, slots=True)
class MemberChanged:
    """A member's state, pause or being there changed; ``gone``: no longer a member."""

    member: Member
    gone: bool = False


@dataclass(frozen=True, slots=True)
class DialBegan:
    """A channel dials another one, or (``channel`` empty) we have originated one. ``number`` is the one in the dial string,
    ``caller`` the number shown by the channel that dials."""

    call: str
    channel: str
    dialled_channel: str
    number: str = field(repr=False)
    caller: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class DialRings:
    """The dialled phone rings (or plays early media)."""

    call: str
    channel: str
    dialled_channel: str


@dataclass(frozen=True, slots=True)
class DialEnded:
    """``status``: ANSWER, BUSY, NOANSWER, CANCEL, CONGESTION, CHANUNAVAIL, INVALIDARGS, DONTCALL, TORTURE, ABORT. ``cause``: Q.850,
    0 = not told. Where the exchange cannot make a channel at all (nobody is registered), no dial begins or ends."""

    call: str
    channel: str
    dialled_channel: str
    status: str
    cause: int = 0
    caller: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class ChannelChanged:
    """A new channel, or a new state of one."""

    channel: Channel


@dataclass(frozen=True, slots=True)
class ChannelGone:
    """A channel was hung up; ``cause``: Q.850."""

    channel: str
    name: str
    call: str
    cause: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """The dialplan told something (UserEvent): ``name`` without its prefix ``Soitto``, ``fields`` with lower-case names."""

    name: str
    channel: str
    call: str
    fields: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class PbxThere:
    """The exchange is reached (again); ``restarted``: it was started anew, nothing from before lives on."""

    restarted: bool


@dataclass(frozen=True, slots=True)
class PbxAway:
    """The exchange is not reached. Calls go on without us."""


PbxEvent = (
    Joined
    | Left
    | GaveUp
    | AgentRings
    | AgentDidNotAnswer
    | AgentAnswered
    | AgentDone
    | MemberChanged
    | DialBegan
    | DialRings
    | DialEnded
    | ChannelChanged
    | ChannelGone
    | Told
    | PbxThere
    | PbxAway
)
PbxHandler = Callable[[PbxEvent], None]


@dataclass(frozen=True, slots=True)
class PbxFigures:
    """How the connection stands. ``originated``: calls asked for, by what became of that (``placed`` or a
    :class:`PbxErrorKind`). ``delay``: seconds that the newest event took to come here, ``None`` before the first one."""

    ami: bool
    ari: bool
    originated: Mapping[str, int]
    delay: float | None


class Pbx(Protocol):
    """The exchange. All methods belong to the loop on which :meth:`start` was awaited. Channels are given by unique id."""

    @property
    def there(self) -> bool:
        """Whether AMI and ARI both work now."""
        ...

    @property
    def figures(self) -> PbxFigures:
        """For who watches over the server."""
        ...

    def subscribe(self, handler: PbxHandler) -> Callable[[], None]:
        """Give every event from now on to *handler*, on the loop; it must not block. Returns the way to stop it."""
        ...

    async def start(self) -> None:
        """Connect, and stay connected: comes back at once, :class:`PbxThere` tells. Does nothing when it runs."""
        ...

    async def stop(self) -> None: ...

    async def members(self) -> tuple[Member, ...]: ...

    async def entries(self) -> tuple[Entry, ...]: ...

    async def channels(self) -> tuple[Channel, ...]: ...

    async def originate(
        self,
        endpoint: str,
        context: str,
        extension: str,
        *,
        channel: str,
        caller: str = "",
        caller_name: str = "",
        variables: Mapping[str, str] | None = None,
        ring_seconds: int = 30,
    ) -> None:
        """Ring *endpoint* (``PJSIP/1001``, ``Local/…@…``) and run the dialplan for it once it answers. ``channel`` is the unique id
        we give it (a second originate with the id of a live one is refused: nothing rings twice). The other half of a Local
        channel gets the id ``channel`` + ``";2"``."""
        ...

    async def redirect(self, channel: str, context: str, extension: str, other: str | None = None) -> None:
        """Send a channel (and the one bridged with it) to another place of the dialplan."""
        ...

    async def bridge(self, channel: str, other: str) -> None: ...

    async def hang_up(self, channel: str, cause: int = 16) -> None:
        """End a channel; one that is gone is no error."""
        ...

    async def transfer(self, channel: str, context: str, extension: str) -> None:
        """Send the other side of this channel's bridge to the extension; the channel itself is hung up."""
        ...

    async def set_variable(self, channel: str, name: str, value: str) -> None: ...

    async def get_variable(self, channel: str, name: str) -> str: ...

    async def pause(self, interface: str, on: bool, reason: str = "", queue: str = "") -> None: ...

    async def add_member(self, queue: str, interface: str, name: str, *, paused: bool = False, state: str = "") -> None:
        """``state`` is the device whose state counts, where the interface has none of its own. A member already is no error."""
        ...

    async def remove_member(self, queue: str, interface: str) -> None:
        """One who is no member is no error."""
        ...

    async def kept(self, family: str) -> Mapping[str, str]:
        """Keys and values of a family of Asterisk's own data base (AstDB)."""
        ...

    async def keep(self, family: str, key: str, value: str) -> None: ...

    async def forget(self, family: str, key: str) -> None: ...
