# SPDX-License-Identifier: GPL-3.0-or-later
"""The five languages of the desk: which exist, which one the system asks for, and switching at run time."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

LANGUAGES: dict[str, str] = {
    "en": "English",
    "mn": "Монгол",
    "ru": "Русский",
    "hu": "Magyar",
    "fi": "Suomi",
}
"""Code → the language's own name, in the order of the language menu."""

_TERRITORY = {"en": "en_GB", "mn": "mn_MN", "ru": "ru_RU", "hu": "hu_HU", "fi": "fi_FI"}


def system_language() -> str:
    """The first of the user's preferred languages that the desk speaks, else ``"en"``: what Windows lists as display languages, and
    on Linux ``LANGUAGE``, ``LC_ALL``, ``LC_MESSAGES`` and ``LANG``."""
    return spoken(QLocale.system().uiLanguages())


def spoken(names: Iterable[str]) -> str:
    """The first of these languages, such as ``mn-Cyrl-MN``, that the desk speaks, else ``"en"``."""
    for name in names:
        code = name.replace("_", "-").split("-")[0].lower()
        if code in LANGUAGES:
            return code
    return "en"


def locale_of(code: str) -> QLocale:
    """The locale for dates and numbers: the system's own territory if it speaks this language, else the usual one."""
    usual = QLocale(_TERRITORY[code])
    system = QLocale.system()
    if system.language() == usual.language():
        return QLocale(system.language(), system.script(), system.territory())
    return usual


class Languages(QObject):
    """Switches the application's language. Every catalogue is read from disk once and then stays loaded.

    Widgets re-render on ``QEvent.Type.LanguageChange``, which Qt posts to each window; ``changed`` is for what is not a
    widget (models, tray, menus) and comes when translators, default locale and layout direction are all in place.
    """

    changed = Signal(str)

    def __init__(self, app: QCoreApplication, folder: Path, parent: QObject | None = None) -> None:
        """``folder`` holds soitto_<code>.qm for each language, and qtbase_<code>.qm where Qt ships none."""
        super().__init__(parent)
        self._app = app
        self._folder = folder
        self._code = "en"
        self._installed: list[QTranslator] = []
        self._loaded: dict[str, list[QTranslator]] = {}
        self._complete: dict[str, bool] = {}

    @property
    def code(self) -> str:
        return self._code

    @property
    def locale(self) -> QLocale:
        return locale_of(self._code)

    def install(self, code: str) -> bool:
        """Make ``code`` the language of the application.

        False if the desk's own catalogue was not found (its texts stay English, dates and Qt's texts still follow).
        Raises ValueError for a language the desk does not speak.
        """
        if code not in LANGUAGES:
            raise ValueError(f"unknown language: {code!r}")
        translators = self._translators(code)
        for translator in self._installed:
            self._app.removeTranslator(translator)
        for translator in translators:
            self._app.installTranslator(translator)
        self._installed = translators
        self._code = code
        locale = locale_of(code)
        QLocale.setDefault(locale)
        if self._app.inherits("QGuiApplication"):
            self._app.setProperty("layoutDirection", locale.textDirection())
        self.changed.emit(code)
        return self._complete[code]

    def _translators(self, code: str) -> list[QTranslator]:
        if code not in self._loaded:
            qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            qt = self._read(qt_folder / f"qtbase_{code}.qm") or self._read(self._folder / f"qtbase_{code}.qm")
            own = self._read(self._folder / f"soitto_{code}.qm")
            # Qt asks the translator installed last first, so ours goes last.
            self._loaded[code] = [t for t in (qt, own) if t is not None]
            self._complete[code] = own is not None
        return self._loaded[code]

    def _read(self, path: Path) -> QTranslator | None:
        translator = QTranslator(self)
        if path.is_file() and translator.load(str(path)):
            return translator
        translator.deleteLater()
        return None
