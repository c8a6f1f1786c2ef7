# SPDX-License-Identifier: GPL-3.0-or-later
"""The window of the first start: one question at a time, beside the main window.

A window and no page of the main window: that one must stay as it always is under a customer who rings in meanwhile, and everything
in it can be looked at while a question is open. It blocks nothing, and makes room by itself for a call that comes in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain.call import CallState
from app.i18n import formats
from app.i18n.catalogues import Languages
from app.services.events import LinesChanged, SettingsChanged
from app.ui.bridge import Bridge
from app.ui.first_start import rule
from app.ui.first_start.phone import PhoneStep
from app.ui.first_start.rail import Rail
from app.ui.first_start.ready import ReadyStep
from app.ui.first_start.signing_in import SignInStep
from app.ui.first_start.sound import SoundStep
from app.ui.first_start.step import Step
from app.ui.first_start.welcome import WelcomeStep
from app.ui.first_start.where import WhereStep
from app.ui.keys import key_in
from app.ui.mnemonics import give_controls_letters
from app.ui.theme import Space
from app.ui.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from app.services.desk import Desk

_SIZE = QSize(820, 640)
_LEAST = QSize(680, 480)
_FRAME = 40
"""Pixels of the screen's height left to the window's frame."""


class FirstStart(QDialog):
    """Accepted when everything is answered, rejected when it is put off: both are kept. ``form_wanted`` and ``help_wanted`` come
    with the last step."""

    form_wanted = Signal()
    help_wanted = Signal(str)

    def __init__(self, desk: Desk, bridge: Bridge, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstStart")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._bridge = desk, bridge
        self._aside = False
        """Whether it made room for a call."""
        self.welcome = WelcomeStep(desk, bridge, languages)
        self.where = WhereStep(desk, bridge)
        self.sign_in = SignInStep(desk, bridge)
        self.phone = PhoneStep(desk, bridge)
        self.sound = SoundStep(desk, bridge)
        self.ready = ReadyStep(desk, bridge)
        self._steps: dict[str, Step] = dict(
            zip(
                rule.STEPS,
                (self.welcome, self.where, self.sign_in, self.phone, self.sound, self.ready),
                strict=True,
            )
        )
        self.rail = Rail()
        self.title, self.text = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.title.setProperty("kind", "title")
        self.text.setProperty("kind", "muted")
        self.later_button = QPushButton(objectName="firstLater", autoDefault=False)
        self.later_button.setProperty("role", "quiet")
        self.later_button.clicked.connect(self.reject)
        self.help_button = QPushButton(objectName="firstStartHelp", autoDefault=False)
        self.help_button.setProperty("role", "quiet")
        self.help_button.clicked.connect(self._help)
        self.back_button = QPushButton(objectName="firstBack", autoDefault=False)
        self.back_button.clicked.connect(self.back)
        self.next_button = QPushButton(objectName="firstNext")
        self.next_button.setProperty("role", "primary")
        self.next_button.clicked.connect(self.go_on)
        key_in(self, "Alt+Left", self.back, children=True)
        key_in(self, "F1", self._help, children=True)

        # From the outside in: each time that parts are moved elsewhere, the style sheet is applied to all of them anew.
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        column.addLayout(beside, 1)
        beside.addWidget(self.rail)
        right = QVBoxLayout()
        right.setSpacing(0)
        beside.addLayout(right, 1)
        head = QVBoxLayout()
        head.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.S)
        head.setSpacing(Space.XS)
        right.addLayout(head)
        head.addWidget(self.title)
        head.addWidget(self.text)
        self._stack = QStackedWidget()
        right.addWidget(self._stack, 1)
        self._areas = {name: scrolling(step, self._stack) for name, step in self._steps.items()}
        for step in self._steps.values():
            step.changed.connect(self._render)
            step.passed.connect(self._passed)
        foot = QFrame()
        foot.setProperty("surface", "foot")
        column.addWidget(foot)
        row = QHBoxLayout(foot)
        row.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        row.setSpacing(Space.S)
        row.addWidget(self.later_button)
        row.addWidget(self.help_button)
        row.addStretch(1)
        row.addWidget(self.back_button)
        row.addWidget(self.next_button)
        # Not before it is in this window, which keeps it so when the keyboard has been on another button.
        self.next_button.setDefault(True)
        room = self.screen().availableSize() - QSize(0, _FRAME)
        self.setMinimumSize(_LEAST.boundedTo(room))
        self.resize(_SIZE.boundedTo(room))
        # After all parts have said their texts anew.
        self._letters = QTimer(self, singleShot=True, interval=0)
        self._letters.timeout.connect(self._give_letters)
        self.ready.form_wanted.connect(self._first_callback)
        self.ready.help_wanted.connect(self._help)
        bridge.happened.connect(self._happened)
        self._at = self._beginning()
        self._stack.setCurrentIndex(rule.STEPS.index(self._at))
        self._retranslate()

    # Where it is.

    @property
    def step(self) -> str:
        """The name of the step that is shown."""
        return self._at

    def _beginning(self) -> str:
        """Where it was ended, or the first step."""
        there, at = rule.steps(self._desk.settings), self._desk.settings.first_start_step
        if at not in rule.STEPS:  # none yet, or one of another version
            at = rule.STEPS[0]
        behind = rule.STEPS.index(at) > rule.STEPS.index("sign_in")
        if behind and self._desk.account.person is None:
            at = "sign_in"
        return next(one for one in rule.STEPS if one in there and rule.STEPS.index(one) >= rule.STEPS.index(at))

    def _neighbour(self, by: int) -> str | None:
        there = rule.steps(self._desk.settings)
        at = rule.STEPS.index(self._at)
        ways = rule.STEPS[at + 1 :] if by > 0 else rule.STEPS[:at][::-1]
        return next((one for one in ways if one in there), None)

    def show_step(self, name: str) -> None:
        """Go to a step."""
        self._steps[self._at].left()
        self._at = name
        self._desk.settings.set("first_start_step", "" if name == rule.STEPS[0] else name)
        self._stack.setCurrentIndex(rule.STEPS.index(name))
        self._areas[name].verticalScrollBar().setValue(0)
        self._steps[name].entered()
        self._render()
        self._focus()

    def _focus(self) -> None:
        (self._steps[self._at].first() or self.next_button).setFocus(Qt.FocusReason.TabFocusReason)

    # What the agent does.

    @Slot()
    def go_on(self) -> None:
        """The next step, or what this one does before."""
        step = self._steps[self._at]
        if not step.waits and step.go_on():
            self._advance()
        self._render()

    @Slot()
    def _passed(self) -> None:
        if self.sender() is self._steps[self._at]:
            self._advance()

    def _advance(self) -> None:
        following = self._neighbour(1)
        if following is None:
            self.accept()
        else:
            self.show_step(following)

    @Slot()
    def back(self) -> None:
        """The step before."""
        before = self._neighbour(-1)
        if before is not None:
            self.show_step(before)

    @Slot()
    def _first_callback(self) -> None:
        self.accept()
        self.form_wanted.emit()

    @Slot()
    def _help(self) -> None:
        self.help_wanted.emit("first-start")

    def done(self, code: int) -> None:
        for step in self._steps.values():
            if code != QDialog.DialogCode.Accepted:
                step.keep()
        self._desk.settings.update(first_start_done=True, first_start_step="")
        self._letters.stop()
        self.shutdown()
        super().done(code)

    def shutdown(self) -> None:
        """Wait for no answer any more; what is not answered is asked at the next start."""
        self._bridge.happened.disconnect(self._happened)
        for step in self._steps.values():
            step.shutdown()

    def closeEvent(self, event: QCloseEvent) -> None:
        # The cross of the window, as Later. Who ends the program ends it: a window that refuses keeps Qt from it.
        self.reject()
        event.setAccepted(not self.isVisible())

    # What happens.

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, SettingsChanged):
            self._render()
        elif isinstance(event, LinesChanged):
            self._make_room(event)

    def _make_room(self, lines: LinesChanged) -> None:
        """Whoever rings in is to be seen: it comes back when nobody is on the line."""
        if any(call.state is CallState.RINGING_IN for call in lines.live):
            self._aside = self._aside or self.isVisible()
            self.hide()
        elif self._aside and not any(call.state is not CallState.ENDED for call in lines.live):
            self._aside = False
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, True)
            self.show()
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)

    # The window.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._steps[self._at].entered()
            self._focus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        #: Button: put it off
        self.later_button.setText(self.tr("Later"))
        self.later_button.setToolTip(self.tr("Put it off (Esc). It can be opened again in the settings."))
        self.help_button.setText(self.tr("Help"))
        self.help_button.setToolTip(self.tr("How the first start goes (F1)"))
        #: Button: the step before
        self.back_button.setText(self.tr("Back"))
        self.back_button.setToolTip(self.tr("The step before (Alt+Left)"))
        self._render()

    @Slot()
    def _render(self) -> None:
        step, there = self._steps[self._at], [*rule.steps(self._desk.settings)]
        if self._at not in there:  # IT has given it meanwhile
            there = [one for one in rule.STEPS if one in there or one == self._at]
        place = there.index(self._at)
        self.rail.say([self._steps[one].name() for one in there], place)
        self.title.setText(step.title())
        self.text.setText(step.text())
        #: Title of the window; {number} of {all} steps
        said = self.tr("Set up Soitto, step {number} of {all}")
        self.setWindowTitle(said.format(number=formats.number(place + 1), all=formats.number(len(there))))
        self.back_button.setVisible(self._neighbour(-1) is not None)
        #: Button: the next step
        self.next_button.setText(step.next_text() or self.tr("Next"))
        self.next_button.setToolTip(self.tr("Go on (Enter)"))
        self._letters.start()

    @Slot()
    def _give_letters(self) -> None:
        """The settings' own sections come without letters: on their page there would be too many."""
        give_controls_letters(self._steps[self._at], self.sound.call.letters())
