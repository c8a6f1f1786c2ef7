# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Service Desk's JSON holds is read tolerantly, dates strictly; what is written is exact."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.crm.naumen import dates, wire
from app.crm.naumen.profile import Attr, Dates
from app.domain.errors import CrmError, CrmErrorKind

MOSCOW = wire.Times(Dates(zone="Europe/Moscow"))
HELSINKI = wire.Times(Dates(zone="Europe/Helsinki"))
TEAM = {"UUID": "team$501", "title": "Sales", "metaClass": "team$team"}
ITEM = {"UUID": "catalogs$7", "title": "High", "metaClass": "urgency", "code": "high"}


@pytest.mark.parametrize(
    ("value", "uuid", "title"),
    [
        (TEAM, "team$501", "Sales"),
        ([TEAM], "team$501", "Sales"),
        ("team$501", "team$501", "team$501"),
        ("Sales", "Sales", "Sales"),
        ({"title": "Sales"}, "", "Sales"),
        ({"text": "page", "url": "https://example.org"}, "", "page"),
        (None, "", ""),
        ([], "", ""),
        ({}, "", ""),
    ],
)
def test_links_in_every_form(value: Any, uuid: str, title: str) -> None:
    assert (wire.uuid_of(value), wire.title_of(value)) == (uuid, title)


@pytest.mark.parametrize(
    ("value", "text"),
    [(3.0, "3"), (3.5, "3.5"), (501, "501"), (["a", "b"], "a"), (True, ""), (None, ""), ("  x ", "x"), (TEAM, "Sales")],
)
def test_texts_in_every_form(value: Any, text: str) -> None:
    assert wire.text_of(value) == text


@pytest.mark.parametrize(
    ("raw", "wanted", "fits"),
    [
        (TEAM, "team$501", True),
        ("team$501", "team$501", True),
        ([ITEM, TEAM], "team$501", True),
        (ITEM, "high", True),
        (ITEM, ("low", "high"), True),
        (ITEM, "low", False),
        (None, "low", False),
        ("True", True, True),
        (None, False, True),
        (3.0, "3", True),
    ],
)
def test_filters_compare_by_any_name(raw: Any, wanted: Any, fits: bool) -> None:
    assert wire.equal(raw, wanted) is fits


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("plain", "plain"),
        ("two\nlines", "two\nlines"),
        ("<p>one</p><p>two</p>", "one\ntwo"),
        ("one<br/>two<BR>three", "one\ntwo\nthree"),
        ("<div><b>5 &lt; 6</b> &amp; 7</div>", "5 < 6 & 7"),
        ("<style>p { color: red }</style><script>alert(1)</script>x", "x"),
        ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
        ("&nbsp;a&nbsp;", "a"),
        ("a<!-- <b>hidden</b> -->b", "a b"),
        ("a<STYLE>hidden", "a"),
        ("<header>shown</header>", "shown"),
        ("5 < 6", "5 < 6"),
        ("", ""),
    ],
)
def test_rich_text_is_shown_as_plain_text(html: str, text: str) -> None:
    assert wire.plain(html) == text


@pytest.mark.parametrize("piece", ["<", "<!--", "<style>", "<p ", "&", "<br", "\n"])
def test_hostile_rich_text_takes_no_time_worth_naming(piece: str) -> None:
    assert len(wire.plain(piece * 1_000_000)) <= 200_000


def test_what_is_typed_never_becomes_markup() -> None:
    typed = "<script>alert(1)</script> & <b>\n5 > 4"
    assert "<script" not in wire.rich(typed)
    assert wire.plain(wire.rich(typed)) == typed


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1))
def test_typed_text_comes_back(text: str) -> None:
    assert wire.plain(wire.rich(text)) == text


# --- dates


@pytest.mark.parametrize(
    "text",
    [
        "2026.11.22 13:05:00",
        "2026.11.22 13:05:00.000",
        "2026.11.22 13:05",
        "2026-11-22T13:05:00+03:00",
        "2026-11-22T10:05:00Z",
        "2026-11-22T10:05:00.000Z",
        int(datetime(2026, 11, 22, 10, 5, tzinfo=UTC).timestamp() * 1000),
        ["2026.11.22 13:05"],
    ],
)
def test_layouts_of_one_instant(text: Any) -> None:
    assert MOSCOW.instant({"at": text}, "at") == datetime(2026, 11, 22, 10, 5, tzinfo=UTC)


