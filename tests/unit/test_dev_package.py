# SPDX-License-Identifier: GPL-3.0-or-later
"""dev.py package: what is installed for which kind, in what order it is built, and what is said where that cannot be."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dev_package
import dev_setup
from dev_setup import SetupFailed
from windows import compiler


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[list[str]]:
    """What is run, in order; a virtual environment and its Python appear as they would."""
    ran: list[list[str]] = []

    def run(command: list[str], *_: object, **__: object) -> int:
        ran.append([str(word) for word in command])
        if "venv" in command:
            dev_package._python().parent.mkdir(parents=True)
            dev_package._python().touch()
        return 0

    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(dev_package, "check_call", run)
    monkeypatch.setattr(subprocess, "call", run)
    monkeypatch.setattr(dev_package, "install_system_packages", lambda packages: ran.append(["apt-get", *packages]))
    monkeypatch.setattr(dev_setup, "ready", lambda: Path("venv/python"))
    monkeypatch.setattr(compiler, "python", lambda: "/usr/bin/python3.12")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    monkeypatch.delenv(dev_package.REASON_VARIABLE, raising=False)
    return ran


def test_the_environment_is_made_once(steps: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda program: f"/usr/bin/{program}")
    assert dev_package.installed() is None
    assert dev_package.ready() == dev_package.installed()
    made = len(steps)
    assert "--require-hashes" in steps[-1]
    assert sum(word.endswith(".txt") for word in steps[-1]) == len(dev_package.LOCK_FILES)
    dev_package.ready()
    assert len(steps) == made
    (dev_package._folder() / "locked").write_text("of another lock", encoding="utf-8")
    assert dev_package.installed() is None
    dev_package.ready()
    assert len(steps) == 2 * made


def test_what_each_kind_needs_is_installed_before_it_is_built(
    steps: list[list[str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(shutil, "which", lambda program: "/usr/bin/apt-get" if program == "apt-get" else None)
    assert dev_package.command(["all", "--out", str(tmp_path / "out"), "--version", "9.8.7"]) == 0
    installed = [step[1:] for step in steps if step[0] == "apt-get"]
    assert installed[0] == sorted(dev_package.WINDOWS_PROGRAMS.values())
    built = [step[1:] for step in steps if "9.8.7" in step]
    last = ["--out", str(tmp_path / "out"), "--version", "9.8.7"]
    assert built == [
        ["-m", "windows", *last],
        ["-m", "linux", "desk", *last],
        ["-m", "linux", "server", *last],
    ]
    assert (tmp_path / "out").is_dir()


def test_wine_compiles_for_windows_where_there_is_no_such_python(
    steps: list[list[str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(compiler, "python", lambda: None)
    monkeypatch.setattr(shutil, "which", lambda program: None if program == "wine" else f"/usr/bin/{program}")
    assert dev_package.command(["linux", "--out", str(tmp_path)]) == 0
    assert not [step for step in steps if step[0] == "apt-get"]
    assert dev_package.command(["windows", "--out", str(tmp_path)]) == 0
    assert [step[1:] for step in steps if step[0] == "apt-get"] == [["wine"]]
    assert dev_package.installed() is None
    with pytest.raises(compiler.NoCompiler, match="neither is here"):
        compiler.check()


def test_a_build_that_fails_ends_the_command(
    steps: list[list[str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(shutil, "which", lambda program: f"/usr/bin/{program}")
    monkeypatch.setattr(subprocess, "call", lambda command, **_: 3 if "windows" in command else pytest.fail("went on"))
    assert dev_package.command(["all", "--out", str(tmp_path)]) == 3


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ("user", "installing the tools needs root, once"),
        ("system", "they are built on Debian and Ubuntu"),
        (
            "apt",
            "binutils and dpkg and gcc-mingw-w64-x86-64-win32 and msitools and osslsigncode and wixl and xz-utils are needed",
        ),
    ],
)
def test_why_none_can_be_built(
    steps: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    change: str,
    reason: str,
) -> None:
    monkeypatch.setattr(shutil, "which", lambda program: None)
    if change == "user":
        monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    if change == "system":
        monkeypatch.setattr(sys, "platform", "win32")
    told = dev_package.environment()
    assert told[dev_package.REASON_VARIABLE].startswith(reason)
    assert reason in capsys.readouterr().out
    monkeypatch.setenv(dev_package.REASON_VARIABLE, told[dev_package.REASON_VARIABLE])
    assert dev_package.why_missing().startswith(reason)
    assert steps == []


def test_programs_without_a_way_to_install_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda program: None)
    with pytest.raises(SetupFailed, match="wixl"):
        dev_package.install_missing({"wixl": "wixl"})


def test_the_version_is_that_of_the_project() -> None:
    from app import __version__

    assert dev_package.version() == __version__
