# SPDX-License-Identifier: GPL-3.0-or-later
"""The departments page: rules shown, changed in a draft, checked at their fields, saved, and kept when a colleague saves too."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.departments import (
    ALWAYS,
    Department,
    DialOrder,
    DirectLine,
    DirectMode,
    Hours,
    NumberRight,
    SiteRules,
    Span,
)
from app.domain.errors import SwitchboardError, SwitchboardErrorKind
from app.domain.number import Number, parse
from app.domain.people import Role
from app.domain.rule_problems import problems
from app.i18n.catalogues import Languages
from app.services.events import BoardChanged, RulesChanged, SwitchboardChanged, SwitchboardLink
from app.ui.main_window import SMALLEST, MainWindow
from app.ui.pages.departments import DepartmentsPage, site
from app.ui.theme import Theme
from app.ui.widgets.hours_edit import HoursEdit, read_time
from tests.ui.boards import RULES
from tests.ui.fakes import ME, Play, Rig, click, find, press, type_text, until

Scenario = Callable[[Play], None]
Opens = Callable[..., Awaitable[DepartmentsPage]]
ADMIN = replace(ME, role=Role.ADMIN)


@pytest.fixture
def opened(rig: Rig, languages: Languages, theme: Theme) -> Opens:
    """The window with its departments page, with rules, at the entry of a row."""

    async def opened(rules: SiteRules = RULES, row: int = 0) -> DepartmentsPage:
        rig.desk.account.person = ADMIN
        rig.desk.switchboard.site = rules
        rig.desk.switchboard.there("admin")
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        click(find(window, "nav-departments"))
        page = window.pages.built["departments"]
        assert isinstance(page, DepartmentsPage)
        await until(lambda: page.draft == rules, "the rules")
        page.list.setCurrentRow(row)
        return page

    return opened


def typed(field: Any, text: str) -> None:
    """Replace what a field holds, by hand."""
    field.setFocus()
    field.selectAll()
    type_text(field, text)


async def saved(rig: Rig, page: DepartmentsPage) -> SiteRules:
    """Press Save and wait for what the switchboard has then."""
    click(page.save)
    await until(lambda: rig.asked("switchboard.save_rules"), "the rules to be sent")
    await until(lambda: not page.unsaved, "the rules to be saved")
    rules: SiteRules = rig.desk.switchboard.site
    return rules


def nothing_lost(page: DepartmentsPage, rules: SiteRules) -> None:
    """Showing rules changes nothing in them."""
    assert page.draft == rules
    assert not page.unsaved
    assert not page.save.isEnabled()


def test_the_page_shows_rules_without_changing_them(scenario: Scenario, opened: Opens) -> None:
    odd = replace(
        RULES.departments[0],
        language="sv",
        zone="Etc/GMT+3",
        number="bad number",
        opening=Hours((Span((9,), "8", "25:00"),), ("someday",), (Span((), "", ""),)),
        ring_back=replace(RULES.departments[0].ring_back, attempts=99),
    )
    rules = replace(RULES, departments=(odd, RULES.departments[1]), region="XX", countries=("ZZ",), never=("12", ""))

    async def play(rig: Rig) -> None:
        page = await opened(rules)
        for row in range(page.list.count()):
            page.list.setCurrentRow(row)
            nothing_lost(page, rules)

    scenario(play)


def test_every_value_of_a_department_can_be_changed(scenario: Scenario, opened: Opens) -> None:
    """Each field is changed; the rules that are sent hold all of it, and nothing else has changed."""

    async def play(rig: Rig) -> None:
        page = await opened(row=1)
        before = RULES.departments[0]
        for name in ("Opening", "OfferHours", "RingBackHours"):
            find(page, f"rule{name}Always").click()
        for name in (
            "Notify",
            "OfferOn",
            "OfferOtherNumber",
            "OfferToPriorityCustomers",
            "OfferWhenClosed",
            "RingBackOn",
            "RingBackAtFront",
            "RingBackMissedCalls",
            "MissedOn",
            "VoicemailWhenClosed",
            "VoicemailWhileWaiting",
            "DirectOn",
        ):
            find(page, f"rule{name}").toggle()
        for name, value in {
            "OfferEvery": 90,
            "OfferAfterWait": 20,
            "OfferFromExpectedWait": 120,
            "RingBackWindowMinutes": 15,
            "RingBackSecondAfterMinutes": 7,
            "RingBackAttempts": 3,
            "RingBackRingSeconds": 30,
            "RingBackMostPerDay": 5,
            "MissedAfterWait": 6,
            "MissedHideAfterAttemptMinutes": 20,
            "VoicemailMostSeconds": 60,
            "VoicemailKeepDays": 30,
            "DirectMinutes": 240,
            "DirectRingSeconds": 25,
        }.items():
            find(page, f"rule{name}").setValue(value)
        for name, data in (("RingBackOrder", DialOrder.CUSTOMER_FIRST), ("Language", "hu"), ("Zone", "Asia/Hovd")):
            box = find(page, f"rule{name}")
            box.setCurrentIndex(box.findData(data))
            box.activated.emit(box.currentIndex())
        find(page, "ruleDirectMode3").click()
        for name, text in (("Name", "Tuki"), ("Queue", "tuki"), ("Number", "+35891000")):
            typed(find(page, f"rule{name}"), text)
        after = (await saved(rig, page)).departments[0]
        assert after == Department(
            "tuki",
            "Tuki",
            "+35891000",
            "hu",
            "Asia/Hovd",
            opening=Hours(ALWAYS, before.opening.holidays),
            offer=replace(
                before.offer,
                on=not before.offer.on,
                hours=Hours(ALWAYS),
                every=90,
                after_wait=20,
                from_expected_wait=120,
                to_priority_customers=False,
                other_number=False,
                when_closed=False,
            ),
            ring_back=replace(
                before.ring_back,
                on=False,
                order=DialOrder.CUSTOMER_FIRST,
                window_minutes=15,
                second_after_minutes=7,
                attempts=3,
                ring_seconds=30,
                at_front=True,
                missed_calls=True,
                hours=Hours(ALWAYS),
                most_per_day=5,
            ),
            missed=replace(before.missed, on=False, after_wait=6, hide_after_attempt_minutes=20),
            voicemail=replace(before.voicemail, when_closed=False, while_waiting=True, most_seconds=60, keep_days=30),
            direct=replace(before.direct, on=True, mode=DirectMode.RENEWED, minutes=240, ring_seconds=25),
            notify=False,
        )
        assert rig.desk.switchboard.site == replace(
            RULES, departments=(after, RULES.departments[1]), version=RULES.version + 1
        )

    scenario(play)


def test_every_value_of_the_site_can_be_changed(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        find(page, "ruleCallbacksOn").toggle()
        box = find(page, "ruleRegion")
        box.setCurrentIndex(box.findData("SE"))
        box.activated.emit(box.currentIndex())
        find(page, "ruleNever").setPlainText("+358401112223\n\n 08-123 456 78 \n")
        find(page, "rulePriorityCustomers").setPlainText("+46 8 *\n+358401112224")
        find(page, "ruleMayDialSharedCost").toggle()
        find(page, "ruleMayDialVoip").toggle()
        country = find(page, "ruleCountry")
        country.setCurrentIndex(country.findData("MN"))
        find(page, "ruleCountriesAdd").click()
        after = await saved(rig, page)
        assert after == replace(
            RULES,
            callbacks_on=False,
            region="SE",
            never=("+358401112223", "+46812345678"),
            priority_customers=("+468*", "+358401112224"),
            may_dial=(NumberRight.MOBILE, NumberRight.FIXED, NumberRight.TOLL_FREE, NumberRight.SHARED_COST),
            countries=("MN",),
            version=8,
        )

    scenario(play)


def test_agents_have_lines_of_their_own(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(row=3)
        click(page.lines.add)
        row = page.lines.rows[1]
        row.person.setCurrentIndex(row.person.findData("eva"))
        row.person.activated.emit(row.person.currentIndex())
        typed(row.number, "+358 9 12388")
        row.minutes.setValue(30)
        first = page.lines.rows[0]
        first.mode.setCurrentIndex(first.mode.findData(DirectMode.UNTIL_CLOSED))
        first.mode.activated.emit(first.mode.currentIndex())
        after = await saved(rig, page)
        assert after.direct_lines == (
            DirectLine("bat", "+358912399", DirectMode.UNTIL_CLOSED),
            DirectLine("eva", "+358912388", None, 30),
        )
        click(page.lines.rows[0].remove)
        assert [line.person for line in page.draft.direct_lines] == ["eva"]

    scenario(play)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("8", "08:00"),
        ("830", "08:30"),
        ("8.30", "08:30"),
        ("8 30", "08:30"),
        (" 17:05 ", "17:05"),
        ("0800", "08:00"),
        ("24", "24:00"),
        ("2400", "24:00"),
        ("25", "25"),
        ("24:30", "24:30"),
        ("8:75", "8:75"),
        ("noon", "noon"),
        ("", ""),
    ],
)
def test_times_are_read_as_people_write_them(text: str, time: str) -> None:
    assert read_time(text) == time


def test_hours_are_set_by_the_keyboard(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(row=1)
        editor = find(page, "ruleOpening")
        assert isinstance(editor, HoursEdit)
        page._areas[1].ensureWidgetVisible(editor)
        click(editor.week.add)
        row = editor.week.rows[2]
        # The days that have no hours yet are pressed already, and the keyboard is on the week.
        assert row.span() == Span((7,), "09:00", "17:00")
        await until(lambda: row.days.toggles[0].hasFocus(), "the keyboard")
        press(row.days.toggles[0], Qt.Key.Key_6)
        assert row.days.toggles[5].hasFocus()
        press(row.days.toggles[5], Qt.Key.Key_Right)
        press(row.days.toggles[6], Qt.Key.Key_Space)
        assert row.span().days == (6,)
        press(row.days.toggles[6], Qt.Key.Key_Tab)
        assert row.start.hasFocus()
        type_text(row.start, "15")
        press(row.start, Qt.Key.Key_Tab)
        assert row.start.text() == "15:00"
        type_text(row.end, "1830")
        press(row.end, Qt.Key.Key_Tab)
        opening = page.draft.departments[0].opening
        assert opening.spans[2] == Span((6,), "15:00", "18:30")
        press(row.remove, Qt.Key.Key_Space)
        assert page.draft.departments[0].opening == RULES.departments[0].opening

    scenario(play)


def test_holidays_are_picked(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(row=1)
        editor = find(page, "ruleOpening")
        assert editor.more.text() == "Holidays (1)"
        editor.more.click()
        editor.day.setDate(QDate(2026, 12, 6))
        editor.holidays.add.click()
        editor.holidays.add.click()
        editor.special.add.click()
        opening = page.draft.departments[0].opening
        assert opening.holidays == ("2026-12-06", "2026-12-24")
        assert opening.holiday_spans == (Span((1, 2, 3, 4, 5, 6, 7), "09:00", "17:00"),)
        assert editor.more.text() == "Holidays (2)"
        editor.holidays.list.setFocus()
        editor.holidays.list.setCurrentRow(1)
        await until(editor.holidays.list.hasFocus, "the keyboard")
        press(editor.holidays.list, Qt.Key.Key_Delete)
        assert page.draft.departments[0].opening.holidays == ("2026-12-06",)

    scenario(play)


def test_what_is_wrong_is_said_at_its_field_and_nothing_is_sent(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(row=2)
        typed(find(page, "ruleQueue"), "sälés")
        typed(find(page, "ruleNumber"), "0800-x")
        row = find(page, "ruleOpening").week.rows[0]
        typed(row.end, "noon")
        assert not find(page, "ruleQueueSaid").text().startswith("Letters")  # not while it is typed the first time
        page.list.setCurrentRow(0)
        click(page.save)
        assert not rig.asked("switchboard.save_rules")
        # It goes to the first of them.
        assert page.list.currentRow() == 2
        await until(lambda: find(page, "ruleQueue").hasFocus(), "the keyboard at the field")
        assert find(page, "ruleQueueSaid").text().startswith("Letters without accents")
        assert find(page, "ruleNumberSaid").text().startswith("Digits only")
        assert row.said.text().startswith("A time is such as 8:30")
        assert row.end.property("invalid")
        assert not page.list.item(2).icon().isNull()
        assert page.list.item(1).icon().isNull()
        assert "cannot be saved" in page.said.text()
        # What is put right is no longer blamed, at once.
        typed(find(page, "ruleQueue"), "sales")
        assert not find(page, "ruleQueueSaid").text().startswith("Letters")
        typed(find(page, "ruleNumber"), "")
        find(page, "ruleNumber").clear()
        find(page, "ruleNumber").textEdited.emit("")
        typed(row.end, "22")
        assert page.list.item(2).icon().isNull()
        after = await saved(rig, page)
        assert after.departments[1].opening.spans[0].end == "22:00"

    scenario(play)


def test_a_wrong_number_in_a_list_is_named(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        find(page, "ruleNever").setPlainText("+358401112223\ncall me maybe")
        find(page, "rulePriorityCustomers").setPlainText("*")
        click(page.save)
        assert "call me maybe" in find(page, "ruleNeverSaid").text()
        assert "ends in *" in find(page, "rulePriorityCustomersSaid").text()
        assert not rig.asked("switchboard.save_rules")

    scenario(play)


def test_two_departments_of_one_queue_and_two_lines_of_one_agent(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(row=2)
        typed(find(page, "ruleQueue"), "support")
        click(page.save)
        assert find(page, "ruleQueueSaid").text() == "This is there already. Choose another one."
        typed(find(page, "ruleQueue"), "sales")
        page.list.setCurrentRow(3)
        click(page.lines.add)
        row = page.lines.rows[1]
        row.person.setCurrentIndex(row.person.findData("bat"))
        row.person.activated.emit(row.person.currentIndex())
        click(page.save)
        assert row._told["person"].wrong
        assert not rig.asked("switchboard.save_rules")

    scenario(play)


def test_departments_come_and_go(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(row=1)
        window = page.window()
        assert isinstance(window, MainWindow)
        click(page.add)
        assert page.list.currentRow() == 3
        await until(lambda: find(page, "ruleName").hasFocus(), "the keyboard")
        type_text(find(page, "ruleName"), "Хүргэлт")
        typed(find(page, "ruleQueue"), "delivery")
        assert page.list.item(3).text() == "Хүргэлт"
        made = page.draft.departments[2]
        assert (made.language, made.zone) == ("fi", "Europe/Helsinki")
        page.list.setCurrentRow(1)
        page.list.setFocus()
        press(page.list, Qt.Key.Key_Delete)
        assert [one.queue for one in page.draft.departments] == ["sales", "delivery"]
        notice = window.notices.notices[-1]
        assert "Support" in notice.text()
        assert notice.action_button is not None
        click(notice.action_button)
        assert [one.queue for one in page.draft.departments] == ["support", "sales", "delivery"]
        assert page.draft.departments[0] == RULES.departments[0]
        assert page.list.currentRow() == 1
        after = await saved(rig, page)
        assert [one.queue for one in after.departments] == ["support", "sales", "delivery"]
        for row in (0, 4):  # the site and the agents' numbers are no departments
            page.list.setCurrentRow(row)
            assert not page.remove.isEnabled()
            press(page.list, Qt.Key.Key_Delete)
        assert len(page.draft.departments) == 3

    scenario(play)


def test_discarded_changes_come_back(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(row=1)
        window = page.window()
        assert isinstance(window, MainWindow)
        typed(find(page, "ruleName"), "Other")
        assert window.sidebar.count_shown("departments") == "1"
        click(page.discard)
        nothing_lost(page, RULES)
        assert find(page, "ruleName").text() == "Support"
        assert window.sidebar.count_shown("departments") == ""
        button = window.notices.notices[-1].action_button
        assert button is not None
        click(button)
        assert page.draft.departments[0].name == "Other"
        assert find(page, "ruleName").text() == "Other"

    scenario(play)


# Colleagues.


async def changed_by_colleague(rig: Rig, page: DepartmentsPage) -> SiteRules:
    site = rig.desk.switchboard.site
    theirs = replace(site, never=("+358409999999",), version=site.version + 1)
    rig.desk.switchboard.site = theirs
    asked = len(rig.asked("switchboard.rules"))
    rig.post(RulesChanged(theirs.version))
    await until(lambda: len(rig.asked("switchboard.rules")) > asked, "the rules to be asked for")
    return theirs


def test_a_colleagues_change_is_shown_where_nothing_is_typed(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened()
        theirs = await changed_by_colleague(rig, page)
        await until(lambda: page.draft == theirs, "their rules")
        assert find(page, "ruleNever").toPlainText() == "+358409999999"
        assert find(page, "departmentsClash").isHidden()

    scenario(play)


@pytest.mark.parametrize("keep", [True, False], ids=["mine", "theirs"])
def test_a_colleagues_change_leaves_what_is_typed_and_asks(scenario: Scenario, opened: Opens, keep: bool) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(row=1)
        typed(find(page, "ruleName"), "Mine")
        theirs = await changed_by_colleague(rig, page)
        await until(lambda: find(page, "departmentsClash").isVisible(), "the question")
        assert find(page, "ruleName").text() == "Mine"
        assert not page.save.isEnabled()
        press(find(page, "ruleName"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        assert not rig.asked("switchboard.save_rules")
        click(page.keep if keep else page.take)
        assert find(page, "departmentsClash").isHidden()
        if not keep:
            nothing_lost(page, theirs)
            assert find(page, "ruleName").text() == "Support"
            return
        after = await saved(rig, page)
        assert after.departments[0].name == "Mine"
        assert after.never == RULES.never
        assert after.version == theirs.version + 1

    scenario(play)


def test_a_save_that_comes_second_asks_too(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(row=1)
        typed(find(page, "ruleName"), "Mine")
        rig.desk.switchboard.site = replace(RULES, callbacks_on=False, version=9)
        rig.fail["switchboard.save_rules"] = SwitchboardError(SwitchboardErrorKind.REFUSED, "older_version")
        click(page.save)
        await until(lambda: find(page, "departmentsClash").isVisible(), "the question")
        assert page.draft.departments[0].name == "Mine"
        rig.fail.clear()
        click(page.keep)
        after = await saved(rig, page)
        assert after.version == 10

    scenario(play)


def test_a_save_that_fails_keeps_what_is_typed(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(row=1)
        window = page.window()
        assert isinstance(window, MainWindow)
        typed(find(page, "ruleName"), "Mine")
        rig.fail["switchboard.save_rules"] = SwitchboardError(SwitchboardErrorKind.UNREACHABLE)
        click(page.save)
        await until(lambda: window.notices.notices, "what is the matter")
        assert "does not answer" in window.notices.notices[-1].text()
        assert page.unsaved
        assert page.save.isEnabled()
        rig.fail.clear()
        assert (await saved(rig, page)).departments[0].name == "Mine"

    scenario(play)


def test_typing_goes_on_while_it_is_saved(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(row=1)
        typed(find(page, "ruleName"), "One")
        release = rig.hold("switchboard.save_rules")
        click(page.save)
        await until(lambda: rig.asked("switchboard.save_rules"), "the rules to be sent")
        assert not page.save.isEnabled()
        typed(find(page, "ruleName"), "Two")
        release()
        await until(lambda: page.save.isEnabled(), "the answer")
        assert find(page, "ruleName").text() == "Two"
        assert page.unsaved
        rig._held.clear()
        click(page.save)
        await until(lambda: rig.desk.switchboard.site.departments[0].name == "Two", "the second")
        assert rig.desk.switchboard.site.version == RULES.version + 2

    scenario(play)


def test_away_keeps_what_is_typed(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(row=1)
        typed(find(page, "ruleName"), "Mine")
        switchboard = rig.desk.switchboard
        switchboard.link = SwitchboardLink.AWAY
        rig.post(BoardChanged(None))
        rig.post(SwitchboardChanged(SwitchboardLink.AWAY))
        page.window().clock.second.emit()
        rig.desk.switchboard.there("admin")
        seen: list[object] = []
        rig.bridge.happened.connect(seen.append)
        await until(lambda: seen, "the news")
        assert find(page, "ruleName").text() == "Mine"
        assert page.unsaved

    scenario(play)


@pytest.mark.parametrize(
    ("link", "kind", "title"),
    [
        (SwitchboardLink.OFF, None, "No switchboard is set up"),
        (SwitchboardLink.AWAY, SwitchboardErrorKind.UNREACHABLE, "The switchboard is away"),
        (SwitchboardLink.REFUSED, SwitchboardErrorKind.SIGN_IN, "The switchboard does not let you in"),
        (SwitchboardLink.CONNECTING, None, "Loading the rules…"),
    ],
)
def test_without_rules_there_is_a_sentence(
    rig: Rig,
    scenario: Scenario,
    languages: Languages,
    theme: Theme,
    link: SwitchboardLink,
    kind: SwitchboardErrorKind | None,
    title: str,
) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.account.person = ADMIN
        rig.desk.switchboard.link = link
        rig.desk.switchboard.problem = SwitchboardError(kind) if kind is not None else None
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.show()
        window.show_page("departments")
        assert find(window, "departmentsStateTitle").text() == title
        assert find(window, "departmentsSave").isHidden()
        window.close()

    scenario(play)


def test_rules_that_cannot_be_read_are_asked_again(
    scenario: Scenario, rig: Rig, languages: Languages, theme: Theme
) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.account.person = ADMIN
        rig.desk.switchboard.there("admin")
        rig.desk.switchboard.site = RULES
        rig.fail["switchboard.rules"] = SwitchboardError(SwitchboardErrorKind.FORBIDDEN)
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.show()
        window.show_page("departments")
        await until(lambda: find(window, "departmentsStateTitle").text() == "The rules cannot be shown", "the trouble")
        rig.fail.clear()
        click(find(window, "departmentsStateAction"))
        page = window.pages.built["departments"]
        assert isinstance(page, DepartmentsPage)
        await until(lambda: page.draft == RULES, "the rules")
        window.close()

    scenario(play)


# The window.


def test_unsaved_rules_are_not_lost_by_signing_out_or_closing(scenario: Scenario, opened: Opens) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(row=1)
        window = page.window()
        assert isinstance(window, MainWindow)
        typed(find(page, "ruleName"), "Mine")
        window.show_page("callbacks")
        window.signing.sign_out()
        assert window.pages.currentWidget() is page
        assert not rig.asked("account.sign_out")
        closing: list[object] = []
        window.closing.connect(lambda: closing.append(1))
        window.close()
        assert not closing
        assert page.draft.departments[0].name == "Mine"
        button = window.notices.notices[-1].action_button
        assert button is not None
        click(button)
        assert closing

    scenario(play)


@pytest.mark.parametrize("language", ["mn", "ru", "hu", "fi"])
def test_language_switch_keeps_what_is_typed(
    scenario: Scenario, opened: Opens, languages: Languages, language: str
) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(row=1)
        typed(find(page, "ruleName"), "Mine")
        row = find(page, "ruleOpening").week.rows[0]
        typed(row.end, "noon")
        click(page.save)
        draft = page.draft
        assert problems(draft)
        page.list.setCurrentRow(1)
        languages.install(language)
        await until(lambda: row.days.toggles[0].text() != "Mon", "the other language")
        assert page.draft == draft
        assert row.end.text() == "noon"
        assert row.said.text()
        assert page.list.currentRow() == 1
        for at in range(page.list.count()):
            page.list.setCurrentRow(at)
            assert page.draft == draft

    scenario(play)


def test_every_field_has_a_name_and_can_be_reached(scenario: Scenario, opened: Opens) -> None:
    from tests.ui.audit import nameless, parts

    async def play(rig: Rig) -> None:
        page = await opened()
        window = page.window()
        window.resize(SMALLEST)
        for row in range(page.list.count()):
            page.list.setCurrentRow(row)
            for editor in page.findChildren(HoursEdit):
                editor.more.setChecked(True)
            await until(lambda: window.width() == SMALLEST.width(), "the small window")
            assert not nameless(page)
            area = page._areas[page._editors.currentIndex()]
            inner = area.widget()
            assert inner is not None
            # Nothing is beside what is seen: the page scrolls up and down only.
            await until(lambda area=area, inner=inner: inner.width() <= area.viewport().width(), "room for all")
            for one in parts(inner):
                if isinstance(one, QLabel) or one.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    assert _right(one, inner) <= inner.width() + 1, one.objectName()

    scenario(play)


def _right(one: QWidget, inner: QWidget) -> int:
    return one.mapTo(inner, one.rect().topRight()).x()


def test_a_long_list_is_not_read_anew_at_each_key(
    scenario: Scenario, opened: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def play(rig: Rig) -> None:
        page = await opened(replace(RULES, never=tuple(f"+35840{number}" for number in range(2_000_000, 2_003_000))))
        field, read = find(page, "ruleNever"), list[str]()

        def counted(text: str, region: str) -> Number:
            read.append(text)
            return parse(text, region)

        field.setFocus()
        field.moveCursor(QTextCursor.MoveOperation.End)
        press(field, Qt.Key.Key_Return)
        monkeypatch.setattr(site, "parse", counted)
        type_text(field, "0401234567")
        assert page.draft.never[-1] == "+358401234567"
        assert len(read) < 100
        page.shutdown()

    scenario(play)
