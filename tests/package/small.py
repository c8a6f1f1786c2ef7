# SPDX-License-Identifier: GPL-3.0-or-later
"""A program folder that is made at once: one real Windows program with a version, and a few files around it."""

from __future__ import annotations

import subprocess
from pathlib import Path

_PROGRAM = r"""
int main(void) { return 0; }
"""
_VERSION = """
1 VERSIONINFO
FILEVERSION 1,2,3,4
BEGIN
 BLOCK "StringFileInfo" BEGIN BLOCK "040904B0" BEGIN VALUE "FileVersion", "1.2.3.4" END END
 BLOCK "VarFileInfo" BEGIN VALUE "Translation", 0x0409, 1200 END
END
"""


def small_folder(folder: Path) -> Path:
    """Make ``folder``, with ``soitto.exe`` (1.2.3.4, English), ``README.txt`` and ``lib/`` with one module; return it."""
    (folder / "lib").mkdir(parents=True)
    (folder / "README.txt").write_text("Soitto\n", encoding="utf-8")
    (folder / "lib" / "module.pyc").write_bytes(b"module")
    source, version = folder / "soitto.c", folder / "soitto.rc"
    source.write_text(_PROGRAM, encoding="ascii")
    version.write_text(_VERSION, encoding="ascii")
    resource = folder / "soitto.o"
    subprocess.run(["x86_64-w64-mingw32-windres", str(version), str(resource)], check=True)
    compiler = ["x86_64-w64-mingw32-gcc", "-mwindows", "-s", "-o", str(folder / "soitto.exe")]
    subprocess.run([*compiler, str(source), str(resource)], check=True)
    for file in (source, version, resource):
        file.unlink()
    return folder
