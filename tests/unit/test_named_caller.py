# SPDX-License-Identifier: GPL-3.0-or-later
"""The agent says who the other side is, of several contacts with one number: the call has that name, live or over."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.call import CallResult, CallState
from app.domain.callback import TEXT_LIMIT
from app.domain.errors import CallRefused
from tests.desks import play
from tests.played import played
from tests.unit.test_several_calls import incoming, now


def test_a_live_call_gets_the_name(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            call = incoming(desk)
            named = await desk.calls.name_caller(call.id, "Szabó\x00 Éva" + "x" * 300)
            assert named.customer.startswith("Szabó Éva")
            assert len(named.customer) < TEXT_LIMIT + 1
            assert now(desk, call).customer == named.customer
            stored = desk.store.get_call(call.id)
            assert stored is not None
            assert stored.customer == named.customer
            assert not desk.store.outbox.waiting_for(call.id)  # it is sent at its end

    play(scenario())


def test_a_call_that_is_over_is_sent_again_with_the_name(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            call = incoming(desk)
            desk.calls.ended(call.id, CallResult.MISSED)
            assert now(desk, call).state is CallState.ENDED
            await desk.calls.name_caller(call.id, "Éva")
            assert now(desk, call).customer == "Éva"
            last = desk.store.outbox.waiting(call.id)[-1]
            assert "Éva" in str(last.payload)

    play(scenario())


def test_an_unknown_call_is_refused(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            with pytest.raises(CallRefused, match="no_call"):
                await desk.calls.name_caller("none", "Éva")

    play(scenario())
