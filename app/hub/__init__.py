# SPDX-License-Identifier: GPL-3.0-or-later
"""The hub: the CRM of sites that have none, a REST service on SQLite or PostgreSQL."""
