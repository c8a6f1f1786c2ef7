# SPDX-License-Identifier: GPL-3.0-or-later
"""A door for the dialplan's questions that says what a test wants, or hangs, or breaks off: for tests of the dialplan alone."""

from __future__ import annotations

import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any
from urllib.parse import parse_qsl

from tests.pbx.ami import PATIENCE
from tests.switchboard.site import SitePbx

HANGS, BREAKS_OFF = object(), object()
"""Answers: says nothing until the door is closed; ends the connection without a word."""
Answer = str | object | Callable[[dict[str, str]], str]


class Door:
    """The switchboard's door while the ``with`` block lasts. ``answers``: by question (``enter``); ``asked``: what was asked."""

    def __init__(self, site: SitePbx, **answers: Answer) -> None:
        self.answers: dict[str, Answer] = answers
        self.asked: list[tuple[str, dict[str, str]]] = []
        self._news = threading.Condition()
        self._closing = threading.Event()
        door = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                what = self.path.removeprefix("/pbx/")
                right = self.headers["X-Soitto-Secret"] == site.door_secret
                door._answer(self, what if right else "wrong secret", dict(parse_qsl(body, keep_blank_values=True)))

            def log_message(self, format: str, *args: Any) -> None:
                """Nothing."""

        self._server = ThreadingHTTPServer(site.door, Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})

    def __enter__(self) -> Door:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """From now on nobody listens; does nothing a second time."""
        if self._closing.is_set():
            return
        self._closing.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def _answer(self, handler: BaseHTTPRequestHandler, what: str, fields: dict[str, str]) -> None:
        with self._news:
            self.asked.append((what, fields))
            self._news.notify_all()
        answer = self.answers.get(what, "no,unexpected")
        if answer is HANGS:
            self._closing.wait()
            return
        if answer is BREAKS_OFF:
            return
        text = answer(fields) if callable(answer) else str(answer)
        handler.send_response(200)
        handler.send_header("Content-Type", "text/plain; charset=utf-8")
        handler.send_header("Content-Length", str(len(text)))
        handler.end_headers()
        handler.wfile.write(text.encode())

    def all(self, what: str) -> list[dict[str, str]]:
        """What was asked so far under this name."""
        return [fields for name, fields in self.asked if name == what]

    def wait(self, what: str, count: int = 1) -> dict[str, str]:
        """Wait for (the *count*-th of) such a question."""
        with self._news:
            there = self._news.wait_for(lambda: len(self.all(what)) >= count, PATIENCE)
        assert there, f"nobody asked {what}; asked: {[name for name, _ in self.asked]}"
        return self.all(what)[count - 1]
