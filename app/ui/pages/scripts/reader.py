# SPDX-License-Identifier: GPL-3.0-or-later
"""A situation as the agent reads it: what is said and when, what follows, when to ring again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.domain.protocol import Line, Name, Play, RedialProtocol
from app.domain.redial import Situation
from app.domain.script import in_language, rendered
from app.ui.pages.scripts.words import (
    say_after_all,
    say_alarm,
    say_by_itself,
    say_language,
    say_then,
    say_tries,
    say_wait,
)
from app.ui.theme import Space


class Card(NamedTuple):
    """A heading and what stands below it: pairs of a kind of label and its words."""

    heading: str
    said: tuple[tuple[str, str], ...]


class Reader(QWidget):
    """Shows cards; those that are shown already are left alone."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: tuple[Card, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)

    def show_play(self, play: Play, protocol: RedialProtocol, language: str, names: Mapping[Name, str]) -> None:
        """A situation, in this language and with these names known."""
        cards = []
        if play.lines:
            follows = self.tr("Then: {what}.").format(what=say_then(play.then))
            cards.append(
                Card(self.tr("What you say"), (*_lines(play.lines, language, names, self._only), ("strong", follows)))
            )
        else:
            cards.append(Card(self.tr("What you say"), (("muted", self.tr("Nothing: the call is over.")),)))
        if play.opening:
            heading = (
                self.tr("When you call as agreed")
                if play.situation is Situation.AGREED
                else self.tr("When they answer again")
            )
            cards.append(Card(heading, _lines(play.opening, language, names, self._only)))
        if play.windows:
            rules = (say_by_itself(protocol), say_after_all(protocol), say_alarm(protocol))
            cards.append(
                Card(
                    self.tr("Ringing again"),
                    (("strong", say_tries(play.windows)), *(("muted", rule) for rule in rules)),
                )
            )
        self._show(tuple(cards))

    def show_site(self, protocol: RedialProtocol, language: str) -> None:
        """What holds for all situations."""
        company = in_language(protocol.company, language) or self.tr("not set")
        survey = protocol.survey or self.tr("none")
        self._show(
            (
                Card(
                    self.tr("For all situations"),
                    (
                        #: {name} is how the company calls itself
                        ("", self.tr("Company: {name}").format(name=company)),
                        #: {number} is a number or queue
                        ("", self.tr("Quality survey: {number}").format(number=survey)),
                    ),
                ),
                Card(
                    self.tr("Ringing again"),
                    tuple(("", one) for one in (say_by_itself(protocol), say_after_all(protocol), say_alarm(protocol))),
                ),
            )
        )

    def _only(self, language: str) -> str:
        #: {language} is the name of a language
        return self.tr("There is no text in {language} yet.").format(language=say_language(language))

    def _show(self, cards: tuple[Card, ...]) -> None:
        if cards == self._cards:
            return
        self._cards = cards
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for card in cards:
            drawn = _drawn(card)
            self._column.addWidget(drawn)
            drawn.show()


def _lines(
    lines: Sequence[Line], language: str, names: Mapping[Name, str], only: Callable[[str], str]
) -> tuple[tuple[str, str], ...]:
    said: list[tuple[str, str]] = []
    for at, line in enumerate(lines):
        said.append(("small", say_wait(line, first=not at)))
        said.append(("spoken", rendered(line.text, language, names)))
        if not line.text.get(language):
            said.append(("late", only(language)))
    return tuple(said)


def _drawn(card: Card) -> QFrame:
    frame = QFrame()
    frame.setProperty("surface", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
    column.setSpacing(Space.XS)
    heading = QLabel(card.heading, wordWrap=True)
    heading.setProperty("kind", "heading")
    column.addWidget(heading)
    for kind, words in card.said:
        if kind in ("small", "strong"):
            column.addSpacing(Space.XS)
        label = QLabel(words, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("kind", kind)
        column.addWidget(label)
    return frame
