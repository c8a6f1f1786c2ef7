# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for the whole site: whether there are callbacks at all, which numbers may be dialled, who is never called."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtWidgets import QCheckBox

from app.domain.departments import NumberRight
from app.domain.errors import BadNumber
from app.domain.number import parse
from app.ui.pages.bound import Bound, nothing_wrong, shrinking
from app.ui.pages.departments.binding import RulesSection
from app.ui.pages.departments.words import say_right
from app.ui.sayings import say_country
from app.ui.widgets.pick_list import PickList
from app.ui.widgets.place_choices import countries
from app.ui.widgets.still import Choice


def _fill_countries(field: Choice) -> None:
    """All countries that have telephone numbers, in the order of the language; what is chosen stays."""
    chosen = field.currentData()
    field.clear()
    for name, code in countries():
        field.addItem(name, code)
    field.choose(chosen)


class CallbacksSection(RulesSection):
    """The option of row B4, and the country."""

    def __init__(self) -> None:
        super().__init__()
        self.on = self.flag("callbacks_on")
        self._on_note = self.note()
        self._region_label, self.region = self.choice("region")
        self.retranslate()

    def retranslate(self) -> None:
        #: The option of callbacks, of the whole site
        self.title.setText(self.tr("Callbacks"))
        self.text.setText(self.tr("What holds for all departments."))
        #: Switch: customers are offered to be called back
        self.on.setText(self.tr("Callbacks are on"))
        self._on_note.setText(
            self.tr(
                "Off: nothing is offered to callers, and the system calls nobody by itself. What is in the lists stays, "
                "and agents call by hand."
            )
        )
        self._region_label.setText(self.tr("Country in which numbers are read"))
        _fill_countries(self.region)


class MayDialSection(RulesSection):
    """Which numbers the system may dial by itself."""

    def __init__(self, region: str) -> None:
        """``region`` is the country that is offered first."""
        super().__init__()
        self.boxes: dict[NumberRight, QCheckBox] = {}
        for right in NumberRight:
            box = QCheckBox(objectName=f"ruleMayDial{right.value.title().replace('_', '')}")
            self.boxes[right] = box
            self.form.addRow(box)
        first = next(iter(self.boxes.values()))
        for box in self.boxes.values():
            self.bind("may_dial", Bound(self._show, self._read, nothing_wrong, first), box.toggled)
        self.country = Choice("ruleCountry")
        shrinking(self.country)
        self.countries = PickList("ruleCountries", self.country, self._picked, _say_country)
        self._countries_label = self.picks("countries", self.countries)
        self._countries_note = self.note()
        self.retranslate()
        self.country.choose(region)

    def _show(self, rights: tuple[NumberRight, ...]) -> None:
        for right, box in self.boxes.items():
            box.setChecked(right in rights)

    def _read(self) -> tuple[NumberRight, ...]:
        return tuple(right for right, box in self.boxes.items() if box.isChecked())

    def _picked(self) -> str:
        return str(self.country.currentData())

    def retranslate(self) -> None:
        self.title.setText(self.tr("Numbers that may be dialled"))
        self.text.setText(
            self.tr("The system dials these by itself. What costs extra is never dialled, whatever is chosen here.")
        )
        for right, box in self.boxes.items():
            box.setText(say_right(right))
        self._countries_label.setText(self.tr("Countries"))
        self.countries.name(self.tr("Countries"))
        self.country.setAccessibleName(self.tr("Country"))
        self._countries_note.setText(self.tr("With none in the list, only the country above is called."))
        _fill_countries(self.country)


class PeopleSection(RulesSection):
    """Who is never called, and who goes ahead. ``region`` reads what is typed."""

    def __init__(self, region: Callable[[], str]) -> None:
        super().__init__()
        self._region = region
        self._never_label, self._never = self.lines("never", self._tidy)
        self._priority_label, self._priority = self.lines("priority_customers", self._tidy)
        self.retranslate()

    def _tidy(self, line: str) -> str:
        return _tidied(line.strip(), self._region())

    def retranslate(self) -> None:
        #: Heading: customers with rules of their own
        self.title.setText(self.tr("Customers"))
        self.text.setText(self.tr("One number in a line."))
        #: Numbers that the system never dials
        self._never_label.setText(self.tr("Never call"))
        self._never.explain(lambda: self.tr("The system never dials these, whatever was asked for."))
        #: Customers who are served first
        self._priority_label.setText(self.tr("Priority customers"))
        self._priority.explain(
            lambda: self.tr(
                "They go ahead in the queue. A beginning that ends in * stands for all numbers that begin so."
            )
        )


@lru_cache(50_000)  # thousands of lines are read anew at each key
def _tidied(text: str, region: str) -> str:
    """A number as the switchboard compares it; what is none stays, to be told."""
    if not text or text.endswith("*"):
        return text.replace(" ", "")
    try:
        return parse(text, region).e164 or text
    except BadNumber:
        return text


def _say_country(code: str) -> str:
    return f"{say_country(code)} ({code})"
