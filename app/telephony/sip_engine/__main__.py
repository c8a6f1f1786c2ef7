# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine's program: ``python -m app.telephony.sip_engine``, or :func:`run` in a frozen one."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Sequence

from app.telephony.sip_engine.actor import Actor
from app.telephony.sip_engine.engine import Engine
from app.telephony.sip_engine.pipes import Writer, protected_stdout, read_messages

STOP_SECONDS = 4.0
"""Longest that hanging up and taking the line down may take."""
TURN = 0.0002
"""Seconds after which a busy thread lets another one run: the relay must not wait Python's usual 5 ms with an ACK."""


def run(argv: Sequence[str] = ()) -> int:
    """Serve one desk until stdin ends, then leave the process. Arguments are not looked at: everything comes over the
    pipe, secrets too. Returns only when the engine cannot start."""
    logging.basicConfig(level=logging.INFO, stream=sys.stderr, format="%(name)s %(levelname)s %(message)s")
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal is for the desk, which then stops us in order
    sys.setswitchinterval(TURN)
    writer = Writer(protected_stdout())
    actor = Actor("Soitto")
    try:
        actor.start()
    except RuntimeError:
        return 1
    engine = Engine(actor, writer.send)
    writer.send({"event": "ready"})
    read_messages(
        lambda message: actor.submit(lambda: engine.handle(message)),
        lambda refused: writer.send({"re": None, "error": refused.code}),
    )
    ordered = actor.stop(STOP_SECONDS)
    writer.close(0.5)
    os._exit(0 if ordered else 2)


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
