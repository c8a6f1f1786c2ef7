# SPDX-License-Identifier: GPL-3.0-or-later
"""What Asterisk's dialplan asks, over HTTP on the loopback: form in, one line of text with commas out, ``ok`` or ``no`` first.

A call waits for each answer, so that nothing here waits for the CRM or the exchange for longer than :data:`PATIENCE`.
"""

from __future__ import annotations

import asyncio
import hmac
import logging
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from typing import Protocol, TypeVar
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from app.domain.hours import is_open
from app.domain.number import Number, from_network
from app.domain.offering import is_hidden, is_priority
from app.domain.ringing_back import FRONT
from app.switchboard.clock import Clock
from app.switchboard.offer import NotOffered, Offer
from app.switchboard.parts import Asked, Promises, Rules
from app.switchboard.pbx.port import Member
from app.switchboard.phones.caller_id import caller_id

PATIENCE = 0.3
"""Seconds."""
_MOST = 8192
"""Bytes of a question."""
T = TypeVar("T")
Fields = Mapping[str, str]

log = logging.getLogger("soitto.switchboard")


class DirectLines(Protocol):
    """Who rings an agent back (:class:`app.switchboard.direct.Direct`)."""

    async def agent_for(self, number: Number, did: str) -> Member | None: ...
    def has(self, number: Number, did: str) -> bool: ...


class Messages(Protocol):
    """Where voice messages go (:class:`app.switchboard.voicemail.Voicemail`)."""

    async def arrived(self, call: str, queue: str, number: Number | None, file: str, at: datetime) -> object | None: ...


class Queues(Protocol):
    """In which queues somebody is (:class:`app.switchboard.phones.phones.Phones`)."""

    async def queues(self, person: str) -> tuple[str, ...]: ...


class Callers(Protocol):
    """Who remembers those that nobody takes (:class:`app.switchboard.missed.Missed`)."""

    def came(self, channel: str, queue: str, number: str) -> None: ...


