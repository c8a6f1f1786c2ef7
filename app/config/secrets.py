# SPDX-License-Identifier: GPL-3.0-or-later
"""Secrets in the operating system's credential store (Credential Locker, Secret Service, Keychain) by ``keyring``.

Where there is no store the secret is kept in memory until the program ends, and :attr:`Secrets.kept` says so: it is never
written to a file instead.
"""

from __future__ import annotations

import logging

log = logging.getLogger("soitto.config")
SERVICE = "soitto"


class Secrets:
    """Secrets by name. Names are ``token:<url>:<user>`` and ``sip:<user>@<host>``. Calls may block: not for the GUI thread."""

    def __init__(self, *, use_store: bool = True) -> None:
        self._use_store = use_store
        self._memory: dict[str, str] = {}
        self.kept = True
        """False once a secret could not be handed to the store: it must be entered again after a restart."""

    def get(self, name: str) -> str | None:
        """The secret, or ``None``."""
        if name in self._memory:
            return self._memory[name]
        if not self._use_store:
            return None
        import keyring
        import keyring.errors

        try:
            return keyring.get_password(SERVICE, name)
        except keyring.errors.KeyringError as error:
            log.warning("the credential store cannot be read: %s", type(error).__name__)
            return None

    def in_use(self) -> list[str]:
        """The secrets that were entered since the program was started."""
        return list(self._memory.values())

    def set(self, name: str, secret: str) -> None:
        """Keep a secret."""
        self._memory[name] = secret
        if not self._use_store:
            self.kept = False
            return
        import keyring
        import keyring.errors

        try:
            keyring.set_password(SERVICE, name, secret)
        except keyring.errors.KeyringError as error:
            self.kept = False
            log.warning("the credential store cannot be written: %s", type(error).__name__)

    def forget(self, name: str) -> None:
        """Remove a secret; one that is not there is no error."""
        self._memory.pop(name, None)
        if not self._use_store:
            return
        import keyring
        import keyring.errors

        try:
            keyring.delete_password(SERVICE, name)
        except keyring.errors.PasswordDeleteError:
            pass
        except keyring.errors.KeyringError as error:
            log.warning("the credential store cannot be written: %s", type(error).__name__)
