# SPDX-License-Identifier: GPL-3.0-or-later
"""Reporting a fault through its dialog: what is seen is what is saved."""

from __future__ import annotations

import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from app.i18n.catalogues import Languages
from app.services.problem_report import ProblemReports, Report
from app.ui.dialogs.report_problem import ReportProblemDialog
from app.ui.theme import Theme
from tests.ui.fakes import Play, Rig, click, find, until

Scenario = Callable[[Play], None]


def opened(rig: Rig, languages: Languages) -> ReportProblemDialog:
    dialog = ReportProblemDialog(rig.desk, rig.bridge, languages)
    dialog.show()
    return dialog


def test_what_is_seen_is_saved(
    rig: Rig, languages: Languages, theme: Theme, scenario: Scenario, tmp_path: Path
) -> None:
    out = tmp_path / "out.zip"

    async def play(_: Rig) -> None:
        dialog = opened(rig, languages)
        told: list[str] = []
        dialog.saved.connect(told.append)
        await until(lambda: dialog.parts.count(), "what is in it")
        seen = {}
        dialog.said.setPlainText("Aino Mäkelä at +358 40 123 4564 froze")
        assert dialog.warning.isVisible()
        for row in range(dialog.parts.count()):
            dialog.parts.setCurrentRow(row)
            seen[dialog.parts.item(row).text()] = dialog.preview.toPlainText()
        assert (
            seen["what_happened.txt"] == "<name 1> <name 2> at <number 1> froze" or "froze" in seen["what_happened.txt"]
        )
        assert "uncaught KeyError at main_window.py:883" in seen["soitto.log"]
        dialog.save_to(str(out))
        await until(lambda: told, "the file")
        assert told == [str(out)]
        assert str(out) in dialog.done_bar.text()
        with zipfile.ZipFile(out) as file:
            saved = {name: file.read(name).decode("utf-8").rstrip("\n") for name in file.namelist()}
        assert saved == {name: text.rstrip("\n") for name, text in seen.items()}
        everything = "".join(saved.values())
        for person in ("Aino", "Mäkelä", "1234564", "123 4564"):
            assert person not in everything
        dialog.said.setPlainText("it froze at 14:05")
        assert not dialog.warning.isVisible()
        dialog.close()

    scenario(play)


def test_where_it_goes_is_asked_in_the_folder_of_reports(
    rig: Rig, languages: Languages, theme: Theme, scenario: Scenario, tmp_path: Path
) -> None:
    rig.desk.settings.update(export_folder=str(tmp_path))

    async def play(_: Rig) -> None:
        dialog = opened(rig, languages)
        assert dialog.ask_where() is None  # not before there is something
        assert not dialog.save_button.isEnabled()
        await until(dialog.save_button.isEnabled, "what is in it")
        click(find(dialog, "saveButton"))
        picking = dialog.findChild(QFileDialog)
        assert picking is not None
        assert Path(picking.directory().absolutePath()) == tmp_path
        assert picking.selectedFiles()[0].endswith(".zip")
        picking.reject()
        dialog.close()

    scenario(play)


def test_a_folder_that_is_not_there_is_told_and_another_one_can_be_taken(
    rig: Rig, languages: Languages, theme: Theme, scenario: Scenario, tmp_path: Path
) -> None:
    async def play(_: Rig) -> None:
        dialog = opened(rig, languages)
        await until(lambda: dialog.parts.count(), "what is in it")
        dialog.save_to(str(tmp_path / "nowhere" / "r.zip"))
        await until(dialog.error_bar.isVisible, "the reason")
        assert dialog.error_bar.text() == "The report could not be saved: this folder is not there."
        dialog.save_to(str(tmp_path / "r.zip"))
        await until(dialog.done_bar.isVisible, "the file")
        assert not dialog.error_bar.isVisible()
        dialog.close()

    scenario(play)


def test_closing_it_ends_the_gathering(
    rig: Rig, languages: Languages, theme: Theme, scenario: Scenario, tmp_path: Path
) -> None:
    began, ended = threading.Event(), threading.Event()

    class Slow(ProblemReports):
        def gather(self, window=None, stopped=lambda: False) -> Report:  # type: ignore[no-untyped-def]
            began.set()
            while not stopped():
                began.wait(0.01)
            ended.set()
            return super().gather(window, stopped)

    slow = rig.desk.reports
    slow.__class__ = Slow

    async def play(_: Rig) -> None:
        dialog = opened(rig, languages)
        await until(began.is_set, "the work")
        dialog.reject()
        await until(ended.is_set, "its end")
        assert not any(thread.name == "report" for thread in threading.enumerate())

    scenario(play)
