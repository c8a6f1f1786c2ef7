# SPDX-License-Identifier: GPL-3.0-or-later
"""The tries to ring again: how many, and when each is due and late."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.protocol_problems import BOUNDS
from app.domain.redial import WINDOWS_MOST, Window
from app.i18n import formats
from app.ui import icons
from app.ui.pages.scripts.binding import not_a_stop
from app.ui.pages.scripts.draft import below
from app.ui.pages.scripts.words import say_problem, say_try
from app.ui.pages.settings.parts import Told
from app.ui.theme import Space
from app.ui.widgets.still import Whole

_SECONDS = 96
"""Pixels of width of a number of seconds."""


class TryRow(QWidget):
    """One try."""

    changed = Signal()
    gone = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._at = 0
        self._name = QLabel()
        self._name.setProperty("kind", "strong")
        self.after, self.by = Whole("scriptTryAfter"), Whole("scriptTryBy")
        for field, path in ((self.after, "after"), (self.by, "by")):
            field.setRange(*BOUNDS[path])
            field.setFixedWidth(_SECONDS)
        self.after.setValue(window.after)
        self.by.setValue(window.by)
        self._seconds = QLabel()
        self.remove = QPushButton(objectName="scriptTryRemove")
        self.remove.setIcon(icons.icon("trash"))
        self.remove.setProperty("role", "quiet")
        self.remove.setProperty("extent", "small")
        fields = QWidget()
        row = QHBoxLayout(fields)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for part in (self.after, QLabel("–"), self.by, self._seconds):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.remove)
        self.told = Told(fields)
        self.told.explain(lambda: say_try(self.window_set()))
        not_a_stop(self.told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.XS)
        column.setSpacing(2)
        column.addWidget(self._name)
        column.addWidget(self.told)
        for field in (self.after, self.by):
            field.valueChanged.connect(self._changed)
        self.remove.clicked.connect(self.gone)
        self._retranslate()

    def window_set(self) -> Window:
        """What is set."""
        return Window(self.after.value(), self.by.value())

    def stand(self, at: int) -> None:
        """Which try it is."""
        self._at = at
        self._retranslate()

    def blame(self, codes: Mapping[str, str]) -> None:
        """What is wrong, by the names of :class:`app.domain.redial.Window`."""
        code = next(iter(codes.values()), None)
        self.told.blame(None if code is None else lambda: say_problem(code))

    @Slot()
    def _changed(self) -> None:
        self.told.explain(lambda: say_try(self.window_set()))
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        number = formats.number(self._at + 1)
        if self._at == 0:
            #: The first try to ring again; what follows is a span of seconds
            self._name.setText(self.tr("Try 1, counted from the drop"))
        else:
            #: A further try to ring again, number {number}; what follows is a span of seconds
            self._name.setText(self.tr("Try {number}, counted from the end of the one before").format(number=number))
        #: After two numbers: "60 – 120 seconds"
        self._seconds.setText(self.tr("seconds", "after two numbers"))
        self.after.setAccessibleName(self.tr("Try {number}: due after (seconds)").format(number=number))
        self.by.setAccessibleName(self.tr("Try {number}: late after (seconds)").format(number=number))
        said = self.tr("Remove try {number}").format(number=number)
        self.remove.setToolTip(said)
        self.remove.setAccessibleName(said)
        self.told.explain(lambda: say_try(self.window_set()))


class TriesEditor(QWidget):
    """All tries. ``changed`` comes with each change by hand, ``arranged`` when there are other rows."""

    changed = Signal()
    arranged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[TryRow] = []
        self.said = QLabel(wordWrap=True, objectName="scriptTriesSaid", visible=False)
        self.add = QPushButton(objectName="scriptTryAdd")
        self.add.setIcon(icons.icon("plus"))
        self._problem: str | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._column.addWidget(self.said)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.said.setProperty("kind", "late")
        self.add.clicked.connect(self._one_more)
        self._retranslate()

    def windows(self) -> tuple[Window, ...]:
        """What is set."""
        return tuple(row.window_set() for row in self.rows)

    def set_windows(self, windows: Iterable[Window]) -> None:
        """Show these."""
        for row in self.rows:
            self._take(row)
        self.rows = []
        for window in windows:
            self._append(window)
        self._stand()

    def blame(self, codes: Mapping[str, str]) -> None:
        """What is wrong, by ``<row>.<name>``; of all of them, by nothing."""
        self._problem = codes.get("")
        for at, row in enumerate(self.rows):
            row.blame(below(f"{at}.", codes))
        self._render()

    def field_of(self, path: str) -> QWidget:
        """The field of a problem."""
        at, _, name = path.partition(".")
        if not at.isdigit() or int(at) >= len(self.rows):
            return self.add
        return self.rows[int(at)].by if name == "by" else self.rows[int(at)].after

    def _append(self, window: Window) -> TryRow:
        row = TryRow(window)
        self.rows.append(row)
        self._column.insertWidget(len(self.rows), row)
        row.show()
        row.changed.connect(self.changed)
        row.gone.connect(lambda: self._drop(row))
        return row

    def _take(self, row: TryRow) -> None:
        row.hide()
        self._column.removeWidget(row)
        row.deleteLater()

    def _drop(self, row: TryRow) -> None:
        self.rows.remove(row)
        self._take(row)
        self._stand()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _stand(self) -> None:
        for at, row in enumerate(self.rows):
            row.stand(at)
        self.add.setEnabled(len(self.rows) < WINDOWS_MOST)
        self.arranged.emit()

    def controls(self) -> tuple[QWidget, ...]:
        """In the order of the eye."""
        return *(one for row in self.rows for one in (row.after, row.by, row.remove)), self.add

    @Slot()
    def _one_more(self) -> None:
        """A minute later than the one before, which is how sites space them."""
        last = self.rows[-1].window_set() if self.rows else Window(-60, 0)
        most = BOUNDS["by"][1]
        by = min(most, last.by + 60)
        row = self._append(Window(min(last.after + 60, by - 1), by))
        self._stand()
        self.changed.emit()
        row.after.setFocus(Qt.FocusReason.OtherFocusReason)

    def _render(self) -> None:
        self.said.setText(say_problem(self._problem) if self._problem is not None else "")
        self.said.setVisible(self._problem is not None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.add.setText(self.tr("Add a try"))
        self._render()
