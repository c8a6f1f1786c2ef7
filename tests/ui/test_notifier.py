# SPDX-License-Identifier: GPL-3.0-or-later
"""Notifications: what is told, that it waits while the agent talks and comes bundled where it holds, and what a click does."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from app.domain.agent import AgentEvent
from app.domain.board import CallbackAsked, VoiceMessage
from app.domain.call import Call, CallEvent, CallResult, CallState, Direction
from app.domain.errors import EngineGone
from app.domain.ids import new_id
from app.domain.number import parse
from app.i18n import formats
from app.i18n.catalogues import Languages
from app.services.events import (
    AskedForCallback,
    DueChanged,
    MessageLeft,
    MissedMeanwhile,
    RedialDue,
    RedialLate,
    SignInWanted,
)
from app.ui.notices import Notices
from app.ui.notifier import Notifier
from app.ui.place import zone
from tests.ui.fakes import ME, Play, Rig, click, until
from tests.ui.redial_fakes import dropped

Scenario = Callable[[Play], None]


class Heard:
    """The system's notifications, as they would be shown."""

    def __init__(self) -> None:
        self.there = True
        self.told: list[tuple[str, str]] = []
        self.acts: list[Callable[[], None]] = []
        self.instead: Callable[[], None] = lambda: None

    def tell(self, title: str, text: str, act: Callable[[], None], instead: Callable[[], None]) -> bool:
        if self.there:
            self.told.append((title, text))
            self.acts.append(act)
            self.instead = instead
        return self.there

    def forget(self) -> None:
        self.acts.clear()


class Place(QWidget):
    """A window with notices, and what it is asked for."""

    def __init__(self, rig: Rig) -> None:
        super().__init__()
        self.heard, self.notices, self.field = Heard(), Notices(), QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.notices)
        self.notifier = Notifier(rig.desk, rig.bridge, self.notices, self.heard, self)
        self.asked: list[tuple[str, str]] = []
        self.notifier.window_wanted.connect(lambda: self.asked.append(("window", "")))
        self.notifier.callback_shown.connect(lambda id: self.asked.append(("callback", id)))
        self.notifier.page_shown.connect(lambda page: self.asked.append(("page", page)))

    @property
    def told(self) -> list[tuple[str, str]]:
        return self.heard.told

    def texts(self) -> list[str]:
        return [notice.text() for notice in self.notices.notices]


Opens = Callable[[], Awaitable[Place]]


@pytest.fixture
def away(rig: Rig, languages: Languages) -> Opens:
    """The agent looks elsewhere: the window is behind."""

    async def opened() -> Place:
        return Place(rig)

    return opened


@pytest.fixture
def front(rig: Rig, languages: Languages) -> Opens:
    async def opened() -> Place:
        place = Place(rig)
        place.show()
        place.activateWindow()
        place.field.setFocus()
        await until(lambda: place.isActiveWindow() and place.field.hasFocus())
        return place

    return opened


def missed(typed: str, customer: str = "") -> Call:
    now = datetime.now(UTC)
    return Call(
        id=new_id(),
        direction=Direction.IN,
        number=parse(typed, "MN"),
        started_at=now,
        agent=ME.id,
        state=CallState.ENDED,
        customer=customer,
        ended_at=now,
        result=CallResult.MISSED,
    )


async def nothing_more(rig: Rig, place: Place) -> None:
    """Everything that was posted has been told of, or not."""
    one = rig.callback("88000000", "The last", -1, owner=ME.id)
    rig.desk.reminders.becomes_due(one)
    await until(lambda: any("The last" in text for _, text in place.told), "the last one")
    place.told.pop()
    del rig.store[one.id]


def test_a_callback_that_is_due_is_told_with_a_name_and_no_number(scenario: Scenario, away: Opens) -> None:
    async def play(rig: Rig) -> None:
        place = await away()
        one = rig.callback("99112233", "Бат", -1, owner=ME.id)
        rig.desk.reminders.becomes_due(one)
        await until(lambda: place.told)
        at = formats.time_of_day(one.due.utc, zone(rig.desk.settings))
        assert place.told == [("A callback is due", f"Бат, promised for {at}")]
        assert place.texts() == []
        nameless = rig.callback("99112244", "", -1, owner=ME.id)
        rig.desk.reminders.becomes_due(nameless)
        await until(lambda: len(place.told) == 2)
        assert not any("99112244" in text for text in place.told[1])
        place.heard.acts[0]()
        assert place.asked == [("window", ""), ("callback", one.id)]

    scenario(play)


