# SPDX-License-Identifier: GPL-3.0-or-later
"""Trouble on real calls of a desk: what is told and when it is over, which calls are watched, and what is counted."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.call import Call, CallEvent, CallResult, OwnPhone
from app.domain.drops import Hears, Thresholds, Trouble
from app.domain.errors import StorageFull
from app.domain.ids import new_id
from app.domain.number import parse
from app.domain.people import Person
from app.services.drops import Drops
from app.services.events import CallChanged, Event, SignedIn, TroubleOver, TroubleSeen
from tests.desks import play, until
from tests.played import ANN, Played

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class Hand:
    """The time, as the test sets it."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


class Scene(Played):
    """A desk that notices, whose clock stands still until the test moves it."""

    def __init__(self, folder: Path, thresholds: Thresholds | None = None) -> None:
        super().__init__(folder)
        self.hand = Hand()
        self.clock._local = self.hand
        self.limits: Thresholds | None = thresholds or Thresholds()
        self.told: list[tuple[str, Trouble]] = []
        """``+`` for what is seen, ``-`` for what is over, ``x`` for what was dismissed."""
        self.drops = Drops(self.place, self.calls, self.clock, self._emit, lambda: self.limits)
        self.listeners.append(self.drops.happened)

    def _emit(self, event: Event) -> None:
        self.events.append(event)
        if isinstance(event, TroubleSeen):
            self.told.append(("+", event.trouble))
        elif isinstance(event, TroubleOver):
            self.told.append(("x" if event.dismissed else "-", event.trouble))

    def wait(self, seconds: float) -> None:
        self.hand.now += timedelta(seconds=seconds)
        self.drops.tick()

    def rings(self, last: int = 1, **options: Any) -> Call:
        call_id = new_id()
        self.calls.incoming(call_id, f"04012345{last:02}", "", None, **options)
        call = self.calls.known(call_id)
        assert call is not None
        return call

    def talking(self, last: int = 1, **options: Any) -> Call:
        """A call that was answered, and in which both sides are silent."""
        call = self.rings(last, **options)
        self.answered(call)
        self.drops.heard(call.id, False, Hears.SILENCE)
        self.drops.heard(call.id, True, Hears.SILENCE)
        return call

    def over(
        self,
        call: Call,
        *,
        dropped: bool = False,
        cause: int = 16,
        by_us: bool = False,
        quiet: float | None = None,
    ) -> None:
        """The phone says that the call has ended, as the wiring hands it on."""
        self.drops.ended(call.id, dropped=dropped, cause=cause, by_us=by_us, quiet=quiet)
        self.ended(call, CallResult.ANSWERED, dropped=dropped)

    def since(self, trouble: Trouble) -> float:
        """Seconds after the beginning at which what was told last had begun."""
        seen = [event for event in self.all(TroubleSeen) if event.trouble is trouble]
        return (seen[-1].since - START).total_seconds()


@asynccontextmanager
async def scene(folder: Path, thresholds: Thresholds | None = None) -> AsyncIterator[Scene]:
    one = Scene(folder, thresholds)
    one.open()
    try:
        yield one
    finally:
        for call in one.calls.live:
            one.calls.ended(call.id, CallResult.CANCELLED)
        one.drops.stop()
        await one.close()


