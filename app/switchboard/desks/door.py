# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk API: which request does what, for whom. What the operations mean stands in the parts that they call."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Protocol, TypeVar

from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import FileResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Mount, Route, Router
from starlette.types import ASGIApp, Receive, Scope, Send

import app as package
from app.domain.board import BoardNow, Callout, DirectNow, HourOfQueue, Me, OwnCalls, VoiceMessage
from app.domain.departments import SiteRules
from app.domain.people import Person, Role
from app.switchboard.desks import wire
from app.switchboard.desks.refusals import SLOWEST, Edge, Refusal
from app.switchboard.desks.streams import Desks, leads, without_people
from app.switchboard.parts import Tell

BODY_LIMIT = 16 * 1024
RULES_LIMIT = 1024 * 1024
"""Bytes of a body; rules may name many numbers."""

B = TypeVar("B", bound=BaseModel)
Work = Callable[[Request, Person], Awaitable[Response]]


class People(Protocol):
    async def who(self, token: str | None) -> Person: ...


class RulesPart(Protocol):
    @property
    def site(self) -> SiteRules: ...
    async def replace(self, rules: SiteRules, expected_version: int) -> SiteRules: ...


class LivePart(Protocol):
    def now(self) -> BoardNow: ...


class MessagesPart(Protocol):
    def listing(self) -> tuple[VoiceMessage, ...]: ...
    def sound(self, message: str) -> Path: ...
    async def heard(self, message: str, person: str) -> VoiceMessage: ...
    async def made(self, message: str, callback: str) -> VoiceMessage: ...


class CalloutsPart(Protocol):
    """Each method concerns the person's own calls only; another's are not found."""

    def own(self, person: str) -> OwnCalls: ...
    async def place(self, person: str, id: str, number: str, callback: str | None, attempt: str | None) -> Callout: ...
    async def hang_up(self, person: str, id: str) -> None: ...
    async def hold(self, person: str, id: str) -> None: ...
    async def resume(self, person: str, id: str) -> None: ...
    async def transfer(self, person: str, id: str, number: str) -> None: ...


class PhonesPart(Protocol):
    def phone(self, person: str) -> str: ...
    async def log_in(self, person: str, phone: str) -> str: ...
    async def log_out(self, person: str) -> None: ...
    async def queue(self, person: str, *, taking: bool, paused: bool, reason: str = "") -> None: ...


class DirectPart(Protocol):
    async def lines(self, person: str) -> tuple[DirectNow, ...]: ...
    async def close(self, id: str) -> None: ...


class ReportPart(Protocol):
    async def hours(self, first: date, last: date) -> tuple[HourOfQueue, ...]: ...


