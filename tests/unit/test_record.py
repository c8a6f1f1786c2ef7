# SPDX-License-Identifier: GPL-3.0-or-later
"""Domain objects as plain data and back, through JSON as it is sent and stored."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import record
from app.domain.call import Call
from app.domain.callback import Callback
from app.domain.people import CatalogueEntry, CatalogueKind, Contact, Person, Role
from app.domain.spell import Spell
from tests.made import callbacks, calls, spells, words


@given(callbacks())
def test_a_callback(one: Callback) -> None:
    data = json.loads(json.dumps(record.callback(one, token=True)))
    assert record.to_callback(data) == one
    # Others never see a claim's token.
    shared = json.dumps(record.callback(one))
    assert "token-" not in shared
    hidden = replace(one, claim=replace(one.claim, token="")) if one.claim else one
    assert record.to_callback(json.loads(shared)) == hidden


@given(calls)
def test_a_call(one: Call) -> None:
    assert record.to_call(json.loads(json.dumps(record.call(one, local=True)))) == one
    # What leaves this computer tells neither where recordings lie nor what only matters here.
    shared = json.dumps(record.call(one))
    assert "recording" not in shared
    hidden = replace(one, internal=False, remote_held=False, recording=False, recordings=(), own_phone=None)
    assert record.to_call(json.loads(shared)) == hidden


def test_records_of_an_older_version_are_read() -> None:
    old = {
        "id": "c",
        "direction": "out",
        "number": {"typed": "112", "e164": "112"},
        "started_at": "2026-11-01T08:00:00.000000Z",
        "agent": "ann",
        "state": "ended",
        "ended_at": "2026-11-01T08:01:00.000000Z",
        "result": "busy",
    }
    one = record.to_call(old)
    assert (one.internal, one.consults, one.transferred_to, one.recordings, one.quality, one.enquiry) == (
        (False, None, "", (), None, None)
    )
    assert record.to_person({"id": "ann", "name": "Ann", "role": "agent"}) == Person("ann", "Ann")


@given(spells)
def test_a_spell(one: Spell) -> None:
    assert record.to_spell(json.loads(json.dumps(record.spell(one)))) == one


@given(words, words, st.sampled_from(Role), st.booleans())
def test_people_and_catalogues(one: str, two: str, role: Role, active: bool) -> None:
    person = Person(one, two, role, active, two)
    assert record.to_person(json.loads(json.dumps(record.person(person)))) == person
    contact = Contact(one, two, (one, two), one, None, None)
    assert record.to_contact(json.loads(json.dumps(record.contact(contact)))) == contact
    entry = CatalogueEntry(CatalogueKind.REASON, one, {"en": two, "mn": one}, 3, active)
    assert record.to_entry(json.loads(json.dumps(record.entry(entry)))) == entry


_ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@given(st.lists(st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1), timezones=_ZONES), min_size=2))
def test_instants_sort_as_text(moments: list[datetime]) -> None:
    assert sorted(record.instant(m) for m in moments) == [record.instant(m) for m in sorted(moments)]
    for moment in moments:
        assert record.from_instant(record.instant(moment)) == moment
        assert record.from_instant(record.instant(moment)).tzinfo is UTC


def test_an_instant_needs_its_zone() -> None:
    with pytest.raises(ValueError, match="zone"):
        record.instant(datetime(2026, 1, 1))
    for text in ("2026-01-01T00:00:00", "now", ""):
        with pytest.raises(ValueError, match=r"zone|isoformat"):
            record.from_instant(text)


@pytest.mark.parametrize("broken", [{}, {"id": "x"}, {"id": "x", "number": None}, {"id": "x", "number": {"typed": 1}}])
def test_what_is_no_callback(broken: record.Record) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        record.to_callback(broken)
