# SPDX-License-Identifier: GPL-3.0-or-later
"""Where in a site's file something is wrong, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def with_line(said: str, line: int) -> str:
    """A whole sentence about a file with the line it is about; 0: about none."""
    if not line:
        return said
    translate = QCoreApplication.translate
    #: {problem} is a whole sentence, {line} the number of a line in a file
    return translate("Sayings", "{problem} (Line {line})").format(problem=said, line=line)
