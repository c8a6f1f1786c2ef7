# SPDX-License-Identifier: GPL-3.0-or-later
"""The other end of the wire: ``python -m tests.bench.sip_wire`` tells on its output when each INVITE arrived.

A process of its own, so that the desk's work delays no time stamp. The monotonic clock is the same in all processes of a
machine. Every call is refused as busy at once.
"""

from __future__ import annotations

import re
import socket
import sys
import time

RESPONSE_HEADERS = ("via", "from", "call-id", "cseq")


def main() -> None:
    """Answer on a loopback port until the output is closed."""
    wire = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    wire.bind(("127.0.0.1", 0))
    print(wire.getsockname()[1], flush=True)
    known: set[str] = set()
    while True:
        data, sender = wire.recvfrom(65_536)
        at = time.perf_counter()
        if not data.startswith(b"INVITE "):
            continue
        lines = data.decode("utf-8", "replace").partition("\r\n\r\n")[0].split("\r\n")[1:]
        wire.sendto(_busy(lines), sender)
        call = next(line for line in lines if line.lower().startswith("call-id:"))
        if call not in known:  # not a retransmission
            known.add(call)
            print(at, flush=True)


def _busy(lines: list[str]) -> bytes:
    kept = [line for line in lines if line.partition(":")[0].strip().lower() in RESPONSE_HEADERS]
    to = next(line for line in lines if re.match(r"to\s*:", line, re.IGNORECASE))
    return "\r\n".join(["SIP/2.0 486 Busy Here", *kept, f"{to};tag=wire", "Content-Length: 0", "", ""]).encode()


if __name__ == "__main__":
    try:
        main()
    except (BrokenPipeError, KeyboardInterrupt):
        sys.exit(0)
