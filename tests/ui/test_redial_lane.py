# SPDX-License-Identifier: GPL-3.0-or-later
"""The redial lane: above every page, counting down, dialled once by one key, never closed without a result, never in the way."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.domain import callback as cb
from app.domain.call import CallEvent, CallResult, CallState, Direction
from app.domain.callback import Attempt, Callback, Claim
from app.domain.due import at_instant
from app.domain.errors import ClaimedByOther, CrmError, CrmErrorKind
from app.domain.number import parse
from app.domain.people import Role
from app.domain.redial import Situation
from app.i18n.catalogues import Languages
from app.services.events import DirectoryChanged
from app.ui import clock
from app.ui.dialogs.flag import RedialResultDialog
from app.ui.dialogs.hand_over import RedialHandOverDialog
from app.ui.dialogs.leaving import LeavingDialog
from app.ui.main_window import MainWindow
from app.ui.redial_row import KEY, RedialRow
from app.ui.redial_sayings import who_in_full
from app.ui.theme import DARK, LIGHT, Colours, Scheme, Theme
from tests.ui.fakes import ME, Play, Rig, click, find, press, until
from tests.ui.redial_fakes import dropped
from tests.ui.test_plain_texts import misread

Scenario = Callable[[Play], None]
Opens = Callable[[], Awaitable[MainWindow]]


class Now:
    """The desk's clock, moved by hand."""

    def __init__(self) -> None:
        self.at = datetime.now(UTC)

    def __call__(self) -> datetime:
        return self.at

    def later(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> Now:
    now = Now()
    monkeypatch.setattr(clock, "now", now)
    return now


@pytest.fixture
def window(rig: Rig, languages: Languages, theme: Theme) -> Opens:
    async def opened() -> MainWindow:
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        await until(window.isActiveWindow)
        return window

    return opened


async def row_of(desk: MainWindow, id: str) -> RedialRow:
    await until(lambda: id in desk.lane.rows and desk.lane.rows[id].isVisible(), "the row")
    return desk.lane.rows[id]


def texts(desk: MainWindow) -> list[str]:
    return [notice.text() for notice in desk.notices.notices]


def test_without_redials_it_takes_no_room(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        assert desk.lane.isHidden()
        before = desk.callbacks.mapTo(desk, QPoint(0, 0)).y()
        one = dropped(rig, "99112230", "Сарнай Болд")
        await row_of(desk, one.id)
        await until(lambda: desk.callbacks.mapTo(desk, QPoint(0, 0)).y() > before, "room for the lane")
        await rig.desk.redials.not_needed(one.id)
        await until(lambda: desk.lane.isHidden(), "the empty lane")
        await until(lambda: desk.callbacks.mapTo(desk, QPoint(0, 0)).y() == before, "the room given back")

    scenario(play)


def test_it_stands_above_every_page_and_what_it_says(scenario: Scenario, window: Opens, now: Now) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.account.person = replace(ME, role=Role.ADMIN)
        one = dropped(rig, "99112230", "Сарнай Болд", now=now.at, seconds=5)
        desk = await window()
        row = await row_of(desk, one.id)
        assert row.who.whole() == "Сарнай Болд · +976 9911 2230"
        assert row.about.text() == "The line broke off · try 1 of 3"
        assert row.countdown.text() == "now"
        for page in ("missed", "voice", "contacts", "callout", "calls", "sync", "team", "departments", "settings"):
            desk.show_page(page)
            assert row.isVisible()
            shown = desk.pages.built[page]
            await until(
                lambda shown=shown: shown.mapTo(desk, QPoint(0, 0)).y() >= row.mapTo(desk, QPoint(0, row.height())).y(),
                page,
            )

    scenario(play)


def test_the_countdown_runs_by_the_desks_clock(scenario: Scenario, window: Opens, now: Now) -> None:
    async def play(rig: Rig) -> None:
        one = dropped(rig, "99112230", "Bold", now=now.at, seconds=0, situation=Situation.ON_HOLD)
        desk = await window()
        row = await row_of(desk, one.id)
        said = []
        for seconds in (0, 0.5, 14.5, 44, 1, 59, 1, 30, 3600):
            now.later(seconds)
            row.tick()
            said.append((row.countdown.text(), row.property("notice")))
        assert said == [
            ("in 1:00", "info"),
            ("in 1:00", "info"),
            ("in 0:45", "info"),
            ("in 0:01", "info"),
            ("now", "warning"),
            ("now", "warning"),
            ("0:00 late", "error"),
            ("0:30 late", "error"),
            ("1:00:30 late", "error"),
        ]

    scenario(play)


@pytest.mark.parametrize(("scheme", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_its_words_take_the_colour_of_what_is_late(
    scenario: Scenario, window: Opens, now: Now, theme: Theme, scheme: Scheme, colours: Colours
) -> None:
    async def play(rig: Rig) -> None:
        theme.apply(scheme)
        try:
            one = dropped(rig, "99112230", "Bold", now=now.at, seconds=0)
            desk = await window()
            row = await row_of(desk, one.id)
            words = row.countdown, row.about, row.who
            assert {label.palette().windowText().color().name() for label in words} == {colours.warn_text}
            now.later(61)
            row.tick()
            assert {label.palette().windowText().color().name() for label in words} == {colours.error_text}
        finally:
            theme.apply("light")

    scenario(play)


def test_a_second_try_is_counted_and_waits_for_its_window(scenario: Scenario, window: Opens, now: Now) -> None:
    async def play(rig: Rig) -> None:
        one = dropped(rig, "99112230", now=now.at, seconds=30)
        ended = now.at - timedelta(seconds=5)
        began = ended - timedelta(seconds=20)
        rig.put(cb.with_attempt(one, Attempt("t", ME.id, began, CallResult.NO_ANSWER, ended), ended))
        desk = await window()
        row = await row_of(desk, one.id)
        assert row.who.whole() == "+976 9911 2230"
        assert row.about.text() == "The line broke off · try 2 of 3"
        assert row.countdown.text() == "in 0:55"
        assert row.call.isEnabled(), "the agent may dial earlier"

    scenario(play)


def test_the_key_dials_once_and_the_row_says_so_at_once(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = dropped(rig, "99112230", "Bold")
        desk = await window()
        row = await row_of(desk, one.id)
        assert f"({KEY})" in row.call.toolTip()
        release = rig.hold("redials.dial")
        focus = find(desk.callbacks, "searchField")
        focus.setFocus()
        QTest.keyClick(desk, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
        assert row.call.text() == "Calling…", "the answer to the press comes before the phone's"
        assert not any(button.isEnabled() for button in row.buttons)
        QTest.keyClick(desk, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
        desk.lane.dial(one.id)
        await until(lambda: rig.asked("redials.dial"))
        release()
        await until(lambda: desk.phone.live, "the call")
        assert rig.asked("redials.dial") == [(one.id,)]
        assert QApplication.focusWidget() is focus
        await until(lambda: row.about.text() == "The line broke off · try 1 of 3 · Connecting…")
        rig.desk.calls.step(CallEvent.RINGING)
        await until(lambda: row.about.text().endswith("Ringing…"))
        assert row.countdown.text() == ""
        assert one.id in desk.lane.rows, "it stays while it is dialled"

    scenario(play)


def test_a_double_click_dials_once(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = dropped(rig, "99112230", "Bold")
        desk = await window()
        row = await row_of(desk, one.id)
        release = rig.hold("redials.dial")
        click(row.call)
        QTest.mouseDClick(row.call, Qt.MouseButton.LeftButton)
        release()
        await until(lambda: desk.phone.live, "the call")
        assert rig.asked("redials.dial") == [(one.id,)]

    scenario(play)


def test_what_could_not_be_dialled_is_told_and_can_be_dialled_again(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = dropped(rig, "99112230", "Bold")
        desk = await window()
        row = await row_of(desk, one.id)
        rig.fail["redials.dial"] = CrmError(CrmErrorKind.UNREACHABLE, "ConnectError")
        click(row.call)
        await until(lambda: desk.notices.notices and row.call.isEnabled(), "the failure")
        assert row.call.text() == "Call"
        rig.fail["redials.dial"] = ClaimedByOther("eva", datetime.now(UTC) + timedelta(minutes=1))
        click(row.call)
        await until(lambda: "Szabó Éva is calling them now." in texts(desk))
        rig.fail.clear()
        await until(row.call.isEnabled)
        click(row.call)
        await until(lambda: desk.phone.live, "the call")

    scenario(play)


def test_in_a_call_it_waits_and_says_why(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = dropped(rig, "99112230", "Bold")
        desk = await window()
        row = await row_of(desk, one.id)
        rig.ring_in("99112231", "Naran")
        await until(lambda: desk.phone.live, "somebody rings")
        assert row.call.isEnabled(), "what is dialled while a customer rings is called after them"
        rig.desk.calls.step(CallEvent.ANSWERED)
        await until(lambda: not row.call.isEnabled())
        assert row.about.text() == "The line broke off · try 1 of 3 · waits until your call is over"
        assert row.call.toolTip() == "You are in a call: they can be redialled when it is over"
        assert row.result.isEnabled(), "there may be a result already"
        QTest.keyClick(desk, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
        desk.lane.dial(one.id)
        assert not row.busy
        rig.desk.calls.step(CallEvent.ENDED, CallResult.ANSWERED)
        await until(row.call.isEnabled)
        assert rig.asked("redials.dial") == []

    scenario(play)


def test_pressed_while_a_customer_rings_it_is_called_after_them(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = dropped(rig, "99112230", "Bold")
        desk = await window()
        row = await row_of(desk, one.id)
        rig.ring_in("99112231", "Naran")
        await until(lambda: desk.phone.live, "somebody rings")
        click(row.call)
        await until(lambda: "the customer's call comes first" in row.about.text())
        assert not row.call.isEnabled()

    scenario(play)


def test_a_colleague_who_is_calling_them_is_named(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = dropped(rig, "99112230", "Bold")
        rig.put(replace(one, claim=Claim("eva", datetime.now(UTC) + timedelta(minutes=1))))
        desk = await window()
        row = await row_of(desk, one.id)
        assert row.about.text().endswith("Szabó Éva is calling")
        assert not row.call.isEnabled()
        assert row.countdown.text() == ""

    scenario(play)


def test_two_are_shown_and_the_others_unfold(scenario: Scenario, window: Opens, now: Now) -> None:
    async def play(rig: Rig) -> None:
        made = [dropped(rig, f"9911224{n}", now=now.at, seconds=10 * (9 - n)) for n in range(5)]
        desk = await window()
        await row_of(desk, made[0].id)
        shown = [one for one in desk.lane.lane if desk.lane.rows[one.id].isVisible()]
        assert shown == list(desk.lane.lane[:2])
        more = find(desk, "redialMore")
        assert "3" in more.text()
        click(more)
        await until(lambda: all(row.isVisible() for row in desk.lane.rows.values()), "the others")
        assert more.text() == "Show less"
        rows = desk.lane.rows.values()
        await until(lambda: len({row.height() for row in rows}) == 1, "rows of one height")
        for one in made[:4]:
            await rig.desk.redials.not_needed(one.id)
        await until(lambda: len(desk.lane.rows) == 1)
        assert more.isHidden()
        assert desk.lane.rows[made[4].id].isVisible()

    scenario(play)


def test_it_is_closed_only_with_a_result(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = dropped(rig, "99112230", "Bold")
        desk = await window()
        row = await row_of(desk, one.id)
        click(row.result)
        dialog = desk.findChild(RedialResultDialog)
        assert dialog is not None
        assert not dialog.isModal()
        assert not dialog.save_button.isEnabled()
        dialog.save()
        press(dialog, Qt.Key.Key_Escape)
        await until(lambda: not dialog.isVisible())
        assert one.id in desk.lane.rows
        click(row.result)
        dialog = next(one for one in desk.findChildren(RedialResultDialog) if one.isVisible())
        dialog.dispositions.setCurrentRow(1)
        dialog.note.setPlainText("Дараа")
        click(dialog.save_button)
        await until(lambda: desk.lane.isHidden(), "the closed redial")
        assert rig.asked("redials.close") == [(one.id, "no_interest", "Дараа")]

    scenario(play)


def test_no_redial_needed_can_be_taken_back(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = dropped(rig, "99112230", "Bold")
        desk = await window()
        row = await row_of(desk, one.id)
        click(row.not_needed)
        await until(lambda: texts(desk) == ["No redial: Bold"])
        await until(lambda: desk.lane.isHidden())
        [notice] = desk.notices.notices
        click(notice.action_button)
        await row_of(desk, one.id)
        assert rig.asked("redials.undo") == [(one.id,)]

    scenario(play)


def test_supervisors_hand_it_over(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = dropped(rig, "99112230", "Bold")
        desk = await window()
        row = await row_of(desk, one.id)
        assert row.hand_over.isHidden()
        rig.desk.account.person = replace(ME, role=Role.SUPERVISOR)
        rig.post(DirectoryChanged())
        await until(row.hand_over.isVisible)
        click(row.hand_over)
        dialog = desk.findChild(RedialHandOverDialog)
        assert dialog is not None
        people = [dialog.people.item(at).text() for at in range(dialog.people.count())]
        assert sorted(people) == ["Szabó Éva", "Бат-Эрдэнэ"], "somebody's, not anyone's"
        dialog.people.setCurrentRow(people.index("Бат-Эрдэнэ"))
        dialog.save()
        await until(lambda: desk.lane.isHidden(), "handed over")
        assert rig.asked("redials.hand_over") == [(one.id, "bat")]

    scenario(play)


def test_the_keyboard_stays_where_it_is(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        search = find(desk.callbacks, "searchField")
        search.setFocus()
        one = dropped(rig, "99112230", "Bold")
        row = await row_of(desk, one.id)
        assert QApplication.focusWidget() is search
        for button in row.buttons:
            assert button.focusPolicy() is Qt.FocusPolicy.TabFocus
        row.not_needed.setFocus(Qt.FocusReason.TabFocusReason)
        press(row.not_needed, Qt.Key.Key_Space)
        await until(lambda: desk.lane.isHidden())
        # The row goes from under the keyboard: what is typed then goes nowhere, and presses nothing.
        assert QApplication.focusWidget() is desk.phone

    scenario(play)


def test_screen_readers_are_told_whom_each_button_is_about(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        first, second = dropped(rig, "99112230", "Bold"), dropped(rig, "99112231", "Naran")
        desk = await window()
        rows = [await row_of(desk, first.id), await row_of(desk, second.id)]
        names = [button.accessibleName() for row in rows for button in row.findChildren(QPushButton)]
        assert len(set(names)) == len(names)
        assert rows[0].accessibleName() == rows[0].spoken()
        assert rows[0].spoken() == "Bold · +976 9911 2230, The line broke off · try 1 of 3, now"

    scenario(play)


def test_names_that_look_like_markup_are_shown_as_they_are(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.account.person = replace(ME, role=Role.SUPERVISOR)
        one = dropped(rig, "99112230", "A & B <b>x</b>", seconds=20)
        desk = await window()
        row = await row_of(desk, one.id)
        assert "A & B <b>x</b>" in row.who.whole()
        assert sorted(misread(desk)) == []
        assert all("<b>x</b>" in button.accessibleName() for button in row.buttons)

    scenario(play)


@pytest.mark.parametrize("name", ["\u0645\u062d\u0645\u062f", "Bold\u202eabc"])
def test_names_written_from_right_to_left_leave_the_number_as_it_is(name: str) -> None:
    now = datetime.now(UTC)
    one = Callback("1", parse("99112230", "MN"), at_instant(now, "UTC"), now, "x", customer=name)
    assert who_in_full(one) == f"\u2068{name}\u2069 · +976 9911 2230"
    assert who_in_full(replace(one, customer="Bold")) == "Bold · +976 9911 2230"


def test_it_follows_the_language(scenario: Scenario, window: Opens, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        one = dropped(rig, "99112230", "Bold")
        desk = await window()
        row = await row_of(desk, one.id)
        click(row.not_needed)  # a notice stands too
        await until(lambda: desk.notices.notices)
        click(desk.notices.notices[0].action_button)
        row = await row_of(desk, one.id)
        before = row.call.text(), row.about.text()
        said: list[str] = []
        row.render_texts = lambda: said.append("again")  # type: ignore[method-assign]
        languages.install("fi")
        await until(lambda: said, "the row said anew")
        del row.render_texts
        languages.install("en")
        await until(lambda: (row.call.text(), row.about.text()) == before)

    scenario(play)


def test_every_width_shows_every_word_or_a_tooltip(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = dropped(rig, "99112230", "Virtanen ja Pojat Rakennuspalvelut Osakeyhtiö " * 3)
        desk = await window()
        await row_of(desk, one.id)
        row = RedialRow(one)
        row.setParent(desk.lane.window())
        row.show()
        for width in range(300, 1200, 25):
            for _ in range(2):  # the second time for what the first has made of its buttons
                row.resize(width, row.heightForWidth(width))
                row.layout().activate()
            assert row.minimumSizeHint().width() <= width
            for button in (row.call, row.result, row.not_needed):
                assert button.width() >= button.sizeHint().width(), width
                assert button.text() or button.toolTip()
                assert row.rect().contains(button.geometry()), width
            assert row.about.height() >= row.about.heightForWidth(row.about.width()), width
            assert row.countdown.width() >= row.countdown.sizeHint().width(), width

    scenario(play)


# Leaving.


def test_closing_the_window_says_what_becomes_of_open_redials(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = dropped(rig, "99112230", "Bold")
        desk = await window()
        await row_of(desk, one.id)
        closed: list[bool] = []
        desk.closing.connect(lambda: closed.append(True))
        desk.close()
        dialog = desk.findChild(LeavingDialog)
        assert dialog is not None
        assert not dialog.isModal()
        assert dialog.closing
        assert desk.isVisible()
        press(dialog, Qt.Key.Key_Return)  # Enter stays
        await until(lambda: not dialog.isVisible())
        assert not closed
        desk.close()
        desk.close()
        [dialog] = [one for one in desk.findChildren(LeavingDialog) if one.isVisible()]
        click(dialog.save_button)
        await until(lambda: closed)
        assert len(closed) == 1

    scenario(play)


def test_the_question_goes_when_the_last_redial_does(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = dropped(rig, "99112230", "Bold")
        desk = await window()
        await row_of(desk, one.id)
        desk.close()
        dialog = desk.findChild(LeavingDialog)
        assert dialog is not None
        over: list[int] = []
        dialog.finished.connect(over.append)
        await rig.desk.redials.not_needed(one.id)
        await until(lambda: over)
        desk.close()
        assert not desk.isEnabled(), "it closes without a question"

    scenario(play)


def test_signing_out_asks_too_and_leaves_an_empty_lane(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = dropped(rig, "99112230", "Bold")
        desk = await window()
        await row_of(desk, one.id)
        desk.signing.sign_out()
        desk.signing.sign_out()
        [dialog] = [one for one in desk.findChildren(LeavingDialog) if one.isVisible()]
        assert not dialog.closing
        assert rig.asked("account.sign_out") == []
        click(dialog.save_button)
        await until(lambda: rig.asked("account.sign_out"))
        await until(lambda: desk.lane.isHidden())
        assert desk.lane.lane == ()

    scenario(play)


def test_a_redials_own_talk_is_said_in_its_row(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = dropped(rig, "99112230", "Bold")
        desk = await window()
        row = await row_of(desk, one.id)
        call = rig.desk.calls.begin(Direction.OUT, parse("99112230", "MN"), "Bold", callback=one.id)
        rig.desk.calls.step(CallEvent.ANSWERED)
        await until(lambda: row.about.text().endswith("In call"))
        assert rig.desk.calls.find(call.id).state is CallState.TALKING
        assert not any(button.isEnabled() for button in row.buttons)
        assert row.call.text() == "Call"

    scenario(play)
