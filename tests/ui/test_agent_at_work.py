# SPDX-License-Identifier: GPL-3.0-or-later
"""The window around calls: the agent's state with wrap-up and pauses to come, what it tells of calls and of the line, and
which calls are rated."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.domain.agent import AgentState
from app.domain.call import Call, CallEvent, CallResult, Direction
from app.domain.errors import CallRefused
from app.domain.number import parse
from app.domain.rating import Rating
from app.i18n.catalogues import Languages
from app.services.events import (
    AgentChanged,
    CalloutFailed,
    CalloutWaits,
    EngineRestarted,
    LeftUnknown,
    QueueNotTold,
    RecordingStopped,
    TransferChanged,
)
from app.ui.dialogs.callback_dialog import CallbackDialog
from app.ui.dialogs.end_call import EndCallDialog
from app.ui.dialogs.flag import FlagDialog
from app.ui.main_window import MainWindow
from app.ui.reading import unmarked
from app.ui.sayings import plain_tip
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, click, find, press, type_text, until

Scenario = Callable[[Play], None]
Opens = Callable[[], Awaitable[MainWindow]]


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


def texts(desk: MainWindow) -> list[str]:
    return [notice.text() for notice in desk.notices.notices]


async def told(desk: MainWindow, text: str) -> None:
    await until(lambda: text in texts(desk), f"{text} among {texts(desk)}")


def action_of(desk: MainWindow, text: str) -> QWidget:
    """The button of the notice that says this."""
    [notice] = [one for one in desk.notices.notices if one.text() == text]
    assert notice.action_button is not None
    return notice.action_button


def end_dialogs(desk: MainWindow) -> list[EndCallDialog]:
    return [one for one in desk.findChildren(EndCallDialog) if one.isVisible()]


async def talking(rig: Rig, desk: MainWindow, typed: str = "99112233", customer: str = "Szabó Éva") -> Call:
    call = rig.ring_in(typed, customer)
    await until(lambda: desk.phone.page is desk.phone.incoming_page)
    desk.phone.answer()
    await until(lambda: desk.phone.page is desk.phone.call_page)
    return call


def entries(desk: MainWindow) -> dict[str, QAction]:
    """The actions of the state's menu as it opens now, by text."""
    desk.top_bar.agent_menu.aboutToShow.emit()
    return {unmarked(action.text()): action for action in desk.top_bar.agent_menu.actions()}


# The agent's state.


