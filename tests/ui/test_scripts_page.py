# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of scripts: read by everybody; changed, checked at the fields, saved and kept by supervisors."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from app.config import protocol as files
from app.domain.errors import NotKept, ProtocolFileError, ProtocolNotKept
from app.domain.people import Role
from app.domain.protocol import LANGUAGES, Line, Name, RedialProtocol, Then
from app.domain.protocol_problems import problems
from app.domain.redial import Exhausted, Situation, Window
from app.i18n.catalogues import Languages
from app.ui.main_window import MainWindow
from app.ui.pages.scripts import ScriptsPage
from app.ui.pages.scripts.draft import draft_problems
from app.ui.pages.scripts.page import SITUATIONS
from app.ui.pages.scripts.words import say_span, say_tries, say_wait
from app.ui.theme import Theme
from tests.ui.fakes import ME, Play, Rig, click, find, press, type_text, until
from tests.ui.scripts_page_windows import site_scripts

Scenario = Callable[[Play], None]
Opens = Callable[..., Awaitable[ScriptsPage]]
SITE = site_scripts()


@pytest.fixture
def opened(rig: Rig, languages: Languages, theme: Theme) -> Opens:
    """The window with its page of scripts, at a situation, for a role; supervisors change it at once."""

    async def opened(
        situation: Situation | None = Situation.SILENT_START,
        role: Role = Role.SUPERVISOR,
        protocol: RedialProtocol = SITE,
    ) -> ScriptsPage:
        rig.desk.account.person = replace(ME, role=role)
        rig.desk.protocols.protocol = protocol
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.resize(1400, 900)
        window.show()
        window.activateWindow()
        click(find(window, "nav-scripts"))
        page = window.pages.built["scripts"]
        assert isinstance(page, ScriptsPage)
        if role is not Role.AGENT:
            click(find(page, "scriptsEdit"))
        page.list.setCurrentRow(SITUATIONS.index(situation) if situation is not None else len(SITUATIONS))
        return page

    return opened


