# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers as people type and paste them, in the forms of four countries, and names that are no numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import BadNumber, NumberProblem
from app.domain.number import Number, NumberClass, from_network, from_record, is_service, parse, zone_of

FORMS = {
    ("MN", "+97688112233"): ["8811 2233", "88112233", "+976 8811-2233", "001 976 8811 2233", "976 88112233"],
    ("MN", "+97611312345"): ["11312345", "011 312345", "+976 11 312345", "(011) 312-345"],
    ("RU", "+79161234567"): [
        "8 (916) 123-45-67",
        "89161234567",
        "+7 916 123 45 67",
        "7 916 123-45-67",
        "9161234567",
        "8‑916‑123‑45‑67",
    ],
    ("RU", "+74951234567"): ["8 495 123-45-67", "+7 (495) 1234567", "(495) 123.45.67"],
    ("HU", "+36301234567"): ["06 30 123 4567", "06301234567", "06/30 123-4567", "+36 30 123 4567", "0036301234567"],
    ("HU", "+3612345678"): ["06 1 234 5678", "+36 1 234-5678", "1 234 5678"],
    ("FI", "+358401234567"): ["040 1234567", "0401234567", "+358 40 123 4567", "00358 40 1234567", "(040) 123-4567"],
    ("FI", "+358912345678"): ["09 1234 5678", "+358 9 12345678"],
}


@pytest.mark.parametrize(
    ("region", "e164", "typed"),
    [(region, e164, form) for (region, e164), forms in FORMS.items() for form in forms],
)
def test_every_form_is_the_same_number(region: str, e164: str, typed: str) -> None:
    number = parse(typed, region)
    assert (number.e164, number.sip, number.region, number.key) == (e164, None, region, e164)
    assert number.typed == typed
    # International form means the same wherever the site is.
    if typed.startswith("+"):
        assert all(parse(typed, other).e164 == e164 for other in ("MN", "RU", "HU", "FI", "US"))
    assert parse(number.shown(), "US").e164 == e164


@pytest.mark.parametrize(
    "typed",
    [
        "０４０ １２３４５６７",
        "٠٤٠١٢٣٤٥٦٧",
        "\u202a040 123 4567\u202c",
        "040\u00ad123\u200b4567",
        "040–123−4567",
        "040\n123\t4567",
        "tel:+358-40-1234567",
        "TEL:0401234567;phone-context=+358",
        "tel:+358401234567;ext=12",
        "  040 1234567  ",
    ],
    ids=[
        "full width",
        "Arabic digits",
        "direction marks",
        "soft hyphen",
        "dashes",
        "lines",
        "tel",
        "TEL",
        "ext",
        "spaces",
    ],
)
def test_pasted_numbers(typed: str) -> None:
    number = parse(typed, "FI")
    assert number.e164 == "+358401234567"
    # What is kept holds nothing that a CRM would refuse.
    assert not any(ord(c) < 32 for c in number.typed)


@pytest.mark.parametrize(
    ("typed", "region", "problem"),
    [
        ("", "FI", NumberProblem.EMPTY),
        ("   ", "FI", NumberProblem.EMPTY),
        ("tel:", "FI", NumberProblem.EMPTY),
        ("+", "FI", NumberProblem.EMPTY),
        ("---", "FI", NumberProblem.EMPTY),
        ("\u200b", "FI", NumberProblem.EMPTY),
        ("call me", "FI", NumberProblem.LETTERS),
        ("040 CALLME1", "FI", NumberProblem.LETTERS),
        ("Үдийн хоол", "MN", NumberProblem.LETTERS),
        ("040 🙂 123", "FI", NumberProblem.LETTERS),
        ("📞", "FI", NumberProblem.LETTERS),
        ("0401234567\x00", "FI", NumberProblem.LETTERS),
        ("040\ud8001234567", "FI", NumberProblem.LETTERS),
        ("=1+1", "FI", NumberProblem.LETTERS),
        ("1", "FI", NumberProblem.TOO_SHORT),
        ("1" * 40, "FI", NumberProblem.TOO_LONG),
        ("+358" + "4" * 36, "FI", NumberProblem.TOO_LONG),
        ("0-" * 300, "FI", NumberProblem.TOO_LONG),
        ("+0 1234567", "FI", NumberProblem.NEEDS_COUNTRY),
        ("a b@pbx", "FI", NumberProblem.BAD_ADDRESS),
        ("anna@", "FI", NumberProblem.BAD_ADDRESS),
        ("@pbx", "FI", NumberProblem.BAD_ADDRESS),
        ("sip:", "FI", NumberProblem.BAD_ADDRESS),
        ("sip:anna@pbx\r\nEvil: yes", "FI", NumberProblem.BAD_ADDRESS),
        ("sip:anna@pbx;maddr=evil", "FI", NumberProblem.BAD_ADDRESS),
        ("<sip:anna@pbx>", "FI", NumberProblem.BAD_ADDRESS),
        ("анна@pbx", "FI", NumberProblem.BAD_ADDRESS),
    ],
)
def test_what_may_not_be_dialled(typed: str, region: str, problem: NumberProblem) -> None:
    with pytest.raises(BadNumber) as told:
        parse(typed, region)
    assert told.value.problem is problem
    assert typed == "" or typed not in str(told.value)


