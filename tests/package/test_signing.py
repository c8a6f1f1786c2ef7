# SPDX-License-Identifier: GPL-3.0-or-later
"""Signatures, with a certificate that lives as long as the test."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from dev_setup import ROOT
from tests.package.built import PYTHON
from tests.package.small import small_folder

pytestmark = pytest.mark.package

Identity = tuple[Path, Path]


@pytest.fixture(scope="module")
def identity(tmp_path_factory: pytest.TempPathFactory) -> Identity:
    """A certificate for signing programs, and its key."""
    folder = tmp_path_factory.mktemp("identity")
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Soitto test"]
    use = ["-addext", "extendedKeyUsage=codeSigning", "-addext", "keyUsage=digitalSignature"]
    subprocess.run([*make, *use, "-keyout", str(key), "-out", str(certificate)], check=True, capture_output=True)
    return certificate, key


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_folder(tmp_path / "program")


def signing(*words: str | Path) -> list[str]:
    """The command line that signs; returns the files it names. Its Python is that of the packages."""
    command = [str(PYTHON), "-m", "windows.signing", *map(str, words)]
    done = subprocess.run(command, cwd=ROOT / "packaging", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def holds(file: Path, certificate: Path) -> bool:
    """What osslsigncode itself says of a signature."""
    quiet = ["-ignore-timestamp", "-ignore-crl", "-ignore-cdp"]
    command = ["osslsigncode", "verify", "-CAfile", str(certificate), *quiet, "-in", str(file)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def test_the_unsigned_programs_of_a_folder_are_signed_and_the_others_left(folder: Path, identity: Identity) -> None:
    certificate, key = identity
    library = folder / "lib" / "engine.pyd"
    shutil.copyfile(folder / "soitto.exe", library)
    made_by_others = folder / "lib" / "qt.dll"
    shutil.copyfile(folder / "soitto.exe", made_by_others)
    signing(made_by_others, "--certificate", certificate, "--key", key)
    theirs = made_by_others.read_bytes()

    assert signing(folder) == [str(library), str(folder / "soitto.exe")]
    signing(folder, "--certificate", certificate, "--key", key)

    assert signing(folder) == []
    assert holds(library, certificate)
    assert holds(folder / "soitto.exe", certificate)
    assert made_by_others.read_bytes() == theirs
    assert (folder / "README.txt").read_text(encoding="utf-8") == "Soitto\n"


def test_a_signed_installer_is_still_the_installer(
    folder: Path, identity: Identity, build: Callable[..., Path], tmp_path: Path
) -> None:
    certificate, key = identity
    msi = Path(shutil.copy(build("windows.msi", "build", folder=folder, version="1.0.0"), tmp_path))
    assert not holds(msi, certificate)

    signing(msi, "--certificate", certificate, "--key", key)

    assert holds(msi, certificate)
    tables = subprocess.run(["msiinfo", "tables", str(msi)], capture_output=True, text=True, check=True).stdout
    assert "MsiShortcutProperty" in tables.split()


def test_one_changed_byte_breaks_a_signature(folder: Path, identity: Identity) -> None:
    certificate, key = identity
    program = folder / "soitto.exe"
    signing(program, "--certificate", certificate, "--key", key)
    content = bytearray(program.read_bytes())
    content[0x400] ^= 1
    program.write_bytes(content)

    assert not holds(program, certificate)


def test_a_file_that_cannot_be_signed_stays_as_it_is_and_is_named(folder: Path, identity: Identity) -> None:
    certificate, key = identity
    text = folder / "README.txt"
    command = [str(PYTHON), "-m", "windows.signing", str(text)]
    done = subprocess.run(
        [*command, "--certificate", str(certificate), "--key", str(key)],
        cwd=ROOT / "packaging",
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode != 0
    assert "The signature of README.txt failed" in done.stderr
    assert text.read_text(encoding="utf-8") == "Soitto\n"
    assert [path.name for path in folder.iterdir() if path.is_dir()] == ["lib"]
