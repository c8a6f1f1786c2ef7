# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings, folders and secrets."""
