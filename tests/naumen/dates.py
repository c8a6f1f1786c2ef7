# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates as the Service Desk tells and takes them: wall time without a zone (§ 8)."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

READ = ("%Y.%m.%d %H:%M:%S", "%Y.%m.%d %H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d")
"""The layouts seen in requests; the one of answers is among them so that what was read can be written."""


def told(instant: datetime, zone: str, *, fraction: bool) -> str:
    """``yyyy.MM.dd HH:mm:ss`` in the zone, which the text does not name; with milliseconds on some sites."""
    wall = instant.astimezone(ZoneInfo(zone))
    text = wall.strftime("%Y.%m.%d %H:%M:%S")
    return f"{text}.{wall.microsecond // 1000:03}" if fraction else text


def taken(text: str, zone: str) -> datetime:
    """The instant meant; raises ``ValueError`` where no layout fits."""
    whole, dot, rest = text.rpartition(".")
    if dot and len(rest) == 3 and rest.isdecimal() and ":" in whole:
        text = whole
    for layout in READ:
        try:
            return datetime.strptime(text, layout).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
        except ValueError:
            continue
    raise ValueError(f"not a date: {text}")
