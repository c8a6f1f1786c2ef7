# SPDX-License-Identifier: GPL-3.0-or-later
"""The portable program: the folder as a zip, byte for byte the same from the same folder."""

from __future__ import annotations

import os
import subprocess
import time
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_EARLIEST = 315_532_800
"""1980, before which a zip knows no time."""


def build(folder: Path, out: Path, version: str) -> Path:
    """Write ``out/soitto-VERSION-windows-x64.zip`` and return it."""
    target = out / f"soitto-{version}-windows-x64.zip"
    date = time.gmtime(max(moment(), _EARLIEST))[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        files = {file.relative_to(folder).as_posix(): file for file in folder.rglob("*") if file.is_file()}
        for name, file in sorted(files.items()):
            entry = zipfile.ZipInfo(f"{folder.name}/{name}", date)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, file.read_bytes(), compresslevel=6)
    return target


def moment() -> int:
    """The time that the build's files get, in seconds: SOURCE_DATE_EPOCH, else that of the last commit."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    done = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return int(done.stdout.strip() or _EARLIEST)
