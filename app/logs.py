# SPDX-License-Identifier: GPL-3.0-or-later
"""The log file, and where exceptions go that nobody caught. No number, name or secret is ever written (rule 12)."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any

log = logging.getLogger("soitto")


def install(folder: Path, found_bug: Callable[[str], None] | None = None) -> None:
    """Log to ``folder/soitto.log`` (three files of 1 MB), and send uncaught exceptions there.

    ``found_bug`` is told once per distinct place, from whichever thread.
    """
    handler = RotatingFileHandler(folder / "soitto.log", maxBytes=1_000_000, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.INFO)
    crash = open(folder / "crash.log", "a", encoding="utf-8")  # noqa: SIM115  (held open until the process ends)
    faulthandler.enable(crash)
    told: set[str] = set()

    def uncaught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        place = _place(trace)
        # The message may quote what the agent typed; the type and the place are enough to find the fault.
        log.error("uncaught %s at %s", kind.__name__, place)
        if place not in told:
            told.add(place)
            if found_bug is not None:
                found_bug(kind.__name__)

    sys.excepthook = uncaught

    def thread_hook(args: Any) -> None:
        uncaught(args.exc_type, args.exc_value, args.exc_traceback)

    def unraisable_hook(args: Any) -> None:
        uncaught(args.exc_type, args.exc_value, args.exc_traceback)

    threading.excepthook = thread_hook
    sys.unraisablehook = unraisable_hook


def _place(trace: TracebackType | None) -> str:
    frames = []
    while trace is not None:
        frames.append(f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}")
        trace = trace.tb_next
    return " > ".join(frames[-6:])
