# SPDX-License-Identifier: GPL-3.0-or-later
"""The frozen program ``soitto``."""

import sys

from app.__main__ import main

sys.exit(main())
