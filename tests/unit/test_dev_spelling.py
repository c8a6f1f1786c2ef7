# SPDX-License-Identifier: GPL-3.0-or-later
"""The dictionaries for the tests: installed once where they can be, or left out with a reason."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

import dev_spelling

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Debian's packages are of Linux")


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Root on a Debian without dictionaries."""
    monkeypatch.delenv(dev_spelling.REASON_VARIABLE, raising=False)
    monkeypatch.setattr(dev_spelling, "FOLDER", tmp_path / "hunspell")
    monkeypatch.setattr(dev_spelling, "VOIKKO", tmp_path / "voikko")
    monkeypatch.setattr(dev_spelling, "voikko", lambda: "libvoikko.so.1")
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    return tmp_path


def test_they_are_installed_once(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []

    def install(packages: list[str]) -> None:
        asked.append(packages)
        for folder in ("hunspell", "voikko"):
            (bare / folder).mkdir()
        for name in dev_spelling.DICTIONARIES.values():
            (bare / "hunspell" / f"{name}.dic").touch()

    monkeypatch.setattr(dev_spelling, "install_system_packages", install)
    assert not dev_spelling.installed()
    for _ in range(2):
        assert dev_spelling.environment() == {}
    assert asked == [dev_spelling.PACKAGES]
    assert dev_spelling.installed()


def test_without_root_they_are_left_out_and_it_is_said(
    bare: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    told = dev_spelling.environment()
    assert told == {dev_spelling.REASON_VARIABLE: "installing the dictionaries needs root, once"}
    assert "Tests of the spelling are left out" in capsys.readouterr().out
    monkeypatch.setenv(dev_spelling.REASON_VARIABLE, told[dev_spelling.REASON_VARIABLE])
    assert dev_spelling.why_missing() == "installing the dictionaries needs root, once"
