# SPDX-License-Identifier: GPL-3.0-or-later
"""The installer at work in Wine: install, look, open a link, upgrade, refuse, uninstall. Wine is not Windows: what only Windows
shows is in packaging/windows/README.md."""

from __future__ import annotations

import json
import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from tests.package.built import VERSION
from tests.package.small import small_folder
from tests.package.wine import Wine

T = TypeVar("T")
pytestmark = pytest.mark.package

NEXT, LAST = "9.0.0", "10.0.0"
REFUSED = 1603 & 0xFF
"""ERROR_INSTALL_FAILURE, as far as Wine hands it on."""
PROGRAM = r"C:\Program Files\Soitto"
OWN = r"HKLM\Software\Soitto"
RUN = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Run"
UNINSTALL = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall"
WINDOWS = r"HKLM\Software\Microsoft\Windows NT\CurrentVersion"
OFFERED = ("tel", "callto", "sip", "sips", "soitto")
PROVISIONING = "https://desk.example/soitto.json?team=1&x=[y]"
LINK = "tel:+358401234567"


def files(folder: Path) -> dict[str, int]:
    """The sizes of the files below, by path."""
    if not folder.is_dir():
        return {}
    return {file.relative_to(folder).as_posix(): file.stat().st_size for file in folder.rglob("*") if file.is_file()}


def shortcuts(wine: Wine) -> list[Path]:
    """Start-menu entries of ours: Wine puts those of the machine into the user's menu or into everybody's."""
    return list(wine.drive_c.rglob("Start Menu/Programs/Soitto.lnk"))


def programs(wine: Wine) -> list[str]:
    """Names and versions in the list of installed programs."""
    found = wine.run("reg", "query", UNINSTALL, "/s").output
    lines = [line.strip().split("    ") for line in found.splitlines()]
    names = [line[2] for line in lines if line[0] == "DisplayName" and "Soitto" in line[2]]
    versions = [line[2] for line in lines if line[0] == "DisplayVersion" and line[2] in (VERSION, NEXT, LAST)]
    return [*names, *versions]


def install(wine: Wine, msi: Path, *properties: str) -> int:
    """Install without a question; returns the exit status."""
    return wine.run("msiexec", "/i", msi, "/qn", "/norestart", *properties, seconds=300).status


def wait_for(what: Callable[[], T]) -> T:
    """What comes true, as soon as it does."""
    end = time.monotonic() + 60
    while not (found := what()) and time.monotonic() < end:
        time.sleep(0.1)
    assert found
    return found


def processes(wine: Wine, *wanted: str) -> list[int]:
    """This Windows' processes in whose command lines all those words are."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        try:
            words = (place / "cmdline").read_bytes().decode("utf-8", "replace").split("\0")
            variables = (place / "environ").read_bytes()
        except OSError:
            continue
        if set(wanted) <= set(words) and f"WINEPREFIX={wine.environment['WINEPREFIX']}".encode() in variables:
            found.append(int(place.name))
    return found


def links(wine: Wine) -> dict[str, dict[str, str] | None]:
    """What this Windows knows of our kinds of links, and who opens the others'."""
    keys = [r"Classes\Soitto.Url", r"Classes\Soitto.Url\shell\open\command", r"Classes\soitto\shell\open\command"]
    keys += [r"Soitto\Capabilities\URLAssociations", r"Microsoft\Windows\CurrentVersion\App Paths\soitto.exe"]
    return {key: wine.reg_values(rf"HKLM\Software\{key}") for key in keys}


@pytest.fixture(scope="module")
def msi(build: Callable[..., Path], windows_folder: Path) -> Path:
    return build("windows.msi", "build", folder=windows_folder, version=VERSION)


