# SPDX-License-Identifier: GPL-3.0-or-later
"""Reporting a fault: shows all that will be in the file, asks what happened, and saves it where the agent chooses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import ReportNotSaved
from app.i18n.catalogues import Languages
from app.services.desk import Desk
from app.services.problem_report import Report, file_name
from app.ui import clock, motion, theme
from app.ui.bridge import Bridge
from app.ui.dialogs.asking import AskingDialog, ErrorBar
from app.ui.export_job import folder
from app.ui.report_job import ReportJob
from app.ui.sayings import say_error

SAID = "what_happened.txt"
_WIDTH, _HEIGHT = 760, 560
_SAID_LINES = 4


class ReportProblemDialog(AskingDialog):
    """Gathers when it is opened; ``saved`` tells the path of a file that was written. Nothing is sent anywhere."""

    saved = Signal(str)

    def __init__(self, desk: Desk, bridge: Bridge, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(desk, bridge, languages, parent)
        self._reports = desk.reports
        self._report: Report | None = None
        self._job: ReportJob | None = None
        self._picking: QFileDialog | None = None
        self.heading = QLabel(wordWrap=True)
        self.heading.setProperty("kind", "title")
        self.explanation = QLabel(wordWrap=True)
        self.said_label = QLabel()
        self.said = QPlainTextEdit(objectName="reportSaid", tabChangesFocus=True)
        self.said.setFixedHeight(self.said.fontMetrics().lineSpacing() * _SAID_LINES + 16)
        self.said_label.setBuddy(self.said)
        self.said.textChanged.connect(self._typed)
        self.warning = ErrorBar(kind="warning")
        self.warning.setObjectName("reportWarning")
        self.parts_label = QLabel()
        self.parts = QListWidget(objectName="reportParts")
        self.parts_label.setBuddy(self.parts)
        self.parts.currentRowChanged.connect(self._show_part)
        self.preview = QPlainTextEdit(objectName="reportPreview", readOnly=True, tabChangesFocus=True)
        self.preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.taken_out = QLabel(objectName="reportTakenOut", wordWrap=True)
        self.taken_out.setProperty("kind", "muted")
        self.progress = QProgressBar(objectName="reportProgress", textVisible=False)
        motion.show_busy(self.progress)
        self.busy_label = QLabel()
        self.done_bar = ErrorBar(kind="info")
        self.done_bar.setObjectName("reportSaved")
        self.close_button = QPushButton(objectName="cancelButton", autoDefault=False)
        self.close_button.clicked.connect(self.reject)
        self.save_button = QPushButton(objectName="saveButton", default=True)
        self.save_button.setProperty("role", "primary")
        self.save_button.clicked.connect(self.ask_where)
        self._lay_out()
        self.setTabOrder(self.parts, self.preview)
        self.retranslate()
        self._gather()

    def _lay_out(self) -> None:
        shown = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        shown.addWidget(self.parts)
        shown.addWidget(self.preview)
        shown.setStretchFactor(0, 1)
        shown.setStretchFactor(1, 3)
        shown.setMinimumHeight(120)
        self._running = QWidget()
        running = QHBoxLayout(self._running)
        running.setContentsMargins(0, 0, 0, 0)
        running.addWidget(self.busy_label)
        running.addWidget(self.progress, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.Space.S)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.save_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.Space.XL, theme.Space.L + 2, theme.Space.XL, theme.Space.L)
        box.setSpacing(theme.Space.S)
        for widget in (self.heading, self.explanation, self.said_label, self.said, self.warning, self.parts_label):
            box.addWidget(widget)
        box.addWidget(shown, 1)
        for widget in (self.taken_out, self._running, self.error_bar, self.done_bar):
            box.addWidget(widget)
        box.addLayout(buttons)
        self.resize(_WIDTH, _HEIGHT)

    def fit(self) -> None:
        # It has a size of its own: what it shows scrolls.
        screen = self.screen()
        if screen is not None:
            self.resize(self.size().boundedTo(screen.availableGeometry().size()))

    # --- gathering

    def _gather(self) -> None:
        window, reports = self._window(), self._reports
        self._work(lambda stopped: reports.gather(window, stopped), self._gathered)

    def _window(self) -> dict[str, object]:
        """What only the window's thread may look at."""
        screens = [
            f"{one.size().width()}x{one.size().height()} at {one.devicePixelRatio():.2f}"
            for one in QGuiApplication.screens()
        ]
        hints = QGuiApplication.styleHints()
        return {
            "screens": screens,
            "platform": QGuiApplication.platformName(),
            "colours": hints.colorScheme().name,
            "language": self.languages.code,
            "numbers and dates": QLocale().name(),
        }

    def _work(self, work: Callable[[Any], object], done: Callable[[Any], None]) -> None:
        job = self._job = ReportJob(work, self)
        job.finished.connect(self._finished)
        job.failed.connect(self._went_wrong)
        job.cancelled.connect(self._over)
        self._done = done
        self.error_bar.say(None)
        self.done_bar.say(None)
        self._show_state()
        job.start()

    @Slot(object)
    def _finished(self, result: object) -> None:
        self._over()
        self._done(result)

    @Slot()
    def _over(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.cancel()
            job.deleteLater()
        self._show_state()

    @Slot(object)
    def _went_wrong(self, problem: BaseException) -> None:
        self._over()
        self.error_bar.say(lambda: say_not_saved(problem))

    def _gathered(self, report: Report) -> None:
        self._report = report
        self.parts.clear()
        for name in (SAID, *(part.name for part in report.parts)):
            self.parts.addItem(QListWidgetItem(name))
        self.parts.setCurrentRow(0)
        self._render()
        self._show_state()

    # --- what is shown

    @Slot(int)
    def _show_part(self, row: int) -> None:
        if self._report is None or row < 0:
            self.preview.clear()
        elif row == 0:
            self.preview.setPlainText(self._reports.said(self.said.toPlainText()))
        else:
            self.preview.setPlainText(self._report.parts[row - 1].text)

    @Slot()
    def _typed(self) -> None:
        number = self._reports.holds_numbers(self.said.toPlainText())
        self.warning.say(
            (lambda: self.tr("There is a phone number in your text. It will not be in the file.")) if number else None
        )
        if self.parts.currentRow() == 0:
            self._show_part(0)

    def _show_state(self) -> None:
        working = self._job is not None
        self._running.setVisible(working)
        self.save_button.setEnabled(not working and self._report is not None)

    # --- saving

    @Slot()
    def ask_where(self) -> QFileDialog | None:
        """Which file is written."""
        if self._report is None or self._job is not None:
            return None
        #: A kind of file, for a dialog that opens one
        kinds = self.tr("Reports (*.zip)")
        picking = QFileDialog(self, self.tr("Save the report"), str(folder(self.desk.settings)), kinds)
        picking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        picking.setDefaultSuffix("zip")
        picking.selectFile(file_name(clock.now()))
        picking.fileSelected.connect(self.save_to)
        picking.open()
        return picking

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Write the file."""
        report, said, reports = self._report, self.said.toPlainText(), self._reports
        if report is None or self._job is not None:
            return

        def work(stopped: Callable[[], bool]) -> str:
            reports.save(report, said, Path(path), stopped)
            return path

        self._work(work, self._written)

    def _written(self, path: str) -> None:
        self.done_bar.say(
            lambda: self.tr("Saved: {file}. Nothing was sent; give the file to those who help you.").format(file=path)
        )
        self.saved.emit(path)
        self.close_button.setFocus()

    # --- its end, its words

    def done(self, code: int) -> None:
        self._over()
        super().done(code)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._over()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language shown."""
        self.heading.setText(self.tr("Report a problem"))
        self.setWindowTitle(self.heading.text())
        self.explanation.setText(
            self.tr(
                "This makes a file from which a fault can be found. Phone numbers, names, addresses and passwords are taken "
                "out of it. Nothing is sent: you save the file and decide who gets it."
            )
        )
        self.said_label.setText(self.tr("&What happened?"))
        self.said.setPlaceholderText(self.tr("What you did, what you expected, and what you saw instead"))
        self.said.setAccessibleName(self.tr("What happened?"))
        self.parts_label.setText(self.tr("What will be in the &file"))
        self.parts.setAccessibleName(self.tr("Contents of the report"))
        self.preview.setAccessibleName(self.tr("The chosen part of the report, as it will be saved"))
        self.busy_label.setText(self.tr("One moment…"))
        self.progress.setAccessibleName(self.tr("Progress of the report"))
        self.close_button.setText(self.tr("Close"))
        self.save_button.setText(self.tr("&Save the report…"))
        self._render()

    def _render(self) -> None:
        out = self._report.taken_out if self._report is not None else {}
        self.taken_out.setVisible(self._report is not None)
        self.taken_out.setText(
            #: How much was taken out of the report: three numbers
            self.tr("Taken out: phone numbers {numbers}, names {names}, other {others}").format(
                numbers=QLocale().toString(out.get("number", 0)),
                names=QLocale().toString(out.get("name", 0)),
                others=QLocale().toString(sum(out.values()) - out.get("number", 0) - out.get("name", 0)),
            )
        )


def say_not_saved(problem: BaseException) -> str:
    """Why there is no report, in the language shown."""
    from PySide6.QtCore import QCoreApplication

    translate = QCoreApplication.translate
    if not isinstance(problem, ReportNotSaved):
        return say_error(problem)
    match problem.code:
        case "full":
            return translate("ReportProblemDialog", "The report could not be saved: the disk is full.")
        case "denied":
            return translate("ReportProblemDialog", "The report could not be saved: you may not write to this folder.")
        case "no_folder":
            return translate("ReportProblemDialog", "The report could not be saved: this folder is not there.")
    return translate("ReportProblemDialog", "The report could not be saved.")
