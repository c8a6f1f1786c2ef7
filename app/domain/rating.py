# SPDX-License-Identifier: GPL-3.0-or-later
"""The rating of the caller's behaviour (row A2): about the caller, not about the line."""

from __future__ import annotations

from enum import IntEnum


class Rating(IntEnum):
    """Five faces, from angry to delighted; the number is also the key that chooses it."""

    VERY_ANGRY = 1
    UNHAPPY = 2
    NEUTRAL = 3
    FRIENDLY = 4
    DELIGHTED = 5
