# SPDX-License-Identifier: GPL-3.0-or-later
"""Addresses that go into SIP requests, and those that come out of them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.telephony.sip_engine import addresses
from app.telephony.sip_engine.addresses import Server
from app.telephony.sip_engine.messages import Refused

PBX = Server("pbx.example", 5070, "udp")
CLEAN = re.compile(r"sip:([^\s@<>\"?;:]+@)?[A-Za-z0-9.\-]+:[0-9]+|sip:([^\s@<>\"?;:]+@)?\[[0-9A-Fa-f:.]+\]:[0-9]+")


@pytest.mark.parametrize(
    ("dialled", "uri"),
    [
        ("+358401234567", "sip:+358401234567@pbx.example:5070"),
        ("112", "sip:112@pbx.example:5070"),
        ("*97", "sip:*97@pbx.example:5070"),
        ("#31#5", "sip:%2331%235@pbx.example:5070"),
        ("maria.k-2", "sip:maria.k-2@pbx.example:5070"),
        ("sip:maria@10.0.0.7", "sip:maria@10.0.0.7:5060"),
        ("sip:maria@PBX.example", "sip:maria@pbx.example:5070"),
        ("sip:maria@pbx.example:5080", "sip:maria@pbx.example:5080"),
        ("SIP:10.0.0.7:5080", "sip:10.0.0.7:5080"),
        ("sip:m@[::1]:5080", "sip:m@[::1]:5080"),
    ],
)
def test_what_may_be_dialled(dialled: str, uri: str) -> None:
    assert addresses.target(dialled, PBX) == uri


def test_tcp_is_asked_for_in_the_address() -> None:
    assert addresses.target("112", Server("h", 5060, "tcp")) == "sip:112@h:5060;transport=tcp"


@pytest.mark.parametrize(
    "dialled",
    [
        "",
        "+",
        " ",
        "+358 40 1234567",
        "1;phone-context=x",
        "1?Replaces=x",
        "<sip:1@h>",
        'a"b',
        "1\r\nX-Evil: 1",
        "1\x00",
        "😀",
        "１２３",
        "a@b",
        "sip:",
        "sip:a@",
        "sip:a@b@c",
        "sip:a@h;transport=tcp",
        "sip:a@h?Route=x",
        "sip:a@h:0",
        "sip:a@h:99999",
        "sip:a@h h",
        "sip:a:secret@h",
        "sips:a@h",
        "tel:+35840",
        "9" * 65,
    ],
)
def test_what_may_not_be_dialled(dialled: str) -> None:
    with pytest.raises(Refused) as caught:
        addresses.target(dialled, PBX)
    assert caught.value.code == "bad_number"


@given(st.one_of(st.text(max_size=80), st.text(max_size=40).map("sip:".__add__)))
def test_nothing_gets_into_an_address_but_one_user_and_one_host(dialled: str) -> None:
    try:
        uri = addresses.target(dialled, PBX)
    except Refused:
        return
    assert CLEAN.fullmatch(uri), uri


@given(st.text(max_size=200))
def test_a_display_name_stays_within_its_quotes(name: str) -> None:
    quoted = addresses.quoted_name(name)
    assert quoted == "" or re.fullmatch(r'"(?:[^"\\]|\\.)*" ', quoted)
    assert all(c.isprintable() for c in quoted)


@given(st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=0x4FF, exclude_categories=["C"]), max_size=60))
def test_a_display_name_comes_back(name: str) -> None:
    header = f"{addresses.quoted_name(name)}<sip:100@h>;tag=1"
    shown = "".join(c for c in name if c.isprintable()).strip()
    assert addresses.person_of(header) == ("100", "" if shown == "100" else shown)


@pytest.mark.parametrize(
    ("header", "person"),
    [
        ("<sip:+35840@h>;tag=x", ("+35840", "")),
        ("sip:100@h;tag=x", ("100", "")),
        ('"A \\"B\\" C" <sip:100@h:5060;user=phone>', ("100", 'A "B" C')),
        ("Maria <sips:%2331%23@h>", ("#31#", "Maria")),
        ("<tel:+35840;phone-context=x>", ("+35840", "")),
        ('"Anonymous" <sip:anonymous@anonymous.invalid>;tag=x', ("", "")),
        ("<sip:h>", ("", "")),
        ("", ("", "")),
        ('"100" <sip:100@h>', ("100", "")),
        ("\x00<<>>", ("", "")),
    ],
)
def test_who_rings_in(header: str, person: tuple[str, str]) -> None:
    assert addresses.person_of(header) == person


@given(st.text(max_size=300))
def test_no_header_from_the_network_breaks_the_reader(header: str) -> None:
    user, name = addresses.person_of(header)
    assert len(user) <= 64
    assert len(name) <= 80
    assert (user + name).isprintable()


def test_headers_are_read_once_each_folded_and_cut() -> None:
    message = (
        "INVITE sip:a@h SIP/2.0\r\nX-Queue: sales\r\n more\r\nx-queue: other\r\nX-Long: "
        + "y" * 999
        + "\r\n\r\nX-Body: 1"
    )
    assert addresses.headers_of(message) == {"x-queue": "sales more", "x-long": "y" * 512}


@pytest.mark.parametrize(
    ("uri", "host"),
    [
        ("sip:a@H.example:5060;lr", "h.example"),
        ("<sip:127.0.0.1>", "127.0.0.1"),
        ("sip:a@[::1]:1", "[::1]"),
        ("mailto:x", ""),
    ],
)
def test_host_of_an_address(uri: str, host: str) -> None:
    assert addresses.host_of(uri) == host


@pytest.mark.parametrize("host", ["", "a b", "a;b", "h?x", "-h", "h\r\n", "[::1", "ä.example", "h/x"])
def test_bad_hosts_of_an_account(host: str) -> None:
    with pytest.raises(Refused):
        addresses.checked_host(host)


@pytest.mark.parametrize(
    ("digits", "good"), [("0123456789*#abcd", True), ("", False), ("1 2", False), ("1" * 65, False)]
)
def test_digits(digits: str, good: bool) -> None:
    if good:
        assert addresses.checked_digits(digits) == digits.upper()
    else:
        with pytest.raises(Refused):
            addresses.checked_digits(digits)
