# SPDX-License-Identifier: GPL-3.0-or-later
"""One suite for every adapter of the CRM port, against real servers."""
