# SPDX-License-Identifier: GPL-3.0-or-later
"""Working time: how long an agent was in one state (the CRM adds them up)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.agent import AgentState


@dataclass(frozen=True, slots=True)
class Spell:
    """One stay in one state, from ``since`` to ``until`` (UTC). ``id`` is made by the desk: a repeated write changes nothing.
    ``until`` is None while it lasts."""

    id: str
    person: str
    state: AgentState
    since: datetime
    until: datetime | None = None
    pause_reason: str | None = None
