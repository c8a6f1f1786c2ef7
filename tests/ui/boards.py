# SPDX-License-Identifier: GPL-3.0-or-later
"""Live boards and rules for the tests of the team's and the departments' page."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from app.domain.board import (
    AgentNow,
    AtPhone,
    BoardNow,
    HourOfQueue,
    PromisedCallback,
    QueueNow,
    WaitingCaller,
)
from app.domain.departments import Department, DirectLine, DirectMode, Hours, SiteRules, Span


def queue(
    name: str,
    now: datetime,
    waiting: int = 0,
    *,
    kept: int = 0,
    promised: tuple[float, ...] = (),
    wait: int | None = 45,
) -> QueueNow:
    """A queue in which so many wait on the line, so many places are kept, and callbacks are due in so many minutes: the first of
    them are those whose places are kept."""
    promises = tuple(
        PromisedCallback(
            f"{name}-p{at}", f"Customer {at}", f"+3584012345{at:02}", now + timedelta(minutes=due), "due", at
        )
        for at, due in enumerate(promised)
    )
    places = tuple(
        WaitingCaller(
            f"{name}-c{at}",
            f"+3584099999{at:02}",
            at + 1,
            now - timedelta(seconds=30 * (at + 1)),
            f"{name}-p{at - waiting}" if at >= waiting else None,
        )
        for at in range(waiting + kept)
    )
    return QueueNow(name, name.title(), places, promises, 2, 5, wait)


def agent(id: str, state: AtPhone, now: datetime, seconds: float = 90, **more: object) -> AgentNow:
    """An agent in that state for so many seconds."""
    return AgentNow(id, id.title(), f"1{len(id)}", state, now - timedelta(seconds=seconds), ("support",), **more)  # type: ignore[arg-type]


def board(now: datetime | None = None) -> BoardNow:
    """Two queues and three agents."""
    now = now or datetime.now(UTC)
    return BoardNow(
        now,
        True,
        True,
        (queue("support", now, 2, kept=1, promised=(4.5, -6.5)), queue("sales", now, wait=None)),
        (
            agent("anna", AtPhone.READY, now, 300, calls_today=4),
            agent("bat", AtPhone.PAUSED, now, 30, pause_reason="lunch", calls_today=11),
            agent("eva", AtPhone.UNREACHABLE, now, 3700),
        ),
    )


def busy(now: datetime, step: int, agents: int = 50, queues: int = 20) -> BoardNow:
    """A large site at one of its moments: with each step everything is a little different."""
    states = tuple(AtPhone)
    return BoardNow(
        now,
        True,
        True,
        tuple(
            queue(f"queue{at:02}", now, (at + step) % 5, kept=at % 2, promised=(3.0, -2.0, 8.0)[: (at + step) % 4])
            for at in range(queues)
        ),
        tuple(
            AgentNow(f"a{at:02}", f"Agent {at:02}", f"1{at:02}", states[(at + step) % 6], now, ("queue00",), "", step)
            for at in range(agents)
        ),
    )


def hours(day: date) -> tuple[HourOfQueue, ...]:
    """A morning of two queues."""
    return (
        HourOfQueue("support", day, 9, 10, 5, 2, 1, 2, 20, 18, 2, 18 * 42.0),
        HourOfQueue("support", day, 11, 4, 4, 0, 0, 0, 8, 8, 0, 80.0),
        HourOfQueue("sales", day, 9, 1, 0, 0, 1, 0, 2, 0, 2, 0.0),
    )


RULES = SiteRules(
    region="FI",
    never=("+358401112223",),
    departments=(
        Department(
            "support",
            "Support",
            "+358912345",
            "fi",
            "Europe/Helsinki",
            opening=Hours((Span((1, 2, 3, 4, 5), "08:00", "20:00"), Span((6,), "10:00", "14:00")), ("2026-12-24",)),
        ),
        Department("sales", "Sales", zone="Europe/Helsinki"),
    ),
    direct_lines=(DirectLine("bat", "+358912399", DirectMode.WINDOW),),
    version=7,
)
