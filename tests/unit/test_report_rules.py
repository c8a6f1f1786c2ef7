# SPDX-License-Identifier: GPL-3.0-or-later
"""Kept, late, lost or open: what became of a promise."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.call import CallResult
from app.domain.callback import Attempt, Callback, Origin, Outcome, OutcomeKind
from app.domain.callback_report import Kept, kept, promised, reached_at
from app.domain.due import at_instant
from app.domain.number import parse

ASKED = datetime(2026, 11, 22, 12, 0, 20, tzinfo=UTC)
TOLD = ASKED + timedelta(minutes=10)
SECOND = timedelta(seconds=1)
ONE = Callback(
    "c1", parse("+358401234567", "FI"), at_instant(TOLD, "Europe/Helsinki"), ASKED, "switchboard", Origin.QUEUE
)
DEADLINE = datetime(2026, 11, 22, 12, 11, tzinfo=UTC)
"""The minute in which the ten minutes end is theirs as a whole."""


def tried(at: datetime, result: CallResult) -> Attempt:
    return Attempt(f"a{at.timestamp()}", "ann", at, result, at + SECOND)


def ended(kind: OutcomeKind, at: datetime, *attempts: Attempt) -> Callback:
    return replace(ONE, attempts=attempts, outcome=Outcome(kind, at, "ann"))


def test_what_the_caller_was_told_counts() -> None:
    assert promised(ONE) == DEADLINE


def test_an_appointment_has_the_agents_grace() -> None:
    assert promised(replace(ONE, origin=Origin.CALL)) == ONE.due.utc + timedelta(seconds=300)


@pytest.mark.parametrize(("late", "result"), [(-SECOND, Kept.KEPT), (timedelta(0), Kept.KEPT), (SECOND, Kept.LATE)])
def test_the_talk_counts_from_its_call(late: timedelta, result: Kept) -> None:
    began = DEADLINE + late
    one = ended(OutcomeKind.CONNECTED, began + timedelta(minutes=9), tried(began, CallResult.ANSWERED))
    assert reached_at(one) == began
    assert kept(one, began) is result


def test_one_who_rings_in_was_reached_then() -> None:
    assert kept(ended(OutcomeKind.ANSWERED_BY_AGENT, DEADLINE), DEADLINE) is Kept.KEPT
    assert kept(ended(OutcomeKind.ANSWERED_BY_AGENT, DEADLINE + SECOND), DEADLINE) is Kept.LATE


@pytest.mark.parametrize("kind", [OutcomeKind.DISPOSITION, OutcomeKind.DELETED, OutcomeKind.EXPIRED])
def test_an_end_without_a_talk_is_lost(kind: OutcomeKind) -> None:
    assert kept(ended(kind, ASKED, tried(ASKED, CallResult.NO_ANSWER)), ASKED) is Kept.LOST


def test_a_flag_after_a_talk_was_a_talk() -> None:
    assert kept(ended(OutcomeKind.DISPOSITION, TOLD, tried(ASKED, CallResult.ANSWERED)), TOLD) is Kept.KEPT


def test_it_is_open_however_late_until_it_expires() -> None:
    assert kept(ONE, DEADLINE + timedelta(days=9)) is Kept.OPEN
    tries = tuple(tried(ASKED + n * SECOND, CallResult.NO_ANSWER) for n in range(9))
    assert kept(replace(ONE, attempts=tries), DEADLINE) is Kept.OPEN, "people may still call"
    expiring = replace(ONE, expires_at=DEADLINE)
    assert kept(expiring, DEADLINE - SECOND) is Kept.OPEN
    assert kept(expiring, DEADLINE) is Kept.LOST


def test_a_talk_that_broke_off_leaves_it_open() -> None:
    assert kept(replace(ONE, attempts=(tried(ASKED, CallResult.ANSWERED),)), TOLD) is Kept.OPEN
