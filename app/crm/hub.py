# SPDX-License-Identifier: GPL-3.0-or-later
"""The hub's adapter: REST over httpx, events over SSE."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from itertools import islice
from typing import Any, TypeVar

from app.crm.http import TIMEOUT, Answer, Http
from app.crm.port import Capabilities, ContactPage, Known, Page, Pushed, Session
from app.domain import record
from app.domain.abilities import (
    Abilities,
    CallLog,
    Closed,
    CompareAndSet,
    Dedupe,
    Delta,
    DuePrecision,
    PhoneSearch,
    Push,
    Visibility,
)
from app.domain.call import Call
from app.domain.callback import Attempt, Callback, Claim, Outcome
from app.domain.day import PeopleReport, to_people_report
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.number import Number
from app.domain.people import CatalogueEntry, Contact, Person
from app.domain.spell import Spell

T = TypeVar("T")
API = 1
"""The version of the hub's interface that this desk speaks."""
API_OLDEST = 1
"""The oldest one of a hub that this desk can still work with."""
PAGE = 1000
"""Records of a page: the most that every hub gives."""
_AT_ONCE = 100
"""Records read between two turns of the loop, about 4 ms."""
_ITEMS = re.compile(r'\s*\{\s*"items"\s*:\s*\[\s*(?=\{)')
"""How a page with records begins at our own hub; from another one it is read as a whole."""
_COMMA = re.compile(r"\s*,\s*")
_DECODER = json.JSONDecoder()
SILENCE = 45.0
"""Seconds without an event or ping (the hub pings every 15) after which the stream counts as dead."""
_SERVER_SIDE = ("id", "attempts", "claim", "outcome", "hidden_until", "version", "changes", "remote")
ABILITIES = Abilities(
    delta=Delta.TOKEN,
    tombstones=True,
    compare_and_set=CompareAndSet.ATOMIC,
    dedupe=Dedupe.NATIVE,
    due=DuePrecision.INSTANT,
    call_log=CallLog.NATIVE,
    phone_search=PhoneSearch.E164,
    closed=Closed.KEPT,
    visibility=Visibility.ALL,
    push=Push.EVENTS,
    page_size=PAGE,
    body_limit=1024 * 1024,
    working_time=True,
    protocol=True,
    people_report=True,
)


