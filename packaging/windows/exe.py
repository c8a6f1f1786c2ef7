# SPDX-License-Identifier: GPL-3.0-or-later
"""soitto.exe and soitto-cli.exe, compiled from launcher/ by mingw; the same bytes from the same source."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from string import Template

from windows import icon

SOURCE = Path(__file__).parent / "launcher"
COMPILER = "x86_64-w64-mingw32-gcc"
RESOURCES = "x86_64-w64-mingw32-windres"
LAUNCHERS = {
    "soitto": ("-mwindows", "Soitto"),
    "soitto-cli": ("-mconsole", "Soitto (commands)"),
}
"""Name → subsystem, and what Windows calls it (in the task manager)."""


def build(logo: Path, version: str, out: Path) -> None:
    """Put both programs into the folder ``out``. Raises CalledProcessError when they cannot be compiled."""
    with tempfile.TemporaryDirectory() as made:
        work = Path(made)
        for file in SOURCE.iterdir():
            shutil.copy(file, work)
        icon.write(logo, work / "soitto.ico")
        for name, (subsystem, description) in LAUNCHERS.items():
            numbers = four_numbers(version)
            words = {
                "name": name,
                "description": description,
                "version": version,
                "numbers": ",".join(map(str, numbers)),
                "dotted": ".".join(map(str, numbers)),
            }
            for template, target in (("launcher.rc.in", f"{name}.rc"), ("launcher.manifest.in", f"{name}.manifest")):
                text = (work / template).read_text(encoding="utf-8")
                (work / target).write_text(Template(text).substitute(words), encoding="utf-8")
            _call([RESOURCES, "-c", "65001", "-O", "coff", f"{name}.rc", f"{name}.o"], work)
            _call(
                [
                    *(COMPILER, "-std=c11", "-Wall", "-Wextra", "-Werror", "-Os", "-s", subsystem, "-municode"),
                    "-D_WIN32_WINNT=0x0A00",
                    *("-Wl,--no-insert-timestamp", "-Wl,--dynamicbase,--nxcompat,--high-entropy-va"),
                    *("launcher.c", f"{name}.o", "-lshell32", "-o", f"{name}.exe"),
                ],
                work,
            )
            shutil.copy(work / f"{name}.exe", out / f"{name}.exe")


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """The version as Windows counts: ``0.2.0`` is 0, 2, 0, 0. Raises ValueError."""
    if not re.fullmatch(r"\d{1,5}(\.\d{1,5}){1,3}", version):
        raise ValueError(f"not a version that Windows can count: {version}")
    first, second, third, fourth = ([int(part) for part in version.split(".")] + [0, 0, 0])[:4]
    return first, second, third, fourth


def _call(command: list[str], folder: Path) -> None:
    # A temporary folder's name must not get into the program.
    subprocess.run(command, cwd=folder, check=True)
