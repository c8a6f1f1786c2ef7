# SPDX-License-Identifier: GPL-3.0-or-later
"""Links as pages write them: what is dialled, and that nothing else of them gets through."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import BadNumber
from app.domain.number import parse
from app.links.address import SCHEMES, BadLink, dialled, is_link


@pytest.mark.parametrize(
    ("link", "number"),
    [
        ("tel:+358401234567", "+358401234567"),
        ("tel:+358-40-123-4567", "+358-40-123-4567"),
        ("TEL:+358401234567", "+358401234567"),
        ("tel://+358401234567", "+358401234567"),
        ("tel://+358401234567/", "+358401234567"),
        ("tel: +358 40 123 4567", "+358 40 123 4567"),
        ("tel:%2B358%20(40)%20123%204567", "+358 (40) 123 4567"),
        ("tel:040%201234567", "040 1234567"),
        ("tel:(040)1234567", "(040)1234567"),
        ("tel:+358401234567;ext=123", "+358401234567"),
        ("tel:+36-1-234-5678,ext 12", "+36-1-234-5678"),
        ("tel:+36 1 234 5678 x12", "+36 1 234 5678"),
        ("tel:+36 1 234 5678 mellék 12", "+36 1 234 5678"),
        ("tel:8(495)123-45-67 доб. 12", "8(495)123-45-67"),
        ("tel:7042;phone-context=example.com", "7042"),
        ("tel:0401234567;phone-context=+358", "+358401234567"),
        ("tel:99112233;phone-context=+976", "+97699112233"),
        ("tel:*43", "*43"),
        ("tel:112", "112"),
        ("callto:+97699112233", "+97699112233"),
        ("callto://99112233", "99112233"),
        ("callto:anna.virtanen", "anna.virtanen"),
        ("sip:102", "102"),
        ("sip:+358401234567@pbx.example;user=phone", "+358401234567"),
        ("sip:0401234567@pbx.example;user=phone", "0401234567"),
        ("sip:anna@pbx.example", "sip:anna@pbx.example"),
        ("sip:102@pbx.example:5070;transport=tcp?Subject=x", "sip:102@pbx.example:5070"),
        ("sips:anna@pbx.example", "sip:anna@pbx.example"),
        ("sip://anna@pbx.example/", "sip:anna@pbx.example"),
        ("soitto:+358401234567", "+358401234567"),
        ("soitto://call/+358401234567", "+358401234567"),
        ("soitto://call?number=%2B358401234567&x=1", "+358401234567"),
        ("soitto:tel:+358401234567", "+358401234567"),
        ("soitto:anna@pbx.example", "sip:anna@pbx.example"),
        ("soitto:", ""),
        ("soitto://", ""),
        ("soitto://call", ""),
    ],
)
def test_a_link_says_what_is_dialled(link: str, number: str) -> None:
    assert is_link(link)
    assert dialled(link) == number


@pytest.mark.parametrize("text", ["", "http://example.com", "040123", "telephone:1", "javascript:tel:1", "tel", "  "])
def test_other_texts_are_no_links(text: str) -> None:
    assert not is_link(text)
    with pytest.raises(BadLink) as refused:
        dialled(text)
    assert refused.value.code == "not_a_link"


@pytest.mark.parametrize(
    "link", ["tel:", "tel://", "tel:;ext=1", "sip:@host", "sip:anna@", "callto: ", "tel:()", "tel:%00"]
)
def test_a_link_without_a_number_is_told(link: str) -> None:
    with pytest.raises(BadLink) as refused:
        dialled(link)
    assert refused.value.code == "no_number"


def test_an_endless_link_is_none() -> None:
    with pytest.raises(BadLink):
        dialled("tel:" + "1" * 3000)


@pytest.mark.parametrize(
    ("link", "region", "e164"),
    [
        ("tel:040%20123%204567", "FI", "+358401234567"),
        ("tel:06%2030%20123%204567", "HU", "+36301234567"),
        ("tel:8%20(495)%20123-45-67", "RU", "+74951234567"),
        ("callto://9911%202233", "MN", "+97699112233"),
        ("tel:+36 30 123 4567 ext. 12", "FI", "+36301234567"),
    ],
)
def test_national_forms_are_read_with_the_sites_region(link: str, region: str, e164: str) -> None:
    assert parse(dialled(link), region).e164 == e164


@given(st.sampled_from(SCHEMES), st.text(max_size=80))
def test_no_link_can_bring_anything_but_a_number_or_an_address(scheme: str, rest: str) -> None:
    try:
        text = dialled(f"{scheme}:{rest}")
    except BadLink:
        return
    assert text.isprintable()
    try:
        number = parse(text, "FI")
    except BadNumber:
        return
    assert not set(number.dial) & set('\r\n<>"; ?')
