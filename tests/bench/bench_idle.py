# SPDX-License-Identifier: GPL-3.0-or-later
"""Processor time of a desk on which nothing happens: its window shown, signed in at a hub, its line registered. Beside it a bare
pjsua2 program and the engine alone, all in the same seconds."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

import psutil

from app.main import DeskProgram
from app.services.events import Connection
from tests.bench import desk
from tests.bench.figures import Figure
from tests.bench.line import processor_seconds
from tests.bench.runner import ROOT
from tests.bench.site import Site
from tests.bench.sizes import SMALL

SECONDS = 1.0 if SMALL else 60.0
CALLBACKS = 100


def run() -> list[Figure]:
    other = _start("tests.bench.far", "0")
    assert other.stdout is not None
    port = other.stdout.readline().strip()
    bare = _start("tests.bench.bare_phone", "127.0.0.1", port, "bare")
    try:
        with (
            tempfile.TemporaryDirectory(prefix="soitto-bench-") as folder,
            closing(Site(Path(folder), CALLBACKS)) as site,
        ):
            return desk.play(
                lambda program: _idle(program, bare),
                0,
                at=site.at,
                sip_user="anna",
                sip_host="127.0.0.1",
                sip_port=int(port),
                sip_registrar=True,
            )
    finally:
        for one in (bare, other):
            one.kill()
            one.communicate()


def _start(*arguments: str) -> subprocess.Popen[str]:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    return subprocess.Popen([sys.executable, "-m", *arguments], text=True, cwd=ROOT, **pipes)  # type: ignore[call-overload,no-any-return]


async def _idle(program: DeskProgram, bare: subprocess.Popen[str]) -> list[Figure]:
    assert bare.stdout is not None
    await asyncio.to_thread(bare.stdout.readline)  # its line stands
    await desk.until(lambda: program.phone.line.state.value == "registered", "the line")
    await desk.until(lambda: program.desk.sync.status.connection is Connection.SYNCED, "the hub")
    await desk.settled(program, 0.5 if SMALL else 5.0)
    engine = program.phone.engine_pid
    assert engine is not None

    def spent() -> tuple[float, float, float]:
        own = psutil.Process(os.getpid()).cpu_times()
        return own.user + own.system, processor_seconds(engine), processor_seconds(bare.pid)

    before, began = spent(), time.perf_counter()
    await asyncio.sleep(SECONDS)
    passed = time.perf_counter() - began
    window, line, other = ((now - then) / passed * 100 for now, then in zip(spent(), before, strict=True))
    note = f"desk {window:.2f} + engine {line:.2f}, over {SECONDS:.0f} s of one core; peer: bare pjsua2, registered"
    return [
        Figure("processor while idle, registered", window + line, "%", limit=1.0, peer=other, note=note),
        Figure(
            "processor of the idle engine against bare pjsua2",
            line / other if other else 0.0,
            "×",
            limit=2.0,
            note="it registers anew every 10 s, to know a dead PBX; the bare one every 300 s",
        ),
    ]
