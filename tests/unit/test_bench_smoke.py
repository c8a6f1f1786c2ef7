# SPDX-License-Identifier: GPL-3.0-or-later
"""The benchmarks run: tiny sizes, the same code. What the figures are is for ``dev.py bench`` to say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bench.runner import main


def test_benchmarks_give_figures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOITTO_BENCH_SMALL", "1")
    out = tmp_path / "bench.json"
    assert main(["call", "excel", "hub", "start", "--out", str(out)]) == 0
    report = json.loads(out.read_text(encoding="utf-8"))
    assert report["broken"] == []
    assert {figure["benchmark"] for figure in report["figures"]} == {"call", "excel", "hub", "start"}
    # Memory is only told on Linux.
    assert all(figure["value"] > 0 for figure in report["figures"] if figure["unit"] != "MB")
