# SPDX-License-Identifier: GPL-3.0-or-later
"""A fresh Debian for the tests, into which packages are installed: made once, kept in the user's cache, copied for each use.

Beside the bare system it holds the list of Debian's packages and, not installed, those that ours may ask for. So an installation in
it needs no network, and installs only what the package itself depends on. The mirror is that of this machine's apt.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from dev_pbx import cache, distribution, mirror
from dev_setup import SetupFailed, check_call, install_system_packages, one_at_a_time, or_left_out, say, why_left_out
from linux import libraries

PROGRAMS = {"debootstrap": "debootstrap", "unshare": "util-linux", "Xvfb": "xvfb", "xwininfo": "x11-utils"}
OTHERS = ("adduser", "ca-certificates", "tzdata", "fonts-dejavu-core", "desktop-file-utils")
"""Packages that ours ask for beside libraries, and that the tests look with."""
SUITE = os.environ.get("SOITTO_TEST_DEBIAN_SUITE", "bookworm")
"""Which Debian; another one is for an occasional look."""
TREE_VARIABLE = "SOITTO_TEST_DEBIAN"
"""Environment variable with the folder of the fresh Debian; the cache's own place where it is not set."""
REASON_VARIABLE = "SOITTO_TEST_DEBIAN_MISSING"
"""Environment variable with the reason why there is none."""


def environment() -> dict[str, str]:
    """Make the tree where it is missing; return what the tests need to know. Without it they are left out, with a reason."""
    return or_left_out("Tests in a fresh Debian", REASON_VARIABLE, ready, TREE_VARIABLE)


def installed() -> Path | None:
    """Return the folder of the fresh Debian, if it is made and may be entered."""
    tree = Path(os.environ.get(TREE_VARIABLE) or _place())
    return tree if tree.is_dir() and not _missing_packages() and not _why_closed() else None


def why_missing() -> str:
    """Return why there is none."""
    return why_left_out(REASON_VARIABLE)


def ready() -> Path:
    """Make what is missing and return the folder of the fresh Debian. Raises SetupFailed with the reason."""
    if not sys.platform.startswith("linux") or distribution() != "debian":
        raise SetupFailed("it is made of Debian's packages, and this is not Debian")
    if reason := _why_closed():
        raise SetupFailed(reason)
    install_system_packages(_missing_packages())
    tree = _place()
    with one_at_a_time(cache()) as lock:
        if not tree.is_dir():
            say(f"Making a fresh Debian ({SUITE}) for the tests (about a minute, once)")
            for old in cache().glob(f"debian-{SUITE}-*"):
                remove(old)
            unfinished = tree.with_name(f"debian-{SUITE}-unfinished")
            _make(unfinished, lock)
            # Only whole does it get its name.
            unfinished.rename(tree)
    return tree


@contextmanager
def fresh(tree: Path, place: Path) -> Iterator[Path]:
    """A copy of the tree in the folder *place*, gone at the end."""
    subprocess.run(["cp", "-a", "--reflink=auto", str(tree), str(place)], check=True)
    try:
        yield place
    finally:
        remove(place)


def inside(tree: Path, command: Sequence[str], display: Path | None = None) -> list[str]:
    """The command line that runs *command* in the tree, with mounts and processes of its own, which end with it: nothing is left to
    be unmounted, and no process behind. *display* is the folder of the X server's sockets, where there is one to be seen."""
    script = [
        'mount --rbind /dev "$0/dev"',
        *(['mkdir -p "$0/tmp/.X11-unix"', f"mount --bind '{display}' \"$0/tmp/.X11-unix\""] if display else []),
        'exec chroot "$0" "$@"',
    ]
    enter = [
        "unshare",
        "--mount",
        "--propagation",
        "private",
        "--pid",
        "--fork",
        "--kill-child",
        f"--mount-proc={tree}/proc",
    ]
    return [*enter, "sh", "-ec", "\n".join(script), str(tree), *command]


def remove(tree: Path) -> None:
    """Remove a tree; never what is mounted in it. Raises SetupFailed."""
    check_call(["rm", "-rf", "--one-file-system", str(tree)], f"{tree} could not be removed")


def _place() -> Path:
    asked = ", ".join([SUITE, *_wanted()])
    return cache() / f"debian-{SUITE}-{hashlib.sha256(asked.encode()).hexdigest()[:12]}"


def _wanted() -> list[str]:
    return sorted({*libraries.PACKAGES.values(), *OTHERS})


def _missing_packages() -> list[str]:
    return [package for program, package in PROGRAMS.items() if shutil.which(program) is None]


def _why_closed() -> str:
    if os.geteuid() != 0:
        return "entering it needs root"
    if shutil.which("unshare") is None:
        return "unshare is missing"
    tried = subprocess.run(["unshare", "--mount", "--pid", "--fork", "true"], capture_output=True, check=False)
    return "" if tried.returncode == 0 else "this machine does not let a process have mounts of its own"


def _make(tree: Path, lock: IO[bytes]) -> None:
    bare = ["debootstrap", "--variant=minbase", SUITE, str(tree), mirror()]
    check_call(bare, "Debian's packages could not be fetched", lock=lock)
    # What debootstrap fetched is installed; what is fetched from now on stays.
    shutil.rmtree(tree / "var/cache/apt/archives")
    (tree / "var/cache/apt/archives/partial").mkdir(parents=True)
    with tempfile.TemporaryDirectory() as scratch:
        # Which of two names a library's package has here, apt finds out from a package that asks for all.
        asking = Path(scratch) / "asking"
        (asking / "DEBIAN").mkdir(parents=True)
        control = "Package: soitto-test\nVersion: 1\nArchitecture: all\nMaintainer: nobody <nobody@soitto.example>\n"
        control += f"Description: asks\nDepends: {', '.join(_wanted())}\n"
        (asking / "DEBIAN/control").write_text(control, encoding="utf-8")
        check_call(
            ["dpkg-deb", "--build", str(asking), str(tree / "asking.deb")], "A package could not be made", lock=lock
        )
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"}
    for command in (
        ["apt-get", "update", "-q"],
        ["apt-get", "install", "-q", "-y", "--no-install-recommends", "--download-only", "/asking.deb"],
    ):
        check_call(inside(tree, command), "Debian's packages could not be fetched", lock=lock, env=quiet)
    (tree / "asking.deb").unlink()
