# SPDX-License-Identifier: GPL-3.0-or-later
"""Noticing that a call is in trouble (row E1), from what the phone tells of it: pure rules over a clock that is given to them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Trouble(StrEnum):
    """What is wrong with a call, as far as can be told."""

    BROKE_OFF = "broke_off"
    """It is over, and not by anybody's wish: no good-bye, no sound any more, or the network's own cause."""
    PERHAPS_BROKE_OFF = "perhaps_broke_off"
    """The other side hung up while somebody was speaking: a hint only."""
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
    mid_sentence: float = 1.0
    """A good-bye of the other side so shortly after somebody's voice is taken for a hint that the line broke off."""
    causes: frozenset[int] = frozenset({27, 31, 38, 41, 42, 44, 47, 102, 111, 127})
    """Q.850 causes of a BYE that are no wish of anybody."""
