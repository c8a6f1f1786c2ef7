# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user does, across the packages: calls, callbacks, account, lists. Everything here runs on the engine's loop."""
