# SPDX-License-Identifier: GPL-3.0-or-later
"""What the bridge refuses: strangers, what is not the protocol, and too much of anything. It goes on for the others each time."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import logging
import zlib
from typing import Any

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.extensions.permessage_deflate import ClientPerMessageDeflateFactory

from app.domain.errors import DomainError
from app.links.bridge.desk import PageRefused
from app.links.bridge.limits import UNREAD_BYTES, Limits
from app.links.bridge.server import Bridge
from tests.integration.bridge_desk import (
    CRM,
    NUMBER,
    DeskOfPages,
    made_call,
    on_a_loop,
    open_bridge,
    page_of,
    pair,
    until,
)

SOCKET, STATUS = "/soitto/v1/ws", "/soitto/v1/status"


async def http(bridge: Bridge, request: str, *, wait: bool = True) -> tuple[int, dict[str, str], bytes]:
    """Send a request as it stands (``PORT`` is the bridge's); status, headers and body of the answer."""
    reader, writer = await asyncio.open_connection("127.0.0.1", bridge.port)
    writer.write(request.replace("PORT", str(bridge.port)).encode("latin-1"))
    answer = await (reader.read() if wait else reader.readuntil(b"\r\n\r\n"))
    writer.close()
    head, _, body = answer.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
    return int(first.split(" ")[1]), headers, body


def head(path: str, *lines: str, method: str = "GET", host: str = "127.0.0.1:PORT", origin: str | None = CRM) -> str:
    """An HTTP request."""
    found = [f"{method} {path} HTTP/1.1", f"Host: {host}", *lines]
    if origin is not None:
        found.append(f"Origin: {origin}")
    return "\r\n".join([*found, "", ""])


UPGRADE = (
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    f"Sec-WebSocket-Key: {base64.b64encode(bytes(16)).decode()}",
)


async def still_well(bridge: Bridge) -> None:
    """Another page finds the bridge as ever."""
    async with page_of(bridge, origin="https://a.pages.example.com") as page:
        assert (await page.ask("hello", protocol=1))["type"] == "welcome"


# Who is let in


@pytest.mark.parametrize(
    "origin",
    [
        None,
        "null",
        "",
        "https://crm.example.com.evil.test",
        "https://evil.test",
        "http://crm.example.com",
        "https://crm.example.com:8443",
        "https://CRM.example.com",
        "https://pages.example.com",
        "https://a.b.pages.example.com",
        "https://.pages.example.com",
        "http://a.pages.example.com",
        "https://a.pages.example.com:444",
        "https://evil.test/.pages.example.com",
        "https://evil.test#.pages.example.com",
        "https://crm.example.com, https://evil.test",
    ],
)
@on_a_loop
async def test_other_origins_are_refused(origin: str | None) -> None:
    async with open_bridge() as (bridge, _):
        for path, more in ((SOCKET, UPGRADE), (STATUS, ())):
            status, headers, body = await http(bridge, head(path, *more, origin=origin))
            assert (status, body) == (403, b"")
            assert "access-control-allow-origin" not in headers
        await still_well(bridge)


@pytest.mark.parametrize(
    "host",
    [
        "evil.test:PORT",
        "evil.test",
        "127.0.0.1",
        "127.0.0.1:1",
        "127.0.0.1.nip.example:PORT",
        "localhost.evil.test:PORT",
        "0.0.0.0:PORT",
        "127.0.0.2:PORT",
        "2130706433:PORT",
        "crm.example.com",
        "",
    ],
)
@on_a_loop
async def test_a_name_that_was_led_to_this_computer_is_refused(host: str) -> None:
    async with open_bridge() as (bridge, _):
        for path, more in ((SOCKET, UPGRADE), (STATUS, ())):
            assert (await http(bridge, head(path, *more, host=host)))[0] == 421
            # A rebound page is of the same origin as what it asks: its browser then sends no Origin with a GET.
            assert (await http(bridge, head(path, *more, host=host, origin=None)))[0] == 421
        await still_well(bridge)


@on_a_loop
async def test_without_a_token_there_is_nothing_but_pairing() -> None:
    async with open_bridge() as (bridge, desk), page_of(bridge) as page:
        assert (await page.ask("dial", number=NUMBER))["code"] == "hello_first"
        assert (await page.ask("pair", name="CRM"))["code"] == "hello_first"
        assert (await page.ask("hello", protocol=2))["code"] == "protocol"
        welcome = await page.ask("hello", protocol=1)
        assert welcome == {"type": "welcome", "id": "r4", "app": "soitto", "protocol": 1, "paired": False}
        for type, fields in (
            ("dial", {"number": NUMBER}),
            ("form", {}),
            ("show", {"callback": "c1"}),
            ("state", {}),
            ("ping", {}),
        ):
            assert (await page.ask(type, **fields))["code"] == "not_paired"
        assert (desk.dialled, desk.forms, desk.shown) == ([], [], [])


@on_a_loop
async def test_a_token_is_good_for_its_own_origin_only() -> None:
    async with open_bridge() as (bridge, desk):
        async with page_of(bridge) as page:
            token = await pair(page)
        async with page_of(bridge, origin="https://a.pages.example.com") as thief:
            assert (await thief.ask("hello", protocol=1, token=token))["code"] == "bad_token"
            assert (await thief.ask("dial", number=NUMBER))["code"] == "not_paired"
        assert desk.dialled == []


@on_a_loop
async def test_who_tries_tokens_is_cut_off() -> None:
    async with open_bridge(limits=Limits(bad_tokens=3)) as (bridge, _), page_of(bridge) as page:
        for attempt in range(3):
            assert (await page.ask("hello", protocol=1, token=f"guess-{attempt}"))["code"] == "bad_token"
        assert await page.closed() == (4401, "not_paired")
        await still_well(bridge)


# HTTP


@on_a_loop
async def test_the_status_says_that_a_desk_is_there() -> None:
    async with open_bridge() as (bridge, _):
        status, headers, body = await http(bridge, head(STATUS))
        assert (status, json.loads(body)) == (200, {"app": "soitto", "protocol": 1})
        assert headers["access-control-allow-origin"] == CRM
        assert headers["vary"] == "Origin"
        assert headers["content-type"] == "application/json"
        assert headers["connection"] == "close"
        assert "server" not in headers


@on_a_loop
async def test_preflights_of_allowed_pages_are_answered() -> None:
    async with open_bridge() as (bridge, _):
        ask = "Access-Control-Request-Method: GET"
        status, headers, _ = await http(bridge, head(STATUS, ask, method="OPTIONS"))
        assert status == 204
        assert headers["access-control-allow-origin"] == CRM
        assert headers["access-control-allow-methods"] == "GET"
        assert not [name for name in headers if name.endswith("-network")]
        for name in ("Private", "Local"):
            more = f"Access-Control-Request-{name}-Network: true"
            status, headers, _ = await http(bridge, head(SOCKET, ask, more, method="OPTIONS"))
            assert (status, headers[f"access-control-allow-{name.lower()}-network"]) == (204, "true")


@pytest.mark.parametrize(
    ("request_text", "status"),
    [
        (head(STATUS, "Access-Control-Request-Method: GET", method="OPTIONS", origin="https://evil.test"), 403),
        (head(STATUS, "Access-Control-Request-Method: GET", method="OPTIONS", host="evil.test:PORT"), 421),
        (head(STATUS, "Access-Control-Request-Method: DELETE", method="OPTIONS"), 403),
        (head(STATUS, method="OPTIONS"), 403),
        (
            head(
                STATUS,
                "Access-Control-Request-Method: GET",
                "Access-Control-Request-Headers: authorization",
                method="OPTIONS",
            ),
            403,
        ),
        (head(STATUS, method="POST"), 405),
        (head(STATUS, "Content-Length: 5", method="POST") + "hello", 400),
        (head(STATUS, "Transfer-Encoding: chunked", method="POST"), 400),
        (head("/"), 404),
        (head("/soitto/v2/ws", *UPGRADE), 404),
        (head(SOCKET), 400),
        (head(SOCKET, *UPGRADE[:-1]), 400),
        (head(SOCKET, *UPGRADE[:-2], UPGRADE[-1], "Sec-WebSocket-Version: 8"), 400),
        (head(SOCKET, *UPGRADE, UPGRADE[-1]), 400),
        (head(STATUS, "Origin: https://evil.test"), 400),
        (head(STATUS, "Host: evil.test"), 400),
        (head(STATUS, "X: " + "x" * 10_000), 431),
        ("GET /soitto/v1/status HTTP/1.0\r\nHost: 127.0.0.1:PORT\r\n\r\n", 400),
        ("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 TLS\r\n\r\n", 400),
        ("hello\r\n\r\n", 400),
    ],
)
@on_a_loop
async def test_other_requests_are_refused(request_text: str, status: int) -> None:
    async with open_bridge() as (bridge, _):
        answer, headers, _ = await http(bridge, request_text)
        assert answer == status
        assert not [name for name in headers if name.startswith("access-control-allow-")]
        await still_well(bridge)


@on_a_loop
async def test_who_says_nothing_is_sent_away() -> None:
    async with open_bridge(limits=Limits(head=0.05)) as (bridge, _):
        assert (await http(bridge, "GET /soitto/v1/ws HTT"))[0] == 408


@on_a_loop
async def test_connections_that_say_nothing_are_few() -> None:
    async with open_bridge(limits=Limits(waiting=3)) as (bridge, _):
        quiet = [await asyncio.open_connection("127.0.0.1", bridge.port) for _ in range(5)]
        # The first three may still say something; the others are cut off.
        for reader, _ in quiet[3:]:
            with contextlib.suppress(ConnectionError):
                assert await reader.read() == b""
        for _, writer in quiet:
            writer.close()
        await until(lambda: not bridge._doors.open)  # type: ignore[union-attr]
        await still_well(bridge)


@on_a_loop
async def test_an_origin_has_so_many_connections_and_all_together_a_few_more() -> None:
    async with open_bridge(limits=Limits(per_origin=2, connections=3)) as (bridge, _):
        async with page_of(bridge), page_of(bridge):
            assert (await http(bridge, head(SOCKET, *UPGRADE)))[0] == 503
            async with page_of(bridge, origin="https://a.pages.example.com"):
                request = head(SOCKET, *UPGRADE, origin="https://b.pages.example.com")
                assert (await http(bridge, request))[0] == 503
            await still_well(bridge)
        await still_well(bridge)


# Frames


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ("", 4400),
        ("hello", 4400),
        ("[]", 4400),
        ("null", 4400),
        ('"hello"', 4400),
        ('{"type":"hello","id":"1","protocol":NaN}', 4400),
        ('{"type":"hello","id":"1"', 4400),
        ('{"id":' + "9" * 5000 + "}", 4400),
        ("[" * 60_000, 4400),
        ('{"a":' * 10_000, 4400),
        (b"binary", 1003),
        ("x" * (64 * 1024 + 1), 1009),
    ],
)
@on_a_loop
async def test_what_is_no_frame_closes_the_connection(message: str | bytes, code: int) -> None:
    async with open_bridge() as (bridge, _), page_of(bridge) as page:
        await page.socket.send(message)
        assert (await page.closed())[0] == code
        await still_well(bridge)