def test_silence_is_told_and_over_when_they_are_heard(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking()
            desk.wait(1.9)
            assert desk.told == []
            desk.wait(0.1)
            assert desk.told == [("+", Trouble.SILENT_START)]
            assert desk.since(Trouble.SILENT_START) == 0
            assert desk.all(TroubleSeen)[0].call == call.id
            desk.wait(10)
            desk.drops.heard(call.id, False, Hears.SPEECH)
            assert desk.told[1:] == [("-", Trouble.SILENT_START)]
            desk.drops.heard(call.id, False, Hears.SILENCE)
            desk.wait(6)
            assert desk.told[2:] == [("+", Trouble.SILENT_MIDWAY)]

    play(scenario())


def test_it_is_told_by_itself_when_its_time_comes(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path, Thresholds(silent_start=0.05, silent_midway=0.05)) as desk:
            desk.clock._local = lambda: datetime.now(UTC)
            call = desk.talking()
            await until(lambda: desk.told == [("+", Trouble.SILENT_START)], "told")
            desk.drops.heard(call.id, False, Hears.SPEECH)
            desk.drops.heard(call.id, False, Hears.SILENCE)
            await until(lambda: desk.told[2:] == [("+", Trouble.SILENT_MIDWAY)], "told again")

    play(scenario())


def test_they_hold(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking()
            desk.wait(1)
            desk.calls.remote_held(call.id, True)
            desk.wait(60)
            assert desk.told == [("+", Trouble.HELD)]
            assert desk.since(Trouble.HELD) == 1
            desk.calls.remote_held(call.id, False)
            assert desk.told[1:] == [("-", Trouble.HELD)]

    play(scenario())


def test_our_hold_and_our_mute(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking()
            desk.calls.progress(call.id, CallEvent.HELD)
            desk.wait(600)
            assert desk.told == []
            desk.calls.progress(call.id, CallEvent.RESUMED)
            desk.wait(2)
            assert desk.told == [("+", Trouble.SILENT_START)]
            await desk.calls.mute(call.id, True)
            assert desk.told[1:] == [("-", Trouble.SILENT_START), ("+", Trouble.MUTED)]
            await desk.calls.mute(call.id, False)
            assert desk.told[3:] == [("-", Trouble.MUTED)]

    play(scenario())


def test_our_sound_does_not_leave_and_the_microphone_dies(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking()
            desk.drops.heard(call.id, False, Hears.SPEECH)
            desk.drops.leaving(call.id, False)
            desk.wait(4)
            assert desk.told == [("+", Trouble.NOT_LEAVING)]
            desk.drops.heard(call.id, True, Hears.NOTHING)
            desk.wait(5)
            assert desk.told[1:] == [("-", Trouble.NOT_LEAVING), ("+", Trouble.DEAD_MICROPHONE)]
            desk.drops.heard(call.id, True, Hears.SPEECH)
            desk.drops.leaving(call.id, True)
            assert desk.told[3:] == [
                ("-", Trouble.DEAD_MICROPHONE),
                ("+", Trouble.NOT_LEAVING),
                ("-", Trouble.NOT_LEAVING),
            ]

    play(scenario())


def test_a_microphone_that_worked_in_one_call_is_trusted_in_the_next(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            for told in ([("+", Trouble.DEAD_MICROPHONE)], []):
                desk.told.clear()
                call = desk.talking()
                desk.drops.heard(call.id, False, Hears.SPEECH)
                desk.drops.heard(call.id, True, Hears.NOTHING)
                desk.wait(10)
                assert desk.told == told
                desk.drops.heard(call.id, True, Hears.SPEECH)
                desk.over(call)

    play(scenario())


@pytest.mark.parametrize(
    ("end", "trouble"),
    [
        ({"dropped": True, "cause": 0}, Trouble.BROKE_OFF),
        ({"cause": 41}, Trouble.BROKE_OFF),
        ({"cause": 16, "quiet": 0.1}, Trouble.PERHAPS_BROKE_OFF),
        ({"cause": 16, "quiet": 0.6}, None),
        ({"cause": 16}, None),
        ({"cause": 16, "by_us": True, "quiet": 0.1}, None),
    ],
)
def test_how_it_ended_is_told_when_the_call_is_over(
    tmp_path: Path, end: dict[str, Any], trouble: Trouble | None
) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking()
            desk.drops.heard(call.id, False, Hears.SPEECH)
            desk.wait(30)
            desk.over(call, **end)
            assert desk.told == ([("+", trouble)] if trouble is not None else [])
            order = [type(event) for event in desk.events if isinstance(event, TroubleSeen | CallChanged)][-2:]
            if trouble is Trouble.BROKE_OFF:  # before the end is written down as that of a talk
                assert order == [TroubleSeen, CallChanged]
            elif trouble is not None:
                assert order == [CallChanged, TroubleSeen]
            desk.wait(600)
            assert len(desk.told) == (trouble is not None)

    play(scenario())


def test_everything_told_is_over_with_the_call(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking()
            desk.drops.leaving(call.id, False)
            desk.wait(5)
            desk.over(call)
            assert sorted(desk.told) == sorted(
                [(sign, one) for one in (Trouble.SILENT_START, Trouble.NOT_LEAVING) for sign in "+-"]
            )

    play(scenario())


def test_a_call_that_was_passed_on_has_not_broken_off(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking()
            await desk.calls.transfer(call.id, parse("0401234577", "FI"))
            desk.over(call, cause=41)
            assert desk.told == []

    play(scenario())


def test_an_end_that_nobody_knows_is_no_good_bye(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking()
            desk.drops.heard(call.id, False, Hears.SPEECH)
            desk.drops.ended(call.id, dropped=False, cause=0, by_us=False)
            desk.ended(call, CallResult.UNKNOWN)
            assert desk.told == []

    play(scenario())


def test_calls_with_colleagues_are_not_watched(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            desk.store.put_directory([ANN, Person("ben", "Ben", extension="202")], [])
            desk.directory.reload()
            call = desk.talking(internal=True)
            desk.wait(600)
            desk.over(call, dropped=True)
            first = desk.talking(2)
            desk.drops.heard(first.id, False, Hears.SPEECH)
            desk.calls.progress(first.id, CallEvent.HELD)
            asked = await desk.calls.consult(first.id, parse("202", "FI"))
            desk.answered(asked)
            desk.drops.heard(asked.id, False, Hears.SILENCE)
            desk.wait(600)
            desk.over(asked, dropped=True)
            assert desk.told == []

    play(scenario())


def test_at_the_agents_own_phone_only_holds_and_ends_tell(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.rings(own_phone=True)
            desk.calls.own_phone(call.id, OwnPhone.UP)
            desk.answered(call)
            desk.drops.heard(call.id, False, Hears.SILENCE)
            desk.drops.leaving(call.id, False)
            desk.wait(10)
            assert desk.told == []
            desk.calls.remote_held(call.id, True)
            desk.wait(60)
            assert desk.told == [("+", Trouble.HELD)]
            desk.over(call, cause=38)
            assert desk.told[1:] == [("+", Trouble.BROKE_OFF), ("-", Trouble.HELD)]

    play(scenario())


def test_where_it_is_switched_off_nothing_is_noticed(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            desk.limits = None
            call = desk.talking()
            desk.wait(600)
            desk.over(call, dropped=True)
            assert desk.told == []
            # What holds when a call begins holds in all of it.
            desk.limits = Thresholds()
            other = desk.talking(2)
            desk.limits = None
            desk.wait(2)
            assert desk.told == [("+", Trouble.SILENT_START)]
            desk.over(other)

    play(scenario())


def test_a_false_alarm_is_counted_and_not_told_again_while_it_lasts(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking()
            await desk.drops.dismiss(call.id, Trouble.SILENT_START)
            desk.wait(2)
            await desk.drops.dismiss(call.id, Trouble.SILENT_START)
            await desk.drops.dismiss(call.id, Trouble.SILENT_START)
            desk.wait(60)
            assert desk.told == [("+", Trouble.SILENT_START), ("x", Trouble.SILENT_START)]
            assert desk.drops.counts() == {Trouble.SILENT_START: (1, 1)}
            # The next silence is another one.
            desk.drops.heard(call.id, False, Hears.SPEECH)
            desk.drops.heard(call.id, False, Hears.SILENCE)
            desk.wait(6)
            assert desk.told[2:] == [("+", Trouble.SILENT_MIDWAY)]
            desk.drops.heard(call.id, False, Hears.SPEECH)
            desk.drops.heard(call.id, False, Hears.SILENCE)
            desk.wait(6)
            assert desk.drops.counts() == {Trouble.SILENT_START: (1, 1), Trouble.SILENT_MIDWAY: (2, 0)}

    play(scenario())


def test_that_it_broke_off_can_be_a_false_alarm_too(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking()
            desk.over(call, dropped=True)
            await desk.drops.dismiss(call.id, Trouble.PERHAPS_BROKE_OFF)
            assert desk.told == [("+", Trouble.BROKE_OFF)]
            await desk.drops.dismiss(call.id, Trouble.BROKE_OFF)
            await desk.drops.dismiss(call.id, Trouble.BROKE_OFF)
            assert desk.told[1:] == [("x", Trouble.BROKE_OFF)]
            assert desk.drops.counts() == {Trouble.BROKE_OFF: (1, 1)}

    play(scenario())


def test_counts_are_kept_by_the_day(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking()
            desk.wait(2)
            await desk.drops.dismiss(call.id, Trouble.SILENT_START)
            desk.over(call, dropped=True)
            wanted = {Trouble.SILENT_START: (1, 1), Trouble.BROKE_OFF: (1, 0)}
            assert desk.drops.counts() == wanted
            # The program starts again on the same day.
            again = Drops(desk.place, desk.calls, desk.clock, desk.events.append, Thresholds)
            assert again.counts() == {}
            again.happened(SignedIn(ANN))
            assert again.counts() == wanted
            desk.hand.now += timedelta(days=1)
            assert again.counts() == {}
            again.happened(SignedIn(ANN))
            assert again.counts() == {}
            desk.hand.now -= timedelta(days=1)
            again.happened(SignedIn(ANN))
            assert again.counts() == wanted

    play(scenario())


def test_a_full_disk_keeps_nothing_from_being_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            desk.talking()

            def full(key: str, value: str) -> None:
                raise StorageFull

            monkeypatch.setattr(desk.store, "set_meta", full)
            desk.wait(2)
            assert desk.told == [("+", Trouble.SILENT_START)]
            assert desk.drops.counts() == {Trouble.SILENT_START: (1, 0)}

    play(scenario())


def test_another_agent_begins_anew(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            call = desk.talking()
            desk.wait(2)
            desk.calls.recover()
            desk.drops.happened(SignedIn(ANN))
            assert desk.told == [("+", Trouble.SILENT_START), ("-", Trouble.SILENT_START)]
            desk.drops.heard(call.id, False, Hears.SPEECH)
            desk.wait(600)
            assert len(desk.told) == 2

    play(scenario())


def test_two_calls_are_watched_apart(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with scene(tmp_path) as desk:
            first = desk.talking(1)
            desk.drops.heard(first.id, False, Hears.SPEECH)
            desk.calls.progress(first.id, CallEvent.HELD)
            second = desk.talking(2)
            desk.wait(2)
            assert [event.call for event in desk.all(TroubleSeen)] == [second.id]
            desk.over(second)
            desk.calls.progress(first.id, CallEvent.RESUMED)
            desk.drops.heard(first.id, False, Hears.SILENCE)
            desk.wait(6)
            assert [event.call for event in desk.all(TroubleSeen)] == [second.id, first.id]

    play(scenario())
