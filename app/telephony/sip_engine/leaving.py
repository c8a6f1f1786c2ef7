# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether our voice leaves this computer and arrives: from the packets that PJSIP sent, and from what the other side reports.

A packet that the operating system did not take is not counted as sent. A receiver's report (RTCP, RFC 3550 § 6.4.1) tells how
many packets it missed; one that never got any reports nothing of us, and then nothing is known of it.
"""

from __future__ import annotations

STUCK = 1.5
"""Seconds in which no packet was sent, though one should be every 20 ms."""
LOST = 0.95
"""Share of the packets between two reports that is missing when nothing worth hearing arrives."""
_ENOUGH = 50
"""Packets between two reports from which their loss says something."""


class Leaving:
    """Counters of one call's streams; they begin at nought with every new one."""

    def __init__(self) -> None:
        self.leaves = True
        self._sent = -1
        self._sent_at = 0.0
        self._reported = (0, 0, 0)
        """Reports, packets sent and packets lost, with the last report."""
        self._lost = False

    def note(self, sent: int, reports: int, lost: int, *, at: float, should: bool) -> bool:
        """Read the counters; *should*: packets have to leave just now. Whether ``leaves`` changed by it."""
        if sent < self._sent or reports < self._reported[0]:
            self._reported, self._lost = (0, 0, 0), False
        if sent != self._sent or not should:
            self._sent, self._sent_at = sent, at
        if reports != self._reported[0]:
            _, sent_before, lost_before = self._reported
            between = sent - sent_before
            if between >= _ENOUGH:
                self._lost = lost - lost_before >= LOST * between
                self._reported = (reports, sent, lost)
        before = self.leaves
        self.leaves = not should or not (self._lost or at - self._sent_at >= STUCK)
        return self.leaves is not before
