# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether our voice leaves, from counters: packets that stand still, reports that tell of loss, holds and new streams."""

from __future__ import annotations

from app.telephony.sip_engine.leaving import STUCK, Leaving


class Line:
    """A call in which 50 packets leave in a second, looked at twice in it."""

    def __init__(self) -> None:
        self.leaving = Leaving()
        self.at = 100.0
        self.sent = self.reports = self.lost = 0
        self.should = True
        self.told: list[bool] = []

    def goes_on(self, seconds: float, *, sends: bool = True, lost: int = 0, reports: bool = False) -> None:
        for _ in range(round(seconds * 2)):
            self.at += 0.5
            self.sent += 25 if sends else 0
        self.lost += lost
        self.reports += reports
        self.look()

    def look(self) -> None:
        if self.leaving.note(self.sent, self.reports, self.lost, at=self.at, should=self.should):
            self.told.append(self.leaving.leaves)


def steps(line: Line, seconds: float, *, sends: bool = True) -> None:
    for _ in range(round(seconds * 2)):
        line.goes_on(0.5, sends=sends)


def test_packets_that_leave_are_nothing_to_tell() -> None:
    line = Line()
    steps(line, 60)
    assert line.told == []


def test_packets_that_stand_still_are_told_and_that_they_go_again() -> None:
    line = Line()
    steps(line, 5)
    steps(line, STUCK + 0.5, sends=False)
    assert line.told == [False]
    steps(line, 1)
    assert line.told == [False, True]


def test_packets_that_never_left() -> None:
    line = Line()
    steps(line, STUCK + 1, sends=False)
    assert line.told == [False]


def test_on_hold_none_has_to_leave() -> None:
    line = Line()
    steps(line, 2)
    line.should = False
    steps(line, 60, sends=False)
    line.should = True
    line.look()
    steps(line, 1)
    assert line.told == []


def test_a_hold_ends_what_was_told() -> None:
    line = Line()
    steps(line, 3, sends=False)
    line.should = False
    line.look()
    assert line.told == [False, True]


def test_a_report_that_all_is_lost() -> None:
    line = Line()
    line.goes_on(5, reports=True)
    line.goes_on(5, lost=250, reports=True)
    assert line.told == [False]
    line.goes_on(5, lost=10, reports=True)
    assert line.told == [False, True]


def test_half_of_it_lost_is_bad_but_heard() -> None:
    line = Line()
    for _ in range(5):
        line.goes_on(5, lost=125, reports=True)
    assert line.told == []


def test_a_new_stream_begins_at_nought() -> None:
    line = Line()
    line.goes_on(5, reports=True)
    line.goes_on(5, lost=250, reports=True)
    line.sent = line.reports = line.lost = 0
    steps(line, 5)
    line.goes_on(5, reports=True)
    assert line.told == [False, True]
