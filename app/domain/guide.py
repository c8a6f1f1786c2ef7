# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the agent is in a script: which line comes, when it may be said and when it is late, and what follows the last (row E2)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.domain.protocol import Line, Then
from app.domain.redial import Situation


@dataclass(frozen=True, slots=True)
class Guide:
    """A script beside a call. ``step`` counts the lines that were said; the wait for the next one began at ``since`` (UTC).
    ``opening``: they are the sentences that open a call made because of the situation."""

    call: str
    situation: Situation
    lines: tuple[Line, ...]
    then: Then
    since: datetime
    step: int = 0
    opening: bool = False
    by_hand: bool = False
    """The agent began it."""

    @property
    def redials(self) -> bool:
        """Whether it ends with a redial: a call that ends in the midst of it leaves one, too."""
        return self.then is Then.REDIAL and not self.opening

    @property
    def current(self) -> Line | None:
        """The line that is said next, or now; ``None`` when all were."""
        return self.lines[self.step] if self.step < len(self.lines) else None

    @property
    def following(self) -> Line | None:
        """The line after that."""
        return self.lines[self.step + 1] if self.step + 1 < len(self.lines) else None

    @property
    def ready_at(self) -> datetime:
        """From when on the current line may be said."""
        return self.since + timedelta(seconds=self.current.least if self.current is not None else 0)

    @property
    def late_at(self) -> datetime:
        """From when on it is late."""
        return self.since + timedelta(seconds=self.current.most if self.current is not None else 0)

    def said(self, at: datetime) -> Guide:
        """The current line was said."""
        return replace(self, step=min(self.step + 1, len(self.lines)), since=at)

    def still_silent(self, at: datetime) -> Guide:
        """Nothing is heard from the other side: the current line is to be said now."""
        wait = self.current.least if self.current is not None else 0
        return replace(self, since=min(self.since, at - timedelta(seconds=wait)))
