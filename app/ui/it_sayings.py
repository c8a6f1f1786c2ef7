# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes from IT, in the language shown: why the site's provisioning file cannot be used, and that a newer version is there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.errors import DomainError, FormFileError, ProfileError, ProtocolFileError, ProvisioningError
from app.ui.crm_sayings import say_profile_error
from app.ui.file_sayings import with_line
from app.ui.protocol_sayings import say_protocol_file
from app.ui.sayings import say_form_file


def say_provisioning(error: ProvisioningError) -> str:
    """Why the provisioning file cannot be used, with the line and the entry that is wrong."""
    translate = QCoreApplication.translate
    if error.inner is not None:
        named = translate("Sayings", "The organisation's settings: the file named in “{field}” cannot be used.")
        return f"{with_line(named.format(field=error.field), error.line)}\n{_say_inner(error.inner)}".strip()
    said = {
        "unreachable": translate("Sayings", "The organisation's settings cannot be reached."),
        "status": translate("Sayings", "The organisation's settings cannot be had: their server answers {detail}."),
        "certificate": translate(
            "Sayings", "The organisation's settings cannot be had: the certificate of their server is not trusted."
        ),
        "not_secure": translate("Sayings", "The organisation's settings cannot be had: their address is not secure."),
        "bad_address": translate("Sayings", "The organisation's settings: their address is not right."),
        "not_kept": translate("Sayings", "The organisation's settings cannot be kept: your profile cannot be written."),
        "not_json": translate("Sayings", "The organisation's settings: the file is not valid JSON."),
    }.get(error.code)
    if said is None and not error.field:
        said = {
            "too_many": translate("Sayings", "The organisation's settings: the file is too large."),
            "not_an_object": translate("Sayings", "The organisation's settings: the file has to be one JSON object."),
        }.get(error.code) or translate("Sayings", "The organisation's settings: the file cannot be read.")
    if said is None:
        said = {
            "unreadable": translate("Sayings", "The organisation's settings: the file of “{field}” cannot be read."),
            "not_an_object": translate("Sayings", "The organisation's settings: “{field}” has to be a JSON object."),
            "missing": translate("Sayings", "The organisation's settings: “{field}” is missing."),
            "wrong_type": translate("Sayings", "The organisation's settings: “{field}” is of the wrong type."),
            "unknown_entry": translate("Sayings", "The organisation's settings: “{field}” is not known."),
            "unknown_setting": translate("Sayings", "The organisation's settings: “{field}” is no setting."),
            "unknown_format": translate(
                "Sayings", "The organisation's settings are written for another version of the program."
            ),
            "twice": translate("Sayings", "The organisation's settings: “{field}” is there twice."),
            "too_many": translate("Sayings", "The organisation's settings: there are too many of “{field}”."),
            "out_of_bounds": translate("Sayings", "The organisation's settings: “{field}” is out of bounds."),
            "not_a_choice": translate(
                "Sayings", "The organisation's settings: “{field}” has a value that is not known."
            ),
            "bad_text": translate(
                "Sayings", "The organisation's settings: “{field}” has characters that cannot be used."
            ),
            "not_here": translate("Sayings", "The organisation's settings: “{field}” cannot be set in this file."),
            #: Passwords, tokens and keys
            "secret": translate(
                "Sayings", "The organisation's settings: “{field}” looks like a secret, and this file may have none."
            ),
            "no_value": translate("Sayings", "The organisation's settings: “{field}” is locked but has no value."),
            "bad_name": translate("Sayings", "The organisation's settings: “{field}” is no name of a file."),
            "one_of": translate(
                "Sayings", "The organisation's settings: “{field}” needs either a text or an address, not both."
            ),
            "bad_code": translate(
                "Sayings", "The organisation's settings: “{field}” is no code. Use small letters, digits and _ only."
            ),
            "no_english": translate("Sayings", "The organisation's settings: “{field}” has no English text."),
            #: {code} is a short technical word
        }.get(error.code) or translate("Sayings", "The organisation's settings: “{field}” cannot be used ({code}).")
    return with_line(said.format(field=error.field, detail=error.detail, code=error.code), error.line)


def _say_inner(error: DomainError) -> str:
    """What is wrong in a file that the provisioning names; empty where nothing more can be told."""
    match error:
        case ProfileError():
            return say_profile_error(error)
        case FormFileError():
            return say_form_file(error)
        case ProtocolFileError():
            return say_protocol_file(error)
    return ""


def say_kept() -> str:
    """What holds while the provisioning file cannot be used."""
    return QCoreApplication.translate("Sayings", "The settings that were read last stay in force. Please tell your IT.")


def say_update(version: str, by_it: bool) -> str:
    """That a newer version is there, and who installs it."""
    translate = QCoreApplication.translate
    if by_it:
        #: {version} is a number such as 0.3.0
        return translate(
            "Sayings", "Soitto {version} is there. Your IT department installs it; you need do nothing."
        ).format(version=version)
    #: {version} is a number such as 0.3.0
    return translate("Sayings", "Soitto {version} is there.").format(version=version)
