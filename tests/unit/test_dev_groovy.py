# SPDX-License-Identifier: GPL-3.0-or-later
"""Groovy for the tests: installed once, or left out with a reason."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

import dev_groovy


@pytest.fixture
def programs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> set[str]:
    """What there is on the path of a Linux with apt-get, on which root works and nothing is installed yet."""
    found = {"apt-get"}

    def install(names: list[str]) -> None:
        found.update("java" if name == "default-jre-headless" else name for name in names)
        dev_groovy.JAR.touch()

    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}" if name in found else None)
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(dev_groovy, "JAR", tmp_path / "groovy-all.jar")
    monkeypatch.setattr(dev_groovy, "install_system_packages", install)
    monkeypatch.delenv(dev_groovy.REASON_VARIABLE, raising=False)
    return found


@pytest.mark.parametrize("there", [set(), {"java"}])
def test_it_is_installed_once(programs: set[str], monkeypatch: pytest.MonkeyPatch, there: set[str]) -> None:
    programs |= there
    assert dev_groovy.installed() is None
    assert dev_groovy.why_missing() == "not installed; python3 packaging/dev.py test installs it"
    assert dev_groovy.environment() == {}
    assert dev_groovy.installed() == dev_groovy.JAR
    assert dev_groovy.java() == "/usr/bin/java"
    # Where there is a Java, no other one is installed.
    assert programs == {"apt-get", "groovy", "java"}
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    assert dev_groovy.environment() == {}


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ("user", "installing it needs root, once"),
        ("system", "it is installed with apt-get, and this system has none"),
        ("package", "Debian's package does not hold its library where it used to be"),
    ],
)
def test_why_it_is_not_there(
    programs: set[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], change: str, reason: str
) -> None:
    if change == "user":
        monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    elif change == "system":
        programs.clear()
    else:
        monkeypatch.setattr(dev_groovy, "install_system_packages", lambda names: None)
    assert dev_groovy.environment() == {dev_groovy.REASON_VARIABLE: reason}
    assert capsys.readouterr().out.splitlines()[-1] == f"Tests of the Groovy module are left out: {reason}"
    monkeypatch.setenv(dev_groovy.REASON_VARIABLE, reason)
    assert dev_groovy.why_missing() == reason
