# SPDX-License-Identifier: GPL-3.0-or-later
"""Cases of a Naumen Contact Center as callbacks, over HTTP against the test server."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.crm.naumen.contact_center import NaumenContactCenter
from app.crm.naumen.contact_center_profile import NaumenContactCenterProfile
from app.domain.abilities import CallLog, CompareAndSet, Delta
from app.domain.call import CallResult
from app.domain.callback import Attempt, Callback, Origin, Outcome, OutcomeKind, Priority
from app.domain.due import at_instant, at_wall
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.ids import new_id
from app.domain.number import parse
from app.domain.people import Person, Role
from tests.naumen.cases import Case
from tests.naumen.faults import Trouble
from tests.naumen.server import NaumenServer, naumen_server
from tests.naumen_center_site import profile_of

NOON = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
"""12:00 in Moscow."""


class Remembered:
    """What a desk knows of the contact centre's cases."""

    def __init__(self) -> None:
        self.kept: dict[str, Callback] = {}
        self.who: Person | None = None

    def base(self, callback_id: str) -> Callback | None:
        return self.kept.get(callback_id)

    def person(self) -> Person | None:
        return self.who

    def id_of(self, remote: str) -> str | None:
        return next((one.id for one in self.kept.values() if one.remote == remote), None)

    def records(self) -> Mapping[str, tuple[str, int]]:
        return {one.remote: (one.id, one.version) for one in self.kept.values() if one.open}


class Seat:
    """An agent's desk: an adapter that is signed in, and what the desk knows."""

    def __init__(self, crm: NaumenContactCenter) -> None:
        self.crm, self.known = crm, Remembered()
        self.cursor: str | None = None
        crm.attach(self.known)

    def keep(self, callback: Callback) -> Callback:
        self.known.kept[callback.id] = callback
        return callback

    def draft(self, **fields: Any) -> Callback:
        return Callback(
            new_id(),
            fields.pop("number", parse("+79161234567", "RU")),
            fields.pop("due", at_instant(NOON, "Europe/Moscow")),
            created_at=NOON - timedelta(hours=1),
            created_by="ann",
            **fields,
        )

    async def save(self, callback: Callback) -> Callback:
        return self.keep(await self.crm.save(callback, callback.version, new_id()))

    async def pull(self) -> tuple[dict[str, Callback], tuple[str, ...]]:
        page = await self.crm.changes(self.cursor)
        assert not page.more
        self.cursor = page.cursor
        for gone in page.removed:
            del self.known.kept[gone]
        return {one.id: self.keep(one) for one in page.items}, page.removed


class Site:
    """A contact centre with one project, and the desks at it."""

    def __init__(self, server: NaumenServer) -> None:
        self.server = server
        self.project = server.cases.project("Обратные звонки")
        self.edits: list[tuple[str, str]] = []
        self.seats: list[Seat] = []

    def profile(self) -> NaumenContactCenterProfile:
        return profile_of(self.server.origin, self.project, *self.edits)

    async def seat(self, login: str = "ann", secret: str = "") -> Seat:
        seat = Seat(NaumenContactCenter(self.profile(), region="RU"))
        self.seats.append(seat)
        session = await seat.crm.sign_in(login, secret or f"password-{login}")
        seat.known.who = session.person
        return seat

    def add(self, **values: Any) -> Case:
        numbers = values.pop("numbers", ("+79161234567",))
        return self.server.cases.add(self.project, numbers=[{"number": one, "code": ""} for one in numbers], **values)

    @property
    def cases(self) -> list[Case]:
        return self.server.cases.all(self.project)

    def play(self, scene: Callable[[], Awaitable[None]]) -> None:
        async def whole() -> None:
            try:
                await scene()
            finally:
                for seat in self.seats:
                    await seat.crm.aclose()

        asyncio.run(whole())


@pytest.fixture
def site() -> Iterator[Site]:
    with naumen_server() as server:
        yield Site(server)


async def refused(what: Awaitable[Any], kind: CrmErrorKind, code: str) -> CrmError:
    with pytest.raises(CrmError) as caught:
        await what
    assert (caught.value.kind, caught.value.code) == (kind, code)
    return caught.value


# --- sign-in


