# SPDX-License-Identifier: GPL-3.0-or-later
"""The choice of days that reports of the team are about."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QComboBox

from app.ui.widgets.still import Choice

_DAYS = {"today": 1, "yesterday": 1, "week": 7, "month": 30}


class PeriodChoice(Choice):
    """Its entries' values: ``today``, ``yesterday``, ``week`` and ``month``."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for period in _DAYS:
            self.addItem("", period)
        self._retranslate()

    def days(self, today: date) -> tuple[date, date]:
        """The first and the last day of what is chosen."""
        period = str(self.currentData())
        last = today - timedelta(days=period == "yesterday")
        return last - timedelta(days=_DAYS[period] - 1), last

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        translate = QCoreApplication.translate
        names = {
            "today": translate("TeamReport", "Today"),
            "yesterday": translate("TeamReport", "Yesterday"),
            "week": translate("TeamReport", "Last 7 days"),
            "month": translate("TeamReport", "Last 30 days"),
        }
        for number in range(self.count()):
            self.setItemText(number, names[self.itemData(number)])
        #: Label of a choice of days
        self.setAccessibleName(translate("TeamReport", "Period"))
