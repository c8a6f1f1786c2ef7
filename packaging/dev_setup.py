# SPDX-License-Identifier: GPL-3.0-or-later
"""Make a checkout ready to run: system libraries, virtual environment, locked dependencies, built translations.

Every step is safe to repeat, says one line when it does something, and nothing when there is nothing to do.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
VENV = ROOT / ".venv"
LOCK_FILE = ROOT / "packaging" / "requirements" / "dev.txt"
TRANSLATIONS = ROOT / "translations"
BUILT_TRANSLATIONS = BUILD / "translations"
STAMP = VENV / "soitto-setup.json"

# What the Qt wheels leave to the system: shared library → Debian package. The first six are needed even without a
# screen, the others by a real X server or Xvfb.
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
PROGRAMS = {"Xvfb": "xvfb", "xauth": "xauth"}


class SetupFailed(Exception):
    """A step of the set-up failed; the text is a sentence for the person at the terminal."""


def say(text: str) -> None:
    """Print one line at once, in order with what child processes print."""
    print(text, flush=True)


def or_left_out(what: str, reason: str, prepare: Callable[[], object], told: str = "") -> dict[str, str]:
    """Prepare what some tests need; return the environment variable *told* with what came of it. Where it cannot be had, say so in
    one line, and return the variable *reason*."""
    try:
        ready = prepare()
    except SetupFailed as failure:
        first, _, details = str(failure).partition("\n")
        say(f"{what} are left out: {first.removesuffix(':')}")
        if details:
            say(details)
        return {reason: first.removesuffix(":")}
    return {told: str(ready)} if told else {}


def why_left_out(variable: str) -> str:
    """Return why the tests that need it are left out."""
    return os.environ.get(variable) or "not installed; python3 packaging/dev.py test installs it"


def venv_tool(name: str) -> Path:
    """Return the path of a program of the virtual environment, such as ``python``."""
    return VENV / ("Scripts" if os.name == "nt" else "bin") / (name + (".exe" if os.name == "nt" else ""))


def ready(*, libraries: bool = True) -> Path:
    """Do what is missing and return the environment's Python. Raises SetupFailed."""
    if libraries:
        install_system_packages(missing_system_packages())
    with one_at_a_time() as lock:
        prepare_venv(lock)
        build_translations()
    return venv_tool("python")


# System packages


def missing_system_packages() -> list[str]:
    """Return the Debian packages that this system lacks (nothing on other systems than Linux)."""
    if not sys.platform.startswith("linux"):
        return []
    packages = []
    if importlib.util.find_spec("ensurepip") is None:
        packages.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    ldconfig = shutil.which("ldconfig") or "/sbin/ldconfig"
    if Path(ldconfig).exists():
        known = subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=True).stdout
        present = {line.split(maxsplit=1)[0] for line in known.splitlines() if " => " in line}
        packages += [package for library, package in LIBRARIES.items() if library not in present]
    packages += [package for program, package in PROGRAMS.items() if shutil.which(program) is None]
    return packages


