# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m linux [desk|server] --out DIR --version V`` from the folder packaging/; prints the paths of what it made."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from linux import archive, deb, frozen


def main() -> int:
    """Build the packages of one kind, or of both."""
    parser = argparse.ArgumentParser(prog="python -m linux", description="Build Soitto's packages for Linux.")
    parser.add_argument("kind", nargs="?", choices=("desk", "server"), help="default: both")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--version", required=True)
    chosen = parser.parse_args()
    try:
        if chosen.kind != "server":
            folder = frozen.build(chosen.out, chosen.version)
            print(folder)
            print(deb.desk(folder, chosen.out, chosen.version))
            print(archive.build(folder, chosen.out, chosen.version), flush=True)
        if chosen.kind != "desk":
            folder = frozen.build(chosen.out, chosen.version, "server")
            print(folder)
            print(deb.server(folder, chosen.out, chosen.version), flush=True)
    except frozen.BuildFailed as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
