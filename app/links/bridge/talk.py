# SPDX-License-Identifier: GPL-3.0-or-later
"""One page's conversation with the desk: greeting, pairing, requests. Knows frames as text, nothing of sockets."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

from app.domain.errors import DomainError
from app.domain.pairing import PairedPage
from app.links.bridge import wire
from app.links.bridge.desk import Pages
from app.links.bridge.limits import Backoff, Bucket, Limits
from app.links.bridge.pairs import NotKept, Pairs

log = logging.getLogger("soitto.links")

# Codes by which a connection is closed (4000 and above are an application's own, RFC 6455 § 7.4.2).
BAD_FRAME = 4400
NOT_PAIRED = 4401
REVOKED = 4403
FLOOD = 4429


@dataclass
class House:
    """What the pages of one desk share."""

    pages: Pages
    pairs: Pairs
    limits: Limits
    clock: Callable[[], float] = time.monotonic
    talks: set[Talk] = field(default_factory=set)
    asking: set[str] = field(default_factory=set)
    """Origins whose pairing waits for the agent."""
    dials: dict[str, Bucket] = field(default_factory=dict)
    """By paired page, so that a new connection is no fresh start."""
    backoff: Backoff = field(init=False)

    def __post_init__(self) -> None:
        self.backoff = Backoff(self.limits.first_backoff, self.limits.longest_backoff, self.clock)


class Talk:
    """What a page of ``origin`` says is given to :meth:`hear`; ``say`` and ``close`` answer it."""

    def __init__(
        self, house: House, origin: str, say: Callable[[str], None], close: Callable[[int, str], None]
    ) -> None:
        self.origin = origin
        self.page: PairedPage | None = None
        self._house, self._say, self._close = house, say, close
        self._greeted = False
        self._bad_tokens = 0
        self._pairing: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        loop = asyncio.get_running_loop()
        self._deadlines = (
            loop.call_later(house.limits.hello, self._late, lambda: self._greeted),
            loop.call_later(house.limits.unpaired, self._late, lambda: self.page is not None),
        )
        house.talks.add(self)

    def end(self) -> None:
        """The connection is over. What the desk was asked to do it finishes; its question about the page goes."""
        self._house.talks.discard(self)
        for deadline in self._deadlines:
            deadline.cancel()
        if self._pairing is not None:
            self._pairing.cancel()

    def tell(self, frame: str) -> None:
        """A frame for paired pages."""
        if self.page is not None:
            self._say(frame)

    def revoke(self) -> None:
        """The agent took back what was allowed."""
        self.page = None
        self._close(REVOKED, "revoked")

    def hear(self, text: str) -> None:
        """A message of the page."""
        try:
            request = wire.request(text)
        except wire.BadFrame:
            self._close(BAD_FRAME, "bad_frame")
            return
        except wire.BadRequest as bad:
            self._say(wire.error(bad.id, bad.code, bad.detail))
            return
        match request:
            case wire.Hello():
                self._hello(request)
            case _ if not self._greeted:
                self._say(wire.error(request.id, "hello_first"))
            case wire.Pair():
                self._ask(request)
            case _ if self.page is None:
                self._say(wire.error(request.id, "not_paired"))
            case wire.Ping():
                self._say(wire.frame("pong", id=request.id))
            case wire.AskState():
                self._say(wire.frame("state", id=request.id, **wire.standing(self._house.pages.standing())))
            case wire.Dial():
                self._dial(request, self.page)
            case wire.OpenForm():
                self._do(request.id, self._house.pages.open_form(request.form))
            case wire.Show():
                self._do(request.id, self._house.pages.show(request.callback))

    def _hello(self, hello: wire.Hello) -> None:
        if hello.protocol != wire.PROTOCOL:
            self._say(wire.error(hello.id, "protocol", str(wire.PROTOCOL)))
            return
        if self.page is not None:
            self._say(wire.error(hello.id, "bad_request", "type"))
            return
        self._greeted = True
        if hello.token is not None:
            self.page = self._house.pairs.find(self.origin, hello.token)
            if self.page is None:
                self._bad_tokens += 1
                self._say(wire.error(hello.id, "bad_token"))
                if self._bad_tokens >= self._house.limits.bad_tokens:
                    self._close(NOT_PAIRED, "not_paired")
                return
        self._welcome("welcome", hello.id)

    def _welcome(self, type: str, id: str, **more: object) -> None:
        standing = wire.standing(self._house.pages.standing()) if self.page is not None else {}
        self._say(
            wire.frame(
                type, id=id, app="soitto", protocol=wire.PROTOCOL, paired=self.page is not None, **more, **standing
            )
        )

    def _ask(self, pair: wire.Pair) -> None:
        house = self._house
        if self.page is not None:
            self._say(wire.error(pair.id, "bad_request", "type"))
        elif self.origin in house.asking or len(house.asking) >= house.limits.questions:
            self._say(wire.error(pair.id, "pairing_pending"))
        elif (wait := house.backoff.wait(self.origin)) > 0:
            self._say(wire.error(pair.id, "wait", retry_after=wait))
        else:
            house.asking.add(self.origin)
            self._pairing = self._start(self._pair(pair))

    async def _pair(self, pair: wire.Pair) -> None:
        house, code = self._house, "refused"
        try:
            # Not wait_for: of Python 3.11 it forgets that the page has gone when the agent allows it at the same moment.
            async with asyncio.timeout(house.limits.question):
                allowed = await house.pages.ask_pairing(self.origin, pair.name)
        except TimeoutError:
            allowed, code = False, "timed_out"
        except DomainError as refused:
            # The agent was not asked.
            self._say(wire.error(pair.id, *wire.refusal(refused)))
            return
        except asyncio.CancelledError:
            # A page that goes and comes back must not ask again and again.
            house.backoff.refuse(self.origin)
            raise
        finally:
            house.asking.discard(self.origin)
            self._pairing = None
        if not allowed:
            house.backoff.refuse(self.origin)
            self._say(wire.error(pair.id, code))
            return
        house.backoff.allow(self.origin)
        try:
            self.page, token = house.pairs.add(self.origin, pair.name)
        except NotKept:
            self._say(wire.error(pair.id, "failed"))
            return
        self._welcome("paired", pair.id, token=token)

    def _dial(self, dial: wire.Dial, page: PairedPage) -> None:
        house = self._house
        bucket = house.dials.get(page.id)
        if bucket is None:
            bucket = house.dials[page.id] = Bucket(*house.limits.dials, house.clock)
        if (wait := bucket.take()) > 0:
            self._say(wire.error(dial.id, "too_many", retry_after=wait))
            return
        self._do(dial.id, house.pages.dial(dial.number, dial.customer, dial.callback))

    def _do(self, id: str, work: Coroutine[Any, Any, None]) -> None:
        if len(self._tasks) >= self._house.limits.requests:
            work.close()
            self._say(wire.error(id, "too_many", retry_after=1))
            return
        self._start(self._done(id, work))

    async def _done(self, id: str, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except DomainError as refused:
            self._say(wire.error(id, *wire.refusal(refused)))
        else:
            self._say(wire.frame("done", id=id))

    def _start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work, name="page")
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            # Its message may quote what the page sent.
            log.error("a page's request failed: %s", type(error).__name__)
            self._close(1011, "failed")

    def _late(self, in_time: Callable[[], bool]) -> None:
        if not in_time():
            self._close(NOT_PAIRED, "not_paired")
