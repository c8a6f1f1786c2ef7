# SPDX-License-Identifier: GPL-3.0-or-later
"""The PBX of the tests: installed once and whole, or left out with a reason."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dev_pbx
from dev_setup import SetupFailed

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Debian's packages are of Linux")


class Steps:
    """Stands in for the programs of the installation: makes what they would make."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.fails_at = ""

    def __call__(self, command: list[str], failure: str, **_: object) -> None:
        self.done.append(command[0])
        if command[0] == self.fails_at:
            raise KeyboardInterrupt
        if command[0] == "debootstrap":
            packages = Path(command[-2], "var/cache/apt/archives")
            packages.mkdir(parents=True)
            for name in ("libc6", "asterisk"):
                (packages / f"{name}.deb").touch()
        elif command[0] == "dpkg-deb":
            Path(command[-1]).mkdir(parents=True, exist_ok=True)
            Path(command[-1], Path(command[-2]).stem).touch()


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Steps:
    """Root on a Debian that has all programs and an empty cache."""
    steps = Steps()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv(dev_pbx.TREE_VARIABLE, raising=False)
    monkeypatch.delenv(dev_pbx.REASON_VARIABLE, raising=False)
    monkeypatch.setattr(dev_pbx, "check_call", steps)
    monkeypatch.setattr(dev_pbx, "mirror", lambda: "mirror")
    monkeypatch.setattr(dev_pbx, "distribution", lambda: "debian")
    monkeypatch.setattr(dev_pbx, "missing_packages", list)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    return steps


def test_it_is_installed_once(steps: Steps, capsys: pytest.CaptureFixture[str]) -> None:
    assert dev_pbx.installed() is None
    assert dev_pbx.why_missing() == "not installed; python3 packaging/dev.py test installs it"
    tree = dev_pbx.ready()
    assert sorted(path.name for path in tree.iterdir()) == ["asterisk", "libc6"]
    assert steps.done == ["debootstrap", "dpkg-deb", "dpkg-deb"]
    assert "about a minute" in capsys.readouterr().out
    assert dev_pbx.environment() == {dev_pbx.TREE_VARIABLE: str(tree)}
    assert len(steps.done) == 3
    assert capsys.readouterr().out == ""
    assert dev_pbx.installed() == tree


@pytest.mark.parametrize("step", ["debootstrap", "dpkg-deb"])
def test_an_installation_broken_off_is_no_installation(steps: Steps, step: str) -> None:
    steps.fails_at = step
    with pytest.raises(KeyboardInterrupt):
        dev_pbx.ready()
    assert dev_pbx.installed() is None
    half = dev_pbx.cache() / "asterisk.unfinished" / "half"
    half.mkdir(parents=True)
    steps.fails_at = ""
    assert sorted(path.name for path in dev_pbx.ready().iterdir()) == ["asterisk", "libc6"]


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("distribution", lambda: "fedora", "it is installed from Debian's packages, and this is not Debian"),
        ("mirror", None, "apt's sources name no Debian mirror"),
    ],
)
def test_why_it_is_not_there(
    steps: Steps,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    name: str,
    value: object,
    reason: str,
) -> None:
    def refuse() -> str:
        raise SetupFailed(reason)

    monkeypatch.setattr(dev_pbx, name, value or refuse)
    assert dev_pbx.environment() == {dev_pbx.REASON_VARIABLE: reason}
    assert capsys.readouterr().out.splitlines()[-1] == f"Tests with a real Asterisk are left out: {reason}"
    monkeypatch.setenv(dev_pbx.REASON_VARIABLE, reason)
    assert dev_pbx.why_missing() == reason


def test_only_root_installs_but_anybody_uses_it(steps: Steps, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SetupFailed, match="needs root"):
        dev_pbx.ready()
    assert steps.done == []
    (dev_pbx.cache() / "asterisk").mkdir(parents=True)
    assert dev_pbx.ready() == dev_pbx.installed()


@pytest.mark.skipif(shutil.which("apt-get") is None, reason="the mirror is that of apt")
def test_the_mirror_is_that_of_apt(monkeypatch: pytest.MonkeyPatch) -> None:
    done = subprocess.CompletedProcess(
        [], 0, "Elsewhere http://elsewhere.example/\nDebian http://mirror.example/debian/\n", ""
    )
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: done)
    assert dev_pbx.mirror() == "http://mirror.example/debian/"
