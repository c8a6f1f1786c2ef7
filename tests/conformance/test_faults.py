# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands between desk and system, and goes wrong: told as what it is, and nothing is lost or given up for it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.abilities import CallLog
from app.domain.callback import Attempt, Callback, Outcome, OutcomeKind
from app.domain.due import at_instant
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.ids import new_id
from tests.conformance.rig import CUSTOMER, Rig, Seat, number, refused
from tests.conformance.target import Can
from tests.conformance.test_contacts_and_calls import a_call
from tests.desks import page

SOME = 1200
"""Callbacks: more than one page of any system."""
HOUR = 3600


def asked(seat: Seat, one: Callback) -> dict[str, Callable[[], Awaitable[object]]]:
    """Everything that a desk asks of a system, once."""
    crm = seat.crm
    outcome = Outcome(OutcomeKind.DELETED, datetime.now(UTC), seat.me)
    return {
        "capabilities": crm.capabilities,
        "changes": lambda: crm.changes(None),
        "create": lambda: crm.save(seat.draft(77), 0, new_id()),
        "edit": lambda: crm.save(replace(one, note="changed"), one.version, new_id()),
        "claim": lambda: crm.claim(one.id, new_id(), 60),
        "renew": lambda: crm.renew(one.id, new_id(), 60),
        "release": lambda: crm.release(one.id, new_id()),
        "attempt": lambda: crm.record_attempt(one.id, Attempt(new_id(), seat.me, datetime.now(UTC)), new_id()),
        "close": lambda: crm.close(one.id, outcome, "", new_id()),
        "call": lambda: crm.log_call(a_call(seat, 1)),
        "contacts by number": lambda: crm.find_contacts(number=number(1)),
        "contacts by name": lambda: crm.find_contacts(text=CUSTOMER),
        "contacts": lambda: crm.contacts(None),
        "people": crm.people,
    }


async def local(seat: Seat) -> set[str]:
    """What a system of these abilities is not asked for at all."""
    abilities = await seat.abilities()
    return ({"call"} if abilities.call_log is CallLog.NONE else set()) | (
        set() if abilities.contact_feed else {"contacts"}
    )


async def answers(seat: Seat, one: Callback, but: set[str]) -> dict[str, CrmError | None]:
    """What each question is answered with; ``None`` where there was no need to ask."""
    told: dict[str, CrmError | None] = {}
    for name, ask in asked(seat, one).items():
        if name in but:
            continue
        try:
            await ask()
            told[name] = None
        except CrmError as error:
            told[name] = error
    return told


MAY_KNOW = {"capabilities", "people", "contacts by number", "contacts by name", "contacts"}
"""What an adapter may have answers to that it has kept."""


async def test_throttled(rig: Rig) -> None:
    line = await rig.line()
    first = await rig.seat(1)
    made, but = await first.make(1), await local(first)
    for name in asked(first, made):
        if name in but:
            continue
        # A new desk for each: once throttled, an adapter leaves the system alone.
        seat = await rig.seat(1, line=line)
        seat.keep(made)
        await rig.says(line, page("429 Too Many Requests", b"{}", "Retry-After: 7"))
        before = len(line.requests)
        try:
            with refused(CrmErrorKind.THROTTLED) as caught:
                await asked(seat, made)[name]()
            assert caught.value.retry_after is not None, name
            assert 5 < caught.value.retry_after <= 7, name
            assert len(line.requests) == before + 1, f"{name}: asked once, and then left alone"
        except pytest.fail.Exception:
            assert name in MAY_KNOW, f"{name} was answered without asking"
        line.answer = None
    assert await rig.target.records() == 1


@pytest.mark.parametrize(
    "status",
    ["200 OK", "401 Unauthorized", "403 Forbidden", "404 Not Found", "500 Internal Server Error", "502 Bad Gateway"],
)
async def test_a_page_is_never_a_no(rig: Rig, status: str) -> None:
    line = await rig.line()
    seat = await rig.seat(1, line=line)
    made, but = await seat.make(1), await local(seat)
    await rig.says(line, page(status))
    for name, error in (await answers(seat, made, but)).items():
        if error is None:
            assert name in MAY_KNOW, f"{name} took a page for an answer"
        else:
            assert error.kind in (CrmErrorKind.NOT_UNDERSTOOD, CrmErrorKind.UNREACHABLE), f"{name}: {error!r}"
    with refused(CrmErrorKind.NOT_UNDERSTOOD, CrmErrorKind.UNREACHABLE):
        await (await rig.seat(1, line=line, signed_in=False)).sign_in()
    line.answer = None
    assert await rig.target.records() == 1
    assert (await seat.save(made, note="all is well again")).note == "all is well again"


async def test_a_broken_answer_is_not_understood(rig: Rig) -> None:
    line = await rig.line()
    seat = await rig.seat(1, line=line)
    made, but = await seat.make(1), await local(seat)
    for body in (b"", b"{", b"[]", b"null", b'{"result": 7}', b'{"items": 7}', b'"\xff"'):
        await rig.says(line, page("200 OK", body).replace(b"text/html", b"application/json"))
        for name, error in (await answers(seat, made, but)).items():
            # An empty list of nothing may be what it says; a writing that came to nothing must not be taken for done.
            if name in ("create", "edit", "claim", "renew", "attempt", "close") or error is not None:
                assert error is not None, f"{name} took {body!r} for an answer"
                assert error.kind in (
                    CrmErrorKind.NOT_UNDERSTOOD,
                    CrmErrorKind.UNREACHABLE,
                    CrmErrorKind.REFUSED,
                ), f"{name}: {error!r}"
    line.answer = None
    assert await rig.target.records() == 1


