# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine's program: ``python -m app.telephony.sip_engine``, or :func:`run` in a frozen one."""

from __future__ import annotations

import logging
import os
import queue
import signal
import sys
import threading
from collections.abc import Sequence
from typing import Any, BinaryIO

from app.telephony.sip_engine.actor import Actor
from app.telephony.sip_engine.engine import Engine
from app.telephony.sip_engine.messages import MAX_LINE, Refused, decode, encode

STOP_SECONDS = 4.0
"""Longest that hanging up and taking the line down may take."""


def protected_stdout() -> BinaryIO:
    """Stdout for messages alone. What PJSIP prints there is thrown away: it may hold numbers and names."""
    sys.stdout.flush()
    messages = os.fdopen(os.dup(1), "wb", buffering=0)
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    os.close(nothing)
    return messages


class Writer:
    """Writes messages on a thread of its own, so that a desk that does not read cannot stop a call."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._queue: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    def send(self, message: dict[str, Any]) -> None:
        self._queue.put(encode(message))

    def close(self, seconds: float) -> None:
        self._queue.put(None)
        self._thread.join(seconds)

    def _run(self) -> None:
        while (line := self._queue.get()) is not None:
            try:
                self._stream.write(line)
            except OSError:  # the desk is gone; the end of stdin stops us
                return


def run(argv: Sequence[str] = ()) -> int:
    """Serve one desk until stdin ends, then leave the process. Arguments are not looked at: everything comes over the
    pipe, secrets too. Returns only when the engine cannot start."""
    logging.basicConfig(level=logging.INFO, stream=sys.stderr, format="%(name)s %(levelname)s %(message)s")
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal is for the desk, which then stops us in order
    writer = Writer(protected_stdout())
    actor = Actor("Soitto")
    try:
        actor.start()
    except RuntimeError:
        return 1
    engine = Engine(actor, writer.send)
    writer.send({"event": "ready"})
    stdin = sys.stdin.buffer
    while line := stdin.readline(MAX_LINE + 1):
        try:
            message = decode(line)
        except Refused as refused:
            while line and not line.endswith(b"\n"):
                line = stdin.readline(MAX_LINE)
            writer.send({"re": None, "error": refused.code})
            continue
        actor.submit(lambda message=message: engine.handle(message))  # type: ignore[misc]
    ordered = actor.stop(STOP_SECONDS)
    writer.close(0.5)
    os._exit(0 if ordered else 2)


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
