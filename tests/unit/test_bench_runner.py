# SPDX-License-Identifier: GPL-3.0-or-later
"""The runner of the benchmarks: discovery, a process for each, table, JSON, exit status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bench.figures import Figure
from tests.bench.runner import main, table

GOOD = """
import os
from tests.bench.figures import Figure

def run():
    return [Figure("answer", 42.5, "ms", limit=50.0, peer=40.0), Figure("slow", 3.0, "s", limit=1.0),
            Figure("process", float(os.getpid()), "id", note="own process")]
"""
BAD = "def run():\n    raise RuntimeError('the measured thing is broken')\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "bench_good.py").write_text(GOOD, encoding="utf-8")
    (tmp_path / "helper.py").write_text("raise SystemExit('not a benchmark')", encoding="utf-8")
    return tmp_path


def test_figures_reach_the_table_and_the_json(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out = folder / "deep" / "bench.json"
    assert main(["--out", str(out)], folder) == 0
    report = json.loads(out.read_text(encoding="utf-8"))
    answer, slow, process = report["figures"]
    assert answer["benchmark"] == "good"
    assert (answer["value"], answer["limit"], answer["peer"], answer["within"]) == (42.5, 50.0, 40.0, True)
    assert slow["within"] is False
    assert process["within"] is None
    assert report["broken"] == []
    printed = capfd.readouterr().out
    assert "42.5" in printed
    assert "OVER" in printed


def test_each_benchmark_has_a_process_of_its_own(folder: Path) -> None:
    (folder / "bench_second.py").write_text(GOOD, encoding="utf-8")
    out = folder / "bench.json"
    assert main(["--out", str(out)], folder) == 0
    figures = json.loads(out.read_text(encoding="utf-8"))["figures"]
    ids = {figure["value"] for figure in figures if figure["name"] == "process"}
    assert len(ids) == 2


def test_a_broken_benchmark_fails_the_run_and_spares_the_others(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (folder / "bench_bad.py").write_text(BAD, encoding="utf-8")
    out = folder / "bench.json"
    assert main(["--out", str(out)], folder) == 1
    report = json.loads(out.read_text(encoding="utf-8"))
    assert report["broken"] == ["bad"]
    assert len(report["figures"]) == 3
    assert "the measured thing is broken" in capfd.readouterr().err


def test_a_benchmark_is_chosen_by_name(folder: Path) -> None:
    (folder / "bench_bad.py").write_text(BAD, encoding="utf-8")
    assert main(["good", "--out", str(folder / "bench.json")], folder) == 0
    with pytest.raises(SystemExit):
        main(["nothing"], folder)


def test_the_table_is_aligned() -> None:
    lines = table([Figure("short", 1.0, "s"), Figure("a longer name", 123456.0, "rows/s", note="much")]).splitlines()
    assert len(lines) == 3
    assert lines[2].startswith("a longer name  123,456")
    assert lines[0].index("unit") == lines[2].index("rows/s")
    assert lines[2].endswith("much")
