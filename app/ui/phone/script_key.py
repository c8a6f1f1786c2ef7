# SPDX-License-Identifier: GPL-3.0-or-later
"""The Script key of a call: a menu of what may have happened on the line, the likeliest first."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.domain.call import Call, CallState
from app.domain.redial import Situation
from app.ui import clock
from app.ui.mnemonics import give_letters
from app.ui.phone.script_words import say_situation
from app.ui.sayings import plain_label

ORDER = (
    Situation.SILENT_START,
    Situation.SILENT_MIDWAY,
    Situation.ON_HOLD,
    Situation.BROKE_OFF,
    Situation.AGREED,
)

GREETING = 10
"""Seconds after the answer in which silence is taken for one after the greeting."""
LATER = timedelta(minutes=10)
"""How long after its end a call may still be said to have broken off."""


def may_begin(call: Call | None) -> bool:
    """Whether a script may be begun by hand: the call is up, or was until shortly before, with somebody who can be rung again."""
    if call is None or call.answered_at is None or call.internal or call.consults is not None:
        return False
    if call.state is not CallState.ENDED:
        return call.up
    over = call.ended_at is not None and clock.now() - call.ended_at <= LATER
    return over and bool(call.number.key) and not call.transferred_to


def likeliest(call: Call) -> Situation:
    """What has happened, most probably, when the agent presses the key for it."""
    if call.state is CallState.ENDED:
        return Situation.BROKE_OFF
    if call.remote_held:
        return Situation.ON_HOLD
    if call.talk_seconds(clock.now()) <= GREETING:
        return Situation.SILENT_START
    return Situation.SILENT_MIDWAY


class ScriptMenu(QMenu):
    """Says what happened; made anew each time it opens."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("scriptMenu")
        self.call: Call | None = None
        self.triggered.connect(self._triggered)
        self.aboutToShow.connect(self.fill)

    @Slot()
    def fill(self) -> None:
        """The situations, with the likeliest first: a key begins that one."""
        self.clear()
        first = likeliest(self.call) if self.call is not None else None
        for situation in sorted(ORDER, key=lambda one: one is not first):
            action = self.addAction(plain_label(say_situation(situation)))
            action.setData(situation.value)
            if situation is first:
                #: {situation} is what happened on the line; F12 is the key for it
                action.setText(self.tr("{situation}\tF12").format(situation=action.text()))
                self.addSeparator()
        give_letters(self)

    @Slot(QAction)
    def _triggered(self, action: QAction) -> None:
        self.chosen.emit(Situation(action.data()))


class ScriptKey(QToolButton):
    """``chosen`` carries the situation. Its look is that of the call's other tools."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.menu_of = ScriptMenu(self)
        self.menu_of.chosen.connect(self.chosen)
        self.setMenu(self.menu_of)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_call(self, call: Call) -> None:
        """The call in which a script would begin."""
        self.menu_of.call = call
