# SPDX-License-Identifier: GPL-3.0-or-later
"""Notices below the page: what happened, said without a dialog and without taking the keyboard.

They stand in the layout, under the page and not upon it: they cover nothing, and no row of a list moves.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui import icons
from app.ui.sayings import say_error
from app.ui.theme import Space

Text = Callable[[], str]
MOST = 3
"""More notices than this at once would crowd the page: the older ones wait until there is room, or their time is over."""
_LOOK = 200
"""Milliseconds between looks at a notice's time, where that counts down, or where it is over and the pointer is there."""


class Kind(StrEnum):
    """How a notice looks and sounds; the values are those of the style sheet."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"
    SUCCESS = "success"


_ICONS = {Kind.INFO: "info", Kind.WARNING: "warning", Kind.ERROR: "warning", Kind.SUCCESS: "check"}
_TINTS = {Kind.INFO: "info_text", Kind.WARNING: "warn_text", Kind.ERROR: "error_text", Kind.SUCCESS: "ok_text"}


class Notice(QFrame):
    """One notice. ``closed`` says how it went: by its "action", by the "other" one, by its "closed" button or by "timeout"."""

    closed = Signal(str)

    def __init__(
        self,
        text: Text,
        kind: Kind,
        action: Text | None,
        seconds: float | None,
        countdown: bool,
        other: Text | None = None,
    ) -> None:
        super().__init__()
        self.kind = kind
        self.key: str | None = None
        self._text = text
        self._action, self._other = action, other
        self._countdown = countdown
        self._end = time.monotonic() + (seconds or 0)
        self._gone = False
        self.setProperty("notice", kind.value)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._icon = QLabel()
        self._icon.setPixmap(icons.pixmap(_ICONS[kind], 18, _TINTS[kind], self.devicePixelRatioF()))
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._parts = parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        parts.setContentsMargins(Space.M, Space.XS, Space.XS, Space.XS)
        parts.setSpacing(Space.S)
        said = QHBoxLayout()
        said.setSpacing(Space.S)
        said.addWidget(self._icon)
        said.addWidget(self._label, 1)
        parts.addLayout(said, 1)
        self._row = row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch(1)
        parts.addLayout(row)
        self.action_button: QPushButton | None = None
        self.other_button: QPushButton | None = None
        if action is not None:
            self.action_button = self._button("noticeAction")
            self.action_button.clicked.connect(self._acted)
            row.addWidget(self.action_button)
        if other is not None:
            self.other_button = self._button("noticeOther")
            self.other_button.clicked.connect(self._acted_otherwise)
            row.addWidget(self.other_button)
        self.close_button = QToolButton()
        self.close_button.setObjectName("noticeClose")
        self.close_button.setIcon(icons.icon("close", _TINTS[kind]))
        self.close_button.setIconSize(QSize(16, 16))
        self.close_button.clicked.connect(self._dismissed)
        row.addWidget(self.close_button)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._tick)
        if seconds is not None:
            self._timer.start(_LOOK if countdown else round(seconds * 1000))
        self._retranslate()

    @staticmethod
    def _button(name: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setProperty("role", "quiet")
        return button

    def add_button(self, button: QPushButton) -> None:
        """Have one more, the last before the cross."""
        self._row.insertWidget(self._row.count() - 1, button)

    def set_compact(self, compact: bool) -> None:
        """Have the buttons below the text, or beside it."""
        direction = QBoxLayout.Direction.TopToBottom if compact else QBoxLayout.Direction.LeftToRight
        self._parts.setDirection(direction)

    def text(self) -> str:
        """What it says now."""
        return self._label.text()

    def set_text(self, text: Text) -> None:
        """Say something else (progress, for instance)."""
        self._text = text
        self._retranslate()

    def close_notice(self, how: str = "closed") -> None:
        """Take it away; a second time does nothing."""
        if self._gone:
            return
        self._gone = True
        self._timer.stop()
        self.closed.emit(how)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._icon.setPixmap(icons.pixmap(_ICONS[self.kind], 18, _TINTS[self.kind], self.devicePixelRatioF()))
        super().changeEvent(event)

    def _retranslate(self) -> None:
        text = self._text()
        self._label.setText(text)
        self.setAccessibleName(text)
        self.close_button.setToolTip(self.tr("Close this notice"))
        self.close_button.setAccessibleName(self.tr("Close this notice"))
        self._label_action()

    def _label_action(self) -> None:
        if self.other_button is not None and self._other is not None:
            self.other_button.setText(self._other())
        if self.action_button is None or self._action is None:
            return
        text = self._action()
        if self._countdown:
            left = max(0, math.ceil(self._end - time.monotonic()))
            #: {action} is what the button does, such as Undo; {seconds} is how many seconds are left to press it
            text = self.tr("{action} ({seconds} s)").format(action=text, seconds=left)
        self.action_button.setText(text)

    @Slot()
    def _tick(self) -> None:
        # Whoever reaches for it is given the time; what can be undone has a limit that does not wait.
        if time.monotonic() >= self._end and (self._countdown or not self.underMouse()):
            self.close_notice("timeout")
            return
        self._timer.start(_LOOK)
        if self._countdown:
            self._label_action()

    @Slot()
    def _acted(self) -> None:
        self.close_notice("action")

    @Slot()
    def _acted_otherwise(self) -> None:
        self.close_notice("other")

    @Slot()
    def _dismissed(self) -> None:
        self.close_notice("closed")


class Notices(QWidget):
    """The stack of notices; the newest is lowest. Takes no room while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices: list[Notice] = []
        self._actions: dict[Notice, dict[str, Callable[[], None]]] = {}
        """What is done by how a notice goes."""
        self._say: Callable[[BaseException], str] = say_error
        self._compact = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.M, 0, Space.M, Space.S)
        self._column.setSpacing(Space.XS)
        # Not Fixed: that would hold long texts to the height they have at a width of their own choice.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()

    @property
    def notices(self) -> tuple[Notice, ...]:
        """Those that are neither closed nor over, oldest first; the newest :data:`MOST` are to be seen."""
        return tuple(self._notices)

    def set_compact(self, compact: bool) -> None:
        """Whether there is a narrow window's width only."""
        self._compact = compact
        # There they stand below the top bar, else below a page.
        self._column.setContentsMargins(Space.M, Space.S if compact else 0, Space.M, Space.S)
        for notice in self._notices:
            notice.set_compact(compact)

    def say_errors_with(self, say: Callable[[BaseException], str]) -> None:
        """Use this to put errors into words (it knows the desk's zone and people)."""
        self._say = say

    def show_notice(
        self,
        text: Text,
        kind: Kind = Kind.INFO,
        *,
        action: Text | None = None,
        on_action: Callable[[], None] | None = None,
        other: Text | None = None,
        on_other: Callable[[], None] | None = None,
        seconds: float | None = 6.0,
        countdown: bool = False,
        key: str | None = None,
    ) -> Notice:
        """Show a notice for so many seconds, or until it is closed (``None``).

        ``text``, ``action`` and ``other`` are asked again when the language changes. ``other`` is a second answer; closing the
        notice is none. A notice with the same ``key`` replaces the older one. ``countdown`` shows on the action how many seconds
        are left.
        """
        if key is not None:
            for older in [one for one in self._notices if one.key == key]:
                older.close_notice("replaced")
        notice = Notice(text, kind, action, seconds, countdown, other)
        notice.key = key
        notice.set_compact(self._compact)
        self._notices.append(notice)
        self._actions[notice] = {
            how: act for how, act in (("action", on_action), ("other", on_other)) if act is not None
        }
        notice.closed.connect(self._closed)
        self._column.addWidget(notice)
        self._show_newest()
        announcement = QAccessibleAnnouncementEvent(self, notice.text())
        QAccessible.updateAccessibility(announcement)
        return notice

    def say(self, error: BaseException) -> str:
        """An error as a sentence, as it is said here."""
        return self._say(error)

    def close_key(self, key: str) -> None:
        """Take away the notice of this key, if there is one."""
        for notice in self.notices:
            if notice.key == key:
                notice.close_notice()

    def error(self, error: BaseException, key: str | None = None) -> Notice:
        """Say what went wrong, for ten seconds."""
        say = self._say
        return self.show_notice(lambda: say(error), Kind.ERROR, seconds=10, key=key)

    def _show_newest(self) -> None:
        for notice in self._notices:
            notice.setVisible(notice in self._notices[-MOST:])
        self.setVisible(bool(self._notices))

    @Slot(str)
    def _closed(self, how: str) -> None:
        notice = self.sender()
        assert isinstance(notice, Notice)
        self._notices.remove(notice)
        act = self._actions.pop(notice).get(how)
        notice.hide()
        self._column.removeWidget(notice)
        notice.deleteLater()
        self._show_newest()
        if act is not None:
            act()