class HubCrm:
    """A hub at ``url``; belongs to the loop on which it is used. ``token`` is the bearer token of a sign-in."""

    def __init__(self, url: str, token: str = "") -> None:
        self._http = Http(url.rstrip("/") + "/api/v1")
        self.url = url.rstrip("/")
        self.token = token
        self._me = ""
        """Who signed in here: what another person did is told as theirs (the switchboard's way)."""
        self._apart: CrmError | None = None
        """Why this desk must not talk with the hub, as it said last itself."""

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def _send(self, method: str, path: str, body: Any = None, **query: str | int | None) -> Any:
        self._check()
        parameters = {name: value for name, value in query.items() if value is not None}
        answer = await self._http.request(method, path, json=body, params=parameters, headers=self._authorization())
        return _content(answer)

    async def _told(
        self, path: str, since: str | None, make: Callable[[record.Record], T]
    ) -> tuple[list[T], list[str], record.Record]:
        """A page of a feed: its items, the text of each (empty where it is not to be had), and what else stands in the page.

        Read a few at a time: the loop is also that of the calls.
        """
        self._check()
        parameters: dict[str, str | int] = {"limit": PAGE} | ({"since": since} if since else {})
        answer = await self._http.request("GET", path, params=parameters, headers=self._authorization())
        text = _read(answer.content.decode) if answer.ok else ""
        pieces = _Pieces(text) if _ITEMS.match(text) else None
        rest = _content(answer) if pieces is None else {}
        told = ((one, "") for one in _read(lambda: list(rest["items"]))) if pieces is None else iter(pieces)
        items: list[T] = []
        texts: list[str] = []
        while some := _read(lambda: [(make(one), piece) for one, piece in islice(told, _AT_ONCE)]):
            items += [one for one, _ in some]
            texts += [piece for _, piece in some]
            await asyncio.sleep(0)
        return items, texts, rest if pieces is None else _read(pieces.rest)

    async def _ask(self, path: str) -> Any:
        return _content(await self._http.request("GET", path, headers=self._authorization()))

    def _check(self) -> None:
        """A hub that is not understood is sent nothing: neither could tell what the other makes of it."""
        if self._apart is not None:
            raise CrmError(self._apart.kind, self._apart.code)

    def _judge(self, told: Any) -> None:
        """Raises ``VERSION`` where what the hub says of itself (``api`` and ``api_oldest``) does not go with this desk; a hub of
        before says less."""
        spoken = told.get("api", API)
        oldest = told.get("api_oldest", API_OLDEST)
        if not (type(spoken) is type(oldest) is int):
            raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "bad_answer")
        code = "desk_too_old" if oldest > API else "hub_too_old" if spoken < API_OLDEST else ""
        self._apart = CrmError(CrmErrorKind.VERSION, code) if code else None
        self._check()

    def _authorization(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"} if self.token else {}

    async def greet(self) -> None:
        """Ask whether a hub answers here, and goes with this desk; needs no sign-in."""
        told = await self._ask("/health")
        if not isinstance(told, dict) or told.get("status") != "ok":
            raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "not_a_hub")
        self._judge(told)

    # --- sign-in

    async def sign_in(self, user: str, password: str) -> Session:
        """Sign in; the token is used from now on. A wrong password is ``SIGN_IN`` with code ``wrong_password``; a hub that does
        not go with this desk is ``VERSION``, and the password is not sent."""
        try:
            self._judge(await self._ask("/health"))
        except CrmError as error:
            # Something in front of the hub may keep its health to itself, and a hub whose database is away can say no more.
            if error.kind in (CrmErrorKind.VERSION, CrmErrorKind.UNREACHABLE) and error.status == 0:
                raise
        answer = await self._send("POST", "/sessions", {"user": user, "password": password})
        session = _read(
            lambda: Session(
                answer["token"], record.from_instant(answer["expires_at"]), record.to_person(answer["person"])
            )
        )
        self.token, self._me = session.token, session.person.id
        return session

    async def sign_out(self) -> None:
        """End the session at the hub."""
        if self._apart is None:  # the token of one that is not understood ends by itself
            await self._send("DELETE", "/sessions/current")
        self.token = ""

    async def capabilities(self) -> Capabilities:
        answer = await self._ask("/capabilities")
        self._judge(answer)
        return _read(
            lambda: Capabilities(
                answer["name"],
                answer["version"],
                answer["api"],
                record.from_instant(answer["server_time"]),
                # A hub of an older version has no feed of contacts, keeps no protocol and counts no figures.
                replace(
                    ABILITIES,
                    contact_feed=answer["features"].get("contacts") == "feed",
                    protocol=answer["features"].get("protocol") is True,
                    people_report=answer["features"].get("people_report") is True,
                ),
            )
        )

    # --- callbacks

    async def changes(self, since: str | None) -> Page:
        items, texts, page = await self._told("/callbacks", since, record.to_callback)
        return _read(
            lambda: Page(
                tuple(items),
                page["next"],
                page["more"],
                page["reset"],
                total=page.get("total"),
                texts=tuple(texts),
                restored=page.get("restored") is True,
            )
        )

    async def events(self, since: str | None) -> AsyncIterator[Pushed]:
        """What the hub tells from ``since`` on; ends with an error, never by itself. A ping has kind ``ping``."""
        import httpx
        import httpx_sse

        self._check()
        headers = self._authorization() | ({"Last-Event-ID": since} if since else {})
        timeout = httpx.Timeout(TIMEOUT, read=SILENCE)
        try:
            async with httpx_sse.aconnect_sse(
                self._http.client(), "GET", "/events", headers=headers, timeout=timeout
            ) as source:
                if not source.response.is_success:
                    await source.response.aread()
                    try:
                        content = source.response.json()
                    except ValueError:
                        content = None
                    raise _failure(source.response.status_code, content)
                async for event in source.aiter_sse():
                    yield _pushed(event.event, event.id, event.data)
        except httpx_sse.SSEError as error:
            raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "no_event_stream") from error
        except httpx.TransportError as error:
            raise CrmError(CrmErrorKind.UNREACHABLE, type(error).__name__) from error
        raise CrmError(CrmErrorKind.UNREACHABLE, "stream_ended")

    async def save(self, callback: Callback, expected_version: int, change: str) -> Callback:
        """Create (``expected_version`` 0) or change. A conflict carries the current callback."""
        fields = {name: value for name, value in record.callback(callback).items() if name not in _SERVER_SIDE}
        for name in ("missed", "redial"):  # a hub of before knows no such field
            if not fields[name]:
                del fields[name]
        body = {"change": change, "expected_version": expected_version, "callback": fields}
        return _callback(await self._send("PUT", f"/callbacks/{callback.id}", body))

    async def tell_again(self, callback: Callback) -> Callback:
        """Tell a record as the hub had it before it was put back; the answer is another one where that stands for it by now."""
        body = record.callback(callback)
        for name in ("id", "claim", "remote"):
            body.pop(name, None)
        return _callback(await self._send("POST", f"/callbacks/{callback.id}/restored", body))

    async def claim(self, callback_id: str, token: str, seconds: int) -> tuple[Claim, Callback]:
        """Take the claim, or take it again; ``CONFLICT`` with code ``claimed`` carries who has it."""
        answer = await self._send("POST", f"/callbacks/{callback_id}/claim", {"token": token, "seconds": seconds})
        return _read(lambda: (record.to_claim(answer["claim"]), record.to_callback(answer["callback"])))

    async def renew(self, callback_id: str, token: str, seconds: int) -> Claim:
        answer = await self._send("POST", f"/callbacks/{callback_id}/claim/renew", {"token": token, "seconds": seconds})
        return _read(lambda: record.to_claim(answer["claim"]))

    async def release(self, callback_id: str, token: str) -> Callback:
        return _callback(await self._send("POST", f"/callbacks/{callback_id}/claim/release", {"token": token}))

    async def record_attempt(self, callback_id: str, attempt: Attempt, token: str) -> Callback:
        fields = record.attempt(attempt)
        body = {name: fields[name] for name in ("started_at", "result", "ended_at", "call")} | {"token": token or None}
        if self._me and attempt.agent != self._me:
            body["agent"] = attempt.agent
        return _callback(await self._send("PUT", f"/callbacks/{callback_id}/attempts/{attempt.id}", body))

    async def close(self, callback_id: str, outcome: Outcome, token: str, change: str) -> Callback:
        body = {
            "change": change,
            "kind": outcome.kind.value,
            "disposition": outcome.disposition,
            "note": outcome.note,
            "token": token or None,
        }
        if self._me and outcome.by != self._me:
            body["by"] = outcome.by
        return _callback(await self._send("POST", f"/callbacks/{callback_id}/close", body))

    # --- calls, people, words

    async def log_call(self, call: Call) -> None:
        """Log a call, or tell what became known since: its end, its rating, its enquiry."""
        body = record.call(call)
        del body["id"]
        if not call.number.key:
            # A caller who hides their number; the name is RFC 3323's.
            body["number"] |= {"e164": None, "sip": "anonymous"}
        await self._send("PUT", f"/calls/{call.id}", body)

    async def log_spell(self, spell: Spell) -> None:
        """Tell how long somebody was in a state."""
        body = record.spell(spell)
        del body["id"]
        await self._send("PUT", f"/spells/{spell.id}", body)

    async def call(self, call_id: str) -> Call | None:
        """A call of the log; ``None`` when the hub has not heard of it."""
        try:
            answer = await self._send("GET", f"/calls/{call_id}")
        except CrmError as error:
            if error.status == 404:
                return None
            raise
        return _read(lambda: record.to_call(answer))

    async def find_contacts(self, *, number: Number | None = None, text: str = "") -> tuple[Contact, ...]:
        if number is not None:
            answer = await self._send("GET", "/contacts", number=number.key)
        else:
            answer = await self._send("GET", "/contacts", text=text)
        return _read(lambda: tuple(record.to_contact(item) for item in answer["items"]))

    async def contacts(self, since: str | None) -> ContactPage:
        """A part of the feed of contacts; none ever vanishes. ``REFUSED`` with code ``not_found`` at a hub that has no feed."""
        try:
            items, _, page = await self._told("/contacts/changes", since, record.to_contact)
        except CrmError as error:
            if error.kind is not CrmErrorKind.REFUSED or error.status != 405:
                raise
            # An older hub takes the address for a contact's, which can only be written.
            raise CrmError(CrmErrorKind.REFUSED, "not_found", error.status) from error
        return _read(lambda: ContactPage(tuple(items), page["next"], page["more"], page["reset"]))

    async def people(self) -> tuple[Person, ...]:
        answer = await self._send("GET", "/people")
        return _read(lambda: tuple(record.to_person(item) for item in answer["items"]))

    async def catalogues(self) -> tuple[CatalogueEntry, ...]:
        answer = await self._send("GET", "/catalogues")
        return _read(lambda: tuple(record.to_entry(item) for item in answer["items"]))

    async def protocol(self) -> tuple[str, int] | None:
        """``None`` at an older hub, which keeps none."""
        try:
            answer = await self._send("GET", "/protocol")
        except CrmError as error:
            if error.status == 404:
                return None
            raise
        return _read(lambda: (_document(answer["protocol"]), int(answer["version"])))

    async def save_protocol(self, text: str, version: int) -> int:
        body = {"protocol": json.loads(text), "version": version}
        answer = await self._send("PUT", "/protocol", body)
        return _read(lambda: int(answer["version"]))

    async def people_report(self, first: date, last: date, zone: str) -> PeopleReport:
        """``REFUSED`` with code ``no_report`` at an older hub, which counts none."""
        try:
            answer = await self._send(
                "GET", "/reports/people", **{"from": first.isoformat(), "to": last.isoformat(), "zone": zone}
            )
        except CrmError as error:
            if error.status == 404:
                raise CrmError(CrmErrorKind.REFUSED, "no_report", error.status) from error
            raise
        return _read(lambda: to_people_report(answer))

    def callback_url(self, callback: Callback) -> str | None:
        """The hub has no pages of its own."""
        return None

    def attach(self, known: Known) -> None:
        """The hub keeps our ids and versions itself."""


