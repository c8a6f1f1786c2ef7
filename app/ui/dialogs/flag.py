# SPDX-License-Identifier: GPL-3.0-or-later
"""Close by flag (row A7): without calling, or after a failed call, with a registered contact type and a note. A redial ends so
too (row E2)."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from app.domain.callback import NOTE_LIMIT
from app.domain.errors import TextProblem
from app.domain.people import CatalogueKind
from app.i18n.catalogues import Languages
from app.services.desk import Desk
from app.services.steps import Step
from app.ui import theme
from app.ui.bridge import Bridge
from app.ui.dialogs.asking import SmallDialog
from app.ui.reading import unmarked

_CODE = int(Qt.ItemDataRole.UserRole)
_MOST_SHOWN = 8


class FlagDialog(SmallDialog):
    """``saved`` gives the closed callback; ``stepped`` what was done, so that it can be undone."""

    saved = Signal(object)
    stepped = Signal(object)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        languages: Languages,
        *,
        callback_id: str,
        who: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, bridge, languages, who=who, parent=parent)
        self._callback_id = callback_id
        self._list_label, self._note_label = QLabel(), QLabel()
        self.dispositions = QListWidget(objectName="disposition", uniformItemSizes=True)
        self.note = QPlainTextEdit(objectName="note", tabChangesFocus=True)
        for label, field in ((self._list_label, self.dispositions), (self._note_label, self.note)):
            label.setProperty("kind", "muted")
            label.setBuddy(field)
            self.body.addWidget(label)
            self.body.addWidget(field)
        self.dispositions.setProperty("kind", "choices")
        self.dispositions.setSpacing(1)
        self.note.setMinimumHeight(self.fontMetrics().lineSpacing() * 2 + 14)
        self.note.setMaximumHeight(self.fontMetrics().lineSpacing() * 4 + 14)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 52)
        self.dispositions.itemSelectionChanged.connect(self._chosen)
        self.dispositions.itemActivated.connect(self.save)
        self.retranslate()
        self.dispositions.setFocus()

    def save(self) -> None:
        # The selected one, not the current one: getting the focus makes the first one current.
        chosen = self.dispositions.selectedItems()
        if not chosen:
            return
        note = self.note.toPlainText().strip()
        if len(note) > NOTE_LIMIT:
            self.failed(TextProblem("note", NOTE_LIMIT, len(note)))
            self.note.setFocus()
            return
        self.ask(self._question(self._callback_id, chosen[0].data(_CODE), note), self._saved)

    def _question(self, callback_id: str, disposition: str, note: str) -> Coroutine[Any, Any, object]:
        return self.desk.steps.flag(callback_id, disposition, note)

    def _saved(self, answer: object) -> None:
        if isinstance(answer, Step):
            self.stepped.emit(answer)
            answer = answer.done[0].after
        self.saved.emit(answer)
        self.accept()

    def _chosen(self) -> None:
        self.save_button.setEnabled(bool(self.dispositions.selectedItems()) and not self.busy)

    def show_busy(self, busy: bool) -> None:
        self._chosen()

    def _titles(self) -> tuple[str, str]:
        """The heading, and what the button says."""
        return self.tr("Close without calling"), self.tr("&Close callback")

    def retranslate(self) -> None:
        heading, button = self._titles()
        self.heading.setText(heading)
        self.save_button.setText(button)
        #: Label of a list of contact types, such as "Solved" or "Wrong number"
        self._list_label.setText(self.tr("&How did it end?"))
        self._note_label.setText(self.tr("&Note"))
        self.dispositions.setAccessibleName(unmarked(self._list_label.text()))
        self.note.setAccessibleName(unmarked(self._note_label.text()))
        chosen = [item.data(_CODE) for item in self.dispositions.selectedItems()]
        self.dispositions.clear()
        entries = self.desk.directory.entries(CatalogueKind.DISPOSITION)
        for entry in sorted(entries, key=lambda one: one.position):
            item = QListWidgetItem(entry.text(self.languages.code))
            item.setData(_CODE, entry.code)
            item.setSizeHint(QSize(0, theme.TARGET))
            self.dispositions.addItem(item)
            if entry.code in chosen:
                self.dispositions.setCurrentItem(item)
        rows = min(_MOST_SHOWN, max(1, self.dispositions.count()))
        # Each row has the list's spacing above and below it. The frame is as wide as the style sheet makes it.
        self.dispositions.ensurePolished()
        edge = 2 * self.dispositions.frameWidth() + 2 * self.dispositions.spacing()
        self.dispositions.setFixedHeight((theme.TARGET + 2 * self.dispositions.spacing()) * rows + edge)
        self._chosen()
        super().retranslate()


class RedialResultDialog(FlagDialog):
    """The result of a redial: without one it stays in its lane."""

    def _question(self, callback_id: str, disposition: str, note: str) -> Coroutine[Any, Any, object]:
        return self.desk.redials.close(callback_id, disposition, note)

    def _titles(self) -> tuple[str, str]:
        #: Button: the redial is over, with the chosen result
        button = self.tr("&Close redial")
        return self.tr("Result of the redial"), button
