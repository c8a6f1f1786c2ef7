# SPDX-License-Identifier: GPL-3.0-or-later
"""The system wants to end the session, or an installer the program: during a call it is asked not to."""

from __future__ import annotations

from typing import Protocol

from app.ui.main_window import MainWindow


class SessionManager(Protocol):
    """What of ``QSessionManager`` is needed."""

    def allowsInteraction(self) -> bool: ...
    def cancel(self) -> None: ...
    def release(self) -> None: ...


def asked_to_end(window: MainWindow, manager: SessionManager) -> None:
    """Refuse while a call is on, where the system lets us, and tell the agent, who may close the program all the same."""
    if not window.phone.live or not manager.allowsInteraction():
        return
    manager.cancel()
    manager.release()
    window.bring_up()
    window.leave()
