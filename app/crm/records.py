# SPDX-License-Identifier: GPL-3.0-or-later
"""Callbacks in a CRM that is not ours: its records are read, the domain's rule is asked, and the result is written back.

An adapter says how its system reads, finds, makes and writes one record and what changed (:class:`RecordCrm`'s abstract
methods); claims, attempts, conflicts and repeated writes are dealt with here, once for all of them. After every write it is
read what came of it: some systems say yes and do nothing.
"""

from __future__ import annotations

import asyncio
import hashlib
import random
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import NoReturn, TypeVar
from uuid import NAMESPACE_URL, uuid5

from app.crm.feed import Marks, Place
from app.crm.http import Http
from app.crm.port import Capabilities, ContactPage, Known, Page, Pushed, Session
from app.domain.call import Call, CallResult
from app.domain.callback import (
    EDITABLE,
    Attempt,
    Callback,
    Claim,
    Outcome,
    OutcomeKind,
    check_may_end,
    checked,
    claimed,
    closed,
    edited,
    queue_key,
    released,
    same_promise,
    united,
    with_attempt,
)
from app.domain.day import PeopleReport
from app.domain.errors import (
    ClaimedByOther,
    ClosedIsFinal,
    CrmError,
    CrmErrorKind,
    MissedStays,
    NotClaimed,
    TextProblem,
    Unread,
)
from app.domain.number import Number
from app.domain.people import CatalogueEntry, Contact, Person, Role
from app.domain.redial import later
from app.domain.spell import Spell

_RACES = 5
_TOLD = frozenset({"missed", "origin", "redial"})
"""Fields that nobody types: what is told of them comes on top of what there is."""
SETTLE = 0.4
"""Least seconds after which an advisory claim is looked at again: a rival's write may have been on its way."""

Rule = Callable[[Callback], Callback]
HeldT = TypeVar("HeldT", bound="Held")


@dataclass(frozen=True, slots=True)
class Held:
    """A record as the CRM has it. ``callback`` has its ``remote`` and ``version`` (any number that grows with every change, such
    as the time of the last one) and its claim's token as it is stored; ``stamp`` is what a conditional write depends on."""

    remote: str
    callback: Callback
    stamp: str = ""


@dataclass(frozen=True, slots=True)
class Batch:
    """A part of what changed; ``removed`` are the records' own keys, the rest is as in :class:`app.crm.port.Page`."""

    held: tuple[Held, ...]
    cursor: str
    more: bool = False
    reset: bool = False
    removed: tuple[str, ...] = ()
    total: int | None = None


def id_for(server: str, remote: str) -> str:
    """The id of a callback that was made in the CRM itself: the same on every desk."""
    return str(uuid5(NAMESPACE_URL, f"{server}#{remote}"))


