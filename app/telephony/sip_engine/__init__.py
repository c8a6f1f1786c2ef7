# SPDX-License-Identifier: GPL-3.0-or-later
"""The SIP engine: a program of its own that speaks SIP and RTP, steered by JSON lines (see ``messages``)."""
