# SPDX-License-Identifier: GPL-3.0-or-later
"""The same measures of another softphone, Debian's linphone-desktop, where it and a virtual screen are installed."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

PATIENCE = 30.0


def start(folder: Path, idle: float) -> tuple[float, float] | None:
    """Seconds until its window is on the screen, and its resident memory in MB so many seconds later; None without it."""
    if not all(map(shutil.which, ("linphone", "Xvfb", "xwininfo", "dbus-run-session"))):
        return None
    home = folder / "linphone"
    home.mkdir(exist_ok=True)
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        display = f":{told.readline().strip()}"
    environment = {**os.environ, "DISPLAY": display, "HOME": str(home), "QT_QPA_PLATFORM": "xcb"}
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        environment[f"XDG_{name}_HOME"] = str(home / name.lower())
    began = time.perf_counter()
    # It ends without a session bus.
    command = ["dbus-run-session", "--", "linphone"]
    session = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    phone: int | None = None
    try:
        while not _shown(display):
            if time.perf_counter() - began > PATIENCE or session.poll() is not None:
                return None
            time.sleep(0.02)
        seconds = time.perf_counter() - began
        time.sleep(idle)
        phone = _linphone(session.pid)
        if phone is None:
            return None
        rollup = Path(f"/proc/{phone}/smaps_rollup").read_text()
        resident = next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Rss:"))
        return seconds, resident * 1024 / 1e6
    finally:
        phone = phone or _linphone(session.pid)
        if phone is not None:
            os.kill(phone, signal.SIGKILL)
            session.wait(PATIENCE)
        for process in (session, screen):
            process.kill()
            process.wait()


def _linphone(session: int) -> int | None:
    children = Path(f"/proc/{session}/task/{session}/children").read_text().split()
    return next((int(pid) for pid in children if "linphone" in Path(f"/proc/{pid}/comm").read_text()), None)


def _shown(display: str) -> bool:
    tree = subprocess.run(
        ["xwininfo", "-display", display, "-root", "-tree"], capture_output=True, text=True, check=False
    )
    names = [line for line in tree.stdout.splitlines() if '"' in line and "linphone" in line.lower()]
    # Helper windows of the toolkit are a few pixels wide.
    return any(int(line.split("x", 1)[0].rsplit(" ", 1)[-1] or 0) > 100 for line in map(_size, names))


def _size(line: str) -> str:
    return next((word for word in line.split() if "x" in word and "+" in word), "0x0")