@pytest.mark.parametrize("way", ["basic", "key"])
def test_agents_sign_in_with_a_password_or_a_key(site: Site, way: str) -> None:
    site.edits.append(('auth = "basic"', f'auth = "{way}"'))
    secret = "password-sue" if way == "basic" else site.server.api_key("sue")

    async def scene() -> None:
        sue = await site.seat("sue", secret)
        assert sue.known.who == Person("sue", "Попова Светлана", Role.SUPERVISOR)
        assert sue.crm.token == f"sue:{secret}"
        again = NaumenContactCenter(site.profile(), sue.crm.token, region="RU")
        told = await again.capabilities()
        await again.aclose()
        assert told.abilities.compare_and_set is CompareAndSet.ADVISORY
        assert told.abilities.call_log is CallLog.NONE
        assert told.abilities.delta is Delta.SINCE
        error = await refused(site.seat("sue", "other"), CrmErrorKind.SIGN_IN, "wrong_password")
        assert "other" not in f"{error} {error.detail}"

    site.play(scene)


def test_what_cannot_be_signed_in_to(site: Site) -> None:
    async def scene() -> None:
        await refused(site.seat("naumen"), CrmErrorKind.SIGN_IN, "unknown_user")
        site.server.contact_center.barred.add("ben")
        await refused(site.seat("ben"), CrmErrorKind.FORBIDDEN, "no_right")
        site.edits.append((site.project, "corebo11111111111111111111111111"))
        error = await refused(site.seat(), CrmErrorKind.REFUSED, "profile")
        assert "corebo1111" in error.detail

    site.play(scene)


def test_people_may_stand_in_the_profile(site: Site) -> None:
    site.edits.append(("# list = [", "list = ["))

    async def scene() -> None:
        ann = await site.seat()
        assert await ann.crm.people() == (Person("ann", "Анна Смирнова", extension="101"),)
        codes = [entry.code for entry in await ann.crm.catalogues()]
        assert codes == ["question", "order", "lunch", "not_needed", "wrong_number"]

    site.play(scene)


# --- a callback as a case, and back


def test_a_callback_is_a_case_and_another_desk_reads_the_same(site: Site) -> None:
    async def scene() -> None:
        ann, ben = await site.seat("ann"), await site.seat("ben")
        draft = ann.draft(
            customer="Иван Петров",
            note="Спросить о заказе\n№ 5",
            priority=Priority.HIGH,
            owner="ben",
            owner_until=NOON + timedelta(hours=2),
            reason="question",
            queue="sales",
            due=at_instant(NOON, "Asia/Yekaterinburg"),
            expires_at=NOON + timedelta(days=3),
        )
        saved = await ann.save(draft)
        [case] = site.cases
        assert (case.id, case.title, case.state, case.priority) == (draft.id, "Иван Петров", "adjourned", 8)
        assert (case.at, case.time_zone) == (NOON, "GMT+05:00")
        assert case.numbers == [{"number": "+79161234567", "code": "MOBILE"}]
        assert case.form["group001"]["agent"] == ["ben"]
        assert case.form["group001"]["reason"] == ["Вопрос"]
        told, _ = await ben.pull()
        other = told[draft.id]
        assert other.remote == case.uuid
        assert replace(other, version=0) == replace(saved, version=0) == replace(draft, remote=case.uuid)

    site.play(scene)


