# SPDX-License-Identifier: GPL-3.0-or-later
"""Start of the desk's process to a window that can be used, warm and with nothing of it in the file cache, and the memory of
its processes; against a bare Qt window."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.demo.world import AGENT, World
from tests.bench import linphone
from tests.bench.figures import Figure
from tests.bench.runner import ROOT
from tests.bench.sizes import SMALL, median, size

STARTS = size(12, 1)
COLD_STARTS = size(5, 1)
DROP = Path("/proc/sys/vm/drop_caches")
"""Linux: what root writes here makes the system forget the files that it read."""
IDLE = 1.0 if SMALL else 20.0
"""Seconds after the sign-in at which memory is read."""


def run() -> list[Figure]:
    import tempfile

    with tempfile.TemporaryDirectory(prefix="soitto-bench-") as folder:
        return [
            *_starts(Path(folder)),
            *_cold_starts(Path(folder)),
            *asyncio.run(_memory(Path(folder))),
            *_linphone(Path(folder)),
        ]


def _linphone(folder: Path) -> list[Figure]:
    """Another softphone, where Debian's package is installed."""
    found = [one for _ in range(3) if not SMALL and (one := linphone.start(folder, 5.0)) is not None]
    if not found:
        return []
    seconds, memory = zip(*found, strict=True)
    note = "Debian's package on a virtual screen, for comparison"
    return [
        Figure("linphone: start to its window", median(seconds), "s", note=note),
        Figure("linphone: memory", median(memory), "MB", note="resident, 5 s after the start"),
    ]


@contextmanager
def _child(what: str, profile: Path) -> Iterator[subprocess.Popen[str]]:
    profile.mkdir(exist_ok=True)
    environment = {
        "QT_QPA_PLATFORM": "offscreen",
        **os.environ,
        "SOITTO_PROFILE": str(profile),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }
    # Users have the program's compiled modules, which the first start writes.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.start_child", what],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=ROOT,
        env=environment,
    )
    try:
        yield process
    finally:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.close()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()


def _told(process: subprocess.Popen[str], what: str) -> dict[str, Any]:
    assert process.stdout is not None
    for line in process.stdout:
        said: dict[str, Any] = json.loads(line)
        if said["what"] == what:
            return said
    raise AssertionError(f"the process ended before it was {what}")


def _start(what: str, profile: Path) -> tuple[float, float, float]:
    """Seconds to a usable window, the processor time of it, and the process's memory then in MB."""
    began = time.perf_counter()
    with _child(what, profile) as process:
        said = _told(process, "usable")
        return said["at"] - began, said["cpu"], _resident(process.pid)[0]


def _starts(folder: Path) -> list[Figure]:
    desks, bares = [], []
    for n in range(STARTS + 1):
        # The first of each is not counted: it fills the system's file cache and Python's.
        desks.append(_start("desk", folder / f"profile{n}"))
        bares.append(_start("bare", folder / "bare"))
    seconds, work, _ = zip(*desks[1:], strict=True)
    bare_seconds, bare_work, bare_memory = zip(*bares[1:], strict=True)
    note = (
        f"{STARTS} starts, new profile each; least {min(seconds):.2f} s, processor time {median(work):.2f} s; "
        f"peer: a bare window, least {min(bare_seconds):.2f} s, processor {median(bare_work):.2f} s"
    )
    return [
        Figure(
            "start to a usable window, median", median(seconds), "s", limit=0.6, peer=median(bare_seconds), note=note
        ),
        Figure("memory of the bare window's process", median(bare_memory), "MB", note="resident"),
    ]


def _cold_starts(folder: Path) -> list[Figure]:
    """As after the computer was started: each file comes from the disk. Left out, and said, where the cache may not be emptied."""
    if not os.access(DROP, os.W_OK):
        print(f"The cold start is left out: only root on Linux may empty the file cache ({DROP})")
        return []
    seconds: dict[str, list[float]] = {"desk": [], "bare": []}
    for n in range(COLD_STARTS):
        for what, found in seconds.items():
            os.sync()
            DROP.write_text("3\n", encoding="ascii")
            found.append(_start(what, folder / f"cold-{what}{n}")[0])
    note = (
        f"{COLD_STARTS} starts, file cache emptied before each; most {max(seconds['desk']):.2f} s; peer: a bare window"
    )
    return [
        Figure(
            "cold start to a usable window, median",
            median(seconds["desk"]),
            "s",
            limit=2.0,
            peer=median(seconds["bare"]),
            note=note,
        )
    ]


async def _memory(folder: Path) -> list[Figure]:
    """The desk as it stands after a sign-in, with its engine; the hub and the customers are the site's, not the desk's."""
    world = World(folder / "world")
    url = await world.start()
    try:
        await world.fill()
        with _child("signed-in", folder / "signed-in") as process:
            assert process.stdin is not None
            said = {"url": url, "user": AGENT, "password": world.password, "sip_port": world.customers_port}
            process.stdin.write(json.dumps(said) + "\n")
            process.stdin.flush()
            told = await asyncio.to_thread(_told, process, "signed in")
            await asyncio.sleep(IDLE)
            desk, engine = _resident(process.pid), _resident(told["engine"])
            assert world.hub.pid is not None
            hub = _resident(world.hub.pid)
        with _child("bare", folder / "bare") as process:
            await asyncio.to_thread(_told, process, "usable")
            bare = _resident(process.pid)
    finally:
        await world.stop()
    note = (
        f"resident: desk {desk[0]:.0f} + SIP engine {engine[0]:.0f}; without what they share with others (PSS): "
        f"{desk[1]:.0f} + {engine[1]:.0f}; {IDLE:.0f} s after sign-in; peer: a bare window"
    )
    return [
        Figure("memory of the desk's processes", desk[0] + engine[0], "MB", limit=130.0, peer=bare[0], note=note),
        Figure("memory of an embedded hub beside it", hub[0], "MB", note=f"resident; PSS {hub[1]:.0f}"),
    ]


def _resident(pid: int) -> tuple[float, float]:
    """Resident memory and proportional share of a process in MB; Linux only, elsewhere 0."""
    rollup = Path(f"/proc/{pid}/smaps_rollup")
    if not rollup.exists():
        return 0.0, 0.0
    sizes = {line.split(":")[0]: line.split() for line in rollup.read_text().splitlines()[1:]}
    return tuple(int(sizes[name][1]) * 1024 / 1e6 for name in ("Rss", "Pss"))  # type: ignore[return-value]
