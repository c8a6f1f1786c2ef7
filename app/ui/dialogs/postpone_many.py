# SPDX-License-Identifier: GPL-3.0-or-later
"""Postpone several callbacks together: so long from now, tomorrow morning by one clock or another, or to one given time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QWidget

from app.domain.errors import DomainError
from app.domain.later import MORNING, By, Later
from app.i18n import formats
from app.i18n.catalogues import Languages
from app.services.desk import Desk
from app.ui import clock, place
from app.ui.bridge import Bridge
from app.ui.dialogs.asking import SmallDialog
from app.ui.step_sayings import say_how_many
from app.ui.widgets.due_edit import DueEdit

_SPANS = (30, 60, 120)
"""Minutes."""


class ManyPostponeDialog(SmallDialog):
    """``stepped`` gives what was done."""

    stepped = Signal(object)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        languages: Languages,
        *,
        ids: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, bridge, languages, who=" ", parent=parent)
        self._ids = tuple(ids)
        zone = place.zone(desk.settings)
        self._choices: dict[QRadioButton, Later] = {}
        self._group = QButtonGroup(self)
        for minutes in _SPANS:
            self._choice(f"later{minutes}", Later(By.SPAN, zone.key, minutes=minutes))
        self._choice("laterMorning", Later(By.MORNING, zone.key))
        self.there = self._choice("laterMorningThere", Later(By.MORNING_THERE, zone.key))
        self.given = self._choice("laterAt", Later(By.AT, zone.key))
        next(iter(self._choices)).setChecked(True)
        self.due = DueEdit(zone, desk.settings.due_minutes)
        self.due.setObjectName("dueEdit")
        self.body.addWidget(self.due)
        self._hint = QLabel(objectName="laterHint", wordWrap=True)
        self._hint.setProperty("kind", "small")
        self.body.addWidget(self._hint)
        self.body.addStretch()
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 62)
        self._group.buttonToggled.connect(self._chosen)
        self.retranslate()
        self._chosen()
        next(iter(self._choices)).setFocus()

    def _choice(self, name: str, later: Later) -> QRadioButton:
        button = QRadioButton(objectName=name)
        self._choices[button] = later
        self._group.addButton(button)
        self.body.addWidget(button)
        return button

    def later(self) -> Later:
        """What is chosen. Raises what is wrong with a given time."""
        chosen = next(later for button, later in self._choices.items() if button.isChecked())
        return chosen if chosen.by is not By.AT else Later(By.AT, chosen.zone, at=self.due.due())

    def save(self) -> None:
        try:
            later = self.later()
        except DomainError:
            self.due.setFocus()  # it says itself what is wrong
            return
        self.ask(self.desk.steps.postpone(self._ids, later), self._saved)

    def _saved(self, step: object) -> None:
        self.stepped.emit(step)
        self.accept()

    def _chosen(self) -> None:
        given = self.given.isChecked()
        self.due.setVisible(given)
        if given:
            hint = self.tr("All of them get this time.")
        elif self.there.isChecked():
            hint = self.tr(
                "Your time counts where a number does not tell whose clock is meant. What is due later already stays as it is."
            )
        else:
            hint = self.tr("What is due at that time or later already stays as it is.")
        self._hint.setText(hint)
        self.fit()

    def retranslate(self) -> None:
        #: Heading: move several callbacks to a later time
        self.heading.setText(self.tr("Postpone"))
        #: Button: move the callbacks to the chosen time
        self.save_button.setText(self.tr("&Postpone"))
        self.who.setText(say_how_many(len(self._ids)))
        zone, now = place.zone(self.desk.settings), clock.now()
        city = zone.key.rpartition("/")[2].replace("_", " ")
        nine = formats.time_of_day(datetime(2000, 1, 1, MORNING, tzinfo=UTC), ZoneInfo("UTC"))
        for button, later in self._choices.items():
            if later.by is By.SPAN:
                #: {span} is such as "30 min", {time} a time of day: counted from now, for all of them
                text = self.tr("{span} from now ({time})").format(
                    span=formats.span(later.minutes * 60),
                    time=formats.time_of_day(now + timedelta(minutes=later.minutes), zone),
                )
            elif later.by is By.MORNING:
                #: {time} is 9:00, {city} the city of the agent's time zone
                text = self.tr("Tomorrow {time}, your time ({city})").format(time=nine, city=city)
            elif later.by is By.MORNING_THERE:
                #: {time} is 9:00; every customer by the clock of their country
                text = self.tr("Tomorrow {time}, each customer's own time").format(time=nine)
            else:
                text = self.tr("At a given time")
            button.setText(text)
        self._chosen()
        super().retranslate()