@pytest.mark.parametrize("form", ["nested", "flattened"])
@pytest.mark.parametrize(("listing", "envelope"), [("get", ""), ("post", "items"), ("post", "response")])
def test_a_case_of_somebody_else_keeps_what_is_not_ours(site: Site, form: str, listing: str, envelope: str) -> None:
    options = site.server.center_options
    options.form, options.listing, options.envelope = form, listing, envelope  # type: ignore[assignment]
    site.edits += [('# style = "nested"', f'style = "{form}"'), ('# listing = "get"', f'listing = "{listing}"')]
    case = site.add(
        title="Мария",
        comment="Из очереди",
        priority=7,
        at=NOON,
        time_zone="GMT+03:00",
        numbers=("нет", "8 (916) 000-00-01", "+7 495 000-00-02"),
        form={"group001": {"reason": ["Заказ"], "own": ["x", "y"]}, "other": {"z": ["1"]}},
    )

    async def scene() -> None:
        ann = await site.seat()
        told, _ = await ann.pull()
        [one] = told.values()
        assert (one.customer, one.note, one.origin, one.open) == ("Мария", "Из очереди", Origin.CRM, True)
        assert (one.number.e164, one.priority, one.reason) == ("+79160000001", Priority.HIGH, "order")
        assert one.due == at_instant(NOON, "Europe/Moscow")
        number = parse("+79160000009", "RU")
        await ann.save(replace(one, number=number, note="Иначе", reason="question"))
        now = site.server.cases.get(case.uuid)
        assert [entry["number"] for entry in now.numbers] == ["+79160000009", "нет", "+7 495 000-00-02"]
        assert (now.priority, now.comment, now.at, now.state) == (7, "Иначе", NOON, "new")
        assert now.form["group001"]["own"] == ["x", "y"]
        assert now.form["group001"]["reason"] == ["Вопрос"]
        assert now.form["other"] == {"z": ["1"]}

    site.play(scene)


def test_cases_without_an_id_may_be_left_alone(site: Site) -> None:
    site.edits.append(('# without_id = "uuid"', 'without_id = "skip"'))
    site.add(title="Чужой")
    ours = site.add(title="Наш", id="campaign-17")

    async def scene() -> None:
        told, _ = await (await site.seat()).pull()
        assert [one.remote for one in told.values()] == [ours.uuid]
        assert list(told) == ["campaign-17"]

    site.play(scene)


# --- times


@pytest.mark.parametrize("naive", ["case", "site", "utc"])
@pytest.mark.parametrize("way", ["naive", "offset", "utc"])
def test_a_due_time_comes_back_in_its_own_zone(site: Site, naive: str, way: str) -> None:
    options = site.server.center_options
    options.naive, options.told = naive, way  # type: ignore[assignment]
    site.edits += [('without_zone = "case"', f'without_zone = "{naive}"'), ('write = "naive"', f'write = "{way}"')]

    async def scene() -> None:
        ann, ben = await site.seat("ann"), await site.seat("ben")
        for n, zone in enumerate(("Asia/Vladivostok", "Asia/Kolkata", "America/New_York", "Europe/London")):
            due = at_instant(NOON + timedelta(minutes=7), zone)
            saved = await ann.save(ann.draft(due=due, number=parse(f"+7916123450{n}", "RU")))
            assert saved.due == due
            assert site.server.cases.get(saved.remote).at == due.utc
            told, _ = await ben.pull()
            assert told[saved.id].due == due

    site.play(scene)


def test_a_zone_is_guessed_from_its_offset(site: Site) -> None:
    zones = ("GMT+03:00", "GMT+10:00", "GMT-07:00", "GMT+05:30", "", "GMT+00:00")
    for number, zone in enumerate(zones):
        site.add(id=str(number), at=NOON, time_zone=zone)
    unscheduled = site.add(id="none")

    async def scene() -> None:
        ann = await site.seat()
        told, _ = await ann.pull()
        found = [told[str(number)].due for number in range(len(zones))]
        assert {due.utc for due in found} == {NOON}
        named = ["Europe/Moscow", "Asia/Vladivostok", "Etc/GMT+7", "Europe/Moscow", "Europe/Moscow", "Etc/GMT"]
        assert [due.zone for due in found] == named
        assert found[2].wall == datetime(2026, 12, 1, 2, 0)
        due = told["none"].due
        assert due.utc <= datetime.now(UTC)
        # It stays when it was first seen, however often it is read.
        site.server.cases.change(unscheduled.uuid, title="Позже")
        assert (await ann.pull())[0]["none"].due == due

    site.play(scene)


def test_an_hour_that_clocks_show_twice_is_not_mistaken(site: Site) -> None:
    options = site.server.center_options
    options.naive, options.zone = "site", "Europe/Helsinki"
    site.edits += [
        ('without_zone = "case"', 'without_zone = "site"'),
        ('zone = "Europe/Moscow"', 'zone = "Europe/Helsinki"'),
    ]

    async def scene() -> None:
        ann = await site.seat()
        for second in (False, True):
            due = at_wall(datetime(2027, 10, 31, 3, 30), "Europe/Helsinki", second=second)
            saved = await ann.save(ann.draft(due=due, queue=str(second)))
            assert saved.due == due

    site.play(scene)


