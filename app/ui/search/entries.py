# SPDX-License-Identifier: GPL-3.0-or-later
"""What the search over everything lists: entries in groups, as plain values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from app.domain.finding import matches, rank
from app.domain.number import Number


class Kind(Enum):
    """What an entry stands for: it says what Enter does with it."""

    CALLBACK = auto()
    MISSED = auto()
    CALL = auto()
    PERSON = auto()
    CONTACT = auto()
    MESSAGE = auto()
    PAGE = auto()
    SETTING = auto()
    ACTION = auto()
    DIAL = auto()
    PLAN = auto()
    """A callback to a number that was typed."""
    ALL = auto()
    """Everything of one kind, on its page."""
    CRM = auto()
    """Ask the CRM too."""


@dataclass(frozen=True, slots=True)
class Entry:
    """``key`` is the id, page, setting or action it stands for; ``number`` and ``customer`` are whom it can call. ``also`` is
    searched and not shown; ``keys`` is the shortcut that does the same. ``promise`` is the open callback by which they are called,
    which is claimed for it."""

    kind: Kind
    key: str
    icon: str
    title: str
    detail: str = ""
    number: Number | None = None
    customer: str = ""
    also: str = ""
    keys: str = ""
    promise: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Entries of a kind under a heading."""

    title: str
    entries: tuple[Entry, ...]


def best(entries: Sequence[Entry], wanted: Sequence[str], most: int) -> tuple[Entry, ...]:
    """Those that fit the words, the best first; all where nothing is looked for."""
    found = [one for one in entries if matches(wanted, one.title, one.detail, one.also)]
    return tuple(sorted(found, key=lambda one: rank(wanted, one.title) if wanted else 0)[:most])
