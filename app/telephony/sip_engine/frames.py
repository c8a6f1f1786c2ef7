# SPDX-License-Identifier: GPL-3.0-or-later
"""The samples of a frame of PJSIP's bridge, without a step through Python for each byte: that takes 0.3 ms, 50 times a second."""

from __future__ import annotations

import ctypes

import pjsua2 as pj

_POINTERS = ctypes.c_void_p * 3


def samples_of(buffer: pj.ByteVector) -> bytes:
    """A copy of what it holds.

    A C++ vector begins with pointers to its first byte and behind its last. Where these do not fit the length that it says it
    has, it is of another make, and is read byte by byte.
    """
    size = len(buffer)
    first, behind, _ = _POINTERS.from_address(int(buffer.this))
    if first and behind and behind - first == size:
        return ctypes.string_at(first, size)
    return bytes(buffer)
