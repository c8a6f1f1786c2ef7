# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m app.hub``: the same commands as ``soitto hub``."""

import sys

from app.hub.cli import main

sys.exit(main(sys.argv[1:]))