@on_a_loop
async def test_fragments_are_put_together_and_counted_together() -> None:
    async with open_bridge() as (bridge, _):
        async with page_of(bridge) as page:
            await page.socket.send(iter(['{"type":"hello",', '"id":"1",', '"protocol":1}']))
            assert (await page.hear())["type"] == "welcome"
        async with page_of(bridge) as page:
            await page.socket.send(iter(["x" * 40_000, "x" * 40_000]))
            assert (await page.closed())[0] == 1009
        await still_well(bridge)


@pytest.mark.parametrize(
    ("frames", "code"),
    [
        (b"\x81\x05hello", 1002),  # not masked
        (b"\xc1\x80\x00\x00\x00\x00", 1002),  # compressed, as was not agreed
        (b"\x83\x80\x00\x00\x00\x00", 1002),  # an unknown kind
        (b"\x80\x80\x00\x00\x00\x00", 1002),  # a second half without a first
        (b"\x89\xfe\x00\x7e\x00\x00\x00\x00" + b"x" * 126, 1002),  # a ping that is too long
        (b"\x81\xff" + b"\x7f" + b"\xff" * 7 + b"\x00\x00\x00\x00", 1009),  # 8 EiB are announced
        (b"\x81\x82\x00\x00\x00\x00\xff\xfe", 1007),  # not UTF-8
    ],
)
@on_a_loop
async def test_broken_frames_close_the_connection(frames: bytes, code: int) -> None:
    async with open_bridge() as (bridge, _):
        reader, writer = await asyncio.open_connection("127.0.0.1", bridge.port)
        writer.write(head(SOCKET, *UPGRADE).replace("PORT", str(bridge.port)).encode() + frames)
        await reader.readuntil(b"\r\n\r\n")
        goodbye = await reader.read()
        assert (goodbye[0], int.from_bytes(goodbye[2:4], "big")) == (0x88, code)
        writer.close()
        await still_well(bridge)


