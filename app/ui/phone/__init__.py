# SPDX-License-Identifier: GPL-3.0-or-later
"""The phone side of the window: dialpad, incoming call, call, result."""
