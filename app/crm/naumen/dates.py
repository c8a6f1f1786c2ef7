# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates as Naumen writes them: text of a configured layout, without a zone, in the zone that the profile names.

Layouts are written with Java's letters, as administrators know them: ``yyyy MM dd HH mm ss SSS``, ``X`` for an offset, and text
in single quotes. Seconds may always be followed by a fraction.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache

from app.domain.due import instants, zone

_TOKEN = re.compile(r"y+|M+|d+|H+|m+|s+|S+|X+|'(?:[^']|'')*'|.", re.DOTALL)
_PARTS = {
    "yyyy": ("year", r"\d{4}", 4),
    "MM": ("month", r"\d{1,2}", 2),
    "dd": ("day", r"\d{1,2}", 2),
    "HH": ("hour", r"\d{1,2}", 2),
    "mm": ("minute", r"\d{2}", 2),
    "ss": ("second", r"\d{2}", 2),
    "SSS": ("fraction", r"\d{1,9}", 3),
}
_OFFSET = r"(?P<offset>Z|[+-]\d{2}:?\d{2})"
_FRACTION = r"(?:[.,](?P<{name}>\d{{1,9}}))?"


@dataclass(frozen=True, slots=True)
class Layout:
    """One layout; raises ``ValueError`` (saying which letters) on what it cannot read."""

    text: str
    pattern: re.Pattern[str]
    tokens: tuple[str, ...]

    def read(self, text: str, zone_name: str) -> datetime | None:
        """The instant (UTC), at a date without a time its midnight; ``None`` where the text is not of this layout.

        A time that the zone's clocks show twice is the first of the two; one that they skip is read by the offset before the gap.
        """
        found = self.pattern.fullmatch(text.strip())
        if found is None:
            return None
        said = found.groupdict()
        fraction = (said.get("fraction") or "").ljust(6, "0")[:6]
        try:
            wall = datetime(
                int(said["year"]),
                int(said["month"]),
                int(said["day"]),
                int(said.get("hour") or 0),
                int(said.get("minute") or 0),
                int(said.get("second") or 0),
                int(fraction),
            )
        except ValueError:
            return None
        offset = said.get("offset")
        if offset:
            return wall.replace(tzinfo=_fixed(offset)).astimezone(UTC)
        return at_wall(wall, zone_name)

    def write(self, instant: datetime, zone_name: str) -> str:
        """An instant as this layout writes it, in the zone."""
        local = instant.astimezone(zone(zone_name))
        values = {
            "yyyy": f"{local.year:04}",
            "MM": f"{local.month:02}",
            "dd": f"{local.day:02}",
            "HH": f"{local.hour:02}",
            "mm": f"{local.minute:02}",
            "ss": f"{local.second:02}",
            "SSS": f"{local.microsecond // 1000:03}",
        }
        offset = local.strftime("%z")
        values |= dict.fromkeys(("X", "XX", "XXX"), f"{offset[:3]}:{offset[3:]}")
        return "".join(values.get(token) or _plain(token) for token in self.tokens)


@lru_cache(maxsize=64)
def layout(text: str) -> Layout:
    """The layout of a text such as ``yyyy.MM.dd HH:mm:ss``. Raises ``ValueError`` saying what is wrong with it."""
    tokens = tuple(_TOKEN.findall(text))
    pattern, seen = "", set()
    for number, token in enumerate(tokens):
        if token in _PARTS:
            name, digits, _ = _PARTS[token]
            if name in seen:
                raise ValueError(f"{token} stands twice in {text!r}")
            seen.add(name)
            pattern += f"(?P<{name}>{digits})"
            if token == "ss" and not any("S" in later for later in tokens[number:]):
                pattern += _FRACTION.format(name="fraction")
        elif token in ("X", "XX", "XXX"):
            seen.add("offset")
            pattern += _OFFSET
        elif token[0] in "yMdHmsSX":
            raise ValueError(f"{token} in {text!r}: yyyy MM dd HH mm ss SSS X are known")
        elif token.isalpha():
            raise ValueError(f"{token} in {text!r}: letters that stand for themselves are put in single quotes")
        else:
            pattern += re.escape(_plain(token))
    if not {"year", "month", "day"} <= seen:
        raise ValueError(f"{text!r}: a date has yyyy, MM and dd")
    times = [part in seen for part in ("hour", "minute", "second", "fraction")]
    if times != sorted(times, reverse=True):
        raise ValueError(f"{text!r}: a time begins with HH")
    return Layout(text, re.compile(pattern, re.ASCII), tokens)


def read(text: str, layouts: tuple[str, ...], zone_name: str) -> datetime:
    """The instant (UTC) of a text of one of the layouts. Raises ``ValueError``: a date that cannot be read is no missing date."""
    for one in layouts:
        found = layout(one).read(text, zone_name)
        if found is not None:
            return found
    raise ValueError("no layout fits")


def at_wall(wall: datetime, zone_name: str) -> datetime:
    """The instant (UTC) at a wall time: the first of two; by the offset before it in a gap."""
    found = instants(wall, zone_name)
    return found[0] if found else wall.replace(tzinfo=zone(zone_name), fold=0).astimezone(UTC)


def certain(instant: datetime, zone_name: str) -> bool:
    """Whether the wall time of an instant names it alone: false within an hour that the clocks show twice."""
    wall = instant.astimezone(zone(zone_name)).replace(tzinfo=None, fold=0)
    return len(instants(wall, zone_name)) == 1


def day(text: str, layouts: tuple[str, ...], zone_name: str) -> date:
    """The day of a text. Raises ``ValueError``."""
    return read(text, layouts, zone_name).astimezone(zone(zone_name)).date()


def _fixed(offset: str) -> timezone:
    if offset == "Z":
        return UTC
    sign = -1 if offset[0] == "-" else 1
    return timezone(sign * timedelta(hours=int(offset[1:3]), minutes=int(offset[-2:])))


def _plain(token: str) -> str:
    if token.startswith("'") and len(token) > 1:
        return token[1:-1].replace("''", "'") or "'"
    return token
