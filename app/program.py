# SPDX-License-Identifier: GPL-3.0-or-later
"""How this program starts a process of its own: by this Python in a checkout, by the program itself where it is installed."""

from __future__ import annotations

import os
import sys
from pathlib import Path

PACKAGED = bool(getattr(sys, "frozen", False))
"""Whether this is an installed program, in which there is no Python to be called."""
ROOT = Path(__file__).resolve().parent.parent
"""The folder that holds the package ``app``, and beside it what comes with the program."""


def command(*words: str) -> list[str]:
    """The command line of ``soitto`` with these words, such as ``sip-engine``."""
    return [sys.executable, *([] if PACKAGED else ["-m", "app"]), *words]


def environment() -> dict[str, str]:
    """The environment of a process of our own: it finds the same package, wherever it is started."""
    if PACKAGED:
        return dict(os.environ)
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    return {**os.environ, "PYTHONPATH": path}
