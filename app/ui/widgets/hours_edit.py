# SPDX-License-Identifier: GPL-3.0-or-later
"""The week's hours and the holidays: days are pressed, times are typed as people write them (8, 830, 8.30)."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.domain.departments import Hours, Span
from app.i18n import formats
from app.ui import clock, icons
from app.ui.theme import Space, calm_weekends, set_property
from app.ui.widgets.breaking_row import BreakingRow
from app.ui.widgets.pick_list import PickList
from app.ui.widgets.still import Day

WEEK = (1, 2, 3, 4, 5, 6, 7)
_WORK = (1, 2, 3, 4, 5)
_TYPED = re.compile(r"(\d{1,2})(?:[:.\s]?(\d{2}))?", re.ASCII)
_FIELD = 64

Problems = Mapping[str, str]
"""Codes of :mod:`app.domain.rule_problems` by their path."""


def read_time(typed: str) -> str:
    """A typed time as ``HH:MM``; what is none stays as it is."""
    found = _TYPED.fullmatch(typed.strip())
    if found is None:
        return typed.strip()
    hour, minute = int(found[1]), int(found[2] or 0)
    whole = (hour < 24 and minute < 60) or (hour, minute) == (24, 0)
    return f"{hour:02}:{minute:02}" if whole else typed.strip()


class _Toggle(QPushButton):
    """A weekday. The arrows go to its neighbours, so that Tab passes the week with one step."""

    def __init__(self, day: int, days: _Days) -> None:
        super().__init__()
        self.day = day
        self._days = days
        self.setCheckable(True)
        self.setProperty("segment", "first" if day == 1 else "last" if day == 7 else "middle")
        self.setProperty("extent", "small")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if day == 1 else Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        number = event.key() - Qt.Key.Key_0
        if step is not None:
            self._days.go(self.day + step)
        elif 1 <= number <= 7:
            self._days.go(number)
            self._days.toggles[number - 1].click()
        else:
            super().keyPressEvent(event)


class _Days(QWidget):
    """Seven weekdays, each pressed or not."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.toggles = [_Toggle(day, self) for day in WEEK]
        for toggle in self.toggles:
            toggle.clicked.connect(self.changed)
            row.addWidget(toggle)
        self.setFocusProxy(self.toggles[0])
        self.retranslate()

    def days(self) -> tuple[int, ...]:
        """Those that are pressed."""
        return tuple(toggle.day for toggle in self.toggles if toggle.isChecked())

    def set_days(self, days: Iterable[int]) -> None:
        """Press these."""
        wanted = set(days)
        for toggle in self.toggles:
            toggle.setChecked(toggle.day in wanted)

    def go(self, day: int) -> None:
        """Put the keyboard on a day."""
        toggle = self.toggles[(day - 1) % 7]
        for one in self.toggles:
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one is toggle else Qt.FocusPolicy.ClickFocus)
        toggle.setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        """Say the days in the language shown."""
        locale = QLocale()
        for toggle in self.toggles:
            toggle.setText(locale.standaloneDayName(toggle.day, QLocale.FormatType.ShortFormat))
            long = locale.standaloneDayName(toggle.day, QLocale.FormatType.LongFormat)
            toggle.setAccessibleName(long)
            toggle.setToolTip(long)


