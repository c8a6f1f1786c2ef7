# SPDX-License-Identifier: GPL-3.0-or-later
"""A day of calling back on which the switchboard, the exchange and the CRM are killed at any step, and what must hold after it."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta

from app.domain.call import CallResult
from app.domain.callback import Callback, OutcomeKind
from app.domain.dial_result import call_result
from app.switchboard.pbx.port import callback_channel
from tests.switchboard.exchange import Dialled
from tests.switchboard.ringing import Ringing

ENDINGS = ("00", "00", "00", "13", "24", "21", "30", "31", "32", "33", "34", "35")
"""The last digits of the customers' numbers: see the exchange."""


@dataclass
class Day:
    """What happened. ``kills`` by what was killed."""

    callbacks: int
    kills: Counter[str]
    dialled: int
    kept: int
    unknown: int
    left: int
    """Still open, tried as often as is set."""
    twice: int
    lost: int
    """Still open, without a try that would explain it."""


class Kills:
    """Strikes at random steps: each question to the exchange, the CRM and the store is one, before and after it is done."""

    def __init__(self, site: Ringing, seed: int, often: float) -> None:
        self._site, self._random, self._often = site, random.Random(seed), often
        self.count: Counter[str] = Counter()
        self.wanted: str | None = None
        """What is to be killed now."""
        self.on = True
        site.exchange.fault = lambda name: self._strike(("switchboard", "exchange", "connection", "before", "after"))
        site.promised.fault = lambda name: self._strike(("switchboard", "crm", "before", "after"))
        site.database.fault = lambda: self._strike(("switchboard",))

    def _strike(self, what: tuple[str, ...]) -> str | None:
        if not self.on or self.wanted is not None or self._random.random() > self._often:
            return None
        chosen = self._random.choice(what)
        if chosen in ("before", "after"):
            self.count[f"answer cut off {chosen}"] += 1
            return chosen
        self.count[chosen] += 1
        self.wanted = chosen
        return self._random.choice(("hangs before", "hangs after")) if chosen == "switchboard" else None

    async def carry_out(self) -> None:
        """Kill what is to be killed, and some time later start it again."""
        site, wanted = self._site, self.wanted
        match wanted:
            case "switchboard":
                await site.kill()
                await site.time.seconds(self._random.choice((0, 1, 5, 40)))
                self.wanted = None
                await site.again()
            case "exchange":
                site.exchange.die()
                await site.time.seconds(self._random.choice((1, 10, 60)))
                site.exchange.rise()
            case "connection":
                site.exchange.cut()
                await site.time.seconds(self._random.choice((1, 10, 60)))
                site.exchange.reach()
            case "crm":
                site.promised.there = False
                await site.time.seconds(self._random.choice((1, 20, 90)))
                site.promised.there = True
            case _:
                pass
        if wanted != "switchboard":
            self.wanted = None


def populate(site: Ringing, callbacks: int, agents: int, seed: int) -> list[Callback]:
    """Agents of all kinds, and callers who have asked."""
    chance = random.Random(seed)
    for n in range(agents):
        site.exchange.agent(
            str(1001 + n),
            "sales",
            answers=chance.choice((1, 2, 8, None if n % 10 == 9 else 3)),
            talk=chance.choice((5, 20, 60)),
            refuses=n % 10 == 8,
        )
    return [site.asks(f"+3584{n:06d}{chance.choice(ENDINGS)}") for n in range(callbacks)]


async def play(site: Ringing, kills: Kills, hours: float) -> None:
    """Let the day pass, then an hour of peace."""
    end = site.clock.now() + timedelta(hours=hours)
    while site.clock.now() < end:
        await site.time.until(lambda: kills.wanted is not None or site.clock.now() >= end, 3600 * (hours + 1))
        await kills.carry_out()
    kills.on = False
    await site.time.seconds(2 * 3600)


def check(site: Ringing, callbacks: list[Callback], kills: Kills) -> Day:
    """Count what was dialled twice or lost; raises ``AssertionError`` where the CRM does not tell the truth of a call."""
    by_number: dict[str, list[Dialled]] = {}
    for one in site.exchange.dialled:
        by_number.setdefault(one.number, []).append(one)
    channels = Counter(one.channel for one in site.exchange.dialled)
    # Rung while on the phone with us; or one attempt dialled more than once.
    twice = sum(one.twice for one in site.exchange.dialled) + sum(count - 1 for count in channels.values())
    now = site.clock.now()
    day = Day(len(callbacks), kills.count, len(site.exchange.dialled), 0, 0, 0, twice, 0)
    for callback in callbacks:
        done = site.now(callback)
        dialled = by_number.pop(callback.number.key, [])
        attempts = {callback_channel(done.id, one.id): one for one in done.attempts}
        for place, one in enumerate(dialled):
            attempt = attempts.pop(one.channel.removesuffix(";2"), None)
            assert attempt is not None, "dialled without an attempt at the CRM"
            assert attempt.result is not None, "an attempt without a result"
            last = place == len(dialled) - 1
            if attempt.result in (CallResult.UNKNOWN, CallResult.ANSWERED) and not last:
                day.twice += 1  # after a talk, or a call that nobody knows the end of
            if attempt.result is CallResult.ANSWERED:
                assert one.with_agent, "answered is only a talk with an agent"
            elif attempt.result is CallResult.UNKNOWN:
                pass
            elif attempt.result is not CallResult.CANCELLED:
                assert call_result(one.status, _cause(attempt.result)) is not CallResult.ANSWERED
            if one.with_agent:
                assert attempt.result in (CallResult.ANSWERED, CallResult.UNKNOWN), "a talk that is not told"
        for attempt in attempts.values():
            # Begun, and never dialled; or cut off in the moment of dialling.
            assert attempt.result in (CallResult.CANCELLED, CallResult.UNKNOWN)
        assert done.claim is None or not done.claim.live(now), "a claim was left behind"
        results = [one.result for one in done.attempts]
        if done.outcome is not None:
            assert done.outcome.kind is OutcomeKind.CONNECTED
            assert CallResult.ANSWERED in results
            day.kept += 1
        elif CallResult.UNKNOWN in results:
            day.unknown += 1
        else:
            if done.tries >= 2 or CallResult.INVALID in results or _capped(dialled):
                day.left += 1
            else:
                day.lost += 1
    assert not by_number
    return day


def _cause(result: CallResult) -> int:
    return 21 if result is CallResult.REJECTED else 0


def _capped(dialled: list[Dialled]) -> bool:
    return len(dialled) >= 3
