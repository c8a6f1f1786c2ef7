# SPDX-License-Identifier: GPL-3.0-or-later
"""Bytecode for the runtime's Python 3.12: made by a Python 3.12 of this machine or, where it has none, by the runtime in Wine."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path, PureWindowsPath

WINE = {"wine": "wine"}
"""Debian's package by program, needed where :func:`python` finds none."""
_PYTHON = (3, 12)
# A module's name in its bytecode is its path in the folder, wherever that lies while it is built. The bytecode is never compared
# with its source again: the program's folder is not writable for who runs it.
_SCRIPT = r"""
import os, py_compile, sys
os.chdir(sys.argv[1])
wrong = []
for line in sys.stdin.read().splitlines():
    source, target = line.split("\t")
    try:
        py_compile.compile(source, target, source, True, -1, py_compile.PycInvalidationMode.UNCHECKED_HASH)
    except py_compile.PyCompileError as error:
        wrong.append(error.msg)
sys.exit("\n".join(wrong) or None)
"""


class NoCompiler(Exception):
    """Nothing here can compile for the runtime; the text is a sentence."""


@cache
def python() -> str | None:
    """A Python 3.12 of this machine."""
    if sys.version_info[:2] == _PYTHON:
        return sys.executable
    ask = f"import sys; sys.exit(sys.version_info[:2] != {_PYTHON})"
    # A version manager's stand-in of that name may be there without the Python behind it: ask it.
    for found in filter(None, [shutil.which("python3.12"), *map(str, _managed())]):
        if subprocess.run([found, "-c", ask], capture_output=True, check=False).returncode == 0:
            return found
    return None


def check() -> None:
    """Raises NoCompiler where there is neither a Python 3.12 nor Wine."""
    if python() is None and shutil.which("wine") is None:
        raise NoCompiler("What is shipped is compiled by a Python 3.12 or Wine, and neither is here.")


def compile_all(folder: Path, runtime: Path) -> None:
    """Compile our package in ``folder``, as Python itself would beside it, and the libraries in place of their sources.
    ``runtime`` is the unpacked runtime, with its python.exe. Raises CalledProcessError."""
    own = {
        source: source.parent / "__pycache__" / f"{source.stem}.cpython-312.pyc" for source in _sources(folder / "app")
    }
    theirs = {source: source.with_suffix(".pyc") for source in _sources(folder / "lib")}
    lines = [
        f"{source.relative_to(folder).as_posix()}\t{target.relative_to(folder).as_posix()}\n"
        for source, target in {**own, **theirs}.items()
    ]
    found = python()
    if found is not None:
        _run([found, "-c", _SCRIPT, str(folder)], lines, {**os.environ, "PYTHONHASHSEED": "0"})
    else:
        with _python_in_wine(runtime) as (command, environment):
            _run([*command, str(PureWindowsPath("Z:" + str(folder.absolute())))], lines, environment)
    for source in theirs:
        source.unlink()


def _sources(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


def _run(command: list[str], lines: list[str], environment: dict[str, str]) -> None:
    # All three streams are pipes: in Wine this Python does not start with a file or the null device for one.
    done = subprocess.run(command, input="".join(lines), capture_output=True, text=True, env=environment, check=False)
    if done.returncode:
        print(done.stdout, done.stderr, file=sys.stderr)
        done.check_returncode()


@contextmanager
def _python_in_wine(runtime: Path) -> Iterator[tuple[list[str], dict[str, str]]]:
    """What runs the script in a Windows of its own, and with which environment; that Windows is gone afterwards."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as made:
        work = Path(made)
        # Without its list of paths, which keeps variables from it, and without what asks a service that Wine lacks.
        shutil.copytree(runtime, work / "python", ignore=shutil.ignore_patterns("_wmi.pyd", "*._pth"))
        (work / "script.py").write_text(_SCRIPT, encoding="utf-8")
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "WINE", "DISPLAY"))},
            "HOME": made,
            "WINEPREFIX": str(work / "prefix"),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=",
            "PYTHONHASHSEED": "0",
        }
        try:
            # Wine's own services inherit these streams, and would keep pipes open.
            subprocess.run(
                ["wine", "wineboot", "-i"],
                check=True,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=environment,
            )
            yield ["wine", str(work / "python" / "python.exe"), "-B", str(work / "script.py")], environment
        finally:
            for how in ("-k", "-w"):
                subprocess.run(["wineserver", how], env=environment, check=False, capture_output=True)


def _managed() -> list[Path]:
    """Pythons of pyenv, which stand in for themselves on the PATH only where one was chosen."""
    root = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    return sorted(root.glob("versions/3.12.*/bin/python3.12"))
