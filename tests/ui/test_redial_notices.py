# SPDX-License-Identifier: GPL-3.0-or-later
"""What is told of redials below the page: not during a call, with its next step, and gone when it is dealt with."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from app.domain import callback as cb
from app.domain.call import CallEvent, CallResult
from app.domain.callback import Attempt, Callback, Claim, OutcomeKind
from app.domain.drops import Trouble
from app.domain.errors import CrmError, CrmErrorKind, ProtocolFileError
from app.domain.people import Role
from app.domain.redial import Situation
from app.i18n.catalogues import Languages
from app.services.events import (
    EngineRestarted,
    LeftUnknown,
    ProtocolChanged,
    RedialDue,
    RedialFailed,
    RedialLate,
    RedialOver,
    SignedIn,
    TroubleOver,
    TroubleSeen,
)
from app.ui.main_window import MainWindow
from app.ui.notices import Notice
from app.ui.theme import Theme
from tests.ui.fakes import ME, Play, Rig, click, until
from tests.ui.redial_fakes import dropped

Scenario = Callable[[Play], None]
Opens = Callable[[], Awaitable[MainWindow]]
SOON = -0.5
"""Seconds ago: a line that breaks off after the window was opened."""


@pytest.fixture
def window(rig: Rig, languages: Languages, theme: Theme) -> Opens:
    async def opened() -> MainWindow:
        window = MainWindow(rig.desk, rig.bridge, languages, theme)
        window.show()
        window.activateWindow()
        await until(window.isActiveWindow)
        return window

    return opened


def texts(desk: MainWindow) -> list[str]:
    return [notice.text() for notice in desk.notices.notices]


async def told(desk: MainWindow, text: str) -> Notice:
    await until(lambda: text in texts(desk), text)
    return next(notice for notice in desk.notices.notices if notice.text() == text)


async def settled(rig: Rig, desk: MainWindow) -> None:
    """Everything posted until now has been shown."""
    rig.post(EngineRestarted())
    restarted = "The phone stopped and was started again."
    (await told(desk, restarted)).close_notice()


def seen(desk: MainWindow, one: Callback) -> Callable[[], bool]:
    return lambda: one.id in desk.lane.rows


def test_a_redial_that_begins_is_told_and_its_row_has_the_keys(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        focus = QApplication.focusWidget()
        one = dropped(rig, "99112230", "Bold", seconds=SOON)
        rig.post(RedialDue(one))  # at once: told once
        notice = await told(desk, "The line broke off: Bold. Redial at once.")
        await settled(rig, desk)
        assert texts(desk) == [notice.text()]
        assert QApplication.focusWidget() is focus
        assert notice.action_button is None, "its row above the page has the keys"
        assert notice._timer.isActive(), "it does not stay"
        assert desk.lane.rows[one.id].isVisible()

    scenario(play)


def test_after_a_hold_and_by_itself_it_is_said_so(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        dropped(rig, "99112230", "Bold", seconds=SOON, situation=Situation.ON_HOLD)
        await told(desk, "They put us on hold and are not back: Bold. Redial soon.")
        alone = dropped(rig, "99112231", "Naran", seconds=SOON)
        alone = replace(alone, id="alone", redial=replace(alone.redial, by_itself=True))
        rig.put(alone)
        await told(desk, "The line broke off: Naran. They are called again by itself.")
        rig.post(RedialDue(alone))
        await settled(rig, desk)
        assert "Redial Naran now: try 1 of 3" not in texts(desk)

    scenario(play)


def test_what_was_open_before_the_sign_in_is_no_news(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        rig.post(SignedIn(ME))
        one = dropped(rig, "99112230", "Bold", seconds=60)
        await until(seen(desk, one))
        await settled(rig, desk)
        assert texts(desk) == []

    scenario(play)


def test_one_that_a_supervisor_hands_over_is_told(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        one = dropped(rig, "99112230", "Bold", seconds=60, agent="bat")
        rig.put(replace(one, owner=ME.id, redial=replace(one.redial, agent=ME.id)))
        notice = await told(desk, "A redial was handed over to you: Bold")
        assert notice.action_button is not None
        click(notice.action_button)
        await until(lambda: rig.asked("redials.dial") == [(one.id,)])

    scenario(play)


def test_a_line_that_breaks_off_again_is_told_again(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        one = dropped(rig, "99112230", "Bold", seconds=60)
        await until(seen(desk, one))
        rig.put(replace(one, redial=replace(one.redial, since=datetime.now(UTC), situation=Situation.SILENT_START)))
        await told(desk, "Silence after the greeting: Bold. Redial at once.")

    scenario(play)


def test_the_next_try_waits_until_the_call_is_over(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = dropped(rig, "99112230", "Bold", seconds=130)
        ended = datetime.now(UTC) - timedelta(seconds=65)
        tried = Attempt("t", ME.id, ended - timedelta(seconds=20), CallResult.NO_ANSWER, ended)
        one = rig.put(cb.with_attempt(one, tried, ended))
        gone = dropped(rig, "99112231", "Naran", seconds=130)
        desk = await window()
        rig.ring_in("99112232")
        rig.desk.calls.step(CallEvent.ANSWERED)
        await until(lambda: desk.phone.live)
        rig.post(RedialDue(one))
        rig.post(RedialDue(gone))
        await settled(rig, desk)
        assert texts(desk) == []
        await rig.desk.redials.not_needed(gone.id)
        await until(lambda: gone.id not in desk.lane.rows)
        rig.desk.calls.step(CallEvent.ENDED, CallResult.ANSWERED)
        notice = await told(desk, "Redial Bold now: try 2 of 3")
        assert texts(desk) == [notice.text()], "what is over meanwhile is not told any more"

    scenario(play)


def test_a_late_one_stays_until_it_is_dialled(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = dropped(rig, "99112230", "Bold", seconds=70)
        desk = await window()
        rig.post(RedialLate(one))
        notice = await told(desk, "The redial is late: Bold")
        assert not notice._timer.isActive(), "it stays"
        assert notice.action_button is not None
        assert notice.action_button.text() == "Call"
        now = datetime.now(UTC)
        rig.put(cb.with_attempt(one, Attempt("t", ME.id, now), now))
        await until(lambda: texts(desk) == [])

    scenario(play)


def test_a_late_one_is_called_from_its_notice(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = dropped(rig, "99112230", "Bold", seconds=70)
        desk = await window()
        rig.post(RedialLate(one))
        notice = await told(desk, "The redial is late: Bold")
        click(notice.action_button)
        await until(lambda: desk.phone.live, "the call")
        assert rig.asked("redials.dial") == [(one.id,)]

    scenario(play)


def test_a_colleagues_late_one_is_taken_over(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.account.person = replace(ME, role=Role.SUPERVISOR)
        one = dropped(rig, "99112230", "Bold", seconds=200, agent="bat")
        desk = await window()
        rig.post(RedialLate(one))
        notice = await told(desk, "A redial of Бат-Эрдэнэ is late: Bold")
        assert notice.action_button is not None
        click(notice.action_button)
        await until(lambda: rig.asked("redials.hand_over") == [(one.id, ME.id)])
        await until(seen(desk, one))

    scenario(play)


@pytest.mark.parametrize("dealt_with", ["called", "closed"])
def test_a_colleagues_late_one_goes_when_it_is_dealt_with(scenario: Scenario, window: Opens, dealt_with: str) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.account.person = replace(ME, role=Role.SUPERVISOR)
        one = dropped(rig, "99112230", "Bold", seconds=200, agent="bat")
        desk = await window()
        rig.post(RedialLate(one))
        await told(desk, "A redial of Бат-Эрдэнэ is late: Bold")
        rig.put(replace(one, note="something else"))
        await settled(rig, desk)
        await until(lambda: rig.asked("callbacks.get"))
        assert "A redial of Бат-Эрдэнэ is late: Bold" in texts(desk)
        now = datetime.now(UTC)
        if dealt_with == "called":
            rig.put(replace(one, claim=Claim("bat", now + timedelta(minutes=1))))
        else:
            rig.put(cb.closed(one, cb.Outcome(OutcomeKind.CONNECTED, now, "bat")))
        await until(lambda: texts(desk) == [])

    scenario(play)


def test_how_one_ended_by_itself(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        one = replace(dropped(rig, "99112230", "Bold", seconds=500), id="other")
        rig.post(RedialOver(one, rang=True))
        await told(desk, "Bold rang back: no redial is needed any more.")
        rig.post(RedialOver(replace(one, id="closed")))
        notice = await told(desk, "Bold was not reached. The redial is closed.")
        assert notice.action_button is None
        planned = rig.callback("99112233", "Naran", minutes=30)
        rig.post(RedialOver(replace(planned, redial=one.redial), handed_on=True))
        await until(
            lambda: any(text.startswith("Naran was not reached. A callback is planned: in ") for text in texts(desk))
        )
        notice = desk.notices.notices[-1]
        assert notice.action_button is not None
        desk.show_page("settings")
        click(notice.action_button)
        await until(lambda: desk.callbacks.current_id() == planned.id)

    scenario(play)


def test_one_that_could_not_be_dialled_by_itself(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = dropped(rig, "99112230", "Bold", seconds=5)
        desk = await window()
        rig.post(RedialFailed(one, CrmError(CrmErrorKind.UNREACHABLE, "ConnectError")))
        await until(lambda: any(text.startswith("Bold was not redialled. ") for text in texts(desk)))
        [notice] = desk.notices.notices
        click(notice.action_button)
        await until(lambda: rig.asked("redials.dial") == [(one.id,)])

    scenario(play)


async def _asked(rig: Rig, desk: MainWindow) -> tuple[str, Notice]:
    call = rig.ring_in("99112230", "Bold")
    rig.desk.calls.step(CallEvent.ANSWERED)
    rig.post(TroubleSeen(call.id, Trouble.PERHAPS_BROKE_OFF, datetime.now(UTC)))
    await settled(rig, desk)
    assert texts(desk) == [], "not while the agent is in a call"
    rig.desk.calls.step(CallEvent.ENDED, CallResult.ANSWERED)
    return call.id, await told(desk, "The call with Bold ended in mid-sentence. Did the line break off?")


def test_whether_the_line_broke_off_yes(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        call, notice = await _asked(rig, desk)
        assert notice.action_button is not None
        assert (notice.action_button.text(), notice.other_button and notice.other_button.text()) == ("Redial", "No")
        click(notice.action_button)
        await until(lambda: rig.asked("redials.begin") == [(call, Situation.BROKE_OFF)])
        await until(lambda: desk.lane.lane)
        assert rig.asked("drops.dismiss") == []

    scenario(play)


def test_whether_the_line_broke_off_no_is_counted(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        call, notice = await _asked(rig, desk)
        click(notice.other_button)
        await until(lambda: rig.asked("drops.dismiss") == [(call, Trouble.PERHAPS_BROKE_OFF)])
        assert rig.desk.drops.counts() == {Trouble.PERHAPS_BROKE_OFF: (1, 1)}
        assert texts(desk) == []
        assert rig.asked("redials.begin") == []

    scenario(play)


def test_the_question_goes_when_it_is_answered_elsewhere(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        call, _ = await _asked(rig, desk)
        rig.post(TroubleOver(call, Trouble.PERHAPS_BROKE_OFF))
        await until(lambda: texts(desk) == [])
        assert rig.asked("drops.dismiss") == []

    scenario(play)


@pytest.mark.parametrize("redial_first", [True, False])
def test_a_call_that_has_a_redial_is_not_promised_twice(
    scenario: Scenario, window: Opens, *, redial_first: bool
) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        died = rig.past_call("99112230", "Bold", hours=0.01)
        steps: list[Callable[[], object]] = [
            lambda: dropped(rig, "99112230", "Bold", seconds=SOON, call=died.id),
            lambda: rig.post(LeftUnknown((), (died,))),
        ]
        for step in steps if redial_first else reversed(steps):
            step()
        await told(desk, "The line broke off: Bold. Redial at once.")
        await settled(rig, desk)
        assert texts(desk) == ["The line broke off: Bold. Redial at once."]

    scenario(play)


@pytest.mark.parametrize("redial_first", [True, False])
def test_of_a_call_that_has_a_redial_is_not_asked_whether_it_broke_off(
    scenario: Scenario, window: Opens, *, redial_first: bool
) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        over = rig.past_call("99112230", "Bold", hours=0.01)
        question = TroubleSeen(over.id, Trouble.PERHAPS_BROKE_OFF, datetime.now(UTC))
        steps: list[Callable[[], object]] = [
            lambda: dropped(rig, "99112230", "Bold", seconds=SOON, call=over.id),
            lambda: rig.post(question),
        ]
        for step in steps if redial_first else reversed(steps):
            step()
        await told(desk, "The line broke off: Bold. Redial at once.")
        await settled(rig, desk)
        assert texts(desk) == ["The line broke off: Bold. Redial at once."]

    scenario(play)


def unread(desk: MainWindow) -> bool:
    return any("The redial protocol cannot be used" in text for text in texts(desk))


def test_a_protocol_of_the_server_that_cannot_be_read_is_told_to_supervisors(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        desk = await window()
        problem = rig.desk.protocols.problem = ProtocolFileError(3, "not_json")
        rig.post(ProtocolChanged(problem))
        await settled(rig, desk)
        assert not unread(desk), "no agent can put it right"
        supervisor = rig.desk.account.person = replace(ME, role=Role.SUPERVISOR)
        rig.post(SignedIn(supervisor))
        await until(lambda: unread(desk))
        rig.desk.account.person = ME
        rig.post(SignedIn(ME))
        await until(lambda: not unread(desk))

    scenario(play)


def test_a_protocol_of_this_computer_that_cannot_be_read_is_told_until_it_can(
    scenario: Scenario, window: Opens
) -> None:
    async def play(rig: Rig) -> None:
        rig.desk.settings.set("redial_protocol", "/nowhere/protocol.json")
        desk = await window()
        rig.post(ProtocolChanged(ProtocolFileError(3, "not_json")))
        await until(lambda: unread(desk))
        rig.post(ProtocolChanged())
        await until(lambda: texts(desk) == [])

    scenario(play)


def test_the_next_agent_is_told_nothing_of_this_ones(scenario: Scenario, window: Opens) -> None:
    async def play(rig: Rig) -> None:
        one = dropped(rig, "99112230", "Bold", seconds=70)
        desk = await window()
        rig.post(RedialLate(one))
        await told(desk, "The redial is late: Bold")
        desk.signing._sign_out_now()
        await until(lambda: desk.lane.lane == () and "The redial is late: Bold" not in texts(desk))

    scenario(play)
