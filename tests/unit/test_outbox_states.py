# SPDX-License-Identifier: GPL-3.0-or-later
"""The outbox's states: sent and cut off, waiting by itself, dead, in conflict; upgrades, restarts, clocks that are set."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain import pending, record
from app.domain.call import CallResult
from app.domain.callback import Attempt, Callback, Outcome, OutcomeKind, closed, edited, with_attempt
from app.domain.due import at_instant
from app.domain.errors import ClosedIsFinal, CrmError, CrmErrorKind
from app.domain.number import parse
from app.domain.people import Contact
from app.domain.waiting import SendState
from app.storage import database as database_module
from app.storage.database import MIGRATIONS, Database
from app.storage.replica import Replica
from tests.made import NOW

ONE = Callback(
    "c1", parse("0401234501", "FI"), at_instant(NOW, "Europe/Helsinki"), NOW, "ann", version=3, note="at first"
)
SILENCE = CrmError(CrmErrorKind.UNREACHABLE, "ReadTimeout", maybe_done=True)
NO = CrmError(CrmErrorKind.REFUSED, "unknown_reason", 422, detail="reason")


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Replica]:
    database = Database(tmp_path / "replica.sqlite3")
    yield Replica(database, lambda: NOW)
    database.close()


def edit(store: Replica, one: Callback, **fields: object) -> Callback:
    new = edited(one, **fields)
    store.change(new, [("edit", {"fields": pending.differences(one, new)})])
    return new


def create(store: Replica, one: Callback) -> None:
    store.change(one, [("create", {"callback": record.callback(one)})])


def states(store: Replica) -> list[tuple[str, SendState]]:
    return [(change.subject, change.state) for change in store.listing()]


def test_what_is_on_its_way_is_not_sent_a_second_time(store: Replica) -> None:
    create(store, replace(ONE, version=0))
    edit(store, ONE, note="two")
    create(store, replace(ONE, id="c2", number=parse("0401234502", "FI")))
    assert [entry.subject for entry in store.outbox.take(NOW, 8)] == ["c1", "c2"]
    assert store.outbox.take(NOW, 8) == []
    assert states(store) == [("c1", SendState.SENT), ("c1", SendState.QUEUED), ("c2", SendState.SENT)]
    assert store.outbox.unsure("c1")


def test_a_restart_in_mid_send(store: Replica) -> None:
    create(store, ONE)
    (before,) = store.outbox.take(NOW, 8)
    store.outbox.recover(NOW, 12)
    assert states(store) == [("c1", SendState.UNKNOWN)]
    assert store.outbox.ready(NOW + seconds(11)) == [], "a CRM that may still be busy with it is left in peace"
    (again,) = store.outbox.take(NOW + seconds(12), 8)
    assert (again.change, again.state) == (before.change, SendState.UNKNOWN)
    store.outbox.not_sent(again)
    assert states(store) == [("c1", SendState.UNKNOWN)], "the first one may have arrived"


def test_one_in_trouble_waits_by_itself(store: Replica) -> None:
    create(store, ONE)
    create(store, replace(ONE, id="c2", number=parse("0401234502", "FI")))
    poison, other = store.outbox.take(NOW, 8)
    store.outbox.in_vain(poison, SILENCE, NOW, 30)
    store.outbox.not_sent(other)
    assert [entry.subject for entry in store.outbox.ready(NOW + seconds(29))] == ["c2"]
    assert store.outbox.next_time(NOW) == NOW + seconds(30)
    assert [entry.subject for entry in store.outbox.ready(NOW + seconds(30))] == ["c1", "c2"]
    (change, _) = store.listing()
    assert (change.tries, change.next_try, change.state) == (1, NOW + seconds(30), SendState.UNKNOWN)
    assert isinstance(change.problem, CrmError)
    assert (change.problem.kind, change.problem.code) == (CrmErrorKind.UNREACHABLE, "ReadTimeout")
    assert store.outbox.retry(change.seq)
    assert not store.outbox.retry(change.seq), "it waits for nothing now"
    assert [entry.subject for entry in store.outbox.ready(NOW)] == ["c1", "c2"]


@pytest.mark.parametrize("hours", [-1, 1])
def test_a_clock_that_is_set_does_not_hold_it_up(store: Replica, hours: int) -> None:
    create(store, ONE)
    store.outbox.in_vain(store.outbox.take(NOW, 8)[0], SILENCE, NOW, 300)
    assert store.outbox.ready(NOW) == []
    assert [entry.subject for entry in store.outbox.ready(NOW + timedelta(hours=hours))] == ["c1"]


def test_what_was_given_up_is_tried_once_more_at_the_next_start(store: Replica) -> None:
    create(store, ONE)
    create(store, replace(ONE, id="c2", number=parse("0401234502", "FI")))
    silent, refused = store.outbox.take(NOW, 8)
    store.outbox.refuse(silent, SILENCE)
    store.outbox.refuse(refused, NO)
    assert store.outbox.counts() == (0, 2)
    assert (store.outbox.unsure("c1"), store.outbox.unsure("c2")) == (True, False)
    store.outbox.recover(NOW, 0)
    assert states(store) == [("c1", SendState.UNKNOWN), ("c2", SendState.DEAD)]
    assert store.outbox.retry(refused.seq)
    assert states(store) == [("c1", SendState.UNKNOWN), ("c2", SendState.QUEUED)]


def test_a_dead_promise_is_given_up(store: Replica) -> None:
    create(store, replace(ONE, version=0))
    store.outbox.refuse(store.outbox.take(NOW, 8)[0], NO)
    edit(store, ONE, note="for the same")
    (dead, waiting) = store.listing()
    assert (dead.customer, dead.number, dead.kind) == (ONE.customer, ONE.number.key, "create")
    assert isinstance(dead.problem, CrmError)
    assert (dead.problem.code, dead.problem.status, dead.problem.detail) == ("unknown_reason", 422, "reason")
    assert store.discard(waiting.seq) is None, "it is not dead"
    assert store.discard(dead.seq) == "c1"
    assert store.get("c1") is None
    assert store.listing() == []


def test_a_dead_edit_is_given_up(store: Replica) -> None:
    store.receive([ONE])
    edit(store, ONE, note="mine")
    store.outbox.refuse(store.outbox.take(NOW, 8)[0], NO)
    (dead,) = store.listing()
    assert dead.fields == ("note",)
    assert store.discard(dead.seq) == "c1"
    assert store.get("c1") == ONE
    assert store.discard(dead.seq) is None


# --- clashes


def clash(store: Replica) -> int:
    """Both change the note; mine also the customer, theirs also the priority."""
    store.receive([ONE])
    edit(store, ONE, note="mine", customer="mine")
    (found,) = store.receive([replace(ONE, version=4, note="theirs")])["c1"]
    assert (found.field, found.mine, found.theirs) == ("note", "mine", "theirs")
    (kept,) = [change for change in store.listing() if change.state is SendState.CONFLICT]
    assert kept.clashes == (found,)
    assert (store.outbox.counts(), store.outbox.conflicts()) == ((1, 0), 1)
    return kept.seq


def shown(store: Replica) -> Callback:
    one = store.get("c1")
    assert one is not None
    return one


@pytest.mark.parametrize("mine", [True, False])
def test_the_agent_chooses(store: Replica, mine: bool) -> None:
    seq = clash(store)
    assert (shown(store).note, shown(store).customer) == ("theirs", "mine")
    assert store.resolve(seq, frozenset({"note"} if mine else ()))
    assert (shown(store).note, shown(store).customer) == ("mine" if mine else "theirs", "mine")
    waiting = [entry.payload["fields"] for entry in store.outbox.waiting("c1")]
    assert waiting == [{"customer": ["", "mine"]}, *([{"note": ["theirs", "mine"]}] if mine else [])]
    assert store.outbox.conflicts() == 0
    assert not store.resolve(seq, frozenset({"note"})), "it is settled"


def test_both_values_survive_a_restart(tmp_path: Path) -> None:
    first = Database(tmp_path / "r.sqlite3")
    clash(Replica(first))
    first.close()
    again = Database(tmp_path / "r.sqlite3")
    store = Replica(again)
    store.outbox.recover(NOW, 0)
    (kept,) = [change for change in store.listing() if change.state is SendState.CONFLICT]
    assert [(c.field, c.mine, c.theirs) for c in kept.clashes] == [("note", "mine", "theirs")]
    again.close()


def test_theirs_changes_again_before_the_agent_has_chosen(store: Replica) -> None:
    seq = clash(store)
    (found,) = store.receive([replace(ONE, version=5, note="theirs again")])["c1"]
    assert (found.mine, found.theirs) == ("mine", "theirs again")
    assert not store.resolve(seq, frozenset({"note"})), "nobody chose between these"
    assert store.receive([replace(ONE, version=6, note="theirs again", queue="else")])["c1"] == ()
    store.receive([replace(ONE, version=7, note="mine")])
    assert store.outbox.conflicts() == 0, "they agree"


def test_a_chosen_value_clashes_anew(store: Replica) -> None:
    assert store.resolve(clash(store), frozenset({"note"}))
    (found,) = store.receive([replace(ONE, version=5, note="a third")])["c1"]
    assert (found.field, found.mine, found.theirs) == ("note", "mine", "a third")


def test_what_was_changed_since_is_not_lost(store: Replica) -> None:
    seq = clash(store)
    edit(store, shown(store), note="written after the clash")
    attempt = Attempt("a1", "ann", NOW, CallResult.BUSY, NOW)
    store.change(
        with_attempt(shown(store), attempt, NOW), [("attempt", {"attempt": record.attempt(attempt), "token": ""})]
    )
    assert store.resolve(seq, frozenset({"note"}))
    assert (shown(store).note, shown(store).attempts) == ("mine", (attempt,))
    assert store.receive([replace(ONE, version=5, note="theirs", queue="sales")]) == {"c1": ()}
    assert (shown(store).note, shown(store).queue, shown(store).attempts) == ("mine", "sales", (attempt,))


def test_several_edits_of_one_field_are_one_clash(store: Replica) -> None:
    store.receive([ONE])
    edit(store, edit(store, ONE, note="one"), note="two")
    (found,) = store.receive([replace(ONE, version=4, note="theirs")])["c1"]
    assert (found.mine, found.theirs) == ("two", "theirs")
    assert store.outbox.conflicts() == 1


def test_whose_it_is_the_crm_decides(store: Replica) -> None:
    store.receive([ONE])
    edit(store, ONE, owner="ann")
    (found,) = store.receive([replace(ONE, version=4, owner="ben")])["c1"]
    assert (found.field, found.mine, found.theirs) == ("owner", "ann", "ben")
    assert store.listing() == []
    assert shown(store).owner == "ben"


def test_mine_cannot_be_chosen_on_what_is_closed(store: Replica) -> None:
    seq = clash(store)
    over = closed(replace(ONE, version=5, note="theirs"), Outcome(OutcomeKind.CONNECTED, NOW, "ben"))
    store.receive([over])
    with pytest.raises(ClosedIsFinal):
        store.resolve(seq, frozenset({"note"}))
    assert store.resolve(seq, frozenset())
    assert store.outbox.conflicts() == 0


# --- what vanished


def test_what_vanished_goes_unless_something_waits(store: Replica) -> None:
    store.receive([ONE, replace(ONE, id="c2")])
    edit(store, ONE, note="mine")
    assert store.receive([], "cursor", removed=["c1", "c2", "no such one"]) == {"c2": ()}
    assert (store.get("c2"), shown(store).note) == (None, "mine")
    store.outbox.refuse(store.outbox.take(NOW, 8)[0], CrmError(CrmErrorKind.REFUSED, "not_found"))
    (dead,) = store.listing()
    assert store.discard(dead.seq) == "c1"
    assert store.get("c1") is None


def test_a_feed_that_starts_over(store: Replica) -> None:
    several = [replace(ONE, id=f"c{n}", number=parse(f"040123450{n}", "FI")) for n in range(6)]
    store.receive(several, "before", more=False)
    edit(store, several[1], note="mine")
    own = replace(ONE, id="own", version=0, number=parse("0401234509", "FI"))
    create(store, own)
    older = replace(several[0], version=1, note="restored")
    assert store.receive([older], "after 1", reset=True, more=True) == {"c0": ()}
    # In the middle of it the program ends; what came already is not older than itself.
    assert store.receive([older, several[2]], "after 2", more=True) == {}
    gone = store.receive([], "after 3", more=False)
    assert set(gone) == {"c3", "c4", "c5"}
    assert [store.get(f"c{n}") is not None for n in range(6)] == [True, True, True, False, False, False]
    assert store.get("own") == own, "the CRM has not heard of it yet"
    assert [change.subject for change in store.listing()] == ["c1", "own"]
    assert set(store.receive([], "after 4", more=False)) == set(), "only a feed that started over deletes"


def test_records_with_keys_of_their_own(store: Replica) -> None:
    one = replace(ONE, remote="serviceCall$1")
    over = closed(replace(ONE, id="c2", remote="serviceCall$2"), Outcome(OutcomeKind.CONNECTED, NOW, "ben"))
    store.receive([one, over, replace(ONE, id="c3")])
    assert (store.id_of("serviceCall$1"), store.id_of("serviceCall$9"), store.id_of("")) == ("c1", None, None)
    assert store.records() == {"serviceCall$1": ("c1", 3)}
    # The same record is told under the id that another desk gave it.
    edit(store, one, note="mine")
    changed = store.receive([replace(one, id="given", version=4)])
    assert set(changed) == {"c1", "given"}
    assert store.get("c1") is None
    assert [change.subject for change in store.listing()] == ["given"]
    given = store.get("given")
    assert given is not None
    assert given.note == "mine"


def test_an_older_file_is_upgraded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "r.sqlite3"
    monkeypatch.setattr(database_module, "MIGRATIONS", MIGRATIONS[:2])
    old = Database(path)
    doc = json.dumps(record.callback(ONE))
    old.connection.execute(
        "INSERT INTO callbacks (id, doc, base, due, overdue, wall, zone, customer, number, note, search, priority, tries,"
        " max_attempts, origin, created_at, created_by) VALUES ('c1', ?, ?, ?, ?, '2026-01-01T10:00', 'UTC', '', '+358401234501',"
        " '', '', 1, 0, 3, 'crm', ?, 'ann')",
        (doc, doc, *(record.instant(NOW),) * 3),
    )
    payload = json.dumps({"fields": {"note": ["at first", "mine"]}})
    for subject, tries, refused in (("c1", 0, None), ("c2", 2, None), ("c3", 0, "unknown_reason")):
        old.connection.execute(
            "INSERT INTO outbox (change, subject, lane, kind, payload, created_at, tries, refused)"
            " VALUES (?, ?, ?, 'edit', ?, ?, ?, ?)",
            (f"change {subject}", subject, subject, payload, record.instant(NOW), tries, refused),
        )
    old.close()
    monkeypatch.setattr(database_module, "MIGRATIONS", MIGRATIONS)
    new = Database(path)
    store = Replica(new)
    assert states(store) == [("c1", SendState.QUEUED), ("c2", SendState.UNKNOWN), ("c3", SendState.DEAD)]
    problem = store.listing()[2].problem
    assert isinstance(problem, CrmError)
    assert (problem.kind, problem.code) == (CrmErrorKind.REFUSED, "unknown_reason")
    assert [entry.change for entry in store.outbox.ready(NOW)] == ["change c1", "change c2"]
    assert store.receive([replace(ONE, version=2)]) == {}, "the version was taken over"
    store.receive([replace(ONE, version=4, customer="theirs")])
    assert (shown(store).customer, shown(store).note) == ("theirs", "mine")
    new.close()


# --- contacts


MATTI = Contact("m", "Matti Meikäläinen", ("+358401234501", "+358401234502"), "Oy Firma Ab")
MAIJA = Contact("n", "Maija Meikäläinen", ("+358401234501",))


def test_contacts_are_found_by_every_number_and_by_words(store: Replica) -> None:
    store.put_contacts([MATTI], "1", more=True)
    assert not store.contacts_whole()
    store.put_contacts([MAIJA, Contact("x", "Äijälä Öinen", ("boss",))], "2")
    assert (store.contacts_whole(), store.meta("contacts_cursor")) == (True, "2")
    assert store.contacts_of(parse("040 1234501", "FI")) == (MAIJA, MATTI)
    assert store.contacts_of(parse("040 1234502", "FI")) == (MATTI,)
    assert store.contacts_of(parse("040 1234503", "FI")) == ()
    assert store.contacts_of(parse("sip:boss", "FI"))[0].id == "x"
    for text, found in (
        ("meika", (MAIJA, MATTI)),
        ("firma matti", (MATTI,)),
        ("ma me", (MAIJA, MATTI)),
        ("040 1234502", (MATTI,)),
        ("+358 40 12345", (MAIJA, MATTI)),
        ("aijala", (Contact("x", "Äijälä Öinen", ("boss",)),)),
        ("nobody", ()),
        ('" OR "', ()),
        ("  ", ()),
    ):
        assert store.search_contacts(text) == found, text


def test_contacts_change_and_go(store: Replica) -> None:
    store.put_contacts([MATTI, MAIJA], "1")
    store.put_contacts([replace(MATTI, name="Matti Virtanen", numbers=("+358401234509",))], "2", removed=["n"])
    assert store.contacts_of(parse("040 1234501", "FI")) == ()
    assert [one.name for one in store.contacts_of(parse("040 1234509", "FI"))] == ["Matti Virtanen"]
    assert store.search_contacts("meikalainen") == ()
    store.put_contacts([MAIJA], "3", reset=True, more=True)
    assert len(store.search_contacts("ma")) == 2, "not before it has told all of them"
    store.put_contacts([], "4")
    assert store.search_contacts("ma") == (MAIJA,)
