# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk of the release before works at this hub, and this desk at a hub of the release before."""

from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.compatibility import traffic
from tests.compatibility.traffic import Exchange

FILES = sorted(Path(__file__).parent.glob("[0-9]*.json"))
FIXED = {"code", "expected_version", "status", "state", "result", "kind", "reset", "more", "holder", "id", "event"}
"""Entries whose value, not only its type, an old desk goes by."""
NAME = re.compile(r"\{(?:session|place) \d+\}")


def exchanges(file: Path) -> list[Exchange]:
    found: list[Exchange] = json.loads(file.read_text("utf-8"))["exchanges"]
    return found


class Bound:
    """What the names of a recording stand for at the hub that is asked now."""

    def __init__(self) -> None:
        self._values: dict[str, str] = {}

    def bind(self, name: str, value: str) -> None:
        self._values[name] = value

    def filled(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {key: self.filled(one) for key, one in value.items()}
        return NAME.sub(lambda name: self._values[name[0]], value) if isinstance(value, str) else value


def missing(old: Any, new: Any, bound: Bound, place: str = "") -> list[str]:
    """Where the new answer lacks what the old one had, or has something of another type there."""
    if isinstance(old, dict):
        if not isinstance(new, dict):
            return [f"{place}: no object"]
        return [
            found
            for key, value in old.items()
            for found in (
                missing(value, new[key], bound, f"{place}.{key}") if key in new else [f"{place}.{key} is not there"]
            )
        ]
    if isinstance(old, list):
        if not isinstance(new, list) or len(new) < len(old):
            return [f"{place}: not as many"]
        return [
            found
            for at, (one, other) in enumerate(zip(old, new, strict=False))
            for found in missing(one, other, bound, f"{place}[{at}]")
        ]
    if type(old) is not type(new):
        return [f"{place}: {type(new).__name__} instead of {type(old).__name__}"]
    if isinstance(old, str) and NAME.fullmatch(old):
        bound.bind(old, new)
    elif place.rpartition(".")[2] in FIXED and old != new:
        return [f"{place}: {new!r} instead of {old!r}"]
    return []


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.stem))
def test_a_desk_of_before_works_at_this_hub(file: Path, tmp_path: Path) -> None:
    async def scenario() -> list[str]:
        bound, wrong = Bound(), []
        async with (
            traffic.serving(traffic.hub(tmp_path)) as url,
            httpx.AsyncClient(base_url=url, trust_env=False, timeout=30) as client,
        ):
            for one in exchanges(file):
                method, _, address = one["ask"].partition(" ")
                request = client.build_request(
                    method, bound.filled(address), headers=bound.filled(one.get("headers", {})), json=one.get("body")
                )
                answer = await client.send(request, stream=True)
                told: Any = None
                if "events" in one and answer.status_code == one["status"]:
                    told = await stream(answer, [event["event"] for event in one["events"]])
                elif await answer.aread():
                    told = answer.json()
                await answer.aclose()
                if answer.status_code != one["status"]:
                    wrong.append(f"{one['ask']}: {answer.status_code} instead of {one['status']}")
                found = missing(one.get("events", one.get("answer")), told, bound)
                wrong += [f"{one['ask']}: answer{place}" for place in found]
        return wrong

    assert asyncio.run(scenario()) == []


async def stream(answer: httpx.Response, kinds: list[str]) -> list[dict[str, Any]]:
    """The events of a stream until all of these kinds came; others than these are left out."""
    text = ""
    async with asyncio.timeout(30):
        async for piece in answer.aiter_text():
            text += piece
            whole = text.rpartition("\n\n")[0]
            found = [event for event in traffic.events(whole) if event["event"] in kinds]
            if len(found) >= len(kinds):
                return found
    raise AssertionError(f"the stream has ended after {text!r}")


class Recorded:
    """A hub of before, as far as it was recorded: answers what it answered then, and notes what it was never asked."""

    def __init__(self, file: Path) -> None:
        self._left = exchanges(file)
        self.unknown: list[str] = []

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan":
            for phase in ("startup", "shutdown"):
                await receive()
                await send({"type": f"lifespan.{phase}.complete"})
            return
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        query = scope["query_string"].decode()
        asked = f"{scope['method']} {scope['path']}" + (f"?{query}" if query else "")
        found = self._find(asked, json.loads(body) if body else None)
        status, kind = found.get("status", 500), b"text/event-stream" if "events" in found else b"application/json"
        answer = json.dumps(found.get("answer", {})).encode() if status != 204 else b""
        for event in found.get("events", ()):
            told = json.dumps(event["data"])
            answer += f"event: {event['event']}\nid: {event['id']}\ndata: {told}\n\n".encode()
        answer = answer.removeprefix(b"{}") if "events" in found else answer
        await send({"type": "http.response.start", "status": status, "headers": [(b"content-type", kind)]})
        await send({"type": "http.response.body", "body": answer})

    def _find(self, asked: str, body: Any) -> Exchange:
        """The next recorded answer to this request."""
        plain = httpx.URL(asked.partition(" ")[2])
        for at, one in enumerate(self._left):
            method, _, address = one["ask"].partition(" ")
            if f"{method} " != asked[: len(method) + 1] or httpx.URL(address).path != plain.path:
                continue
            if set(httpx.URL(address).params) != set(plain.params):
                continue
            if plain.path.endswith("/sessions") and body != one["body"]:
                continue  # somebody else's
            self.unknown += [f"{asked}: {place}" for place in unknown(body, one.get("body"))]
            # Its health may be asked for at any time.
            return one if plain.path.endswith("/health") else self._left.pop(at)
        self.unknown.append(asked)
        return {}


def unknown(said: Any, known: Any, place: str = "body") -> list[str]:
    """What is sent that the hub of before was not sent."""
    if isinstance(said, dict) and isinstance(known, dict):
        return [
            found
            for key, value in said.items()
            for found in (unknown(value, known[key], f"{place}.{key}") if key in known else [f"{place}.{key}"])
        ]
    return [] if type(said) is type(known) else [f"{place}: {type(said).__name__}"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.stem))
def test_this_desk_works_at_a_hub_of_before(file: Path) -> None:
    async def scenario() -> list[str]:
        recorded = Recorded(file)
        async with traffic.serving(recorded) as url:
            await traffic.day(url)
        return recorded.unknown

    assert asyncio.run(scenario()) == []


def test_there_is_a_release_to_hold_this_one_against() -> None:
    assert "0.1.0" in {file.stem for file in FILES}


def test_a_lost_field_another_type_and_another_code_are_seen() -> None:
    old = {"id": "a", "code": "closed", "items": [{"n": 1}], "token": "{session 1}", "note": None}
    bound = Bound()
    assert missing(old, {**old, "token": "t", "more": 1}, bound) == []
    assert bound.filled("Bearer {session 1}") == "Bearer t"
    spoilt = {"code": "gone", "items": [{"n": "1"}], "token": "t", "note": ""}
    assert missing(old, spoilt, bound) == [
        ".id is not there",
        ".code: 'gone' instead of 'closed'",
        ".items[0].n: str instead of int",
        ".note: str instead of NoneType",
    ]
    assert unknown({"a": 1, "b": {"c": 2}}, {"a": "1", "b": {}}) == ["body.a: int", "body.b.c"]
