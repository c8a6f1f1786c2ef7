# SPDX-License-Identifier: GPL-3.0-or-later
"""The redial protocol in words: situations, waits, tries, what follows, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.protocol import LANGUAGES, Line, Name, RedialProtocol, Then
from app.domain.redial import Exhausted, Window
from app.i18n import formats
from app.i18n.catalogues import LANGUAGES as NATIVE

_MINUTE = 60


def say_span(least: int, most: int) -> str:
    """A span of time in the middle of a sentence: "2–3 seconds", "1 minute". Both in seconds."""
    translate = QCoreApplication.translate
    whole = least % _MINUTE == 0 and most % _MINUTE == 0 and most > 0
    first, last = (least // _MINUTE, most // _MINUTE) if whole else (least, most)
    if first == last:
        if whole:
            #: A length of time in a sentence: "after 2 minutes"
            return translate("Scripts", "%n minute(s)", None, last)
        #: A length of time in a sentence: "after 2 seconds"
        return translate("Scripts", "%n second(s)", None, last)
    if whole:
        #: A length of time in a sentence: "after 1–2 minutes"; %n is the second number
        said = translate("Scripts", "{least}–%n minute(s)", None, last)
    else:
        #: A length of time in a sentence: "after 2–3 seconds"; %n is the second number
        said = translate("Scripts", "{least}–%n second(s)", None, last)
    return said.format(least=formats.number(first))


def say_wait(line: Line, *, first: bool = True) -> str:
    """When a line is said; ``first``: none comes before it."""
    translate = QCoreApplication.translate
    if line.most <= 0 and line.least <= 0:
        #: When a line of a script is said: the first, and one that follows another without a wait
        return translate("Scripts", "Say at once") if first else translate("Scripts", "Then say")
    #: {time} is such as "2–3 seconds"
    return translate("Scripts", "Say after {time}").format(time=say_span(line.least, max(line.least, line.most)))


def say_try(window: Window) -> str:
    """When one try to ring again is made."""
    translate = QCoreApplication.translate
    if window.after == 0:
        #: When to ring again, in a list: "at once, 1–2 minutes later"
        return translate("Scripts", "at once")
    #: When to ring again, in a list: "at once, 1–2 minutes later"; {time} is such as "1–2 minutes"
    return translate("Scripts", "{time} later").format(time=say_span(window.after, max(window.after, window.by)))


def say_tries(windows: Sequence[Window]) -> str:
    """How often and when somebody is rung again."""
    translate = QCoreApplication.translate
    if not windows:
        return translate("Scripts", "Nobody is rung again at once.")
    tries = ", ".join(map(say_try, windows))
    #: {times} is a list such as "at once, 1–2 minutes later, 2–3 minutes later"
    return translate("Scripts", "Then ring again: {times}.").format(times=tries)


def say_then(then: Then) -> str:
    """What follows the last line, as a choice."""
    translate = QCoreApplication.translate
    match then:
        case Then.TALK:
            #: What follows the last line of a script
            return translate("Scripts", "The call goes on")
        case Then.REDIAL:
            #: What follows the last line of a script
            return translate("Scripts", "End the call and ring again")
        case Then.SURVEY:
            #: What follows the last line of a script
            return translate("Scripts", "Pass the caller on to the quality survey")


def say_exhausted(exhausted: Exhausted) -> str:
    """What becomes of a redial whose tries were all in vain, as a choice."""
    translate = QCoreApplication.translate
    if exhausted is Exhausted.CLOSE:
        #: What happens when nobody was reached by the last try
        return translate("Scripts", "It is over: the customer cannot be reached")
    #: What happens when nobody was reached by the last try
    return translate("Scripts", "It becomes a callback")


def say_after_all(protocol: RedialProtocol) -> str:
    """The rule for tries that were all in vain, as a sentence."""
    translate = QCoreApplication.translate
    if protocol.exhausted is Exhausted.CLOSE:
        return translate("Scripts", "Nobody reached by the last try: it is closed as “cannot be reached”.")
    return translate(
        "Scripts",
        "Nobody reached by the last try: it becomes a callback, due %n minute(s) later.",
        None,
        protocol.callback_minutes,
    )


def say_by_itself(protocol: RedialProtocol) -> str:
    """Who dials."""
    translate = QCoreApplication.translate
    if protocol.by_itself:
        return translate("Scripts", "The desk rings again by itself when it is time.")
    return translate("Scripts", "You ring again with one key when it is time.")


def say_alarm(protocol: RedialProtocol) -> str:
    """When supervisors are told."""
    #: {time} is such as "2 minutes"
    return QCoreApplication.translate("Scripts", "Late for {time}: the supervisors are told.").format(
        time=say_span(protocol.supervisor_after, protocol.supervisor_after)
    )


def say_name(name: Name) -> str:
    """What stands in a sentence in place of a name."""
    translate = QCoreApplication.translate
    match name:
        case Name.CUSTOMER:
            #: What a sentence may name
            return translate("Scripts", "Customer's name")
        case Name.AGENT:
            #: What a sentence may name
            return translate("Scripts", "Agent's name")
        case Name.COMPANY:
            #: What a sentence may name
            return translate("Scripts", "Company")
        case Name.REASON:
            #: What a sentence may name: what a callback was agreed about
            return translate("Scripts", "Subject")
        case Name.NUMBER:
            #: What a sentence may name
            return translate("Scripts", "Contact phone")


def say_language(code: str) -> str:
    """A language's own name."""
    return NATIVE.get(code, code)


