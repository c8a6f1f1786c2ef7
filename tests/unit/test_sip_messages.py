# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines between desk and engine, and what events show of a person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.telephony.port import DtmfReceived, IncomingCall, SipAccount
from app.telephony.sip_engine.messages import MAX_LINE, Refused, decode, encode, flag, number, text

VALUES = st.one_of(st.none(), st.booleans(), st.integers(-(2**53), 2**53), st.text())


@given(st.dictionaries(st.text(), VALUES, max_size=8))
def test_a_message_is_one_line_and_comes_back(message: dict[str, object]) -> None:
    line = encode(message)
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    assert decode(line) == message


@pytest.mark.parametrize(
    "line", [b"", b"\n", b"[]\n", b"7\n", b"{\n", b"\xff{}\n", b"[" * 50_000, b'"' + b"x" * MAX_LINE]
)
def test_what_is_no_message(line: bytes) -> None:
    with pytest.raises(Refused):
        decode(line)


@given(VALUES)
def test_fields_of_the_wrong_kind_are_refused(value: object) -> None:
    for read, kind in ((text, str), (flag, bool)):
        if not isinstance(value, kind):
            with pytest.raises(Refused):
                read({"x": value}, "x")
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 9:
        with pytest.raises(Refused):
            number({"x": value}, "x", 0, 9)


def test_nothing_about_a_person_shows_in_a_repr() -> None:
    account = SipAccount("agent", "h", password="secret-word", display_name="Maria")
    call = IncomingCall("id", "+358401234567", "Maria", {"x-queue": "for Maria"})
    shown = f"{account} {call} {DtmfReceived('id', '7')}"
    for hidden in ("secret-word", "Maria", "358401234567", "'7'"):
        assert hidden not in shown