@on_a_loop
async def test_a_page_that_asks_and_leaves_at_once_is_no_trouble() -> None:
    async with open_bridge() as (bridge, _):
        reader, writer = await asyncio.open_connection("127.0.0.1", bridge.port)
        hello = b'{"type":"hello","id":"1","protocol":1}'
        frames = b"\x81" + bytes([0x80 | len(hello)]) + bytes(4) + hello + b"\x88\x82" + bytes(4) + b"\x03\xe8"
        writer.write(head(SOCKET, *UPGRADE).replace("PORT", str(bridge.port)).encode())
        await reader.readuntil(b"\r\n\r\n")
        writer.write(frames)
        assert await reader.read() == b"\x88\x02\x03\xe8"
        writer.close()
        await still_well(bridge)


@on_a_loop
async def test_nothing_is_compressed() -> None:
    async with open_bridge() as (bridge, _):
        offered = head(SOCKET, *UPGRADE, "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits")
        status, headers, _ = await http(bridge, offered, wait=False)
        assert status == 101
        assert "sec-websocket-extensions" not in headers
        # A bomb, for a client that would send it all the same.
        packed = zlib.compressobj(wbits=-15)
        bomb = packed.compress(b"x" * 10_000_000) + packed.flush(zlib.Z_SYNC_FLUSH)
        deflate = [ClientPerMessageDeflateFactory()]
        address = f"ws://127.0.0.1:{bridge.port}{SOCKET}"
        async with connect(address, origin=CRM, extensions=deflate, proxy=None) as page:  # type: ignore[arg-type]
            assert page.protocol.extensions == []
            page.transport.write(b"\xc1\xfe" + len(bomb).to_bytes(2, "big") + bytes(4) + bomb)
            await page.wait_closed()
            assert page.close_code == 1002
        await still_well(bridge)


