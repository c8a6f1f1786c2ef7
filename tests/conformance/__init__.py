# SPDX-License-Identifier: GPL-3.0-or-later
"""One suite for every adapter of the CRM port, against real servers."""

import pytest

# What goes wrong there is shown as in a test.
pytest.register_assert_rewrite("tests.conformance.rig")
