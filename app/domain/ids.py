# SPDX-License-Identifier: GPL-3.0-or-later
"""Ids made by whoever creates a thing: UUIDv7 (RFC 9562), so that a repeated write changes nothing."""

from __future__ import annotations


def new_id() -> str:
    """A UUIDv7 as text: unique, and in order of creation."""
    from uuid6 import uuid7  # on first use: its import reads package metadata, 20 ms of the desk's start

    return str(uuid7())
