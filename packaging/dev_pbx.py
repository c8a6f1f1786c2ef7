# SPDX-License-Identifier: GPL-3.0-or-later
"""The real Asterisk of the tests, and the programs that play the other end: installed once, kept in the user's cache.

Asterisk comes from Debian's packages (sid: stable has none) into a folder of its own, where nothing of it is set up or
started: the packages are only unpacked, so that neither a chroot nor a mount is needed, then or later. debootstrap finds
out which packages belong together, fetches them and checks their signatures. The mirror is that of this machine's apt.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import IO

from dev_setup import (
    SetupFailed,
    check_call,
    install_system_packages,
    one_at_a_time,
    or_left_out,
    remove_tree,
    say,
    why_left_out,
)

SUITE = "sid"
PACKAGES = "asterisk,asterisk-modules,ca-certificates"
PROGRAMS = {
    "debootstrap": "debootstrap",
    "openssl": "openssl",
    "sipp": "sip-tester",
    "baresip": "baresip-core",
    "pulseaudio": "pulseaudio",
    "pactl": "pulseaudio-utils",
}
TREE_VARIABLE = "SOITTO_TEST_PBX"
"""Environment variable with the folder in which Asterisk is; the cache's own place where it is not set."""
REASON_VARIABLE = "SOITTO_TEST_PBX_MISSING"
"""Environment variable with the reason why there is no Asterisk."""


def environment() -> dict[str, str]:
    """Install what is missing; return what the tests need to know. Without Asterisk they are left out, with a reason."""
    return or_left_out("Tests with a real Asterisk", REASON_VARIABLE, ready, TREE_VARIABLE)


def installed() -> Path | None:
    """Return the folder in which Asterisk is, if it and its peers are installed."""
    tree = Path(os.environ.get(TREE_VARIABLE) or cache() / "asterisk")
    return tree if tree.is_dir() and not missing_packages() else None


def why_missing() -> str:
    """Return why Asterisk is not installed."""
    return why_left_out(REASON_VARIABLE)


def cache() -> Path:
    """Return the folder that is kept between runs, outside of the checkout."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "soitto-tests"


def missing_packages() -> list[str]:
    """Return the Debian packages of the programs that this system lacks."""
    return [package for program, package in PROGRAMS.items() if shutil.which(program) is None]


def ready() -> Path:
    """Install what is missing and return the folder in which Asterisk is. Raises SetupFailed with the reason."""
    if not sys.platform.startswith("linux") or shutil.which("dpkg-deb") is None or distribution() != "debian":
        raise SetupFailed("it is installed from Debian's packages, and this is not Debian")
    tree = cache() / "asterisk"
    packages = missing_packages()
    if tree.is_dir() and not packages:
        return tree
    if os.geteuid() != 0:
        raise SetupFailed("installing it needs root, once")
    install_system_packages(packages)
    with one_at_a_time(cache()) as lock:
        # Another run may have done it meanwhile.
        if not tree.is_dir():
            say("Installing Asterisk for the tests (about a minute, once)")
            unfinished = tree.with_name("asterisk.unfinished")
            if unfinished.exists():
                remove_tree(unfinished)
            unpack(unfinished, lock)
            # Only whole does it get its name.
            unfinished.rename(tree)
    return tree


def unpack(tree: Path, lock: IO[bytes]) -> None:
    """Fetch Asterisk and all that belongs to it, and unpack it into *tree*. Raises SetupFailed."""
    fetched = tree / "fetched"
    fetch = ["debootstrap", "--download-only", "--variant=minbase", f"--include={PACKAGES}", SUITE, str(fetched)]
    check_call([*fetch, mirror()], "Asterisk's packages could not be fetched", lock=lock)
    for package in sorted(fetched.glob("var/cache/apt/archives/*.deb")):
        check_call(["dpkg-deb", "-x", str(package), str(tree)], f"{package.name} could not be unpacked", lock=lock)
    remove_tree(fetched)


def mirror() -> str:
    """Return the address of the Debian mirror that apt uses. Raises SetupFailed when there is none."""
    ask = ["apt-get", "indextargets", "Created-By: Packages", "--format", "$(LABEL) $(REPO_URI)"]
    for _ in range(2):
        done = subprocess.run(ask, capture_output=True, text=True, check=False)
        for line in done.stdout.splitlines():
            label, _, address = line.partition(" ")
            if label == "Debian":
                return address
        # Whose the sources are, apt knows from the lists that it has fetched.
        check_call(["apt-get", "update", "-q"], "The list of system packages could not be read")
    raise SetupFailed("apt's sources name no Debian mirror")


def distribution() -> str:
    """Return the name by which this Linux calls itself, such as ``debian``."""
    try:
        lines = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    return next((line[3:].strip("\"'") for line in lines if line.startswith("ID=")), "")
