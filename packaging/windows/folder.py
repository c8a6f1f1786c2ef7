# SPDX-License-Identifier: GPL-3.0-or-later
"""The folder of the Windows program: launchers, our package, Python's runtime, the wheels; nothing in it is found by search.

soitto.exe  soitto-cli.exe  app/  resources/  translations/  lib/ (wheels, compiled)  runtime/ (Python, start.py)  LICENSE.txt
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import bill
from windows import compiler, exe, keep, runtime

ROOT = Path(__file__).resolve().parents[2]
PATHS = "python312.zip\n.\n..\\lib\n..\n"
"""Where Python looks for modules, from its own folder; with this file there, nowhere else."""


def build(out: Path, version: str, cache: Path, python: Path | None = None) -> Path:
    """Make ``out/soitto-VERSION-windows-x64`` anew and return it. ``python``: a runtime's zip instead of the locked one.

    Raises compiler.NoCompiler, runtime.NotGenuine, bill.Unknown, CalledProcessError, LookupError.
    """
    compiler.check()
    cache.mkdir(parents=True, exist_ok=True)
    fetched = runtime.runtime(cache, python)
    wheels = runtime.wheels(cache)
    folder = out / f"soitto-{version}-windows-x64"
    if folder.exists():
        shutil.rmtree(folder)
    (folder / "runtime").mkdir(parents=True)
    for file in fetched.iterdir():
        if keep.of_runtime(file.name):
            name = "LICENSE-Python.txt" if file.name == "LICENSE.txt" else file.name
            shutil.copyfile(file, folder / "runtime" / name)
    (folder / "runtime" / "python312._pth").write_text(PATHS, encoding="ascii", newline="\r\n")
    shutil.copyfile(exe.SOURCE / "start.py", folder / "runtime" / "start.py")
    runtime.c_libraries(wheels, folder / "runtime")
    runtime.unpack(wheels, folder / "lib")
    _metadata(folder / "lib" / f"soitto-{version}.dist-info", version)
    tracked = _tracked("app", "resources")
    for name in tracked:
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, target)
    _catalogues(folder / "translations")
    shutil.copyfile(ROOT / "LICENSE", folder / "LICENSE.txt")
    exe.build(ROOT / "resources" / "logo.svg", version, folder)
    compiler.compile_all(folder, fetched)
    bill.write(folder, folder, bill.packages_in(folder))
    return folder


def _tracked(*folders: str) -> list[str]:
    """Files of our own: those that git knows or would add, so that no cache and no test's leftover is shipped."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *folders]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return sorted(name for name in set(listed.split("\0")) if name and (ROOT / name).is_file())


def _metadata(folder: Path, version: str) -> None:
    """What ``app.__version__`` reads."""
    folder.mkdir(parents=True)
    text = f"Metadata-Version: 2.1\nName: soitto\nVersion: {version}\nLicense: GPL-3.0-or-later\n"
    (folder / "METADATA").write_text(text, encoding="utf-8")


def _catalogues(folder: Path) -> None:
    folder.mkdir()
    sources = sorted((ROOT / "translations").glob("*.ts"))
    for source in sources:
        tool = Path(sys.executable).parent / "pyside6-lrelease"
        target = folder / source.with_suffix(".qm").name
        subprocess.run([str(tool), "-silent", str(source), "-qm", str(target)], check=True)
