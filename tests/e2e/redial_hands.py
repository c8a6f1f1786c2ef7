# SPDX-License-Identifier: GPL-3.0-or-later
"""Hands and eyes at a desk whose line breaks off: the redial lane, the script beside the call, the keys of both."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from app.demo.hands import dialog, gone, photograph, press, type_text, until
from app.domain.redial import Situation
from app.main import DeskProgram
from app.ui.dialogs.end_call import EndCallDialog
from app.ui.phone.script_key import ScriptMenu
from app.ui.redial_row import RedialRow


class RedialHands:
    """Every public coroutine is one ``do`` of the desk's process."""

    program: DeskProgram

    def _rows(self) -> list[RedialRow]:
        return [row for row in self.program.window.findChildren(RedialRow) if row.isVisible()]

    async def lane(self, rows: int = 1) -> list[dict[str, str]]:
        """Wait until the redial lane shows so many rows; what they say."""
        await until(lambda: len(self._rows()) == rows, f"{rows} redials in the lane, not {len(self._rows())}")
        return [
            {
                "id": row.redial.id,
                "who": row.who.text(),
                "about": row.about.text(),
                "countdown": row.countdown.text(),
            }
            for row in self._rows()
        ]

    async def lane_says(self, words: str) -> str:
        """Wait until the lane's first row says these words."""

        def said() -> str:
            rows = self._rows()
            return f"{rows[0].about.text()} {rows[0].countdown.text()}" if rows else ""

        await until(lambda: words in said(), f"{words!r} in the lane, not {said()!r}")
        return said()

    async def redial(self) -> None:
        """Press the green key of the lane's first row."""
        await until(lambda: self._rows() and self._rows()[0].dialable, "the redial's key")
        await press(self._rows()[0], "redialCall")

    async def no_redial_needed(self) -> None:
        await until(lambda: self._rows(), "a redial")
        await press(self._rows()[0], "redialNotNeeded")

    async def twice(self, name: str) -> None:
        """Press this key twice, as fast as a mouse can."""
        key = await until(lambda: self._key(name), f"the key {name}")
        for _ in range(2):
            QTest.mouseClick(key, Qt.MouseButton.LeftButton)

    def _key(self, name: str) -> QAbstractButton | None:
        keys = self.program.window.findChildren(QAbstractButton, name)
        return next((key for key in keys if key.isVisible() and key.isEnabled()), None)

    async def script(self, situation: str = "", opening: bool | None = None) -> dict[str, str]:
        """Wait until the script panel shows (this situation, or a sentence that opens a call); what it says."""
        scripts = self.program.desk.scripts

        def there() -> bool:
            guide = scripts.guide
            return (
                guide is not None
                and (not situation or guide.situation is Situation(situation))
                and opening in (None, guide.opening)
                and self._label("scriptLine").isVisible()
            )

        await until(there, f"the script of {situation or 'any situation'}, not {scripts.guide}")
        return {name: self._label(name).text() for name in ("scriptHeading", "scriptLine", "scriptNext", "scriptWhen")}

    async def no_script(self) -> None:
        """Wait until the script panel is gone."""
        await until(lambda: not self._label("scriptLine").isVisible(), "the script to go")

    async def script_key(self, name: str) -> None:
        """Press a key of the script panel once it is there."""
        panel: QWidget = self.program.window.findChild(QWidget, "scriptPanel")
        await press(panel, name)

    async def begin_script(self, situation: str) -> None:
        """Choose what happened from the menu of the call's Script key."""
        menus = self.program.window.findChildren(ScriptMenu)
        menu = await until(lambda: next((one for one in menus if one.call is not None), None), "the call's Script key")
        menu.aboutToShow.emit()
        next(action for action in menu.actions() if action.data() == situation).trigger()

    async def agreed(self, name: str, phone: str) -> str:
        """Fill in whom to call, and where, as the script asks; what is said of the number."""
        for field, text in (("agreedName", name), ("agreedPhone", phone)):
            edit = self.program.window.findChild(QLineEdit, field)
            assert edit is not None
            await until(edit.isVisible, field)
            edit.clear()
            await type_text(edit, text)
        return self._label("agreedShown").text()

    async def save_agreed(self) -> dict[str, str]:
        """Press the key of the callback form, see what stands in it, rate, and so save all of it."""
        await self.script_key("scriptForm")
        ending = await dialog(self.program.window, EndCallDialog)
        holds = {name: ending.findChild(QLineEdit, name).text() for name in ("formCustomer", "formNumber")}
        await press(ending, "face4")
        await gone(ending, "the end-call dialog to close")
        return holds

    async def own_sound(self, trouble: str) -> str:
        """Wait until what is wrong with our own sound is said."""
        strip = await until(
            lambda: next(
                (one for one in self.program.window.findChildren(QWidget, f"trouble-{trouble}") if one.isVisible()),
                None,
            ),
            f"the strip of {trouble}",
        )
        return " ".join(label.text() for label in strip.findChildren(QLabel))

    async def detect(self, **settings: Any) -> None:
        """When trouble on a line is told, from the next call on."""
        self.program.settings.update(**settings)

    async def site_protocol(self, path: str) -> None:
        """The site has a protocol of its own."""
        self.program.settings.update(redial_protocol=path)
        self.program.desk.protocols.reload()
        assert self.program.desk.protocols.source == "file", self.program.desk.protocols.problem

    async def picture(self, path: str) -> None:
        QApplication.processEvents()
        photograph(self.program.window, Path(path))

    def _label(self, name: str) -> QLabel:
        label = self.program.window.findChild(QLabel, name)
        assert label is not None
        return label
