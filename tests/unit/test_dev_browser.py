# SPDX-License-Identifier: GPL-3.0-or-later
"""The browser of the tests: installed once, or left out with a reason."""

from __future__ import annotations

import os
import shutil
import sys

import pytest

import dev_browser


@pytest.fixture
def programs(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """What there is on the path of a Linux with apt-get, on which root works and nothing is installed yet."""
    found = {"apt-get"}
    packages = {package: program for program, package in dev_browser.PROGRAMS.items()}
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}" if name in found else None)
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(
        dev_browser, "install_system_packages", lambda names: found.update(packages[name] for name in names)
    )
    monkeypatch.delenv(dev_browser.REASON_VARIABLE, raising=False)
    return found


def test_it_is_installed_once(programs: set[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert not dev_browser.installed()
    assert dev_browser.why_missing() == "not installed; python3 packaging/dev.py test installs it"
    programs.add("openssl")
    assert dev_browser.missing_packages() == ["chromium", "chromium-driver"]
    assert dev_browser.environment() == {}
    assert dev_browser.installed()
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    assert dev_browser.environment() == {}


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ("user", "installing it needs root, once"),
        ("system", "it is installed with apt-get, and this system has none"),
        ("package", "after the installation these are still missing: chromium chromium-driver openssl"),
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
        monkeypatch.setattr(dev_browser, "install_system_packages", lambda names: None)
    assert dev_browser.environment() == {dev_browser.REASON_VARIABLE: reason}
    assert capsys.readouterr().out.splitlines()[-1] == f"Tests with a real browser are left out: {reason}"
    monkeypatch.setenv(dev_browser.REASON_VARIABLE, reason)
    assert dev_browser.why_missing() == reason
