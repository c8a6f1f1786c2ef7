# SPDX-License-Identifier: GPL-3.0-or-later
"""What services tell the window: frozen facts that cross threads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.agent import Agent
from app.domain.board import BoardNow, CallbackAsked, DirectNow, VoiceMessage
from app.domain.call import Call
from app.domain.callback import Callback, Clash
from app.domain.drops import Trouble
from app.domain.errors import CrmErrorKind, DomainError, ProvisioningError, SwitchboardError, Unread
from app.domain.guide import Guide
from app.domain.number import Number
from app.domain.people import Person
from app.domain.sound import Sound
from app.domain.waiting import Progress


@dataclass(frozen=True, slots=True)
class CallChanged:
    """One of the agent's calls took a step; ``recognised`` is the caller's open callback (row A5), if there is one."""

    call: Call
    recognised: Callback | None = None


@dataclass(frozen=True, slots=True)
class CallEnding:
    """A call is over, as ``call`` says, and nothing is written of that yet: what has to stand before it is written now. Its
    ``CallChanged`` follows."""

    call: Call


@dataclass(frozen=True, slots=True)
class LinesChanged:
    """Which calls there are: ``live`` in the order in which they began, ``focus`` the id of the one the agent deals with
    (the last one, ended, while nothing is live). Comes before the ``CallChanged`` of what changed."""

    live: tuple[Call, ...]
    focus: str | None


@dataclass(frozen=True, slots=True)
class CalloutWaits:
    """The agent pressed Call while a customer's call was on its way (row D5): ``number`` is called by itself after it.
    ``None``: nothing waits any more."""

    number: Number | None
    customer: str = ""
    callback: str | None = None


@dataclass(frozen=True, slots=True)
class CalloutFailed:
    """The call that waited (row D5) could not be placed when its turn came."""

    number: Number
    error: DomainError


@dataclass(frozen=True, slots=True)
class QueueNotTold:
    """The PBX could not be told whether its queues may send calls: ``paused`` is what it was to hear."""

    paused: bool
    error: DomainError


@dataclass(frozen=True, slots=True)
class ButtonRefused:
    """What a button of the headset asked for could not be done."""

    error: DomainError


@dataclass(frozen=True, slots=True)
class TransferChanged:
    """How passing a call on goes: ``trying``, ``ringing``, ``done``, ``failed``, or ``unknown`` when the call ended before anybody
    said; ``code`` is the last SIP status, 0 = none."""

    call: str
    state: str
    code: int = 0


@dataclass(frozen=True, slots=True)
class RecordingStopped:
    """The recording of a call broke off (disk full, folder gone); the call goes on, and what was recorded can be played."""

    call: Call


@dataclass(frozen=True, slots=True)
class SoundChanged:
    """Sound devices came or went; ``sound`` is what the settings show."""

    sound: Sound


@dataclass(frozen=True, slots=True)
class LevelsChanged:
    """How loud microphone and loudspeaker are, 0 to 1; ten times a second while they are watched."""

    microphone: float
    speaker: float


@dataclass(frozen=True, slots=True)
class MissedMeanwhile:
    """Somebody rang in and could not be shown to the agent (too many calls at once); they heard the busy tone."""

    call: Call


@dataclass(frozen=True, slots=True)
class AgentChanged:
    """The agent's state changed."""

    agent: Agent


@dataclass(frozen=True, slots=True)
class LineStatus:
    """The phone line: ``off``, ``registering``, ``registered``, ``direct`` (no registrar) or ``failed``, with a code."""

    state: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class EngineRestarted:
    """The SIP engine died and is up again; ``lost`` are the calls that it took along, ended with an unknown result."""

    lost: tuple[Call, ...] = ()


class Connection(StrEnum):
    """How the desk stands with the CRM."""

    OFFLINE = "offline"
    SYNCING = "syncing"
    SYNCED = "synced"
    SIGN_IN = "sign_in"
    """A new sign-in is needed; changes wait."""
    TROUBLE = "trouble"
    """The CRM answers, but not as a CRM does."""


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """``waiting`` changes have not reached the CRM yet; ``refused`` ones it said no to, or never answered; of ``conflicts`` the
    agent chooses; ``at`` is the last success (UTC). ``progress`` tells how far a long exchange is; ``None`` while none runs.
    ``weak``: this CRM cannot rule out that two agents claim the same callback. ``unread`` are the CRM's records that cannot be
    read and so are on no list, or are shown as they were."""

    connection: Connection
    waiting: int = 0
    refused: int = 0
    at: datetime | None = None
    problem: CrmErrorKind | None = None
    progress: Progress | None = None
    conflicts: int = 0
    weak: bool = False
    unread: tuple[Unread, ...] = ()
    code: str = ""
    """Which of the two is too old where ``problem`` is ``VERSION``: ``desk_too_old`` or ``hub_too_old``."""


