# SPDX-License-Identifier: GPL-3.0-or-later
"""The help: a page for each page of the desk, in five languages, and the sheet of all keys."""
