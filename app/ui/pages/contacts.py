# SPDX-License-Identifier: GPL-3.0-or-later
"""Contacts (row D1): a number is called, a name is looked for among colleagues and the CRM's contacts, each with a Call button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAction,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.callback import TEXT_LIMIT
from app.domain.errors import BadNumber, DomainError, NumberProblem
from app.domain.number import Number, parse
from app.domain.people import Contact, Person
from app.i18n import formats
from app.services.desk import Desk
from app.services.directory import Found
from app.services.events import DirectoryChanged, SignedIn
from app.ui import icons, place, theme
from app.ui.bridge import Bridge
from app.ui.mnemonics import give_letters
from app.ui.sayings import plain_label, plain_tip, say_error, say_number, say_number_problem
from app.ui.tasks import Scope
from app.ui.widgets.state_panel import State, StatePanel

TYPING = 350
"""Milliseconds after the last letter before names are looked for without being asked to."""
_SLOW = 150
_LEAST = 2
"""Letters from which on names are looked for by themselves."""
MOST = 60
"""Results shown at once; who is looked for among more is found by more letters."""
_BUTTONS = 2
"""Numbers of one contact that have a button of their own; the others are in a menu."""
_WIDE = 620
"""Pixels of a result's row from which on there is room for that many buttons."""
_RESULTS, _STATE = 0, 1


