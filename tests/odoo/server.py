# SPDX-License-Identifier: GPL-3.0-or-later
"""One Odoo process on a copy of a prepared database, and its administrator's means."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import psutil
import psycopg

import dev_odoo
import dev_postgres

# Ends a server when the tests die without a word: their end of the pipe then closes.
GUARD = 'how=$1; shift; exec 3<&0; "$@" </dev/null >&2 3<&- & echo $!; exec >/dev/null; read _ <&3; kill -$how $! 2>/dev/null; wait'
PLACE = dev_odoo.installed()
"""Where Odoo is; looked up before the tests get a home of their own."""
PROGRAMS = dev_postgres.installed()
PATIENCE = 60.0
PASSWORD = {1: "agent1-password", 2: "agent2-password"}
LOGIN = {1: "agent1", 2: "agent2"}


class Fault(Exception):
    """Odoo's own exception, by name."""


class Process:
    """A server that ends with the tests; ``last`` is the signal that it cannot outlive."""

    def __init__(
        self, command: list[str], log: Path, environment: dict[str, str], owner: dict[str, Any], last: str
    ) -> None:
        with log.open("ab") as out:
            self._guard = subprocess.Popen(
                ["sh", "-c", GUARD, "sh", last, *command],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=out,
                cwd="/",
                env=environment,
                **owner,
            )
        assert self._guard.stdout is not None
        self.pid = int(self._guard.stdout.readline())

    @property
    def running(self) -> bool:
        # The guard does not read its child's exit status before the end.
        with suppress(psutil.NoSuchProcess):
            return psutil.Process(self.pid).status() != psutil.STATUS_ZOMBIE
        return False

    def stop(self, how: signal.Signals) -> None:
        if self.running:
            os.kill(self.pid, how)
        end = time.monotonic() + PATIENCE
        while self.running and time.monotonic() < end:
            time.sleep(0.02)
        # What lives still is ended by the guard.
        assert self._guard.stdin is not None
        assert self._guard.stdout is not None
        self._guard.stdin.close()
        self._guard.stdout.close()
        self._guard.wait()


class Server:
    """Everything blocks, for some seconds at most. ``port`` stays the same from one start to the next."""

    def __init__(self, place: Path, programs: Path, database: str) -> None:
        self.database = database
        self.port = free_port()
        self._place, self._programs = place, programs
        # Not below pytest's folder: PostgreSQL refuses to run as root, and nobody else may look in there.
        self.folder = Path(tempfile.mkdtemp(prefix="soitto-odoo-"))
        subprocess.run(["cp", "-r", place / "cluster", place / "files", self.folder], check=True)
        dev_odoo.give_away(self.folder)
        self._postgres: Process | None = None
        self._odoo: Process | None = None
        self.uids: dict[int, int] = {}
        self.admin = Admin(self)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> Path:
        """What Odoo prints."""
        return self.folder / "odoo.log"

    def start(self) -> None:
        """Start, or start again with the data it had; comes back when it answers."""
        if self._postgres is None:
            self._start_postgres()
        command, environment = dev_odoo.odoo(self._place, self.folder, self.folder / "files")
        command += ["-d", self.database, "--no-database-list", f"--http-port={self.port}"]
        command += ["--http-interface=127.0.0.1", f"--db-filter=^{self.database}$", "--log-level=warn"]
        self._odoo = Process(command, self.log, environment, {}, "KILL")
        end = time.monotonic() + PATIENCE
        while True:
            with suppress(httpx.TransportError):
                self.admin.version()
                break
            assert self._odoo.running, self.tail()
            assert time.monotonic() < end, self.tail()
            time.sleep(0.05)
        if not self.uids:
            self._make_agents()

    def _start_postgres(self) -> None:
        command = [str(self._programs / "postgres"), "-D", str(self.folder / "cluster"), "-k", str(self.folder)]
        for setting in ("listen_addresses=", "fsync=off", "full_page_writes=off", "synchronous_commit=off"):
            command += ["-c", setting]
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "LC_ALL": "C"}
        self._postgres = Process(command, self.folder / "postgres.log", environment, dev_odoo.owner(), "QUIT")
        end = time.monotonic() + PATIENCE
        while True:
            with suppress(psycopg.OperationalError):
                self.sql().close()
                return
            assert self._postgres.running, (self.folder / "postgres.log").read_text(errors="replace")
            assert time.monotonic() < end
            time.sleep(0.02)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """Stop Odoo; its database runs on."""
        if self._odoo is not None:
            self._odoo.stop(how)
            self._odoo = None

    def remove(self) -> None:
        """End everything and take its data away."""
        self.admin.close()
        self.stop(signal.SIGKILL)
        if self._postgres is not None:
            self._postgres.stop(signal.SIGINT)
        shutil.rmtree(self.folder)

    def sql(self) -> psycopg.Connection[Any]:
        """A connection to Odoo's database, without Odoo."""
        return psycopg.connect(
            host=str(self.folder), user=dev_odoo.USER, dbname=self.database, connect_timeout=5, autocommit=True
        )

    def tail(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace")[-4000:]

    def _make_agents(self) -> None:
        # It shuts an address out after some wrong passwords; a run of tests has more of them.
        self.admin.call("ir.config_parameter", "set_param", "base.login_cooldown_after", "0")
        group = self.admin.external_id("sales_team", "group_sale_salesman_all_leads")
        creation = self.admin.external_id("base", "group_partner_manager")
        for agent, login in LOGIN.items():
            values = {"name": f"Agent {agent}", "login": login, "password": PASSWORD[agent], "tz": "Europe/Moscow"}
            values |= {"email": f"{login}@example.test", "groups_id": [[4, group], [4, creation]]}
            self.uids[agent] = self.admin.call("res.users", "create", values)


class Admin:
    """What an administrator, or Odoo's own pages, do. Raises :class:`Fault`."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._client = httpx.Client(timeout=PATIENCE, trust_env=False)

    def close(self) -> None:
        self._client.close()

    def version(self) -> Any:
        return self._ask("common", "version")

    def call(self, model: str, method: str, *arguments: Any, **named: Any) -> Any:
        return self.call_as(2, "admin", model, method, *arguments, **named)

    def call_as(self, uid: int, secret: str, model: str, method: str, *arguments: Any, **named: Any) -> Any:
        """The same as another user."""
        return self._ask(
            "object", "execute_kw", self._server.database, uid, secret, model, method, list(arguments), named
        )

    def external_id(self, module: str, name: str) -> int:
        found = self.call("ir.model.data", "search_read", [["module", "=", module], ["name", "=", name]], ["res_id"])
        number: int = found[0]["res_id"]
        return number

    def rows(self, model: str, domain: Sequence[Any] = (), fields: Sequence[str] = ()) -> list[dict[str, Any]]:
        """Records, archived ones too."""
        found: list[dict[str, Any]] = self.call(
            model, "search_read", list(domain), fields=list(fields), context={"active_test": False}
        )
        return found

    def _ask(self, service: str, method: str, *arguments: Any) -> Any:
        parameters = {"service": service, "method": method, "args": list(arguments)}
        body = {"jsonrpc": "2.0", "method": "call", "id": 1, "params": parameters}
        answer = self._client.post(f"{self._server.url}/jsonrpc", json=body).json()
        if "error" in answer:
            raise Fault(f"{answer['error']['data']['name']}: {answer['error']['data']['message']}")
        return answer.get("result")


def free_port() -> int:
    """A port that nothing uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port
