# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose a desk's token is: a sign-in at the hub is one at its switchboard, also while the hub is away for a while."""

from __future__ import annotations

import asyncio
from pathlib import Path

import httpx
import pytest

from app.domain.errors import SwitchboardError, SwitchboardErrorKind
from app.domain.people import Role
from app.switchboard.desks import people as people_door
from tests.desks import Proxy, until
from tests.hub_line import proxied
from tests.switchboard.desk_side import DeskSide, desk_side


async def signed_in(url: str, person: str) -> str:
    async with httpx.AsyncClient(base_url=f"{url}/api/v1", timeout=30) as client:
        answer = await client.post("/sessions", json={"user": person, "password": f"password-{person}"})
        token: str = answer.json()["token"]
        return token


def asked(line: Proxy) -> int:
    """How often the hub was asked whose a token is."""
    return sum(1 for one in line.requests if one == "GET /api/v1/me")


async def kind_of(site: DeskSide, token: str) -> SwitchboardErrorKind | None:
    async with site.client(token) as client:
        try:
            await client.me()
        except SwitchboardError as error:
            return error.kind
        return None


def test_a_sign_in_at_the_hub_is_one_here(tmp_path: Path) -> None:
    async def run() -> None:
        async with proxied(tmp_path) as (_, line), desk_side(tmp_path, line.url) as site:
            token = await signed_in(line.url, "sue")
            async with site.client(token) as sue:
                me = await asyncio.gather(*(sue.me() for _ in range(10)))
                assert {(one.person, one.name, one.role) for one in me} == {("sue", "Sue", "supervisor")}
                assert asked(line) == 1
                await sue.rules()
                assert asked(line) == 1
                site.clock.forward(61)
                await sue.me()
                assert asked(line) == 2
            assert await kind_of(site, "x" + token[1:]) is SwitchboardErrorKind.SIGN_IN
            assert await kind_of(site, await site.key("robot", Role.ADMIN)) is None

    asyncio.run(run())


def test_who_signed_out_at_the_hub_is_out_a_minute_later(tmp_path: Path) -> None:
    async def run() -> None:
        async with proxied(tmp_path) as (_, line), desk_side(tmp_path, line.url) as site:
            token = await signed_in(line.url, "ann")
            assert await kind_of(site, token) is None
            async with httpx.AsyncClient(base_url=f"{line.url}/api/v1", timeout=30) as client:
                await client.delete("/sessions/current", headers={"Authorization": f"Bearer {token}"})
            site.clock.forward(61)
            assert await kind_of(site, token) is SwitchboardErrorKind.SIGN_IN
            site.clock.forward(-61)
            assert await kind_of(site, token) is SwitchboardErrorKind.SIGN_IN

    asyncio.run(run())


@pytest.mark.parametrize("how", ["gone", "gateway", "portal", "signs_in_itself"])
def test_a_hub_that_is_away_is_believed_for_ten_minutes(tmp_path: Path, how: str) -> None:
    async def run() -> None:
        async with proxied(tmp_path) as (_, line), desk_side(tmp_path, line.url) as site:
            known, unknown = await signed_in(line.url, "ann"), await signed_in(line.url, "ben")
            assert await kind_of(site, known) is None
            match how:
                case "gone":
                    await line.stop()
                case "gateway":
                    line.answer = b"HTTP/1.1 502 Bad\r\nContent-Length: 6\r\nConnection: close\r\n\r\n<html>"
                case "portal":
                    line.answer = b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\n<html>"
                case "signs_in_itself":
                    line.answer = b"HTTP/1.1 401 No\r\nContent-Length: 6\r\nConnection: close\r\n\r\n<html>"
            line.break_lines()
            site.clock.forward(300)
            assert await kind_of(site, known) is None
            assert await kind_of(site, unknown) is SwitchboardErrorKind.UNREACHABLE
            site.clock.forward(301)
            assert await kind_of(site, known) is SwitchboardErrorKind.UNREACHABLE
            if how == "gone":
                await line.start()
            line.answer = None
            assert await kind_of(site, known) is None
            assert await kind_of(site, unknown) is None

    asyncio.run(run())


def test_a_sign_in_that_has_ended_by_its_time_is_not_believed_longer(tmp_path: Path) -> None:
    async def run() -> None:
        async with proxied(tmp_path) as (_, line), desk_side(tmp_path, line.url) as site:
            token = await signed_in(line.url, "ann")
            site.clock.forward(12 * 3600 - 30)
            assert await kind_of(site, token) is None
            line.answer = b"HTTP/1.1 502 Bad\r\nContent-Length: 6\r\nConnection: close\r\n\r\n<html>"
            line.break_lines()
            site.clock.forward(31)
            assert await kind_of(site, token) is SwitchboardErrorKind.UNREACHABLE

    asyncio.run(run())


def test_a_crowd_of_wrong_tokens_does_not_keep_out_the_right_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def run() -> None:
        async with proxied(tmp_path) as (_, line), desk_side(tmp_path, line.url) as site:
            token = await signed_in(line.url, "ann")
            assert await kind_of(site, token) is None
            site.clock.forward(61)
            gate = asyncio.Event()
            people = site.switchboard.people
            ask = people._ask_hub
            strangers = 0

            async def slow(hub: object, one: str, digest: str, known: object) -> object:
                nonlocal strangers
                if known is None:
                    strangers += 1
                    await gate.wait()
                return await ask(hub, one, digest, known)  # type: ignore[arg-type]

            people._ask_hub = slow  # type: ignore[assignment, method-assign]
            crowd = [asyncio.create_task(kind_of(site, f"wrong-{number}")) for number in range(30)]
            await until(lambda: strangers == people_door.STRANGERS, "some are asked about")
            await until(lambda: len(people._asking) == len(crowd), "the others wait")
            assert await kind_of(site, token) is None
            monkeypatch.setattr(people_door, "CROWD", len(crowd))
            assert await kind_of(site, "one more") is SwitchboardErrorKind.UNREACHABLE
            gate.set()
            assert set(await asyncio.gather(*crowd)) == {SwitchboardErrorKind.SIGN_IN}

    asyncio.run(run())
