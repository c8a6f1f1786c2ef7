# SPDX-License-Identifier: GPL-3.0-or-later
"""What the dialplan is answered, by a whole switchboard with a simulated exchange and a real hub."""

from __future__ import annotations

import asyncio
import logging
import wave
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.domain.departments import (
    WORKING_DAYS,
    DirectLine,
    DirectRules,
    Hours,
    OfferRules,
    RingBackRules,
    SiteRules,
    VoicemailRules,
)
from app.hub.embedded import EmbeddedHub
from app.switchboard.switchboard import Switchboard
from tests.desks import play, until
from tests.hub_line import at_hub, hub, proxied
from tests.switchboard.clock import HandClock
from tests.switchboard.exchange import Exchange
from tests.switchboard.running import RULES, SECRET, ask, department, switchboard

CALLER = "+358401234500"
BY_HAND = RingBackRules(on=False)
"""So that nothing is dialled while a test looks."""
CALM = department(ring_back=BY_HAND)
NOON = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
"""A Friday, at noon in Helsinki."""


@dataclass
class Running:
    hub: EmbeddedHub
    board: Switchboard
    exchange: Exchange
    clock: HandClock

    async def ask(self, what: str, **fields: object) -> str:
        return await ask(f"http://127.0.0.1:{self.board.dialplan_port}", SECRET, what, **fields)

    async def request(self, call: str = "1.1", number: str = CALLER, **more: object) -> str:
        return await self.ask("request", call=call, queue="support", number=number, joined="", position=1, **more)

    async def at_hub(self) -> list[dict[str, Any]]:
        await until(lambda: self.board.promises.there and not self.board.promises.kept_back, "the hub is told")
        return await at_hub(self.hub)


@asynccontextmanager
async def running(folder: Path, rules: SiteRules | None = CALM, at: datetime = NOON) -> AsyncIterator[Running]:
    async with hub(folder) as server:
        clock = HandClock(at)
        exchange = Exchange(clock)
        for queue in ("support", "sales"):
            exchange.queue(queue)
        async with switchboard(folder, server.url or "", exchange, clock, rules) as board:
            yield Running(server, board, exchange, clock)
        await exchange.stop()


def test_who_enters(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with running(tmp_path) as one:
            assert (
                await one.ask("enter", call="1", queue="support", number=CALLER, did="x")
                == "ok,queue,0,fi,1,60,0,-,20,180"
            )
            # A queue that nobody has told of is a queue all the same.
            assert (await one.ask("enter", call="2", queue="nobody", number=CALLER)).startswith("ok,queue,0,en,0,")
            # A hidden number may be called back at another one.
            assert (await one.ask("enter", call="3", queue="support", number="")).split(",")[4] == "1"

    play(scenario())


def test_who_comes_when_it_is_closed_and_who_goes_ahead(tmp_path: Path) -> None:
    rules = replace(
        department(
            opening=Hours(WORKING_DAYS),
            offer=OfferRules(to_priority_customers=False, every=30),
            voicemail=VoicemailRules(while_waiting=False, when_closed=True),
            ring_back=BY_HAND,
        ),
        priority_customers=("+35840123*",),
    )
    sunday = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)

    async def scenario() -> None:
        async with running(tmp_path, rules, sunday) as one:
            closed = await one.ask("enter", call="1", queue="support", number="+358501112222", did="")
            assert closed == "ok,closed,0,fi,1,30,1,-,20,180"
            priority = await one.ask("enter", call="2", queue="support", number=CALLER, did="")
            assert priority == "ok,closed,50,fi,0,30,1,-,20,180"
            # Monday at eight, and the window.
            assert await one.request(number="+358501112222") == "ok,tomorrow,1,0"
            (there,) = await one.at_hub()
            assert there["due"] == {
                "utc": "2026-11-23T06:10:00.000000Z",
                "wall": "2026-11-23T08:10",
                "zone": "Europe/Helsinki",
            }

    play(scenario())


