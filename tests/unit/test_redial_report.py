# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of redials: due, done, late and missed, per agent and local day."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.call import CallResult
from app.domain.callback import Attempt, Callback, Origin, Outcome, OutcomeKind
from app.domain.due import at_instant
from app.domain.number import parse
from app.domain.redial import Redial, Situation
from app.domain.redial_report import RedialDay, redial_report
from tests.made import NOW, callbacks
from tests.redials import AT_ONCE

ZONE = ZoneInfo("Europe/Helsinki")
TODAY = date(2026, 11, 22)
LONG_AFTER = NOW + timedelta(hours=3)


def after(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


def dropped(*tries: tuple[float, CallResult | None], since: datetime = NOW, agent: str = "ann") -> Callback:
    """A redial with tries so many seconds after the drop, each ten seconds long."""
    attempts = tuple(
        Attempt(str(n), agent, after(at), result, after(at + 10) if result else None)
        for n, (at, result) in enumerate(tries)
    )
    number, redial = parse("040 1234501", "FI"), Redial(Situation.BROKE_OFF, since, agent, AT_ONCE)
    due = at_instant(since, "Europe/Helsinki")
    return Callback("c", number, due, since, agent, origin=Origin.DROP, owner=agent, redial=redial, attempts=attempts)


def ended(one: Callback, kind: OutcomeKind, at: float) -> Callback:
    return replace(one, outcome=Outcome(kind, after(at), "ann"))


def handed_on(one: Callback, at: float) -> Callback:
    assert one.redial is not None
    return replace(one, redial=replace(one.redial, handed_on=after(at)))


def false_alarm(one: Callback) -> Callback:
    assert one.redial is not None
    return replace(one, redial=replace(one.redial, false_alarm=True))


def counted(one: Callback, now: datetime = LONG_AFTER) -> dict[str, int]:
    """What stands in the one row, without what is 0."""
    (row,) = redial_report([one], TODAY, TODAY, ZONE, now)
    assert (row.agent, row.day) == ("ann", TODAY)
    return {name: value for name, value in asdict(row).items() if name not in ("agent", "day") and value}


NONE, YES, BUSY = CallResult.NO_ANSWER, CallResult.ANSWERED, CallResult.BUSY
THREE = ((10, NONE), (80, BUSY), (220, NONE))


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (ended(dropped((10, YES)), OutcomeKind.CONNECTED, 100), {"due", "done"}),
        (ended(dropped((10, NONE), (85, YES)), OutcomeKind.CONNECTED, 100), {"due", "done"}),
        (ended(dropped((61, YES)), OutcomeKind.CONNECTED, 100), {"due", "done", "late"}),
        (ended(dropped((10, NONE), (200, YES)), OutcomeKind.CONNECTED, 300), {"due", "done", "late"}),
        (ended(dropped((500, YES)), OutcomeKind.CONNECTED, 600), {"due", "done", "late"}),
        (ended(dropped(), OutcomeKind.ANSWERED_BY_AGENT, 30), {"due", "rang_in"}),
        (ended(dropped((10, NONE)), OutcomeKind.ANSWERED_BY_AGENT, 50), {"due", "rang_in"}),
        (ended(dropped(), OutcomeKind.ANSWERED_BY_AGENT, 100), {"due", "rang_in", "late"}),
        (ended(dropped(), OutcomeKind.ANSWERED_BY_AGENT, 181), {"due", "rang_in", "late", "missed"}),
        (ended(dropped(*THREE), OutcomeKind.DISPOSITION, 240), {"due", "not_reached"}),
        (handed_on(dropped(*THREE), 240), {"due", "not_reached"}),
        # What becomes of the callback later is not the redial's.
        (ended(handed_on(dropped(*THREE), 240), OutcomeKind.CONNECTED, 4000), {"due", "not_reached"}),
        (handed_on(dropped((10, NONE)), 60), {"due", "rang_in"}),
        (ended(dropped(), OutcomeKind.DISPOSITION, 40), {"due"}),
        (ended(dropped(), OutcomeKind.DISPOSITION, 300), {"due", "late", "missed"}),
        (dropped(), {"due", "late", "missed"}),
        (dropped((10, NONE)), {"due", "late"}),
        (ended(dropped((10, CallResult.CANCELLED)), OutcomeKind.DISPOSITION, 300), {"due", "late", "missed"}),
        (false_alarm(ended(dropped(), OutcomeKind.DELETED, 20)), {"false_alarms"}),
        (false_alarm(handed_on(dropped(), 20)), {"false_alarms"}),
    ],
)
def test_what_counts(one: Callback, wanted: set[str]) -> None:
    assert counted(one) == dict.fromkeys(wanted, 1)


def test_as_time_goes_by() -> None:
    assert counted(dropped(), after(30)) == {"due": 1}
    assert counted(dropped(), after(61)) == {"due": 1, "late": 1}
    assert counted(dropped(), after(180)) == {"due": 1, "late": 1}
    assert counted(dropped(), after(181)) == {"due": 1, "late": 1, "missed": 1}
    # While they are being called nothing is late.
    assert counted(dropped((50, None)), after(100)) == {"due": 1}


def test_days_are_local_and_agents_apart() -> None:
    night = datetime(2026, 11, 22, 22, 30, tzinfo=UTC)  # half past midnight in Helsinki
    several = [
        dropped(since=night),
        dropped(since=night, agent="ben"),
        dropped(),
        dropped(),
        dropped(since=NOW - timedelta(days=2)),
        replace(dropped(), redial=None),
    ]
    rows = redial_report(several, TODAY, TODAY + timedelta(days=1), ZONE, night)
    tomorrow = TODAY + timedelta(days=1)
    assert [(row.day, row.agent, row.due) for row in rows] == [
        (TODAY, "ann", 2),
        (tomorrow, "ann", 1),
        (tomorrow, "ben", 1),
    ]
    assert [row.day for row in redial_report(several, TODAY, TODAY, ZoneInfo("UTC"), night)] == [TODAY, TODAY]


@given(st.lists(callbacks(), max_size=6))
def test_the_counts_add_up(several: list[Callback]) -> None:
    days = timedelta(days=1)
    rows = redial_report(several, (NOW - days).date(), (NOW + days).date(), ZONE, NOW)
    assert sum(row.due + row.false_alarms for row in rows) == sum(one.redial is not None for one in several)
    assert len({(row.agent, row.day) for row in rows}) == len(rows)
    for row in rows:
        assert isinstance(row, RedialDay)
        assert row.done + row.rang_in + row.not_reached <= row.due
        assert max(row.late, row.missed) <= row.due
