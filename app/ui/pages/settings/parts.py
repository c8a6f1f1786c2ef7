# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sections of the settings are built from."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Coroutine, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
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
from app.domain.finding import matches
from app.i18n import formats
from app.ui import icons
from app.ui.bridge import Bridge
from app.ui.pages.settings import words
from app.ui.reading import unmarked
from app.ui.sayings import plain_tip
from app.ui.tasks import Scope
from app.ui.theme import Space, set_property
from app.ui.widgets.managed_mark import ManagedMark, say_managed
from app.ui.widgets.marked_label import MarkedLabel
from app.ui.widgets.still import Choice, Whole

if TYPE_CHECKING:
    from app.services.desk import Desk


_ROLES = (QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole, QFormLayout.ItemRole.SpanningRole)
_FEW = 20
"""Choices up to which a setting is found by them too."""


class Section(QFrame):
    """A card: heading, one sentence, rows of label and field."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.title = MarkedLabel()
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
        label = _Name(field.input) if isinstance(field, Told) else MarkedLabel()
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
        label = MarkedLabel(wrap=True)
        label.setProperty("kind", "small")
        self.form.addRow(label)
        return label

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            # Else it may keep the heights that its rows had when their labels stood above their fields, or beside them.
            self.form.invalidate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language shown."""
        raise NotImplementedError


