# SPDX-License-Identifier: GPL-3.0-or-later
"""The window of the help: going about, searching, following links, the sheet of keys, languages, look, pictures, size."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.config.settings import Settings
from app.i18n.catalogues import LANGUAGES, Languages
from app.ui.help import texts
from app.ui.help.browser import HelpBrowser
from app.ui.help.window import HelpWindow
from app.ui.theme import Theme
from tests.ui.fakes import click, find


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, languages: Languages, settings: Settings) -> HelpWindow:
    window = HelpWindow(settings, languages)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of help with one page in all its places, and one picture that only English has."""
    folder = tmp_path / "help"
    for code in ("en", "fi"):
        (folder / code).mkdir(parents=True)
    for page in texts.ORDER:
        (folder / "en" / f"{page}.md").write_text(f"# The page {page}\n\nText.\n", "utf-8")
    (folder / "fi" / "calls.md").write_text("# Puhelut\n\n![Kuva](img/one.png)\n![Toinen](img/none.png)\n", "utf-8")
    picture = QImage(1600, 400, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    (folder / "en" / "img").mkdir()
    assert picture.save(str(folder / "en" / "img" / "one.png"))
    monkeypatch.setattr(texts, "folder", lambda: folder)
    texts.read.cache_clear()
    yield folder
    texts.read.cache_clear()


def titles(window: HelpWindow) -> list[str]:
    """The pages in the contents, without their headings."""
    items = [window.contents.item(row) for row in range(window.contents.count())]
    return [item.text() for item in items if item.flags() & Qt.ItemFlag.ItemIsSelectable]


def plain(browser: HelpBrowser) -> str:
    return browser.document().toPlainText()


def test_it_opens_at_a_page_with_all_of_them_in_the_contents(window: HelpWindow) -> None:
    window.open_at("missed")
    assert window.isVisible()
    assert window.page == "missed"
    assert plain(window.text).startswith("Missed calls")
    assert window.contents.currentItem().text() == "Missed calls"
    assert len(titles(window)) == len(texts.ORDER)
    window.open_at("no such page")
    assert window.page == texts.ORDER[0]


def test_links_go_to_pages_of_the_help_of_the_desk_and_to_the_keys(window: HelpWindow, qtbot: QtBot) -> None:
    window.open_at("offline")
    window.text.anchorClicked.emit(QUrl("help:sync"))
    assert window.page == "sync"
    window.text.anchorClicked.emit(QUrl("help:nowhere"))
    assert window.page == "sync"
    with qtbot.waitSignal(window.page_wanted) as wanted:
        window.text.anchorClicked.emit(QUrl("page:settings"))
    assert wanted.args == ["settings"]
    window.text.anchorClicked.emit(QUrl("keys:all"))
    assert window.keys.isVisible()


def test_back_and_forward(window: HelpWindow, qtbot: QtBot) -> None:
    window.open_at("calls")
    for page in ("sync", "team"):
        window.show_page(page)
    click(window.back)
    assert window.page == "sync"
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.text, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page == "calls"
    click(window.forward)
    assert window.page == "sync"
    window.show_page("voice")
    assert not window.forward.isEnabled()
    click(window.back)
    assert window.page == "sync"


def test_the_search_keeps_what_fits_and_marks_it(window: HelpWindow) -> None:
    window.open_at("calls")
    window.search.setText("yellow")
    assert titles(window) == ["Taking and ending a call"]
    assert window.page == "call"
    assert window.text.extraSelections()
    window.search.setText("xyzzy")
    assert find(window, "helpNothingTitle").isVisible()
    assert "xyzzy" in find(window, "helpNothingTitle").text()
    click(find(window, "helpNothingAction"))
    assert window.search.text() == ""
    assert len(titles(window)) == len(texts.ORDER)
    assert not window.text.extraSelections()


def test_keys_are_searched_by_key_and_by_what_they_do(window: HelpWindow) -> None:
    window.open_keys()
    assert "Shift+F5" in plain(window.keys)
    window.search.setText("microphone")
    assert "F7" in plain(window.keys)
    assert "Shift+F5" not in plain(window.keys)
    window.search.setText("ctrl+k")
    assert "Search everything" in plain(window.keys)
    window.search.setText("xyzzy")
    assert find(window, "helpNoKeyTitle").isVisible()


def test_the_language_changes_while_it_is_open(window: HelpWindow, languages: Languages, qtbot: QtBot) -> None:
    window.open_at("callbacks")
    for code in LANGUAGES:
        languages.install(code)
        title = texts.read("callbacks", code).title
        qtbot.waitUntil(lambda title=title: plain(window.text).startswith(title))
        assert title in titles(window)
        assert window.page == "callbacks"


def test_a_page_without_translation_is_english_and_so_is_its_picture(
    pages: Path, window: HelpWindow, languages: Languages, qtbot: QtBot
) -> None:
    languages.install("fi")
    window.open_at("calls")
    qtbot.waitUntil(lambda: plain(window.text).startswith("Puhelut"))
    document = window.text.document()
    image = document.resource(QTextDocument.ResourceType.ImageResource.value, QUrl("img/one.png"))
    assert image.deviceIndependentSize().width() <= window.text.viewport().width()
    assert plain(window.text).count("\ufffc") == 1, "a picture that is nowhere leaves no hole"
    window.show_page("sync")
    assert plain(window.text).startswith("The page sync")


def test_pictures_follow_the_width(pages: Path, window: HelpWindow, languages: Languages, qtbot: QtBot) -> None:
    languages.install("fi")

    def width() -> float:
        document = window.text.document()
        image = document.resource(QTextDocument.ResourceType.ImageResource.value, QUrl("img/one.png"))
        return float(image.deviceIndependentSize().width())

    window.open_at("calls")
    qtbot.waitUntil(lambda: width() > 500)
    window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: width() < 500)
    assert width() <= window.text.viewport().width()


def test_dark_colours_are_taken_by_an_open_page(window: HelpWindow, theme: Theme, qtbot: QtBot) -> None:
    window.open_at("offline")

    def link() -> str:
        html = window.text.document().toHtml()
        return html.partition("help:sync")[2][:200]

    light = link()
    theme.apply("dark")
    try:
        qtbot.waitUntil(lambda: link() != light)
    finally:
        theme.apply("light")
        qtbot.waitUntil(lambda: link() == light)


def test_it_keeps_its_size(window: HelpWindow, settings: Settings, languages: Languages, qtbot: QtBot) -> None:
    window.open_at("calls")
    window.resize(777, 555)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.isVisible())
    again = HelpWindow(settings, languages)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (777, 555)
