# SPDX-License-Identifier: GPL-3.0-or-later
"""Scripts beside a desk's calls: what begins and ends them, what the agent says of them, and the redial that is left."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.call import Call, CallEvent, CallResult
from app.domain.callback import Callback, Origin
from app.domain.drops import Hears, Thresholds, Trouble
from app.domain.errors import CallRefused, StorageFull
from app.domain.guide import Guide
from app.domain.ids import new_id
from app.domain.people import CatalogueEntry, CatalogueKind
from app.domain.protocol import Line, Name, Play, RedialProtocol, Then
from app.domain.redial import Redial, Situation, Window
from app.services.drops import Drops
from app.services.events import GuideChanged, SignedIn
from app.services.redials import Redials
from app.services.scripts import Scripts
from tests.desks import play
from tests.played import ANN, Played

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
WINDOWS = (Window(0, 60), Window(60, 120))


def lines(*waits: tuple[int, int]) -> tuple[Line, ...]:
    return tuple(Line({"en": f"Line {number}"}, *wait) for number, wait in enumerate(waits, 1))


def protocol() -> RedialProtocol:
    opening = (Line({"en": "Hello again[, {customer}]"}),)
    plays = [
        Play(Situation.SILENT_START, lines((2, 3), (3, 4)), Then.REDIAL, opening, WINDOWS),
        Play(Situation.BROKE_OFF, (), Then.REDIAL, opening, WINDOWS),
        Play(Situation.ON_HOLD, lines((60, 70)), Then.REDIAL, opening, WINDOWS),
        Play(Situation.SILENT_MIDWAY, lines((0, 2), (2, 3)), Then.REDIAL, opening, WINDOWS),
        Play(Situation.AGREED, lines((0, 0), (0, 0)), Then.SURVEY, lines((0, 0), (0, 0))),
    ]
    return RedialProtocol({one.situation: one for one in plays}, {"en": "Soitto Oy", "fi": "Soitto"})


class TheProtocol:
    """What the site has."""

    def __init__(self) -> None:
        self.protocol = protocol()

    def without(self, situation: Situation, **changes: Any) -> None:
        """A play is another one, or, without changes, missing."""
        plays = dict(self.protocol.plays)
        one = plays.pop(situation)
        self.protocol = replace(self.protocol, plays=plays | ({situation: replace(one, **changes)} if changes else {}))


class Scene(Played):
    """A desk that notices and guides, whose clock stands still until the test moves it."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.at = START
        self.clock._local = lambda: self.at
        self.site = TheProtocol()
        self.drops = Drops(self.place, self.calls, self.clock, self._tell, Thresholds)
        self.redials = Redials(
            self.place,
            self.calls,
            self.callbacks,
            self.clock,
            self.site,
            self.directory,
            lambda: "FI",
            lambda: "Europe/Helsinki",
            self._tell,
        )
        self.scripts = Scripts(
            self.place,
            self.calls,
            self.clock,
            self.directory,
            self.site,
            self.redials,
            self.drops,
            self._tell,
            lambda: "en",
        )
        self.listeners += [self.drops.happened, self.scripts.happened, self.redials.happened]

    def _tell(self, event: Any) -> None:
        self.events.append(event)
        for listener in self.listeners:
            listener(event)

    def wait(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)
        self.drops.tick()

    def rings(self, last: int = 1, **options: Any) -> Call:
        call_id = new_id()
        self.calls.incoming(call_id, f"04012345{last:02}", "", None, **options)
        call = self.calls.known(call_id)
        assert call is not None
        return call

    def talking(self, last: int = 1, *, heard: bool = False, **options: Any) -> Call:
        """A call that was answered, in which both sides are silent now; ``heard``: they were heard before."""
        call = self.rings(last, **options)
        self.answered(call)
        if heard:
            self.hears(call, Hears.SPEECH)
        self.hears(call, Hears.SILENCE)
        self.drops.heard(call.id, True, Hears.SILENCE)
        return call

    def hears(self, call: Call, hears: Hears) -> None:
        self.drops.heard(call.id, False, hears)

    def over(self, call: Call, *, dropped: bool = False, cause: int = 16, by_us: bool = False) -> None:
        self.drops.ended(call.id, dropped=dropped, cause=cause, by_us=by_us)
        self.ended(call, CallResult.ANSWERED, dropped=dropped)

    @property
    def shown(self) -> Guide | None:
        """What the window was told last; the service says the same."""
        told = self.all(GuideChanged)
        guide = told[-1].guide if told else None
        assert guide == self.scripts.guide
        return guide

    @property
    def guide(self) -> Guide:
        guide = self.shown
        assert guide is not None
        return guide

    def left(self) -> list[Situation]:
        """The redials that there are, by the situation."""
        found = self.store.redials(START - timedelta(days=1))
        return [one.redial.situation for one in found if one.redial is not None]

    def dismissed(self) -> dict[Trouble, tuple[int, int]]:
        return self.drops.counts()