class SettingsSection(Section):
    """A field that is added with the name of its setting is called as :mod:`app.ui.pages.settings.words` calls it, its sentence
    below it; it shows by itself that the setting is managed, cannot be changed then, and follows what IT says while the program
    runs. Where the agent chose another value than the default, the default can be had again."""

    by_button = False
    """Whether what is changed waits for a button: what is given back waits for it too."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._fields: dict[str, Told] = {}
        """Setting → where it is shown."""
        self._names: dict[str, QLabel] = {}
        """Setting → its label."""
        self._given_back: set[str] = set()
        """Settings whose defaults were put into their fields, and wait for the button."""
        self._filtered = False

    def add(self, field: QWidget, setting: str = "") -> QLabel:
        label = super().add(self._bound(field, setting) if setting else field)
        if setting:
            self._names[setting] = label
            self._say(setting)
        return label

    def add_switch(self, box: QCheckBox, setting: str = "") -> None:
        """A row of its own; the box says itself what it is."""
        self.form.addRow(self._bound(box, setting) if setting else box)
        if setting:
            self._say(setting)

    def _bound(self, field: QWidget, setting: str) -> Told:
        told = self._fields[setting] = field if isinstance(field, Told) else Told(field)
        told.setting = setting
        if isinstance(told.input, QLineEdit):
            told.input.setCursorPosition(0)  # of a long text the beginning is shown
        told.default_wanted.connect(self._give_back)
        told.manage(self._desk.settings.managed(setting) is not None)
        return told

    def _say(self, setting: str) -> None:
        """Say what a setting is called, and what it is for."""
        told = self._fields[setting]
        if words.known(setting):
            label = words.label(setting)
            if isinstance(told.input, QCheckBox):
                told.input.setText(label)
            elif setting in self._names:
                self._names[setting].setText(label)
            if isinstance(told, PathField):
                told.name(label)
            told.set_purpose(words.sentence(setting))

    def changeEvent(self, event: QEvent) -> None:
        changed = event.type() == QEvent.Type.LanguageChange
        if changed:
            for setting in self._fields:
                self._say(setting)
        super().changeEvent(event)
        if changed:
            self._show_defaults()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_defaults()  # not before the choices have their names

    # The default.

    def _show_defaults(self) -> None:
        for setting in self._fields:
            self._show_default(setting)

    def _show_default(self, setting: str) -> None:
        told, settings = self._fields[setting], self._desk.settings
        default = settings.default(setting)
        other = not told.managed and setting not in self._given_back and getattr(settings, setting) != default
        if other and settings.chosen(setting) is not None and not isinstance(told.input, QLabel):
            told.offer_default(self.say_value(told.input, default))
        else:
            told.offer_default("")

    def say_value(self, field: QWidget, value: Any) -> str:
        """A value as its field says it."""
        match field:
            case QCheckBox():
                #: Value of a setting that is on or off
                return self.tr("on") if value else self.tr("off")
            case QComboBox():
                return field.itemText(max(0, field.findData(value)))
            case Whole():
                text = field.specialValueText() if value == field.minimum() else ""
                return text or formats.number(value)
        #: Value of a setting in which nothing is filled in
        said = ", ".join(value) if isinstance(value, list) else str(value)
        return said or self.tr("empty")

    @Slot(str)
    def _give_back(self, setting: str) -> None:
        """Take the default again: as if it had been entered, so that all happens that a change asks for."""
        told, settings = self._fields[setting], self._desk.settings
        if told.managed:
            return
        told.input.setFocus(Qt.FocusReason.OtherFocusReason)  # what has the keyboard now is about to go
        default = settings.default(setting)
        if self.by_button:
            self.show_value(told.input, default)
            told.blame(None)
            self._given_back.add(setting)
            self.value_shown()
        else:
            self.enter(told, default)
            settings.reset(setting)
            told.blame(None)
            self.value_shown()
        self._show_default(setting)

    def enter(self, told: Told, value: Any) -> None:
        """Put a value into a field as the agent would."""
        field = told.input
        match field:
            case QCheckBox():
                if field.isChecked() != value:
                    field.click()
            case QComboBox():
                field.setCurrentIndex(max(0, field.findData(value)))
                field.activated.emit(field.currentIndex())
            case Whole():
                field.setValue(value)
            case QLineEdit() if isinstance(told, PathField):
                told.line.setText(value)
                told.line.editingFinished.emit()
            case QLineEdit():
                self.show_value(field, value)
                field.editingFinished.emit()
            case _:
                self.show_value(field, value)
                if hasattr(field, "finished"):
                    field.finished.emit()

    # The search of the page.

    def filter(self, wanted: Sequence[str]) -> bool:
        """Show the rows with these words alone; all where the heading has them, or nothing is wanted. Whether any is shown."""
        if not wanted and not self._filtered:
            return True
        self._filtered = bool(wanted)
        self.title.mark(wanted)
        whole = not wanted or matches(wanted, self.title.text())
        any_row = False
        for row in range(self.form.rowCount()):
            items = (self.form.itemAt(row, role) for role in _ROLES)
            parts = [part for item in items if item is not None and (part := item.widget()) is not None]
            texts = [text for part in parts for text in _texts(part)]
            fits = whole or matches(wanted, self.title.text(), *texts)
            self.form.setRowVisible(row, fits)
            any_row = any_row or fits
            for part in parts:
                _mark(part, wanted)
        if whole:
            self.rows_shown()
        self.setVisible(whole or any_row)
        return whole or any_row

    def shutdown(self) -> None:
        """Cancel what still waits for an answer."""

    def rows_shown(self) -> None:
        """All rows were shown: hide those that are not to be seen now."""

    def field(self, setting: str) -> Told | None:
        """Where a setting is shown; ``None``: not here."""
        return self._fields.get(setting)

    def managed(self, setting: str) -> bool:
        """Whether IT has fixed a setting."""
        return self._desk.settings.managed(setting) is not None

    def save(self, **changes: object) -> None:
        """Keep what the agent chose; what IT has fixed stays as it is, and what was given back is chosen no more."""
        settings = self._desk.settings
        settings.update(**{name: value for name, value in changes.items() if not self.managed(name)})
        for name in self._given_back & changes.keys():
            if changes[name] == settings.default(name):
                settings.reset(name)
        self._given_back -= changes.keys()
        for name in self._fields.keys() & changes.keys():
            self._show_default(name)

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
            self._show_defaults()

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
                    field.setCursorPosition(0)  # of a long text the beginning is shown
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
        # Asked at once: what a window is closed upon in the same moment is done all the same.
        self._scope.spawn(self._asked(self._bridge.ask(question)), name)

    async def _asked(self, answer: Awaitable[Any]) -> None:
        try:
            await answer
        except DomainError as error:
            self.error = error
        else:
            self.error = None
        if isValid(self):
            self.answered()

    def answered(self) -> None:
        """Show what came of it."""
        raise NotImplementedError


def _texts(part: QWidget) -> list[str]:
    """What is written in a row, by which it is found."""
    found = []
    for one in (part, *part.findChildren(QWidget)):
        if isinstance(one, Told) and one.setting:
            found.append(words.other_names(one.setting))
        if isinstance(one, QLabel | QCheckBox):
            found.append(one.text())
        elif isinstance(one, QComboBox) and one.count() <= _FEW:
            found += [one.itemText(at) for at in range(one.count())]
    return found


def _mark(part: QWidget, wanted: Sequence[str]) -> None:
    """Mark what was looked for."""
    for one in (part, *part.findChildren(QWidget)):
        if isinstance(one, MarkedLabel):
            one.mark(wanted)
        elif isinstance(one, QCheckBox):
            font = one.font()
            font.setUnderline(bool(wanted) and matches(wanted, one.text()))
            one.setFont(font)


class _Name(MarkedLabel):
    """The label of a field that is not its neighbour in the form: screen readers are told whose name it is."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self._field = field

    def setText(self, text: str) -> None:
        super().setText(text)
        self._field.setAccessibleName(unmarked(text))


