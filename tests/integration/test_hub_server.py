# SPDX-License-Identifier: GPL-3.0-or-later
"""The hub as a process of its own, over real sockets: many agents at once, streams, and a hub that is killed."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import socket
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest
from httpx_sse import EventSource, ServerSentEvent

from app.config import protocol
from app.domain.ids import new_id
from app.domain.people import Role
from app.hub import people
from app.hub.database import Database
from app.hub.embedded import EmbeddedHub, HubNotStarted
from tests.hub import PEOPLE, promise


@asynccontextmanager
async def running(folder: Path, database: str | None = None) -> AsyncIterator[EmbeddedHub]:
    hub = EmbeddedHub(folder, people=PEOPLE, database=database)
    await hub.start()
    try:
        yield hub
    finally:
        await hub.stop()
    assert (folder / "hub.log").read_text() == ""


@asynccontextmanager
async def signed_in(hub: EmbeddedHub, person: str = "ann") -> AsyncIterator[httpx.AsyncClient]:
    limits = httpx.Limits(max_connections=None)
    async with httpx.AsyncClient(base_url=f"{hub.url}/api/v1", timeout=60, limits=limits) as client:
        answer = await client.post("/sessions", json={"user": person, "password": f"password-{person}"})
        client.headers["Authorization"] = f"Bearer {answer.json()['token']}"
        yield client


async def create(client: httpx.AsyncClient, number: int) -> dict[str, Any]:
    fields = promise(number={"typed": "", "e164": f"+3584{number:08}"})
    body = {"change": new_id(), "expected_version": 0, "callback": fields}
    answer = await client.put(f"/callbacks/{new_id()}", json=body)
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


class Stream:
    """The callbacks that one reader is told of."""

    def __init__(self, source: EventSource) -> None:
        self._events = source.aiter_sse()

    async def next(self, *kinds: str) -> ServerSentEvent:
        """The next event of these kinds (all but signs of life when none is named)."""
        async for event in self._events:
            if event.event in kinds or (not kinds and event.event != "ping"):
                return event
        raise EOFError


@asynccontextmanager
async def listening(client: httpx.AsyncClient, last_id: str = "") -> AsyncIterator[Stream]:
    headers = {"Last-Event-ID": last_id} if last_id else {}
    async with client.stream("GET", "/events", headers=headers) as response:
        assert response.status_code == 200
        stream = Stream(EventSource(response))
        first = await stream.next("ping", "reset")
        if first.event == "reset":
            raise LookupError("reset")
        yield stream


def test_fifty_agents_claim_and_each_callback_has_one_winner(tmp_path: Path, hub_database: str) -> None:
    async def scenario() -> None:
        async with running(tmp_path, hub_database) as hub, signed_in(hub) as ann, signed_in(hub, "ben") as ben:
            made = [(await create(ann, number))["id"] for number in range(10)]

            async def agent(number: int) -> list[tuple[str, int]]:
                client, token = (ann, ben)[number % 2], f"token-of-agent-{number}"
                results = []
                for callback_id in made:
                    body = {"token": token, "seconds": 600}
                    answer = await client.post(f"/callbacks/{callback_id}/claim", json=body)
                    assert answer.status_code in (200, 409)
                    if answer.status_code == 409:
                        assert answer.json()["code"] == "claimed"
                    else:
                        assert answer.json()["claim"]["token"] == token
                    results.append((callback_id, answer.status_code))
                return results

            results = await asyncio.gather(*(agent(number) for number in range(50)))
            winners = Counter(callback_id for rows in results for callback_id, status in rows if status == 200)
            assert winners == dict.fromkeys(made, 1)

    asyncio.run(scenario())


def test_two_desks_create_for_the_same_customer_at_once(tmp_path: Path, hub_database: str) -> None:
    async def scenario() -> None:
        async with running(tmp_path, hub_database) as hub, signed_in(hub) as ann:
            bodies = [{"change": new_id(), "expected_version": 0, "callback": promise()} for _ in range(20)]
            answers = await asyncio.gather(*(ann.put(f"/callbacks/{new_id()}", json=body) for body in bodies))
            assert Counter(answer.status_code for answer in answers) == {201: 1, 409: 19}
            (winner,) = (answer.json() for answer in answers if answer.status_code == 201)
            assert all(a.json()["current"] == winner for a in answers if a.status_code == 409)
            assert (await ann.get("/callbacks")).json()["items"] == [winner]

    asyncio.run(scenario())


def test_every_stream_hears_of_every_change_and_goes_on_where_it_broke_off(tmp_path: Path, hub_database: str) -> None:
    async def scenario() -> None:
        async with running(tmp_path, hub_database) as hub, signed_in(hub) as ann, signed_in(hub, "boss") as boss:
            async with listening(ann) as stream:
                made = await create(ann, 1)
                event = await stream.next()
                assert (event.event, json.loads(event.data)) == ("callback", made)
                claim = {"token": "a-secret-token", "seconds": 60}
                await ann.post(f"/callbacks/{made['id']}/claim", json=claim)
                event = await stream.next()
                assert json.loads(event.data)["claim"]["holder"] == "ann"
                assert "a-secret-token" not in event.data
            missed = [await create(ann, number) for number in range(2, 500)]
            answer = await boss.put("/catalogues/reason/survey", json={"texts": {"en": "Survey"}})
            assert answer.status_code == 200
            async with listening(ann, event.id) as stream:
                heard = [json.loads((await stream.next()).data) for _ in missed]
                assert heard == missed
                assert (await stream.next()).event == "catalogues"
                kept = {"protocol": protocol.document(protocol.shipped()), "version": 0}
                for _ in range(2):  # said again it is no news
                    assert (await boss.put("/protocol", json=kept)).status_code == 200
                event_of_protocol = await stream.next()
                assert (event_of_protocol.event, event_of_protocol.data) == ("protocol", "{}")
                last = await create(ann, 500)
                assert json.loads((await stream.next()).data) == last
            page = (await ann.get("/callbacks", params={"since": event.id, "limit": 1000})).json()
            assert page["items"] == [*missed, last], "an event's id is a cursor too"
            with pytest.raises(LookupError, match="reset"):
                async with listening(ann, "abcdef01.5"):
                    pass
            refused = await ann.get("/events", headers={"Last-Event-ID": "nonsense"})
            assert (refused.status_code, refused.json()["code"]) == (400, "bad_cursor")

    asyncio.run(scenario())


def test_a_reader_who_does_not_read_delays_nobody(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with running(tmp_path) as hub, signed_in(hub) as ann:
            reader, writer = await asyncio.open_connection("127.0.0.1", int(str(hub.url).rsplit(":", 1)[1]))
            token = ann.headers["Authorization"]
            writer.write(f"GET /api/v1/events HTTP/1.1\r\nHost: hub\r\nAuthorization: {token}\r\n\r\n".encode())
            assert b"200 OK" in await reader.readline()

            async def hear(count: int, ready: asyncio.Event) -> int:
                async with listening(ann) as stream:
                    ready.set()
                    for _ in range(count):
                        await stream.next()
                return count

            ready = [asyncio.Event() for _ in range(50)]
            tasks = [asyncio.create_task(hear(300, event)) for event in ready]
            await asyncio.gather(*(event.wait() for event in ready))
            fields = {"note": "x" * 10_000}
            for number in range(300):
                body = {
                    "change": new_id(),
                    "expected_version": 0,
                    "callback": promise(number={"typed": "", "e164": f"+3584{number:08}"}, **fields),
                }
                assert (await ann.put(f"/callbacks/{new_id()}", json=body)).status_code == 201
            assert await asyncio.gather(*tasks) == [300] * 50
            writer.close()

    asyncio.run(scenario())


def test_what_was_confirmed_outlives_a_kill_in_mid_request(tmp_path: Path, hub_database: str) -> None:
    async def scenario() -> None:
        async with running(tmp_path, hub_database) as hub:
            confirmed: dict[str, dict[str, Any]] = {}
            sent: dict[str, dict[str, Any]] = {}
            for round_ in range(3):
                async with signed_in(hub) as ann:
                    enough = asyncio.Event()

                    async def write(lane: int, client: httpx.AsyncClient, enough: asyncio.Event, start: int) -> None:
                        for number in range(10_000):
                            fields = promise(number={"typed": "", "e164": f"+358{start}{lane}{number:06}"})
                            body = {"change": new_id(), "expected_version": 0, "callback": fields}
                            callback_id = new_id()
                            sent[callback_id] = body
                            answer = await client.put(f"/callbacks/{callback_id}", json=body)
                            confirmed[callback_id] = answer.json()
                            if number == 5:
                                enough.set()

                    tasks = [asyncio.create_task(write(lane, ann, enough, round_ + 1)) for lane in range(8)]
                    await enough.wait()
                    hub.kill()
                    ends = await asyncio.gather(*tasks, return_exceptions=True)
                    assert all(isinstance(end, httpx.TransportError) for end in ends)
                await hub.stop()
                before = hub.url
                assert await hub.start() == before
            async with signed_in(hub) as ann:
                items = (await ann.get("/callbacks", params={"limit": 1000})).json()["items"]
                kept = {item["id"]: item for item in items}
                assert len(items) == len(kept)
                assert {callback_id: kept.get(callback_id) for callback_id in confirmed} == confirmed
                unknown = [callback_id for callback_id in sent if callback_id not in confirmed]
                assert unknown
                for callback_id in unknown:
                    answer = await ann.put(f"/callbacks/{callback_id}", json=sent[callback_id])
                    assert answer.status_code == (200 if callback_id in kept else 201)
                    assert answer.json()["version"] == 1

    asyncio.run(scenario())


def test_the_hub_ends_when_the_process_that_started_it_is_killed(tmp_path: Path) -> None:
    script = (
        "import asyncio, sys\n"
        "from pathlib import Path\n"
        "from app.hub.embedded import EmbeddedHub\n"
        "async def main():\n"
        "    hub = EmbeddedHub(Path(sys.argv[1]))\n"
        "    await hub.start()\n"
        "    print(hub.pid, flush=True)\n"
        "    await asyncio.Event().wait()\n"
        "asyncio.run(main())\n"
    )
    command = [sys.executable, "-c", script, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as parent:
        assert parent.stdout is not None
        hub = psutil.Process(int(parent.stdout.readline()))
        parent.kill()
    hub.wait(60)


def test_the_desks_part_loads_nothing_heavy() -> None:
    heavy = ("fastapi", "sqlalchemy", "pydantic", "uvicorn")
    script = f"import sys, app.hub.embedded; print([name for name in {heavy} if name in sys.modules])"
    root = Path(__file__).parents[2]
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=root)
    assert answer.stdout.strip() == "[]"


def test_a_hub_that_cannot_start_says_so(tmp_path: Path) -> None:
    (tmp_path / "hub.sqlite").write_text("this is no database, and long enough to be seen as none" * 100)

    async def scenario() -> None:
        with pytest.raises(HubNotStarted):
            await EmbeddedHub(tmp_path).start()
        assert (tmp_path / "hub.log").read_text() == "The database cannot be used: file is not a database\n"

    asyncio.run(scenario())


def test_a_port_in_use_is_told_in_one_line(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    environment = {**os.environ, "SOITTO_HUB_DATABASE": f"sqlite:///{tmp_path / 'team.sqlite'}"}
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        command = [sys.executable, "-m", "app.hub", "serve", "--port"]
        for asked, told in (
            (port, f"Port {port} of 127.0.0.1 is in use by another program; choose another one with --port.\n"),
            (70_000, "The hub cannot listen on port 70000 of 127.0.0.1: "),
        ):
            answer = subprocess.run(
                [*command, str(asked)], capture_output=True, text=True, cwd=root, env=environment, check=False
            )
            assert (answer.returncode, answer.stdout) == (1, "")
            assert answer.stderr.startswith(told)
            assert answer.stderr.count("\n") == 1


def test_people_are_changed_and_listed_on_the_command_line(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'team.sqlite'}"
    root = Path(__file__).parents[2]

    def person(*arguments: str, typed: str = "") -> tuple[int, str, str]:
        answer = subprocess.run(
            [sys.executable, "-m", "app.hub", "person", *arguments],
            input=typed,
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=root,
            env={**os.environ, "SOITTO_HUB_DATABASE": url, "PYTHONIOENCODING": "utf-8"},
            check=False,
        )
        return answer.returncode, answer.stdout, answer.stderr

    done = (0, "", "")
    added = person("add", "Оюун", "--id", "oyun", "--extension", "8801", typed="password-oyun\n")
    assert added == (0, "oyun may sign in now.\n", "")
    added = person("add", "Ann", "--id", "ann", "--role", "admin", typed="password-ann\n")
    assert added == (0, "ann may sign in now.\n", "")
    assert "extension" in person("add", "Ben", "--id", "ben", "--extension", "88 01")[2]
    _, listed, _ = person("list")
    assert [line.split() for line in listed.splitlines()] == [
        ["NAME", "ROLE", "EXTENSION", "FULL", "NAME"],
        ["ann", "admin", "-", "Ann"],
        ["oyun", "agent", "8801", "Оюун"],
    ]
    assert person("set", "oyun", "--extension", "8802") == done
    assert person("set", "ann", "--password", "--extension", "sip-ann", typed="a-new-password\n") == done
    assert person("set", "oyun", "--extension", "") == done
    assert "8 characters" in person("set", "ann", "--password", typed="short\n")[2]
    assert person("set", "nobody", "--extension", "1")[0] == 1
    assert "Nothing to change" in person("set", "ann")[2]
    database = Database(url)
    try:
        found = database.read_now(people.everybody)
        assert [(one.id, one.name, one.role, one.extension) for one in found] == [
            ("ann", "Ann", Role.ADMIN, "sip-ann"),
            ("oyun", "Оюун", Role.AGENT, ""),
        ]
        stored = database.read_now(lambda connection: people.stored_password(connection, "ann"))
        assert people.check_password(stored, "a-new-password")
        kept = database.read_now(lambda connection: people.stored_password(connection, "oyun"))
        assert people.check_password(kept, "password-oyun")
    finally:
        database.close()


@pytest.mark.skipif(os.name != "posix", reason="needs a terminal of its own")
@pytest.mark.parametrize(("again", "status"), [("password-ann", 0), ("password-amn", 2)])
def test_at_a_terminal_a_password_is_asked_twice(tmp_path: Path, again: str, status: int) -> None:
    import pty

    environment = {**os.environ, "SOITTO_HUB_DATABASE": f"sqlite:///{tmp_path / 'team.sqlite'}"}
    command = [sys.executable, "-m", "app.hub", "person", "add", "Ann", "--id", "ann"]
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        command,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=Path(__file__).parents[2],
        env=environment,
        start_new_session=True,
        close_fds=True,
    ) as process:
        os.close(theirs)
        shown = b""
        for answer in ("password-ann", again):
            while not shown.rstrip().endswith(b":"):
                shown += os.read(ours, 1000)
            os.write(ours, f"{answer}\n".encode())
            shown += b"."
        with contextlib.suppress(OSError):  # how Linux tells the end of a terminal
            while piece := os.read(ours, 1000):
                shown += piece
        assert process.wait() == status
    os.close(ours)
    assert (b"differ" in shown) is bool(status)
    assert b"password-a" not in shown


def test_people_are_added_on_the_command_line_and_served(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    environment = {**os.environ, "SOITTO_HUB_DATABASE": f"sqlite:///{tmp_path / 'team.sqlite'}"}

    def add(person: str, password: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "app.hub", "person", "add", "Boss", "--id", person, "--role", "admin"]
        return subprocess.run(command, input=password, capture_output=True, text=True, cwd=root, env=environment)

    assert add("boss", "password-boss\n").returncode == 0
    assert "already" in add("boss", "password-boss\n").stderr
    assert "8 characters" in add("sue", "short\n").stderr
    assert "begins with" in add("Not An Id", "password-boss\n").stderr
    command = [sys.executable, "-m", "app.hub", "serve", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root, env=environment) as server:
        try:
            assert server.stdout is not None
            url = server.stdout.readline().split()[4].rstrip(";")
            answer = httpx.post(f"{url}/api/v1/sessions", json={"user": "boss", "password": "password-boss"})
            assert answer.json()["person"]["role"] == "admin"
        finally:
            server.terminate()
