# SPDX-License-Identifier: GPL-3.0-or-later
"""What the level meters say: whether a voice was heard from the microphone, and from the other side of the test call."""

from __future__ import annotations

from dataclasses import dataclass

VOICE = 0.35
"""Level from which on it is somebody who speaks, and no noise of a room: the meters show -60 dB as 0 and full loudness as 1, so
about -39 dB."""
SOUND = 0.05
"""Level from which on there is any sound at all; a microphone that is muted at its cable gives none."""
ENOUGH = 4
"""So many tenths of a second: a knock on the microphone is no voice."""
PATIENCE = 40
"""Tenths of a second in which somebody who was asked to speak has spoken."""


@dataclass
class Ear:
    """One side, level by level, ten of them in a second."""

    loud: int = 0
    noisy: int = 0
    listened: int = 0

    def hear(self, level: float) -> None:
        """The next level, 0 to 1."""
        self.listened += 1
        self.loud += level >= VOICE
        self.noisy += level >= SOUND

    @property
    def voice(self) -> bool:
        """Whether somebody spoke."""
        return self.loud >= ENOUGH

    @property
    def late(self) -> bool:
        """Whether somebody should have spoken by now."""
        return not self.voice and self.listened >= PATIENCE

    @property
    def dead(self) -> bool:
        """Whether there was not even noise."""
        return self.noisy == 0
