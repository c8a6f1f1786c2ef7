# SPDX-License-Identifier: GPL-3.0-or-later
"""What is Odoo's own: users without e-mail, rules by owner, what lies in the database afterwards, leads, calls as records.

What every system has to do is tried in tests/conformance, against the same servers.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.crm.odoo.crm import OdooCrm
from app.domain.abilities import CompareAndSet, Visibility
from app.domain.call import Call, CallResult, CallState, Direction
from app.domain.callback import Callback, Outcome, OutcomeKind, Priority
from app.domain.due import at_instant
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.ids import new_id
from app.domain.rating import Rating
from tests.conformance.rig import Remembered, number
from tests.conformance.targets_odoo import OdooTarget

pytestmark = pytest.mark.odoo
Scenario = Callable[[OdooTarget], Coroutine[Any, Any, None]]


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as one:
        yield one


@pytest.fixture(scope="module", params=["calls", "plain"])
def either(request: pytest.FixtureRequest, runner: asyncio.Runner) -> Iterator[OdooTarget]:
    one = OdooTarget(request.param, request.param)
    runner.run(one.start())
    try:
        yield one
    finally:
        runner.run(one.stop())
        runner.run(one.remove())


@pytest.fixture
def play(either: OdooTarget, runner: asyncio.Runner) -> Callable[[Scenario], None]:
    def run(scenario: Scenario) -> None:
        runner.run(either.reset())
        runner.run(asyncio.wait_for(scenario(either), 120))

    return run


class Desk:
    """An agent's adapter with what it knows."""

    def __init__(self, target: OdooTarget, **profile: Any) -> None:
        self.crm = OdooCrm(target.profile(target.url, **profile), region="RU")
        self.known = Remembered()
        self.crm.attach(self.known)

    async def __aenter__(self) -> Desk:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.crm.aclose()

    async def sign_in(self, login: str, secret: str) -> Desk:
        self.known.who = (await self.crm.sign_in(login, secret)).person
        return self

    def draft(self, n: int, **fields: Any) -> Callback:
        now = datetime.now(UTC).replace(microsecond=0)
        due = at_instant(now + timedelta(hours=2), "Asia/Ulaanbaatar")
        made = Callback(new_id(), number(n), due, now, "agent1", customer=f"Asiakas {n}", owner="agent1")
        return replace(made, **fields)

    async def save(self, callback: Callback) -> Callback:
        saved = await self.crm.save(callback, callback.version, new_id())
        self.known.keep(saved)
        return saved


def test_what_lies_in_odoo_afterwards(play: Callable[[Scenario], None]) -> None:
    """One record with fields that people can read, one attachment however often it changed, no token of a claim."""

    async def scenario(target: OdooTarget) -> None:
        async with Desk(target) as desk:
            await desk.sign_in(*target.login(1))
            made = await desk.save(desk.draft(1, note="first\n<second>", priority=Priority.URGENT))
            for text in ("a", "b", "c"):
                made = await desk.save(replace(made, note=text))
            _, made = await desk.crm.claim(made.id, "a-secret-token", 60)
            admin = target.server.admin
            model, number_of = made.remote.split(",")[:2]
            (row,) = admin.rows(model, [["id", "=", int(number_of)]])
            (kept,) = admin.rows("ir.attachment", [["name", "=", "soitto.json"]])
            import base64

            document = base64.b64decode(kept["datas"]).decode()
            assert json.loads(document)["id"] == made.id
            assert "a-secret-token" not in document
            if target.phonecalls:
                assert (row["name"], row["partner_phone"]) == ("Asiakas 1", number(1).key)
                assert row["date"] == made.due.utc.strftime("%Y-%m-%d %H:%M:%S"), "UTC, whatever the agent's zone is"
                assert (row["description"], row["priority"], row["state"]) == ("c", "2", "open")
            else:
                assert row["summary"] == f"Asiakas 1 {number(1).key}"
                assert row["note"] == "<p>c</p>"
            assert row["user_id"][0] == target.server.uids[1]
            assert made.priority is Priority.URGENT

    play(scenario)


def test_claims_of_two_agents_at_once(play: Callable[[Scenario], None]) -> None:
    async def scenario(target: OdooTarget) -> None:
        async with Desk(target) as one, Desk(target) as other:
            await one.sign_in(*target.login(1))
            await other.sign_in(*target.login(2))
            assert (await one.crm.capabilities()).abilities.compare_and_set is CompareAndSet.ATOMIC
            for n in range(8):
                made = await one.save(one.draft(n, owner=None))
                other.known.keep(made)
                answers = await asyncio.gather(
                    *(desk.crm.claim(made.id, new_id(), 60) for desk in (one, other)), return_exceptions=True
                )
                won = [answer for answer in answers if isinstance(answer, tuple)]
                lost = [answer for answer in answers if isinstance(answer, CrmError)]
                assert (len(won), len(lost)) == (1, 1), answers
                assert (lost[0].kind, lost[0].code) == (CrmErrorKind.CONFLICT, "claimed")
                assert lost[0].current.holder == won[0][0].holder

    play(scenario)


