# SPDX-License-Identifier: GPL-3.0-or-later
"""What screen readers are told: names, roles and states of every control of every window, and what is announced."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from app.i18n.catalogues import Languages
from app.ui import clock
from app.ui.theme import Theme
from tests.ui.audit import calm
from tests.ui.fakes import Play, Rig
from tests.ui.tree import faults
from tests.ui.windows import BUILDS, Studio

Scenario = Callable[[Play], None]


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> Iterator[datetime]:
    """The instant at which the windows' clock stands still."""
    now = datetime.now(UTC)
    monkeypatch.setattr(clock, "now", lambda: now)
    yield now
    clock.follow(lambda: datetime.now(UTC))


@pytest.mark.parametrize("name", BUILDS)
def test_every_control_tells_what_it_is(
    scenario: Scenario, languages: Languages, theme: Theme, now: datetime, name: str
) -> None:
    async def play(rig: Rig) -> None:
        window = await BUILDS[name](Studio(rig, languages, theme, now))
        await calm(window)
        assert faults(window) == []

    scenario(play)
