# SPDX-License-Identifier: GPL-3.0-or-later
"""The scripted day, as a user starts it: a process of its own, real hub, real SIP, real clicks, in each language."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

LANGUAGES = ("en", "mn", "ru", "hu", "fi")
ROOT = Path(__file__).parents[2]


@pytest.mark.timeout(600)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_main_job_from_call_to_excel(language: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = subprocess.run(
        [sys.executable, "-m", "app", "demo", "--scripted", "--out", str(out), "--language", language],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "SOITTO_PROFILE": str(tmp_path / "profile")},
        capture_output=True,
        text=True,
        check=False,
    )
    said = done.stdout + done.stderr
    assert done.returncode == 0, said
    assert "Traceback" not in said
    report = json.loads((out / "report.json").read_text("utf-8"))
    assert report["ok"]
    assert all(step["ok"] for step in report["steps"])
    assert len(list(out.glob("*.png"))) >= len(report["steps"])
    crm = report["crm"]
    assert crm["outcomes"] == {"connected": 1, "answered_by_agent": 1, "disposition": 1, "deleted": 1}
    assert crm["open"] == crm["callbacks"] - 4
    sheet = openpyxl.load_workbook(out / "callbacks.xlsx").active
    assert sheet is not None
    assert sheet.max_row > 1
