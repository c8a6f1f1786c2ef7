# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings page: one file for each of its sections."""

from app.ui.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]
