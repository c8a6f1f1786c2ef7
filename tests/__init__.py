# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests: unit, ui, e2e and integration by pytest, bench by its own runner (``python -m tests.bench``)."""
