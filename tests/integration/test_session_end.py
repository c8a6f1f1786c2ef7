# SPDX-License-Identifier: GPL-3.0-or-later
"""The session ends while a desk runs: it ends in order, and is started out of the way at the next one."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

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


BEGINNING = """
import json, pathlib, sys
from PySide6.QtCore import QTimer
from app import main

given = json.loads(sys.argv[1])
phone = main.SipPhone
main.SipPhone = lambda settings: phone(settings, given["engine"] or None)
show = main.DeskProgram.show

def shown(self, minimised=False):
    if given["provisioning"]:
        self.settings.update(provisioning_url=given["provisioning"])
    show(self, minimised)

    def close_when_asked():
        if pathlib.Path(given["asked"]).exists():
            print(json.dumps({"up": self._up}), flush=True)
            self.window.close()
        else:
            QTimer.singleShot(20, close_when_asked)

    close_when_asked()

main.DeskProgram.show = shown
print(json.dumps({"status": main.run([])}), flush=True)
"""
STUCK = """
import os, pathlib, sys, time
pathlib.Path(sys.argv[1]).with_suffix(".part").write_text(str(os.getpid()))
os.replace(pathlib.Path(sys.argv[1]).with_suffix(".part"), sys.argv[1])
time.sleep(600)
"""
"""An engine that takes its time."""


@pytest.mark.parametrize("slow", ["engine", "provisioning"])
def test_a_desk_that_is_closed_while_it_starts_stops_in_order(tmp_path: Path, slow: str) -> None:
    asked = tmp_path / "asked"
    with socket.create_server(("127.0.0.1", 0)) as server:
        given = {
            "asked": str(asked),
            "engine": [sys.executable, "-c", STUCK, str(asked)] if slow == "engine" else None,
            "provisioning": f"http://127.0.0.1:{server.getsockname()[1]}/soitto.json" if slow == "provisioning" else "",
        }
        with subprocess.Popen(
            [sys.executable, "-W", "error", "-c", BEGINNING, json.dumps(given)],
            env={**os.environ, "SOITTO_PROFILE": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": "."},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as desk:
            if slow == "provisioning":
                connection, _ = server.accept()
                with connection:
                    assert connection.recv(65536).startswith(b"GET /soitto.json")
                    asked.touch()
                    output, errors = desk.communicate(timeout=120)  # nothing is ever answered
            else:
                output, errors = desk.communicate(timeout=120)
    assert [json.loads(line) for line in output.splitlines()] == [{"up": False}, {"status": 0}], errors
    assert errors == ""
    log = (tmp_path / "soitto.log").read_text("utf-8")
    assert log == ""
    if slow == "engine":
        assert not psutil.pid_exists(int(asked.read_text()))
