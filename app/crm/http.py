# SPDX-License-Identifier: GPL-3.0-or-later
"""HTTP for every adapter: one client, few requests at a time, one limiter, and no secret in any text that leaves here."""

from __future__ import annotations

import asyncio
import email.utils
import ipaddress
import json
import logging
import re
import ssl
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, quote_plus, urlsplit

from app.domain.errors import CrmError, CrmErrorKind

if TYPE_CHECKING:
    import httpx

IN_FLIGHT = 20
"""Requests at a time: hundreds queued in httpx's pool are what makes it slow."""
TIMEOUT = 10.0
PATIENCE = 3.0
"""Seconds that a request waits for the limiter by itself; longer ones fail at once, so that an agent is told."""
DETAIL_LIMIT = 500
_IN_URL = re.compile(r"(?i)\b(accesskey|access_token|api_?key|token|password|passwd)=[^&\s\"'<>]*")
_CREDENTIALS = re.compile(r"(?i)\b(https?://)[^/\s@]+@")
_TAG = re.compile(r"<(script|style)\b.*?</\1\s*>|<[^>]*>", re.IGNORECASE | re.DOTALL)
_HALF = re.compile(rb"\\u[dD][89a-fA-F]")
"""What may be half a character in JSON."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer of any status but those that :meth:`Http.request` raises for. Header names are in lower case."""

    status: int
    headers: Mapping[str, str]
    content: bytes = field(repr=False)
    encoding: str = "utf-8"

    @property
    def ok(self) -> bool:
        """Whether the status is one of success."""
        return 200 <= self.status < 300

    @property
    def text(self) -> str:
        return self.content.decode(self.encoding, "replace")

    @property
    def html(self) -> bool:
        """Whether a page came: a proxy's, or a sign-in's in front of the CRM."""
        kind = self.headers.get("content-type", "").partition(";")[0].strip().lower()
        return kind in ("text/html", "application/xhtml+xml") or self.content[:64].lstrip()[:1] == b"<"

    @property
    def server_time(self) -> datetime | None:
        """The server's clock, to the second, UTC (header ``Date``)."""
        try:
            return email.utils.parsedate_to_datetime(self.headers["date"]).astimezone(UTC)
        except (KeyError, ValueError, TypeError):
            return None

    def json(self) -> Any:
        """The content; raises :class:`CrmError` ``NOT_UNDERSTOOD`` where it is no JSON."""
        try:
            found = json.loads(self.content)
            return _whole(found) if _HALF.search(self.content) else found
        except (ValueError, RecursionError):
            raise CrmError(CrmErrorKind.NOT_UNDERSTOOD, "no_json", self.status, maybe_done=True) from None


