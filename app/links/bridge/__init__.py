# SPDX-License-Identifier: GPL-3.0-or-later
"""The local bridge: pages of the CRM in the agent's browser talk to the desk over a WebSocket that only this computer can reach.

What goes over it is in resources/bridge/PROTOCOL.md. Off until the site allows an origin.
"""
