# SPDX-License-Identifier: GPL-3.0-or-later
"""Callbacks made, read back, changed and ended; each write counts once, whatever happens to its answer."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.abilities import CompareAndSet, Dedupe
from app.domain.callback import NOTE_LIMIT, Callback, Origin, Outcome, OutcomeKind, Priority, RetryPolicy
from app.domain.due import at_instant, at_wall
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.ids import new_id
from app.domain.people import CatalogueKind
from tests.conformance.rig import NOT_NO, Rig, Seat, number, refused

ROUNDS = 5
SAME = (
    "id",
    "due",
    "customer",
    "queue",
    "reason",
    "note",
    "priority",
    "owner",
    "owner_until",
    "expires_at",
    "origin",
    "origin_call",
    "policy",
    "attempts",
    "outcome",
)


def same(one: Callback, other: Callback) -> None:
    for name in SAME:
        assert getattr(one, name) == getattr(other, name), name
    assert one.number.key == other.number.key


async def code(seat: Seat, kind: CatalogueKind) -> str:
    """A code that this system's catalogue has."""
    return next(entry.code for entry in await seat.crm.catalogues() if entry.kind is kind and entry.active)


async def test_a_wrong_secret_is_no_sign_in(rig: Rig) -> None:
    seat = await rig.seat(1, signed_in=False)
    user, secret = rig.target.login(1)
    with refused(CrmErrorKind.SIGN_IN):
        await seat.crm.sign_in(user, "no-" + secret[::-1])
    await seat.sign_in()
    assert (await seat.pull()).items == {}


async def test_who_is_there_and_what_time_it_is(rig: Rig) -> None:
    seat = await rig.seat(1)
    told = await seat.crm.capabilities()
    assert abs(told.server_time - datetime.now(UTC)) < timedelta(seconds=30)
    people = {person.id: person for person in await seat.crm.people()}
    assert {rig.target.person(1), rig.target.person(2)} <= set(people)
    assert all(person.name for person in people.values())
    kinds = {entry.kind for entry in await seat.crm.catalogues()}
    assert {CatalogueKind.REASON, CatalogueKind.DISPOSITION} <= kinds


async def test_every_field_reads_back(rig: Rig) -> None:
    seat = await rig.seat(1)
    now = datetime.now(UTC).replace(second=0, microsecond=0)
    draft = seat.draft(
        1,
        due=at_wall(datetime(2027, 3, 1, 17, 45), "Asia/Yekaterinburg"),
        queue=rig.target.queue,
        reason=await code(seat, CatalogueKind.REASON),
        note="Ask for Matti",
        priority=Priority.URGENT,
        owner_until=now + timedelta(hours=3),
        expires_at=now + timedelta(days=300),
        origin=Origin.MISSED,
        origin_call=new_id(),
        policy=RetryPolicy(3, 900, 120),
    )
    made = await seat.save(draft)
    same(made, draft)
    assert made.created_by == seat.me
    assert made.version > 0
    again = await rig.seat(1)
    read = (await again.pull()).items[draft.id]
    same(read, draft)
    assert read.created_by == seat.me
    assert abs(read.created_at - draft.created_at) < timedelta(minutes=1)
    assert read.version == made.version
    url = again.crm.callback_url(read)
    assert url is None or url.startswith(("http://", "https://"))


def words(note: str) -> list[list[str]]:
    """A note by lines and words: systems with rich text have their own mind about blanks."""
    return [line.split() for line in note.strip().split("\n")]


