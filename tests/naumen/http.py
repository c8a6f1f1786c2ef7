# SPDX-License-Identifier: GPL-3.0-or-later
"""HTTP on loopback, a thread per connection, and the troubles of the way."""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from tests.naumen.faults import Fault, Faults, Request, Trouble
from tests.naumen.options import Options

TEXT = "text/plain; charset=utf-8"
JSON = "application/json; charset=utf-8"
HTML = "text/html; charset=utf-8"
LOGIN_PAGE = "<!DOCTYPE html><html><head><title>Вход</title></head><body><form method='post'>…</form></body></html>"
ERROR_PAGE = "<html><head><title>Error</title></head><body><h1>{}</h1><hr>proxy</body></html>"


@dataclass(frozen=True)
class Asked:
    """A request. ``path`` is its parts after the leading slash, each decoded by itself: a ``$`` may come as ``%24`` (§ 3)."""

    method: str
    path: tuple[str, ...]
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        """The body; raises ``ValueError`` where it is no JSON."""
        return json.loads(self.body)


@dataclass
class Reply:
    """An answer."""

    status: int = 200
    body: bytes = b""
    content_type: str = TEXT
    headers: dict[str, str] = field(default_factory=dict)


def text(status: int, sentence: str) -> Reply:
    """An answer in plain text: what Service Desk's errors are until proved otherwise (§ 6)."""
    return Reply(status, sentence.encode())


def data(value: Any, status: int = 200, **headers: str) -> Reply:
    """An answer in JSON."""
    return Reply(status, json.dumps(value, ensure_ascii=False).encode(), JSON, headers)


class Listener:
    """Listens while it is started; the port stays the same from the first start on."""

    def __init__(
        self,
        answer: Callable[[Asked], Reply],
        options: Options,
        clock: Callable[[], datetime],
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self.faults = Faults()
        self.failures: list[BaseException] = []
        """What the server itself did wrong."""
        self.port = 0
        self._stopping = threading.Event()
        self._answer, self._options, self._clock, self._tls = answer, options, clock, tls
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def origin(self) -> str:
        return f"http{'s' if self._tls else ''}://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Listen, on the same port as before."""
        self._stopping.clear()
        self._server = _Server(("127.0.0.1", self.port), _handler(self), self._tls)
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop in the midst of whatever goes on: open connections are cut."""
        server, thread = self._server, self._thread
        if server is None or thread is None:
            return
        self._server = None
        server.shutdown()
        thread.join()
        self._stopping.set()
        server.cut()
        server.server_close()

    def pause(self, seconds: float) -> None:
        """Take time; a stop ends it."""
        if seconds > 0:
            self._stopping.wait(seconds)

    def handled(self, asked: Asked, target: str) -> tuple[Reply, Fault | None]:
        """The answer, and what happens to it on its way."""
        faults, options = self.faults, self._options
        query = {name: value for name, value in asked.query.items() if name != "accessKey"}
        faults.came(Request(asked.method, target, query, asked.body))
        faults.begin()
        try:
            self.pause(options.latency)
            if faults.too_many(options.per_second):
                return Reply(429, b"", TEXT, {"Retry-After": "1"}), None
            fault = faults.due(target)
            if fault is not None and (instead := _instead(fault)):
                return instead, fault
            if fault is not None and fault.trouble is Trouble.CUT_BEFORE:
                return Reply(), fault
            reply = self._answer(asked)
            if fault is not None:
                if fault.trouble is Trouble.SLOW:
                    self.pause(fault.seconds)
                reply = _spoilt(reply, fault)
            return reply, fault
        except Exception as failure:
            self.failures.append(failure)
            return text(500, f"{type(failure).__name__}"), None
        finally:
            faults.end()

    def date(self) -> str:
        """The ``Date`` header, by the server's own clock."""
        return format_datetime(self._clock(), usegmt=True)


def _instead(fault: Fault) -> Reply | None:
    """The answer of a proxy in front of the server."""
    wait = {"Retry-After": f"{fault.seconds:g}"}
    match fault.trouble:
        case Trouble.LOGIN_PAGE:
            return Reply(200, LOGIN_PAGE.encode(), HTML)
        case Trouble.HTML_ERROR:
            return Reply(500, ERROR_PAGE.format("Internal Server Error").encode(), HTML)
        case Trouble.BAD_GATEWAY:
            return Reply(502, ERROR_PAGE.format("502 Bad Gateway").encode(), HTML)
        case Trouble.THROTTLED:
            return Reply(429, b"Too Many Requests", TEXT, wait)
        case Trouble.UNAVAILABLE:
            return Reply(503, ERROR_PAGE.format("503 Service Unavailable").encode(), HTML, wait)
    return None


def _spoilt(reply: Reply, fault: Fault) -> Reply:
    """The answer of a server that did what was asked."""
    match fault.trouble:
        case Trouble.EMPTY:
            return Reply(reply.status)
        case Trouble.NO_CONTENT:
            return Reply(204)
        case Trouble.BROKEN:
            return Reply(reply.status, reply.body[: len(reply.body) // 2], reply.content_type)
    return reply


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], handler: type, tls: ssl.SSLContext | None) -> None:
        self._tls = tls
        self._open: set[socket.socket] = set()
        self._changed = threading.Condition()
        super().__init__(address, handler)

    def get_request(self) -> tuple[socket.socket, Any]:
        connection, address = super().get_request()
        if self._tls is not None:
            # The handshake is the handler's, in its own thread.
            connection = self._tls.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
        with self._changed:
            self._open.add(connection)
        return connection, address

    def shutdown_request(self, request: Any) -> None:
        super().shutdown_request(request)
        with self._changed:
            self._open.discard(request)
            self._changed.notify_all()

    def cut(self) -> None:
        """Cut every open connection, and wait until nobody works for one."""
        with self._changed:
            for connection in self._open:
                cut(connection)
            self._changed.wait_for(lambda: not self._open)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away, or does not like the certificate, is none of the server's errors."""


def cut(connection: socket.socket) -> None:
    """End a connection without a word."""
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


def _handler(listener: Listener) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        wbufsize = -1

        def do_GET(self) -> None:
            self._serve()

        do_POST = do_PUT = do_DELETE = do_GET

        def _serve(self) -> None:
            target = urlsplit(self.path)
            parts = tuple(unquote(part) for part in target.path.split("/") if part)
            asked = Asked(
                self.command,
                parts,
                dict(parse_qsl(target.query, keep_blank_values=True)),
                {name.lower(): value for name, value in self.headers.items()},
                self.rfile.read(int(self.headers.get("Content-Length") or 0)),
            )
            reply, fault = listener.handled(asked, unquote(target.path))
            trouble = fault.trouble if fault is not None else None
            if trouble in (Trouble.CUT_BEFORE, Trouble.CUT_AFTER):
                self.close_connection = True
                cut(self.connection)
                return
            self.send_response_only(reply.status)
            self.send_header("Date", listener.date())
            if reply.body:
                self.send_header("Content-Type", reply.content_type)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            if reply.status != 204:
                self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            if trouble is Trouble.CUT_WITHIN:
                self.wfile.write(reply.body[: len(reply.body) // 2])
                self.wfile.flush()
                self.close_connection = True
                cut(self.connection)
                return
            self.wfile.write(reply.body)

        def log_message(self, format: str, *args: Any) -> None:
            """Nothing is printed."""

    return Handler
