# SPDX-License-Identifier: GPL-3.0-or-later
"""The phone port: what the desk may ask of a phone, and what a phone reports.

Commands are coroutines; they fail with :class:`PhoneError` (a ``CallRefused`` whose ``code`` is a
:class:`PhoneErrorCode`) or, when the engine is not running, with ``EngineGone``. Events are frozen dataclasses given to
the subscribed handlers on the asyncio loop that started the phone, in the order in which they happened. An event can be
delivered before the coroutine that awaited the command goes on: judge by the state, not by the next event.

Numbers, names and headers are kept out of every ``repr``, so that an event may be logged as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal, Protocol

from app.domain.call import CallResult, Quality
from app.domain.drops import Hears as Hears
from app.domain.errors import CallRefused


class LineState(StrEnum):
    """Whether the agent's line can be reached."""

    OFF = "off"
    REGISTERING = "registering"
    REGISTERED = "registered"
    DIRECT = "direct"
    """The account has no registrar: calls go straight to its host, and come in at the bound address."""
    FAILED = "failed"
    """Registration was refused or not answered; where it makes sense the engine goes on trying."""


class Progress(StrEnum):
    """What happened to a live call."""

    RINGING = "ringing"
    """The other side's phone rings (SIP 180)."""
    EARLY_MEDIA = "early_media"
    """Sound before the answer (SIP 183 with media): announcements, the network's own ring tone."""
    CONNECTED = "connected"
    """Answered, and the media path is set up."""
    MEDIA_FLOWS = "media_flows"
    """The first packet of the other side's voice has arrived (once in a call, after CONNECTED)."""
    OWN_RINGS = "own_rings"
    """The agent's own phone rings, and has to be picked up before anybody is dialled (row D3)."""
    OWN_UP = "own_up"
    """It was picked up."""
    HELD = "held"
    """We put the other side on hold."""
    RESUMED = "resumed"
    REMOTE_HELD = "remote_held"
    REMOTE_RESUMED = "remote_resumed"


class PhoneErrorCode(StrEnum):
    """Why a command was refused."""

    BAD_NUMBER = "bad_number"
    """Neither a number nor a SIP name or address that may be dialled."""
    BAD_DIGITS = "bad_digits"
    BAD_ACCOUNT = "bad_account"
    """A field of the account cannot stand in a SIP address, or is missing."""
    BAD_MESSAGE = "bad_message"
    """The engine did not understand the command: the two programs do not fit together."""
    NO_LINE = "no_line"
    """There is no account yet."""
    NO_SUCH_CALL = "no_such_call"
    """The call does not exist, or has ended."""
    DUPLICATE_CALL = "duplicate_call"
    """The call's id is in use: nothing was dialled for a second time."""
    NOT_NOW = "not_now"
    """The call is not in a state in which this can be done."""
    TOO_MANY_CALLS = "too_many_calls"
    ADDRESS_IN_USE = "address_in_use"
    """The local address or port cannot be bound."""
    NO_DEVICE = "no_device"
    """The chosen sound device is not there."""
    ON_PHONE = "on_phone"
    """The agent's own phone has to do it: its sound is not in this computer."""
    SWITCHBOARD = "switchboard"
    """The switchboard is not reached, or says no."""
    TIMEOUT = "timeout"
    FAILED = "failed"


class PhoneError(CallRefused):
    """The phone refused a command; ``code`` is a :class:`PhoneErrorCode`."""


@dataclass(frozen=True, slots=True)
class SipAccount:
    """A SIP line. With ``registrar=False`` nothing is registered and calls go straight to ``host:port``.

    ``bind_host`` and ``bind_port`` are the desk's own SIP address (port 0 = any free one).
    ``ring_seconds`` is the time a dialled phone may ring before the call is given up as *no answer*.
    """

    user: str
    host: str
    port: int = 5060
    transport: Literal["udp", "tcp", "tls"] = "udp"
    display_name: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    registrar: bool = True
    bind_host: str = "0.0.0.0"
    bind_port: int = 0
    auth_user: str = ""
    """User of the digest; empty = ``user``."""
    srtp: Literal["off", "offered", "required"] = "off"
    codecs: tuple[str, ...] = ("PCMA", "PCMU", "G722")
    """Codecs in the site's order; those not named are not used."""
    ca_file: str = ""
    """PEM file of certificates that are trusted beside the system's (a site's own authority)."""
    register_seconds: int = 120
    ring_seconds: float = 45.0


