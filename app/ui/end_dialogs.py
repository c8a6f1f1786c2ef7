# SPDX-License-Identifier: GPL-3.0-or-later
"""The end-call dialogs by their calls: those that were never answered do not pile up."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.dialogs.end_call import EndCallDialog

UNRATED = 3
"""Dialogs of ended calls that stay open without a rating; older ones are closed where nothing is typed or unfolded."""


class EndDialogs:
    """Each dialog until it is closed, oldest first."""

    def __init__(self) -> None:
        self._dialogs: dict[str, EndCallDialog] = {}

    def get(self, call_id: str) -> EndCallDialog | None:
        """The dialog of that call, open or hidden with what is typed in it."""
        return self._dialogs.get(call_id)

    def add(self, call_id: str, dialog: EndCallDialog) -> None:
        """One more; those beyond the newest that nobody has begun to answer are closed."""
        self._dialogs[call_id] = dialog
        dialog.finished.connect(lambda: self._dialogs.pop(call_id, None))
        untouched = [one for one in self._dialogs.values() if one is not dialog and one.untouched]
        for old in untouched[: max(0, len(untouched) - UNRATED + 1)]:
            old.reject()

    def all(self) -> list[EndCallDialog]:
        """All of them."""
        return list(self._dialogs.values())
