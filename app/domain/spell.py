# SPDX-License-Identifier: GPL-3.0-or-later
"""Working time: how long an agent was in one state, and how stays add up."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

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


Stay = tuple[float, str, str, float]
"""When it began, its id, its state, when it ended; seconds since 1970."""


def measured(stays: Iterable[Stay], start: float, end: float) -> dict[str, float]:
    """Seconds by state between two instants. Where stays overlap (two desks, one that was killed) the one that began last
    counts, so that nobody works more than sixty seconds a minute."""
    coming = sorted(((max(began, start), -began, one, state, min(ended, end)) for began, one, state, ended in stays))
    seconds: dict[str, float] = defaultdict(float)
    marks = sorted({mark for stay in coming for mark in (stay[0], stay[4])})
    running: list[tuple[float, str, str, float]] = []
    place = 0
    for mark, following in pairwise(marks):
        while place < len(coming) and coming[place][0] <= mark:
            _, latest, one, state, ended = coming[place]
            heapq.heappush(running, (latest, one, state, ended))
            place += 1
        while running and running[0][3] <= mark:
            heapq.heappop(running)
        if running:
            seconds[running[0][2]] += following - mark
    return {state: round(value, 3) for state, value in sorted(seconds.items())}


def working_time(spells: Iterable[Spell], since: datetime, until: datetime, now: datetime) -> dict[str, float]:
    """Seconds in each state of one person between two instants; what lasts still counts until *now*."""
    start, end = since.timestamp(), min(until, now).timestamp()
    stays = (
        (one.since.timestamp(), one.id, one.state.value, one.until.timestamp() if one.until is not None else end)
        for one in spells
    )
    return measured(
        ((began, id, state, ended) for began, id, state, ended in stays if began < end and ended > start), start, end
    )
