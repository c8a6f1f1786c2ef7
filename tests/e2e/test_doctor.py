# SPDX-License-Identifier: GPL-3.0-or-later
"""``soitto doctor naumen`` as an administrator runs it: a process of its own, at the test server."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.crm import profile as profiles
from app.program import ROOT as PROJECT
from tests.naumen.faults import Trouble
from tests.naumen.server import NaumenServer
from tests.naumen.server_module import ServerModule
from tests.naumen_site import profile_text, team_of


@pytest.fixture
def server() -> Iterator[NaumenServer]:
    with NaumenServer() as one:
        one.scripts.modules["SoittoDesk"] = ServerModule(one)
        team_of(one)
        one.store.add(
            "serviceCall$callback",
            clientPhone="+7 912 777-88-99",
            clientName="Тайна Тайновна",
            descriptionRTF="<p>Секрет</p>",
            callAt=datetime.now(UTC),
            responsible=one.employee("ann"),
            urgency=one.store.item("urgency", "high"),
        )
        yield one


def doctor(server: NaumenServer, *arguments: str, key: str | None = None) -> tuple[int, str]:
    """Run it with a key on its standard input; returns status and output. Nothing is written, and nothing secret is told."""
    key = server.key("ann") if key is None else key
    done = subprocess.run(
        [sys.executable, "-m", "app", "doctor", "naumen", "--key-from-stdin", *arguments],
        cwd=PROJECT,
        input=f"{key}\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={"PYTHONUTF8": "1", "PATH": ""},
        timeout=120,
    )
    output = done.stdout + done.stderr
    assert not key or key not in output
    for secret in ("777-88", "Тайн", "Секрет"):
        assert secret not in output
    sent = [one for one in server.faults.requests if "create" in one.path or "edit" in one.path or "delete" in one.path]
    assert sent == []
    functions = {one.query.get("func", "") for one in server.faults.requests}
    assert not any(word in name for name in functions for word in ("upsert", "patch", "log"))
    return done.returncode, output


def test_without_a_profile_it_prints_one(server: NaumenServer) -> None:
    status, output = doctor(server, "--url", server.url, "--class", "serviceCall$callback")
    assert status == 0
    assert "Operation completed successfully" in output
    printed = output[output.index('system = "naumen_service_desk"') :]
    read = tomllib.loads(printed)
    assert read["callback"]["fields"]["due"] == {"attribute": "callAt", "kind": "dateTime"}
    assert read["callback"]["fields"]["memory"] == {"attribute": "soittoMemory", "kind": "text"}
    assert read["dates"]["read"] == ["yyyy.MM.dd HH:mm:ss"]
    # What it printed is taken as it stands.
    assert profiles.read(printed).url == server.origin


@pytest.mark.parametrize("mode", ["bare", "module"])
def test_a_profile_that_fits(server: NaumenServer, tmp_path: Path, mode: str) -> None:
    file = tmp_path / "site.toml"
    file.write_text(profile_text(server, mode), encoding="utf-8")
    status, output = doctor(server, "--profile", str(file))
    assert status == 0
    assert "NOT sent" in output
    assert "✗" not in output
    assert '"descriptionRTF": "Only &lt;an&gt; example"' in output
    assert len(server.store.all("serviceCall")) == 1


def test_what_is_misspelt_is_named(server: NaumenServer, tmp_path: Path) -> None:
    file = tmp_path / "site.toml"
    file.write_text(profile_text(server).replace('"callReason"', '"calReason"'), encoding="utf-8")
    status, output = doctor(server, "--profile", str(file))
    assert status == 1
    assert "callback.fields.reason.attribute: serviceCall$callback has no attribute calReason" in output


def test_a_profile_that_cannot_be_read(server: NaumenServer, tmp_path: Path) -> None:
    file = tmp_path / "site.toml"
    file.write_text(profile_text(server).replace("[dates]", "[date]"), encoding="utf-8")
    status, output = doctor(server, "--profile", str(file))
    assert status == 1
    assert "An entry is not known on line" in output or "An entry is missing" in output


def test_a_key_of_no_use(server: NaumenServer) -> None:
    key = server.key("ann")
    server.keys.end(key)
    status, output = doctor(server, "--url", server.url, key=key)
    assert status == 1
    assert "wrong, used up or has expired" in output
    status, output = doctor(server, "--url", server.url, key="")
    assert status == 1
    assert "No access key was given" in output


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        (Trouble.LOGIN_PAGE, "sign-in page"),
        (Trouble.BAD_GATEWAY, "cannot be reached"),
        (Trouble.CUT_BEFORE, "cannot be"),
    ],
)
def test_what_stands_in_between(server: NaumenServer, trouble: Trouble, told: str) -> None:
    server.faults.order(trouble, times=5)
    status, output = doctor(server, "--url", server.url)
    assert status == 1
    assert told in output


def test_nobody_there_and_nothing_asked() -> None:
    server = NaumenServer()
    server.start()
    server.stop()
    status, output = doctor(server, "--url", server.url)
    assert status == 1
    assert "cannot be reached" in output
    status, output = doctor(server)
    assert status == 2
    assert "--url" in output
    status, _ = doctor(server, "--url", "desk.example.org")
    assert status == 2
