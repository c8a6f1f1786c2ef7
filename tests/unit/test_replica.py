# SPDX-License-Identifier: GPL-3.0-or-later
"""The replica: all of a change or nothing, the CRM's records under what waits, migrations, a full disk."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain import pending, record
from app.domain.agent import AgentState
from app.domain.call import Call, CallResult, CallState, Direction
from app.domain.call_list import CallColumn, CallFilter, CallOrder
from app.domain.callback import Attempt, Callback, Claim, Outcome, OutcomeKind, claimed, closed, edited, with_attempt
from app.domain.due import at_instant
from app.domain.errors import CrmError, CrmErrorKind, StorageFull, StorageNewer
from app.domain.listing import Filter, Order
from app.domain.number import parse
from app.domain.people import Person
from app.domain.rating import Rating
from app.domain.redial import redialling
from app.domain.spell import Spell
from app.storage import database as database_module
from app.storage import replica as replica_module
from app.storage.database import MIGRATIONS, Database
from app.storage.reader import Reader
from app.storage.replica import Replica
from tests.made import NOW, callbacks

MINUTE = timedelta(minutes=1)
ONE = Callback(
    "c1", parse("0401234501", "FI"), at_instant(NOW, "Europe/Helsinki"), NOW, "ann", version=3, note="at first"
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Replica]:
    database = Database(tmp_path / "replica.sqlite3")
    yield Replica(database)
    database.close()


def edit(store: Replica, one: Callback, **fields: object) -> Callback:
    """An edit as the services make it."""
    new = edited(one, **fields)
    store.change(new, [("edit", {"fields": pending.differences(one, new)})])
    return new


def fields(store: Replica, subject: str = "c1") -> list[pending.Fields]:
    return [entry.payload["fields"] for entry in store.outbox.waiting(subject) if entry.kind == "edit"]


def test_records_and_the_cursor_come_in_together(store: Replica) -> None:
    assert store.receive([ONE], "cursor-1") == {"c1": ()}
    assert (store.get("c1"), store.base("c1"), store.meta("cursor")) == (ONE, ONE, "cursor-1")

    def broken() -> Iterator[Callback]:
        yield replace(ONE, version=4, note="new")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        store.receive(broken(), "cursor-2")
    assert (store.get("c1"), store.meta("cursor")) == (ONE, "cursor-1")
    assert store.receive([ONE], "cursor-3") == {}, "nothing new"


def test_an_older_copy_is_left_alone_unless_the_crm_starts_over(store: Replica) -> None:
    store.receive([ONE])
    old = replace(ONE, version=2, note="older")
    assert store.receive([old]) == {}
    assert store.get("c1") == ONE
    assert store.receive([old], reset=True) == {"c1": ()}
    assert store.get("c1") == old


def test_a_record_is_kept_once_until_it_is_changed_here(store: Replica) -> None:
    def kept() -> tuple[str, str]:
        row: tuple[str, str] = store._connection.execute("SELECT doc, base FROM callbacks").fetchone()
        return row

    text = json.dumps(record.callback(ONE) | {"of a newer hub": 1})
    store.receive([ONE], texts=[text])
    assert kept() == (text, "")
    assert (store.get("c1"), store.base("c1")) == (ONE, ONE)
    assert store.receive([ONE], texts=[text]) == {}
    mine = edit(store, ONE, note="mine")
    assert kept()[1] == text
    store.show(replace(mine, claim=Claim("ben", NOW + MINUTE)))
    assert store.base("c1") == ONE
    theirs = replace(ONE, version=4, customer="theirs")
    store.receive([theirs])
    assert (store.get("c1"), store.base("c1")) == (replace(theirs, note="mine"), theirs)
    store.outbox.done(store.outbox.waiting("c1")[0])
    store.receive([replace(theirs, version=5, note="mine")])
    assert kept()[1] == ""
    assert store.get("c1") == store.base("c1") == replace(theirs, version=5, note="mine")


def test_what_the_desk_looks_for_later_is_written_its_own_way(store: Replica) -> None:
    open_attempt = with_attempt(ONE, Attempt("a1", "ann", NOW, None, None), NOW)
    held = replace(ONE, id="c2", claim=Claim("ben", NOW + MINUTE))
    told = record.callback(held)
    told["claim"]["token"] = "somebody's secret"
    store.receive([open_attempt, held], texts=[json.dumps(record.callback(open_attempt), indent=1), json.dumps(told)])
    assert store.unfinished_attempts("ann") == [open_attempt]
    assert not list(store._connection.execute("SELECT id FROM callbacks WHERE doc || base LIKE '%secret%'"))


def test_a_page_may_tell_of_a_callback_twice(store: Replica) -> None:
    newer, other = replace(ONE, version=5, note="newer"), replace(ONE, id="c2", remote="r1")
    assert store.receive([newer, ONE, newer]) == {"c1": ()}
    assert store.get("c1") == newer
    # The key of a record passes on to another one in the same page.
    store.receive([other])
    moved = replace(other, version=4, remote="r2")
    store.receive([moved, replace(other, id="c3")])
    assert store.records() == {"r2": ("c2", 4), "r1": ("c3", 3)}
    again = replace(other, id="c4", version=9)
    assert set(store.receive([again, replace(again, id="c5")])) == {"c3", "c4", "c5"}
    assert store.records() == {"r2": ("c2", 4), "r1": ("c5", 9)}


def test_the_log_is_folded_into_the_file_beside_the_writer(tmp_path: Path) -> None:
    database = Database(tmp_path / "r.sqlite3")
    store, many = Replica(database), 6 * database_module.FOLD_AFTER
    size = database.path.stat().st_size
    for start in range(0, many, 200):
        store.receive([replace(ONE, id=str(start + n)) for n in range(200)], str(start))
    folding = database._folding
    assert folding is not None
    folding.join()
    assert database.path.stat().st_size > size + 200 * database_module.FOLD_AFTER
    database.close()
    again = Database(tmp_path / "r.sqlite3")
    assert again.connection.execute("SELECT count(*) FROM callbacks").fetchone() == (many,)
    again.close()


def test_only_what_the_crm_can_tell_again_waits_for_no_disk(store: Replica) -> None:
    told: list[str] = []
    store._connection.set_trace_callback(told.append)

    def durable() -> bool:
        begin = told.index("BEGIN IMMEDIATE")
        found = told[begin - 1] == "PRAGMA synchronous = FULL"
        told.clear()
        return found

    store.receive([ONE], "cursor")
    assert not durable()
    edit(store, ONE, note="mine")
    assert durable()
    with store.together():
        store.receive([replace(ONE, version=4)])
        store.outbox.done(store.outbox.waiting("c1")[0])
    assert durable()


NEWER = ("missed", "missed_at", "only_missed", "redial_since", "redialling")
"""Columns that later versions added."""


def test_records_of_an_older_version_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "r.sqlite3"
    monkeypatch.setattr(database_module, "MIGRATIONS", MIGRATIONS[:3])
    old = Database(path)
    row = replica_module._shown(ONE, json.dumps(record.callback(ONE)))
    names = (*replica_module._SHOWN, *replica_module._TOLD)
    known = [name for name in names if name not in NEWER]
    row = row[: -len(NEWER)]
    old.connection.execute(
        replica_module._upsert(tuple(known)), (*row, json.dumps(record.callback(ONE)), 3, False, 0, False)
    )
    old.close()
    monkeypatch.setattr(database_module, "MIGRATIONS", MIGRATIONS)
    new, reader = Database(path), Reader(path)
    assert Replica(new).base("c1") == ONE
    assert reader.ids(Filter("ann", text="first"), Order(), NOW) == ("c1",)
    edit(Replica(new), ONE, note="at last")
    assert reader.ids(Filter("ann", text="first"), Order(), NOW) == ()
    assert Replica(new).base("c1") == ONE
    reader.close()
    new.close()


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(callbacks(), max_size=6, unique_by=lambda one: one.id))
def test_redials_are_found(tmp_path: Path, several: list[Callback]) -> None:
    database = Database(tmp_path / f"{uuid4()}.sqlite3")
    store = Replica(database)
    store.receive(several)
    dropped = [one for one in several if one.redial is not None]
    assert {one.id for one in store.open_redials()} == {one.id for one in dropped if redialling(one)}
    since = [one.redial.since for one in store.redials(NOW) if one.redial is not None]
    assert since == sorted(one.redial.since for one in dropped if one.redial is not None and one.redial.since >= NOW)
    database.close()


def test_the_lane_is_read_without_looking_at_every_callback(store: Replica) -> None:
    plans = [
        " ".join(
            row[3] for row in store._connection.execute(f"EXPLAIN QUERY PLAN SELECT doc FROM callbacks WHERE {where}")
        )
        for where in ("redialling", "redial_since >= 'x' ORDER BY redial_since, id")
    ]
    assert all("INDEX" in plan for plan in plans), plans


def test_what_waits_stays_on_top(store: Replica) -> None:
    store.receive([ONE])
    mine = edit(store, ONE, note="mine")
    attempt = Attempt("a1", "ann", NOW, CallResult.BUSY, NOW)
    store.change(with_attempt(mine, attempt, NOW), [("attempt", {"attempt": record.attempt(attempt), "token": ""})])
    theirs = replace(ONE, version=4, customer="theirs")
    assert store.receive([theirs]) == {"c1": ()}
    shown = store.get("c1")
    assert shown is not None
    assert (shown.customer, shown.note, shown.attempts, shown.version) == ("theirs", "mine", (attempt,), 4)
    assert store.base("c1") == theirs
    assert fields(store) == [{"note": ["at first", "mine"]}]


def test_a_clash_is_told_once_and_not_sent(store: Replica) -> None:
    store.receive([ONE])
    edit(store, ONE, note="mine", customer="mine")
    theirs = replace(ONE, version=4, note="theirs")
    ((clash,),) = store.receive([theirs]).values()
    assert (clash.field, clash.mine, clash.theirs) == ("note", "mine", "theirs")
    assert fields(store) == [{"customer": ["", "mine"]}]
    assert store.receive([replace(theirs, version=5)]) == {"c1": ()}
    shown = store.get("c1")
    assert shown is not None
    assert (shown.note, shown.customer) == ("theirs", "mine")


def test_what_the_crm_has_already_is_not_sent_again(store: Replica) -> None:
    store.receive([ONE])
    second = edit(store, edit(store, ONE, note="one"), note="two")
    assert store.receive([replace(ONE, version=4, note="one")]) == {"c1": ()}
    shown = store.get("c1")
    assert shown is not None
    assert shown.note == second.note == "two"
    assert fields(store) == [{"note": ["one", "two"]}]
    store.receive([replace(ONE, version=5, note="two")])
    assert store.outbox.counts() == (0, 0)


def test_an_edit_of_a_promise_that_is_just_being_made(store: Replica) -> None:
    made = replace(ONE, version=0)
    store.change(made, [("create", {"callback": record.callback(made)})])
    edit(store, made, note="changed at once")
    # The event of my own create arrives before its answer.
    store.receive([replace(made, version=1)])
    shown = store.get("c1")
    assert shown is not None
    assert shown.note == "changed at once"
    store.outbox.done(store.outbox.waiting("c1")[0])
    store.receive([replace(made, version=1)])
    assert store.get("c1") == shown


def test_closed_here_stays_closed_until_the_crm_says_no(store: Replica) -> None:
    store.receive([ONE])
    outcome = Outcome(OutcomeKind.DISPOSITION, NOW, "ann", "other")
    done = closed(ONE, outcome)
    store.change(done, [("close", {"outcome": record.outcome(outcome), "token": ""})])
    store.receive([replace(ONE, version=4)])
    assert store.get("c1") == replace(done, version=4)
    store.outbox.refuse(store.outbox.waiting("c1")[0], CrmError(CrmErrorKind.REFUSED, "unknown_disposition"))
    store.settle("c1")
    assert store.get("c1") == replace(ONE, version=4)


def test_what_waits_is_listed_without_reading_records(store: Replica, monkeypatch: pytest.MonkeyPatch) -> None:
    """The records of 5,000 waiting changes took the loop that carries calls two seconds, again and again."""
    two = replace(ONE, id="c2", customer="Szabó Éva", number=parse("0401234502", "FI"))
    store.receive([ONE, two])
    edit(store, ONE, note="mine")
    store.change(two, [("attempt", {"attempt": {}})])
    call = Call("k1", Direction.OUT, parse("sip:bob@example.com", "FI"), NOW, "ann", CallState.ENDED, customer="Bob")
    store.put_call(call, send=True)
    store.put_call(replace(call, id="k2"), send=True)
    store._connection.execute("DELETE FROM calls WHERE id = 'k2'")
    read: list[object] = []
    monkeypatch.setattr(replica_module.record, "to_callback", read.append)
    monkeypatch.setattr(replica_module.record, "to_call", read.append)
    assert [(one.kind, one.subject, one.customer, one.number, one.fields) for one in store.listing()] == [
        ("edit", "c1", "", ONE.number.key, ("note",)),
        ("attempt", "c2", "Szabó Éva", two.number.key, ()),
        ("call", "k1", "Bob", "bob@example.com", ()),
        ("call", "k2", "", "", ()),
    ]
    assert read == []


def test_undo(store: Replica) -> None:
    hidden = replace(ONE, hidden_until=NOW + MINUTE)
    store.receive([hidden])
    edit(store, hidden, customer="waits")
    one = store.get("c1")
    assert one is not None
    outcome = Outcome(OutcomeKind.DELETED, NOW, "ann")
    payload = {"outcome": record.outcome(outcome), "token": ""}
    store.change(closed(one, outcome), [("close", payload)], not_before=NOW + MINUTE)
    assert not store.undo("c1", "close", NOW + MINUTE), "too late"
    assert store.undo("c1", "close", NOW)
    assert store.get("c1") == one
    assert [entry.kind for entry in store.outbox.waiting("c1")] == ["edit"]


def test_my_token_is_mine_alone(store: Replica) -> None:
    store.keep_person(Person("ann", "Ann"))
    claim = Claim("ann", NOW + MINUTE, "token-one")
    store.receive([ONE])
    store.keep_claim("c1", claim)
    store.receive([replace(claimed(ONE, replace(claim, token=""), NOW), version=4)])
    shown = store.get("c1")
    assert shown is not None
    assert shown.claim == claim
    store.receive([replace(shown, claim=Claim("ben", NOW + MINUTE), version=5)])
    shown = store.get("c1")
    assert shown is not None
    assert shown.claim == Claim("ben", NOW + MINUTE, "")


def test_claims_survive(tmp_path: Path) -> None:
    database = Database(tmp_path / "r.sqlite3")
    Replica(database).keep_claim("c1", Claim("ann", NOW, "old"))
    Replica(database).keep_claim("c1", Claim("ann", NOW, "token-one"))
    database.close()
    database = Database(tmp_path / "r.sqlite3")
    store = Replica(database)
    assert store.my_claims() == {"c1": "token-one"}
    store.drop_claim("c1")
    assert store.my_claims() == {}
    database.close()


def test_several_writes_are_one(store: Replica) -> None:
    def broken() -> None:
        with store.together():
            store.receive([ONE], "cursor")
            with store.together():
                edit(store, ONE, note="x")
            store.keep_claim("c1", Claim("ann", NOW, "token-one"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        broken()
    assert (store.get("c1"), store.meta("cursor"), store.my_claims(), store.outbox.counts()) == (None, None, {}, (0, 0))


@pytest.mark.parametrize("what", ["change", "receive", "together"])
def test_a_full_disk_changes_nothing(store: Replica, what: str) -> None:
    store.receive([ONE], "cursor")
    connection = store._connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    before = list(connection.iterdump())
    many = [replace(ONE, id=f"x{n}", note="n" * 9000) for n in range(20)]

    def write() -> None:
        if what == "receive":
            store.receive(many, "cursor-2")
        elif what == "change":
            edit(store, ONE, note="m" * 9999)
        else:
            with store.together():
                for one in many:
                    edit(store, ONE, note=one.id)
                    store.receive([one])

    with pytest.raises(StorageFull):
        write()
    assert list(connection.iterdump()) == before
    connection.execute("PRAGMA max_page_count = 100000")
    store.receive(many, "cursor-2")
    assert store.meta("cursor") == "cursor-2"


def test_migrations_run_once_and_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "r.sqlite3"
    first = Database(path)
    Replica(first).receive([ONE])
    first.close()
    monkeypatch.setattr(database_module, "MIGRATIONS", (*MIGRATIONS, "CREATE TABLE more (x); CREATE TABLE broken (;"))
    with pytest.raises(sqlite3.OperationalError):
        Database(path)
    with closing(sqlite3.connect(path)) as check:
        assert check.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
        assert check.execute("SELECT count(*) FROM sqlite_master WHERE name = 'more'").fetchone() == (0,)
    monkeypatch.setattr(database_module, "MIGRATIONS", (*MIGRATIONS, "CREATE TABLE more (x);"))
    for _ in range(2):
        again = Database(path)
        assert again.connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS) + 1,)
        assert Replica(again).get("c1") == ONE
        again.close()


CALL = Call(
    "call-1",
    Direction.IN,
    parse("0401234501", "FI"),
    NOW,
    "ann",
    CallState.ENDED,
    "Äijälä",
    "sales",
    answered_at=NOW,
    ended_at=NOW + MINUTE,
    result=CallResult.ANSWERED,
    rating=Rating(4),
)


def test_calls_of_an_older_version_are_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "r.sqlite3"
    running = replace(CALL, id="call-2", state=CallState.TALKING, ended_at=None, result=None, rating=None)
    monkeypatch.setattr(database_module, "MIGRATIONS", MIGRATIONS[:1])
    old = Database(path)
    for one in (CALL, running):
        doc = record.call(one)
        for name in ("consults", "transferred_to", "quality", "enquiry"):
            del doc[name]
        row = (one.id, json.dumps(doc), record.instant(one.started_at), one.ended_at is not None)
        old.connection.execute("INSERT INTO calls VALUES (?, ?, ?, ?)", row)
    old.close()
    monkeypatch.setattr(database_module, "MIGRATIONS", MIGRATIONS)
    new = Database(path)
    before = new.connection.execute("SELECT * FROM calls ORDER BY id").fetchall()
    assert Replica(new).unfinished_calls() == [running]
    reader = Reader(path)
    assert reader.call_ids(CallFilter(text="aija"), CallOrder(CallColumn.LENGTH)) == ("call-1", "call-2")
    assert reader.call_rows(["call-1", "call-2"]) == [CALL, running]
    # What a migration fills is what writing a call fills.
    Replica(new).put_call(CALL, send=False)
    Replica(new).put_call(running, send=False)
    after = new.connection.execute("SELECT * FROM calls ORDER BY id").fetchall()
    assert [row[2:] for row in after] == [row[2:] for row in before]
    reader.close()
    new.close()


def test_a_file_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "r.sqlite3"
    first = Database(path)
    first.connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    first.close()
    before = path.read_bytes()
    with pytest.raises(StorageNewer):
        Database(path)
    assert path.read_bytes() == before


def test_calls_between_colleagues_and_paths_of_recordings_stay_here(store: Replica) -> None:
    recorded = replace(CALL, recordings=("/home/ann/one.wav",))
    store.put_call(recorded, send=True)
    store.put_call(replace(CALL, id="call-2", internal=True), send=True)
    assert store.get_call("call-1") == recorded
    assert list(store._connection.execute("SELECT subject, kind FROM outbox")) == [("call-1", "call")]
    assert "wav" not in json.dumps(store.outbox.waiting("call-1")[0].payload)


def test_a_call_is_sent_again_with_what_was_said_after_it(store: Replica) -> None:
    store.put_call(CALL, send=True)
    store.put_call(replace(CALL, enquiry={"subject": "order"}), send=True)
    assert [entry.payload["enquiry"] for entry in store.outbox.waiting("call-1")] == [None, {"subject": "order"}]
    (first,) = store.outbox.ready(NOW)
    assert first.payload["enquiry"] is None
    call = store.get_call("call-1")
    assert call is not None
    assert call.enquiry == {"subject": "order"}


def test_the_last_calls_with_a_number(store: Replica) -> None:
    for n in range(4):
        store.put_call(replace(CALL, id=f"call-{n}", started_at=NOW + n * MINUTE), send=False)
    store.put_call(replace(CALL, id="other", number=parse("112", "FI")), send=False)
    store.put_call(replace(CALL, id="now", state=CallState.TALKING, ended_at=None, result=None), send=False)
    assert [call.id for call in store.calls_of(parse("+358401234501", "MN"), 2)] == ["call-3", "call-2"]
    assert store.calls_of(parse("113", "FI")) == []


def test_drafts_outlive_the_program(tmp_path: Path) -> None:
    database = Database(tmp_path / "r.sqlite3")
    store = Replica(database)
    assert store.draft("call-1") is None
    store.keep_draft("call-1", {"subject": "o"})
    store.keep_draft("call-1", {"subject": "", "note": "бичиж байна\n"})
    database.close()
    database = Database(tmp_path / "r.sqlite3")
    store = Replica(database)
    assert store.draft("call-1") == {"subject": "", "note": "бичиж байна\n"}
    assert store.draft("call-2") is None
    store.keep_draft("call-0", {"subject": "x"})
    for name, minutes in (("call-1", 1), ("call-0", 0), ("call-3", 3)):
        store.put_call(replace(CALL, id=name, started_at=NOW + minutes * MINUTE), send=False)
    pending = store.drafts()
    assert [(call.id, answers["subject"]) for call, answers in pending] == [("call-0", "x"), ("call-1", "")]
    store.drop_draft("call-1")
    assert store.draft("call-1") is None
    database.close()


def test_working_time_is_kept_and_sent_in_order(store: Replica) -> None:
    ready = Spell("s1", "ann", AgentState.READY, NOW)
    store.put_spell(ready, send=False)
    assert store.open_spell() == ready
    assert store.outbox.ready(NOW) == []
    lunch = Spell("s2", "ann", AgentState.PAUSED, NOW + MINUTE, None, "lunch")
    with store.together():
        store.put_spell(replace(ready, until=NOW + MINUTE), send=True)
        store.put_spell(lunch, send=False)
    assert store.open_spell() == lunch
    store.put_spell(replace(lunch, until=NOW + 2 * MINUTE), send=True)
    assert store.open_spell() is None
    assert store.outbox.counts() == (0, 0), "no step of the agent's waits"
    (first,) = store.outbox.ready(NOW)
    assert (first.kind, record.to_spell(first.payload)) == ("spell", replace(ready, until=NOW + MINUTE))
    store.outbox.done(first)
    (second,) = store.outbox.ready(NOW)
    assert record.to_spell(second.payload).pause_reason == "lunch"
