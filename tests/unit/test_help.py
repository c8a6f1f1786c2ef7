# SPDX-License-Identifier: GPL-3.0-or-later
"""The texts of the help: all there in five languages, their links, keys and pictures real, and the pages found again."""

from __future__ import annotations

import re

import pytest

from app.i18n.catalogues import LANGUAGES
from app.ui import keymap
from app.ui.help import texts
from app.ui.help.whereabouts import PAGE_OF

OTHERS = [code for code in LANGUAGES if code != "en"]
FAMILIES = {"Ctrl", "Shift", "Alt", "Up", "Down"}
"""Keys that a text may name without their being a key of the table: modifiers, and the arrows of any list."""
MOST = 90_000
"""Bytes of one picture; all of them together stay under 6 MB."""


def text(page: str, code: str) -> texts.Text:
    """The page in exactly that language."""
    found = texts.read(page, code)
    assert found.language == code, f"{page} is not there in {code}"
    return found


def test_every_file_is_a_page() -> None:
    for code in LANGUAGES:
        files = {path.stem for path in (texts.folder() / code).glob("*.md")}
        assert files <= set(texts.ORDER), code


def test_every_page_of_the_desk_has_its_help(sidebar_pages: list[str]) -> None:
    assert set(sidebar_pages) <= set(texts.PAGES)


@pytest.fixture
def sidebar_pages(qapp: object) -> list[str]:
    from PySide6.QtWidgets import QPushButton

    from app.ui.sidebar import Sidebar

    sidebar = Sidebar()
    return [
        one.objectName().removeprefix("nav-")
        for one in sidebar.findChildren(QPushButton)
        if one.objectName().startswith("nav-")
    ]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("page", texts.ORDER)
def test_a_page_is_whole(page: str, code: str) -> None:
    one = text(page, code)
    assert one.markdown.startswith("# ")
    english = texts.read(page, "en")
    assert one.images == english.images, "the same pictures at the same places"
    assert sorted(one.links) == sorted(english.links), "the same links"
    assert sorted(one.keys) == sorted(english.keys), "the same keys"
    headings = len(re.findall(r"^##+ ", one.markdown, re.MULTILINE))
    assert headings == len(re.findall(r"^##+ ", english.markdown, re.MULTILINE))


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("page", texts.ORDER)
def test_no_page_is_left_in_english(page: str, code: str) -> None:
    lines = {line for line in text(page, code).markdown.splitlines() if len(line.split()) > 3}
    english = set(texts.read(page, "en").markdown.splitlines())
    assert not lines & english


@pytest.mark.parametrize("page", texts.ORDER)
def test_links_lead_somewhere(page: str) -> None:
    for link in texts.read(page, "en").links:
        kind, _, place = link.partition(":")
        assert (
            (kind == "help" and place in texts.ORDER) or (kind == "page" and place in texts.PAGES) or link == "keys:all"
        ), link


@pytest.mark.parametrize("page", texts.ORDER)
def test_keys_that_are_named_are_keys_of_the_desk(page: str) -> None:
    assert set(texts.read(page, "en").keys) <= keymap.known() | FAMILIES


@pytest.mark.parametrize("page", texts.ORDER)
def test_pictures_are_there(page: str) -> None:
    for name in texts.read(page, "en").images:
        path = texts.read(page, "en").picture(name)
        assert path is not None, name
        assert path.stat().st_size < MOST, name


def test_all_pictures_are_not_too_much() -> None:
    pictures = [path.stat().st_size for code in LANGUAGES for path in (texts.folder() / code).rglob("*.png")]
    assert sum(pictures) < 6_000_000


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_search_finds_every_page_by_its_heading(code: str) -> None:
    for page in texts.ORDER:
        assert page in texts.found(texts.read(page, code).title, code)
    assert texts.found("", code) == list(texts.ORDER)
    assert texts.found("xyzzy", code) == []


def test_a_heading_comes_before_a_mention() -> None:
    assert texts.found("scripts", "en")[0] == "scripts"


def test_an_unknown_page_is_an_error() -> None:
    with pytest.raises(KeyError):
        texts.read("../../settings", "en")


def test_every_dialog_belongs_to_a_page_that_exists() -> None:
    assert set(PAGE_OF.values()) <= set(texts.ORDER)


def test_no_key_stands_twice_in_a_group() -> None:
    for group in keymap.Group:
        keys = [key for entry in keymap.entries() if entry.group is group for key in entry.keys]
        doubled = {key for key in keys if keys.count(key) > 1}
        assert doubled <= {"Alt+Down"} if group is keymap.Group.FORMS else not doubled, group
