# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk's client of the site's switchboard."""
