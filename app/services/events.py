# SPDX-License-Identifier: GPL-3.0-or-later
"""What services tell the window: frozen facts that cross threads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.agent import Agent
from app.domain.call import Call
from app.domain.callback import Callback, Clash
from app.domain.errors import CrmErrorKind, DomainError
from app.domain.people import Person


@dataclass(frozen=True, slots=True)
class CallChanged:
    """The agent's call took a step; ``recognised`` is the caller's open callback (row A5), if there is one."""

    call: Call
    recognised: Callback | None = None


@dataclass(frozen=True, slots=True)
class MissedMeanwhile:
    """Somebody rang in while the agent was busy with another call; they heard the busy tone."""

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
    """The SIP engine died and is up again; calls that were up ended with an unknown result."""


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
    """``waiting`` changes have not reached the CRM yet; ``refused`` ones it said no to; ``at`` is the last success (UTC)."""

    connection: Connection
    waiting: int = 0
    refused: int = 0
    at: datetime | None = None
    problem: CrmErrorKind | None = None


@dataclass(frozen=True, slots=True)
class CallbacksChanged:
    """Callbacks were added or changed; ``ids`` is ``None`` when too many to name."""

    ids: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class ClashFound:
    """Both this desk and somebody else changed the same fields; theirs stand, mine are in the trail."""

    callback: Callback
    clashes: tuple[Clash, ...]


@dataclass(frozen=True, slots=True)
class ChangeRefused:
    """The CRM refused a change of this desk for good."""

    callback_id: str
    error: DomainError


@dataclass(frozen=True, slots=True)
class LeftUnknown:
    """At the start: attempts whose end a crash hid. They are marked unknown; a person decides (rule 2)."""

    callbacks: tuple[Callback, ...]


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


Event = (
    CallChanged
    | MissedMeanwhile
    | AgentChanged
    | LineStatus
    | EngineRestarted
    | SyncStatus
    | CallbacksChanged
    | ClashFound
    | ChangeRefused
    | LeftUnknown
    | SignedIn
    | SignInWanted
    | DirectoryChanged
)
