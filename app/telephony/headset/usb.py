# SPDX-License-Identifier: GPL-3.0-or-later
"""Headsets on USB (and those radio ones whose base is): found, listened to, lit; plugged in and out at any time.

hidapi speaks to Windows' HID driver, Linux' hidraw (whose device files need a udev rule to be opened by users) and macOS. All
of it happens on one thread.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any, Protocol, cast

from app.domain.headset import Button, Lights
from app.telephony.headset.reports import TELEPHONY, NoHeadset, Reports

log = logging.getLogger("soitto.headset")

LOOK_EVERY = 3.0
"""Seconds between looks for a headset while there is none."""
READ_MS = 50
"""Longest wait for a report, and so for a light to change."""
_REPORT = 64
_DESCRIPTOR = 4096


class Device(Protocol):
    """An open HID device, as hidapi has it. ``read`` gives an empty list when nothing came in time."""

    def read(self, size: int, timeout_ms: int) -> list[int]: ...
    def write(self, data: bytes) -> int: ...
    def close(self) -> None: ...
    def get_report_descriptor(self, size: int) -> list[int]: ...


def usb_devices() -> list[tuple[bytes, str]]:
    """Path and product name of the devices with a telephony page."""
    import hid

    return [(one["path"], one["product_string"] or "") for one in hid.enumerate() if one["usage_page"] == TELEPHONY]


def open_usb(path: bytes) -> Device:
    """Open one; raises OSError."""
    import hid

    device: Any = hid.device()
    device.open_path(path)
    return cast("Device", device)


class Headsets:
    """Uses the first headset there is. *pressed* is called on the thread of the headsets."""

    def __init__(
        self,
        pressed: Callable[[Button], None],
        find: Callable[[], list[tuple[bytes, str]]] = usb_devices,
        open_device: Callable[[bytes], Device] = open_usb,
        look_every: float = LOOK_EVERY,
    ) -> None:
        self.name = ""
        """The headset in use; empty when there is none."""
        self._pressed, self._find, self._open, self._look_every = pressed, find, open_device, look_every
        self._lights = Lights()
        self._over = threading.Event()
        self._hopeless: set[bytes] = set()
        self._told = ""
        self._thread = threading.Thread(target=self._run, name="headset", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Put the lights out and let the headset go; may be called without :meth:`start`."""
        self._over.set()
        if self._thread.ident is not None:
            self._thread.join(2.0)

    def show(self, lights: Lights) -> None:
        """Show these lights, on this headset and on one that is plugged in later. From any thread."""
        self._lights = lights

    def _run(self) -> None:
        while not self._over.is_set():
            try:
                self._use_first()
            except ImportError:
                log.info("headset buttons: the library is not installed")
                return
            except Exception as error:  # a driver's own trouble; calls go on without buttons
                self._tell(f"a headset could not be used: {type(error).__name__}")
            self._over.wait(self._look_every)

    def _use_first(self) -> None:
        found = self._find()
        self._hopeless &= {path for path, _ in found}
        for path, name in found:
            if path in self._hopeless:
                continue
            try:
                device = self._open(path)
            except OSError:
                self._tell("a headset is there but may not be opened (on Linux a udev rule is needed)")
                continue
            try:
                reports = Reports(bytes(device.get_report_descriptor(_DESCRIPTOR)))
            except NoHeadset:
                self._hopeless.add(path)
                device.close()
                continue
            log.info("headset buttons are in use")
            self.name, self._told = name, ""
            try:
                self._serve(device, reports)
            finally:
                self.name = ""
                device.close()
            return

    def _serve(self, device: Device, reports: Reports) -> None:
        """Until it is unplugged (OSError, ValueError of hidapi) or the desk ends."""
        shown: Lights | None = None
        try:
            while not self._over.is_set():
                if shown != self._lights:
                    shown = self._lights
                    self._light(device, reports, shown)
                data = bytes(device.read(_REPORT, READ_MS))
                for button in reports.read(data) if data else ():
                    self._pressed(button)
            self._light(device, reports, Lights())
        except (OSError, ValueError):
            log.info("the headset is gone")

    @staticmethod
    def _light(device: Device, reports: Reports, lights: Lights) -> None:
        for message in reports.write(lights):
            device.write(message)

    def _tell(self, text: str) -> None:
        if text != self._told:  # once, not every three seconds
            self._told = text
            log.warning(text)
