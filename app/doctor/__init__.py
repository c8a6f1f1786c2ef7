# SPDX-License-Identifier: GPL-3.0-or-later
"""``soitto doctor``: looks at a site's system for its administrator, and writes nothing there."""