@dataclass(frozen=True, slots=True)
class CallbacksChanged:
    """Callbacks were added or changed; ``ids`` is ``None`` when too many to name."""

    ids: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class CallbackDue:
    """A callback of this agent is due now: told once for each time that it was promised for, or that it is tried again."""

    callback: Callback


@dataclass(frozen=True, slots=True)
class DueChanged:
    """This agent's callbacks that are due now, the first promised first."""

    callbacks: tuple[Callback, ...]


@dataclass(frozen=True, slots=True)
class HandedToMe:
    """Somebody else made a callback this agent's: ``by`` is their id, empty where the CRM does not say who."""

    callback: Callback
    by: str = ""


@dataclass(frozen=True, slots=True)
class ClashFound:
    """Both this desk and somebody else changed the same fields, and theirs are shown. With a ``seq`` mine are kept under it in
    the outbox until the agent has chosen (:meth:`app.services.syncing.SyncDesk.resolve`); without one there is nothing to
    choose: theirs stand."""

    callback: Callback
    clashes: tuple[Clash, ...]
    seq: int | None = None


@dataclass(frozen=True, slots=True)
class ChangeRefused:
    """The CRM refused a change of this desk for good."""

    callback_id: str
    error: DomainError


@dataclass(frozen=True, slots=True)
class LeftUnknown:
    """At the start: attempts whose end a crash hid. They are marked unknown; a person decides (rule 2). ``calls`` are the
    calls that were up then, also those that belong to no callback."""

    callbacks: tuple[Callback, ...]
    calls: tuple[Call, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """Changes of this agent wait for another CRM than the one signed in at: ``where`` is its address as the sign-in knew it (empty:
    not known any more). They are sent after a sign-in there."""

    where: str
    waiting: int


@dataclass(frozen=True, slots=True)
class PairingAsked:
    """A page of the CRM asks to talk to this desk: ``origin`` is where it comes from, ``name`` what it calls itself. The agent
    allows or refuses it once."""

    id: str
    origin: str
    name: str


@dataclass(frozen=True, slots=True)
class PairingGone:
    """The question of a :class:`PairingAsked` is over: answered, out of time, or the page has gone."""

    id: str


@dataclass(frozen=True, slots=True)
class PageNumber:
    """A page asked for a call that is not placed by itself: the number is to be left in the dialpad. ``why``: ``needs_press``,
    ``in_call`` or ``line_not_ready``."""

    number: str
    why: str


@dataclass(frozen=True, slots=True)
class PageForm:
    """A page asks for the callback form, filled in; ``due`` is an instant in UTC. The window answers by
    :meth:`app.services.pages.Pages.answer`: empty, or ``form_open`` where another one is half filled."""

    id: str
    number: str
    customer: str
    note: str
    due: datetime | None


@dataclass(frozen=True, slots=True)
class PageShow:
    """A page asks to be shown a callback; answered as :class:`PageForm`, or with ``not_found``."""

    id: str
    callback: str


class SwitchboardLink(StrEnum):
    """How the desk stands with the switchboard."""

    OFF = "off"
    """This site has none, or nobody is signed in."""
    CONNECTING = "connecting"
    THERE = "there"
    AWAY = "away"
    """It cannot be reached, and is tried again: calls go on."""
    REFUSED = "refused"
    """It does not take this agent: no key, or a wrong one."""


@dataclass(frozen=True, slots=True)
class SwitchboardChanged:
    """The desk stands otherwise with the switchboard, or the switchboard tells something else about this agent
    (:attr:`app.services.switchboard.SwitchboardDesk.me`). ``problem``: why it is away or refuses."""

    link: SwitchboardLink
    problem: SwitchboardError | None = None


@dataclass(frozen=True, slots=True)
class BoardChanged:
    """What is live at the exchange changed; ``None``: not known any more."""

    board: BoardNow | None


@dataclass(frozen=True, slots=True)
class MessagesChanged:
    """The voice messages, newest first."""

    messages: tuple[VoiceMessage, ...]


@dataclass(frozen=True, slots=True)
class PlayerChanged:
    """Another message is played, or another place of it: ``desk.player.playing`` says which."""


@dataclass(frozen=True, slots=True)
class MessageLeft:
    """A caller has left a message just now. Comes after the ``MessagesChanged``."""

    message: VoiceMessage


@dataclass(frozen=True, slots=True)
class AskedForCallback:
    """A customer has asked this agent's department to be called back, or was missed (row B4)."""

    asked: CallbackAsked


@dataclass(frozen=True, slots=True)
class DirectChanged:
    """This agent's open direct lines (row C10)."""

    lines: tuple[DirectNow, ...]


@dataclass(frozen=True, slots=True)
class RulesChanged:
    """Administrators changed what holds at the switchboard; ``version`` counts."""

    version: int


@dataclass(frozen=True, slots=True)
class TroubleSeen:
    """Something is wrong with a call (row E1), since that instant (UTC)."""

    call: str
    trouble: Trouble
    since: datetime


@dataclass(frozen=True, slots=True)
class TroubleOver:
    """It is not any more: it went by itself (they are heard, they are back, the call is over), or the agent has
    ``dismissed`` it."""

    call: str
    trouble: Trouble
    dismissed: bool = False


@dataclass(frozen=True, slots=True)
class GuideChanged:
    """What the script panel shows; ``None``: nothing."""

    guide: Guide | None


@dataclass(frozen=True, slots=True)
class RedialsChanged:
    """This agent's redial lane, the one whose try is due first coming first."""

    lane: tuple[Callback, ...]


@dataclass(frozen=True, slots=True)
class RedialDue:
    """A try of this agent's redial is due now."""

    callback: Callback


@dataclass(frozen=True, slots=True)
class RedialLate:
    """A redial is late: this agent's own, or, told to supervisors after a while, a colleague's."""

    callback: Callback


@dataclass(frozen=True, slots=True)
class RedialOver:
    """A redial left this agent's lane by itself: the person ``rang`` in, or all tries were in vain and it was closed or, with
    ``handed_on``, became an ordinary callback."""

    callback: Callback
    rang: bool = False
    handed_on: bool = False


@dataclass(frozen=True, slots=True)
class RedialFailed:
    """A redial that is dialled by itself could not be."""

    callback: Callback
    error: DomainError


@dataclass(frozen=True, slots=True)
class ProtocolChanged:
    """The site's redial protocol is another one now, or cannot be read: ``problem`` then says why, and the one before holds."""

    problem: DomainError | None = None


@dataclass(frozen=True, slots=True)
class SignedIn:
    """An agent signed in (also offline, with what the replica knows)."""

    person: Person


@dataclass(frozen=True, slots=True)
class SignInWanted:
    """Nobody is signed in."""


@dataclass(frozen=True, slots=True)
class DirectoryChanged:
    """People or catalogues changed."""


@dataclass(frozen=True, slots=True)
class SettingsChanged:
    """IT's word changed these settings, or who may change them: policies or the site's provisioning were read anew. ``names`` may
    also hold ``catalogues``."""

    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class ProvisioningProblem:
    """The site's provisioning file cannot be used, and the last good one is; ``None``: it can be again."""

    error: ProvisioningError | None


@dataclass(frozen=True, slots=True)
class UpdateAvailable:
    """A newer, signed version is announced. ``url`` is where it lies, ``notes`` say what is new, by language."""

    version: str
    url: str
    notes: Mapping[str, str]


Event = (
    CallChanged
    | CallEnding
    | LinesChanged
    | CalloutWaits
    | CalloutFailed
    | QueueNotTold
    | ButtonRefused
    | TransferChanged
    | RecordingStopped
    | SoundChanged
    | LevelsChanged
    | MissedMeanwhile
    | AgentChanged
    | LineStatus
    | EngineRestarted
    | SyncStatus
    | CallbacksChanged
    | CallbackDue
    | DueChanged
    | HandedToMe
    | ClashFound
    | ChangeRefused
    | LeftBehind
    | PairingAsked
    | PairingGone
    | PageNumber
    | PageForm
    | PageShow
    | LeftUnknown
    | SwitchboardChanged
    | BoardChanged
    | MessagesChanged
    | MessageLeft
    | PlayerChanged
    | AskedForCallback
    | DirectChanged
    | RulesChanged
    | TroubleSeen
    | TroubleOver
    | GuideChanged
    | RedialsChanged
    | RedialDue
    | RedialLate
    | RedialOver
    | RedialFailed
    | ProtocolChanged
    | SignedIn
    | SignInWanted
    | DirectoryChanged
    | SettingsChanged
    | ProvisioningProblem
    | UpdateAvailable
)
