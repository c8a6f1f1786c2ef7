# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with a redial protocol: asked by whoever reads one, by the hub before it keeps one, and by the page on which it is
changed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from app.domain import script
from app.domain.protocol import (
    CALLBACK_MINUTES_MOST,
    COMPANY_MOST,
    LANGUAGES,
    LINES_MOST,
    TEXTS_MOST,
    WAIT_MOST,
    Line,
    Play,
    RedialProtocol,
    Then,
)
from app.domain.redial import SECONDS_MOST, WINDOWS_MOST, Situation

_SURVEY = re.compile(r"[0-9A-Za-z*#+][0-9A-Za-z._+*#@:-]{0,127}", re.ASCII)
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
"""What no line holds: control characters, line ends, halves of characters."""

# Whole numbers by the last part of their path: the least and the most that make sense.
BOUNDS: Mapping[str, tuple[int, int]] = {
    "callback_minutes": (0, CALLBACK_MINUTES_MOST),
    "supervisor_after": (0, SECONDS_MOST),
    "least": (0, WAIT_MOST),
    "most": (0, WAIT_MOST),
    "after": (0, SECONDS_MOST),
    "by": (1, SECONDS_MOST),
}


def problems(protocol: RedialProtocol) -> Mapping[str, str]:
    """A code for each value that cannot be kept, by its dotted path as in the file (``situations.on_hold.lines.0.text.hu``,
    ``situations.broke_off.tries.2.by``).

    Codes: ``missing``, ``bad_text`` or the first :class:`app.domain.script.ProblemKind` of a text, ``too_long``, ``too_many``,
    ``too_small``, ``too_large``, ``crossed`` (the second number is not past the first), ``no_tries`` (a redial wants one),
    ``out_of_place`` (a callback that was agreed has no tries), ``no_survey``, ``bad_number``, ``too_long_together``.
    """
    return dict(_found(protocol))


def _found(protocol: RedialProtocol) -> Iterator[tuple[str, str]]:
    for language, text in protocol.company.items():
        if len(text) > COMPANY_MOST:
            yield f"company.{language}", "too_long"
        elif _UNSEEN.search(text):
            yield f"company.{language}", "bad_text"
    if protocol.survey and not _SURVEY.fullmatch(protocol.survey):
        yield "survey", "bad_number"
    yield from _number("callback_minutes", protocol.callback_minutes)
    yield from _number("supervisor_after", protocol.supervisor_after)
    for situation in Situation:
        play = protocol.plays.get(situation)
        if play is None:
            yield f"situations.{situation}", "missing"
        else:
            yield from _play(f"situations.{situation}", play, bool(protocol.survey))
    if (
        sum(len(text) for one in protocol.plays.values() for line in _lines(one) for text in line.text.values())
        > TEXTS_MOST
    ):
        yield "situations", "too_long_together"


def _lines(play: Play) -> tuple[Line, ...]:
    return play.lines + play.opening


def _play(path: str, play: Play, survey: bool) -> Iterator[tuple[str, str]]:
    yield from _all_lines(f"{path}.lines", play.lines)
    if play.then is Then.SURVEY and not survey:
        yield f"{path}.then", "no_survey"
    if play.then is Then.REDIAL and not play.windows:
        yield f"{path}.then", "no_tries"
    yield from _all_lines(f"{path}.opening", play.opening)
    if play.situation is Situation.AGREED and play.windows:
        yield f"{path}.tries", "out_of_place"
    if len(play.windows) > WINDOWS_MOST:
        yield f"{path}.tries.{WINDOWS_MOST}", "too_many"
    for at, window in enumerate(play.windows[:WINDOWS_MOST]):
        one = f"{path}.tries.{at}"
        yield from _pair(one, ("after", window.after), ("by", window.by), apart=1)


def _all_lines(path: str, lines: Sequence[Line]) -> Iterator[tuple[str, str]]:
    if len(lines) > LINES_MOST:
        yield f"{path}.{LINES_MOST}", "too_many"
    for at, line in enumerate(lines[:LINES_MOST]):
        one = f"{path}.{at}"
        yield from _pair(one, ("least", line.least), ("most", line.most), apart=0)
        for language in LANGUAGES:
            text = line.text.get(language)
            if text is None:
                yield f"{one}.text.{language}", "missing"
            elif _UNSEEN.search(text):
                yield f"{one}.text.{language}", "bad_text"
            else:
                for problem in script.problems(text)[:1]:
                    yield f"{one}.text.{language}", problem.kind.value


def _pair(path: str, first: tuple[str, int], second: tuple[str, int], *, apart: int) -> Iterator[tuple[str, str]]:
    wrong = [*_number(f"{path}.{first[0]}", first[1]), *_number(f"{path}.{second[0]}", second[1])]
    if not wrong and second[1] - first[1] < apart:
        wrong = [(f"{path}.{second[0]}", "crossed")]
    yield from wrong


def _number(path: str, value: int) -> Iterator[tuple[str, str]]:
    least, most = BOUNDS[path.rpartition(".")[2]]
    if value < least:
        yield path, "too_small"
    elif value > most:
        yield path, "too_large"
