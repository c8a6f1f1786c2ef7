# SPDX-License-Identifier: GPL-3.0-or-later
"""A site beside a desk that is measured: see :mod:`tests.bench.shift_site`, which is its other side."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path

from tests.bench.runner import ROOT


class Site:
    """The hub and the colleague, in processes of their own until :meth:`close`."""

    def __init__(self, folder: Path, callbacks: int) -> None:
        command = [sys.executable, "-m", "tests.bench.shift_site", str(folder / "hub"), str(callbacks)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)
        assert self._process.stdout is not None
        said = json.loads(self._process.stdout.readline())
        self.at: tuple[str, str] = said["url"], said["token"]
        """Its address, and the agent's token."""

    async def change(self, count: int) -> None:
        """The colleague saves so many changes."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"change {count}\n")
        self._process.stdin.flush()
        said = await asyncio.to_thread(self._process.stdout.readline)
        assert json.loads(said)["what"] == "changed"

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(30)
