# SPDX-License-Identifier: GPL-3.0-or-later
"""The outermost layer of the hub: bounds the size of a body and answers for whatever went wrong inside.

Nothing a client sends may end in a trace: the log gets the kind of an error and where it rose, never its words, which may
carry somebody's number.
"""

from __future__ import annotations

import json
import logging
import time
import traceback
from typing import TYPE_CHECKING, Any

from sqlalchemy.exc import DBAPIError
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.hub.database import is_away, is_storage_full
from app.hub.problems import Problem

if TYPE_CHECKING:
    from app.hub.health import Health

BODY_LIMIT = 1024 * 1024
"""Bytes of a request's body."""

log = logging.getLogger("soitto.hub")


def answer(problem: Problem) -> Response:
    """The response that tells a problem."""
    # Escaped to ASCII: a field's name may hold whatever the client sent.
    return Response(
        json.dumps(problem.body()), status_code=problem.status, headers=problem.headers, media_type="application/json"
    )


class Edge:
    """ASGI middleware."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = False
        begun = time.perf_counter()
        health: Health = scope["app"].state.hub.health

        async def sending(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                route = getattr(scope.get("route"), "path", "")
                health.traffic.answered(scope["method"], route, message["status"], time.perf_counter() - begun)
                message["headers"] = [
                    *message.get("headers", ()),
                    (b"cache-control", b"no-store"),
                    (b"x-content-type-options", b"nosniff"),
                ]
            await send(message)

        try:
            whole = await _buffered(scope, receive)
            if whole is not None:
                await self._app(scope, whole, sending)
        except Exception as error:
            if isinstance(error, DBAPIError):
                kind = "full" if is_storage_full(error) else "away" if is_away(error) else "other"
                health.database_errors[kind] += 1
            if started:
                # The answer is half out: all that is left is to cut the line, which the client takes as no answer.
                _report(error)
                raise ConnectionAbortedError from None
            await answer(_problem(error))(scope, receive, sending)


async def _buffered(scope: Scope, receive: Receive) -> Receive | None:
    """The body read whole, within its bound, and given again; ``None`` when the client left before its end."""
    too_large = Problem(413, "too_large", f"A body has at most {BODY_LIMIT} bytes.", headers={"Connection": "close"})
    for name, value in scope["headers"]:
        if name == b"content-length" and value.isdigit() and len(value) < 20 and int(value) > BODY_LIMIT:
            raise too_large
    parts: list[bytes] = []
    size = 0
    more = True
    while more:
        message = await receive()
        if message["type"] != "http.request":
            return None
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > BODY_LIMIT:
            raise too_large
        more = message.get("more_body", False)
    first: list[Message] = [{"type": "http.request", "body": b"".join(parts), "more_body": False}]

    async def again() -> Message:
        return first.pop() if first else await receive()

    return again


def _problem(error: Exception) -> Problem:
    if isinstance(error, Problem):
        return error
    _report(error)
    if isinstance(error, DBAPIError) and is_storage_full(error):
        return Problem(507, "storage_full", "The hub's disk is full; nothing was changed.")
    if isinstance(error, DBAPIError) and is_away(error):
        return Problem(503, "unavailable", "The hub's database does not answer.", headers={"Retry-After": "5"})
    return Problem(500, "internal", "The hub could not do this; its log says where.")


def _report(error: Exception) -> None:
    frames: list[Any] = traceback.extract_tb(error.__traceback__)[-4:]
    where = " < ".join(f"{frame.filename.rsplit('app', 1)[-1]}:{frame.lineno}" for frame in reversed(frames))
    log.error("%s at %s", type(error).__name__, where)
