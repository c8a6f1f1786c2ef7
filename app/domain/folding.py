# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts as they are compared in a search: without regard to case, to accents, and to letters that many keyboards lack."""

from __future__ import annotations

import unicodedata

# Letters that Unicode does not take apart into a plain letter and a mark. A Russian keyboard has no ө and ү: people write о, у.
_PLAIN = str.maketrans({"ө": "о", "ү": "у", "ø": "o", "ł": "l", "đ": "d", "ħ": "h", "æ": "ae", "œ": "oe", "ı": "i"})


def fold(text: str) -> str:
    """The text in the form in which two texts are compared."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c)).casefold().translate(_PLAIN)
