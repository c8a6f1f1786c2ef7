# SPDX-License-Identifier: GPL-3.0-or-later
"""A switchboard's desk API over HTTP, its events over SSE."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import json
import logging
import os
import re
import ssl
import tempfile
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote, urlsplit

from app.domain.board import BoardNow, Callout, DirectNow, HourOfQueue, Me, VoiceMessage
from app.domain.departments import SiteRules
from app.domain.errors import SwitchboardError, SwitchboardErrorKind
from app.domain.rule_problems import BadRules

if TYPE_CHECKING:
    import httpx

TIMEOUT = 10.0
SILENCE = 45.0
"""Seconds without an event or ping (the switchboard pings every 15) after which the stream counts as dead."""
ANSWER_LIMIT = 16 * 1024 * 1024
"""Bytes of an answer; a quarter's report of fifty queues is a third of it."""
SOUND_LIMIT = 256 * 1024 * 1024
EVENT_LIMIT = 4 * 1024 * 1024
"""Characters of one event: the board of two hundred agents and a thousand callers is a tenth of it."""
_AWAY = (502, 503, 504)
_CODE = re.compile(r"[a-z0-9_]{1,40}", re.ASCII)


class SwitchboardClient:
    """The switchboard at ``url``; belongs to the loop on which it is used. Raises :class:`SwitchboardError`, and
    :meth:`save_rules` :class:`BadRules`; nothing else for what the world does. ``token`` says who asks."""

    def __init__(self, url: str, token: str = "", *, ca_file: str = "", timeout: float = TIMEOUT) -> None:
        self.url, self.token = url.rstrip("/"), token
        self._ca_file, self._timeout = ca_file, timeout
        self._client: httpx.AsyncClient | None = None

    async def aclose(self) -> None:
        """Close the connections."""
        if self._client is not None:
            await self._client.aclose()
            self._client = None

    # --- who and what

    async def me(self) -> Me:
        return await self._read("ME", "GET", "/me")

    async def board(self) -> BoardNow:
        return await self._read("BOARD", "GET", "/board")

    async def log_in(self, phone: str) -> Me:
        """Use this phone; ``REFUSED``: ``bad_number``, ``not_allowed``, ``no_such_phone`` …"""
        return await self._read("ME", "PUT", "/me/phone", {"phone": phone})

    async def log_out(self) -> Me:
        return await self._read("ME", "DELETE", "/me/phone")

    async def queue(self, *, logged_in: bool, paused: bool, reason: str = "") -> None:
        """Take queue calls, or none for now, or none at all."""
        await self._ask("PUT", "/me/queue", {"in": logged_in, "paused": paused, "reason": reason})

    async def rules(self) -> SiteRules:
        return await self._read("RULES", "GET", "/rules")

    async def save_rules(self, rules: SiteRules) -> SiteRules:
        """Change them from their version; ``REFUSED`` with code ``older_version`` when there is a newer one."""
        from app.telephony.switchboard import wire

        body = {"rules": wire.RULES.dump_python(rules, mode="json"), "version": rules.version}
        return cast(SiteRules, wire.read(wire.RULES, await self._ask("PUT", "/rules", body)))

    async def report(self, first: date, last: date) -> tuple[HourOfQueue, ...]:
        query = {"first": first.isoformat(), "last": last.isoformat()}
        return await self._read("HOURS", "GET", "/report", query=query)

    # --- voice messages

    async def messages(self) -> tuple[VoiceMessage, ...]:
        return await self._read("MESSAGES", "GET", "/messages")

    async def heard(self, message: str) -> VoiceMessage:
        return await self._read("MESSAGE", "POST", f"/messages/{_segment(message)}/heard")

    async def made(self, message: str, callback: str) -> VoiceMessage:
        return await self._read("MESSAGE", "POST", f"/messages/{_segment(message)}/callback", {"callback": callback})

    async def sound(self, message: str, folder: Path) -> Path:
        """The message's sound as a WAV file in *folder*, under a name that tells nothing; whole or not at all. One that is there
        is not fetched again. ``REFUSED`` with code ``disk`` when it cannot be written."""
        path = folder / f"message-{sha256(f'{self.url} {message}'.encode()).hexdigest()[:24]}.wav"
        if await asyncio.to_thread(path.exists):
            return path
        try:
            part = await asyncio.to_thread(_part, folder)
            try:
                async with self._stream("GET", f"/messages/{_segment(message)}/sound") as answer:
                    got = 0
                    with open(part, "wb") as file:  # noqa: ASYNC230 - pieces of some KiB, into the page cache
                        async for piece in answer.aiter_bytes():
                            got += len(piece)
                            if got > SOUND_LIMIT:
                                raise SwitchboardError(SwitchboardErrorKind.NOT_UNDERSTOOD, "too_large")
                            file.write(piece)
                await asyncio.to_thread(os.replace, part, path)
            finally:
                with contextlib.suppress(FileNotFoundError):
                    os.unlink(part)
        except OSError:
            raise SwitchboardError(SwitchboardErrorKind.REFUSED, "disk") from None
        return path

    # --- callouts

    async def call_out(self, id: str, number: str, callback: str | None = None, attempt: str | None = None) -> Callout:
        """Ring the agent's phone, then the number; the same ``id`` again is the same call."""
        body = {"id": id, "number": number, "callback": callback, "attempt": attempt}
        return await self._read("CALLOUT", "POST", "/callouts", body)

    async def hang_up(self, id: str) -> None:
        await self._ask("POST", f"/callouts/{_segment(id)}/hang_up")

    async def hold(self, id: str) -> None:
        await self._ask("POST", f"/callouts/{_segment(id)}/hold")

    async def resume(self, id: str) -> None:
        await self._ask("POST", f"/callouts/{_segment(id)}/resume")

    async def transfer(self, id: str, number: str) -> None:
        await self._ask("POST", f"/callouts/{_segment(id)}/transfer", {"number": number})

    # --- direct lines

    async def direct(self) -> tuple[DirectNow, ...]:
        return await self._read("LINES", "GET", "/direct")

    async def close_direct(self, id: str) -> None:
        await self._ask("DELETE", f"/direct/{_segment(id)}")

    # --- what it tells

    async def events(self) -> AsyncGenerator[object, None]:
        """What the switchboard tells, a full board first: values of :mod:`app.domain.board`, the version of new rules (``int``),
        ``None`` for a sign of life. Ends with an error, never by itself."""
        import httpx_sse

        from app.telephony.switchboard import wire

        headers = {"Accept": "text/event-stream", "Cache-Control": "no-store"}
        try:
            async with self._stream("GET", "/events", headers=headers, silence=SILENCE) as answer:
                bounded = _Bounded(answer)
                source = httpx_sse.EventSource(cast("httpx.Response", bounded))
                async with contextlib.aclosing(source.aiter_sse()) as told:
                    async for event in told:
                        bounded.since = 0
                        adapter = wire.EVENTS.get(event.event)
                        # What a newer switchboard tells beside: a sign of life.
                        yield None if adapter is None else wire.read(adapter, event.data)
        except httpx_sse.SSEError:
            raise SwitchboardError(SwitchboardErrorKind.NOT_UNDERSTOOD, "no_event_stream") from None
        raise SwitchboardError(SwitchboardErrorKind.UNREACHABLE, "stream_ended")

    # --- HTTP

    async def _read(self, adapter: str, method: str, path: str, body: Any = None, **more: Any) -> Any:
        from app.telephony.switchboard import wire

        return wire.read(getattr(wire, adapter), await self._ask(method, path, body, **more))

    async def _ask(self, method: str, path: str, body: Any = None, query: Mapping[str, str] | None = None) -> bytes:
        async with self._stream(method, path, body=body, query=query) as answer:
            return await _content(answer)

    @contextlib.asynccontextmanager
    async def _stream(
        self,
        method: str,
        path: str,
        *,
        body: Any = None,
        query: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        silence: float | None = None,
    ) -> AsyncIterator[httpx.Response]:
        """The answer of success while it comes in; whatever else is raised."""
        import httpx

        if not self.token or not self.token.isascii() or not self.token.isprintable():
            raise SwitchboardError(SwitchboardErrorKind.SIGN_IN, "no_key")
        try:
            async with self._http().stream(
                method,
                f"/api/v1{path}",
                json=body,
                params=query,
                headers={"Authorization": f"Bearer {self.token}", **(headers or {})},
                timeout=httpx.Timeout(self._timeout, read=silence or self._timeout),
            ) as answer:
                if not answer.is_success:
                    raise _refusal(answer.status_code, await _content(answer))
                yield answer
        except (httpx.TransportError, httpx.DecodingError, httpx.StreamError) as error:
            # The chain is cut: httpx's errors carry the request with its URL and its token.
            raise SwitchboardError(SwitchboardErrorKind.UNREACHABLE, _why(error)) from None
        except (httpx.InvalidURL, UnicodeError):
            raise SwitchboardError(SwitchboardErrorKind.NOT_UNDERSTOOD, "bad_url") from None

    def _http(self) -> httpx.AsyncClient:
        if self._client is None:
            # Imported on first use: the window is on the screen before.
            import httpx

            # They log whole URLs.
            for name in ("httpx", "httpcore"):
                logging.getLogger(name).setLevel(logging.WARNING)
            self._client = httpx.AsyncClient(
                base_url=self.url,
                verify=_trusted(self._ca_file) if self.url.startswith("https:") else False,
                # A proxy of the site cannot reach a server on this machine.
                trust_env=not _on_this_machine(self.url),
                # A redirect would take the token along to who knows where.
                follow_redirects=False,
                limits=httpx.Limits(max_connections=8, keepalive_expiry=60),
            )
        return self._client