@dataclass(frozen=True, slots=True)
class PhoneSettings:
    """How the phone works, apart from the account. Times are in seconds."""

    sound: Literal["devices", "silence", "tone"] = "devices"
    """``tone`` sends a soft tone in place of the microphone (line checks without a headset)."""
    media_timeout: float = 6.0
    """No voice packet for this long, in a connected call that is not on hold: the call is lost. 0 = never."""
    response_timeout: float = 5.0
    """No answer of any kind to an INVITE for this long: unreachable."""
    transfer_timeout: float = 60.0
    """A transfer that was accepted and not heard of again for this long has failed."""
    ring_in_timeout: float = 180.0
    """A call that rings in for this long is over: its caller is gone, and the word of it was lost."""
    dead_line_timeout: float = 90.0
    """A connected call without voice, on hold too, is lost when the line has been dead for this long."""
    echo_cancellation: bool = False
    noise_suppression: bool = False
    auto_level: bool = False
    """What is done to the microphone's sound, where the optional library is installed."""


@dataclass(frozen=True, slots=True)
class SoundDevice:
    """A sound device; ``key`` chooses it, also after a restart."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class SoundDevices:
    """Sound devices there are, and those in use (None = the system's default).

    ``silent`` says that calls have no sound at this desk (no device, or it could not be opened); ``detail`` is a code:
    ``""``, ``off``, ``no_backend``, ``no_input``, ``no_output``, ``open_failed``.
    """

    inputs: tuple[SoundDevice, ...]
    outputs: tuple[SoundDevice, ...]
    chosen_input: str | None
    chosen_output: str | None
    silent: bool
    detail: str
    chosen_ringer: str | None = None
    """The output on which incoming calls ring."""
    processing: Literal["off", "on", "missing"] = "off"
    """Whether echo, noise or level are worked on; ``missing``: asked for, but the library is not installed."""


@dataclass(frozen=True, slots=True)
class LineChanged:
    """``detail`` is a code, never text for people: ``""``, a SIP status such as ``401``, ``timeout``, ``unreachable`` (nobody
    listens, or the network is gone), or what is wrong with the server's certificate: ``untrusted``, ``wrong_name``,
    ``expired``. ``listening`` is the desk's own SIP address as ``host:port`` (empty when off)."""

    state: LineState
    detail: str = ""
    listening: str = ""


@dataclass(frozen=True, slots=True)
class IncomingCall:
    """Somebody rings in. ``number`` is the caller's number or SIP user (empty when hidden); ``headers`` has lower-case
    names and holds those that tell about the call (X-…, diversion, alert-info, call-info)."""

    call: str
    number: str = field(repr=False)
    display_name: str = field(default="", repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    auto_answer: bool = False
    """The caller asks for it to be answered by itself (Call-Info ``answer-after=0``, Alert-Info ``info=alert-autoanswer``)."""
    own_phone: bool = False
    """It rings at the agent's own phone, where it is answered."""


@dataclass(frozen=True, slots=True)
class TurnedAway:
    """Somebody rang in while every line was taken, and heard the busy tone; fields as of :class:`IncomingCall`."""

    number: str = field(repr=False)
    display_name: str = field(default="", repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class CallProgress:
    call: str
    state: Progress


@dataclass(frozen=True, slots=True)
class CallEnded:
    """The last event of a call; comes exactly once for every call that was dialled or rang in.

    ``sip_code`` is the last SIP status (0 = none), ``by_us`` says that this desk ended it, ``dropped`` that the other
    side's voice stopped without a good-bye (the result is then *answered*). ``reason`` tells, where the agent's own phone kept
    the call from being placed, why: ``agent_no_answer``, ``agent_rejected``, ``agent_busy``, ``agent_unreachable``.
    """

    call: str
    result: CallResult
    sip_code: int = 0
    answered_for_seconds: float = 0.0
    by_us: bool = False
    dropped: bool = False
    quality: Quality | None = None
    reason: str = ""
    cause: int = 0
    """The network's own cause (Q.850) that came with the other side's BYE, 0 = none."""
    quiet: float | None = None
    """Seconds between the other side's last word and the end; ``None``: none was heard, somebody held, or no sound is here."""


class TransferState(StrEnum):
    """How the transfer of a call stands."""

    TRYING = "trying"
    RINGING = "ringing"
    """The one it goes to rings; not every PBX tells."""
    DONE = "done"
    """They talk; our call ends by itself right after."""
    FAILED = "failed"
    """It did not come about: the agent still has the call. A success told after a time-out is told as DONE all the same."""
    UNKNOWN = "unknown"
    """Our side of the call ended before anybody said how the transfer went: the other side was passed on, or hung up."""


@dataclass(frozen=True, slots=True)
class TransferProgress:
    """``sip_code`` is the last status that the transfer target gave, 0 = none."""

    call: str
    state: TransferState
    sip_code: int = 0


@dataclass(frozen=True, slots=True)
class QualityChanged:
    """How a connected call sounds; told every two seconds."""

    call: str
    quality: Quality


@dataclass(frozen=True, slots=True)
class HeardChanged:
    """From now on something else is heard in a connected call: from our microphone, before it is muted (``ours``), or from the
    other side. Told once for each side right after CONNECTED, where this desk has sound, and with every change."""

    call: str
    ours: bool
    hears: Hears


@dataclass(frozen=True, slots=True)
class LeavingChanged:
    """Whether our sound leaves this computer and arrives (RTP that is sent, RTCP that tells of it); told with every change, the
    first time when it does not."""

    call: str
    leaves: bool


@dataclass(frozen=True, slots=True)
class RecordingFailed:
    """The recording of a call broke off (disk full, folder gone); the call goes on. What was recorded until then can be
    played."""

    call: str


@dataclass(frozen=True, slots=True)
class DevicesChanged:
    """Sound devices came or went, or another one is in use now."""

    devices: SoundDevices


@dataclass(frozen=True, slots=True)
class SoundLevels:
    """How loud microphone and loudspeaker are, 0 to 1 on a scale even to the ear (-60 dB to full); ten times a second while
    they are watched."""

    microphone: float
    speaker: float


@dataclass(frozen=True, slots=True)
class Played:
    """How far the recording that is being played is, five times a second: ``at`` in seconds from its beginning, ``on`` whether it
    goes on (the last event of a recording says no), ``over`` whether it came to its end."""

    at: float
    on: bool
    over: bool = False


@dataclass(frozen=True, slots=True)
class DtmfReceived:
    call: str
    digit: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class EngineLost:
    """The engine died. Its calls are reported as ended (*unknown*) right after this; it is being started again.
    ``calls`` says how many there were."""

    calls: int = 0


@dataclass(frozen=True, slots=True)
class EngineReady:
    """The engine runs. ``listening`` is the desk's own SIP address, empty as long as there is no account."""

    listening: str = ""


PhoneEvent = (
    LineChanged
    | IncomingCall
    | TurnedAway
    | CallProgress
    | CallEnded
    | TransferProgress
    | QualityChanged
    | HeardChanged
    | LeavingChanged
    | RecordingFailed
    | DevicesChanged
    | SoundLevels
    | Played
    | DtmfReceived
    | EngineLost
    | EngineReady
)
PhoneHandler = Callable[[PhoneEvent], None]


class Phone(Protocol):
    """A phone. All methods belong to the loop on which :meth:`start` was awaited."""

    @property
    def line(self) -> LineChanged:
        """The line's present state."""
        ...

    @property
    def calls(self) -> frozenset[str]:
        """Ids of the calls that have not ended."""
        ...

    def subscribe(self, handler: PhoneHandler) -> Callable[[], None]:
        """Give every event from now on to *handler*, on the loop; it must not block. Returns the way to stop it."""
        ...

    async def start(self) -> None:
        """Start the phone. Does nothing when it runs."""
        ...

    async def stop(self) -> None:
        """Hang up, take the line down, end. Comes back within some seconds, whatever happens. May be repeated."""
        ...

    async def register(self, account: SipAccount) -> str:
        """Use *account* from now on, also after the engine was restarted; returns the desk's own address ``host:port``.
        Comes back when the line is being registered, not when it is: :class:`LineChanged` tells. Refused (``not_now``)
        while another account has calls."""
        ...

    async def unregister(self) -> None:
        """Take the line down and forget the account. Refused (``not_now``) while there are calls."""
        ...

    async def dial(self, number_or_uri: str, call: str, ring_seconds: float | None = None) -> None:
        """Call somebody. *call* is a new id made by the caller (a UUID), so that the intent can be stored first.

        Raises only when nothing was sent (bad number, no line, id in use …); otherwise :class:`CallEnded` tells the
        rest, also when the engine dies meanwhile (*unknown*)."""
        ...

    async def answer(self, call: str) -> None: ...

    async def reject(self, call: str) -> None:
        """Refuse a call that rings in (SIP 486)."""
        ...

    async def hang_up(self, call: str) -> None:
        """End the call in whatever state it is. A call that has ended is no error."""
        ...

    async def hold(self, call: str, on: bool) -> None:
        """Hold or resume a connected call; comes back when the other side has agreed. An offer that crossed theirs is
        made again by itself. Refused: ``failed`` (they do not agree), ``timeout`` (they did not say within some
        seconds), ``not_now`` (not connected, or the opposite was asked for meanwhile)."""
        ...

    async def mute(self, call: str, on: bool) -> None: ...

    async def send_dtmf(self, call: str, digits: str) -> None:
        """Send digits (0-9 A-D * #) into a connected call; refused (``not_now``) while we hold it."""
        ...

    async def transfer(self, call: str, number_or_uri: str) -> None:
        """Pass a connected call on without asking there first (REFER). :class:`TransferProgress` tells the rest."""
        ...

    async def transfer_to_call(self, call: str, other: str) -> None:
        """Connect the other sides of two of our calls with each other (REFER with Replaces) and leave both."""
        ...

    async def record(self, call: str, path: str | None) -> None:
        """Record a connected call, both sides, into a new WAV file (16 kHz, 16 bit, mono); None stops. Refused
        (``failed``) when the file cannot be made; a recording ends with its call."""
        ...

    async def devices(self) -> SoundDevices: ...

    async def choose_devices(
        self, input_key: str | None, output_key: str | None, ringer_key: str | None = None
    ) -> None:
        """Use these sound devices (None = the system's default), also after a restart of the engine. One that is not there
        is used as soon as it is, and the default meanwhile."""
        ...

    async def process_sound(self, *, echo: bool, noise: bool, level: bool) -> None:
        """Work on the microphone's sound from now on: cancel echo, suppress noise, keep the level even."""
        ...

    async def watch_levels(self, on: bool) -> None:
        """Tell :class:`SoundLevels` from now on, also without a call (the devices are opened for it)."""
        ...

    async def play(self, path: str, at: float = 0.0, speed: float = 1.0) -> float:
        """Play a sound file to the agent from *at* (seconds) on, at *speed* (0.5 to 3, the pitch stays); returns its length in
        seconds. :class:`Played` tells the rest; a call that rings in ends it. Refused: ``no_device``, ``failed`` (no sound
        file), ``not_now`` (somebody rings)."""
        ...

    async def stop_playing(self) -> None: ...

    async def play_test_tone(self, ringer: bool = False) -> None:
        """Play a tone of a second on the loudspeaker, or on the ringer's device."""
        ...
