# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is on the line: name, number, queue, and the open callback of a caller who was recognised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.domain.call import Call
from app.domain.callback import Callback
from app.domain.people import CatalogueKind
from app.i18n import formats
from app.ui import clock, icons, place
from app.ui.sayings import say_number
from app.ui.theme import Space

if TYPE_CHECKING:
    from app.services.desk import Desk


class Who(QWidget):
    """Texts are shown as they are, however long a name is; they wrap."""

    def __init__(self, desk: Desk, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._language = language
        self._call: Call | None = None
        self._recognised: Callback | None = None
        self.name = self._label("title")
        self.number = self._label("muted")
        self.queue = self._label("muted")
        self.known = QFrame()
        self.known.setObjectName("recognised")
        self.known.setProperty("notice", "success")
        self._known_icon = QLabel()
        self.known_text = self._label("")
        row = QHBoxLayout(self.known)
        row.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        row.addWidget(self._known_icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.known_text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for widget in (self.name, self.number, self.queue):
            column.addWidget(widget)
        column.addSpacing(Space.XS)
        column.addWidget(self.known)

    @staticmethod
    def _label(kind: str) -> QLabel:
        label = QLabel()
        label.setProperty("kind", kind)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # A name of one long word must not widen the window.
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return label

    def show_call(self, call: Call, recognised: Callback | None, language: str) -> None:
        """Show this call's other side."""
        self._call, self._recognised, self._language = call, recognised, language
        self._render()

    def forget(self) -> None:
        """Show nobody."""
        self._call = self._recognised = None
        for label in (self.name, self.number, self.queue, self.known_text):
            label.clear()

    def set_language(self, language: str) -> None:
        """The catalogue's texts follow the language."""
        self._language = language
        self._render()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._render()
        super().changeEvent(event)

    def spoken(self) -> str:
        """For screen readers: everything in one line."""
        parts = [self.name.text(), self.number.text(), self.queue.text(), self.known_text.text()]
        return ", ".join(part for part in parts if part)

    def _render(self) -> None:
        if self._call is None:
            return
        number = say_number(self._call.number) if self._call.number.key else ""
        hidden = self.tr("Hidden number")
        self.name.setText(self._call.customer or self._call.number.shown() or hidden)
        self.number.setText(number if self._call.customer or number != self._call.number.shown() else "")
        self.number.setVisible(bool(self.number.text()))
        self.queue.setText(self._say_way(self._call))
        self.queue.setVisible(bool(self.queue.text()))
        self.known.setVisible(self._recognised is not None)
        self.known_text.setText(self._say_known(self._recognised) if self._recognised else "")
        self._known_icon.setPixmap(icons.pixmap("callback", 18, "ok_text", self.devicePixelRatioF()))
        self._known_icon.setFixedSize(QSize(18, 18))

    def _say_way(self, call: Call) -> str:
        if call.internal:
            #: The other side of this call is a colleague
            return self.tr("Colleague")
        #: {name} is the queue the caller waited in
        return self.tr("Queue: {name}").format(name=call.queue) if call.queue else ""

    def _say_known(self, callback: Callback) -> str:
        zone = place.zone(self._desk.settings)
        when = formats.when(callback.due.utc, clock.now(), zone)
        if callback.reason is None:
            #: The caller has an open callback; {when} is its time, such as 14:30 or "2 min late"
            return self.tr("Open callback, due: {when}").format(when=when)
        reason = self._desk.directory.text(CatalogueKind.REASON, callback.reason, self._language)
        #: The caller has an open callback; {when} is its time, such as 14:30 or "2 min late"
        return self.tr("Open callback: {reason}, due: {when}").format(reason=reason, when=when)
