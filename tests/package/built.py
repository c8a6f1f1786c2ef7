# SPDX-License-Identifier: GPL-3.0-or-later
"""The packages that the tests of this folder install: each is built once per run, also where several processes share the tests."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import dev_package
import dev_pbx
from dev_setup import ROOT, one_at_a_time

VERSION = dev_package.version()
# Asked before the tests get a home of their own.
PYTHON = dev_package.installed()
"""The Python of the environment in which packages are built, or ``None``."""
CACHE = dev_pbx.cache()
CALL = """
import importlib, json, pathlib, sys
module, function, arguments = json.load(sys.stdin)
arguments = {name: pathlib.Path(value["path"]) if isinstance(value, dict) else value for name, value in arguments.items()}
print(json.dumps(str(getattr(importlib.import_module(module), function)(**arguments))))
"""

Build = Callable[..., Path]


@pytest.fixture(scope="session")
def build(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Build:
    """``build("windows.folder", "build", version=…)``: what that function makes in ``out``, the same for everybody who asks with
    the same arguments. Paths among the arguments are given as :class:`~pathlib.Path`."""
    assert PYTHON is not None, dev_package.why_missing()
    base = tmp_path_factory.getbasetemp()
    shared = (base if worker_id == "master" else base.parent) / "packages"

    def call(module: str, function: str, **arguments: Any) -> Path:
        given = {name: {"path": str(value)} if isinstance(value, Path) else value for name, value in arguments.items()}
        key = "-".join([module, function, *(Path(str(value)).name for value in arguments.values())])
        place = shared / key
        with one_at_a_time(place):
            made = place / "made.json"
            if not made.exists():
                out = place / "out"
                out.mkdir(exist_ok=True)
                asked = json.dumps([module, function, {**given, "out": {"path": str(out)}}])
                done = subprocess.run(
                    [str(PYTHON), "-c", CALL],
                    input=asked,
                    cwd=ROOT / "packaging",
                    capture_output=True,
                    text=True,
                    check=False,
                )
                assert done.returncode == 0, done.stderr
                made.write_text(done.stdout.splitlines()[-1], encoding="utf-8")
            return Path(json.loads(made.read_text(encoding="utf-8")))

    return call


@pytest.fixture(scope="session")
def windows_folder(build: Build) -> Path:
    """The program for Windows; not to be changed."""
    return build("windows.folder", "build", version=VERSION, cache=CACHE / "windows")
