# SPDX-License-Identifier: GPL-3.0-or-later
"""The relaxed JSON of paths (§ 4.1): single quotes, keys without quotes, or ``40x`` and Base64."""

from __future__ import annotations

import base64
import binascii
import json
import re
from typing import Any

_PIECES = re.compile(r"""'((?:\\.|[^'\\])*)'|"(?:\\.|[^"\\])*"|([A-Za-z_@][\w@.$]*)(?=\s*:)|\b(True|False|None)\b""")
_WORDS = {"True": "true", "False": "false", "None": "null"}


def parsed(text: str) -> Any:
    """What the text means; raises ``ValueError``."""
    if text.startswith("40x"):
        coded = text[3:]
        try:
            text = base64.urlsafe_b64decode(coded + "=" * (-len(coded) % 4)).decode()
        except (binascii.Error, UnicodeDecodeError):
            raise ValueError("not Base64") from None
    return json.loads(_PIECES.sub(_piece, text))


def _piece(found: re.Match[str]) -> str:
    single, key, word = found.groups()
    if single is not None:
        return json.dumps(single.replace("\\'", "'"))
    if key is not None:
        return json.dumps(key)
    return _WORDS[word] if word else found.group()