class SpanRow(QWidget):
    """Open from … to … on some days; without ``weekly`` there are no days to press."""

    changed = Signal()
    gone = Signal()

    def __init__(self, span: Span, *, weekly: bool) -> None:
        super().__init__()
        self._weekly = weekly
        self._codes: Problems = {}
        self.days = _Days()
        self.days.set_days(span.days)
        self.start, self.end = QLineEdit(span.start), QLineEdit(span.end)
        for field in (self.start, self.end):
            field.setMaxLength(8)
            field.setFixedWidth(_FIELD)
            field.textEdited.connect(self.changed)
            field.editingFinished.connect(self._tidy)
        self._dash = QLabel("–")
        self.remove = QToolButton()
        self.remove.setIcon(icons.icon("trash"))
        self.remove.clicked.connect(self.gone)
        times = QWidget()
        row = QHBoxLayout(times)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        for widget in (self.start, self._dash, self.end, self.remove):
            row.addWidget(widget)
        row.addStretch(1)
        self.said = QLabel(wordWrap=True, visible=False)
        self.said.setProperty("kind", "late")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(BreakingRow(self.days, times, stretch=1) if weekly else times)
        self.days.setVisible(weekly)
        column.addWidget(self.said)
        self.days.changed.connect(self.changed)
        stops = self.stops()
        for one, following in itertools.pairwise(stops):
            QWidget.setTabOrder(one, following)
        self.setFocusProxy(stops[0])
        self._retranslate()

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        days: list[QWidget] = [*self.days.toggles] if self._weekly else []
        return [*days, self.start, self.end, self.remove]

    def span(self) -> Span:
        """What is typed, times put right where they are some."""
        days = self.days.days() if self._weekly else WEEK
        return Span(days, read_time(self.start.text()), read_time(self.end.text()))

    def blame(self, codes: Problems) -> None:
        """What is wrong, by ``days``, ``start`` and ``end``."""
        self._codes = codes
        for field, name in ((self.start, "start"), (self.end, "end")):
            set_property(field, "invalid", name in codes)
        self._render()

    @Slot()
    def _tidy(self) -> None:
        for field in (self.start, self.end):
            if (text := read_time(field.text())) != field.text():
                field.setText(text)

    def _render(self) -> None:
        said = {
            "no_days": self.tr("Press at least one day."),
            "bad_time": self.tr("A time is such as 8:30; the day ends at 24:00."),
            "ends_before_start": self.tr("The end has to be later than the beginning. Past midnight, make two rows."),
        }
        known = [said[code] for code in dict.fromkeys(self._codes.values()) if code in said]
        self.said.setText(" ".join(known))
        self.said.setVisible(bool(known))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.days.retranslate()
        #: The time at which a department opens
        self.start.setAccessibleName(self.tr("From", "a time of day"))
        #: The time at which a department closes
        self.end.setAccessibleName(self.tr("Until", "a time of day"))
        self.remove.setAccessibleName(self.tr("Remove these hours"))
        self.remove.setToolTip(self.tr("Remove these hours"))
        self._render()


class _Spans(QWidget):
    """Rows of hours, and a button for one more."""

    changed = Signal()

    def __init__(self, name: str, *, weekly: bool) -> None:
        super().__init__()
        self.setObjectName(name)
        self._weekly = weekly
        self.rows: list[SpanRow] = []
        self._none = QLabel(wordWrap=True)
        self._none.setProperty("kind", "small")
        self.add = QPushButton(objectName=f"{name}Add")
        self.add.setIcon(icons.icon("plus"))
        self.add.setProperty("extent", "small")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self._column.addWidget(self._none)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.add.clicked.connect(self._one_more)

    def spans(self) -> tuple[Span, ...]:
        """What the rows say."""
        return tuple(row.span() for row in self.rows)

    def set_spans(self, spans: Iterable[Span]) -> None:
        """Show these."""
        for row in self.rows:
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
        self.rows = []
        for span in spans:
            self._append(span)
        self._none.setVisible(not self.rows)

    def blame(self, codes: Problems) -> None:
        """What is wrong, by ``<row>.<name>``."""
        for at, row in enumerate(self.rows):
            row.blame({path.partition(".")[2]: code for path, code in codes.items() if path.startswith(f"{at}.")})

    def say(self, none: str, add: str) -> None:
        """What stands where there are no rows, and on the button."""
        self._none.setText(none)
        self.add.setText(add)

    def _append(self, span: Span) -> SpanRow:
        row = SpanRow(span, weekly=self._weekly)
        self.rows.append(row)
        self._column.insertWidget(len(self.rows), row)
        row.show()  # at once, and not with the next event: it takes the keyboard
        if len(self.rows) > 1:
            QWidget.setTabOrder(self.rows[-2].stops()[-1], row.stops()[0])
        QWidget.setTabOrder(row.stops()[-1], self.add)
        row.changed.connect(self.changed)
        row.gone.connect(lambda: self._drop(row))
        return row

    def _drop(self, row: SpanRow) -> None:
        at = self.rows.index(row)
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._none.setVisible(not self.rows)
        following = self.rows[min(at, len(self.rows) - 1)] if self.rows else self.add
        following.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    @Slot()
    def _one_more(self) -> None:
        """The days that have no hours yet are what is most likely meant."""
        taken = {day for row in self.rows for day in row.span().days}
        free = tuple(day for day in WEEK if day not in taken) if self._weekly else WEEK
        row = self._append(Span(free if taken else _WORK if self._weekly else WEEK, "09:00", "17:00"))
        self._none.hide()
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()


