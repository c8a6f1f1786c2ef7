# SPDX-License-Identifier: GPL-3.0-or-later
"""The search over everything: what it finds, what its keys do, and that it is in nobody's way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.agent import AgentEvent
from app.domain.board import VoiceMessage
from app.domain.callback import MissedCall, Origin, Outcome, OutcomeKind
from app.domain.errors import CrmError, CrmErrorKind, StorageFull
from app.domain.people import Contact
from app.i18n.catalogues import LANGUAGES, Languages
from app.ui.search import SearchPanel, places
from app.ui.search.entries import Kind
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, click, find, press, type_text, until

Scenario = Callable[[Play], None]
CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


class Host(QWidget):
    """A window with a field, a button, and a key for calls."""

    def __init__(self, rig: Rig, languages: Languages) -> None:
        super().__init__()
        self.resize(900, 600)
        self.field, self.button = QLineEdit(), QPushButton("elsewhere")
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addStretch(1)
        column.addWidget(self.button)
        self.answered = 0
        key = QShortcut(QKeySequence("F2"), self)
        key.setContext(Qt.ShortcutContext.ApplicationShortcut)
        key.activated.connect(self._answer)
        self.panel = SearchPanel(rig.desk, rig.bridge, languages, self)
        self.told: list[tuple[str, tuple[object, ...]]] = []
        for name in (
            *("page_wanted", "setting_wanted", "callback_wanted", "call_wanted"),
            *("call_back_wanted", "dial_wanted", "form_wanted", "action_wanted", "search_in"),
        ):
            getattr(self.panel, name).connect(lambda *args, name=name: self.told.append((name, args)))

    def _answer(self) -> None:
        self.answered += 1


Opens = Callable[[], Host]


@pytest.fixture
def opened(rig: Rig, languages: Languages, theme: Theme) -> Opens:
    return lambda: Host(rig, languages)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told."""
    said: list[str] = []

    def told(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", told)
    return said


async def active(host: Host) -> SearchPanel:
    host.show()
    host.activateWindow()
    await until(host.isActiveWindow)
    host.field.setFocus()
    host.panel.open()
    await until(lambda: QApplication.focusWidget() is host.panel.field)
    return host.panel


async def found(panel: SearchPanel, text: str) -> list[tuple[Kind, str]]:
    """What a text finds, when it is found."""
    panel.field.setText(text)
    await until(lambda: not panel._typing.isActive() and panel._searching is None, "the results")
    return results(panel)


def results(panel: SearchPanel) -> list[tuple[Kind, str]]:
    entries = (panel.model.entry(row) for row in range(panel.model.rowCount()))
    return [(one.kind, one.title) for one in entries if one is not None]


def fill(rig: Rig) -> None:
    rig.callback("+358401234564", "Aino Mäkelä", note="asks for Szőke Péter")
    rig.past_call("+36301234561", "Kovács Péter")
    now = datetime.now(UTC)
    rang = rig.callback("+97699118877", "Өнөрбаяр", origin=Origin.MISSED)
    rig.put(replace(rang, missed=(MissedCall("m", now - timedelta(minutes=5)),)))
    rig.desk.directory.contacts["+97699112230"] = Contact("7", "Пётр Сарнай", ("+97699112230",), "Гэрэл ХХК")
    rig.desk.switchboard.messages = (VoiceMessage("v", "support", "+79123456783", "Алёна", now, 9.0),)


@pytest.mark.parametrize(
    ("text", "kind", "title"),
    [
        ("makela", Kind.CALLBACK, "Aino Mäkelä"),
        ("szoke", Kind.CALLBACK, "Aino Mäkelä"),
        ("0401234564", Kind.CALLBACK, "Aino Mäkelä"),
        ("kovacs", Kind.CALL, "Kovács Péter"),
        ("онор", Kind.MISSED, "Өнөрбаяр"),
        ("петр", Kind.CONTACT, "Пётр Сарнай"),
        ("гэрэл", Kind.CONTACT, "Пётр Сарнай"),
        ("алена", Kind.MESSAGE, "Алёна"),
        ("szabo", Kind.PERSON, "Szabó Éva"),
        ("voice", Kind.PAGE, "Voice messages"),
        ("echo", Kind.SETTING, "Remove echo"),
        ("SipPort", Kind.SETTING, "Port"),
        ("lunch", Kind.ACTION, "Pause: Lunch"),
        ("суоми", Kind.CRM, "Search the CRM for “суоми”"),
        ("suomi", Kind.ACTION, "Language: Suomi"),
        ("dark", Kind.ACTION, "Dark colours"),
    ],
)
def test_everything_is_found(scenario: Scenario, opened: Opens, text: str, kind: Kind, title: str) -> None:
    async def play(rig: Rig) -> None:
        fill(rig)
        panel = await active(opened())
        assert (kind, title) in await found(panel, text)

    scenario(play)


def test_what_is_chosen_is_handed_over_after_the_panel_has_closed(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        fill(rig)
        one = next(iter(rig.store.values()))
        host = opened()
        panel = await active(host)
        for text, kind, told in (
            ("makela", Kind.CALLBACK, ("callback_wanted", (one.id,))),
            ("kovacs", Kind.CALL, ("call_wanted", (rig.desk.history.calls[0].id,))),
            ("петр", Kind.CONTACT, ("search_in", ("contacts", "Пётр Сарнай"))),
            ("алена", Kind.MESSAGE, ("page_wanted", ("voice",))),
            ("settings", Kind.PAGE, ("page_wanted", ("settings",))),
            ("echo", Kind.SETTING, ("setting_wanted", ("echo_cancellation",))),
            ("lunch", Kind.ACTION, ("action_wanted", ("pause:lunch",))),
        ):
            panel.open()
            await found(panel, text)
            for _ in range(panel.model.entries()):
                current = panel.current()
                if current is not None and current.kind is kind:
                    break
                press(panel.field, Qt.Key.Key_Down)
            press(panel.field, Qt.Key.Key_Return)
            assert host.told[-1] == told
            assert not panel.isVisible()
            assert QApplication.focusWidget() is host.field, "the keyboard is where it was"

    scenario(play)


def test_numbers_are_called_and_called_back(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        fill(rig)
        promised, rang = (one.id for one in rig.store.values())
        host = opened()
        panel = await active(host)
        assert [title for kind, title in await found(panel, "040 123 4564") if kind is Kind.DIAL] == []
        rig.desk.settings.update(region="FI")
        shown = [title for _, title in (await found(panel, "040 1234564"))[:2]]
        assert shown == ["Call +358 40 1234564", "CallBack +358 40 1234564"]
        press(panel.field, Qt.Key.Key_Return)
        name, (number, customer) = host.told[-1]
        assert (name, number.key, customer) == ("dial_wanted", "+358401234564", "")
        panel.open()
        await found(panel, "makela")
        press(panel.field, Qt.Key.Key_Return, CTRL)
        # What was promised is claimed first, so that no colleague calls them at the same time.
        assert host.told[-1] == ("call_back_wanted", (promised,))
        panel.open()
        await found(panel, "онор")
        press(panel.field, Qt.Key.Key_Return, CTRL)
        assert host.told[-1] == ("call_back_wanted", (rang,))
        over = Outcome(OutcomeKind.CONNECTED, datetime.now(UTC), "eva")
        rig.put(replace(rig.store[promised], outcome=over))
        panel.open()
        await found(panel, "makela")
        press(panel.field, Qt.Key.Key_Return, CTRL)
        name, (number, customer) = host.told[-1]
        assert (name, number.key, customer) == ("dial_wanted", "+358401234564", "Aino Mäkelä")
        panel.open()
        await found(panel, "makela")
        press(panel.field, Qt.Key.Key_Return, SHIFT)
        assert host.told[-1][0] == "form_wanted"
        panel.open()
        await found(panel, "dark")
        told = len(host.told)
        press(panel.field, Qt.Key.Key_Return, CTRL)
        assert len(host.told) == told, "there is nobody to call"
        assert panel.isVisible()

    scenario(play)


def test_more_than_six_are_shown_on_their_page(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        for number in range(8):
            rig.callback(f"+3584012345{number}{number}", f"Bold {number}")
        host = opened()
        panel = await active(host)
        listed = await found(panel, "bold")
        assert [kind for kind, _ in listed].count(Kind.CALLBACK) == 6
        assert (Kind.ALL, "All in Callbacks") in listed
        for _ in range(6):
            press(panel.field, Qt.Key.Key_Down)
        press(panel.field, Qt.Key.Key_Return)
        assert host.told[-1] == ("search_in", ("callbacks", "bold"))

    scenario(play)


def test_arrows_go_round_and_tab_goes_by_groups(scenario: Scenario, opened: Opens, heard: list[str]) -> None:
    async def play(rig: Rig) -> None:
        fill(rig)
        panel = await active(opened())
        listed = await found(panel, "e")
        seen = []
        for _ in listed:
            current = panel.current()
            assert current is not None
            seen.append((current.kind, current.title))
            press(panel.field, Qt.Key.Key_Down)
        assert seen == listed
        assert panel.current() == panel.model.entry(1), "round about"
        press(panel.field, Qt.Key.Key_Up)
        assert panel.current() == panel.model.entry(panel.model.rowCount() - 1)
        press(panel.field, Qt.Key.Key_Tab)
        first = panel.current()
        press(panel.field, Qt.Key.Key_Tab)
        assert first is not None
        assert panel.current() is not None
        assert panel.model.heading(panel._row()) != panel.model.heading(1) or len({k for k, _ in listed}) == 1
        assert QApplication.focusWidget() is panel.field
        assert any("Aino Mäkelä, Callbacks" in text for text in heard)

    scenario(play)


def test_a_screen_reader_is_told_how_many_there_are(scenario: Scenario, opened: Opens, heard: list[str]) -> None:
    async def play(rig: Rig) -> None:
        fill(rig)
        panel = await active(opened())
        await found(panel, "makela")
        await until(lambda: any(text.startswith("1 result") and "Aino Mäkelä, Callbacks, " in text for text in heard))
        await found(panel, "zzxq")
        await until(lambda: any(text.startswith("Nothing found for “zzxq”.") for text in heard))
        for row in range(panel.model.rowCount()):
            assert panel.model.data(panel.model.index(row), Qt.ItemDataRole.AccessibleTextRole)

    scenario(play)


def test_escape_gives_the_keyboard_back_and_keeps_nothing(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        fill(rig)
        host = opened()
        panel = await active(host)
        await found(panel, "makela")
        press(panel.field, Qt.Key.Key_Escape)
        assert not panel.isVisible()
        assert QApplication.focusWidget() is host.field
        panel.open()
        assert panel.field.text() == ""
        assert not panel._found.callbacks

    scenario(play)


def test_what_happens_meanwhile_leaves_the_choice_where_it_is(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        for number in range(4):
            rig.callback(f"+3584012345{number}{number}", f"Bold {number}", 10 + number)
        panel = await active(opened())
        await found(panel, "bold")
        press(panel.field, Qt.Key.Key_Down)
        press(panel.field, Qt.Key.Key_Down)
        chosen = panel.current()
        assert chosen is not None
        assert chosen.title == "Bold 2"
        searched = len(rig.asked("search.find"))
        rig.desk.agent.step(AgentEvent.PAUSE, "lunch")
        await until(lambda: len(rig.asked("search.find")) > searched and panel._searching is None)
        assert panel.current() == chosen
        await found(panel, "bold 1")
        now = panel.current()
        assert now is not None
        assert now.title == "Bold 1"
        panel.open()
        press(panel.field, Qt.Key.Key_Down)
        press(panel.field, Qt.Key.Key_Escape)
        panel.open()
        await until(lambda: panel._searching is None)
        assert panel._row() == 1, "who opens it anew begins at the first"

    scenario(play)


def test_calls_go_on_while_it_is_open(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        host = opened()
        panel = await active(host)
        await found(panel, "mak")
        rig.ring_in("+97699112230")
        press(panel.field, Qt.Key.Key_F2)
        await until(lambda: host.answered == 1)
        assert panel.isVisible()
        assert panel.field.text() == "mak"
        click(host.button)
        assert not panel.isVisible(), "a press elsewhere closes it"

    scenario(play)


def test_only_the_newest_search_is_shown(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        fill(rig)
        panel = await active(opened())
        release = rig.hold("search.find")
        panel.field.setText("kovacs")
        await until(lambda: rig.asked("search.find") == [("kovacs",)])
        await until(lambda: find(panel, "everythingCount").text() == "Searching…")
        panel.field.setText("makela")
        await until(lambda: len(rig.asked("search.find")) == 2)
        release()
        listed = await found(panel, "makela")
        assert (Kind.CALLBACK, "Aino Mäkelä") in listed
        assert (Kind.CALL, "Kovács Péter") not in listed

    scenario(play)


def test_enter_at_once_waits_for_what_was_typed(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        fill(rig)
        host = opened()
        panel = await active(host)
        type_text(panel.field, "mäkelä")
        press(panel.field, Qt.Key.Key_Return)
        assert host.told == [], "what stood there before was not meant"
        await until(lambda: (Kind.CALLBACK, "Aino Mäkelä") in results(panel))

    scenario(play)


def test_the_crm_is_asked_on_demand(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        panel = await active(opened())
        await found(panel, "tömör")
        assert not rig.asked("directory.search")
        rig.desk.directory.contacts["+3612345678"] = Contact("9", "Tömör Kft.", ("+3612345678",))
        rig.desk.directory.crm_online = False
        press(panel.field, Qt.Key.Key_Return)
        await until(lambda: rig.asked("directory.search") == [("tömör",)])
        await until(
            lambda: (row := panel.current()) is not None and row.detail.startswith("The CRM could not be asked.")
        )
        rig.desk.directory.crm_online = True
        press(panel.field, Qt.Key.Key_Return)
        await until(lambda: (Kind.CONTACT, "Tömör Kft.") in results(panel))
        assert panel.model.heading(1) == "From the CRM"

    scenario(play)


def test_nothing_found_failures_and_nobody_signed_in_are_said(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        panel = await active(opened())
        said = find(panel, "everythingSaid")
        await found(panel, "zzxq")
        assert said.text().startswith("Nothing found for “zzxq”.")
        rig.fail["search.find"] = StorageFull()
        await found(panel, "dark")
        assert said.property("kind") == "late"
        assert said.text()
        assert (Kind.ACTION, "Dark colours") in results(panel), "what needs no search is there all the same"
        rig.fail["search.find"] = CrmError(CrmErrorKind.SIGN_IN, "not_signed_in")
        rig.desk.account.person = None
        panel.open()
        listed = await found(panel, "sign")
        assert said.text() == "Sign in to search callbacks, calls and contacts."
        assert (Kind.ACTION, "Sign in") in listed

    scenario(play)


def test_actions_are_those_that_can_be_done_now(scenario: Scenario, opened: Opens, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        desk = rig.desk
        keys = {one.key for one in places.actions(desk, languages)}
        assert {"new_callback", "pause:lunch", "sign_out", "language:fi", "theme:dark", "help"} <= keys
        assert not {"ready", "language:en", "sign_in"} & keys
        desk.agent.step(AgentEvent.PAUSE, "lunch")
        assert "ready" in {one.key for one in places.actions(desk, languages)}
        pages = {one.key for one in places.pages(desk)}
        assert {"callbacks", "calls", "settings", "today"} <= pages
        assert not {"team", "departments"} & pages

    scenario(play)


def test_the_open_panel_follows_the_language(scenario: Scenario, opened: Opens, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        fill(rig)
        panel = await active(opened())
        await found(panel, "makela")
        for code in LANGUAGES:
            languages.install(code)
            page = QCoreApplication.translate("Sidebar", "Settings")
            await until(lambda page=page: page in {one.title for one in panel._places})
            assert (Kind.CALLBACK, "Aino Mäkelä") in results(panel)
        languages.install("fi")
        panel.open()
        page = {one.key: one.title for one in places.pages(rig.desk)}["settings"]
        assert page != "Settings"
        assert (Kind.PAGE, page) in await found(panel, page)

    scenario(play)


def test_the_panel_stays_inside_its_window(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        host = opened()
        panel = await active(host)
        for width, height in ((900, 600), (340, 560), (3840, 2160)):
            host.resize(width, height)
            await until(lambda: host.rect().contains(panel.geometry()))
            assert panel.width() <= 660

    scenario(play)