@asynccontextmanager
async def scene(folder: Path) -> AsyncIterator[Scene]:
    one = Scene(folder)
    one.open()
    try:
        yield one
    finally:
        for call in one.calls.live:
            one.calls.ended(call.id, CallResult.CANCELLED)
        one.drops.stop()
        await one.close()


# --- what begins and ends a script by itself


def test_silence_after_the_answer_is_guided_from_its_beginning(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking()
            desk.wait(2)
            assert (desk.guide.call, desk.guide.situation, desk.guide.then) == (
                call.id,
                Situation.SILENT_START,
                Then.REDIAL,
            )
            assert (desk.guide.since, desk.guide.by_hand, desk.guide.opening) == (START, False, False)
            assert (desk.guide.ready_at - START).total_seconds() == 2
            desk.wait(1)
            await desk.scripts.said()
            assert (desk.guide.step, desk.guide.since) == (1, desk.at)
            desk.hears(call, Hears.SPEECH)
            assert desk.shown is None
            desk.over(call)
            assert desk.left() == []

    play(scenario())


@pytest.mark.parametrize(
    ("trouble", "situation"),
    [("held", Situation.ON_HOLD), ("silent", Situation.SILENT_MIDWAY), ("leaving", Situation.SILENT_MIDWAY)],
)
def test_other_troubles_begin_their_script_and_end_it(tmp_path: Path, trouble: str, situation: Situation) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking(heard=True)
            if trouble == "held":
                desk.calls.remote_held(call.id, True)
                desk.wait(60)
            elif trouble == "silent":
                desk.wait(6)
            else:
                desk.hears(call, Hears.SPEECH)
                desk.drops.leaving(call.id, False)
                desk.wait(4)
            assert (desk.guide.situation, desk.guide.since) == (situation, START)
            if trouble == "held":
                desk.calls.remote_held(call.id, False)
            desk.hears(call, Hears.SPEECH)
            desk.drops.leaving(call.id, True)
            assert desk.shown is None

    play(scenario())


def test_a_script_stays_until_all_its_troubles_are_over(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking()
            desk.drops.leaving(call.id, False)
            desk.wait(2)
            assert desk.guide.situation is Situation.SILENT_START
            await desk.scripts.said()
            desk.wait(2)
            desk.hears(call, Hears.SPEECH)
            assert (desk.guide.situation, desk.guide.step) == (Situation.SILENT_START, 1)
            desk.drops.leaving(call.id, True)
            assert desk.shown is None

    play(scenario())


def test_our_own_microphone_comes_first(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking(heard=True)
            await desk.calls.mute(call.id, True)
            desk.wait(60)
            assert desk.shown is None
            assert desk.drops.counts() == {Trouble.MUTED: (1, 0)}
            await desk.calls.mute(call.id, False)
            desk.wait(6)
            assert desk.guide.situation is Situation.SILENT_MIDWAY
            await desk.calls.mute(call.id, True)
            assert desk.shown is None

    play(scenario())


def test_hints_and_ends_begin_no_script(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking()
            desk.hears(call, Hears.MUSIC)
            desk.wait(20)
            desk.over(call, dropped=True)
            assert desk.all(GuideChanged) == []
            assert desk.drops.counts().keys() == {Trouble.MUSIC, Trouble.BROKE_OFF}

    play(scenario())


def test_where_the_site_has_no_lines_there_is_no_script(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            desk.site.without(Situation.SILENT_START, lines=())
            desk.site.without(Situation.ON_HOLD)
            call = desk.talking()
            desk.wait(2)
            desk.calls.remote_held(call.id, True)
            desk.wait(60)
            assert desk.all(GuideChanged) == []

    play(scenario())


def test_only_the_call_the_agent_deals_with_shows_its_script(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            first = desk.talking(1)
            desk.wait(2)
            desk.calls.remote_held(first.id, False)
            assert desk.guide.call == first.id
            desk.calls.progress(first.id, CallEvent.HELD)
            assert desk.shown is None  # we hold: silence is no trouble
            desk.calls.remote_held(first.id, True)
            desk.wait(60)
            assert desk.guide.situation is Situation.ON_HOLD
            second = desk.talking(2)
            assert desk.shown is None
            desk.wait(2)
            assert desk.guide.call == second.id
            desk.over(second)
            assert desk.left() == [Situation.SILENT_START]
            assert desk.guide.call == first.id
            desk.over(first)
            assert desk.shown is None
            assert sorted(desk.left()) == [Situation.ON_HOLD, Situation.SILENT_START]

    play(scenario())


# --- what the agent says of it


def test_begun_by_hand_it_stays_until_the_agent_ends_it(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking(heard=True)
            await desk.scripts.begin(call.id, Situation.SILENT_MIDWAY)
            assert (desk.guide.by_hand, desk.guide.since) == (True, desk.at)
            desk.wait(6)
            await desk.scripts.said()
            desk.hears(call, Hears.SPEECH)
            assert (desk.guide.situation, desk.guide.step) == (Situation.SILENT_MIDWAY, 1)
            await desk.scripts.answered()
            assert desk.shown is None
            desk.over(call)
            assert desk.left() == []

    play(scenario())


def test_the_same_script_begun_by_hand_goes_on_where_it_is(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking()
            desk.wait(2)
            await desk.scripts.said()
            await desk.scripts.begin(call.id, Situation.SILENT_START)
            assert (desk.guide.step, desk.guide.by_hand) == (1, True)
            # Another one takes its place.
            await desk.scripts.begin(call.id, Situation.AGREED)
            assert (desk.guide.situation, desk.guide.step) == (Situation.AGREED, 0)
            desk.over(call)
            assert desk.left() == []

    play(scenario())


def test_begun_by_hand_it_counts_from_when_that_began(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking(heard=True)
            desk.calls.remote_held(call.id, True)
            desk.wait(30)
            await desk.scripts.begin(call.id, Situation.ON_HOLD)
            assert desk.guide.since == START
            await desk.scripts.answered()
            desk.calls.remote_held(call.id, False)
            began = desk.at
            desk.hears(call, Hears.MUSIC)
            desk.wait(25)
            await desk.scripts.begin(call.id, Situation.ON_HOLD)
            assert desk.guide.since == began
            # That it was no hold is that the music was told for nothing.
            await desk.scripts.dismiss()
            assert desk.dismissed() == {Trouble.MUSIC: (1, 1)}
            await desk.scripts.begin(call.id, Situation.ON_HOLD)
            assert desk.guide.since == desk.at

    play(scenario())


def test_what_cannot_be_begun(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:

            async def refused(call_id: str, situation: Situation = Situation.SILENT_START) -> str:
                with pytest.raises(CallRefused) as error:
                    await desk.scripts.begin(call_id, situation)
                return str(error.value.code)

            assert await refused("none") == "no_call"
            call = desk.rings()
            assert await refused(call.id) == "not_now"
            desk.answered(call)
            desk.site.without(Situation.ON_HOLD)
            assert await refused(call.id, Situation.ON_HOLD) == "no_script"
            desk.site.without(Situation.SILENT_START, lines=(), then=Then.TALK)
            assert await refused(call.id) == "no_script"
            desk.over(call)
            assert await refused(call.id) == "no_call"
            colleague = desk.talking(internal=True)
            assert await refused(colleague.id) == "internal"
            assert desk.all(GuideChanged) == []

    play(scenario())


def test_a_call_that_broke_off_unnoticed_is_ended_by_hand(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking(heard=True)
            await desk.scripts.begin(call.id, Situation.BROKE_OFF)
            assert (desk.guide.current, desk.guide.redials) == (None, True)
            await desk.scripts.end_and_redial()
            assert desk.left() == [Situation.BROKE_OFF]
            assert ("hang_up", call.id) in desk.phone.told

    play(scenario())


def test_still_silent_does_not_wait(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            desk.talking()
            desk.wait(2)
            await desk.scripts.said()
            assert desk.guide.ready_at == desk.at + timedelta(seconds=3)
            desk.wait(1)
            await desk.scripts.still_silent()
            assert desk.guide.ready_at == desk.at

    play(scenario())


def test_they_answered_is_no_false_alarm(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking()
            desk.wait(2)
            await desk.scripts.answered()
            assert desk.shown is None
            assert desk.dismissed() == {Trouble.SILENT_START: (1, 0)}
            desk.wait(60)
            assert desk.shown is None
            desk.over(call)
            assert desk.left() == []

    play(scenario())


def test_a_false_alarm_is_counted(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking()
            desk.drops.leaving(call.id, False)
            desk.wait(4)
            await desk.scripts.dismiss()
            assert desk.shown is None
            assert desk.dismissed() == {Trouble.SILENT_START: (1, 1), Trouble.NOT_LEAVING: (1, 1)}
            desk.over(call)
            assert desk.left() == []

    play(scenario())


@pytest.mark.parametrize("all_said", [False, True])
def test_dismissed_elsewhere_it_goes_too(tmp_path: Path, all_said: bool) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking()
            desk.wait(2)
            for _ in range(2 if all_said else 1):
                await desk.scripts.said()
            await desk.drops.dismiss(call.id, Trouble.SILENT_START)
            assert desk.shown is None

    play(scenario())


def test_keys_without_a_script_do_nothing(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            desk.talking()
            await desk.scripts.said()
            await desk.scripts.still_silent()
            await desk.scripts.answered()
            await desk.scripts.dismiss()
            with pytest.raises(CallRefused) as refused:
                await desk.scripts.end_and_redial()
            assert refused.value.code == "not_now"
            assert desk.all(GuideChanged) == []

    play(scenario())


# --- the redial


def test_after_the_last_line_the_redial_is_kept_before_the_call_ends(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking()
            desk.wait(2)
            for _ in range(3):
                await desk.scripts.said()
            assert (desk.guide.current, desk.guide.redials) == (None, True)
            # It was said that they are rung again: that they are heard now does not take the key away.
            desk.hears(call, Hears.SPEECH)
            assert desk.guide.current is None
            kept: list[list[Situation]] = []
            desk.phone.during["hang_up"] = lambda: kept.append(desk.left())
            await desk.scripts.end_and_redial()
            assert kept == [[Situation.SILENT_START]]
            assert desk.shown is None
            desk.over(call, by_us=True)
            assert desk.left() == [Situation.SILENT_START]

    play(scenario())


def test_a_redial_that_cannot_be_kept_keeps_the_call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking()
            desk.wait(2)
            guide = desk.guide

            def full(*args: Any, **options: Any) -> Any:
                raise StorageFull

            with monkeypatch.context() as patch:
                patch.setattr(desk.callbacks, "make", full)
                with pytest.raises(StorageFull):
                    await desk.scripts.end_and_redial()
            assert (desk.shown, desk.left()) == (guide, [])
            assert ("hang_up", call.id) not in desk.phone.told
            await desk.scripts.end_and_redial()
            assert desk.left() == [Situation.SILENT_START]
            assert ("hang_up", call.id) in desk.phone.told

    play(scenario())


@pytest.mark.parametrize("by_us", [False, True])
@pytest.mark.parametrize("by_hand", [False, True])
def test_a_call_that_ends_in_the_midst_of_it_leaves_a_redial(tmp_path: Path, by_us: bool, by_hand: bool) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking(heard=True)
            if by_hand:
                await desk.scripts.begin(call.id, Situation.SILENT_MIDWAY)
            else:
                desk.wait(6)
            desk.over(call, by_us=by_us)
            assert desk.shown is None
            assert desk.left() == [Situation.SILENT_MIDWAY]

    play(scenario())


def test_a_call_that_breaks_off_in_the_midst_of_it_leaves_one(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking()
            desk.wait(2)
            desk.over(call, dropped=True)
            assert desk.left() == [Situation.BROKE_OFF]

    play(scenario())


def test_a_script_without_a_redial_leaves_none(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking(heard=True)
            await desk.scripts.begin(call.id, Situation.AGREED)
            await desk.scripts.said()
            await desk.scripts.said()
            assert (desk.guide.current, desk.guide.then) == (None, Then.SURVEY)
            with pytest.raises(CallRefused):
                await desk.scripts.end_and_redial()
            desk.over(call)
            assert (desk.shown, desk.left()) == (None, [])

    play(scenario())


def test_where_the_talk_goes_on_a_script_ends_with_its_last_line(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            desk.site.without(Situation.SILENT_START, then=Then.TALK)
            call = desk.talking()
            desk.wait(2)
            await desk.scripts.said()
            await desk.scripts.said()
            assert desk.shown is None
            desk.over(call)
            assert desk.left() == []

    play(scenario())


# --- the sentences that open a call


def redial(situation: Situation = Situation.ON_HOLD, **fields: Any) -> Redial:
    return Redial(situation, START, "ann", WINDOWS, **fields)


async def called(desk: Scene, one: Callback) -> Call:
    call = await desk.calls.dial_callback(one.id)
    assert desk.shown is None
    desk.wait(5)
    desk.answered(call)
    return call


@pytest.mark.parametrize(
    ("fields", "situation"),
    [
        ({}, Situation.AGREED),
        ({"redial": redial(), "origin": Origin.DROP}, Situation.ON_HOLD),
        ({"redial": redial(Situation.BROKE_OFF)}, Situation.BROKE_OFF),
        ({"redial": redial(handed_on=START), "origin": Origin.DROP}, Situation.ON_HOLD),
        ({"redial": redial(handed_on=START)}, Situation.AGREED),
        ({"redial": redial(handed_on=START, false_alarm=True)}, Situation.AGREED),
    ],
)
def test_a_call_made_for_a_callback_opens_with_its_sentence(
    tmp_path: Path, fields: dict[str, Any], situation: Situation
) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = await called(desk, await desk.known(**fields))
            assert (desk.guide.call, desk.guide.situation, desk.guide.opening) == (call.id, situation, True)
            assert (desk.guide.lines, desk.guide.then) == (desk.site.protocol.plays[situation].opening, Then.TALK)
            assert desk.guide.since == desk.at
            for _ in desk.guide.lines:
                await desk.scripts.said()
            assert desk.shown is None
            desk.calls.progress(call.id, CallEvent.HELD)
            assert desk.shown is None

    play(scenario())


def test_other_calls_open_without(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            one = await desk.known()
            desk.talking(1, heard=True)  # they ring in: their callback is recognised, the call was not made for it
            assert desk.shown is None
            desk.site.without(Situation.AGREED)
            desk.over(desk.calls.live[0])
            await called(desk, one)
            assert desk.shown is None

    play(scenario())


def test_the_opening_comes_back_after_the_trouble(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = await called(desk, await desk.known())
            await desk.scripts.said()
            opening = desk.guide
            desk.hears(call, Hears.SILENCE)
            desk.wait(2)
            assert (desk.guide.situation, desk.guide.opening) == (Situation.SILENT_START, False)
            desk.hears(call, Hears.SPEECH)
            assert desk.guide == opening
            # So it does under one that was begun by hand.
            await desk.scripts.begin(call.id, Situation.ON_HOLD)
            await desk.scripts.dismiss()
            assert desk.guide == opening
            await desk.scripts.answered()
            assert desk.shown is None

    play(scenario())


def test_a_redials_own_call_that_is_silent_leaves_the_redial_renewed(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            one = await desk.known(redial=redial(), origin=Origin.DROP, owner="ann")
            call = await called(desk, one)
            desk.hears(call, Hears.SILENCE)
            desk.wait(2)
            desk.over(call)
            after = await desk.get(one.id)
            assert (desk.left(), after.open) == ([Situation.SILENT_START], True)

    play(scenario())


@pytest.mark.parametrize("end", [{"dropped": True, "cause": 0}, {"cause": 41}])
def test_a_promise_whose_call_breaks_off_is_not_kept(tmp_path: Path, end: dict[str, Any]) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            one = await desk.known(owner="ann")
            call = await called(desk, one)
            desk.hears(call, Hears.SPEECH)
            desk.over(call, **end)
            after = await desk.get(one.id)
            assert (desk.left(), after.open) == ([Situation.BROKE_OFF], True)
            # Nobody wished that end; one that somebody did keeps it.
            other = await called(desk, await desk.known(2))
            desk.over(other)
            kept = await desk.get(other.callback or "")
            assert (len(desk.left()), kept.open) == (1, False)

    play(scenario())


# --- names


def test_what_is_known_of_a_call(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            reason = CatalogueEntry(CatalogueKind.REASON, "bill", {"en": "the bill", "fi": "lasku"})
            desk.store.put_directory([ANN], [reason])
            desk.directory.reload()
            one = await desk.known(reason="bill")
            call = await called(desk, one)
            assert desk.scripts.names(call) == {
                Name.CUSTOMER: "Customer 1",
                Name.AGENT: "Ann",
                Name.COMPANY: "Soitto Oy",
                Name.REASON: "the bill",
                Name.NUMBER: "+358 40 1234501",
            }
            in_finnish = desk.scripts.names(call, "fi")
            assert (in_finnish[Name.COMPANY], in_finnish[Name.REASON]) == ("Soitto", "lasku")
            desk.over(call)
            assert Name.REASON not in desk.scripts.names(call)

    play(scenario())


def test_what_is_known_of_somebody_who_rings_in(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            await desk.known(reason="bill", customer="Matti")
            call = desk.talking(1)
            names = desk.scripts.names(call)
            assert (names[Name.CUSTOMER], names[Name.REASON]) == ("Matti", "bill")
            hidden = desk.calls.known(call.id)
            assert hidden is not None
            desk.calls.incoming("hidden", "", "", None)
            unknown = desk.calls.known("hidden")
            assert unknown is not None
            desk.site.protocol = replace(desk.site.protocol, company={})
            assert desk.scripts.names(unknown) == {Name.AGENT: "Ann"}

    play(scenario())


def test_another_agent_begins_without_scripts(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            desk.talking()
            desk.wait(2)
            assert desk.shown is not None
            desk.calls.recover()
            desk.scripts.happened(SignedIn(ANN))
            assert desk.shown is None

    play(scenario())