# --- claims, attempts, ends


def test_two_agents_claim_and_one_gets_it(site: Site) -> None:
    async def scene() -> None:
        ann, ben = await site.seat("ann"), await site.seat("ben")
        one = await ann.save(ann.draft())
        await ben.pull()
        results = await asyncio.gather(
            *(seat.crm.claim(one.id, new_id(), 60) for seat in (ann, ben)), return_exceptions=True
        )
        errors = [result for result in results if isinstance(result, CrmError)]
        assert len(errors) == 1
        assert (errors[0].kind, errors[0].code) == (CrmErrorKind.CONFLICT, "claimed")
        assert errors[0].current.holder in ("ann", "ben")

    site.play(scene)


@pytest.mark.parametrize("change", ["batch", "set-state"])
def test_it_is_called_and_closed_by_flag(site: Site, change: str) -> None:
    site.server.center_options.states_by_batch = change == "batch"
    site.edits.append(('# change = "batch"', f'change = "{change}"'))

    async def scene() -> None:
        ann, ben = await site.seat("ann"), await site.seat("ben")
        one, token = await ann.save(ann.draft()), new_id()
        _, claimed = await ann.crm.claim(one.id, token, 60)
        ann.keep(claimed)
        attempt = Attempt(new_id(), "ann", datetime.now(UTC))
        ann.keep(await ann.crm.record_attempt(one.id, attempt, token))
        ended = replace(attempt, result=CallResult.BUSY, ended_at=datetime.now(UTC))
        ann.keep(await ann.crm.record_attempt(one.id, ended, token))
        outcome = Outcome(OutcomeKind.DISPOSITION, datetime.now(UTC), "ann", "not_needed", "Передумал")
        closed = ann.keep(await ann.crm.close(one.id, outcome, token, new_id()))
        assert site.cases[0].state == "notNeeded"
        assert [(a.id, a.result) for a in closed.attempts] == [(attempt.id, CallResult.BUSY)]
        # Once more, as after a lost answer: nothing new.
        assert (await ann.crm.close(one.id, outcome, token, new_id())).outcome == closed.outcome
        ben.keep(replace(one, version=0))
        told, _ = await ben.pull()
        assert told[one.id].outcome == closed.outcome
        assert told[one.id].outcome.note == "Передумал"  # type: ignore[union-attr]
        await refused(ben.crm.claim(one.id, new_id(), 60), CrmErrorKind.CONFLICT, "closed")

    site.play(scene)


@pytest.mark.parametrize(
    ("state", "kind", "disposition"),
    [
        ("wrongNumber", OutcomeKind.DISPOSITION, "wrong_number"),
        ("cancelled", OutcomeKind.DELETED, None),
        # Two ends of ours look alike there.
        ("done", OutcomeKind.DISPOSITION, None),
    ],
)
def test_a_case_that_is_closed_there_is_closed_here(
    site: Site, state: str, kind: OutcomeKind, disposition: str | None
) -> None:
    async def scene() -> None:
        ann = await site.seat()
        one = await ann.save(ann.draft())
        await ann.pull()
        site.server.cases.change(one.remote, state=state)
        told, _ = await ann.pull()
        outcome = told[one.id].outcome
        assert outcome is not None
        assert (outcome.kind, outcome.disposition) == (kind, disposition)

    site.play(scene)


def test_an_end_that_the_profile_does_not_hold_is_refused(site: Site) -> None:
    async def scene() -> None:
        ann = await site.seat()
        one = await ann.save(ann.draft())
        outcome = Outcome(OutcomeKind.DISPOSITION, NOON, "ann", "no_such")
        error = await refused(ann.crm.close(one.id, outcome, "", new_id()), CrmErrorKind.REFUSED, "invalid")
        assert "no_such" in error.detail
        assert site.cases[0].state == "adjourned"

    site.play(scene)


# --- the feed


