# SPDX-License-Identifier: GPL-3.0-or-later
"""The head of the page of what waits: how the desk stands with the server, the first exchange, and where the CRM is weaker."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.domain.abilities import Abilities
from app.services.events import Connection, SyncStatus
from app.ui import icons, motion
from app.ui.crm_sayings import say_abilities, say_progress, say_unread, say_weakness
from app.ui.sayings import say_sync
from app.ui.sync_popup import say_connection, say_last
from app.ui.theme import Space, set_property

_LOOK = {
    Connection.SYNCED: ("sync", "call_text"),
    Connection.SYNCING: ("sync", "muted"),
    Connection.OFFLINE: ("cloud-off", "late"),
    Connection.SIGN_IN: ("warning", "late"),
    Connection.TROUBLE: ("warning", "late"),
}
_STEPS = 1_000


class SyncHead(QFrame):
    """``now_wanted`` and ``sign_in_wanted`` come by its button."""

    now_wanted = Signal()
    sign_in_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._status, self._zone = SyncStatus(Connection.SYNCING), ZoneInfo("UTC")
        self._abilities: Abilities | None = None
        self._icon = QLabel()
        self._icon.setFixedSize(QSize(20, 20))
        self.state = self._label("syncHeadState", "heading")
        self.text = self._label("syncHeadText", "")
        self.last = self._label("syncHeadLast", "small")
        self.progress_text = self._label("syncProgressText", "")
        self.progress = QProgressBar(objectName="syncProgress", textVisible=False)
        self.weak, self._weak_icon, self.weak_text = self._warning("syncWeak")
        self.unread, self._unread_icon, self.unread_text = self._warning("syncUnread")
        # The records' keys are looked for in the CRM.
        self.unread_text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton(objectName="syncHeadAction")
        self.button.setIconSize(QSize(18, 18))
        self.button.clicked.connect(self._pressed)
        self.more = QPushButton(objectName="syncAbout", checkable=True)
        self.more.setProperty("role", "quiet")
        self.more.setProperty("extent", "small")
        self.more.toggled.connect(self._render)
        self.differences = self._label("syncDifferences", "small")

        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(self._icon)
        top.addWidget(self.state, 1)
        top.addWidget(self.button)
        about = QHBoxLayout()
        about.setSpacing(Space.S)
        about.addWidget(self.last, 1)
        about.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.XS)
        column.addLayout(top)
        for widget in (self.text, self.progress_text, self.progress, self.weak, self.unread):
            column.addWidget(widget)
        column.addLayout(about)
        column.addWidget(self.differences)
        self._render()

    @staticmethod
    def _label(name: str, kind: str) -> QLabel:
        label = QLabel(wordWrap=True, objectName=name, textFormat=Qt.TextFormat.PlainText)
        label.setProperty("kind", kind)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return label

    def _warning(self, name: str) -> tuple[QFrame, QLabel, QLabel]:
        frame, icon, text = QFrame(objectName=name), QLabel(), self._label(f"{name}Text", "")
        frame.setProperty("notice", "warning")
        row = QHBoxLayout(frame)
        row.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        return frame, icon, text

    def show_status(self, status: SyncStatus, abilities: Abilities | None, zone: ZoneInfo) -> None:
        """Show this."""
        self._status, self._abilities, self._zone = status, abilities, zone
        self._render()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._render()
        super().changeEvent(event)

    @Slot()
    def _render(self) -> None:
        status, ratio = self._status, self.devicePixelRatioF()
        name, tint = _LOOK[status.connection]
        if (status.refused or status.conflicts) and tint != "late":
            name, tint = "warning", "late"
        self._icon.setPixmap(icons.pixmap(name, 20, tint, ratio))
        self.state.setText(say_sync(status))
        self.text.setText(say_connection(status))
        # "Everything is the same" beside a list of what waits would be a lie.
        still = status.waiting or status.refused or status.conflicts or status.progress is not None
        self.text.setVisible(not (status.connection is Connection.SYNCED and still))
        self.last.setText(say_last(status, self._zone))
        self._render_progress()
        self.weak.setVisible(status.weak)
        self.weak_text.setText(say_weakness())
        self.unread.setVisible(bool(status.unread))
        self.unread_text.setText(say_unread(status.unread) if status.unread else "")
        for icon in (self._weak_icon, self._unread_icon):
            icon.setPixmap(icons.pixmap("warning", 18, "warn_text", ratio))
        sentences = say_abilities(self._abilities) if self._abilities is not None else ()
        self.more.setVisible(bool(sentences))
        #: Button: show and hide what this CRM does otherwise than Soitto could
        self.more.setText(self.tr("About this CRM"))
        self.more.setToolTip(self.tr("Show what is different with this CRM"))
        self.differences.setVisible(bool(sentences) and self.more.isChecked())
        self.differences.setText("\n".join(f"· {one}" for one in sentences))
        sign_in = status.connection is Connection.SIGN_IN
        self.button.setText(self.tr("Sign in") if sign_in else self.tr("Try now"))
        self.button.setToolTip("" if sign_in else self.tr("Send everything that waits now, what was refused as well"))
        self.button.setIcon(icons.icon("user" if sign_in else "sync", "on_accent" if sign_in else "text"))
        set_property(self.button, "role", "primary" if sign_in else "")
        self.button.setDisabled(status.connection is Connection.SYNCING)

    def _render_progress(self) -> None:
        progress = self._status.progress
        self.progress.setVisible(progress is not None)
        self.progress_text.setVisible(progress is not None)
        if progress is None:
            return
        self.progress_text.setText(say_progress(progress))
        self.progress.setAccessibleName(self.progress_text.text())
        if progress.total is None:
            motion.show_busy(self.progress)
        else:
            done = progress.done / progress.total if progress.total > 0 else 1.0
            motion.show_share(self.progress, round(_STEPS * min(1.0, done)), _STEPS)

    @Slot()
    def _pressed(self) -> None:
        if self._status.connection is Connection.SIGN_IN:
            self.sign_in_wanted.emit()
        else:
            self.button.setDisabled(True)
            self.button.setText(self.tr("Trying…"))
            self.now_wanted.emit()
