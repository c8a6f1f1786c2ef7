# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of the desk's languages: what is chosen is spoken and kept at once, unless IT has fixed the language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Slot

from app.i18n.catalogues import LANGUAGES, Languages
from app.ui.widgets.managed_mark import say_managed
from app.ui.widgets.still import Choice

if TYPE_CHECKING:
    from app.services.desk import Desk

translate = QCoreApplication.translate


class LanguageChoice(Choice):
    """Each language under its own name."""

    def __init__(self, desk: Desk, languages: Languages, name: str) -> None:
        super().__init__(name)
        self._desk, self._languages = desk, languages
        for code, said in LANGUAGES.items():
            self.addItem(said, code)
        self.activated.connect(self._chosen)
        self.refresh()

    def refresh(self) -> None:
        """Show the language spoken, and whether another one may be chosen."""
        fixed = self._desk.settings.managed("language") is not None
        self.setDisabled(fixed)
        said = translate("SignInDialog", "Language")
        self.setAccessibleName(said)
        self.setToolTip(say_managed() if fixed else said)
        self.setAccessibleDescription(say_managed() if fixed else "")
        self.choose(self._languages.code)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    @Slot(int)
    def _chosen(self, index: int) -> None:
        if self._desk.settings.managed("language") is not None:  # since the list was opened
            self.refresh()
            return
        code = str(self.itemData(index))
        self._languages.install(code)
        self._desk.settings.set("language", code)
