# SPDX-License-Identifier: GPL-3.0-or-later
"""Cards of values of the protocol: their bounds, and what is said of them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.protocol_problems import BOUNDS
from app.ui.pages.bound import BoundSection
from app.ui.pages.scripts.words import say_problem


def not_a_stop(told: QWidget) -> None:
    """Tab comes to a field once, in the place that it was given, and not again by what stands around it."""
    told.setFocusProxy(None)  # type: ignore[arg-type]


class ScriptSection(BoundSection):
    """A part of the protocol, or of a situation."""

    bounds = BOUNDS
    prefix = "script"
    room = 360
    say = staticmethod(say_problem)
