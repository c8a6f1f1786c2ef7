# SPDX-License-Identifier: GPL-3.0-or-later
"""The bill of materials and the notices of what is really built, and which folders get none."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from datetime import date
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

import pytest

import bill
from tests.package.built import PYTHON, VERSION, Build

FROZEN = {"openssl": {"1.0.2k", "3.5.9"}, "pjproject": {"2.15.1"}, "qt": {"6.11.3"}}
ELF = b"\x7fELF and the rest, OpenSSL 1.0.2k  26 Jan 2017"


@pytest.fixture(scope="module")
def linux_folder(build: Build) -> Path:
    return build("linux.frozen", "build", version=VERSION)


@pytest.fixture(scope="module")
def judge() -> Any:
    """Judges a bill by the schema of CycloneDX 1.6, which comes with the library that wrote it."""
    from jsonschema_rs import Draft7Validator

    ask = [str(PYTHON), "-c", "import cyclonedx.schema as s; print(next(iter(s.__path__)))"]
    schemas = Path(subprocess.run(ask, check=True, capture_output=True, text=True).stdout.strip()) / "_res"

    def found(address: str) -> Any:
        return json.loads((schemas / address.rpartition("/")[2]).read_text(encoding="utf-8"))

    return Draft7Validator(found("bom-1.6.SNAPSHOT.schema.json"), retriever=found)


def check(folder: Path, judge: Any) -> dict[str, list[dict[str, Any]]]:
    """A folder's bill, found to be in order: its components by name."""
    told = json.loads((folder / bill.BILL).read_text(encoding="utf-8"))
    assert [str(error) for error in judge.iter_errors(told)] == []
    assert told["specVersion"] == "1.6"
    assert told["metadata"]["component"]["version"] == VERSION
    assert all(one["licenses"] and one["purl"] for one in told["components"])
    pypi = [one for one in told["components"] if one["purl"].startswith("pkg:pypi/")]
    assert all(one["hashes"] for one in pypi), "what is locked is told by its hashes"
    by_name: dict[str, list[dict[str, Any]]] = {}
    for one in told["components"]:
        by_name.setdefault(one["name"], []).append(one)
    assert all(hole["analysis"]["detail"] for hole in told["vulnerabilities"])
    states = {hole["id"]: hole["analysis"]["state"] for hole in told["vulnerabilities"]}
    assert states["CVE-2026-29068"] == "exploitable", "an open hole is not made light of"
    assert states["CVE-2026-28799"] == "not_affected"
    notices = (folder / bill.NOTICES).read_text(encoding="utf-8")
    for part in (
        "GNU GENERAL PUBLIC LICENSE",
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "PYTHON SOFTWARE FOUNDATION LICENSE",
    ):
        assert part.lower() in notices.lower()
    assert "replace the files" in notices
    for one in pypi:
        assert f"\n{one['name']} {one['version']}: " in notices
    return by_name


@pytest.mark.package
def test_the_bill_of_the_windows_program(windows_folder: Path, judge: Any) -> None:
    parts = check(windows_folder, judge)
    assert {"cpython", "openssl", "sqlite", "expat", "libffi", "qt", "pjproject", "pywin32-ctypes", "tzdata"} <= set(
        parts
    )
    assert not {"secretstorage", "jeepney", "psycopg", "pyinstaller", "pefile", "setuptools", "pytest"} & set(parts)


@pytest.mark.package
@pytest.mark.timeout(900)
def test_the_bill_of_the_linux_program(linux_folder: Path, judge: Any) -> None:
    parts = check(linux_folder, judge)
    for name, versions in FROZEN.items():
        assert versions <= {one["version"] for one in parts[name]}
    assert {"secretstorage", "hidapi", "libpq", "cpython", "fastapi", "httpx"} <= set(parts)
    assert not {"pywin32-ctypes", "pyinstaller", "defusedxml", "cyclonedx-python-lib", "setuptools", "pytest"} & set(
        parts
    )


# --- what is refused; needs nothing of what packages are built with


def dist(folder: Path, name: str, version: str, licence: str = "MIT") -> Distribution:
    metadata = folder / "lib" / f"{name}-{version}.dist-info"
    metadata.mkdir(parents=True)
    line = f"License-Expression: {licence}\n" if licence else ""
    (metadata / "METADATA").write_text(f"Metadata-Version: 2.4\nName: {name}\nVersion: {version}\n{line}", "utf-8")
    return Distribution.at(metadata)


