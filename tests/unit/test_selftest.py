# SPDX-License-Identifier: GPL-3.0-or-later
"""The self-test of an installed program, here in a checkout: it is green where all is whole, and names what is not."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from app import selftest

ROOT = Path(__file__).resolve().parents[2]


def run(file: Path, before: str = "", **variables: str) -> tuple[int, dict[str, Any]]:
    """The exit status and the report of a self-test in a process of its own, ``before`` which this Python is run there."""
    call = f"import sys; from app.__main__ import main; {before}\nsys.exit(main(['--selftest', {str(file)!r}]))"
    done = subprocess.run(
        [sys.executable, "-c", call],
        cwd=ROOT,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, json.loads(file.read_text(encoding="utf-8")) if file.exists() else {"said": done.stderr}


def test_a_whole_program_is_found_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where there is no screen, and no profile folder can be made."""
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "file").touch()
    policies = tmp_path / "policy.json"
    policies.write_text('{"policies": {"server_url": "https://hub.example/"}}', encoding="utf-8")
    status, report = run(
        tmp_path / "report.json",
        SOITTO_PROFILE=str(tmp_path / "file" / "profile"),
        SOITTO_POLICY_FILE=str(policies),
        PYTHON_KEYRING_BACKEND="tests.e2e.file_keyring.FileKeyring",
        SOITTO_TEST_KEYRING=str(tmp_path / "ring"),
    )
    assert [(step["name"], step["detail"]) for step in report["steps"] if not step["ok"]] == []
    assert (status, report["ok"]) == (0, True)
    with (ROOT / "pyproject.toml").open("rb") as file:
        assert report["versions"]["soitto"] == tomllib.load(file)["project"]["version"]
    assert report["qpa"] == "offscreen"
    assert report["keyring"] == "tests.e2e.file_keyring.FileKeyring"
    # What is managed is named, its value is not told.
    assert report["policies"]["fixed"] == ["server_url"]
    assert "hub.example" not in json.dumps(report)


def test_what_is_missing_is_named_and_the_rest_is_still_looked_at(tmp_path: Path) -> None:
    # None in sys.modules is what Python takes for "there is no such module".
    status, report = run(tmp_path / "report.json", before="sys.modules['openpyxl'] = None")
    wrong = {step["name"]: step["detail"] for step in report["steps"] if not step["ok"]}
    assert (status, report["ok"]) == (1, False)
    assert wrong.keys() == {"libraries", "workbook"}
    assert "openpyxl" in wrong["libraries"]
    assert [step["name"] for step in report["steps"]][-1] == "hub"


def test_a_program_that_breaks_off_leaves_a_report_of_what_was_done(tmp_path: Path) -> None:
    before = "import os; import app.domain.number as number; number.parse = lambda *_: os._exit(70)"
    status, report = run(tmp_path / "report.json", before=before)
    assert (status, report["ok"]) == (70, False)
    assert report["steps"][-1]["name"] == "time zones"


def test_without_a_file_it_says_how_it_is_called(tmp_path: Path, capsys: Any) -> None:
    assert selftest.main([]) == 2
    assert "--selftest FILE" in capsys.readouterr().err


def test_where_no_report_can_be_written_nothing_is_tried(tmp_path: Path, capsys: Any) -> None:
    file = tmp_path / "none" / "report.json"
    assert selftest.main([str(file)]) == 2
    assert capsys.readouterr().err == f"soitto: {file} cannot be written: No such file or directory\n"


def test_every_module_of_the_program_is_among_those_that_are_imported() -> None:
    files = {
        ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for file in (ROOT / "app").rglob("*.py")
    }
    left_out = files - {*selftest.app_modules()} - {"app"}
    # Programs of their own, and what Alembic runs by the file's name.
    assert {name for name in left_out if not name.endswith(".__main__") and ".migrations." not in name} == set()
