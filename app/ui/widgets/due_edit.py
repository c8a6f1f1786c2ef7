# SPDX-License-Identifier: GPL-3.0-or-later
"""When to call back: quick choices, a date and time in the language's own format, and whose clock is meant."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QEvent, QLocale, Qt, QTime, QTimer, QTimeZone, Signal
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain import due as due_times
from app.domain.due import Due, at_instant, at_wall
from app.domain.errors import DomainError, DueInGap, DueInPast, DueTwice
from app.i18n import formats
from app.ui import clock, theme
from app.ui.sayings import say_error
from app.ui.widgets.still import Choice, Moment

QUICK_MINUTES = (15, 30, 60, 120)
TOMORROW = 9
"""The hour of "tomorrow"."""
_AGAIN = 10_000
"""Milliseconds after which "in 30 min" is counted from now again."""


def tomorrow(now: datetime, zone: ZoneInfo) -> Due:
    """Tomorrow morning on the zone's clocks."""
    return due_times.next_morning(now, zone.key, TOMORROW)


def _call_back_in(minutes: int) -> str:
    translate = QCoreApplication.translate
    if minutes < 60:
        return translate("DueEdit", "Call back in %n min", None, minutes)
    return translate("DueEdit", "Call back in %n h", None, minutes // 60)


class DueEdit(QWidget):
    """``due()`` gives the time or raises what is wrong with it, which the widget also says by itself."""

    changed = Signal()

    def __init__(self, zone: ZoneInfo, minutes: int, parent: QWidget | None = None) -> None:
        """``minutes``: what is proposed, counted from now."""
        super().__init__(parent)
        self._desk_zone = zone
        self._customer_zone: ZoneInfo | None = None
        self._minutes: int | None = minutes
        """The quick choice in force, as minutes from now."""
        self._exact: Due | None = None
        """A time that did not come from the field, so that it is also exact in a repeated hour."""
        self._second: bool | None = None
        self._kept: Due | None = None
        self._shown_zone = zone
        self._extra_zone: ZoneInfo | None = None
        self._setting = False

        self.field = Moment("dueField")
        self.field.setTimeZone(QTimeZone(QTimeZone.Initialization.UTC))  # it holds wall times: no zone may move them
        self.field.setCalendarPopup(True)
        self.calendar = QCalendarWidget()
        theme.calm_weekends(self.calendar)
        self.field.setCalendarWidget(self.calendar)
        self.zones = Choice("dueZone")
        self.zones.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hint = QLabel(objectName="dueHint", wordWrap=True)
        self.hint.setProperty("kind", "small")
        self._gap = QPushButton(objectName="dueAfterGap")
        self._gap.setProperty("extent", "small")
        self._first, self._later = (QPushButton(objectName=name, checkable=True) for name in ("dueFirst", "dueSecond"))
        for button, place in ((self._first, "first"), (self._later, "last")):
            button.setProperty("segment", place)
            button.setProperty("extent", "small")
        self._quick = [QPushButton(objectName=f"quick{minutes}", checkable=True) for minutes in QUICK_MINUTES]
        self._tomorrow = QPushButton(objectName="quickTomorrow", checkable=True)
        for button in (*self._quick, self._tomorrow):
            button.setProperty("extent", "small")

        quick = QHBoxLayout()
        quick.setSpacing(theme.Space.XS + 2)
        for button in (*self._quick, self._tomorrow):
            quick.addWidget(button, 1)
        line = QHBoxLayout()
        line.setSpacing(theme.Space.S)
        line.addWidget(self.field, 3)
        line.addWidget(self.zones, 4)
        repair = QHBoxLayout()
        repair.setSpacing(0)
        repair.addWidget(self.hint, 1)
        repair.addSpacing(theme.Space.S)
        for button in (self._gap, self._first, self._later):
            repair.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.Space.S - 2)
        box.addLayout(quick)
        box.addLayout(line)
        box.addLayout(repair)

        for button, minutes_from_now in zip(self._quick, QUICK_MINUTES, strict=True):
            button.setProperty("minutes", minutes_from_now)
            button.clicked.connect(self._quick_clicked)
        self._tomorrow.clicked.connect(self._tomorrow_clicked)
        self.field.dateTimeChanged.connect(self._typed)
        self.zones.currentIndexChanged.connect(self._zone_chosen)
        self._gap.clicked.connect(self._after_gap)
        self._first.clicked.connect(self._first_meant)
        self._later.clicked.connect(self._second_meant)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._time_went_by)
        self._timer.start(_AGAIN)
        self._retranslate()
        self._propose(minutes)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        # No focus proxy: Tab would go from the field before this straight to it, past the quick choices.
        self.field.setFocus(reason)

    # The value.

    def due(self) -> Due:
        """The chosen time. Raises :class:`DueInPast`, :class:`DueInGap` or :class:`DueTwice`."""
        due = self._exact or at_wall(self._wall(), self.zone().key, second=self._second)
        if self._kept is not None and due.utc == self._kept.utc:
            return self._kept
        if due.utc < clock.now().replace(second=0, microsecond=0):
            raise DueInPast(due.utc)
        return due

    def set_due(self, due: Due) -> None:
        """Show this time, on the clock it was promised by. Left as it is, it is no error even when it is over."""
        self._kept = due
        self._extra_zone = due_times.zone(due.zone)
        self._fill_zones()
        self._minutes = None
        self._show(due)

    def set_customer_zone(self, zone: ZoneInfo | None) -> None:
        """Offer the customer's clock too; ``None`` when it is not known."""
        if zone != self._customer_zone:
            self._customer_zone = zone
            self._fill_zones()
            self._render()

    def zone(self) -> ZoneInfo:
        """Whose clock the field shows."""
        return ZoneInfo(self.zones.currentData() or self._desk_zone.key)

    def problem(self) -> DomainError | None:
        """What is wrong with the time, if anything is."""
        try:
            self.due()
        except DomainError as problem:
            return problem
        return None

    # What the agent does.

    def _quick_clicked(self) -> None:
        self._propose(int(self.sender().property("minutes")))
        self.changed.emit()

    def _propose(self, minutes: int) -> None:
        self._minutes = minutes
        self._show(at_instant(clock.now() + timedelta(minutes=minutes), self.zone().key))

    def _tomorrow_clicked(self) -> None:
        self._minutes = None
        self._show(tomorrow(clock.now(), self.zone()))
        self.changed.emit()

    def _typed(self) -> None:
        if self._setting:
            return
        self._minutes, self._exact, self._second = None, None, None
        self._render()
        self.changed.emit()

    def _zone_chosen(self) -> None:
        if self._setting:
            return
        # The moment stays, and is shown by the other clock.
        try:
            due = self._exact or at_wall(self._wall(), self._shown_zone.key, second=self._second)
        except DomainError:
            self._exact = self._second = None
            self._shown_zone = self.zone()
            self._render()
        else:
            self._show(at_instant(due.utc, self.zone().key))
        self.changed.emit()

    def _after_gap(self) -> None:
        problem = self.problem()
        if isinstance(problem, DueInGap):
            self._show(at_wall(problem.next_wall, problem.zone, second=False))
            self.changed.emit()
            self.field.setFocus()

    def _first_meant(self) -> None:
        self._second = False
        self._render()
        self.changed.emit()

    def _second_meant(self) -> None:
        self._second = True
        self._render()
        self.changed.emit()

    def _time_went_by(self) -> None:
        if self._minutes is not None and not self.field.hasFocus():
            self._propose(self._minutes)
        else:
            self._render()

    # What it shows.

    def _wall(self) -> datetime:
        shown = self.field.dateTime()
        date, time = shown.date(), shown.time()
        return datetime(date.year(), date.month(), date.day(), time.hour(), time.minute())

    def _show(self, due: Due) -> None:
        self._setting = True
        self._exact, self._second = due, None
        self.zones.setCurrentIndex(max(0, self.zones.findData(due.zone)))
        self._shown_zone = self.zone()
        wall = due.wall
        self.field.setDateTime(
            QDateTime(
                QDate(wall.year, wall.month, wall.day),
                QTime(wall.hour, wall.minute),
                QTimeZone(QTimeZone.Initialization.UTC),
            )
        )
        self._setting = False
        self._render()

    def _fill_zones(self) -> None:
        chosen = self.zones.currentData()
        self._setting = True
        self.zones.clear()
        for zone, text in (
            #: Whose clock a time is meant by: the agent's; {city} is the time zone's city
            (self._desk_zone, self.tr("your time ({city})")),
            #: Whose clock a time is meant by: the customer's; {city} is the time zone's city
            (self._customer_zone, self.tr("customer's time ({city})")),
            (self._extra_zone, "{city}"),
        ):
            if zone is not None and self.zones.findData(zone.key) < 0:
                self.zones.addItem(text.format(city=zone.key.rpartition("/")[2].replace("_", " ")), zone.key)
        self.zones.setCurrentIndex(max(0, self.zones.findData(chosen)))
        self._setting = False
        self._shown_zone = self.zone()
        self.zones.setVisible(self.zones.count() > 1)

    def _render(self) -> None:
        problem = self.problem()
        for button, minutes in zip(self._quick, QUICK_MINUTES, strict=True):
            button.setChecked(minutes == self._minutes)
        morning = self._minutes is None and problem is None and self.due().utc == tomorrow(clock.now(), self.zone()).utc
        self._tomorrow.setChecked(morning)
        theme.set_property(self.field, "invalid", problem is not None)
        theme.set_property(self.hint, "kind", "small" if problem is None else "late")
        self._gap.setVisible(isinstance(problem, DueInGap))
        if isinstance(problem, DueInGap):
            next_time = formats.time_of_day(problem.next_wall.replace(tzinfo=UTC), ZoneInfo("UTC"))
            #: Button: take the first time after the hour that the clocks skip
            self._gap.setText(self.tr("&Use {time}").format(time=next_time))
        repeated = isinstance(problem, DueTwice) or self._second is not None
        for button, second in ((self._first, False), (self._later, True)):
            button.setVisible(repeated)
            button.setChecked(self._second is second)
        if problem is not None:
            self.hint.setText(say_error(problem, self.zone()))
        else:
            self.hint.setText(self._said(self.due()))

    def _said(self, due: Due) -> str:
        parts = [formats.when(due.utc, clock.now(), self._desk_zone)]
        if due.zone != self._desk_zone.key:
            #: The time where the agent sits, when the callback was promised by another clock
            here = self.tr("{time} for you").format(time=formats.time_of_day(due.utc, self._desk_zone))
            if formats.customer_time(due.utc, self._desk_zone, ZoneInfo(due.zone)):
                parts.append(here)
        elif self._customer_zone is not None:
            parts.append(formats.customer_time(due.utc, self._desk_zone, self._customer_zone))
        return " · ".join(part for part in parts if part)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._render()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._fill_zones()
        locale = QLocale()
        self.field.setLocale(locale)
        self.field.setDisplayFormat(formats.date_time_edit_format(locale))
        self.calendar.setLocale(locale)
        self.calendar.setFirstDayOfWeek(formats.first_day_of_week(locale))
        self.field.setAccessibleName(self.tr("Date and time of the callback"))
        self.zones.setAccessibleName(self.tr("Whose clock"))
        for button, minutes in zip(self._quick, QUICK_MINUTES, strict=True):
            button.setText(formats.span(minutes * 60))
            button.setAccessibleName(_call_back_in(minutes))
            button.setToolTip(button.accessibleName())
        nine = formats.time_of_day(datetime(2000, 1, 1, TOMORROW, tzinfo=UTC), ZoneInfo("UTC"))
        self._tomorrow.setText(self.tr("To&morrow {time}").format(time=nine))
        #: Which of two equal times in the night when the clocks go back
        self._first.setText(self.tr("The &first"))
        #: Which of two equal times in the night when the clocks go back
        self._later.setText(self.tr("The s&econd"))
