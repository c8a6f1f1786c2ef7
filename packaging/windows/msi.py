# SPDX-License-Identifier: GPL-3.0-or-later
"""Build the MSI of a program folder: with wixl where that is, with WiX 3 on Windows, from one description (``wxs``)."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from windows import tables, wxs

_TRANSLATIONS = Path(__file__).parents[2] / "translations"
_DETECTION = Path(__file__).parent / "detect.ps1"
_NOT_JUDGED = ("ICE43", "ICE57")
"""WiX's checks that want a user's own data beside a Start-menu entry; ours is in the Start menu of the whole machine."""


def languages() -> list[str]:
    """The codes of the languages that the program speaks."""
    return sorted(file.stem.partition("_")[2] for file in _TRANSLATIONS.glob("soitto_*.ts"))


def build(folder: Path, out: Path, version: str) -> Path:
    """Build ``soitto-VERSION-x64.msi`` of ``folder`` in ``out`` and return it; programs in it are signed before. Beside it comes
    ``soitto-VERSION-detect.ps1``, by which IT's tools see that this version is installed."""
    out.mkdir(parents=True, exist_ok=True)
    target = out / f"soitto-{version}-x64.msi"
    target.unlink(missing_ok=True)
    on_windows = sys.platform == "win32"
    with tempfile.TemporaryDirectory() as work:
        source = Path(work) / "soitto.wxs"
        wxs.write(folder, version, languages(), source, wix=on_windows)
        if on_windows:
            _wix(source, target.resolve(), folder)
        else:
            unfinished = Path(work) / target.name
            _run(folder, "wixl", "--arch", "x64", "-o", str(unfinished), str(source))
            tables.complete(unfinished, folder)
            target.write_bytes(unfinished.read_bytes())
    rule = _DETECTION.read_text(encoding="ascii").replace("'0.0.0'", f"'{version}'")
    (out / f"soitto-{version}-detect.ps1").write_text(rule, encoding="ascii", newline="\r\n")
    return target


def _wix(source: Path, target: Path, folder: Path) -> None:
    tools = Path(os.environ["WIX"]) / "bin"
    compiled = source.with_suffix(".wixobj")
    _run(folder, str(tools / "candle.exe"), "-nologo", "-arch", "x64", "-out", str(compiled), str(source))
    silenced = [f"-sice:{check}" for check in _NOT_JUDGED]
    _run(folder, str(tools / "light.exe"), "-nologo", "-spdb", *silenced, "-out", str(target), str(compiled))


def _run(folder: Path, *command: str) -> None:
    subprocess.run(command, check=True, cwd=folder)


def main() -> int:
    """``python -m windows.msi FOLDER OUT VERSION``: the installer alone, of a folder that is there (and signed) already."""
    parser = argparse.ArgumentParser(prog="windows.msi", description=main.__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("version")
    options = parser.parse_args()
    print(build(options.folder, options.out, options.version))
    return 0


if __name__ == "__main__":
    sys.exit(main())