@pytest.mark.parametrize("nothing", [{}, {"at": None}, {"at": ""}, {"at": []}])
def test_no_date_is_no_date(nothing: dict[str, Any]) -> None:
    assert MOSCOW.instant(nothing, "at") is None


@pytest.mark.parametrize(
    "text", ["22.11.2026", "soon", "2026.13.22 10:00", "2026.02.30 10:00:00", "2026.11.22 10", "1"]
)
def test_a_date_that_cannot_be_read_is_told(text: str) -> None:
    with pytest.raises(CrmError) as caught:
        MOSCOW.instant({"UUID": "serviceCall$501", "callAt": text}, "callAt")
    assert (caught.value.kind, caught.value.code) == (CrmErrorKind.NOT_UNDERSTOOD, "date")
    assert "serviceCall$501 callAt" in caught.value.detail


def test_an_hour_that_does_not_exist_and_one_that_is_there_twice() -> None:
    """Helsinki's clocks skip 03:00 to 04:00 on 29 March 2026 and show it twice on 25 October."""
    assert HELSINKI.instant({"at": "2026.03.29 03:30:00"}, "at") == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    first, second = datetime(2026, 10, 25, 0, 30, tzinfo=UTC), datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert HELSINKI.written(first) == HELSINKI.written(second) == "2026.10.25 03:30:00"
    assert HELSINKI.instant({"at": "2026.10.25 03:30:00"}, "at") == first
    assert HELSINKI.same_wall(first, second)
    assert not HELSINKI.same_wall(first, datetime(2026, 10, 25, 2, 30, tzinfo=UTC))


@given(st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)))
def test_what_is_written_is_read_as_the_same_time(naive: datetime) -> None:
    instant = naive.replace(microsecond=0, tzinfo=UTC)
    read = HELSINKI.instant({"at": HELSINKI.written(instant)}, "at")
    assert read is not None
    assert HELSINKI.same_wall(read, instant)
    exact = wire.Times(Dates(zone="Europe/Helsinki"), iso=True)
    assert exact.instant({"at": exact.written(instant)}, "at") == instant


def test_days() -> None:
    assert MOSCOW.day({"d": "2026.11.22"}, "d") == date(2026, 11, 22)
    assert MOSCOW.day({"d": "2026-11-22"}, "d") == date(2026, 11, 22)
    assert MOSCOW.day({"d": "2026.11.22 00:00:00"}, "d") == date(2026, 11, 22)
    assert MOSCOW.written_day(date(2026, 11, 22)) == "2026.11.22"


@pytest.mark.parametrize(
    "layout",
    [
        "yyyy.MM.dd hh:mm",
        "yy.MM.dd",
        "yyyy.MM",
        "yyyy.MM.dd at HH:mm",
        "yyyy.MM.dd mm",
        "yyyy.MM.dd yyyy",
        "dd.MM.yyyy ss",
    ],
)
def test_layouts_that_cannot_be_understood_are_refused(layout: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        dates.layout(layout)


def test_a_layout_with_words() -> None:
    one = dates.layout("dd.MM.yyyy 'at' HH:mm")
    assert one.write(datetime(2026, 11, 22, 10, 5, tzinfo=UTC), "UTC") == "22.11.2026 at 10:05"
    assert one.read("22.11.2026 at 10:05", "UTC") == datetime(2026, 11, 22, 10, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("kind", "value", "written"),
    [
        ("string", "a<b", "a<b"),
        ("html", "a<b\nc", "a&lt;b<br>c"),
        ("integer", "12", 12),
        ("double", "12,5", 12.5),
        ("bool", "true", True),
        ("date", "2026-11-22", "2026.11.22"),
        ("dateTime", datetime(2026, 11, 22, 10, 5, tzinfo=UTC), "2026.11.22 13:05:00"),
        ("interval", 61, {"length": 61, "interval": "SECOND"}),
        ("string", "", None),
    ],
)
def test_values_are_written_by_their_kind(kind: Any, value: Any, written: Any) -> None:
    assert wire.shaped(value, Attr(attribute="x", kind=kind), MOSCOW) == written
