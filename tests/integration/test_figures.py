# SPDX-License-Identifier: GPL-3.0-or-later
"""An agent's day and everybody's figures, over a real hub: what the desk counts is what the hub counts."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.domain.agent import AgentState
from app.domain.call import Call, CallResult, CallState, Direction
from app.domain.callback import OutcomeKind
from app.domain.day import Figures
from app.domain.errors import CrmError, CrmErrorKind
from app.domain.ids import new_id
from app.domain.number import parse
from app.domain.rating import Rating
from app.domain.spell import Spell
from app.services.day import DayDesk
from tests.desks import Desk, desk, form, play
from tests.hub_line import hub

ZONE = ZoneInfo("UTC")


def figures_of(one: Desk) -> DayDesk:
    return DayDesk(one.place, one.clock, lambda: one.sync.abilities)


def talk(at: datetime, **fields: object) -> Call:
    """A call in of a minute."""
    call = Call(
        new_id(),
        Direction.IN,
        parse("0401234501", "FI"),
        at,
        "ann",
        CallState.ENDED,
        customer="Maija",
        queue="help",
        answered_at=at,
        ended_at=at + timedelta(minutes=1),
        result=CallResult.ANSWERED,
        rating=Rating.FRIENDLY,
    )
    return replace(call, **fields)  # type: ignore[arg-type]


def test_the_agent_and_the_supervisor_see_the_same_figures(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with hub(tmp_path) as server, desk(tmp_path / "a", server.url or "", "ann") as ann:
            now = ann.clock.now()
            began = now - timedelta(minutes=5)
            first, last = began.date(), now.date()  # also just after midnight
            ann.store.put_call(talk(began), send=True)
            missed = talk(began, result=CallResult.MISSED, answered_at=None, rating=None, queue=None)
            ann.store.put_call(missed, send=True)
            ann.store.put_call(talk(began, internal=True), send=True)
            stay = Spell(new_id(), "ann", AgentState.PAUSED, began, began + timedelta(minutes=1), "lunch")
            ann.store.put_spell(stay, send=True)
            gone = await ann.callbacks.create(form(1))
            ann.callbacks.close(gone.id, OutcomeKind.DELETED)
            await ann.callbacks.create(form(2))
            await ann.synced()
            own = figures_of(ann)
            try:
                mine = await own.mine(first, last, ZONE)
                with pytest.raises(CrmError) as refusal:
                    await own.people(first, last, ZONE)
                assert refusal.value.kind is CrmErrorKind.FORBIDDEN
            finally:
                await asyncio.to_thread(own.close)
            assert mine.total == Figures(calls_in=2, answered=1, missed=1, talk=60, rated_4=1, made=2, lost=1)
            assert mine.older == 0
            async with desk(tmp_path / "s", server.url or "", "sue") as sue:
                everybody = figures_of(sue)
                try:
                    report = await everybody.people(first, last, ZONE)
                finally:
                    await asyncio.to_thread(everybody.close)
            assert report.calls
            assert report.by_person()["ann"] == mine.total
            assert report.by_queue()["help"] == Figures(calls_in=1, answered=1, talk=60, rated_4=1)
            assert report.working["ann"] == {"paused": 60.0}  # a stay is told when it is over
            assert mine.working["paused"] == 60.0

    play(scenario())


def test_where_the_crm_counts_nothing_callbacks_tell(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with hub(tmp_path) as server, desk(tmp_path / "a", server.url or "", "ann") as ann:
            ann.store.put_call(talk(ann.clock.now()), send=True)
            await ann.callbacks.create(form(1))
            await ann.synced()
            assert ann.sync.abilities is not None
            few = replace(ann.sync.abilities, people_report=False)
            figures = DayDesk(ann.place, ann.clock, lambda: few)
            today = datetime.now(UTC).date()
            try:
                report = await figures.people(today - timedelta(days=1), today + timedelta(days=1), ZONE)
            finally:
                await asyncio.to_thread(figures.close)
            assert not report.calls
            assert report.by_person() == {"ann": Figures(made=1)}

    play(scenario())
