# SPDX-License-Identifier: GPL-3.0-or-later
"""What the lists of the team page say: agents' states, waits, promises."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from typing import Self
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from app.domain.board import AtPhone
from app.domain.number import from_record
from app.domain.people import CatalogueKind
from app.i18n import formats
from app.i18n.catalogues import Languages
from app.services.desk import Desk
from app.services.directory import Directory
from app.ui import clock, place

NONE = "—"
"""Where there is nothing to say."""
STATE_ICONS = {
    AtPhone.READY: "check",
    AtPhone.RINGING: "phone-incoming",
    AtPhone.TALKING: "phone",
    AtPhone.PAUSED: "pause",
    AtPhone.UNREACHABLE: "warning",
    AtPhone.OFF: "power",
}
STATE_TINTS = {
    AtPhone.READY: "call_text",
    AtPhone.RINGING: "accent",
    AtPhone.TALKING: "accent",
    AtPhone.PAUSED: "muted",
    AtPhone.UNREACHABLE: "late",
    AtPhone.OFF: "muted",
}


def say_at_phone(state: AtPhone) -> str:
    """What an agent is doing, as the exchange sees it."""
    translate = QCoreApplication.translate
    match state:
        case AtPhone.READY:
            #: State of an agent at the exchange: calls may come
            return translate("Team", "Ready")
        case AtPhone.RINGING:
            #: State of an agent at the exchange
            return translate("Team", "Ringing")
        case AtPhone.TALKING:
            #: State of an agent at the exchange
            return translate("Team", "In a call")
        case AtPhone.PAUSED:
            #: State of an agent at the exchange
            return translate("Team", "Pause")
        case AtPhone.UNREACHABLE:
            #: State of an agent at the exchange: logged in, but the phone is not there
            return translate("Team", "Phone not reachable")
        case AtPhone.OFF:
            #: State of an agent at the exchange
            return translate("Team", "Logged out")


@lru_cache(maxsize=1024)
def _shown(number: str, region: str) -> str:
    return from_record(number, region).shown()


class TeamWords:
    """Says what needs the desk's zone, region, language or names."""

    def __init__(self, directory: Directory, zone: ZoneInfo, region: str, language: Callable[[], str]) -> None:
        self._directory, self._language = directory, language
        self.zone, self.region = zone, region

    @classmethod
    def of(cls, desk: Desk, languages: Languages) -> Self:
        """As this desk is set now."""
        settings = desk.settings
        return cls(desk.directory, place.zone(settings), place.region(settings), lambda: languages.code)

    def number(self, number: str) -> str:
        """A number as people write it; nothing where it is not known or not told."""
        return _shown(number, self.region) if number else NONE

    def reason(self, code: str) -> str:
        """Why somebody pauses."""
        return self._directory.text(CatalogueKind.PAUSE, code, self._language()) if code else NONE

    def late(self, promised: datetime) -> bool:
        """Whether the time that a customer was told is over."""
        return clock.now() > promised

    def promise(self, promised: datetime) -> str:
        """When somebody was told to be called back, or by how much it is late."""
        return formats.when(promised, clock.now(), self.zone)

    def moment(self, at: datetime) -> str:
        """A moment in full."""
        return formats.full(at, self.zone)

    @staticmethod
    def since(at: datetime | None) -> str:
        """How long something lasts already."""
        return NONE if at is None else formats.duration((clock.now() - at).total_seconds())
