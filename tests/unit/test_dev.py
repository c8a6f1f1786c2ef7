# SPDX-License-Identifier: GPL-3.0-or-later
"""The set-up behind dev.py: which Python, what is installed when, what a killed run leaves, two runs at once."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

import dev
import dev_browser
import dev_commands
import dev_debian_tree
import dev_groovy
import dev_naumen
import dev_odoo
import dev_package
import dev_pbx
import dev_postgres
import dev_setup
import dev_wine

posix_only = pytest.mark.skipif(os.name == "nt", reason="symbolic links and apt-get are not of Windows")


# Which Python


def test_a_supported_python_is_needed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    monkeypatch.setenv("PATH", "")
    assert dev.main() == 2
    assert "needs Python 3.11 or 3.12. This is Python 3.9" in capsys.readouterr().err


@posix_only
def test_an_unsupported_python_hands_over_to_a_supported_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    newest = tmp_path / "python3.12"  # a stand-in without a Python behind it must be passed over
    newest.write_text("#!/bin/sh\nexit 127\n", encoding="utf-8")
    newest.chmod(0o755)
    right = tmp_path / "python{}.{}".format(*sys.version_info[:2])
    right.unlink(missing_ok=True)
    right.symlink_to(os.path.realpath(sys.executable))
    monkeypatch.setenv("PATH", str(tmp_path))
    old = (
        "import sys; sys.version_info = (3, 9, 2, 'final', 0); sys.argv = ['dev.py', '--help']; import dev; dev.main()"
    )
    monkeypatch.setenv("PYTHONPATH", str(Path(dev.__file__).parent))
    told = subprocess.run([sys.executable, "-c", old], capture_output=True, text=True, check=True)
    assert "usage: dev.py" in told.stdout


# What is installed when


class Steps:
    """Stands in for the programs that set-up runs: notes them, and makes what they would make."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.fails_at = ""

    def __call__(self, command: list[str], failure: str, **_: object) -> None:
        step = next(word for word in ("venv", "--require-hashes", "--editable") if word in command)
        self.done.append(step.lstrip("-"))
        if step == self.fails_at:
            raise KeyboardInterrupt
        if step == "venv":
            make_python(dev_setup.venv_tool("python"))

    def take(self) -> list[str]:
        done, self.done = self.done, []
        return done


def make_python(place: Path) -> None:
    """Put this environment's Python in another place; a link would lose its packages."""
    place.parent.mkdir(parents=True)
    place.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', encoding="utf-8")
    place.chmod(0o755)


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    (tmp_path / "lock.txt").write_text("qasync==0.28.0\n", encoding="utf-8")
    for name, place in {
        "ROOT": "",
        "BUILD": "build",
        "VENV": ".venv",
        "LOCK_FILE": "lock.txt",
        "STAMP": ".venv/stamp.json",
        "TRANSLATIONS": "translations",
        "BUILT_TRANSLATIONS": "build/translations",
    }.items():
        monkeypatch.setattr(dev_setup, name, tmp_path / place)
    return tmp_path


