# SPDX-License-Identifier: GPL-3.0-or-later
"""Queues are told by a code dialled behind the agent's back: one at a time, the last word wins, and failure is told."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from app.domain.call import CallEvent
from app.domain.errors import CallRefused, EngineGone
from app.services import queue_switch
from app.services.events import Event, QueueNotTold
from app.services.queue_switch import QueueSwitch
from tests.desks import Phone, play, until


class Pbx(Phone):
    """Keeps which id a code was dialled with."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []

    async def dial(self, number_or_uri: str, call: str) -> None:
        self.ids.append(call)
        await super().dial(number_or_uri, call)


class Site:
    def __init__(self, codes: tuple[str, str] = ("*46", "*47")) -> None:
        self.phone, self.events, self.up, self.codes = Pbx(), list[Event](), True, codes
        self.switch = QueueSwitch(self.phone, lambda: self.codes, lambda: self.up, self.events.append)

    async def dialled(self, *codes: str) -> None:
        await until(lambda: self.phone.dialled() == list(codes), f"dialled {codes}, not {self.phone.dialled()}")

    async def answers(self) -> None:
        call = self.phone.ids[-1]
        self.switch.progress("somebody else's", CallEvent.ANSWERED)
        self.switch.ended("somebody else's")
        self.switch.progress(call, CallEvent.RINGING)
        assert ("hang_up", call) not in self.phone.told
        self.switch.progress(call, CallEvent.ANSWERED)
        await until(lambda: ("hang_up", call) in self.phone.told, "hung up at once")
        self.switch.ended(call)


def test_a_code_is_dialled_and_hung_up_when_it_is_answered() -> None:
    async def scenario() -> None:
        site = Site()
        await site.switch.tell(True)
        await site.dialled("*46")
        await site.answers()
        await site.switch.settled()
        await site.switch.tell(True)  # said already
        await site.switch.settled()
        await site.switch.tell(False)
        await site.dialled("*46", "*47")
        await site.answers()
        await site.switch.settled()
        assert site.events == []

    play(scenario())


def test_of_several_changes_the_last_is_told() -> None:
    async def scenario() -> None:
        site = Site()
        for paused in (True, False, True, False):
            await site.switch.tell(paused)
        await site.dialled("*47")
        for paused in (True, False, True):
            await site.switch.tell(paused)
        await site.answers()
        await site.dialled("*47", "*46")
        await site.answers()
        await site.switch.settled()
        assert site.phone.dialled() == ["*47", "*46"]

    play(scenario())


@pytest.mark.parametrize("trouble", ["refused", "engine", "turned down", "silent"])
def test_what_could_not_be_told_is_said(monkeypatch: pytest.MonkeyPatch, trouble: str) -> None:
    monkeypatch.setattr(queue_switch, "PATIENCE", 0.05)

    async def scenario() -> None:
        site = Site()
        if trouble == "refused":
            site.phone.refuse = CallRefused("too_many_calls")
        elif trouble == "engine":
            site.phone.refuse = EngineGone()
        await site.switch.tell(True)
        await site.dialled("*46")
        if trouble == "turned down":
            site.switch.ended(site.phone.ids[-1])
        await site.switch.settled()
        (told,) = site.events
        assert isinstance(told, QueueNotTold)
        assert told.paused
        expected: Any = {
            "refused": "too_many_calls",
            "engine": "",
            "turned down": "queue_code",
            "silent": "timeout",
        }
        assert getattr(told.error, "code", "") == expected[trouble]
        if trouble in ("turned down", "silent"):
            assert ("hang_up", site.phone.ids[-1]) in site.phone.told
        # The next change tries again.
        site.phone.refuse = None
        await site.switch.tell(True)
        await site.dialled("*46", "*46")
        await site.answers()
        await site.switch.settled()
        assert len(site.events) == 1

    play(scenario())


def test_what_could_not_be_told_is_told_again_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue_switch, "AGAIN", 0.02)

    async def scenario() -> None:
        site = Site()
        site.phone.refuse = EngineGone()
        await site.switch.tell(True)
        await until(lambda: len(site.phone.dialled()) > 2, "tried again")
        assert len(site.events) == 1  # said once
        site.phone.refuse = None
        tried = len(site.phone.dialled())
        await until(lambda: len(site.phone.dialled()) > tried, "tried again")
        await site.answers()
        await site.switch.settled()
        tried = len(site.phone.dialled())
        await asyncio.sleep(0.1)
        assert len(site.phone.dialled()) == tried  # it has been told

    play(scenario())


def test_without_a_line_the_queues_are_told_when_it_is_back() -> None:
    async def scenario() -> None:
        site = Site()
        site.up = False
        await site.switch.tell(False)
        await site.switch.settled()
        assert site.phone.told == []
        site.up = True
        site.switch.line_changed()
        await site.dialled("*47")
        await site.answers()
        await site.switch.settled()
        site.switch.line_changed()  # registered again, no word of trouble between
        await site.switch.settled()
        # A PBX that was away may have forgotten.
        site.up = False
        site.switch.line_changed()
        site.up = True
        site.switch.line_changed()
        await site.dialled("*47", "*47")
        await site.answers()
        await site.switch.settled()

    play(scenario())


def test_a_site_without_codes_dials_nothing() -> None:
    async def scenario() -> None:
        site = Site(("", ""))
        await site.switch.tell(True)
        await asyncio.sleep(0)
        await site.switch.settled()
        assert (site.phone.told, site.events) == ([], [])

    play(scenario())
