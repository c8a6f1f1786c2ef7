# SPDX-License-Identifier: GPL-3.0-or-later
"""The protocol's frames: whatever a page sends is a request, a mistake with an answer, or no frame."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import (
    BadNumber,
    CallRefused,
    ClaimedByOther,
    ClosedIsFinal,
    CrmError,
    CrmErrorKind,
    DomainError,
    NumberProblem,
    StorageFull,
    TextProblem,
)
from app.links.bridge import wire
from app.links.bridge.desk import Form, PageRefused

DOCUMENT = (Path(__file__).resolve().parents[2] / "resources" / "bridge" / "PROTOCOL.md").read_text(encoding="utf-8")
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
TYPES = ("hello", "pair", "dial", "form", "show", "state", "ping")

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
fields = st.sampled_from(["number", "customer", "callback", "note", "due", "name", "token", "protocol", "x"])


@given(st.text())
def test_any_text_is_a_request_or_refused(text: str) -> None:
    with pytest.raises((wire.BadFrame, wire.BadRequest)):
        wire.request(text)


@given(st.sampled_from(TYPES), st.dictionaries(fields, values))
def test_any_fields_make_a_request_or_are_refused(type: str, more: dict[str, object]) -> None:
    text = json.dumps({**more, "type": type, "id": "1"})
    if re.search("NaN|Infinity", text):
        return  # a page cannot write these
    found: wire.Request | wire.BadRequest
    try:
        found = wire.request(text)
    except wire.BadRequest as bad:
        found = bad
    assert found.id == "1"


def test_what_is_not_known_is_skipped_so_that_pages_may_be_newer() -> None:
    text = '{"type": "dial", "id": "1", "number": " 040 123 ", "colour": "red", "customer": null}'
    assert wire.request(text) == wire.Dial("1", "040 123", "", None)


def test_spaces_of_typed_numbers_are_kept_and_unseen_characters_refused() -> None:
    assert wire.request('{"type":"dial","id":"1","number":"040\\u00a0123"}') == wire.Dial("1", "040\u00a0123", "", None)
    with pytest.raises(wire.BadRequest):
        wire.request('{"type":"dial","id":"1","number":"040\\u200b123"}')


def test_lines_of_a_note_are_kept() -> None:
    found = wire.request('{"type":"form","id":"1","note":"a\\r\\nb\\tc"}')
    assert found == wire.OpenForm("1", Form(note="a\r\nb\tc"))


def test_a_token_is_not_shown() -> None:
    assert "secret" not in repr(wire.request('{"type":"hello","id":"1","protocol":1,"token":"secret"}'))


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (PageRefused("in_call"), ("in_call", "")),
        (ClaimedByOther("matti", NOW), ("claimed", "")),
        (ClosedIsFinal(), ("closed", "")),
        (BadNumber(NumberProblem.LETTERS), ("bad_number", "letters")),
        (CallRefused("no_account"), ("call_refused", "no_account")),
        (TextProblem("note", 10), ("too_long", "note")),
        (CrmError(CrmErrorKind.REFUSED, detail="Matti"), ("crm", "refused")),
        (StorageFull("Matti"), ("refused", "")),
    ],
)
def test_the_desks_refusals_have_codes(error: DomainError, told: tuple[str, str]) -> None:
    assert wire.refusal(error) == told


def test_the_document_names_every_request_and_every_code() -> None:
    for type in TYPES:
        assert f"`{type}`" in DOCUMENT
    source = Path(wire.__file__).parent
    codes = set()
    for module in ("wire.py", "talk.py", "desk.py"):
        text = (source / module).read_text(encoding="utf-8")
        codes |= set(re.findall(r'(?:error\([\w.]+, |BadRequest\([\w.]+, )"(\w+)"', text))
        codes |= set(re.findall(r'return "(\w+)", ', text))
    codes |= {"refused", "timed_out", *re.findall(r"``(\w+)``", PageRefused.__doc__ or "")} - {"code"}
    assert {"bad_token", "not_paired", "wait", "too_many", "bad_request", "needs_press", "crm"} <= codes
    assert [code for code in sorted(codes) if f"`{code}`" not in DOCUMENT] == []
