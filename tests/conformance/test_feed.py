# SPDX-License-Identifier: GPL-3.0-or-later
"""The change feed: everything arrives, nothing twice for nothing, and what is no longer there is told."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.abilities import Closed, DuePrecision, Push, Visibility
from app.domain.callback import Callback
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.ids import new_id
from tests.conformance.rig import CUSTOMER, Rig, Seat, Told, number, refused
from tests.conformance.target import Can

MANY = 5000
SOME_PAGES = 1200
"""Callbacks for more than two pages, where a feed is read in pages as another target's is."""
PAGED_AS_ANOTHER = {"odoo-kept": "odoo-activities", "odoo-json2": "odoo-phonecalls", "naumen-groovy": "naumen-module"}


async def test_the_whole_feed_and_then_nothing(rig: Rig) -> None:
    one = await rig.seat(1)
    assert (await one.pull()).items == {}
    made = {(await one.make(n)).id for n in range(3)}
    reader = await rig.seat(1)
    told = await reader.pull()
    assert set(told.items) == made
    assert (told.times, told.removed) == (3, set())
    for _ in range(2):
        told = await reader.pull()
        assert (told.items, told.removed, told.reset) == ({}, set(), False)


async def test_what_a_colleague_gave_me(rig: Rig) -> None:
    one, other = await rig.seat(1), await rig.seat(2)
    await other.pull()
    made = await one.make(1, owner=other.me, note="for you")
    seen = await other.sees(made.id)
    assert (seen.owner, seen.note, seen.created_by) == (other.me, "for you", one.me)
    changed = await other.save(seen, note="thank you")
    if (await one.abilities()).visibility is Visibility.ALL:
        assert (await one.sees(made.id, lambda c: c.note == "thank you")).version == changed.version


async def given_away(seat: Seat, one: Callback) -> None:
    """The agent's feed tells that a callback is another's now: by its owner, or by its vanishing from their sight."""
    if (await seat.abilities()).visibility is Visibility.OWN:
        await seat.loses(one.id)
    else:
        await seat.sees(one.id, lambda c: c.owner not in (None, seat.me))


async def test_a_hand_over_is_seen_by_both(rig: Rig) -> None:
    one, other = await rig.seat(1), await rig.seat(2)
    made = await one.make(1)
    desk = await rig.seat(1)
    await desk.sees(made.id)
    await other.pull()
    try:
        await one.save(made, owner=other.me)
    except CrmError as error:
        # Who hands over what only its owner may see cannot read the answer.
        if (await one.abilities()).visibility is not Visibility.OWN or error.code != "not_found":
            raise
    assert (await other.sees(made.id)).owner == other.me
    await given_away(desk, made)


async def test_handed_over_elsewhere(rig: Rig) -> None:
    rig.needs(Can.HAND_OVER)
    one, other = await rig.seat(1), await rig.seat(2)
    made = await one.make(1)
    await other.pull()
    await rig.target.hand_over(made, 2)
    assert (await other.sees(made.id)).owner == other.me
    await given_away(one, made)


async def test_closed_elsewhere(rig: Rig) -> None:
    rig.needs(Can.CLOSE)
    one, other = await rig.seat(1), await rig.seat(1)
    made, kept = await one.make(1), await one.make(2)
    await other.pull()
    await rig.target.close(made)
    if (await one.abilities()).closed is Closed.KEPT:
        ended = await other.sees(made.id, lambda c: not c.open)
        assert ended.outcome is not None
    else:
        await other.loses(made.id)
    assert kept.id in other.known.kept
    expected = CrmErrorKind.CONFLICT if (await one.abilities()).closed is Closed.KEPT else CrmErrorKind.REFUSED
    with refused(expected):
        await one.save(made, note="too late")


async def test_changed_elsewhere(rig: Rig) -> None:
    rig.needs(Can.EDIT)
    one = await rig.seat(1)
    made = await one.make(1, note="at first", customer=f"{CUSTOMER} with a name")
    await one.pull()
    due = (datetime.now(UTC) + timedelta(days=3)).replace(hour=10, minute=30, second=0, microsecond=0)
    await rig.target.edit(made, note="from elsewhere", due=due)
    seen = await one.sees(made.id, lambda c: c.note == "from elsewhere")
    if (await one.abilities()).due is DuePrecision.INSTANT:
        assert seen.due.utc == due
    else:
        assert abs(seen.due.utc - due) < timedelta(days=1)
    assert (seen.customer, seen.number.key, seen.priority) == (made.customer, made.number.key, made.priority)
    assert seen.version >= made.version
    again = await one.save(seen, note="and back")
    assert again.note == "and back"


async def test_a_change_elsewhere_and_mine_clash(rig: Rig) -> None:
    rig.needs(Can.EDIT)
    one = await rig.seat(1)
    made = await one.make(1, note="at first")
    await rig.target.edit(made, note="from elsewhere")
    with refused(CrmErrorKind.CONFLICT) as caught:
        await one.save(made, note="mine")
    assert isinstance(caught.value.current, Callback)
    assert caught.value.current.note == "from elsewhere"


