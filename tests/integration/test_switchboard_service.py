# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk's switchboard: opened with the sign-in, gone and back again, and a voice message whose callback is made once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.board import Callout, CalloutState, DirectNow, OwnCalls
from app.domain.callback import Origin
from app.domain.errors import BadNumber, SwitchboardError, SwitchboardErrorKind
from app.domain.people import Role
from app.services import switchboard as service
from app.services.events import (
    BoardChanged,
    DirectChanged,
    MessageLeft,
    MessagesChanged,
    RulesChanged,
    SwitchboardChanged,
    SwitchboardLink,
)
from app.services.switchboard import SwitchboardDesk, secret_name
from app.switchboard.parts import Tell
from app.telephony.switchboard.client import SwitchboardClient
from tests.desks import Desk, desk, until
from tests.hub_line import at_hub, hub
from tests.switchboard.desk_side import DeskSide, desk_side

NUMBER = "+358401234567"


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits between tries are short."""
    monkeypatch.setattr(service, "SOONEST", 0.02)
    monkeypatch.setattr(service, "LATEST", 0.1)


@dataclass
class Settings:
    switchboard_url: str
    crm_profile: str = ""


def opened(one: Desk, url: str, crm_profile: str = "") -> SwitchboardDesk:
    return SwitchboardDesk(
        one.place,
        one.callbacks,
        one.clock,
        Settings(url, crm_profile),
        one.secrets,
        SwitchboardClient,
        lambda: "FI",
        lambda: "Europe/Helsinki",
        one.events.append,
    )


@asynccontextmanager
async def at_work(folder: Path, user: str = "ann") -> AsyncIterator[tuple[Any, DeskSide, Desk, SwitchboardDesk]]:
    """A hub, its switchboard, and a desk that is signed in at both."""
    async with hub(folder) as crm, desk_side(folder, crm.url) as site:
        assert crm.url is not None
        async with desk(folder / user, crm.url, user) as one:
            board = opened(one, f"{site.url}/")
            await board.apply()
            await there(board)
            try:
                yield crm, site, one, board
            finally:
                await board.stop()


async def there(board: SwitchboardDesk) -> None:
    await until(lambda: board.link is SwitchboardLink.THERE, f"the switchboard is reached; {board.problem}")
    await until(lambda: board.board is not None, "the board is told")


def links(one: Desk) -> list[str]:
    return [event.link.value for event in one.all(SwitchboardChanged)]


def test_a_sign_in_at_the_hub_opens_it_and_a_sign_out_closes_it(tmp_path: Path) -> None:
    async def run() -> None:
        async with at_work(tmp_path) as (_, site, one, board):
            assert board.me is not None
            assert (board.me.person, board.me.role) == ("ann", "agent")
            assert board.board is not None
            assert [queue.queue for queue in board.board.queues] == ["support", "sales", "quiet"]
            assert links(one) == ["connecting", "there"]
            await one.account.sign_out()
            for event in tuple(one.events):
                board.happened(event)
            await until(lambda: board.link is SwitchboardLink.OFF, "closed")
            assert (board.me, board.board, board.messages) == (None, None, ())
            assert one.all(BoardChanged)[-1] == BoardChanged(None)
            await until(lambda: site.switchboard.desks.streams == 0, "the stream ends")
            with pytest.raises(SwitchboardError) as caught:
                await board.rules()
            assert caught.value.code == "off"

    asyncio.run(run())


def test_it_comes_and_goes_and_everything_is_asked_anew(tmp_path: Path) -> None:
    async def run() -> None:
        async with at_work(tmp_path) as (_, site, one, board):
            calls: list[object] = []
            leave = board.subscribe(calls.append)
            await site.message("m1")
            await until(lambda: [m.id for m in board.messages] == ["m1"], "the message is told")
            assert [event.message.id for event in one.all(MessageLeft)] == ["m1"]
            await site.line.stop()
            await until(lambda: board.link is SwitchboardLink.AWAY, "it is away")
            assert board.board is None
            assert [message.id for message in board.messages] == ["m1"]
            site.clock.forward(5)
            await site.message("m2")
            with pytest.raises(SwitchboardError) as caught:
                await board.rules()
            assert caught.value.kind is SwitchboardErrorKind.UNREACHABLE
            await site.line.start()
            await there(board)
            assert [message.id for message in board.messages] == ["m2", "m1"]
            assert [event.message.id for event in one.all(MessageLeft)] == ["m1"]
            assert [type(call) for call in calls] == [OwnCalls]
            callout = Callout("o1", CalloutState.RINGING)
            site.switchboard.desks.tell(Tell(callout, frozenset({"ann"})))
            await until(lambda: callout in calls, "the callout is told")
            leave()
            await site.restart()
            await until(lambda: links(one).count("there") == 3, "back from a restart")
            assert len(calls) == 2
            assert [message.id for message in board.messages] == ["m2", "m1"]

    asyncio.run(run())


def test_a_message_is_called_back_once_however_often_it_is_pressed(tmp_path: Path) -> None:
    async def run() -> None:
        async with at_work(tmp_path) as (crm, site, one, board):
            await site.message("1732291200.17")
            await until(lambda: board.messages, "the message is told")
            made = set(await asyncio.gather(*(board.call_back("1732291200.17") for _ in range(5))))
            assert len(made) == 1
            [id] = made
            await until(lambda: board.messages[0].callback == id, "the switchboard knows of it")
            assert site.switchboard.voicemail.listing()[0].callback == id
            await one.synced()
            [record] = await at_hub(crm)
            assert (record["id"], record["origin"], record["queue"]) == (id, Origin.VOICEMAIL.value, "support")
            assert record["number"]["e164"] == NUMBER
            assert await board.call_back("1732291200.17") == id
            await site.message("m2")
            await until(lambda: len(board.messages) == 2, "the same person's second message")
            assert await board.call_back("m2") == id
            await board.heard("m2")
            assert {message.id: message.heard_by for message in board.messages} == {"m2": "ann", "1732291200.17": ""}

    asyncio.run(run())


def test_two_agents_who_call_back_one_message_make_one_callback(tmp_path: Path) -> None:
    async def run() -> None:
        async with at_work(tmp_path) as (crm, site, one, board), desk(tmp_path / "ben", crm.url, "ben") as other:
            second = opened(other, site.url)
            await second.apply()
            await there(second)
            await site.message("m1")
            for each in (board, second):
                await until(lambda each=each: each.messages, "both see it")
            await asyncio.gather(board.call_back("m1"), second.call_back("m1"))
            await one.synced()
            await other.synced()
            assert len([record for record in await at_hub(crm) if record["outcome"] is None]) == 1
            await until(lambda: board.messages[0].callback is not None, "told")
            assert board.messages == second.messages
            await second.stop()

    asyncio.run(run())


def test_a_callback_made_while_the_switchboard_is_away_is_told_when_it_is_back(tmp_path: Path) -> None:
    async def run() -> None:
        async with at_work(tmp_path) as (_, site, one, board):
            await site.message("m1")
            await until(lambda: board.messages, "the message is told")
            await site.line.stop()
            await until(lambda: board.link is SwitchboardLink.AWAY, "it is away")
            id = await board.call_back("m1")
            assert (await one.get(id)).origin is Origin.VOICEMAIL
            assert await board.call_back("m1") == id
            await site.line.start()
            await until(lambda: board.messages[0].callback == id, "the switchboard hears of it")

    asyncio.run(run())


def test_a_message_from_a_hidden_number_cannot_be_called_back(tmp_path: Path) -> None:
    async def run() -> None:
        async with at_work(tmp_path) as (_, site, _one, board):
            await site.message("m1")
            await until(lambda: board.messages, "the message is told")
            board.messages = (replace(board.messages[0], number=""),)
            with pytest.raises(BadNumber):
                await board.call_back("m1")
            with pytest.raises(SwitchboardError) as caught:
                await board.call_back("none")
            assert caught.value.code == "not_found"
            assert board.messages[0].callback is None

    asyncio.run(run())


def test_lines_rules_and_phone_follow(tmp_path: Path) -> None:
    async def run() -> None:
        async with at_work(tmp_path, "boss") as (_, site, one, board):
            rules = await board.rules()
            kept = await board.save_rules(replace(rules, callbacks_on=False))
            await until(lambda: one.all(RulesChanged), "the change is told")
            assert one.all(RulesChanged) == [RulesChanged(kept.version)]
            await board.log_in("1003")
            assert board.me is not None
            assert board.me.phone == "1003"
            await board.queue(logged_in=True, paused=True, reason="lunch")
            await board.log_out()
            assert board.me.phone == ""
            line = DirectNow("d1", "boss", NUMBER, "Bat", None)
            lines = [line]

            async def now(person: str) -> tuple[DirectNow, ...]:
                return tuple(lines)

            site.switchboard.direct.lines = now  # type: ignore[method-assign]
            site.switchboard.desks.tell(Tell(line))
            await until(lambda: board.direct == (line,), "the line is told")
            lines.clear()
            site.switchboard.desks.tell(Tell(replace(line, until=site.clock.now())))
            await until(lambda: board.direct == (), "its end is told")
            assert [event.lines for event in one.all(DirectChanged)] == [(line,), ()]

    asyncio.run(run())


def test_without_a_key_it_refuses_until_there_is_one(tmp_path: Path) -> None:
    async def run() -> None:
        async with hub(tmp_path) as crm, desk_side(tmp_path) as site:
            assert crm.url is not None
            async with desk(tmp_path / "ann", crm.url, "ann") as one:
                board = opened(one, site.url, "site.toml")
                await board.apply()
                await until(lambda: board.link is SwitchboardLink.REFUSED, "no key")
                assert board.problem is not None
                assert board.problem.code == "no_key"
                one.secrets.set(secret_name(site.url), "wrong")
                await until(lambda: board.problem is not None and board.problem.code == "not_signed_in", "a wrong key")
                one.secrets.set(secret_name(site.url), await site.key("ann", Role.SUPERVISOR))
                await there(board)
                assert board.me is not None
                assert board.me.role == "supervisor"
                assert links(one) == ["connecting", "refused", "refused", "there"]
                await board.stop()
                assert one.all(MessagesChanged) == []

    asyncio.run(run())


def test_a_listener_that_breaks_does_not_end_it(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    async def run() -> None:
        async with at_work(tmp_path) as (_, site, one, board):

            def breaks(what: object) -> None:
                if isinstance(what, Callout):
                    raise LookupError

            board.subscribe(breaks)
            site.switchboard.desks.tell(Tell(Callout("o1", CalloutState.RINGING), frozenset({"ann"})))
            await until(lambda: links(one) == ["connecting", "there", "away", "there"], "it is opened again")
            await site.message("m1")
            await until(lambda: board.messages, "and told of what is new")

    asyncio.run(run())
    assert "LookupError" in caplog.text


def test_settings_move_it(tmp_path: Path) -> None:
    async def run() -> None:
        async with at_work(tmp_path) as (_, site, one, board):
            settings = board._settings
            assert isinstance(settings, Settings)
            settings.switchboard_url = ""
            await board.apply()
            assert board.link is SwitchboardLink.OFF
            await until(lambda: site.switchboard.desks.streams == 0, "the stream ends")
            settings.switchboard_url = "not an address"
            await board.apply()
            await until(lambda: board.link is SwitchboardLink.AWAY, "nothing is there")
            settings.switchboard_url = site.url
            await board.apply()
            await there(board)
            assert one.all(SwitchboardChanged)[-1].link is SwitchboardLink.THERE

    asyncio.run(run())
