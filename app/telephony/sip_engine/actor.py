# SPDX-License-Identifier: GPL-3.0-or-later
"""The one thread that creates, uses and frees every PJSIP object.

PJSIP aborts its process when an object is touched or freed by a thread it does not know, so nothing else calls it:
others hand over work with :meth:`Actor.submit`. The library has no threads of its own for signalling (``threadCnt`` 0).
It is polled without blocking and the thread waits in its queue instead: a command is taken at once, and so is a packet
of the relay, which says so with :meth:`Actor.wake`; what else comes (PJSIP's timers, a line without a relay) is seen within
the poll time. At rest that grows, by a quarter with each poll that follows upon nothing: what PJSIP wants to do some time after a
command or a packet, such as to repeat a request, is then late by a quarter of that time at most.

The library is never destroyed: that takes a second, waits only for what :attr:`Actor.on_stop` has waited for, and
aborts on an object freed too late. A process that used it leaves with ``os._exit``.
"""

from __future__ import annotations

import functools
import heapq
import itertools
import logging
import math
import os
import queue
import socket
import threading
import time
import traceback
from collections.abc import Callable
from typing import Any, TypeVar

import pjsua2 as pj

from app.telephony.sip_engine.bridge_clock import BridgeClock

log = logging.getLogger("soitto.sip")

POLL_BUSY = 0.005
"""Seconds between polls while there are calls, and at first after a command or a packet."""
POLL_GROWS = 1.25
POLL_ALONE = 0.05
"""The longest time between polls at a line that PJSIP listens to itself, without a relay."""
POLL_REST = 0.5
"""The same while the relay says when something comes. Each poll costs 0.1 ms, all day."""
MAX_CALLS = 4
"""The most calls PJSIP holds, with those that only wait for a dead peer's timers: its wheels are built so (PJSUA_MAX_CALLS)."""
CLOCK_RATE = 16000
"""Hz of the conference bridge: what G.722 carries."""

_NO_DELAY = pj.SockOpt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
"""PJSIP keeps a pointer into it: it lives as long as the process."""

F = TypeVar("F", bound=Callable[..., Any])


def report(where: str, error: BaseException) -> None:
    """Log where an exception came from, without its text: that could hold a number or a name."""
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{os.path.basename(frame.filename)}:{frame.lineno}" for frame in reversed(frames))
    status = f" {error.status}" if isinstance(error, pj.Error) else ""
    log.error("%s: %s%s at %s", where, type(error).__name__, status, places)


def guarded(function: F) -> F:
    """A PJSIP callback out of which no exception escapes into C++."""

    @functools.wraps(function)
    def wrapper(*args: Any) -> Any:
        try:
            return function(*args)
        except BaseException as error:
            report(function.__name__, error)
            return None

    return wrapper  # type: ignore[return-value]


class Timer:
    """Work for later; :meth:`cancel` takes it back."""

    __slots__ = ("work",)

    def __init__(self, work: Callable[[], None]) -> None:
        self.work: Callable[[], None] | None = work

    def cancel(self) -> None:
        self.work = None


