# SPDX-License-Identifier: GPL-3.0-or-later
"""The texts of the help as they lie in ``resources/help``: one file for each page and language, English where there is no other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from app.config.paths import resources
from app.domain.folding import fold

START = ("first-start", "call", "redial", "search", "window", "keys")
PAGES = (
    "today",
    "callbacks",
    "missed",
    "voice",
    "contacts",
    "callout",
    "calls",
    "sync",
    "scripts",
    "team",
    "departments",
    "settings",
)
TROUBLE = ("offline", "problems")
ORDER = (*START, *PAGES, *TROUBLE)
"""All pages, in the order of the contents."""

_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_IMAGE = re.compile(r"^!\[([^\]]*)\]\(([^)\s]+)\)[ \t]*\n?", re.MULTILINE)
_LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
_KEY = re.compile(r"`([^`]+)`")


def folder() -> Path:
    """Where the texts of all languages lie."""
    return resources() / "help"


@dataclass(frozen=True)
class Text:
    """One page in one language."""

    page: str
    language: str
    markdown: str

    @cached_property
    def title(self) -> str:
        """Its heading."""
        found = _TITLE.search(self.markdown)
        return found[1].strip() if found else self.page

    @property
    def links(self) -> list[str]:
        """Where its links lead: ``help:`` and ``page:`` with a page's name, ``keys:all``."""
        return _LINK.findall(self.markdown)

    @property
    def images(self) -> list[str]:
        """Its pictures, relative to the language's folder."""
        return [name for _, name in _IMAGE.findall(self.markdown)]

    @property
    def keys(self) -> list[str]:
        """The keys that it names."""
        return _KEY.findall(self.markdown)

    @cached_property
    def folded(self) -> str:
        """What a search compares with."""
        return fold(_LINK.sub(lambda link: link[0][1:].partition("]")[0], _IMAGE.sub("", self.markdown)))

    def picture(self, name: str) -> Path | None:
        """The file of one of its pictures: of its language, else the English one, else none."""
        for language in (self.language, "en"):
            path = folder() / language / name
            if path.is_file():
                return path
        return None

    @property
    def drawable(self) -> str:
        """The text without pictures that are nowhere."""
        return _IMAGE.sub(lambda image: image[0] if self.picture(image[2]) else "", self.markdown)


@lru_cache(maxsize=256)
def read(page: str, language: str) -> Text:
    """The page in that language, in English where it has not been translated. ``KeyError`` for a page that does not exist."""
    if page not in ORDER:
        raise KeyError(page)
    for code in (language, "en"):
        path = folder() / code / f"{page}.md"
        if path.is_file():
            return Text(page, code, path.read_text("utf-8"))
    raise KeyError(page)


def found(wanted: str, language: str) -> list[str]:
    """The pages in which every word stands, those with it in their heading first; all of them for no word."""
    words = fold(wanted).split()
    texts = [read(page, language) for page in ORDER]
    hits = [text for text in texts if all(word in text.folded for word in words)]
    return [text.page for text in sorted(hits, key=lambda text: not all(word in fold(text.title) for word in words))]
