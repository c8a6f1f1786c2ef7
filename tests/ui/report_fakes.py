# SPDX-License-Identifier: GPL-3.0-or-later
"""Reports about a fault for the window's tests: the real service on a folder with a log, and a replica that is told of."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.services.problem_report import Machine, ProblemReports, Stopped
from app.storage.known import Known

LOG = """2026-11-22 14:05:33,123 INFO soitto.sip: registered after 0.104 s
2026-11-22 14:06:02,871 ERROR soitto: uncaught KeyError at main_window.py:883 > call_page.py:41
2026-11-22 14:06:03,002 WARNING soitto.crm: Aino Mäkelä, +358 40 123 4564 was shown
"""


def fake_reports(folder: Path, settings: Any) -> ProblemReports:
    """Reports of a small profile."""
    (folder / "soitto.log").write_text(LOG, encoding="utf-8")

    def replicas(stopped: Stopped) -> list[Known]:
        names = frozenset(("Aino Mäkelä",))
        return [Known("replica-1.sqlite3", 81_920, 8, names=names, counts={"callbacks": 7, "calls": 3})]

    return ProblemReports(
        folder,
        settings,
        replicas,
        lambda: {"soitto": "0.3.0", "qt": "6.11.3", "system": "Linux"},
        lambda: {"running": True, "line": {"state": "registered"}},
        lambda: Machine(("desk7",), ("anna",), {str(folder): "<profile>"}),
    )
