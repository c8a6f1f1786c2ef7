# SPDX-License-Identifier: GPL-3.0-or-later
"""The Enquiry Registration form: answers are kept in one form or refused by field; its file is read or refused by line."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.config import enquiry as files
from app.config.json_lines import JsonFile
from app.config.paths import resources
from app.domain.enquiry import ENQUIRY_LIMIT, LONG_TEXT_LIMIT, TEXT_LIMIT, Choice, EnquiryField, EnquiryForm, FieldKind
from app.domain.errors import FormFileError, InvalidAnswers

EN = {"en": "Question", "fi": "Kysymys"}
TEXT = EnquiryField("text", FieldKind.TEXT, EN, limit=10)
LONG = EnquiryField("long", FieldKind.LONG_TEXT, EN, limit=50)
CHOICE = EnquiryField("choice", FieldKind.CHOICE, EN, choices=(Choice("a", {"en": "A"}), Choice("b", {"en": "B"})))
NUMBER = EnquiryField("number", FieldKind.NUMBER, EN, minimum=-10, maximum=1000)
DATE = EnquiryField("date", FieldKind.DATE, EN)
FORM = EnquiryForm(EN, (TEXT, LONG, CHOICE, NUMBER, DATE))
CODES = [one.code for one in FORM.fields]


@pytest.mark.parametrize(
    ("code", "answer", "kept"),
    [
        ("text", "  two  words \x00", "two  words"),
        ("text", "two\r\nlines", "two lines"),
        ("long", "two\r\nlines", "two\nlines"),
        ("choice", " a ", "a"),
        ("number", "12,50", "12.5"),
        ("number", "+1 000", "1000"),
        ("number", "1\u00a0000", "1000"),
        ("number", "-0,0", "0"),
        ("number", "-007.10", "-7.1"),
        ("date", "2026-11-22", "2026-11-22"),
        ("text", "", None),
        ("number", "   ", None),
    ],
)
def test_answers_are_kept_in_one_form(code: str, answer: str, kept: str | None) -> None:
    assert FORM.checked({code: answer}) == ({code: kept} if kept is not None else {})


@pytest.mark.parametrize(
    ("code", "answer", "problem"),
    [
        ("text", "x" * 11, "too_long"),
        ("long", "x" * 51, "too_long"),
        ("choice", "zebra", "not_a_choice"),
        ("number", "1.2.3", "not_a_number"),
        ("number", "1e3", "not_a_number"),
        ("number", "nan", "not_a_number"),
        ("number", "-10.1", "too_small"),
        ("number", "1000,01", "too_large"),
        ("date", "22.11.2026", "not_a_date"),
        ("date", "2026-02-30", "not_a_date"),
        ("other", "zebra", "unknown_field"),
    ],
)
def test_what_is_wrong_is_named_by_field(code: str, answer: str, problem: str) -> None:
    with pytest.raises(InvalidAnswers) as told:
        FORM.checked({code: answer})
    assert told.value.problems == {code: problem}
    assert answer not in str(told.value)


@pytest.mark.parametrize("one", FORM.fields)
def test_an_answer_may_be_wanted(one: EnquiryField) -> None:
    form = EnquiryForm(EN, (replace(one, required=True), replace(TEXT, code="more", required=True)))
    for nothing in ({}, {one.code: " \n"}):
        with pytest.raises(InvalidAnswers) as told:
            form.checked(nothing)
        assert told.value.problems == {one.code: "required", "more": "required"}


@given(st.dictionaries(st.sampled_from([*CODES, "other"]), st.text(max_size=60)))
def test_whatever_is_typed_is_kept_for_good_or_refused(answers: Mapping[str, str]) -> None:
    problems: Mapping[str, str] = {}
    kept: Mapping[str, str] = {}
    try:
        kept = FORM.checked(answers)
    except InvalidAnswers as told:
        problems = told.problems
    assert problems.keys() <= answers.keys()
    if problems:
        return
    assert kept.keys() <= answers.keys()
    assert all(kept.values())
    assert FORM.checked(kept) == kept
    json.dumps(kept).encode()


@given(st.decimals(-10, 1000, places=3), st.booleans())
def test_numbers_keep_their_value(number: Any, comma: bool) -> None:
    written = f"{number:f}".replace(".", "," if comma else ".")
    assert float(FORM.checked({"number": written})["number"]) == float(number)


@given(st.dates())
def test_dates_keep_their_day(day: date) -> None:
    assert FORM.checked({"date": day.isoformat()}) == {"date": day.isoformat()}


def test_all_answers_together_have_a_limit() -> None:
    codes = [f"f{at}" for at in range(ENQUIRY_LIMIT // LONG_TEXT_LIMIT + 1)]
    form = EnquiryForm(EN, tuple(EnquiryField(code, FieldKind.LONG_TEXT, EN, limit=LONG_TEXT_LIMIT) for code in codes))
    full = dict.fromkeys(codes[:-1], "x" * LONG_TEXT_LIMIT)
    assert form.checked(full) == full
    with pytest.raises(InvalidAnswers) as told:
        form.checked({"f0": full["f0"][:-5], "f15": "123456"} | {code: full[code] for code in codes[1:-1]})
    assert told.value.problems == {"f1": "too_long_together"}


def test_texts_fall_back_to_english() -> None:
    assert [TEXT.text(language) for language in ("fi", "mn")] == ["Kysymys", "Question"]
    assert FORM.text("hu") == "Question"
    assert EnquiryForm({}, ()).text("en") == ""


# --- the site's file


def test_the_example_is_a_form() -> None:
    form = files.load(resources() / "forms" / "enquiry.example.json")
    assert {one.kind for one in form.fields} == set(FieldKind)
    for language in ("en", "fi", "hu", "ru", "mn"):
        texts = [
            form.texts,
            *(one.texts for one in form.fields),
            *(c.texts for one in form.fields for c in one.choices),
        ]
        assert all(language in one for one in texts)
    assert form.checked({"subject": "order", "amount": "12,5"}) == {"subject": "order", "amount": "12.5"}
    with pytest.raises(InvalidAnswers):
        form.checked({})


def test_what_a_field_may_say() -> None:
    form = files.read(
        """{"fields": [
        {"code": "a", "kind": "text", "text": {"en": "A"}},
        {"code": "b", "kind": "long_text", "text": {"en": "B"}, "required": true},
        {"code": "c", "kind": "number", "text": {"en": "C"}, "minimum": 0, "maximum": 2.5},
        {"code": "d", "kind": "choice", "text": {"en": "D"}, "choices": [{"code": "x", "text": {"en": "X"}}]}
        ]}"""
    )
    a, b, c, d = form.fields
    assert (a.limit, a.required, b.limit, b.required) == (TEXT_LIMIT, False, LONG_TEXT_LIMIT, True)
    assert (c.minimum, c.maximum, d.choices) == (0.0, 2.5, (Choice("x", {"en": "X"}),))
    assert form.texts == {}


def line(question: str, kind: str = "text", **more: Any) -> str:
    """A file whose second line holds one field."""
    return '{"fields": [\n' + json.dumps({"code": "a", "kind": kind, "text": {"en": question}} | more) + "\n]}"


@pytest.mark.parametrize(
    ("text", "at", "code", "field"),
    [
        ("", 1, "not_json", ""),
        ('{"fields": [\n\n,]}', 3, "not_json", ""),
        ('{"fields": [] ', 1, "not_json", ""),
        ('{"fields": []} more', 1, "not_json", ""),
        ('{"fields": NaN}', 1, "not_json", ""),
        ('{\n// a comment\n"fields": []}', 2, "not_json", ""),
        ("[" * 100_000, 0, "not_json", ""),
        ('{"fields": ' + "9" * 5000 + "}", 0, "not_json", ""),
        ("[]", 1, "not_an_object", ""),
        ("{}", 1, "missing", ""),
        ('{\n"fields": {}}', 2, "wrong_type", "fields"),
        ('{\n"fields": []}', 2, "no_fields", "fields"),
        ('{"fields": [],\n"colour": 1}', 2, "unknown_entry", ""),
        ('{"fields": [],\n"fields": []}', 2, "twice", "fields"),
        ('{"fields": [\n"a"]}', 2, "not_an_object", "fields"),
        ('{"fields": [\n{"kind": "text"}]}', 2, "missing", "fields"),
        ('{"fields": [\n{"code": "a", "kind": "text"}]}', 2, "missing", "a"),
        ('{"fields": [\n{"code": 1}]}', 2, "wrong_type", "code"),
        (line("A", code="Not one"), 2, "bad_code", "code"),
        (line("A", "tick"), 2, "unknown_kind", "a"),
        (line(" "), 2, "missing", "a"),
        (line("A", text={"fi": "A"}), 2, "no_english", "a"),
        (line("A", text={"en": "A", "?": "A"}), 2, "unknown_entry", "a"),
        (line("A", text="A"), 2, "not_an_object", "a"),
        (line("A", required="yes"), 2, "wrong_type", "a"),
        (line("A", needed=True), 2, "unknown_entry", "a"),
        (line("A", minimum=1), 2, "out_of_place", "a"),
        (line("A", "number", limit=1), 2, "out_of_place", "a"),
        (line("A", "number", minimum=2, maximum=1), 2, "limits_crossed", "a"),
        (line("A", "number", minimum=True), 2, "wrong_type", "a"),
        (line("A", "number", minimum="1"), 2, "wrong_type", "a"),
        (line("A", "number").replace('"kind"', '"maximum": 1e999, "kind"'), 2, "wrong_type", "a"),
        (line("A", limit=0), 2, "too_many", "a"),
        (line("A", limit=TEXT_LIMIT + 1), 2, "too_many", "a"),
        (line("A", limit=True), 2, "wrong_type", "a"),
        (line("A", "choice"), 2, "missing", "a"),
        (line("A", "choice", choices=[]), 2, "no_choices", "a"),
        (line("A", "choice", choices=[{"code": "x"}]), 2, "missing", "a"),
        (line("A", "choice", choices=[{"code": "x", "text": {"en": "X"}}] * 2), 2, "twice", "x"),
        (
            '{"fields": [' + ",\n".join([json.dumps({"code": "a", "kind": "text", "text": EN})] * 2) + "]}",
            2,
            "twice",
            "a",
        ),
        (
            '{"fields": [\n'
            + ",\n".join(json.dumps({"code": f"a{n}", "kind": "text", "text": EN}) for n in range(41))
            + "]}",
            42,
            "too_many",
            "fields",
        ),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_with_its_line(text: str, at: int, code: str, field: str) -> None:
    with pytest.raises(FormFileError) as told:
        files.read(text)
    assert (told.value.line, told.value.code, told.value.field) == (at, code, field)
    assert code in str(told.value)


@given(st.text() | st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists).map(json.dumps))
def test_no_file_is_a_bug(text: str) -> None:
    with pytest.raises(FormFileError):
        files.read(text)


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False) | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=30,
    ),
    st.sampled_from([None, 1, 4]),
)
def test_the_reader_reads_what_the_standard_one_does(value: Any, indent: int | None) -> None:
    def plain(found: Any) -> Any:
        match found.value:
            case dict() as entries:
                return {name: plain(one) for name, one in entries.items()}
            case list() as items:
                return [plain(one) for one in items]
            case other:
                return other

    assert plain(JsonFile(FormFileError, 0).read(json.dumps(value, indent=indent))) == value


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    bad = tmp_path / "enquiry.json"
    for made in (lambda: None, lambda: bad.write_bytes(b"\xff\xfe{"), lambda: bad.write_bytes(b" " * 300_000)):
        made()
        with pytest.raises(FormFileError) as told:
            files.load(bad)
        assert told.value.line == 0
    with pytest.raises(FormFileError, match="unreadable"):
        files.load(Path("no\0file"))
    bad.write_bytes(b"\xef\xbb\xbf" + line("A").encode())  # Windows editors write this mark
    assert files.load(bad).fields[0].code == "a"
