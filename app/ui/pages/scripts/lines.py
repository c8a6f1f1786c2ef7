# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines of a situation: their text in one language, when they are said, their order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.protocol import LINES_MOST, Line, Name
from app.domain.protocol_problems import BOUNDS
from app.domain.script import rendered
from app.i18n import formats
from app.ui import icons
from app.ui.mnemonics import give_letters
from app.ui.pages.scripts.binding import not_a_stop
from app.ui.pages.scripts.draft import below, tidy_texts
from app.ui.pages.scripts.words import joined, languages, say_language, say_name, say_problem, say_wait
from app.ui.pages.settings.parts import Told
from app.ui.theme import Space
from app.ui.widgets.still import Whole

Names = Callable[[], Mapping[Name, str]]
_LEAST_ROWS, _MOST_ROWS = 2, 8
_BUTTON = 38
"""Pixels of width of a button with a picture alone."""
_SECONDS = 96
"""Pixels of width of a number of seconds."""


class Sentence(QPlainTextEdit):
    """A field that is as high as what stands in it. Line ends are blanks: a sentence is said in one go."""

    def __init__(self, name: str) -> None:
        super().__init__(objectName=name, tabChangesFocus=True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        rows = min(_MOST_ROWS, max(_LEAST_ROWS, round(self.document().size().height())))
        around = 2 * (self.document().documentMargin() + self.frameWidth()) + Space.S
        self.setFixedHeight(round(rows * self.fontMetrics().lineSpacing() + around))


class LineRow(QFrame):
    """One line. ``moved`` gives −1 or 1."""

    changed = Signal()
    moved = Signal(int)
    gone = Signal()

    def __init__(self, line: Line, language: str, names: Names) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._texts = tidy_texts(line.text)
        self._language, self._names = language, names
        self._filling = False
        self._at = 0
        self.number = QLabel(wordWrap=True)
        self.number.setProperty("kind", "strong")
        self.up = self._button("chevron-up", "scriptLineUp")
        self.down = self._button("chevron-down", "scriptLineDown")
        self.remove = self._button("trash", "scriptLineRemove")
        self.text = Sentence("scriptText")
        self.told = Told(self.text)
        self.told.explain(self._as_said)
        self.others = QLabel(objectName="scriptTextOthers", wordWrap=True, visible=False)
        self.others.setProperty("kind", "late")
        self._wrong_in: tuple[str, ...] = ()
        self.insert = QPushButton(objectName="scriptInsert")
        self.insert.setIcon(icons.icon("plus"))
        self.insert.setProperty("extent", "small")
        self._menu = QMenu(self.insert)
        self._actions = {name: self._menu.addAction("") for name in Name}
        for name, action in self._actions.items():
            action.setData(name.value)
        self._menu.triggered.connect(self._insert)
        self.insert.setMenu(self._menu)
        self.least, self.most = Whole("scriptLeast"), Whole("scriptMost")
        for field, path in ((self.least, "least"), (self.most, "most")):
            field.setRange(*BOUNDS[path])
            field.setFixedWidth(_SECONDS)
        self.least.setValue(line.least)
        self.most.setValue(line.most)
        self._wait = QLabel(wordWrap=True)
        self._wait.setBuddy(self.least)
        spans = QWidget()
        row = QHBoxLayout(spans)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for part in (self._wait, self.least, QLabel("–"), self.most):
            row.addWidget(part)
        row.addStretch(1)
        self.waits = Told(spans)
        self.waits.explain(lambda: say_wait(self.line(), first=not self._at))
        for told in (self.told, self.waits):
            not_a_stop(told)
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(self.number, 1)
        head.addWidget(self.insert)
        for button in (self.up, self.down, self.remove):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.told)
        column.addWidget(self.others)
        column.addWidget(self.waits)
        self.text.textChanged.connect(self._typed)
        for field in (self.least, self.most):
            field.valueChanged.connect(self._number_changed)
        self.up.clicked.connect(self._up)
        self.down.clicked.connect(self._down)
        self.remove.clicked.connect(self.gone)
        self._fill()
        self._retranslate()

    @staticmethod
    def _button(icon: str, name: str) -> QPushButton:
        button = QPushButton(objectName=name)
        button.setIcon(icons.icon(icon))
        button.setProperty("role", "quiet")
        button.setProperty("extent", "small")
        button.setFixedWidth(_BUTTON)
        return button

    def controls(self) -> tuple[QWidget, ...]:
        """In the order of the eye."""
        return self.insert, self.up, self.down, self.remove, self.text, self.least, self.most

    def line(self) -> Line:
        """What is typed."""
        return Line(dict(self._texts), self.least.value(), self.most.value())

    def stand(self, at: int, count: int) -> None:
        """Where it stands among the others."""
        self._at = at
        self.up.setEnabled(at > 0)
        self.down.setEnabled(at + 1 < count)
        self._retranslate()

    def set_language(self, language: str) -> None:
        """Show the text of this language."""
        self._language = language
        self._fill()
        self.said_anew()

    def said_anew(self) -> None:
        """Other names are known, or the language is another."""
        self.told.explain(self._as_said)

    def blame(self, codes: Mapping[str, str]) -> None:
        """What is wrong, by the names of :class:`app.domain.protocol.Line`."""
        texts = below("text.", codes)
        code = texts.pop(self._language, None)
        self.told.blame(None if code is None else lambda: say_problem(code))
        waits = next((codes[name] for name in ("least", "most") if name in codes), None)
        self.waits.blame(None if waits is None else lambda: say_problem(waits))
        self._wrong_in = tuple(one for one in languages() if one in texts)
        self._render_others()

    def field_of(self, path: str) -> QWidget:
        """The field of a problem."""
        return {"least": self.least, "most": self.most}.get(path, self.text)

    def _as_said(self) -> str:
        if not self._texts.get(self._language):
            return ""
        #: {text} is a sentence with the names filled in
        return self.tr("As said: {text}").format(text=rendered(self._texts, self._language, self._names()))

    def _fill(self) -> None:
        """Show the text, unless it is what stands there."""
        self.text.setPlaceholderText(self._texts.get("en", "") if self._language != "en" else "")
        text = self._texts.get(self._language, "")
        if " ".join(self.text.toPlainText().split()) != text:
            self._filling = True
            self.text.setPlainText(text)
            self._filling = False
        self._name_text()

    @Slot()
    def _typed(self) -> None:
        if self._filling:
            return
        self._texts = tidy_texts({**self._texts, self._language: self.text.toPlainText()})
        self.said_anew()
        self.changed.emit()

    @Slot()
    def _number_changed(self) -> None:
        self.waits.explain(lambda: say_wait(self.line(), first=not self._at))
        self.changed.emit()

    @Slot(object)
    def _insert(self, action: object) -> None:
        """A name at the cursor, in brackets with what would fall away with it, unless it stands in some already."""
        cursor = self.text.textCursor()
        before = self.text.toPlainText()[: cursor.position()]
        inside = before.count("[") > before.count("]")
        name = f"{{{action.data()}}}"  # type: ignore[attr-defined]
        cursor.insertText(name if inside else f"[{name}]")
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _up(self) -> None:
        self.moved.emit(-1)

    @Slot()
    def _down(self) -> None:
        self.moved.emit(1)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _render_others(self) -> None:
        #: {languages} is a list of languages
        said = self.tr("Not in order yet: {languages}.").format(languages=joined([*map(say_language, self._wrong_in)]))
        self.others.setText(said if self._wrong_in else "")
        self.others.setVisible(bool(self._wrong_in))

    def _name_text(self) -> None:
        number = formats.number(self._at + 1)
        #: {number} counts the lines of a script, {language} is the language of its text
        self.text.setAccessibleName(
            self.tr("Line {number} in {language}").format(number=number, language=say_language(self._language))
        )

    def _retranslate(self) -> None:
        number = formats.number(self._at + 1)
        #: {number} counts the lines of a script
        self.number.setText(self.tr("Line {number}").format(number=number))
        for button, said in (
            (self.up, self.tr("Say line {number} earlier")),
            (self.down, self.tr("Say line {number} later")),
            (self.remove, self.tr("Remove line {number}")),
        ):
            button.setToolTip(said.format(number=number))
            button.setAccessibleName(said.format(number=number))
        #: Button with a list of names that a sentence may have
        self.insert.setText(self.tr("Insert a name"))
        for name, action in self._actions.items():
            action.setText(say_name(name))
        give_letters(self._menu)
        #: Before two numbers of seconds
        self._wait.setText(self.tr("Wait (seconds)"))
        self.least.setAccessibleName(self.tr("Line {number}: wait at least (seconds)").format(number=number))
        self.most.setAccessibleName(self.tr("Line {number}: wait at most (seconds)").format(number=number))
        self.waits.explain(lambda: say_wait(self.line(), first=not self._at))
        self._name_text()
        self._render_others()


