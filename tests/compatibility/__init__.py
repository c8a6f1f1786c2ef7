# SPDX-License-Identifier: GPL-3.0-or-later
"""Desks and hubs of different releases: what the ones before said, held against what is said now."""
