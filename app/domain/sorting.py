# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys by which names sort the way each language's alphabet does.

Where a letter that Unicode puts elsewhere belongs: ө after о and ү after у (Mongolian), ё after е (Russian, Mongolian), ö ő
after o and ü ű after u with plain vowels for their long forms, cs after c, sz after s and the like (Hungarian), å ä ö after z
(Finnish).
"""

from __future__ import annotations

import re

_AFTER = "\uffff"  # sorts behind every letter that may follow its base letter
_TABLES: dict[str, dict[int, str]] = {
    "mn": str.maketrans({"ө": "о" + _AFTER, "ү": "у" + _AFTER, "ё": "е" + _AFTER}),
    "ru": str.maketrans({"ё": "е" + _AFTER}),
    "hu": str.maketrans(
        {
            "á": "a",
            "é": "e",
            "í": "i",
            "ó": "o",
            "ú": "u",
            "ö": "o" + _AFTER,
            "ő": "o" + _AFTER,
            "ü": "u" + _AFTER,
            "ű": "u" + _AFTER,
        }
    ),
    "fi": str.maketrans({"å": "z" + _AFTER + "1", "ä": "z" + _AFTER + "2", "ö": "z" + _AFTER + "3"}),
}

# Letters of two and three signs; doubled, the first sign stands twice: asszony is a-sz-sz-o-ny. Where two words meet in one, as in
# "község", the alphabet cannot tell.
_HUNGARIAN = re.compile("(ddzs|dzs)|(ddz|dz)|(ccs|cs|ggy|gy|lly|ly|nny|ny|ssz|sz|tty|ty|zzs|zs)")


def _letter(found: re.Match[str]) -> str:
    signs = found[0]
    letter = signs[0] + _AFTER * (2 if found[1] else 1)
    return letter * 2 if signs[0] == signs[1] else letter


def key(text: str, language: str) -> str:
    """The key of a name in a language; case does not count, and a name without letters sorts first."""
    folded = text.casefold()
    if language == "hu":
        folded = _HUNGARIAN.sub(_letter, folded)
    table = _TABLES.get(language)
    return folded.translate(table) if table else folded
