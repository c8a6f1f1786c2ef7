# SPDX-License-Identifier: GPL-3.0-or-later
"""The switchboard: what an Asterisk lacks to keep promises. Asterisk keeps queues and builds calls; this steers and tells."""