class Told(QWidget):
    """A field with sentences below it: what it is for, and how it stands or what is wrong with it. ``default_wanted`` names its
    setting when the agent gives the default back."""

    default_wanted = Signal(str)

    def __init__(self, field: QWidget, beside: QWidget | None = None) -> None:
        super().__init__()
        self.input = field
        self.setting = ""
        self.managed = False
        """Whether IT has fixed it."""
        self._default = ""
        self._purpose: MarkedLabel | None = None
        self._default_row: QWidget | None = None
        self._locked: list[QPushButton] = []
        """Buttons that change it."""
        self._note: Callable[[], str] | None = None
        self._problem: Callable[[], str] | None = None
        self.said = MarkedLabel(wrap=True)
        self.said.hide()
        self._mark: ManagedMark | None = None
        if field.objectName():
            self.said.setObjectName(f"{field.objectName()}Said")
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(field, 1)
        if beside is not None:
            row.addWidget(beside)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.said)
        self.setFocusProxy(field)

    @property
    def mark(self) -> ManagedMark:
        """The mark of what IT has fixed. Made when it is needed first: few settings are fixed, and a page has many."""
        if self._mark is None:
            self._mark = ManagedMark(f"{self.input.objectName()}Managed" if self.input.objectName() else "")
            self._column.insertWidget(self._column.indexOf(self.said), self._mark)
        return self._mark

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
        if on or self._mark is not None:
            self.mark.setVisible(on)
        self._say_managed()

    def _say_managed(self) -> None:
        said = say_managed() if self.managed else ""
        self.setToolTip(said)
        self._describe()

    def _describe(self) -> None:
        """What a screen reader says after the name."""
        purpose = self._purpose.text() if self._purpose is not None else ""
        managed = say_managed() if self.managed else ""
        self.input.setAccessibleDescription(". ".join(filter(None, (managed, purpose))))

    def set_purpose(self, sentence: str) -> None:
        """What it is for, in one sentence."""
        if self._purpose is None:
            self._purpose = MarkedLabel(wrap=True)
            self._purpose.setProperty("kind", "small")
            if self.input.objectName():
                self._purpose.setObjectName(f"{self.input.objectName()}Purpose")
            self._column.insertWidget(1, self._purpose)
        self._purpose.setText(sentence)
        self._describe()

    def offer_default(self, value: str) -> None:
        """Say the default, and offer it again; an empty ``value``: there is nothing to give back."""
        self._default = value
        if value and self._default_row is None:
            self._default_row = self._made_default_row()
            self._column.addWidget(self._default_row)
        if self._default_row is not None:
            self._default_row.setVisible(bool(value))
            self._say_default()

    def _made_default_row(self) -> QWidget:
        place = QWidget()
        self.default_said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.default_said.setProperty("kind", "small")
        self.default_button = QPushButton()
        if self.input.objectName():
            self.default_said.setObjectName(f"{self.input.objectName()}DefaultSaid")
            self.default_button.setObjectName(f"{self.input.objectName()}Default")
        self.default_button.setProperty("role", "quiet")
        self.default_button.setProperty("extent", "small")
        self.default_button.setIcon(icons.icon("undo"))
        self.default_button.setAutoDefault(False)
        self.default_button.clicked.connect(self._default_pressed)
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.default_said, 1)
        row.addWidget(self.default_button)
        return place

    @Slot()
    def _default_pressed(self) -> None:
        self.default_wanted.emit(self.setting)

    def _say_default(self) -> None:
        if self._default_row is None or not self._default:
            return
        #: {value} is what a setting has when nobody has changed it
        self.default_said.setText(self.tr("Changed. Default: {value}").format(value=self._default))
        #: Button: a setting gets the value that it has when nobody has changed it
        self.default_button.setText(self.tr("Back to the default"))
        name = words.label(self.setting) if words.known(self.setting) else self.input.accessibleName()
        #: {field} is the name of a setting
        said = self.tr("Back to the default: {field}").format(field=name)
        self.default_button.setAccessibleName(said)
        self.default_button.setToolTip(plain_tip(f"{said}\n{self._default}"))

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
            self._say_default()
        super().changeEvent(event)


def hint(line: QLineEdit, text: str) -> None:
    """What is meant while the field is empty; whole in the tooltip, where the field is narrow."""
    line.setPlaceholderText(text)
    line.setToolTip(plain_tip(text))


class PathField(Told):
    """The path of a file or a folder, typed or chosen. ``chosen`` comes when the agent is done with it."""

    chosen = Signal(str)

    def __init__(self, name: str, text: str, *, folder: bool = False, pattern: str = "") -> None:
        self.line = QLineEdit(text, objectName=name)
        self.line.setCursorPosition(0)
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

    def hint(self, text: str) -> None:
        """What is meant while the field is empty; whole in the tooltip, where the field is narrow."""
        hint(self.line, text)

    def put(self, path: str) -> None:
        """Show another path, which nobody chose here."""
        self.line.setText(path)
        self.line.setCursorPosition(0)
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