class HoursEdit(QWidget):
    """``changed`` comes with each change by hand."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.week = _Spans(f"{name}Week", weekly=True)
        self.always = QPushButton(objectName=f"{name}Always")
        self.always.setProperty("extent", "small")
        self.more = QPushButton(objectName=f"{name}Holidays", checkable=True)
        self.more.setProperty("extent", "small")
        self.day = Day(f"{name}Day")
        self.day.setCalendarPopup(True)
        calm_weekends(self.day.calendarWidget())
        today = clock.now().date()
        self.day.setDate(QDate(today.year, today.month, today.day))
        self.holidays = PickList(f"{name}HolidayList", self.day, self._picked, _say_day)
        self.special = _Spans(f"{name}Special", weekly=False)
        self._special = QLabel(wordWrap=True)
        self._special.setBuddy(self.special.add)
        self._inside = QWidget()
        inner = QVBoxLayout(self._inside)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.XS)
        inner.addWidget(self.holidays)
        inner.addWidget(self._special)
        inner.addWidget(self.special)
        self._inside.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.week)
        column.addWidget(BreakingRow(self.always, self.more, stretch=-1, spacing=Space.S))
        column.addWidget(self._inside)
        self.always.clicked.connect(self._set_always)
        self.more.toggled.connect(self._inside.setVisible)
        for part in (self.week, self.holidays, self.special):
            part.changed.connect(self._changed)
        self._name: Callable[[], str] = str
        self.retranslate()

    def hours(self) -> Hours:
        """What is set."""
        return Hours(self.week.spans(), self.holidays.values(), self.special.spans())

    def set_hours(self, hours: Hours) -> None:
        """Show these."""
        self.week.set_spans(hours.spans)
        self.holidays.set_values(hours.holidays)
        self.special.set_spans(hours.holiday_spans)
        self.retranslate()

    def blame(self, codes: Problems) -> None:
        """What is wrong, by the paths of :class:`app.domain.departments.Hours`."""
        self.week.blame(_below("spans", codes))
        special = _below("holiday_spans", codes)
        self.special.blame(special)
        if special:
            self.more.setChecked(True)

    @Slot()
    def _set_always(self) -> None:
        self.week.set_spans((Span(WEEK, "00:00", "24:00"),))
        self._changed()

    @Slot()
    def _changed(self) -> None:
        self._count()
        self.changed.emit()

    def _picked(self) -> str:
        day = self.day.date()
        return date(day.year(), day.month(), day.day()).isoformat()

    def _count(self) -> None:
        #: Button: show the list of holidays; {number} is how many there are
        text = self.tr("Holidays ({number})").format(number=formats.number(len(self.holidays.values())))
        self.more.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language shown."""
        #: Button: one more row of days and times
        add = self.tr("Add hours")
        #: Where a week has no hours
        self.week.say(self.tr("No hours: closed all week."), add)
        #: Where holidays have no hours
        self.special.say(self.tr("Closed on holidays."), add)
        #: Button: day and night, all week
        self.always.setText(self.tr("Day and night"))
        self.always.setToolTip(self.tr("All days from 0:00 to 24:00"))
        self._special.setText(self.tr("Hours on these days"))
        self.holidays.name(self.tr("Holidays"))
        self.day.setDisplayFormat(formats.date_edit_format())
        self.day.setAccessibleName(self.tr("Holiday"))
        self.day.calendarWidget().setFirstDayOfWeek(formats.first_day_of_week())
        self._count()


def _say_day(day: str) -> str:
    try:
        found = date.fromisoformat(day)
    except ValueError:
        return day
    locale = QLocale()
    weekday = locale.dayName(found.isoweekday(), QLocale.FormatType.ShortFormat)
    return f"{formats.day(found)} ({weekday})"


def _below(name: str, codes: Problems) -> dict[str, str]:
    return {path[len(name) + 1 :]: code for path, code in codes.items() if path.startswith(f"{name}.")}
