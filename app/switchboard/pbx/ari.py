# SPDX-License-Identifier: GPL-3.0-or-later
"""Asterisk's REST interface (ARI), for what the manager interface cannot do: to ring somebody under an id that is ours.

One long-lived socket holds our application, and a question every two seconds with a limit of its own tells whether ARI still
works: it is known to hang with a whole Asterisk behind it. Nothing is subscribed to on the socket: the manager interface tells
the same, in one order with the queues' events, and a socket that hears of everything (``subscribeAll``) can make Asterisk hang.
"""

from __future__ import annotations

import asyncio
import base64
import logging
import secrets
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any
from urllib.parse import quote, urlsplit

import httpx
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidStatus, WebSocketException

from app.switchboard.pbx.ami import sendable
from app.switchboard.pbx.port import PbxError, PbxErrorKind

ALIVE_SECONDS = 2.0
"""Between two questions whether ARI works, and the longest that one may take."""
ANSWER_SECONDS = 5.0

NAME_SIGNS = str.maketrans({'"': "'", "<": "(", ">": ")"})
"""Signs that have a meaning in a caller ID."""


class Ari:
    """One signed-in use of ARI; belongs to the loop on which it was opened."""

    def __init__(self, http: httpx.AsyncClient, socket: ClientConnection, application: str, started: datetime) -> None:
        self._http, self._socket, self._application = http, socket, application
        self.started = started
        """When this Asterisk was started: another one, another time."""
        self._ended = asyncio.Event()
        self._questions: set[asyncio.Task[Any]] = set()
        self._tasks = [asyncio.create_task(self._listen()), asyncio.create_task(self._supervise())]

    @classmethod
    async def open(cls, url: str, user: str, secret: str) -> Ari:
        """Connect to Asterisk's web server at ``url`` (as ``http://127.0.0.1:8088``) and register our application.

        Raises PbxError: ``SIGN_IN`` when the user or the secret is refused, else ``AWAY``.
        """
        base = url.rstrip("/") + "/ari"
        # They log every question. Numbers are never put into addresses all the same.
        for name in ("httpx", "httpcore"):
            logging.getLogger(name).setLevel(logging.WARNING)
        http = httpx.AsyncClient(base_url=base, auth=(user, secret), timeout=ALIVE_SECONDS, trust_env=False)
        try:
            info = await _asked(http, "GET", "/asterisk/info?only=status")
            started = _started(info)
            # Several switchboards may share an Asterisk; a second use of a name would take the application from the first.
            application = f"soitto-{secrets.token_hex(4)}"
            socket = await _socket(base, application, user, secret)
        except BaseException:
            await http.aclose()
            raise
        return cls(http, socket, application, started)

    async def ended(self) -> None:
        """Wait until the socket is lost or ARI no longer answers in time."""
        await self._ended.wait()

    async def close(self) -> None:
        """Break off the questions under way, and let go of everything; ends after two seconds at most."""
        self._ended.set()
        await self._socket.close()
        # They end before the connections are closed: one that is being made meanwhile would be left open.
        tasks = (*self._tasks, *self._questions)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._http.aclose()

    async def _listen(self) -> None:
        with suppress(WebSocketException):
            async for _ in self._socket:
                pass
        self._ended.set()

    async def _supervise(self) -> None:
        with suppress(PbxError):
            ours = True
            while ours and not self._ended.is_set():
                applications = await _asked(self._http, "GET", "/applications")
                ours = any(one.get("name") == self._application for one in applications)
                with suppress(TimeoutError):
                    async with asyncio.timeout(ALIVE_SECONDS):
                        await self._ended.wait()
        self._ended.set()

    async def originate(
        self,
        endpoint: str,
        context: str,
        extension: str,
        channel: str,
        caller: str,
        caller_name: str,
        variables: Mapping[str, str],
        ring_seconds: int,
    ) -> None:
        """See the port."""
        values = (endpoint, context, extension, channel, caller, caller_name, *variables, *variables.values())
        if not all(sendable(value) for value in values):
            raise PbxError(PbxErrorKind.REFUSED, "originate: a value that cannot be sent")
        body: dict[str, Any] = {
            "endpoint": endpoint,
            "context": context,
            "extension": extension,
            "priority": 1,
            "channelId": channel,
            "timeout": ring_seconds,
            "variables": dict(variables),
        }
        if endpoint.startswith("Local/"):
            body["otherChannelId"] = f"{channel};2"
        if caller or caller_name:
            body["callerId"] = f'"{caller_name.translate(NAME_SIGNS)}" <{caller.translate(NAME_SIGNS)}>'
        await self._question("POST", "/channels", json=body)

    async def hang_up(self, channel: str, cause: int) -> None:
        """See the port."""
        path = f"/channels/{quote(channel, safe='')}"
        await self._question("DELETE", path, params={"reason_code": cause}, gone_is_fine=True)

    async def _question(self, method: str, path: str, **more: Any) -> None:
        """Ask, unless we end before it is answered. Raises PbxError."""
        question = asyncio.create_task(_asked(self._http, method, path, timeout=ANSWER_SECONDS, **more))
        self._questions.add(question)
        question.add_done_callback(self._answered)
        if self._ended.is_set():
            question.cancel()
        try:
            await asyncio.wait((question,))
        finally:
            question.cancel()  # nobody may wait for it any longer
        if question.cancelled():
            raise PbxError(PbxErrorKind.AWAY, f"ARI {method}: closed")
        question.result()

    def _answered(self, question: asyncio.Task[Any]) -> None:
        self._questions.discard(question)
        if not question.cancelled():
            question.exception()  # nobody may be left to hear it


