# SPDX-License-Identifier: GPL-3.0-or-later
"""The test server of Naumen Service Desk, judged by a client that somebody else wrote for the real one."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

import dev_naumen
from tests import naumen
from tests.conftest import NAUMEN_CLIENT
from tests.naumen.server import NaumenServer, naumen_server
from tests.naumen.server_module import ServerModule

pytestmark = pytest.mark.naumen
SCRIPT = Path(naumen.__file__).parent / "independent_client.py"


class Raised(Exception):
    """What the client raised."""


class Client:
    """The independent client in its own process, unchanged."""

    def __init__(self, address: str, key: str) -> None:
        self.address, self.key = address, key
        # Proxies of the machine are none of loopback's business.
        environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        self.process = subprocess.Popen(
            [str(NAUMEN_CLIENT), "-I", str(SCRIPT)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env=environment,
        )

    def __getattr__(self, method: str) -> Any:
        def call(*arguments: Any) -> Any:
            assert self.process.stdin is not None
            assert self.process.stdout is not None
            order = {"address": self.address, "key": self.key, "method": method, "arguments": arguments}
            print(json.dumps(order), file=self.process.stdin, flush=True)
            answer = json.loads(self.process.stdout.readline())
            if "raised" in answer:
                raise Raised(f"{answer['raised']}: {answer['text']}")
            return answer["returned"]

        return call


@pytest.fixture
def server() -> Iterator[NaumenServer]:
    with naumen_server() as running:
        yield running


@pytest.fixture
def client(server: NaumenServer) -> Iterator[Client]:
    one = Client(server.origin, server.key("ann"))
    yield one
    one.process.communicate()
    assert one.process.returncode == 0


def test_it_reads_and_writes_objects(server: NaumenServer, client: Client) -> None:
    assert client.health_check() == "Operation completed successfully"
    body = {"clientPhone": "8 916 123-45-67", "responsible": server.employee("ben"), "callAt": "2026.12.01 10:30"}
    made = client.create("serviceCall$callback", body, ["UUID", "responsible", "callAt"])
    assert made["callAt"] == "2026.12.01 10:30:00"
    assert made["responsible"]["title"] == "Кузнецов Борис"
    uuid = made["UUID"]
    assert client.get(uuid, ["clientPhone", "state"]) == {"clientPhone": "8 916 123-45-67", "state": "registered"}
    assert client.get(uuid)["metaClass"] == "serviceCall$callback"
    found = client.find("serviceCall", {"state": ["registered"], "responsible": server.employee("ben")}, ["UUID"])
    assert found == [{"UUID": uuid}]
    assert client.edit(uuid, {"state": "inprogress"}, ["state"]) == {"state": "inprogress"}
    comment = client.create("comment", {"source": uuid, "text": "<b>ok</b>"})
    assert [row["UUID"] for row in client.find("comment", {"source": uuid})] == [comment["UUID"]]
    client.delete(uuid)
    assert client.find("serviceCall") == []


def test_201_is_a_success_too(server: NaumenServer, client: Client) -> None:
    server.options.created_status = 201
    assert client.create("serviceCall$callback", {"clientPhone": "1"})["state"] == "registered"


def test_it_gets_a_refusal_as_text(server: NaumenServer, client: Client) -> None:
    # Exactly 400 is no error to this client: it hands the text on.
    assert "clientPhone" in client.create("serviceCall$callback", {})
    with pytest.raises(Raised, match=r"serviceCall\$1"):
        client.get("serviceCall$1")


def test_it_is_told_of_bad_keys(server: NaumenServer, client: Client) -> None:
    client.key = "no-such-key"
    with pytest.raises(Raised, match=r"ключ авторизации.*не найден или не может быть использован повторно"):
        client.find("serviceCall")
    client.key = server.key(livetime=timedelta(seconds=-1))
    with pytest.raises(Raised, match="не найден или не может быть использован повторно"):
        client.get("root$501")
    client.key = ""
    with pytest.raises(Raised, match="accessKey"):
        client.edit("root$501", {"title": "x"})


def test_it_calls_modules_and_sends_scripts(server: NaumenServer, client: Client, tmp_path: Path) -> None:
    class Echo:
        def words(self, *words: str) -> list[str]:
            return list(words)

    server.scripts.modules |= {"echo": Echo(), "SoittoDesk": ServerModule(server)}
    assert client.module("echo", "words", ["один", "2"]) == ["один", "2"]
    told = client.module("SoittoDesk", "describe", ["serviceCall$callback", "x"])
    assert told["error"]["code"] == "bad_request"
    with pytest.raises(Raised, match="HTTPError"):
        client.module("echo", "none", [])
    server.scripts.run = lambda source: source.upper()
    script = tmp_path / "script.groovy"
    script.write_text("return 'привет'", encoding="utf-8")
    assert client.exec(str(script)) == "RETURN 'ПРИВЕТ'"


def test_it_reads_a_theme(server: NaumenServer, client: Client) -> None:
    server.themes["blue"] = {"mainColor": "#00f"}
    assert client.get_properties_theme_by_code("blue") == {"mainColor": "#00f"}


def test_its_entry_stands_apart_in_the_lock_file() -> None:
    locked = dev_naumen.LOCK_FILE.read_text(encoding="utf-8")
    built, source = dev_naumen.split(locked)
    assert source.startswith("naumen-service-desk-client==1.0.0 \\\n    --hash=")
    assert source.count("==") == 1
    assert len(built) + len(source) == len(locked)
    assert "setuptools==" in built
