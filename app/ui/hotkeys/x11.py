# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys taken from an X server, on a connection and in a thread of its own: Qt's connection hears nothing of other windows' keys.

Only the protocol's own layer of python-xlib is used: the one above loads its extensions by names that a frozen program does not
know.
"""

from __future__ import annotations

import contextlib
import itertools
import logging
import select
import socket
import threading
from collections.abc import Callable, Mapping

# Loaded by its name inside of the library, which a frozen program would not find.
import Xlib.support.unix_connect  # noqa: F401
from Xlib import X
from Xlib.error import BadAccess, CatchError, ConnectionClosedError, DisplayError, XError
from Xlib.protocol import request
from Xlib.protocol.display import Display
from Xlib.protocol.rq import Event

from app.ui.hotkeys.combination import Combination
from app.ui.hotkeys.grabs import KeyState, Pressed, Told

log = logging.getLogger("soitto.hotkeys")

_NUM_LOCK, _SCROLL_LOCK = 0xFF7F, 0xFF14
_REPEAT = 1000
"""Milliseconds within which a key that was not let go repeats by itself."""
_PATIENCE = 2.0
"""Seconds that the end of the program waits for a display."""
_GONE = (ConnectionClosedError, DisplayError, OSError)


class _Connection(Display):
    """Windows are numbers."""

    resource_classes: Mapping[str, type] = {}


class X11Keys:
    """Works until :meth:`stop`; a display that cannot be reached, or is lost, makes every key ``LOST``."""

    def __init__(self, display: str | None, pressed: Pressed, told: Told) -> None:
        """``display`` such as ``:0``; ``None``: the one of the environment."""
        self._name, self._pressed, self._told = display, pressed, told
        self._lock = threading.Lock()
        self._wanted: dict[str, Combination] = {}
        self._asked = True
        """Whether other keys are wanted than those that are held."""
        self._over = self._dead = False
        self._hears, self._wakes = socket.socketpair()
        self._thread = threading.Thread(target=self._run, name="hot keys", daemon=True)
        self._thread.start()

    def want(self, keys: Mapping[str, Combination]) -> None:
        with self._lock:
            self._wanted, self._asked = dict(keys), True
            dead = self._dead
        if dead:
            self._lost()
        self._wake()

    def stop(self) -> None:
        with self._lock:
            self._over = True
        self._wake()
        self._thread.join(_PATIENCE)
        if not self._thread.is_alive():  # a display far away may keep it in its connecting
            self._hears.close()
            self._wakes.close()

    def _wake(self) -> None:
        with contextlib.suppress(OSError):
            self._wakes.send(b"!")

    # --- in the thread

    def _run(self) -> None:
        try:
            connection = _Connection(self._name)
        except (*_GONE, XError) as error:
            log.warning("the display cannot be asked for keys: %s", type(error).__name__)
            self._lost()
            return
        try:
            _Held(connection, self._pressed, self._told).serve(self._hears, self._next)
        except (*_GONE, XError) as error:
            log.warning("the keys are lost: %s", type(error).__name__)
            self._lost()
        finally:
            with contextlib.suppress(*_GONE, XError):
                connection.close()  # which gives all keys back

    def _next(self) -> tuple[bool, dict[str, Combination] | None]:
        """Whether it is over, and what is wanted now; ``None``: what is held."""
        with self._lock:
            asked, self._asked = self._asked, False
            return self._over, dict(self._wanted) if asked else None

    def _lost(self) -> None:
        with self._lock:
            self._dead = True
            names, over = list(self._wanted), self._over
        if names and not over:
            self._told(dict.fromkeys(names, KeyState.LOST))


class _Held:
    """The keys that are held on one connection."""

    def __init__(self, connection: _Connection, pressed: Pressed, told: Told) -> None:
        self._connection, self._pressed, self._told = connection, pressed, told
        connection.set_error_handler(lambda error, request: None)  # a late answer about a key that was given back
        self._root = connection.info.roots[connection.get_default_screen()].root
        self._codes: dict[int, int] = {}
        """Keysym → the first key that gives it."""
        self._locks: tuple[int, ...] = ()
        """Every combination of the locks that may be on."""
        self._names: dict[tuple[int, int], str] = {}
        """Key and modifiers → what was asked for."""
        self._wanted: dict[str, Combination] = {}
        self._down: dict[int, int] = {}
        """Keys that are held down → when they were told of last, in the server's milliseconds."""
        self._read_keyboard()

    def serve(self, wakes: socket.socket, next_wish: Callable[[], tuple[bool, dict[str, Combination] | None]]) -> None:
        """Until ``next_wish`` says that it is over."""
        while True:
            over, wanted = next_wish()
            if over:
                return
            if wanted is not None:
                self._told(self._take(wanted))
            while self._connection.pending_events():
                self._happened(self._connection.next_event())
            ready, _, _ = select.select([self._connection.fileno(), wakes.fileno()], [], [])
            if wakes.fileno() in ready:
                wakes.recv(4096)

    def _read_keyboard(self) -> None:
        least, most = self._connection.info.min_keycode, self._connection.info.max_keycode
        rows = request.GetKeyboardMapping(display=self._connection, first_keycode=least, count=most - least + 1).keysyms
        self._codes = {}
        # A key's first sign counts more than another key's second one.
        for column in range(max((len(row) for row in rows), default=0)):
            for code, row in enumerate(rows, least):
                if column < len(row) and row[column]:
                    self._codes.setdefault(row[column], code)
        modifiers = request.GetModifierMapping(display=self._connection).keycodes
        locks = {X.LockMask}
        for sign in (_NUM_LOCK, _SCROLL_LOCK):
            lock = self._codes.get(sign)
            locks |= {1 << place for place, codes in enumerate(modifiers) if lock and lock in codes}
        every = (itertools.combinations(sorted(locks), count) for count in range(len(locks) + 1))
        self._locks = tuple(sum(some) for some in itertools.chain.from_iterable(every))

    def _take(self, wanted: dict[str, Combination]) -> dict[str, KeyState]:
        """Hold these and no others."""
        for code, modifiers in self._names:
            for locks in self._locks:
                self._ask(request.UngrabKey, code, modifiers | locks)
        self._names, self._wanted = {}, wanted
        return {name: self._hold(name, keys) for name, keys in wanted.items()}

    def _hold(self, name: str, keys: Combination) -> KeyState:
        code = next((self._codes[sign] for sign in keys.keysyms if sign in self._codes), None)
        if code is None:
            return KeyState.MISSING
        modifiers = _mask(keys)
        refused = CatchError(BadAccess)
        for locks in self._locks:
            self._ask(
                request.GrabKey,
                code,
                modifiers | locks,
                onerror=refused,
                owner_events=False,
                pointer_mode=X.GrabModeAsync,
                keyboard_mode=X.GrabModeAsync,
            )
        request.GetInputFocus(display=self._connection)  # its answer comes after those to the grabs
        if refused.get_error() is not None:
            for locks in self._locks:
                self._ask(request.UngrabKey, code, modifiers | locks)
            return KeyState.TAKEN
        self._names[code, modifiers] = name
        return KeyState.WORKS

    def _ask(self, kind: type, code: int, modifiers: int, **more: object) -> None:
        kind(display=self._connection, grab_window=self._root, key=code, modifiers=modifiers, **more)

    def _happened(self, event: Event) -> None:
        match event.type:
            case X.KeyPress:
                self._key_pressed(event)
            case X.KeyRelease:
                self._let_go(event)
            case X.MappingNotify:
                wanted = self._wanted
                self._take({})
                self._read_keyboard()
                self._told(self._take(wanted))

    def _key_pressed(self, event: Event) -> None:
        last: int | None = self._down.get(event.detail)
        self._down[event.detail] = event.time
        if last is not None and 0 <= event.time - last < _REPEAT:
            return  # it is held down
        held = event.state & (X.ShiftMask | X.ControlMask | X.Mod1Mask | X.Mod4Mask)
        name = self._names.get((event.detail, held))
        if name is not None and not event.send_event:
            self._pressed(name)

    def _let_go(self, event: Event) -> None:
        following = self._connection.next_event() if self._connection.pending_events() else None
        again = following is not None and following.type == X.KeyPress and following.detail == event.detail
        # A key that repeats is let go and pressed in the same instant.
        if following is None or not again or following.time - event.time > 1:
            self._down.pop(event.detail, None)
        if following is not None:
            self._happened(following)


def _mask(keys: Combination) -> int:
    """Alt and the key with the window on it are the first and the fourth modifier on every desktop."""
    held = ((keys.shift, X.ShiftMask), (keys.control, X.ControlMask), (keys.alt, X.Mod1Mask), (keys.meta, X.Mod4Mask))
    return sum(mask for on, mask in held if on)