async def test_made_elsewhere(rig: Rig) -> None:
    rig.needs(Can.MAKE)
    one, again = await rig.seat(1), await rig.seat(1)
    await one.pull()
    due = (datetime.now(UTC) + timedelta(days=2)).replace(hour=10, minute=30, second=0, microsecond=0)
    await rig.target.make("8 (912) 345-00-42", f"{CUSTOMER} from a page", due, 1)
    for _ in range(100):
        if told := (await one.pull()).items:
            break
        await asyncio.sleep(0.05)
    (seen,) = told.values()
    assert (seen.number.key, seen.customer, seen.open) == (number(42).key, f"{CUSTOMER} from a page", True)
    assert seen.owner in (None, one.me)
    if (await one.abilities()).due is DuePrecision.INSTANT:
        assert seen.due.utc == due
    else:
        assert abs(seen.due.utc - due) < timedelta(days=1)
    assert set((await again.pull()).items) == {seen.id}, "the same id on every desk"
    token = new_id()
    _, claimed = await one.crm.claim(seen.id, token, 60)
    one.keep(await one.crm.release(seen.id, token))
    changed = await one.save(one.known.kept[seen.id], note="taken over")
    assert changed.note == "taken over"
    assert claimed.id == changed.id
    assert await rig.target.records() == 1


async def test_hidden_by_rights(rig: Rig) -> None:
    rig.needs(Can.HIDE)
    one = await rig.seat(1)
    made, kept = await one.make(1), await one.make(2)
    await one.pull()
    await rig.target.hide(made, 1)
    await one.loses(made.id)
    assert set(one.known.kept) == {kept.id}
    with refused(CrmErrorKind.REFUSED, CrmErrorKind.FORBIDDEN):
        one.keep(made)
        await one.save(made, note="blind")
    assert await rig.target.records() == 2


async def test_deleted_elsewhere(rig: Rig) -> None:
    rig.needs(Can.DELETE)
    one = await rig.seat(1)
    made, kept = await one.make(1), await one.make(2)
    await one.pull()
    await rig.target.delete(made)
    await one.loses(made.id)
    assert set(one.known.kept) == {kept.id}


async def test_a_writer_who_commits_late(rig: Rig) -> None:
    rig.needs(Can.LATE_COMMIT)
    one, other = await rig.seat(1), await rig.seat(1)
    await other.pull()
    seen: set[str] = set()
    async with rig.target.late_writer(number(99).key):
        made = one.draft(1)
        saving = asyncio.create_task(one.crm.save(made, 0, new_id()))
        for _ in range(10):
            seen |= {c.number.key for c in (await other.pull()).items.values()}
            await asyncio.sleep(0.1)
        assert number(99).key not in seen
    await saving
    for _ in range(100):
        seen |= {c.number.key for c in (await other.pull()).items.values()}
        if len(seen) == 2:
            break
        await asyncio.sleep(0.05)
    assert seen == {number(1).key, number(99).key}, "what was committed late must not be skipped"


async def test_a_cursor_of_another_system(rig: Rig) -> None:
    one = await rig.seat(1)
    made = await one.make(1)
    reader = await rig.seat(1)
    reader.cursor = "0123456789abcdef0123456789abcdef.7"
    try:
        told = await reader.pull()
        assert told.reset
        assert set(told.items) == {made.id}
    except CrmError as error:
        if error.kind is not CrmErrorKind.REFUSED:
            raise


async def test_the_feed_tells_by_itself(rig: Rig) -> None:
    one, other = await rig.seat(1), await rig.seat(2)
    if (await one.abilities()).push is Push.NONE:
        pytest.skip("the system tells nothing by itself; the desk asks at intervals")
    await other.pull()
    events = other.crm.events(other.cursor)
    try:
        waiting = asyncio.ensure_future(anext(events))
        made = await one.make(1, owner=other.me)
        for _ in range(20):
            told = await asyncio.wait_for(waiting, 60)
            if told.kind == "changed" or (told.callback is not None and told.callback.id == made.id):
                break
            waiting = asyncio.ensure_future(anext(events))
        assert made.id in (await other.pull()).items
    finally:
        await events.aclose()  # type: ignore[attr-defined]


async def test_five_thousand(rig: Rig) -> None:
    many = SOME_PAGES if rig.target.name in PAGED_AS_ANOTHER else MANY
    await rig.target.fill(many)
    one, other = await rig.seat(1), await rig.seat(1)
    pages, told = 0, Told()
    first: Callback | None = None
    late: Callback | None = None
    while True:
        page = await one.crm.changes(one.cursor)
        pages, told.times = pages + 1, told.times + len(page.items)
        assert pages == 1 or not page.reset
        for callback in page.items:
            told.items[callback.id] = one.keep(callback)
        told.removed |= set(page.removed)
        one.cursor = page.cursor
        if pages == 1 and page.more:
            # While the feed is read, somebody changes what was read and makes what was not there.
            first = page.items[0]
            other.keep(first)
            first = await other.save(first, note="changed while it was read")
            late = await other.make(1)
        if not page.more:
            break
    if first is not None and late is not None:
        assert (await one.sees(first.id, lambda c: c.note == "changed while it was read")).version == first.version
        await one.sees(late.id)
    assert len(one.known.kept) == many + (late is not None)
    assert len({callback.number.key for callback in one.known.kept.values()}) == len(one.known.kept)
    # Each record once; only what was changed meanwhile may be told again, with what shares its moment of change.
    assert told.times <= len(one.known.kept) + (await one.abilities()).page_size
    assert told.removed == set()
    assert (await one.pull()).items == {}
