# SPDX-License-Identifier: GPL-3.0-or-later
"""When a call is in trouble: each rule by the second, and what holds whatever happens in whatever order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.drops import OWN, Hears, Thresholds, Trouble, Watch

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LIMITS = Thresholds()


def at(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


class Line:
    """A watch, told and asked in seconds since the call began."""

    def __init__(self, limits: Thresholds = LIMITS, *, microphone_gave: bool = False) -> None:
        self.watch = Watch(limits, microphone_gave=microphone_gave)

    def answered(self, seconds: float = 0) -> Line:
        self.watch.answered(at(seconds))
        self.ours(seconds, Hears.SILENCE)
        return self.theirs(seconds, Hears.SILENCE)

    def talked(self) -> Line:
        """They have talked from the first to the third second."""
        return self.answered().theirs(1, Hears.SPEECH).theirs(3, Hears.SILENCE)

    def ours(self, seconds: float, hears: Hears) -> Line:
        self.watch.heard(at(seconds), True, hears)
        return self

    def theirs(self, seconds: float, hears: Hears) -> Line:
        self.watch.heard(at(seconds), False, hears)
        return self

    def hold(self, seconds: float, on: bool = True) -> Line:
        self.watch.held(at(seconds), on)
        return self

    def remote(self, seconds: float, on: bool = True) -> Line:
        self.watch.remote_held(at(seconds), on)
        return self

    def mute(self, seconds: float, on: bool = True) -> Line:
        self.watch.muted(at(seconds), on)
        return self

    def leaves(self, seconds: float, leaves: bool) -> Line:
        self.watch.leaving(at(seconds), leaves)
        return self

    def end(
        self,
        seconds: float,
        *,
        dropped: bool = False,
        cause: int = 16,
        by_us: bool = False,
        quiet: float | None = None,
    ) -> Line:
        self.watch.ended(at(seconds), dropped=dropped, cause=cause, by_us=by_us, quiet=quiet)
        return self

    def now(self, seconds: float) -> dict[Trouble, float]:
        """What is wrong, and the second since when."""
        found = self.watch.troubles(at(seconds))
        return {trouble: (since - START).total_seconds() for trouble, since in found.items()}

    def change(self, seconds: float) -> float | None:
        found = self.watch.next_change(at(seconds))
        return None if found is None else (found - START).total_seconds()


# --- silence


def test_nobody_is_heard_after_the_answer() -> None:
    line = Line().answered(5)
    assert line.now(6.9) == {}
    assert line.change(5) == 7
    assert line.now(7) == {Trouble.SILENT_START: 5}
    assert line.change(7) is None


def test_the_greeting_takes_its_time() -> None:
    line = Line().answered().ours(0.5, Hears.SPEECH)
    assert (line.now(60), line.change(1)) == ({}, None)
    line.ours(4, Hears.SILENCE)
    assert line.now(5.9) == {}
    assert line.now(6) == {Trouble.SILENT_START: 4}


def test_what_we_say_into_the_silence_does_not_end_it_and_they_do() -> None:
    line = Line().answered().ours(3, Hears.SPEECH)
    assert line.now(3) == {Trouble.SILENT_START: 0}
    line.ours(6, Hears.SILENCE)
    assert line.now(6.1) == {Trouble.SILENT_START: 0}
    line.theirs(7, Hears.SPEECH)
    assert line.now(7) == {}
    line.theirs(8, Hears.SILENCE)
    assert line.now(13.9) == {}
    assert line.now(14) == {Trouble.SILENT_MIDWAY: 8}


def test_silence_midway_wants_longer_and_no_word_of_ours() -> None:
    line = Line().talked()
    assert line.change(3) == 9
    line.ours(7, Hears.SPEECH).ours(20, Hears.SILENCE)
    assert line.now(25.9) == {}
    assert line.now(26) == {Trouble.SILENT_MIDWAY: 20}


def test_noise_or_none_silence_is_one() -> None:
    line = Line().talked().theirs(5, Hears.NOTHING).theirs(7, Hears.SILENCE)
    assert line.now(9) == {Trouble.SILENT_MIDWAY: 3}


def test_where_this_desk_has_no_sound_nobody_is_silent() -> None:
    line = Line()
    line.watch.answered(at(0))
    assert (line.now(600), line.change(0)) == ({}, None)


def test_before_the_answer_nothing_is_wrong() -> None:
    line = Line().theirs(0, Hears.NOTHING).ours(0, Hears.NOTHING).leaves(0, False).remote(0).mute(0)
    assert (line.now(600), line.change(0)) == ({}, None)
    assert line.end(601, dropped=True, cause=38).now(601) == {}


# --- holds


def test_they_hold_and_do_not_come_back() -> None:
    line = Line().talked().remote(10)
    assert line.change(10) == 70
    assert line.now(69.9) == {}
    assert line.now(70) == {Trouble.HELD: 10}
    line.remote(100, False)
    assert line.now(100) == {}
    assert line.now(105.9) == {}
    assert line.now(106) == {Trouble.SILENT_MIDWAY: 100}


def test_they_come_back_in_time() -> None:
    line = Line().talked().remote(4).remote(60, False).theirs(61, Hears.SPEECH)
    assert line.now(600) == {}


@pytest.mark.parametrize("hold", [Line.hold, Line.remote])
def test_a_hold_ends_what_is_told_of_the_sound(hold: Callable[..., Line]) -> None:
    line = Line().talked().leaves(3, False)
    assert line.now(10).keys() == {Trouble.SILENT_MIDWAY, Trouble.NOT_LEAVING}
    hold(line, 10)
    assert line.now(20) == {}
    hold(line, 30, False)
    assert line.now(33.9) == {}
    assert line.now(34) == {Trouble.NOT_LEAVING: 30}
    assert line.now(36) == {Trouble.NOT_LEAVING: 30, Trouble.SILENT_MIDWAY: 30}


def test_while_we_hold_nothing_is_heard_of_them() -> None:
    line = Line().talked().hold(4).theirs(5, Hears.MUSIC).ours(5, Hears.NOTHING)
    assert (line.now(600), line.change(5)) == ({}, None)


def test_they_hold_while_we_do() -> None:
    line = Line().talked().hold(4).remote(5)
    assert line.now(65) == {Trouble.HELD: 5}
    line.remote(66, False).hold(70, False)
    assert line.now(70) == {}
    assert line.now(76) == {Trouble.SILENT_MIDWAY: 70}


# --- music


def test_music_and_no_word() -> None:
    line = Line().talked().theirs(5, Hears.MUSIC)
    assert line.change(5) == 25
    assert line.now(24.9) == {}
    assert line.now(25) == {Trouble.MUSIC: 5}
    line.theirs(26, Hears.SPEECH)
    assert line.now(26) == {}


def test_music_after_silence_is_no_silence() -> None:
    line = Line().talked().theirs(10, Hears.MUSIC)
    assert line.now(10) == {}
    line.theirs(40, Hears.SILENCE)
    assert line.now(40) == {}
    assert line.now(46) == {Trouble.SILENT_MIDWAY: 40}


# --- our own sound


def test_our_sound_does_not_leave() -> None:
    line = Line().talked().theirs(3.5, Hears.SPEECH).leaves(4, False)
    assert line.change(4) == 8
    assert line.now(8) == {Trouble.NOT_LEAVING: 4}
    line.leaves(9, True)
    assert line.now(9) == {}


def test_a_dead_microphone_is_told_before_their_silence() -> None:
    line = Line().answered().ours(0, Hears.NOTHING)
    assert line.now(4.9) == {}
    assert line.now(5) == {Trouble.DEAD_MICROPHONE: 0}
    assert line.now(60) == {Trouble.DEAD_MICROPHONE: 0}
    line.ours(61, Hears.SPEECH).ours(63, Hears.SILENCE)
    assert line.now(64.9) == {}
    assert line.now(65) == {Trouble.SILENT_START: 63}


def test_a_microphone_that_dies_in_their_silence_is_told_instead() -> None:
    line = Line().talked().leaves(3, False)
    assert line.now(9).keys() == {Trouble.SILENT_MIDWAY, Trouble.NOT_LEAVING}
    line.ours(10, Hears.NOTHING)
    assert line.now(15) == {Trouble.DEAD_MICROPHONE: 10}


def test_a_noise_gate_is_no_dead_microphone() -> None:
    """It worked in this call: while the agent listens it may give nothing, as long as they are heard."""
    line = Line().talked().ours(3, Hears.SPEECH).ours(5, Hears.NOTHING).theirs(6, Hears.SPEECH)
    assert (line.now(600), line.change(6)) == ({}, None)
    # Their silence is told as ever.
    line.theirs(601, Hears.SILENCE)
    assert line.now(606.9) == {}
    assert line.now(607) == {Trouble.SILENT_MIDWAY: 601}
    line.ours(610, Hears.SPEECH).ours(612, Hears.NOTHING)
    assert line.now(626.9) == {Trouble.SILENT_MIDWAY: 601}


@pytest.mark.parametrize("before", [True, False], ids=["before", "in this call"])
def test_a_microphone_that_worked_is_dead_when_nobody_hears_anybody(before: bool) -> None:
    line = Line(microphone_gave=before).talked()
    if not before:
        line.ours(3, Hears.SPEECH)
    line.theirs(3, Hears.SPEECH).ours(4, Hears.NOTHING).theirs(10, Hears.SILENCE)
    assert line.change(10) == 16
    assert line.now(16) == {Trouble.SILENT_MIDWAY: 10}
    assert line.change(16) == 25
    assert line.now(24.9) == {Trouble.SILENT_MIDWAY: 10}
    assert line.now(25) == {Trouble.DEAD_MICROPHONE: 4}
    line.theirs(26, Hears.SPEECH)
    assert line.now(26) == {}


def test_what_is_told_anew_after_a_hold_does_not_make_a_microphone_alive() -> None:
    line = Line().talked().theirs(3, Hears.SPEECH).ours(4, Hears.NOTHING).hold(5).hold(8, False)
    line.ours(8, Hears.SILENCE).ours(10, Hears.NOTHING)
    assert line.now(15) == {Trouble.DEAD_MICROPHONE: 10}
    # After nothing there was something: it works.
    line.ours(16, Hears.SILENCE).ours(20, Hears.NOTHING)
    assert line.now(600) == {}


def test_where_dead_microphones_are_not_told_silence_is() -> None:
    line = Line(replace(LIMITS, dead_microphone=0)).answered().ours(0, Hears.NOTHING)
    assert line.now(2) == {Trouble.SILENT_START: 0}


def test_muted_and_the_agent_speaks() -> None:
    line = Line().talked().theirs(4, Hears.SPEECH).mute(5).ours(8, Hears.SPEECH)
    assert line.now(8) == {Trouble.MUTED: 8}
    line.ours(9, Hears.SILENCE)
    assert line.now(9) == {Trouble.MUTED: 8}
    line.mute(10, False)
    assert line.now(10) == {}


def test_muted_in_mid_word() -> None:
    line = Line().talked().ours(4, Hears.SPEECH).mute(5)
    assert line.now(5) == {Trouble.MUTED: 5}


def test_muted_and_they_are_silent() -> None:
    line = Line().talked().mute(5)
    assert line.now(10.9) == {}
    assert line.change(5) == 11
    assert line.now(11) == {Trouble.MUTED: 5}
    # Heard by them again, they have time to say so.
    line.mute(12, False)
    assert line.now(12) == {}
    assert line.now(18) == {Trouble.SILENT_MIDWAY: 12}


def test_muted_and_they_speak_is_as_it_should_be() -> None:
    line = Line().talked().mute(5).theirs(6, Hears.SPEECH)
    assert line.now(600) == {}


def test_muted_in_their_silence_the_microphone_is_told_instead() -> None:
    line = Line().talked()
    assert line.now(9) == {Trouble.SILENT_MIDWAY: 3}
    line.mute(10)
    assert line.now(10) == {Trouble.MUTED: 10}
    line.theirs(11, Hears.SPEECH)
    assert line.now(11) == {}


def test_muted_while_somebody_holds_is_no_matter() -> None:
    line = Line().talked().hold(4).mute(5).ours(6, Hears.SPEECH)
    assert line.now(600) == {}
    line.ours(601, Hears.SILENCE).hold(602, False)
    assert line.now(602) == {}


# --- the end


def test_it_broke_off() -> None:
    assert Line().talked().end(5, dropped=True, cause=0).now(5) == {Trouble.BROKE_OFF: 5}
    assert Line().talked().end(5, dropped=True, by_us=True).now(5) == {Trouble.BROKE_OFF: 5}
    for cause in LIMITS.causes:
        assert Line().talked().hold(4).end(5, cause=cause).now(600) == {Trouble.BROKE_OFF: 5}
        assert Line().talked().end(5, cause=cause, by_us=True).now(600) == {}
    assert Line(replace(LIMITS, causes=frozenset())).talked().end(5, cause=38).now(5) == {}


def test_it_ended_as_calls_do() -> None:
    assert Line().talked().end(5).now(5) == {}
    assert Line().talked().end(5, cause=0).now(5) == {}


def test_their_sound_was_gone_when_they_hung_up() -> None:
    line = Line().talked().theirs(10, Hears.SPEECH).theirs(12, Hears.NOTHING)
    assert line.end(14).now(14) == {Trouble.BROKE_OFF: 12}
    line = Line().talked().theirs(10, Hears.SPEECH).theirs(12, Hears.NOTHING)
    assert line.end(13.9).now(14) == {}
    assert Line().answered().theirs(0, Hears.NOTHING).end(2).now(2) == {Trouble.BROKE_OFF: 0}
    assert Line().talked().theirs(4, Hears.NOTHING).end(20, by_us=True).now(20) == {}
    assert Line().talked().theirs(4, Hears.NOTHING).hold(5).end(20).now(20) == {}
    assert Line().talked().theirs(4, Hears.NOTHING).remote(5).end(20).now(20) == {}


def test_a_phone_that_sends_nothing_in_pauses_is_not_gone() -> None:
    line = Line().talked().theirs(4, Hears.NOTHING).theirs(6, Hears.SILENCE).theirs(8, Hears.NOTHING)
    assert line.end(12).now(12) == {}
    # What is told anew after a hold says nothing of that.
    line = Line().talked().theirs(4, Hears.NOTHING).hold(5).theirs(7, Hears.SILENCE)
    assert line.hold(8, False).theirs(8, Hears.NOTHING).end(10).now(10) == {Trouble.BROKE_OFF: 8}
    line = Line().talked().theirs(4, Hears.NOTHING).remote(5).remote(8, False).theirs(8, Hears.SILENCE)
    assert line.theirs(9, Hears.NOTHING).end(11).now(11) == {Trouble.BROKE_OFF: 9}


def test_a_good_bye_in_the_middle_of_their_word_is_a_hint() -> None:
    def speaking() -> Line:
        return Line().talked().theirs(10, Hears.SPEECH)

    assert speaking().end(20, quiet=0).now(600) == {Trouble.PERHAPS_BROKE_OFF: 20}
    assert speaking().end(20, quiet=0.24).now(20) == {Trouble.PERHAPS_BROKE_OFF: 20}
    assert speaking().end(20, quiet=0, by_us=True).now(20) == {}
    assert speaking().hold(19.5).end(20, quiet=0).now(20) == {}
    assert speaking().end(20, quiet=0, cause=41).now(20) == {Trouble.BROKE_OFF: 20}


def test_an_ordinary_good_bye_is_none() -> None:
    def speaking() -> Line:
        return Line().talked().theirs(10, Hears.SPEECH)

    # That speech has ended is told a second after the last word; the end itself says when that was.
    assert speaking().end(20, quiet=0.25).now(20) == {}
    assert speaking().end(20, quiet=0.6).now(20) == {}
    assert speaking().end(20).now(20) == {}
    # Nor what we say meanwhile, nor their music, nor a word without a talk.
    assert Line().talked().ours(10, Hears.SPEECH).end(20, quiet=17).now(20) == {}
    assert Line().talked().theirs(10, Hears.MUSIC).end(40, quiet=0).now(40) == {}
    assert Line().answered().theirs(1, Hears.SPEECH).end(4.9, quiet=0).now(5) == {}
    assert Line().answered().theirs(1, Hears.SPEECH).end(5, quiet=0).now(5) == {Trouble.PERHAPS_BROKE_OFF: 5}


def test_after_the_end_nothing_comes() -> None:
    line = Line().talked().remote(4).end(5)
    line.theirs(6, Hears.SPEECH).theirs(7, Hears.SILENCE).remote(8).mute(9).leaves(10, False).hold(11)
    line.watch.answered(at(12))
    assert (line.now(600), line.change(6)) == ({}, None)
    assert line.end(601, dropped=True).now(601) == {}


def test_zero_is_never() -> None:
    limits = Thresholds(0, 0, 0, 0, 0, 0, 0, frozenset())
    line = Line(limits).answered().leaves(0, False).theirs(1, Hears.SPEECH).theirs(2, Hears.MUSIC)
    assert line.now(600) == {}
    line.theirs(601, Hears.SILENCE).ours(601, Hears.NOTHING)
    assert line.now(1200) == {}
    line.remote(1201)
    assert (line.now(2400), line.change(1201)) == ({}, None)
    assert line.remote(2401, False).theirs(2402, Hears.SPEECH).end(2403, quiet=0).now(2403) == {}


def test_a_clock_that_is_set_back_does_no_harm() -> None:
    line = Line().answered(10).theirs(4, Hears.SPEECH).theirs(5, Hears.SILENCE)
    assert line.now(0) == {}
    assert line.now(15.9) == {}
    assert line.now(16) == {Trouble.SILENT_MIDWAY: 10}


# --- whatever happens, in whatever order

Happening = Callable[[Watch, datetime], None]


def heard(ours: bool, hears: Hears) -> Happening:
    return lambda watch, when: watch.heard(when, ours, hears)


def switched(what: Callable[[Watch, datetime, bool], None], on: bool) -> Happening:
    return lambda watch, when: what(watch, when, on)


def over(dropped: bool, cause: int, by_us: bool) -> Happening:
    return lambda watch, when: watch.ended(when, dropped=dropped, cause=cause, by_us=by_us, quiet=0.1)


LIVE: list[Happening] = [
    Watch.answered,
    *[heard(ours, hears) for ours in (True, False) for hears in Hears if not (ours and hears is Hears.MUSIC)],
    *[
        switched(what, on)
        for what in (Watch.held, Watch.remote_held, Watch.muted, Watch.leaving)
        for on in (True, False)
    ],
]
ENDS = [over(dropped, cause, by_us) for dropped in (True, False) for cause in (0, 16, 38) for by_us in (True, False)]
# Most often the very instants at which something comes true.
GAPS = st.one_of(st.sampled_from([0.0, 0.5, 1.0, 2.0, 4.0, 5.0, 6.0, 20.0, 60.0]), st.floats(0, 70))
TALES = st.lists(st.tuples(GAPS, st.one_of(st.sampled_from(LIVE), st.sampled_from(ENDS))), max_size=25)

SILENT = frozenset({Trouble.SILENT_START, Trouble.SILENT_MIDWAY})
SOUND = SILENT | OWN | {Trouble.MUSIC, Trouble.NOT_LEAVING}
ENDED = frozenset({Trouble.BROKE_OFF, Trouble.PERHAPS_BROKE_OFF})
# No two of a set are ever told together.
NEVER_BOTH = [
    *[frozenset({one, Trouble.HELD}) for one in SOUND],
    *[frozenset({one, other}) for one in OWN for other in (*SILENT, Trouble.NOT_LEAVING)],
    *[frozenset({one, Trouble.MUSIC}) for one in SILENT],
    SILENT,
    OWN,
    ENDED,
    *[frozenset({one, other}) for one in ENDED for other in (*SOUND, Trouble.HELD)],
]


def instants(watch: Watch, first: datetime, last: datetime) -> list[datetime]:
    """The first, and all at which the answer may change by itself until the last."""
    found = [first]
    while (change := watch.next_change(found[-1])) is not None and change < last:
        assert change > found[-1]
        found.append(change)
    return found


@given(TALES)
def test_no_two_troubles_contradict_each_other(tale: list[tuple[float, Happening]]) -> None:
    watch, now, ended = Watch(LIMITS), START, False
    watch.answered(START)
    for gap, happens in tale:
        after = now + timedelta(seconds=gap)
        looks = instants(watch, now, after)
        for look, until in zip(looks, [*looks[1:], after], strict=True):
            found = watch.troubles(look)
            assert not any(pair <= found.keys() for pair in NEVER_BOTH)
            assert all(since <= look for since in found.values())
            assert (found.keys() <= ENDED) if ended else not found.keys() & ENDED
            # Until then nothing changes by itself.
            if (between := look + (until - look) / 2) < until:
                assert watch.troubles(between) == found
        now = after
        happens(watch, now)
        ended = ended or happens in ENDS
    if ended:
        assert watch.next_change(now) is None
        assert watch.troubles(now) == watch.troubles(now + timedelta(days=1))


@given(TALES, st.lists(GAPS, max_size=5))
def test_asking_changes_nothing(tale: list[tuple[float, Happening]], looks: list[float]) -> None:
    asked, unasked, now = Watch(LIMITS), Watch(LIMITS), START
    for gap, happens in [(0.0, Watch.answered), *tale]:
        for look in looks:
            asked.troubles(now + timedelta(seconds=look))
            asked.next_change(now + timedelta(seconds=look))
        now += timedelta(seconds=gap)
        happens(asked, now)
        happens(unasked, now)
        assert asked.troubles(now) == unasked.troubles(now)
        assert asked.next_change(now) == unasked.next_change(now)


@given(st.lists(st.tuples(st.floats(-70, 70), st.sampled_from([*LIVE, *ENDS])), max_size=25))
def test_time_does_not_go_back(tale: list[tuple[float, Happening]]) -> None:
    told, clamped, now, latest = Watch(LIMITS), Watch(LIMITS), START, START
    for gap, happens in [(0.0, Watch.answered), *tale]:
        now += timedelta(seconds=gap)
        latest = max(latest, now)
        happens(told, now)
        happens(clamped, latest)
        assert told.troubles(now) == clamped.troubles(latest)
        assert told.next_change(now) == clamped.next_change(latest)


@given(TALES)
def test_what_is_put_right_is_not_told_any_more(tale: list[tuple[float, Happening]]) -> None:
    watch, now = Watch(LIMITS), START
    watch.answered(START)
    for gap, happens in tale:
        now += timedelta(seconds=gap)
        happens(watch, now)
    rights = [
        (heard(False, Hears.SPEECH), SILENT | {Trouble.MUSIC}),
        (switched(Watch.muted, False), frozenset({Trouble.MUTED})),
        (switched(Watch.leaving, True), frozenset({Trouble.NOT_LEAVING})),
        (heard(True, Hears.SILENCE), frozenset({Trouble.DEAD_MICROPHONE})),
        (switched(Watch.remote_held, False), frozenset({Trouble.HELD})),
        (switched(Watch.held, True), SOUND),
        (over(False, 16, True), SOUND | {Trouble.HELD}),
    ]
    for right, gone in rights:
        now += timedelta(seconds=1)
        right(watch, now)
        assert not watch.troubles(now).keys() & gone
