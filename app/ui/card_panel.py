# SPDX-License-Identifier: GPL-3.0-or-later
"""A panel of the desk that shows the caller's card: for computers with QtWebEngine, which is not part of the desk.

Only ever imported where it is installed. The page is the CRM's and is treated as any page of the web: no files of this computer,
no microphone, no windows of its own, and only addresses of the web are followed.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineSettings
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.ui import icons
from app.ui.theme import Space


class _Page(QWebEnginePage):
    """Follows addresses of the web and nothing else; a link that wants a window of its own is followed here."""

    def acceptNavigationRequest(self, url: QUrl | str, kind: QWebEnginePage.NavigationType, main: bool) -> bool:
        return QUrl(url).scheme() in ("http", "https", "about", "blob", "data")

    def createWindow(self, kind: QWebEnginePage.WebWindowType) -> QWebEnginePage:
        return self

    def javaScriptConsoleMessage(
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, line: int, source: str
    ) -> None:
        # Pages write addresses and names there: they must not reach our log.
        return


class CardPanel(QWidget):
    """Stays beside the desk; the next card replaces the last one. It comes without taking the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("cardPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowIcon(icons.icon("logo", "accent"))
        # Without a name it keeps nothing: the next agent is not signed in at the CRM as this one.
        self._profile = QWebEngineProfile(self)
        self._profile.downloadRequested.connect(self._no_download)
        self._page = _Page(self._profile, self)
        settings = self._page.settings()
        for off in (
            QWebEngineSettings.WebAttribute.LocalContentCanAccessRemoteUrls,
            QWebEngineSettings.WebAttribute.LocalContentCanAccessFileUrls,
            QWebEngineSettings.WebAttribute.JavascriptCanOpenWindows,
            QWebEngineSettings.WebAttribute.ScreenCaptureEnabled,
        ):
            settings.setAttribute(off, False)
        self.view = QWebEngineView(self)
        self.view.setPage(self._page)
        self.back = self._button("cardBack", "undo")
        self.back.clicked.connect(self.view.back)
        self.again = self._button("cardReload", "sync")
        self.again.clicked.connect(self.view.reload)
        self.failed = QLabel(objectName="cardFailed", wordWrap=True)
        self.failed.setProperty("kind", "late")
        self.failed.hide()
        self._bar = QProgressBar(textVisible=False)
        tools = QHBoxLayout()
        tools.setContentsMargins(Space.S, Space.S, Space.S, 0)
        tools.addWidget(self.back)
        tools.addWidget(self.again)
        tools.addWidget(self.failed, 1)
        tools.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(tools)
        column.addWidget(self._bar)
        column.addWidget(self.view, 1)
        self.view.loadStarted.connect(self._started)
        self.view.loadProgress.connect(self._bar.setValue)
        self.view.loadFinished.connect(self._finished)
        QShortcut(QKeySequence("Esc"), self, self.close)
        self._retranslate()

    @staticmethod
    def _button(name: str, icon: str) -> QPushButton:
        button = QPushButton(objectName=name)
        button.setProperty("role", "quiet")
        button.setIcon(icons.icon(icon))
        return button

    def sizeHint(self) -> QSize:
        return QSize(760, 720)

    def show_page(self, url: str) -> None:
        """Show this address."""
        self.view.setUrl(QUrl(url))
        if not self.isVisible():
            self.show()
        self.raise_()

    def shutdown(self) -> None:
        """The end: the page goes before its profile, as Qt wants it."""
        self.close()
        self._page.deleteLater()
        self.deleteLater()

    @Slot()
    def _started(self) -> None:
        self._retranslate()  # what was said of the last page goes
        self.failed.hide()
        self._bar.show()

    @Slot(bool)
    def _finished(self, ok: bool) -> None:
        self._bar.hide()
        self.failed.setVisible(not ok)

    @Slot(object)
    def _no_download(self, request: object) -> None:
        # Never accepted, it is cancelled by itself: files belong into the browser.
        self.failed.setText(self.tr("Files cannot be downloaded here. Use the browser."))
        self.failed.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        # Nothing of the last customer stays behind a closed panel.
        self.view.setUrl(QUrl("about:blank"))
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        # The page's own title would say who the customer is (rule 12 of the design).
        self.setWindowTitle(self.tr("Customer card"))
        self.view.setAccessibleName(self.windowTitle())
        self.back.setText(self.tr("Back"))
        self.again.setText(self.tr("Reload"))
        self.failed.setText(self.tr("The page could not be loaded."))
