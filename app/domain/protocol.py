# SPDX-License-Identifier: GPL-3.0-or-later
"""The site's redial protocol (rows E1 to E3): for each situation what is said, how long is waited, and when is redialled.

A text is a template: ``{customer}`` is filled in, and what stands in ``[…]`` falls away when a name in it is not known, so that
the sentence reads well without: ``Hello[, {customer}]! [{company}. ][My name is {agent}. ]``. ``[[``, ``]]``, ``{{`` and ``}}``
stand for the characters themselves.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.redial import Exhausted, Situation, Window

LANGUAGES = ("en", "mn", "ru", "hu", "fi")
LINES_MOST = 20
TEXT_MOST = 500
"""Characters of a line."""
TEXTS_MOST = 100_000
"""Characters of all lines together."""
COMPANY_MOST = 200
"""Characters of the company's name."""
WAIT_MOST = 600
"""Seconds between two lines."""
CALLBACK_MINUTES_MOST = 10_000


class Name(StrEnum):
    """What a text may name."""

    CUSTOMER = "customer"
    AGENT = "agent"
    COMPANY = "company"
    REASON = "reason"
    """What the callback was agreed about."""
    NUMBER = "number"
    """The contact phone, as it is read out."""


class Then(StrEnum):
    """What follows the last line."""

    TALK = "talk"
    """The call goes on."""
    REDIAL = "redial"
    """The agent ends the call, and rings again."""
    SURVEY = "survey"
    """The caller is passed on to the quality survey."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line to be said: between ``least`` and ``most`` seconds after the one before it was said (the first: after the situation
    began), unless the other side is heard. ``text`` by language."""

    text: Mapping[str, str]
    least: int = 0
    most: int = 0


@dataclass(frozen=True, slots=True)
class Play:
    """One situation: its lines while the call is up, what follows them, the sentences that open the call which is made because of
    it, and the windows of its redials (none: no redial)."""

    situation: Situation
    lines: tuple[Line, ...] = ()
    then: Then = Then.TALK
    opening: tuple[Line, ...] = ()
    windows: tuple[Window, ...] = ()


@dataclass(frozen=True, slots=True)
class RedialProtocol:
    """The protocol of a site. ``company`` is how it calls itself, by language; ``survey`` the number or queue of the quality
    survey, empty where there is none. ``exhausted``, ``callback_minutes``, ``supervisor_after`` and ``by_itself`` as in
    :class:`app.domain.redial.Redial`."""

    plays: Mapping[Situation, Play]
    company: Mapping[str, str]
    survey: str = ""
    exhausted: Exhausted = Exhausted.CALLBACK
    callback_minutes: int = 30
    supervisor_after: int = 120
    by_itself: bool = False


KEPT = "protocol"
"""The desk's own note of what the CRM keeps (:func:`to_kept`); empty or not there where the CRM keeps none."""


def to_kept(text: str, version: int) -> str:
    """A protocol as the CRM gave it, and its version, in one text."""
    return f"{version} {text}"


def from_kept(kept: str) -> tuple[str, int]:
    """Text and version."""
    version, _, text = kept.partition(" ")
    return text, int(version)
