# SPDX-License-Identifier: GPL-3.0-or-later
"""What every test stands on: no screen, no network but loopback, no user's files, and a count of what was left out."""

from __future__ import annotations

import errno
import ipaddress
import os
import re
import socket
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import settings

# Before anything imports Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The time of one example says nothing on a shared machine.
settings.register_profile("soitto", deadline=None)
settings.register_profile("thorough", deadline=None, max_examples=2000)
settings.load_profile("soitto")


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The style of the desk, for pytest-qt's one QApplication."""
    return ["soitto-tests", "-style", "Fusion"]


@pytest.fixture(scope="session", autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the files and secrets of the person who runs the tests out of them, in child processes too."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        for name in ("APPDATA", "LOCALAPPDATA"):
            patch.setenv(name, str(home / name.lower()))
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        yield


@pytest.fixture(scope="session", autouse=True)
def _only_loopback() -> Iterator[None]:
    """Answer every connection that would leave this machine as a machine without a network does."""
    connect, connect_ex, sendto = socket.socket.connect, socket.socket.connect_ex, socket.socket.sendto
    getaddrinfo = socket.getaddrinfo

    def check(address: object) -> None:
        if isinstance(address, tuple) and not is_loopback(address[0]):
            raise OSError(errno.ENETUNREACH, "tests reach loopback addresses only")

    def checked_connect(self: socket.socket, address: Any) -> None:
        check(address)
        connect(self, address)

    def checked_connect_ex(self: socket.socket, address: Any) -> int:
        check(address)
        return connect_ex(self, address)

    def checked_sendto(self: socket.socket, data: Any, *rest: Any) -> int:
        check(rest[-1])
        return sendto(self, data, *rest)

    def checked_getaddrinfo(host: Any, *rest: Any, **more: Any) -> Any:
        if not is_loopback(host):
            raise socket.gaierror(socket.EAI_NONAME, "tests look up loopback names only")
        return getaddrinfo(host, *rest, **more)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", checked_connect)
        patch.setattr(socket.socket, "connect_ex", checked_connect_ex)
        patch.setattr(socket.socket, "sendto", checked_sendto)
        patch.setattr(socket, "getaddrinfo", checked_getaddrinfo)
        yield


def is_loopback(host: object) -> bool:
    """Tell whether a socket's host stays on this machine: loopback, "localhost", or the any-address for binding."""
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host in (None, "", "localhost"):
        return True
    try:
        address = ipaddress.ip_address(str(host).partition("%")[0])
    except ValueError:
        return str(host).endswith(".localhost")
    return address.is_loopback or address.is_unspecified


# What a run leaves out is said by marker, with the marker's own text, just before the closing count.

LEFT_OUT: Counter[str] = Counter()


def pytest_deselected(items: list[pytest.Item]) -> None:
    """Count the tests that the choice by marker left out."""
    for item in items:
        for mark in {mark.name for mark in item.iter_markers()}:
            LEFT_OUT[mark] += 1


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Say what was left out, and why."""
    reasons = dict(line.split(": ", 1) for line in config.getini("markers") if re.match(r"\w+: ", line))
    rows = [f"{mark:12} {count:4}  {reasons[mark]}" for mark, count in sorted(LEFT_OUT.items()) if mark in reasons]
    if rows:
        terminalreporter.section("left out (choose with -m NAME)", sep="-")
        for row in rows:
            terminalreporter.write_line(row)
