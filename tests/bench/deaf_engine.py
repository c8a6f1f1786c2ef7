# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk's engine, but that it does not listen to its calls: ``python -m tests.bench.deaf_engine``."""

from __future__ import annotations

import sys

from app.telephony.sip_engine.__main__ import run
from app.telephony.sip_engine.listening import Listening


def _deaf(self: Listening) -> None:
    """Nobody listens."""


if __name__ == "__main__":
    Listening.update = _deaf  # type: ignore[method-assign]
    sys.exit(run(sys.argv[1:]))