@pytest.mark.parametrize("way", ["button", "key"])
def test_wrap_up_counts_down_and_ends_by_one_press(
    scenario: Scenario, window: Opens, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.desk.agent.wrap_up = 90
        await talking(rig, desk)
        state, ready = find(desk, "agentState"), find(desk, "readyButton")
        assert not ready.isVisible()
        await rig.desk.calls.finish(rig.desk.calls.current.id, Rating.FRIENDLY)
        await until(lambda: state.text().startswith("Wrap-up · 01:"))
        until_then = rig.desk.agent.agent.until
        monkeypatch.setattr("app.ui.clock.now", lambda: until_then - timedelta(seconds=9.2))
        desk.clock.second.emit()
        assert state.text() == "Wrap-up · 00:10"
        assert state.accessibleName() == "Your state: Wrap-up · 00:10"
        monkeypatch.setattr("app.ui.clock.now", lambda: until_then + timedelta(seconds=3))
        desk.clock.second.emit()
        assert state.text() == "Wrap-up · 00:00"
        if way == "button":
            click(ready)
        else:
            press(desk, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: state.text() == "Ready")
        assert rig.asked("agent.ready") == [()]
        assert not ready.isVisible()

    scenario(play)


def test_a_pause_asked_for_in_a_call_begins_after_it_and_can_be_taken_back(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        await talking(rig, desk)
        state = find(desk, "agentState")
        await until(lambda: state.text() == "In call")
        menu = entries(desk)
        assert not menu["No pause after this call"].isEnabled()
        assert "Pause after this call" in menu
        menu["Lunch"].trigger()
        await until(lambda: state.text() == "In call, then Lunch")
        assert "Pause after this call: Lunch" in state.toolTip()
        assert rig.desk.agent.agent.state is AgentState.TALKING
        menu = entries(desk)
        assert menu["Lunch"].isChecked()
        await until(state.isEnabled)
        menu["No pause after this call"].trigger()
        await until(lambda: state.text() == "In call")
        await until(state.isEnabled)
        entries(desk)["Break"].trigger()
        await until(lambda: state.text() == "In call, then Break")
        await rig.desk.calls.finish(rig.desk.calls.current.id, Rating.FRIENDLY)
        await until(lambda: state.text() == "Pause: Break")
        assert find(desk, "readyButton").isVisible()

    scenario(play)


def test_where_the_bar_is_narrow_the_pause_to_come_is_a_sign_and_a_tooltip(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        desk.resize(900, 600)
        await talking(rig, desk)
        await rig.desk.agent.pause("lunch")
        state = find(desk, "agentState")
        await until(lambda: "Pause after this call: Lunch" in state.toolTip())
        room = desk.top_bar.layout().minimumSize().width()
        assert room <= desk.top_bar.width()
        assert state.accessibleName() == "Your state: In call, then Lunch"

    scenario(play)


def test_names_are_shown_as_they_are_never_as_html(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.account.person = replace(rig.desk.account.person, name="<b>Anna</b>\n& co")
        desk = await window()
        assert find(desk, "personButton").toolTip() == "<span>&lt;b&gt;Anna&lt;/b&gt;<br>&amp; co</span>"
        assert plain_tip("Anna & co") == "Anna & co"

    scenario(play)


# What is told.


def test_an_outgoing_call_that_waits_is_told_and_can_be_cancelled(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        find(desk, "searchField").setFocus()  # who types is not taken to another page
        rig.desk.calls._wait(CalloutWaits(parse("88112233", "MN")))
        said = "Outgoing call initiated. The customer's call comes first; +976 8811 2233 is called after it."
        await told(desk, said)
        assert texts(desk) == [said]
        assert find(desk, "searchField").hasFocus()
        click(action_of(desk, said))
        await until(lambda: rig.asked("calls.cancel_callout"))
        await until(lambda: texts(desk) == [])

    scenario(play)


def test_a_number_typed_while_a_customer_rings_is_kept(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.ring_in("99112233")
        await until(lambda: desk.phone.page is desk.phone.incoming_page)
        find(desk, "dialEntry").setText("88112233")
        click(find(desk, "dialButton"))
        await until(lambda: desk.callout.waiting.isVisible())
        assert rig.desk.calls.callout.number.dial == "+97688112233"
        assert texts(desk) == []
        assert desk.phone.page is desk.phone.incoming_page

    scenario(play)


def test_the_list_says_once_that_a_callback_waits(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = rig.callback("88112233", "Бат-Эрдэнэ", -5)
        desk = await window()
        await until(lambda: desk.callbacks.table.model().rowCount() == 1)
        rig.ring_in("99112233")
        await until(lambda: desk.phone.page is desk.phone.incoming_page)
        desk.callbacks.select(one.id)
        await until(lambda: desk.callbacks.current_id() == one.id)
        desk.callbacks.table.setFocus()
        desk.callbacks._actions["dial"].trigger()
        await until(lambda: desk.callout.waiting.isVisible(), "the page opens and says that it waits")
        await until(lambda: desk.callbacks.table.delegate.busy is None)
        assert texts(desk) == []
        await rig.desk.calls.cancel_callout()
        await until(lambda: not desk.callout.waiting.isVisible())

    scenario(play)


def test_a_callout_that_could_not_be_placed_is_told_and_can_be_repeated(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.post(CalloutFailed(parse("88112233", "MN"), CallRefused("offline")))
        said = (
            "+976 8811 2233 was not called. "
            "Without the server nobody else would see that you are calling. Try again when online."
        )
        await told(desk, said)
        click(action_of(desk, said))
        await until(lambda: rig.asked("calls.dial") == [("+97688112233", "")])
        await until(lambda: desk.phone.page is desk.phone.call_page)

    scenario(play)


@pytest.mark.parametrize(
    ("detail", "said"),
    [
        ("untrusted", "The exchange shows a certificate that this computer does not trust"),
        ("wrong_name", "The exchange shows the certificate of another server"),
        ("expired", "The exchange's certificate is not valid at this time"),
        ("unreachable", "The exchange cannot be reached."),
        ("timeout", "The exchange does not answer."),
        ("401", "The exchange does not accept the phone's user name or password."),
        ("403", "The exchange forbids this phone to register."),
        ("480", "The phone could not be registered (480)."),
    ],
)
def test_what_is_wrong_with_the_line_is_told_until_it_is_mended(
    scenario: Scenario, window: Opens, detail: str, said: str
) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.desk.line.set("failed", detail)
        await until(lambda: texts(desk))
        [text] = texts(desk)
        assert text.startswith(said)
        assert find(desk, "lineState").toolTip() == text
        rig.desk.line.set("failed", detail)
        rig.desk.line.set("registering")
        await until(lambda: texts(desk) == [])

    scenario(play)


def test_lost_calls_are_named_and_offered_a_callback(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.post(EngineRestarted())
        await told(desk, "The phone stopped and was started again.")
        rig.post(EngineRestarted((rig.past_call("99112233", "Szabó Éva", result=CallResult.UNKNOWN),)))
        said = "The phone stopped and was started again. Your call with Szabó Éva has ended."
        await told(desk, said)
        click(action_of(desk, said))
        await until(lambda: [one for one in desk.findChildren(CallbackDialog) if one.isVisible()])
        rig.post(EngineRestarted((rig.past_call("102", "Бат-Эрдэнэ", internal=True),)))
        said = "The phone stopped and was started again. Your call with Бат-Эрдэнэ has ended."
        await told(desk, said)
        [notice] = [one for one in desk.notices.notices if one.text() == said]
        assert notice.action_button is None

    scenario(play)


def test_calls_that_a_crash_hid_are_told_each(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        called = rig.past_call("88112233", "Бат-Эрдэнэ", callback="x")
        between = rig.past_call("102", "Szabó Éva", internal=True)
        rig.post(LeftUnknown((), (rig.past_call("99112233", "Szabó Éva"), called, between)))
        said = "Your call with Szabó Éva broke off when the program ended. It is not known how it ended."
        await told(desk, said)
        assert texts(desk) == [said]

    scenario(play)


def test_queues_recordings_and_transfers_that_went_wrong_are_told(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.post(QueueNotTold(True, CallRefused("queue_code")))
        await told(
            desk,
            "The exchange could not be told that you take no queue calls now. "
            "The exchange did not accept the code for its queues.",
        )
        rig.post(RecordingStopped(rig.past_call("99112233")))
        await told(desk, "The recording broke off. What was recorded so far is kept.")
        rig.post(TransferChanged("gone", "unknown"))
        await told(desk, "The call ended before it was known whether the caller was passed on.")

    scenario(play)


def test_who_gave_up_waiting_while_the_agent_talked_is_told(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        await talking(rig, desk)
        second = rig.ring_in("88112233", "Бат-Эрдэнэ")
        await until(lambda: desk.phone.strips.isVisible())
        rig.desk.calls.step(CallEvent.ENDED, CallResult.MISSED, call=second.id)
        await told(desk, "Бат-Эрдэнэ rang while you were busy.")
        assert end_dialogs(desk) == []

    scenario(play)


# Which calls are rated.


def test_the_rating_of_a_call_that_ended_beside_another_takes_no_keys(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        first = await talking(rig, desk)
        second = rig.ring_in("88112233", "Бат-Эрдэнэ")
        await until(lambda: desk.phone.strips.isVisible())
        click(find(desk, "stripAnswerEnding"))
        await until(lambda: desk.phone.call.id == second.id and desk.phone.call.up)
        await until(lambda: end_dialogs(desk))
        [dialog] = end_dialogs(desk)
        assert dialog.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        click(find(dialog, "face4"))
        await until(lambda: not end_dialogs(desk))
        [(call_id, rating, _, _)] = rig.asked("calls.finish")
        assert (call_id, rating) == (first.id, Rating.FRIENDLY)
        assert rig.desk.calls.current.id == second.id
        assert desk.phone.call.up

    scenario(play)


def test_two_calls_have_a_rating_each(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        first = await talking(rig, desk)
        second = rig.ring_in("88112233", "Бат-Эрдэнэ")
        await until(lambda: desk.phone.strips.isVisible())
        desk.phone.answer()
        await until(lambda: desk.phone.call.id == second.id and desk.phone.call.up)
        for call, result in ((second, CallResult.ANSWERED), (first, CallResult.ANSWERED)):
            rig.desk.calls.step(CallEvent.ENDED, result, call=call.id)
        await until(lambda: len(end_dialogs(desk)) == 2)
        for dialog in end_dialogs(desk):
            click(find(dialog, "face5"))
        await until(lambda: not end_dialogs(desk))
        assert {args[0] for args in rig.asked("calls.finish")} == {first.id, second.id}

    scenario(play)


def test_a_call_that_was_passed_on_may_be_rated_and_its_consultation_never(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        first = await talking(rig, desk)
        consult = await rig.desk.calls.consult(first.id, parse("88112233", "MN"), "Somewhere else")
        rig.desk.calls.step(CallEvent.ANSWERED)
        join = find(desk, "consultConnect")
        await until(lambda: join.isVisible() and join.isEnabled())
        click(join)
        await until(lambda: end_dialogs(desk))
        [dialog] = end_dialogs(desk)
        assert desk.forms.ends.get(first.id) is dialog
        assert desk.forms.ends.get(consult.id) is None
        assert find(dialog, "endedBar").text().startswith("The call was passed on.")

    scenario(play)


@pytest.mark.parametrize("direction", list(Direction))
def test_calls_between_colleagues_are_never_rated(scenario: Scenario, window: Opens, direction: Direction) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.desk.calls.begin(direction, parse("102", "MN"), "Бат-Эрдэнэ", internal=True)
        rig.desk.calls.step(CallEvent.ANSWERED)
        await until(lambda: desk.phone.page is desk.phone.call_page and desk.phone.call.up)
        press(desk, Qt.Key.Key_F3)
        await until(lambda: desk.phone.page is desk.phone.dial_page)
        assert end_dialogs(desk) == []
        assert rig.asked("calls.finish") == []

    scenario(play)


def test_nobody_signs_out_over_a_form_of_the_list(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = rig.callback("88112233", "Бат-Эрдэнэ", -5)
        desk = await window()
        await until(lambda: desk.callbacks.table.model().rowCount() == 1)
        desk.callbacks.select(one.id)
        await until(lambda: desk.callbacks.current_id() == one.id)
        desk.callbacks._actions["flag"].trigger()
        await until(lambda: [form for form in desk.findChildren(FlagDialog) if form.isVisible()])
        [form] = desk.findChildren(FlagDialog)
        type_text(form.findChild(QPlainTextEdit), "typed")
        desk.signing.sign_out()
        assert rig.asked("account.sign_out") == []
        form.close()
        await until(lambda: not desk.findChildren(FlagDialog))
        desk.signing.sign_out()
        await until(lambda: rig.asked("account.sign_out"))

    scenario(play)


def test_the_state_says_since_when(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        since = datetime.now(UTC) - timedelta(minutes=7, seconds=20)
        rig.post(AgentChanged(replace(rig.desk.agent.agent, since=since)))
        state = find(desk, "agentState")
        await until(lambda: state.toolTip().startswith("Ready since ") and state.toolTip().endswith("(7 min)"))

    scenario(play)