class RecordCrm(ABC):
    """``token`` is the secret of the sign-in. ``atomic``: :meth:`_write` only writes where the record is still at its stamp."""

    atomic = False
    poll_seconds = 15.0

    def __init__(self, http: Http, token: str = "") -> None:
        self._http = http
        self.url = http.url
        self._token = ""
        self.token = token
        self._known: Known | None = None
        self.person: Person | None = None
        """Who is signed in."""
        self._marks, self._given, self._more = Marks(), "", False
        self._unread: dict[str, Unread] = {}
        """Records that cannot be read, by their own keys."""
        self._pulled: dict[str, tuple[str, int]] = {}
        """Records and versions of this pull's callbacks, by id: they may not be stored yet."""
        self._displaced: list[str] = []
        """Records that were taken for a callback whose older record came later."""

    @property
    def token(self) -> str:
        return self._token

    @token.setter
    def token(self, secret: str) -> None:
        self._token = secret
        self._http.secrets = self._take(secret) - {""}

    def _take(self, secret: str) -> set[str]:
        """Ask with this secret from now on; returns what must stand in no text."""
        return {secret}

    # --- what an adapter says

    @abstractmethod
    async def sign_in(self, user: str, password: str) -> Session: ...

    @abstractmethod
    async def capabilities(self) -> Capabilities: ...

    @abstractmethod
    async def _read(self, remote: str) -> Held:
        """One record; ``REFUSED`` ``not_found`` where it is gone or not this agent's to see."""

    @abstractmethod
    async def _by_key(self, callback_id: str) -> Held | None:
        """The record made for this callback, by the id that was written into it."""

    @abstractmethod
    async def _by_number(self, number: Number) -> Sequence[Held]:
        """The open records of one person, as far as the CRM can be asked for them."""

    @abstractmethod
    async def _create(self, callback: Callback) -> Held:
        """Make a record, and read it back. It was looked for just before, and is not there."""

    @abstractmethod
    async def _write(self, held: Held, wanted: Callback) -> Held:
        """Bring a record to what is wanted in one write, and read it back. ``CONFLICT`` ``raced`` where somebody was faster."""

    @abstractmethod
    async def _changed(self, cursor: str | None) -> Batch:
        """What changed since a cursor of this adapter's. Each record goes through :meth:`_told`."""

    def _forget(self) -> None:
        """What was told last may not have been stored: nothing may be left out for having been told."""
        return None

    def _age(self, remote: str) -> tuple[int, str]:
        """Grows with the records' age of making: numbers are given in order."""
        return len(remote), remote

    @abstractmethod
    async def people(self) -> tuple[Person, ...]: ...

    @abstractmethod
    async def catalogues(self) -> tuple[CatalogueEntry, ...]: ...

    @abstractmethod
    async def find_contacts(self, *, number: Number | None = None, text: str = "") -> tuple[Contact, ...]: ...

    @abstractmethod
    async def contacts(self, since: str | None) -> ContactPage: ...

    @abstractmethod
    async def log_call(self, call: Call) -> None: ...

    @abstractmethod
    def callback_url(self, callback: Callback) -> str | None: ...

    def now(self) -> datetime:
        """The server's clock: leases and hiding are judged by it (rule 10). Raises ``UNREACHABLE`` before the first answer."""
        told = self._http.server_now()
        if told is None:
            raise CrmError(CrmErrorKind.UNREACHABLE, "no_server_time")
        return told

    # --- what is the same for all

    def attach(self, known: Known) -> None:
        self._known = known
        self.person = self.person or known.person()

    async def aclose(self) -> None:
        await self._http.aclose()

    async def sign_out(self) -> None:
        self.token = ""

    async def log_spell(self, spell: Spell) -> None:
        """Working time is the hub's: no foreign CRM has a place for it."""
        return None

    async def protocol(self) -> tuple[str, int] | None:
        """No foreign CRM has a place for the site's redial protocol."""
        return None

    async def save_protocol(self, text: str, version: int) -> int:
        raise CrmError(CrmErrorKind.REFUSED, "no_protocol")

    async def people_report(self, first: date, last: date, zone: str) -> PeopleReport:
        """No foreign CRM counts our calls and ratings."""
        raise CrmError(CrmErrorKind.REFUSED, "no_report")

    async def changes(self, since: str | None) -> Page:
        if since != self._given:
            self._forget()
        if since != self._given or not self._more:
            self._pulled.clear()
        try:
            page = await self._page(Place.read(since))
        except BaseException:
            self._given = ""
            raise
        self._given, self._more = page.cursor, page.more
        return page

    async def _page(self, place: Place) -> Page:
        if place.cursor is None:
            self._unread.clear()
        before = tuple(self._unread)
        batch = await self._changed(place.cursor)
        held = [*batch.held]
        # After a restart it is not known why they could not be read, and a newer version of this program may read them.
        again = [one for one in place.unread if one not in before] + [one for one in before if batch.reset]
        again = [remote for remote in again if remote not in {one.remote for one in held}]
        held = [one for one in held if one.remote not in self._displaced]
        again, self._displaced = [*again, *self._displaced], []
        for remote in dict.fromkeys(again):
            one = await self._again(remote)
            if one is not None:
                held.append(one)
        known = self._needed_known()
        removed = [known.id_of(remote) for remote in batch.removed]
        for remote in batch.removed:
            self._unread.pop(remote, None)
        unread = tuple(self._unread)
        news = bool(held or batch.removed or unread != before)
        return Page(
            tuple(self._shown(one) for one in held),
            Place(batch.cursor, self._marks.next() if news else place.mark, unread).text(),
            batch.more,
            batch.reset,
            tuple(one for one in removed if one is not None),
            batch.total,
            unread=tuple(self._unread.values()),
        )

    async def _again(self, remote: str) -> Held | None:
        try:
            held = await self._read(remote)
        except CrmError as error:
            if error.code == "not_found":
                self._unread.pop(remote, None)
                return None
            return self._told(remote, partial(_raise, error))
        return self._told(remote, lambda: held)

    def _told(self, remote: str, make: Callable[[], HeldT | None], *, is_open: bool = True) -> HeldT | None:
        """A record for the desk; ``None`` for one that cannot be read, which is named to the agent and holds up nobody else's."""
        try:
            held = make()
        except CrmError as error:
            if error.kind is not CrmErrorKind.NOT_UNDERSTOOD:
                raise
            self._cannot_read(remote, error, is_open=is_open)
            return None
        self._unread.pop(remote, None)
        if held is None:
            return None
        before = self._holder(held.callback.id)
        if before is not None and self._age(before[0]) > self._age(held.remote):
            # The newer one is a copy, and was taken for it; now the desk takes this one, whose version must not be less.
            self._displaced.append(before[0])
            held = replace(held, callback=replace(held.callback, version=max(before[1], held.callback.version)))
        self._pulled[held.callback.id] = held.remote, held.callback.version
        return held

    @staticmethod
    def _readable(make: Callable[[], HeldT | None]) -> HeldT | None:
        """A record that is looked at for another's sake: one that cannot be read is none that the desk knows of."""
        try:
            return make()
        except CrmError as error:
            if error.kind is not CrmErrorKind.NOT_UNDERSTOOD:
                raise
            return None

    def _cannot_read(self, remote: str, error: CrmError, *, is_open: bool = True) -> None:
        if is_open or self._needed_known().id_of(remote) is not None:
            self._unread[remote] = Unread(remote, error.code, error.detail)
        else:
            self._unread.pop(remote, None)  # no promise any more, and none that the desk shows

    def _holder(self, callback_id: str) -> tuple[str, int] | None:
        """The record that a callback is known by, and its version."""
        base = self._needed_known().base(callback_id)
        of_base = (base.remote, base.version) if base is not None and base.remote else None
        return self._pulled.get(callback_id, of_base)

    def _is_copy(self, callback_id: str, remote: str) -> bool:
        """Whether an id that stands in a record is that of an older one, from which this was copied."""
        holder = self._holder(callback_id)
        return holder is not None and self._age(holder[0]) < self._age(remote)

    async def events(self, since: str | None) -> AsyncIterator[Pushed]:
        """The CRM tells nothing by itself: a hint to ask, every ``poll_seconds`` or a little more."""
        while True:
            await asyncio.sleep(self.poll_seconds * random.uniform(1.0, 1.2))
            yield Pushed("changed", since or "")

    async def save(self, callback: Callback, expected_version: int, change: str) -> Callback:
        # Before anything is awaited: this is the record that the wanted one was made from.
        base = self._needed_known().base(callback.id)
        if base is None or not base.remote:
            held = await self._by_key(callback.id)
            if held is None:
                if expected_version:
                    raise _not_found()
                return await self._make(_short_enough(lambda: checked(callback)))
            if not expected_version:
                return self._shown(held)  # made by an earlier try whose answer was lost
        mine = {
            name: getattr(callback, name)
            for name in EDITABLE
            if base is None or getattr(callback, name) != getattr(base, name)
        }

        def rule(old: Callback) -> Callback:
            left = {name: value for name, value in mine.items() if value != getattr(old, name)}
            if not left:
                return old
            if not old.open:
                raise _conflict("closed", old)
            if "missed" in left:
                left["missed"] = united(old.missed, callback.missed)
            if base is not None:
                if (
                    "redial" in left
                    and old.redial != base.redial
                    and old.redial is not None
                    and callback.redial is not None
                ):
                    left["redial"] = later(old.redial, callback.redial)
                clashing = any(getattr(old, name) != getattr(base, name) for name in left if name not in _TOLD)
            else:
                clashing = not left.keys() <= _TOLD and old.version != expected_version
            if clashing:
                raise _conflict("conflict", old)
            return _short_enough(lambda: edited(old, **left))

        return await self._apply(callback.id, rule)

    async def _make(self, callback: Callback) -> Callback:
        for other in await self._by_number(callback.number):
            if other.callback.id != callback.id and same_promise(other.callback, callback.number, queue_key(callback)):
                raise _conflict("duplicate_open", self._shown(other))
        made = await self._create(callback)
        self._verify(callback, made.callback, EDITABLE)
        return self._shown(made)

    async def claim(self, callback_id: str, token: str, seconds: int) -> tuple[Claim, Callback]:
        return await self._claimed(callback_id, token, seconds, renew=False)

    async def renew(self, callback_id: str, token: str, seconds: int) -> Claim:
        claim, _ = await self._claimed(callback_id, token, seconds, renew=True)
        return claim

    async def _claimed(self, callback_id: str, token: str, seconds: int, *, renew: bool) -> tuple[Claim, Callback]:
        me, sealed = self._me(), self._seal(token)

        def rule(old: Callback) -> Callback:
            held = old.claim
            if renew and (held is None or held.token != sealed):
                raise CrmError(CrmErrorKind.CONFLICT, "not_claimed")
            now = self.now()
            try:
                return claimed(old, Claim(me.id, now + timedelta(seconds=seconds), sealed), now)
            except ClosedIsFinal:
                raise _conflict("closed", old) from None
            except ClaimedByOther as other:
                raise _held(Claim(other.holder, other.until)) from None

        clock = asyncio.get_running_loop().time
        started = clock()
        current = await self._apply(callback_id, rule)
        if not self.atomic and not renew:
            # A rival who had read just before this write will have written by then, if they are no slower than we were.
            await asyncio.sleep(max(SETTLE, 1.5 * (clock() - started)))
            current = self._shown(await self._found(callback_id), keep_token=True)
            if current.claim is None or current.claim.token != sealed:
                raise _held(replace(current.claim, token="")) if current.claim else _conflict("closed", current)
            current = _without_token(current)
        assert current.claim is not None
        return replace(current.claim, token=token), current

    async def tell_again(self, callback: Callback) -> Callback:
        # These systems say nothing of having been put back, so nobody asks.
        raise CrmError(CrmErrorKind.NOT_UNDERSTOOD)

    async def release(self, callback_id: str, token: str) -> Callback:
        sealed = self._seal(token)

        def rule(old: Callback) -> Callback:
            try:
                return released(old, sealed)
            except NotClaimed:
                return old

        return await self._apply(callback_id, rule)

    async def record_attempt(self, callback_id: str, attempt: Attempt, token: str) -> Callback:
        me, sealed = self._me(), self._seal(token) if token else ""

        def rule(old: Callback) -> Callback:
            now = self.now()
            known = next((one for one in old.attempts if one.id == attempt.id), None)
            if known is not None and known.agent != me.id and me.role is Role.AGENT:
                raise CrmError(CrmErrorKind.FORBIDDEN, "not_yours")
            if known is None and attempt.result is None:
                if not old.open:
                    raise _conflict("closed", old)
                if old.claim is None or not old.claim.live(now):
                    raise CrmError(CrmErrorKind.CONFLICT, "not_claimed")
                if not old.claim.held_by(sealed):
                    raise _held(replace(old.claim, token=""))
            started = min(known.started_at if known else attempt.started_at, now)
            ended = max(started, min(attempt.ended_at or now, now)) if attempt.result else None
            return with_attempt(
                old, replace(attempt, agent=_acting(me, attempt.agent), started_at=started, ended_at=ended), now
            )

        return await self._apply(callback_id, rule)

    async def close(self, callback_id: str, outcome: Outcome, token: str, change: str) -> Callback:
        me, sealed = self._me(), self._seal(token) if token else ""

        def rule(old: Callback) -> Callback:
            now = self.now()
            if outcome.kind is OutcomeKind.EXPIRED and (old.expires_at is None or now < old.expires_at):
                raise CrmError(CrmErrorKind.REFUSED, "not_expired")
            try:
                check_may_end(old, outcome.kind, me.role)
                result = closed(old, replace(outcome, by=_acting(me, outcome.by)))
            except MissedStays:
                raise CrmError(CrmErrorKind.REFUSED, "missed_stays") from None
            except ClosedIsFinal:
                raise _conflict("closed", old) from None
            held = old.claim
            if result is not old and held and held.live(now) and not held.held_by(sealed) and not spoke(old):
                raise _held(replace(held, token=""))
            return result

        def spoke(old: Callback) -> bool:
            if outcome.kind is OutcomeKind.ANSWERED_BY_AGENT:
                return True
            return outcome.kind is OutcomeKind.CONNECTED and any(
                one.agent == me.id and one.result in (CallResult.ANSWERED, None) for one in old.attempts
            )

        return await self._apply(callback_id, rule)

    # --- read, ask the rule, write, look what came of it

    async def _apply(self, callback_id: str, rule: Rule) -> Callback:
        for _ in range(_RACES):
            held = await self._found(callback_id)
            wanted = rule(held.callback)
            if wanted == held.callback:
                return self._shown(held)
            try:
                after = await self._write(held, wanted)
            except CrmError as error:
                if error.code == "raced":
                    continue
                raise
            if self._came_of_it(held.callback, wanted, after.callback):
                return self._shown(after)
        raise CrmError(CrmErrorKind.THROTTLED, "raced", retry_after=1.0)

    def _came_of_it(self, old: Callback, wanted: Callback, after: Callback) -> bool:
        """Whether a write took effect; false where a rival's came over it. Raises where the CRM says yes and does nothing."""
        names = [*EDITABLE, "claim", "attempts", "outcome"]
        meant = [name for name in names if getattr(wanted, name) != getattr(old, name)]
        missed = [name for name in meant if not _same(name, wanted, after)]
        if not missed:
            return True
        if any(not _same(name, old, after) for name in missed):
            return False
        raise CrmError(CrmErrorKind.REFUSED, "not_taken", detail=", ".join(missed))

    @staticmethod
    def _verify(wanted: Callback, after: Callback, names: Sequence[str]) -> None:
        missed = [name for name in names if not _same(name, wanted, after)]
        if missed:
            raise CrmError(CrmErrorKind.REFUSED, "not_taken", detail=", ".join(missed), maybe_done=True)

    async def _found(self, callback_id: str) -> Held:
        base = self._needed_known().base(callback_id)
        held = await (self._read(base.remote) if base is not None and base.remote else self._by_key(callback_id))
        if held is None:
            raise _not_found()
        return replace(held, callback=self._with_known_attempts(held))

    def _shown(self, held: Held, *, keep_token: bool = False) -> Callback:
        """The callback as the desk gets it: no attempt that it has seen is lost, and no token is told."""
        callback = self._with_known_attempts(held)
        return callback if keep_token else _without_token(callback)

    def _with_known_attempts(self, held: Held) -> Callback:
        base = self._needed_known().base(held.callback.id)
        if base is None or (base.remote and self._age(base.remote) > self._age(held.remote)):
            return held.callback  # or what the desk knows is that of a copy
        return _with_attempts_of(held.callback, base)

    def _needed_known(self) -> Known:
        if self._known is None:
            raise RuntimeError("attach() comes before callbacks are read or written")
        return self._known

    def _me(self) -> Person:
        if self.person is None:
            raise CrmError(CrmErrorKind.SIGN_IN, "not_signed_in")
        return self.person

    def _seal(self, token: str) -> str:
        # Bound to the person, and hashed: whoever reads the CRM's record learns no token.
        return hashlib.sha256(f"{self._me().id}\n{token}".encode()).hexdigest()[:32]


