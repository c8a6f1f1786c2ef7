# SPDX-License-Identifier: GPL-3.0-or-later
"""Values of the Service Desk's JSON, read tolerantly and written exactly.

One attribute is an object on one site, a plain title on another, a one-item list on a third; numbers come as text or floats;
keys are missing where rights are. What is read never fails but for dates: one that cannot be read is no missing date.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from app.crm.naumen import dates
from app.crm.naumen.profile import Attr, Dates
from app.domain.due import zone
from app.domain.errors import CrmError, CrmErrorKind

Raw = Mapping[str, Any]
_BREAK = re.compile(r"<\s*(?:br\s*/?|/\s*(?:p|div|li|tr|h[1-6]|blockquote|pre))\s*>", re.IGNORECASE)
_DROPPED = re.compile(r"<!--|<(script|style|head)(?=[\s>])", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_RICH_LIMIT = 200_000
"""Characters of rich text that are looked at: mail with pictures in it can be megabytes."""
_EPOCH_MS = 10**11
"""Numbers above are milliseconds since 1970."""


def first(value: Any) -> Any:
    """The value itself, or the first of a list."""
    while isinstance(value, list):
        value = value[0] if value else None
    return value


def uuid_of(value: Any) -> str:
    """The UUID of a link told as an object or as text; empty where there is none."""
    value = first(value)
    if isinstance(value, Mapping):
        value = value.get("UUID") or value.get("uuid")
    return value if isinstance(value, str) else ""


def names_of(value: Any) -> tuple[str, ...]:
    """All by which a link or catalogue item may be known: UUID, code, title."""
    value = first(value)
    keys = ("UUID", "uuid", "code", "title", "value")
    found = [value.get(key) for key in keys] if isinstance(value, Mapping) else [value]
    return tuple(dict.fromkeys(name for one in found if one is not None and (name := text_of(one))))


def title_of(value: Any) -> str:
    """What people call a linked object; a plain text is itself."""
    value = first(value)
    if isinstance(value, Mapping):
        value = value.get("title") or value.get("text") or value.get("code") or value.get("UUID")
    return text_of(value)


def text_of(value: Any) -> str:
    """A value as text; a float without a fraction as an integer."""
    value = first(value)
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, Mapping):
        return title_of(value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def flag(value: Any) -> bool:
    value = first(value)
    return bool(value is True or str(value).strip().lower() == "true")


def integer(value: Any) -> int | None:
    """A whole number however it is told; ``None`` where it is none."""
    try:
        return round(float(text_of(value).replace(",", ".")))
    except (ValueError, OverflowError):
        return None


def plain(value: str) -> str:
    """Rich text as plain text with its lines."""
    value = _without_unseen(value[:_RICH_LIMIT])
    if not _TAG.search(value) and "&" not in value:
        return value.strip()
    # In mark-up, line ends are blanks.
    value = _TAG.sub("", _BREAK.sub("\n", " ".join(value.split())))
    lines = (" ".join(line.split()) for line in html.unescape(value).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _without_unseen(value: str) -> str:
    """Without comments, scripts and styles; one that does not end goes on to the end, as in a browser."""
    kept, at = [], 0
    while (opening := _DROPPED.search(value, at)) is not None:
        kept.append(value[at : opening.start()])
        ending = re.compile(f"</{opening[1]}" if opening[1] else "-->", re.IGNORECASE).search(value, opening.end())
        if ending is None:
            return " ".join(kept)
        at = ending.end() if not opening[1] else ending.start()
    return " ".join([*kept, value[at:]])


def rich(text: str) -> str:
    """Plain text as rich text: nothing that was typed becomes mark-up."""
    return "<br>".join(html.escape(line, quote=False) for line in text.splitlines())


def equal(raw: Any, wanted: Any) -> bool:
    """Whether an attribute is what a filter asks for, by any name it goes by."""
    if isinstance(wanted, (tuple, list)):
        return any(equal(raw, one) for one in wanted)
    if isinstance(wanted, bool):
        return flag(raw) is wanted
    several = raw if isinstance(raw, list) else [raw]
    return any(str(wanted) in names_of(one) for one in several)


def of_class(fqn: str, wanted: Any) -> bool:
    """Whether an object's class is the one asked for: a class covers all its types."""
    if isinstance(wanted, (tuple, list)):
        return any(of_class(fqn, one) for one in wanted)
    return wanted in (fqn, fqn.partition("$")[0])


@dataclass(frozen=True, slots=True)
class Times:
    """Dates by the profile. ``iso``: the server module is spoken to, which writes instants with their zone."""

    dates: Dates
    iso: bool = False

    def instant(self, raw: Raw, attribute: str) -> datetime | None:
        """An attribute's instant, UTC; ``None`` where it has no value. Raises ``NOT_UNDERSTOOD`` ``date`` naming it."""
        value = first(raw.get(attribute))
        if value is None or value == "":
            return None
        try:
            if isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) > _EPOCH_MS:
                return datetime.fromtimestamp(value / 1000, UTC)
            text = str(value)
            if text.endswith("Z") and "T" in text:
                return datetime.fromisoformat(text).astimezone(UTC)
            return dates.read(text, self.dates.read, self.dates.zone)
        except (ValueError, OverflowError, OSError):
            whose = uuid_of(raw.get("UUID"))
            raise CrmError(
                CrmErrorKind.NOT_UNDERSTOOD, "date", detail=f"{whose} {attribute}: {str(value)[:40]!r}".strip()
            ) from None

    def day(self, raw: Raw, attribute: str) -> date | None:
        """An attribute's day. Raises as :meth:`instant`."""
        value = first(raw.get(attribute))
        if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value, re.ASCII):
            try:
                return date.fromisoformat(value)
            except ValueError:
                pass
        found = self.instant(raw, attribute)
        return None if found is None else found.astimezone(zone(self.dates.zone)).date()

    def written(self, instant: datetime) -> str:
        """An instant to be sent."""
        if self.iso:
            return instant.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        return dates.layout(self.dates.write).write(instant, self.dates.zone)

    def written_day(self, day: date) -> str:
        """A day to be sent."""
        if self.iso:
            return day.isoformat()
        noon = dates.at_wall(datetime(day.year, day.month, day.day, 12), self.dates.zone)
        return dates.layout(self.dates.write_date).write(noon, self.dates.zone)

    def same_wall(self, one: datetime, other: datetime) -> bool:
        """Whether two instants are one time on the server's clocks, to the minute: what they show twice is not told apart."""
        here = zone(self.dates.zone)
        first_, second = (
            i.astimezone(here).replace(tzinfo=None, fold=0, second=0, microsecond=0) for i in (one, other)
        )
        return first_ == second


def shaped(value: Any, attr: Attr, times: Times) -> Any:
    """A Python value as the attribute's kind is written: text, number, ISO day or instant, UUID; ``None`` empties it."""
    if value is None or value == "":
        return None
    match attr.kind:
        case "html":
            return rich(str(value))
        case "integer":
            return integer(value)
        case "double":
            return float(str(value).replace(",", "."))
        case "bool":
            return flag(value)
        case "dateTime":
            return times.written(value) if isinstance(value, datetime) else str(value)
        case "date":
            if isinstance(value, datetime):
                return times.written_day(value.astimezone(zone(times.dates.zone)).date())
            return times.written_day(value if isinstance(value, date) else date.fromisoformat(str(value)))
        case "interval":
            return {"length": integer(value), "interval": "SECOND"}
        case _:
            return value if isinstance(value, str) else text_of(value)
