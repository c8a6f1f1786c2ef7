# SPDX-License-Identifier: GPL-3.0-or-later
"""Hands and eyes for what the switchboard brings to a desk: missed calls, voice messages, the team page, the rules."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.demo.hands import click, find, press, until
from app.main import DeskProgram
from app.services.events import SwitchboardLink
from app.ui.models.missed_delegate import MissedAction
from app.ui.models.voice_model import VoiceColumn
from app.ui.pages.missed import MissedPage
from app.ui.pages.voice import VoicePage


class SwitchboardHands:
    """Every public coroutine is one ``do`` of the desk's process."""

    program: DeskProgram

    async def switchboard(self, url: str = "", link: str = "there", **settings: Any) -> dict[str, Any]:
        """Use the switchboard at this address; who it takes this agent for, once the connection stands so."""
        desk = self.program.desk
        if url:
            self.program.settings.update(switchboard_url=url, **settings)
            await self.program.bridge.ask(desk.switchboard.apply())
        wanted = SwitchboardLink(link)
        await until(lambda: desk.switchboard.link is wanted, f"the switchboard {link}, not {desk.switchboard.link}", 40)
        me = desk.switchboard.me
        return {"person": me.person, "role": me.role, "queues": list(me.queues)} if me is not None else {}

    # --- missed calls

    async def missed(self, callers: list[str]) -> list[list[str]]:
        """Go to the missed calls; wait until they are these (names, or numbers as shown). The cells of each row."""
        page = self._missed_page()
        self.program.window.show_page("missed")

        def rows() -> list[list[str]]:
            model = page.model
            return [
                [str(model.index(row, column).data()) for column in range(model.columnCount() - 1)]
                for row in range(model.rowCount())
            ]

        def so() -> bool:
            shown = rows()
            return (
                all("…" not in row for row in shown)
                and [row[1] if row[1] != "—" else row[2] for row in shown] == callers
            )

        await until(so, f"the missed calls {callers}, not {rows()}", 40)
        return rows()

    async def missed_badge(self, text: str) -> None:
        """Wait until the sidebar says how many customers wait."""
        sidebar = self.program.window.sidebar
        await until(
            lambda: sidebar.count_shown("missed") == text, f"{text} missed, not {sidebar.count_shown('missed')}"
        )

    async def call_back_missed(self, row: int = 0) -> None:
        """Click the telephone in a row of the missed calls."""
        page = self._missed_page()
        self.program.window.show_page("missed")
        page.table.selectRow(row)
        await click(page.table.viewport(), page.table.button_rect(row, MissedAction.DIAL).center())

    def _missed_page(self) -> MissedPage:
        window = self.program.window
        page = window.pages.page("missed")
        assert isinstance(page, MissedPage)
        page.begin()
        return page

    # --- voice messages

    async def voices(self, callers: list[str]) -> list[list[str]]:
        """Go to the voice messages; wait until they are of these. The cells of each row."""
        page = self._voice_page()
        self.program.window.show_page("voice")

        def rows() -> list[list[str]]:
            return [
                [str(page.model.index(row, column).data()) for column in range(page.model.columnCount())]
                for row in range(page.model.rowCount())
            ]

        await until(lambda: [row[VoiceColumn.WHO] for row in rows()] == callers, f"messages of {callers}, not {rows()}")
        return rows()

    async def press_voice(self, name: str) -> None:
        """Press a button below the voice messages, once it can be pressed."""
        page = self._voice_page()
        button = find(page, QWidget, name)
        await until(button.isEnabled, f"{name} to be pressed")
        await press(page, name)

    def _voice_page(self) -> VoicePage:
        window = self.program.window
        page = window.pages.page("voice")
        assert isinstance(page, VoicePage)
        return page

    # --- the board

    async def board(self, queue: str, **wanted: Any) -> dict[str, Any]:
        """Wait until the board shows this of a queue: ``waiting``, ``promised`` (how many), ``ready``, ``logged_in``."""
        switchboard = self.program.desk.switchboard

        def so() -> dict[str, Any] | None:
            found = (
                next((one for one in switchboard.board.queues if one.queue == queue), None)
                if switchboard.board
                else None
            )
            if found is None:
                return None
            now = {
                "waiting": len(found.waiting),
                "promised": len(found.promised),
                "ready": found.agents_ready,
                "logged_in": found.agents_in,
            }
            return now if all(now[name] == value for name, value in wanted.items()) else None

        return await until(so, f"{wanted} of {queue}", 40)
