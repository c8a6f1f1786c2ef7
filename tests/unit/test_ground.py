# SPDX-License-Identifier: GPL-3.0-or-later
"""The ground everything stands on: the lock files, the pairing of Qt and Python, and what start-up may load."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK_FILES = ["runtime.txt", "audio.txt", "dev.txt"]

# Where the project runs: the values that markers of the lock files ask for.
PLATFORMS = {
    "Linux": {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix", "platform_machine": "x86_64"},
    "Windows": {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "platform_machine": "AMD64"},
    "macOS": {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix", "platform_machine": "arm64"},
}
PYTHONS = [("3.11", "3.11.9"), ("3.12", "3.12.9")]


@dataclass(frozen=True)
class Pin:
    """One entry of a lock file."""

    name: str
    version: Version
    marker: Marker | None
    hashes: frozenset[str]


def read_lock(name: str) -> list[Pin]:
    """Read a lock file; every logical line must be an exact version with hashes."""
    text = (ROOT / "packaging" / "requirements" / name).read_text(encoding="utf-8")
    pins = []
    for line in text.replace("\\\n", " ").splitlines():
        entry, *hashes = re.split(r"\s+--hash=", line.strip())
        if not entry or entry.startswith("#"):
            continue
        requirement = Requirement(entry)
        (specifier,) = requirement.specifier
        assert specifier.operator == "==", entry
        pin = Pin(
            canonicalize_name(requirement.name), Version(specifier.version), requirement.marker, frozenset(hashes)
        )
        pins.append(pin)
    return pins


def applies(marker: Marker | None, platform: str, python: tuple[str, str]) -> bool:
    """Evaluate a marker for another platform and Python than the running one."""
    environment = {"python_version": python[0], "python_full_version": python[1], "implementation_name": "cpython"}
    environment |= {"platform_python_implementation": "CPython", "extra": ""} | PLATFORMS[platform]
    return marker is None or marker.evaluate(environment)


@pytest.mark.parametrize("name", LOCK_FILES)
def test_lock_has_hashes_and_no_addresses(name: str) -> None:
    pins = read_lock(name)
    assert len(pins) > 40
    for pin in pins:
        assert pin.hashes, f"{pin.name} has no hash"
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", value) for value in pin.hashes), pin.name
    text = (ROOT / "packaging" / "requirements" / name).read_text(encoding="utf-8")
    assert not re.search(r"://|^\s*-(?!-hash=)|--(extra-)?index|--find|@ ", text, re.MULTILINE)


@pytest.mark.parametrize("python", PYTHONS, ids=lambda python: python[0])
@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("name", LOCK_FILES)
def test_lock_answers_pyproject(name: str, platform: str, python: tuple[str, str]) -> None:
    wanted = [*PROJECT["project"]["dependencies"]]
    if name != "runtime.txt":
        wanted += PROJECT["project"]["optional-dependencies"]["audio"]
    if name == "dev.txt":
        wanted += PROJECT["dependency-groups"]["dev"] + PROJECT["build-system"]["requires"]
    pins = [pin for pin in read_lock(name) if applies(pin.marker, platform, python)]
    locked = {pin.name: pin.version for pin in pins}
    assert len(locked) == len(pins), "a package is locked twice for one platform"
    for text in wanted:
        requirement = Requirement(text)
        if not applies(requirement.marker, platform, python):
            continue
        version = locked.get(canonicalize_name(requirement.name))
        assert version is not None, f"{text} is not in {name}: run dev.py lock"
        assert version in requirement.specifier, f"{name} has {version} for {text}: run dev.py lock"


def test_development_uses_the_versions_that_are_shipped() -> None:
    development = set(read_lock("dev.txt"))
    for shipped in ("runtime.txt", "audio.txt"):
        assert [pin.name for pin in read_lock(shipped) if pin not in development] == []


def test_packages_with_own_binaries_are_locked_for_every_platform() -> None:
    # A wheel for each platform and Python: fewer hashes than this would mean files of one machine only.
    hashes = {pin.name: len(pin.hashes) for pin in read_lock("audio.txt")}
    assert hashes["pyside6-essentials"] >= 4
    assert hashes["shiboken6"] >= 4
    assert hashes["pjsua2-python"] >= 4
    assert hashes["pydantic-core"] >= 20
    assert hashes["livekit"] >= 4


def test_installed_is_what_is_locked() -> None:
    for pin in read_lock("dev.txt"):
        if pin.marker is None or pin.marker.evaluate():
            assert Version(metadata.version(pin.name)) == pin.version, f"{pin.name}: run any command of dev.py"


def test_supported_pythons_are_those_of_pyproject() -> None:
    import dev

    supported = Requirement(f"soitto{PROJECT['project']['requires-python']}").specifier
    minors = [minor for minor in range(6, 30) if f"3.{minor}.1" in supported]
    assert sorted(dev.SUPPORTED) == [(3, minor) for minor in minors]


def test_markers_of_servers_that_set_themselves_up_are_in_the_plain_command_and_no_others() -> None:
    by_themselves = {"pbx", "postgres", "odoo", "naumen", "groovy", "browser", "switchboard", "redial"}
    by_themselves |= {"package", "wine", "tree"}
    options = PROJECT["tool"]["pytest"]["ini_options"]
    names = [text.partition(":")[0] for text in options["markers"]]
    expression = options["addopts"][options["addopts"].index("-m") + 1]
    assert by_themselves <= set(names)
    assert expression == f"not ({' or '.join(name for name in names if name not in by_themselves)})"


CANARY = """
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel()
for n in range(20_000):
    label.setText("canary")
print("alive")
"""


def test_qt_keeps_its_references_to_none() -> None:
    # PySide6 6.12 on Python 3.11 loses one reference per call and aborts the process after some thousands.
    done = subprocess.run([sys.executable, "-c", CANARY], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr


LATE = ["httpx", "openpyxl", "sqlalchemy", "fastapi", "uvicorn", "pydantic", "nacl", "truststore", "http.client"]


def test_start_up_of_the_desk_loads_no_heavy_library() -> None:
    # Each costs the start up to 0.3 s: the engine imports them after the first paint, the export on its first use.
    script = f"import sys, app.main; print(*[name for name in {LATE!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []
