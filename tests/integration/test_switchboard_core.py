# SPDX-License-Identifier: GPL-3.0-or-later
"""The switchboard as a process: how it starts and ends, and that a request is there exactly once wherever it was killed."""

from __future__ import annotations

import asyncio
import io
import os
import random
import signal
import socket
import sqlite3
from contextlib import suppress
from pathlib import Path

import httpx
import pytest

from app.domain.departments import RingBackRules
from app.switchboard.cli import main
from app.switchboard.config import read
from tests.desks import play, until
from tests.hub_line import at_hub, hub, proxied
from tests.switchboard.running import (
    ROOT,
    SwitchboardProcess,
    department,
    settings,
    switchboard_process,
)

CALLER = "+358401234500"
CALM = department(ring_back=RingBackRules(on=False))
pytestmark = pytest.mark.skipif(os.name != "posix", reason="a server for Linux")


def request(call: str = "1.1", number: str = CALLER) -> dict[str, object]:
    return {"call": call, "queue": "support", "number": number, "joined": "", "position": 1}


def rows(one: SwitchboardProcess, table: str) -> int:
    """Rows in the store, as they are on the disk."""
    with sqlite3.connect(f"file:{one.folder / 'switchboard.sqlite'}?mode=ro", uri=True) as connection:
        found = int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
    connection.close()
    return found


# --- the end in the middle


def test_killed_after_the_answer_and_before_the_crm_heard_of_it(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with proxied(tmp_path) as (server, line):
            await line.stop()
            async with switchboard_process(tmp_path, settings(tmp_path, line.url), CALM) as one:
                assert await one.ask("request", **request()) == "ok,10,1,0"
                await one.kill()
                assert await at_hub(server) == []
                await line.start()
                await one.start()
                await until(lambda: rows(one, "outbox") == 0, "the hub is told")
                (there,) = await at_hub(server)
                assert there["number"]["e164"] == CALLER
                # The dialplan has kept it too, and tells it again.
                assert await one.ask("request", **request()) == "ok,10,1,0"
                assert await one.stop() == 0
                assert len(await at_hub(server)) == 1

    play(scenario())


def test_killed_after_the_crm_wrote_and_before_it_was_known(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with proxied(tmp_path) as (server, line):
            line.cut = lambda piece: b"PUT /api/v1/callbacks/" in piece
            async with switchboard_process(tmp_path, settings(tmp_path, line.url), CALM) as one:
                assert await one.ask("request", **request()) == "ok,10,1,0"
                await until(lambda: line.cuts > 0, "the hub's answer is lost")
                await one.kill()
                assert [item["version"] for item in await at_hub(server)] == [1]
                line.cut = lambda piece: False
                await one.start()
                await until(lambda: rows(one, "outbox") == 0, "the hub is told")
                assert [item["version"] for item in await at_hub(server)] == [1]

    play(scenario())


def test_killed_at_any_moment_a_request_is_there_once_or_was_never_taken(tmp_path: Path) -> None:
    """A request is told again as long as it is not answered, as Asterisk does with what it has kept."""
    chance = random.Random(5)

    async def scenario() -> None:
        async with (
            hub(tmp_path) as server,
            switchboard_process(tmp_path, settings(tmp_path, server.url or ""), CALM) as one,
        ):
            expected = set()
            for n in range(6):
                fields = request(f"{n}.1", f"+3584012345{n:02}")
                expected.add(fields["number"])
                asking = asyncio.create_task(one.ask("request", **fields))
                await asyncio.sleep(chance.uniform(0, 0.06))
                await one.kill()
                answered = False
                with suppress(httpx.TransportError):
                    answered = (await asking).startswith("ok,")
                taken = rows(one, "requests")
                assert not answered or taken == len(expected)
                await one.start()
                assert (await one.ask("request", **fields)).startswith("ok,")
                assert rows(one, "requests") == len(expected)
            await until(lambda: rows(one, "outbox") == 0, "the hub is told")
            assert sorted(item["number"]["e164"] for item in await at_hub(server)) == sorted(map(str, expected))

    play(scenario())


# --- starting and ending


def test_it_ends_in_order_and_starts_with_what_it_had(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with hub(tmp_path) as server:
            async with switchboard_process(tmp_path, settings(tmp_path, server.url or ""), CALM) as one:
                async with (
                    httpx.AsyncClient(base_url=one.desk_url, trust_env=False, timeout=30) as client,
                    httpx.AsyncClient(base_url=f"{server.url}/api/v1", trust_env=False, timeout=30) as at_the_hub,
                ):
                    answer = await at_the_hub.post("/sessions", json={"user": "ann", "password": "password-ann"})
                    token = answer.json()["token"]
                    headers = {"Authorization": f"Bearer {token}"}
                    me = (await client.get("/api/v1/me", headers=headers)).json()
                    assert (me["person"], me["role"]) == ("ann", "agent")
                    # A desk that reads along does not keep it from ending.
                    async with client.stream("GET", "/api/v1/events", headers=headers) as stream:
                        lines = stream.aiter_lines()
                        await anext(lines)
                        assert await one.stop() == 0
                await one.start()
                assert await one.ask("request", **request()) == "ok,10,1,0"
            assert "Traceback" not in one.log

    play(scenario())


def test_an_interrupt_ends_it_too(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with switchboard_process(tmp_path, settings(tmp_path, "http://127.0.0.1:1"), CALM) as one:
            os.kill(one.pid, signal.SIGINT)
            assert await one.stop() == 0

    play(scenario())


def test_a_port_in_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        file = tmp_path / "s.toml"
        file.write_text(settings(tmp_path, "http://x", dialplan=f"127.0.0.1:{port}"), encoding="utf-8")
        assert main(["serve", "--config", str(file)]) == 1
    assert capsys.readouterr().err.startswith(f"Port {port} of 127.0.0.1 is in use by another program; choose another")
    # It was found out before anything else was begun.
    assert not (tmp_path / "switchboard.sqlite").exists()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (('region = "FI"', 'region = "Finland"'), "line 4: region: a region is a country's code"),
        (('user = "sue"', 'usr = "sue"'), "line 16: crm.usr is not known"),
        (('"password-sue"', '{ env = "NOT_SET" }'), "line 17: crm.password: a secret is one line of text"),
        (('"password-sue"', '{ file = "/nowhere" }'), "line 17: crm.password: the file /nowhere cannot be read"),
        (('secret = "of-the-dialplan"', ""), "line 18: dialplan.secret is missing"),
        (('listen = "127.0.0.1:0"', 'listen = "0"'), "dialplan.listen: an address to listen at is HOST:PORT"),
        (("[asterisk]", "[asterisk"), "this is not TOML"),
        (('store = "sqlite:///', 'store = "oracle:///'), "The store cannot be used: the switchboard keeps its data in"),
        (('store = "sqlite:///', 'store = "sqlite:////nowhere'), "The store cannot be used: it cannot be opened"),
        (('hub = "http://x"', 'profile = "/nowhere.toml"'), "/nowhere.toml: crm profile: unreadable"),
    ],
)
def test_what_is_wrong_with_its_file_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], change: tuple[str, str], said: str
) -> None:
    text = settings(tmp_path, "http://x").replace(*change, 1)
    (tmp_path / "s.toml").write_text(text, encoding="utf-8")
    assert main(["serve", "--config", str(tmp_path / "s.toml")]) == 1
    assert said in capsys.readouterr().err


def test_secrets_come_from_elsewhere_and_are_not_shown(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("from-a-file\n", encoding="utf-8")
    text = settings(tmp_path, "http://x").replace('"password-sue"', f'{{ file = "{tmp_path}/secret" }}')
    found = read(text)
    assert found.crm.password == "from-a-file"
    assert "from-a-file" not in repr(found)


def test_the_example_file_is_one(tmp_path: Path) -> None:
    text = (ROOT / "packaging" / "server" / "switchboard.example.toml").read_text(encoding="utf-8")
    for name in ("asterisk", "dialplan", "crm"):
        assert f"[{name}]" in text
    for line in text.splitlines():
        if "{ file =" in line:
            secret = tmp_path / "secret"
            secret.write_text("x", encoding="utf-8")
            text = text.replace(line, f'{line.partition("=")[0]}= {{ file = "{secret}" }}')
    assert read(text).region == "FI"


def test_keys_and_rules_from_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "s.toml"
    file.write_text(settings(tmp_path, "http://x"), encoding="utf-8")

    def command(*arguments: str) -> tuple[int, str, str]:
        status = main([*arguments, "--config", str(file)])
        told = capsys.readouterr()
        return status, told.out, told.err

    status, key, _ = command("key", "add", "ann", "--role", "supervisor")
    assert (status, len(key.strip()) >= 32) == (0, True)
    assert command("key", "list")[1] == "ann  supervisor\n"
    assert command("key", "remove", "ann")[0] == 0
    assert command("key", "remove", "ann")[0] == 1
    assert command("key", "add", "Ann Smith")[0] == 2
    assert command("rules", "show")[1].startswith('{\n  "callbacks_on": true')
    rules = '[[departments]]\nqueue = "support"\n[departments.offer]\nafter_wait = 30\n'
    given = tmp_path / "rules.toml"
    given.write_text(rules, encoding="utf-8")
    assert command("rules", "load", str(given))[1].endswith("version 1.\n")
    assert '"after_wait": 30' in command("rules", "show")[1]
    for changed, said in (
        (rules.replace("after_wait", "after_weight"), "departments.0.offer.after_weight: not known"),
        (rules.replace("30", "-1"), "departments.0.offer.after_wait: too_small"),
        (rules.replace("30", '"x"'), "departments.0.offer.after_wait: Input should be a valid integer"),
    ):
        given.write_text(changed, encoding="utf-8")
        status, _, errors = command("rules", "load", str(given))
        assert (status, said in errors) == (1, True), errors
    monkeypatch.setattr("sys.stdin", io.StringIO("{"))
    assert command("rules", "load", "-")[0] == 1
    assert '"version": 1' in command("rules", "show")[1]


def test_a_port_that_may_not_be_had(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "s.toml"
    file.write_text(settings(tmp_path, "http://x", dialplan="192.0.2.1:8091"), encoding="utf-8")
    assert main(["serve", "--config", str(file)]) == 1
    assert "cannot listen at port 8091 of 192.0.2.1" in capsys.readouterr().err
