# SPDX-License-Identifier: GPL-3.0-or-later
"""What a benchmark reports."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One measured figure.

    ``limit`` is the most that the project allows itself, in the same unit; ``peer`` what another program or the bare
    library needed for the same work in the same run.
    """

    name: str
    value: float
    unit: str
    limit: float | None = None
    peer: float | None = None
    note: str = ""

    @property
    def within(self) -> bool | None:
        """Whether the limit is kept; None where there is no limit."""
        return None if self.limit is None else self.value <= self.limit