def test_in_front_of_the_agent_the_window_tells_it_and_keeps_the_keyboard(scenario: Scenario, front: Opens) -> None:
    async def play(rig: Rig) -> None:
        place = await front()
        one = rig.callback("99112233", "Бат", -1, owner=ME.id)
        rig.desk.reminders.becomes_due(one)
        await until(lambda: place.texts() == ["A callback is due: Бат"])
        rig.desk.reminders.handed(one, "eva")
        await until(lambda: "You were given a callback: Бат" in place.texts())
        # The window has notices of its own for these.
        rig.post(MissedMeanwhile(missed("99001122", "Sarnai")))
        await until(lambda: not place.notifier._timer.isActive() and not any(place.notifier._news.values()))
        assert place.told == []
        assert len(place.texts()) == 2
        assert place.field.hasFocus()
        button = place.notices.notices[0].action_button
        assert button is not None
        click(button)
        assert place.asked == [("callback", one.id)]

    scenario(play)


def test_the_window_tells_no_more_of_a_callback_that_was_called(scenario: Scenario, front: Opens) -> None:
    async def play(rig: Rig) -> None:
        place = await front()
        one = rig.callback("99112233", "Бат", -1, owner=ME.id)
        other = rig.callback("99112244", "Сарнай", -1, owner=ME.id)
        rig.desk.reminders.becomes_due(one)
        await until(lambda: place.texts() == ["A callback is due: Бат"])
        rig.post(DueChanged((one, other)))
        rig.desk.reminders.handed(other, "eva")
        await until(lambda: place.texts() == ["A callback is due: Бат", "You were given a callback: Сарнай"])
        rig.post(DueChanged((other,)))
        await until(lambda: place.texts() == ["You were given a callback: Сарнай"])

    scenario(play)


def test_they_wait_for_the_end_of_the_call_and_come_bundled(scenario: Scenario, away: Opens) -> None:
    async def play(rig: Rig) -> None:
        place = await away()
        rig.ring_in("99445566", "Szabó")
        rig.desk.agent.call(AgentEvent.CALL_IN)
        await until(lambda: place.notifier._in_call)
        due = [rig.callback(f"9911220{n}", f"Customer {n}", -1, owner=ME.id) for n in range(5)]
        for one in due:
            rig.desk.reminders.becomes_due(one)
        rig.post(MissedMeanwhile(missed("99001122", "Sarnai")))
        await until(lambda: len(place.notifier._news["due"]) == 5 and place.notifier._news["missed"])  # type: ignore[index]
        rig.desk.agent.call(AgentEvent.ANSWERED)
        # One is dealt with meanwhile.
        del rig.store[due[0].id]
        assert place.told == []
        rig.desk.agent.call(AgentEvent.CALL_ENDED)
        await until(lambda: len(place.told) == 2)
        assert place.told == [
            ("4 callbacks are due", "Customer 1, Customer 2, Customer 3 …"),
            ("Missed call", "Sarnai"),
        ]
        place.heard.acts[0]()
        place.heard.acts[1]()
        assert place.asked == [("window", ""), ("page", "callbacks"), ("window", ""), ("page", "calls")]

    scenario(play)


def test_who_was_talked_to_meanwhile_is_not_told_of(scenario: Scenario, away: Opens) -> None:
    async def play(rig: Rig) -> None:
        place = await away()
        rig.desk.agent.call(AgentEvent.CALL_IN)
        rig.post(MissedMeanwhile(missed("99001122", "Sarnai")))
        rig.post(MissedMeanwhile(missed("99001133", "Болд")))
        rig.post(MissedMeanwhile(missed("99001133", "Болд")))
        call = rig.ring_in("99001122", "Sarnai")
        rig.desk.calls.focus(call.id)
        rig.desk.calls.step(CallEvent.ANSWERED)
        rig.desk.agent.call(AgentEvent.ANSWERED)
        rig.desk.calls.step(CallEvent.ENDED, CallResult.ANSWERED)
        rig.desk.agent.call(AgentEvent.CALL_ENDED)
        await until(lambda: place.told)
        assert place.told == [("Missed call", "Болд")]

    scenario(play)


def test_a_call_that_nobody_answered_is_told(scenario: Scenario, away: Opens) -> None:
    async def play(rig: Rig) -> None:
        place = await away()
        call = rig.ring_in("99001122", "Sarnai")
        rig.desk.calls.step(CallEvent.ENDED, CallResult.MISSED, call=call.id)
        await until(lambda: place.told == [("Missed call", "Sarnai")])

    scenario(play)


def test_what_customers_and_colleagues_leave_is_told(scenario: Scenario, away: Opens) -> None:
    async def play(rig: Rig) -> None:
        place = await away()
        rig.post(AskedForCallback(CallbackAsked("c1", "support", "Бат", "+97699112233")))
        rig.post(AskedForCallback(CallbackAsked("c2", "support", "", "+97699112244", missed=True)))
        for number in range(2):
            rig.post(MessageLeft(VoiceMessage(f"m{number}", "support", "+9769911", "Anna", datetime.now(UTC), 4.0)))
        given = rig.callback("99112233", "Ганаа", 30, owner=ME.id)
        rig.desk.reminders.handed(given, "eva")
        await until(lambda: len(place.told) == 4)
        assert place.told == [
            ("You were given a callback", "Ганаа, from Szabó Éva"),
            ("A customer asks to be called back", "Бат"),
            ("Missed call", ""),
            ("2 new voice messages", "Anna"),
        ]
        for act in list(place.heard.acts):
            act()
        wanted = [("callback", given.id), ("callback", "c1"), ("callback", "c2"), ("page", "voice")]
        assert [one for one in place.asked if one[0] != "window"] == wanted

    scenario(play)


