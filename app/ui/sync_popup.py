# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands behind the sync state in the top bar: last success, what waits, what was refused, and one thing to do."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.errors import CrmError
from app.i18n import formats
from app.services.events import Connection, SyncStatus
from app.ui import clock
from app.ui.crm_sayings import say_progress
from app.ui.sayings import say_error, say_sync
from app.ui.theme import Space


class SyncPopup(QFrame):
    """Closes by a click elsewhere or Escape."""

    try_now = Signal()
    sign_in = Signal()
    details = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("syncPopup")
        self.setProperty("surface", "card")
        self._status = SyncStatus(Connection.OFFLINE)
        self._zone = ZoneInfo("UTC")
        self.title = self._label("heading")
        self.text = self._label("")
        self.last = self._label("muted")
        self.waiting = self._label("muted")
        self.button = QPushButton()
        self.button.setObjectName("syncAction")
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(self._pressed)
        self.more = QPushButton()
        self.more.setObjectName("syncDetails")
        self.more.clicked.connect(self._show_details)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        for widget in (self.title, self.text, self.last, self.waiting, self.button, self.more):
            column.addWidget(widget)
        self.setMinimumWidth(300)
        self.setMaximumWidth(420)

    @staticmethod
    def _label(kind: str) -> QLabel:
        label = QLabel()
        label.setProperty("kind", kind)
        label.setWordWrap(True)
        return label

    def show_status(self, status: SyncStatus, zone: ZoneInfo) -> None:
        """Show this state; an open popup follows the news."""
        self._status, self._zone = status, zone
        self._render()

    def open_under(self, widget: QWidget) -> None:
        """Open it below that widget, inside the window."""
        self._render()
        self._fit()
        corner = widget.mapToGlobal(QPoint(0, widget.height() + Space.XS))
        right = widget.window().mapToGlobal(QPoint(widget.window().width() - Space.S, 0)).x()
        corner.setX(min(corner.x(), right - self.width()))
        self.move(corner)
        self.show()
        self.button.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._render()
        super().changeEvent(event)

    def _render(self) -> None:
        status = self._status
        self.title.setText(say_sync(status))
        self.text.setText(say_connection(status))
        self.last.setText(say_last(status, self._zone))
        lines = []
        if status.progress is not None:
            lines.append(say_progress(status.progress))
        if status.waiting:
            lines.append(QCoreApplication.translate("SyncPopup", "%n change(s) wait to be sent.", None, status.waiting))
        if status.refused:
            lines.append(
                QCoreApplication.translate(
                    "SyncPopup",
                    "%n change(s) were refused by the server and stand on the page Sync.",
                    None,
                    status.refused,
                )
            )
        if status.conflicts:
            lines.append(
                QCoreApplication.translate("SyncPopup", "%n change(s) need your decision.", None, status.conflicts)
            )
        self.waiting.setText("\n".join(lines))
        self.waiting.setVisible(bool(lines))
        sign_in = status.connection is Connection.SIGN_IN
        self.button.setText(self.tr("&Sign in") if sign_in else self.tr("&Try now"))
        self.button.setDisabled(status.connection is Connection.SYNCING)
        #: Button: go to the page that shows what waits for the server
        self.more.setText(self.tr("Show &what waits"))
        if self.isVisible():
            self._fit()  # other words need another height

    def _fit(self) -> None:
        """As high as its words are at its width: a popup is in no layout, and asks for the height of a narrower one."""
        self.adjustSize()
        self.resize(self.width(), self.heightForWidth(self.width()))

    @Slot()
    def _pressed(self) -> None:
        if self._status.connection is Connection.SIGN_IN:
            self.hide()
            self.sign_in.emit()
        else:
            self.button.setDisabled(True)
            self.button.setText(self.tr("Trying…"))
            self.try_now.emit()

    @Slot()
    def _show_details(self) -> None:
        self.hide()
        self.details.emit()


def say_last(status: SyncStatus, zone: ZoneInfo) -> str:
    """When the server was reached last."""
    translate = QCoreApplication.translate
    if status.at is None:
        return translate("SyncPopup", "No exchange with the server yet.")
    #: {time} is such as "5 min ago" or a time of day
    said = translate("SyncPopup", "Last exchange with the server: {time}")
    return said.format(time=formats.ago(status.at, clock.now(), zone))


def say_connection(status: SyncStatus) -> str:
    """How the desk stands with the server, as a sentence."""
    translate = QCoreApplication.translate
    match status.connection:
        case Connection.OFFLINE:
            return translate(
                "SyncPopup", "The server cannot be reached. Go on working: everything is kept here and sent later."
            )
        case Connection.SIGN_IN:
            return translate(
                "SyncPopup", "The server asks you to sign in again. Your changes are kept here until then."
            )
        case Connection.TROUBLE:
            if status.problem is not None:
                return say_error(CrmError(status.problem, status.code))
            return translate("SyncPopup", "The server answers, but not as expected. Your changes are kept here.")
        case Connection.SYNCING:
            return translate("SyncPopup", "Changes are being exchanged with the server.")
    return translate("SyncPopup", "Everything here is the same as at the server.")