def test_a_user_without_an_address(play: Callable[[Scenario], None]) -> None:
    """Odoo refuses what it would tell by e-mail: that is said in words, and nothing of it is left."""

    async def scenario(target: OdooTarget) -> None:
        uid = target.server.uids[1]
        await target._do("res.users", "write", [uid], {"email": False})
        try:
            async with Desk(target) as desk:
                await desk.sign_in(*target.login(1))
                made = await desk.save(desk.draft(1))
                outcome = Outcome(OutcomeKind.CONNECTED, datetime.now(UTC), "agent1")
                if target.phonecalls:
                    # Closing one tells nobody anything.
                    assert not (await desk.crm.close(made.id, outcome, "", new_id())).open
                    return
                with pytest.raises(CrmError) as caught:
                    await desk.crm.close(made.id, outcome, "", new_id())
                assert (caught.value.kind, caught.value.code) == (CrmErrorKind.REFUSED, "no_sender_address")
                assert "Traceback" not in caught.value.detail
                assert (await desk.crm._read(made.remote)).callback.open
        finally:
            await target._do("res.users", "write", [uid], {"email": "agent1@example.test"})

    play(scenario)


def test_a_rule_by_owner(play: Callable[[Scenario], None]) -> None:
    """With the sales rule "own documents only" a hand-over takes the record out of the old owner's sight."""

    async def scenario(target: OdooTarget) -> None:
        if not target.phonecalls:
            return
        admin = target.server.admin
        everything = admin.external_id("sales_team", "group_sale_salesman_all_leads")
        own = admin.external_id("sales_team", "group_sale_salesman")
        uids = list(target.server.uids.values())
        await target._do("res.users", "write", uids, {"groups_id": [[3, everything], [4, own]]})
        try:
            async with Desk(target) as one, Desk(target) as other:
                await one.sign_in(*target.login(1))
                await other.sign_in(*target.login(2))
                assert (await one.crm.capabilities()).abilities.visibility is Visibility.OWN
                made = await one.save(one.draft(1))
                page = await one.crm.changes(None)
                await target.hand_over(made, 2)
                assert (await one.crm.changes(page.cursor)).removed == (made.id,)
                assert [item.owner for item in (await other.crm.changes(None)).items] == ["agent2"]
        finally:
            await target._do("res.users", "write", uids, {"groups_id": [[4, everything]]})

    play(scenario)


def test_a_logged_call(play: Callable[[Scenario], None]) -> None:
    """With duration, rating and enquiry; what becomes known later is added; it is no callback."""

    async def scenario(target: OdooTarget) -> None:
        now = datetime.now(UTC).replace(microsecond=0)
        call = Call(
            new_id(),
            Direction.IN,
            number(5),
            now - timedelta(minutes=4),
            "agent1",
            CallState.ENDED,
            answered_at=now - timedelta(minutes=3),
            ended_at=now,
            result=CallResult.ANSWERED,
        )
        async with Desk(target) as desk:
            await desk.sign_in(*target.login(1))
            await desk.crm.log_call(call)
            await desk.crm.log_call(replace(call, rating=Rating.FRIENDLY, enquiry={"order_number": "<17>"}))
            (logged,) = await target.calls()
            for part in (f"call:{call.id}", "result: answered", "rating: 4/5", "order_number:"):
                assert part in logged.text
            assert "<17>" not in logged.text or target.phonecalls
            if target.phonecalls:
                (row,) = target.server.admin.rows("crm.phonecall")
                assert (row["state"], row["direction"], round(row["duration"], 1)) == ("done", "in", 3.0)
            assert (await desk.crm.changes(None)).items == ()

    play(scenario)


def test_a_profile_that_does_not_fit(play: Callable[[Scenario], None]) -> None:
    async def scenario(target: OdooTarget) -> None:
        wrong = [
            ({"callbacks": {"record": "activity", "activity_type": "mail.no_such_type"}}, "callbacks.activity_type"),
            ({"callbacks": {"pool": "nobody"}}, "callbacks.pool"),
            ({"contacts": {"number_fields": ["phoen"]}}, "contacts.number_fields"),
        ]
        for entries, place in wrong:
            async with Desk(target, **entries) as desk:
                await desk.sign_in(*target.login(1))
                with pytest.raises(CrmError) as caught:
                    await desk.save(desk.draft(1))
                assert (caught.value.kind, caught.value.code) == (CrmErrorKind.REFUSED, "profile")
                assert caught.value.detail == place
        assert await target.records() == 0

    play(scenario)


def test_an_activity_on_an_opportunity(play: Callable[[Scenario], None]) -> None:
    """Made on Odoo's pages, on a lead: its number and name are the lead's."""

    async def scenario(target: OdooTarget) -> None:
        if target.phonecalls:
            return
        admin = target.server.admin
        lead = await target._do(
            "crm.lead", "create", {"name": "Chairs", "contact_name": "Asiakas", "phone": "8 912 345-00-42"}
        )
        values = {"activity_type_id": admin.external_id("mail", "mail_activity_data_call"), "res_id": lead}
        values |= {"res_model_id": admin.external_id("crm", "model_crm_lead"), "summary": "Ask which colour"}
        await target._do(
            "mail.activity", "create", values | {"user_id": target.server.uids[1], "date_deadline": "2027-01-11"}
        )
        async with Desk(target) as desk:
            await desk.sign_in(*target.login(1))
            (found,) = (await desk.crm.changes(None)).items
            assert (found.number.key, found.customer, found.note) == (number(42).key, "Asiakas", "Ask which colour")
            assert found.due.wall == datetime(2027, 1, 11, 9, 0)
            assert desk.crm.callback_url(found) == f"{target.url}/web#id={lead}&model=crm.lead&view_type=form"
            desk.known.keep(found)
            later = await desk.save(replace(found, note="Red"))
            assert (later.note, later.customer, later.id) == ("Red", "Asiakas", found.id)

    play(scenario)
