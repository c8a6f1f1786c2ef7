# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys that work while another program has the keyboard, where the platform allows it: Windows, and Linux with X11."""
