# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk, or a bare Qt window, started as users start it; it tells on its output when the window could be used.

``python -m tests.bench.start_child desk|bare|signed-in``; each line of output is JSON. The monotonic clock is the same in
all processes of a machine. Ends when its input does.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from typing import Any


def tell(what: str, **more: Any) -> None:
    """Say that something happened, and when."""
    print(json.dumps({"what": what, "at": time.perf_counter(), "cpu": time.process_time(), **more}), flush=True)


def watch(window: Any) -> Any:
    """Tell ``usable`` once: the window was painted, and the loop has nothing else to do. Keep what is returned."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class First(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                watched.removeEventFilter(self)
                # A timer of no time runs when everything that waited has had its turn.
                QTimer.singleShot(0, lambda: QTimer.singleShot(0, lambda: tell("usable")))
            return False

    first = First()
    window.installEventFilter(first)
    return first


def bare() -> None:
    """An application with an empty window."""
    from PySide6.QtWidgets import QApplication, QWidget

    app = QApplication([])
    window = QWidget()
    window.resize(1280, 800)
    kept = watch(window)
    window.show()
    end_with_input()
    app.exec()
    del kept


def desk(signed_in: bool) -> None:
    """The desk by its own command; only its ``show`` is followed."""
    from app import main as root
    from app.__main__ import main

    kept: list[Any] = []
    show = root.DeskProgram.show

    def shown(self: root.DeskProgram, minimised: bool = False) -> None:
        kept.append(watch(self.window))
        show(self, minimised)
        if signed_in:
            import asyncio

            kept.append(asyncio.get_event_loop().create_task(sign_in(self)))

    root.DeskProgram.show = shown  # type: ignore[method-assign]
    if not signed_in:
        end_with_input()
    main([])


async def sign_in(program: Any) -> None:
    """Sign in where the input's first line says, point the line at the customers, tell the processes."""
    import asyncio

    loop = asyncio.get_running_loop()
    said = json.loads(await loop.run_in_executor(None, sys.stdin.readline))
    await program.started()
    program.settings.update(sip_user=said["user"], sip_host="127.0.0.1", sip_port=said["sip_port"], sip_registrar=False)
    await program.bridge.ask(program.line.connect())
    await program.bridge.ask(program.account.sign_in(said["url"], said["user"], said["password"]))
    tell("signed in", engine=program.phone.engine_pid)
    await loop.run_in_executor(None, sys.stdin.readline)
    await program.close()


def end_with_input() -> None:
    """End this process at once when its input ends."""

    def wait() -> None:
        sys.stdin.read()
        os._exit(0)

    threading.Thread(target=wait, daemon=True).start()


if __name__ == "__main__":
    tell("running")
    if sys.argv[1] == "bare":
        bare()
    else:
        desk(sys.argv[1] == "signed-in")