def test_changes_are_told_once_and_what_vanished_too(site: Site) -> None:
    async def scene() -> None:
        ann = await site.seat()
        first, second = await ann.save(ann.draft()), await ann.save(ann.draft(number=parse("+79160000002", "RU")))
        assert set((await ann.pull())[0]) == {first.id, second.id}
        assert await ann.pull() == ({}, ())
        lists = site.server.faults.count("cases-batch/list")
        site.server.cases.change(first.remote, comment="Новое")
        told, _ = await ann.pull()
        assert told[first.id].note == "Новое"
        assert told[first.id].version > first.version
        assert site.server.faults.count("cases-batch/list") == lists + 1
        # Only a reading of all open ones tells what is gone: a desk does that at its start.
        site.server.cases.delete(second.remote)
        again = await site.seat()
        again.known, again.cursor = ann.known, ann.cursor
        again.crm.attach(again.known)
        assert (await again.pull())[1] == (second.id,)

    site.play(scene)


def test_a_server_that_does_not_heed_the_filter_is_compared_with(site: Site) -> None:
    site.server.center_options.since = False
    # Of an empty project nobody can tell.
    site.add(state="done")

    async def scene() -> None:
        ann = await site.seat()
        assert (await ann.crm.capabilities()).abilities.delta is Delta.SNAPSHOT
        first, second = await ann.save(ann.draft()), await ann.save(ann.draft(number=parse("+79160000002", "RU")))
        await ann.pull()
        site.server.cases.change(first.remote, state="done")
        site.server.cases.delete(second.remote)
        told, removed = await ann.pull()
        assert not told[first.id].open
        assert removed == (second.id,)

    site.play(scene)


def test_another_projects_cursor_starts_over(site: Site) -> None:
    async def scene() -> None:
        ann = await site.seat()
        await ann.pull()
        other = Site(site.server)
        ben = await other.seat("ben")
        other.add(title="Там")
        for cursor in (ann.cursor, "nonsense", "[1, 2, 3]"):
            page = await ben.crm.changes(cursor)
            assert (page.reset, len(page.items)) == (True, 1)
        await ben.crm.aclose()

    site.play(scene)


# --- what goes wrong


def test_what_was_told_and_not_stored_is_told_again(site: Site) -> None:
    async def scene() -> None:
        ann = await site.seat()
        one = site.add(title="Один")
        await ann.pull()
        two = site.add(title="Два")
        site.server.cases.change(one.uuid, title="Первый")
        await ann.crm.changes(ann.cursor)
        found, _ = await ann.pull()
        assert {(case.remote, case.customer) for case in found.values()} == {(one.uuid, "Первый"), (two.uuid, "Два")}

    site.play(scene)


@pytest.mark.parametrize("since", [True, False])
def test_a_case_that_cannot_be_read_holds_up_no_other(site: Site, since: bool) -> None:
    site.server.center_options.since = since

    async def scene() -> None:
        ann = await site.seat()
        good = site.add(title="Хороший")
        group, _, name = site.profile().form.memory.field.partition(".")
        bad = site.add(title="Странный", form={group: {name: ['{"soitto": 2}']}})
        page = await ann.crm.changes(None)
        assert [case.remote for case in page.items] == [good.uuid]
        assert [(one.remote, one.code) for one in page.unread] == [(bad.uuid, "memory")]
        for case in page.items:
            ann.keep(case)
        site.server.cases.change(bad.uuid, form={})
        page = await ann.crm.changes(page.cursor)
        assert ([case.remote for case in page.items], page.unread) == ([bad.uuid], ())

    site.play(scene)


def test_a_case_with_the_form_of_another(site: Site) -> None:
    async def scene() -> None:
        ann = await site.seat()
        made = await ann.save(ann.draft(customer="Иван"))
        await ann.crm.claim(made.id, "a-token", 600)
        original = site.server.cases.get(made.remote)
        copy = site.add(title="Другой", form=original.form, numbers=("+79169999999",))
        found, _ = await ann.pull()
        assert {one.remote: one.claim is not None for one in found.values()} == {made.remote: True, copy.uuid: False}
        assert found[made.id].remote == made.remote

    site.play(scene)


def test_a_number_that_is_none(site: Site) -> None:
    async def scene() -> None:
        ann = await site.seat()
        site.add(title="a", numbers=("abonent",))
        site.add(title="b", numbers=("abonent", "8 916 123-45-67, 8 495 123-45-67"))
        found, _ = await ann.pull()
        numbers = {one.customer: one.number for one in found.values()}
        assert (numbers["a"].callable, numbers["a"].typed) == (False, "abonent")
        assert numbers["b"].key == "+79161234567"

    site.play(scene)


