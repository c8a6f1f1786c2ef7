# SPDX-License-Identifier: GPL-3.0-or-later
"""What a platform is asked for, and what came of it: the seam between the keys' owner and X11 or Windows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Protocol

from app.ui.hotkeys.combination import Combination


class KeyState(StrEnum):
    """How it stands with one key."""

    OFF = "off"
    WORKS = "works"
    TAKEN = "taken"
    """Another program has it."""
    MISSING = "missing"
    """The keyboard has no such key."""
    UNUSABLE = "unusable"
    """No combination that may be taken from other programs."""
    TWICE = "twice"
    """Two of the desk's own keys are the same."""
    LOST = "lost"
    """The connection to the display has ended."""


Pressed = Callable[[str], None]
Told = Callable[[Mapping[str, KeyState]], None]


class Grabs(Protocol):
    """Takes keys from the platform. ``Pressed`` and ``Told`` may be called from any thread."""

    def want(self, keys: Mapping[str, Combination]) -> None:
        """Hold these, by the name under which each is told, and no others."""
        ...

    def stop(self) -> None:
        """Give all back; returns when nothing is told any more."""
        ...
