# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeping replica and CRM in step: pull, events, push, conflicts, and the schedule of trying again."""
