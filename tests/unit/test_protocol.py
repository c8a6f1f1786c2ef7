# SPDX-License-Identifier: GPL-3.0-or-later
"""The redial protocol's file: the shipped one says what its source says, and any other is read whole or refused by line."""

from __future__ import annotations

import copy
import json
import os
import stat
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.config import protocol as files
from app.config.paths import resources
from app.domain.errors import ProtocolFileError
from app.domain.protocol import (
    LANGUAGES,
    LINES_MOST,
    TEXT_MOST,
    TEXTS_MOST,
    WAIT_MOST,
    Line,
    Name,
    Play,
    RedialProtocol,
    Then,
)
from app.domain.protocol_problems import problems
from app.domain.redial import SECONDS_MOST, WINDOWS_MOST, Exhausted, Situation, Window
from app.domain.script import render

SCRIPTS = resources() / "scripts"
SHIPPED = files.shipped()
DOCUMENT: dict[str, Any] = json.loads((SCRIPTS / "protocol.json").read_text(encoding="utf-8"))
SCHEMA = json.loads((SCRIPTS / "protocol.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema_rs.Draft202012Validator(SCHEMA)
KNOWN = {
    Name.CUSTOMER: "Szűcs Éva",
    Name.AGENT: "Бат-Эрдэнэ",
    Name.COMPANY: "Acme Oy",
    Name.REASON: "Delivery",
    Name.NUMBER: "+358 40 123 4567",
}


def every_line(protocol: RedialProtocol) -> Iterator[tuple[Situation, Line]]:
    for situation, play in protocol.plays.items():
        for line in play.lines + play.opening:
            yield situation, line


def waits(situation: Situation) -> list[tuple[int, int]]:
    return [(line.least, line.most) for line in SHIPPED.plays[situation].lines]


def tries(situation: Situation) -> list[tuple[int, int]]:
    return [(window.after, window.by) for window in SHIPPED.plays[situation].windows]


def changed(path: str, value: Any, document: dict[str, Any] = DOCUMENT) -> dict[str, Any]:
    """The document with one entry changed; an absent one is added, ``...`` takes it away."""
    whole = copy.deepcopy(document)
    *way, last = path.split(".")
    at: Any = whole
    for part in way:
        at = at[int(part)] if isinstance(at, list) else at[part]
    key: Any = int(last) if isinstance(at, list) else last
    if value is ...:
        del at[key]
    else:
        at[key] = value
    return whole


# --- the shipped one


def test_the_waits_and_tries_are_those_of_the_source() -> None:
    assert waits(Situation.SILENT_START) == [(2, 3), (2, 3), (3, 4)]
    assert waits(Situation.ON_HOLD)[0][0] == 60
    assert waits(Situation.SILENT_MIDWAY)[1] == (2, 3)
    assert waits(Situation.BROKE_OFF) == []
    for situation in (Situation.SILENT_START, Situation.BROKE_OFF, Situation.SILENT_MIDWAY):
        assert tries(situation) == [(0, 60), (60, 120), (120, 180)]
    assert tries(Situation.ON_HOLD) == [(60, 120), (60, 120), (120, 180)]
    assert tries(Situation.AGREED) == []
    assert {one: play.then for one, play in SHIPPED.plays.items()} == {
        **dict.fromkeys(Situation, Then.REDIAL),
        Situation.AGREED: Then.TALK,
    }
    assert all(play.opening for play in SHIPPED.plays.values())
    assert (SHIPPED.company, SHIPPED.survey, SHIPPED.by_itself) == ({}, "", False)


def test_russian_says_what_the_source_says() -> None:
    said = [line.text["ru"] for _, line in every_line(SHIPPED)]
    for sentence in (
        "К сожалению, вас не слышно.",
        "К сожалению, вас не слышно. Я вам сейчас перезвоню, ожидайте, пожалуйста.",
        "Вы поставили звонок на удержание, я вам перезвоню.",
        "[{customer}, ]вас не слышно.",
        "К сожалению, вас не слышно, я вам сейчас перезвоню.",
        "Здравствуйте[, {customer}]! [{company}. ][Меня зовут {agent}, ]наш с вами разговор находился на удержании.",
    ):
        assert sentence in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_reads_well_whatever_names_are_known(language: str) -> None:
    for situation, line in every_line(SHIPPED):
        template = line.text[language]
        named = [name for name in Name if f"{{{name}}}" in template]
        for count in range(len(named) + 1):
            for some in combinations(named, count):
                said = render(template, {name: KNOWN[name] for name in some})
                assert not set(said) & set("[]{}"), said
                assert all(KNOWN[name] in said for name in some)
                assert said == " ".join(said.split())
                assert said[0].isupper(), said
                assert said[-1] in ".!?", said
                assert not any(
                    pair in said for pair in (" ,", " .", " !", " ?", "..", ",.", ":.", ":?", ",?", ", !")
                ), said
                assert not (count == 0 and said.endswith(":")), situation


def test_no_sentence_is_left_untranslated() -> None:
    for _, line in every_line(SHIPPED):
        assert len({*line.text.values()}) == len(LANGUAGES)


def test_an_agreed_callback_asks_for_name_and_number_and_reads_it_back() -> None:
    for language in LANGUAGES:
        lines = [line.text[language] for line in SHIPPED.plays[Situation.AGREED].lines]
        assert "{customer}" in lines[0]
        assert [at for at, text in enumerate(lines) if "{number}" in text] == [2]
        assert "{reason}" in SHIPPED.plays[Situation.AGREED].opening[0].text[language]


# --- reading and writing

sentences = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"], exclude_characters="[]{}"), min_size=1, max_size=30
).filter(lambda text: text.strip() == text != "")


@st.composite
def pairs(draw: st.DrawFn, most: int, apart: int) -> tuple[int, int]:
    first = draw(st.integers(0, most - apart))
    return first, draw(st.integers(first + apart, most))


@st.composite
def lines(draw: st.DrawFn) -> Line:
    least, most = draw(pairs(WAIT_MOST, 0))
    return Line({one: draw(sentences) for one in LANGUAGES}, least, most)


@st.composite
def protocols(draw: st.DrawFn) -> RedialProtocol:
    survey = draw(st.sampled_from(["", "9000", "survey@pbx.example", "*55"]))
    plays = {}
    for situation in Situation:
        windows = tuple(Window(*draw(pairs(SECONDS_MOST, 1))) for _ in range(draw(st.integers(0, 3))))
        windows = () if situation is Situation.AGREED else windows
        thens = [Then.TALK, *([Then.REDIAL] if windows else ()), *([Then.SURVEY] if survey else ())]
        some = tuple(draw(st.lists(lines(), max_size=2)))
        opening = tuple(draw(st.lists(lines(), max_size=1)))
        plays[situation] = Play(situation, some, draw(st.sampled_from(thens)), opening, windows)
    return RedialProtocol(
        plays,
        draw(st.dictionaries(st.sampled_from(LANGUAGES), sentences)),
        survey,
        draw(st.sampled_from(Exhausted)),
        draw(st.integers(0, 10_000)),
        draw(st.integers(0, SECONDS_MOST)),
        draw(st.booleans()),
    )


@settings(max_examples=30)
@given(protocols())
def test_what_is_written_is_read_again_and_is_as_the_schema_says(protocol: RedialProtocol) -> None:
    assert problems(protocol) == {}
    text = files.dump(protocol)
    assert files.read(text) == protocol
    VALIDATOR.validate(json.loads(text))


LONG = "x" * (TEXT_MOST + 1)
SENTENCE = dict.fromkeys(LANGUAGES, "Yes.")
HOLD = "situations.on_hold"


# What is changed in the shipped file, the code, and the entry named where it is another one than what was changed.
WRONG: list[tuple[str, Any, str, str | None]] = [
    ("situations", ..., "missing", None),
    (HOLD, ..., "missing", None),
    (HOLD, [], "not_an_object", None),
    (f"{HOLD}.then", "dance", "unknown_value", None),
    (f"{HOLD}.then", 1, "wrong_type", None),
    (f"{HOLD}.then", "survey", "no_survey", None),
    (f"{HOLD}.tries", [], "no_tries", f"{HOLD}.then"),
    (f"{HOLD}.tries", {}, "wrong_type", None),
    (f"{HOLD}.tries", [{"after": 0, "by": 1}] * (WINDOWS_MOST + 1), "too_many", f"{HOLD}.tries.{WINDOWS_MOST}"),
    (f"{HOLD}.tries.1.by", ..., "missing", None),
    (f"{HOLD}.tries.1.by", SECONDS_MOST + 1, "too_large", None),
    (f"{HOLD}.tries.1.after", -1, "too_small", None),
    (f"{HOLD}.tries.1.after", True, "wrong_type", None),
    (f"{HOLD}.tries.1.until", 5, "unknown_entry", None),
    (f"{HOLD}.lines", "x", "wrong_type", None),
    (f"{HOLD}.lines", [{"text": SENTENCE}] * (LINES_MOST + 1), "too_many", f"{HOLD}.lines.{LINES_MOST}"),
    (f"{HOLD}.lines.0.text", ..., "missing", None),
    (f"{HOLD}.lines.0.text.hu", ..., "missing", None),
    (f"{HOLD}.lines.0.text.hu", " ", "empty", None),
    (f"{HOLD}.lines.0.text.hu", LONG, "too_long", None),
    (f"{HOLD}.lines.0.text.hu", "two\nlines", "bad_text", None),
    (f"{HOLD}.lines.0.text.hu", 5, "wrong_type", None),
    (f"{HOLD}.lines.0.text.de", "Ja.", "unknown_entry", None),
    (f"{HOLD}.lines.0.most", WAIT_MOST + 1, "too_large", None),
    (f"{HOLD}.lines.0.least", "60", "wrong_type", None),
    (f"{HOLD}.lines.0.wait", 5, "unknown_entry", None),
    (f"{HOLD}.closing", [], "unknown_entry", None),
    ("situations.agreed.tries", [{"after": 0, "by": 60}], "out_of_place", None),
    ("situations.agreed.then", "redial", "no_tries", None),
    ("situations.fire", {}, "unknown_entry", None),
    ("company.en", 5, "wrong_type", None),
    ("company.de", "GmbH", "unknown_entry", None),
    ("company.en", "x" * 201, "too_long", None),
    ("company.en", "a\tb", "bad_text", None),
    ("survey", "90 00", "bad_number", None),
    ("survey", None, "wrong_type", None),
    ("exhausted", "forget", "unknown_value", None),
    ("callback_minutes", -1, "too_small", None),
    ("callback_minutes", 10_001, "too_large", None),
    ("callback_minutes", 1.5, "wrong_type", None),
    ("supervisor_after", 3601, "too_large", None),
    ("by_itself", 1, "wrong_type", None),
    ("$schema", 1, "wrong_type", None),
    ("colour", "red", "unknown_entry", None),
]
# These a schema cannot say.
WRONG_ONLY_HERE: list[tuple[str, Any, str, str | None]] = [
    (f"{HOLD}.lines.0.most", 59, "crossed", None),
    (f"{HOLD}.tries.1.by", 60, "crossed", None),
    (f"{HOLD}.lines.0.text.hu", "Halló, {who}!", "unknown_name", None),
    (f"{HOLD}.lines.0.text.hu", "Halló, {customer}!", "outside", None),
    (f"{HOLD}.lines.0.text.hu", "Halló[, {customer}!", "unclosed", None),
    (f"{HOLD}.lines.0.text.hu", "\ud800", "bad_text", None),
]


@pytest.mark.parametrize(("path", "value", "code", "named"), WRONG + WRONG_ONLY_HERE)
def test_a_file_that_cannot_be_used_is_refused_with_its_entry_and_line(
    path: str, value: Any, code: str, named: str | None
) -> None:
    # Escaped, since half a character cannot be written otherwise.
    text = json.dumps(changed(path, value), indent=1)
    with pytest.raises(ProtocolFileError) as told:
        files.read(text)
    assert (told.value.code, told.value.field) == (code, path if named is None else named)
    line = text.splitlines()[told.value.line - 1]
    if value is not ... and named is None:
        assert f'"{path.rpartition(".")[2]}":' in line
    assert code in str(told.value)


@pytest.mark.parametrize(("path", "value", "code", "named"), WRONG)
def test_the_schema_refuses_it_too(path: str, value: Any, code: str, named: str | None) -> None:
    assert not VALIDATOR.is_valid(changed(path, value))


FINE: list[tuple[str, Any]] = [
    ("company", ...),
    ("company", {"fi": "Acme Oy"}),
    ("survey", ...),
    ("survey", "9000"),
    ("$schema", ...),
    ("exhausted", "close"),
    ("callback_minutes", 10_000),
    ("supervisor_after", 0),
    ("by_itself", True),
    (f"{HOLD}.lines", ...),
    (f"{HOLD}.opening", []),
    (f"{HOLD}.then", ...),
    (f"{HOLD}.lines.0.most", ...),
    (f"{HOLD}.lines.0.most", WAIT_MOST),
    (f"{HOLD}.lines.0.text.hu", "x" * TEXT_MOST),
    (f"{HOLD}.lines", [{"text": SENTENCE}] * LINES_MOST),
    (f"{HOLD}.tries", [{"after": SECONDS_MOST - 1, "by": SECONDS_MOST}] * WINDOWS_MOST),
    ("situations.broke_off", {}),
    ("situations.agreed.tries", ...),
]


@pytest.mark.parametrize(("path", "value"), FINE)
def test_what_may_be_otherwise(path: str, value: Any) -> None:
    document = changed(path, value)
    VALIDATOR.validate(document)
    protocol = files.read(json.dumps(document))
    assert files.read(files.dump(protocol)) == protocol


def test_the_example_of_the_manual_may_be_used() -> None:
    manual = (SCRIPTS / "README.md").read_text(encoding="utf-8")
    example = manual[manual.index('    {\n      "$schema"') : manual.index("    }\n\nWhen ")] + "    }"
    protocol = files.read(example)
    VALIDATOR.validate(json.loads(example))
    assert (protocol.survey, protocol.plays[Situation.AGREED].then) == ("9000", Then.SURVEY)


def test_the_survey_may_follow_where_there_is_one() -> None:
    document = changed("situations.agreed.then", "survey", changed("survey", " 9000 "))
    protocol = files.read(json.dumps(document))
    assert (protocol.survey, protocol.plays[Situation.AGREED].then) == ("9000", Then.SURVEY)
    VALIDATOR.validate(changed("survey", "9000", document))


def ways(document: Any, before: tuple[Any, ...] = ()) -> list[str]:
    found = []
    items = (
        document.items() if isinstance(document, dict) else enumerate(document) if isinstance(document, list) else ()
    )
    for key, value in items:
        found.append(".".join(map(str, (*before, key))))
        found += ways(value, (*before, key))
    return found


@settings(max_examples=300)
@given(
    st.sampled_from(ways(DOCUMENT)),
    st.just(...)
    | st.none()
    | st.booleans()
    | st.integers(-2, 11_000)
    | st.floats(0.1, 0.9)
    | st.sampled_from(["", "redial", "talk", "survey", "9000", "x y"])
    | st.sampled_from([[], {}, [{}], {"en": "A"}, {"after": 1, "by": 2}, {"text": SENTENCE}]),
)
def test_schema_and_reader_agree_on_any_change(path: str, value: Any) -> None:
    document = changed(path, value)
    told = ""
    try:
        files.read(json.dumps(document))
    except ProtocolFileError as error:
        told = error.code
    assert VALIDATOR.is_valid(document) == (told in ("", "crossed"))


@given(st.text() | st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists).map(json.dumps))
def test_no_file_is_a_bug(text: str) -> None:
    with pytest.raises(ProtocolFileError):
        files.read(text)