@pytest.fixture
def steps(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> Steps:
    steps = Steps()
    monkeypatch.setattr(dev_setup, "check_call", steps)
    return steps


def set_up() -> None:
    with dev_setup.one_at_a_time() as lock:
        dev_setup.prepare_venv(lock)


ALL = ["venv", "require-hashes", "editable"]


@posix_only
def test_only_what_changed_is_done_again(checkout: Path, steps: Steps, capsys: pytest.CaptureFixture[str]) -> None:
    set_up()
    assert steps.take() == ALL
    assert len(capsys.readouterr().out.splitlines()) == 3
    set_up()
    assert steps.take() == []
    assert capsys.readouterr().out == ""
    (checkout / "pyproject.toml").write_text("[project]\nname = 'soitto'\n", encoding="utf-8")
    set_up()
    assert steps.take() == ["editable"]
    (checkout / "lock.txt").write_text("qasync==0.28.1\n", encoding="utf-8")
    set_up()
    assert steps.take() == ["require-hashes", "editable"]


@posix_only
@pytest.mark.parametrize("step", ["venv", "--require-hashes"])
def test_a_run_broken_off_is_begun_again_from_nothing(checkout: Path, steps: Steps, step: str) -> None:
    steps.fails_at = step
    with pytest.raises(KeyboardInterrupt):
        set_up()
    half = checkout / ".venv" / "half-installed"
    half.touch()
    steps.take()
    steps.fails_at = ""
    set_up()
    assert steps.take() == ALL
    assert not half.exists()


@posix_only
def test_dependencies_survive_a_failure_of_the_last_step(steps: Steps) -> None:
    steps.fails_at = "--editable"
    with pytest.raises(KeyboardInterrupt):
        set_up()
    steps.take()
    steps.fails_at = ""
    set_up()
    assert steps.take() == ["editable"]


@posix_only
def test_an_environment_that_cannot_serve_is_made_anew(checkout: Path, steps: Steps) -> None:
    set_up()
    steps.take()
    dev_setup.venv_tool("python").unlink()
    set_up()
    assert steps.take() == ALL
    dev_setup.STAMP.write_text("{half", encoding="utf-8")
    set_up()
    assert steps.take() == ALL
    stamp = dev_setup.read_stamp()
    dev_setup.write_stamp({**stamp, "place": str(checkout / "elsewhere")})
    set_up()
    assert steps.take() == ALL


@posix_only
def test_an_environment_made_by_hand_is_kept(checkout: Path, steps: Steps) -> None:
    make_python(checkout / ".venv" / "bin" / "python")
    set_up()
    assert steps.take() == ["require-hashes", "editable"]


# Two runs at once

HOLD = "import sys, dev_setup\nwith dev_setup.one_at_a_time():\n    print('held', flush=True)\n    sys.stdin.read()\n"


def test_a_second_run_waits_and_a_killed_one_frees_the_lock(checkout: Path) -> None:
    script = f"import dev_setup, pathlib\ndev_setup.BUILD = pathlib.Path({str(checkout / 'build')!r})\n{HOLD}"
    command = [sys.executable, "-c", script]
    folder = Path(dev.__file__).parent
    first = subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    second = None
    try:
        assert first.stdout is not None
        assert first.stdout.readline() == "held\n"
        second = subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert second.stdout is not None
        assert second.stdout.readline().startswith("Waiting for another run")
        first.kill()
        assert second.stdout.readline() == "held\n"
    finally:
        for process in (first, second):
            if process is not None:
                process.kill()
                process.communicate()


# System packages


@posix_only
def test_missing_system_packages_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("system packages are a matter of Linux")
    monkeypatch.setenv("PATH", str(tmp_path))
    packages = dev_setup.missing_system_packages()
    assert packages[-2:] == ["xvfb", "xauth"]
    dev_setup.install_system_packages(packages)  # no apt-get on this PATH
    assert "xvfb xauth" in capsys.readouterr().out
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(dev_setup.SetupFailed, match=r"sudo apt-get install -y --no-install-recommends .*xvfb xauth"):
        dev_setup.install_system_packages(packages)
    dev_setup.install_system_packages([])


# Translations

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en"><context><name>Page</name>
<message><source>Call</source><translation>Soita</translation></message></context></TS>
"""


def test_catalogues_are_built_when_older_than_their_source(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev_setup, "TRANSLATIONS", tmp_path / "translations")
    monkeypatch.setattr(dev_setup, "BUILT_TRANSLATIONS", tmp_path / "built")
    dev_setup.build_translations()  # no folder yet
    source = tmp_path / "translations" / "soitto_fi.ts"
    source.parent.mkdir()
    source.write_text(TS, encoding="utf-8")
    dev_setup.build_translations()
    built = tmp_path / "built" / "soitto_fi.qm"
    first = built.read_bytes()
    assert capsys.readouterr().out == "Building translations: soitto_fi\n"
    dev_setup.build_translations()
    assert capsys.readouterr().out == ""
    source.write_text(TS.replace("Soita", "Soita heti"), encoding="utf-8")
    os.utime(source, (time.time() + 10, time.time() + 10))
    dev_setup.build_translations()
    assert built.read_bytes() != first
    source.write_text("not a catalogue", encoding="utf-8")
    os.utime(source, (time.time() + 20, time.time() + 20))
    os.utime(built, (time.time(), time.time()))
    with pytest.raises(dev_setup.SetupFailed, match=r"soitto_fi\.ts could not be compiled"):
        dev_setup.build_translations()


# The commands


@pytest.mark.parametrize(
    ("platform", "environment", "shown"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen:enable_fonts"}, False),
        ("linux", {"QT_QPA_PLATFORM": "vnc"}, True),
        ("win32", {}, True),
    ],
)
def test_a_display_is_recognised(
    platform: str, environment: dict[str, str], shown: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    assert dev_commands.has_display() is shown


@pytest.mark.parametrize(
    ("shown", "given", "arguments"),
    [
        (True, [], []),
        (True, ["--scripted", "--out", "x"], ["--scripted", "--out", "x"]),
        (False, ["--scripted", "--out", "x"], ["--scripted", "--out", "x"]),
        (
            False,
            ["--language", "mn"],
            ["--scripted", "--out", str(dev_setup.BUILD / "scripted-day"), "--language", "mn"],
        ),
    ],
)
def test_demo_without_a_display_plays_the_scripted_day(
    shown: bool, given: list[str], arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[tuple[list[str], bool]] = []

    def child(command: list[str], *, offscreen: bool) -> int:
        ran.append((command, offscreen))
        return 7

    monkeypatch.setattr(dev_commands, "has_display", lambda: shown)
    monkeypatch.setattr(dev_commands, "run_child", child)
    monkeypatch.setattr(dev_setup, "ready", lambda: Path("python"))
    assert dev_commands.run(["demo", *given]) == 7
    assert ran == [(["python", "-m", "app", "demo", *arguments], not shown)]


@posix_only
def test_who_ends_the_command_ends_the_program_in_its_own_way() -> None:
    """A desk that is left behind keeps its profile, and the next one says that it runs already."""
    program = "import signal, sys; signal.signal(signal.SIGTERM, lambda *_: sys.exit(7)); print('up', flush=True); signal.pause()"
    command = f"import sys, dev_commands; sys.exit(dev_commands.run_child([sys.executable, '-c', {program!r}], offscreen=True))"
    environment = {**os.environ, "PYTHONPATH": str(Path(dev.__file__).parent)}
    with subprocess.Popen([sys.executable, "-c", command], stdout=subprocess.PIPE, text=True, env=environment) as over:
        assert over.stdout is not None
        assert over.stdout.readline() == "up\n"
        over.terminate()
        assert over.wait() == 7
        assert over.stdout.read() == "", "nobody holds its output any more"


@pytest.mark.parametrize("broken", ["ruff check", "ruff format", "mypy", "pytest", ""])
def test_the_test_command_runs_all_and_fails_with_any(broken: str, monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[str] = []

    def child(command: list[str], *, offscreen: bool) -> int:
        ran.append(" ".join(command[2:4]))
        return int(bool(broken) and ran[-1].startswith(broken))

    monkeypatch.setattr(dev_commands, "run_child", child)
    monkeypatch.setattr(dev_setup, "ready", lambda: Path("python"))
    monkeypatch.setattr(dev_pbx, "environment", dict)
    monkeypatch.setattr(dev_postgres, "environment", dict)
    monkeypatch.setattr(dev_odoo, "environment", dict)
    monkeypatch.setattr(dev_browser, "environment", dict)
    monkeypatch.setattr(dev_naumen, "environment", dict)
    monkeypatch.setattr(dev_groovy, "environment", dict)
    for other in (dev_debian_tree, dev_package, dev_wine):
        monkeypatch.setattr(other, "environment", dict)
    assert bool(dev_commands.run(["test"])) is bool(broken)
    assert ran == ["ruff check", "ruff format", "mypy --no-error-summary", "pytest -q"]


def test_arguments_go_to_pytest_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[list[str]] = []
    monkeypatch.setattr(dev_commands, "run_child", lambda command, offscreen: ran.append(command) or 0)
    monkeypatch.setattr(dev_setup, "ready", lambda: Path("python"))
    monkeypatch.setattr(dev_pbx, "environment", dict)
    monkeypatch.setattr(dev_postgres, "environment", dict)
    monkeypatch.setattr(dev_odoo, "environment", dict)
    monkeypatch.setattr(dev_browser, "environment", dict)
    monkeypatch.setattr(dev_naumen, "environment", dict)
    monkeypatch.setattr(dev_groovy, "environment", dict)
    for other in (dev_debian_tree, dev_package, dev_wine):
        monkeypatch.setattr(other, "environment", dict)
    assert dev_commands.run(["test", "--", "-m", "pbx", "--", "x"]) == 0
    assert ran == [["python", "-m", "pytest", "-m", "pbx", "--", "x"]]
