# SPDX-License-Identifier: GPL-3.0-or-later
"""Ringing back: the system keeps the site's promises by itself (rows B2, B3, C4, C5)."""

from app.switchboard.ringing_back.engine import RingingBack

__all__ = ["RingingBack"]