def test_a_request_is_one_callback_however_often_it_is_told(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with running(tmp_path) as one:
            assert set(await asyncio.gather(*(one.request() for _ in range(4)))) == {"ok,10,1,0"}
            assert await one.request() == "ok,10,1,0"
            (there,) = await one.at_hub()
            assert (there["origin"], there["queue"], there["number"]["e164"]) == ("queue", "support", CALLER)
            assert (there["due"]["utc"], there["created_by"], there["note"]) == (
                "2026-11-20T10:10:00.000000Z",
                "sue",
                "",
            )
            assert there["expires_at"] is None
            # Another call of the same person renews it, and says so.
            one.clock.forward(300)
            assert await one.request(call="1.2") == "ok,10,1,1"
            (there,) = await one.at_hub()
            assert there["due"]["utc"] == "2026-11-20T10:15:00.000000Z"
            # Who has asked in this call is not offered it any more.
            assert (await one.ask("offer", call="1.2", queue="support", number=CALLER)).startswith("ok,0,fi,")
            assert one.board.offer.asked("1.2")

    play(scenario())


def test_another_number(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with running(tmp_path) as one:
            await one.request()
            assert await one.ask("number", call="1.1", number="0501112222") == "ok,0501112222"
            assert [item["number"]["e164"] for item in await one.at_hub()] == [CALLER]
            assert await one.ask("number", call="1.1", number="12") == "no,not_allowed"
            assert await one.ask("number", call="1.1", number="0700123123") == "no,not_allowed"
            assert await one.ask("number", call="1.1", number="04") == "no,not_allowed"
            assert await one.ask("number", call="1.1", number="0501112222", confirm=1) == "ok,0501112222"
            assert [item["number"]["e164"] for item in await one.at_hub()] == ["+358501112222"]
            # The exchange tells once more what was asked first: the number that was keyed in stays.
            assert (await one.request()).startswith("ok,")
            assert [item["number"]["e164"] for item in await one.at_hub()] == ["+358501112222"]

    play(scenario())


def test_who_cannot_be_called_back(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with running(tmp_path) as one:
            assert await one.request(call="1", number="") == "no,hidden"
            assert await one.request(call="2", number="+358600123123") == "no,not_allowed"
            assert await one.request(call="3", number="+4915112345678") == "no,not_allowed"
            assert await one.ask("request", call="4", queue="nobody", number=CALLER) == "no,off"
            rules = one.board.rules
            await rules.replace(replace(rules.site, never=(CALLER,)), rules.site.version)
            assert await one.request(call="5") == "no,not_allowed"
            # Another number can be keyed in.
            assert await one.ask("number", call="1", number="0501112222", confirm=1) == "ok,0501112222"
            (there,) = await one.at_hub()
            assert there["number"]["e164"] == "+358501112222"
            await rules.replace(replace(rules.site, callbacks_on=False), rules.site.version)
            assert await one.request(call="6", number="+358501112223") == "no,off"
            assert await one.ask("number", call="2", number="0501112224", confirm=1) == "no,off"

    play(scenario())


def test_only_with_the_secret_and_in_words_that_are_understood(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "soitto")

    async def scenario() -> None:
        async with running(tmp_path) as one:
            url = f"http://127.0.0.1:{one.board.dialplan_port}"
            fields = {"call": "1.1", "queue": "support", "number": CALLER}
            for secret in ("", "wrong", "ä"):
                async with httpx.AsyncClient(trust_env=False) as client:
                    headers = {b"X-Soitto-Secret": secret.encode("latin-1")}
                    answer = await client.post(f"{url}/pbx/request", data=fields, headers=headers)
                    assert (answer.status_code, answer.text) == (403, "no,secret")
            assert await one.ask("request", call="1.1") == "no,not_understood"
            assert await one.ask("request", **fields, joined="yesterday") == "no,not_understood"
            assert await one.ask("request", **fields, note="x" * 9000) == "no,too_long"
            assert await one.request() == "ok,10,1,0"
            assert len(await one.at_hub()) == 1

    play(scenario())
    assert CALLER[-9:] not in caplog.text


def test_without_the_crm_requests_are_taken_all_the_same(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with proxied(tmp_path) as (server, line):
            clock = HandClock(NOON)
            exchange = Exchange(clock)
            exchange.queue("support")
            await line.stop()
            async with switchboard(tmp_path, line.url, exchange, clock, CALM) as board:
                url = f"http://127.0.0.1:{board.dialplan_port}"
                fields = {"call": "1.1", "queue": "support", "number": CALLER}
                assert await ask(url, SECRET, "request", **fields) == "ok,10,1,0"
                assert board.live.now().kept_back == 1
                await line.start()
                while board.promises.kept_back:
                    clock.forward(30)
                    await asyncio.sleep(0.02)
                assert len(await at_hub(server)) == 1
            await exchange.stop()

    play(scenario())


def test_what_the_exchange_has_kept_is_collected(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with running(tmp_path) as one:
            joined, asked = int(NOON.timestamp()) - 200, int(NOON.timestamp()) - 100
            await one.request(call="7.1")
            await one.ask("number", call="7.1", number="0501112222", confirm=1)
            await one.exchange.keep("soitto-request", "7.1", f"support|{CALLER}|{joined}|1|{asked}")
            await one.exchange.keep("soitto-request", "7.2", f"support|+358401234502|{joined}|2|{asked}")
            await one.exchange.keep("soitto-request", "7.3", f"support||{joined}|2|{asked}")
            await one.exchange.keep("soitto-request", "7.4", "nonsense")
            # While the exchange is away nothing can be read; then it comes back.
            one.exchange.cut()
            one.exchange.reach()

            async def kept() -> dict[str, str]:
                return dict(await one.exchange.kept("soitto-request"))

            while await kept():
                one.clock.forward(1)
                await asyncio.sleep(0.02)
            there = {item["number"]["e164"]: item for item in await one.at_hub()}
            assert set(there) == {"+358501112222", "+358401234502"}
            # What the caller was told was told when they asked.
            assert there["+358401234502"]["due"]["utc"] == "2026-11-20T10:08:00.000000Z"
            assert there["+358401234502"]["created_at"] == "2026-11-20T09:58:20.000000Z"

    play(scenario())


def test_a_message_that_cannot_be_stored_holds_up_nothing_else(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with running(tmp_path) as one:
            config, at = one.board.config, int(NOON.timestamp())
            config.asterisk.recordings.mkdir(exist_ok=True)
            for call in ("8.1", "8.2"):
                with wave.open(str(config.asterisk.recordings / f"{call}.wav"), "wb") as file:
                    file.setparams((1, 2, 8000, 0, "NONE", ""))
                    file.writeframes(bytes(32_000))
            # Nothing can be written under this name, as on a full disk.
            blocked = config.messages / "8.1.part"
            blocked.mkdir()
            for call in ("8.1", "8.2"):
                path = config.asterisk.recordings / f"{call}.wav"
                await one.exchange.keep("soitto-message", call, f"support|{CALLER}|{path}|2|{at}")
            await one.exchange.keep("soitto-rules", "support", "")
            one.exchange.cut()
            one.exchange.reach()
            while len(one.board.voicemail.listing()) < 1 or not (await one.exchange.kept("soitto-rules"))["support"]:
                one.clock.forward(1)
                await asyncio.sleep(0.02)
            assert set(await one.exchange.kept("soitto-message")) == {"8.1"}
            blocked.rmdir()
            while len(one.board.voicemail.listing()) < 2:
                one.clock.forward(1)
                await asyncio.sleep(0.02)

    play(scenario())


def test_who_was_told_so_is_called_back_whatever_the_rules_say_now(tmp_path: Path) -> None:
    rules = replace(CALM, callbacks_on=False, never=(CALLER,))

    async def scenario() -> None:
        async with running(tmp_path, rules) as one:
            asked = int(NOON.timestamp()) - 100
            await one.exchange.keep("soitto-request", "7.1", f"support|{CALLER}|{asked}|1|{asked}")
            await one.exchange.keep("soitto-request", "7.2", f"closed-down|{CALLER}|{asked}|1|{asked}")
            while await one.exchange.kept("soitto-request"):
                one.clock.forward(1)
                await asyncio.sleep(0.02)
            assert sorted(item["queue"] for item in await one.at_hub()) == ["closed-down", "support"]

    play(scenario())


def test_the_exchange_knows_the_rules_for_when_nobody_answers(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with running(tmp_path) as one:

            async def become(wanted: dict[str, str]) -> None:
                while dict(await one.exchange.kept("soitto-rules")) != wanted:
                    one.clock.forward(1)
                    await asyncio.sleep(0.02)

            await become({"support": "1,60,fi,0,10", "sales": "1,60,en,0,10"})
            rules = one.board.rules
            support = replace(
                rules.site.departments[0], offer=OfferRules(on=False), voicemail=VoicemailRules(while_waiting=True)
            )
            await rules.replace(replace(rules.site, departments=(support,)), rules.site.version)
            await become({"support": "0,60,fi,1,10"})

    play(scenario())


def test_who_waits_long_enough_hears_the_offer(tmp_path: Path) -> None:
    rules = department(offer=OfferRules(after_wait=60, every=15), ring_back=BY_HAND)

    async def scenario() -> None:
        async with running(tmp_path, rules) as one:
            channel = one.exchange.ring_in("support", CALLER)
            entered = await one.ask("enter", call=channel, queue="support", number=CALLER, did="")
            assert entered.split(",")[4] == "0"

            async def language(wanted: str) -> None:
                while await one.exchange.get_variable(channel, "CHANNEL(language)") != wanted:
                    one.clock.forward(1)
                    await asyncio.sleep(0.01)

            began = one.clock.now()
            await language("fi_offer15")
            assert 60 <= (one.clock.now() - began).total_seconds() < 80
            site = one.board.rules.site
            await one.board.rules.replace(replace(site, callbacks_on=False), site.version)
            await language("fi")

    play(scenario())


def test_agents_numbers(tmp_path: Path) -> None:
    rules = replace(
        department(direct=DirectRules(on=True, ring_seconds=25), ring_back=BY_HAND),
        direct_lines=(DirectLine("ann", "+358942550301"),),
    )

    async def scenario() -> None:
        async with running(tmp_path, rules) as one:
            assert await one.ask("own", call="1", number="358942550301", caller=CALLER) == "ok,-,support"
            assert await one.ask("own", call="1", number="0999", caller="") == "ok,-,support"
            assert await one.ask("out", call="1", agent="1001", number=CALLER) == "ok,+358942550100"

    play(scenario())


def test_desks_hear_of_a_request(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with running(tmp_path) as one:
            async with httpx.AsyncClient(base_url=f"{one.hub.url}/api/v1", trust_env=False) as client:
                answer = await client.post("/sessions", json={"user": "boss", "password": "password-boss"})
                token = answer.json()["token"]
            url = f"http://127.0.0.1:{one.board.desk_port}/api/v1/events"
            headers = {"Authorization": f"Bearer {token}"}
            async with (
                httpx.AsyncClient(trust_env=False, timeout=30) as client,
                client.stream("GET", url, headers=headers) as stream,
            ):
                lines = stream.aiter_lines()
                assert "event: board" in [await anext(lines), await anext(lines)]
                await one.request()
                async for line in lines:
                    if line == "event: asked":
                        assert CALLER in await anext(lines)
                        break

    play(scenario())


def test_rules_last_and_an_older_version_is_refused(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with running(tmp_path) as one:
            version = one.board.rules.site.version
            headers = await _boss(one)
            url = f"http://127.0.0.1:{one.board.desk_port}/api/v1/rules"
            async with httpx.AsyncClient(trust_env=False, headers=headers, timeout=30) as client:
                given = (await client.get(url)).json()
                given["callbacks_on"] = False
                answers = [await client.put(url, json={"rules": given, "version": version}) for _ in range(2)]
                assert [one.status_code for one in answers] == [200, 409]
                given["departments"][0]["zone"] = "Nowhere"
                bad = await client.put(url, json={"rules": given, "version": version + 1})
                assert (bad.status_code, bad.json()["problems"]) == (422, {"departments.0.zone": "unknown_zone"})
            assert one.board.rules.site.callbacks_on is False
            async with switchboard(tmp_path, one.hub.url or "", Exchange(one.clock), one.clock, None) as again:
                assert again.rules.site == one.board.rules.site

    play(scenario())


async def _boss(one: Running) -> dict[str, str]:
    async with httpx.AsyncClient(base_url=f"{one.hub.url}/api/v1", trust_env=False) as client:
        answer = await client.post("/sessions", json={"user": "boss", "password": "password-boss"})
        return {"Authorization": f"Bearer {answer.json()['token']}"}


def test_the_standard_rules_offer_nothing_to_nobody(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with running(tmp_path, None) as one:
            assert one.board.rules.site == SiteRules(region="FI")
            assert await one.request() == "no,off"
            assert replace(RULES, version=0) == RULES

    play(scenario())
