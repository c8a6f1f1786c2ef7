# SPDX-License-Identifier: GPL-3.0-or-later
"""Where this desk stands: its time zone and the country its numbers are read in, chosen or the computer's own."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QTimeZone

from app.config.settings import Settings
from app.domain import due


def zone(settings: Settings) -> ZoneInfo:
    """The zone chosen in the settings, else the computer's; UTC where neither is known to the time-zone data."""
    for name in (settings.zone, system_zone()):
        try:
            return due.zone(name)
        except ValueError:
            continue
    return ZoneInfo("UTC")


def system_zone() -> str:
    """The IANA name of the computer's zone."""
    return QTimeZone.systemTimeZoneId().data().decode()


def region(settings: Settings) -> str:
    """The ISO 3166 code chosen in the settings, else that of the system's locale."""
    return settings.region or system_region()


def system_region() -> str:
    """The ISO 3166 code of the system's locale; ``GB`` for a locale of no country (such as "C")."""
    locale = QLocale.system()
    if locale.language() is QLocale.Language.C:
        return "GB"
    return QLocale.territoryToCode(locale.territory()) or "GB"
