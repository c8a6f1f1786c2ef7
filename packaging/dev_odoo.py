# SPDX-License-Identifier: GPL-3.0-or-later
"""The real Odoo of the tests: version 14, the last that Debian had, with add-ons for phone calls; kept in the user's cache.

Its packages come from Debian bullseye into a folder of its own, where they are only unpacked and used in place by the folder's
own program loader: neither a chroot nor a mount nor root is needed to run it. Its databases are made once, by Odoo itself, in a
PostgreSQL cluster that a run of tests copies; PostgreSQL is this machine's (dev_postgres). The mirror is that of apt.
"""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import dev_postgres
from dev_pbx import cache, distribution, mirror
from dev_setup import (
    ROOT,
    SetupFailed,
    check_call,
    digest,
    install_system_packages,
    one_at_a_time,
    or_left_out,
    remove_tree,
    say,
    venv_tool,
    why_left_out,
)

SUITE = "bullseye"
# python3-setuptools and python3-phonenumbers: Odoo starts without them and then cannot read a number.
PACKAGES = "ca-certificates,odoo-14,python3-setuptools,python3-phonenumbers"
ADDONS_FILE = ROOT / "packaging" / "requirements" / "odoo-addons.txt"
DATABASES = {
    "plain": ("", "crm,contacts"),
    "kept": ("plain", "mail_activity_done"),
    "calls": ("plain", "crm_phonecall,base_phone,mail_activity_done"),
}
"""Each database with the one that it begins as a copy of, and the modules that are installed in it. Callbacks are activities that
Odoo deletes when they are done in the first, activities that it keeps in the second, phone calls in the third."""
LAYOUT = 1
"""Counted up where what lies in the cache is made in another way."""
TREE_VARIABLE = "SOITTO_TEST_ODOO"
"""Environment variable with the folder in which Odoo is; the cache's own place where it is not set."""
REASON_VARIABLE = "SOITTO_TEST_ODOO_MISSING"
"""Environment variable with the reason why there is no Odoo."""
USER = "odoo"
"""The role to which the databases belong."""


def environment() -> dict[str, str]:
    """Install what is missing; return what the tests need to know. Without Odoo they are left out, with a reason."""
    return or_left_out("Tests with a real Odoo", REASON_VARIABLE, ready, TREE_VARIABLE)


def installed() -> Path | None:
    """Return the folder in which Odoo and its databases are, if they can be used."""
    place = Path(os.environ.get(TREE_VARIABLE) or folder())
    return place if place.is_dir() and dev_postgres.installed() is not None else None


def why_missing() -> str:
    """Return why Odoo is not installed."""
    return why_left_out(REASON_VARIABLE)


def folder() -> Path:
    """Return Odoo's place in the cache: another one for other add-ons or another PostgreSQL."""
    programs = dev_postgres.installed()
    version = programs.parent.name if programs is not None else "none"
    return cache() / f"odoo-{LAYOUT}-{digest(ADDONS_FILE)[:8]}-{version}"


def ready() -> Path:
    """Install what is missing and return the folder in which Odoo is. Raises SetupFailed with the reason."""
    if not sys.platform.startswith("linux") or shutil.which("dpkg-deb") is None or distribution() != "debian":
        raise SetupFailed("it is installed from Debian's packages, and this is not Debian")
    programs = dev_postgres.ready()
    place = folder()
    if place.is_dir():
        return place
    if os.geteuid() != 0:
        raise SetupFailed("installing it needs root, once")
    if shutil.which("debootstrap") is None:
        install_system_packages(["debootstrap"])
    with one_at_a_time(cache()) as lock:
        # Another run may have done it meanwhile.
        if not place.is_dir():
            say("Installing Odoo for the tests (about two minutes, once)")
            for older in cache().glob("odoo-*"):
                remove_tree(older)
            unfinished = cache() / "odoo.unfinished"
            if unfinished.exists():
                remove_tree(unfinished)
            unfinished.mkdir()
            unpack(unfinished, lock)
            fetch_addons(unfinished, lock)
            say("Making Odoo's databases")
            make_databases(unfinished, programs, lock)
            # Only whole does it get its name; what knows its old one is told.
            unfinished.rename(place)
            settle(place)
    return place


def unpack(place: Path, lock: IO[bytes]) -> None:
    """Fetch Odoo and all that belongs to it, and unpack it into *place*/tree. Raises SetupFailed."""
    fetched, tree = place / "fetched", place / "tree"
    fetch = ["debootstrap", "--download-only", "--variant=minbase", f"--include={PACKAGES}", SUITE, str(fetched)]
    check_call([*fetch, mirror()], "Odoo's packages could not be fetched", lock=lock)
    for package in sorted(fetched.glob("var/cache/apt/archives/*.deb")):
        check_call(["dpkg-deb", "-x", str(package), str(tree)], f"{package.name} could not be unpacked", lock=lock)
    remove_tree(fetched)
    settle(place)


def settle(place: Path) -> None:
    """Tell the tree where it lies: Debian's docutils is the one part that looks for its files at a fixed place."""
    source = place / "tree/usr/lib/python3/dist-packages/docutils/__init__.py"
    lines = source.read_text(encoding="utf-8").splitlines(keepends=True)
    for number, line in enumerate(lines):
        if "share/docutils/'" in line:
            indent = line[: len(line) - len(line.lstrip())]
            lines[number] = f"{indent}return os.path.join({str(place / 'tree')!r}, 'usr/share/docutils/', suffix)\n"
    source.write_text("".join(lines), encoding="utf-8")


