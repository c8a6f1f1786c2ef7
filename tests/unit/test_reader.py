# SPDX-License-Identifier: GPL-3.0-or-later
"""The list's SQL says the same as the domain's functions: status, filter, order, counts, rows."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain import sorting
from app.domain.call import Call, CallResult, Direction
from app.domain.call_list import CallColumn, CallFilter, CallOrder
from app.domain.callback import Callback, Outcome, OutcomeKind, Priority, Status, only_missed, status
from app.domain.due import at_instant
from app.domain.folding import fold
from app.domain.listing import NOBODY, Choices, Column, Counts, Filter, Order, Scope
from app.domain.number import calling_code, parse, sought, written_forms
from app.domain.redial import redialling
from app.storage import reader as reader_module
from app.storage.database import Database
from app.storage.reader import Reader
from app.storage.replica import Replica
from tests.made import NOW, callbacks, calls, instants

NAMES = {"ann": "Öman", "ben": "Бат", "eva": "Szabó"}
REASONS = {"refund": "Возврат", "offer": "ajánlat"}


@contextmanager
def stored(several: list[Callback]) -> Iterator[tuple[Replica, Reader]]:
    with TemporaryDirectory() as folder:
        database = Database(Path(folder) / "replica.sqlite3")
        database.connection.execute("PRAGMA synchronous = OFF")
        store = Replica(database)
        store.receive(several)
        reader = Reader(database.path)
        try:
            yield store, reader
        finally:
            reader.close()
            database.close()


def shown(one: Callback, wanted: Filter, now: datetime) -> bool:
    """Whether a list shows it, by the domain's words."""
    if wanted.missed is False and only_missed(one):
        return False
    if wanted.missed is not None and redialling(one):
        return False  # it stands in its agent's lane, and nowhere else
    if wanted.missed:
        others = one.claim is not None and one.claim.live(now) and one.claim.holder != wanted.person
        if not one.missed or others:
            return False
    if wanted.scope is Scope.MINE and not one.owned_by(wanted.person, now):
        return False
    nobodys = one.owner is None or (one.owner_until is not None and one.owner_until <= now)
    if wanted.scope is Scope.QUEUE and not nobodys:
        return False
    if wanted.due_before is not None and one.due_at >= wanted.due_before:
        return False
    if wanted.priority is not None and one.priority < wanted.priority:
        return False
    if wanted.owner is not None and (one.owner or NOBODY) != wanted.owner:
        return False
    if wanted.reason not in (None, one.reason) or wanted.queue not in (None, one.queue):
        return False
    if wanted.country and calling_code(one.number.key) != wanted.country:
        return False
    text = sought(fold(wanted.text.strip()))
    searched = fold(f"{one.customer}\n{written_forms(one.number)}\n{one.note}")
    return status(one, now) in wanted.statuses and text in searched


def rank(one: Callback, column: Column, language: str, now: datetime) -> Any:
    match column:
        case Column.DUE:
            return one.due_at
        case Column.CUSTOMER:
            return sorting.key(one.customer, language).encode()
        case Column.NUMBER:
            return one.number.key.encode()
        case Column.REASON:
            return sorting.key(REASONS.get(one.reason or "", one.reason or ""), language).encode()
        case Column.PRIORITY:
            return one.priority
        case Column.OWNER:
            return sorting.key(NAMES.get(one.owner or "", one.owner or ""), language).encode()
        case Column.STATUS:
            return list(Status).index(status(one, now))
        case Column.ATTEMPTS:
            return one.tries
        case Column.MISSED:
            return len(one.missed)
        case Column.MISSED_AT:
            return one.missed[-1].at.timestamp() if one.missed else float("-inf")
        case Column.QUEUE:
            return (one.queue or "").encode()
        case Column.CREATED:
            return one.created_at
        case Column.CREATED_BY:
            return sorting.key(NAMES.get(one.created_by, one.created_by), language).encode()
        case Column.ORIGIN:
            return one.origin.value
        case Column.NOTE:
            return sorting.key(one.note, language).encode()
        case Column.RESULT:
            return one.last_result.value if one.last_result and one.attempts else ""
        case Column.LOCAL:
            return one.number.key.encode()


