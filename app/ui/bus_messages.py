# SPDX-License-Identifier: GPL-3.0-or-later
"""Notifications of a Linux desktop without a tray, such as GNOME as it comes: asked for on the session bus, in a thread of its own.

The interface is org.freedesktop.Notifications of the desktop's specification 1.2.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

log = logging.getLogger("soitto.notifications")

_NAME, _PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
_ANSWER = 5.0
"""Seconds that the desktop has to answer."""
_PATIENCE = 1.0
"""Seconds that the end of the program waits for the desktop."""
_KEPT = 32
"""Notifications of which a click is still waited for."""


class BusMessages(QObject):
    """Nothing is asked of the bus before :meth:`start`; ``there`` says whether the desktop shows notifications."""

    changed = Signal()
    _answered = Signal(bool)
    _clicked = Signal(int)
    _shown = Signal(int)
    _lost = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.there = False
        self._acts: dict[int, Callable[[], None]] = {}
        """What a click does, by our own number of the notification."""
        self._instead: dict[int, Callable[[], None]] = {}
        """What is done where a notification is not shown after all."""
        self._number = 0
        self._asked: queue.Queue[Any] = queue.Queue()
        """Notifications to show, what the bus tells or why it has ended, and at last ``None``."""
        self._thread: threading.Thread | None = None
        self._answered.connect(self._found, Qt.ConnectionType.QueuedConnection)
        self._clicked.connect(self._act, Qt.ConnectionType.QueuedConnection)
        self._shown.connect(self._was_shown, Qt.ConnectionType.QueuedConnection)
        self._lost.connect(self._was_lost, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Ask the desktop."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="notifications", daemon=True)
            self._thread.start()

    def tell(self, title: str, text: str, act: Callable[[], None], instead: Callable[[], None] = lambda: None) -> bool:
        """Show one; False where there are none. ``instead`` follows where the desktop turns out not to show it."""
        if not self.there:
            return False
        self._number += 1
        self._acts[self._number], self._instead[self._number] = act, instead
        while len(self._acts) > _KEPT:
            del self._acts[next(iter(self._acts))]
        self._asked.put((self._number, title, text))
        return True

    def forget(self) -> None:
        """What was told does nothing any more."""
        self._acts.clear()
        self._instead.clear()

    def stop(self) -> None:
        """The program ends."""
        if self._thread is not None:
            self._asked.put(None)
            self._thread.join(_PATIENCE)
            self._thread = None

    @Slot(bool)
    def _found(self, there: bool) -> None:
        self.there = there
        if not there:
            for number in list(self._instead):
                self._was_lost(number)
        self.changed.emit()

    @Slot(int)
    def _was_shown(self, number: int) -> None:
        self._instead.pop(number, None)

    @Slot(int)
    def _was_lost(self, number: int) -> None:
        self._acts.pop(number, None)
        instead = self._instead.pop(number, None)
        if instead is not None:
            instead()

    @Slot(int)
    def _act(self, number: int) -> None:
        act = self._acts.pop(number, None)
        if act is not None:
            act()

    # --- in the thread

    def _run(self) -> None:
        from jeepney import DBusAddress, MatchRule, message_bus, new_method_call
        from jeepney.io.common import RouterClosed
        from jeepney.io.threading import DBusRouter, Proxy, ReceiveStopped, open_dbus_connection
        from jeepney.wrappers import DBusErrorResponse

        address = DBusAddress(_PATH, _NAME, _NAME)
        rule = MatchRule(type="signal", interface=_NAME, member="ActionInvoked", path=_PATH)
        shown: dict[int, int] = {}
        asked = self._asked

        class Ending:
            """A connection whose end is told where notifications are waited for, not as a fault of its reading thread."""

            def __init__(self, connection: Any) -> None:
                self._connection = connection

            def __getattr__(self, name: str) -> Any:
                return getattr(self._connection, name)

            def receive(self) -> Any:
                try:
                    return self._connection.receive()
                except (OSError, EOFError) as error:
                    asked.put(error)
                    raise ReceiveStopped from error

        try:
            with open_dbus_connection(bus="SESSION") as connection, DBusRouter(Ending(connection)) as router:
                Proxy(message_bus, router, timeout=_ANSWER).AddMatch(rule)
                with router.filter(rule, queue=self._asked):
                    told = router.send_and_get_reply(new_method_call(address, "GetCapabilities"), timeout=_ANSWER)
                    self._answered.emit(told.header.message_type.name == "method_return")
                    while (item := self._asked.get()) is not None:
                        if isinstance(item, Exception):
                            raise item
                        if not isinstance(item, tuple):
                            self._clicked.emit(shown.pop(item.body[0], 0))
                            continue
                        number, title, text = item
                        # The default action is the click on the notification itself.
                        body: tuple[Any, ...] = ("Soitto", 0, "soitto", title, text, ["default", ""], {}, -1)
                        call = new_method_call(address, "Notify", "susssasa{sv}i", body)
                        try:
                            reply = router.send_and_get_reply(call, timeout=_ANSWER)
                        except TimeoutError:  # a desktop that is slow, or starts again, may show the next one
                            self._lost.emit(number)
                            continue
                        if reply.header.message_type.name == "method_return":
                            shown[reply.body[0]] = number
                            self._shown.emit(number)
                        else:
                            self._lost.emit(number)
        except (OSError, EOFError, KeyError, ValueError, DBusErrorResponse, RouterClosed) as error:
            # No bus, or it went away: the window tells by itself.
            log.info("the desktop shows no notifications: %s", type(error).__name__)
            self._answered.emit(False)