def _acting(me: Person, other: str) -> str:
    """Whose deed it is: another person's only where a supervisor tells of it, as the switchboard does."""
    return me.id if me.role is Role.AGENT else other or me.id


def _same(name: str, one: Callback, other: Callback) -> bool:
    mine, theirs = getattr(one, name), getattr(other, name)
    if name == "attempts":
        there = {attempt.id: attempt for attempt in other.attempts}
        return all(a.id in there and there[a.id].result == a.result for a in one.attempts)
    if name == "outcome":
        return bool(mine is None is theirs or (mine is not None is not theirs and mine.kind == theirs.kind))
    if name == "missed":
        return {call.id for call in mine} <= {call.id for call in theirs}
    if name == "number":
        return bool(mine.key == theirs.key)
    if name == "due":
        return bool(abs((mine.utc - theirs.utc).total_seconds()) < 60)
    if isinstance(mine, datetime) and isinstance(theirs, datetime):
        return abs((mine - theirs).total_seconds()) < 60
    if isinstance(mine, str) and isinstance(theirs, str):
        # Systems with rich text give line ends and blanks back in their own way.
        return bool(mine.split() == theirs.split())
    return bool(mine == theirs)


def _with_attempts_of(callback: Callback, base: Callback) -> Callback:
    """A write of somebody whose copy was older may have dropped attempts: what this desk has seen stays."""
    for attempt in base.attempts:
        callback = with_attempt(callback, attempt, attempt.ended_at or attempt.started_at)
    return callback


def _without_token(callback: Callback) -> Callback:
    claim = callback.claim
    return callback if claim is None else replace(callback, claim=replace(claim, token=""))


def _short_enough(make: Callable[[], Callback]) -> Callback:
    try:
        return make()
    except TextProblem as problem:
        raise CrmError(CrmErrorKind.REFUSED, "too_long", detail=problem.field_name) from problem


def _raise(error: CrmError) -> NoReturn:
    raise error


def _not_found() -> CrmError:
    return CrmError(CrmErrorKind.REFUSED, "not_found")


def _conflict(code: str, current: Callback) -> CrmError:
    return CrmError(CrmErrorKind.CONFLICT, code, current=_without_token(current))


def _held(claim: Claim) -> CrmError:
    return CrmError(CrmErrorKind.CONFLICT, "claimed", current=claim)
