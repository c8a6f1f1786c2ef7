# SPDX-License-Identifier: GPL-3.0-or-later
"""Sending one waiting change: what the CRM's answers mean for it, and how clashes are settled field by field."""

from __future__ import annotations

from typing import Any

from app.domain import record
from app.domain.callback import Callback, Claim, Clash, edited
from app.domain.errors import ClaimedByOther, ClosedIsFinal, CrmError, CrmErrorKind, DomainError
from app.sync.ports import Entry, Listener, Remote, Store

#: An open promise to the same person exists: what a second request brings to it (rule 9).
_CARRIED = ("due", "reason", "note", "priority", "owner", "customer")
RETRY = frozenset({CrmErrorKind.UNREACHABLE, CrmErrorKind.THROTTLED, CrmErrorKind.NOT_UNDERSTOOD, CrmErrorKind.SIGN_IN})
"""Kinds after which the change waits and is sent again."""


def field_values(callback: Callback) -> dict[str, Any]:
    """The record form of a callback's fields, by name."""
    return record.callback(callback)


def with_fields(callback: Callback, fields: dict[str, list[Any]]) -> Callback:
    """The callback with the new values of an edit entry."""
    after = record.to_callback(record.callback(callback) | {name: new for name, (_, new) in fields.items()})
    return edited(callback, **{name: getattr(after, name) for name in fields})


def rebased(fields: dict[str, list[Any]], current: Callback) -> tuple[dict[str, list[Any]], tuple[Clash, ...]]:
    """An edit on top of a newer record: fields that nobody else touched stay, equal ones fall away, others clash."""
    values = field_values(current)
    left: dict[str, list[Any]] = {}
    clashes: list[Clash] = []
    for name, (old, new) in fields.items():
        there = values[name]
        if there == new:
            continue
        if there == old:
            left[name] = [old, new]
        else:
            mine = record.to_callback(values | {name: new})
            clashes.append(Clash(name, getattr(mine, name), getattr(current, name)))
    return left, tuple(clashes)


class Sender:
    """Sends entries. Raises :class:`CrmError` of a kind in :data:`RETRY` when the entry must wait; else it is dealt with."""

    def __init__(self, remote: Remote, store: Store, listener: Listener) -> None:
        self._remote, self._store, self._listener = remote, store, listener

    async def send(self, entry: Entry) -> None:
        """Bring one change to the CRM, once."""
        try:
            match entry.kind:
                case "create":
                    await self._create(entry)
                case "edit":
                    await self._edit(entry)
                case "attempt":
                    attempt = record.to_attempt(entry.payload["attempt"])
                    self._confirmed(
                        entry, await self._remote.record_attempt(entry.subject, attempt, entry.payload["token"])
                    )
                case "close":
                    outcome = record.to_outcome(entry.payload["outcome"])
                    self._confirmed(
                        entry,
                        await self._remote.close(entry.subject, outcome, entry.payload["token"], entry.change),
                    )
                case "release":
                    self._confirmed(entry, await self._remote.release(entry.subject, entry.payload["token"]))
                case "call":
                    await self._remote.log_call(record.to_call(entry.payload))
                    self._store.outbox.done(entry)
                case unknown:
                    raise ValueError(f"unknown kind of change: {unknown}")
        except CrmError as error:
            if error.kind in RETRY:
                self._store.outbox.tried(entry)
                raise
            self._answered_no(entry, error)

    def _confirmed(self, entry: Entry, current: Callback) -> None:
        self._store.outbox.done(entry)
        self._take_in(current)

    def _take_in(self, current: Callback) -> None:
        for callback_id, clashes in self._store.receive([current]).items():
            self._listener.callbacks_changed(frozenset({callback_id}))
            shown = self._store.get(callback_id)
            if clashes and shown is not None:
                self._listener.clash(shown, clashes)

    async def _create(self, entry: Entry) -> None:
        mine = record.to_callback(entry.payload["callback"])
        try:
            self._confirmed(entry, await self._remote.save(mine, 0, entry.change))
        except CrmError as error:
            existing = error.current
            if error.code != "duplicate_open" or not isinstance(existing, Callback):
                raise
            have, want = field_values(existing), field_values(mine)
            fields = {name: [have[name], want[name]] for name in _CARRIED if want[name] != have[name] and want[name]}
            self._store.replace_id(entry.subject, existing)
            self._store.outbox.rewrite(entry, "edit", {"fields": fields}, subject=existing.id)
            self._listener.callbacks_changed(None)

    async def _edit(self, entry: Entry) -> None:
        base = self._store.base(entry.subject)
        if base is None:
            raise CrmError(CrmErrorKind.REFUSED, "unknown_callback")
        fields: dict[str, list[Any]] = entry.payload["fields"]
        try:
            wanted = with_fields(base, fields)
        except ClosedIsFinal:
            raise CrmError(CrmErrorKind.CONFLICT, "closed", current=base) from None
        try:
            self._confirmed(entry, await self._remote.save(wanted, base.version, entry.change))
        except CrmError as error:
            current = error.current
            if error.code != "conflict" or not isinstance(current, Callback):
                raise
            left, clashes = rebased(fields, current)
            if left:
                self._store.outbox.rewrite(entry, "edit", {"fields": left})
            else:
                self._store.outbox.done(entry)
            self._store.receive([current])
            self._store.settle(entry.subject)
            self._listener.callbacks_changed(frozenset({entry.subject}))
            shown = self._store.get(entry.subject)
            if clashes and shown is not None:
                self._listener.clash(shown, clashes)

    def _answered_no(self, entry: Entry, error: CrmError) -> None:
        if entry.kind in ("attempt", "release") and error.kind is CrmErrorKind.CONFLICT:
            # The claim has ended or the promise was kept meanwhile: the attempt's end, which follows, is taken without one.
            self._store.outbox.done(entry)
            if isinstance(error.current, Callback):
                self._take_in(error.current)
            return
        if error.kind is CrmErrorKind.CONFLICT:
            self._store.outbox.done(entry)
        else:
            self._store.outbox.refuse(entry, error.code or error.kind)
        if isinstance(error.current, Callback):
            self._store.receive([error.current])
        self._store.settle(entry.subject)
        self._listener.callbacks_changed(frozenset({entry.subject}))
        self._listener.refused(entry.subject, _reason(error))


def _reason(error: CrmError) -> DomainError:
    if isinstance(error.current, Claim):
        return ClaimedByOther(error.current.holder, error.current.until)
    if error.code == "closed":
        return ClosedIsFinal()
    return error