class ContactsPage(QWidget):
    """``dial_wanted`` gives a number and the name of whose it is."""

    dial_wanted = Signal(object, str)

    def __init__(self, desk: Desk, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._bridge = desk, bridge
        self._tasks = Scope()
        self._found: Found | None = None
        self._found_for = ""
        self._searching = False
        self._slow_search = False
        self._failure: DomainError | None = None
        self._refused: BadNumber | None = None
        """Why Enter or CALL did nothing; gone with the next key."""
        self._chosen = -1
        self.rows: list[ContactRow] = []
        """The results as shown, colleagues first."""
        self.setProperty("surface", "page")
        self._build()
        self._typing = QTimer(self, interval=TYPING, singleShot=True)
        self._typing.timeout.connect(self._search_by_itself)
        self._slow = QTimer(self, interval=_SLOW, singleShot=True)
        self._slow.timeout.connect(self._is_slow)
        bridge.happened.connect(self._happened)
        self._retranslate()

    def _build(self) -> None:
        self._title = QLabel()
        self._title.setProperty("kind", "title")
        self.field = QLineEdit(objectName="contactsField", clearButtonEnabled=True, maxLength=TEXT_LIMIT)
        self.field.setProperty("kind", "display")
        self.field.addAction(
            QAction(icons.icon("search", "muted"), "", self.field), QLineEdit.ActionPosition.LeadingPosition
        )
        self.field.installEventFilter(self)
        self.call = QPushButton(objectName="contactsCall")
        self.call.setProperty("role", "call")
        self.call.setIcon(icons.icon("phone", "on_call"))
        self.search = QPushButton(objectName="contactsSearch")
        self.search.setIcon(icons.icon("search"))
        for button in (self.call, self.search):
            button.setProperty("extent", "tall")
        line = QHBoxLayout()
        line.setSpacing(theme.Space.S)
        line.addWidget(self.field, 1)
        line.addWidget(self.call)
        line.addWidget(self.search)
        self.note = QLabel(objectName="contactsNote", wordWrap=True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)

        self._offline = QFrame(objectName="contactsOffline")
        self._offline.setProperty("notice", "warning")
        self._offline_icon = QLabel()
        self._offline_text = QLabel(wordWrap=True)
        self._again = QPushButton(objectName="contactsAgain")
        self._again.setProperty("role", "quiet")
        self._again.setProperty("extent", "small")
        bar = QHBoxLayout(self._offline)
        bar.setContentsMargins(theme.Space.M, theme.Space.XS, theme.Space.XS, theme.Space.XS)
        bar.setSpacing(theme.Space.S)
        bar.addWidget(self._offline_icon)
        bar.addWidget(self._offline_text, 1)
        bar.addWidget(self._again)
        self._offline.hide()

        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._area = QScrollArea(objectName="contactsResults")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._list)
        self._area.viewport().setAutoFillBackground(False)
        self._list.setAutoFillBackground(False)
        card = QFrame()
        card.setProperty("surface", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._area)
        self._panel = StatePanel("contactsState")
        self._stack = QStackedWidget()
        self._stack.addWidget(card)
        self._stack.addWidget(self._panel)
        self._count = QLabel(objectName="contactsCount", wordWrap=True)
        self._count.setProperty("kind", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.Space.M, theme.Space.M, theme.Space.M, theme.Space.M)
        column.setSpacing(theme.Space.S)
        column.addWidget(self._title)
        column.addSpacing(theme.Space.XS)
        column.addLayout(line)
        column.addWidget(self.note)
        column.addWidget(self._offline)
        column.addWidget(self._stack, 1)
        column.addWidget(self._count)

        self.field.textEdited.connect(self._typed)
        self.field.textChanged.connect(self._changed)
        self.call.clicked.connect(self._call_typed)
        self.search.clicked.connect(self.search_now)
        self._again.clicked.connect(self.search_now)
        self._panel.step_wanted.connect(self._next_step)
        QShortcut(QKeySequence("Ctrl+F"), self, self.focus_search, context=Qt.ShortcutContext.WindowShortcut)

    # What the window asks.

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def look_for(self, text: str) -> None:
        """Put this into the field and look for it."""
        self.field.setText(text)
        self.search_now()
        self.focus_search()

    def signed_out(self) -> None:
        """The next agent sees nothing of this one's."""
        self.field.clear()
        self._forget()
        self._render()

    def shutdown(self) -> None:
        """Cancel what runs."""
        self._typing.stop()
        self._slow.stop()
        self._tasks.cancel()

    # What the agent does.

    def number(self) -> Number | None:
        """The typed number; ``None`` when what is typed cannot be called."""
        try:
            return self._parsed()
        except BadNumber:
            return None

    def _parsed(self) -> Number:
        return parse(self.field.text(), place.region(self._desk.settings))

    @property
    def _old(self) -> bool:
        """Whether the results belong to another text than the one in the field."""
        return self.field.text().strip() != self._found_for

    def _is_name(self) -> bool:
        try:
            self._parsed()
        except BadNumber as error:
            return error.problem is NumberProblem.LETTERS
        return False

    @Slot()
    def _typed(self) -> None:
        if self._is_name() and len(self.field.text().strip()) >= _LEAST:
            self._typing.start()
        else:
            self._typing.stop()

    @Slot()
    def _changed(self) -> None:
        self._refused = None
        if self.field.text().strip():
            self._choose(-1)  # Enter acts on what is typed, not on a result of what was
        else:
            self._forget()
        self._render()

    def _forget(self) -> None:
        self._typing.stop()
        self._slow.stop()
        self._tasks.cancel()
        self._searching = self._slow_search = False
        self._found, self._failure, self._found_for = None, None, ""
        self._fill()

    @Slot()
    def _call_typed(self) -> None:
        try:
            number = self._parsed()
        except BadNumber as error:
            self._refused = error
            self._render()
            self.field.setFocus()
            return
        self._dial(number, self._name_of(number))

    def _dial(self, number: Number, name: str) -> None:
        self.dial_wanted.emit(number, name)

    @Slot()
    def search_now(self) -> None:
        """Look for what is typed."""
        self._typing.stop()
        text = self.field.text().strip()
        if not text:
            self.field.setFocus()
            return
        self._tasks.cancel()
        self._searching = True
        self._failure = None
        self._slow.start()
        self._render()
        self._tasks.spawn(self._search(text), "search contacts")

    @Slot()
    def _search_by_itself(self) -> None:
        if self._old:
            self.search_now()

    @Slot()
    def _is_slow(self) -> None:
        self._slow_search = True
        self._render()

    async def _search(self, text: str) -> None:
        try:
            found = await self._bridge.ask(self._desk.directory.search(text))
        except DomainError as error:
            self._found, self._failure = None, error
        else:
            self._found, self._failure = found, None
        # Not in a "finally": a search that was cancelled has been replaced by a newer one.
        self._found_for = text
        self._slow.stop()
        self._searching = self._slow_search = False
        self._fill()
        self._render()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.rows and not self._old:
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        """What is meant: call the chosen result, else the typed number, else look for the name."""
        if 0 <= self._chosen < len(self.rows):
            self.rows[self._chosen].call_first()
        elif self._is_name():
            self.search_now()
        else:
            self._call_typed()

    def _step(self, by: int) -> None:
        self._choose(max(-1, min(len(self.rows) - 1, self._chosen + by)))

    def _choose(self, position: int) -> None:
        self._chosen = position
        for number, row in enumerate(self.rows):
            row.set_chosen(number == position)
        if position >= 0:
            self._area.ensureWidgetVisible(self.rows[position], 0, 0)

    @Slot()
    def _row_focused(self) -> None:
        row = self.sender()
        if isinstance(row, ContactRow) and row in self.rows:
            self._choose(self.rows.index(row))

    @Slot(int)
    def _row_step(self, by: int) -> None:
        if self._chosen + by < 0:
            self._choose(-1)
            self.field.setFocus()
            return
        self._step(by)
        self.rows[self._chosen].setFocus(Qt.FocusReason.TabFocusReason)

    # What happens.

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, DirectoryChanged | SignedIn) and self._found is not None:
            self.search_now()

    # What it shows.

    def _name_of(self, number: Number) -> str:
        """Whose number it is, when it is a colleague's or one of the results'."""
        colleague = self._desk.directory.colleague_of(number)
        if colleague is not None:
            return colleague.name
        for row in self.rows if not self._old else ():
            if any(one is not None and one.key == number.key for one in row.numbers):
                return row.name
        return ""

    def _fill(self) -> None:
        """Show the results anew."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        self._chosen = -1
        if self._found is not None:
            key = formats.collator()
            people = sorted(self._found.people, key=lambda one: key(one.name))
            contacts = sorted(self._found.contacts, key=lambda one: key(one.name))
            region = place.region(self._desk.settings)
            everybody: list[Person | Contact] = [*people, *contacts]
            for one in everybody[:MOST]:
                row = ContactRow(one, region)
                row.dial_wanted.connect(self._dial)
                row.focused.connect(self._row_focused)
                row.stepped.connect(self._row_step)
                self._column.insertWidget(len(self.rows), row)
                self.rows.append(row)
        self._area.verticalScrollBar().setValue(0)

    @property
    def _all_found(self) -> int:
        return len(self._found.people) + len(self._found.contacts) if self._found is not None else 0

    def _render(self) -> None:
        text = self.field.text().strip()
        number = self.number()
        self._list.setDisabled(self._old)
        self.call.setEnabled(bool(text) and not self._is_name())
        self.search.setEnabled(bool(text))
        # One of the two is what Enter does: it is the one that stands out.
        theme.set_property(self.search, "role", "primary" if text and self._is_name() else None)
        self.search.setIcon(icons.icon("search", "on_accent" if text and self._is_name() else "text"))
        theme.set_property(self.field, "invalid", self._refused is not None)
        theme.set_property(self.note, "kind", "late" if self._refused is not None else "small")
        if self._refused is not None:
            self.note.setText(say_number_problem(self._refused.problem))
        elif number is not None:
            name = self._name_of(number)
            self.note.setText(f"{name} · {say_number(number)}" if name else say_number(number))
        else:
            self.note.setText(self.tr("Enter calls a number and looks for a name; the arrow keys choose a result."))
        offline = self._found is not None and not self._found.crm_asked and not self._searching
        self._offline.setVisible(offline)
        if offline:
            self._offline_icon.setPixmap(icons.pixmap("cloud-off", 18, "warn_text", self.devicePixelRatioF()))
        state = self._state()
        self._stack.setCurrentIndex(_RESULTS if state is None else _STATE)
        if state is not None:
            self._panel.say(state)
        self._count.setText(self._say_count() if state is None else "")
        self._count.setVisible(state is None)

    def _say_count(self) -> str:
        translate = QCoreApplication.translate
        found = translate("ContactsPage", "%n result(s)", None, self._all_found)
        if self._all_found <= MOST:
            return found
        #: {found} is how many were found in all
        more = self.tr("{found}; the first {shown} are shown. Type more letters to find the others.")
        return more.format(found=found, shown=formats.number(MOST))

    def _state(self) -> State | None:
        if self._searching and (self._slow_search or not self.rows):
            return State("clock", self.tr("Searching…")) if self._slow_search else self._idle()
        if self._failure is not None:
            said = say_error(self._failure, place.zone(self._desk.settings))
            return State("warning", self.tr("The search did not work"), said, self.tr("Try again"))
        if self._found is None:
            return self._idle()
        if not self.rows:
            title = self.tr("Nobody found for “{text}”").format(text=self._found_for)
            if not self._found.crm_asked:
                text = self.tr("Only colleagues were searched: the server cannot be reached.")
                return State("cloud-off", title, text, self.tr("Try again"))
            return State("search", title, self.tr("Colleagues and the CRM's contacts were searched."))
        return None

    def _idle(self) -> State:
        text = self.tr("Colleagues and the CRM's contacts are searched. Each result has its own Call button.")
        return State("contacts", self.tr("Type a number to call, or a name to search"), text)

    @Slot()
    def _next_step(self) -> None:
        self.search_now()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange and hasattr(self, "_slow"):
            self._render()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Contacts"))
        self.field.setPlaceholderText(self.tr("Number or name"))
        self.field.setAccessibleName(self.tr("Number or name"))
        self.field.setToolTip(self.tr("Number or name (Ctrl+F)"))
        #: Button beside the search field: dials the typed number (Finnish manual: SOITA)
        self.call.setText(self.tr("Call"))
        self.call.setToolTip(self.tr("Call the typed number (Enter)"))
        #: Button beside the search field: looks for the typed name (Finnish manual: HAKU)
        self.search.setText(self.tr("Search"))
        self.search.setToolTip(self.tr("Look for the typed name (Enter)"))
        self._offline_text.setText(self.tr("No connection to the server: only colleagues were searched."))
        self._again.setText(self.tr("Try again"))
        self._render()


class ContactRow(QFrame):
    """One result: who it is, and a Call button for each number."""

    dial_wanted = Signal(object, str)
    focused = Signal()
    stepped = Signal(int)
    reads_as = QAccessible.Role.ListItem

    def __init__(self, one: Person | Contact, region: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contactRow")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("row", True)
        self._one = one
        self.name = one.name
        self.numbers: list[Number | None] = []
        """As they are called; ``None`` for what cannot be called."""
        self.buttons: list[QPushButton] = []
        typed = (one.extension,) if isinstance(one, Person) else one.numbers
        problems: list[str] = []
        for text in typed:
            try:
                self.numbers.append(parse(text, region))
                problems.append("")
            except BadNumber as error:
                self.numbers.append(None)
                problems.append(say_number_problem(error.problem))
        colleague = isinstance(one, Person)
        picture = QLabel()
        picture.setPixmap(icons.pixmap("users" if colleague else "user", 20, "muted", self.devicePixelRatioF()))
        picture.setFixedWidth(28)
        name = QLabel(one.name)
        name.setProperty("kind", "strong")
        self.about = QLabel(self._about())
        self.about.setProperty("kind", "small")
        for label in (name, self.about):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(self.about)
        self.about.setVisible(bool(self.about.text()))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.Space.M, theme.Space.S, theme.Space.M, theme.Space.S)
        row.setSpacing(theme.Space.S)
        row.addWidget(picture)
        row.addLayout(words, 1)
        for text, number, problem in list(zip(typed, self.numbers, problems, strict=True))[:_BUTTONS]:
            row.addWidget(self._button(text, number, problem))
        self._menu_button = self._more(typed[1:], self.numbers[1:])
        row.addWidget(self._menu_button)
        self._menu_button.setVisible(len(typed) > _BUTTONS)
        if not typed:
            none = QLabel(self.tr("no number"))
            none.setProperty("kind", "small")
            row.addWidget(none)
        shown = ", ".join(number.shown() for number in self.numbers if number is not None)
        self.setAccessibleName(", ".join(part for part in (one.name, self.about.text(), shown) if part))

    def _about(self) -> str:
        if isinstance(self._one, Person):
            #: Beside the name of a search result: it is somebody who works here
            return self.tr("Colleague")
        return self._one.company

    def _button(self, text: str, number: Number | None, problem: str) -> QPushButton:
        shown = number.shown() if number is not None else text
        button = QPushButton(plain_label(shown))
        button.setObjectName("contactCall")
        button.setProperty("role", "call")
        button.setIcon(icons.icon("phone", "on_call" if number is not None else "disabled_text"))
        button.setIconSize(QSize(16, 16))
        button.setEnabled(number is not None)
        #: Tooltip and name of a button: call a person at one of their numbers
        said = self.tr("Call {name}: {number}").format(name=self.name, number=shown)
        button.setToolTip(problem or plain_tip(said))
        button.setAccessibleName(said)
        if number is not None:
            button.clicked.connect(self._dialler(number))
        self.buttons.append(button)
        return button

    def _more(self, typed: tuple[str, ...], numbers: list[Number | None]) -> QPushButton:
        button = QPushButton()
        button.setObjectName("contactMore")
        button.setIcon(icons.icon("more"))
        said = self.tr("More numbers of {name}").format(name=self.name)
        button.setToolTip(plain_tip(said))
        button.setAccessibleName(said)
        menu = QMenu(button)
        for text, number in zip(typed, numbers, strict=True):
            shown = say_number(number) if number is not None else text
            action = menu.addAction(icons.icon("phone"), plain_label(shown))
            action.setEnabled(number is not None)
            if number is not None:
                action.triggered.connect(self._dialler(number))
        give_letters(menu)
        button.setMenu(menu)
        return button

    def _dialler(self, number: Number) -> Callable[[], None]:
        return lambda: self.dial_wanted.emit(number, self.name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shown = _BUTTONS if self.width() >= _WIDE else 1
        for button in self.buttons[1:]:
            button.setVisible(shown > 1)
        self._menu_button.setVisible(len(self.numbers) > shown)

    def call_first(self) -> None:
        """Call the first number that can be called."""
        for number in self.numbers:
            if number is not None:
                self.dial_wanted.emit(number, self.name)
                return

    def set_chosen(self, chosen: bool) -> None:
        """Whether Enter calls this one."""
        theme.set_property(self, "chosen", chosen)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.focused.emit()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.call_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.call_first()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)
