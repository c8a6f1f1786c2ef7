# SPDX-License-Identifier: GPL-3.0-or-later
"""What went wrong with the switchboard, in the language shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.errors import SwitchboardError, SwitchboardErrorKind


def say_switchboard_error(error: SwitchboardError) -> str:
    """A whole sentence with what to do."""
    translate = QCoreApplication.translate
    if error.code in _ANYWAY:
        return _ANYWAY[error.code]()
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


def _bad_number(_code: str) -> str:
    return QCoreApplication.translate("Switchboard", "The switchboard cannot dial this number. Check it.")


def _bad_phone(_code: str) -> str:
    return QCoreApplication.translate(
        "Switchboard", "This is no phone that the switchboard can ring. Enter an extension, or a whole number."
    )


def _costs(_code: str) -> str:
    return QCoreApplication.translate("Switchboard", "The switchboard does not dial numbers that cost extra.")


def _service(_code: str) -> str:
    return QCoreApplication.translate(
        "Switchboard", "The switchboard does not dial emergency and service numbers. Use a phone of your own."
    )


def _not_now(_code: str) -> str:
    return QCoreApplication.translate("Switchboard", "This is not possible right now.")


def _disk(_code: str) -> str:
    return QCoreApplication.translate("Switchboard", "The sound could not be kept on this computer. Is the disk full?")


def _certificate() -> str:
    return QCoreApplication.translate(
        "Switchboard",
        "The switchboard shows a certificate that this computer does not trust, so nothing was sent. Tell your administrator.",
    )


def _pbx_away() -> str:
    return QCoreApplication.translate(
        "Switchboard", "The switchboard does not reach the exchange. Try again in a moment."
    )


def _hub_away() -> str:
    return QCoreApplication.translate(
        "Switchboard", "The switchboard cannot ask the server who you are. It is tried again by itself."
    )


def _refused(code: str) -> str:
    #: {code} is a short technical word
    return QCoreApplication.translate("Switchboard", "The switchboard refused this ({code}).").format(code=code)


_ANYWAY = {"certificate": _certificate, "pbx_away": _pbx_away, "hub_away": _hub_away}
"""Codes that tell more than their kind."""
_REFUSED = {
    "older_version": _older,
    "not_found": _not_found,
    "no_message": _not_found,
    "no_sound": _not_found,
    "no_line": _not_found,
    "no_phone": _no_phone,
    "busy": _busy,
    "bad_number": _bad_number,
    "bad_phone": _bad_phone,
    "premium": _costs,
    "service": _service,
    "not_now": _not_now,
    "not_possible": _not_now,
    "pbx_refused": _not_now,
    "disk": _disk,
}