def refused(folder: Path, *dists: Distribution, today: date | None = None) -> str:
    with pytest.raises(bill.Unknown) as unknown:
        bill.write(folder, folder, dists, today)
    assert list(folder.glob("*.json")) == [], "nothing is written of what is not known"
    return str(unknown.value)


def put(folder: Path, path: str, content: bytes = ELF) -> None:
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_bytes(content)


@pytest.mark.parametrize("head", [b"\x7fELF", b"MZ"])
def test_a_library_that_nobody_looked_at_ends_the_build(tmp_path: Path, head: bytes) -> None:
    put(tmp_path, "_internal/new.libs/libnew-1a2b.so.3", head + b"...")
    put(tmp_path, "_internal/new/module.cpython-311-x86_64-linux-gnu.so")
    put(tmp_path, "_internal/new/notes.txt", b"text")
    said = refused(tmp_path)
    assert "_internal/new.libs/libnew-1a2b.so.3 is bundled and does not stand in advisories.toml" in said
    assert len(said.splitlines()) == 1


def test_another_version_of_a_known_library_ends_the_build(tmp_path: Path) -> None:
    put(tmp_path, "_internal/pjsua2_python.libs/libssl-1.so", ELF.replace(b"1.0.2k", b"1.0.2u"))
    assert "openssl is version 1.0.2u in this package, and advisories.toml speaks of 1.0.2k" in refused(tmp_path)
    put(tmp_path, "_internal/pjsua2_python.libs/libssl-1.so", b"\x7fELF and no version")
    assert "version of openssl cannot be read" in refused(tmp_path)


def test_the_end_of_support_ends_the_build_unless_a_line_says_why(tmp_path: Path) -> None:
    put(tmp_path, "runtime/libssl-3.dll", b"MZ OpenSSL 3.5.9 2 Jun 2026")
    parts, wrong = bill.parts(tmp_path, [], bill.advisories())
    assert wrong == []
    assert bill.unsupported(parts, date(2030, 4, 8)) == []
    assert "openssl 3.5.9 has had no repairs since 2030-04-08" in refused(tmp_path, today=date(2030, 4, 9))
    put(tmp_path, "runtime/libssl-3.dll", b"MZ OpenSSL 3.0.15 3 Sep 2024")
    parts, wrong = bill.parts(tmp_path, [], bill.advisories())
    assert (wrong, bill.unsupported(parts, date(2040, 1, 1))) == ([], [])
    assert "3.0 gets no repairs" in parts[0].advice.because


def test_what_is_inside_another_version_of_a_wheel_is_looked_at_anew(tmp_path: Path) -> None:
    said = refused(tmp_path, dist(tmp_path, "pjsua2_python", "2.17.0"))
    assert "pjsua2-python is version 2.17.0 in this package" in said
    assert "the locks of what is shipped hold no such version" in said


def test_a_package_without_a_licence_ends_the_build(tmp_path: Path) -> None:
    assert "left-pad 1.0 names no licence" in refused(tmp_path, dist(tmp_path, "left-pad", "1.0", ""))


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ('version = "1"', "needs exactly one of"),
        ('version = "1"\nsupported = true\nbecause = "x"', "needs exactly one of"),
        ('version = "1"\nsupported = true\nholes = ["CVE-2026-1"]', "no line says why"),
    ],
)
def test_an_entry_says_one_thing_of_its_support(tmp_path: Path, entry: str, said: str) -> None:
    file = tmp_path / "advisories.toml"
    file.write_text(
        f'[licences]\n[[component]]\nname = "x"\nlicence = "MIT"\nfiles = ["x"]\n{entry}\n', encoding="utf-8"
    )
    with pytest.raises(bill.Unknown, match=said):
        bill.advisories(file)


def test_every_lock_is_read() -> None:
    locked: Callable[[], dict[str, list[tuple[str, tuple[str, ...]]]]] = bill._locked
    assert {"httpx", "livekit", "psycopg", "pywin32-ctypes"} <= set(locked())
    assert all(digests for versions in locked().values() for _, digests in versions)
