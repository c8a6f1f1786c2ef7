# SPDX-License-Identifier: GPL-3.0-or-later
"""A PostgreSQL server in a folder of its own, on the loopback: start, stop, kill, start again; databases in it."""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil
import psycopg

# Ends PostgreSQL when the tests die without a word: their end of the pipe then closes.
GUARD = 'exec 3<&0; "$@" </dev/null >&2 3<&- & echo $!; exec >/dev/null; read _ <&3; kill -QUIT $! 2>/dev/null; wait'
PATIENCE = 60.0
"""Seconds for what takes one."""
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "max_connections": "60",
    "shared_buffers": "16MB",
    # What the computer's own fall would lose, no test looks at.
    "fsync": "off",
    "full_page_writes": "off",
    "logging_collector": "off",
    "log_min_messages": "log",
}


class Cluster:
    """One server with its data. Everything blocks, for some seconds at most. ``settings`` go on top of those of all tests."""

    def __init__(self, programs: Path, **settings: str) -> None:
        # Not below pytest's folder: PostgreSQL refuses to run as root, and nobody else may look in there.
        self.folder = Path(tempfile.mkdtemp(prefix="soitto-postgres-"))
        self._programs = programs
        self._user = "nobody" if os.geteuid() == 0 else None
        self._settings = SETTINGS | settings
        self._guard: subprocess.Popen[bytes] | None = None
        self._password = secrets.token_hex(8)
        self.pid = 0
        self.port = 0
        self._made = 0
        if self._user is not None:
            entry = pwd.getpwnam(self._user)
            os.chown(self.folder, entry.pw_uid, entry.pw_gid)
        secret = self.folder / "password"
        secret.write_text(self._password)
        secret.chmod(0o644)
        command = [str(programs / "initdb"), "-D", str(self._data), "-U", "soitto", "--encoding=UTF8"]
        command += ["--locale=C.UTF-8", "--no-sync", "--auth=scram-sha-256", f"--pwfile={secret}"]
        done = subprocess.run(command, cwd=self.folder, capture_output=True, check=False, **self._as_user())
        assert done.returncode == 0, done.stderr.decode()

    @property
    def _data(self) -> Path:
        return self.folder / "data"

    def _as_user(self) -> dict[str, Any]:
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "LC_ALL": "C"}
        if self._user is None:
            return {"env": environment}
        group = pwd.getpwnam(self._user).pw_gid
        return {"env": environment, "user": self._user, "group": group, "extra_groups": []}

    def start(self) -> None:
        """Start, or start again on the same port; comes back when it takes connections."""
        assert not self.running
        self.port = self.port or free_port()
        settings = {**self._settings, "port": str(self.port), "unix_socket_directories": str(self.folder)}
        command = [str(self._programs / "postgres"), "-D", str(self._data)]
        for name, value in settings.items():
            command += ["-c", f"{name}={value}"]
        with (self.folder / "log").open("ab") as log:
            self._guard = subprocess.Popen(
                ["sh", "-c", GUARD, "sh", *command],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                cwd=self.folder,
                **self._as_user(),
            )
        assert self._guard.stdout is not None
        self.pid = int(self._guard.stdout.readline())
        end = time.monotonic() + PATIENCE
        while True:
            try:
                psycopg.connect(self.address("postgres"), connect_timeout=5).close()
                return
            except psycopg.OperationalError:
                assert self.running, self.log()
                assert time.monotonic() < end, self.log()
                time.sleep(0.02)

    @property
    def running(self) -> bool:
        """Whether the server's process lives."""
        if self._guard is None or self._guard.poll() is not None:
            return False
        # The guard does not read its child's exit status before the end.
        with suppress(psutil.NoSuchProcess):
            return psutil.Process(self.pid).status() != psutil.STATUS_ZOMBIE
        return False

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """End it: SIGINT breaks off what runs, SIGQUIT is a crash that leaves everything as it was."""
        if self._guard is None:
            return
        if self.running:
            os.kill(self.pid, how)
        end = time.monotonic() + PATIENCE
        while self.running and time.monotonic() < end:
            time.sleep(0.02)
        assert self._guard.stdin is not None
        assert self._guard.stdout is not None
        # What lives still is ended by the guard.
        self._guard.stdin.close()
        self._guard.stdout.close()
        self._guard.wait()
        self._guard = None

    def remove(self) -> None:
        """End it and take its data away."""
        self.stop()
        shutil.rmtree(self.folder)

    def address(self, database: str) -> str:
        """The URL of one of its databases."""
        return f"postgresql://soitto:{self._password}@127.0.0.1:{self.port}/{database}"

    def new_database(self, options: str = "") -> str:
        """Make an empty database; its URL. ``options`` stand at the end of its CREATE DATABASE."""
        self._made += 1
        name = f"hub{self._made}"
        with psycopg.connect(self.address("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} {options}".encode())
        return self.address(name)

    def log(self) -> str:
        """The end of what it says."""
        return (self.folder / "log").read_text(errors="replace")[-3000:]


def free_port() -> int:
    """A port that nothing uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port