class _Bounded:
    """An answer without end of which no event may be endless."""

    def __init__(self, answer: httpx.Response) -> None:
        self._answer, self.headers, self.since = answer, answer.headers, 0

    async def aiter_text(self) -> AsyncIterator[str]:
        async for text in self._answer.aiter_text():
            self.since += len(text)
            if self.since > EVENT_LIMIT:
                raise SwitchboardError(SwitchboardErrorKind.NOT_UNDERSTOOD, "too_large")
            yield text


async def _content(answer: httpx.Response) -> bytes:
    pieces, size = [], 0
    async for piece in answer.aiter_bytes():
        size += len(piece)
        if size > ANSWER_LIMIT:
            raise SwitchboardError(SwitchboardErrorKind.NOT_UNDERSTOOD, "too_large")
        pieces.append(piece)
    return b"".join(pieces)


def _refusal(status: int, content: bytes) -> Exception:
    """What an answer of no success means. Only one in the switchboard's own form counts as its word: a proxy's page is none."""
    try:
        told = json.loads(content)
        code = told["code"]
        if not isinstance(code, str) or not _CODE.fullmatch(code):
            raise ValueError
    except (ValueError, KeyError, TypeError, RecursionError):
        if status in _AWAY:
            return SwitchboardError(SwitchboardErrorKind.UNREACHABLE, "gateway")
        return SwitchboardError(SwitchboardErrorKind.NOT_UNDERSTOOD, "not_a_switchboard")
    if code == "bad_rules":
        from app.telephony.switchboard import wire

        return BadRules(wire.read(wire.PROBLEMS, json.dumps(told.get("problems"))))
    if status == 401:
        return SwitchboardError(SwitchboardErrorKind.SIGN_IN, code)
    if status == 403:
        return SwitchboardError(SwitchboardErrorKind.FORBIDDEN, code)
    return SwitchboardError(SwitchboardErrorKind.UNREACHABLE if status >= 500 else SwitchboardErrorKind.REFUSED, code)


def _segment(id: str) -> str:
    """An id as one part of a path, whatever stands in it."""
    return quote(id, safe="")


def _part(folder: Path) -> str:
    folder.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(suffix=".part", dir=folder)
    os.close(handle)
    return name


def _trusted(ca_file: str) -> ssl.SSLContext:
    import truststore

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_file:
        try:
            context.load_verify_locations(cafile=ca_file)
        except (OSError, ssl.SSLError):
            raise SwitchboardError(SwitchboardErrorKind.UNREACHABLE, "ca_file") from None
    return context


def _on_this_machine(url: str) -> bool:
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _why(error: BaseException) -> str:
    """The error's class; ``certificate`` where the server's certificate is not trusted."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return "certificate"
        cause = cause.__cause__ or cause.__context__
    return type(error).__name__
