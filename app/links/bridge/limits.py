# SPDX-License-Identifier: GPL-3.0-or-later
"""How much a page may ask for: numbers, and the two counters that hold it to them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

FRAME_BYTES = 64 * 1024
"""Most bytes of a message."""
HEAD_BYTES = 8 * 1024
"""Most bytes of an HTTP request."""
UNREAD_BYTES = 256 * 1024
"""Most bytes that wait for a page that does not read."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Times in seconds."""

    head: float = 5.0
    """For an HTTP request to arrive whole."""
    hello: float = 10.0
    """From the connection to its hello."""
    unpaired: float = 180.0
    """From the connection to its pairing."""
    question: float = 60.0
    """For the agent to answer whether a page may use the desk."""
    goodbye: float = 2.0
    """For the other side to close after us."""
    connections: int = 32
    per_origin: int = 8
    waiting: int = 64
    """Connections that have not said yet what they want."""
    questions: int = 3
    """Pairings that wait for the agent at once; one of an origin."""
    requests: int = 4
    """Requests of a connection that are being done at once."""
    bad_tokens: int = 5
    frames: tuple[float, int] = (20.0, 60)
    """A second of one connection, and at once."""
    dials: tuple[float, int] = (0.2, 3)
    """A second of one paired page, and at once."""
    first_backoff: float = 10.0
    """After a pairing that was not allowed; doubles with each further one of the origin."""
    longest_backoff: float = 3600.0


class Bucket:
    """So many a second, and a few more at once after a rest."""

    def __init__(self, rate: float, burst: int, clock: Callable[[], float]) -> None:
        self._rate, self._burst, self._clock = rate, float(burst), clock
        self._left, self._at = self._burst, clock()

    def take(self) -> float:
        """Take one; 0, or the seconds until there is one again (then nothing was taken)."""
        now = self._clock()
        self._left = min(self._burst, self._left + (now - self._at) * self._rate)
        self._at = now
        if self._left < 1:
            return (1 - self._left) / self._rate
        self._left -= 1
        return 0.0


class Backoff:
    """After each refusal of the same key it takes twice as long until it may ask again."""

    def __init__(self, first: float, longest: float, clock: Callable[[], float]) -> None:
        self._first, self._longest, self._clock = first, longest, clock
        self._refused: dict[str, tuple[int, float]] = {}

    def wait(self, key: str) -> float:
        """Seconds until the key may ask."""
        _, until = self._refused.get(key, (0, 0.0))
        return max(0.0, until - self._clock())

    def refuse(self, key: str) -> None:
        """It was refused."""
        times = self._refused.get(key, (0, 0.0))[0]
        wait = min(self._longest, self._first * 2.0 ** min(times, 30))
        self._refused[key] = (times + 1, self._clock() + wait)

    def allow(self, key: str) -> None:
        """It was allowed: what was before is forgotten."""
        self._refused.pop(key, None)
