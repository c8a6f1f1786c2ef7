# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates, times, durations and numbers, said the way people say them in the language shown.

Every function that takes ``locale`` uses Qt's default locale when it is None; ``Languages.install`` sets that one
together with the catalogue, so that words and digits always come from the same language. All ``datetime`` arguments
must be aware. The phrases are whole, with placeholders, so that a translator may turn their order round.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QCollator,
    QCollatorSortKey,
    QCoreApplication,
    QDate,
    QDateTime,
    QLocale,
    Qt,
    QTime,
    QTimeZone,
)

_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_PERCENT = dict.fromkeys(
    (QLocale.Language.English, QLocale.Language.Mongolian, QLocale.Language.Hungarian), "{number}%"
)
"""Languages that write no space before the sign."""


def when(due: dt.datetime, now: dt.datetime, zone: ZoneInfo, locale: QLocale | None = None) -> str:
    """When something is due, seen from now: late, now, in some minutes, later today, tomorrow, or a date.

    ``zone`` is the zone of the reader: it decides what "today" is. Minutes to come are rounded up and minutes late are
    rounded down, so that "in 1 min" holds until the moment itself and "1 min late" means a full minute.
    """
    translate = QCoreApplication.translate
    seconds = _elapsed(now, due)
    if seconds <= -_DAY:
        return translate("Formats", "%n day(s) late", None, int(-seconds // _DAY))
    if seconds <= -_HOUR:
        return translate("Formats", "%n h late", None, int(-seconds // _HOUR))
    if seconds <= -_MINUTE:
        return translate("Formats", "%n min late", None, int(-seconds // _MINUTE))
    if seconds <= 0:
        #: Due at this very minute
        return translate("Formats", "now")
    minutes = math.ceil(seconds / _MINUTE)
    if minutes < 60:
        return translate("Formats", "in %n min", None, minutes)
    days = (due.astimezone(zone).date() - now.astimezone(zone).date()).days
    if days == 0:
        return time_of_day(due, zone, locale)
    if days == 1:
        #: {time} is a time of day, such as 9:00
        return translate("Formats", "tomorrow {time}").format(time=time_of_day(due, zone, locale))
    return date_time(due, zone, locale)


def ago(at: dt.datetime, now: dt.datetime, zone: ZoneInfo, locale: QLocale | None = None) -> str:
    """When something happened, seen from now: just now, some minutes ago, earlier today, yesterday, or a date.

    A moment in the future (another machine's clock runs ahead) counts as just now.
    """
    translate = QCoreApplication.translate
    minutes = int(_elapsed(at, now) // _MINUTE)
    if minutes < 1:
        return translate("Formats", "just now")
    if minutes < 60:
        return translate("Formats", "%n min ago", None, minutes)
    days = (now.astimezone(zone).date() - at.astimezone(zone).date()).days
    if days == 0:
        return time_of_day(at, zone, locale)
    if days == 1:
        #: {time} is a time of day, such as 9:00
        return translate("Formats", "yesterday {time}").format(time=time_of_day(at, zone, locale))
    return date_time(at, zone, locale)


def full(at: dt.datetime, zone: ZoneInfo, locale: QLocale | None = None) -> str:
    """The moment in full for a tooltip: weekday, date, time, the zone's name and its offset at that moment."""
    locale = locale or QLocale()
    local = at.astimezone(zone)
    named = QTimeZone(zone.key.encode())
    name = zone.key
    if named.isValid():
        moment = QDateTime.fromSecsSinceEpoch(int(at.timestamp()), named)
        name = named.displayName(moment, QTimeZone.NameType.LongName, locale) or zone.key
    date = locale.toString(QDate(local.year, local.month, local.day), QLocale.FormatType.LongFormat)
    #: Date with weekday, time, and in brackets the time zone's name and offset, such as UTC+08:00
    return QCoreApplication.translate("Formats", "{date}, {time} ({zone}, {offset})").format(
        date=date, time=time_of_day(at, zone, locale), zone=name, offset=_offset(local)
    )


def customer_time(at: dt.datetime, zone: ZoneInfo, customer_zone: ZoneInfo, locale: QLocale | None = None) -> str:
    """What the customer's clock shows at that moment; empty if it shows the same as the agent's."""
    here, there = at.astimezone(zone), at.astimezone(customer_zone)
    if here.utcoffset() == there.utcoffset():
        return ""
    time = time_of_day(at, customer_zone, locale)
    if here.date() == there.date():
        #: The time of day where the customer lives
        return QCoreApplication.translate("Formats", "{time} for the customer").format(time=time)
    weekday = (locale or QLocale()).dayName(there.isoweekday(), QLocale.FormatType.LongFormat)
    #: The weekday and time of day where the customer lives, when it is another day there
    return QCoreApplication.translate("Formats", "{weekday} {time} for the customer").format(weekday=weekday, time=time)


def time_of_day(at: dt.datetime, zone: ZoneInfo, locale: QLocale | None = None) -> str:
    """Hours and minutes in that zone, as the locale writes them."""
    local = at.astimezone(zone)
    return (locale or QLocale()).toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def date_time(at: dt.datetime, zone: ZoneInfo, locale: QLocale | None = None) -> str:
    """The short date and time in that zone, as the locale writes them."""
    local = at.astimezone(zone)
    # As UTC: a wall time that the machine's own zone skips must not be moved by Qt.
    wall = QDateTime(
        QDate(local.year, local.month, local.day),
        QTime(local.hour, local.minute),
        QTimeZone(QTimeZone.Initialization.UTC),
    )
    return (locale or QLocale()).toString(wall, date_time_edit_format(locale))


def day(date: dt.date, locale: QLocale | None = None) -> str:
    """The short date, as the locale writes it."""
    return (locale or QLocale()).toString(QDate(date.year, date.month, date.day), QLocale.FormatType.ShortFormat)


def date_time_edit_format(locale: QLocale | None = None) -> str:
    """The locale's short date and time as a Qt format, with the year in four digits, for editors and lists."""
    pattern = (locale or QLocale()).dateTimeFormat(QLocale.FormatType.ShortFormat)
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")


def date_edit_format(locale: QLocale | None = None) -> str:
    """The locale's short date as a Qt format, with the year in four digits, for editors."""
    pattern = (locale or QLocale()).dateFormat(QLocale.FormatType.ShortFormat)
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")


def duration(seconds: float) -> str:
    """How long a call lasts, as a clock: ``00:42``, ``1:02:03``. Fractions are cut off, negative counts as zero."""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, _HOUR)
    minutes, secs = divmod(rest, _MINUTE)
    return f"{hours}:{minutes:02}:{secs:02}" if hours else f"{minutes:02}:{secs:02}"


def span(seconds: float) -> str:
    """A length of time in its largest unit, rounded down: 45 s, 5 min, 2 h, 3 days."""
    translate = QCoreApplication.translate
    whole = max(0, int(seconds))
    if whole < _MINUTE:
        #: Seconds, as a unit
        return translate("Formats", "%n s", None, whole)
    if whole < _HOUR:
        #: Minutes, as a unit
        return translate("Formats", "%n min", None, whole // _MINUTE)
    if whole < _DAY:
        #: Hours, as a unit
        return translate("Formats", "%n h", None, whole // _HOUR)
    return translate("Formats", "%n day(s)", None, whole // _DAY)


def number(n: int | float, locale: QLocale | None = None) -> str:
    """A number with the locale's digit groups and decimal sign; of a fraction as many digits as tell it from any other."""
    locale = locale or QLocale()
    if isinstance(n, int):
        return locale.toString(n)
    return locale.toString(n, "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value)


def percent(share: float, locale: QLocale | None = None) -> str:
    """A share (0 to 1) in whole percents, as the locale writes them."""
    locale = locale or QLocale()
    return _PERCENT.get(locale.language(), "{number}\u00a0%").format(number=locale.toString(round(share * 100)))


def wall_time(hour: int, minute: int = 0, locale: QLocale | None = None) -> str:
    """A time of day of no date, as the locale writes it."""
    return (locale or QLocale()).toString(QTime(hour, minute), QLocale.FormatType.ShortFormat)


def first_day_of_week(locale: QLocale | None = None) -> Qt.DayOfWeek:
    """The day a calendar's row starts with."""
    return (locale or QLocale()).firstDayOfWeek()


def collator(locale: QLocale | None = None) -> Callable[[str], QCollatorSortKey]:
    """A key function that sorts text as the language's dictionaries do, upper and lower case together."""
    order = QCollator(locale or QLocale())
    order.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return order.sortKey


def _elapsed(start: dt.datetime, end: dt.datetime) -> float:
    """Seconds that really pass from start to end.

    Through UTC: Python subtracts two datetimes of the same zone by their wall clocks, an hour wrong across a DST edge.
    """
    return (end.astimezone(dt.UTC) - start.astimezone(dt.UTC)).total_seconds()


def _offset(local: dt.datetime) -> str:
    seconds = int((local.utcoffset() or dt.timedelta()).total_seconds())
    hours, minutes = divmod(abs(seconds) // _MINUTE, 60)
    return f"UTC{'-' if seconds < 0 else '+'}{hours:02}:{minutes:02}"
