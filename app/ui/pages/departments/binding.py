# SPDX-License-Identifier: GPL-3.0-or-later
"""Cards of values of the rules: their bounds, and what is said of them."""

from __future__ import annotations

from app.domain.rule_problems import BOUNDS
from app.ui.pages.bound import BoundSection
from app.ui.pages.departments.words import say_problem


class RulesSection(BoundSection):
    """A part of the site's rules, or of a department's."""

    bounds = BOUNDS
    prefix = "rule"
    say = staticmethod(say_problem)