def _whole(value: Any) -> Any:
    """Without halves of characters, as where a server has cut a text in the middle of one: nothing can store them."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_whole(one) for one in value]
    if isinstance(value, dict):
        return {_whole(name): _whole(one) for name, one in value.items()}
    return value


class Http:
    """A CRM's server at ``url``; belongs to the loop on which it is used.

    ``secrets`` are blotted out wherever :meth:`redacted` is asked; ``requests_per_second`` 0 = as fast as it answers.
    """

    def __init__(
        self, url: str, *, ca_file: str = "", requests_per_second: float = 0.0, timeout: float = TIMEOUT
    ) -> None:
        self.url = url.rstrip("/")
        self.secrets: set[str] = set()
        self._server_time: tuple[datetime, float] | None = None
        """The server's clock at its last answer (UTC), and our loop's time then."""
        self._ca_file, self._pace, self._timeout = ca_file, requests_per_second, timeout
        self._client: httpx.AsyncClient | None = None
        self._slots = asyncio.Semaphore(IN_FLIGHT)
        self._next = 0.0
        self._closed_until = 0.0

    async def aclose(self) -> None:
        """Close the connections."""
        if self._client is not None:
            await self._client.aclose()
            self._client = None

    async def request(
        self,
        method: str,
        path: str,
        *,
        json: Any = None,
        content: bytes | None = None,
        form: Mapping[str, str] | None = None,
        params: Mapping[str, str | int] | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> Answer:
        """Ask, and return what came. Raises :class:`CrmError`: ``UNREACHABLE`` when nothing came (``maybe_done`` where the request
        may have arrived), ``THROTTLED`` for 429, and for 503 that says when to come back; then nobody asks until that time."""
        import httpx

        await self._turn()
        async with self._slots:
            try:
                answer = await self.client().request(
                    method,
                    path,
                    json=json,
                    content=content,
                    data=dict(form) if form is not None else None,
                    params=dict(params) if params is not None else None,
                    headers=dict(headers) if headers is not None else None,
                    timeout=self._timeout if timeout is None else timeout,
                )
            except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.InvalidURL) as error:
                # The chain is cut: httpx's errors carry the request with its URL.
                raise CrmError(CrmErrorKind.UNREACHABLE, _why(error)) from None
            except (httpx.TransportError, httpx.DecodingError, httpx.TooManyRedirects) as error:
                raise CrmError(CrmErrorKind.UNREACHABLE, type(error).__name__, maybe_done=True) from None
        found = Answer(
            answer.status_code,
            {name.lower(): value for name, value in answer.headers.items()},
            answer.content,
            _known_encoding(answer.charset_encoding),
        )
        told = found.server_time
        if told is not None:
            self._server_time = told, asyncio.get_running_loop().time()
        wait = retry_after(found)
        if found.status == 429 or (found.status == 503 and wait is not None):
            self._rest(wait or 0.0)
            asked = found.status == 503  # which a proxy may say after the CRM did it
            raise CrmError(CrmErrorKind.THROTTLED, "throttled", found.status, retry_after=wait, maybe_done=asked)
        return found

    def server_now(self) -> datetime | None:
        """The server's clock now (UTC), as its last answer told it; ``None`` before the first one. Right to about a second."""
        if self._server_time is None:
            return None
        told, at = self._server_time
        return told + timedelta(seconds=asyncio.get_running_loop().time() - at + 0.5)

    def redacted(self, text: str, limit: int = DETAIL_LIMIT) -> str:
        """A server's text for people and logs: no mark-up, no secret, no control characters, cut at ``limit``."""
        text = _TAG.sub(" ", text[: 40 * limit])
        for secret in filter(None, self.secrets):
            for form in (secret, quote(secret, safe=""), quote_plus(secret)):
                text = text.replace(form, "…")
        text = _CREDENTIALS.sub(r"\1…@", _IN_URL.sub(r"\1=…", text))
        text = " ".join("".join(c if c.isprintable() else " " for c in text).split())
        return text if len(text) <= limit else text[: limit - 1] + "…"

    def client(self) -> httpx.AsyncClient:
        """The client itself, for an answer that does not end."""
        if self._client is None:
            # Imported on first use: the window is on the screen before.
            import httpx

            # They log whole URLs, with what is looked up and with keys in them.
            for name in ("httpx", "httpcore"):
                logging.getLogger(name).setLevel(logging.WARNING)
            self._client = httpx.AsyncClient(
                base_url=self.url,
                verify=_trusted(self._ca_file) if self.url.startswith("https:") else False,
                # A proxy of the site cannot reach a server on this machine.
                trust_env=not on_this_machine(self.url),
                limits=httpx.Limits(max_connections=IN_FLIGHT + 1, keepalive_expiry=60),
            )
        return self._client

    async def _turn(self) -> None:
        """Wait for this request's place in the CRM's limits."""
        now = asyncio.get_running_loop().time()
        start = max(now, self._closed_until, self._next)
        if start - now > PATIENCE:
            raise CrmError(CrmErrorKind.THROTTLED, "throttled", retry_after=start - now)
        if self._pace:
            self._next = start + 1 / self._pace
        if start > now:
            await asyncio.sleep(start - now)

    def _rest(self, seconds: float) -> None:
        self._closed_until = max(self._closed_until, asyncio.get_running_loop().time() + seconds)


async def believed(refusal: CrmError, alive: Callable[[], Awaitable[object]]) -> CrmError:
    """A refusal for good, if the server itself still answers (``alive`` raises where it does not): a gateway whose server is away
    may say so in plain words."""
    try:
        await alive()
    except CrmError:
        return CrmError(CrmErrorKind.UNREACHABLE, "gateway", refusal.status, maybe_done=True)
    return refusal


def retry_after(answer: Answer) -> float | None:
    """Seconds after which the server wants to be asked again (RFC 9110 § 10.2.3: a number, or a date)."""
    said = answer.headers.get("retry-after", "").strip()
    if said.isascii() and said.isdecimal():
        return float(said)
    try:
        until = email.utils.parsedate_to_datetime(said)
    except (ValueError, TypeError):
        return None
    now = answer.server_time or datetime.now(UTC)
    return max(0.0, (until.replace(tzinfo=until.tzinfo or UTC) - now).total_seconds())


def _trusted(ca_file: str) -> ssl.SSLContext:
    import truststore

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_file:
        try:
            context.load_verify_locations(cafile=str(Path(ca_file)))
        except (OSError, ssl.SSLError) as error:
            raise CrmError(CrmErrorKind.UNREACHABLE, "ca_file", detail=type(error).__name__) from None
    return context


def on_this_machine(url: str) -> bool:
    """Whether a URL's host is this computer's loopback."""
    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _known_encoding(name: str | None) -> str:
    try:
        "".encode(name or "utf-8")
    except LookupError:
        return "utf-8"
    return name or "utf-8"


def _why(error: BaseException) -> str:
    """The error's class; ``certificate`` where the server's certificate is not trusted."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return "certificate"
        cause = cause.__cause__ or cause.__context__
    return type(error).__name__