class DialplanDoor:
    """The ASGI application ``app``. Whoever asks sends ``secret`` in the header ``X-Soitto-Secret``."""

    def __init__(
        self,
        secret: str,
        offer: Offer,
        rules: Rules,
        promises: Promises,
        direct: DirectLines,
        messages: Messages,
        missed: Callers,
        phones: Queues,
        clock: Clock,
    ) -> None:
        self._secret = secret.encode()
        self._offer, self._rules, self._promises, self._clock = offer, rules, promises, clock
        self._direct, self._messages, self._missed, self._phones = direct, messages, missed, phones
        answers: dict[str, Callable[[Fields], Awaitable[tuple[object, ...]]]] = {
            "enter": self._enter,
            "offer": self._offered,
            "request": self._request,
            "number": self._number,
            "message": self._message,
            "own": self._own,
            "out": self._out,
        }
        self.app = Starlette(
            routes=[Route(f"/pbx/{name}", self._asked(name, one), methods=["POST"]) for name, one in answers.items()]
        )

    def _asked(
        self, name: str, answer: Callable[[Fields], Awaitable[tuple[object, ...]]]
    ) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(request: Request) -> Response:
            if not hmac.compare_digest(request.headers.get("x-soitto-secret", "").encode(), self._secret):
                return _line("no", "secret", status=403)
            body = b""
            async for part in request.stream():
                body += part
                if len(body) > _MOST:
                    return _line("no", "too_long", status=413)
            try:
                told = await answer(dict(parse_qsl(body.decode(), keep_blank_values=True)))
            except NotOffered as no:
                return _line("no", no.reason.value)
            except (KeyError, ValueError):
                log.warning("the dialplan asks %s in a way that is not understood", name)
                return _line("no", "not_understood", status=400)
            except Exception as error:  # its words may hold a number
                log.error("the dialplan got no answer to %s: %s", name, type(error).__name__)
                return _line("no", "error", status=500)
            return _line("ok", *told)

        return endpoint

    # --- the questions

    async def _enter(self, fields: Fields) -> tuple[object, ...]:
        """mode, priority, language, offer, every, voicemail, interface, ring, seconds of a message at most"""
        site, now = self._rules.site, self._clock.now()
        queue, number, did = fields["queue"], self._caller(fields["number"]), fields.get("did", "")
        department = self._rules.department(queue)
        if department is None:
            return "queue", 0, "en", 0, 60, 0, "-", 0, ""
        self._missed.came(fields["call"], queue, fields["number"])
        opened = is_open(department.opening, department.zone, now)
        member = await _within(self._direct.agent_for(number, did))
        mode = "direct" if member is not None else "queue" if opened else "closed"
        offered = self._offer.enters(fields["call"], queue, number)
        voicemail = department.voicemail.while_waiting if opened else department.voicemail.when_closed
        # Whoever rings an agent back goes ahead of everybody, then come priority customers.
        priority = FRONT if self._direct.has(number, did) else FRONT // 2 if is_priority(site, number) else 0
        return (
            mode,
            priority,
            department.language,
            int(offered.offer),
            department.offer.every,
            int(voicemail),
            member.interface if member is not None else "-",
            department.direct.ring_seconds,
            department.voicemail.most_seconds,
        )

    async def _offered(self, fields: Fields) -> tuple[object, ...]:
        """offer, language, when, other number"""
        told = self._offer.offer(fields["call"], fields["queue"], self._caller(fields["number"]))
        return int(told.offer), told.language, told.when, int(told.other_number)

    async def _request(self, fields: Fields) -> tuple[object, ...]:
        """when, other number, again"""
        now = self._clock.now()
        joined = fields.get("joined", "")
        asked = Asked(
            fields["call"],
            fields["queue"],
            self._caller(fields["number"]),
            datetime.fromtimestamp(float(joined), UTC) if joined else now,
            int(fields.get("position") or 0),
            now,
        )
        told = await self._offer.request(asked)
        return told.when, int(told.other_number), int(told.again)

    async def _number(self, fields: Fields) -> tuple[object, ...]:
        """digits"""
        confirm = fields.get("confirm") == "1"
        return (await self._offer.number(fields["call"], fields["number"], confirm=confirm),)

    async def _message(self, fields: Fields) -> tuple[object, ...]:
        number = self._caller(fields["number"])
        who = None if is_hidden(number) else number
        await self._messages.arrived(fields["call"], fields["queue"], who, fields["file"], self._clock.now())
        return ()

    async def _own(self, fields: Fields) -> tuple[object, ...]:
        """interface, ring and the queue behind it; or ``-`` and the queue that takes the call"""
        site = self._rules.site
        own, caller = fields["number"], self._caller(fields["caller"])
        rung = self._caller(own).key
        lines = (one for one in site.direct_lines if one.own_number and self._caller(one.own_number).key == rung)
        line = next(lines, None)
        queues = await _within(self._phones.queues(line.person)) if line is not None else None
        departments = [one for one in map(site.department, queues or ()) if one is not None] or site.departments
        if not departments:
            raise ValueError("no department")
        behind = departments[0]
        member = await _within(self._direct.agent_for(caller, own))
        if member is not None:
            return member.interface, behind.direct.ring_seconds, behind.queue
        return "-", behind.queue

    async def _out(self, fields: Fields) -> tuple[object, ...]:
        """caller ID"""
        agent = fields["agent"]
        person = self._promises.person_at(agent)
        queues = await _within(self._phones.queues(person.id)) if person is not None else None
        return (caller_id(self._rules.site, person.id if person is not None else None, queues or ()),)

    def _caller(self, text: str) -> Number:
        return from_network(text.strip(), self._rules.site.region)


async def _within(answer: Awaitable[T]) -> T | None:
    """The answer, where it comes in time."""
    with suppress(TimeoutError):
        async with asyncio.timeout(PATIENCE):
            return await answer
    return None


def _line(*fields: object, status: int = 200) -> Response:
    return PlainTextResponse(",".join(map(str, fields)), status_code=status)
