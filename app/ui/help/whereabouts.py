# SPDX-License-Identifier: GPL-3.0-or-later
"""Which page of the help belongs to what the agent has before them."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

PAGE_OF: Final = {
    "CallbackDialog": "callbacks",
    "ClashDialog": "sync",
    "DirectLinesDialog": "missed",
    "EndCallDialog": "call",
    "FlagDialog": "callbacks",
    "GiveUpDialog": "sync",
    "HandOverDialog": "callbacks",
    "LeavingDialog": "window",
    "ManyHandOverDialog": "callbacks",
    "ManyPostponeDialog": "callbacks",
    "MyRedialsDialog": "redial",
    "PairingDialog": "settings",
    "PostponeDialog": "callbacks",
    "RedialHandOverDialog": "redial",
    "RedialResultDialog": "redial",
    "SignInDialog": "first-start",
    "ViewNameDialog": "callbacks",
    "WhoseCardDialog": "contacts",
    # Dialogs that are built on several of these, and windows of their own.
    "FirstStart": "first-start",
    "HelpWindow": "keys",
    "ReportProblemDialog": "problems",
    "SearchPanel": "search",
    # Parts of the window that are about something else than its page.
    "CallPage": "call",
    "IncomingPage": "call",
    "ResultPage": "call",
    "TransferPanel": "call",
    "RedialLane": "redial",
    "ScriptSide": "redial",
}
"""Class of a dialog or a part of the window → page of the help."""


def page_for(widget: QWidget | None, shown: str) -> str:
    """The page for the widget that has the keyboard; ``shown``, the name of the desk's page, where it belongs to that."""
    while widget is not None:
        page = PAGE_OF.get(type(widget).__name__)
        if page is not None:
            return page
        widget = widget.parentWidget()
    return shown
