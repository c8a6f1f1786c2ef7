# SPDX-License-Identifier: GPL-3.0-or-later
"""The Asterisk beside the switchboard: the port, and the adapter that speaks AMI and ARI."""
