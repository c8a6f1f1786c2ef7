# SPDX-License-Identifier: GPL-3.0-or-later
"""The countries and the time zones that can be chosen: looked up once, and not for each list that shows them."""

from __future__ import annotations

from functools import cache, lru_cache
from zoneinfo import available_timezones

import phonenumbers
from PySide6.QtCore import QLocale

from app.i18n import formats
from app.ui.sayings import say_country


def countries() -> tuple[tuple[str, str], ...]:
    """All countries that have telephone numbers, each with its ISO 3166 code, in the order of the language shown."""
    return _countries(QLocale().name())


@lru_cache(8)  # one for each language
def _countries(_locale: str) -> tuple[tuple[str, str], ...]:
    key = formats.collator()
    named = [(f"{say_country(code)} ({code})", code) for code in phonenumbers.SUPPORTED_REGIONS]
    return tuple(sorted(named, key=lambda pair: key(pair[0])))


@cache
def zones() -> tuple[str, ...]:
    """The IANA names of the time zones of places."""
    beside = ("Etc/", "posix/", "right/", "SystemV/")
    return tuple(sorted(name for name in available_timezones() if "/" in name and not name.startswith(beside)))
