# SPDX-License-Identifier: GPL-3.0-or-later
"""The line's registration: when to ask the PBX for it, and what the desk is told. Runs on the actor's thread.

PJSIP only carries one REGISTER out at a time; when to send the next is decided here. Registering often is also how a PBX
that went away, or forgot us, is noticed: no other request proves that calls would reach this desk.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from app.telephony.port import LineState
from app.telephony.sip_engine.relay import Flow

PROBE_DATAGRAMS = 10.0
"""Seconds between registrations over UDP; with the relay's patience a dead PBX shows within 15 s."""
PROBE_STREAM = 15.0
"""The same over TCP and TLS, where the connection itself tells most."""
TRY_AGAIN = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0)
"""Seconds before the next try when the PBX cannot register us just now (5xx and the like)."""
REFUSED_FIRST, REFUSED = 60.0, 900.0
"""Seconds before a refused account is tried again. The first, shorter one is only for an account that was good before (a
PBX that is reading its configuration): three tries in ten minutes at most, lest the PBX locks the whole office out."""
BUSY = 0.3
"""Seconds to wait for a REGISTER that is still under way."""
_REFUSALS = frozenset({401, 403, 404, 405, 407, 410, 433, 604, 606})

Tell = Callable[[LineState, str], None]


class Cancelled(Protocol):
    def cancel(self) -> None: ...


class Registration:
    """*send* asks PJSIP to register (True) or to take the registration back, and returns whether it will; *later* runs
    work after some seconds; *clock* counts them; *tell* gets line state and detail."""

    def __init__(
        self,
        send: Callable[[bool], bool],
        later: Callable[[float, Callable[[], None]], Cancelled],
        clock: Callable[[], float],
        tell: Tell,
        datagrams: bool,
    ) -> None:
        self._send = send
        self._later = later
        self._clock = clock
        self._tell = tell
        self._probe = PROBE_DATAGRAMS if datagrams else PROBE_STREAM
        self._up = False
        self._timer: Cancelled | None = None
        self._not_before = 0.0
        self._failures = 0
        self._was_good = False
        self._refused = ""
        self.registered = False

    def flow_changed(self, flow: Flow) -> None:
        """The way to the PBX came or went."""
        self._up = flow.up
        self._cancel()
        if flow.up:
            self._failures = 0
            self._try()
            return
        self.registered = False
        if flow.detail and not self._refused:
            self._tell(LineState.FAILED, flow.detail)
        elif not self._refused:
            self._tell(LineState.REGISTERING, "")

    def answered(self, code: int, active: bool, seconds: int) -> None:
        """The PBX's last word to a REGISTER; *seconds* is how long it holds."""
        self.registered = active and code // 100 == 2
        if self.registered:
            self._failures, self._refused, self._was_good = 0, "", True
            self._tell(LineState.REGISTERED, "")
            self._again_in(min(self._probe, max(1.0, seconds / 2)))
        elif code // 100 == 2:
            self._cancel()
            self._tell(LineState.OFF, "")
        elif code in _REFUSALS:
            self._refused = str(code)
            self._tell(LineState.FAILED, self._refused)
            wait, self._was_good = (REFUSED_FIRST if self._was_good else REFUSED), False
            self._not_before = self._clock() + wait
            self._again_in(wait)
        elif self._up:  # otherwise the relay has said it, and why
            self._tell(LineState.FAILED, "timeout" if code in (0, 408) else str(code))
            self._again_in(TRY_AGAIN[min(self._failures, len(TRY_AGAIN) - 1)])
            self._failures += 1

    def late(self) -> None:
        """The PBX takes longer to register us for the first time than an agent should wait for a word."""
        if not self.registered and not self._refused and self._up:
            self._tell(LineState.FAILED, "timeout")

    def stop(self) -> bool:
        """Take the registration back; whether there is an answer to wait for."""
        self._cancel()
        self._up = False
        return self.registered and self._send(False)

    def _try(self) -> None:
        self._timer = None
        if not self._up:
            return
        wait = self._not_before - self._clock()
        if wait > 0:
            self._again_in(wait)
        elif not self._send(True):
            self._again_in(BUSY)

    def _again_in(self, seconds: float) -> None:
        self._cancel()
        self._timer = self._later(seconds, self._try)

    def _cancel(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
