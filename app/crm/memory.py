# SPDX-License-Identifier: GPL-3.0-or-later
"""What a foreign CRM has no field for, kept in one text beside its record: attempts, the claim, the exact due time …

The text is JSON. What the CRM has a field for (``mapped``) is read from that field, so that people may change it there; only
the number and the due time are in both, since the CRM's form of them may say less than ours.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from app.domain import record
from app.domain.callback import EDITABLE, Callback
from app.domain.errors import CrmError, CrmErrorKind

VERSION = 1
_ALWAYS = (
    "number",
    "due",
    "created_at",
    "created_by",
    "origin",
    "origin_call",
    "policy",
    "attempts",
    "claim",
    "outcome",
    "hidden_until",
)


def dumped(callback: Callback, mapped: frozenset[str]) -> str:
    """The memory of a callback; ``mapped`` names the editable fields that the CRM keeps itself. The record's own key stands in it
    where it is known, so that a copy can be told from it."""
    whole = record.callback(callback, token=True)
    names = (*_ALWAYS, *(name for name in EDITABLE if name not in mapped))
    kept = {name: whole[name] for name in dict.fromkeys(names) if whole[name] not in (None, "", [])}
    place = {"remote": callback.remote} if callback.remote else {}
    return json.dumps({"soitto": VERSION, "id": callback.id} | place | kept, ensure_ascii=False, separators=(",", ":"))


def id_in(text: str | None) -> str | None:
    """The callback's id in a memory; ``None`` where there is none, or what stands there is no memory."""
    kept = _read(text)
    return kept["id"] if kept is not None and isinstance(kept.get("id"), str) else None


def identity(text: str, key: str, remote: str, taken: Callable[[str], bool]) -> tuple[str, str]:
    """Which callback a record is, and the memory that is its own.

    People copy records with all that stands in them. ``key`` is the id that a desk wrote into the record, ``remote`` the record's
    own key, and ``taken`` says whether an id is another, older record's. The id is empty where the record needs one of its own,
    the memory where it is another record's.
    """
    kept = _read(text) or {}
    known, place = kept.get("id"), kept.get("remote")
    own = place == remote if place else not key or not known or key == known
    found = key or (known if own and isinstance(known, str) else "")
    if (place and not own and key == known) or (found and taken(found)):
        return "", text if place == remote else ""
    return found, text if own else ""


def folded(text: str | None, plain: Callback, mapped: frozenset[str], *, dates_only: bool = False) -> Callback:
    """A callback of the CRM's own fields with its memory folded in.

    ``plain`` is what the record alone says. Its due time and number win over the memory's where they were changed at the CRM
    (with ``dates_only`` the day counts); whether it is open or closed is always the record's word. Raises :class:`CrmError`
    ``NOT_UNDERSTOOD`` (``memory``) where a memory was written by a newer version: writing over it would lose something.
    """
    kept = _read(text)
    if kept is None:
        return plain
    if not isinstance(kept.get("soitto"), int) or kept["soitto"] > VERSION:
        raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "memory", detail="newer")
    said = record.callback(plain, token=True)
    ours = {
        name: kept[name] for name in (*_ALWAYS, *EDITABLE) if name in kept and name not in mapped - {"number", "due"}
    }
    try:
        whole = record.to_callback(said | ours)
    except (KeyError, TypeError, ValueError, AttributeError):
        return plain  # somebody typed into it
    same_number = plain.number.callable and whole.number.key == plain.number.key
    number = whole.number if same_number else plain.number
    same_due = (
        whole.due.wall.date() == plain.due.wall.date()
        if dates_only
        else abs((whole.due.utc - plain.due.utc).total_seconds()) < 60
    )
    due = whole.due if same_due else plain.due
    outcome = None if plain.open else whole.outcome or plain.outcome
    claim = whole.claim if plain.open else None
    return replace(
        whole, number=number, due=due, outcome=outcome, claim=claim, remote=plain.remote, version=plain.version
    )


def _read(text: str | None) -> dict[str, Any] | None:
    if not text:
        return None
    try:
        kept = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return kept if isinstance(kept, dict) and "soitto" in kept else None
