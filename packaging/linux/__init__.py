# SPDX-License-Identifier: GPL-3.0-or-later
"""Packages for Linux: the frozen program, the Debian packages ``soitto-desk`` and ``soitto-server``, and a plain archive."""
