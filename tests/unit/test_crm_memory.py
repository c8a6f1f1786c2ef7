# SPDX-License-Identifier: GPL-3.0-or-later
"""The memory beside a foreign CRM's record: nothing is lost in it, and what people change at the CRM wins."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.crm import memory
from app.domain.callback import EDITABLE, Callback, Outcome, OutcomeKind
from app.domain.due import at_instant
from app.domain.errors import CrmError
from app.domain.number import parse
from tests.made import NOW, callbacks

MAPPED = frozenset({"customer", "number", "due", "note", "priority", "owner"})
ONE = Callback(
    "c1", parse("0401234501", "FI"), at_instant(NOW, "Europe/Helsinki"), NOW, "ann", remote="call$7", version=3
)


def plain(one: Callback, mapped: frozenset[str]) -> Callback:
    """What the record alone says of it."""
    fields = {name: getattr(one, name) for name in EDITABLE if name in mapped or name in ("number", "due")}
    bare = replace(ONE, id=one.id, remote=one.remote, version=one.version, **fields)
    return replace(bare, outcome=one.outcome)


@given(callbacks(), st.sets(st.sampled_from(EDITABLE)).map(frozenset))
def test_nothing_is_lost(one: Callback, mapped: frozenset[str]) -> None:
    one = replace(one, remote="call$7", changes=(), claim=one.claim if one.open else None)
    text = memory.dumped(one, mapped)
    assert memory.folded(text, plain(one, mapped), mapped) == one
    assert memory.id_in(text) == one.id


def test_what_people_change_at_the_crm_wins() -> None:
    text = memory.dumped(ONE, MAPPED)
    later = at_instant(NOW + timedelta(hours=2), "Europe/Helsinki")
    other = parse("0401234502", "FI")
    changed = replace(ONE, due=later, number=other, note="typed at the CRM", owner="ben")
    assert memory.folded(text, changed, MAPPED) == changed


def test_a_day_keeps_its_time_until_the_day_is_changed() -> None:
    text = memory.dumped(ONE, MAPPED)
    midnight = at_instant(NOW.replace(hour=0), "Europe/Helsinki")
    assert memory.folded(text, replace(ONE, due=midnight), MAPPED, dates_only=True).due == ONE.due
    tomorrow = at_instant(NOW.replace(hour=0) + timedelta(days=1), "Europe/Helsinki")
    assert memory.folded(text, replace(ONE, due=tomorrow), MAPPED, dates_only=True).due == tomorrow


def test_open_or_closed_is_the_records_word() -> None:
    ended = replace(ONE, outcome=Outcome(OutcomeKind.CONNECTED, NOW, "ann"))
    assert memory.folded(memory.dumped(ended, MAPPED), ONE, MAPPED).open
    there = replace(ONE, outcome=Outcome(OutcomeKind.DISPOSITION, NOW, "ben"))
    assert memory.folded(memory.dumped(ONE, MAPPED), there, MAPPED).outcome == there.outcome


@pytest.mark.parametrize(
    "text", [None, "", "see the customer's letter", "[1]", "{}", '{"soitto":1,"attempts":5}', "[" * 9999]
)
def test_what_is_no_memory_changes_nothing(text: str | None) -> None:
    assert memory.folded(text, ONE, MAPPED) == ONE
    assert memory.id_in(text) is None


def test_a_newer_memory_is_not_written_over() -> None:
    newer = json.dumps(json.loads(memory.dumped(ONE, MAPPED)) | {"soitto": 2})
    with pytest.raises(CrmError) as raised:
        memory.folded(newer, ONE, MAPPED)
    assert raised.value.code == "memory"