def _content(answer: Answer) -> Any:
    """What an answer of success holds; raises what any other says."""
    if answer.status == 204:
        return None
    try:
        content = answer.json()
    except CrmError:
        content = None
    if answer.ok and isinstance(content, dict):
        return content
    raise _failure(answer.status, content)


class _Pieces:
    """The items of a page one by one, each with its text: a page's worth at once would hold the loop, and would have to be written
    anew to be kept. Raises ``ValueError`` on what is no JSON."""

    def __init__(self, text: str) -> None:
        """``text`` begins as ``_ITEMS`` says."""
        self._text = text
        head = _ITEMS.match(text)
        assert head is not None
        self._at = head.end()

    def __iter__(self) -> Iterator[tuple[record.Record, str]]:
        while True:
            found, end = _DECODER.raw_decode(self._text, self._at)
            piece, self._at = self._text[self._at : end], end
            yield found, piece
            if not (comma := _COMMA.match(self._text, end)):
                return
            self._at = comma.end()

    def rest(self) -> record.Record:
        """The page without its items, after the last of them was read."""
        return dict(json.loads('{"items":[' + self._text[self._at :]))


def _read(make: Callable[[], T]) -> T:
    try:
        return make()
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "bad_answer") from error


def _document(content: Any) -> str:
    return json.dumps(content, ensure_ascii=False, indent=2) if content is not None else ""