def test_a_create_whose_answer_was_lost_is_one_case(site: Site) -> None:
    async def scene() -> None:
        ann = await site.seat()
        draft = ann.draft()
        site.server.faults.order(Trouble.CUT_AFTER, match=f"{site.project}/cases")
        # The first request of a save looks for the id.
        site.server.faults.order(Trouble.CUT_AFTER, match=f"{site.project}/cases")
        for _ in range(2):
            error = await refused(ann.save(draft), CrmErrorKind.UNREACHABLE, "RemoteProtocolError")
            assert error.maybe_done
        assert (await ann.save(draft)).id == draft.id
        assert len(site.cases) == 1

    site.play(scene)


def test_a_case_made_by_an_earlier_try_is_taken_for_what_it_is(site: Site) -> None:
    async def scene() -> None:
        ann = await site.seat()
        draft = ann.draft()
        first = await ann.save(draft)
        # 409: it was not there yet when it was looked for.
        made = await ann.crm._create(draft)
        assert made.remote == first.remote
        assert len(site.cases) == 1

    site.play(scene)


def test_an_item_that_is_refused_says_why(site: Site) -> None:
    async def scene() -> None:
        ann = await site.seat()
        one = await ann.save(ann.draft())
        site.server.cases.states = tuple(state for state in site.server.cases.states if state != "notNeeded")
        outcome = Outcome(OutcomeKind.DISPOSITION, NOON, "ann", "not_needed")
        error = await refused(ann.crm.close(one.id, outcome, "", new_id()), CrmErrorKind.REFUSED, "invalid")
        assert "VALIDATION_ERROR" in error.detail
        assert "notNeeded" in error.detail
        site.server.center_options.known_id = "refuse"
        error = await refused(ann.save(replace(one, note="x")), CrmErrorKind.REFUSED, "invalid")
        assert "DUPLICATE" in error.detail
        assert site.cases[0].comment == ""

    site.play(scene)


@pytest.mark.parametrize("change", ["batch", "set-state"])
def test_a_locked_case_waits_and_cannot_be_claimed(site: Site, change: str) -> None:
    site.edits.append(('# change = "batch"', f'change = "{change}"'))

    async def scene() -> None:
        ann = await site.seat()
        one = await ann.save(ann.draft())
        site.server.cases.change(one.remote, locked=True)
        error = await refused(ann.save(replace(one, note="x")), CrmErrorKind.UNREACHABLE, "locked")
        # It waits by itself, and holds up no other change.
        assert error.maybe_done
        assert error.retry_after
        error = await refused(ann.crm.claim(one.id, new_id(), 60), CrmErrorKind.CONFLICT, "claimed")
        assert error.current.live(datetime.now(UTC))
        site.server.cases.change(one.remote, locked=False)
        await ann.save(replace(one, note="x"))
        assert site.cases[0].comment == "x"

    site.play(scene)


def test_set_state_on_a_locked_case_is_423(site: Site) -> None:
    async def scene() -> None:
        ann = await site.seat()
        case = site.add(locked=True)
        error = await refused(ann.crm._rest.set_state(case.uuid, "done"), CrmErrorKind.UNREACHABLE, "locked")
        assert error.status == 423
        await refused(ann.crm._rest.set_state("ocpcas1", "done"), CrmErrorKind.REFUSED, "not_found")
        await refused(ann.crm._rest.set_state(site.add().uuid, "no_such"), CrmErrorKind.REFUSED, "invalid")

    site.play(scene)


def test_a_memory_that_does_not_fit_is_refused_before_anything_is_written(site: Site) -> None:
    site.edits.append(("limit = 0 }", "limit = 100 }"))

    async def scene() -> None:
        ann = await site.seat()
        error = await refused(ann.save(ann.draft()), CrmErrorKind.REFUSED, "too_long")
        assert error.detail == "group001.soitto"
        assert site.cases == []

    site.play(scene)


