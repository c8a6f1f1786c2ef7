# SPDX-License-Identifier: GPL-3.0-or-later
"""The local door: links that other programs open, and the one desk of a profile that they are handed to."""
