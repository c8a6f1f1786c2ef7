# SPDX-License-Identifier: GPL-3.0-or-later
"""The sentences of a protocol: names filled in, parts that fall away, what is left reads well, and what is wrong is found."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.protocol import TEXT_MOST, Name
from app.domain.script import ProblemKind, check, in_language, problems, render, rendered

NAMES = {
    Name.CUSTOMER: "Анна",
    Name.AGENT: "Пётр",
    Name.COMPANY: "Acme Inc.",
    Name.REASON: "the bill",
    Name.NUMBER: "+358 40 1234501",
}


def some(*known: Name) -> dict[Name, str]:
    return {name: NAMES[name] for name in known}


@pytest.mark.parametrize(
    ("template", "known", "said"),
    [
        (
            "Hello[, {customer}]! [{company}. ][My name is {agent}. ]",
            tuple(Name),
            "Hello, Анна! Acme Inc. My name is Пётр.",
        ),
        ("Hello[, {customer}]! [{company}. ][My name is {agent}. ]", (), "Hello!"),
        (
            "Hello[, {customer}]! [{company}. ]How can I help?",
            (Name.CUSTOMER,),
            "Hello, Анна! How can I help?",
        ),
        # A sentence that has lost its beginning begins anew.
        ("[{customer}, ]вас не слышно", (), "Вас не слышно"),
        ("[{customer}, ]вас не слышно", (Name.CUSTOMER,), "Анна, вас не слышно"),
        ("Hei! [{customer}, ]teitä ei kuulu.", (), "Hei! Teitä ei kuulu."),
        ("… [{customer}, ]Önt nem hallani.", (), "… Önt nem hallani."),
        ("[{customer}], таны дуу сонсогдохгүй байна.", (), "Таны дуу сонсогдохгүй байна."),
        # In mid-sentence it does not.
        ("We agreed to call[ {customer}] about it.", (), "We agreed to call about it."),
        ("Call [{number}], please.", (), "Call, please."),
        ("It is [{agent} of ]{company}.", (Name.COMPANY,), "It is Acme Inc."),
        # A part with two names wants both.
        ("Hello[, {customer} of {company}].", (Name.CUSTOMER,), "Hello."),
        # Nothing is left standing alone.
        ("Hello [{customer}] , dear [{agent}] !", (), "Hello, dear!"),
        ("About [{reason}] ([{number}]) – [{company}].", (), "About."),
        ("Ask for «[{agent}]», [{reason}].", (), "Ask for."),
        ("Yes.[ {reason}.] .[ {number}] , good.", (), "Yes. Good."),
        ("Wait... [{customer}, ]please", (), "Wait... Please"),
        ("Tell me: [{reason}]", (), "Tell me:"),
        ("Hello, [{customer}]", (), "Hello"),
        ("Hello, ", (), "Hello,"),
        ("Two   blanks\tand\u00a0more", (), "Two blanks and more"),
        # The signs themselves.
        ("Press [[1]] or {{2}}", (), "Press [1] or {2}"),
        ("[Press [[{number}]]]", (Name.NUMBER,), "Press [+358 40 1234501]"),
        ("", (), ""),
        ("[{customer}]", (), ""),
    ],
)
def test_a_sentence_reads_well(template: str, known: tuple[Name, ...], said: str) -> None:
    assert render(template, some(*known)) == said


def test_a_name_of_blanks_is_not_known_and_others_are_tidied() -> None:
    assert render("Hello[, {customer}]!", {Name.CUSTOMER: " \n"}) == "Hello!"
    assert render("Hello[, {customer}]!", {Name.CUSTOMER: " Anna \n Berg "}) == "Hello, Anna Berg!"


def test_what_a_name_holds_is_no_template() -> None:
    assert render("Hello[, {customer}]!", {Name.CUSTOMER: "{agent} [x]", Name.AGENT: "Ben"}) == "Hello, {agent} [x]!"


@pytest.mark.parametrize(
    ("template", "found"),
    [
        ("Hello[, {customer}]!", []),
        ("All [[is]] {{well}}", []),
        ("", [(ProblemKind.EMPTY, 0, 0, "")]),
        ("  ", [(ProblemKind.EMPTY, 0, 2, "")]),
        ("Hello[, {costumer}]!", [(ProblemKind.UNKNOWN_NAME, 8, 18, "costumer")]),
        ("Hello[, {}]!", [(ProblemKind.UNKNOWN_NAME, 8, 10, "")]),
        ("Hello {x}", [(ProblemKind.UNKNOWN_NAME, 6, 9, "x")]),
        ("Hello {agent}", [(ProblemKind.OUTSIDE, 6, 13, "agent")]),
        ("Hello[, {customer}", [(ProblemKind.UNCLOSED, 5, 6, "[")]),
        ("Hello {customer", [(ProblemKind.UNCLOSED, 6, 7, "{")]),
        ("Hello] there", [(ProblemKind.UNOPENED, 5, 6, "]")]),
        ("Hello} there", [(ProblemKind.UNOPENED, 5, 6, "}")]),
        ("[a [{agent}] b]", [(ProblemKind.NESTED, 3, 4, "["), (ProblemKind.UNOPENED, 14, 15, "]")]),
        ("{agent} [", [(ProblemKind.OUTSIDE, 0, 7, "agent"), (ProblemKind.UNCLOSED, 8, 9, "[")]),
        ("x" * (TEXT_MOST + 2), [(ProblemKind.TOO_LONG, TEXT_MOST, TEXT_MOST + 2, "")]),
    ],
)
def test_what_is_wrong_is_found_where_it_stands(template: str, found: list[tuple[ProblemKind, int, int, str]]) -> None:
    assert [(one.kind, one.at, one.end, one.what) for one in problems(template)] == found


def test_a_language_without_words_is_said_in_another() -> None:
    text = {"en": "Hello", "ru": " ", "fi": "Hei"}
    assert in_language(text, "fi") == "Hei"
    assert in_language(text, "ru") == "Hello"
    assert in_language({"hu": "Szia"}, "mn") == "Szia"
    assert in_language({}, "mn") == ""
    assert rendered({"en": "Hello[, {customer}]", "fi": "Hei[, {customer}]"}, "fi", some(Name.CUSTOMER)) == "Hei, Анна"


def test_a_text_is_checked_in_every_language_it_has() -> None:
    assert check({"en": "Hello", "ru": "", "fi": "Hei"}) == {}
    assert [*check({"en": "", "ru": " "})] == ["en"]
    wrong = check({"en": "Hello", "ru": "Привет, {customer}", "fi": "Hei["})
    assert {language: [one.kind for one in found] for language, found in wrong.items()} == {
        "ru": [ProblemKind.OUTSIDE],
        "fi": [ProblemKind.UNCLOSED],
    }


# --- whatever is known, and whatever is typed

WORDS = st.sampled_from(["вас не слышно", "hello", "Сайн уу", "teitä ei kuulu", "Önnel", "call", "ok"])
SIGNS = st.sampled_from([", ", ". ", "! ", "? ", " ", "", ": ", "; ", " – ", ","])
PARTS = st.builds(
    lambda before, name, after: f"[{before}{{{name}}}{after}]",
    st.one_of(SIGNS, WORDS, st.builds("{}{} ".format, SIGNS, WORDS)),
    st.sampled_from(Name),
    st.one_of(SIGNS, st.builds(" {}{}".format, WORDS, SIGNS)),
)
TEMPLATES = st.lists(st.one_of(PARTS, st.builds("{}{}".format, WORDS, SIGNS)), min_size=1, max_size=8).map("".join)
KNOWN = st.sets(st.sampled_from(Name)).map(lambda names: some(*names))


@given(TEMPLATES, KNOWN)
def test_whatever_is_known_the_sentence_is_whole(template: str, known: dict[Name, str]) -> None:
    assert problems(template) == ()
    said = render(template, known)
    assert not set(said) & set("[]{}")
    assert "  " not in said
    assert said == said.strip()
    assert not re.search(r"\s[,;:!?.]", said)
    assert not re.search(r"[,;:]\s*[,;:!?.]", said)
    assert said[:1] not in set(",;:!?.")
    words = [word for word in re.split(r"[\s]+", said) if word not in ("–", "")]
    assert all(any(letter.isalnum() for letter in word) for word in words)


@given(TEMPLATES, KNOWN)
def test_a_sentence_that_began_large_still_does(template: str, known: dict[Name, str]) -> None:
    begins = next((sign for sign in render(template, known) if sign.isalnum()), "")
    first = next((sign for sign in template if sign.isalpha()), "")
    if first.isupper() or template.startswith("[{"):
        assert not begins.islower()


@given(st.text(alphabet="ab {}[].,!«»()\n" + "агent", max_size=60), KNOWN)
def test_whatever_is_typed_something_is_said(template: str, known: dict[Name, str]) -> None:
    said = render(template, known)
    assert said == said.strip()
    assert "  " not in said
    for problem in problems(template):
        assert 0 <= problem.at <= problem.end <= len(template)


@given(TEMPLATES)
def test_what_is_tidy_stays_as_it_is(template: str) -> None:
    said = render(template, NAMES)
    assert render(said, {}) == said
