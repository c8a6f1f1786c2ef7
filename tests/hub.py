# SPDX-License-Identifier: GPL-3.0-or-later
"""For tests of the hub: the real service in this process, with a clock set by hand, and people who use it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from app.domain.ids import new_id
from app.hub.embedded import NewPerson

PEOPLE = [
    NewPerson("ann", "Ann", "agent", "password-ann"),
    NewPerson("ben", "Ben", "agent", "password-ben"),
    NewPerson("sue", "Sue", "supervisor", "password-sue"),
    NewPerson("boss", "Boss", "admin", "password-boss"),
]


class Clock:
    """The server's clock, set by hand."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


class Service:
    """The hub's application, asked without a socket."""

    def __init__(self, app: Any) -> None:
        self.app = app
        self.runner = asyncio.Runner()
        self._life = app.router.lifespan_context(app)
        self.runner.run(self._life.__aenter__())
        self.client = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://hub/api/v1")

    def request(self, method: str, path: str, **more: Any) -> httpx.Response:
        return self.runner.run(self.client.request(method, path, **more))

    def close(self) -> None:
        self.runner.run(self.client.aclose())
        self.runner.run(self._life.__aexit__(None, None, None))
        self.runner.close()

    def sign_in(self, person: str, password: str = "") -> httpx.Response:
        body = {"user": person, "password": password or f"password-{person}"}
        return self.request("POST", "/sessions", json=body)


_built: list[Any] = []
"""Applications that are not in use: to build their routes takes longer than most tests do."""


@contextmanager
def service(database: str, clock: Clock | None) -> Iterator[Service]:
    """The hub on the database of this URL; without a clock with its own."""
    from app.hub.database import Database
    from app.hub.server import Hub, build

    if _built:
        app, found = _built.pop(), Database(database)
        app.state.hub = Hub(found, clock or found.now, PEOPLE)
    else:
        app = build(database, clock=clock, people=PEOPLE)
    running = Service(app)
    try:
        yield running
    finally:
        running.close()
        _built.append(app)


class Desk:
    """One signed-in person."""

    def __init__(self, hub: Service, person: str) -> None:
        self._hub = hub
        self.token: str = hub.sign_in(person).json()["token"]

    def raw(self, method: str, path: str, **more: Any) -> httpx.Response:
        headers = {"Authorization": f"Bearer {self.token}", **more.pop("headers", {})}
        return self._hub.request(method, path, headers=headers, **more)

    def ask(self, method: str, path: str, body: object = None, *, expect: int = 200) -> Any:
        answer = self.raw(method, path, json=body) if body is not None else self.raw(method, path)
        assert answer.status_code == expect, answer.text
        return answer.json()

    def save(
        self, callback_id: str, fields: dict[str, Any], version: int = 0, *, change: str = "", expect: int = 200
    ) -> Any:
        body = {"change": change or new_id(), "expected_version": version, "callback": fields}
        return self.ask("PUT", f"/callbacks/{callback_id}", body, expect=expect)

    def create(self, fields: dict[str, Any]) -> Any:
        return self.save(new_id(), fields, expect=201)

    def claim(self, callback_id: str, token: str, seconds: int = 60, *, verb: str = "", expect: int = 200) -> Any:
        body = {"token": token, "seconds": seconds}
        return self.ask("POST", f"/callbacks/{callback_id}/claim{verb}", body, expect=expect)

    def close(self, callback_id: str, kind: str, *, expect: int = 200, **more: Any) -> Any:
        body = {"change": new_id(), "kind": kind, "note": "", **more}
        return self.ask("POST", f"/callbacks/{callback_id}/close", body, expect=expect)

    def attempt(self, callback_id: str, attempt_id: str, *, expect: int = 200, **fields: Any) -> Any:
        body = {"started_at": "2026-11-22T12:00:00Z", "result": None, "ended_at": None, "call": None, **fields}
        return self.ask("PUT", f"/callbacks/{callback_id}/attempts/{attempt_id}", body, expect=expect)


def promise(last: int = 1, **fields: Any) -> dict[str, Any]:
    """What a client says of a callback; ``last`` tells numbers apart."""
    return {
        "number": {"typed": f"040 123456{last}", "e164": f"+35840123456{last}", "region": "FI", "kind": "mobile"},
        "due": {"utc": "2026-11-22T12:30:00Z", "wall": "2026-11-22T14:30", "zone": "Europe/Helsinki"},
        "note": "Ask for Matti",
        **fields,
    }
