# SPDX-License-Identifier: GPL-3.0-or-later
"""The frozen program for Linux at work on this machine, and how packages are made of a folder (here of a tiny one)."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from linux import archive, deb, frozen, libraries
from tests.package.built import VERSION, Build
from tests.package.debian import screen

pytestmark = [pytest.mark.package, pytest.mark.timeout(600)]

OWN_LIBRARIES = Path(frozen.__file__).with_name("own_libraries.py")
ALLOWED = {"dir-or-file-in-opt"}
"""What lintian calls an error and we mean: a program that brings its libraries lies in /opt."""


@pytest.fixture(scope="module")
def folder(build: Build) -> Path:
    return build("linux.frozen", "build", version=VERSION)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A folder like the frozen one, with real programs in it."""
    made = tmp_path / f"soitto-{VERSION}-linux-x64"
    (made / "_internal").mkdir(parents=True)
    for name in ("soitto", "soitto-server"):
        shutil.copy("/bin/true", made / name)
    (made / "_internal" / "module.txt").write_text("text\n", encoding="utf-8")
    return made


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")
def test_the_frozen_program_works(folder: Path, tmp_path: Path) -> None:
    program = frozen.launcher(folder)
    told = subprocess.run([str(program), "--version"], capture_output=True, text=True, check=True)
    assert told.stdout == f"Soitto {VERSION}\n"
    report = tmp_path / "report.json"
    with screen() as display:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "xcb",
            "DISPLAY": display,
            "SOITTO_PROFILE": str(tmp_path / "profile"),
        }
        done = subprocess.run(
            [str(program), "--selftest", str(report)], env=environment, capture_output=True, text=True, check=False
        )
    result = json.loads(report.read_text(encoding="utf-8"))
    assert done.returncode == 0, [step for step in result["steps"] if not step["ok"]] or done.stderr
    assert result["ok"] is True
    assert result["qpa"] == "xcb"


def test_the_folder_holds_what_it_needs_and_nothing_of_the_tools(folder: Path) -> None:
    # Raises where a library is neither in it nor one that all three distributions have.
    assert any(package.startswith("libc6") for package in libraries.depends(folder))
    inside = folder / "_internal"
    system = [path for path in inside.rglob("*.so*") if path.name in libraries.PACKAGES]
    assert system == []
    assert [path for path in inside.rglob("*") if path.is_symlink() and not path.exists()] == []
    names = {path.name.lower() for path in inside.iterdir()}
    assert not names & {"pyinstaller", "pytest", "setuptools", "pip", "tkinter", "_tkinter", "ruff", "mypy"}
    catalogues = {path.stem for path in (frozen.ROOT / "translations").glob("*.ts")}
    assert {"soitto_en", "soitto_mn", "qtbase_mn"} <= catalogues
    assert {path.stem for path in (inside / "translations").glob("*.qm")} == catalogues
    assert (inside / "resources" / "logo.svg").exists()
    assert list((inside / "app" / "hub" / "migrations" / "versions").glob("*.py"))


