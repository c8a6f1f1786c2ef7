# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may use the Service Desk's REST: logins and their access keys (§ 2)."""

from __future__ import annotations

import secrets
import threading
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta


@dataclass
class User:
    """A login; ``employee`` is empty for a super-user. ``zone`` empty: the server's."""

    login: str
    password: str = field(repr=False)
    employee: str = ""
    zone: str = ""


@dataclass
class AccessKey:
    """A key that acts for a login; it may end, work only once, or be switched off."""

    login: str
    deadline: datetime | None = None
    disposable: bool = False
    active: bool = True


@dataclass
class Keys:
    """All logins and keys of a site."""

    clock: Callable[[], datetime]
    users: dict[str, User] = field(default_factory=dict)
    held: dict[str, AccessKey] = field(default_factory=dict, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def give(
        self, login: str, *, livetime: timedelta | None = None, disposable: bool = False, key: str | None = None
    ) -> str:
        """A new key of a login, which looks like a UUID; without ``livetime`` it does not end."""
        key = key or str(uuid.UUID(bytes=secrets.token_bytes(16)))
        with self._lock:
            deadline = self.clock() + livetime if livetime is not None else None
            self.held[key] = AccessKey(self.users[login].login, deadline, disposable)
        return key

    def user(self, key: str) -> User | None:
        """Whom the key acts for; ``None`` when it is not known, has ended or was used up."""
        with self._lock:
            held = self.held.get(key)
            if held is None or not held.active or (held.deadline is not None and self.clock() >= held.deadline):
                return None
            if held.disposable:
                held.active = False
            return self.users[held.login]

    def end(self, key: str) -> None:
        """Switch a key off, as an administrator does."""
        with self._lock:
            self.held[key].active = False
