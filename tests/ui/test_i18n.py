# SPDX-License-Identifier: GPL-3.0-or-later
"""Switching the language: a window that was switched equals one built in that language, Qt's own texts included."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.i18n import formats
from app.i18n.catalogues import LANGUAGES, Languages, locale_of, system_language
from app.ui.theme import Theme
from app.ui.widgets.face import FaceButton

TRANSLATIONS = Path(__file__).resolve().parents[2] / "translations"

HELLO = {"en": "Hello", "mn": "Сайн байна уу", "ru": "Здравствуйте", "hu": "Jó napot", "fi": "Päivää"}
WAITING = {
    "en": ["%n change waits", "%n changes wait"],
    "mn": ["%n өөрчлөлт хүлээж байна", "%n өөрчлөлт хүлээж байна"],
    "ru": ["%n изменение ждёт", "%n изменения ждут", "%n изменений ждут"],
    "hu": ["%n módosítás vár"],
    "fi": ["%n muutos odottaa", "%n muutosta odottaa"],
}
DELIGHTED = {"en": "Delighted", "mn": "Маш баяртай", "ru": "Восторженно", "hu": "Lelkes", "fi": "Ilahtunut"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("catalogues")
    for code in LANGUAGES:
        forms = "".join(f"<numerusform>{form}</numerusform>" for form in WAITING[code])
        source = folder / f"soitto_{code}.ts"
        source.write_text(
            f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{code}">'
            f"<context><name>Sample</name>"
            f"<message><source>Hello</source><translation>{HELLO[code]}</translation></message>"
            f'<message numerus="yes"><source>%n change(s)</source><translation>{forms}</translation></message></context>'
            f"<context><name>FaceButton</name>"
            f"<message><source>Delighted</source><translation>{DELIGHTED[code]}</translation></message></context></TS>",
            encoding="utf-8",
        )
        _release(source, folder / f"soitto_{code}.qm")
    _release(TRANSLATIONS / "qtbase_mn.ts", folder / "qtbase_mn.qm")
    return folder


def _release(source: Path, target: Path) -> None:
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([str(tool), "-silent", "-fail-on-unfinished", str(source), "-qm", str(target)], check=True)


@pytest.fixture
def tongues(qapp: QApplication, folder: Path) -> Iterator[Languages]:
    before = QLocale()
    languages = Languages(qapp, folder)
    yield languages
    shiboken6.delete(languages)  # its translators leave the application with it
    QLocale.setDefault(before)


class Sample(QWidget):
    """A window of the kinds of text that a switch must reach."""

    def __init__(self) -> None:
        super().__init__()
        self.hello = QLabel()
        self.waiting = QLabel()
        self.day = QLabel()
        self.typed = QLineEdit()
        self.face = FaceButton(5)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save
            | QDialogButtonBox.StandardButton.Cancel
            | QDialogButtonBox.StandardButton.Yes
        )
        box = QVBoxLayout(self)
        for widget in (self.hello, self.waiting, self.day, self.typed, self.face, self.buttons):
            box.addWidget(widget)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        translate = QCoreApplication.translate
        self.hello.setText(translate("Sample", "Hello"))
        self.waiting.setText(translate("Sample", "%n change(s)", None, 5))
        self.day.setText(QLocale().dayName(1) + " " + formats.number(12345.5))

    def texts(self) -> list[str]:
        buttons = sorted((self.buttons.standardButton(b).value, b.text()) for b in self.buttons.buttons())
        face = [self.face.text(), self.face.accessibleName(), self.face.toolTip()]
        return [self.hello.text(), self.waiting.text(), self.day.text(), *face, *(text for _, text in buttons)]


def build(qtbot: QtBot) -> Sample:
    window = Sample()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_switched_window_equals_one_built_in_the_language(
    tongues: Languages, theme: Theme, qtbot: QtBot, code: str
) -> None:
    other = "fi" if code != "fi" else "ru"
    tongues.install(other)
    switched = build(qtbot)
    switched.typed.setText("Өнөөдөр 14:30")
    switched.typed.setCursorPosition(3)
    in_other = switched.texts()
    assert tongues.install(code)
    qtbot.waitUntil(lambda: switched.texts() != in_other)
    assert switched.texts() == build(qtbot).texts()
    assert switched.hello.text() == HELLO[code]
    assert switched.waiting.text() == WAITING[code][-1].replace("%n", "5")
    assert switched.face.text() == DELIGHTED[code]
    # What was typed stays, and where.
    assert (switched.typed.text(), switched.typed.cursorPosition()) == ("Өнөөдөр 14:30", 3)


CANCEL = {"en": "Cancel", "mn": "Болих", "ru": "Отмена", "hu": "Mégse", "fi": "Peru"}


def test_round_trip_leaves_no_language_behind(tongues: Languages, theme: Theme, qtbot: QtBot) -> None:
    window = build(qtbot)
    for code in ("mn", "ru", "hu", "fi", "en", "mn", "en"):
        tongues.install(code)
        qtbot.waitUntil(lambda code=code: window.hello.text() == HELLO[code])
        assert QLocale().language() == locale_of(code).language() == tongues.locale.language()
        assert tongues.code == code
        cancel = window.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        assert cancel.text().replace("&", "") == CANCEL[code]


def test_qts_own_texts_in_mongolian(tongues: Languages, theme: Theme, qtbot: QtBot) -> None:
    tongues.install("mn")
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setStandardButtons(
        QMessageBox.StandardButton.Yes
        | QMessageBox.StandardButton.No
        | QMessageBox.StandardButton.Save
        | QMessageBox.StandardButton.Close
        | QMessageBox.StandardButton.Retry
    )
    said = {box.standardButton(button): button.text().replace("&", "") for button in box.buttons()}
    button = QMessageBox.StandardButton
    assert said == {
        button.Yes: "Тийм",
        button.No: "Үгүй",
        button.Save: "Хадгалах",
        button.Close: "Хаах",
        button.Retry: "Дахин оролдох",
    }
    field = QLineEdit()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    actions = [action.text().split("\t")[0].replace("&", "") for action in menu.actions() if action.text()]
    menu.deleteLater()
    assert actions == ["Буцаах", "Дахин хийх", "Огтлох", "Хуулах", "Буулгах", "Устгах", "Бүгдийг сонгох"]


def test_mongolian_keys_are_ones_that_qt_asks_for(folder: Path) -> None:
    """Each of our strings is one that Qt's own Russian catalogue has too: none is spelled wrong or out of date."""
    russian = QTranslator()
    assert russian.load("qtbase_ru", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    unknown, latin = [], []
    for context in ET.parse(TRANSLATIONS / "qtbase_mn.ts").getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source, said = message.findtext("source", ""), message.findtext("translation", "")
            if not russian.translate(name, source):
                unknown.append((name, source))
            if said == source and name != "QShortcut" and source.replace("&", "") != "OK":
                latin.append((name, source))
    assert unknown == []
    assert latin == []


def test_signal_comes_when_all_is_in_place(tongues: Languages, qapp: QApplication) -> None:
    seen: list[tuple[str, QLocale.Language, str]] = []

    def look(code: str) -> None:
        seen.append((code, QLocale().language(), QCoreApplication.translate("Sample", "Hello")))

    tongues.changed.connect(look)
    tongues.install("hu")
    assert seen == [("hu", QLocale.Language.Hungarian, HELLO["hu"])]
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_unknown_language_is_refused_and_changes_nothing(tongues: Languages) -> None:
    tongues.install("fi")
    with pytest.raises(ValueError, match="xx"):
        tongues.install("xx")
    assert tongues.code == "fi"
    assert QCoreApplication.translate("Sample", "Hello") == HELLO["fi"]


def test_missing_catalogue_is_told_and_dates_follow(qapp: QApplication, tmp_path: Path) -> None:
    before = QLocale()
    languages = Languages(qapp, tmp_path)
    try:
        assert languages.install("fi") is False
        assert QLocale().language() == QLocale.Language.Finnish
        assert QCoreApplication.translate("Sample", "Hello") == "Hello"
    finally:
        shiboken6.delete(languages)
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("wanted", "code"),
    [(["fi-FI", "en-US"], "fi"), (["de-DE", "hu_HU"], "hu"), (["mn-Cyrl-MN"], "mn"), (["sv-SE"], "en"), ([], "en")],
)
def test_best_language_of_the_system(monkeypatch: pytest.MonkeyPatch, wanted: list[str], code: str) -> None:
    class System:
        @staticmethod
        def uiLanguages() -> list[str]:
            return wanted

    monkeypatch.setattr("app.i18n.catalogues.QLocale", type("Locale", (), {"system": staticmethod(System)}))
    assert system_language() == code
