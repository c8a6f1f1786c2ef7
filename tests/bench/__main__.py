# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m tests.bench [NAME …] [--out FILE]``."""

from __future__ import annotations

import sys

from tests.bench.runner import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
