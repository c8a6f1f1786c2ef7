# SPDX-License-Identifier: GPL-3.0-or-later
"""Sign what Windows judges by its publisher: our programs and the libraries that nobody signed, before they go into the MSI, and
the MSI itself.

What has its maker's signature keeps it. A time stamp, without which a signature ends with its certificate, comes from an outside
service: a release is signed on the Windows runner, with the same list of files.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import pefile

_PRODUCT = "Soitto"
_KINDS = (".exe", ".dll", ".pyd")


class NotSigned(Exception):
    """A file could not be signed, or its signature does not hold; the text is a sentence with the tool's own words."""


def unsigned(folder: Path) -> list[Path]:
    """The programs and libraries below ``folder`` that have no signature, in order of their paths."""
    return [file for file in sorted(folder.rglob("*")) if file.suffix.lower() in _KINDS and not _has_signature(file)]


def sign(file: Path, certificate: Path, key: Path) -> None:
    """Sign a program, library or MSI in its place, with a certificate (PEM, with those that it comes from) and its key (PEM).

    Raises NotSigned; the file is then as it was.
    """
    with tempfile.TemporaryDirectory(dir=file.parent) as folder:
        signed = Path(folder) / file.name
        _call(
            file,
            "sign",
            *("-certs", str(certificate), "-key", str(key), "-h", "sha256", "-n", _PRODUCT),
            *("-in", str(file), "-out", str(signed)),
        )
        signed.chmod(file.stat().st_mode)
        signed.replace(file)


def _has_signature(file: Path) -> bool:
    try:
        with pefile.PE(str(file), fast_load=True) as image:
            directory = pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_SECURITY"]
            return bool(image.OPTIONAL_HEADER.DATA_DIRECTORY[directory].Size)
    except pefile.PEFormatError:
        return True  # no program of Windows: there is nothing to sign


def _call(file: Path, *words: str) -> None:
    done = subprocess.run(["osslsigncode", *words], capture_output=True, text=True, check=False)
    if done.returncode:
        raise NotSigned(f"The signature of {file.name} failed: {(done.stdout + done.stderr).strip()}")


def main() -> int:
    """``python -m windows.signing PLACE``: print the unsigned programs of a folder, or sign these, or sign one file."""
    parser = argparse.ArgumentParser(prog="windows.signing", description=main.__doc__)
    parser.add_argument("place", type=Path)
    parser.add_argument("--certificate", type=Path)
    parser.add_argument("--key", type=Path)
    options = parser.parse_args()
    files = unsigned(options.place) if options.place.is_dir() else [options.place]
    for file in files:
        if options.certificate:
            sign(file, options.certificate, options.key)
        print(file)
    return 0


if __name__ == "__main__":
    sys.exit(main())
