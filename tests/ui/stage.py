# SPDX-License-Identifier: GPL-3.0-or-later
"""One coroutine on the window's event loop, as the desk runs it; what is left over at its end is taken away."""

from __future__ import annotations

import asyncio

import qasync
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.ui.fakes import Play, Rig

SECONDS = 60
"""How long one may take."""


def perform(app: QApplication, rig: Rig, play: Play) -> None:
    """Run it on a loop of its own; windows left over are deleted, tasks left over are cancelled."""
    app.setQuitOnLastWindowClosed(False)
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    try:
        try:
            loop.run_until_complete(asyncio.wait_for(_played(play, rig), SECONDS))
        finally:
            rig.bridge.close()
            loop.run_until_complete(_rest())
            for widget in app.topLevelWidgets():
                widget.hide()
                widget.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    finally:
        loop.close()
        asyncio.set_event_loop(None)


async def _played(play: Play, rig: Rig) -> None:
    await play(rig)


async def _rest() -> None:
    """Let what was cancelled end."""
    me = asyncio.current_task()
    others = [task for task in asyncio.all_tasks() if task is not me]
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
