# SPDX-License-Identifier: GPL-3.0-or-later
"""The phone at rest: a number, what it means, the keys, Call and CallBack."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.config.settings import Settings
from app.domain.errors import BadNumber, NumberProblem
from app.domain.number import Number, NumberClass, parse
from app.ui import icons, place
from app.ui.sayings import say_number, say_number_problem
from app.ui.theme import Space, set_property
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.dialpad import LONG_PRESS, Dialpad


class DialPage(QWidget):
    """Types a number and hands it on once it is one; a number that does not parse is never handed on."""

    call_wanted = Signal(object)
    callback_wanted = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._number: Number | None = None
        self._problem = NumberProblem.EMPTY
        self._told = False  # the problem was answered to a press: show it as an error
        self._confirming = False  # the extra charge was told: the next press calls
        self._busy = False

        self.field = QLineEdit()
        self.field.setObjectName("phoneNumber")
        self.field.setProperty("kind", "display")
        self.field.setMaxLength(200)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._call)
        self.backspace = QToolButton()
        self.backspace.setObjectName("phoneBackspace")
        self.backspace.setIcon(icons.icon("backspace"))
        self.backspace.setIconSize(QSize(22, 22))
        self.backspace.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.backspace.clicked.connect(self._erase)
        self._clearing = QTimer(self)
        self._clearing.setSingleShot(True)
        self._clearing.setInterval(LONG_PRESS)
        self._clearing.timeout.connect(self.field.clear)
        self.backspace.pressed.connect(self._clearing.start)
        self.backspace.released.connect(self._clearing.stop)
        self.preview = QLabel()
        self.preview.setObjectName("phonePreview")
        self.preview.setProperty("kind", "muted")
        self.preview.setWordWrap(True)
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.keypad = Dialpad(plus=True)
        self.keypad.pressed.connect(self._key)
        self.keypad.setMaximumHeight(4 * 60)
        self.call = QPushButton()
        self.call.setObjectName("phoneCall")
        self.call.setProperty("role", "call")
        self.call.setIcon(icons.icon("phone", "on_call"))
        self.call.clicked.connect(self._call)
        self.callback = QPushButton()
        self.callback.setObjectName("phoneCallBack")
        self.callback.setProperty("role", "callback")
        self.callback.setIcon(icons.icon("callback", "on_call"))
        self.callback.clicked.connect(self._callback)
        for button in (self.call, self.callback):
            button.setIconSize(QSize(20, 20))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

        top = QHBoxLayout()
        top.setSpacing(Space.XS)
        top.addWidget(self.field, 1)
        top.addWidget(self.backspace)
        for button in (self.call, self.callback):
            button.setProperty("extent", "tall")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addLayout(top)
        column.addWidget(self.preview)
        column.addWidget(self.keypad, 3)
        column.addSpacing(Space.XS)
        column.addWidget(ButtonRow(self.call, self.callback))
        column.addStretch(1)
        self._retranslate()

    @property
    def number(self) -> Number | None:
        """What is in the field, if it is a number."""
        return self._number

    def set_number(self, text: str) -> None:
        """Put a number into the field."""
        self.field.setText(text)

    def press_call(self) -> None:
        """As if Call was pressed."""
        self._call()

    def clear(self) -> None:
        """Ready for the next number."""
        self.field.clear()

    def set_busy(self, busy: bool) -> None:
        """While a call is being placed nothing can be pressed twice."""
        self._busy = busy
        self.call.setDisabled(busy)
        self.callback.setDisabled(busy)
        self._render()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._room()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Number"))
        self.field.setAccessibleName(self.tr("Number to call"))
        self.field.setToolTip(self.tr("Number to call (Ctrl+D)"))
        self.backspace.setAccessibleName(self.tr("Delete the last digit"))
        self.backspace.setToolTip(self.tr("Delete the last digit; keep pressed to clear"))
        #: The button of the Mongolian manual: CallBack; makes a promise to call this number later
        self.callback.setText(self.tr("CallBack"))
        self.callback.setToolTip(self.tr("Plan a callback to this number without calling now (Ctrl+N)"))
        self._room()
        self._render()

    def _room(self) -> None:
        # Two lines are kept free, so that the keys do not jump while a number is typed.
        self.preview.setMinimumHeight(2 * self.preview.fontMetrics().lineSpacing() + 2)

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._told = self._confirming = False
        try:
            self._number = parse(text, place.region(self._settings))
        except BadNumber as error:
            self._number, self._problem = None, error.problem
        self._render()

    def _render(self) -> None:
        premium = self._number is not None and self._number.kind is NumberClass.PREMIUM
        if self._number is not None:
            text = say_number(self._number)
            if premium:
                text = self.tr("Calls to this number cost extra.") + "\n" + text
        elif self._problem is NumberProblem.EMPTY and not self._told:
            text = self.tr("Type or paste a number.")
        else:
            text = say_number_problem(self._problem)
        self.preview.setText(text)
        set_property(self.preview, "kind", "late" if premium or self._told else "muted")
        set_property(self.field, "invalid", self._told)
        self.field.setAccessibleDescription(text)
        if self._busy:
            self.call.setText(self.tr("Calling…"))
        elif self._confirming:
            self.call.setText(self.tr("Call anyway"))
        else:
            #: On a button: place a call
            self.call.setText(self.tr("Call"))
        self.call.setToolTip(self.tr("Call this number now (Enter)"))

    @Slot(str)
    def _key(self, character: str) -> None:
        self.field.insert(character)

    @Slot()
    def _erase(self) -> None:
        self.field.backspace()

    @Slot()
    def _call(self) -> None:
        if self._busy:
            return
        if self._number is None:
            self._refuse()
        elif self._number.kind is NumberClass.PREMIUM and not self._confirming:
            self._confirming = True
            self._render()
        else:
            self.call_wanted.emit(self._number)

    @Slot()
    def _callback(self) -> None:
        if self._busy:
            return
        if self._number is None:
            self._refuse()
        else:
            self.callback_wanted.emit(self._number)

    def _refuse(self) -> None:
        self._told = True
        self._render()
        self.field.setFocus()
        self.field.selectAll()
