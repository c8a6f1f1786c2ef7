# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of scripts: what is said when a line breaks off."""

from app.ui.pages.scripts.page import ScriptsPage

__all__ = ["ScriptsPage"]
