# SPDX-License-Identifier: GPL-3.0-or-later
"""The Service Desk's adapter at the test server, in both modes: what is this system's own beside the conformance suite."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.crm import profile as profiles
from app.crm.naumen.profile import ServiceDeskProfile
from app.crm.naumen.service_desk import NaumenServiceDesk
from app.domain import number as numbers
from app.domain.abilities import CallLog, CompareAndSet, Dedupe, Delta, PhoneSearch
from app.domain.call import Call, CallResult, CallState, Direction
from app.domain.callback import Callback, Outcome, OutcomeKind
from app.domain.due import at_instant
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.ids import new_id
from app.domain.rating import Rating
from tests.conformance.rig import Remembered
from tests.desks import Proxy
from tests.naumen.faults import Trouble
from tests.naumen.server import NaumenServer
from tests.naumen.server_module import ServerModule
from tests.naumen_site import CALL_COMMENT, CALL_RECORD, profile_of, profile_text, team_of

MODES = ("bare", "module")
both = pytest.mark.parametrize("mode", MODES)


@pytest.fixture
def server() -> Iterator[NaumenServer]:
    with NaumenServer() as one:
        one.scripts.modules["SoittoDesk"] = ServerModule(one)
        team_of(one)
        yield one


class Seat:
    """An agent at the Service Desk."""

    def __init__(self, server: NaumenServer, profile: ServiceDeskProfile, login: str = "ann") -> None:
        self.server, self.login, self.key = server, login, server.key(login)
        self.known = Remembered()
        self.crm = NaumenServiceDesk(profile, region="RU")
        self.crm.attach(self.known)
        self.cursor: str | None = None
        self.unread: list[str] = []

    async def sign_in(self) -> None:
        session = await self.crm.sign_in(self.login, self.key)
        self.known.who = session.person

    def draft(self, last: int = 1, **fields: Any) -> Callback:
        now = datetime.now(UTC).replace(microsecond=0)
        number = numbers.parse(f"+7912345{last:04}", "RU")
        due = at_instant(now + timedelta(hours=1), "Europe/Moscow")
        return replace(Callback(new_id(), number, due, now, self.login, customer="Иван"), **fields)

    def keep(self, callback: Callback) -> Callback:
        self.known.keep(callback)
        return callback

    async def make(self, last: int = 1, **fields: Any) -> Callback:
        return self.keep(await self.crm.save(self.draft(last, **fields), 0, new_id()))

    async def pull(self) -> tuple[dict[str, Callback], set[str]]:
        found: dict[str, Callback] = {}
        removed: set[str] = set()
        while True:
            page = await self.crm.changes(self.cursor)
            self.cursor, self.unread = page.cursor, [one.remote for one in page.unread]
            found |= {one.id: self.keep(one) for one in page.items}
            removed |= set(page.removed)
            for gone in page.removed:
                self.known.kept.pop(gone, None)
            if not page.more:
                return found, removed

    def ended(
        self, kind: OutcomeKind = OutcomeKind.CONNECTED, disposition: str | None = None, note: str = ""
    ) -> Outcome:
        return Outcome(kind, datetime.now(UTC), self.login, disposition, note)


@asynccontextmanager
async def seat(server: NaumenServer, profile: ServiceDeskProfile, login: str = "ann") -> AsyncIterator[Seat]:
    one = Seat(server, profile, login)
    try:
        await one.sign_in()
        yield one
    finally:
        await one.crm.aclose()


def changed(server: NaumenServer, mode: str, *pairs: tuple[str, str], more: str = "") -> ServiceDeskProfile:
    """The site's profile with some lines written otherwise."""
    text = profile_text(server, mode, more=more)
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    read = profiles.read(text)
    assert isinstance(read, ServiceDeskProfile)
    return read


def writes(server: NaumenServer) -> list[str]:
    return [
        one.path
        for one in server.faults.requests
        if any(word in one.path for word in ("create", "edit", "delete"))
        or any(word in one.query.get("func", "") for word in ("upsert", "patch", "log"))
    ]


