# SPDX-License-Identifier: GPL-3.0-or-later
"""Functions of Windows that Wine only names: a call to them ends the program. In a copy of Wine's library they get a few bytes
of code, so that the Windows program can be run as it is shipped. Nothing of this reaches a package."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path

MENDS = {
    # NumPy takes complex numbers apart: of two floats in RCX, the lower or the upper one.
    "ucrtbase.dll": {"crealf": "66 0F 6E C1 C3", "cimagf": "48 C1 E9 20 66 0F 6E C1 C3"},
}
"""Machine code by function and library."""
_ONLY_NAMED = bytes.fromhex("48 83 EC 28 48 8D 0D")
"""How a function begins that Wine only names: it loads the two names for the message."""
_BUILTIN = b"Wine builtin DLL"
"""Stands in a library that Wine takes from its own folder, whatever lies in Windows' one."""


def mend(library: Path, mends: Mapping[str, str]) -> bool:
    """Give functions their code; False where this Wine has them all, and the library stays as it is."""
    data = bytearray(library.read_bytes())
    changed = False
    for name, at in _exports(data).items():
        if name in mends and data.startswith(_ONLY_NAMED, at):
            code = bytes.fromhex(mends[name])
            data[at : at + len(code)] = code
            changed = True
    if changed:
        at = data.index(_BUILTIN)
        data[at : at + len(_BUILTIN)] = bytes(len(_BUILTIN))
        library.unlink()  # perhaps a link to Wine's own
        library.write_bytes(data)
    return changed


def _exports(data: bytearray) -> dict[str, int]:
    """The place in the file of every function that a 64-bit library exports by name."""

    def number(kind: str, at: int) -> int:
        return int(struct.unpack_from("<" + kind, data, at)[0])

    header = number("I", 0x3C)
    optional = header + 24
    first = optional + number("H", header + 20)
    sections = [first + 40 * index for index in range(number("H", header + 6))]

    def place(address: int) -> int:
        for section in sections:
            size, start, _, raw = struct.unpack_from("<IIII", data, section + 8)
            if start <= address < start + size:
                return address - start + int(raw)
        raise ValueError(address)

    table = place(number("I", optional + 112))
    functions, names, ordinals = (place(number("I", table + offset)) for offset in (28, 32, 36))
    found = {}
    for index in range(number("I", table + 24)):
        at = place(number("I", names + 4 * index))
        name = data[at : data.index(0, at)].decode("ascii")
        found[name] = place(number("I", functions + 4 * number("H", ordinals + 2 * index)))
    return found
