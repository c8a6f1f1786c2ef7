# SPDX-License-Identifier: GPL-3.0-or-later
"""Hands and eyes for what waits for the CRM: edits in the list, two versions to choose from, and the page Sync."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from app.demo.hands import click, dialog, find, gone, key, press, until, until_told
from app.domain import record
from app.domain.waiting import SendState
from app.main import DeskProgram
from app.ui.dialogs.callback_dialog import CallbackDialog
from app.ui.dialogs.clash import ClashDialog
from app.ui.dialogs.give_up import GiveUpDialog
from app.ui.pages.sync import SyncPage


class SyncHands:
    """Every public coroutine is one ``do`` of the desk's process."""

    program: DeskProgram

    async def edit(self, callback: str, minutes: int = 0, note: str | None = None, owner: str = "") -> None:
        """Enter on the row of a callback: another time (by the quick choice of so many minutes), note, owner; saved."""
        page = self.program.window.callbacks
        page.select(callback)
        await until(lambda: page.current_id() == callback, "the chosen row")
        self.program.window.activateWindow()
        page.table.setFocus()
        await until(page.table.hasFocus, "the list to have the keyboard")
        key(page.table, Qt.Key.Key_Return)
        form = await dialog(self.program.window, CallbackDialog)
        if minutes:
            await press(form, f"quick{minutes}")
        if note is not None:
            find(form, QPlainTextEdit, "formNote").setPlainText(note)
        if owner:
            box = find(form, QComboBox, "formOwner")
            box.setCurrentIndex(box.findData(owner))
            box.activated.emit(box.currentIndex())
        await press(form, "saveButton")
        await gone(form, "the form to close")

    async def record_of(self, callback: str, **wanted: Any) -> dict[str, Any]:
        """The desk's record of a callback, once these fields are as wanted."""

        async def look() -> dict[str, Any] | None:
            one = await self.program.bridge.ask(self.program.desk.callbacks.get(callback))
            found = record.callback(one) if one is not None else {}
            return found if all(found.get(name) == value for name, value in wanted.items()) else None

        return await until_told(look, f"{wanted} in the desk's record")

    async def press_notice(self, holds: str) -> None:
        """Press the button in the notice with these words."""

        def there() -> Any:
            shown = [one for one in self.program.window.notices.notices if holds in one.text()]
            return shown[0].action_button if shown else None

        await click(await until(there, f"a notice with {holds!r}"))

    async def decide(self, mine: list[str]) -> dict[str, list[str]]:
        """Choose the agent's own version of these fields and the other one of all others, and press the button; what the
        dialog showed: of each field who made the other version, the agent's own value and the other one."""
        asking = await dialog(self.program.window, ClashDialog)
        await until(lambda: asking.fields[0].theirs.choice.text() != "Theirs", "who made the other version")
        said = {}
        for field in asking.fields:
            both = [side.text.toPlainText() if side.text else side.value.text() for side in (field.mine, field.theirs)]
            said[field.clash.field] = [field.theirs.choice.text(), *both]
            await click((field.mine if field.clash.field in mine else field.theirs).choice)
        await press(asking, "saveButton")
        await gone(asking, "the choice to close")
        return said

    # --- the page Sync

    async def waits(self, state: str, about: list[str]) -> dict[str, str]:
        """Go to the page Sync; wait until just these customers' changes are in this state. What is said of each."""
        page, window = self._sync_page(), self.program.window
        window.show_page("sync")
        wanted = SendState(state)

        def there() -> bool:
            found = [one.customer for one in page.model.changes if one.state is wanted]
            return page._loaded and sorted(found) == sorted(about)

        await until(there, f"{about} {state}, not {[(c.customer, c.state) for c in page.model.changes]}")
        said = {}
        for row, one in enumerate(page.model.changes):
            if one.state is wanted:
                page.table.selectRow(row)
                said[one.customer] = page.details_text.text()
        return said

    async def try_again(self, customer: str) -> int:
        """Press Try again for the change of this customer; how often it had been sent in vain."""
        tries = await self._choose_change(customer)
        await press(self._sync_page(), "syncRetry")
        return tries

    async def give_up(self, customer: str) -> None:
        """Give up the change of this customer, and say so again in the question."""
        await self._choose_change(customer)
        await press(self._sync_page(), "syncGiveUp")
        asking = await dialog(self.program.window, GiveUpDialog)
        assert customer in asking.who.text()
        await press(asking, "saveButton")
        await gone(asking, "the question to close")

    async def export_refused(self, folder: str) -> None:
        """Press the Excel button of the page; the file goes to this folder."""
        self.program.settings.update(export_folder=folder)
        await press(self._sync_page(), "syncExcel")

    async def _choose_change(self, customer: str) -> int:
        page = self._sync_page()
        [row] = [row for row, one in enumerate(page.model.changes) if one.customer == customer]
        page.table.selectRow(row)
        return page.model.change(row).tries

    def _sync_page(self) -> SyncPage:
        page = self.program.window.pages.page("sync")
        assert isinstance(page, SyncPage)
        return page
