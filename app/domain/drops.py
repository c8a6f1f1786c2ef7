# SPDX-License-Identifier: GPL-3.0-or-later
"""Noticing that a call is in trouble (row E1), from what the phone tells of it: pure rules over a clock that is given to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Hears(StrEnum):
    """What is to be heard from one side of a call."""

    SILENCE = "silence"
    SPEECH = "speech"
    MUSIC = "music"
    """Sound that is no speech, for a while already: music, a tone. Told of the other side only."""
    NOTHING = "nothing"
    """Not even noise: every sample is nought. Of our side: the microphone is dead. (Off, muted or not, is no matter here.)"""


class Trouble(StrEnum):
    """What is wrong with a call, as far as can be told."""

    BROKE_OFF = "broke_off"
    """It is over, and not by anybody's wish: no good-bye, no sound any more, or the network's own cause."""
    PERHAPS_BROKE_OFF = "perhaps_broke_off"
    """The other side hung up in the middle of their own sentence: a hint only."""
    HELD = "held"
    """They put us on hold, and are not back."""
    MUSIC = "music"
    """Music and no speech from their side: perhaps a hold of which the exchange says nothing. A hint only."""
    SILENT_START = "silent_start"
    """Nobody was heard since the answer."""
    SILENT_MIDWAY = "silent_midway"
    """They were heard before, and are not any more."""
    NOT_LEAVING = "not_leaving"
    """Our sound does not reach them: nothing leaves this computer, or all of it gets lost."""
    MUTED = "muted"
    """Our microphone is switched off, and the agent speaks all the same, or they are silent: said before anything else."""
    DEAD_MICROPHONE = "dead_microphone"
    """Our microphone gives no sound at all: said before anything else."""


OWN = frozenset({Trouble.MUTED, Trouble.DEAD_MICROPHONE})
"""Ours to put right: no redial comes of them."""
HINTS = frozenset({Trouble.PERHAPS_BROKE_OFF, Trouble.MUSIC})
"""Not sure enough to act upon: the agent is asked."""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """When trouble is told; seconds, 0 = never. They are settings."""

    silent_start: float = 2.0
    silent_midway: float = 6.0
    held: float = 60.0
    music: float = 20.0
    not_leaving: float = 4.0
    dead_microphone: float = 5.0
    mid_sentence: float = 0.25
    """A good-bye of the other side so shortly after their own last word is taken for a hint that the line broke off. Between the
    last word of a talk and the key that ends it there is more; between the words of a sentence, less."""
    causes: frozenset[int] = frozenset({27, 31, 38, 41, 42, 44, 47, 102, 111, 127})
    """Q.850 causes of a BYE that are no wish of anybody."""


_SILENT = frozenset({Hears.SILENCE, Hears.NOTHING})
_TALK = 5.0
"""Seconds that a talk takes at the least: who hangs up sooner was wrongly connected."""
_GATED = 15.0
"""Seconds in which neither side is heard, after which a microphone that worked before is taken for dead."""


class Watch:
    """What is wrong with one call now, from what happened in it until now.

    Every method takes the instant (UTC) at which it happened; one that lies before the last is taken for the last, so that a clock
    that is set back does no harm. Asking changes nothing: the answer does not depend on how often is asked.

    The rules:

    * While they hold us, or we hold them, nothing that is heard or not heard means trouble; afterwards it is counted anew.
    * Silence is counted from the answer, from when they were last heard, and from when our own voice last ended, whichever is
      the latest. Once it is trouble it stays so, whatever we say, until they are heard.
    * While our microphone is off or dead they may be silent for that reason: that is told, and not their silence.
    * A microphone that has given sound may give none while the agent listens: headsets with a noise gate do so, and those that
      are muted at the cable. It is dead only when nobody hears anybody for so long that the agent must have spoken.
    """

    def __init__(self, thresholds: Thresholds, *, microphone_gave: bool = False) -> None:
        """``microphone_gave``: it has given sound before this call."""
        self._limits = thresholds
        self.microphone_gave = microphone_gave
        """Whether our microphone has given sound by now: a voice, or anything after it gave nothing."""
        self._at: datetime | None = None
        self._answered: datetime | None = None
        self._ended = False
        self._verdict: dict[Trouble, datetime] = {}
        self._held = False
        self._remote: datetime | None = None
        """Since when they hold us."""
        self._free: datetime | None = None
        """Since when nobody holds: sound counts from then on."""
        self._muted: datetime | None = None
        self._spoke_muted: datetime | None = None
        """Since when the agent speaks, or has spoken, with the microphone off."""
        self._ours: Hears | None = None
        self._ours_from: datetime | None = None
        self._ours_spoke: datetime | None = None
        """When our voice was last heard."""
        self._theirs: Hears | None = None
        self._theirs_from: datetime | None = None
        self._silent_from: datetime | None = None
        """Since when nothing is heard of them, noise or not."""
        self._counts_from: datetime | None = None
        """Since when they can hear us: their silence counts from then on."""
        self._silence: tuple[Trouble, datetime] | None = None
        """Their silence, once it is trouble."""
        self._heard = False
        """Whether they were heard in this call."""
        self._gated = False
        """There was nothing to be heard before, and then something again: their phone may send nothing in pauses, and that there is
        nothing proves nothing."""
        self._stuck: datetime | None = None
        """Since when our sound does not leave."""

    # --- what happens

    def answered(self, at: datetime) -> None:
        """The two are connected."""
        at = self._until(at)
        if self._answered is None and not self._ended:
            self._answered = self._free = self._counts_from = at
            self._listen(at)

    def held(self, at: datetime, on: bool) -> None:
        """We put them on hold, or took them back."""
        at = self._until(at)
        if self._held is not on:
            paused = self._paused
            self._held = on
            self._pause(at, paused)

    def remote_held(self, at: datetime, on: bool) -> None:
        """They put us on hold, or took us back."""
        at = self._until(at)
        if (self._remote is not None) is not on:
            paused = self._paused
            self._remote = at if on else None
            self._pause(at, paused)

    def muted(self, at: datetime, on: bool) -> None:
        """Our microphone was switched off, or on."""
        at = self._until(at)
        if (self._muted is not None) is on:
            return
        self._muted = at if on else None
        self._spoke_muted = None
        if on:
            if self._silence is None:
                self._anew(at)
        else:
            self._anew(at)  # they could not hear what was said until now
        self._listen(at)

    def heard(self, at: datetime, ours: bool, hears: Hears) -> None:
        """From now on something else is heard of our microphone (``ours``), or of them."""
        at = self._until(at)
        if ours:
            self._hear_us(at, hears)
        else:
            self._hear_them(at, hears)
        self._listen(at)

    def leaving(self, at: datetime, leaves: bool) -> None:
        """Our sound does, or does not, reach them from now on."""
        at = self._until(at)
        if (self._stuck is None) is not leaves:
            self._stuck = None if leaves else at

    def ended(self, at: datetime, *, dropped: bool, cause: int, by_us: bool, quiet: float | None = None) -> None:
        """The call is over. ``dropped``: their sound stopped without a good-bye; ``cause`` is the network's own (Q.850, 0 = none);
        ``by_us``: this desk ended it; ``quiet``: seconds since their last word, ``None``: not known."""
        at = self._until(at)
        if self._ended:
            return
        if self._answered is not None:
            self._verdict = self._judged(at, dropped=dropped, cause=cause, by_us=by_us, quiet=quiet)
        self._ended = True

    # --- what is to be known of it

    def troubles(self, at: datetime) -> dict[Trouble, datetime]:
        """What is wrong at that instant, and since when. After the end nothing but that it broke off, for good."""
        if self._ended:
            return dict(self._verdict)
        at = self._after(at)
        silence = self._silence_at(at)
        found = {trouble: since for trouble, since, due in self._counted() if due <= at}
        if Trouble.DEAD_MICROPHONE not in found and (muted := self._muted_since(silence)) is not None:
            found[Trouble.MUTED] = muted
        if not found.keys() & OWN:
            found |= {} if silence is None else {silence[0]: silence[1]}
        else:
            found.pop(Trouble.NOT_LEAVING, None)
        return found

    def next_change(self, at: datetime) -> datetime | None:
        """When that may be another answer although nothing happens: an instant after that one, or ``None`` for never."""
        if self._ended:
            return None
        at = self._after(at)
        dues = [due for _, _, due in self._counted()]
        if (silence := self._silence_due()) is not None:
            dues.append(silence[2])
        return min((due for due in dues if due > at), default=None)

    # --- the rules

    @property
    def _paused(self) -> bool:
        return self._held or self._remote is not None

    def _after(self, at: datetime) -> datetime:
        return at if self._at is None else max(at, self._at)

    def _until(self, at: datetime) -> datetime:
        """Take in what came true by itself before something happens."""
        self._at = at = self._after(at)
        self._silence = self._silence_at(at)
        return at

    def _counted(self) -> Iterator[tuple[Trouble, datetime, datetime]]:
        """What is told when it has lasted for so long: the trouble, since when, and from when on it is told."""
        if self._answered is None or self._free is None:
            return
        limits = self._limits
        if self._remote is not None and limits.held:
            since = max(self._remote, self._answered)
            yield Trouble.HELD, since, since + timedelta(seconds=limits.held)
        if self._paused:
            return
        if self._ours is Hears.NOTHING and self._ours_from is not None and limits.dead_microphone:
            since = max(self._ours_from, self._free)
            if not self.microphone_gave:
                yield Trouble.DEAD_MICROPHONE, since, since + timedelta(seconds=limits.dead_microphone)
            elif self._silent_from is not None:
                wait = timedelta(seconds=max(limits.dead_microphone, _GATED))
                yield Trouble.DEAD_MICROPHONE, since, max(since, self._silent_from) + wait
        if self._theirs is Hears.MUSIC and self._theirs_from is not None and limits.music:
            since = max(self._theirs_from, self._free)
            yield Trouble.MUSIC, since, since + timedelta(seconds=limits.music)
        if self._stuck is not None and limits.not_leaving:
            since = max(self._stuck, self._free)
            yield Trouble.NOT_LEAVING, since, since + timedelta(seconds=limits.not_leaving)

    def _silence_due(self) -> tuple[Trouble, datetime, datetime] | None:
        """Their silence, where it is counted now and no trouble yet: which it will be, since when, and when."""
        if self._silence is not None or self._paused or self._silent_from is None or self._counts_from is None:
            return None
        dead = self._ours is Hears.NOTHING and not self.microphone_gave and bool(self._limits.dead_microphone)
        if self._ours is Hears.SPEECH or dead:  # a dead microphone is told before anything else
            return None
        trouble = Trouble.SILENT_MIDWAY if self._heard else Trouble.SILENT_START
        wait = self._limits.silent_midway if self._heard else self._limits.silent_start
        since = max(self._silent_from, self._counts_from, self._ours_spoke or self._counts_from)
        return (trouble, since, since + timedelta(seconds=wait)) if wait else None

    def _silence_at(self, at: datetime) -> tuple[Trouble, datetime] | None:
        due = self._silence_due()
        return due[:2] if due is not None and due[2] <= at else self._silence

    def _muted_since(self, silence: tuple[Trouble, datetime] | None) -> datetime | None:
        if self._muted is None or self._paused or self._answered is None:
            return None
        told = [max(silence[1], self._muted)] if silence is not None else []
        return min((*told, *((self._spoke_muted,) if self._spoke_muted is not None else ())), default=None)

    def _in_this_stretch(self, began: datetime | None) -> bool:
        """Whether that began since nobody holds any more."""
        return not self._paused and began is not None and self._free is not None and began >= self._free

    def _hear_us(self, at: datetime, hears: Hears) -> None:
        if self._ours is Hears.SPEECH:
            self._ours_spoke = at
        if self._ours is Hears.NOTHING and hears is not Hears.NOTHING:
            told = (due for trouble, _, due in self._counted() if trouble is Trouble.DEAD_MICROPHONE)
            if any(due <= at for due in told):
                self._anew(at)  # they could not hear what was said until now
            # What is told anew after a hold says nothing of that.
            self.microphone_gave = self.microphone_gave or self._in_this_stretch(self._ours_from)
        self.microphone_gave = self.microphone_gave or hears is Hears.SPEECH
        if hears is not self._ours:
            self._ours, self._ours_from = hears, at

    def _hear_them(self, at: datetime, hears: Hears) -> None:
        if self._theirs is Hears.NOTHING and hears is not Hears.NOTHING and self._heard:
            # It was no end: but what a hold has interrupted is told anew after it, whatever came of it.
            self._gated = self._gated or self._in_this_stretch(self._theirs_from)
        if hears is not self._theirs:
            self._theirs, self._theirs_from = hears, at
        if hears not in _SILENT:
            self._silent_from = self._silence = None
        elif self._silent_from is None:
            self._silent_from = at

    def _listen(self, at: datetime) -> None:
        """What is heard counts, where the two are connected and nobody holds."""
        if self._answered is None or self._paused:
            return
        self._heard = self._heard or self._theirs is Hears.SPEECH
        if self._muted is not None and self._ours is Hears.SPEECH and self._spoke_muted is None:
            self._spoke_muted = at

    def _pause(self, at: datetime, before: bool) -> None:
        """A hold began or ended; ``before``: there was one already."""
        if before is self._paused:
            return
        self._silence = self._spoke_muted = None
        if not self._paused and self._answered is not None:
            self._free = at
            self._anew(at)
            self._listen(at)

    def _anew(self, at: datetime) -> None:
        """Their silence is counted from now on."""
        self._silence, self._counts_from = None, at if self._answered is not None else None

    def _judged(
        self, at: datetime, *, dropped: bool, cause: int, by_us: bool, quiet: float | None
    ) -> dict[Trouble, datetime]:
        limits = self._limits
        if dropped:
            return {Trouble.BROKE_OFF: at}
        if by_us:
            return {}
        if cause in limits.causes:
            return {Trouble.BROKE_OFF: at}
        if self._paused:
            return {}
        if self._theirs is Hears.NOTHING and self._theirs_from is not None and self._free is not None:
            gone = max(self._theirs_from, self._free)
            if limits.silent_start and not self._gated and at - gone >= timedelta(seconds=limits.silent_start):
                return {Trouble.BROKE_OFF: gone}
        talked = self._answered is not None and at - self._answered >= timedelta(seconds=_TALK)
        speaking = self._theirs is Hears.SPEECH and quiet is not None and quiet < limits.mid_sentence
        return {Trouble.PERHAPS_BROKE_OFF: at} if talked and speaking else {}
