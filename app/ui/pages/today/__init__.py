# SPDX-License-Identifier: GPL-3.0-or-later
"""The today page: the agent's own figures."""

from app.ui.pages.today.page import TodayPage

__all__ = ["TodayPage"]
