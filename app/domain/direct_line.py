# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of direct callback (row C10): how long whoever an agent could not reach gets that agent when ringing back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from app.domain.departments import Department, DirectMode, SiteRules
from app.domain.number import Number


@dataclass(frozen=True, slots=True)
class Line:
    """A direct line from a customer's number to an agent. ``mode`` and ``minutes`` are those that held when it was opened;
    ``until`` is ``None`` while it lasts until closed; ``since`` is the end of the newest call that was not answered."""

    id: str
    person: str
    number: Number = field(repr=False)
    queue: str
    mode: DirectMode
    minutes: int
    since: datetime
    until: datetime | None
    callback: str | None = None
    """The callback that it belongs to, where one was there."""
    customer: str = field(default="", repr=False)

    def stands(self, now: datetime) -> bool:
        """Whether it leads to the agent at this instant; at its end it no longer does."""
        return self.until is None or now < self.until


def settings(site: SiteRules, person: str, department: Department) -> tuple[DirectMode, int]:
    """The mode and the minutes that hold for an agent: the agent's own where they are set, else the department's."""
    own = next((one for one in site.direct_lines if one.person == person), None)
    mode = own.mode if own is not None and own.mode is not None else department.direct.mode
    minutes = own.minutes if own is not None and own.minutes is not None else department.direct.minutes
    return mode, minutes


def opened(line: Line, at: datetime) -> Line:
    """The line as it stands after a call out that was not answered, which ended at *at*: whatever the mode, the customer has
    the whole time from the newest one."""
    until = None if line.mode is DirectMode.UNTIL_CLOSED else at + timedelta(minutes=line.minutes)
    return replace(line, since=at, until=until)


def after_call(line: Line, *, answered: bool, at: datetime) -> Line | None:
    """The line after another call between the two, in either direction, that ended (or was answered) at *at*; ``None``: it ended.

    A call out that was not answered is :func:`opened`'s. A line whose time is over comes back by nothing else.
    """
    if not line.stands(at):
        return None
    match line.mode:
        case DirectMode.FIRST_ANSWER:
            return None if answered else line
        case DirectMode.RENEWED:
            return replace(line, until=at + timedelta(minutes=line.minutes))
        case _:
            return line


def belongs(line: Line, callback: str, number: Number) -> bool:
    """Whether the end of a callback ends the line: one that lasts until closed, of this callback, or (where there was none when it
    was opened) of this person."""
    if line.mode is not DirectMode.UNTIL_CLOSED:
        return False
    return line.callback == callback if line.callback is not None else line.number.key == number.key


def newest(lines: Iterable[Line], now: datetime) -> Line | None:
    """The line that counts, of several agents': that of the one who rang last."""
    return max((line for line in lines if line.stands(now)), key=lambda line: (line.since, line.id), default=None)