@pytest.mark.parametrize(
    ("frame", "code", "detail"),
    [
        ({"type": "dial", "number": "1"}, "bad_request", "id"),
        ({"type": "dial", "id": 7, "number": "1"}, "bad_request", "id"),
        ({"type": "dial", "id": "x" * 65, "number": "1"}, "bad_request", "id"),
        ({"type": "fly", "id": "1"}, "unknown_type", "type"),
        ({"type": ["dial"], "id": "1"}, "bad_request", "type"),
        ({"type": "dial", "id": "1"}, "bad_request", "number"),
        ({"type": "dial", "id": "1", "number": 5}, "bad_request", "number"),
        ({"type": "dial", "id": "1", "number": {"a": 1}}, "bad_request", "number"),
        ({"type": "dial", "id": "1", "number": "tel:"}, "bad_number", "number"),
        ({"type": "dial", "id": "1", "number": "soitto:"}, "bad_number", "number"),
        ({"type": "dial", "id": "1", "number": "1" * 400}, "too_long", "number"),
        ({"type": "dial", "id": "1", "number": "1", "customer": "x" * 300}, "too_long", "customer"),
        ({"type": "dial", "id": "1", "number": "1", "customer": "a\nb"}, "bad_request", "customer"),
        ({"type": "dial", "id": "1", "number": "1", "customer": "\u202egnp.exe"}, "bad_request", "customer"),
        ({"type": "form", "id": "1", "note": "\ud800"}, "bad_request", "note"),
        ({"type": "form", "id": "1", "note": "x" * 20_000}, "too_long", "note"),
        ({"type": "form", "id": "1", "due": "tomorrow"}, "bad_request", "due"),
        ({"type": "form", "id": "1", "due": "2026-11-24T10:00:00"}, "bad_request", "due"),
        ({"type": "form", "id": "1", "due": "0001-01-01T00:00:00+14:00"}, "bad_request", "due"),
        ({"type": "show", "id": "1"}, "bad_request", "callback"),
        ({"type": "hello", "id": "1", "protocol": 1}, "bad_request", "type"),
        ({"type": "hello", "id": "1", "protocol": True}, "bad_request", "protocol"),
        ({"type": "pair", "id": "1", "name": "CRM"}, "bad_request", "type"),
    ],
)
@on_a_loop
async def test_a_request_that_makes_no_sense_has_an_answer(frame: dict[str, Any], code: str, detail: str) -> None:
    async with open_bridge() as (bridge, desk), page_of(bridge) as page:
        await pair(page)
        await page.socket.send(json.dumps(frame))
        answer = await page.hear()
        assert (answer["type"], answer["code"], answer["detail"]) == ("error", code, detail)
        assert (desk.dialled, desk.forms, desk.shown) == ([], [], [])
        assert (await page.ask("ping"))["type"] == "pong"


