# SPDX-License-Identifier: GPL-3.0-or-later
"""A Windows of the tests' own, in Wine: made anew, 64-bit, Windows 10, without a screen, and gone afterwards.

What Wine lacks, and the program needs, is put into this Windows and never into the program. Wine's results are not Windows'
results: what only Windows can show is in packaging/windows/README.md.
"""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

import dev_wine
from dev_setup import ROOT
from tests.package.mended import MENDS, mend

STAND_INS = {"icuuc": [], "bcryptprimitives": ["-ladvapi32"]}
"""Libraries of Windows that Wine lacks, and what they are linked with."""
LAST_SECONDS = 30.0
"""How long a Windows may take to end."""
_DROPPED = ("QT_", "WINE", "PYTHON", "APPDATA", "LOCALAPPDATA", "DISPLAY", "WAYLAND_DISPLAY", "SOITTO_")
"""Variables of the tests that would reach the Windows program."""


@dataclass(frozen=True, slots=True)
class Done:
    """A Windows program that ended. Of a Windows exit status Wine hands on the low byte: 1603 arrives as 67."""

    status: int
    output: str
    """What it wrote to both of its outputs."""


class Wine:
    """One Windows in ``folder``, with a registry, disk and Credential Manager of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.drive_c = folder / "prefix" / "drive_c"
        folder.mkdir(parents=True, exist_ok=True)
        kept = {name: value for name, value in os.environ.items() if not name.startswith(_DROPPED)}
        self.environment = {
            **kept,
            "HOME": str(folder),
            "WINEPREFIX": str(folder / "prefix"),
            "WINEDEBUG": "-all",
            # Wine keeps variables of Qt from Windows programs unless they begin with its own name.
            "WINEQT_QPA_PLATFORM": "offscreen",
            "WINEQT_QPA_FONTDIR": windows_path(dev_wine.FONTS),
        }
        self._guard: subprocess.Popen[bytes] | None = None
        self._awake: subprocess.Popen[bytes] | None = None
        try:
            self._set_up()
        except BaseException:  # a test's time was over, or Wine is not as it should be
            self.close()
            raise

    def _set_up(self) -> None:
        # Ends everything in this Windows, and deletes it, as soon as this pipe is closed: where the tests themselves were killed.
        self._guard = subprocess.Popen(
            ["sh", "-c", 'cat; wineserver -k; wineserver -w; rm -rf -- "$1"', "sh", str(self.folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=self.environment,
            start_new_session=True,
        )
        self._quietly("wineboot", "-i")
        # Where nothing runs, Windows' services end, and start again for every single program: 3 s.
        self._awake = subprocess.Popen(
            ["wine", "cmd"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=self.environment, cwd=self.folder
        )
        assert self._awake.stdout is not None
        self._awake.stdout.readline()
        self._quietly("winecfg", "-v", "win10")
        system = self.drive_c / "windows" / "system32"
        for name, libraries in STAND_INS.items():
            source = ROOT / "packaging" / "windows" / "wine" / f"{name}.c"
            compiler = ["x86_64-w64-mingw32-gcc", "-O2", "-Wall", "-Werror", "-shared", "-s"]
            subprocess.run([*compiler, "-o", str(system / f"{name}.dll"), str(source), *libraries], check=True)
        for library, mends in MENDS.items():
            if mend(system / library, mends):
                overrides = r"HKCU\Software\Wine\DllOverrides"
                self.reg_add(overrides, library.removesuffix(".dll"), "REG_SZ", "native,builtin")

    def _quietly(self, *command: str) -> None:
        """Run one of Wine's own programs; services that it starts get nothing of ours to keep open."""
        nothing = subprocess.DEVNULL
        subprocess.run(
            ["wine", *command], check=True, stdin=nothing, stdout=nothing, stderr=nothing, env=self.environment
        )

    def _must(self, *command: str) -> None:
        done = self.run(*command)
        assert done.status == 0, done.output

    # --- programs

    def run(
        self,
        program: str | Path,
        *arguments: str | Path,
        given: bytes = b"",
        variables: Mapping[str, str] | None = None,
        seconds: float = 120,
    ) -> Done:
        """Run a Windows program to its end; paths of this machine become those of its drive Z. ``variables`` are added to its
        environment."""
        with self.started(program, *arguments, variables=variables, stderr=subprocess.STDOUT) as process:
            assert process.stdin is not None
            process.stdin.write(given)
            process.stdin.close()
            output = rest(process, seconds)
        return Done(process.returncode, output.decode("utf-8", "replace").replace("\r\n", "\n"))

    @contextmanager
    def started(
        self,
        program: str | Path,
        *arguments: str | Path,
        variables: Mapping[str, str] | None = None,
        stderr: int = subprocess.PIPE,
    ) -> Iterator[subprocess.Popen[bytes]]:
        """A running Windows program; killed at the end of the block where it did not end by itself. Its three standard handles are
        pipes: Python does not start in Wine 8 with a file or the null device for one."""
        command = ["wine", _word(program), *map(_word, arguments)]
        process = subprocess.Popen(
            command,
            bufsize=0,  # a line that is read takes nothing of what follows
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
            env={**self.environment, **(variables or {})},
            cwd=self.folder,
        )
        with process:
            try:
                yield process
            finally:
                if process.poll() is None:
                    process.kill()

    def command(self, program: Path, *arguments: str) -> list[str]:
        """What starts a Windows program in this Windows, for who starts it by itself and with variables of its own."""
        variables = [f"{name}={value}" for name, value in self.environment.items()]
        return ["env", "-i", *variables, "wine", windows_path(program), *arguments]

    # --- the registry (keys such as HKLM\Software\Policies\Soitto)

    def reg_add(self, key: str, name: str, kind: str, value: str | int) -> None:
        r"""Write a value; ``kind`` is REG_SZ, REG_DWORD, REG_EXPAND_SZ or REG_MULTI_SZ (with ``\0`` between its texts)."""
        self._must("reg", "add", key, "/v", name, "/t", kind, "/d", str(value), "/f")

    def reg_delete(self, key: str) -> None:
        """Delete a key with all that is below it, where it is there."""
        self.run("reg", "delete", key, "/f")

    def reg_values(self, key: str) -> dict[str, str] | None:
        """The values of a key as texts, its default one as ``""``; ``None`` where there is no such key. Numbers are hexadecimal."""
        done = self.run("reg", "query", key)
        if done.status:
            return None
        rows = (line.strip().split("    ", 2) for line in done.output.splitlines() if "    REG_" in line)
        return {"" if row[0] == "(Default)" else row[0]: row[2] if len(row) == 3 else "" for row in rows}

    # --- its files

    def file(self, path: str) -> Path:
        r"""Where this machine has a file of drive C, such as ``C:\Program Files\Soitto``, in any case."""
        found = self.drive_c
        for part in PureWindowsPath(path).parts[1:]:
            there = {one.name.casefold(): one for one in found.iterdir()} if found.is_dir() else {}
            found = there.get(part.casefold(), found / part)
        return found

    def close(self) -> None:
        """End everything that runs in this Windows, and delete it."""
        if self._awake is not None:
            with self._awake:
                self._awake.kill()
        nothing = subprocess.DEVNULL  # a pipe of ours might be kept open by a service
        for how in ("-k", "-w", "-k9"):
            with suppress(subprocess.TimeoutExpired):
                subprocess.run(
                    ["wineserver", how],
                    env=self.environment,
                    check=False,
                    stdout=nothing,
                    stderr=nothing,
                    timeout=LAST_SECONDS,
                )
        if self._guard is not None:
            with self._guard:
                self._guard.kill()
        _gone(self.folder)


def _gone(folder: Path) -> None:
    """Delete it; a program that was killed just now may still have written a file."""
    deadline = time.monotonic() + LAST_SECONDS
    while folder.exists():
        shutil.rmtree(folder, ignore_errors=time.monotonic() < deadline)


def rest(process: subprocess.Popen[bytes], seconds: float = 60) -> bytes:
    """Wait until a program ended, and return what it wrote meanwhile. The pipe's own end says nothing: a service of Windows that
    the program was the first to need keeps it open. Raises TimeoutError."""
    assert process.stdout is not None
    deadline = time.monotonic() + seconds
    written = b""
    while time.monotonic() < deadline:
        over = process.poll() is not None
        if select.select([process.stdout], [], [], 0 if over else 0.02)[0]:
            read = os.read(process.stdout.fileno(), 65536)
            if not read:
                process.wait(deadline - time.monotonic())
                return written
            written += read
        elif over:
            return written
    raise TimeoutError(written)


def windows_path(path: Path) -> str:
    """A file of this machine as Windows programs in Wine name it."""
    return str(PureWindowsPath("Z:" + str(path.absolute())))


def _word(word: str | Path) -> str:
    return windows_path(word) if isinstance(word, Path) else word
