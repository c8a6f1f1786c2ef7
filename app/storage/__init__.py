# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk's SQLite file: the replica of the CRM and the outbox of what it has not heard yet. One writer."""