@pytest.mark.parametrize(("before", "expected"), [(None, None), ("/somewhere/else", "/somewhere/else")])
def test_other_programs_do_not_get_our_libraries(before: str | None, expected: str | None) -> None:
    environment = {**os.environ, "LD_LIBRARY_PATH": "/opt/soitto-desk/_internal"}
    environment.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        environment["LD_LIBRARY_PATH_ORIG"] = before
    ask = "import os, runpy, sys; runpy.run_path(sys.argv[1]); print(os.environ.get('LD_LIBRARY_PATH'))"
    done = subprocess.run(
        [sys.executable, "-c", ask, str(OWN_LIBRARIES)], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == str(expected)


def test_a_desk_package_is_made_the_same_twice_and_says_what_is_in_it(small: Path, tmp_path: Path) -> None:
    package = deb.desk(small, tmp_path / "one", VERSION)
    again = deb.desk(small, tmp_path / "two", VERSION)
    assert package.name == f"soitto-desk_{VERSION}_amd64.deb"
    assert package.read_bytes() == again.read_bytes()

    tree = _unpacked(package, tmp_path / "tree")
    for line in (tree / "DEBIAN" / "md5sums").read_text(encoding="utf-8").splitlines():
        digest, _, name = line.partition("  ")
        assert hashlib.md5((tree / name).read_bytes()).hexdigest() == digest
    assert os.readlink(tree / "usr/bin/soitto") == "/opt/soitto-desk/soitto"
    control = _control(package)
    assert control["Version"] == VERSION
    depends = control["Depends"].split(", ")
    # Of this machine's /bin/true comes the first, of what Qt loads by itself the second.
    assert any(one.startswith("libc6 (>= 2.") for one in depends)
    assert "libdbus-1-3" in depends
    assert {path.parent.parent.name for path in (tree / "usr/share/icons/hicolor").rglob("soitto.*")} >= {
        "scalable",
        "48x48",
        "256x256",
    }
    rule = (tree / "usr/lib/udev/rules.d/70-soitto-headset.rules").read_text(encoding="utf-8")
    assert 'TAG+="uaccess"' in rule
    # What IT decides is not ours to ship.
    assert not (tree / "etc").exists()
    assert VERSION in gzip.decompress((tree / "usr/share/doc/soitto-desk/changelog.gz").read_bytes()).decode()


def test_a_server_package_has_services_settings_and_examples(small: Path, tmp_path: Path) -> None:
    package = deb.server(small, tmp_path, VERSION)
    tree = _unpacked(package, tmp_path / "tree")
    assert (tree / "DEBIAN" / "conffiles").read_text(encoding="utf-8") == "/etc/soitto/hub.env\n"
    assert (tree / "etc/soitto/hub.env").stat().st_mode & 0o777 == 0o640
    for unit in (tree / "usr/lib/systemd/system").glob("*.service"):
        for line in unit.read_text(encoding="utf-8").splitlines():
            if line.startswith(("ExecStart", "ExecStartPre")):
                assert "/usr/bin/soitto-server " in line
    assert (tree / "usr/share/soitto-server/asterisk/extensions_soitto.conf").exists()
    assert (tree / "usr/share/doc/soitto-server/README.md").exists()
    for script in ("postinst", "prerm", "postrm"):
        subprocess.run(["sh", "-n", str(tree / "DEBIAN" / script)], check=True)
    assert "adduser" in _control(package)["Depends"].split(", ")


@pytest.mark.skipif(shutil.which("lintian") is None, reason="lintian is not installed")
@pytest.mark.parametrize("kind", ["desk", "server"])
def test_lintian_finds_no_error(kind: str, small: Path, tmp_path: Path) -> None:
    package = getattr(deb, kind)(small, tmp_path, VERSION)
    done = subprocess.run(
        ["lintian", "--tag-display-limit", "0", "--fail-on", "none", str(package)],
        capture_output=True,
        text=True,
        check=False,
    )
    errors = [line for line in done.stdout.splitlines() if line.startswith("E:")]
    assert {line.split()[2] for line in errors} <= ALLOWED, errors


def test_a_library_that_nobody_brings_stops_the_build(small: Path, tmp_path: Path) -> None:
    shutil.copy(shutil.which("apt-get") or "", small / "stranger")
    with pytest.raises(frozen.BuildFailed, match=r"libapt-\w+\.so.* is not in the folder"):
        deb.desk(small, tmp_path, VERSION)


def test_the_archive_is_the_same_twice_and_says_how_to_start(small: Path, tmp_path: Path) -> None:
    first = archive.build(small, tmp_path, VERSION)
    before = first.read_bytes()
    assert archive.build(small, tmp_path, VERSION).read_bytes() == before
    with tarfile.open(first) as content:
        names = content.getnames()
        readme = content.extractfile(f"{small.name}/README.txt")
        assert readme is not None
        assert "./soitto" in readme.read().decode()
        assert {member.uname for member in content} == {"root"}
    assert f"{small.name}/soitto" in names
    assert f"{small.name}/share/soitto.desktop" in names


def test_versions_before_a_release_are_older_than_it() -> None:
    assert deb.debian_version("0.3.0rc1") == "0.3.0~rc1"
    assert deb.debian_version("0.3.0.dev2") == "0.3.0~dev2"
    assert deb.debian_version("0.3.0") == "0.3.0"
    for older, newer in (("0.3.0rc1", "0.3.0"), ("0.2.9", "0.3.0rc1")):
        command = ["dpkg", "--compare-versions", deb.debian_version(older), "lt", deb.debian_version(newer)]
        assert subprocess.run(command, check=False).returncode == 0


def _unpacked(package: Path, folder: Path) -> Path:
    subprocess.run(["dpkg-deb", "--raw-extract", str(package), str(folder)], check=True)
    return folder


def _control(package: Path) -> dict[str, str]:
    told = subprocess.run(["dpkg-deb", "--field", str(package)], capture_output=True, text=True, check=True).stdout
    return dict(line.split(": ", 1) for line in told.splitlines() if ": " in line)
