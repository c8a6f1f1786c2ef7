# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls over a real Asterisk: what it sets up, and what became of each call, is told as it was."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.domain.call import CallResult
from app.telephony.port import LineChanged, LineState, PhoneSettings
from tests.integration.sip_peer import Desk, LoopThread
from tests.pbx.asterisk import CUSTOMER, Pbx

SETTINGS = PhoneSettings(sound="tone")


@pytest.fixture(scope="module")
def loop() -> Iterator[LoopThread]:
    thread = LoopThread()
    yield thread
    thread.close()


@pytest.fixture(scope="module")
def engine(loop: LoopThread) -> Iterator[Desk]:
    """One engine for all tests; each registers it anew."""

    async def start() -> Desk:
        desk = Desk(SETTINGS)
        await desk.phone.start()
        return desk

    desk = loop.run(start())
    yield desk
    loop.run(desk.phone.stop())


async def log_in(desk: Desk, pbx: Pbx, user: str, transport: str) -> None:
    desk.events.clear()
    await desk.phone.register(pbx.account(user, transport))
    await desk.wait_for(lambda e: isinstance(e, LineChanged) and e.state is LineState.REGISTERED)


@pytest.fixture(params=["udp", "tcp"])
def desk(request: pytest.FixtureRequest, loop: LoopThread, engine: Desk, pbx: Pbx) -> Iterator[Desk]:
    """Agent 1001 at the PBX, over each transport."""
    loop.run(log_in(engine, pbx, "1001", request.param))
    yield engine

    async def leave() -> None:
        for call in list(engine.phone.calls):
            await engine.phone.hang_up(call)
            await engine.ended(call)
        await engine.phone.unregister()

    loop.run(leave())


def test_a_caller_who_hangs_up_is_a_missed_call(loop: LoopThread, desk: Desk, pbx: Pbx) -> None:
    async def act() -> CallResult:
        customer = pbx.call_in("1001", name="Ann Customer", headers={"X-Hello": "a b;c=d"})
        ring = await desk.rung(CUSTOMER)
        assert (ring.display_name, ring.headers["x-hello"]) == ("Ann Customer", "a b;c=d")
        customer.hang_up()
        return (await desk.ended(ring.call)).result

    assert loop.run(act()) is CallResult.MISSED
    pbx.wait_for_no_channels()


def test_cleaning(loop: LoopThread, desk: Desk, pbx: Pbx) -> None:
    assert pbx.contact("1001")
    pbx.reset()
    print(pbx.cli("database show registrar"), pbx.cli("pjsip show contacts"))
    assert not pbx.contact("1001")
