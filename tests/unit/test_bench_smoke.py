# SPDX-License-Identifier: GPL-3.0-or-later
"""The benchmarks run: tiny sizes, the same code. What the figures are is for ``dev.py bench`` to say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.bench.runner import main

MAY_BE_NOTHING = {"%", "×", "MB", ""}
"""Units of figures that may be 0, or below: growth, processor time of a moment, and what is told on Linux only."""
NOTHING_WHEN_BUSY = {"events a second up to which p95 stays within 50 ms"}
"""Figures that are 0 on a machine with other things to do."""


def run(names: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """The figures of these benchmarks at tiny sizes; each gave some."""
    monkeypatch.setenv("SOITTO_BENCH_SMALL", "1")
    out = tmp_path / "bench.json"
    assert main([*names, "--out", str(out)]) == 0
    report = json.loads(out.read_text(encoding="utf-8"))
    assert report["broken"] == []
    figures: list[dict[str, Any]] = report["figures"]
    assert {figure["benchmark"] for figure in figures} == set(names)
    nothing = {figure["name"] for figure in figures if figure["value"] <= 0 and figure["unit"] not in MAY_BE_NOTHING}
    assert nothing <= NOTHING_WHEN_BUSY
    return figures


def test_benchmarks_give_figures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(["call", "excel", "hub", "missed", "ringing_back", "start"], tmp_path, monkeypatch)


def test_benchmarks_of_the_line_give_figures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    figures = run(["hearing", "idle", "recovery", "setup", "shift", "soak", "stall"], tmp_path, monkeypatch)
    assert [figure["value"] for figure in figures if figure["name"].startswith("left behind")] == [0]


def test_benchmarks_of_the_sync_give_figures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    figures = run(["quiet", "screen", "sync"], tmp_path, monkeypatch)
    quiet = {figure["name"].rpartition(" ")[2] for figure in figures if figure["benchmark"] == "quiet"}
    assert "hub-sqlite" in quiet


def test_benchmarks_of_the_history_give_figures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(["history"], tmp_path, monkeypatch)


@pytest.mark.switchboard
def test_benchmarks_of_the_exchange_give_figures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(["ari", "queue"], tmp_path, monkeypatch)


@pytest.mark.tree
def test_the_benchmark_of_the_installed_program_gives_figures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(["package_start"], tmp_path, monkeypatch)
