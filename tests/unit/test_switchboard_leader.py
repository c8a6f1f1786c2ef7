# SPDX-License-Identifier: GPL-3.0-or-later
"""Of two switchboards on one store, one places calls."""

from __future__ import annotations

from pathlib import Path

from app.switchboard.leader import LEASE, MARGIN, RENEW_EVERY, Leader
from app.switchboard.store.database import Database
from tests.desks import play, until
from tests.switchboard.clock import HandClock


class Two:
    """Two switchboards' leases, each with connections of its own to the same store."""

    def __init__(self, folder: Path) -> None:
        self.clock = HandClock()
        self.stores = [Database(f"sqlite:///{folder / 'store.sqlite'}") for _ in range(2)]
        self.one, self.other = (Leader(store, self.clock, name) for store, name in zip(self.stores, "ab", strict=True))

    async def pass_by(self, seconds: float) -> None:
        """Time passes, and whoever wakes is done with what there was to do."""
        while seconds > 0:
            self.clock.forward(RENEW_EVERY)
            seconds -= RENEW_EVERY
            await until(self._asleep, "both have asked")

    def _asleep(self) -> bool:
        """Whether each that runs has asked and waits for its next time."""
        tasks = [leader._task for leader in (self.one, self.other)]
        running = sum(task is not None and not task.done() for task in tasks)
        return sum(time > self.clock.now() for time, _ in self.clock._sleepers) == running

    async def close(self) -> None:
        await self.one.stop()
        await self.other.stop()
        for store in self.stores:
            store.close()


def test_one_has_it_and_keeps_it(tmp_path: Path) -> None:
    async def scenario() -> None:
        two = Two(tmp_path)
        assert not two.one()
        await two.one.start()
        await two.other.start()
        assert (two.one(), two.other()) == (True, False)
        await two.pass_by(5 * LEASE)
        assert (two.one(), two.other()) == (True, False)
        await two.close()

    play(scenario())


def test_it_is_given_back_at_the_end(tmp_path: Path) -> None:
    async def scenario() -> None:
        two = Two(tmp_path)
        await two.one.start()
        await two.other.start()
        await two.one.stop()
        assert not two.one()
        two.clock.forward(RENEW_EVERY)
        await until(two.other, "the other one has it")
        await two.close()

    play(scenario())


def test_one_that_died_loses_it_and_a_restart_takes_its_own_back(tmp_path: Path) -> None:
    async def scenario() -> None:
        two = Two(tmp_path)
        await two.one.start()
        assert two.one._task is not None
        two.one._task.cancel()  # as if the process were gone
        again = Leader(two.stores[0], two.clock, "a")
        await again.start()
        assert again()
        assert again._task is not None
        again._task.cancel()
        await two.other.start()
        two.clock.forward(LEASE - MARGIN)
        # Whoever cannot renew stops before the other one may begin.
        assert not again()
        assert not two.other()
        await two.pass_by(MARGIN + RENEW_EVERY)
        await until(two.other, "the other one has it")
        again._task = two.one._task = None
        await two.close()

    play(scenario())
