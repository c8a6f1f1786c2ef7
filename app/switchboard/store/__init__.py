# SPDX-License-Identifier: GPL-3.0-or-later
"""What the switchboard keeps: SQLite, or PostgreSQL by its URL."""
