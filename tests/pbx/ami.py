# SPDX-License-Identifier: GPL-3.0-or-later
"""Asterisk's manager interface, as far as tests need it: actions, their answers, and events that are remembered."""

from __future__ import annotations

import asyncio
import itertools
import socket
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress

Message = Mapping[str, str]
PATIENCE = 15.0
"""Seconds after which a wait gives up; not a figure of the product."""


class AmiError(Exception):
    """An action failed, or the connection is gone."""


class Ami:
    """One logged-in connection. May be used from any thread."""

    def __init__(self, address: tuple[str, int], user: str, secret: str) -> None:
        self._socket = socket.create_connection(address, timeout=PATIENCE)
        self._socket.settimeout(None)
        self._news = threading.Condition()
        self._ids = itertools.count(1)
        self._answers: dict[str, list[Message]] = {}
        self._listeners: list[Heard] = []
        self._closed = False
        self._reader = threading.Thread(target=self._read, name="ami", daemon=True)
        self._reader.start()
        try:
            self.action("Login", Username=user, Secret=secret)
        except AmiError:
            self.close()
            raise

    def close(self) -> None:
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._reader.join()
        self._socket.close()

    def action(self, action: str, *more: tuple[str, str], **fields: str) -> Message:
        """Do one action and return its response; AmiError when it was refused. *more* are fields that come repeatedly."""
        return self._ask(action, more, fields)[0]

    def listing(self, action: str, **fields: str) -> list[Message]:
        """Do an action that answers with a list, and return the list's entries."""
        return self._ask(action, (), fields, until=lambda m: m.get("EventList", "").lower() == "complete")[1:-1]

    def listen(self) -> Heard:
        """Remember events from now on, as long as the ``with`` block lasts."""
        return Heard(self)

    def _ask(
        self,
        action: str,
        more: tuple[tuple[str, str], ...],
        fields: Mapping[str, str],
        until: Callable[[Message], bool] | None = None,
    ) -> list[Message]:
        one = str(next(self._ids))
        lines = [f"{name}: {value}" for name, value in (("Action", action), ("ActionID", one), *fields.items(), *more)]
        answers: list[Message] = []
        with self._news:
            self._answers[one] = answers
        try:
            self._socket.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
        except OSError as error:
            raise AmiError(f"{action}: {error}") from None

        def done() -> bool:
            if not answers:
                return self._closed
            refused = answers[0].get("Response") == "Error"
            return refused or until is None or until(answers[-1]) or self._closed

        with self._news:
            answered = self._news.wait_for(done, PATIENCE) and answers
            del self._answers[one]
        if not answered:
            raise AmiError(f"{action}: no answer")
        if answers[0].get("Response") == "Error":
            raise AmiError(f"{action}: {answers[0].get('Message') or answers[0].get('Output')}")
        return answers

    def _read(self) -> None:
        with suppress(OSError), self._socket.makefile("rb") as stream:
            stream.readline()  # the greeting
            message: dict[str, str] = {}
            for raw in stream:
                name, _, value = raw.decode(errors="replace").rstrip("\r\n").partition(":")
                if name:
                    value = value.removeprefix(" ")
                    # A command prints one "Output" per line, an event one "Variable" or "ChanVariable" per variable.
                    message[name] = f"{message[name]}\n{value}" if name in message else value
                elif message:
                    self._take(message)
                    message = {}
        with self._news:
            self._closed = True
            self._news.notify_all()

    def _take(self, message: Message) -> None:
        with self._news:
            answers = self._answers.get(message.get("ActionID", ""))
            if answers is not None:
                answers.append(message)
            if "Event" in message:
                for listener in self._listeners:
                    listener.events.append(message)
            self._news.notify_all()


class Heard:
    """Events since the ``with`` block began."""

    def __init__(self, ami: Ami) -> None:
        self._ami = ami
        self.events: list[Message] = []

    def __enter__(self) -> Heard:
        with self._ami._news:
            self._ami._listeners.append(self)
        return self

    def __exit__(self, *_: object) -> None:
        with self._ami._news:
            self._ami._listeners.remove(self)

    def matching(self, event: str, **fields: str) -> list[Message]:
        """The events of that name with those fields, so far."""
        with self._ami._news:
            return [e for e in self.events if e["Event"] == event and all(e.get(k) == v for k, v in fields.items())]

    def wait(self, event: str, *, count: int = 1, **fields: str) -> Message:
        """Wait for (the *count*-th of) such an event, past or to come. Blocks: not for a coroutine."""
        with self._ami._news:
            self._ami._news.wait_for(
                lambda: len(self.matching(event, **fields)) >= count or self._ami._closed, PATIENCE
            )
        found = self.matching(event, **fields)
        assert len(found) >= count, f"no {event} {fields}; came: {[e['Event'] for e in self.events]}"
        return found[count - 1]

    async def came(self, event: str, *, count: int = 1, **fields: str) -> Message:
        """The same for a coroutine."""
        return await asyncio.to_thread(self.wait, event, count=count, **fields)
