# SPDX-License-Identifier: GPL-3.0-or-later
"""The outbox: in order per callback and per person, undo, refusals; and nothing lost or halved when the desk is killed."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.callback import Callback
from app.domain.due import at_instant
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.number import parse
from app.storage.database import Database
from app.storage.outbox import Outbox
from app.storage.replica import Replica
from tests.made import NOW

ROOT = Path(__file__).resolve().parents[2]
ONE = Callback("c1", parse("0401234501", "FI"), at_instant(NOW, "Europe/Helsinki"), NOW, "ann")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Replica]:
    database = Database(tmp_path / "replica.sqlite3")
    yield Replica(database)
    database.close()


def add(store: Replica, subject: str, lane: str, *, later: float | None = None) -> None:
    not_before = NOW + timedelta(seconds=later) if later is not None else None
    with store.together():
        store.outbox.add(store._connection, subject, lane, "edit", {"fields": {}}, not_before=not_before)


def ready(outbox: Outbox, after: float = 0) -> list[tuple[int, str]]:
    return [(entry.seq, entry.subject) for entry in outbox.ready(NOW + timedelta(seconds=after))]


def test_one_at_a_time_per_callback_and_per_person(store: Replica) -> None:
    for subject, lane in (("a", "1"), ("a", "1"), ("b", "1"), ("c", "2"), ("c", "3"), ("d", "3")):
        add(store, subject, lane)
    sent = []
    while entries := store.outbox.ready(NOW):
        sent.append([entry.seq for entry in entries])
        for entry in entries:
            store.outbox.done(entry)
    assert sent == [[1, 4], [2, 5], [3, 6]]


def test_what_can_be_undone_holds_back_what_follows(store: Replica) -> None:
    add(store, "a", "1", later=10)
    add(store, "b", "1")
    add(store, "c", "2")
    assert ready(store.outbox) == [(3, "c")]
    assert store.outbox.next_time(NOW) == NOW + timedelta(seconds=10)
    assert ready(store.outbox, 10) == [(1, "a"), (3, "c")]
    assert not store.outbox.withdraw("a", "edit", NOW + timedelta(seconds=10))
    assert store.outbox.withdraw("a", "edit", NOW + timedelta(seconds=9))
    assert ready(store.outbox) == [(2, "b"), (3, "c")]


def test_a_refused_change_blocks_nobody_and_is_tried_again(store: Replica) -> None:
    add(store, "a", "1")
    add(store, "a", "1")
    store.outbox.refuse(store.outbox.waiting("a")[0], CrmError(CrmErrorKind.REFUSED, "unknown_reason"))
    assert ready(store.outbox) == [(2, "a")]
    assert store.outbox.counts() == (1, 1)
    assert store.outbox.retry_refused() == 1
    assert ready(store.outbox) == [(1, "a")]
    assert store.outbox.counts() == (2, 0)


def test_a_release_is_not_counted(store: Replica) -> None:
    store.change(ONE, [("release", {"token": "token-one"})])
    assert store.outbox.counts() == (0, 0)
    assert store.outbox.waiting_for("c1")


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("123")), max_size=12), st.randoms())
def test_in_whatever_order_answers_come(changes: list[tuple[str, str]], chance: random.Random) -> None:
    database = Database(Path(":memory:"))
    store = Replica(database)
    for subject, lane in changes:
        add(store, subject, lane)
    done: list[int] = []
    while entries := store.outbox.ready(NOW):
        entry = chance.choice(entries)
        for earlier in range(1, entry.seq):
            same = changes[earlier - 1][0] == entry.subject or changes[earlier - 1][1] == changes[entry.seq - 1][1]
            assert not same or earlier in done
        store.outbox.done(entry)
        done.append(entry.seq)
    assert sorted(done) == list(range(1, len(changes) + 1))
    database.close()


# Works until it is killed: makes promises, edits them, writes attempts with their call, all as the services do.
WORK = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from app.domain import pending, record
from app.domain.call import Call, CallState, Direction
from app.domain.callback import Attempt, Callback, Claim, claimed, edited, with_attempt
from app.domain.due import at_instant
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.ids import new_id
from app.domain.number import parse
from app.storage.database import Database
from app.storage.replica import Replica

store = Replica(Database(Path(sys.argv[1])))
number = parse("0401234501", "FI")
while True:
    now = datetime.now(UTC)
    made = Callback(new_id(), number, at_instant(now, "UTC"), now, "ann", note="n" * 2000)
    store.change(made, [("create", {"callback": record.callback(made)})])
    print("made", made.id, flush=True)
    new = edited(made, note="changed")
    store.change(new, [("edit", {"fields": pending.differences(made, new)})])
    print("edited", made.id, flush=True)
    attempt = Attempt(new_id(), "ann", now, call=new_id())
    claim = Claim("ann", now, "token-" + made.id)
    with store.together():
        store.keep_claim(made.id, claim)
        store.change(with_attempt(claimed(new, claim, now), attempt, now),
                     [("attempt", {"attempt": record.attempt(attempt), "token": claim.token})])
        store.put_call(Call(attempt.call, Direction.OUT, number, now, "ann", CallState.CONNECTING,
                            callback=made.id, attempt=attempt.id), send=False)
    print("tried", made.id, flush=True)
"""


@pytest.mark.parametrize("round_", range(6))
def test_a_killed_desk_has_all_of_a_change_or_nothing(tmp_path: Path, round_: int) -> None:
    path = tmp_path / "replica.sqlite3"
    worker = subprocess.Popen(
        [sys.executable, "-c", WORK, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True, bufsize=1
    )
    assert worker.stdout is not None
    said: list[tuple[str, str]] = []
    chance = random.Random(round_)
    for _ in range(chance.randrange(1, 60)):
        what, _, callback_id = worker.stdout.readline().strip().partition(" ")
        said.append((what, callback_id))
    for _ in range(chance.randrange(3000)):
        pass  # some microseconds more, so that the blow falls anywhere in the next change
    worker.kill()
    said += [(w, i) for w, _, i in (line.strip().partition(" ") for line in worker.stdout) if i]
    worker.wait()
    worker.stdout.close()

    database = Database(path)
    store = Replica(database)
    assert database.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    known = [row[0] for row in database.connection.execute("SELECT id FROM callbacks")]
    # What was said to be saved is there.
    for what, callback_id in said:
        kinds = [entry.kind for entry in store.outbox.waiting(callback_id)]
        assert {"made": "create", "edited": "edit", "tried": "attempt"}[what] in kinds
    # And nothing is there by half.
    claims, calls = store.my_claims(), {call.callback for call in store.unfinished_calls()}
    for callback_id in known:
        one = store.get(callback_id)
        assert one is not None
        kinds = [entry.kind for entry in store.outbox.waiting(callback_id)]
        assert kinds == ["create", "edit", "attempt"][: len(kinds)]
        assert (one.note == "changed") is ("edit" in kinds)
        assert bool(one.attempts) is ("attempt" in kinds) is (callback_id in claims) is (callback_id in calls)
        before = replace(one, claim=None)
        store.settle(callback_id)
        assert store.get(callback_id) == before, "the view is what the outbox says"
    waiting = {row[0] for row in database.connection.execute("SELECT subject FROM outbox")}
    assert waiting == set(known)
    assert len(store.outbox.ready(datetime.now(UTC))) == 1, "all are of one person: in order"
    database.close()
