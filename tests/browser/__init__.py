# SPDX-License-Identifier: GPL-3.0-or-later
"""A real browser for tests: Chromium, headless, and the pages that it is shown."""
