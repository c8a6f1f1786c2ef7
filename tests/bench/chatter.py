# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes an Asterisk tell events at a steady rate: ``python -m tests.bench.chatter HOST PORT SECRET``, then lines ``RATE COUNT``.

Each event carries the moment at which it was due, in nanoseconds of the system's monotonic clock, so that also what waits
before Asterisk counts. ``done`` is printed after the last answer to each line.
"""

from __future__ import annotations

import asyncio
import sys
import time

TICK = 0.005
FILL = "x" * 300
"""Makes an event as long as those about channels are."""


async def main(host: str, port: int, secret: str) -> None:
    reader, writer = await asyncio.open_connection(host, port)
    writer.write(f"Action: Login\r\nUsername: tests\r\nSecret: {secret}\r\nEvents: off\r\n\r\n".encode())
    await reader.readuntil(b"accepted\r\n\r\n")
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        rate, count = map(int, line.split())
        answers = asyncio.create_task(answered(reader, count))
        began = time.monotonic_ns()
        sent = 0
        while sent < count:
            due = min(count, (time.monotonic_ns() - began) * rate // 1_000_000_000 + 1)
            for n in range(sent, due):
                at = began + n * 1_000_000_000 // rate
                writer.write(
                    f"Action: UserEvent\r\nUserEvent: SoittoBench\r\nAt: {at}\r\nFill: {FILL}\r\n\r\n".encode()
                )
            sent = due
            await writer.drain()
            await asyncio.sleep(TICK)
        await answers
        print("done", flush=True)
    writer.close()


async def answered(reader: asyncio.StreamReader, count: int) -> None:
    """Read so many answers."""
    rest = b""
    while count > 0:
        *whole, rest = (rest + await reader.read(65536)).split(b"\r\n\r\n")
        count -= len(whole)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), sys.argv[3]))
