# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong between a client and the server, to be ordered by a test, and what was asked of the server meanwhile."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from enum import StrEnum


class Trouble(StrEnum):
    """What happens to a request."""

    CUT_BEFORE = "cut_before"
    """The connection ends, and nothing was done."""
    CUT_AFTER = "cut_after"
    """The connection ends, and all was done."""
    CUT_WITHIN = "cut_within"
    """All was done, and the connection ends in the middle of the answer."""
    LOGIN_PAGE = "login_page"
    """200 with the HTML of a sign-in page: a proxy's or SSO's (§ 6); nothing was done."""
    HTML_ERROR = "html_error"
    """500 with HTML (§ 6); nothing was done."""
    BAD_GATEWAY = "bad_gateway"
    """502 with HTML; nothing was done."""
    THROTTLED = "throttled"
    """429 with ``Retry-After``; nothing was done."""
    UNAVAILABLE = "unavailable"
    """503 with ``Retry-After``; nothing was done."""
    EMPTY = "empty"
    """All was done, and the answer has no body (§ 6)."""
    NO_CONTENT = "no_content"
    """All was done, and the answer is 204."""
    BROKEN = "broken"
    """All was done, and half of the answer's text is missing."""
    SLOW = "slow"
    """The answer comes late by ``seconds``."""


@dataclass
class Fault:
    """An order: what happens to the next ``times`` requests whose path holds ``match``, after the first ``skip`` of them."""

    trouble: Trouble
    times: int = 1
    match: str = ""
    skip: int = 0
    seconds: float = 1.0
    """How late, or what ``Retry-After`` says."""


@dataclass(frozen=True)
class Request:
    """One that was received. ``path`` has neither origin nor key."""

    method: str
    path: str
    query: dict[str, str]
    body: bytes
    at: float = field(default_factory=time.monotonic)


class Faults:
    """The orders not carried out yet, and what was received. Safe from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._orders: list[Fault] = []
        self._last_second: list[float] = []
        self.requests: list[Request] = []
        self.at_once = 0
        self.most_at_once = 0

    def order(
        self, trouble: Trouble | str, times: int = 1, match: str = "", *, skip: int = 0, seconds: float = 1.0
    ) -> None:
        """Let something go wrong."""
        with self._lock:
            self._orders.append(Fault(Trouble(trouble), times, match, skip, seconds))

    def clear(self) -> None:
        """Forget the orders and what was received."""
        with self._lock:
            self._orders.clear()
            self.requests.clear()
            self.most_at_once = self.at_once

    def due(self, path: str) -> Fault | None:
        """What happens to this request."""
        with self._lock:
            for order in self._orders:
                if order.match in path:
                    if order.skip:
                        order.skip -= 1
                        continue
                    order.times -= 1
                    if not order.times:
                        self._orders.remove(order)
                    return order
            return None

    def too_many(self, per_second: float) -> bool:
        """Whether this request is one too many within a second."""
        if not per_second:
            return False
        now = time.monotonic()
        with self._lock:
            self._last_second = [at for at in self._last_second if now - at < 1]
            if len(self._last_second) >= per_second:
                return True
            self._last_second.append(now)
            return False

    def came(self, request: Request) -> None:
        """Keep a received request."""
        with self._lock:
            self.requests.append(request)

    def begin(self) -> None:
        """One more request is being worked on."""
        with self._lock:
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)

    def end(self) -> None:
        """One less."""
        with self._lock:
            self.at_once -= 1

    def count(self, match: str) -> int:
        """How many requests had this in their path."""
        with self._lock:
            return sum(match in request.path for request in self.requests)
