# SPDX-License-Identifier: GPL-3.0-or-later
"""The today page while it is counted slowly and much happens: what is counted is shown, and counted again after that."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from app.domain.call import CallResult
from app.i18n.catalogues import Languages
from app.services.events import CallbacksChanged
from app.ui.theme import Theme
from tests.ui import today_windows
from tests.ui.fakes import Play, Rig, until
from tests.ui.studio import Studio
from tests.ui.test_today_page import counted, now, value

__all__ = ["now"]

Scenario = Callable[[Play], None]


def test_what_is_counted_is_shown_however_much_happens(
    rig: Rig, scenario: Scenario, languages: Languages, theme: Theme, now: datetime
) -> None:
    async def play(rig: Rig) -> None:
        studio = Studio(rig, languages, theme, now)
        _, page = await today_windows.page_in(studio)
        await counted(page)
        studio.past(1, CallResult.ANSWERED)
        go_on = rig.hold("day.mine")
        asked = len(rig.asked("day.mine")) + 1
        page.load()
        await until(lambda: len(rig.asked("day.mine")) == asked)
        ended: list[bool] = []
        page._soon.timeout.connect(lambda: ended.append(True))
        while len(ended) < 3:
            rig.post(CallbacksChanged(None))
            seen = len(ended)
            await until(lambda seen=seen: len(ended) > seen)
        assert len(rig.asked("day.mine")) == asked  # the one that is under way was not given up
        go_on()
        await until(lambda: value(page, "todayCalls") == "1", "the call")
        await until(lambda: len(rig.asked("day.mine")) == asked + 1, "what happened meanwhile")

    scenario(play)
