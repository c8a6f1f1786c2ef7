# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk's day at a hub, and what the two say to each other: played and recorded with whichever release is imported.

    python tests/compatibility/traffic.py FILE

records this release. README.md tells how another one is recorded. Nothing of the tests is imported: older releases have others.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import sys
import tomllib
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx

import app
from app.crm import hub as adapter
from app.domain.agent import AgentState
from app.domain.call import Call, CallResult, CallState, Direction
from app.domain.callback import Attempt, Callback, MissedCall, Origin, Outcome, OutcomeKind
from app.domain.due import Due
from app.domain.errors import CrmError
from app.domain.number import Number, NumberClass
from app.domain.rating import Rating
from app.domain.redial import Redial, Situation, Window
from app.domain.spell import Spell

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
"""The hub's clock stands still: what is computed from it is the same every time."""
ROOT = Path(app.__file__).parents[1]
PROTOCOL, PYPROJECT = ROOT / "resources/scripts/protocol.json", ROOT / "pyproject.toml"
Exchange = dict[str, Any]
"""One request and its answer, as README.md describes it."""


def _id(number: int) -> str:
    return f"019aab00-0000-7000-8000-{number:012}"


def _number(last: int) -> Number:
    return Number(f"040 123456{last}", f"+35840123456{last}", None, "FI", NumberClass.MOBILE)


def _promise(last: int, **fields: Any) -> Callback:
    due = Due(NOON + timedelta(minutes=30), datetime(2026, 11, 22, 14, 30), "Europe/Helsinki")
    mine = {"created_by": "ann", "customer": "Matti", "note": "Ask for Matti"}
    return Callback(_id(last), _number(last), due, NOON, **{**mine, **fields})


async def day(url: str) -> None:
    """Ann works at the hub, Ben gets in her way, Sue (a supervisor's account, as the switchboard's is) tells what others did."""
    usual, adapter.PAGE = adapter.PAGE, 2  # the feed comes in several pages
    ann, ben, sue = (adapter.HubCrm(url) for _ in range(3))
    try:
        await refused(ann.sign_in("ann", "wrong"), "wrong_password")
        for desk, person in ((ann, "ann"), (ben, "ben"), (sue, "sue")):
            await desk.sign_in(person, f"password-{person}")
        await ann.capabilities()
        await ann.people()
        await ann.catalogues()
        await ann.protocol()
        start = (await ann.changes(None)).cursor
        await promises(ann, ben, sue)
        await calls(ann)
        await feed(ann, start)
        contacts = await ann.contacts(None)
        while contacts.more:
            contacts = await ann.contacts(contacts.cursor)
        await ann.find_contacts(number=_number(1))
        await ann.find_contacts(text="virtanen")
        version = await sue.save_protocol(PROTOCOL.read_text("utf-8"), 0)
        await refused(sue.save_protocol(PROTOCOL.read_text("utf-8").replace("0", "1", 1), version + 7), "")
        await refused(ann.save_protocol("{}", version), "forbidden")
        await ann.protocol()
        token = ann.token
        await ann.sign_out()
        ann.token = token
        await refused(ann.capabilities(), "")
    finally:
        adapter.PAGE = usual
        for desk in (ann, ben, sue):
            await desk.aclose()


