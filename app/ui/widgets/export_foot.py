# SPDX-License-Identifier: GPL-3.0-or-later
"""The Excel button at the bottom of a list (row A9): starts a report, shows how far it is, says where it went."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QToolButton, QWidget

from app.ui import export_job, icons, theme
from app.ui.export_job import ExportJob
from app.ui.notices import Kind, Notices


class ExportFoot(QWidget):
    """``make`` gives a report of what the list shows now."""

    def __init__(
        self, name: str, notices: Notices, make: Callable[[], ExportJob], parent: QWidget | None = None
    ) -> None:
        """``name`` begins the names of the parts after the first: ``excelButton``, then ``exportText`` and so on."""
        super().__init__(parent)
        self._notices, self._make = notices, make
        self._job: ExportJob | None = None
        self._rows = False
        prefix = f"{name}Export" if name else "export"
        self._text = QLabel(objectName=f"{prefix}Text")
        self._text.setProperty("kind", "muted")
        self._progress = QProgressBar(objectName=f"{prefix}Progress", textVisible=False)
        self._cancel = QToolButton(objectName=f"{prefix}Cancel")
        self._cancel.setIcon(icons.icon("close"))
        self.button = QPushButton(objectName=f"{name}Excel" if name else "excelButton")
        self.button.setIcon(icons.icon("table-export"))
        self.button.setIconSize(QSize(18, 18))
        self._running = QWidget()
        running = QHBoxLayout(self._running)
        running.setContentsMargins(0, 0, 0, 0)
        running.setSpacing(theme.Space.S)
        running.addWidget(self._text)
        running.addWidget(self._progress, 1)
        running.addWidget(self._cancel)
        self._running.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.Space.M)
        row.addStretch(1)
        row.addWidget(self._running, 2)
        row.addWidget(self.button)
        self.button.clicked.connect(self.start)
        self._cancel.clicked.connect(self._cancelled)
        self._retranslate()

    def set_rows(self, some: bool) -> None:
        """Whether the list shows anything."""
        self._rows = some
        self.button.setEnabled(self._job is None and some)

    def shutdown(self) -> None:
        """A report in the making is given up and leaves no file."""
        if self._job is not None:
            self._job.cancel()
            self._job.wait(5.0)

    @Slot()
    def start(self) -> None:
        """Make the report, unless one is in the making."""
        if self._job is not None:
            return
        job = self._job = self._make()
        job.setParent(self)
        job.progress.connect(self._progress.setValue)
        job.saved.connect(self._saved)
        job.failed.connect(self._failed)
        job.cancelled.connect(self._over)
        self._progress.setRange(0, max(1, job.total))
        self._progress.setValue(0)
        self._running.show()
        self.button.setEnabled(False)
        job.start()

    @Slot()
    def _cancelled(self) -> None:
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def _over(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.wait(5.0)
            job.deleteLater()
        self._running.hide()
        self.set_rows(self._rows)

    @Slot(str)
    def _saved(self, path: str) -> None:
        self._over()
        notice = self._notices.show_notice(
            lambda: self.tr("Saved: {file}").format(file=Path(path).name),
            Kind.SUCCESS,
            #: Button: open the report that was just saved
            action=lambda: self.tr("Open"),
            on_action=lambda: open_file(path),
            seconds=20.0,
            key="export",
        )
        notice.add_button(_FolderButton(str(Path(path).parent)))

    @Slot(object)
    def _failed(self, problem: BaseException) -> None:
        self._over()
        self._notices.show_notice(
            lambda: export_job.say_export_error(problem),
            Kind.ERROR,
            action=lambda: self.tr("Try again"),
            on_action=self.start,
            seconds=None,
            key="export",
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        #: Button: save the list as an Excel file
        self.button.setText(self.tr("Excel"))
        self.button.setToolTip(self.tr("Save the list as shown as an Excel file (Ctrl+E)"))
        self.button.setAccessibleName(self.tr("Save the list as an Excel file"))
        self._text.setText(self.tr("Saving the report…"))
        self._progress.setAccessibleName(self.tr("Progress of the report"))
        self._cancel.setToolTip(self.tr("Cancel the report"))
        self._cancel.setAccessibleName(self.tr("Cancel the report"))


class _FolderButton(QPushButton):
    """In the notice of a saved report: show its folder."""

    def __init__(self, folder: str) -> None:
        super().__init__()
        self.setObjectName("noticeFolder")
        self.setProperty("role", "quiet")
        self._folder = folder
        self.clicked.connect(self._show_folder)
        self._retranslate()

    def _show_folder(self) -> None:
        open_file(self._folder)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        #: Button: show the folder of the report that was just saved
        self.setText(self.tr("Open folder"))


def open_file(path: str) -> None:
    """Open a file or a folder as the computer does."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))
