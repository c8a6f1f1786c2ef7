# SPDX-License-Identifier: GPL-3.0-or-later
"""A CRM that an adapter is tried against: its server, its two agents, and what other people do in it with its own means."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from app.crm.port import Crm
from app.domain.callback import Callback


class Can(StrEnum):
    """What can be staged in a system; a test that needs what its target cannot is left out, and says so."""

    CLOSE = "close"
    """Close a callback's record with the system's own means."""
    EDIT = "edit"
    """Change a callback's note or due time with the system's own means."""
    HAND_OVER = "hand_over"
    HIDE = "hide"
    """Take a record out of an agent's sight by the system's rights."""
    DELETE = "delete"
    MAKE = "make"
    """Make a callback without a desk, as on the system's own pages."""
    LATE_COMMIT = "late_commit"
    """Keep a write's transaction open while others write and read."""
    SKEW = "skew"
    """Set the server's clock wrong."""
    ZONE = "zone"
    """Give an agent another time zone than the server's."""
    EXPIRE = "expire"
    """End an agent's sign-in on the server's side."""
    RESTART = "restart"


@dataclass(frozen=True, slots=True)
class Logged:
    """A call as the system has it, in any form: as a record of its own or as a comment. ``text`` is all that it says."""

    text: str


class Target(Protocol):
    """One system. Everything runs on one loop that lives as long as the target; between tests the loop stands still."""

    name: str
    can: frozenset[Can]
    queue: str | None
    """A queue that callbacks of this system may be given."""
    region: str
    """ISO 3166 code of the country whose numbers are written without a country code: ``RU`` for every target."""

    @property
    def url(self) -> str:
        """``http://127.0.0.1:PORT``, without a path; the same after :meth:`stop` and :meth:`start`."""

    async def start(self) -> None:
        """Start the server, or start it again with the data it had."""

    async def stop(self) -> None:
        """Stop the server; its data stays."""

    async def remove(self) -> None:
        """After the last :meth:`stop`: what is left of it outside its folder goes."""

    async def reset(self) -> None:
        """Before every test: no callbacks, no calls, no contacts; two agents, everything in sight, clock and zones right."""

    def login(self, agent: int) -> tuple[str, str]:
        """What agent 1 or 2 signs in with: the name and the secret."""

    def person(self, agent: int) -> str:
        """The id by which callbacks name the agent (owner, author, holder of a claim)."""

    def crm(self, url: str) -> Crm:
        """A new adapter, not signed in, that finds the server at this address: :attr:`url`, or that of a line before it."""

    def writes(self, piece: bytes) -> bool:
        """Whether a piece of what goes to the server is (of) a request that makes or changes a callback's record or logs a
        call: such a request is cut off in the tests, after the server has it."""

    # --- with the system's own means, past the adapter: what other people and programs do

    async def expire_sign_in(self, agent: int) -> None:
        """What the agent has signed in with is no longer taken by the server; a new sign-in with :meth:`login` works."""

    async def set_clock(self, seconds: float) -> None:
        """The server's clock is so far ahead of the true time (negative: behind)."""

    async def set_zone(self, agent: int, zone: str) -> None:
        """The agent's time zone in the system, an IANA name."""

    async def close(self, callback: Callback) -> None: ...

    async def edit(self, callback: Callback, *, note: str | None = None, due: datetime | None = None) -> None:
        """Change what is given; ``due`` is aware."""

    async def hand_over(self, callback: Callback, agent: int) -> None: ...

    async def hide(self, callback: Callback, agent: int) -> None:
        """The agent may see this record no longer; it is there all the same."""

    async def delete(self, callback: Callback) -> None:
        """The record is gone for good (or archived, where the system keeps everything)."""

    async def make(self, number: str, customer: str, due: datetime, agent: int) -> None:
        """A callback that knows nothing of a desk: without an external id. ``agent`` is whose it is."""

    async def fill(self, count: int) -> None:
        """So many open callbacks of different numbers, quickly, as if desks had made them over the months."""

    async def put_contact(self, name: str, numbers: Sequence[str]) -> None:
        """A contact; the numbers as they are written, the first in the first number field, and so on."""

    async def records(self) -> int:
        """How many callbacks' records the system holds, open and closed."""

    async def calls(self) -> list[Logged]:
        """Every logged call."""

    def late_writer(self, number: str) -> AbstractAsyncContextManager[None]:
        """Within: a callback to this number has been written, its transaction not committed; at the end it is."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A target that the suite may be run against."""

    name: str
    """``PRODUCT-WAY``, a word each."""
    make: Callable[[Path], Target]
    """Makes it (not started) with a folder of its own."""
    marker: str | None = None
    """The test marker of what it needs, where that is not always there."""
    missing: Callable[[], str | None] = lambda: None
    """Why it cannot be had on this machine, in one line."""
    spared: frozenset[str] = frozenset()
    """Tests that are not repeated here: they try the system, which is another target's too, and not the way to it."""


def choices() -> list[Choice]:
    """All systems: what the modules ``targets_*.py`` bring."""
    modules = sorted(file.stem for file in Path(__file__).parent.glob("targets_*.py"))
    found = [importlib.import_module(f"tests.conformance.{module}").CHOICES for module in modules]
    return [choice for some in found for choice in some]
