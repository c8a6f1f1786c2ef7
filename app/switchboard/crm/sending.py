# SPDX-License-Identifier: GPL-3.0-or-later
"""Telling the CRM one thing of the book, and what its answers mean for it."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace

from app.crm.port import Crm
from app.domain import record
from app.domain.callback import EDITABLE, Callback, Outcome, OutcomeKind
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.ids import new_id
from app.switchboard.crm.book import Book, Entry, applied

_RACES = 5
"""How often a write is made anew in one go because somebody else was faster."""
_FINAL = frozenset({CrmErrorKind.REFUSED, CrmErrorKind.FORBIDDEN, CrmErrorKind.CONFLICT})

log = logging.getLogger("soitto.switchboard")


async def send(crm: Crm, book: Book, entry: Entry) -> None:
    """Bring one entry to the CRM. Raises :class:`CrmError` when it is to be sent again: promises are never given up, whatever the
    CRM says; what is only news of one that is over is dropped where it is refused."""
    match entry.kind:
        case "make":
            await _make(crm, book, entry)
        case "join" | "edit":
            await _change(crm, book, entry)
        case "attempt":
            attempt = record.to_attempt(entry.doc["attempt"])
            await _news(book, entry, lambda: crm.record_attempt(entry.subject, attempt, entry.doc.get("token", "")))
        case "close":
            outcome = record.to_outcome(entry.doc["outcome"])
            token, change = entry.doc.get("token", ""), entry.change
            await _news(book, entry, lambda: crm.close(entry.subject, outcome, token, change))


async def _make(crm: Crm, book: Book, entry: Entry) -> None:
    mine = record.to_callback(entry.doc["callback"])
    try:
        current = await crm.save(mine, 0, entry.change)
    except CrmError as error:
        existing = error.current
        if error.code != "duplicate_open" or not isinstance(existing, Callback):
            raise
        await book.joins(entry, existing)
        return
    await book.done(entry, current)


async def _change(crm: Crm, book: Book, entry: Entry) -> None:
    for _ in range(_RACES):
        base = book.base(entry.subject)
        wanted = applied(base, entry) if base is not None and base.open else None
        if base is None or wanted is None:
            if entry.kind == "join":
                await book.receive([], removed=[entry.subject])  # the promise ended meanwhile: this one is a new one
            else:
                await book.done(entry)
            return
        if all(getattr(base, name) == getattr(wanted, name) for name in EDITABLE):
            await book.done(entry)
            return
        try:
            current = await crm.save(wanted, base.version, entry.change)
        except CrmError as error:
            current = error.current
            if error.code == "change_reused":  # done by an earlier try; others have written since
                await book.done(entry)
                return
            if error.code == "duplicate_open" and isinstance(current, Callback) and current.id != entry.subject:
                await _other_number(crm, book, entry, wanted, current)
                return
            if error.kind is CrmErrorKind.CONFLICT and isinstance(current, Callback) and current.id == entry.subject:
                await book.receive([current])
                if not current.open:
                    return  # a request goes on as one of its own
                continue
            if entry.kind == "edit" and error.kind in _FINAL:
                log.error("the CRM does not take a change of a callback: %s", error)
                await book.done(entry)
                return
            raise
        await book.done(entry, current)
        return
    raise CrmError(CrmErrorKind.THROTTLED, "raced")


async def _other_number(crm: Crm, book: Book, entry: Entry, wanted: Callback, existing: Callback) -> None:
    """The other number's person has an open promise for this queue: that one is asked for again, and this one is over."""
    await book.receive([existing])
    anew = replace(wanted, id=new_id(), version=0, attempts=(), claim=None, hidden_until=None, changes=(), remote="")
    await book.add(existing.id, "join", {"callback": record.callback(anew)})
    if not wanted.missed and not wanted.attempts:
        by = book.me.id if book.me else wanted.created_by
        outcome = Outcome(OutcomeKind.DELETED, wanted.created_at, by)
        await book.add(entry.subject, "close", {"outcome": record.outcome(outcome)})
    await book.done(entry)


async def _news(book: Book, entry: Entry, tell: Callable[[], Awaitable[Callback]]) -> None:
    try:
        current = await tell()
    except CrmError as error:
        if error.kind not in _FINAL or error.code in ("claimed", "raced"):
            raise
        if error.kind is not CrmErrorKind.CONFLICT:
            log.error("the CRM does not take one %s: %s", entry.kind, error)
        # Closed meanwhile, or written before: what is over is over.
        known = error.current if isinstance(error.current, Callback) and error.current.id == entry.subject else None
        await book.done(entry, known)
        return
    await book.done(entry, current)
