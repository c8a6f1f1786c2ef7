# SPDX-License-Identifier: GPL-3.0-or-later
"""The domain's rules on records of a foreign CRM: repeated writes, rivals, and systems that say yes and do nothing.

The system here is a table in memory that does just what it is told, so that a rival can write at any chosen moment.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.crm import records
from app.crm.http import Http
from app.crm.port import Capabilities, ContactPage, Session
from app.crm.records import Batch, Held, RecordCrm
from app.domain.call import Call, CallResult
from app.domain.callback import Attempt, Callback, Claim, Origin, Outcome, OutcomeKind
from app.domain.due import at_instant
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.number import Number, parse
from app.domain.people import CatalogueEntry, Contact, Person
from app.domain.redial import Redial, Situation, Window
from tests.desks import until

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
ONE = Callback("c1", parse("0401234501", "FI"), at_instant(NOW, "Europe/Helsinki"), NOW, "ann", note="before")


class Table:
    """The other system."""

    def __init__(self) -> None:
        self.rows: dict[str, Callback] = {}
        self.writes = 0
        self.deaf: set[str] = set()
        """Fields that it takes without a word, and does not keep."""
        self.between: list[Callable[[], Awaitable[None]]] = []
        """What rivals do between a reading and the write that follows it, one after another."""


class Known:
    def __init__(self, person: str) -> None:
        self.bases: dict[str, Callback] = {}
        self._person = Person(person, person.title())

    def person(self) -> Person:
        return self._person

    def base(self, callback_id: str) -> Callback | None:
        return self.bases.get(callback_id)

    def id_of(self, remote: str) -> str | None:
        return next((one.id for one in self.bases.values() if one.remote == remote), None)

    def records(self) -> Mapping[str, tuple[str, int]]:
        return {one.remote: (one.id, one.version) for one in self.bases.values()}


class TableCrm(RecordCrm):
    def __init__(self, table: Table, person: str, *, atomic: bool = True) -> None:
        super().__init__(Http("http://127.0.0.1:1"))
        self.table, self.atomic = table, atomic
        self.known = Known(person)
        self.attach(self.known)

    def now(self) -> datetime:
        return NOW

    async def _read(self, remote: str) -> Held:
        if remote not in self.table.rows:
            raise CrmError(CrmErrorKind.REFUSED, "not_found")
        row = self.table.rows[remote]
        return Held(remote, row, str(row.version))

    async def _by_key(self, callback_id: str) -> Held | None:
        found = [remote for remote, row in self.table.rows.items() if row.id == callback_id]
        return await self._read(found[0]) if found else None

    async def _by_number(self, number: Number) -> Sequence[Held]:
        return [await self._read(r) for r, row in self.table.rows.items() if row.open and row.number.key == number.key]

    async def _create(self, callback: Callback) -> Held:
        self.table.writes += 1
        remote = f"row${len(self.table.rows)}"
        self.table.rows[remote] = replace(callback, remote=remote, version=1)
        return await self._read(remote)

    async def _write(self, held: Held, wanted: Callback) -> Held:
        if self.table.between:
            await self.table.between.pop(0)()
        row = self.table.rows[held.remote]
        if self.atomic and str(row.version) != held.stamp:
            raise CrmError(CrmErrorKind.CONFLICT, "raced")
        self.table.writes += 1
        kept = replace(wanted, **{name: getattr(row, name) for name in self.table.deaf})
        self.table.rows[held.remote] = replace(kept, version=row.version + 1)
        return await self._read(held.remote)

    async def _changed(self, cursor: str | None) -> Batch:
        return Batch(tuple([await self._read(remote) for remote in self.table.rows]), "")

    async def take_in(self) -> None:
        for one in (await self.changes(None)).items:
            self.known.bases[one.id] = one

    async def sign_in(self, user: str, password: str) -> Session:
        raise NotImplementedError

    async def capabilities(self) -> Capabilities:
        raise NotImplementedError

    async def people(self) -> tuple[Person, ...]:
        raise NotImplementedError

    async def catalogues(self) -> tuple[CatalogueEntry, ...]:
        raise NotImplementedError

    async def find_contacts(self, *, number: Number | None = None, text: str = "") -> tuple[Contact, ...]:
        raise NotImplementedError

    async def contacts(self, since: str | None) -> ContactPage:
        raise NotImplementedError

    async def log_call(self, call: Call) -> None:
        raise NotImplementedError

    def callback_url(self, callback: Callback) -> str | None:
        return None


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(records, "SETTLE", 0.0)


def two(*, atomic: bool = True) -> tuple[Table, TableCrm, TableCrm]:
    """Two agents at one table that holds one callback, which both know."""
    table = Table()
    ann, ben = TableCrm(table, "ann", atomic=atomic), TableCrm(table, "ben", atomic=atomic)

    async def fill() -> None:
        await ann.save(ONE, 0, "x1")
        await ann.take_in()
        await ben.take_in()

    asyncio.run(fill())
    return table, ann, ben


def refused(work: Awaitable[object]) -> CrmError:
    async def run() -> CrmError:
        with pytest.raises(CrmError) as raised:
            await work
        return raised.value

    return asyncio.run(run())


def test_a_repeated_create_makes_one() -> None:
    table, ann, _ = two()
    ann.known.bases.clear()
    asyncio.run(ann.save(ONE, 0, "x1"))
    assert list(table.rows) == ["row$0"]
    assert table.writes == 1


def test_one_open_callback_per_person_and_queue() -> None:
    table, _, ben = two()
    error = refused(ben.save(replace(ONE, id="c2"), 0, "x2"))
    assert (error.code, error.current.id) == ("duplicate_open", "c1")
    asyncio.run(ben.save(replace(ONE, id="c2", queue="repairs"), 0, "x2"))
    assert len(table.rows) == 2


def test_an_edit_takes_what_the_other_changed_along() -> None:
    _, ann, ben = two()
    asyncio.run(ben.save(replace(ben.known.bases["c1"], customer="Matti"), 1, "x2"))
    saved = asyncio.run(ann.save(replace(ann.known.bases["c1"], note="after"), 1, "x3"))
    assert (saved.customer, saved.note) == ("Matti", "after")


def test_the_same_field_changed_by_both_is_a_conflict() -> None:
    _, ann, ben = two()
    asyncio.run(ben.save(replace(ben.known.bases["c1"], note="ben's"), 1, "x2"))
    error = refused(ann.save(replace(ann.known.bases["c1"], note="ann's"), 1, "x3"))
    assert (error.kind, error.code, error.current.note) == (CrmErrorKind.CONFLICT, "conflict", "ben's")


def test_a_repeated_edit_writes_once() -> None:
    table, ann, _ = two()
    wanted = replace(ann.known.bases["c1"], note="after")
    asyncio.run(ann.save(wanted, 1, "x2"))
    asyncio.run(ann.save(wanted, 1, "x2"))
    assert table.writes == 2


@pytest.mark.parametrize("atomic", [True, False])
def test_a_rival_in_between_wins_the_claim(atomic: bool) -> None:
    table, ann, ben = two(atomic=atomic)

    async def rival() -> None:
        await ben.claim("c1", "ben's token", 60)

    async def overwritten() -> None:
        # An advisory system lets the slower one write over the faster.
        row = table.rows["row$0"]
        table.rows["row$0"] = replace(row, claim=Claim("ben", NOW + timedelta(seconds=60), "other"), version=9)

    if atomic:
        table.between.append(rival)
        error = refused(ann.claim("c1", "ann's token", 60))
    else:

        async def late() -> CrmError:
            asking = asyncio.ensure_future(ann.claim("c1", "ann's token", 60))
            await until(lambda: table.writes == 2)
            await overwritten()
            with pytest.raises(CrmError) as raised:
                await asking
            return raised.value

        records.SETTLE = 0.05
        error = asyncio.run(late())
    assert (error.code, error.current.holder, error.current.token) == ("claimed", "ben", "")


def test_no_token_is_told_or_kept_in_the_clear() -> None:
    table, ann, ben = two()
    claim, shown = asyncio.run(ann.claim("c1", "ann's token", 60))
    assert claim.token == "ann's token"
    assert shown.claim is not None
    assert shown.claim.token == ""
    kept = table.rows["row$0"].claim
    assert kept is not None
    assert "ann's" not in kept.token
    assert refused(ben.renew("c1", "ann's token", 60)).code == "not_claimed"


def test_a_claim_is_given_up_only_by_its_token() -> None:
    table, ann, _ = two()
    asyncio.run(ann.claim("c1", "mine", 60))
    asyncio.run(ann.release("c1", "other"))
    assert table.rows["row$0"].claim is not None
    asyncio.run(ann.release("c1", "mine"))
    assert table.rows["row$0"].claim is None


def test_an_attempt_needs_the_claim_and_is_written_once() -> None:
    _, ann, ben = two()
    attempt = Attempt("a1", "ann", NOW)
    assert refused(ann.record_attempt("c1", attempt, "mine")).code == "not_claimed"
    asyncio.run(ann.claim("c1", "mine", 60))
    assert refused(ben.record_attempt("c1", replace(attempt, id="a2"), "mine")).code == "claimed"
    asyncio.run(ann.record_attempt("c1", attempt, "mine"))
    asyncio.run(ann.record_attempt("c1", attempt, "mine"))
    ended = replace(attempt, result=CallResult.NO_ANSWER, ended_at=NOW)
    shown = asyncio.run(ann.record_attempt("c1", ended, ""))
    assert [(a.id, a.result) for a in shown.attempts] == [("a1", CallResult.NO_ANSWER)]
    assert shown.hidden_until is not None


def test_an_attempt_that_a_rival_wrote_over_is_there_again() -> None:
    table, ann, _ = two(atomic=False)
    asyncio.run(ann.claim("c1", "mine", 60))
    ann.known.bases["c1"] = asyncio.run(ann.record_attempt("c1", Attempt("a1", "ann", NOW), "mine"))
    table.rows["row$0"] = replace(table.rows["row$0"], attempts=(), note="written by an older copy")
    assert [a.id for a in asyncio.run(ann.changes(None)).items[0].attempts] == ["a1"]
    asyncio.run(ann.save(replace(ann.known.bases["c1"], customer="Matti"), 1, "x5"))
    assert [a.id for a in table.rows["row$0"].attempts] == ["a1"]


def test_closed_twice_is_closed_once_and_final() -> None:
    table, ann, ben = two()
    outcome = Outcome(OutcomeKind.DISPOSITION, NOW, "ann", "no_interest")
    asyncio.run(ann.close("c1", outcome, "", "x2"))
    writes = table.writes
    asyncio.run(ann.close("c1", outcome, "", "x2"))
    assert table.writes == writes
    assert refused(ben.close("c1", outcome, "", "x3")).code == "closed"
    assert refused(ben.save(replace(ben.known.bases["c1"], note="late"), 1, "x4")).code == "closed"


def test_a_claimed_one_is_closed_by_its_holder_or_who_spoke() -> None:
    _, ann, ben = two()
    asyncio.run(ann.claim("c1", "mine", 60))
    outcome = Outcome(OutcomeKind.DISPOSITION, NOW, "ben", "no_interest")
    assert refused(ben.close("c1", outcome, "", "x2")).code == "claimed"
    asyncio.run(ben.close("c1", Outcome(OutcomeKind.ANSWERED_BY_AGENT, NOW, "ben"), "", "x3"))


def test_a_system_that_says_yes_and_does_nothing_is_found_out() -> None:
    table, ann, _ = two()
    table.deaf = {"owner"}
    error = refused(ann.save(replace(ann.known.bases["c1"], owner="ben"), 1, "x2"))
    assert (error.kind, error.code, error.detail) == (CrmErrorKind.REFUSED, "not_taken", "owner")


def test_rivals_without_end_are_no_endless_loop() -> None:
    table, ann, ben = two()
    turn = iter(range(99))

    async def rival() -> None:
        row = table.rows["row$0"]
        table.rows["row$0"] = replace(row, note=f"{next(turn)}", version=row.version + 1)

    table.between = [rival] * 20
    assert refused(ann.claim("c1", "mine", 60)).kind is CrmErrorKind.THROTTLED
    assert refused(ben.renew("c1", "mine", 60)).code == "not_claimed"


def test_too_long_a_note_is_refused_as_everything_else() -> None:
    _, ann, _ = two()
    long = "x" * 10_001
    error = refused(ann.save(replace(ann.known.bases["c1"], note=long), 1, "x2"))
    assert (error.kind, error.code, error.detail) == (CrmErrorKind.REFUSED, "too_long", "note")
    assert refused(ann.save(replace(ONE, id="c2", queue="q", note=long), 0, "x3")).code == "too_long"


def test_a_vanished_record_is_not_found() -> None:
    table, ann, _ = two()
    table.rows.clear()
    assert refused(ann.save(replace(ann.known.bases["c1"], note="late"), 1, "x2")).code == "not_found"
    assert refused(ann.claim("c1", "mine", 60)).code == "not_found"


def test_what_was_made_there_has_the_same_id_on_every_desk() -> None:
    assert records.id_for("https://crm", "call$1") == records.id_for("https://crm", "call$1")
    assert records.id_for("https://crm", "call$1") != records.id_for("https://other", "call$1")


def test_a_line_that_broke_off_on_two_desks_is_redialled_by_the_last() -> None:
    table, ann, ben = two()
    dropped = Redial(Situation.BROKE_OFF, NOW, "ann", (Window(0, 60),), call="first")
    redial = replace(ONE, id="r1", origin=Origin.DROP, redial=dropped)
    # Beside what was promised to the same person, and only once.
    asyncio.run(ann.save(redial, 0, "x2"))
    error = refused(ben.save(replace(redial, id="r2"), 0, "x3"))
    assert (error.code, error.current.id, len(table.rows)) == ("duplicate_open", "r1", 2)
    for desk in (ann, ben):
        asyncio.run(desk.take_in())
    base = ann.known.bases["r1"]
    again = replace(dropped, since=NOW + timedelta(minutes=1), agent="ben", call="second")
    asyncio.run(ben.save(replace(base, redial=again), base.version, "x4"))
    # Said late, of the first time: that does not end the second.
    over = replace(dropped, handed_on=NOW + timedelta(minutes=2))
    assert asyncio.run(ann.save(replace(base, redial=over), base.version, "x5")).redial == again
