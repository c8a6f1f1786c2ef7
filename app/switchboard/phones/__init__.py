# SPDX-License-Identifier: GPL-3.0-or-later
"""Agents' own phones: which one rings for whom, calls that ring it first, and calls brought to it."""
