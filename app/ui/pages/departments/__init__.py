# SPDX-License-Identifier: GPL-3.0-or-later
"""The administrators' page of departments."""

from app.ui.pages.departments.page import DepartmentsPage

__all__ = ["DepartmentsPage"]
