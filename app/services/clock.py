# SPDX-License-Identifier: GPL-3.0-or-later
"""The time by which due times and leases are judged: the CRM's, once it has told it (rule 10)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class Clock:
    """This computer's clock, corrected by what the CRM's shows. Safe to read from any thread."""

    def __init__(self, local: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._local = local
        self.offset = timedelta(0)

    def now(self) -> datetime:
        """The instant it is, UTC."""
        return self._local() + self.offset

    def server_time(self, at: datetime) -> None:
        """The CRM's clock just showed ``at``. Differences under two seconds are the network's, and left alone."""
        offset = at - self._local()
        self.offset = offset if abs(offset) > timedelta(seconds=2) else timedelta(0)
