# SPDX-License-Identifier: GPL-3.0-or-later
"""The address of a caller's card: what is filled in, what is refused, and that no value breaks out of its place."""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.callback import Callback
from app.domain.card import PLACEHOLDERS, TemplateProblem, card_url, template_problem
from app.domain.due import at_instant
from app.domain.number import Number, parse
from app.domain.people import Contact

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
BAT = parse("+976 9911 2230", "MN")
CONTACT = Contact("partner$17", "Бат-Эрдэнэ & Co", ("+97699112230",), url="https://crm.example.com/p/17")


def callback(remote: str = "") -> Callback:
    return Callback("0190", BAT, at_instant(NOW, "Asia/Ulaanbaatar"), NOW, "anna", remote=remote)


@pytest.mark.parametrize(
    ("template", "url"),
    [
        ("https://crm.example.com/find?tel={number}", "https://crm.example.com/find?tel=%2B97699112230"),
        ("https://crm.example.com/{e164}", "https://crm.example.com/97699112230"),
        ("https://crm.example.com/card/{contact}#top", "https://crm.example.com/card/partner%2417#top"),
        ("http://10.0.0.1:8080/?c={callback}&n={number}", "http://10.0.0.1:8080/?c=serviceCall%24501&n=%2B97699112230"),
        ("https://crm.example.com/?q={customer}", "https://crm.example.com/?q=%D0%91%D0%B0%D1%82%20%26%20%2F"),
        ("https://crm.example.com/start", "https://crm.example.com/start"),
    ],
)
def test_template_is_filled_in(template: str, url: str) -> None:
    one = callback("serviceCall$501")
    assert template_problem(template) is None
    assert card_url(template, number=BAT, contact=CONTACT, callback=one, customer="Бат & /") == url


def test_callback_that_the_crm_knows_by_our_key() -> None:
    assert card_url("https://c/{callback}", callback=callback()) == "https://c/0190"


def test_name_of_the_contact_where_the_call_has_none() -> None:
    assert card_url("https://c/?q={customer}", contact=Contact("1", "Ann")) == "https://c/?q=Ann"


@pytest.mark.parametrize(
    "template",
    ["https://c/{number}", "https://c/{e164}", "https://c/{contact}", "https://c/{callback}", "https://c/{customer}"],
)
def test_no_value_no_address(template: str) -> None:
    assert card_url(template) is None
    assert card_url(template, number=Number(""), customer="  ") is None


def test_sip_caller_has_no_e164() -> None:
    sip = parse("anna@pbx.example.com", "MN")
    assert card_url("https://c/{e164}", number=sip) is None
    assert card_url("https://c/{number}", number=sip) == "https://c/sip%3Aanna%40pbx.example.com"


@pytest.mark.parametrize(
    ("template", "problem"),
    [
        ("javascript:alert({number})", TemplateProblem.NOT_WEB),
        ("file:///etc/{number}", TemplateProblem.NOT_WEB),
        ("crm.example.com/{number}", TemplateProblem.NOT_WEB),
        ("https://", TemplateProblem.NOT_WEB),
        ("https://[::1/{number}", TemplateProblem.NOT_WEB),
        ("https://c:99999/{number}", TemplateProblem.NOT_WEB),
        ("https://c/a b", TemplateProblem.NOT_WEB),
        ("https://c\\evil/{number}", TemplateProblem.NOT_WEB),
        ("https://{customer}/", TemplateProblem.IN_SERVER),
        ("https://crm.{customer}?x", TemplateProblem.IN_SERVER),
        ("https://c:{number}/", TemplateProblem.NOT_WEB),
        ("{customer}://c/", TemplateProblem.NOT_WEB),
        ("https://c/{phone}", TemplateProblem.UNKNOWN),
        ("https://c/{}", TemplateProblem.UNKNOWN),
        ("https://c/{number", TemplateProblem.UNKNOWN),
        ("https://c/{{number}}", TemplateProblem.UNKNOWN),
        ("https://c/" + "x" * 2_000, TemplateProblem.TOO_LONG),
    ],
)
def test_bad_templates_give_no_address(template: str, problem: TemplateProblem) -> None:
    assert template_problem(template) is problem
    assert card_url(template, number=BAT, contact=CONTACT, customer="evil.example") is None


def test_contacts_own_address_where_the_template_is_empty() -> None:
    assert template_problem("") is None
    assert card_url("", contact=CONTACT) == CONTACT.url
    assert card_url("https://c/{contact}", contact=CONTACT) == "https://c/partner%2417"
    assert card_url("", number=BAT) is None


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "https://", "http://c/ x", "//c/x", "soitto:1"]
)
def test_contacts_address_must_be_a_web_address(url: str) -> None:
    assert card_url("", contact=Contact("1", "Ann", url=url)) is None


@pytest.mark.parametrize("step", [".", "..", " .. "])
def test_no_value_climbs_the_path(step: str) -> None:
    assert card_url("https://c/cards/{contact}/edit", contact=Contact(step, "Ann")) is None


@given(st.text(min_size=1), st.text(min_size=1), st.sampled_from(PLACEHOLDERS))
def test_no_value_leaves_its_place(name: str, key: str, placeholder: str) -> None:
    """Whatever values hold: the server, the path before and the parameters after stay the template's."""
    number = Number(key, sip=key)
    found = {"number": number, "contact": Contact(key, name), "callback": callback(key), "customer": name}
    url = card_url(f"https://crm.example.com:8443/a/b?x={{{placeholder}}}&y=1#end", **found)  # type: ignore[arg-type]
    if url is None:
        return
    parts = urlsplit(url)
    assert (parts.scheme, parts.netloc, parts.path, parts.fragment) == ("https", "crm.example.com:8443", "/a/b", "end")
    assert url.isascii()
    assert set(parse_qs(parts.query, strict_parsing=True)) == {"x", "y"}


@given(st.text(min_size=1).filter(lambda text: bool(text.strip(" ."))))
def test_values_come_back_as_they_were(name: str) -> None:
    url = card_url("https://c/{customer}/edit", customer=name)
    expected = name.encode("utf-8", "replace").decode()
    if url is not None:
        path = urlsplit(url).path
        assert path.count("/") == 2
        assert unquote(path[1:-5]) == expected


@given(st.text())
def test_any_template_gives_a_web_address_or_none(template: str) -> None:
    url = card_url(template, number=BAT, contact=CONTACT, callback=callback(), customer="Ann")
    assert url is None or urlsplit(url).scheme in ("http", "https")
