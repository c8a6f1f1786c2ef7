# SPDX-License-Identifier: GPL-3.0-or-later
"""Desks at a switchboard: what each may see and do, what they are told, and what nobody can do to it from outside."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.domain import record
from app.domain.board import (
    BoardNow,
    CallbackAsked,
    Callout,
    CalloutState,
    DirectNow,
    HourOfQueue,
    OwnCalls,
    VoiceMessage,
)
from app.domain.departments import DirectMode
from app.domain.errors import SwitchboardError, SwitchboardErrorKind
from app.domain.number import parse
from app.domain.people import Role
from app.domain.rule_problems import BadRules
from app.hub.embedded import EmbeddedHub, NewPerson
from app.switchboard.desks import streams as telling
from app.switchboard.desks.people import take_key
from app.switchboard.parts import Tell
from app.switchboard.store import schema
from app.switchboard.store.database import put
from app.telephony.switchboard import client as desk_client
from tests.desks import until
from tests.hub import PEOPLE
from tests.switchboard.desk_side import DeskSide, Reader, desk_side

NUMBER = "+358401234567"


async def signed_in(url: str | None, person: str) -> str:
    """A sign-in at the hub."""
    async with httpx.AsyncClient(base_url=f"{url}/api/v1", timeout=30) as client:
        answer = await client.post("/sessions", json={"user": person, "password": f"password-{person}"})
        token: str = answer.json()["token"]
        return token


async def refused(work: Coroutine[Any, Any, object]) -> tuple[SwitchboardErrorKind, str]:
    with pytest.raises(SwitchboardError) as caught:
        await work
    return caught.value.kind, caught.value.code


def test_who_one_is_and_what_one_may_see(tmp_path: Path) -> None:
    async def run() -> None:
        async with desk_side(tmp_path) as site:
            site.exchange.agent("1001", "support")
            site.exchange.ring_in("support", NUMBER)
            async with (
                site.client(await site.key("ann")) as ann,
                site.client(await site.key("sue", Role.SUPERVISOR)) as sue,
            ):
                me = await ann.me()
                assert (me.person, me.role, me.phone) == ("ann", "agent", "")
                await until(lambda: site.switchboard.live.entries("support"), "the caller waits")
                agents, whole = await ann.board(), await sue.board()
                shown, seen = agents.queues[0].waiting[0], whole.queues[0].waiting[0]
                assert seen.number == NUMBER
                assert (shown.number, shown.call, shown.since) == ("", "", seen.since)
                assert [one.phone for one in whole.agents] == ["PJSIP/1001"]
                assert agents.agents == ()

    asyncio.run(run())


def test_nobody_without_a_key(tmp_path: Path) -> None:
    async def run() -> None:
        async with desk_side(tmp_path) as site:
            key = await site.key("ann")
            for token in ("", "wrong", key[:-1], key + "x", "x" * 5000):
                async with site.client(token) as client:
                    assert (await refused(client.me()))[0] is SwitchboardErrorKind.SIGN_IN
                    assert (await refused(client.board()))[0] is SwitchboardErrorKind.SIGN_IN
                    assert (await refused(anext(client.events())))[0] is SwitchboardErrorKind.SIGN_IN
            async with site.plain() as stranger:
                for header in ("Basic YW5uOmFubg==", "Bearer", "Bearer \xe4", key):
                    answer = await stranger.get("/me", headers={"Authorization": header.encode("latin-1")})
                    assert (answer.status_code, answer.json()["code"]) == (401, "not_signed_in")
                    assert answer.headers["www-authenticate"] == "Bearer"
                health = (await stranger.get("/health")).json()
                assert health == {"status": "ok", "pbx": True, "crm": False}

    asyncio.run(run())


def test_a_key_that_was_taken_away_is_nobodys_a_minute_later(tmp_path: Path) -> None:
    async def run() -> None:
        async with desk_side(tmp_path) as site, site.client(await site.key("ann")) as ann:
            await ann.me()
            assert await site.database.run(lambda connection: take_key(connection, "ann"))
            site.clock.forward(61)
            assert (await refused(ann.me()))[0] is SwitchboardErrorKind.SIGN_IN

    asyncio.run(run())


def test_only_who_may_reads_the_report_and_changes_the_rules(tmp_path: Path) -> None:
    async def run() -> None:
        async with desk_side(tmp_path) as site:
            day, site_rules = date(2026, 11, 20), site.switchboard.rules
            roles = (("ann", Role.AGENT), ("sue", Role.SUPERVISOR), ("boss", Role.ADMIN))
            tokens = [await site.key(one, role) for one, role in roles]
            async with site.client(tokens[0]) as ann, site.client(tokens[1]) as sue, site.client(tokens[2]) as boss:
                standing = site_rules.site
                for forbidden in (
                    ann.report(day, day),
                    ann.rules(),
                    ann.save_rules(standing),
                    sue.save_rules(standing),
                ):
                    assert await refused(forbidden) == (SwitchboardErrorKind.FORBIDDEN, "forbidden")
                assert await sue.report(day, day) == ()
                assert await refused(sue.report(day, date(2026, 11, 19))) == (SwitchboardErrorKind.REFUSED, "bad_days")
                assert await refused(sue.report(date(2020, 1, 1), day)) == (SwitchboardErrorKind.REFUSED, "bad_days")
                assert standing == await boss.rules() == await sue.rules()
                changed = await boss.save_rules(replace(standing, callbacks_on=False, never=(NUMBER,)))
                assert changed == replace(standing, callbacks_on=False, never=(NUMBER,), version=standing.version + 1)
                assert await refused(boss.save_rules(standing)) == (SwitchboardErrorKind.REFUSED, "older_version")
                with pytest.raises(BadRules) as caught:
                    await boss.save_rules(replace(changed, region="XX"))
                assert caught.value.problems == {"region": "unknown_country"}
                assert site_rules.site == changed

    asyncio.run(run())


def test_the_stream_tells_the_board_and_ones_own_calls_first_and_each_what_concerns_them(tmp_path: Path) -> None:
    async def run() -> None:
        async with desk_side(tmp_path) as site:
            tokens = [await site.key(one, role) for one, role in (("ann", Role.AGENT), ("sue", Role.SUPERVISOR))]
            async with (
                site.client(tokens[0]) as ann,
                site.client(tokens[1]) as sue,
                Reader(ann) as agent,
                Reader(sue) as leader,
            ):
                desks = site.switchboard.desks
                for reader in (agent, leader):
                    await reader.wait(BoardNow)
                    assert {type(one) for one in reader.told[:2]} == {BoardNow, OwnCalls}
                asked = [CallbackAsked(f"c-{queue}", queue, "Bat", NUMBER) for queue in ("support", "quiet")]
                for one in asked:
                    desks.tell(Tell(one))
                desks.tell(Tell(replace(asked[0], callback="to-sue"), frozenset({"sue"})))
                desks.tell(Tell(DirectNow("d1", "ann", NUMBER, "Bat", None)))
                desks.tell(Tell(Callout("o1", CalloutState.RINGING), frozenset({"ann"})))
                desks.tell(Tell(replace(site.switchboard.rules.site, version=7)))
                for reader in (agent, leader):
                    assert await reader.wait(int) == [7]
                assert agent.of(CallbackAsked) == [asked[0]]
                assert [one.callback for one in leader.of(CallbackAsked)] == ["c-support", "to-sue"]
                assert [one.id for one in agent.of(DirectNow)] == ["d1"]
                assert [one.id for one in agent.of(Callout)] == ["o1"]
                assert leader.of(DirectNow) == leader.of(Callout) == []
            await until(lambda: site.switchboard.desks.streams == 0, "the streams end with their readers")

    asyncio.run(run())


def test_an_agent_hears_of_the_queues_that_the_exchange_has_them_in(tmp_path: Path) -> None:
    async def run() -> None:
        people = (PEOPLE[-1], NewPerson("ann", "Ann", "agent", "password-ann", "1001"))
        crm = EmbeddedHub(tmp_path / "hub", people=people)
        async with AsyncExitStack() as stack:
            await crm.start()
            stack.push_async_callback(crm.stop)
            site = await stack.enter_async_context(desk_side(tmp_path, crm.url))
            site.exchange.agent("1001", "sales")
            async with site.client(await signed_in(crm.url, "ann")) as ann:
                board = site.switchboard.live.now
                await until(lambda: any(one.person == "ann" for one in board().agents), "ann is known")
                async with Reader(ann) as reader:
                    await reader.wait(BoardNow)

                    def in_sales() -> bool:
                        site.clock.forward(0.3)
                        return site.switchboard.desks.queues_of("ann") == {"sales"}

                    await until(in_sales, "ann is in sales")
                    assert (await ann.me()).queues == ("sales",)
                    await site.message("m-support", "support")
                    await site.message("m-sales", "sales")
                    [left] = await reader.wait(VoiceMessage)
                    assert left.id == "m-sales"
                assert [one.id for one in await ann.messages()] == ["m-sales"]
                for other in (ann.heard("m-support"), ann.sound("m-support", tmp_path / "sounds")):
                    assert await refused(other) == (SwitchboardErrorKind.REFUSED, "no_message")

    asyncio.run(run())


def test_a_message_is_heard_once_and_its_callback_made_once(tmp_path: Path) -> None:
    async def run() -> None:
        async with desk_side(tmp_path) as site:
            await site.message("1732291200.17")
            tokens = [await site.key(one) for one in ("ann", "ben")]
            async with site.client(tokens[0]) as ann, site.client(tokens[1]) as ben:
                first, second = await asyncio.gather(ann.heard("1732291200.17"), ben.heard("1732291200.17"))
                assert first == second
                assert first.heard_by in ("ann", "ben")
                mine, theirs = "11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"
                assert (await ann.made(first.id, mine)).callback == mine
                assert (await ben.made(first.id, theirs)).callback == mine
                sound = await ann.sound(first.id, tmp_path / "sounds")
                assert sound.read_bytes() == site.switchboard.voicemail.sound(first.id).read_bytes()
                assert list((tmp_path / "sounds").iterdir()) == [sound]
            async with site.plain(tokens[0]) as plain:
                part = await plain.get("/messages/1732291200.17/sound", headers={"Range": "bytes=0-3"})
                assert (part.status_code, part.content, part.headers["content-type"]) == (206, b"RIFF", "audio/wav")
                site.switchboard.voicemail.sound(first.id).unlink()
                gone = await plain.get("/messages/1732291200.17/sound")
                assert (gone.status_code, gone.json()["code"]) == (404, "no_sound")

    asyncio.run(run())


@pytest.mark.parametrize(
    "path",
    [
        "/messages/..%2F..%2Fswitchboard.sqlite/sound",
        "/messages/%2e%2e/sound",
        "/messages/%2Fetc%2Fpasswd/sound",
        "/messages/a%00b/sound",
        "/messages/" + "a" * 3000 + "/sound",
        "/direct/..%2Fx",
        "/callouts/%F0%9F%93%9E/hang_up",
    ],
)
def test_an_id_is_no_path(tmp_path: Path, path: str) -> None:
    async def run() -> None:
        async with desk_side(tmp_path) as site, site.plain(await site.key("boss", Role.ADMIN)) as plain:
            method = "DELETE" if path.startswith("/direct") else "POST" if path.startswith("/callouts") else "GET"
            answer = await plain.request(method, path)
            assert answer.status_code in (404, 405, 422)
            assert answer.json()["code"] in ("bad_input", "no_such_page", "no_such_method", "no_message")

    asyncio.run(run())


def test_what_cannot_be_read_is_refused_with_a_code(tmp_path: Path) -> None:
    async def run() -> None:
        async with desk_side(tmp_path) as site, site.plain(await site.key("boss", Role.ADMIN)) as plain:
            for method, path, body, expected in (
                ("PUT", "/me/phone", b"", (422, "bad_input")),
                ("PUT", "/me/phone", b"\xff", (422, "bad_input")),
                ("PUT", "/me/phone", b'{"phone": ""}', (422, "bad_input")),
                ("PUT", "/me/phone", b'{"phone": "1001", "more": 1}', (422, "bad_input")),
                ("PUT", "/me/phone", b'{"phone": "10\\u000001"}', (422, "bad_input")),
                ("PUT", "/me/phone", b"[" * 100_000, (413, "too_large")),
                ("PUT", "/me/phone", b"[" * 10_000, (422, "bad_input")),
                ("PUT", "/me/queue", b'{"in": true}', (422, "bad_input")),
                ("POST", "/callouts", b'{"id": "1", "number": "+358401234567"}', (422, "bad_input")),
                ("PUT", "/rules", b'{"rules": {"departments": [{}]}, "version": 1}', (422, "bad_input")),
                ("PUT", "/rules", b" " * (1024 * 1024 + 1), (413, "too_large")),
                ("GET", "/report?first=yesterday&last=2026-11-22", b"", (422, "bad_input")),
                ("GET", "/report", b"", (422, "bad_input")),
                ("GET", "/no/such", b"", (404, "no_such_page")),
                ("POST", "/board", b"", (405, "no_such_method")),
            ):
                answer = await plain.request(method, path, content=body)
                assert (answer.status_code, answer.json()["code"]) == expected, (path, body[:40])
                assert NUMBER not in answer.text
            assert (await plain.get("/health")).status_code == 200

    asyncio.run(run())


def test_a_body_that_does_not_come_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.switchboard.desks.door.SLOWEST", 0.1)

    async def run() -> None:
        async with desk_side(tmp_path) as site:
            key = await site.key("ann")
            reader, writer = await asyncio.open_connection("127.0.0.1", site.switchboard.desk_port)
            head = (
                f"PUT /api/v1/me/phone HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {key}\r\nContent-Length: 20\r\n\r\n"
            )
            writer.write(head.encode() + b'{"phone"')
            assert (await reader.readline()).startswith(b"HTTP/1.1 408")
            assert b"too_slow" in await reader.read()
            writer.close()
            await writer.wait_closed()

    asyncio.run(run())


def test_ones_own_lines_and_phone_only(tmp_path: Path) -> None:
    async def run() -> None:
        async with desk_side(tmp_path) as site:
            doc = json.dumps(
                {
                    "number": record.number(parse(NUMBER, "FI")),
                    "queue": "support",
                    "mode": int(DirectMode.UNTIL_CLOSED),
                    "minutes": 60,
                    "since": record.instant(site.clock.now()),
                    "callback": None,
                    "customer": "Bat",
                }
            )
            for person in ("ann", "ben"):
                row = {"id": f"d-{person}", "person": person, "number_key": NUMBER, "until": None, "doc": doc}
                await site.database.run(lambda connection, row=row: put(connection, schema.direct, row))
            await site.restart()
            async with site.client(await site.key("ann")) as ann, site.client(await site.key("ben")) as ben:
                async with Reader(ann) as reader:
                    await reader.wait(OwnCalls)
                    assert [one.id for one in await ann.direct()] == ["d-ann"]
                    await ann.close_direct("d-ben")
                    assert [one.id for one in await ben.direct()] == ["d-ben"]
                    await ann.close_direct("d-ann")
                    await ann.close_direct("d-ann")
                    assert await ann.direct() == ()
                    assert [one.id for one in await reader.wait(DirectNow)] == ["d-ann"]
                assert (await ann.log_in("1001")).phone == "1001"
                assert (await ann.log_out()).phone == ""
                assert await refused(ann.log_in("+1 900 555 0100")) == (SwitchboardErrorKind.REFUSED, "bad_phone")
                unknown = ann.transfer("11111111-1111-4111-8111-111111111111", "1002")
                assert await refused(unknown) == (SwitchboardErrorKind.REFUSED, "not_found")

    asyncio.run(run())


def test_a_desk_that_does_not_read_is_cut_and_holds_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.switchboard.desks.refusals.SLOWEST", 0.2)

    async def run() -> None:
        async with desk_side(tmp_path) as site:
            key, desks = await site.key("sue", Role.SUPERVISOR), site.switchboard.desks
            with socket.socket() as slow:
                slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
                slow.setblocking(False)
                loop = asyncio.get_running_loop()
                await loop.sock_connect(slow, ("127.0.0.1", site.switchboard.desk_port))
                request = f"GET /api/v1/events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {key}\r\n\r\n"
                await loop.sock_sendall(slow, request.encode())
                await until(lambda: desks.streams == 1, "the slow desk reads along")
                async with site.client(key) as quick, Reader(quick) as reader:
                    await reader.wait(BoardNow)
                    one = CallbackAsked("c", "support", "Bat" * 20_000, NUMBER)
                    told = 0
                    while desks.streams == 2:
                        desks.tell(Tell(one))
                        told += 1
                        await reader.wait(CallbackAsked, told)
                    assert reader.error is None

    asyncio.run(run())


def test_a_crowd_of_one_persons_desks_is_thinned_out(tmp_path: Path) -> None:
    async def run() -> None:
        async with desk_side(tmp_path) as site, site.client(await site.key("ann")) as ann, AsyncExitStack() as all_:
            readers = []
            for _ in range(telling.MOST_OF_A_PERSON + 1):
                readers.append(await all_.enter_async_context(Reader(ann)))
                await readers[-1].wait(OwnCalls)
            await until(lambda: readers[0].error is not None, "the oldest is cut")
            assert site.switchboard.desks.streams == telling.MOST_OF_A_PERSON

    asyncio.run(run())


def test_two_hundred_desks_are_told(tmp_path: Path) -> None:
    async def run() -> None:
        async with desk_side(tmp_path) as site, AsyncExitStack() as all_:
            readers = []
            for number in range(200):
                client = await all_.enter_async_context(site.client(await site.key(f"agent{number}")))
                readers.append(await all_.enter_async_context(Reader(client)))
            for reader in readers:
                await reader.wait(BoardNow)
            assert site.switchboard.desks.streams == 200
            site.switchboard.desks.tell(Tell(CallbackAsked("c", "support", "Bat", NUMBER)))
            for reader in readers:
                await reader.wait(CallbackAsked)

    asyncio.run(run())


def test_the_stream_ends_with_the_sign_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telling, "PING", 0.05)

    async def run() -> None:
        async with desk_side(tmp_path) as site, site.client(await site.key("ann")) as ann, Reader(ann) as reader:
            await until(lambda: None in reader.told, "a sign of life")
            await site.database.run(lambda connection: take_key(connection, "ann"))
            site.clock.forward(61)
            await until(lambda: reader.error is not None, "the stream ends")
            assert (await refused(ann.me()))[0] is SwitchboardErrorKind.SIGN_IN

    asyncio.run(run())


def test_a_switchboard_that_dies_in_mid_request_is_unreachable_and_nothing_else(tmp_path: Path) -> None:
    async def run() -> None:
        async with desk_side(tmp_path) as site, site.client(await site.key("sue", Role.SUPERVISOR)) as sue:
            site.line.cut = lambda request: b"/report" in request
            day = date(2026, 11, 1)
            assert (await refused(sue.report(day, day)))[0] is SwitchboardErrorKind.UNREACHABLE
            assert site.line.cuts == 1
            async with Reader(sue) as reader:
                await reader.wait(OwnCalls)
                await site.line.stop()
                await until(lambda: reader.error is not None, "the stream breaks")
                assert reader.error is not None
                assert reader.error.kind is SwitchboardErrorKind.UNREACHABLE
            assert (await refused(sue.me()))[0] is SwitchboardErrorKind.UNREACHABLE
            await site.line.start()
            assert (await sue.me()).person == "sue"

    asyncio.run(run())


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (
            b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n",
            "not_understood not_a_switchboard",
        ),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>", "not_understood bad_answer"),
        (b"HTTP/1.1 502 Bad\r\nContent-Length: 6\r\n\r\n<html>", "unreachable gateway"),
        (b"HTTP/1.1 401 No\r\nContent-Length: 6\r\n\r\n<html>", "not_understood not_a_switchboard"),
        (b'HTTP/1.1 401 No\r\nContent-Length: 17\r\n\r\n{"code": "over_"}', "sign_in over_"),
        (b'HTTP/1.1 400 No\r\nContent-Length: 20\r\n\r\n{"code": "+358 401"}', "not_understood not_a_switchboard"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{", "unreachable RemoteProtocolError"),
        (b"SSH-2.0-OpenSSH\r\n", "unreachable RemoteProtocolError"),
    ],
)
def test_what_is_no_switchboard_is_told_as_such(tmp_path: Path, answer: bytes, expected: str) -> None:
    async def run() -> None:
        async with desk_side(tmp_path) as site, site.client("secret") as ann:
            site.line.answer = answer
            kind, code = await refused(ann.me())
            assert f"{kind} {code}" == expected

    asyncio.run(run())


@pytest.mark.parametrize("path", ["/me", "/events"])
def test_an_answer_without_end_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    monkeypatch.setattr(desk_client, "ANSWER_LIMIT", 1000)
    monkeypatch.setattr(desk_client, "EVENT_LIMIT", 1000)

    async def run() -> None:
        async with desk_side(tmp_path) as site, site.client("secret") as ann:
            head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: "
            site.line.answer = head + b"x" * 100_000
            work = ann.me() if path == "/me" else anext(ann.events())
            assert await refused(work) == (SwitchboardErrorKind.NOT_UNDERSTOOD, "too_large")

    asyncio.run(run())


def test_what_breaks_inside_is_told_and_logged_without_its_words(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)

    async def run() -> None:
        async with desk_side(tmp_path) as site, site.client(await site.key("sue", Role.SUPERVISOR)) as sue:

            async def hours(first: date, last: date) -> tuple[HourOfQueue, ...]:
                raise LookupError(NUMBER)

            monkeypatch.setattr(site.switchboard.report, "hours", hours)
            day = date(2026, 11, 1)
            assert await refused(sue.report(day, day)) == (SwitchboardErrorKind.UNREACHABLE, "internal")
            site.exchange.cut()
            assert await refused(sue.log_in("1001")) == (SwitchboardErrorKind.UNREACHABLE, "pbx_away")

    asyncio.run(run())
    assert "LookupError" in caplog.text
    assert NUMBER not in caplog.text


def test_neither_tokens_nor_numbers_are_in_a_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    tokens: list[str] = []

    async def run(site: DeskSide) -> None:
        tokens.append(await site.key("ann"))
        async with site.client(tokens[0]) as ann:
            await ann.me()
            await site.message("m1")
            await ann.heard("m1")
            await refused(ann.call_out("11111111-1111-4111-8111-111111111111", NUMBER))

    async def whole() -> None:
        async with desk_side(tmp_path) as site:
            await run(site)

    asyncio.run(whole())
    assert tokens[0] not in caplog.text
    assert "40123456" not in caplog.text
