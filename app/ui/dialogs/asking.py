# SPDX-License-Identifier: GPL-3.0-or-later
"""What the dialogs about a callback share: ask the engine once, say what went wrong, keep what was typed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.errors import DomainError
from app.i18n.catalogues import Languages
from app.services.desk import Desk
from app.ui import icons, place, theme
from app.ui.bridge import Bridge
from app.ui.sayings import say_error
from app.ui.tasks import Scope

_FRAME = 40
"""Pixels of the screen's height left to the window's frame."""


class ErrorBar(QFrame):
    """One sentence about what went wrong, in the language shown, read out by screen readers."""

    def __init__(self, parent: QWidget | None = None, *, kind: str = "error") -> None:
        super().__init__(parent)
        self.setProperty("notice", kind)
        self._sentence: Callable[[], str] | None = None
        self._kind = kind
        self._icon = QLabel()
        self._draw_icon()
        # Plain: names and texts of other systems stand in it.
        self._label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        box = QHBoxLayout(self)
        box.setContentsMargins(theme.Space.M, theme.Space.S, theme.Space.M, theme.Space.S)
        box.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(self._label, 1)
        self.hide()

    def _draw_icon(self) -> None:
        name = "info" if self._kind == "info" else "warning"
        self._icon.setPixmap(icons.pixmap(name, 18, f"{_TINT[self._kind]}_text", self.devicePixelRatioF()))

    def say(self, sentence: Callable[[], str] | None) -> None:
        """Show a sentence, or nothing."""
        self._sentence = sentence
        self._render()
        self.setVisible(sentence is not None)

    def text(self) -> str:
        """What it says; empty when it is not shown."""
        return self._label.text() if self._sentence is not None else ""

    def _render(self) -> None:
        if self._sentence is not None:
            self._label.setText(self._sentence())
            self.setAccessibleName(self._label.text())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._render()
        elif event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()
        super().changeEvent(event)


_TINT = {"error": "error", "warning": "warn", "info": "info"}


class AskingDialog(QDialog):
    """A dialog that deletes itself when it is closed. Not modal: a customer who rings in is answered over it."""

    def __init__(self, desk: Desk, bridge: Bridge, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.desk, self.bridge, self.languages = desk, bridge, languages
        self.scope = Scope()
        self._busy = False
        self.error_bar = ErrorBar()
        self.error_bar.setObjectName("errorBar")

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._busy

    def ask(self, question: Coroutine[Any, Any, Any], done: Callable[[Any], None]) -> None:
        """Ask the engine; ``done`` gets the answer. A failure is said and the dialog stays. While busy, nothing happens."""
        if self._busy:
            question.close()
            return
        self._busy = True
        self.error_bar.say(None)
        self.show_busy(True)
        # Asked now, not when the task begins: a dialog that is closed in this moment has asked all the same.
        self.scope.spawn(self._wait(self.bridge.ask(question), done), type(self).__name__)

    async def _wait(self, asked: Awaitable[Any], done: Callable[[Any], None]) -> None:
        try:
            answer = await asked
        except DomainError as problem:
            self._over()
            self.failed(problem)
        except Exception as problem:
            self._over()
            self.failed(problem)
            raise
        else:
            done(answer)

    def _over(self) -> None:
        self._busy = False
        self.show_busy(False)

    def show_busy(self, busy: bool) -> None:
        """Show that an answer is awaited; a subclass disables what must not be pressed twice."""

    def failed(self, problem: BaseException) -> None:
        """Say what went wrong."""
        zone, name = place.zone(self.desk.settings), self.desk.directory.person_name
        self.error_bar.say(lambda: say_error(problem, zone, name))
        self.fit()

    def fit(self) -> None:
        """As high as it needs to be, but not higher than the screen: Qt itself stops at two thirds of that."""
        if not self.isVisible():
            return
        screen, layout = self.screen(), self.layout()
        assert screen is not None
        assert layout is not None
        room = screen.availableGeometry().height() - _FRAME
        self.setMaximumHeight(room)
        width = max(self.width(), layout.totalSizeHint().width())
        height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        self.resize(width, min(room, height))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.LayoutRequest:
            return super().event(event)  # and nothing after it: it may have been the dialog's end
        done = super().event(event)
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            needed = layout.totalHeightForWidth(self.width())
            if needed > self.height():  # texts became longer; what the agent made larger stays so
                self.fit()
        return done

    def done(self, code: int) -> None:
        # What was asked goes on in the engine; only nobody waits for it here any more.
        self.scope.cancel()
        super().done(code)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.scope.cancel()
        super().closeEvent(event)


class SmallDialog(AskingDialog):
    """A heading, whom it is about, fields, and two buttons."""

    def __init__(
        self, desk: Desk, bridge: Bridge, languages: Languages, *, who: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, bridge, languages, parent)
        self.heading = QLabel(wordWrap=True)
        self.heading.setProperty("kind", "title")
        self.who = QLabel(who, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.who.setProperty("kind", "muted")
        self.who.setVisible(bool(who))
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.Space.S)
        self.save_button = QPushButton(objectName="saveButton", default=True)
        self.save_button.setProperty("role", "primary")
        self.cancel_button = QPushButton(objectName="cancelButton", autoDefault=False)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.Space.S)
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.Space.XL, theme.Space.L + 2, theme.Space.XL, theme.Space.L)
        box.setSpacing(theme.Space.M)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.heading)
        head.addWidget(self.who)
        box.addLayout(head)
        box.addLayout(self.body, 1)
        box.addWidget(self.error_bar)
        box.addLayout(buttons)

    def save(self) -> None:
        """Do what the dialog is for."""
        raise NotImplementedError

    def show_busy(self, busy: bool) -> None:
        self.save_button.setEnabled(not busy)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.fit()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language shown; a subclass adds its own words."""
        self.cancel_button.setText(self.tr("Cancel"))
        self.setWindowTitle(self.heading.text())
