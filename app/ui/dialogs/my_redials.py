# SPDX-License-Identifier: GPL-3.0-or-later
"""An agent's own redials of a period (row E1): what the team page shows to supervisors, of oneself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.ui import clock, export_job, place, team_exports, theme
from app.ui.bridge import Bridge
from app.ui.export_job import ExportJob
from app.ui.notices import Notices
from app.ui.pages.redial_report import RedialReport
from app.ui.widgets.export_foot import ExportFoot
from app.ui.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from app.services.desk import Desk

_SIZE = QSize(780, 620)


class MyRedialsDialog(QDialog):
    """Follows the redials while it is open. Not modal: a customer who rings in is answered over it."""

    def __init__(self, desk: Desk, bridge: Bridge, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.report = RedialReport(desk, bridge, mine=True)
        self._foot = ExportFoot("myRedials", notices, self._excel)
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.Space.L, theme.Space.L, theme.Space.L, theme.Space.L)
        box.setSpacing(theme.Space.M)
        box.addWidget(scrolling(self.report), 1)
        box.addWidget(self._foot)
        self.resize(_SIZE)
        self.report.changed.connect(self._changed)
        self._changed()
        self._retranslate()

    def _changed(self) -> None:
        self._foot.set_rows(bool(self.report.rows))

    def _excel(self) -> ExportJob:
        settings = self._desk.settings
        where, zone = export_job.folder(settings), place.zone(settings)
        path = export_job.report_path(where, team_exports.redials_name(), clock.now(), zone)
        listed = team_exports.Listed(self.report.rows)
        return ExportJob(listed, listed.ids, team_exports.redials(self.report.name), self.windowTitle(), zone, path)

    def shutdown(self) -> None:
        """Cancel what runs."""
        self.report.shutdown()
        self._foot.shutdown()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        #: Title of a window: the redials of the signed-in agent
        self.setWindowTitle(self.tr("My redials"))