def test_a_server_that_makes_a_second_case_is_found_out(site: Site) -> None:
    case = site.add(title="Чужой")

    async def scene() -> None:
        ann = await site.seat()
        [one] = (await ann.pull())[0].values()
        put = site.server.cases.put
        site.server.cases.put = lambda project, item: put(  # type: ignore[method-assign]
            project, {name: value for name, value in item.items() if name != "uuid"}
        )
        error = await refused(ann.save(replace(one, note="x")), CrmErrorKind.REFUSED, "profile")
        assert error.detail == "without_id"
        assert site.server.cases.get(case.uuid).comment == ""

    site.play(scene)


@pytest.mark.parametrize(
    ("trouble", "kind", "code"),
    [
        (Trouble.LOGIN_PAGE, CrmErrorKind.NOT_UNDERSTOOD, "html"),
        (Trouble.HTML_ERROR, CrmErrorKind.NOT_UNDERSTOOD, "html"),
        (Trouble.BAD_GATEWAY, CrmErrorKind.UNREACHABLE, "gateway"),
        (Trouble.THROTTLED, CrmErrorKind.THROTTLED, "throttled"),
        (Trouble.EMPTY, CrmErrorKind.NOT_UNDERSTOOD, "no_json"),
        (Trouble.BROKEN, CrmErrorKind.NOT_UNDERSTOOD, "no_json"),
        (Trouble.CUT_WITHIN, CrmErrorKind.UNREACHABLE, "RemoteProtocolError"),
    ],
)
def test_trouble_on_the_way_is_never_a_refusal(site: Site, trouble: Trouble, kind: CrmErrorKind, code: str) -> None:
    async def scene() -> None:
        ann = await site.seat()
        one = await ann.save(ann.draft())
        site.server.faults.order(trouble, match="cases-batch", seconds=0)
        await refused(ann.save(replace(one, note="x")), kind, code)
        assert (await ann.save(replace(one, note="x"))).note == "x"
        site.server.faults.order(trouble, match="list", seconds=0)
        await refused(ann.pull(), kind, code)
        await ann.pull()

    site.play(scene)


def test_a_sign_in_that_ends_in_the_midst(site: Site) -> None:
    async def scene() -> None:
        ann = await site.seat()
        one = await ann.save(ann.draft())
        site.server.keys.users["ann"].password = "new"
        await refused(ann.save(replace(one, note="x")), CrmErrorKind.SIGN_IN, "wrong_password")
        await ann.crm.sign_in("ann", "new")
        assert (await ann.save(replace(one, note="x"))).note == "x"

    site.play(scene)


def test_leases_are_by_the_servers_clock(site: Site) -> None:
    site.server.options.skew = timedelta(hours=-1)

    async def scene() -> None:
        ann = await site.seat()
        one = await ann.save(ann.draft())
        claim, _ = await ann.crm.claim(one.id, new_id(), 600)
        assert claim.until < datetime.now(UTC)

    site.play(scene)


def test_a_second_callback_of_a_person_and_queue_is_told(site: Site) -> None:
    async def scene() -> None:
        ann = await site.seat()
        first = await ann.save(ann.draft())
        error = await refused(ann.save(ann.draft()), CrmErrorKind.CONFLICT, "duplicate_open")
        assert error.current.id == first.id
        await ann.save(ann.draft(queue="sales"))

    site.play(scene)


def test_numbers_are_written_as_the_site_has_them(site: Site) -> None:
    site.edits += [('write = "e164"', 'write = "national"'), ("# trunk_prefix", "trunk_prefix")]

    async def scene() -> None:
        ann = await site.seat()
        for typed, written in (("+79161234567", "89161234567"), ("+358401234567", "358401234567")):
            saved = await ann.save(ann.draft(number=parse(typed, "RU")))
            assert site.server.cases.get(saved.remote).numbers[0]["number"] == written
        await refused(ann.save(ann.draft(number=parse("sip:x@pbx", "RU"))), CrmErrorKind.REFUSED, "invalid")
        assert ann.crm.callback_url(saved) is None

    site.play(scene)


def test_a_case_opens_by_the_profiles_link(site: Site) -> None:
    site.edits.append(("# deep_link", "deep_link"))

    async def scene() -> None:
        ann = await site.seat()
        saved = await ann.save(ann.draft())
        assert ann.crm.callback_url(saved) == f"https://ncc.example.org/#case/{saved.remote}"

    site.play(scene)