def test_an_entry_that_is_there_twice() -> None:
    with pytest.raises(ProtocolFileError) as told:
        files.read('{\n"survey": "",\n"survey": ""\n}')
    assert (told.value.line, told.value.code, told.value.field) == (3, "twice", "survey")


def test_all_sentences_together_have_a_limit() -> None:
    line = Line(dict.fromkeys(LANGUAGES, "x" * TEXT_MOST))
    most = TEXTS_MOST // (TEXT_MOST * len(LANGUAGES))
    half = (line,) * LINES_MOST
    full = {one: Play(one, half if at * LINES_MOST < most else ()) for at, one in enumerate(Situation)}
    assert problems(RedialProtocol(full, {})) == {}
    over = full | {Situation.BROKE_OFF: replace(full[Situation.BROKE_OFF], opening=(line,))}
    assert problems(RedialProtocol(over, {})) == {"situations": "too_long_together"}
    assert len(files.dump(RedialProtocol(full, {})).encode()) < files.SIZE_MOST


def test_many_values_are_read_in_no_time() -> None:
    """The place of each is told without looking at all that came before."""
    with pytest.raises(ProtocolFileError) as told:
        files.read('{"situations": {}, "x": [' + "1,\n" * 300_000 + "1]}")
    assert (told.value.code, told.value.line) == ("unknown_entry", 1)


# --- on the disk


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "protocol.json"
    files.save(path, SHIPPED)
    os.chmod(path, 0o644)
    assert files.load(path) == SHIPPED
    other = replace(SHIPPED, survey="9000")
    before = files.stamp(path)
    files.save(path, other)
    assert files.load(path) == other
    assert files.stamp(path) != before
    assert stat.S_IMODE(path.stat().st_mode) == 0o644 or os.name == "nt"

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="space"):
        files.save(path, SHIPPED)
    assert files.load(path) == other
    assert [one.name for one in tmp_path.iterdir()] == ["protocol.json"]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "protocol.json"
    assert files.stamp(path) == 0
    assert files.writable(path)
    assert not files.writable(tmp_path / "no" / "folder.json")
    assert not files.writable(Path("no\0file"))
    assert files.stamp(Path("no\0file")) == 0
    with pytest.raises(ProtocolFileError, match="unreadable"):
        files.load(path)


def test_a_link_to_the_file_stays_one(tmp_path: Path) -> None:
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    files.save(real, SHIPPED)
    link.symlink_to(real)
    files.save(link, replace(SHIPPED, survey="9000"))
    assert link.is_symlink()
    assert files.load(real).survey == "9000"
