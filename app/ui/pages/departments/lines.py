# SPDX-License-Identifier: GPL-3.0-or-later
"""Agents' own settings of direct callback: a number of their own, the mode and the minutes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.departments import DirectLine, DirectMode
from app.domain.people import Person
from app.domain.rule_problems import BOUNDS
from app.ui import icons
from app.ui.pages.bound import shrinking
from app.ui.pages.departments.words import say_mode, say_problem
from app.ui.pages.settings.parts import Told
from app.ui.theme import Space
from app.ui.widgets.still import Choice, Whole

_LEAST, _MOST = BOUNDS["direct.minutes"]


class LineRow(QFrame):
    """One agent's."""

    changed = Signal()
    gone = Signal()

    def __init__(self, line: DirectLine, people: Sequence[Person]) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.person = Choice("linePerson")
        for one in people:
            self.person.addItem(one.name, one.id)
        if self.person.findData(line.person) < 0:
            self.person.addItem(line.person, line.person)
        self.person.choose(line.person)
        self.number = QLineEdit(line.own_number, objectName="lineNumber", maxLength=24)
        self.mode = Choice("lineMode")
        for field in (self.person, self.mode):
            shrinking(field)
        self.mode.addItem("", None)
        for mode in DirectMode:
            self.mode.addItem("", mode)
        self.mode.choose(line.mode)
        self.minutes = Whole("lineMinutes")
        # One below the least stands for the department's.
        self.minutes.setRange(_LEAST - 1, _MOST)
        self.minutes.setValue(line.minutes if line.minutes is not None else _LEAST - 1)
        self.remove = QPushButton(objectName="lineRemove")
        self.remove.setIcon(icons.icon("trash"))
        self.remove.setProperty("extent", "small")
        self._told = {"person": Told(self.person), "own_number": Told(self.number), "minutes": Told(self.minutes)}
        form = QFormLayout(self)
        form.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        form.setHorizontalSpacing(Space.L)
        form.setVerticalSpacing(Space.S)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._labels = [QLabel() for _ in range(4)]
        parts = (self._told["person"], self._told["own_number"], self.mode, self._told["minutes"])
        for label, part, field in zip(
            self._labels, parts, (self.person, self.number, self.mode, self.minutes), strict=True
        ):
            label.setBuddy(field)
            form.addRow(label, part)
        form.addRow(self.remove)
        self.person.activated.connect(self.changed)
        self.number.textEdited.connect(self.changed)
        self.mode.activated.connect(self.changed)
        self.minutes.valueChanged.connect(self.changed)
        self.remove.clicked.connect(self.gone)
        self.setFocusProxy(self.person)
        self._retranslate()

    def line(self) -> DirectLine:
        """What is set."""
        minutes = self.minutes.value()
        mode = self.mode.currentData()
        return DirectLine(
            str(self.person.currentData() or ""),
            self.number.text().strip().replace(" ", ""),
            DirectMode(mode) if mode is not None else None,
            None if minutes < _LEAST else minutes,
        )

    def blame(self, codes: Mapping[str, str]) -> None:
        """What is wrong, by the names of :class:`app.domain.departments.DirectLine`."""
        for name, told in self._told.items():
            code = codes.get(name)
            told.blame(None if code is None else lambda code=code: say_problem(code))  # type: ignore[misc]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        #: The number on which customers reach one agent
        own = self.tr("Own number")
        #: How long a direct line lasts
        lasts = self.tr("Lasts")
        names = (self.tr("Agent"), own, lasts, self.tr("The time (minutes)"))
        for label, name in zip(self._labels, names, strict=True):
            label.setText(name)
        for field, name in zip((self.person, self.number, self.mode, self.minutes), names, strict=True):
            field.setAccessibleName(name)
        self._told["own_number"].explain(
            lambda: self.tr("Customers see it and reach this agent by it. Empty: the department's number.")
        )
        #: In place of a mode or a time: what the department has
        department = self.tr("as the department")
        self.mode.setItemText(0, department)
        for number, mode in enumerate(DirectMode, start=1):
            self.mode.setItemText(number, say_mode(mode))
        self.minutes.setSpecialValueText(department)
        self.remove.setText(self.tr("Remove these settings"))


class LinesEditor(QWidget):
    """All of them. ``changed`` comes with each change by hand."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.people: tuple[Person, ...] = ()
        self.rows: list[LineRow] = []
        self.title = QLabel()
        self.title.setProperty("kind", "heading")
        self.text = QLabel(wordWrap=True)
        self.text.setProperty("kind", "muted")
        self.add = QPushButton(objectName="lineAdd")
        self.add.setIcon(icons.icon("plus"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self._column.addWidget(self.title)
        self._column.addWidget(self.text)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.add.clicked.connect(self._one_more)
        self._retranslate()

    def lines(self) -> tuple[DirectLine, ...]:
        """What is set."""
        return tuple(row.line() for row in self.rows)

    def set_lines(self, lines: Iterable[DirectLine]) -> None:
        """Show these; what shows them already is left alone."""
        lines = tuple(lines)
        if lines == self.lines():
            return
        for row in self.rows:
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
        self.rows = []
        for line in lines:
            self._append(line)

    def blame(self, codes: Mapping[str, str]) -> None:
        """What is wrong, by ``<row>.<name>``."""
        for at, row in enumerate(self.rows):
            row.blame({path.partition(".")[2]: code for path, code in codes.items() if path.startswith(f"{at}.")})

    def field_of(self, problem: str) -> QWidget | None:
        """The row of a problem's path."""
        at = problem.split(".")[0]
        return self.rows[int(at)].number if at.isdigit() and int(at) < len(self.rows) else None

    def _append(self, line: DirectLine) -> LineRow:
        row = LineRow(line, self.people)
        self.rows.append(row)
        self._column.insertWidget(1 + len(self.rows), row)
        row.changed.connect(self.changed)
        row.gone.connect(lambda: self._drop(row))
        return row

    def _drop(self, row: LineRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    @Slot()
    def _one_more(self) -> None:
        taken = {line.person for line in self.lines()}
        free = next((one.id for one in self.people if one.id not in taken), "")
        row = self._append(DirectLine(free))
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Agents' own numbers"))
        self.text.setText(
            self.tr("Agents who are not listed have the department's number, mode and time of direct callback.")
        )
        self.add.setText(self.tr("Add an agent"))
