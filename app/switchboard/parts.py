# SPDX-License-Identifier: GPL-3.0-or-later
"""What the switchboard's parts need of each other, beside the exchange's port: the rules, the CRM, and the way to tell desks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from app.domain.board import BoardNow, CallbackAsked, Callout, DirectNow, OwnCalls, PhoneCall, VoiceMessage
from app.domain.callback import Attempt, Callback, Outcome
from app.domain.departments import Department, SiteRules
from app.domain.number import Number
from app.domain.people import Contact, Person


class Rules(Protocol):
    """What administrators have set."""

    @property
    def site(self) -> SiteRules: ...

    def department(self, queue: str | None) -> Department | None: ...

    def subscribe(self, changed: Callable[[SiteRules], None]) -> Callable[[], None]: ...


class Promises(Protocol):
    """The site's open callbacks, as the CRM has them, and the way to write there.

    ``make``, ``attempt_over`` and ``close`` are durable when they return and reach the CRM as soon as it can be reached;
    ``claim``, ``renew``, ``release`` and ``begin`` ask it at once and raise :class:`app.domain.errors.CrmError` (or
    ``ClaimedByOther``, ``ClosedIsFinal``).
    """

    @property
    def there(self) -> bool:
        """Whether the CRM is reached now, and the open callbacks are complete."""
        ...

    @property
    def me(self) -> str:
        """The person as whom the switchboard signs in: who makes callbacks that nobody made by hand."""
        ...

    @property
    def kept_back(self) -> int:
        """How many callbacks wait to be told to the CRM."""
        ...

    @property
    def open(self) -> Mapping[str, Callback]:
        """By id. Those not told to the CRM yet are among them (``version`` 0)."""
        ...

    def of_number(self, number: Number) -> tuple[Callback, ...]: ...

    def subscribe(self, handler: Callable[[Callback], None]) -> Callable[[], None]:
        """Give every callback that changed (or closed) to *handler*, on the loop."""
        ...

    @property
    def put_back(self) -> int:
        """How often the CRM turned out to be put back to an older state; what it has now is known then."""
        ...

    async def make(self, callback: Callback) -> None:
        """A new callback; where the person has an open one for this queue, it is that one's (rule 9)."""
        ...

    async def change(self, callback: Callback) -> None:
        """An edited one."""
        ...

    async def claim(self, callback: str, token: str, seconds: int) -> Callback: ...

    async def renew(self, callback: str, token: str, seconds: int) -> None: ...

    async def release(self, callback: str, token: str) -> None: ...

    async def begin(self, callback: str, attempt: Attempt, token: str) -> Callback:
        """Write the intent (rule 2); only then may be dialled. ``attempt.agent`` may be another person than the switchboard."""
        ...

    async def attempt_over(self, callback: str, attempt: Attempt) -> None: ...

    async def close(self, callback: str, outcome: Outcome, token: str = "") -> None: ...

    def people(self) -> tuple[Person, ...]: ...

    def person_at(self, interface: str) -> Person | None:
        """Whose phone a queue member's interface is: by the phone logged in with, else by the extension."""
        ...

    async def contact(self, number: Number) -> Contact | None:
        """Who the CRM knows under this number; ``None`` also when it does not answer in time."""
        ...


@dataclass(frozen=True, slots=True)
class Tell:
    """Something for desks: ``to`` are people's ids (``None``: everybody), ``what`` one of the values below."""

    what: BoardNow | CallbackAsked | VoiceMessage | Callout | PhoneCall | OwnCalls | DirectNow | SiteRules
    to: frozenset[str] | None = None


Teller = Callable[[Tell], None]


@dataclass(frozen=True, slots=True)
class Asked:
    """A caller's request, as the dialplan brings it. ``call`` is the exchange's id of the call: the same one again changes only
    what is new (another number). ``joined_at`` is when the caller began to wait."""

    call: str
    queue: str
    number: Number = field(repr=False)
    joined_at: datetime
    position: int = 0
    at: datetime | None = None