# Too much


@pytest.mark.parametrize("what", ["messages", "pings", "fragments"])
@on_a_loop
async def test_a_flood_is_cut_off(what: str) -> None:
    async with open_bridge(limits=Limits(frames=(1.0, 20))) as (bridge, _):
        reader, writer = await asyncio.open_connection("127.0.0.1", bridge.port)
        writer.write(head(SOCKET, *UPGRADE).replace("PORT", str(bridge.port)).encode())
        await reader.readuntil(b"\r\n\r\n")
        frames = {
            "messages": b"\x81\x82\x00\x00\x00\x00{}" * 30,
            "pings": b"\x89\x80\x00\x00\x00\x00" * 30,
            "fragments": b"\x01\x80\x00\x00\x00\x00" + b"\x00\x80\x00\x00\x00\x00" * 30,
        }
        writer.write(frames[what])
        goodbye = await reader.read()
        assert goodbye.endswith(b"\x88\x07" + (4429).to_bytes(2, "big") + b"flood")
        writer.close()
        await still_well(bridge)


@on_a_loop
async def test_a_page_has_so_many_numbers_called_also_over_new_connections() -> None:
    async with open_bridge(limits=Limits(dials=(0.001, 2))) as (bridge, desk):
        async with page_of(bridge) as page:
            token = await pair(page)
            assert (await page.ask("dial", number=NUMBER))["type"] == "done"
        async with page_of(bridge) as page:
            await page.ask("hello", protocol=1, token=token)
            assert (await page.ask("dial", number=NUMBER))["type"] == "done"
            answer = await page.ask("dial", number=NUMBER)
            assert answer["code"] == "too_many"
            assert 0 < answer["retry_after"] <= 1000
        assert len(desk.dialled) == 2


@on_a_loop
async def test_a_page_has_so_many_requests_at_once() -> None:
    class Slow(DeskOfPages):
        def __init__(self) -> None:
            super().__init__()
            self.go = asyncio.Event()

        async def show(self, callback: str) -> None:
            await self.go.wait()
            await super().show(callback)

    desk = Slow()
    async with open_bridge(desk, limits=Limits(requests=2)) as (bridge, _), page_of(bridge) as page:
        await pair(page)
        for number in range(3):
            await page.socket.send(json.dumps({"type": "show", "id": str(number), "callback": f"c{number}"}))
        assert await page.hear() == {"type": "error", "id": "2", "code": "too_many", "retry_after": 1}
        desk.go.set()
        assert {(await page.hear())["id"] for _ in range(2)} == {"0", "1"}
        assert desk.shown == ["c0", "c1"]


