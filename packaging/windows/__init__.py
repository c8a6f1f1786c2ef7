# SPDX-License-Identifier: GPL-3.0-or-later
"""The Windows program, built on Debian: folder, portable zip, MSI."""