async def promises(ann: adapter.HubCrm, ben: adapter.HubCrm, sue: adapter.HubCrm) -> None:
    """Callbacks: made, changed, in each other's way, claimed, tried and closed."""
    made = await ann.save(_promise(1, owner="ann", queue="support"), 0, _id(101))
    await ann.save(_promise(1, owner="ann", queue="support"), 0, _id(101))  # said again after an answer was lost
    edited = await ann.save(replace(made, note="Ask for Maija"), made.version, _id(102))
    await refused(ben.save(replace(made, note="Nobody in"), made.version, _id(103)), "")
    await refused(ben.save(replace(_promise(2), number=_number(1), queue="support"), 0, _id(104)), "duplicate_open")
    await refused(ben.save(_promise(3, customer="x" * 500), 0, _id(105)), "")
    await ann.claim(made.id, "token-of-ann", 60)
    await refused(ben.claim(made.id, "token-of-ben", 60), "claimed")
    await ann.renew(made.id, "token-of-ann", 90)
    await refused(ben.renew(made.id, "token-of-ben", 90), "")
    tried = Attempt(_id(201), "ann", NOON)
    await ann.record_attempt(made.id, tried, "token-of-ann")
    ended = replace(tried, result=CallResult.NO_ANSWER, ended_at=NOON + timedelta(seconds=30), call=_id(301))
    await ann.record_attempt(made.id, ended, "token-of-ann")
    await ann.release(made.id, "token-of-ann")
    closing = Outcome(OutcomeKind.CONNECTED, NOON, "ann", note="Settled")
    await ann.claim(made.id, "token-of-ann-2", 60)
    await ann.close(made.id, closing, "token-of-ann-2", _id(106))
    await refused(ben.save(replace(edited, note="Too late"), edited.version, _id(107)), "closed")
    missed = _promise(4, origin=Origin.MISSED, missed=(MissedCall("1763812800.1", NOON),), created_by="sue")
    await sue.save(missed, 0, _id(108))
    await sue.record_attempt(missed.id, Attempt(_id(202), "ben", NOON, CallResult.BUSY, NOON), "")
    await sue.close(missed.id, Outcome(OutcomeKind.ANSWERED_BY_AGENT, NOON, "ben"), "", _id(109))
    lane = Redial(Situation.BROKE_OFF, NOON, "ann", (Window(0, 60), Window(120, 180)), call=_id(302))
    again = await ann.save(_promise(5, origin=Origin.DROP, owner="ann", redial=lane), 0, _id(110))
    await ann.close(again.id, Outcome(OutcomeKind.DELETED, NOON, "ann"), "", _id(111))
    await refused(ann.release(_id(999), "token-of-ann"), "")


async def calls(ann: adapter.HubCrm) -> None:
    """The log of calls, with rating and form, and working time."""
    call = Call(_id(301), Direction.OUT, _number(1), NOON, "ann", CallState.TALKING, customer="Matti", callback=_id(1))
    await ann.log_call(call)
    over = replace(call, state=CallState.ENDED, ended_at=NOON + timedelta(minutes=2), result=CallResult.ANSWERED)
    await ann.log_call(replace(over, rating=Rating.FRIENDLY, enquiry={"topic": "bill"}))
    await ann.log_call(replace(over, id=_id(303), number=Number(""), direction=Direction.IN, callback=None))
    await ann.call(_id(301))
    await ann.call(_id(998))
    await ann.log_spell(Spell(_id(401), "ann", AgentState.READY, NOON))
    await ann.log_spell(Spell(_id(401), "ann", AgentState.READY, NOON, NOON + timedelta(hours=1)))


async def feed(ann: adapter.HubCrm, start: str) -> None:
    """The feed page by page, then the same as events."""
    page = await ann.changes(None)
    told = len(page.items)
    while page.more:
        page = await ann.changes(page.cursor)
        told += len(page.items)
    await ann.changes("abcdef01.1")  # a cursor of another hub
    events = ann.events(start)
    while told:
        told -= (await anext(events)).callback is not None
    await events.aclose()


async def refused(asked: Any, code: str) -> None:
    """What the day asks knowing that the answer is no; with an empty ``code`` any no will do."""
    try:
        await asked
    except CrmError as error:
        if code and error.code != code:
            raise
        return
    raise AssertionError(f"not refused: {code}")


# --- between the two


class Recorder:
    """Stands before the hub's application and keeps all that is asked and answered."""

    def __init__(self, hub: Any) -> None:
        self._hub = hub
        self.kept: list[tuple[Exchange, bytearray, bytearray]] = []

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            await self._hub(scope, receive, send)
            return
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        said = {name: headers[name] for name in ("authorization", "last-event-id") if name in headers}
        query = scope["query_string"].decode()
        exchange: Exchange = {"ask": f"{scope['method']} {scope['path']}" + (f"?{query}" if query else "")}
        exchange |= {"headers": said} if said else {}
        body, answer = bytearray(), bytearray()
        self.kept.append((exchange, body, answer))

        async def hear() -> Any:
            message = await receive()
            body.extend(message.get("body", b""))
            return message

        async def say(message: Any) -> None:
            if message["type"] == "http.response.start":
                exchange["status"] = message["status"]
            answer.extend(message.get("body", b""))
            await send(message)

        await self._hub(scope, hear, say)

    def exchanges(self) -> list[Exchange]:
        """All of them, with names in place of what differs from one run to the next."""
        found: list[Exchange] = []
        for exchange, body, answer in self.kept:
            one = dict(exchange)
            if body:
                one["body"] = json.loads(body)
            if exchange["ask"].endswith("/events"):
                one["events"] = events(answer.decode())
            elif answer:
                one["answer"] = json.loads(answer)
            found.append(one)
        return Names().of(found)


