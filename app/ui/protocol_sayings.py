# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the scripts of a redial protocol come from, and why they cannot be read or kept, in the language shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.errors import NotKept, SiteFileError
from app.ui.file_sayings import with_line


def say_protocol_source(source: str) -> str:
    """Where the scripts in force come from."""
    translate = QCoreApplication.translate
    match source:
        case "file":
            return translate("Sayings", "From the site's file, which is named in the settings.")
        case "hub":
            return translate("Sayings", "From the server: the same for everybody.")
    return translate("Sayings", "The scripts that come with the program.")


def say_protocol_file(error: SiteFileError) -> str:
    """Why the file of the scripts cannot be used, with the line and the entry that is wrong."""
    translate = QCoreApplication.translate
    # The sentences about one entry say nothing of a file that is wrong as a whole.
    code = error.code if error.field or error.code == "not_json" else "unreadable"
    said = {
        "unreadable": translate("Sayings", "The file of the scripts cannot be read."),
        "not_json": translate("Sayings", "The file of the scripts is not valid JSON."),
        "not_an_object": translate("Sayings", "The file of the scripts: “{field}” has to be a JSON object."),
        "missing": translate("Sayings", "The file of the scripts: “{field}” is missing."),
        "wrong_type": translate("Sayings", "The file of the scripts: “{field}” is of the wrong type."),
        "unknown_entry": translate("Sayings", "The file of the scripts: “{field}” is not known."),
        "unknown_value": translate("Sayings", "The file of the scripts: “{field}” has a value that is not known."),
        "twice": translate("Sayings", "The file of the scripts: “{field}” is there twice."),
        "too_many": translate("Sayings", "The file of the scripts: there are too many of “{field}”."),
        #: {code} is a short technical word, {field} the name of an entry
    }.get(code) or translate("Sayings", "The file of the scripts: “{field}” cannot be used ({code}).")
    said = said.format(field=error.field, code=error.code)
    return with_line(said, error.line)


def say_not_kept(why: NotKept) -> str:
    """Why scripts cannot be saved, and what to do instead."""
    translate = QCoreApplication.translate
    match why:
        case NotKept.NOWHERE:
            return translate(
                "Sayings", "Your server keeps no scripts. Export them, and name the file in the settings of each desk."
            )
        case NotKept.READ_ONLY:
            return translate(
                "Sayings",
                "The site's file cannot be written from this desk. Export your scripts, and have the file replaced.",
            )
        case NotKept.FORBIDDEN:
            return translate("Sayings", "Scripts are changed by supervisors. Ask yours for a change.")
        case NotKept.OLDER_VERSION:
            return translate("Sayings", "A colleague has changed the scripts meanwhile. Look at theirs first.")
