# SPDX-License-Identifier: GPL-3.0-or-later
"""What desks are told when something cannot be done: a status, a stable code, an English sentence; and the outermost layer, which
answers for whatever went wrong inside.

Nothing a desk sends may end in a trace: the log gets the kind of an error and where it rose, never its words, which may carry
somebody's number.
"""

from __future__ import annotations

import asyncio
import json
import logging
import traceback
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError
from sqlalchemy.exc import DBAPIError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.domain.errors import BadNumber, CrmError, DomainError, SwitchboardError, SwitchboardErrorKind
from app.domain.rule_problems import BadRules
from app.switchboard.pbx.port import PbxError, PbxErrorKind

SLOWEST = 20.0
"""Seconds that a desk may take to take in one piece of an answer; then the line is cut, so that it holds no memory."""

log = logging.getLogger("soitto.switchboard.desks")


class Refusal(Exception):
    """The request cannot be done."""

    def __init__(self, status: int, code: str, message: str, **more: Any) -> None:
        super().__init__(code)
        self.status, self.code, self.message, self.more = status, code, message, more


_CLOSE = {"Connection": "close"}
"""What is left of a body is not waited for."""
_STATUS = {"older_version": 409, "not_found": 404}
_KINDS: Mapping[SwitchboardErrorKind, tuple[int, str]] = {
    SwitchboardErrorKind.UNREACHABLE: (503, "This cannot be done now; try again."),
    SwitchboardErrorKind.SIGN_IN: (401, "Sign in first."),
    SwitchboardErrorKind.FORBIDDEN: (403, "This is not allowed."),
    SwitchboardErrorKind.REFUSED: (422, "This cannot be done."),
    SwitchboardErrorKind.NOT_UNDERSTOOD: (502, "A server behind the switchboard does not answer as it should."),
}
_FRAMEWORK = {404: ("no_such_page", "There is nothing at this address."), 405: ("no_such_method", "Not that way.")}


def refusal(error: Exception) -> Refusal:
    """What is told of an error."""
    match error:
        case Refusal():
            return error
        case BadRules(problems=problems):
            return Refusal(422, "bad_rules", "Some of these rules cannot be kept.", problems=dict(problems))
        case SwitchboardError(kind=kind, code=code):
            status, message = _KINDS[kind]
            return Refusal(_STATUS.get(code, status), code or kind.value, message)
        case PbxError(kind=PbxErrorKind.REFUSED):
            return Refusal(409, "pbx_refused", "The exchange says no.")
        case PbxError():
            return Refusal(503, "pbx_away", "The exchange cannot be reached.")
        case CrmError():
            return Refusal(503, "crm_away", "The CRM cannot be asked now.")
        case BadNumber():
            return Refusal(422, "bad_number", "This number cannot be called.")
        case DomainError():
            return Refusal(409, "not_possible", "This is not possible now.")
        case ValidationError():
            return Refusal(422, "bad_input", "What was sent cannot be read.", field=_place(error))
        case HTTPException(status_code=status):
            code, message = _FRAMEWORK.get(status, ("bad_request", "This request cannot be understood."))
            return Refusal(status, code, message)
        case DBAPIError():
            report(error)
            return Refusal(503, "store_away", "The switchboard's database does not answer.")
    report(error)
    return Refusal(500, "internal", "The switchboard could not do this; its log says where.")


def _place(error: ValidationError) -> str:
    """Where the first thing is that is wrong; names of our own only, never what was sent."""
    place = next((one["loc"] for one in error.errors(include_input=False, include_url=False)), ())
    return ".".join(str(part) for part in place if isinstance(part, int) or part.isidentifier())[:100]


def answer(told: Refusal) -> Response:
    """The response that tells it."""
    headers = {401: {"WWW-Authenticate": "Bearer"}, 503: {"Retry-After": "5"}, 408: _CLOSE, 413: _CLOSE}
    return Response(
        json.dumps({"code": told.code, "message": told.message, **told.more}),
        status_code=told.status,
        headers=headers.get(told.status),
        media_type="application/json",
    )


def report(error: BaseException) -> None:
    """Write where an error rose."""
    frames: list[Any] = traceback.extract_tb(error.__traceback__)[-4:]
    where = " < ".join(f"{frame.filename.rsplit('app', 1)[-1]}:{frame.lineno}" for frame in reversed(frames))
    log.error("%s at %s", type(error).__name__, where)


class Edge:
    """ASGI middleware."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = False

        async def sending(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                message["headers"] = [
                    *message.get("headers", ()),
                    (b"cache-control", b"no-store"),
                    (b"x-content-type-options", b"nosniff"),
                ]
            async with asyncio.timeout(SLOWEST):
                await send(message)

        try:
            await self._app(scope, receive, sending)
        except ClientDisconnect:
            return
        except Exception as error:
            if not started:
                await answer(refusal(error))(scope, receive, sending)
                return
            if not isinstance(error, TimeoutError):
                report(error)
            # The answer is half out: all that is left is to cut the line, which the desk takes as no answer.
            raise ConnectionAbortedError from None
