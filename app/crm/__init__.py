# SPDX-License-Identifier: GPL-3.0-or-later
"""The CRM port and one adapter per system. JSON stays in here; domain objects and :class:`CrmError` go out."""
