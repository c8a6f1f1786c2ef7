# SPDX-License-Identifier: GPL-3.0-or-later
"""Which pages are let in by the site's list of origins."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.origins import BadOrigin, Origins, canonical


@pytest.mark.parametrize(
    ("entry", "written"),
    [
        ("https://crm.example.com", "https://crm.example.com"),
        (" HTTPS://CRM.Example.com/ ", "https://crm.example.com"),
        ("https://crm.example.com:443", "https://crm.example.com"),
        ("http://crm.example.com:80", "http://crm.example.com"),
        ("http://crm.example.com:443", "http://crm.example.com:443"),
        ("https://crm:8443", "https://crm:8443"),
        ("http://192.0.2.7:8069", "http://192.0.2.7:8069"),
        ("http://[2001:db8::1]:8069", "http://[2001:db8::1]:8069"),
        ("https://myyjät.example.com", "https://xn--myyjt-jra.example.com"),
        ("https://*.example.com", "https://*.example.com"),
        ("https://*.example.com:8443", "https://*.example.com:8443"),
    ],
)
def test_entries_are_brought_to_the_form_of_browsers(entry: str, written: str) -> None:
    assert canonical(entry) == written


@pytest.mark.parametrize(
    "entry",
    [
        "",
        "*",
        "null",
        "crm.example.com",
        "//crm.example.com",
        "https://",
        "https:///",
        "https://*",
        "https://*.com",
        "https://*.localhost",
        "http://*.example.com",
        "https://crm.*.example.com",
        "https://*crm.example.com",
        "https://*.*.example.com",
        "https://*.*",
        "https://crm.example.com/desk",
        "https://crm.example.com?x",
        "https://crm.example.com#x",
        "https://user@crm.example.com",
        "https://user:secret@crm.example.com",
        "https://crm.example.com:",
        "https://crm.example.com:99999",
        "https://crm.example.com:0",
        "https://[2001:db8::1",
        "https://[1.2.3.4]",
        "https://*.[2001:db8::1]",
        "https://crm.example.com:8x",
        "https://crm example.com",
        "https://-crm.example.com",
        "https://crm..example.com",
        "https://[::1",
        "https://[fe80::1%25eth0]",
        "ftp://crm.example.com",
        "file:///home/anna/page.html",
        "chrome-extension://abcdefghijklmnop",
        "https://" + "a" * 400 + ".com",
        "https://crm.example.com\nhttps://evil.test",
        "https://crm.example.com, https://evil.test",
        "https://straße.example",
        "https://cr\u200cm.example",
    ],
)
def test_entries_that_are_no_origin_are_refused(entry: str) -> None:
    with pytest.raises(BadOrigin):
        Origins([entry])


def test_an_origin_is_compared_as_a_whole() -> None:
    origins = Origins(["https://crm.example.com", "https://*.example.org", "https://*.example.net:8443"])
    for origin in ("https://crm.example.com", "https://a.example.org", "https://xn--a-1.example.net:8443"):
        assert origins.allow(origin)
    for origin in (
        "",
        "null",
        "https://crm.example.com/",
        "https://crm.example.com:443",
        "http://crm.example.com",
        "https://CRM.example.com",
        "https://crm.example.com.",
        "https://example.com",
        "https://example.org",
        "https://a.b.example.org",
        "https://*.example.org",
        "https://.example.org",
        "https://-.example.org",
        "https://a.example.org:8443",
        "http://a.example.org",
        "https://a.example.net",
        "https://aexample.org",
        "https://evil.test/a.example.org",
        "https://evil.test@a.example.org",
        "https://evil.test\\a.example.org",
        "https://a\n.example.org",
        "a.example.org",
        "https://https://a.example.org",
    ):
        assert not origins.allow(origin), origin


def test_an_empty_list_lets_nobody_in() -> None:
    assert not Origins([])
    assert Origins(["https://crm.example.com"])
    assert not Origins([]).allow("")


@given(st.text())
def test_a_wildcard_lets_in_one_label_and_nothing_else(text: str) -> None:
    allowed = Origins(["https://*.example.com"]).allow(f"https://{text}.example.com")
    plain = set("abcdefghijklmnopqrstuvwxyz0123456789-_")
    if allowed:
        assert set(text) <= plain
        assert not text.startswith("-")
        assert not text.endswith("-")


@given(st.text())
def test_any_entry_is_an_origin_or_refused(entry: str) -> None:
    try:
        written = canonical(entry)
    except BadOrigin:
        return
    assert canonical(written) == written
