# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m windows --out DIR --version V`` from the folder packaging/; prints the paths of what it made."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

import bill
import dev_pbx
from windows import archive, compiler, folder, msi, runtime


def main() -> int:
    """Build the folder, the portable zip and the MSI."""
    parser = argparse.ArgumentParser(prog="python -m windows", description="Build Soitto's packages for Windows.")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--version", required=True)
    parser.add_argument(
        "--python", type=Path, help="an embeddable Python 3.12 for win_amd64 (zip), instead of the locked one"
    )
    chosen = parser.parse_args()
    try:
        made = folder.build(chosen.out, chosen.version, dev_pbx.cache() / "windows", chosen.python)
        print(made)
        print(archive.build(made, chosen.out, chosen.version))
        print(msi.build(made, chosen.out, chosen.version), flush=True)
    except (
        compiler.NoCompiler,
        runtime.NotGenuine,
        bill.Unknown,
        LookupError,
        OSError,
        subprocess.CalledProcessError,
    ) as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