def fetch_addons(place: Path, lock: IO[bytes]) -> None:
    """Fetch the add-ons and unpack them into *place*/addons. Raises SetupFailed."""
    wheels, unpacked = place / "wheels", place / "unpacked"
    pip = [str(venv_tool("python")), "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    fetch = [*pip, "--require-hashes", "-r", str(ADDONS_FILE), "-d", str(wheels)]
    check_call(fetch, "Odoo's add-ons could not be fetched", lock=lock)
    for wheel in sorted(wheels.glob("*.whl")):
        shutil.unpack_archive(wheel, unpacked, "zip")
    (unpacked / "odoo" / "addons").rename(place / "addons")
    remove_tree(unpacked)
    remove_tree(wheels)


def make_databases(place: Path, programs: Path, lock: IO[bytes]) -> None:
    """Make the cluster with all databases. Raises SetupFailed."""
    # Not below the cache: PostgreSQL refuses to run as root, and nobody else may look into root's home.
    run = Path(tempfile.mkdtemp(prefix="soitto-odoo-"))
    cluster = run / "cluster"
    give_away(run)
    make = [str(programs / "initdb"), "-D", str(cluster), "-U", USER, "--auth=trust", "-E", "UTF8", "--locale=C"]
    as_owner([*make, "--no-sync"], "PostgreSQL's cluster could not be made", lock)
    (place / "files").mkdir()
    with postgres(programs, cluster, run):
        for name, (copied, modules) in DATABASES.items():
            if copied:
                create = [str(programs / "createdb"), "-h", str(run), "-U", USER, "-T", copied, name]
                check_call(create, f"Odoo's database {name} could not be made", lock=lock)
                kept = place / "files" / "filestore" / copied
                if kept.is_dir():
                    shutil.copytree(kept, kept.with_name(name))
            command, more = odoo(place, run, place / "files")
            command += ["-d", name, "-i", modules, "--without-demo=all", "--stop-after-init", "--no-http"]
            # Odoo ends well even where a module could not be installed; then its table is not there.
            check_call(command, f"Odoo's database {name} could not be filled", lock=lock, env=more)
            wanted = ",".join(f"'{module}'" for module in modules.split(","))
            ask = f"select count(*) from ir_module_module where state = 'installed' and name in ({wanted})"
            shown = [str(programs / "psql"), "-h", str(run), "-U", USER, "-d", name, "-Atc", ask]
            answer = subprocess.run(shown, capture_output=True, text=True, check=False).stdout.strip()
            if answer != str(len(modules.split(","))):
                raise SetupFailed(f"Odoo's database {name} could not be filled: modules are missing")
    shutil.copytree(cluster, place / "cluster")
    remove_tree(run)


def odoo(place: Path, sockets: Path, files: Path) -> tuple[list[str], dict[str, str]]:
    """Return the command that runs Odoo in place, on the PostgreSQL whose socket is in *sockets*, and its environment."""
    tree = place / "tree"
    loader = next(path for path in sorted(tree.glob("lib/*/ld-linux*.so.*")))
    libraries = loader.parent
    usr = tree / "usr" / "lib" / libraries.name
    paths = [libraries, usr, usr / "blas", usr / "lapack"]
    command = [str(loader), "--library-path", ":".join(map(str, paths)), str(tree / "usr/bin/python3.9")]
    command += [str(tree / "usr/bin/odoo"), f"--data-dir={files}", f"--db_host={sockets}", f"--db_user={USER}"]
    addons = [tree / "usr/lib/python3/dist-packages/odoo/addons", place / "addons"]
    command += [f"--addons-path={','.join(map(str, addons))}", "--max-cron-threads=0", "--smtp-port=9"]
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(files),
        "LC_ALL": "C.UTF-8",
        "PYTHONHOME": str(tree / "usr"),
        "PYTHONNOUSERSITE": "1",
        "PYTHONWARNINGS": "ignore",
        "PYTZ_TZDATADIR": str(tree / "usr/share/zoneinfo"),
    }
    return command, environment


def owner() -> dict[str, Any]:
    """Return how a process is started that PostgreSQL does not refuse to be: not as root."""
    if os.geteuid() != 0:
        return {}
    entry = pwd.getpwnam("nobody")
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


def give_away(path: Path) -> None:
    """Give a folder with all that is in it to whom PostgreSQL runs as."""
    if os.geteuid() == 0:
        entry = pwd.getpwnam("nobody")
        for one in (path, *path.rglob("*")):
            os.chown(one, entry.pw_uid, entry.pw_gid, follow_symlinks=False)


def as_owner(command: list[str], failure: str, lock: IO[bytes]) -> None:
    """Run a program as whom PostgreSQL runs as; raise SetupFailed where it fails."""
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        pass_fds=(lock.fileno(),),
        cwd="/",
        check=False,
        **owner(),
    )
    if done.returncode != 0:
        raise SetupFailed(f"{failure}:\n{done.stderr.strip()}")


@contextlib.contextmanager
def postgres(programs: Path, cluster: Path, sockets: Path) -> Iterator[None]:
    """Run PostgreSQL on a cluster, reachable through a socket in a folder only. Raises SetupFailed."""
    command = [str(programs / "postgres"), "-D", str(cluster), "-k", str(sockets), "-c", "listen_addresses="]
    for setting in ("fsync=off", "full_page_writes=off", "synchronous_commit=off"):
        command += ["-c", setting]
    with (sockets / "log").open("ab") as log:
        server = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd="/", **owner())
    try:
        ask = [str(programs / "pg_isready"), "-q", "-h", str(sockets), "-U", USER]
        end = time.monotonic() + 60
        while subprocess.run(ask, check=False).returncode != 0:
            if server.poll() is not None or time.monotonic() > end:
                raise SetupFailed(f"PostgreSQL did not start:\n{(sockets / 'log').read_text(errors='replace')}")
            time.sleep(0.05)
        yield
    finally:
        server.terminate()
        server.wait()
