# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings page: one file for each of its sections.

Other pages are built from parts of it: they do not load the whole page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]


def __getattr__(name: str) -> type[SettingsPage]:
    if name != "SettingsPage":
        raise AttributeError(name)
    from app.ui.pages.settings.page import SettingsPage

    return SettingsPage
