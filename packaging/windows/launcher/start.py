# SPDX-License-Identifier: GPL-3.0-or-later
"""What the launcher's Python runs first: an installed program (``sys.frozen``), whose own processes are started by its launcher."""

import os
import sys

sys.frozen = "soitto"  # type: ignore[attr-defined]  # read by app/program.py
# A graphical program has no streams; libraries ask them whether they are a terminal.
for number, name in enumerate(("stdin", "stdout", "stderr")):
    if getattr(sys, name) is None:
        setattr(sys, name, open(os.devnull, "w" if number else "r", encoding="utf-8"))  # noqa: SIM115

from app.__main__ import main  # noqa: E402

sys.exit(main())