texts = st.text(st.sampled_from("aAÄäбБөОÖŐ .%_\"'*🙂ßSs+10\\-ı"), max_size=4) | st.sampled_from(
    ["", "040", "+358", "premium", "anna@PBX", '"', "%", "a\0b", "\ud800", "NEAR(", "a OR b"]
)
filters = st.builds(
    Filter,
    st.sampled_from(("ann", "ben")),
    st.sampled_from(Scope),
    st.frozensets(st.sampled_from(Status)) | st.just(frozenset(Status)),
    texts,
    st.none() | st.booleans(),
)
closer = st.fixed_dictionaries(
    {},
    optional={
        "due_before": instants,
        "priority": st.sampled_from(Priority),
        "reason": st.sampled_from(("refund", "offer", "")),
        "owner": st.sampled_from(("ann", "ben", "eva", NOBODY)),
        "queue": st.sampled_from(("sales", "support", "")),
        "country": st.sampled_from(("358", "976", "7", "36", "1")),
    },
)


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=150)
@given(
    st.lists(callbacks(), max_size=8, unique_by=lambda c: c.id),
    st.builds(lambda wanted, more: replace(wanted, **more), filters, closer),
    st.sampled_from(Column),
    st.booleans(),
    st.sampled_from(("mn", "ru", "hu", "fi", "en")),
    instants,
)
def test_the_list_agrees_with_the_domain(
    several: list[Callback], wanted: Filter, column: Column, descending: bool, language: str, now: datetime
) -> None:
    with stored(several) as (_, reader):
        reader.words(language, NAMES, REASONS)
        found = reader.ids(wanted, Order(column, descending), now)
        plain = replace(wanted, text=wanted.text.encode("utf-8", "ignore").decode().replace("\0", ""))
        fitting = [one for one in several if shown(one, plain, now)]
        fitting.sort(key=lambda one: (one.due_at, one.id))
        fitting.sort(key=lambda one: rank(one, column, language, now), reverse=descending)
        assert found is not None
        assert list(found) == [one.id for one in fitting]

        due = Filter(wanted.person, wanted.scope, frozenset({Status.DUE, Status.OVERDUE}), missed=wanted.missed)
        assert reader.counts(wanted, now) == Counts(len(fitting), sum(shown(one, due, now) for one in several))

        for row, one in zip(reader.rows([c.id for c in several], now), several, strict=True):
            assert (row.id, row.status) == (one.id, status(one, now))
            assert (row.due, row.wall, row.zone) == (one.due_at, one.due.wall, one.due.zone)
            assert (row.customer, row.number, row.note) == (one.customer, one.number.key, one.note)
            assert (row.tries, row.last_result, row.owner) == (one.tries, one.last_result, one.owner)
            assert row.max_attempts == one.tries_most
            live = one.claim is not None and one.claim.live(now)
            assert row.holder == (one.claim.holder if one.claim and live else None)
            assert row.closed_at == (one.outcome.at if one.outcome else None)
            assert row.disposition == (one.outcome.disposition if one.outcome else None)
            assert not row.waiting
            assert (row.missed, row.missed_at) == (len(one.missed), one.missed[-1].at if one.missed else None)
        assert list(reader.walk([*found, "gone"], now)) == reader.rows(found, now)


@pytest.mark.parametrize(
    ("typed", "fits"),
    [
        ("бат", True),
        ("БАТ", True),
        ("эр", True),
        ("Э", True),
        ("strasse", True),
        ("STRAẞE", True),
        ("🙂", True),
        ("🙂!", True),
        ("100 %", True),
        ("%", True),
        ("_", False),
        ('say "yes"', True),
        ('"', True),
        ("5678", True),
        ("nothing", False),
        ("батт", False),
    ],
)
def test_searching(typed: str, fits: bool) -> None:
    one = Callback(
        "c",
        parse("040 5678999", "FI"),
        at_instant(NOW, "UTC"),
        NOW,
        "ann",
        customer="Бат-Эрдэнэ",
        note='Straße 100 % 🙂! say "yes"',
    )
    with stored([one]) as (_, reader):
        assert len(reader.ids(Filter("ann", text=typed), Order(), NOW) or ()) == int(fits)
        assert reader.counts(Filter("ann", text=typed), NOW).shown == int(fits)


@given(st.lists(callbacks(), min_size=1, max_size=4, unique_by=lambda c: c.id), st.data())
@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=30)
def test_the_search_follows_changes(several: list[Callback], data: st.DataObject) -> None:
    with stored(several) as (store, reader):
        for one in several:
            new = replace(one, note="Zebra crossing", customer="", version=one.version + 1)
            if data.draw(st.booleans()):
                store.receive([new])
        for text in ("zebra", "crossing", "ze"):
            found = set(reader.ids(Filter("ann", statuses=frozenset(Status), text=text), Order(), NOW) or ())
            assert found == {c.id for c in several if (s := store.get(c.id)) is not None and s.note == "Zebra crossing"}


def test_a_reader_changes_nothing_and_can_be_stopped() -> None:
    one = Callback("c", parse("0401234501", "FI"), at_instant(NOW, "UTC"), NOW, "ann")
    with stored([replace(one, id=str(n), note=str(n)) for n in range(3000)]) as (_, reader):
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            reader._connection.execute("DELETE FROM callbacks")
        began = threading.Event()

        def slowly(text: str | None) -> str:
            began.set()
            stopper.join()
            return ""

        def stop() -> None:
            began.wait()
            reader.interrupt()

        reader._connection.create_function("sort_key", 1, slowly)
        stopper = threading.Thread(target=stop)
        stopper.start()
        assert reader.ids(Filter("ann"), Order(Column.CUSTOMER), NOW) is None
        assert len(reader.ids(Filter("ann"), Order(Column.DUE), NOW + timedelta(minutes=1)) or ()) == 3000


