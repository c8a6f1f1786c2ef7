# SPDX-License-Identifier: GPL-3.0-or-later
"""The answer to each kind of change is lost after the hub has committed it: the change is there once."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.agent import AgentState
from app.domain.call import CallResult
from app.domain.ids import new_id
from app.domain.spell import Spell
from app.services.events import ChangeRefused
from app.sync import engine, push
from tests.desks import desk, form, play, until
from tests.hub_line import at_hub, calls_at_hub, proxied


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits of a change that is in trouble, as short as a test wants them."""
    monkeypatch.setattr(push, "FIRST_WAIT", 0.2)
    monkeypatch.setattr(push, "LONGEST_WAIT", 0.3)
    monkeypatch.setattr(engine, "LOOK_AGAIN", 0.2)


@pytest.mark.parametrize("kind", ["create", "edit", "attempt", "close", "release", "call", "spell"])
def test_an_answer_that_is_lost_after_the_commit(tmp_path: Path, kind: str, impatient: None) -> None:
    lines = {
        "create": b"PUT /api/v1/callbacks",
        "edit": b"PUT /api/v1/callbacks",
        "attempt": b"/attempts/",
        "close": b"/close ",
        "release": b"/claim/release",
        "call": b"PUT /api/v1/calls",
        "spell": b"PUT /api/v1/spells",
    }

    async def scenario() -> None:
        async with proxied(tmp_path) as (server, proxy), desk(tmp_path / "a", proxy.url, "ann") as ann:
            one = None
            if kind != "create":
                one = await ann.callbacks.create(form(1))
                await ann.synced()
            proxy.cut = lambda piece: lines[kind] in piece.split(b"\r\n")[0] and proxy.cuts < 2
            if one is None:
                one = await ann.callbacks.create(form(1))
            elif kind == "edit":
                await ann.callbacks.edit(one.id, note="changed")
            elif kind == "close":
                await ann.callbacks.flag(one.id, "other")
            elif kind == "spell":
                now = datetime.now(UTC)
                ann.store.put_spell(Spell(new_id(), "ann", AgentState.PAUSED, now, now, None), send=True)
                ann.sync.queued()
            else:
                call = await ann.calls.dial_callback(one.id)
                ann.ended(call, CallResult.BUSY)
            # What the CRM tells of its own accord settles an edit before it is sent again.
            await until(lambda: proxy.cuts == (1 if kind == "edit" else 2), "the answer was lost")
            await until(lambda: not ann.store.outbox.subjects(), "all is there")
            assert ann.all(ChangeRefused) == []
            (there,) = await at_hub(server)
            called = kind in ("attempt", "release", "call")
            assert there["note"] == ("changed" if kind == "edit" else "")
            assert [attempt["result"] for attempt in there["attempts"]] == (["busy"] if called else [])
            assert there["claim"] is None
            assert (there["outcome"] is not None) is (kind == "close")
            assert len(await calls_at_hub(server)) == called

    play(scenario())