async def test_nobody_answers(rig: Rig) -> None:
    line = await rig.line()
    seat = await rig.seat(1, line=line)
    made, but = await seat.make(1), await local(seat)
    await line.stop()
    for name, error in (await answers(seat, made, but)).items():
        if error is None:
            assert name in MAY_KNOW
        else:
            assert error.kind is CrmErrorKind.UNREACHABLE, f"{name}: {error!r}"
            assert not error.maybe_done, f"{name}: nothing was sent"
    await line.start()
    assert (await seat.save(made, note="back again")).note == "back again"


async def test_the_server_stops_in_mid_sync(rig: Rig) -> None:
    rig.needs(Can.RESTART)
    await rig.target.fill(SOME)
    seat = await rig.seat(1)
    if (await seat.abilities()).page_size > SOME:
        pytest.skip("the feed comes whole")
    told = await seat.crm.changes(None)
    assert told.more, "there are several pages"
    for one in told.items:
        seat.keep(one)
    seat.cursor = told.cursor
    async with rig.stopped():
        with refused(CrmErrorKind.UNREACHABLE):
            # An adapter that reads everything at once may still have some pages.
            for _ in range(100):
                told = await seat.crm.changes(seat.cursor)
                for one in told.items:
                    seat.keep(one)
                seat.cursor = told.cursor
        with refused(CrmErrorKind.UNREACHABLE):
            await seat.make(1)
    for _ in range(50):
        try:
            await seat.pull()
            break
        except CrmError as error:
            if error.kind is not CrmErrorKind.UNREACHABLE:
                raise
            await asyncio.sleep(0.1)
    assert len(seat.known.kept) == SOME
    assert len({one.number.key for one in seat.known.kept.values()}) == SOME
    made = await seat.make(1)
    assert made.id in {one.id for one in seat.known.kept.values()}
    assert await rig.target.records() == SOME + 1


@pytest.mark.parametrize("seconds", [HOUR, -HOUR], ids=["ahead", "behind"])
async def test_a_clock_that_is_an_hour_wrong(rig: Rig, seconds: int) -> None:
    rig.needs(Can.SKEW)
    await rig.target.set_clock(seconds)
    one, other = await rig.seat(1), await rig.seat(2)
    wrong = timedelta(seconds=seconds)
    told = await one.crm.capabilities()
    assert abs(told.server_time - datetime.now(UTC) - wrong) < timedelta(seconds=30)
    due = at_instant(datetime.now(UTC).replace(second=0, microsecond=0) + timedelta(hours=2), "Europe/Moscow")
    made = await one.make(1, owner=None, due=due)
    assert made.due == due, "a promise is for an instant, whatever the server's clock says"
    seen = await other.sees(made.id)
    assert seen.due == due
    changed = await other.save(seen, note="seen")
    assert (await one.sees(made.id, lambda c: c.note == "seen")).version >= changed.version
    token = new_id()
    claim, current = await one.crm.claim(made.id, token, 60)
    one.keep(current)
    assert abs(claim.until - told.server_time) < timedelta(seconds=120), "leases are judged by the server's clock"
    with refused(CrmErrorKind.CONFLICT, code="claimed"):
        await other.crm.claim(made.id, new_id(), 60)
    attempt = Attempt(new_id(), one.me, datetime.now(UTC))
    written = one.keep(await one.crm.record_attempt(made.id, attempt, token))
    assert written.attempts[0].started_at <= told.server_time + timedelta(seconds=60)
    assert (await one.pull()).removed == set()


async def test_an_agent_in_another_zone(rig: Rig) -> None:
    rig.needs(Can.ZONE)
    await rig.target.set_zone(2, "Asia/Vladivostok")
    await rig.target.set_zone(1, "America/Santiago")
    one, other = await rig.seat(1), await rig.seat(2)
    due = at_instant(datetime.now(UTC).replace(second=0, microsecond=0) + timedelta(hours=30), "Asia/Ulaanbaatar")
    made = await one.make(1, due=due, owner=other.me, expires_at=due.utc + timedelta(days=1))
    assert made.due == due
    seen = await other.sees(made.id)
    assert (seen.due, seen.expires_at) == (due, due.utc + timedelta(days=1))
    later = at_instant(due.utc + timedelta(hours=5), "Asia/Vladivostok")
    changed = await other.save(seen, due=later)
    assert changed.due == later
    again = await rig.seat(2)
    assert (await again.sees(made.id)).due == later


async def test_a_sign_in_that_has_expired(rig: Rig) -> None:
    rig.needs(Can.EXPIRE)
    seat = await rig.seat(1)
    made, but = await seat.make(1), await local(seat)
    await rig.target.expire_sign_in(1)
    for name, error in (await answers(seat, made, but)).items():
        if error is None:
            assert name in MAY_KNOW, f"{name} was answered"
        else:
            assert error.kind is CrmErrorKind.SIGN_IN, f"{name}: {error!r}"
    await seat.sign_in()
    assert (await seat.save(made, note="signed in again")).note == "signed in again"
    assert await rig.target.records() == 1
