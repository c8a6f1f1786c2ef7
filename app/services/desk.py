# SPDX-License-Identifier: GPL-3.0-or-later
"""The services as one value: what a window is given beside its bridge."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.services.account import Account
from app.services.agents import AgentDesk
from app.services.callbacks import Callbacks
from app.services.calls import Calls
from app.services.clock import Clock
from app.services.day import DayDesk
from app.services.directory import Directory
from app.services.drops import Drops
from app.services.enquiries import Enquiries
from app.services.history import CallHistory
from app.services.line import Line
from app.services.managed import ManagedDesk
from app.services.pages import Pages
from app.services.player import Player
from app.services.problem_report import ProblemReports
from app.services.protocols import Protocols
from app.services.redials import Redials
from app.services.reminders import Reminders
from app.services.rows import Rows
from app.services.scripts import Scripts
from app.services.search import SearchDesk
from app.services.sound import SoundDesk
from app.services.steps import Steps
from app.services.switchboard import SwitchboardDesk
from app.services.syncing import SyncDesk


@dataclass(frozen=True)
class Desk:
    """``settings`` is the profile's :class:`app.config.settings.Settings`."""

    account: Account
    agent: AgentDesk
    calls: Calls
    callbacks: Callbacks
    steps: Steps
    """What is done to the list's callbacks, and undone."""
    rows: Rows
    missed: Rows
    """The same rows for the list of missed calls, whose searches do not end those of the other list."""
    directory: Directory
    sync: SyncDesk
    line: Line
    clock: Clock
    settings: Any
    history: CallHistory
    enquiries: Enquiries
    sound: SoundDesk
    bridge: Pages
    switchboard: SwitchboardDesk
    player: Player
    drops: Drops
    protocols: Protocols
    redials: Redials
    scripts: Scripts
    managed: ManagedDesk
    search: SearchDesk
    day: DayDesk
    reminders: Reminders
    reports: ProblemReports