def texts(widget: QWidget) -> list[str]:
    """What its labels say."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def choose(box: Any, data: object) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def typed(field: Any, text: str) -> None:
    """Replace what a field holds, by hand."""
    field.setFocus()
    field.selectAll()
    type_text(field, text)


async def saved(rig: Rig, page: ScriptsPage) -> RedialProtocol:
    """Press Save and wait for what the site has then."""
    click(page.save)
    await until(lambda: rig.asked("protocols.save"), "the scripts to be sent")
    await until(lambda: not page.unsaved, "the scripts to be saved")
    protocol: RedialProtocol = rig.desk.protocols.protocol
    return protocol


# Reading.


def test_an_agent_reads_what_to_say_and_when(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(role=Role.AGENT)
        said = texts(page.reader)
        assert any(one.startswith("Hello, Mary Smith! This is Northwind. My name is Anna Virtanen.") for one in said)
        assert any(one.startswith("Say after 2–3 second") for one in said)
        assert any(one.startswith("Say after 3–4 second") for one in said)
        assert "Then: End the call and ring again." in said
        assert any(one.startswith("Then ring again: at once, 1–2 minute") for one in said)
        for name in ("scriptsEdit", "scriptsSave", "scriptsImport", "scriptsShipped"):
            assert not find(page, name).isVisible()
        page.list.setCurrentRow(SITUATIONS.index(Situation.ON_HOLD))
        assert any(one.startswith("Then ring again: 1–2 minute") for one in texts(page.reader))
        page.list.setCurrentRow(SITUATIONS.index(Situation.BROKE_OFF))
        assert "Nothing: the call is over." in texts(page.reader)
        page.list.setCurrentRow(len(SITUATIONS))
        assert "Quality survey: 9000" in texts(page.reader)
        assert not page.unsaved

    scenario(play)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("situation", Situation)
def test_sentences_are_read_in_each_language(
    scenario: Scenario, opened: Opens, code: str, situation: Situation
) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(situation, Role.AGENT)
        choose(page.preview.language, code)
        words = [one.text[code] for one in (*SITE.plays[situation].lines, *SITE.plays[situation].opening)]
        said = " ".join(texts(page.reader))
        for text in words:
            last = text.rpartition("]")[2].strip()
            assert last.rstrip(".!?") in said
        assert not any(sign in said for sign in "[]{}")

    scenario(play)


def test_sentences_read_without_names(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(role=Role.AGENT)
        shown = {name for name, box in page.preview.known.items() if box.isVisible()}
        assert shown == {Name.CUSTOMER, Name.AGENT, Name.COMPANY}  # no other stands in these sentences
        for box in page.preview.known.values():
            box.setChecked(False)
        assert "Hello! How can I help you?" in texts(page.reader)
        page.preview.known[Name.CUSTOMER].setChecked(True)
        assert "Hello, Mary Smith! How can I help you?" in texts(page.reader)
        page.list.setCurrentRow(SITUATIONS.index(Situation.AGREED))
        assert page.preview.known[Name.NUMBER].isVisible()

    scenario(play)


def test_the_language_of_the_window_is_that_of_the_sentences(
    scenario: Scenario, opened: Opens, languages: Languages
) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(role=Role.AGENT)
        languages.install("fi")
        await until(lambda: page.preview.code == "fi", "Finnish")
        await until(lambda: any("Kuinka voin auttaa?" in one for one in texts(page.reader)), "the sentence")

    scenario(play)


@pytest.mark.parametrize(
    ("least", "most", "said"),
    [(2, 3, "2–3 second"), (60, 120, "1–2 minute"), (60, 75, "60–75 second"), (60, 60, "1 minute"), (5, 5, "5 second")],
)
def test_spans_of_time_are_said_as_people_say_them(languages: Languages, least: int, most: int, said: str) -> None:
    assert say_span(least, most).startswith(said)


def test_waits_and_tries_in_words(languages: Languages) -> None:
    assert say_wait(Line({})) == "Say at once"
    assert say_wait(Line({}, 4, 0)).startswith("Say after 4 second")
    assert say_tries(()) == "Nobody is rung again at once."
    assert say_tries((Window(0, 60), Window(60, 120))).startswith("Then ring again: at once, 1–2 minute")


# Changing.


@pytest.mark.parametrize("situation", [*Situation, None])
def test_the_page_shows_scripts_without_changing_them(
    scenario: Scenario, opened: Opens, situation: Situation | None
) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(situation)
        for code in LANGUAGES:
            choose(page.preview.language, code)
        for row in range(page.list.count()):
            page.list.setCurrentRow(row)
        assert page.draft == SITE
        assert not page.unsaved
        assert not page.save.isEnabled()
        assert page.said.text() == "Saved."
        assert not draft_problems(page.draft)

    scenario(play)


def test_a_situation_is_changed_and_saved(scenario: Scenario, opened: Opens) -> None:
    """Texts in two languages, waits, order, what follows, tries: all of it arrives, and nothing else has changed."""

    async def play(rig: Rig) -> None:
        page = await opened(Situation.SILENT_MIDWAY)
        before = SITE.plays[Situation.SILENT_MIDWAY]
        rows = page.saying.editor.rows
        typed(rows[0].text, "[{customer}, ]I cannot hear you.")
        rows[0].least.setValue(1)
        rows[0].most.setValue(2)
        choose(page.preview.language, "mn")
        typed(rows[0].text, "[{customer}, ]таны дуу сонсогдохгүй байна өө.")
        click(rows[0].down)
        moved = page.saying.editor.rows[1]
        assert moved.text.toPlainText().startswith("[{customer}, ]таны")
        assert not moved.up.isHidden()
        choose(page.saying.then, Then.TALK)
        click(page.tries.tries.rows[2].remove)
        page.tries.tries.rows[1].by.setValue(150)
        click(page.tries.tries.add)
        after = (await saved(rig, page)).plays[Situation.SILENT_MIDWAY]
        first = before.lines[0].text
        assert after.lines[0] == before.lines[1]
        assert after.lines[1] == Line(
            {**first, "en": "[{customer}, ]I cannot hear you.", "mn": "[{customer}, ]таны дуу сонсогдохгүй байна өө."},
            1,
            2,
        )
        assert after.lines[2:] == before.lines[2:]
        assert after.then is Then.TALK
        assert after.opening == before.opening
        assert after.windows == (before.windows[0], Window(60, 150), Window(120, 210))
        whole = rig.desk.protocols.protocol
        assert replace(whole, plays={}) == replace(SITE, plays={})
        assert {one: play for one, play in whole.plays.items() if one is not Situation.SILENT_MIDWAY} == {
            one: play for one, play in SITE.plays.items() if one is not Situation.SILENT_MIDWAY
        }
        assert files.read(files.dump(whole)) == whole

    scenario(play)


def test_what_holds_for_all_is_changed_and_saved(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(None)
        typed(find(page, "scriptCompanyMn"), "Хаан Өргөө ХХК")
        typed(find(page, "scriptSurvey"), "quality-7")
        find(page, "scriptByItself").toggle()
        find(page, "scriptSupervisorAfter").setValue(90)
        find(page, "scriptCallbackMinutes").setValue(45)
        choose(find(page, "scriptExhausted"), Exhausted.CLOSE)
        assert not find(page, "scriptCallbackMinutes").isEnabled()
        after = await saved(rig, page)
        assert after == replace(
            SITE,
            company={**SITE.company, "mn": "Хаан Өргөө ХХК"},
            survey="quality-7",
            by_itself=True,
            supervisor_after=90,
            callback_minutes=45,
            exhausted=Exhausted.CLOSE,
        )

    scenario(play)


def test_a_name_is_inserted_in_brackets(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        row = page.saying.editor.rows[1]
        typed(row.text, "Hello[, ]!")
        cursor = row.text.textCursor()
        cursor.setPosition(len("Hello[, "))
        row.text.setTextCursor(cursor)
        row._actions[Name.CUSTOMER].trigger()
        assert row.text.toPlainText() == "Hello[, {customer}]!"
        assert row.told.said.text() == "As said: Hello, Mary Smith!"
        cursor = row.text.textCursor()
        cursor.setPosition(len("Hello[, {customer}]!"))
        row.text.setTextCursor(cursor)
        row._actions[Name.AGENT].trigger()
        assert row.text.toPlainText() == "Hello[, {customer}]![{agent}]"
        assert not [path for path in draft_problems(page.draft) if path.endswith(".en")]

    scenario(play)


def test_the_preview_follows_what_is_typed(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        row = page.saying.editor.rows[1]
        choose(page.preview.language, "hu")
        typed(row.text, "Halló[, {customer}]! Őszintén sajnálom.")
        assert row.told.said.text() == "As said: Halló, Kovács Éva! Őszintén sajnálom."
        page.preview.known[Name.CUSTOMER].setChecked(False)
        assert row.told.said.text() == "As said: Halló! Őszintén sajnálom."

    scenario(play)


def test_a_line_comes_and_needs_all_languages(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(Situation.BROKE_OFF)
        assert not page.saying.editor.rows
        click(page.saying.editor.add)
        row = page.saying.editor.rows[0]
        await until(lambda: row.text.hasFocus(), "the keyboard at the new line")
        for code in LANGUAGES:
            choose(page.preview.language, code)
            assert row.told.said.text() == "There is no text in this language yet."
            assert page.preview.missing.isVisible()
            assert not page.save.isEnabled()
            typed(row.text, f"Hello {code}")
            assert row.told.said.text() == f"As said: Hello {code}"
        assert row.others.isHidden()
        after = await saved(rig, page)
        assert after.plays[Situation.BROKE_OFF].lines == (Line({code: f"Hello {code}" for code in LANGUAGES}),)
        click(page.saying.editor.rows[0].remove)
        assert page.draft == SITE

    scenario(play)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Hello[, {custmer}]", "“custmer” is no name."),
        ("Hello[, {customer}", "A bracket is opened and not closed: ["),
        ("Hello, customer]", "A bracket is closed that was not opened: ]"),
        ("Hello {customer}", "Customer's name may not be known."),
        ("Hello[, [{customer}]]", "Square brackets cannot stand in each other."),
        ("x" * 501, "This is too long."),
        ("   ", "There is no text in this language yet."),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_keeps_it_from_being_saved(
    scenario: Scenario, opened: Opens, text: str, said: str
) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(Situation.ON_HOLD)
        row = page.saying.editor.rows[0]
        row.text.setPlainText(text)
        assert row.told.said.text().startswith(said)
        assert row.text.property("invalid")
        assert not page.save.isEnabled()
        assert "cannot be saved" in page.said.text()
        assert not page.list.item(SITUATIONS.index(Situation.ON_HOLD)).icon().isNull()
        press(row.text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        assert not rig.asked("protocols.save")
        row.text.setPlainText("Are you there?")
        assert row.told.said.text() == "As said: Are you there?"
        assert page.save.isEnabled()
        assert page.list.item(SITUATIONS.index(Situation.ON_HOLD)).icon().isNull()

    scenario(play)


def test_the_way_to_what_is_wrong(scenario: Scenario, opened: Opens) -> None:
    """In another situation and another language: the button goes there."""

    async def play(rig: Rig) -> None:
        page = await opened(Situation.SILENT_MIDWAY)
        choose(page.preview.language, "ru")
        row = page.saying.editor.rows[1]
        row.text.setPlainText("Здравствуйте [")
        choose(page.preview.language, "en")
        assert row.others.text() == "Not in order yet: Русский."
        page.list.setCurrentRow(len(SITUATIONS))
        click(find(page, "scriptsRead"))
        click(page.first)
        assert page.situation is Situation.SILENT_MIDWAY
        assert page.preview.code == "ru"
        assert page.editing
        field = page.saying.editor.rows[1].text
        await until(field.hasFocus, "the keyboard at the field")
        assert field.toPlainText() == "Здравствуйте ["

    scenario(play)


def test_waits_tries_and_the_survey_are_checked(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(Situation.SILENT_START)
        row = page.saying.editor.rows[0]
        row.least.setValue(9)
        assert row.waits.said.text() == "The second number has to be larger than the first."
        row.least.setValue(2)
        assert row.waits.said.text().startswith("Say after 2–3 second")
        tries = page.tries.tries
        tries.rows[0].after.setValue(60)
        assert tries.rows[0].told.wrong
        tries.rows[0].after.setValue(0)
        for _ in range(3):
            click(tries.rows[0].remove)
        assert draft_problems(page.draft) == {"situations.silent_start.then": "no_tries"}
        assert "try to ring again" in find(page, "scriptThenSaid").text()
        click(tries.add)
        assert tries.windows() == (Window(0, 60),)
        page.list.setCurrentRow(len(SITUATIONS))
        typed(find(page, "scriptSurvey"), "call me")
        assert find(page, "scriptSurveySaid").text().startswith("This cannot be dialled")
        assert not page.save.isEnabled()

    scenario(play)


def test_the_draft_says_what_the_domain_says() -> None:
    wrong = replace(SITE, survey="", plays={**SITE.plays, Situation.ON_HOLD: replace(SITE.plays[Situation.ON_HOLD])})
    line = Line(dict.fromkeys(LANGUAGES, "Hi {who}"), 5, 2)
    wrong = replace(
        wrong, plays={**wrong.plays, Situation.ON_HOLD: replace(wrong.plays[Situation.ON_HOLD], lines=(line,))}
    )
    found, mine = problems(wrong), draft_problems(wrong)
    assert set(mine) == set(found)
    assert {path: code.partition(":")[0] for path, code in mine.items()} == found
    assert mine["situations.on_hold.lines.0.text.fi"] == "unknown_name:who"


# Keeping.


def test_unsaved_scripts_are_kept_and_told(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        window = page.window()
        assert isinstance(window, MainWindow)
        typed(page.saying.editor.rows[0].text, "Mine")
        assert window.sidebar.count_shown("scripts") == "1"
        window.show_page("callbacks")
        window.signing.sign_out()
        assert window.pages.currentWidget() is page
        assert not rig.asked("account.sign_out")
        closing: list[object] = []
        window.closing.connect(lambda: closing.append(1))
        window.close()
        assert not closing
        assert "scripts are not saved" in window.notices.notices[-1].text()
        assert page.saying.editor.rows[0].text.toPlainText() == "Mine"
        button = window.notices.notices[-1].action_button
        assert button is not None
        click(button)
        assert closing

    scenario(play)


def test_discarded_changes_come_back(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        window = page.window()
        assert isinstance(window, MainWindow)
        typed(page.saying.editor.rows[0].text, "Mine")
        click(page.discard)
        assert page.draft == SITE
        assert not page.unsaved
        button = window.notices.notices[-1].action_button
        assert button is not None
        click(button)
        assert page.saying.editor.rows[0].text.toPlainText() == "Mine"
        assert page.unsaved

    scenario(play)


def test_typing_goes_on_while_it_is_saved(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        typed(page.saying.editor.rows[1].text, "One")
        release = rig.hold("protocols.save")
        click(page.save)
        await until(lambda: rig.asked("protocols.save"), "the scripts to be sent")
        assert not page.save.isEnabled()
        typed(page.saying.editor.rows[1].text, "Two")
        release()
        await until(lambda: page.save.isEnabled(), "the answer")
        assert page.saying.editor.rows[1].text.toPlainText() == "Two"
        rig._held.clear()
        click(page.save)
        await until(lambda: not page.unsaved, "the second")
        assert rig.desk.protocols.protocol.plays[Situation.SILENT_START].lines[1].text["en"] == "Two"

    scenario(play)


def test_a_colleagues_change_is_shown_where_nothing_is_typed(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(None)
        rig.desk.protocols.show(replace(SITE, survey="8000"))
        await until(lambda: find(page, "scriptSurvey").text() == "8000", "theirs")
        assert find(page, "scriptsClash").isHidden()
        assert page.source.text() == "From the server: the same for everybody."

    scenario(play)


@pytest.mark.parametrize("keep", [True, False], ids=["mine", "theirs"])
def test_a_colleagues_change_leaves_what_is_typed_and_asks(scenario: Scenario, opened: Opens, keep: bool) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        typed(page.saying.editor.rows[1].text, "Mine")
        theirs = replace(SITE, survey="8000")
        rig.desk.protocols.show(theirs)
        await until(lambda: find(page, "scriptsClash").isVisible(), "the question")
        assert page.saying.editor.rows[1].text.toPlainText() == "Mine"
        assert not page.save.isEnabled()
        click(find(page, "scriptsKeep" if keep else "scriptsTake"))
        assert find(page, "scriptsClash").isHidden()
        if not keep:
            assert page.draft == theirs
            assert not page.unsaved
            return
        after = await saved(rig, page)
        assert after.survey == "9000"
        assert after.plays[Situation.SILENT_START].lines[1].text["en"] == "Mine"

    scenario(play)


def test_a_save_that_comes_second_asks_too(scenario: Scenario, opened: Opens) -> None:
    """Theirs came while mine was on its way: nothing of theirs is overwritten unseen."""

    async def play(rig: Rig) -> None:
        page = await opened()
        typed(page.saying.editor.rows[1].text, "Mine")
        rig.desk.protocols.protocol, rig.desk.protocols.version = replace(SITE, survey="8000"), 1
        click(page.save)
        await until(lambda: find(page, "scriptsClash").isVisible(), "the question")
        assert rig.desk.protocols.protocol.survey == "8000"
        assert page.saying.editor.rows[1].text.toPlainText() == "Mine"
        click(find(page, "scriptsKeep"))
        assert (await saved(rig, page)).survey == "9000"

    scenario(play)


def test_a_save_that_fails_keeps_what_is_typed(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        window = page.window()
        assert isinstance(window, MainWindow)
        typed(page.saying.editor.rows[1].text, "Mine")
        rig.fail["protocols.save"] = ProtocolNotKept(NotKept.READ_ONLY)
        click(page.save)
        await until(lambda: window.notices.notices, "what is the matter")
        assert "cannot be written" in window.notices.notices[-1].text()
        assert page.unsaved
        rig.fail["protocols.save"] = PermissionError(13, "no")
        click(page.save)
        await until(lambda: "read or written" in window.notices.notices[-1].text(), "the file's trouble")
        rig.fail.clear()
        await saved(rig, page)

    scenario(play)


@pytest.mark.parametrize(("path", "why"), [("", "keeps no scripts"), ("/srv/x.json", "file cannot be written")])
def test_where_it_cannot_be_saved_the_page_says_why(scenario: Scenario, opened: Opens, path: str, why: str) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.protocols.may_save = False
        rig.desk.settings.set("redial_protocol", path)
        page = await opened()
        typed(page.saying.editor.rows[1].text, "Mine")
        await until(lambda: why in page.said.text(), "why it cannot be saved")
        assert not page.save.isEnabled()
        assert page.write_out.isEnabled()
        press(page.saying.editor.rows[1].text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        assert not rig.asked("protocols.save")

    scenario(play)


def test_a_file_that_cannot_be_read_is_told_with_what_holds_instead(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.protocols.problem = ProtocolFileError(12, "missing", "situations.on_hold")
        page = await opened(role=Role.AGENT)
        assert page.source.text() == (
            "The file of the scripts: “situations.on_hold” is missing. (Line 12) Until then, the scripts that come with the "
            "program are in force."
        )

    scenario(play)


# Files.


def test_scripts_go_to_a_file_and_come_back(scenario: Scenario, opened: Opens, tmp_path: Path) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        window = page.window()
        assert isinstance(window, MainWindow)
        typed(page.saying.editor.rows[1].text, "Өө, mine")
        mine = page.draft
        click(page.write_out)
        dialog = page.findChild(QFileDialog) or window.findChild(QFileDialog)
        assert dialog is not None
        dialog.fileSelected.emit(str(tmp_path / "site.json"))
        dialog.close()
        assert files.load(tmp_path / "site.json") == mine
        await until(lambda: "site.json" in window.notices.notices[-1].text(), "that it is written")
        click(page.shipped)
        assert page.draft.company == {}
        assert page.saying.editor.rows[1].text.toPlainText() == "I am sorry, I cannot hear you."
        page._files.read(str(tmp_path / "site.json"))
        assert page.draft == mine
        assert page.unsaved  # it counts when it is saved
        button = window.notices.notices[-1].action_button
        assert button is not None
        click(button)
        assert page.draft.company == {}

    scenario(play)


def test_a_file_that_makes_no_sense_changes_nothing(scenario: Scenario, opened: Opens, tmp_path: Path) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        window = page.window()
        assert isinstance(window, MainWindow)
        (tmp_path / "bad.json").write_text('{\n "company": 5\n}')
        page._files.read(str(tmp_path / "bad.json"))
        await until(lambda: window.notices.notices, "what is wrong")
        assert "The file of the scripts" in window.notices.notices[-1].text()
        page._files.read(str(tmp_path / "nowhere.json"))
        await until(lambda: "cannot be read" in window.notices.notices[-1].text(), "that there is none")
        page._files.ask_export(page.draft).close()
        page._files.write(str(tmp_path / "no" / "folder.json"))
        await until(lambda: "read or written" in window.notices.notices[-1].text(), "that it cannot be written")
        assert page.draft == SITE

    scenario(play)


# The window.


@pytest.mark.parametrize("language", ["mn", "ru", "hu", "fi"])
def test_language_switch_keeps_what_is_typed(
    scenario: Scenario, opened: Opens, languages: Languages, language: str
) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(Situation.SILENT_MIDWAY)
        typed(page.saying.editor.rows[0].text, "Hello [")
        draft = page.draft
        languages.install(language)
        await until(lambda: find(page.window(), "nav-settings").toolTip() != "Settings (Alt+9)", "the other language")
        assert page.preview.code == "en"
        assert page.saying.editor.rows[0].text.toPlainText() == "Hello ["
        assert page.draft == draft
        for at in range(page.list.count()):
            page.list.setCurrentRow(at)
            assert page.draft == draft

    scenario(play)


def test_signing_out_shows_what_is_in_force(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        window = page.window()
        assert isinstance(window, MainWindow)
        window.signing.sign_out()
        await until(lambda: rig.asked("account.sign_out"), "that nobody is signed in")
        await until(lambda: find(page, "scriptsStateTitle").isVisible(), "the sentence")
        assert find(page, "scriptsStateTitle").text() == "You are not signed in"
        assert not find(page, "scriptsSave").isVisible()

    scenario(play)


def test_a_key_goes_to_the_page(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(role=Role.AGENT)
        window = page.window()
        assert isinstance(window, MainWindow)
        window.show_page("callbacks")
        # An entry without its name has its key all the same.
        window.resize(900, 600)
        await until(lambda: window.sidebar.compact, "the small sidebar")
        await until(window.isActiveWindow, "the window in front")
        press(window, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
        await until(lambda: window.pages.currentWidget() is page, "the page")
        assert find(window, "nav-scripts").toolTip() == "Scripts (Alt+S)"

    scenario(play)


def test_a_colleague_who_takes_it_back_leaves_nothing_to_ask(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        typed(page.saying.editor.rows[1].text, "Mine")
        rig.desk.protocols.show(replace(SITE, survey="8000"))
        await until(lambda: find(page, "scriptsClash").isVisible(), "the question")
        rig.desk.protocols.show(SITE)
        await until(lambda: find(page, "scriptsClash").isHidden(), "that it is settled")
        assert (await saved(rig, page)).survey == "9000"

    scenario(play)


def test_the_page_fits_a_small_window(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        page.window().resize(900, 600)
        await until(lambda: page.picker.isVisible(), "the choice in place of the list")
        assert not page.list.isVisible()
        choose(page.picker, SITUATIONS.index(Situation.ON_HOLD))
        assert page.situation is Situation.ON_HOLD
        page.list.setCurrentRow(0)
        assert page.picker.currentIndex() == 0

    scenario(play)
