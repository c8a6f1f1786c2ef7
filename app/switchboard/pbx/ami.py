# SPDX-License-Identifier: GPL-3.0-or-later
"""One connection to Asterisk's manager interface (AMI): sign-in, actions with their answers, events.

The user needs ``read = system,call,agent,user`` and ``write = system,call,agent,reporting`` in manager.conf. Bytes are read
only as fast as events are taken; an Asterisk that cannot get rid of them ends the connection, which is then made anew.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import Callable, Mapping
from contextlib import suppress

from app.switchboard.pbx.port import PbxError, PbxErrorKind

Message = Mapping[str, str]

CONNECT_SECONDS = 5.0
ANSWER_SECONDS = 5.0
"""How long an action may take; Asterisk answers in milliseconds."""
BOOT_SECONDS = 60.0
PING_SECONDS = 2.0
LONGEST_LINE = 1000
"""Asterisk takes 1024 bytes a line and drops the whole action beyond."""
CLASSES = "system,call,agent,user"
NUMBER = re.compile(r"\+?\d{3,}")
"""What may be a phone number in Asterisk's own words, which quote what was asked."""


class Ami:
    """One signed-in connection; belongs to the loop on which it was opened."""

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, take: Callable[[Message], None]
    ) -> None:
        self._reader, self._writer, self._take = reader, writer, take
        self._asked: dict[str, _Answer] = {}
        self._last = 0
        self._booted = asyncio.Event()
        self._ended = asyncio.Event()
        self._tasks = [asyncio.create_task(self._read())]

    @classmethod
    async def open(cls, host: str, port: int, user: str, secret: str, take: Callable[[Message], None]) -> Ami:
        """Connect, sign in and wait until Asterisk has booted; *take* gets every event from then on, and must not block.

        Raises PbxError: ``SIGN_IN`` when Asterisk does not know the user or the secret, else ``AWAY``.
        """
        try:
            async with asyncio.timeout(CONNECT_SECONDS):
                reader, writer = await asyncio.open_connection(host, port)
        except (OSError, TimeoutError) as error:
            raise PbxError(PbxErrorKind.AWAY, "no connection to the manager interface") from error
        ami = cls(reader, writer, take)
        try:
            await ami._sign_in(user, secret)
        except BaseException:
            await ami.close()
            raise
        ami._tasks.append(asyncio.create_task(ami._ping()))
        return ami

    async def _sign_in(self, user: str, secret: str) -> None:
        challenge = (await self.ask("Challenge", AuthType="MD5")).get("Challenge", "")
        key = hashlib.md5((challenge + secret).encode(), usedforsecurity=False).hexdigest()
        try:
            await self.ask("Login", AuthType="MD5", Username=user, Key=key, Events=CLASSES)
        except PbxError as error:
            if error.kind is PbxErrorKind.REFUSED:
                raise PbxError(PbxErrorKind.SIGN_IN, "the manager interface refuses the user or the secret") from None
            raise
        # Asterisk lets in before its modules are there.
        try:
            async with asyncio.timeout(BOOT_SECONDS):
                await self._booted.wait()
        except TimeoutError:
            raise PbxError(PbxErrorKind.AWAY, "not booted, or the user may not read the class system") from None
        if self._ended.is_set():
            raise PbxError(PbxErrorKind.AWAY, "cut off")

    async def ended(self) -> None:
        """Wait until the connection is lost, or Asterisk no longer answers on it."""
        await self._ended.wait()

    async def close(self) -> None:
        """End the connection; actions without an answer raise ``AWAY``."""
        self._over()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._writer.close()
        with suppress(OSError):
            await self._writer.wait_closed()

    # Actions

    async def ask(self, action: str, **fields: str) -> Message:
        """Do an action and return its answer.

        Raises PbxError: ``REFUSED`` when Asterisk refuses it, or when a value cannot be sent safely (it would begin another
        line); ``AWAY`` when there is no answer.
        """
        return (await self._answered(action, fields, listed=False))[0]

    async def listing(self, action: str, **fields: str) -> list[Message]:
        """The same for an action that answers with a list: its entries."""
        return (await self._answered(action, fields, listed=True))[1:-1]

    async def _answered(self, action: str, fields: Mapping[str, str], listed: bool) -> list[Message]:
        self._last += 1
        one = str(self._last)
        text = "".join(_line(name, value) for name, value in (("Action", action), ("ActionID", one), *fields.items()))
        if self._ended.is_set():
            raise PbxError(PbxErrorKind.AWAY, action)
        answer = self._asked[one] = _Answer(listed)
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                self._writer.write(f"{text}\r\n".encode())
                await self._writer.drain()
                messages = await answer.whole
        except (OSError, TimeoutError) as error:
            raise PbxError(PbxErrorKind.AWAY, action) from error
        finally:
            del self._asked[one]
            # Nobody is left to be told.
            answer.whole.cancel()
        if not messages:
            raise PbxError(PbxErrorKind.AWAY, action)
        if messages[0].get("Response") == "Error":
            raise PbxError(PbxErrorKind.REFUSED, f"{action}: {NUMBER.sub('…', messages[0].get('Message', ''))}")
        return messages

    # What comes

    async def _read(self) -> None:
        try:
            if not (await self._reader.readline()).startswith(b"Asterisk Call Manager"):
                return
            rest = b""
            while more := await self._reader.read(65536):
                *whole, rest = (rest + more).split(b"\r\n\r\n")
                for raw in whole:
                    self._came(_message(raw))
        except (OSError, ValueError):
            pass  # the same as an end
        finally:
            self._over()

    def _came(self, message: Message) -> None:
        answer = self._asked.get(message.get("ActionID", ""))
        if answer is not None:
            answer.came(message)
        elif event := message.get("Event"):
            if event == "FullyBooted":
                self._booted.set()
            elif self._booted.is_set():
                self._take(message)

    async def _ping(self) -> None:
        with suppress(PbxError):
            while True:
                await asyncio.sleep(PING_SECONDS)
                await self.ask("Ping")
        self._over()

    def _over(self) -> None:
        self._ended.set()
        self._booted.set()
        for answer in self._asked.values():
            answer.cut_off()


class _Answer:
    """What has come so far of one answer."""

    def __init__(self, listed: bool) -> None:
        self.whole: asyncio.Future[list[Message]] = asyncio.get_running_loop().create_future()
        """All messages of the answer; none: cut off before it was complete."""
        self._listed = listed
        self._messages: list[Message] = []

    def came(self, message: Message) -> None:
        self._messages.append(message)
        refused = self._messages[0].get("Response") == "Error"
        if (
            refused or not self._listed or message.get("EventList", "").lower() == "complete"
        ) and not self.whole.done():
            self.whole.set_result(self._messages)

    def cut_off(self) -> None:
        if not self.whole.done():
            self.whole.set_result([])


def _line(name: str, value: str) -> str:
    line = f"{name}: {value}\r\n"
    if sendable(value) and len(line.encode()) <= LONGEST_LINE:
        return line
    raise PbxError(PbxErrorKind.REFUSED, f"a value of {name} that cannot be sent")


def sendable(value: str) -> bool:
    """Whether *value* stays one value: nothing in it begins a new line or ends the text."""
    return not any(sign in value for sign in "\r\n\0")


def _message(raw: bytes) -> Message:
    """Of a field that comes repeatedly the first counts: what a dialplan tells cannot stand for what Asterisk says itself."""
    message: dict[str, str] = {}
    for line in raw.decode(errors="replace").split("\r\n"):
        name, found, value = line.partition(":")
        if found:
            message.setdefault(name, value.removeprefix(" "))
    return message
