# SPDX-License-Identifier: GPL-3.0-or-later
"""The system wants to end the session, or an installer the program: refused during a call where that is allowed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from app.i18n.catalogues import Languages
from app.ui.main_window import MainWindow
from app.ui.session_end import asked_to_end
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, until


@dataclass
class Manager:
    """Stands for the system: Qt makes its own only when a session ends."""

    lets_us: bool
    said: list[str] = field(default_factory=list)

    def allowsInteraction(self) -> bool:
        return self.lets_us

    def cancel(self) -> None:
        self.said.append("cancel")

    def release(self) -> None:
        self.said.append("release")


@pytest.mark.parametrize(("in_call", "lets_us"), [(True, True), (True, False), (False, True)])
def test_a_call_is_not_ended_by_the_end_of_the_session(
    scenario: Callable[[Play], None], languages: Languages, theme: Theme, in_call: bool, lets_us: bool
) -> None:
    async def play(rig: Rig) -> None:
        desk = MainWindow(rig.desk, rig.bridge, languages, theme)
        desk.show()
        if in_call:
            rig.ring_in("99112233")
            await until(lambda: desk.phone.live)
        closed: list[bool] = []
        desk.closing.connect(lambda: closed.append(True))
        manager = Manager(lets_us)
        asked_to_end(desk, manager)
        refused = in_call and lets_us
        assert manager.said == (["cancel", "release"] if refused else [])
        assert [one.key for one in desk.notices.notices if one.key == "close"] == (["close"] if refused else [])
        assert closed == []

    scenario(play)
