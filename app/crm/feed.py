# SPDX-License-Identifier: GPL-3.0-or-later
"""What is the same in the feeds of all CRMs that are not ours: what was told and is not stored yet, records that cannot be read,
and copied ones.

An adapter leaves out what it has told before. Whether the desk has stored that is known by the cursor with which it comes back:
each page that tells anything has a mark in its cursor that no other has.
"""

from __future__ import annotations

import itertools
import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.callback import Callback
from app.domain.errors import CrmError, CrmErrorKind

_KEPT = 100
"""Records of which a cursor keeps that they could not be read."""
_FIRST = datetime(1900, 1, 1, tzinfo=UTC)
_LAST = datetime(9000, 1, 1, tzinfo=UTC)
"""Times between which every zone has its clocks."""


@dataclass(frozen=True, slots=True)
class Place:
    """A cursor as the desk keeps it: the adapter's own, the mark, and the keys of records that could not be read so far."""

    cursor: str | None
    mark: str = ""
    unread: tuple[str, ...] = ()

    @staticmethod
    def read(text: str | None) -> Place:
        """The place of a cursor; one without a mark is the adapter's own."""
        try:
            kept = json.loads(text or "")
            return Place(kept["cursor"], kept["mark"], tuple(kept["unread"]))
        except (ValueError, TypeError, KeyError, RecursionError):
            return Place(text)

    def text(self) -> str:
        """The cursor that is told."""
        cursor = self.cursor or ""
        if not self.mark and not self.unread:
            return cursor
        return json.dumps({"cursor": cursor, "mark": self.mark, "unread": self.unread[:_KEPT]})


class Marks:
    """Marks that no page had before, of this start of the program or another."""

    def __init__(self) -> None:
        self._start, self._count = secrets.token_hex(4), itertools.count(1)

    def next(self) -> str:
        return f"{self._start}.{next(self._count)}"


def understood(make: Callable[[], Callback]) -> Callback:
    """The callback of a record. Raises ``NOT_UNDERSTOOD`` for whatever keeps it from being one, a due time far from ours too."""
    try:
        found = make()
    except (ArithmeticError, LookupError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "bad_record", detail=type(error).__name__) from error
    if not _FIRST <= found.due.utc <= _LAST:
        raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "date", detail=f"due: {found.due.wall.isoformat(' ', 'minutes')}")
    return found