class DeskDoor:
    """The requests' meaning; :attr:`app` is the ASGI application, for paths from ``/api/v1`` on, and those of ``others``."""

    def __init__(
        self,
        people: People,
        desks: Desks,
        rules: RulesPart,
        live: LivePart,
        messages: MessagesPart,
        callouts: CalloutsPart,
        phones: PhonesPart,
        direct: DirectPart,
        report: ReportPart,
        others: Sequence[BaseRoute] = (),
    ) -> None:
        self._people, self._desks, self._rules = people, desks, rules
        self._live, self._messages, self._callouts, self._phones = live, messages, callouts, phones
        self._direct, self._report = direct, report
        routes = [
            Route("/health", self._health),
            self._route("GET", "/me", self._me),
            self._route("PUT", "/me/phone", self._log_in),
            self._route("DELETE", "/me/phone", self._log_out),
            self._route("PUT", "/me/queue", self._queue),
            self._route("GET", "/board", self._board),
            self._route("GET", "/events", self._events),
            self._route("GET", "/rules", self._get_rules, Role.SUPERVISOR),
            self._route("PUT", "/rules", self._put_rules, Role.ADMIN),
            self._route("GET", "/messages", self._list),
            self._route("GET", "/messages/{id}/sound", self._sound),
            self._route("POST", "/messages/{id}/heard", self._heard),
            self._route("POST", "/messages/{id}/callback", self._made),
            self._route("POST", "/callouts", self._place),
            self._route("POST", "/callouts/{id}/hang_up", self._hang_up),
            self._route("POST", "/callouts/{id}/hold", self._hold),
            self._route("POST", "/callouts/{id}/resume", self._resume),
            self._route("POST", "/callouts/{id}/transfer", self._transfer),
            self._route("GET", "/direct", self._lines),
            self._route("DELETE", "/direct/{id}", self._close),
            self._route("GET", "/report", self._hours, Role.SUPERVISOR),
        ]
        self._router = Router([Mount("/api/v1", routes=routes), *others], redirect_slashes=False)
        self.app: ASGIApp = Edge(self._routed)

    async def _routed(self, scope: Scope, receive: Receive, send: Send) -> None:
        scope["app"] = self._router  # what is not found is raised then, and answered like all else
        await self._router(scope, receive, send)

    def _route(self, method: str, path: str, work: Work, least: Role = Role.AGENT) -> Route:
        async def endpoint(request: Request) -> Response:
            person = await self._people.who(_token(request))
            order = list(Role)
            if order.index(person.role) < order.index(least):
                raise Refusal(403, "forbidden", "Your role does not allow this.")
            return await work(request, person)

        return Route(path, endpoint, methods=[method])

    # --- who and what

    async def _health(self, request: Request) -> Response:
        """Whether the switchboard answers, and reaches its exchange and its CRM; needs no sign-in."""
        board = self._desks.board or self._live.now()  # whoever asks may ask often
        return _json(wire.plain({"status": "ok", "pbx": board.pbx, "crm": board.crm}))

    async def _me(self, request: Request, person: Person) -> Response:
        return self._told(person)

    def _told(self, person: Person) -> Response:
        phone, queues = self._phones.phone(person.id), tuple(sorted(self._desks.queues_of(person.id)))
        me = Me(person.id, person.name, person.role.value, phone, queues, package.__version__)
        return _json(wire.ME.dump_json(me))

    async def _log_in(self, request: Request, person: Person) -> Response:
        body = await _body(request, wire.PhoneBody)
        await self._phones.log_in(person.id, body.phone)
        return self._told(person)

    async def _log_out(self, request: Request, person: Person) -> Response:
        await self._phones.log_out(person.id)
        return self._told(person)

    async def _queue(self, request: Request, person: Person) -> Response:
        body = await _body(request, wire.QueueBody)
        await self._phones.queue(person.id, taking=body.taking, paused=body.paused, reason=body.reason)
        return _done()

    async def _board(self, request: Request, person: Person) -> Response:
        board = self._live.now()
        return _json(wire.BOARD.dump_json(board if leads(person) else without_people(board)))

    async def _events(self, request: Request, person: Person) -> Response:
        token = _token(request)
        if self._desks.board is None:
            self._desks.tell(Tell(self._live.now()))

        async def alive() -> Person:
            return await self._people.who(token)

        return _Stream(self._desks.stream(person, self._callouts.own(person.id), alive))

    # --- what administrators set, what supervisors read

    async def _get_rules(self, request: Request, person: Person) -> Response:
        return _json(wire.RULES.dump_json(self._rules.site))

    async def _put_rules(self, request: Request, person: Person) -> Response:
        body = await _body(request, wire.RulesBody, RULES_LIMIT)
        kept = await self._rules.replace(body.rules, body.version)
        return _json(wire.RULES.dump_json(kept))

    async def _hours(self, request: Request, person: Person) -> Response:
        days = wire.Days.model_validate(dict(request.query_params))
        if not days.fit():
            raise Refusal(422, "bad_days", f"At most {wire.LONGEST_REPORT.days} days, the first one first.")
        return _json(wire.HOURS.dump_json(await self._report.hours(days.first, days.last)))

    # --- voice messages

    def _message(self, request: Request, person: Person) -> VoiceMessage:
        id = _id(request)
        found = next((one for one in self._messages.listing() if one.id == id), None)
        if found is None or not self._desks.may_see(person, found):
            raise Refusal(404, "no_message", "There is no such message.")
        return found

    async def _list(self, request: Request, person: Person) -> Response:
        shown = tuple(one for one in self._messages.listing() if self._desks.may_see(person, one))
        return _json(wire.MESSAGES.dump_json(shown))

    async def _sound(self, request: Request, person: Person) -> Response:
        path = self._messages.sound(self._message(request, person).id)
        try:
            stat = await asyncio.to_thread(path.stat)
        except OSError:
            raise Refusal(404, "no_sound", "The sound of this message is gone.") from None
        return FileResponse(path, media_type="audio/wav", stat_result=stat)

    async def _heard(self, request: Request, person: Person) -> Response:
        found = self._message(request, person)
        return _json(wire.MESSAGE.dump_json(await self._messages.heard(found.id, person.id)))

    async def _made(self, request: Request, person: Person) -> Response:
        """The first callback counts: two agents may have made one of it at once."""
        found, body = self._message(request, person), await _body(request, wire.MadeBody)
        if found.callback is None:
            found = await self._messages.made(found.id, body.callback)
        return _json(wire.MESSAGE.dump_json(found))

    # --- callouts

    async def _place(self, request: Request, person: Person) -> Response:
        body = await _body(request, wire.CalloutBody)
        callout = await self._callouts.place(person.id, body.id, body.number, body.callback, body.attempt)
        return _json(wire.CALLOUT.dump_json(callout))

    async def _hang_up(self, request: Request, person: Person) -> Response:
        await self._callouts.hang_up(person.id, _id(request))
        return _done()

    async def _hold(self, request: Request, person: Person) -> Response:
        await self._callouts.hold(person.id, _id(request))
        return _done()

    async def _resume(self, request: Request, person: Person) -> Response:
        await self._callouts.resume(person.id, _id(request))
        return _done()

    async def _transfer(self, request: Request, person: Person) -> Response:
        body = await _body(request, wire.TransferBody)
        await self._callouts.transfer(person.id, _id(request), body.number)
        return _done()

    # --- direct lines

    async def _lines(self, request: Request, person: Person) -> Response:
        return _json(wire.LINES.dump_json(await self._direct.lines(person.id)))

    async def _close(self, request: Request, person: Person) -> Response:
        """Close one's own line; one that is closed already is no error to be told apart from another's."""
        id = _id(request)
        if any(one.id == id for one in await self._direct.lines(person.id)):
            await self._direct.close(id)
        return _done()


class _Stream(StreamingResponse):
    """Server-sent events. The stream is ended together with its line: one that waits to be sent on has no end of its own."""

    def __init__(self, events: AsyncGenerator[bytes, None]) -> None:
        super().__init__(events, headers={"X-Accel-Buffering": "no"}, media_type="text/event-stream")
        self._events = events

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async with contextlib.aclosing(self._events):
            await super().__call__(scope, receive, send)


def _token(request: Request) -> str | None:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else None


def _id(request: Request) -> str:
    return wire.ID.validate_python(request.path_params["id"])


async def _body(request: Request, model: type[B], limit: int = BODY_LIMIT) -> B:
    """What the desk sent, within its bound."""
    pieces: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(SLOWEST):
            async for piece in request.stream():
                size += len(piece)
                if size > limit:
                    raise Refusal(413, "too_large", f"At most {limit} bytes.")
                pieces.append(piece)
    except TimeoutError:
        raise Refusal(408, "too_slow", f"At most {SLOWEST:.0f} seconds.") from None
    return model.model_validate_json(b"".join(pieces))


def _json(text: bytes) -> Response:
    return Response(text, media_type="application/json")


def _done() -> Response:
    return Response(status_code=204)
