# SPDX-License-Identifier: GPL-3.0-or-later
"""Run one benchmark file in this process and write its figures as JSON: ``python -m tests.bench.measure FILE OUT``.

Each file gets a process of its own, so that no figure holds the memory or the imports of another.
"""

from __future__ import annotations

import importlib.util
import json
import sys
from dataclasses import asdict
from pathlib import Path

from tests.bench.figures import Figure


def measure(file: Path) -> list[Figure]:
    """Load a bench_*.py and call its ``run``."""
    spec = importlib.util.spec_from_file_location(file.stem, file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[file.stem] = module
    spec.loader.exec_module(module)
    figures: list[Figure] = module.run()
    return figures


if __name__ == "__main__":
    Path(sys.argv[2]).write_text(json.dumps([asdict(figure) for figure in measure(Path(sys.argv[1]))]), "utf-8")
