# SPDX-License-Identifier: GPL-3.0-or-later
"""HTTP for every adapter, against a real server on loopback: what its answers mean, its limits, and secrets that stay here."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.crm.http import Answer, Http, on_this_machine, retry_after
from app.domain.errors import CrmError, CrmErrorKind

KEY = "0c6f1d3e-1111-2222-3333-444455556666"
OK = b"HTTP/1.1 200 OK\r\nDate: Sun, 22 Nov 2026 12:00:00 GMT\r\nContent-Length: 2\r\n\r\n{}"


class Site:
    """A server that gives the same answer to everybody."""

    def __init__(self) -> None:
        self.answer = OK
        self.requests: list[str] = []
        self.url = ""
        self.left = asyncio.Event()
        """Somebody's connection has ended."""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                self.requests.append(head.decode().partition("\r\n")[0])
                if not self.answer:
                    break
                writer.write(self.answer)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()
            self.left.set()


@asynccontextmanager
async def site() -> AsyncIterator[Site]:
    one = Site()
    server = await asyncio.start_server(one.serve, "127.0.0.1", 0)
    one.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server:
        yield one


def play(scene: Callable[[Site, Http], Awaitable[None]], **options: float) -> None:
    async def run() -> None:
        async with site() as there:
            http = Http(there.url, **options)
            try:
                await scene(there, http)
            finally:
                await http.aclose()
                await there.left.wait()

    asyncio.run(run())


async def refused(work: Awaitable[object]) -> CrmError:
    with pytest.raises(CrmError) as raised:
        await work
    return raised.value


def test_the_servers_clock_is_told_by_every_answer() -> None:
    async def scene(there: Site, http: Http) -> None:
        assert http.server_now() is None
        answer = await http.request("GET", "/x")
        assert answer.json() == {}
        told = http.server_now()
        assert told is not None
        assert abs((told - datetime(2026, 11, 22, 12, tzinfo=UTC)).total_seconds()) < 60

    play(scene)


@pytest.mark.parametrize("status", ["429 Too Many", "503 Service Unavailable"])
def test_nobody_asks_while_the_server_wants_to_be_left_alone(status: str) -> None:
    async def scene(there: Site, http: Http) -> None:
        there.answer = f"HTTP/1.1 {status}\r\nRetry-After: 30\r\nContent-Length: 0\r\n\r\n".encode()
        error = await refused(http.request("GET", "/x"))
        assert (error.kind, error.retry_after) == (CrmErrorKind.THROTTLED, 30)
        assert error.maybe_done == status.startswith("503")
        again = await refused(http.request("GET", "/y"))
        assert again.kind is CrmErrorKind.THROTTLED
        assert again.retry_after is not None
        assert 20 < again.retry_after <= 30
        assert not again.maybe_done
        assert len(there.requests) == 1

    play(scene)


def test_a_pace_is_kept_by_all_together() -> None:
    async def scene(there: Site, http: Http) -> None:
        loop = asyncio.get_running_loop()
        start = loop.time()
        await asyncio.gather(*(http.request("GET", "/x") for _ in range(11)))
        assert loop.time() - start >= 0.19

    play(scene, requests_per_second=50.0)


def test_cut_off_is_not_the_same_as_never_sent(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    async def scene(there: Site, http: Http) -> None:
        http.secrets = {KEY}
        there.answer = b""
        error = await refused(http.request("POST", "/x", params={"accessKey": KEY}))
        assert (error.kind, error.maybe_done) == (CrmErrorKind.UNREACHABLE, True)
        nobody = Http("http://127.0.0.1:1")
        error = await refused(nobody.request("POST", "/x", params={"accessKey": KEY}))
        assert (error.kind, error.maybe_done) == (CrmErrorKind.UNREACHABLE, False)
        assert error.__cause__ is None
        assert error.__suppress_context__
        await nobody.aclose()

    play(scene)
    assert KEY not in caplog.text


def test_pages_and_broken_json_are_not_understood() -> None:
    async def scene(there: Site, http: Http) -> None:
        there.answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 15\r\n\r\n<html>Sign in<b"
        answer = await http.request("GET", "/x")
        assert answer.html
        with pytest.raises(CrmError) as raised:
            answer.json()
        assert raised.value.kind is CrmErrorKind.NOT_UNDERSTOOD

    play(scene)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (f"GET /find?accessKey={KEY}&attrs=UUID failed", "GET /find?accessKey=…&attrs=UUID failed"),
        (f"key {KEY} is used up", "key … is used up"),
        ("see https://ann:secret@crm.example/x", "see https://…@crm.example/x"),
        ("<html><style>p{}</style><p>No\nsuch <b>attribute</b></p>", "No such attribute"),
        ("token=abc;x", "token=…"),
        ("a\x00b\x1b[31m", "a b [31m"),
    ],
)
def test_secrets_and_mark_up_are_blotted_out(text: str, shown: str) -> None:
    http = Http("https://crm.example")
    http.secrets = {KEY}
    assert http.redacted(text) == shown


@given(st.text(), st.text("ab&=%+/ üк", min_size=4, max_size=12), st.text())
def test_a_secret_never_comes_through(before: str, secret: str, after: str) -> None:
    http = Http("https://crm.example")
    http.secrets = {secret}
    shown = http.redacted(f"{before}{secret}{after}")
    assert secret not in shown.replace("…", "") or secret in before + after
    assert len(shown) <= 500


def test_when_to_come_back_may_be_a_date() -> None:
    headers = {"date": "Sun, 22 Nov 2026 12:00:00 GMT", "retry-after": "Sun, 22 Nov 2026 12:01:30 GMT"}
    assert retry_after(Answer(503, headers, b"")) == 90
    assert retry_after(Answer(503, {"retry-after": "soon"}, b"")) is None
    assert retry_after(Answer(503, {}, b"")) is None


def test_what_is_on_this_machine_needs_no_proxy() -> None:
    assert on_this_machine("http://127.0.0.1:80")
    assert on_this_machine("http://[::1]/x")
    assert not on_this_machine("https://crm.example")


@pytest.mark.parametrize(
    ("written", "read"),
    [(r'{"a": ["x\ud83d"]}', "x\ufffd"), (r'{"a": ["\ud83d\ude42"]}', "🙂"), (r'{"a": ["\\ud83d"]}', r"\ud83d")],
)
def test_half_a_character_is_none(written: str, read: str) -> None:
    """As where a server has cut a text in the middle of one: it could not be stored."""
    assert Answer(200, {}, written.encode()).json() == {"a": [read]}
