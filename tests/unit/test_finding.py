# SPDX-License-Identifier: GPL-3.0-or-later
"""Searching everything: words, folding in five languages, numbers however they are written, which match comes first."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.call import Call, CallResult, CallState, Direction
from app.domain.callback import Callback, MissedCall, Origin, Outcome, OutcomeKind
from app.domain.due import at_instant
from app.domain.finding import EACH, matches, rank, spans, words
from app.domain.folding import fold
from app.domain.number import parse, written_forms
from app.domain.people import Contact
from app.domain.redial import Redial, Situation, Window
from app.storage.database import Database
from app.storage.reader import Reader
from app.storage.replica import Replica

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
WINDOWS = (Window(60, 120),)
LETTERS = "абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя aábcdeéfghiíjklmnoóöőpqrstuúüűvwxyz åäöøæœßıłđ -'’ 0123456789"
names = st.text(alphabet=LETTERS, max_size=24)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("отгон", "Өтгөн"),
        ("тумэн", "Түмэн"),
        ("өргөө", "ӨРГӨӨ"),
        ("алена", "Алёна"),
        ("ПЁТР", "Петр"),
        ("kovacs", "Kovács Péter"),
        ("szoke", "Szőke Ágnes"),
        ("ARVIZ", "Árvíztűrő"),
        ("makela", "Aino Mäkelä"),
        ("strasse", "Straße"),
        ("peter kov", "Kovács Péter"),
    ],
)
def test_a_name_is_found_however_it_is_typed(typed: str, name: str) -> None:
    assert matches(words(typed), name)
    assert spans(words(typed), name)
    assert rank(words(typed), name) < 4


@pytest.mark.parametrize(
    ("typed", "number", "region"),
    [
        ("+358 40 123 4567", "+358401234567", "MN"),
        ("00358401234567", "+358401234567", "MN"),
        ("+358 (0)40 123 4567", "+358401234567", "FI"),
        ("(0)40 123 4567", "+358401234567", "FI"),
        ("0401234567", "+358401234567", "FI"),
        ("040 123-4567", "+358401234567", "FI"),
        ("1234567", "+358401234567", "FI"),
        ("8 912 345 67 83", "+79123456783", "RU"),
        ("06 30 123 4561", "+36301234561", "HU"),
        ("9911 2230", "+97699112230", "MN"),
    ],
)
def test_a_number_is_found_by_its_digits(typed: str, number: str, region: str) -> None:
    one = parse(number, region)
    assert matches(words(typed), written_forms(one))
    shown = one.shown()
    marked = "".join(shown[start:end] for start, end in spans(words(typed), shown))
    assert sum(c.isdigit() for c in marked) >= 5


def test_another_number_is_not_found() -> None:
    assert not matches(words("+358 40 123 4568"), written_forms(parse("+358401234567", "FI")))
    assert not matches(words("12345"), "12 apples, 345 pears")


def test_the_best_comes_first() -> None:
    ordered = ["Anna", "Anna Virtanen", "Virtanen Anna", "Susanna", "Bat"]
    assert [rank(words("anna"), one) for one in ordered] == [0, 1, 2, 3, 4]


@given(names)
def test_folding_letter_by_letter_is_folding_the_whole(text: str) -> None:
    assert "".join(fold(one) for one in text) == fold(text)


@given(names, st.data())
def test_a_part_of_a_name_is_found_and_marked(name: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(name)))
    part = name[start : data.draw(st.integers(start, len(name)))]
    wanted = words(part)
    marks = spans(wanted, name)
    assert marks == tuple(sorted(marks))
    assert all(0 <= a < b <= len(name) for a, b in marks)
    assert all(one[1] < other[0] for one, other in pairwise(marks))
    if wanted and not any(c.isdigit() for c in part):
        assert matches(wanted, name)
        marked = fold("".join(name[a:b] for a, b in marks))
        assert all(set(word) <= set(marked) for word in wanted)


@given(st.text(max_size=40), st.text(max_size=40))
def test_nothing_that_is_typed_breaks_it(typed: str, name: str) -> None:
    wanted = words(typed)
    assert isinstance(matches(wanted, name), bool)
    assert 0 <= rank(wanted, name) <= 4
    assert all(a < b for a, b in spans(wanted, name))


def _callback(id: str, customer: str, number: str = "+97699112230", minutes: float = 5, **more: object) -> Callback:
    due = at_instant(NOW + timedelta(minutes=minutes), "UTC")
    return Callback(id, parse(number, "MN"), due, NOW, "anna", customer=customer, **more)  # type: ignore[arg-type]


def _call(id: str, customer: str, number: str = "+358401234567", hours: float = 1) -> Call:
    began = NOW - timedelta(hours=hours)
    return Call(
        id,
        Direction.IN,
        parse(number, "MN"),
        began,
        "anna",
        state=CallState.ENDED,
        customer=customer,
        ended_at=began,
        result=CallResult.MISSED,
    )


def test_callbacks_calls_and_contacts_are_found_in_the_replica(tmp_path: Path) -> None:
    database = Database(tmp_path / "desk.sqlite")
    store = Replica(database)
    reader = Reader(tmp_path / "desk.sqlite")
    store.receive(
        [
            _callback("noted", "Szabó Éva", note="Пётр Өнөр хоёрт хэлэх"),
            _callback("begins", "Өнөрбаяр", minutes=60),
            _callback("over", "Онорбаяр", outcome=Outcome(OutcomeKind.CONNECTED, NOW, "anna")),
            _callback("rang", "Өнөр", origin=Origin.MISSED, missed=(MissedCall("k", NOW),)),
            _callback("other", "Virtanen"),
            # What stands in an agent's lane is in no list, to which a result would lead.
            _callback("broke", "Өнөр", origin=Origin.DROP, redial=Redial(Situation.BROKE_OFF, NOW, "anna", WINDOWS)),
        ]
    )
    for number in range(EACH + 3):
        store.put_call(_call(f"c{number}", "Өнөр Бат", hours=number), send=False)
    store.put_contacts([Contact("1", "Өнөр Болд", ("+97699112230",)), Contact("2", "Anna")], "1")
    found = reader.find(words("онор"), NOW)
    assert found is not None
    assert [row.id for row in found.callbacks] == ["begins", "noted", "over"], "what is open comes first"
    assert [row.id for row in found.missed] == ["rang"]
    assert [call.id for call in found.calls] == [f"c{n}" for n in range(EACH)]
    assert [one.id for one in found.contacts] == ["1"]
    assert found.more == {"calls"}
    by_number = reader.find(words("040 1234567"), NOW)
    assert by_number is not None
    assert len(by_number.calls) == EACH
    assert not by_number.callbacks
    reader.close()
    database.close()
