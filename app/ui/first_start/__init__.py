# SPDX-License-Identifier: GPL-3.0-or-later
"""The first start: from a window that knows nothing to a desk that has made its first call."""

from app.ui.first_start.opening import FirstStarts
from app.ui.first_start.rule import STEPS, steps, wanted

__all__ = ["STEPS", "FirstStarts", "steps", "wanted"]