class Actor:
    """Thread and library. What is to be done on the thread at the end is given as :attr:`on_stop`."""

    def __init__(self, user_agent: str) -> None:
        self._user_agent = user_agent
        self._queue: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._timers: list[tuple[float, int, Timer]] = []
        self._order = itertools.count()
        self._grave: list[object] = []
        self._stopping = False
        self._pause = POLL_BUSY
        self._thread = threading.Thread(target=self._run, name="sip", daemon=True)
        self._up = threading.Event()
        self.busy = False
        """Poll often (set by whoever has a call)."""
        self.poll_most = POLL_REST
        self.on_stop: Callable[[], None] = lambda: None
        self.endpoint: pj.Endpoint = None
        self.clock: BridgeClock
        self.failed = False

    # ---- for every thread

    def start(self) -> None:
        """Start thread and library; raises RuntimeError when the library cannot be started."""
        self._thread.start()
        self._up.wait()
        if self.failed:
            raise RuntimeError("PJSIP did not start")

    def submit(self, work: Callable[[], None]) -> None:
        self._queue.put(work)

    def wake(self) -> None:
        """Look at once whether something came for PJSIP."""
        self._queue.put(_nothing)

    def stop(self, seconds: float) -> bool:
        """Ordered end; False when it did not come to one in time."""
        self._queue.put(self._begin_stop)
        self._thread.join(seconds)
        return not self._thread.is_alive()

    # ---- for the thread itself

    def later(self, seconds: float, work: Callable[[], None]) -> Timer:
        timer = Timer(work)
        heapq.heappush(self._timers, (time.monotonic() + seconds, next(self._order), timer))
        return timer

    def bury(self, thing: object) -> None:
        """Keep a PJSIP object until the callback it came from has returned, then let it die on this thread."""
        self._grave.append(thing)

    def poll_until(self, done: Callable[[], bool], seconds: float) -> bool:
        """Let SIP go on until *done* or the time is over (only while stopping)."""
        end = time.monotonic() + seconds
        while not done():
            if time.monotonic() > end:
                return False
            self._poll()
            time.sleep(0.002)
        return True

    def _begin_stop(self) -> None:
        self._stopping = True

    def _run(self) -> None:
        try:
            self._open()
        except BaseException as error:
            report("start", error)
            self.failed = True
            return
        finally:
            self._up.set()
        while not self._stopping:
            self._poll()
            try:
                work = self._queue.get(timeout=min(self._pause, self._until_timer()))
                self._pause = POLL_BUSY
                while True:
                    self._do("command", work)
                    work = self._queue.get_nowait()
            except queue.Empty:
                self._pause = POLL_BUSY if self.busy else min(self._pause * POLL_GROWS, self.poll_most)
            work = None  # type: ignore[assignment]
        self._do("stop", self.on_stop)

    def _do(self, what: str, work: Callable[[], None]) -> None:
        try:
            work()
        except BaseException as error:
            report(what, error)

    def _poll(self) -> None:
        self._grave.clear()  # of commands and timers: before a new call can have the number of one that is over
        self.endpoint.libHandleEvents(0)
        self._grave.clear()
        while self._timers and self._timers[0][0] <= time.monotonic():
            timer = heapq.heappop(self._timers)[2]
            if timer.work is not None:
                self._do("timer", timer.work)
                self._pause = POLL_BUSY

    def _until_timer(self) -> float:
        """Seconds until the next timer is due."""
        return max(0.0, self._timers[0][0] - time.monotonic()) if self._timers else math.inf

    def _open(self) -> None:
        endpoint = self.endpoint = pj.Endpoint()
        endpoint.libCreate()
        config = pj.EpConfig()
        config.uaConfig.threadCnt = 0
        config.uaConfig.maxCalls = MAX_CALLS
        config.uaConfig.userAgent = self._user_agent
        config.medConfig.clockRate = CLOCK_RATE
        config.medConfig.sndClockRate = CLOCK_RATE
        # Silence is sent too: the other side's watchdog, and many a PBX, take missing packets for a dead line.
        config.medConfig.noVad = True
        config.medConfig.sndAutoCloseTime = -1  # bridge_clock.py does that
        config.logConfig.level = 0  # its lines hold numbers and names
        config.logConfig.consoleLevel = 0
        endpoint.libInit(config)
        endpoint.libStart()
        self.clock = BridgeClock(endpoint.audDevManager(), self.later)


def _nothing() -> None:
    """The work of who was only woken."""


def open_transport(endpoint: pj.Endpoint, kind: str, host: str, port: int) -> int:
    """Bind a SIP transport (``udp`` or ``tcp``); returns its id, raises ``pj.Error``."""
    config = pj.TransportConfig()
    config.boundAddress = "" if host == "0.0.0.0" else host
    config.port = port
    if kind == "tcp":  # else what follows an ACK waits some 40 ms for the other end's word that the ACK has come
        config.sockOptParams.sockOpts.append(_NO_DELAY)
    what = pj.PJSIP_TRANSPORT_TCP if kind == "tcp" else pj.PJSIP_TRANSPORT_UDP
    return int(endpoint.transportCreate(what, config))