def _callback(content: Any) -> Callback:
    return _read(lambda: record.to_callback(content))


def _pushed(kind: str, cursor: str, data: str) -> Pushed:
    try:
        content = json.loads(data) if data else {}
    except ValueError as error:
        raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "bad_event") from error
    time: datetime | None = None
    if isinstance(content, dict) and "server_time" in content:
        time = _read(lambda: record.from_instant(content["server_time"]))
    return Pushed(kind, cursor, _callback(content) if kind == "callback" else None, time)


_KINDS = {
    401: CrmErrorKind.SIGN_IN,
    403: CrmErrorKind.FORBIDDEN,
    409: CrmErrorKind.CONFLICT,
    503: CrmErrorKind.THROTTLED,
    507: CrmErrorKind.THROTTLED,
}


def _failure(status: int, content: Any) -> CrmError:
    """The error of an answer. Only an answer in the hub's own form counts as a refusal: an HTML page, from a proxy or a wrong
    address, must never make the desk give up a change."""
    if not isinstance(content, dict) or not isinstance(content.get("code"), str):
        # A proxy in front of the hub may speak for it.
        away = status in (502, 503, 504)
        kind = CrmErrorKind.UNREACHABLE if away else CrmErrorKind.NOT_UNDERSTOOD
        return CrmError(kind, "not_a_hub", status, maybe_done=True)
    kind = _KINDS.get(status, CrmErrorKind.REFUSED if status < 500 else CrmErrorKind.UNREACHABLE)
    current = content.get("current")
    if kind is CrmErrorKind.CONFLICT and isinstance(current, dict):
        held: record.Record = current
        current = _read(lambda: record.to_callback(held) if "id" in held else record.to_claim(held))
    return CrmError(kind, content["code"], status, current, maybe_done=status >= 500)