class LinesEditor(QWidget):
    """All lines of one part. ``changed`` comes with each change by hand, ``arranged`` when there are other rows, or in another
    order."""

    changed = Signal()
    arranged = Signal()

    def __init__(self, name: str, names: Names) -> None:
        super().__init__()
        self.setObjectName(name)
        self._names = names
        self._language = "en"
        self.rows: list[LineRow] = []
        self.none = QLabel(wordWrap=True)
        self.none.setProperty("kind", "muted")
        self.add = QPushButton(objectName=f"{name}Add")
        self.add.setIcon(icons.icon("plus"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._column.addWidget(self.none)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.add.clicked.connect(self._one_more)
        self._retranslate()

    def lines(self) -> tuple[Line, ...]:
        """What is typed."""
        return tuple(row.line() for row in self.rows)

    def set_lines(self, lines: Iterable[Line]) -> None:
        """Show these."""
        for row in self.rows:
            self._take(row)
        self.rows = []
        for line in lines:
            self._append(line)
        self._stand()

    def set_language(self, language: str) -> None:
        """Show the texts of this language."""
        self._language = language
        for row in self.rows:
            row.set_language(language)

    def said_anew(self) -> None:
        """Other names are known."""
        for row in self.rows:
            row.said_anew()

    def blame(self, codes: Mapping[str, str]) -> None:
        """What is wrong, by ``<row>.<name>``."""
        for at, row in enumerate(self.rows):
            row.blame(below(f"{at}.", codes))

    def field_of(self, path: str) -> QWidget:
        """The field of a problem."""
        at, _, rest = path.partition(".")
        return self.rows[int(at)].field_of(rest) if at.isdigit() and int(at) < len(self.rows) else self.add

    def _append(self, line: Line) -> LineRow:
        row = LineRow(line, self._language, self._names)
        self.rows.append(row)
        self._column.insertWidget(len(self.rows), row)
        row.show()
        row.changed.connect(self.changed)
        row.moved.connect(lambda step: self._move(row, step))
        row.gone.connect(lambda: self._drop(row))
        return row

    def _take(self, row: LineRow) -> None:
        row.hide()
        self._column.removeWidget(row)
        row.deleteLater()

    def _drop(self, row: LineRow) -> None:
        self.rows.remove(row)
        self._take(row)
        self._stand()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _move(self, row: LineRow, step: int) -> None:
        at = self.rows.index(row)
        self.rows.insert(at + step, self.rows.pop(at))
        self._column.removeWidget(row)
        self._column.insertWidget(1 + at + step, row)
        self._stand()
        self.changed.emit()

    def _stand(self) -> None:
        for at, row in enumerate(self.rows):
            row.stand(at, len(self.rows))
        self.none.setVisible(not self.rows)
        self.add.setEnabled(len(self.rows) < LINES_MOST)
        self.arranged.emit()

    def controls(self) -> tuple[QWidget, ...]:
        """In the order of the eye."""
        return *(one for row in self.rows for one in row.controls()), self.add

    @Slot()
    def _one_more(self) -> None:
        row = self._append(Line({}, 2, 3) if self.rows else Line({}))
        self._stand()
        self.changed.emit()
        row.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.none.setText(self.tr("No lines: nothing is said."))
        self.add.setText(self.tr("Add a line"))