def test_redials_are_told_unless_they_are_dialled_by_themselves(scenario: Scenario, away: Opens) -> None:
    async def play(rig: Rig) -> None:
        place = await away()
        one = dropped(rig, "99112233", "Бат")
        by_itself = dropped(rig, "99112244", "Болд")
        assert by_itself.redial is not None
        rig.post(RedialDue(replace(by_itself, redial=replace(by_itself.redial, by_itself=True))))
        rig.post(RedialDue(one))
        await until(lambda: place.told == [("A redial is due", "Бат")])
        rig.post(RedialLate(one))
        await until(lambda: len(place.told) == 2)

    scenario(play)


@pytest.mark.parametrize("setting", ["notify_due", "notify_missed", "notify_redial", "notify_handed"])
def test_each_switch_turns_its_own_off(scenario: Scenario, away: Opens, setting: str) -> None:
    async def play(rig: Rig) -> None:
        place = await away()
        rig.desk.settings.set(setting, False)
        due = rig.callback("99112233", "Due", -1, owner=ME.id)
        given = rig.callback("99112234", "Given", 30, owner=ME.id)
        redial = dropped(rig, "99112235", "Redial")
        rig.desk.reminders.becomes_due(due)
        rig.desk.reminders.handed(given)
        rig.post(RedialDue(redial))
        rig.post(MissedMeanwhile(missed("99001122", "Missed")))
        await until(lambda: len(place.told) == 3)
        off = {"notify_due": "Due", "notify_missed": "Missed", "notify_redial": "Redial", "notify_handed": "Given"}
        assert not any(text.startswith(off[setting]) for _, text in place.told)

    scenario(play)


def test_the_sound_is_on_the_device_of_the_ringing_and_its_failure_is_no_matter(
    scenario: Scenario, away: Opens
) -> None:
    async def play(rig: Rig) -> None:
        place = await away()
        rig.desk.reminders.becomes_due(rig.callback("99112233", "Бат", -1, owner=ME.id))
        await until(lambda: place.told)
        assert rig.asked("sound.test_tone") == []
        rig.desk.settings.set("notify_sound", True)
        rig.fail["sound.test_tone"] = EngineGone()
        rig.desk.reminders.becomes_due(rig.callback("99112234", "Болд", -1, owner=ME.id))
        await until(lambda: rig.asked("sound.test_tone"))
        assert rig.asked("sound.test_tone") == [(True,)]

    scenario(play)


def test_without_notifications_of_the_system_the_window_has_them(scenario: Scenario, away: Opens) -> None:
    async def play(rig: Rig) -> None:
        place = await away()
        place.heard.there = False
        rig.desk.reminders.becomes_due(rig.callback("99112233", "Бат", -1, owner=ME.id))
        await until(lambda: place.texts() == ["A callback is due: Бат"])
        assert QApplication.activeWindow() is not place

    scenario(play)


def test_the_next_agent_is_told_nothing_of_this_ones(scenario: Scenario, away: Opens) -> None:
    async def play(rig: Rig) -> None:
        place = await away()
        rig.post(MissedMeanwhile(missed("99001122", "Sarnai")))
        await until(lambda: place.notifier._news["missed"])  # type: ignore[index]
        rig.post(SignInWanted())
        await until(lambda: not any(place.notifier._news.values()))
        await nothing_more(rig, place)
        assert place.told == []

    scenario(play)


def test_they_speak_the_language_of_the_moment(scenario: Scenario, away: Opens, languages: Languages) -> None:
    async def play(rig: Rig) -> None:
        place = await away()
        rig.desk.agent.call(AgentEvent.CALL_IN)
        due = [rig.callback(f"9911220{n}", "", -1, owner=ME.id) for n in range(2)]
        for one in due:
            rig.desk.reminders.becomes_due(one)
        await until(lambda: len(place.notifier._news["due"]) == 2)  # type: ignore[index]
        languages.install("fi")
        rig.desk.agent.call(AgentEvent.CALL_ENDED)
        await until(lambda: place.told)
        assert place.told == [(QApplication.translate("Notifier", "%n callbacks are due", None, 2), "")]

    scenario(play)


def test_what_the_desktop_does_not_show_after_all_stands_in_the_window(scenario: Scenario, away: Opens) -> None:
    async def play(rig: Rig) -> None:
        place = await away()
        rig.desk.reminders.becomes_due(rig.callback("99112230", "Бат", -1, owner=ME.id))
        await until(lambda: len(place.told) == 1)
        assert place.texts() == []
        place.heard.instead()
        await until(lambda: len(place.texts()) == 1)
        assert "Бат" in place.texts()[0]

    scenario(play)
