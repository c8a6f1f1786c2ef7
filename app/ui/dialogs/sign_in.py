# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in, in any of the desk's languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.i18n.catalogues import Languages
from app.services.events import SettingsChanged
from app.ui import icons
from app.ui.bridge import Bridge
from app.ui.dialogs.sign_in_panel import SignInPanel
from app.ui.theme import Space
from app.ui.widgets.language_choice import LanguageChoice

if TYPE_CHECKING:
    from app.services.desk import Desk


class SignInDialog(QDialog):
    """Accepted once somebody is signed in."""

    def __init__(self, desk: Desk, bridge: Bridge, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._logo = QLabel()
        self._draw_logo()
        self.title = QLabel()
        self.title.setProperty("kind", "title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)  # the name of the site's own CRM
        self.language = LanguageChoice(desk, languages, "signInLanguage")
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self._logo)
        head.addWidget(self.title, 1)
        head.addWidget(self.language)
        self.panel = SignInPanel(desk, bridge)
        self.panel.button.setDefault(True)
        self.panel.signed_in.connect(self._signed_in)
        self.panel.grown.connect(self._fit)

        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addWidget(self.panel)
        self.setMinimumWidth(420)
        bridge.happened.connect(self._happened)
        self._retranslate()
        self.panel.focus_first()

    def sizeHint(self) -> QSize:
        return QSize(460, super().sizeHint().height())

    def _draw_logo(self) -> None:
        self._logo.setPixmap(icons.pixmap("logo", 40, "accent", self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_logo()
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.panel.shutdown()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self.panel.shutdown()
        super().done(result)

    def _retranslate(self) -> None:
        site = self.panel.site
        self.title.setText(site.name if site is not None else self.tr("Sign in", "heading"))
        self.setWindowTitle(self.tr("Sign in", "heading"))

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.LayoutRequest:
            return super().event(event)  # and nothing after it: it may have been the dialog's end
        done = super().event(event)
        self._fit()  # texts may have become longer
        return done

    @Slot()
    def _fit(self) -> None:
        """As high as the texts need: the error comes and goes, and languages differ."""
        layout = self.layout()
        layout.activate()
        if self.isVisible():
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, SettingsChanged):
            self.language.refresh()
            self._retranslate()

    @Slot()
    def _signed_in(self) -> None:
        if self.isVisible():
            self.accept()
