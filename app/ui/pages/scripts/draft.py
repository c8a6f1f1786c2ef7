# SPDX-License-Identifier: GPL-3.0-or-later
"""The protocol while it is changed: a situation put in, and what is wrong so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.domain import script
from app.domain.protocol import Line, Play, RedialProtocol
from app.domain.protocol_problems import problems
from app.domain.redial import Situation


def play_of(protocol: RedialProtocol, situation: Situation) -> Play:
    """The situation's part of a protocol; an empty one where there is none."""
    return protocol.plays.get(situation) or Play(situation)


def with_play(protocol: RedialProtocol, play: Play) -> RedialProtocol:
    """The protocol with this for its situation."""
    return replace(protocol, plays={**protocol.plays, play.situation: play})


def tidied(protocol: RedialProtocol) -> RedialProtocol:
    """The protocol as the page writes it: texts without blanks around them, none that is empty."""
    plays = {
        one: replace(play, lines=_tidied(play.lines), opening=_tidied(play.opening))
        for one, play in protocol.plays.items()
    }
    return replace(protocol, plays=plays, company=tidy_texts(protocol.company), survey=protocol.survey.strip())


def tidy_texts(texts: Mapping[str, str]) -> dict[str, str]:
    """Texts by language without blanks and line ends, and without the empty ones."""
    return {language: tidy for language, text in texts.items() if (tidy := " ".join(text.split()))}


def draft_problems(protocol: RedialProtocol) -> Mapping[str, str]:
    """What keeps a draft from being saved, as :func:`app.domain.protocol_problems.problems` tells it; what is wrong in a sentence
    stands behind a colon (``unknown_name:custmer``)."""
    found = dict(problems(protocol))
    for situation, play in protocol.plays.items():
        for part, lines in (("lines", play.lines), ("opening", play.opening)):
            for at, line in enumerate(lines):
                for language, text in line.text.items():
                    path = f"situations.{situation}.{part}.{at}.text.{language}"
                    if path in found and (wrong := script.problems(text)) and wrong[0].kind == found[path]:
                        found[path] = f"{wrong[0].kind}:{wrong[0].what}"
    return found


def below(prefix: str, wrong: Mapping[str, str]) -> dict[str, str]:
    """The problems of a part, by their paths in it."""
    return {path[len(prefix) :]: code for path, code in wrong.items() if path.startswith(prefix)}


def _tidied(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    return tuple(replace(line, text=tidy_texts(line.text)) for line in lines)