@pytest.fixture(scope="module")
def later(build: Callable[..., Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of which hardly anything is left: what the earlier version had more must go."""
    return small_folder(tmp_path_factory.mktemp("later") / "later")


@pytest.fixture(scope="module")
def next_msi(build: Callable[..., Path], later: Path) -> Path:
    return build("windows.msi", "build", folder=later, version=NEXT)


@pytest.fixture(scope="module")
def last_msi(build: Callable[..., Path], later: Path) -> Path:
    return build("windows.msi", "build", folder=later, version=LAST)


@pytest.fixture
def clean(wine: Wine) -> Iterator[Wine]:
    """Windows as it was, before and after."""
    assert files(wine.file(PROGRAM)) == {}
    build_number = (wine.reg_values(WINDOWS) or {})["CurrentBuildNumber"]
    yield wine
    wine.reg_add(WINDOWS, "CurrentBuildNumber", "REG_SZ", build_number)
    wine.reg_delete(r"HKLM\Software\Classes\tel")


def test_it_is_refused_with_nothing_done_where_it_cannot_be_right(clean: Wine, next_msi: Path) -> None:
    assert install(clean, next_msi, "LANGUAGE=fr") == REFUSED
    # "7601" comes behind "15063" as a text; as a number it is a Windows that is too old.
    clean.reg_add(WINDOWS, "CurrentBuildNumber", "REG_SZ", "7601")
    assert install(clean, next_msi) == REFUSED

    assert files(clean.file(PROGRAM)) == {}
    assert clean.reg_values(OWN) is None
    assert programs(clean) == []


@pytest.mark.timeout(600)  # six thousand files, twice: half a minute on an idle machine, minutes beside other tests
def test_from_installation_to_nothing_left(
    clean: Wine, msi: Path, next_msi: Path, last_msi: Path, windows_folder: Path, later: Path
) -> None:
    wine = clean
    users = set(files(wine.drive_c / "users"))

    # Installed, with everything that can be given.
    assert install(wine, msi, f"PROVISIONINGURL={PROVISIONING}", "LANGUAGE=mn", "AUTOSTART=1") == 0
    assert files(wine.file(PROGRAM)) == files(windows_folder)
    given = {"InstallDir": PROGRAM + "\\", "ProvisioningUrl": PROVISIONING, "Language": "mn"}
    assert wine.reg_values(OWN) == {"Version": VERSION, **given}
    autostart = rf'"{PROGRAM}\soitto.exe" --minimized'
    assert (wine.reg_values(RUN) or {})["Soitto"] == autostart
    opened = links(wine)
    command = {"": rf'"{PROGRAM}\soitto.exe" "%1"'}
    assert opened[r"Classes\Soitto.Url\shell\open\command"] == command
    assert opened[r"Classes\soitto\shell\open\command"] == command
    assert opened[r"Soitto\Capabilities\URLAssociations"] == dict.fromkeys(OFFERED, "Soitto.Url")
    assert opened[r"Microsoft\Windows\CurrentVersion\App Paths\soitto.exe"] == {"": rf"{PROGRAM}\soitto.exe"}
    assert (wine.reg_values(r"HKLM\Software\RegisteredApplications") or {})["Soitto"] == r"Software\Soitto\Capabilities"
    assert [wine.reg_values(rf"HKLM\Software\Classes\{scheme}") for scheme in ("tel", "callto", "sip")] == [None] * 3
    assert len(shortcuts(wine)) == 1
    assert programs(wine) == ["Soitto", VERSION]

    # What was installed works, and finds everything that it loads only when it is needed.
    result = wine.folder / "selftest.json"
    done = wine.run(wine.file(PROGRAM) / "soitto.exe", "--selftest", result, seconds=300)
    told = json.loads(result.read_text(encoding="utf-8"))
    assert told["ok"], told
    assert done.status == 0, done.output
    assert files(wine.file(PROGRAM)) == files(windows_folder), "the program wrote into its own folder"

    # A link reaches it where Windows gives it such links, as the user's or IT's choice of default apps does.
    wine.run("reg", "add", r"HKLM\Software\Classes\tel", "/v", "URL Protocol", "/f")
    wine.run("reg", "add", r"HKLM\Software\Classes\tel\shell\open\command", "/ve", "/d", command[""], "/f")
    with wine.started("start", LINK):
        opened_by = wait_for(lambda: processes(wine, LINK, PROGRAM + r"\soitto.exe"))
    for process in opened_by:
        os.kill(process, signal.SIGKILL)
    wait_for(lambda: not processes(wine, LINK, PROGRAM + r"\soitto.exe"))

    # A later version is in its place, with the settings of the first and without what it no longer has.
    assert install(wine, next_msi) == 0
    assert files(wine.file(PROGRAM)) == files(later)
    assert wine.reg_values(OWN) == {"Version": NEXT, **given}
    assert (wine.reg_values(RUN) or {})["Soitto"] == autostart
    assert links(wine) == opened
    assert len(shortcuts(wine)) == 1
    assert programs(wine) == ["Soitto", NEXT]

    # Back to the earlier one there is no way, and nothing changes by trying.
    assert install(wine, msi) == REFUSED
    assert files(wine.file(PROGRAM)) == files(later)
    assert wine.reg_values(OWN) == {"Version": NEXT, **given}
    assert programs(wine) == ["Soitto", NEXT]

    # An upgrade takes away what it is told to, and only that.
    assert install(wine, last_msi, "AUTOSTART=0", "LANGUAGE=none") == 0
    del given["Language"]
    assert wine.reg_values(OWN) == {"Version": LAST, **given}
    assert "Soitto" not in (wine.reg_values(RUN) or {})

    # Gone: files, entries, settings; not what belongs to a user.
    assert wine.run("msiexec", "/x", last_msi, "/qn", seconds=300).status == 0
    assert not wine.file(PROGRAM).exists()
    assert wine.reg_values(OWN) is None
    assert [key for key, values in links(wine).items() if values is not None] == []
    assert "Soitto" not in (wine.reg_values(r"HKLM\Software\RegisteredApplications") or {})
    assert shortcuts(wine) == []
    assert programs(wine) == []
    assert list(wine.file(r"C:\windows\Installer").iterdir()) == []
    assert users <= set(files(wine.drive_c / "users"))
