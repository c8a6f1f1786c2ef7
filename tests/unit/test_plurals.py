# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text with a count, as Qt renders it with 0, 1, 2, 5, 21 and 101 in each language: the right form, and whole."""

from __future__ import annotations

import re
import subprocess
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from dev_setup import venv_tool
from tests.language import LANGUAGES, TRANSLATIONS

COUNTS = (0, 1, 2, 5, 21, 101)
FORM = {
    # Which of a language's forms each count takes, by the rules of CLDR.
    "en": (1, 0, 1, 1, 1, 1),
    "fi": (1, 0, 1, 1, 1, 1),
    "hu": (0, 0, 0, 0, 0, 0),
    "mn": (1, 0, 1, 1, 1, 1),
    "ru": (2, 0, 1, 2, 0, 0),
}
ONE_FORM = {
    # Texts whose counted word stays as it is, or is shortened: all forms may be equal. Otherwise somebody forgot one.
    "ru": re.compile(r"%n (?:ч|мин|с)\b|: %n\b|[Ее]щё %n(?!\s*\w)"),
    "en": re.compile(r"%n (?:h|min|s|due|more|new|selected)\b"),
}


@pytest.fixture(scope="module")
def translators(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> dict[str, QTranslator]:
    """The catalogues as they are now, compiled."""
    folder = tmp_path_factory.mktemp("plurals")
    made = {}
    for language in LANGUAGES:
        target = folder / f"{language}.qm"
        source = TRANSLATIONS / f"soitto_{language}.ts"
        subprocess.run([str(venv_tool("pyside6-lrelease")), "-silent", str(source), "-qm", str(target)], check=True)
        made[language] = translator = QTranslator()
        assert translator.load(str(target))
    return made


def counted(language: str) -> list[tuple[str, str, list[str]]]:
    """Context, source and forms of the texts with a count that are translated."""
    found = []
    for context in ET.parse(TRANSLATIONS / f"soitto_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            if message.get("numerus") == "yes" and translation.get("type") is None:
                forms = [form.text or "" for form in translation.iter("numerusform")]
                found.append((context.findtext("name", ""), message.findtext("source", ""), forms))
    assert len(found) > 40
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_count_has_its_form(language: str, translators: dict[str, QTranslator]) -> None:
    translator = translators[language]
    assert QCoreApplication.installTranslator(translator)
    try:
        wrong = []
        for context, source, forms in counted(language):
            for count, form in zip(COUNTS, FORM[language], strict=True):
                said = QCoreApplication.translate(context, source, None, count)
                if (
                    said != forms[form].replace("%n", str(count))
                    or "%n" in said
                    or "(s)" in said
                    or "(" + "es)" in said
                ):
                    wrong.append((source, count, said))
        assert wrong == []
    finally:
        QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_form_says_the_count_once(language: str) -> None:
    # "one minute" in words would be said of 21 in Russian.
    assert [form for _, _, forms in counted(language) for form in forms if form.count("%n") != 1] == []


@pytest.mark.parametrize("language", sorted(ONE_FORM))
def test_no_form_was_forgotten(language: str) -> None:
    same = [forms[0] for _, _, forms in counted(language) if len(set(forms)) == 1]
    assert [form for form in same if not ONE_FORM[language].search(form)] == []


def test_a_forgotten_form_would_be_found() -> None:
    for language, form in (("ru", "%n звонок"), ("ru", "ещё %n звонков"), ("en", "%n calls"), ("en", "%n mores")):
        assert not ONE_FORM[language].search(form)


def test_the_sources_have_an_english_form_each() -> None:
    """Without one, English would show the source's own "(s)"."""
    sources = {(context, source) for context, source, _ in counted("ru")}
    assert sources == {(context, source) for context, source, _ in counted("en")}
