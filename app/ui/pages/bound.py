# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields bound to values of a draft by their dotted path: filled, read, and told what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, ClassVar, NamedTuple

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from app.ui.pages.settings.parts import Section, Told
from app.ui.theme import Space
from app.ui.widgets.hours_edit import HoursEdit
from app.ui.widgets.pick_list import PickList
from app.ui.widgets.still import Choice, Whole


def value_of(thing: Any, path: str) -> Any:
    """The value at a dotted path of names."""
    for name in path.split("."):
        thing = getattr(thing, name)
    return thing


def with_value(thing: Any, path: str, value: Any) -> Any:
    """A copy with another value at a dotted path of names."""
    name, _, rest = path.partition(".")
    return replace(thing, **{name: with_value(getattr(thing, name), rest, value) if rest else value})


_NUMBER = 120
"""Pixels of width of a whole number, at most."""


class Bound(NamedTuple):
    show: Callable[[Any], None]
    read: Callable[[], Any]
    blame: Callable[[Mapping[str, str]], None]
    focus: QWidget


class BoundSection(Section):
    """A card whose fields are values of one thing. ``edited`` gives the path of the value that was changed by hand."""

    edited = Signal(str)
    bounds: ClassVar[Mapping[str, tuple[int, int]]] = {}
    """Whole numbers by their path: the least and the most."""
    room: ClassVar[int] = 220
    """Pixels that a field wants beside its label."""
    prefix: ClassVar[str] = ""
    """Begins the fields' object names."""

    @staticmethod
    def say(code: str, path: str = "", wrong: str = "") -> str:
        """What is wrong, of a code, as a sentence; ``wrong`` is what was typed."""
        raise NotImplementedError

    def __init__(self) -> None:
        super().__init__()
        self._bound: dict[str, Bound] = {}
        self._filling = False
        self._labels: list[QLabel] = []

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break()

    def _break(self) -> None:
        """Labels stand above their fields where there is no room beside them."""
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(label.text()) for label in self._labels), default=0)
        above = widest + 3 * Space.L + self.room > self.width()
        policy = QFormLayout.RowWrapPolicy.WrapAllRows if above else QFormLayout.RowWrapPolicy.WrapLongRows
        if policy != self.form.rowWrapPolicy():
            self.form.setRowWrapPolicy(policy)
        for label in self._labels:
            label.setWordWrap(metrics.horizontalAdvance(label.text()) > self.width() - 2 * Space.L)

    def add(self, field: QWidget) -> QLabel:
        label = super().add(field)
        self._labels.append(label)
        return label

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._break()

    # What the page asks.

    def show_values(self, thing: Any) -> None:
        """Fill the fields; a field that shows the value already is left alone, with its cursor."""
        self._filling = True
        for path, bound in self._bound.items():
            value = value_of(thing, path)
            if bound.read() != value:
                bound.show(value)
        self._filling = False
        self.shown()

    def shown(self) -> None:
        """The fields have been filled, or one was edited: enable what depends on it."""

    def value(self, path: str) -> Any:
        """What a field says."""
        return self._bound[path].read()

    def blame(self, problems: Mapping[str, str]) -> None:
        """Codes by path: what is wrong is said at its field."""
        for path, bound in self._bound.items():
            bound.blame({at[len(path) :].lstrip("."): code for at, code in problems.items() if _of(at, path)})

    def field_of(self, problem: str) -> QWidget | None:
        """The field of the path of a problem; ``None`` when it is none of this card."""
        return next((bound.focus for path, bound in self._bound.items() if _of(problem, path)), None)

    # Building.

    def name_of(self, path: str) -> str:
        """A field's object name: ``ruleRingBackAttempts`` of ``ring_back.attempts``."""
        return self.prefix + "".join(part.capitalize() for part in path.replace(".", "_").split("_"))

    def blamer(self, told: Told) -> Callable[[Mapping[str, str]], None]:
        """How a field is told what is wrong with it."""

        def blame(codes: Mapping[str, str]) -> None:
            code = codes.get("")
            told.blame(None if code is None else lambda: self.say(code))

        return blame

    def bind(self, path: str, bound: Bound, changed: Any) -> None:
        """Follow a field; ``changed`` is its signal."""
        self._bound[path] = bound

        def told(*_: object) -> None:
            if not self._filling:
                self.shown()
                self.edited.emit(path)

        changed.connect(told)

    def flag(self, path: str) -> QCheckBox:
        """A switch, in a row of its own."""
        box = QCheckBox(objectName=self.name_of(path))
        self.form.addRow(box)
        self.bind(path, Bound(box.setChecked, box.isChecked, nothing_wrong, box), box.toggled)
        return box

    def whole(self, path: str) -> tuple[QLabel, Told]:
        """A whole number within the bounds of the rules."""
        field = Whole(self.name_of(path))
        field.setRange(*self.bounds[path])
        field.setMaximumWidth(_NUMBER)
        rest = QWidget()
        rest.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        told = Told(field, rest)
        label = self.add(told)
        self.bind(path, Bound(field.setValue, field.value, self.blamer(told), field), field.valueChanged)
        return label, told

    def line(self, path: str, most: int) -> tuple[QLabel, Told]:
        """A line of text of at most ``most`` characters."""
        field = QLineEdit(objectName=self.name_of(path), maxLength=most)
        told = Told(field)
        label = self.add(told)
        self.bind(path, Bound(field.setText, lambda: field.text().strip(), self.blamer(told), field), field.textEdited)
        return label, told

    def choice(self, path: str, make: Callable[[str], Any] = str) -> tuple[QLabel, Choice]:
        """One of a list, by the data of its entries; what is not in the list is added to it. ``make`` makes the value of a code,
        which is what Qt gives back."""
        field = Choice(self.name_of(path))
        shrinking(field)
        told = Told(field)
        label = self.add(told)

        def show(value: Any) -> None:
            if field.findData(value) < 0:
                field.addItem(str(value), value)
            field.choose(value)

        self.bind(
            path, Bound(show, lambda: make(str(field.currentData() or "")), self.blamer(told), field), field.activated
        )
        return label, field

    def lines(self, path: str, tidy: Callable[[str], str]) -> tuple[QLabel, Told]:
        """Texts, one in a line; ``tidy`` makes a value of a line."""
        field = QPlainTextEdit(objectName=self.name_of(path), tabChangesFocus=True)
        field.setFixedHeight(5 * field.fontMetrics().lineSpacing() + 2 * Space.M)
        told = Told(field)
        label = self.add(told)

        def read() -> tuple[str, ...]:
            return tuple(value for line in field.toPlainText().splitlines() if (value := tidy(line)))

        def blame(codes: Mapping[str, str]) -> None:
            if not codes:
                told.blame(None)
                return
            at, code = next(iter(codes.items()))
            values = read()
            wrong = values[int(at)] if at.isdigit() and int(at) < len(values) else ""
            told.blame(lambda: self.say(code, path, wrong))

        self.bind(
            path, Bound(lambda value: field.setPlainText("\n".join(value)), read, blame, field), field.textChanged
        )
        return label, told

    def hours(self, path: str) -> tuple[QLabel, HoursEdit]:
        """The week's hours and the holidays."""
        field = HoursEdit(self.name_of(path))
        label = QLabel(wordWrap=True)
        label.setProperty("kind", "strong")
        label.setBuddy(field.week.add)
        self.form.addRow(label)
        self.form.addRow(field)
        self.bind(path, Bound(field.set_hours, field.hours, field.blame, field.week), field.changed)
        return label, field

    def picks(self, path: str, field: PickList) -> QLabel:
        """Things picked one by one."""
        label = QLabel(wordWrap=True)
        label.setBuddy(field.list)
        self.form.addRow(label)
        self.form.addRow(field)
        self.bind(path, Bound(field.set_values, field.values, nothing_wrong, field), field.changed)
        return label


def shrinking(field: QComboBox) -> None:
    """A list that does not ask for the width of its longest entry."""
    field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    field.setMinimumContentsLength(10)


def _of(problem: str, path: str) -> bool:
    return problem == path or problem.startswith(f"{path}.")


def nothing_wrong(_problems: Mapping[str, str]) -> None:
    """Nothing can be wrong with it."""