@pytest.mark.parametrize(
    ("typed", "region", "kind"),
    [
        ("0700 12345", "FI", NumberClass.PREMIUM),
        ("06 90 123 456", "HU", NumberClass.PREMIUM),
        ("8 809 123 45 67", "RU", NumberClass.PREMIUM),
        ("0800 12345", "FI", NumberClass.TOLL_FREE),
        ("8 800 123-45-67", "RU", NumberClass.TOLL_FREE),
        ("040 1234567", "FI", NumberClass.MOBILE),
        ("09 1234 5678", "FI", NumberClass.FIXED),
        ("112", "FI", NumberClass.SHORT),
        ("8001", "RU", NumberClass.SHORT),
        ("*100", "HU", NumberClass.SHORT),
        ("sip:anna@pbx.example", "FI", NumberClass.SIP),
    ],
)
def test_kinds(typed: str, region: str, kind: NumberClass) -> None:
    assert parse(typed, region).kind is kind


@pytest.mark.parametrize("typed", ["112", "7042", "*100", "#31"])
def test_short_numbers_are_dialled_as_they_are(typed: str) -> None:
    number = parse(typed, "HU")
    assert (number.e164, number.region, number.dial, number.shown()) == (typed, None, typed, typed)
    assert parse(number.shown(), "HU") == number


@pytest.mark.parametrize(
    ("typed", "sip"),
    [
        ("Anna.Virtanen@pbx.example", "Anna.Virtanen@pbx.example"),
        ("sip:Anna@pbx:5070", "Anna@pbx:5070"),
        ("SIPS:anna@pbx", "anna@pbx"),
        ("sip:Anna", "Anna"),
        ("sip:0401234567@pbx", "0401234567@pbx"),
        ("O'Brien+sales@pbx", "O'Brien+sales@pbx"),
    ],
)
def test_a_sip_name_stays_untouched(typed: str, sip: str) -> None:
    number = parse(typed, "FI")
    assert (number.sip, number.e164, number.key, number.dial, number.kind) == (
        sip,
        None,
        sip,
        f"sip:{sip}" if "@" in sip else sip,
        NumberClass.SIP,
    )
    if "@" in sip:
        assert parse(number.shown(), "FI").sip == sip


@given(st.sampled_from(["MN", "RU", "HU", "FI"]), st.text(st.sampled_from("0123456789+*#() -./８x@:;"), max_size=24))
def test_what_parses_means_the_same_when_it_is_read_again(region: str, typed: str) -> None:
    try:
        number = parse(typed, region)
    except BadNumber:
        return
    assert (number.e164 is None) is (number.sip is not None)
    again = parse(number.shown(), region)
    assert (again.key, again.kind) == (number.key, number.kind)


@given(st.text(max_size=40))
def test_anything_typed_is_a_number_or_a_reason(typed: str) -> None:
    try:
        number = parse(typed, "FI")
    except BadNumber:
        return
    assert number.key.isascii()


@pytest.mark.parametrize(
    ("address", "key"),
    [("+358401234567", "+358401234567"), ("0401234567", "+358401234567"), ("anna", "anna"), ("7042", "7042"), ("", "")],
)
def test_from_the_network(address: str, key: str) -> None:
    assert from_network(address, "FI").key == key


