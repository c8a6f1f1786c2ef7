# SPDX-License-Identifier: GPL-3.0-or-later
"""The manager interface's client against servers that play every trick, on loopback."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable

import pytest

from app.switchboard.pbx import ami as ami_module
from app.switchboard.pbx.ami import Ami, Message
from app.switchboard.pbx.port import PbxError, PbxErrorKind

USER, SECRET = "soitto", "s3cret"
GREETING = b"Asterisk Call Manager/11.0.0\r\n"
BOOTED = b"Event: FullyBooted\r\nStatus: Fully Booted\r\n\r\n"
Answers = Callable[["Server", dict[str, str]], bytes | None]


class Server:
    """Signs anybody with the right secret in; all else is answered by *answers* (nothing: not at all)."""

    def __init__(self, answers: Answers, greeting: bytes = GREETING, booted: bytes = BOOTED) -> None:
        self._answers, self._greeting, self._booted = answers, greeting, booted
        self.asked: list[dict[str, str]] = []
        self.writer: asyncio.StreamWriter | None = None

    async def __aenter__(self) -> Server:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        if self.writer is not None:
            self.writer.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.writer = writer
        writer.write(self._greeting)
        try:
            while True:
                raw = await reader.readuntil(b"\r\n\r\n")
                asked = dict(line.split(": ", 1) for line in raw.decode().strip().split("\r\n"))
                self.asked.append(asked)
                answer = self._answer(asked)
                if answer is not None:
                    writer.write(f"ActionID: {asked['ActionID']}\r\n".encode() + answer)
        except (asyncio.IncompleteReadError, OSError, RuntimeError):
            writer.close()

    def _answer(self, asked: dict[str, str]) -> bytes | None:
        if asked["Action"] == "Challenge":
            return b"Response: Success\r\nChallenge: 4711\r\n\r\n"
        if asked["Action"] == "Login":
            right = hashlib.md5(f"4711{SECRET}".encode()).hexdigest()
            if (asked["Username"], asked["Key"]) != (USER, right):
                return b"Response: Error\r\nMessage: Authentication failed\r\n\r\n"
            return b"Response: Success\r\nMessage: Authentication accepted\r\n\r\n" + self._booted
        return self._answers(self, asked)

    async def opened(self, secret: str = SECRET, take: Callable[[Message], None] = lambda message: None) -> Ami:
        return await Ami.open("127.0.0.1", self.port, USER, secret, take)


def nothing(server: Server, asked: dict[str, str]) -> None:
    return None


def success(server: Server, asked: dict[str, str]) -> bytes:
    return b"Response: Success\r\n\r\n"


async def kind(doing: Awaitable[object]) -> PbxErrorKind:
    with pytest.raises(PbxError) as caught:
        await doing
    return caught.value.kind


async def until(true: Callable[[], bool]) -> None:
    while True:
        if true():
            return
        await asyncio.sleep(0.005)


def test_the_secret_is_not_sent() -> None:
    async def act() -> None:
        async with Server(success) as server:
            await (await server.opened()).close()
            assert SECRET not in str(server.asked)
            assert await kind(server.opened("wrong")) is PbxErrorKind.SIGN_IN

    asyncio.run(act())


@pytest.mark.parametrize("greeting", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\0\0\0\r\n", b"\xff" * 100_000])
def test_another_kind_of_server(greeting: bytes) -> None:
    async def act() -> None:
        async with Server(success, greeting) as server:
            assert await kind(server.opened()) is PbxErrorKind.AWAY

    asyncio.run(act())


def test_nobody_is_there() -> None:
    async def act() -> None:
        async with Server(success) as server:
            port = server.port
        assert await kind(Ami.open("127.0.0.1", port, USER, SECRET, print)) is PbxErrorKind.AWAY

    asyncio.run(act())


def test_the_sign_in_waits_for_the_boot(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ami_module, "BOOT_SECONDS", 0.2)

    async def act() -> None:
        async with Server(success, booted=b"") as server:
            assert await kind(server.opened()) is PbxErrorKind.AWAY
        async with Server(success, booted=b"") as server:
            opening = asyncio.create_task(server.opened())
            await until(lambda: len(server.asked) == 2)
            assert server.writer is not None
            server.writer.write(BOOTED)
            await (await opening).close()

    asyncio.run(act())


def test_answers_find_their_questions_however_they_come() -> None:
    late: list[dict[str, str]] = []

    def backwards(server: Server, asked: dict[str, str]) -> bytes | None:
        late.append(asked)
        if len(late) == 3 and server.writer is not None:
            whole = b"".join(
                f"Event: Newchannel\r\nUniqueid: {one['N']}\r\n\r\n"
                f"Response: Success\r\nActionID: {one['ActionID']}\r\nValue: {one['N']}: ä\r\n\r\n".encode()
                for one in reversed(late)
            )
            # A byte at a time, in the middle of lines and of letters.
            for n in range(len(whole)):
                server.writer.write(whole[n : n + 1])
        return None

    async def act() -> None:
        events: list[Message] = []
        async with Server(backwards) as server:
            ami = await server.opened(take=events.append)
            answers = await asyncio.gather(*(ami.ask("Getvar", N=str(n)) for n in range(3)))
            assert [answer["Value"] for answer in answers] == ["0: ä", "1: ä", "2: ä"]
            assert [event["Uniqueid"] for event in events] == ["2", "1", "0"]
            await ami.close()

    asyncio.run(act())


def test_lists() -> None:
    def listed(server: Server, asked: dict[str, str]) -> bytes:
        one = f"ActionID: {asked['ActionID']}\r\n"
        text = "Response: Success\r\nEventList: start\r\n\r\n"
        text += "".join(f"Event: QueueMember\r\n{one}Name: {n}\r\n\r\n" for n in range(int(asked["N"])))
        return f"{text}Event: QueueStatusComplete\r\n{one}EventList: Complete\r\n\r\n".encode()

    async def act() -> None:
        events: list[Message] = []
        async with Server(listed) as server:
            ami = await server.opened(take=events.append)
            assert await ami.listing("QueueStatus", N="0") == []
            several = await asyncio.gather(*(ami.listing("QueueStatus", N=str(n)) for n in (3, 1000)))
            assert [len(one) for one in several] == [3, 1000]
            assert [message["Name"] for message in several[0]] == ["0", "1", "2"]
            # The entries of a list are no news.
            assert events == []
            await ami.close()

    asyncio.run(act())


def test_what_asterisk_refuses() -> None:
    def refuse(server: Server, asked: dict[str, str]) -> bytes:
        return b"Response: Error\r\nMessage: Channel does not exist: PJSIP/358401234567-1\r\n\r\n"

    async def act() -> None:
        async with Server(refuse) as server:
            ami = await server.opened()
            for doing in (ami.ask("Redirect", Exten="358401234567"), ami.listing("QueueStatus")):
                with pytest.raises(PbxError) as caught:
                    await doing
                assert caught.value.kind is PbxErrorKind.REFUSED
                assert "does not exist: PJSIP/…-1" in str(caught.value)
            await ami.close()

    asyncio.run(act())


@pytest.mark.parametrize("value", ["a\rb", "a\nb", "a\r\nb", "a\0b", "x" * 1000, "ä" * 500])
def test_what_cannot_be_sent_is_not_sent(value: str) -> None:
    async def act() -> None:
        async with Server(success) as server:
            ami = await server.opened()
            before = len(server.asked)
            assert await kind(ami.ask("Setvar", Value=value)) is PbxErrorKind.REFUSED
            await ami.ask("Setvar", Value="x" * 900)
            assert [asked["Value"] for asked in server.asked[before:]] == ["x" * 900]
            await ami.close()

    asyncio.run(act())


@pytest.mark.parametrize(
    "half", [b"", b"Response: Succ", b"Response: Success\r\nEventList: start\r\n\r\nEvent: QueueMember\r\n"]
)
def test_cut_off_before_the_whole_answer(half: bytes) -> None:
    def cut(server: Server, asked: dict[str, str]) -> bytes | None:
        assert server.writer is not None
        server.writer.write(half)
        server.writer.close()
        return None

    async def act() -> None:
        async with Server(cut) as server:
            ami = await server.opened()
            assert await kind(ami.listing("QueueStatus")) is PbxErrorKind.AWAY
            await ami.ended()
            assert await kind(ami.ask("Ping")) is PbxErrorKind.AWAY
            await ami.close()

    asyncio.run(act())


def test_one_that_no_longer_answers_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ami_module, "PING_SECONDS", 0.05)
    monkeypatch.setattr(ami_module, "ANSWER_SECONDS", 0.2)

    async def act() -> None:
        async with Server(nothing) as server:
            ami = await server.opened()
            assert await kind(ami.ask("Getvar")) is PbxErrorKind.AWAY
            await ami.ended()
            await ami.close()
        async with Server(success) as server:
            ami = await server.opened()
            await until(lambda: len(server.asked) >= 6)
            assert {asked["Action"] for asked in server.asked[2:]} == {"Ping"}
            await ami.close()

    asyncio.run(act())


def test_a_question_that_nobody_waits_for_any_more() -> None:
    asked_for: list[str] = []

    def later(server: Server, asked: dict[str, str]) -> bytes | None:
        asked_for.append(asked["ActionID"])
        if len(asked_for) == 1 or server.writer is None:
            return None
        server.writer.write(f"Response: Success\r\nActionID: {asked_for[0]}\r\nValue: old\r\n\r\n".encode())
        return b"Response: Success\r\nValue: new\r\n\r\n"

    async def act() -> None:
        async with Server(later) as server:
            ami = await server.opened()
            first = asyncio.create_task(ami.ask("Getvar"))
            await until(lambda: bool(asked_for))
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            assert (await ami.ask("Getvar"))["Value"] == "new"
            await ami.close()

    asyncio.run(act())
