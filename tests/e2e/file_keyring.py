# SPDX-License-Identifier: GPL-3.0-or-later
"""A credential store in a file, for desks that tests start the way the operating system does."""

from __future__ import annotations

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend


class FileKeyring(KeyringBackend):
    """Reads and writes the JSON file of ``SOITTO_TEST_KEYRING``."""

    priority = 1  # type: ignore[assignment]

    def get_password(self, service: str, username: str) -> str | None:
        return _all().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        _file().write_text(json.dumps(_all() | {f"{service}/{username}": password}))

    def delete_password(self, service: str, username: str) -> None:
        _file().write_text(json.dumps({k: v for k, v in _all().items() if k != f"{service}/{username}"}))


def _file() -> Path:
    return Path(os.environ["SOITTO_TEST_KEYRING"])


def _all() -> dict[str, str]:
    return json.loads(_file().read_text()) if _file().exists() else {}
