# SPDX-License-Identifier: GPL-3.0-or-later
"""Start of the installed program to its window on an X screen, beside the same start from the checkout; and the package's size."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.runner import ROOT
from tests.bench.sizes import SMALL, median, size

# What builds packages lies there.
sys.path.append(str(ROOT / "packaging"))
import dev_package
from linux import frozen
from tests.package.debian import screen

STARTS = size(10, 1)
PATIENCE = 60.0
"""Seconds after which a window that has not come up breaks the measurement off."""


def run() -> list[Figure]:
    packages = ROOT / "build" / "packages"
    folder = packages / f"soitto-{dev_package.version()}-linux-x64"
    if not folder.is_dir() and not SMALL:
        subprocess.run([sys.executable, str(ROOT / "packaging" / "dev.py"), "package", "linux"], check=True)
    checkout = [sys.executable, "-m", "app"]
    # In a trial run there may be no package, and none is made for it.
    installed = [str(frozen.launcher(folder))] if folder.is_dir() else checkout
    with tempfile.TemporaryDirectory(prefix="soitto-bench-") as scratch, screen() as display:
        frozen_seconds, plain_seconds = [], []
        for n in range(STARTS + 1):
            # The first of each is not counted: it fills the system's file cache.
            frozen_seconds.append(_start(installed, display, Path(scratch) / f"installed{n}"))
            plain_seconds.append(_start(checkout, display, Path(scratch) / f"checkout{n}"))
        version = [_version(installed) for _ in range(STARTS)]
    note = (
        f"{STARTS} starts, new profile each, least {min(frozen_seconds[1:]):.2f} s; peer: from the checkout, by turns"
    )
    plain = median(plain_seconds[1:])
    figures = [
        Figure(
            "installed program: start to its window",
            median(frozen_seconds[1:]),
            "s",
            peer=plain,
            note=note,
        ),
        Figure("installed program: --version", median(version), "s", note="the launcher and Python alone"),
    ]
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    sizes = {"installed program: folder": sum(path.stat().st_size for path in files)} if files else {}
    for name in (f"soitto-desk_{dev_package.version()}_amd64.deb", f"{folder.name}.tar.xz"):
        if (packages / name).exists():
            sizes[name] = (packages / name).stat().st_size
    return figures + [Figure(name, value / 1e6, "MB") for name, value in sizes.items()]


def _start(command: list[str], display: str, profile: Path) -> float:
    """Seconds from the start of the process to its window, visible on the screen."""
    profile.mkdir()
    environment = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "SOITTO_PROFILE": str(profile),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }
    ask = ["xwininfo", "-display", display, "-name", "Soitto"]
    began = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while time.perf_counter() - began < PATIENCE:
            if "IsViewable" in subprocess.run(ask, capture_output=True, text=True, check=False).stdout:
                return time.perf_counter() - began
            if process.poll() is not None:
                break
        raise RuntimeError(f"{command[0]} showed no window")
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _version(command: list[str]) -> float:
    began = time.perf_counter()
    subprocess.run([*command, "--version"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began
