# SPDX-License-Identifier: GPL-3.0-or-later
"""The frozen program ``soitto-server``: of the words of ``soitto`` those that a machine without a screen has use for."""

import sys

from app.__main__ import main

if sys.argv[1:2] not in (["hub"], ["switchboard"], ["doctor"], ["--version"]):
    print("soitto-server hub | switchboard | doctor | --version; each tells more with --help", file=sys.stderr)
    sys.exit(0 if sys.argv[1:2] in (["--help"], ["-h"]) else 2)
sys.exit(main())
