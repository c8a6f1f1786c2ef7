# SPDX-License-Identifier: GPL-3.0-or-later
"""Run benchmark files, print one table of their figures and write them as JSON."""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from tests.bench.figures import Figure

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: Sequence[str], folder: Path = Path(__file__).parent) -> int:
    """Run the chosen benchmarks; return 1 where one of them broke off. A missed limit is shown, not failed."""
    files = {file.stem.removeprefix("bench_"): file for file in sorted(folder.glob("bench_*.py"))}
    parser = argparse.ArgumentParser(prog="dev.py bench", description="Run the benchmarks.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(files) or 'none yet'}; default: all")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench.json", help="the JSON file to write")
    chosen = parser.parse_args(arguments)
    if unknown := set(chosen.names) - set(files):
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}")

    figures: dict[str, list[Figure]] = {}
    broken: list[str] = []
    for name in chosen.names or files:
        print(f"Measuring {name}", flush=True)
        result = measure_apart(files[name])
        if result is None:
            broken.append(name)
        else:
            figures[name] = result
    print(f"\n{table([figure for result in figures.values() for figure in result])}\n")
    report = {
        "machine": {"system": platform.platform(), "python": platform.python_version(), "cores": os.cpu_count()},
        "figures": [
            {"benchmark": name, **asdict(figure), "within": figure.within}
            for name, result in figures.items()
            for figure in result
        ],
        "broken": broken,
    }
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    chosen.out.write_text(json.dumps(report, indent=2, ensure_ascii=False), "utf-8")
    print(f"Written to {chosen.out}")
    if broken:
        print(f"Broke off: {', '.join(broken)}")
    return int(bool(broken))


def measure_apart(file: Path) -> list[Figure] | None:
    """Run one benchmark file in a process of its own; None where it failed (what it printed is on the terminal)."""
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch) / "figures.json"
        command = [sys.executable, "-m", "tests.bench.measure", str(file), str(out)]
        if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
            return None
        return [Figure(**row) for row in json.loads(out.read_text("utf-8"))]


def table(figures: Sequence[Figure]) -> str:
    """Return the figures as an aligned text table."""
    rows = [("figure", "value", "unit", "limit", "", "peer", "note")]
    for figure in figures:
        verdict = {None: "", True: "ok", False: "OVER"}[figure.within]
        rows.append(
            (
                figure.name,
                number(figure.value),
                figure.unit,
                number(figure.limit),
                verdict,
                number(figure.peer),
                figure.note,
            )
        )
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    right = {1, 3, 5}
    lines = []
    for row in rows:
        cells = enumerate(zip(row, widths, strict=True))
        lines.append("  ".join(f"{c:>{w}}" if i in right else f"{c:<{w}}" for i, (c, w) in cells).rstrip())
    return "\n".join(lines)


def number(value: float | None) -> str:
    """Return a figure with three significant digits, or all digits of a larger one."""
    if value is None:
        return ""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
