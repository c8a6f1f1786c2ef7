# SPDX-License-Identifier: GPL-3.0-or-later
"""What the bridge asks of the desk, and what it is told in return."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.domain.agent import Agent
from app.domain.call import Call
from app.domain.errors import DomainError


@dataclass(eq=False)
class PageRefused(DomainError):
    """The desk cannot do now what a page asks for; the page is told ``code``.

    Codes: ``not_signed_in``, ``line_not_ready``, ``in_call`` (the number is kept in the dialpad), ``needs_press`` (a person must
    press Call: an emergency number, a code of the exchange), ``form_open`` (another form is being filled in), ``not_found``.
    """

    code: str

    def __str__(self) -> str:
        return f"page refused: {self.code}"


@dataclass(frozen=True, slots=True)
class Form:
    """What a page wants to stand in the callback form; ``due`` is an instant in UTC, ``None`` = what the form proposes."""

    number: str = ""
    customer: str = ""
    note: str = ""
    due: datetime | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """How the desk stands: nobody is signed in without ``agent``; ``calls`` are those that are live."""

    agent: Agent | None
    calls: tuple[Call, ...] = ()


class Pages(Protocol):
    """The desk, as pages see it. Everything is called on the engine's loop; refusals are ``DomainError``."""

    async def dial(self, number: str, customer: str, callback: str | None) -> None:
        """Treat a number as that of a ``tel:`` link; returns when the desk has it, not when somebody answers."""

    async def open_form(self, form: Form) -> None:
        """Show the callback form, filled in; the agent decides what becomes of it."""

    async def show(self, callback: str) -> None:
        """Show a callback by its id; :class:`PageRefused` ``not_found``."""

    async def ask_pairing(self, origin: str, name: str) -> bool:
        """Ask the agent whether a page may use the desk. Cancelled when time is up or the page has gone: then the question is
        to vanish."""

    def standing(self) -> Standing:
        """How the desk stands now."""
