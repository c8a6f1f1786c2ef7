# SPDX-License-Identifier: GPL-3.0-or-later
"""Language, colours and motion, which change at once, in open windows too; and the size, which changes at the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication

from app.i18n import formats
from app.i18n.catalogues import LANGUAGES, Languages, system_language
from app.ui import motion
from app.ui.pages.settings.parts import SettingsSection
from app.ui.theme import CHOICES, Theme
from app.ui.widgets.still import Choice

if TYPE_CHECKING:
    from app.services.desk import Desk

_PERCENT = (80, 90, 100, 110, 125, 150, 175, 200, 250, 300)


class LookSection(SettingsSection):
    """Saved at once."""

    def __init__(self, desk: Desk, languages: Languages, theme: Theme) -> None:
        super().__init__(desk)
        self._languages, self._theme = languages, theme
        self.language = Choice("settingsLanguage")
        self.language.addItem("", "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.activated.connect(self._language_chosen)
        self.add(self.language, "language")
        self.scheme = Choice("settingsTheme")
        for choice in CHOICES:
            self.scheme.addItem("", choice)
        self.scheme.activated.connect(self._theme_chosen)
        self.add(self.scheme, "theme")
        theme.changed.connect(self._theme_changed)
        self.zoom = Choice("settingsZoom")
        for percent in sorted({*_PERCENT, desk.settings.zoom}):
            self.zoom.addItem("", percent)
        self.zoom.activated.connect(self._zoom_chosen)
        self.add(self.zoom, "zoom")
        self.motion = Choice("settingsMotion")
        for moves in motion.CHOICES:
            self.motion.addItem("", moves)
        self.motion.activated.connect(self._motion_chosen)
        self.add(self.motion, "motion")
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Language and look"))
        self.text.setText(self.tr("Changes show at once, in open windows too."))
        #: Choice of the language: {name} is the one of the computer, by its own name
        own = self.tr("As the computer: {name}").format(name=LANGUAGES[system_language()])
        self.language.setItemText(0, own)
        self._show_language()
        for index, text in enumerate((self.tr("As the computer"), self.tr("Light"), self.tr("Dark"))):
            self.scheme.setItemText(index, text)
        for index in range(self.zoom.count()):
            self.zoom.setItemText(index, formats.percent(self.zoom.itemData(index) / 100))
        self.zoom.choose(self._desk.settings.zoom)
        #: Choice: things may move by themselves as the computer's settings say
        motions = (self.tr("As the computer", "motion"), self.tr("Things may move"), self.tr("Nothing moves by itself"))
        for index, text in enumerate(motions):
            self.motion.setItemText(index, text)
        self.motion.choose(self._desk.settings.motion)
        self._theme_changed(self._theme.scheme)

    def _show_language(self) -> None:
        self.language.choose(self._languages.code if self._desk.settings.language else "")

    @Slot(str)
    def _theme_changed(self, scheme: str) -> None:
        self.scheme.choose(self._theme.choice)

    @Slot(int)
    def _language_chosen(self, index: int) -> None:
        if self.managed("language"):  # since the list was opened
            self._show_language()
            return
        code = str(self.language.itemData(index))
        self._languages.install(code or system_language())
        self.save(language=code)

    @Slot(int)
    def _theme_chosen(self, index: int) -> None:
        if self.managed("theme"):
            self.scheme.choose(self._theme.choice)
            return
        choice = self.scheme.itemData(index)
        self._theme.apply(choice)
        self.save(theme=choice)

    @Slot(int)
    def _zoom_chosen(self, index: int) -> None:
        self.save(zoom=self.zoom.itemData(index))

    @Slot(int)
    def _motion_chosen(self, index: int) -> None:
        choice = self.motion.itemData(index)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            motion.apply(app, choice)
        self.save(motion=choice)