@both
def test_what_each_mode_can(server: NaumenServer, mode: str) -> None:
    async def scenario() -> None:
        async with seat(server, profile_of(server, mode)) as ann:
            can = (await ann.crm.capabilities()).abilities
            weak = mode == "bare"
            assert can.delta is (Delta.SNAPSHOT if weak else Delta.TOKEN)
            assert can.compare_and_set is (CompareAndSet.ADVISORY if weak else CompareAndSet.ATOMIC)
            assert can.dedupe is (Dedupe.LOOKUP if weak else Dedupe.NATIVE)
            assert can.phone_search is (PhoneSearch.SCAN if weak else PhoneSearch.DIGITS)
            assert can.call_log is CallLog.NATIVE
            assert can.weak_claims is weak

    asyncio.run(scenario())


@both
@pytest.mark.parametrize("unknown", ["refuse", "ignore"])
@pytest.mark.parametrize("empty", [True, False])
def test_a_misspelt_attribute_is_named_and_nothing_is_written(
    server: NaumenServer, mode: str, unknown: Any, empty: bool
) -> None:
    if empty and unknown == "ignore" and mode == "bare":
        pytest.skip("with nothing to read, a server that ignores what it does not know gives no sign")
    server.options.unknown_attribute = unknown
    if not empty:
        server.store.add("serviceCall$callback", clientPhone="+79120000000")
    before = len(server.store.all("serviceCall"))

    async def scenario() -> None:
        async with seat(server, changed(server, mode, ('"callReason"', '"calReason"'))) as ann:
            with pytest.raises(CrmError) as caught:
                await ann.make()
            assert (caught.value.kind, caught.value.code) == (CrmErrorKind.REFUSED, "profile")
            assert "calReason" in caught.value.detail
            assert not caught.value.maybe_done

    asyncio.run(scenario())
    assert len(server.store.all("serviceCall")) == before
    assert [path for path in writes(server) if "exec-post" not in path] == []


@both
@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('class = "serviceCall"', 'class = "serviceCal"', "serviceCal"),
        ('"deferred", "resumed"]', '"deferred", "resumd"]', "resumd"),
    ],
)
def test_a_misspelt_class_or_state(server: NaumenServer, mode: str, old: str, new: str, named: str) -> None:
    if mode == "bare" and named == "resumd":
        pytest.skip("states cannot be asked for without the module")

    async def scenario() -> None:
        profile = changed(server, mode, (old, new), ('filter = { metaClass = "serviceCall$callback" }', ""))
        async with seat(server, profile) as ann:
            with pytest.raises(CrmError) as caught:
                await ann.make()
            assert (caught.value.kind, caught.value.code) == (CrmErrorKind.REFUSED, "profile")
            assert named in caught.value.detail

    asyncio.run(scenario())
    assert server.store.all("serviceCall") == []


def test_a_module_that_is_not_there(server: NaumenServer) -> None:
    server.scripts.modules.clear()

    async def scenario() -> None:
        one = Seat(server, profile_of(server, "module"))
        try:
            with pytest.raises(CrmError) as caught:
                await one.sign_in()
            assert (caught.value.kind, caught.value.code) == (CrmErrorKind.REFUSED, "profile")
            assert "SoittoDesk" in caught.value.detail
        finally:
            await one.crm.aclose()

    asyncio.run(scenario())


def test_somebody_elses_key(server: NaumenServer) -> None:
    async def scenario() -> None:
        one = Seat(server, profile_of(server, "module"))
        one.key = server.key("ben")
        try:
            with pytest.raises(CrmError) as caught:
                await one.sign_in()
            assert (caught.value.kind, caught.value.code) == (CrmErrorKind.SIGN_IN, "other_users_key")
            assert one.crm.token == ""
        finally:
            await one.crm.aclose()

    asyncio.run(scenario())


