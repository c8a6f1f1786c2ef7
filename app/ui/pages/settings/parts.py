# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sections of the settings are built from."""

from __future__ import annotations

from collections.abc import Callable, Collection, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.domain.errors import DomainError
from app.ui.bridge import Bridge
from app.ui.tasks import Scope
from app.ui.theme import Space, set_property
from app.ui.widgets.managed_mark import ManagedMark, say_managed
from app.ui.widgets.still import Choice, Whole

if TYPE_CHECKING:
    from app.services.desk import Desk


class Section(QFrame):
    """A card: heading, one sentence, rows of label and field."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.title = QLabel()
        self.title.setProperty("kind", "heading")
        self.text = QLabel(wordWrap=True)
        self.text.setProperty("kind", "muted")
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(Space.L)
        self.form.setVerticalSpacing(Space.S)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self.column.setSpacing(Space.S)
        self.column.addWidget(self.title)
        self.column.addWidget(self.text)
        self.column.addLayout(self.form)

    def add(self, field: QWidget) -> QLabel:
        """A row; the returned label is the field's name, also for screen readers."""
        label = _Name(field.input) if isinstance(field, Told) else QLabel()
        label.setBuddy(field.input if isinstance(field, Told) else field)
        label.setMinimumHeight(32)
        if isinstance(field, Told):
            # Beside the field, not beside the middle of field and sentence.
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            label.setContentsMargins(0, 7, 0, 0)
            if isinstance(field.input, QLabel):
                field.input.setMinimumHeight(32)
        self.form.addRow(label, field)
        return label

    def note(self) -> QLabel:
        """A small sentence below the rows so far."""
        label = QLabel(wordWrap=True)
        label.setProperty("kind", "small")
        self.form.addRow(label)
        return label

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language shown."""
        raise NotImplementedError


class SettingsSection(Section):
    """A field that is added with the name of its setting shows by itself that the setting is managed, cannot be changed then, and
    follows what IT says while the program runs."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._fields: dict[str, Told] = {}
        """Setting → where it is shown."""

    def add(self, field: QWidget, setting: str = "") -> QLabel:
        return super().add(self._bound(field, setting) if setting else field)

    def add_switch(self, box: QCheckBox, setting: str = "") -> None:
        """A row of its own; the box says itself what it is."""
        self.form.addRow(self._bound(box, setting) if setting else box)

    def _bound(self, field: QWidget, setting: str) -> Told:
        told = self._fields[setting] = field if isinstance(field, Told) else Told(field)
        told.manage(self._desk.settings.managed(setting) is not None)
        return told

    def managed(self, setting: str) -> bool:
        """Whether IT has fixed a setting."""
        return self._desk.settings.managed(setting) is not None

    def save(self, **changes: object) -> None:
        """Keep what the agent chose; what IT has fixed stays as it is."""
        self._desk.settings.update(**{name: value for name, value in changes.items() if not self.managed(name)})

    def settings_changed(self, names: Collection[str]) -> None:
        """Show what IT says now. What the agent is typing is left alone, unless it is managed from now on."""
        shown = [name for name in self._fields if name in names]
        for name in shown:
            told, managed = self._fields[name], self.managed(name)
            told.manage(managed)
            if managed or not told.input.hasFocus():
                value = getattr(self._desk.settings, name)
                if isinstance(told, PathField):
                    told.put(value)
                else:
                    self.show_value(told.input, value)
                told.blame(None)
        if shown:
            self.value_shown()
            self.retranslate()

    def show_value(self, field: QWidget, value: Any) -> None:
        """Put the value of a setting into its field, without saving it."""
        with QSignalBlocker(field):
            match field:
                case Choice():
                    field.choose(value)
                case QCheckBox():
                    field.setChecked(value)
                case Whole():
                    field.setValue(value)
                case QLineEdit():
                    field.setText(", ".join(value) if isinstance(value, list) else str(value))
                case QPlainTextEdit():
                    field.setPlainText("\n".join(value))

    def value_shown(self) -> None:
        """Another value stands in a field: show what follows from it."""


class AskingSection(SettingsSection):
    """A section that has services do something; what they say against it is in ``error`` until the next question."""

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        super().__init__(desk)
        self._bridge = bridge
        self._scope = Scope()
        self.error: DomainError | None = None

    def shutdown(self) -> None:
        """Cancel what still waits for an answer."""
        self._scope.cancel()

    def ask(self, question: Coroutine[Any, Any, Any], name: str) -> None:
        """Put a question to the services; :meth:`answered` follows."""
        self._scope.spawn(self._asked(question), name)

    async def _asked(self, question: Coroutine[Any, Any, Any]) -> None:
        try:
            await self._bridge.ask(question)
        except DomainError as error:
            self.error = error
        else:
            self.error = None
        if isValid(self):
            self.answered()

    def answered(self) -> None:
        """Show what came of it."""
        raise NotImplementedError


