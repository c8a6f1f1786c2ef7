# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of a fault for the audits: gathering, gathered, with a number in the text, saved, and not saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.domain.errors import ReportNotSaved
from app.ui.dialogs.report_problem import ReportProblemDialog
from tests.ui.fakes import until
from tests.ui.studio import Build, Studio


async def _dialog(studio: Studio) -> ReportProblemDialog:
    dialog = ReportProblemDialog(studio.rig.desk, studio.rig.bridge, studio.languages)
    dialog.show()
    await until(lambda: dialog.parts.count(), "what is in the report")
    return dialog


async def gathered(studio: Studio) -> QWidget:
    dialog = await _dialog(studio)
    dialog.parts.setCurrentRow(dialog.parts.count() - 1)
    return dialog


async def with_a_number(studio: Studio) -> QWidget:
    dialog = await _dialog(studio)
    dialog.said.setPlainText("Aino Mäkelä, +358 40 123 4564: 14.05")
    return dialog


async def saved(studio: Studio) -> QWidget:
    dialog = await _dialog(studio)
    dialog._written(str(Path("reports", "soitto-report-20261122-140500.zip")))
    return dialog


def _not_saved(code: str) -> Build:
    async def build(studio: Studio) -> QWidget:
        dialog = await _dialog(studio)
        dialog._went_wrong(ReportNotSaved(code))
        return dialog

    return build


PROBLEM: dict[str, Build] = {
    "report a problem": gathered,
    "report a problem with a number": with_a_number,
    "report a problem saved": saved,
    "report a problem full disk": _not_saved("full"),
    "report a problem denied": _not_saved("denied"),
    "report a problem no folder": _not_saved("no_folder"),
}
