# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is it that rings, and what is written of the call."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from app.domain import number as numbers
from app.domain.abilities import CallLog, PhoneSearch
from app.domain.agent import AgentState
from app.domain.call import Call, CallResult, CallState, Direction
from app.domain.errors import CrmErrorKind
from app.domain.ids import new_id
from app.domain.people import Contact
from app.domain.spell import Spell
from tests.conformance.rig import CUSTOMER, Rig, Seat, number, refused

TYPED = ("+79123450042", "8 (912) 345-00-42", "79123450042", "9123450042", "+7 912 345 00 42")
"""How one number is typed, or delivered by a network."""


async def all_contacts(seat: Seat) -> dict[str, Contact]:
    found: dict[str, Contact] = {}
    cursor = None
    for _ in range(1000):
        page = await seat.crm.contacts(cursor)
        found |= {one.id: one for one in page.items}
        cursor = page.cursor
        if not page.more:
            break
    return found


async def found(seat: Seat, typed: str) -> tuple[Contact, ...]:
    """The contacts of a number, as a desk finds them: asked for, or by its own index where the system cannot be asked."""
    wanted = numbers.from_network(typed, seat.rig.target.region)
    abilities = await seat.abilities()
    if abilities.phone_search is PhoneSearch.SCAN:
        if not abilities.contact_feed:
            pytest.skip("the system has no contacts")
        return tuple(one for one in (await all_contacts(seat)).values() if wanted.key in one.numbers)
    return await seat.crm.find_contacts(number=wanted)


@pytest.mark.parametrize("stored", TYPED)
async def test_a_contact_is_found_however_its_number_is_written(rig: Rig, stored: str) -> None:
    seat = await rig.seat(1)
    if stored != number(42).key and (await seat.abilities()).phone_search is PhoneSearch.E164:
        pytest.skip("the system's numbers are E.164")
    await rig.target.put_contact(f"{CUSTOMER} Virtanen", [stored])
    await rig.target.put_contact(f"{CUSTOMER} Another", ["+79123450043"])
    for typed in TYPED:
        (one,) = await found(seat, typed)
        assert one.name == f"{CUSTOMER} Virtanen"
        assert one.numbers == (number(42).key,)
    assert await found(seat, "+79123459999") == ()


async def test_a_second_number_and_several_contacts_of_one(rig: Rig) -> None:
    seat = await rig.seat(1)
    await rig.target.put_contact(f"{CUSTOMER} Virtanen", ["+79123450041", "+79123450042"])
    await rig.target.put_contact(f"{CUSTOMER} Korhonen", ["+79123450042"])
    assert {one.name for one in await found(seat, "+79123450042")} == {f"{CUSTOMER} Virtanen", f"{CUSTOMER} Korhonen"}
    (one,) = await found(seat, "+79123450041")
    assert set(one.numbers) == {number(41).key, number(42).key}
    assert len({contact.id for contact in await found(seat, "+79123450042")}) == 2


async def test_a_contact_is_found_by_name(rig: Rig) -> None:
    seat = await rig.seat(1)
    await rig.target.put_contact(f"{CUSTOMER} Virtanen", ["+79123450041"])
    await rig.target.put_contact(f"{CUSTOMER} Korhonen", ["+79123450042"])
    if (await seat.abilities()).phone_search is PhoneSearch.SCAN:
        pytest.skip("the desk's own index of contacts is asked")
    (one,) = await seat.crm.find_contacts(text="korhonen")
    assert one.name == f"{CUSTOMER} Korhonen"
    assert await seat.crm.find_contacts(text="nobody of this name % _ ' \" * \\") == ()


async def test_all_contacts(rig: Rig) -> None:
    seat = await rig.seat(1)
    if not (await seat.abilities()).contact_feed:
        pytest.skip("the system's contacts cannot be read as a whole")
    for n in range(1, 8):
        await rig.target.put_contact(f"{CUSTOMER} {n}", [number(n).key])
    names: dict[str, tuple[str, ...]] = {}
    cursor, pages = None, 0
    while True:
        page = await seat.crm.contacts(cursor)
        names |= {one.name: one.numbers for one in page.items if one.name.startswith(CUSTOMER)}
        cursor, pages = page.cursor, pages + 1
        assert pages < 100
        if not page.more:
            break
    assert names == {f"{CUSTOMER} {n}": (number(n).key,) for n in range(1, 8)}
    page = await seat.crm.contacts(cursor)
    assert (page.items, page.removed, page.more) == ((), (), False)
    await rig.target.put_contact(f"{CUSTOMER} new", [number(9).key])
    for _ in range(50):
        page = await seat.crm.contacts(page.cursor)
        if page.items:
            break
        await asyncio.sleep(0.05)
    assert [one.name for one in page.items] == [f"{CUSTOMER} new"]


def a_call(seat: Seat, n: int) -> Call:
    now = datetime.now(UTC).replace(microsecond=0)
    return Call(
        new_id(),
        Direction.OUT,
        number(n),
        now - timedelta(minutes=3),
        seat.me,
        CallState.ENDED,
        customer=f"{CUSTOMER} {n}",
        answered_at=now - timedelta(minutes=2),
        ended_at=now,
        result=CallResult.ANSWERED,
    )


async def test_a_call_is_logged_once(rig: Rig) -> None:
    seat = await rig.seat(1)
    if (await seat.abilities()).call_log is CallLog.NONE:
        pytest.skip("the system keeps no calls")
    made = await seat.make(1)
    await rig.target.put_contact(f"{CUSTOMER} 1", [number(1).key])
    from dataclasses import replace

    call = replace(a_call(seat, 1), callback=made.id)
    for _ in range(3):
        await seat.crm.log_call(call)
    again = await rig.seat(1)
    again.known = seat.known
    again.crm.attach(again.known)
    await again.crm.log_call(call)
    assert len(await rig.target.calls()) == 1
    await seat.crm.log_call(replace(a_call(seat, 1), callback=made.id))
    assert len(await rig.target.calls()) == 2


async def test_a_call_whose_answer_was_lost(rig: Rig) -> None:
    line = await rig.line()
    seat = await rig.seat(1, line=line)
    if (await seat.abilities()).call_log is CallLog.NONE:
        pytest.skip("the system keeps no calls")
    await rig.target.put_contact(f"{CUSTOMER} 1", [number(1).key])
    call = a_call(seat, 1)
    rig.lost_answer(line)
    with refused(CrmErrorKind.UNREACHABLE) as caught:
        await seat.crm.log_call(call)
    assert caught.value.maybe_done
    await seat.crm.log_call(call)
    assert len(await rig.target.calls()) == 1


async def test_a_stay_in_a_state(rig: Rig) -> None:
    seat = await rig.seat(1)
    now = datetime.now(UTC)
    stay = Spell(new_id(), seat.me, AgentState.READY, now - timedelta(minutes=5), now, None)
    for _ in range(2):
        await seat.crm.log_spell(stay)
