# SPDX-License-Identifier: GPL-3.0-or-later
"""One desk per profile: the second start hands its links to the first one and ends.

They talk over a local socket (a named pipe on Windows) that only this user may open: one line of JSON each way.
"""

from __future__ import annotations

import hashlib
import json
import logging
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger("soitto.links")

MOST_BYTES = 16 * 1024
MOST_LINKS = 8
WAIT_MS = 3000
"""Longest wait of the second start for the first one's answer."""
_PATIENCE_MS = 5000


class Instance(QObject):
    """The first desk of a profile; belongs to the GUI thread. ``opened`` carries the links of a second start (perhaps none: then
    the window is to come up)."""

    opened = Signal(list)

    def __init__(self, profile: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._lock = QLockFile(str(profile / "desk.lock"))
        self._server: QLocalServer | None = None

    def take(self) -> bool:
        """Become the desk of this profile; False when there is one already."""
        return bool(self._lock.tryLock(0))

    def listen(self) -> None:
        """Take the links of second starts from now on; after :meth:`take`."""
        from PySide6.QtNetwork import QLocalServer  # not needed before the window shows

        name = _name(self._profile)
        # Left by a desk that was killed; the lock says that it is gone.
        QLocalServer.removeServer(name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._connected)
        if not server.listen(name):
            log.error("links of a second start cannot be taken: %s", server.serverError().name)
        self._server = server

    def release(self) -> None:
        """The desk ends."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _connected(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.setParent(self)
            socket.readyRead.connect(self._readable)
            socket.disconnected.connect(socket.deleteLater)
            QTimer.singleShot(_PATIENCE_MS, socket, socket.abort)
            if socket.bytesAvailable():
                self._read(socket)

    def _readable(self) -> None:
        self._read(cast("QLocalSocket", self.sender()))

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > MOST_BYTES:
                socket.abort()
            return
        line = bytes(socket.readLine(MOST_BYTES).data())
        links = _links_of(line)
        socket.write(b'{"ok": %s}\n' % (b"false" if links is None else b"true"))
        socket.flush()
        socket.disconnectFromServer()
        if links is not None:
            self.opened.emit(links)


def hand_over(profile: Path, links: Sequence[str]) -> bool:
    """Give links (or none, to bring up its window) to the desk that runs on this profile; whether it took them."""
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    deadline = time.monotonic() + WAIT_MS / 1000
    while True:
        socket.connectToServer(_name(profile))
        if socket.waitForConnected(WAIT_MS):
            break
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)  # it has the profile already, and will listen as soon as its window shows
    socket.write(json.dumps({"links": list(links)}).encode() + b"\n")
    socket.flush()
    while not socket.canReadLine():
        if not socket.waitForReadyRead(WAIT_MS):
            return False
    try:
        return json.loads(bytes(socket.readLine().data())).get("ok") is True
    except (ValueError, AttributeError):
        return False


def _links_of(line: bytes) -> list[str] | None:
    try:
        links = json.loads(line)["links"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not isinstance(links, list) or len(links) > MOST_LINKS or not all(isinstance(link, str) for link in links):
        return None
    return links


def _name(profile: Path) -> str:
    # Part of a file name of at most some 100 characters on Unix; each profile has a desk of its own.
    return "soitto-" + hashlib.sha256(str(profile.resolve()).encode()).hexdigest()[:24]
