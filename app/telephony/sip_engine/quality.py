# SPDX-License-Identifier: GPL-3.0-or-later
"""How the other side's voice arrives: packets, losses and delays of a whole call, over all its streams.

A new offer (hold, resume, another codec) makes a new stream whose counters begin at nought; a call's loss is that of all.
"""

from __future__ import annotations

from typing import Any

import pjsua2 as pj

TELL = 2.0
"""Seconds between two reports of a call's quality."""


class Hearing:
    """Counters of one call."""

    def __init__(self) -> None:
        self.packets = 0
        """Voice packets that came since the answer or before it."""
        self._lost = 0
        self._before = (0, 0)
        self._stream = (0, 0)
        self._jitter = 0.0
        self._round_trip: float | None = None
        self._codec = ""
        self._encrypted = False

    def note_stream(self, codec: str, encrypted: bool) -> None:
        """Which stream there is now."""
        self._codec, self._encrypted = codec, encrypted

    def note(self, stat: Any) -> None:
        """Read the present stream's statistics (``pj.StreamStat``)."""
        received = stat.rtcp.rxStat
        self.count(int(received.pkt), int(received.loss))
        if received.jitterUsec.n:
            self._jitter = received.jitterUsec.mean / 1000
        if stat.rtcp.rttUsec.n:
            self._round_trip = stat.rtcp.rttUsec.last / 1000

    def count(self, packets: int, lost: int) -> None:
        """Counters of the present stream; they fall when it is a new one."""
        if packets < self._stream[0]:
            self._before = (self._before[0] + self._stream[0], self._before[1] + self._stream[1])
        self._stream = (packets, lost)
        self.packets = self._before[0] + packets
        self._lost = self._before[1] + lost

    def told(self) -> dict[str, Any]:
        """The fields of ``Quality`` in the port, as they cross the pipe."""
        sent = self.packets + self._lost
        return {
            "loss_percent": round(100 * self._lost / sent, 2) if sent else 0.0,
            "jitter_ms": round(self._jitter, 2),
            "round_trip_ms": None if self._round_trip is None else round(self._round_trip, 2),
            "codec": self._codec,
            "encrypted": self._encrypted,
        }


def encrypted(call: pj.Call) -> bool:
    """Whether SRTP is at work; PJSIP says it only in its dump (of which nothing else is looked at)."""
    return "SRTP status: Active" in call.dump(True, "")