@pytest.mark.parametrize(
    "note",
    [
        "<b>not bold</b> & <script>alert(1)</script> &amp; 1 < 2 > 0",
        "Первая строка\nЭнх-Амгалан өү\n\nsíró tükörfúró 🙂👩‍👩‍👧 ß İ",
        "tab\there, \"quotes\" 'single' \\ back\\nslash %s $1 {json: [1]} ?x=1&y=2;--",
        "a word " * (NOTE_LIMIT // 7),
    ],
    ids=["markup", "letters and lines", "signs", "the longest"],
)
async def test_a_note_reads_back_as_it_was_written(rig: Rig, note: str) -> None:
    seat = await rig.seat(1)
    made = await seat.make(1, note=note.strip())
    assert words(made.note) == words(note)
    again = await rig.seat(1)
    assert words((await again.pull()).items[made.id].note) == words(note)


async def test_what_is_too_long_is_refused(rig: Rig) -> None:
    seat = await rig.seat(1)
    draft = seat.draft(1, note="x" * (NOTE_LIMIT + 1))
    with pytest.raises(Exception) as caught:  # noqa: PT011 - the domain's own rule may speak first
        await seat.raw.save(draft, 0, new_id())
    assert isinstance(caught.value, CrmError), caught.value
    assert caught.value.kind is CrmErrorKind.REFUSED
    assert await rig.target.records() == 0


async def test_a_repeated_create_changes_nothing(rig: Rig) -> None:
    seat = await rig.seat(1)
    draft, change = seat.draft(1), new_id()
    first = await seat.crm.save(draft, 0, change)
    second = await seat.crm.save(draft, 0, change)
    same(first, second)
    assert first.remote == second.remote
    # A desk that was killed in between knows nothing of the first.
    again = await rig.seat(1)
    third = await again.crm.save(draft, 0, change)
    assert third.remote == first.remote
    assert await rig.target.records() == 1


async def test_a_create_whose_answer_was_lost(rig: Rig) -> None:
    line = await rig.line()
    seat = await rig.seat(1, line=line)
    draft, change = seat.draft(1, note="once"), new_id()
    rig.lost_answer(line)
    with refused(CrmErrorKind.UNREACHABLE) as caught:
        await seat.crm.save(draft, 0, change)
    assert line.cuts == 1
    assert caught.value.maybe_done
    made = seat.keep(await seat.crm.save(draft, 0, change))
    same(made, draft)
    assert await rig.target.records() == 1
    assert set((await seat.pull()).items) == {draft.id}


async def test_an_edit_whose_answer_was_lost(rig: Rig) -> None:
    line = await rig.line()
    seat = await rig.seat(1, line=line)
    made = await seat.make(1)
    rig.lost_answer(line)
    wanted, change = replace(made, note="changed", priority=Priority.HIGH), new_id()
    with refused(CrmErrorKind.UNREACHABLE) as caught:
        await seat.crm.save(wanted, made.version, change)
    assert caught.value.maybe_done
    after = await seat.crm.save(wanted, made.version, change)
    assert (after.note, after.priority) == ("changed", Priority.HIGH)
    assert [one.field for one in after.changes].count("note") <= 1


async def test_one_create_sent_twice_at_once(rig: Rig) -> None:
    seats = [await rig.seat(1), await rig.seat(1)]
    if (await seats[0].abilities()).dedupe is not Dedupe.NATIVE:
        pytest.skip("dedupe by looking first: the outbox never has one create in flight twice")
    for n in range(4):
        draft, change = seats[0].draft(n), new_id()
        answers = await asyncio.gather(*(seat.crm.save(draft, 0, change) for seat in seats), return_exceptions=True)
        for answer in answers:
            assert isinstance(answer, Callback) or (isinstance(answer, CrmError) and answer.kind in NOT_NO), answer
        remotes = {(await seat.crm.save(draft, 0, change)).remote for seat in seats}
        assert len(remotes) == 1
        assert await rig.target.records() == n + 1


async def test_one_person_is_promised_one_call(rig: Rig) -> None:
    one, other = await rig.seat(1), await rig.seat(2)
    first = await one.make(1, queue=rig.target.queue, owner=None)
    with refused(CrmErrorKind.CONFLICT, code="duplicate_open") as caught:
        await other.make(1, queue=rig.target.queue, owner=None)
    assert isinstance(caught.value.current, Callback)
    assert caught.value.current.id == first.id
    assert await rig.target.records() == 1
    await other.make(2, queue=rig.target.queue)
    assert await rig.target.records() == 2


async def test_an_edit_of_each_field(rig: Rig) -> None:
    seat = await rig.seat(1)
    made = await seat.make(1, note="at first")
    values = {
        "note": "",
        "customer": f"{made.customer} the second",
        "number": number(77),
        "priority": Priority.LOW,
        "due": at_instant(datetime(2027, 7, 5, 9, 30, tzinfo=UTC), "Asia/Ulaanbaatar"),
        "reason": await code(seat, CatalogueKind.REASON),
        "owner_until": datetime(2027, 7, 6, 9, 30, tzinfo=UTC),
        "expires_at": datetime(2027, 8, 6, 9, 30, tzinfo=UTC),
    }
    current = made
    atomic = (await seat.abilities()).compare_and_set is CompareAndSet.ATOMIC
    for name, value in values.items():
        before = current
        current = await seat.save(before, **{name: value})
        # The version may be a time to the second.
        assert current.version > before.version or (not atomic and current.version == before.version)
    again = await rig.seat(1)
    read = (await again.pull()).items[made.id]
    for name, value in values.items():
        told = getattr(read, name)
        assert (told.key if name == "number" else told) == (number(77).key if name == "number" else value), name
    cleared = await again.save(read, owner_until=None, expires_at=None, reason=None)
    assert (cleared.owner_until, cleared.expires_at, cleared.reason) == (None, None, None)
    assert await rig.target.records() == 1


def _as_new(one: Callback, other: Callback, atomic: bool) -> bool:
    """Where a version is the second in which a desk read the record, two desks may be one apart."""
    return one.version == other.version or (not atomic and abs(one.version - other.version) <= 1001)


async def test_an_edit_of_an_old_record_is_a_conflict(rig: Rig) -> None:
    one, other = await rig.seat(1), await rig.seat(1)
    made = await one.make(1, note="at first")
    theirs = await other.sees(made.id)
    newer = await other.save(theirs, note="theirs")
    with refused(CrmErrorKind.CONFLICT) as caught:
        await one.save(made, note="mine")
    current = caught.value.current
    assert isinstance(current, Callback)
    assert (current.id, current.note) == (made.id, "theirs")
    atomic = (await one.abilities()).compare_and_set is CompareAndSet.ATOMIC
    assert _as_new(current, newer, atomic)
    settled = await one.save(one.keep(current), note="mine after all")
    assert settled.note == "mine after all"
    assert _as_new(await other.sees(made.id, lambda c: c.note == "mine after all"), settled, atomic)


async def test_two_edits_at_once(rig: Rig) -> None:
    one, other = await rig.seat(1), await rig.seat(1)
    if (await one.abilities()).compare_and_set is not CompareAndSet.ATOMIC:
        pytest.skip("compare-and-set is not atomic: one of two writers at once may be overwritten")
    for n in range(ROUNDS):
        made = await one.make(n, note="at first")
        theirs = await other.sees(made.id)
        answers = await asyncio.gather(
            one.save(made, note="one"), other.save(theirs, note="other"), return_exceptions=True
        )
        won = [answer for answer in answers if isinstance(answer, Callback)]
        lost = [answer for answer in answers if isinstance(answer, CrmError)]
        assert (len(won), len(lost)) == (1, 1), answers
        assert lost[0].kind is CrmErrorKind.CONFLICT
        assert isinstance(lost[0].current, Callback)
        assert lost[0].current.note == won[0].note


async def test_closed_by_the_desk(rig: Rig) -> None:
    one, other = await rig.seat(1), await rig.seat(1)
    made = await one.make(1)
    await other.sees(made.id)
    disposition = await code(one, CatalogueKind.DISPOSITION)
    outcome = Outcome(OutcomeKind.DISPOSITION, datetime.now(UTC), one.me, disposition, "wrong person")
    change = new_id()
    ended = one.keep(await one.crm.close(made.id, outcome, "", change))
    assert ended.outcome is not None
    assert (ended.outcome.kind, ended.outcome.disposition) == (OutcomeKind.DISPOSITION, disposition)
    assert ended.outcome.note == "wrong person"
    assert (ended.outcome.by, ended.claim) == (one.me, None)
    again = await one.crm.close(made.id, outcome, "", change)
    assert again.version == ended.version
    with refused(CrmErrorKind.CONFLICT):
        await one.save(ended, note="too late")
    other_outcome = Outcome(OutcomeKind.DELETED, datetime.now(UTC), other.me)
    with refused(CrmErrorKind.CONFLICT) as caught:
        await other.crm.close(made.id, other_outcome, "", new_id())
    current = caught.value.current
    assert isinstance(current, Callback)
    assert current.outcome is not None
    assert current.outcome.kind is OutcomeKind.DISPOSITION
    assert await rig.target.records() == 1


async def test_an_end_whose_answer_was_lost(rig: Rig) -> None:
    line = await rig.line()
    seat = await rig.seat(1, line=line)
    made = await seat.make(1)
    outcome, change = Outcome(OutcomeKind.DELETED, datetime.now(UTC), seat.me), new_id()
    rig.lost_answer(line)
    with refused(CrmErrorKind.UNREACHABLE):
        await seat.crm.close(made.id, outcome, "", change)
    ended = await seat.crm.close(made.id, outcome, "", change)
    assert ended.outcome is not None
    assert ended.outcome.kind is OutcomeKind.DELETED


async def test_a_callback_that_does_not_exist(rig: Rig) -> None:
    seat = await rig.seat(1)
    nobody = replace(seat.draft(1), version=3)
    outcome = Outcome(OutcomeKind.DELETED, datetime.now(UTC), seat.me)
    for ask in (
        lambda: seat.crm.save(nobody, 3, new_id()),
        lambda: seat.crm.claim(nobody.id, new_id(), 60),
        lambda: seat.crm.renew(nobody.id, new_id(), 60),
        lambda: seat.crm.release(nobody.id, new_id()),
        lambda: seat.crm.close(nobody.id, outcome, "", new_id()),
    ):
        with refused(CrmErrorKind.REFUSED, code="not_found"):
            await ask()
    assert await rig.target.records() == 0
