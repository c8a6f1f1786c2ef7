# SPDX-License-Identifier: GPL-3.0-or-later
"""The filters of the callback list beside scope, status and search: one card with a choice for each."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.callback import Priority
from app.domain.errors import DomainError
from app.domain.listing import NOBODY, Choices
from app.domain.number import regions_of
from app.domain.people import CatalogueKind
from app.i18n import formats
from app.i18n.catalogues import Languages
from app.services.desk import Desk
from app.ui.bridge import Bridge
from app.ui.pages.list_view import Closer
from app.ui.reading import unmarked
from app.ui.sayings import say_country, say_priority
from app.ui.tasks import Scope
from app.ui.theme import Space
from app.ui.widgets.popup import Popup
from app.ui.widgets.still import Choice

_NAMED = 2
"""Countries that are named beside a calling code."""
_NAMES = ("due", "priority", "reason", "owner", "queue", "country")


class FilterPopup(Popup):
    """``changed`` tells that the agent chose; what is chosen holds at once."""

    changed = Signal()

    def __init__(self, desk: Desk, bridge: Bridge, languages: Languages, parent: QWidget) -> None:
        super().__init__("filterPopup", parent)
        self._desk, self._bridge, self._languages = desk, bridge, languages
        self._tasks = Scope()
        self._closer, self._choices = Closer(), Choices()
        self._title = QLabel(objectName="filterTitle")
        self._title.setProperty("kind", "heading")
        self._labels = {name: QLabel(objectName=f"{name}Label") for name in _NAMES}
        self.boxes = {name: Choice(f"filter{name.capitalize()}") for name in _NAMES}
        self.clear_button = QPushButton(objectName="filterClear")
        self.clear_button.setProperty("extent", "small")
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        for row, name in enumerate(_NAMES):
            label, box = self._labels[name], self.boxes[name]
            label.setProperty("kind", "muted")
            label.setBuddy(box)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.activated.connect(self._chosen)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self._title)
        column.addLayout(grid)
        column.addWidget(self.clear_button)
        self.setMinimumWidth(320)
        self.clear_button.clicked.connect(self.clear)
        self._retranslate()

    @property
    def closer(self) -> Closer:
        """What is chosen."""
        return self._closer

    def set_closer(self, closer: Closer) -> None:
        """Show these filters, without a word."""
        self._closer = closer
        self._fill()

    def open_at(self, corner: QPoint) -> None:
        self._fill()
        super().open_at(corner)
        self.boxes["due"].setFocus()
        self._tasks.spawn(self._ask(), "choices")

    async def _ask(self) -> None:
        try:
            self._choices = await self._bridge.ask(self._desk.rows.choices())
        except DomainError:
            return  # what is known is offered
        self._fill()
        self.fit()

    @Slot()
    def clear(self) -> None:
        """No filter at all."""
        self.set_closer(Closer())
        self.changed.emit()

    @Slot()
    def _chosen(self) -> None:
        self._closer = Closer(**{name: box.currentData() for name, box in self.boxes.items()})
        self.changed.emit()

    def _fill(self) -> None:
        #: Filter: no limit
        anything = self.tr("Any")
        for name, box in self.boxes.items():
            nothing = "" if name in ("due", "country") else None
            chosen = getattr(self._closer, name)
            box.clear()
            box.addItem(anything, nothing)
            entries = self._entries(name)
            if chosen != nothing and chosen not in [value for value, _ in entries]:
                entries.append((chosen, str(chosen)))  # what was saved, and nobody offers now
            for value, text in entries:
                box.addItem(text, value)
            values = [nothing, *(value for value, _ in entries)]
            box.setCurrentIndex(values.index(chosen))
            box.setAccessibleName(unmarked(self._labels[name].text()))

    def _entries(self, name: str) -> list[tuple[object, str]]:
        directory, code, key = self._desk.directory, self._languages.code, formats.collator()
        match name:
            case "due":
                #: Filter: due until the end of the day, late ones too
                return [
                    ("today", self.tr("Until the end of today")),
                    ("tomorrow", self.tr("Until the end of tomorrow")),
                ]
            case "priority":
                #: Filter: {priority} is such as High
                higher = self.tr("{priority} and higher")
                some = [(one, higher.format(priority=say_priority(one))) for one in (Priority.NORMAL, Priority.HIGH)]
                return [*some, (Priority.URGENT, say_priority(Priority.URGENT))]
            case "reason":
                entries = sorted(directory.entries(CatalogueKind.REASON), key=lambda one: one.position)
                return [(one.code, one.text(code)) for one in entries]
            case "owner":
                people = sorted(directory.people(), key=lambda one: key(one.name))
                #: Filter: callbacks that nobody owns
                return [(NOBODY, self.tr("Nobody")), *((one.id, one.name) for one in people)]
            case "queue":
                return [(one, one) for one in sorted(self._choices.queues, key=key)]
        return [(one, _country(one)) for one in self._choices.countries]

    def shutdown(self) -> None:
        """Ask no more."""
        self._tasks.cancel()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.fit()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        #: Heading: filters of a list
        self._title.setText(self.tr("Filter"))
        for name, text in (
            ("due", self.tr("&Due")),
            ("priority", self.tr("&Priority")),
            ("reason", self.tr("&Reason")),
            ("owner", self.tr("&Owner")),
            ("queue", self.tr("&Queue")),
            ("country", self.tr("&Country")),
        ):
            self._labels[name].setText(text)
        #: Button: no filter at all
        self.clear_button.setText(self.tr("C&lear all filters"))
        self._fill()


def _country(code: str) -> str:
    """A calling code with the names of the first countries that share it."""
    names = [say_country(region) for region in regions_of(code)[:_NAMED] if region.isalpha()]
    return f"+{code} {', '.join(names)}".strip()
