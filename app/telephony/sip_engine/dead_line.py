# SPDX-License-Identifier: GPL-3.0-or-later
"""What a dead line means for the calls on it. Runs on the actor's thread.

While the PBX cannot be heard, nobody says that a caller gave up or that the other side hung up. So who rings in on a line
that stays dead has gone, and when the line comes back each call is asked whether the PBX still knows it: a PBX that was
started anew does not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from app.telephony.port import LineState
from app.telephony.sip_engine.registration import Cancelled

RINGS = 5.0
"""Seconds of a dead line after which nobody rings in any more."""


class OnLine(Protocol):
    """What is asked of a call."""

    def line_stays_dead(self) -> None:
        """End it, if it only rings in."""
        ...

    def verify(self) -> None:
        """Ask the other side whether the call is still there."""
        ...


class DeadLine:
    """*later* runs work after some seconds, *clock* counts them, *calls* are those that have not ended."""

    def __init__(
        self,
        later: Callable[[float, Callable[[], None]], Cancelled],
        clock: Callable[[], float],
        calls: Callable[[], Iterable[OnLine]],
    ) -> None:
        self._later = later
        self._clock = clock
        self._calls = calls
        self._since: float | None = None
        self._timer: Cancelled | None = None

    def told(self, state: LineState, detail: str) -> None:
        """What the desk was told of the line. A refusal with a SIP status comes from a PBX that lives."""
        if state is LineState.REGISTERING or (state is LineState.FAILED and not detail.isdigit()):
            if self._since is None:
                self._since = self._clock()
                self._timer = self._later(RINGS, self._stays)
        elif self._since is not None:
            self._since = None
            if self._timer is not None:
                self._timer.cancel()
            if state is not LineState.OFF:
                for call in list(self._calls()):
                    call.verify()

    def seconds(self) -> float:
        """For how long the line has been dead; 0 when it is not."""
        return 0.0 if self._since is None else self._clock() - self._since

    def _stays(self) -> None:
        for call in list(self._calls()):
            call.line_stays_dead()
