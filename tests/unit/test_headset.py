# SPDX-License-Identifier: GPL-3.0-or-later
"""Headset buttons and lights: the parser on descriptors of both kinds, the rules, and a device that is plugged in and out."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.call import Call, CallState, Direction
from app.domain.headset import Act, Button, Lights, lights, meaning
from app.domain.number import Number
from app.telephony.headset.reports import NoHeadset, Reports
from app.telephony.headset.usb import Headsets

# Report id 2; hook switch and line busy as states, mute, flash and redial as presses; lights on two pages.
WITH_IDS = bytes.fromhex(
    "050B 0905 A101 8502 1500 2501 0920 0997 7501 9502 8123 092F 0921 0924 9503 8107 9503 8101"
    "0508 0917 0909 0918 0920 9504 9122 050B 099E 9501 9122 9503 9101 C0"
)
# No report ids; hook and mute only tell presses, drop as a state; consumer volume keys before them.
WITHOUT_IDS = bytes.fromhex(
    "050C 0901 A101 1500 2501 09E9 09EA 7501 9502 8102 9506 8103 C0"
    "050B 0905 A101 1500 2501 0920 092F 7501 9502 8106 0926 9501 8102 9505 8103"
    "0508 0917 0918 9502 9102 9506 9103 C0"
)
MOUSE = bytes.fromhex("0501 0902 A101 0901 A100 0509 1901 2903 1500 2501 9503 7501 8102 9501 7505 8103 C0 C0")


def test_states_are_told_when_they_change() -> None:
    reports = Reports(WITH_IDS)
    assert reports.read(b"\x02\x01") == [Button.OFF_HOOK]
    assert reports.read(b"\x02\x01") == []
    assert reports.read(b"\x02\x05") == [Button.MUTE]
    assert reports.read(b"\x02\x01") == []
    assert reports.read(b"\x02\x09") == [Button.FLASH]
    assert reports.read(b"\x02\x00") == [Button.ON_HOOK]


def test_presses_are_told_once() -> None:
    reports = Reports(WITHOUT_IDS)
    assert reports.read(b"\x03\x00") == []
    assert reports.read(b"\x00\x01") == [Button.HOOK]
    assert reports.read(b"\x00\x00") == []
    assert reports.read(b"\x00\x02") == [Button.MUTE]
    assert reports.read(b"\x00\x04") == [Button.REJECT]


def test_lights_are_bits_of_an_output_report() -> None:
    reports = Reports(WITH_IDS)
    assert reports.write(Lights()) == [b"\x02\x00"]
    assert reports.write(Lights(off_hook=True, mute=True)) == [b"\x02\x03"]
    assert reports.write(Lights(ring=True)) == [b"\x02\x14"]
    assert reports.write(Lights(hold=True)) == [b"\x02\x08"]
    assert Reports(WITHOUT_IDS).write(Lights(off_hook=True)) == [b"\x00\x01"]


@pytest.mark.parametrize("descriptor", [MOUSE, b"", b"\x05", b"\xff" * 40])
def test_what_is_no_headset_is_not_used(descriptor: bytes) -> None:
    with pytest.raises(NoHeadset):
        Reports(descriptor)


@given(st.binary(max_size=80))
def test_any_descriptor_is_read_or_refused(descriptor: bytes) -> None:
    with contextlib.suppress(NoHeadset):
        Reports(descriptor)


@given(st.lists(st.binary(max_size=8), max_size=20))
def test_any_report_is_survived(messages: list[bytes]) -> None:
    for descriptor in (WITH_IDS, WITHOUT_IDS):
        reports = Reports(descriptor)
        for message in messages:
            assert all(isinstance(button, Button) for button in reports.read(message))


def _call(name: str, state: CallState, muted: bool = False) -> Call:
    direction = Direction.IN if state is CallState.RINGING_IN else Direction.OUT
    return Call(
        name, direction, Number("102", e164="102"), datetime(2026, 11, 22, tzinfo=UTC), "anna", state, muted=muted
    )


RINGS = _call("rings", CallState.RINGING_IN)
TALKS = _call("talks", CallState.TALKING)
HELD = _call("held", CallState.HELD)
DIALS = _call("dials", CallState.CONNECTING)


@pytest.mark.parametrize(
    ("button", "live", "focus", "act"),
    [
        (Button.OFF_HOOK, [RINGS], "rings", (Act.ANSWER, "rings")),
        (Button.OFF_HOOK, [TALKS], "talks", None),
        (Button.OFF_HOOK, [TALKS, RINGS], "talks", None),
        (Button.OFF_HOOK, [], None, None),
        (Button.ON_HOOK, [TALKS], "talks", (Act.END, "talks")),
        (Button.ON_HOOK, [DIALS], "dials", (Act.END, "dials")),
        (Button.ON_HOOK, [TALKS, RINGS], "talks", (Act.END, "talks")),
        (Button.ON_HOOK, [RINGS], "rings", None),
        (Button.HOOK, [RINGS], "rings", (Act.ANSWER, "rings")),
        (Button.HOOK, [HELD], "held", (Act.END, "held")),
        (Button.FLASH, [TALKS, RINGS], "talks", (Act.ANSWER, "rings")),
        (Button.FLASH, [HELD, TALKS], "talks", (Act.SWITCH, "held")),
        (Button.FLASH, [TALKS], "talks", (Act.HOLD, "talks")),
        (Button.HOLD, [HELD], "held", (Act.RESUME, "held")),
        (Button.HOLD, [DIALS], "dials", None),
        (Button.REJECT, [TALKS, RINGS], "talks", (Act.REJECT, "rings")),
        (Button.REJECT, [TALKS], "talks", (Act.END, "talks")),
        (Button.MUTE, [TALKS], "talks", (Act.MUTE, "talks")),
        (Button.MUTE, [replace(TALKS, muted=True)], "talks", (Act.UNMUTE, "talks")),
        (Button.MUTE_ON, [replace(TALKS, muted=True)], "talks", None),
        (Button.MUTE_OFF, [replace(TALKS, muted=True)], "talks", (Act.UNMUTE, "talks")),
        (Button.MUTE, [RINGS], "rings", None),
    ],
)
def test_what_a_press_means(button: Button, live: list[Call], focus: str | None, act: tuple[Act, str] | None) -> None:
    assert meaning(button, live, focus) == act


def test_the_lights_follow_the_calls() -> None:
    assert lights([], None) == Lights()
    assert lights([RINGS], "rings") == Lights(ring=True)
    assert lights([replace(TALKS, muted=True), RINGS], "talks") == Lights(ring=True, off_hook=True, mute=True)
    assert lights([HELD], "held") == Lights(off_hook=True, hold=True)


class FakeDevice:
    """A headset without a cable: reports are put in, lights come out."""

    def __init__(self, descriptor: bytes) -> None:
        self.descriptor, self.closed = descriptor, False
        self.reports: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self.lit: queue.SimpleQueue[bytes] = queue.SimpleQueue()

    def get_report_descriptor(self, size: int) -> list[int]:
        return list(self.descriptor)

    def read(self, size: int, timeout_ms: int) -> list[int]:
        try:
            report = self.reports.get(timeout=timeout_ms / 1000)
        except queue.Empty:
            return []
        if report is None:
            raise OSError("read error")
        return list(report)

    def write(self, data: bytes) -> int:
        self.lit.put(data)
        return len(data)

    def close(self) -> None:
        self.closed = True


class Usb:
    """What is plugged in."""

    def __init__(self) -> None:
        self.plugged: dict[bytes, FakeDevice] = {}
        self.refused: set[bytes] = set()
        self.looked = threading.Event()

    def find(self) -> list[tuple[bytes, str]]:
        self.looked.set()
        return [(path, path.decode()) for path in self.plugged]

    def open(self, path: bytes) -> FakeDevice:
        if path in self.refused:
            raise OSError("open failed")
        return self.plugged[path]


@pytest.fixture
def usb() -> Usb:
    return Usb()


@pytest.fixture
def pressed(usb: Usb) -> Iterator[tuple[Headsets, queue.SimpleQueue[Button]]]:
    buttons: queue.SimpleQueue[Button] = queue.SimpleQueue()
    headsets = Headsets(buttons.put, usb.find, usb.open, look_every=0.01)
    headsets.start()
    yield headsets, buttons
    headsets.stop()


Pressed = tuple[Headsets, "queue.SimpleQueue[Button]"]


def test_a_headset_that_is_plugged_in_answers_and_is_lit(usb: Usb, pressed: Pressed) -> None:
    headsets, buttons = pressed
    headsets.show(Lights(ring=True))
    device = usb.plugged[b"usb-1"] = FakeDevice(WITH_IDS)
    assert device.lit.get(timeout=10) == b"\x02\x14"
    device.reports.put(b"\x02\x01")
    assert buttons.get(timeout=10) is Button.OFF_HOOK
    headsets.show(Lights(off_hook=True))
    assert device.lit.get(timeout=10) == b"\x02\x01"
    headsets.stop()
    assert device.lit.get(timeout=10) == b"\x02\x00"
    assert device.closed


def test_unplugging_and_another_headset(usb: Usb, pressed: Pressed) -> None:
    headsets, buttons = pressed
    headsets.show(Lights(off_hook=True))
    first = usb.plugged[b"usb-1"] = FakeDevice(WITH_IDS)
    assert first.lit.get(timeout=10) == b"\x02\x01"
    del usb.plugged[b"usb-1"]
    first.reports.put(None)
    second = usb.plugged[b"usb-2"] = FakeDevice(WITHOUT_IDS)
    assert second.lit.get(timeout=10) == b"\x00\x01"  # the call goes on: the new one shows it at once
    second.reports.put(b"\x00\x01")
    assert buttons.get(timeout=10) is Button.HOOK
    assert first.closed


def test_what_is_not_ours_or_not_to_be_opened_is_passed_over(usb: Usb, pressed: Pressed) -> None:
    headsets, buttons = pressed
    usb.refused.add(b"locked")
    usb.plugged[b"locked"] = FakeDevice(WITH_IDS)
    usb.plugged[b"mouse"] = FakeDevice(MOUSE)
    usb.looked.clear()
    assert usb.looked.wait(10)
    usb.plugged[b"usb-1"] = FakeDevice(WITH_IDS)
    usb.plugged[b"usb-1"].reports.put(b"\x02\x04")
    assert buttons.get(timeout=10) is Button.MUTE
    assert headsets.name == "usb-1"
