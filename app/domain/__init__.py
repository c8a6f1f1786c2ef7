# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of callbacks, calls, agents, numbers and due times: pure, without Qt, asyncio or I/O."""