def missing_in(protocol: RedialProtocol, language: str) -> int:
    """How many texts there are that a language does not have."""
    lines = [one for play in protocol.plays.values() for one in (*play.lines, *play.opening)]
    return sum(1 for one in lines if not one.text.get(language))


def say_missing(count: int, language: str) -> str:
    """That texts are missing in a language."""
    #: So many texts have no words in this {language}
    said = QCoreApplication.translate("Scripts", "%n text(s) missing in {language}.", None, count)
    return said.format(language=say_language(language))


def say_problem(code: str, path: str = "", wrong: str = "") -> str:
    """A code of :func:`app.ui.pages.scripts.draft.draft_problems` as a sentence."""
    translate = QCoreApplication.translate
    code, _, what = code.partition(":")
    if code == "outside":
        #: {name} is what may be unknown, such as Customer's name; the brackets stay as they are
        said = translate("Scripts", "{name} may not be known. Put it in square brackets, as in: Hello[, …]!")
        return said.format(name=say_name(Name(what)))
    said = {
        "empty": translate("Scripts", "Fill this in."),
        "missing": translate("Scripts", "There is no text in this language yet."),
        #: {what} is what somebody typed between { and }
        "unknown_name": translate("Scripts", "“{what}” is no name. Choose one with “Insert a name”."),
        #: {what} is a bracket
        "unclosed": translate("Scripts", "A bracket is opened and not closed: {what}"),
        #: {what} is a bracket
        "unopened": translate("Scripts", "A bracket is closed that was not opened: {what}"),
        "nested": translate("Scripts", "Square brackets cannot stand in each other."),
        "too_long": translate("Scripts", "This is too long."),
        "too_long_together": translate("Scripts", "All lines together are too long."),
        "bad_text": translate("Scripts", "There is a character in it that cannot be said."),
        "too_many": translate("Scripts", "There are too many."),
        "too_small": translate("Scripts", "This is too small."),
        "too_large": translate("Scripts", "This is too large."),
        "crossed": translate("Scripts", "The second number has to be larger than the first."),
        "bad_number": translate("Scripts", "This cannot be dialled: digits, letters, * and # only."),
        "no_survey": translate("Scripts", "The number of the survey is missing, under “For all situations”."),
        "no_tries": translate("Scripts", "There is no try to ring again yet. Add one below."),
        "out_of_place": translate("Scripts", "What was agreed is called at its time: remove the tries."),
        #: {code} is a short technical word
    }.get(code) or translate("Scripts", "This cannot be kept ({code}).")
    return said.format(what=what, code=code)


def joined(names: Sequence[str]) -> str:
    """Several things in a sentence."""
    return QLocale().createSeparatedList(list(names))


def languages() -> tuple[str, ...]:
    """The languages of texts, in the order of the language menu."""
    return tuple(code for code in NATIVE if code in LANGUAGES)
