# SPDX-License-Identifier: GPL-3.0-or-later
"""Notifications on a real session bus: asked for as the desktop's specification says, and a click does what belongs to it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.ui.bus_messages import BusMessages

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-daemon") is None, reason="dbus-daemon is not installed"
)
NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


@pytest.fixture
def daemon(monkeypatch: pytest.MonkeyPatch) -> Iterator[subprocess.Popen[str]]:
    """A session bus with nobody on it."""
    command = ["dbus-daemon", "--session", "--print-address", "--nofork", "--nopidfile"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield daemon
        daemon.terminate()


@pytest.fixture
def bus(daemon: subprocess.Popen[str]) -> None:
    """The same, which lives longer than the test."""


class Desktop:
    """The service of a desktop, on a connection of its own; notification *n* gets the number 100 + n."""

    def __init__(self) -> None:
        from jeepney.bus_messages import message_bus
        from jeepney.io.blocking import open_dbus_connection

        self.shown: list[tuple[Any, ...]] = []
        self.refuses = False
        self._bus = open_dbus_connection(bus="SESSION")
        self._bus.send_and_get_reply(message_bus.RequestName(NAME))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        from jeepney import HeaderFields, new_error, new_method_return

        while True:
            try:
                asked = self._bus.receive()
            except (OSError, EOFError):
                self._bus.close()
                return
            match asked.header.fields.get(HeaderFields.member):
                case "GetCapabilities":
                    self._bus.send(new_method_return(asked, "as", (["body", "actions"],)))
                case "Notify" if self.refuses:
                    self._bus.send(new_error(asked, "org.freedesktop.Notifications.Error"))
                case "Notify":
                    self.shown.append((asked.header.fields[HeaderFields.signature], *asked.body))
                    self._bus.send(new_method_return(asked, "u", (100 + len(self.shown),)))
                case "Over":
                    return

    def click(self, number: int) -> None:
        from jeepney import DBusAddress, new_signal

        address = DBusAddress(PATH, interface=NAME)
        self._bus.send(new_signal(address, "ActionInvoked", "us", (number, "default")))

    def close(self) -> None:
        from jeepney import DBusAddress, new_method_call

        self._bus.send(new_method_call(DBusAddress(PATH, self._bus.unique_name, NAME), "Over"))
        self._thread.join()
        self._bus.close()


def test_a_notification_is_shown_and_its_click_is_heard(bus: None, qtbot: QtBot) -> None:
    desktop, messages, clicked = Desktop(), BusMessages(), []
    assert not messages.tell("Title", "Text", lambda: clicked.append(0))
    messages.start()
    qtbot.waitUntil(lambda: messages.there, timeout=20_000)
    assert messages.tell("A callback is due", "Бат", lambda: clicked.append(1))
    assert messages.tell("Missed call", "", lambda: clicked.append(2))
    qtbot.waitUntil(lambda: len(desktop.shown) == 2, timeout=20_000)
    asked = ("susssasa{sv}i", "Soitto", 0, "soitto", "A callback is due", "Бат", ["default", ""], {}, -1)
    assert desktop.shown[0] == asked
    desktop.click(102)
    desktop.click(7)  # another program's
    desktop.click(101)
    desktop.click(101)
    qtbot.waitUntil(lambda: clicked == [2, 1], timeout=20_000)
    messages.stop()
    desktop.close()


def test_a_desktop_without_notifications_is_no_trouble(bus: None, qtbot: QtBot) -> None:
    messages = BusMessages()
    with qtbot.waitSignal(messages.changed, timeout=20_000):
        messages.start()
    assert not messages.there
    assert not messages.tell("Title", "Text", lambda: None)
    messages.stop()


def test_nor_is_a_computer_without_a_bus(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    messages = BusMessages()
    with qtbot.waitSignal(messages.changed, timeout=20_000):
        messages.start()
    assert not messages.there
    messages.stop()


def test_a_bus_that_dies_is_no_fault_of_ours_and_nothing_is_lost(
    daemon: subprocess.Popen[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults: list[object] = []
    desktop = Desktop()
    monkeypatch.setattr(threading, "excepthook", lambda told: faults.append(told.exc_type))
    messages, instead = BusMessages(), []
    messages.start()
    qtbot.waitUntil(lambda: messages.there, timeout=20_000)
    assert messages.tell("Title", "Text", lambda: None, lambda: instead.append(1))
    qtbot.waitUntil(lambda: len(desktop.shown) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: not messages._instead, timeout=20_000)
    # In one step for the window's thread: it does not know yet.
    daemon.kill()
    daemon.wait()
    assert messages.tell("Title", "Text", lambda: None, lambda: instead.append(2))
    qtbot.waitUntil(lambda: not messages.there, timeout=20_000)
    assert instead == [2]
    assert not messages.tell("Title", "Text", lambda: None, lambda: instead.append(3))
    messages.stop()
    desktop._thread.join()
    assert faults == []


def test_a_notification_that_is_refused_is_told_otherwise(bus: None, qtbot: QtBot) -> None:
    desktop, messages, instead = Desktop(), BusMessages(), []
    messages.start()
    qtbot.waitUntil(lambda: messages.there, timeout=20_000)
    desktop.refuses = True
    assert messages.tell("Title", "Text", lambda: None, lambda: instead.append(1))
    qtbot.waitUntil(lambda: instead == [1], timeout=20_000)
    assert messages.there, "the next one may be shown"
    messages.stop()
    desktop.close()