@on_a_loop
async def test_what_the_desk_has_begun_it_finishes_when_the_page_goes() -> None:
    class Slow(DeskOfPages):
        def __init__(self) -> None:
            super().__init__()
            self.begun, self.go = asyncio.Event(), asyncio.Event()
            self.finished = asyncio.Event()

        async def dial(self, number: str, customer: str, callback: str | None) -> None:
            self.begun.set()
            await self.go.wait()
            await super().dial(number, customer, callback)
            self.finished.set()

    desk = Slow()
    async with open_bridge(desk) as (bridge, _):
        async with page_of(bridge) as page:
            await pair(page)
            await page.socket.send(json.dumps({"type": "dial", "id": "d", "number": NUMBER}))
            await desk.begun.wait()
        desk.go.set()
        await desk.finished.wait()
        assert desk.dialled == [(NUMBER, "", None)]


@on_a_loop
async def test_a_page_that_does_not_read_is_cut_off() -> None:
    async with open_bridge() as (bridge, _):
        async with page_of(bridge) as page:
            await pair(page)
            page.socket.transport.pause_reading()
            (door,) = bridge._doors.open  # type: ignore[union-attr]
            call, told = made_call(customer="x" * 200), 0
            while bridge._doors.open:  # type: ignore[union-attr]
                bridge.tell(call)
                told += 1
                if told % 100 == 0:
                    await asyncio.sleep(0)
                assert door._transport.get_write_buffer_size() <= UNREAD_BYTES + 2000
            page.socket.transport.abort()
        await still_well(bridge)


# Pairing


@on_a_loop
async def test_a_refused_page_waits_longer_each_time() -> None:
    async with open_bridge(limits=Limits(first_backoff=100.0)) as (bridge, desk):
        desk.answer = False
        async with page_of(bridge) as page:
            await page.ask("hello", protocol=1)
            assert (await page.ask("pair", name="CRM"))["code"] == "refused"
            answer = await page.ask("pair", name="CRM")
            assert answer["code"] == "wait"
            assert 0 < answer["retry_after"] <= 100
        async with page_of(bridge) as page:
            await page.ask("hello", protocol=1)
            assert (await page.ask("pair", name="CRM"))["code"] == "wait"
        async with page_of(bridge, origin="https://a.pages.example.com") as other:
            await other.ask("hello", protocol=1)
            assert (await other.ask("pair", name="CRM"))["code"] == "refused"
        assert len(desk.asked) == 2
        assert bridge.paired() == ()


@on_a_loop
async def test_a_question_that_nobody_answers_times_out() -> None:
    async with open_bridge(limits=Limits(question=0.05)) as (bridge, desk), page_of(bridge) as page:
        desk.answer = None
        await page.ask("hello", protocol=1)
        assert (await page.ask("pair", name="CRM"))["code"] == "timed_out"
        assert desk.questions == 0
        desk.answer = True
        assert (await page.ask("pair", name="CRM"))["code"] == "wait"
        assert (await page.ask("ping"))["code"] == "not_paired"


@on_a_loop
async def test_a_question_goes_with_its_page_which_then_waits() -> None:
    async with open_bridge() as (bridge, desk):
        desk.answer = None
        async with page_of(bridge) as page:
            await page.ask("hello", protocol=1)
            await page.socket.send('{"type":"pair","id":"p","name":"CRM"}')
            await until(lambda: desk.questions == 1)
        await until(lambda: desk.questions == 0)
        async with page_of(bridge) as page:
            await page.ask("hello", protocol=1)
            assert (await page.ask("pair", name="CRM"))["code"] == "wait"


@on_a_loop
async def test_the_agent_is_asked_few_questions_at_once() -> None:
    async with open_bridge(limits=Limits(questions=2)) as (bridge, desk):
        desk.answer = None
        origins = (CRM, CRM, "https://a.pages.example.com", "https://b.pages.example.com")
        async with (
            page_of(bridge, origin=origins[0]) as first,
            page_of(bridge, origin=origins[1]) as same,
            page_of(bridge, origin=origins[2]) as second,
            page_of(bridge, origin=origins[3]) as third,
        ):
            for page in (first, same, second, third):
                await page.ask("hello", protocol=1)
            await first.socket.send('{"type":"pair","id":"p","name":"One"}')
            await until(lambda: desk.questions == 1)
            assert (await same.ask("pair", name="Again"))["code"] == "pairing_pending"
            await second.socket.send('{"type":"pair","id":"p","name":"Two"}')
            await until(lambda: desk.questions == 2)
            assert (await third.ask("pair", name="Three"))["code"] == "pairing_pending"
            desk.answer = True
            assert (await first.hear())["type"] == "paired"
            assert (await second.hear())["type"] == "paired"
            assert (await third.ask("pair", name="Three"))["type"] == "paired"


