# SPDX-License-Identifier: GPL-3.0-or-later
"""What a test may ask of a desk that IT manages."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit

from app.demo.hands import dialog, find, gone, press, type_text, until
from app.main import DeskProgram
from app.ui.dialogs.sign_in import SignInDialog
from app.ui.main_window import MainWindow


class ManagedHands:
    """Settings in layers, and a sign-in of which IT knows all but the password."""

    program: DeskProgram
    window: MainWindow

    async def it(self, names: list[str]) -> dict[str, Any]:
        """Settings as they are in force, who fixed them, and what is wrong with the provisioning."""
        settings = self.program.settings
        problem = self.program.managed.problem
        return {
            "values": {name: getattr(settings, name) for name in names},
            "managed": {name: str(settings.managed(name)) for name in names if settings.managed(name) is not None},
            "problem": [problem.line, problem.code, problem.field] if problem is not None else None,
        }

    async def shows(self, language: str, theme: str = "", line: str = "") -> None:
        """Wait until the window speaks a language and looks like that, and the line stands so."""
        program = self.program
        await until(
            lambda: (
                program.languages.code == language
                and theme in (program.theme.scheme, "")
                and line in (program.line.status.state, "")
            ),
            f"{language} {theme} {line}",
        )

    async def look(self) -> None:
        """Look at policies and provisioning now."""
        await self.program.bridge.ask(self.program.managed.look())

    async def asked_for(self) -> dict[str, str]:
        """The fields of the sign-in that are to be filled in, and the texts shown in place of the others."""
        asking = await dialog(self.window, SignInDialog)
        fields = {name: find(asking, QLineEdit, name) for name in ("signInUrl", "signInUser", "signInPassword")}
        return {name: "asked" if field.isVisible() else field.text() for name, field in fields.items()}

    async def type_password(self, password: str) -> None:
        """Type the password alone, and sign in."""
        asking = await dialog(self.window, SignInDialog)
        await type_text(find(asking, QLineEdit, "signInPassword"), password)
        await press(asking, "signInButton")
        await gone(asking, "the sign-in to close")