@pytest.mark.parametrize("address", ["0600123456@pbx", "sip:+358600123456@pbx:5070", "0600-123.456@10.0.0.1"])
def test_an_address_of_a_number_that_costs_extra_costs_extra(address: str) -> None:
    number = parse(address, "FI")
    assert (number.kind, number.sip) == (NumberClass.PREMIUM, address.removeprefix("sip:"))
    assert number.dial == f"sip:{number.sip}"


@pytest.mark.parametrize(
    ("typed", "bare"),
    [
        ("204@pbx", "204"),
        ("sip:+358-40@pbx", "+35840"),
        ("anna@pbx", "anna@pbx"),
        ("a204@pbx", "a204@pbx"),
        ("204", "204"),
    ],
)
def test_the_number_of_an_address(typed: str, bare: str) -> None:
    assert parse(typed, "FI").bare == bare


@pytest.mark.parametrize(
    ("address", "region", "key"),
    [
        ("74951234567", "FI", "+74951234567"),
        ("358401234567", "HU", "+358401234567"),
        ("88112233", "MN", "+97688112233"),  # the national reading wins, also where the other one is a number too
        ("9161234567", "RU", "+79161234567"),
        ("00000000000", "FI", "00000000000"),
        ("123456789012345678", "FI", "123456789012345678"),
    ],
)
def test_a_caller_whose_country_code_comes_without_a_plus(address: str, region: str, key: str) -> None:
    number = from_network(address, region)
    assert (number.key, number.typed) == (key, address)


@given(st.sampled_from(["MN", "RU", "HU", "FI"]), st.text(st.sampled_from("0123456789"), max_size=15))
def test_what_can_be_read_nationally_is(region: str, address: str) -> None:
    try:
        wanted = parse(address, region)
    except BadNumber:
        return
    assert from_network(address, region) == wanted


def test_zones() -> None:
    assert zone_of(parse("+36301234567", "FI")) == "Europe/Budapest"
    assert zone_of(parse("+79161234567", "FI")) is None, "a Russian mobile may be in any of eleven zones"
    assert zone_of(parse("112", "FI")) is None
    assert zone_of(parse("anna@pbx", "FI")) is None


def test_a_number_that_only_a_careless_crm_could_send() -> None:
    odd = Number("x", e164="+999")
    assert odd.shown() == "+999"
    assert zone_of(odd) is None


def test_the_network_knows_numbers_that_the_plan_does_not() -> None:
    caller = from_network("+447700900120", "FI")
    assert (caller.e164, caller.sip) == ("+447700900120", None)
    assert from_network("anna", "FI").sip == "anna"
    assert from_network("+44", "FI").sip == "+44"


@pytest.mark.parametrize(
    ("typed", "region", "service"),
    [
        ("*46", "MN", True),
        ("#99", "FI", True),
        ("sip:*46@pbx.example", "FI", True),
        ("112", "FI", True),
        ("112", "MN", True),
        ("112", "HU", True),
        ("103", "MN", True),
        ("103", "FI", False),
        ("911", "US", True),
        ("sip:112@pbx.example", "FI", True),
        ("sip:anna@pbx.example", "FI", False),
        ("anna", "FI", False),
        ("+358 40 123 4567", "FI", False),
        ("99112230", "MN", False),
        ("+112 345 6789", "US", False),
    ],
)
def test_feature_codes_and_numbers_for_help_are_known(typed: str, region: str, service: bool) -> None:
    try:
        number = parse(typed, region)
    except BadNumber:
        number = Number(typed, sip=typed)
    assert is_service(number, region) is service


@pytest.mark.parametrize(
    ("text", "key", "callable_"),
    [
        ("8 (912) 345-67-00", "+79123456700", True),
        ("79123456700", "+79123456700", True),
        ("8 912 345-67-00, 8 495 123-45-67", "+79123456700", True),
        ("89123456700/84951234567", "+79123456700", True),
        ("нет; +7 495 123-45-67", "+74951234567", True),
        ("7912345678", "7912345678", False),
        ("abonent", "abonent", False),
        ("", "", False),
        ("11111111", "11111111", False),
        ("112", "112", True),
    ],
)
def test_what_people_typed_into_another_system(text: str, key: str, callable_: bool) -> None:
    number = from_record(text, "RU")
    assert (number.key, number.callable) == (key, callable_)
    assert number.typed == text
