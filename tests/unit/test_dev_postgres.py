# SPDX-License-Identifier: GPL-3.0-or-later
"""PostgreSQL for the tests: found where it is, installed where it can be, or left out with a reason."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

import dev_postgres

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Debian's packages are of Linux")


def make(folder: Path) -> Path:
    """A folder with PostgreSQL's programs."""
    folder.mkdir(parents=True)
    for program in dev_postgres.PROGRAMS:
        (folder / program).touch(mode=0o755)
    return folder


@pytest.fixture
def packages(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Root on a Debian without PostgreSQL: where its package would put it."""
    monkeypatch.delenv(dev_postgres.FOLDER_VARIABLE, raising=False)
    monkeypatch.delenv(dev_postgres.REASON_VARIABLE, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "path"))
    monkeypatch.setattr(dev_postgres, "DEBIANS", tmp_path / "packages")
    monkeypatch.setattr(dev_postgres, "distribution", lambda: "debian")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    return tmp_path / "packages"


def test_it_is_installed_once(
    packages: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[list[str]] = []

    def install(names: list[str]) -> None:
        asked.append(names)
        make(packages / "15" / "bin")

    monkeypatch.setattr(dev_postgres, "install_system_packages", install)
    assert dev_postgres.installed() is None
    assert dev_postgres.why_missing() == "not installed; python3 packaging/dev.py test installs it"
    for _ in range(2):
        assert dev_postgres.environment() == {dev_postgres.FOLDER_VARIABLE: str(packages / "15" / "bin")}
    assert asked == [["postgresql"]]
    assert dev_postgres.installed() == packages / "15" / "bin"
    assert capsys.readouterr().out == ""


def test_the_newest_of_debians_comes_first_and_the_path_last(packages: Path, tmp_path: Path) -> None:
    on_path = make(tmp_path / "path")
    (on_path / "initdb").chmod(0o755)
    assert dev_postgres.installed() == on_path
    make(packages / "9" / "bin")
    newest = make(packages / "15" / "bin")
    assert dev_postgres.installed() == newest
    (newest / "initdb").unlink()
    assert dev_postgres.installed() == packages / "9" / "bin"


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("distribution", "fedora", "it is installed from Debian's package, and this is not Debian"),
        ("geteuid", 1000, "installing it needs root, once"),
        ("install_system_packages", None, "Debian's package does not hold its programs where they used to be"),
    ],
)
def test_why_it_is_not_there(
    packages: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    name: str,
    value: object,
    reason: str,
) -> None:
    monkeypatch.setattr(os if name == "geteuid" else dev_postgres, name, lambda *_: value)
    assert dev_postgres.environment() == {dev_postgres.REASON_VARIABLE: reason}
    assert capsys.readouterr().out.splitlines() == [f"Tests with PostgreSQL are left out: {reason}"]
    monkeypatch.setenv(dev_postgres.REASON_VARIABLE, reason)
    assert dev_postgres.why_missing() == reason