def install_system_packages(packages: list[str]) -> None:
    """Install with apt-get as root; elsewhere say what to do. Raises SetupFailed when the user must act."""
    if not packages:
        return
    if shutil.which("apt-get") is None:
        say(f"Not found on this system, and perhaps needed (Debian's names): {' '.join(packages)}")
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        raise SetupFailed(
            f"System packages are missing. Run this, then this command again:\n  sudo {' '.join(install)}"
        )
    say(f"Installing system packages: {' '.join(packages)}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # On a new machine the package lists are missing or old: the first try then fails at once.
    if subprocess.run(install, env=quiet, capture_output=True, check=False).returncode == 0:
        return
    check_call(["apt-get", "update", "-q"], "The list of system packages could not be read", env=quiet)
    check_call(install, "The system packages could not be installed", env=quiet)


# Virtual environment


def prepare_venv(lock: IO[bytes]) -> None:
    """Bring the virtual environment to the state of the lock file and install the project into it, editable.

    The stamp inside tells what is installed. It says "unfinished" until the dependencies are in, so an environment
    that a killed run left behind is made again from nothing.
    """
    wanted = {
        "python": platform.python_version(),
        "dependencies": digest(LOCK_FILE),
        "project": digest(ROOT / "pyproject.toml"),
        "place": str(ROOT),
        "state": "ready",
    }
    found = read_stamp()
    if found == wanted and venv_tool("python").exists():
        return
    if VENV.exists() and (reason := reason_to_renew(found)):
        say(f"Removing .venv: {reason}")
        remove_tree(VENV)
    if not VENV.exists():
        say(f"Making .venv with Python {wanted['python']}")
        VENV.mkdir()
        write_stamp({"state": "unfinished"})
        check_call([sys.executable, "-m", "venv", str(VENV)], "The virtual environment could not be made", lock=lock)
        found = {}
    pip = [str(venv_tool("python")), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if any(found.get(key) != wanted[key] for key in ("python", "dependencies")):
        say("Installing the locked dependencies (some minutes the first time)")
        write_stamp({"state": "unfinished"})
        locked = [*pip, "--require-hashes", "-r", str(LOCK_FILE)]
        check_call(locked, "The dependencies could not be installed", lock=lock)
        write_stamp({**wanted, "project": "not yet"})
    say("Installing the project itself")
    editable = [*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)]
    check_call(editable, "The project could not be installed", lock=lock)
    write_stamp(wanted)


def reason_to_renew(found: dict[str, str]) -> str | None:
    """Return why the existing environment cannot be mended by installing into it, or None."""
    if found.get("state") == "unfinished":
        return "an earlier set-up was broken off"
    if found and found.get("place") != str(ROOT):
        return "it was made for another folder"
    ask = [str(venv_tool("python")), "-c", "import sys, pip; print('%d.%d' % sys.version_info[:2])"]
    try:
        answer = subprocess.run(ask, capture_output=True, text=True, check=False)
    except OSError:
        return "its Python is gone"
    if answer.returncode != 0:
        return "its Python does not start"
    version = answer.stdout.strip()
    if version != "{}.{}".format(*sys.version_info[:2]):
        return f"it was made with Python {version}"
    return None


def read_stamp() -> dict[str, str]:
    """Return the stamp's content; an unreadable one counts as that of a run that was broken off."""
    try:
        content = json.loads(STAMP.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError):
        return {"state": "unfinished"}
    return content if isinstance(content, dict) else {"state": "unfinished"}


def write_stamp(content: dict[str, str]) -> None:
    """Write the stamp in one step."""
    new = STAMP.with_suffix(".new")
    new.write_text(json.dumps(content), encoding="utf-8")
    new.replace(STAMP)


def digest(file: Path) -> str:
    """Return the SHA-256 of a text file, the same whatever its line ends."""
    return hashlib.sha256(file.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def remove_tree(folder: Path) -> None:
    """Remove a folder; raises SetupFailed where another program holds a file of it (Windows)."""
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise SetupFailed(f"{folder} could not be removed ({error}). Close the programs that use it.") from error


# Translations


def build_translations() -> None:
    """Compile each translations/*.ts that is newer than its .qm in build/translations."""
    sources = sorted(TRANSLATIONS.glob("*.ts"))
    stale = [source for source in sources if not is_current(built_translation(source), source)]
    if not stale:
        return
    say(f"Building translations: {' '.join(source.stem for source in stale)}")
    BUILT_TRANSLATIONS.mkdir(parents=True, exist_ok=True)
    for source in stale:
        target = built_translation(source)
        # Under another name first: a desk that starts meanwhile must not load half a file.
        new = target.with_suffix(".new")
        command = [str(venv_tool("pyside6-lrelease")), "-silent", str(source), "-qm", str(new)]
        check_call(command, f"{source.name} could not be compiled")
        new.replace(target)


def built_translation(source: Path) -> Path:
    """Return the place of the compiled catalogue."""
    return BUILT_TRANSLATIONS / source.with_suffix(".qm").name


def is_current(built: Path, source: Path) -> bool:
    """Tell whether the built file exists and is not older than its source."""
    return built.exists() and built.stat().st_mtime >= source.stat().st_mtime


# Processes


@contextlib.contextmanager
def one_at_a_time(folder: Path | None = None) -> Iterator[IO[bytes]]:
    """Hold the lock of *folder* (the checkout's own without one); a second run waits.

    The operating system frees it when the process dies.
    """
    folder = folder or BUILD
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "setup.lock").open("a+b") as file:
        if not try_lock(file):
            say("Waiting for another run's set-up to finish")
            wait_for_lock(file)
        yield file
        # Closing the file frees the lock.


if sys.platform == "win32":
    import msvcrt
    import time

    def try_lock(file: IO[bytes]) -> bool:
        """Take the lock if it is free."""
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def wait_for_lock(file: IO[bytes]) -> None:
        """Take the lock, however long it takes."""
        while not try_lock(file):
            time.sleep(0.5)

else:
    import fcntl

    def try_lock(file: IO[bytes]) -> bool:
        """Take the lock if it is free."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def wait_for_lock(file: IO[bytes]) -> None:
        """Take the lock, however long it takes."""
        fcntl.flock(file, fcntl.LOCK_EX)


def check_call(
    command: list[str], failure: str, *, lock: IO[bytes] | None = None, env: dict[str, str] | None = None
) -> None:
    """Run a program; raise SetupFailed with a sentence and what it printed where it fails.

    It inherits the lock: where this process is killed and the program goes on, the next run still waits for it.
    """
    inherited = (lock.fileno(),) if lock is not None and os.name != "nt" else ()
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        pass_fds=inherited,
        env=env,
        cwd=ROOT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        raise SetupFailed(f"{failure}:\n{done.stdout.strip()}")
