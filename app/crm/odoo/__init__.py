# SPDX-License-Identifier: GPL-3.0-or-later
"""Odoo as the system of record: phone calls where that module is installed, otherwise activities of type Call."""
