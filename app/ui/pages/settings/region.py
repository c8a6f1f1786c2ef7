# SPDX-License-Identifier: GPL-3.0-or-later
"""Region: the country in which numbers are read, and the time zone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import phonenumbers
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QLabel

from app.i18n import formats
from app.ui import clock, place
from app.ui.pages.settings import words
from app.ui.pages.settings.parts import SettingsSection
from app.ui.sayings import say_country
from app.ui.theme import set_property
from app.ui.widgets.place_choices import countries, zones
from app.ui.widgets.still import Choice

if TYPE_CHECKING:
    from app.services.desk import Desk


class RegionSection(SettingsSection):
    """Saved at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.country = Choice("settingsRegion")
        self.country.activated.connect(self._country_chosen)
        self.add(self.country, "region")
        self.zone = Choice("settingsZone")
        self.zone.setEditable(True)
        self.zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.zone.completer().setFilterMode(Qt.MatchFlag.MatchContains)
        self.zone.completer().setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.zone.activated.connect(self._zone_chosen)
        self.zone.lineEdit().editingFinished.connect(self._zone_typed)
        self.add(self.zone, "zone")
        self.example = QLabel(wordWrap=True)
        self.example.setProperty("kind", "small")
        self.column.addWidget(self.example)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Region"))
        self.text.setText(
            self.tr("Numbers typed without a country code belong to this country; times are shown in this time zone.")
        )
        self.zone.lineEdit().setAccessibleName(words.label("zone"))
        self._fill_countries()
        self._fill_zones()
        self._render_example()

    def _fill_countries(self) -> None:
        own = place.system_region()
        self.country.clear()
        #: {name} is the country of the computer's settings
        self.country.addItem(self.tr("As the computer: {name}").format(name=say_country(own)), "")
        for name, code in countries():
            self.country.addItem(name, code)
        self.country.setCurrentIndex(max(0, self.country.findData(self._desk.settings.region)))

    def _fill_zones(self) -> None:
        if not self.zone.count():
            self.zone.addItem("", "")
            for name in zones():
                self.zone.addItem(name, name)
        #: {name} is the time zone of the computer, such as Asia/Ulaanbaatar
        self.zone.setItemText(0, self.tr("As the computer: {name}").format(name=place.system_zone()))
        self.zone.setCurrentIndex(max(0, self.zone.findData(self._desk.settings.zone)))
        self.zone.lineEdit().setCursorPosition(0)

    def _render_example(self) -> None:
        zone = place.zone(self._desk.settings)
        region = place.region(self._desk.settings)
        sample = phonenumbers.example_number_for_type(region, phonenumbers.PhoneNumberType.MOBILE)
        number = phonenumbers.format_number(sample, phonenumbers.PhoneNumberFormat.NATIONAL) if sample else "—"
        full = phonenumbers.format_number(sample, phonenumbers.PhoneNumberFormat.INTERNATIONAL) if sample else "—"
        #: {typed} and {number} are the same telephone number, {time} is the time now
        self.example.setText(
            self.tr("Example: {typed} means {number}. The time is {time}.").format(
                typed=number, number=full, time=formats.time_of_day(clock.now(), zone)
            )
        )

    @Slot(int)
    def _country_chosen(self, index: int) -> None:
        self.save(region=str(self.country.itemData(index)))
        self._render_example()

    @Slot(int)
    def _zone_chosen(self, index: int) -> None:
        self.save(zone=str(self.zone.itemData(index)))
        set_property(self.zone, "invalid", False)
        self._render_example()

    @Slot()
    def _zone_typed(self) -> None:
        index = self.zone.findText(self.zone.currentText(), Qt.MatchFlag.MatchFixedString)
        if index < 0:
            # What is no zone is not kept: the one in force is shown again.
            self._fill_zones()
        elif str(self.zone.itemData(index)) != self._desk.settings.zone:
            self.zone.setCurrentIndex(index)
            self._zone_chosen(index)
