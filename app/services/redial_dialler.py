# SPDX-License-Identifier: GPL-3.0-or-later
"""Redials that are dialled without a key, where the site wants that."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Protocol

from app.domain.call import Call, CallResult
from app.domain.callback import Callback
from app.domain.errors import CallRefused, ClaimedByOther, ClosedIsFinal, DomainError
from app.domain.redial import tries_since, window_of
from app.services.background import spawn
from app.services.clock import Clock
from app.services.events import RedialFailed
from app.services.place import Emit

AGAIN = timedelta(seconds=15)
"""Until one that could not be dialled is tried again; no more once it is late, of which the agent is told."""
_NEVER = datetime.max.replace(tzinfo=UTC)


class Line(Protocol):
    """Whether a call is being placed, waits to be placed, rings or is up."""

    @property
    def busy(self) -> bool: ...


class RedialDialler:
    """One at a time, and only while nothing else is on the line."""

    def __init__(self, line: Line, dial: Callable[[str], Awaitable[Call]], clock: Clock, emit: Emit) -> None:
        self._line, self._dial, self._clock, self._emit = line, dial, clock, emit
        self.away = False
        """The agent has a pause: nobody would be there to talk."""
        self._dialling = False
        self._next: dict[str, datetime] = {}
        """When one that could not be dialled may be tried again."""

    def anew(self, callback_id: str | None = None) -> None:
        """It is another try now, or (without an id) another agent's desk."""
        if callback_id is None:
            self._next.clear()
        else:
            self._next.pop(callback_id, None)

    @contextlib.contextmanager
    def dialling(self, callback_id: str) -> Iterator[None]:
        """A call of this try is made, by key or without: where the agent takes it back, a person decides when to ring."""
        before = self._next.get(callback_id)
        self._next[callback_id] = _NEVER
        try:
            yield
        except DomainError as error:
            if not _waits(error):
                self._next.pop(callback_id, None)
                if before is not None:
                    self._next[callback_id] = before
            raise

    def look(self, one: Callback, now: datetime) -> None:
        """Dial this agent's redial if its time has come."""
        window = window_of(one)
        if window is not None and self._may(one, now, *window):
            self._dialling = True
            spawn(self._try(one, window[1]))

    def _may(self, one: Callback, now: datetime, due: datetime, late: datetime) -> bool:
        assert one.redial is not None
        return (
            one.redial.by_itself
            # After that a person decides, as on the next morning.
            and due <= now < late + timedelta(seconds=one.redial.supervisor_after)
            and not self._line.busy
            and not self.away
            and not self._dialling
            and self._next.get(one.id, now) <= now
            # What became of a try is not known: a person decides (rule 2).
            and not any(a.result in (None, CallResult.UNKNOWN) for a in tries_since(one))
        )

    async def _try(self, one: Callback, late: datetime) -> None:
        try:
            await self._dial(one.id)
        except DomainError as error:
            if _waits(error):
                return  # it goes on by itself
            again = self._clock.now() + AGAIN
            first = one.id not in self._next
            self._next[one.id] = again if again < late else _NEVER
            if first and not _passes(error):
                self._emit(RedialFailed(one, error))
        finally:
            self._dialling = False


def _waits(error: DomainError) -> bool:
    """Whether it is placed after a customer's call (row D5)."""
    return isinstance(error, CallRefused) and error.code == "waits"


def _passes(error: DomainError) -> bool:
    """Whether it is done already, or the line was taken at the last moment."""
    busy = isinstance(error, CallRefused) and error.code == "busy_line"
    return busy or isinstance(error, (ClaimedByOther, ClosedIsFinal))