@both
def test_the_key_is_in_no_text(server: NaumenServer, mode: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    async def scenario() -> list[BaseException]:
        found: list[BaseException] = []
        async with seat(server, profile_of(server, mode)) as ann:

            async def fails(work: Callable[[], Any]) -> None:
                with pytest.raises(CrmError) as caught:
                    await work()
                found.append(caught.value)

            made = await ann.make()
            for trouble in (
                Trouble.CUT_BEFORE,
                Trouble.CUT_AFTER,
                Trouble.LOGIN_PAGE,
                Trouble.HTML_ERROR,
                Trouble.BROKEN,
            ):
                server.faults.order(trouble, times=3)
                await fails(lambda: ann.crm.claim(made.id, new_id(), 60))
                server.faults.clear()
            # The server's own sentence repeats the key.
            server.keys.end(ann.key)
            await fails(lambda: ann.crm.claim(made.id, new_id(), 60))
            assert (found[-1].kind, found[-1].code) == (CrmErrorKind.SIGN_IN, "key_expired")  # type: ignore[attr-defined]
            assert "ключ авторизации" in found[-1].detail  # type: ignore[attr-defined]
            server.stop()
            await fails(lambda: ann.crm.claim(made.id, new_id(), 60))
            server.start()
            for error in found:
                texts = [str(error), repr(error), error.detail, repr(error.__cause__), *map(str, error.args)]  # type: ignore[attr-defined]
                assert not any(ann.key in text for text in texts)
            assert ann.key not in repr(ann.crm.profile)
            logged = [caplog.handler.format(entry) for entry in caplog.records]
            assert not any(ann.key in text for text in logged)
        return found

    assert len(asyncio.run(scenario())) == 7


@both
@pytest.mark.parametrize(
    ("trouble", "kind"),
    [
        (Trouble.LOGIN_PAGE, CrmErrorKind.NOT_UNDERSTOOD),
        (Trouble.HTML_ERROR, CrmErrorKind.NOT_UNDERSTOOD),
        (Trouble.BAD_GATEWAY, CrmErrorKind.UNREACHABLE),
        (Trouble.THROTTLED, CrmErrorKind.THROTTLED),
        (Trouble.UNAVAILABLE, CrmErrorKind.THROTTLED),
        (Trouble.CUT_AFTER, CrmErrorKind.UNREACHABLE),
    ],
)
def test_what_a_proxy_says_is_never_a_no(server: NaumenServer, mode: str, trouble: Trouble, kind: CrmErrorKind) -> None:
    async def scenario() -> None:
        async with seat(server, profile_of(server, mode)) as ann:
            made = await ann.make()
            server.faults.order(
                trouble, times=1, match="edit-m2m" if mode == "bare" else "exec-post", skip=mode != "bare"
            )
            with pytest.raises(CrmError) as caught:
                await ann.crm.save(replace(made, note="new"), made.version, new_id())
            assert caught.value.kind is kind
            # Of 429 and 503 it is known that nothing was done.
            assert caught.value.maybe_done or kind is CrmErrorKind.THROTTLED

    asyncio.run(scenario())


@pytest.mark.parametrize("status", [200, 201])
@pytest.mark.parametrize("trouble", [None, Trouble.EMPTY, Trouble.NO_CONTENT])
def test_an_answer_without_a_body_is_looked_up(server: NaumenServer, status: int, trouble: Trouble | None) -> None:
    server.options.created_status = status

    async def scenario() -> None:
        async with seat(server, profile_of(server)) as ann:
            if trouble is not None:
                server.faults.order(trouble, match="create-m2m")
                server.faults.order(trouble, match="edit-m2m")
            made = await ann.make(note="<b>one</b>")
            assert made.remote.startswith("serviceCall$")
            edited = ann.keep(await ann.crm.save(replace(made, note="two & three"), made.version, new_id()))
            assert edited.note == "two & three"
            assert server.store.values(made.remote)["descriptionRTF"] == "two &amp; three"

    asyncio.run(scenario())
    assert all(one.method == "POST" for one in server.faults.requests if "m2m" in one.path)


def test_a_create_that_comes_through_late_is_ended_as_a_duplicate(server: NaumenServer) -> None:
    async def scenario() -> None:
        async with seat(server, profile_of(server)) as ann:
            await ann.make(2)
            draft = ann.draft(1)
            lookup = ann.crm._way.by_key
            told = 0

            async def too_early(key: str) -> Any:
                # The first look finds nothing; the request that was thought lost is carried out right after it.
                nonlocal told
                told += 1
                rows = await lookup(key)
                if told == 1:
                    values = {"clientPhone": draft.number.key, "soittoId": draft.id, "callAt": draft.due.utc}
                    server.store.add("serviceCall$callback", **values)
                return rows

            ann.crm._way.by_key = too_early  # type: ignore[method-assign]
            with pytest.raises(CrmError):
                # What was made first knows less than what was wanted: that is told, and the next try finds it.
                await ann.crm.save(draft, 0, new_id())
            again = ann.keep(await ann.crm.save(draft, 0, new_id()))
            mine = [one for one in server.store.all("serviceCall") if one.values["clientPhone"] == draft.number.key]
            assert [one.values["state"] for one in mine] == ["registered", "closed"]
            assert again.remote == mine[0].uuid
            assert not mine[1].values.get("soittoId")

    asyncio.run(scenario())


@pytest.mark.parametrize("order", ["shuffled", "shifting"])
def test_every_record_is_told_though_pages_have_no_order(server: NaumenServer, order: Any) -> None:
    server.options.order = order
    ids = {new_id() for _ in range(47)}
    for number, one in enumerate(ids):
        server.store.add("serviceCall$callback", clientPhone=f"+79120000{number:03}", soittoId=one)

    async def scenario() -> None:
        profile = changed(server, "bare", ("[limits]", "[limits]\npage_size = 10"))
        async with seat(server, profile) as ann:
            found, _ = await ann.pull()
            assert set(found) == ids
            # Nothing vanishes because a later look missed it.
            for _ in range(3):
                _, removed = await ann.pull()
                assert removed == set()
            assert len(ann.known.kept) == 47

    asyncio.run(scenario())


@both
def test_a_due_time_in_the_hour_that_is_there_twice(server: NaumenServer, mode: str) -> None:
    server.options.zone = "Europe/Helsinki"

    async def scenario() -> None:
        async with seat(server, profile_of(server, mode)) as ann:
            for n, hour in enumerate((0, 1)):
                due = at_instant(datetime(2030, 10, 27, hour, 30, tzinfo=UTC), "Europe/Helsinki")
                made = await ann.make(n, due=due)
                assert made.due == due
                found = (await ann.crm.changes(None)).items
                assert next(one for one in found if one.id == made.id).due == due

    asyncio.run(scenario())


@both
def test_what_was_closed_in_naumen_says_how(server: NaumenServer, mode: str) -> None:
    async def scenario() -> None:
        async with seat(server, profile_of(server, mode)) as ann:
            first, second, third = [await ann.make(n) for n in (1, 2, 3)]
            await ann.pull()
            item = server.store.item
            server.store.set(first.remote, state="closed", codeOfClosing=item("closureCode", "connected"))
            server.store.set(second.remote, state="closed", codeOfClosing=item("closureCode", "wrongNumber"))
            server.store.set(third.remote, state="resolved")
            found, _ = await ann.pull()
            said = [
                (c.outcome.kind, c.outcome.disposition)
                for one in (first, second, third)
                if (c := found[one.id]).outcome
            ]
            assert said == [
                (OutcomeKind.CONNECTED, None),
                (OutcomeKind.DISPOSITION, "wrong_number"),
                (OutcomeKind.DISPOSITION, None),
            ]

    asyncio.run(scenario())


@both
def test_a_state_that_the_profile_does_not_name_is_closed_elsewhere_until_it_comes_back(
    server: NaumenServer, mode: str
) -> None:
    async def scenario() -> None:
        profile = changed(server, mode, ('"inprogress", "deferred", "resumed"', '"inprogress", "resumed"'))
        async with seat(server, profile) as ann:
            made = await ann.make()
            await ann.pull()
            server.store.set(made.remote, state="deferred")
            found, _ = await ann.pull()
            assert not found[made.id].open
            server.store.set(made.remote, state="registered")
            found, _ = await ann.pull()
            assert found[made.id].open

    asyncio.run(scenario())


@both
def test_the_way_through_the_workflow(server: NaumenServer, mode: str) -> None:
    steps = """
[[callback.transitions]]
from = ["registered"]
to = "inprogress"
set = { responsible = { value = "{agent_uuid}", kind = "link" } }
[[callback.transitions]]
from = ["inprogress"]
to = "resolved"
[callback.outcomes.connected]
state = "resolved"
set = { resultDescr = "{outcome_note}" }
#"""

    async def scenario() -> None:
        text = profile_text(server, mode)
        before, rest = text.split("[callback.outcomes.connected]\n")
        _, rest = rest.split("[callback.outcomes.answered_by_agent]")
        text = before + steps + "\n[callback.outcomes.answered_by_agent]" + rest
        read = profiles.read(text)
        assert isinstance(read, ServiceDeskProfile)
        async with seat(server, read) as ann:
            made = await ann.make()
            done = await ann.crm.close(made.id, ann.ended(note="all <well>"), "", new_id())
            assert done.outcome is not None
            assert done.outcome.kind is OutcomeKind.CONNECTED
            values = server.store.values(made.remote)
            assert (values["state"], values["resultDescr"]) == ("resolved", "all <well>")
            assert values["responsible"] == server.employee("ann")
            other = await ann.make(2)
            with pytest.raises(CrmError) as caught:
                await ann.crm.close(other.id, ann.ended(OutcomeKind.DELETED), "", new_id())
            assert (caught.value.code, caught.value.detail) == ("profile", "callback.transitions: registered → closed")

    asyncio.run(scenario())


@both
def test_a_rule_of_the_site_is_told_in_its_own_words(server: NaumenServer, mode: str) -> None:
    server.options.refused_status = 500

    async def scenario() -> None:
        profile = changed(
            server, mode, ('mode = "', 'refusals = ["заполните атрибут", "Переход"]\nmode = "'),
            ("codeOfClosing = {", "lastComment = {"), ("lastComment", "title"),
        )  # fmt: skip
        async with seat(server, profile) as ann:
            made = await ann.make()
            with pytest.raises(CrmError) as caught:
                await ann.crm.close(made.id, ann.ended(), "", new_id())
            assert (caught.value.kind, caught.value.code) == (CrmErrorKind.REFUSED, "invalid")
            assert "codeOfClosing" in caught.value.detail

    asyncio.run(scenario())


@both
@pytest.mark.parametrize("links", ["object", "title"])
def test_a_record_made_in_naumen(server: NaumenServer, mode: str, links: Any) -> None:
    server.options.links = links
    uuid = server.store.add(
        "serviceCall$callback",
        clientPhone="8 (912) 345-67-89",
        clientName="Пётр",
        descriptionRTF="<p>Позвоните</p><p>после обеда</p>",
        responsible=server.employee("ben"),
        author=server.employee("sue"),
        responsibleTeam=team_of(server),
    )

    async def scenario() -> None:
        async with seat(server, profile_of(server, mode)) as ann:
            found, _ = await ann.pull()
            (one,) = found.values()
            assert (one.number.e164, one.customer, one.remote) == ("+79123456789", "Пётр", uuid)
            assert one.note == "Позвоните\nпосле обеда"
            assert (one.owner, one.created_by) == ("ben", "sue")
            if links == "object":
                assert one.queue == "sales"
            assert ann.crm.callback_url(one) == f"{server.url}/operator/#uuid:{uuid}"
            claim, after = await ann.crm.claim(one.id, "token", 60)
            assert claim.holder == "ann"
            ann.keep(after)
            # From the first write on it carries the desk's id, and what was written there is left as it was.
            values = server.store.values(uuid)
            assert values["soittoId"] == one.id
            assert values["descriptionRTF"] == "<p>Позвоните</p><p>после обеда</p>"
            assert json.loads(values["soittoMemory"])["id"] == one.id

    asyncio.run(scenario())


def call_of(seat_: Seat, callback: Callback | None, **fields: Any) -> Call:
    now = datetime.now(UTC).replace(microsecond=0)
    whole = Call(
        new_id(),
        Direction.OUT,
        numbers.parse("+79123450001", "RU"),
        now - timedelta(seconds=90),
        seat_.login,
        CallState.ENDED,
        callback=callback.id if callback else None,
        answered_at=now - timedelta(seconds=60),
        ended_at=now,
        result=CallResult.ANSWERED,
        rating=Rating(2),
    )
    return replace(whole, **fields)


@both
def test_calls_as_comments(server: NaumenServer, mode: str) -> None:
    async def scenario() -> None:
        async with seat(server, profile_of(server, mode, more=CALL_COMMENT)) as ann:
            made = await ann.make()
            call = call_of(ann, made, rating=None)
            await ann.crm.log_call(replace(call, ended_at=None, result=None, state=CallState.TALKING))
            assert server.store.comments(made.remote) == []
            for rating in (None, None, Rating(5)):
                await ann.crm.log_call(replace(call, rating=rating))
            (text,) = server.store.comments(made.remote)
            assert text.startswith("Исходящий +7 912 345-00-01")
            assert "состоялся, 60 s 5" in text
            assert f"call:{call.id}" in text
            await ann.crm.log_call(call_of(ann, None))  # of no callback: kept on the desk
            assert len(server.store.all("comment")) == 1

    asyncio.run(scenario())


ANSWERS = """
[enquiry.answers]
subject = { attribute = "callReason", kind = "catalog", values = { order = "REASON" } }
details = { attribute = "resultDescr", kind = "text" }
"""


@both
@pytest.mark.parametrize("agreed", [False, True])
def test_enquiry_answers_on_the_callback(server: NaumenServer, mode: str, agreed: bool) -> None:
    """Row E3: what was filled in in the call stands in Naumen, on the callback dialled or on the one agreed in the call."""
    reason = server.store.item("callbackReason", "order")
    more = CALL_RECORD + '[enquiry]\ntarget = "callback"\n' + ANSWERS.replace("REASON", reason)

    async def scenario() -> None:
        async with seat(server, profile_of(server, mode, more=more)) as ann:
            call_id = new_id()
            made = await ann.make(origin_call=call_id if agreed else None)
            answers = {"subject": "order", "details": "two <boxes>", "private": "stays"}
            call = call_of(ann, None if agreed else made, id=call_id, enquiry=answers)
            await ann.crm.log_call(call)
            await ann.crm.log_call(call)
            values = server.store.values(made.remote)
            assert (values["callReason"], values["resultDescr"]) == (reason, "two <boxes>")
            (logged,) = server.store.all("call")
            assert (logged.values["callId"], logged.values["rating"]) == (call_id, 2)
            assert logged.values["talkTime"] == {"length": 60, "interval": "SECOND"}
            with pytest.raises(CrmError) as caught:
                await ann.crm.log_call(call_of(ann, None, enquiry={"subject": "nonsense"}))
            assert caught.value.code == "profile"

    asyncio.run(scenario())


@both
def test_enquiry_answers_as_records(server: NaumenServer, mode: str) -> None:
    more = """
[enquiry]
target = "record"
[enquiry.record]
class = "call"
type = "call"
external_id = "callId"
number = "phone"
callback = "task"
[enquiry.answers]
details = { attribute = "note", kind = "text" }
"""

    async def scenario() -> None:
        async with seat(server, profile_of(server, mode, more=more)) as ann:
            made = await ann.make()
            call = call_of(ann, made, enquiry={"details": "first"})
            await ann.crm.log_call(call)
            await ann.crm.log_call(replace(call, enquiry={"details": "second"}))
            (one,) = server.store.all("call")
            assert (one.values["note"], one.values["task"], one.values["phone"]) == (
                "second",
                made.remote,
                "+79123450001",
            )

    asyncio.run(scenario())


def test_a_key_fetched_with_a_password(server: NaumenServer) -> None:
    async def scenario() -> None:
        profile = changed(server, "bare", ("[dates]", '[auth]\nmode = "password"\nminutes = 30\n[dates]'))
        one = Seat(server, profile)
        try:
            assert profile.sign_in == "password"
            session = await one.crm.sign_in("ann", "password-ann")
            assert session.person.id == "ann"
            assert session.token == one.crm.token != "password-ann"
            assert timedelta(minutes=29) < session.expires_at - datetime.now(UTC) < timedelta(minutes=31)
            with pytest.raises(CrmError) as caught:
                await one.crm.sign_in("ann", "wrong")
            assert (caught.value.kind, caught.value.code) == (CrmErrorKind.SIGN_IN, "wrong_password")
            with pytest.raises(CrmError) as caught:
                await one.crm.sign_in("ann", "пароль")
            assert (caught.value.kind, caught.value.code) == (CrmErrorKind.SIGN_IN, "not_ascii")
            assert one.crm.token == session.token
        finally:
            await one.crm.aclose()

    asyncio.run(scenario())


def test_a_date_in_another_layout_is_told_and_nothing_is_lost(server: NaumenServer) -> None:
    async def scenario() -> None:
        profile = changed(
            server, "bare", ("[dates]", '[dates]\nread = ["dd.MM.yyyy HH:mm"]\nwrite = "dd.MM.yyyy HH:mm"')
        )
        async with seat(server, profile) as ann:
            server.store.add("serviceCall$callback", clientPhone="+79123456789")
            with pytest.raises(CrmError) as caught:
                await ann.pull()
            assert (caught.value.kind, caught.value.code) == (CrmErrorKind.NOT_UNDERSTOOD, "date")
            assert "lastModifiedDate" in caught.value.detail

    asyncio.run(scenario())


POISON: dict[str, dict[str, Any]] = {
    "a memory of a newer version": {"soittoMemory": '{"soitto": 2, "id": "x"}'},
    "a memory that was typed into": {"soittoMemory": '{"soitto": "x"}'},
    "the year 202": {"callAt": datetime(202, 11, 22, 10, tzinfo=UTC)},
    "the year 1": {"callAt": datetime(1, 1, 1, tzinfo=UTC)},
}


@both
@pytest.mark.parametrize("odd", list(POISON))
@pytest.mark.parametrize("first", [True, False])
def test_one_record_that_cannot_be_read(server: NaumenServer, mode: str, odd: str, first: bool) -> None:
    """The others come all the same, at a desk's start and later; it is named, and comes when it was put right."""

    async def scenario() -> None:
        async with seat(server, profile_of(server, mode)) as ann:
            if not first:
                await ann.pull()
            for last in range(3):
                server.store.add("serviceCall$callback", clientPhone=f"+7912111111{last}", clientName="Хороший")
            bad = server.store.add("serviceCall$callback", clientPhone="+79122222222", **POISON[odd])
            await ann.pull()
            assert [one.customer for one in ann.known.kept.values()] == ["Хороший"] * 3
            assert ann.unread == [bad]
            server.store.set(bad, soittoMemory="", callAt=None)
            found, _ = await ann.pull()
            assert [one.remote for one in found.values()] == [bad]
            assert ann.unread == []

    asyncio.run(scenario())


@both
def test_what_was_told_and_not_stored_is_told_again(server: NaumenServer, mode: str) -> None:
    """As when the desk's disk is full."""

    async def scenario() -> None:
        async with seat(server, profile_of(server, mode)) as ann:
            one = server.store.add("serviceCall$callback", clientPhone="+79121111111", clientName="Один")
            await ann.pull()
            two = server.store.add("serviceCall$callback", clientPhone="+79122222222", clientName="Два")
            server.store.set(one, clientName="Первый")
            lost = await ann.crm.changes(ann.cursor)
            while lost.more:
                lost = await ann.crm.changes(lost.cursor)
            found, _ = await ann.pull()
            assert {found[id_].customer for id_ in found} == {"Первый", "Два"}
            assert {one.remote for one in found.values()} == {one, two}

    asyncio.run(scenario())


@both
def test_a_record_copied_by_hand(server: NaumenServer, mode: str) -> None:
    """With the external id and the memory: it is a callback of its own, on each desk, and what is done to it leaves the other."""

    async def scenario() -> None:
        profile = profile_of(server, mode)
        async with seat(server, profile) as ann, seat(server, profile, "ben") as ben:
            made = await ann.make(1)
            claim, claimed = await ann.crm.claim(made.id, "a-token", 600)
            ann.keep(claimed)
            values = server.store.values(made.remote)
            left_out = ("UUID", "metaClass", "creationDate", "lastModifiedDate", "number", "title")
            copied = {name: value for name, value in values.items() if name not in left_out}
            copy = server.store.add("serviceCall$callback", **copied | {"clientPhone": "+79129999999"})
            for desk in (ann, ben):
                await desk.pull()
                by_remote = {one.remote: one for one in desk.known.kept.values()}
                assert by_remote.keys() == {made.remote, copy}
                assert by_remote[made.remote].id == made.id
                assert (by_remote[copy].number.key, by_remote[copy].claim) == ("+79129999999", None)
            own = by_remote[copy].id
            assert own == ann.known.id_of(copy)
            _, taken = await ben.crm.claim(own, "another-token", 600)
            assert (taken.id, taken.claim and taken.claim.holder) == (own, "ben")
            assert server.store.values(copy)["soittoId"] == own, "it has its own from here on"
            await ann.pull()
            assert (ann.known.kept[own].claim or claim).holder == "ben"
            assert (ann.known.kept[made.id].claim or claim).holder == "ann"

    asyncio.run(scenario())


def test_a_record_that_the_server_does_not_give(server: NaumenServer) -> None:
    async def scenario() -> None:
        async with seat(server, profile_of(server, "bare")) as ann:
            await ann.pull()
            bad = server.store.add("serviceCall$callback", clientPhone="+79122222222")
            server.faults.order(Trouble.HTML_ERROR, 3, f"/get/{bad}")
            good = server.store.add("serviceCall$callback", clientPhone="+79121111111")
            found, _ = await ann.pull()
            assert [one.remote for one in found.values()] == [good]
            assert ann.unread == [bad]
            found = {}
            while not found:
                found, _ = await ann.pull()
            assert [one.remote for one in found.values()] == [bad]

    asyncio.run(scenario())


@both
def test_a_gateway_that_says_404_in_plain_words(server: NaumenServer, mode: str) -> None:
    """Its server is away: nothing was refused."""

    async def scenario(line: Proxy) -> None:
        async with seat(server, profile_of(server, mode, url=line.url)) as ann:
            made = await ann.make(1)
            line.break_lines()
            words = b"404 page not found\n"
            line.answer = b"HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\nConnection: close\r\n"
            line.answer += b"Content-Length: %d\r\nDate: Sun, 22 Nov 2026 11:55:00 GMT\r\n\r\n%s" % (len(words), words)
            with pytest.raises(CrmError):
                await ann.crm.capabilities()  # on the line that was cut
            for change in (replace(made, note="важно"), ann.draft(2)):
                with pytest.raises(CrmError) as caught:
                    await ann.crm.save(change, change.version, new_id())
                assert (caught.value.kind, caught.value.code) == (CrmErrorKind.UNREACHABLE, "gateway")

    async def behind_it() -> None:
        line = Proxy(int(server.origin.rpartition(":")[2]))
        await line.start()
        try:
            await scenario(line)
        finally:
            await line.stop()

    asyncio.run(behind_it())


@both
def test_numbers_as_people_type_them(server: NaumenServer, mode: str) -> None:
    async def scenario() -> None:
        async with seat(server, profile_of(server, mode)) as ann:
            for typed in ("7912345678", "abonent", "8 912 345-67-89, 8 495 123-45-67"):
                server.store.add("serviceCall$callback", clientPhone=typed)
            found, _ = await ann.pull()
            numbers_ = {one.number.typed: one.number for one in found.values()}
            assert not numbers_["7912345678"].callable
            assert not numbers_["abonent"].callable
            assert numbers_["8 912 345-67-89, 8 495 123-45-67"].key == "+79123456789"

    asyncio.run(scenario())


def test_a_create_that_came_late_is_ended_by_whose_it_was(server: NaumenServer) -> None:
    """Two records of one key, alike in everything; without the module nothing prevents that."""

    async def scenario() -> None:
        profile = profile_of(server, "bare")
        async with seat(server, profile) as ann, seat(server, profile, "ben") as ben:
            made = await ann.make(1)
            values = server.store.values(made.remote)
            left_out = ("UUID", "metaClass", "creationDate", "lastModifiedDate", "number", "title")
            late = server.store.add("serviceCall$callback", **{n: v for n, v in values.items() if n not in left_out})
            await ben.pull()
            assert server.store.values(late)["state"] == "registered", "Ben cannot know"
            found, _ = await ann.pull()
            assert late not in {one.remote for one in found.values()}
            assert (server.store.values(late)["state"], server.store.values(late)["soittoId"]) == ("closed", None)
            assert server.store.values(made.remote)["state"] == "registered"
            await ben.pull()
            assert [one.remote for one in ben.known.kept.values() if one.open] == [made.remote]

    asyncio.run(scenario())


def test_a_gateways_password_is_blotted_out_too(server: NaumenServer) -> None:
    profile = changed(server, "bare", ("[dates]", '[headers]\nAuthorization = "Basic c2VjcmV0"\n\n[dates]'))

    async def scenario() -> None:
        async with seat(server, profile) as ann:
            said = ann.crm._http.redacted(f"no: Basic c2VjcmV0 {ann.key}")
            assert "c2VjcmV0" not in said
            assert ann.key not in said

    asyncio.run(scenario())
