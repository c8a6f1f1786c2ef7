# SPDX-License-Identifier: GPL-3.0-or-later
"""The site's CRM as the switchboard has it: open callbacks, and what is still to be told."""
