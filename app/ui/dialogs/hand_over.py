# SPDX-License-Identifier: GPL-3.0-or-later
"""Hand callbacks over to another employee, or to anyone in the queue (row A8); a redial only to somebody (row E2)."""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.i18n import formats
from app.i18n.catalogues import Languages
from app.services.desk import Desk
from app.services.steps import Step
from app.ui import icons, theme
from app.ui.bridge import Bridge
from app.ui.dialogs.asking import SmallDialog
from app.ui.step_sayings import say_how_many

_PERSON = int(Qt.ItemDataRole.UserRole)
_ANYONE = ""
_LEAST_SHOWN = 7


class HandOverDialog(SmallDialog):
    """``saved`` gives the new owner's id, or ``None`` for anyone; ``stepped`` what was done, so that it can be undone."""

    saved = Signal(object)
    stepped = Signal(object)
    _anyone = True
    """Whether it may be nobody's in particular."""
    _everybody = False
    """Whether whose it is already is offered too."""

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        languages: Languages,
        *,
        callback_id: str,
        who: str,
        owner: str | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, bridge, languages, who=who, parent=parent)
        self._callback_id, self._owner = callback_id, owner
        self.search = QLineEdit(objectName="peopleSearch", clearButtonEnabled=True)
        self.people = QListWidget(objectName="peopleList", uniformItemSizes=True)
        self.body.addWidget(self.search)
        self.body.addWidget(self.people, 1)
        self.people.setProperty("kind", "choices")
        self.people.setSpacing(1)
        self.people.setMinimumHeight((theme.TARGET + 2) * _LEAST_SHOWN)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 48)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.people.currentRowChanged.connect(self._chosen)
        self.people.itemActivated.connect(self.save)
        self.retranslate()
        self.search.setFocus()

    def save(self) -> None:
        item = self.people.currentItem()
        if item is None or item.isHidden():
            return
        person = item.data(_PERSON) or None
        self.ask(self._question(self._callback_id, person), lambda answer: self._saved(person, answer))

    def _question(self, callback_id: str, person: str | None) -> Coroutine[Any, Any, object]:
        return self.desk.steps.hand_over([callback_id], person)

    def _saved(self, person: str | None, answer: object) -> None:
        self.saved.emit(person)
        if isinstance(answer, Step):
            self.stepped.emit(answer)
        self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Up and down choose in the list while the search is being typed.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _MOVES:
            self._move(_MOVES[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        row = self.people.currentRow() + step
        while 0 <= row < self.people.count() and self.people.item(row).isHidden():
            row += step
        if 0 <= row < self.people.count():
            self.people.setCurrentRow(row)

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        first = None
        for row in range(self.people.count()):
            item = self.people.item(row)
            item.setHidden(wanted not in item.text().casefold())
            if first is None and not item.isHidden():
                first = item
        current = self.people.currentItem()
        if first is not None and (current is None or current.isHidden()):
            self.people.setCurrentItem(first)
        self._chosen()

    def _chosen(self) -> None:
        item = self.people.currentItem()
        self.save_button.setEnabled(item is not None and not item.isHidden() and not self.busy)

    def show_busy(self, busy: bool) -> None:
        self._chosen()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Hand over"))
        #: Button: give the callback to the chosen person
        self.save_button.setText(self.tr("&Hand over"))
        self.search.setPlaceholderText(self.tr("Search people"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.people.setAccessibleName(self.tr("People"))
        current = self.people.currentItem()
        chosen = current.data(_PERSON) if current is not None else None
        me = self.desk.account.person
        key = formats.collator()
        #: Owner of a callback: nobody, whoever is free takes it
        entries = [(_ANYONE, self.tr("Anyone in the queue"), "users")] if self._anyone else []
        for person in sorted(self.desk.directory.people(), key=lambda one: key(one.name)):
            name = person.name
            if me is not None and person.id == me.id:
                #: The signed-in agent in a list of people
                name = self.tr("{name} (me)").format(name=name)
            entries.append((person.id, name, "user"))
        self.people.clear()
        for person_id, name, picture in entries:
            if not self._everybody and person_id == (self._owner or _ANYONE):
                continue
            item = QListWidgetItem(icons.icon(picture, "muted"), name)
            item.setData(_PERSON, person_id)
            item.setSizeHint(QSize(0, theme.TARGET))
            self.people.addItem(item)
            if person_id == chosen:
                self.people.setCurrentItem(item)
        if self.people.currentItem() is None:
            self.people.setCurrentRow(0)
        self._filter(self.search.text())
        super().retranslate()


class ManyHandOverDialog(HandOverDialog):
    """Several callbacks together, whosever they are."""

    _everybody = True

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        languages: Languages,
        *,
        ids: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        self._ids = tuple(ids)
        super().__init__(desk, bridge, languages, callback_id="", who=" ", owner=None, parent=parent)

    def _question(self, callback_id: str, person: str | None) -> Coroutine[Any, Any, object]:
        return self.desk.steps.hand_over(self._ids, person)

    def retranslate(self) -> None:
        self.who.setText(say_how_many(len(self._ids)))
        super().retranslate()


class RedialHandOverDialog(HandOverDialog):
    """A redial goes to one agent's lane."""

    _anyone = False

    def _question(self, callback_id: str, person: str | None) -> Coroutine[Any, Any, object]:
        return self.desk.redials.hand_over(callback_id, person or "")


_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
