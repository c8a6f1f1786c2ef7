# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages over stdin and stdout, kept apart from whatever else a process prints."""

from __future__ import annotations

import os
import queue
import sys
import threading
from collections.abc import Callable
from typing import Any, BinaryIO

from app.telephony.sip_engine.messages import MAX_LINE, Refused, decode, encode


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


def read_messages(take: Callable[[dict[str, Any]], None], refused: Callable[[Refused], None]) -> None:
    """Give every message of stdin to *take* until it ends; a line that is none goes to *refused*."""
    stdin = sys.stdin.buffer
    while line := stdin.readline(MAX_LINE + 1):
        try:
            message = decode(line)
        except Refused as error:
            while line and not line.endswith(b"\n"):
                line = stdin.readline(MAX_LINE)
            refused(error)
        else:
            take(message)