@on_a_loop
async def test_a_page_need_not_wait_where_the_agent_was_not_asked() -> None:
    class Empty(DeskOfPages):
        async def ask_pairing(self, origin: str, name: str) -> bool:
            self._refuse()
            return await super().ask_pairing(origin, name)

    desk = Empty()
    async with open_bridge(desk) as (bridge, _), page_of(bridge) as page:
        desk.refusal = PageRefused("not_signed_in")
        await page.ask("hello", protocol=1)
        assert (await page.ask("pair", name="CRM"))["code"] == "not_signed_in"
        desk.refusal = None
        assert (await page.ask("pair", name="CRM"))["type"] == "paired"


@pytest.mark.parametrize("name", ["", " ", "x" * 41, "a\nb", "CRM\u202e", "\u200b"])
@on_a_loop
async def test_a_page_has_a_plain_short_name(name: str) -> None:
    async with open_bridge() as (bridge, desk), page_of(bridge) as page:
        await page.ask("hello", protocol=1)
        assert (await page.ask("pair", name=name))["code"] in ("bad_request", "too_long")
        assert desk.asked == []


@pytest.mark.parametrize(
    ("limits", "greets"), [(Limits(hello=0.05), False), (Limits(unpaired=0.1), True)], ids=["silent", "unpaired"]
)
@on_a_loop
async def test_who_is_not_paired_in_time_is_sent_away(limits: Limits, greets: bool) -> None:
    async with open_bridge(limits=limits) as (bridge, _), page_of(bridge) as page:
        if greets:
            with contextlib.suppress(ConnectionClosed):  # on a slow machine it is late already
                await page.socket.send('{"type":"hello","id":"1","protocol":1}')
        assert await page.closed() == (4401, "not_paired")


# The log


class Talkative(DomainError):
    """An error whose text holds what it should not."""

    def __str__(self) -> str:
        return f"no way to {NUMBER}"


async def everything_goes_wrong() -> str:
    """The token of a page that had bad luck."""
    desk = DeskOfPages()
    async with open_bridge(desk) as (bridge, _):
        async with page_of(bridge) as page:
            token = await pair(page, "Secret-Name")
            await page.ask("form", number=NUMBER, customer="Matti-Meikäläinen")
            desk.refusal = Talkative()
            await page.ask("dial", number=NUMBER)
            desk.refusal = ValueError(NUMBER)  # type: ignore[assignment]
            await page.socket.send(json.dumps({"type": "dial", "id": "d", "number": NUMBER}))
            assert await page.closed() == (1011, "failed")
        async with page_of(bridge) as page:
            await page.ask("hello", protocol=1, token=token + "x")
            await page.socket.send(NUMBER + token)
            await page.closed()
        await http(bridge, head(STATUS + "?" + token, origin=f"https://{NUMBER}.test"))
        with pytest.raises(InvalidStatus):
            await connect(f"ws://127.0.0.1:{bridge.port}/{NUMBER}", origin=CRM, proxy=None)  # type: ignore[arg-type]
    return token


def test_neither_numbers_nor_names_nor_tokens_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="soitto")
    for name in ("websockets.server", "h11"):
        caplog.set_level(logging.DEBUG, logger=name)
    token = asyncio.run(everything_goes_wrong())
    # The client of this test writes its own frames to websockets.client.
    text = "\n".join(record.getMessage() for record in caplog.records if record.name != "websockets.client")
    assert "bridge: refused a connection: origin" in text
    assert "a page's request failed: ValueError" in text
    for secret in (token, NUMBER, "4012345", "Secret-Name", "Meikäläinen"):
        assert secret not in text
    for record in caplog.records:
        assert record.exc_info is None
