# SPDX-License-Identifier: GPL-3.0-or-later
"""A fresh Debian in which a test installs our packages: what is run in it, and what is there afterwards."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import dev_debian_tree

TREE = dev_debian_tree.installed()
"""Looked for before the tests have a home of their own."""
SOCKETS = Path("/tmp/.X11-unix")


class Debian:
    """One tree, with the programs of a test."""

    def __init__(self, tree: Path) -> None:
        self.tree = tree
        self._environment = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "LC_ALL": "C.UTF-8",
            "HOME": "/root",
            "DEBIAN_FRONTEND": "noninteractive",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        }

    def run(self, *command: str, said: str = "", status: int = 0, **environment: str) -> str:
        """What a program in the tree prints; it ends with this status."""
        done = subprocess.run(
            dev_debian_tree.inside(self.tree, command),
            env={**self._environment, **environment},
            input=said,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert done.returncode == status, f"{' '.join(command)}: {done.returncode}\n{done.stdout}"
        return done.stdout

    @contextmanager
    def running(self, *command: str, display: str = "", **environment: str) -> Iterator[subprocess.Popen[str]]:
        """A program in the tree, which ends with the block."""
        if display:
            environment["DISPLAY"] = display
        process = subprocess.Popen(
            dev_debian_tree.inside(self.tree, command, SOCKETS if display else None),
            env={**self._environment, **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        try:
            yield process
        finally:
            process.kill()
            process.wait()
            if process.stdout is not None:
                process.stdout.close()

    def put_in(self, file: Path) -> str:
        """The path in the tree to which a file was copied."""
        shutil.copyfile(file, self.tree / "root" / file.name)
        return f"/root/{file.name}"

    def install(self, package: Path) -> None:
        """Install a package of ours and, of Debian's, what it depends on; nothing is fetched."""
        self.run("dpkg", "--unpack", self.put_in(package))
        self.fetch_nothing("--fix-broken", "install")
        name = package.name.partition("_")[0]
        assert self.status(name) == "install ok installed"

    def fetch_nothing(self, *words: str) -> None:
        """apt-get with what is in the tree."""
        self.run("apt-get", "-q", "-y", "--no-install-recommends", "--no-download", *words)

    def status(self, package: str) -> str:
        """dpkg's word for how a package stands."""
        return self.run("dpkg-query", "--show", "--showformat=${Status}", package)

    def files(self) -> set[str]:
        """Everything of ours in the tree, without what dpkg and a test know of it."""
        found = set()
        for folder, folders, names in os.walk(self.tree):
            here = Path(folder).relative_to(self.tree)
            if here.parts[:1] in (("proc",), ("root",), ("dev",), ("tmp",)) or here.parts[:3] == ("var", "lib", "dpkg"):
                folders.clear()
                continue
            for name in (*folders, *names):
                if "soitto" in str(here / name):
                    found.add(f"/{here / name}")
        return found


@contextmanager
def debian(folder: Path) -> Iterator[Debian]:
    """A fresh Debian in this folder."""
    assert TREE is not None, dev_debian_tree.why_missing()
    with dev_debian_tree.fresh(TREE, folder / "debian") as tree:
        yield Debian(tree)


@contextmanager
def screen() -> Iterator[str]:
    """An X server without a monitor; its display, such as ``:7``."""
    read, write = os.pipe()
    command: Sequence[str] = (
        "Xvfb",
        "-displayfd",
        str(write),
        "-screen",
        "0",
        "1280x800x24",
        "-nolisten",
        "tcp",
        "-noreset",
    )
    server = subprocess.Popen(command, pass_fds=(write,), stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            number = told.readline().strip()
        assert number, "the X server did not start"
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()