async def _socket(base: str, application: str, user: str, secret: str) -> ClientConnection:
    parts = urlsplit(base)
    address = parts._replace(scheme={"http": "ws", "https": "wss"}[parts.scheme], path=f"{parts.path}/events")
    key = base64.b64encode(f"{user}:{secret}".encode()).decode()
    try:
        # Whether the other end lives is asked over HTTP.
        return await connect(
            address._replace(query=f"app={application}").geturl(),
            additional_headers={"Authorization": f"Basic {key}"},
            open_timeout=ALIVE_SECONDS,
            close_timeout=ALIVE_SECONDS,
            ping_interval=None,
            proxy=None,
        )
    except InvalidStatus as answer:
        refused = answer.response.status_code in (401, 403)
        raise PbxError(PbxErrorKind.SIGN_IN if refused else PbxErrorKind.AWAY, "the events of ARI") from None
    except (OSError, TimeoutError, WebSocketException):
        raise PbxError(PbxErrorKind.AWAY, "the events of ARI") from None


async def _asked(http: httpx.AsyncClient, method: str, path: str, *, gone_is_fine: bool = False, **more: Any) -> Any:
    what = f"ARI {method} /{path.split('/')[1]}"
    try:
        answer = await http.request(method, path, **more)
    except httpx.HTTPError:
        # The chain is cut: these errors carry the request, with its key.
        raise PbxError(PbxErrorKind.AWAY, what) from None
    if answer.status_code in (401, 403):
        raise PbxError(PbxErrorKind.SIGN_IN, what)
    if answer.status_code == 503:  # it is still booting
        raise PbxError(PbxErrorKind.AWAY, what)
    if answer.is_success:
        try:
            return answer.json() if answer.content else None
        except ValueError as error:
            raise PbxError(PbxErrorKind.AWAY, f"{what}: no ARI") from error
    if not (answer.status_code == 404 and gone_is_fine):
        raise PbxError(PbxErrorKind.REFUSED, f"{what} {answer.status_code} {answer.text[:200]}")
    return None


def _started(info: Any) -> datetime:
    try:
        return datetime.fromisoformat(info["status"]["startup_time"])
    except (KeyError, TypeError, ValueError) as error:
        raise PbxError(PbxErrorKind.AWAY, "ARI does not tell when Asterisk was started") from error
