# SPDX-License-Identifier: GPL-3.0-or-later
"""The session ends while a desk runs: it ends in order, and is started out of the way at the next one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

DESK = """
import json, sys
from PySide6.QtCore import QTimer
from app import main

show = main.DeskProgram.show

def shown(self, minimised=False):
    show(self, minimised)
    print(json.dumps({"minimised": self.window.isMinimized(), "visible": self.window.isVisible()}), flush=True)

    def quit_when_up():
        if self._up:
            QTimer.singleShot(0, self.app.quit)
        else:
            QTimer.singleShot(20, quit_when_up)

    quit_when_up()

main.DeskProgram.show = shown
status = main.run(sys.argv[1:])
print(json.dumps({"status": status}), flush=True)
"""


def test_a_desk_whose_session_ends_stops_in_order(tmp_path: Path) -> None:
    environment = {**os.environ, "SOITTO_PROFILE": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": "."}
    for words, minimised in ((("--minimized",), True), ((), False)):
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", DESK, *words],
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        told = [json.loads(line) for line in done.stdout.splitlines()]
        assert told == [{"minimised": minimised, "visible": True}, {"status": 0}], done.stderr
        log = (tmp_path / "soitto.log").read_text("utf-8")
        assert "ERROR" not in log, log
        assert "cut short" not in log, log
