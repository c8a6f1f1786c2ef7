# SPDX-License-Identifier: GPL-3.0-or-later
"""What went wrong with the switchboard, in the language shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.errors import SwitchboardError, SwitchboardErrorKind


def say_switchboard_error(error: SwitchboardError) -> str:
    """A whole sentence with what to do."""
    translate = QCoreApplication.translate
    match error.kind:
        case SwitchboardErrorKind.UNREACHABLE:
            return translate("Switchboard", "The switchboard does not answer. It is tried again by itself.")
        case SwitchboardErrorKind.SIGN_IN:
            return translate("Switchboard", "The switchboard does not know you. Ask your administrator for its key.")
        case SwitchboardErrorKind.FORBIDDEN:
            return translate("Switchboard", "The switchboard does not allow you this. Ask your administrator.")
        case SwitchboardErrorKind.NOT_UNDERSTOOD:
            return translate(
                "Switchboard", "What answers at the switchboard's address is no switchboard. Check it in the settings."
            )
    return _REFUSED.get(error.code, _refused)(error.code)


def _older(_code: str) -> str:
    return QCoreApplication.translate("Switchboard", "A colleague has changed this meanwhile.")


def _not_found(_code: str) -> str:
    return QCoreApplication.translate("Switchboard", "This is not there any more.")


def _no_phone(_code: str) -> str:
    return QCoreApplication.translate("Switchboard", "No phone of yours is logged in. Log in with your phone first.")


def _busy(_code: str) -> str:
    return QCoreApplication.translate("Switchboard", "Your phone is in a call already.")


def _refused(code: str) -> str:
    #: {code} is a short technical word
    return QCoreApplication.translate("Switchboard", "The switchboard refused this ({code}).").format(code=code)


_REFUSED = {"older_version": _older, "not_found": _not_found, "no_phone": _no_phone, "busy": _busy}
