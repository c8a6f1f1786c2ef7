# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes that wait for the CRM, applied on top of its record: what the agent sees meanwhile, and what clashes with it.

A waiting edit is ``{field: [old, new]}`` in record form (:mod:`app.domain.record`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.domain import record
from app.domain.callback import EDITABLE, Callback, Clash, OutcomeKind, merged
from app.domain.redial import redialling

Fields = dict[str, list[Any]]
ASKED = frozenset(EDITABLE) - {"owner", "owner_until", "origin", "missed"}
"""Fields of which the agent chooses where both sides changed them, and both values are kept until then. Whose callback it is the
CRM decides: theirs stands, and the agent is told."""


def differences(old: Callback, new: Callback) -> Fields:
    """The edit that leads from one to the other, of the fields a person may change."""
    before, after = record.callback(old), record.callback(new)
    return {name: [before[name], after[name]] for name in EDITABLE if after[name] != before[name]}


def with_fields(callback: Callback, fields: Fields, *, old: bool = False) -> Callback:
    """The callback with an edit's new (or ``old``) values, whether it is open or not."""
    values = {name: pair[0 if old else 1] for name, pair in fields.items()}
    said = record.to_callback(record.callback(callback) | values)
    return replace(callback, **{name: getattr(said, name) for name in fields})


def clashes(start: Callback, fields: Fields) -> tuple[Clash, ...]:
    """What a kept edit would change in a record, as clashes with it."""
    mine = with_fields(start, fields)
    return tuple(Clash(name, getattr(mine, name), getattr(start, name)) for name in EDITABLE if name in fields)


def of_before(kind: str, payload: dict[str, Any], mine: Callback, existing: Callback) -> bool:
    """Whether a change that waits for ``mine``, which becomes a part of ``existing``, ends only what was before: the line broke off
    later there, and they are called again whatever became of the first time."""
    theirs = existing.redial
    if theirs is None or not redialling(existing):
        return False
    if kind == "close":
        outcome = record.to_outcome(payload["outcome"])
        talked = outcome.kind in (OutcomeKind.CONNECTED, OutcomeKind.ANSWERED_BY_AGENT)
        earlier = mine.redial is not None and mine.redial.since < theirs.since
        return outcome.at < theirs.since or (earlier and not talked)
    if kind == "edit" and "redial" in payload["fields"]:
        after = with_fields(existing, payload["fields"]).redial
        return after is not None and after.since < theirs.since
    return False


def rebased(fields: Fields, current: Callback) -> tuple[Callback, Fields, tuple[Clash, ...]]:
    """An edit on top of a newer record: the result, what is left of the edit to be sent, and the clashes.

    What the record holds already falls away; so does a field that somebody else changed otherwise: theirs stands. Of a
    closed record nothing changes, and the edit is left whole, for the CRM to refuse.
    """
    if not current.open:
        return current, fields, ()
    old, new = with_fields(current, fields, old=True), with_fields(current, fields)
    result, found = merged(old, new, current)
    settled = {clash.field for clash in found} | {n for n in fields if getattr(new, n) == getattr(current, n)}
    left = {name: pair for name, pair in fields.items() if name not in settled}
    if "redial" in left and result.redial != new.redial:
        # Both sides tell of a line that broke off: what is sent is what came of the two.
        del left["redial"]
        left |= {name: pair for name, pair in differences(current, result).items() if name == "redial"}
    return result, left, found
