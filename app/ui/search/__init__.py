# SPDX-License-Identifier: GPL-3.0-or-later
"""Search over everything (Ctrl+K): what is found, how it is said, and the panel that shows it."""

from app.ui.search.panel import SearchPanel

__all__ = ["SearchPanel"]
