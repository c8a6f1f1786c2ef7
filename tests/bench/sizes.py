# SPDX-License-Identifier: GPL-3.0-or-later
"""How much a benchmark does, and the statistics of what it measured."""

from __future__ import annotations

import math
import os
import statistics
from collections.abc import Sequence

SMALL = os.environ.get("SOITTO_BENCH_SMALL") == "1"
"""Tiny sizes, with which the figures say nothing: for a test that the benchmarks run."""


def size(full: int, small: int) -> int:
    """How many of something: ``full``, or ``small`` in a trial run."""
    return small if SMALL else full


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def percentile(values: Sequence[float], share: float) -> float:
    """The value that ``share`` (0…1) of the values do not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]
