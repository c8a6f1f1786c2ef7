# SPDX-License-Identifier: GPL-3.0-or-later
"""What Windows is told of the desk's process: under which name its windows stand in the taskbar, and how it is started again.

Elsewhere nothing is told.
"""

from __future__ import annotations

import logging
import sys

log = logging.getLogger(__name__)

APP_USER_MODEL_ID = "Soitto.Desk"
"""As the Start-menu entry has it: a desk that is pinned there and the one that runs are one item."""
ONLY_AFTER_UPGRADES = 1 | 2 | 8
"""Flags of RegisterApplicationRestart: not after a crash (1) or a hang (2), and not after a restart of Windows (8), where the entry
for the sign-in decides."""


def be_one_taskbar_item() -> None:
    """Before the first window."""
    _tell("shell32", "SetCurrentProcessExplicitAppUserModelID", APP_USER_MODEL_ID)


def come_back_after_upgrade(*words: str) -> None:
    """Let an installer that closes this program start it again, with these words on its command line."""
    _tell("kernel32", "RegisterApplicationRestart", " ".join(words), ONLY_AFTER_UPGRADES)


def _tell(library: str, function: str, *arguments: str | int) -> None:
    if sys.platform == "win32":
        import ctypes

        if failure := getattr(ctypes.WinDLL(library), function)(*arguments):
            log.warning("%s failed: 0x%08X", function, failure & 0xFFFFFFFF)
