# SPDX-License-Identifier: GPL-3.0-or-later
"""Buttons and lights of headsets that speak the telephony page of USB HID."""