def events(text: str) -> list[dict[str, Any]]:
    """A stream's events but for its signs of life: kind, id and data of each (WHATWG HTML § 9.2)."""
    found = []
    for block in text.split("\n\n"):
        lines = dict(line.split(": ", 1) for line in block.splitlines() if ": " in line)
        if lines.get("event", "ping") != "ping":
            found.append({"event": lines["event"], "id": lines.get("id", ""), "data": json.loads(lines["data"])})
    return found


class Names:
    """Names of session tokens and places in a feed, which every hub makes up anew."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def of(self, exchanges: list[Exchange]) -> list[Exchange]:
        for one in exchanges:
            answer = one.get("answer", {})
            self._learn("session", answer.get("token") if "/sessions" in one["ask"] else None)
            self._learn("place", answer.get("next"))
            for event in one.get("events", ()):
                self._learn("place", event["id"])
        return [self._named(one) for one in exchanges]

    def _learn(self, kind: str, value: str | None) -> None:
        if value and value not in self._known:
            self._known[value] = f"{{{kind} {sum(kind in name for name in self._known.values()) + 1}}}"

    def _named(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {key: self._named(one) for key, one in value.items()}
        if isinstance(value, list):
            return [self._named(one) for one in value]
        if isinstance(value, str):
            address, since, place = value.rpartition("since=")
            bearer = value.removeprefix("Bearer ")
            if since:
                return f"{address}since={self._known.get(place, place)}"
            return value.replace(bearer, self._known[bearer]) if bearer in self._known else value
        return value


@contextlib.asynccontextmanager
async def serving(application: Any, port: int = 0) -> AsyncIterator[str]:
    """An application on a port of the loopback, a free one where none is given; its address."""
    import uvicorn

    listening = socket.create_server(("127.0.0.1", port))
    server = uvicorn.Server(uvicorn.Config(application, log_level="error", ws="none", timeout_graceful_shutdown=2))
    running = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        while not server.started:
            if running.done():
                await running
                raise AssertionError("the server has ended")
            await asyncio.sleep(0.01)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        await running
        listening.close()


def hub(folder: Path) -> Any:
    """The hub of this release, with the people of the day and a clock that stands at :data:`NOON`."""
    from app.hub.embedded import NewPerson
    from app.hub.server import build

    roles = {"ann": "agent", "ben": "agent", "sue": "supervisor", "boss": "admin"}
    people = [NewPerson(name, name.title(), role, f"password-{name}") for name, role in roles.items()]
    return build(f"sqlite:///{(folder / 'hub.sqlite').as_posix()}", clock=lambda: NOON, people=people)


async def stock(url: str) -> None:
    """What others have put into the hub before the day begins: contacts, and one question after its health."""
    async with httpx.AsyncClient(base_url=f"{url}/api/v1", trust_env=False) as client:
        (await client.get("/health")).raise_for_status()
        answer = await client.post("/sessions", json={"user": "boss", "password": "password-boss"})
        client.headers["Authorization"] = f"Bearer {answer.json()['token']}"
        for last, name in enumerate(("Matti Virtanen", "Maija Virtanen", "Aino Korhonen"), 1):
            body = {"name": name, "numbers": [f"+35840123456{last}"]}
            (await client.put(f"/contacts/c{last}", json=body)).raise_for_status()


async def record(folder: Path) -> list[Exchange]:
    """The day at this release's own hub."""
    recorder = Recorder(hub(folder))
    async with serving(recorder) as url:
        await stock(url)
        await day(url)
    return recorder.exchanges()


def main() -> None:
    """Write the file: one exchange a line, so that it can be read and compared."""
    import tempfile

    # The installed package's metadata may be another release's.
    with PYPROJECT.open("rb") as file:
        app.__version__ = tomllib.load(file)["project"]["version"]
    with tempfile.TemporaryDirectory() as folder:
        exchanges = asyncio.run(record(Path(folder)))
    lines = ",\n".join(json.dumps(one, ensure_ascii=False) for one in exchanges)
    text = f'{{"release": {json.dumps(app.__version__)}, "exchanges": [\n{lines}\n]}}\n'
    Path(sys.argv[1]).write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    main()
