# SPDX-License-Identifier: GPL-3.0-or-later
"""Where desks come in: who may see and change what, and how they are told."""
