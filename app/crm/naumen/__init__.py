# SPDX-License-Identifier: GPL-3.0-or-later
"""Naumen's two systems: Service Desk (SMP) and Contact Center."""