class _Name(QLabel):
    """The label of a field that is not its neighbour in the form: screen readers are told whose name it is."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self._field = field

    def setText(self, text: str) -> None:
        super().setText(text)
        self._field.setAccessibleName(text)


class Told(QWidget):
    """A field with a sentence below it: what it is for, or what is wrong with it."""

    def __init__(self, field: QWidget, beside: QWidget | None = None) -> None:
        super().__init__()
        self.input = field
        self.managed = False
        """Whether IT has fixed it."""
        self._locked: list[QPushButton] = []
        """Buttons that change it."""
        self._note: Callable[[], str] | None = None
        self._problem: Callable[[], str] | None = None
        self.said = QLabel(wordWrap=True, visible=False)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.mark = ManagedMark()
        if field.objectName():
            self.said.setObjectName(f"{field.objectName()}Said")
            self.mark.setObjectName(f"{field.objectName()}Managed")
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(field, 1)
        if beside is not None:
            row.addWidget(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.mark)
        column.addWidget(self.said)
        self.setFocusProxy(field)

    def manage(self, on: bool) -> None:
        """Mark it as fixed by IT, so that it can be read but not changed; or free it again."""
        if on is self.managed:
            return
        self.managed = on
        field = self.input
        if isinstance(field, QLineEdit | QPlainTextEdit):
            # It can still be read with the keyboard, and copied.
            field.setReadOnly(on)
            set_property(field, "managed", on)
        elif not isinstance(field, QLabel):
            field.setDisabled(on)
        for button in self._locked:
            button.setDisabled(on)
        self.mark.setVisible(on)
        self._say_managed()

    def _say_managed(self) -> None:
        said = say_managed() if self.managed else ""
        self.setToolTip(said)
        self.input.setAccessibleDescription(said)

    @property
    def wrong(self) -> bool:
        """Whether something is wrong with it."""
        return self._problem is not None

    def explain(self, note: Callable[[], str] | None) -> None:
        """What it is for."""
        self._note = note
        self._render()

    def blame(self, problem: Callable[[], str] | None) -> None:
        """What is wrong with it; ``None``: nothing."""
        self._problem = problem
        self._render()

    def _render(self) -> None:
        said = self._problem or self._note
        self.said.setText(said() if said is not None else "")
        self.said.setVisible(bool(self.said.text()))
        set_property(self.said, "kind", "late" if self._problem is not None else "small")
        set_property(self.input, "invalid", self._problem is not None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._render()
            self._say_managed()
        super().changeEvent(event)


class PathField(Told):
    """The path of a file or a folder, typed or chosen. ``chosen`` comes when the agent is done with it."""

    chosen = Signal(str)

    def __init__(self, name: str, text: str, *, folder: bool = False, pattern: str = "") -> None:
        self.line = QLineEdit(text, objectName=name)
        self.browse = QPushButton(objectName=f"{name}Browse")
        super().__init__(self.line, self.browse)
        self._folder, self._pattern = folder, pattern
        self._locked.append(self.browse)
        self.browse.clicked.connect(self._open)
        self.line.editingFinished.connect(self._finished)
        self._last = text

    def text(self) -> str:
        """The path, without blanks around it."""
        return self.line.text().strip()

    def put(self, path: str) -> None:
        """Show another path, which nobody chose here."""
        self.line.setText(path)
        self._last = path

    def _open(self) -> None:
        dialog = QFileDialog(self.window(), self.line.accessibleName(), self.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._folder:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.setNameFilter(self._pattern)
        dialog.fileSelected.connect(self._picked)
        dialog.open()

    @Slot(str)
    def _picked(self, path: str) -> None:
        if self.managed:  # since the dialog was opened
            return
        self.line.setText(path)
        self._finished()

    @Slot()
    def _finished(self) -> None:
        if self.text() != self._last:
            self._last = self.text()
            self.chosen.emit(self._last)

    def name(self, name: str) -> None:
        """What a screen reader calls it."""
        self.line.setAccessibleName(name)
        #: Button beside the path of a file or folder
        self.browse.setText(self.tr("Choose…"))
        #: {field} is the name of a setting that is a file or a folder
        said = self.tr("Choose: {field}").format(field=name)
        self.browse.setAccessibleName(said)
        self.browse.setToolTip(said)