def test_what_there_is_to_choose_from() -> None:
    def one(id: str, typed: str, **fields: Any) -> Callback:
        return Callback(id, parse(typed, "FI"), at_instant(NOW, "UTC"), NOW, "ann", **fields)

    gone = Outcome(OutcomeKind.DELETED, NOW, "ann")
    several = [
        one("a", "+358401234567", queue="sales"),
        one("b", "+97699112233", queue="support"),
        one("c", "+79123456783", queue="sales"),
        one("d", "anna@pbx"),
        one("e", "+36301234567", queue="gone", outcome=gone),
    ]
    with stored(several) as (_, reader):
        assert reader.choices() == Choices(("sales", "support"), ("358", "7", "976"))
        assert set(reader.ids(Filter("ann", country="7"), Order(), NOW) or ()) == {"c"}
        assert set(reader.ids(Filter("ann", country="3"), Order(), NOW) or ()) == {"a"}


@pytest.mark.parametrize("text", ["0401234567", "040 123 4567", "+358 40 1234567", "358401234567", "12345", "1234 567"])
def test_a_number_is_found_however_it_is_written(text: str) -> None:
    number = parse("+358 40 1234567", "GB")
    one = Callback("01a20000-0000-7000-8000-000000000001", number, at_instant(NOW, "UTC"), NOW, "ann")
    with stored([one]) as (_, reader):
        assert reader.ids(Filter("ann", statuses=frozenset(Status), text=text), Order(), NOW) == (one.id,)


def call_shown(one: Call, wanted: CallFilter) -> bool:
    text = sought(fold(wanted.text.encode("utf-8", "ignore").decode().replace("\0", "").strip()))
    return (
        (not wanted.directions or one.direction in wanted.directions)
        and (not wanted.results or one.result in wanted.results)
        and (wanted.since is None or one.started_at >= wanted.since)
        and (wanted.until is None or one.started_at < wanted.until)
        and text in fold(f"{one.customer}\n{written_forms(one.number)}")
    )


def call_rank(one: Call, column: CallColumn, language: str) -> Any:
    match column:
        case CallColumn.STARTED:
            return one.started_at
        case CallColumn.CUSTOMER:
            return sorting.key(one.customer, language).encode()
        case CallColumn.NUMBER:
            return one.number.key.encode()
        case CallColumn.DIRECTION:
            return one.direction.value
        case CallColumn.RESULT:
            return one.result.value if one.result else ""
        case CallColumn.LENGTH:
            return one.talk_seconds(one.ended_at) if one.ended_at else 0.0
        case CallColumn.QUEUE:
            return one.queue or ""
        case CallColumn.RATING:
            return int(one.rating) if one.rating else 0


call_filters = st.builds(
    CallFilter,
    texts,
    st.frozensets(st.sampled_from(Direction)),
    st.frozensets(st.sampled_from(CallResult)) | st.just(frozenset()),
    st.none() | instants,
    st.none() | instants,
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(calls, max_size=12, unique_by=lambda call: call.id),
    st.lists(st.tuples(call_filters, st.sampled_from(CallColumn), st.booleans()), min_size=1, max_size=4),
    st.sampled_from(("fi", "mn", "en")),
)
def test_the_list_of_calls(
    several: list[Call], questions: list[tuple[CallFilter, CallColumn, bool]], language: str
) -> None:
    with stored([]) as (store, reader):
        for one in several:
            store.put_call(one, send=False)
        reader.words(language, {}, {})
        for wanted, column, descending in questions:
            expected = [one for one in several if call_shown(one, wanted)]
            down = descending or column is not CallColumn.STARTED
            expected.sort(key=lambda one: (one.started_at, one.id), reverse=down)
            expected.sort(key=lambda one: call_rank(one, column, language), reverse=descending)
            found = reader.call_ids(wanted, CallOrder(column, descending))
            assert found == tuple(one.id for one in expected)
            assert reader.call_rows(found) == expected
            assert list(reader.walk_calls(iter(found))) == expected


def test_calls_that_are_gone_are_left_out() -> None:
    with stored([]) as (_, reader):
        assert reader.call_rows(["nothing"]) == []
        assert list(reader.walk_calls([])) == []
        assert reader.calls_of("112", 5) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Өлзий", "олз"),
        ("Сүхбаатар", "сухб"),
        ("Пётр Йованович", "петр и"),
        ("Szűcs Őry", "szucs ory"),
        ("Äijälä", "AIJA"),
        ("Strauß", "strauss"),
        ("Łukasz Ødegård", "lukasz odegard"),
        ("ISTANBUL", "ıstanbul"),
    ],
)
def test_names_are_found_without_their_marks(name: str, text: str) -> None:
    assert fold(text) in fold(name)
    assert fold(name) in fold(f"... {name} ...")


def test_keys_of_names_do_not_pile_up(monkeypatch: pytest.MonkeyPatch) -> None:
    keys = reader_module._Keys("fi")
    monkeypatch.setattr(reader_module, "_KEYS_KEPT", 10)
    for n in range(35):
        assert keys[f"Ä{n}"] == sorting.key(f"Ä{n}", "fi")
        assert len(keys) <= 10
    assert keys[None] == ""
