# SPDX-License-Identifier: GPL-3.0-or-later
"""What the reports of a headset mean, and how its lights are set, read from its report descriptor.

Usages: USB HID Usage Tables 1.5, § 14 (telephony page, 0x0B) and § 11 (LED page, 0x08).
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable
from typing import Any

from app.domain.headset import Button, Lights

TELEPHONY, LED = 0x0B, 0x08
_HOOK, _FLASH, _HOLD, _DROP, _MUTE = 0x20, 0x21, 0x23, 0x26, 0x2F
_PRESSES = {_FLASH: Button.FLASH, _HOLD: Button.HOLD, _DROP: Button.REJECT}
_LIGHTS: dict[tuple[int, int], Callable[[Lights], bool]] = {
    (LED, 0x09): lambda lights: lights.mute,
    (LED, 0x17): lambda lights: lights.off_hook,
    (LED, 0x18): lambda lights: lights.ring,
    (LED, 0x20): lambda lights: lights.hold,
    (LED, 0x21): lambda lights: lights.off_hook and not lights.mute,
    (TELEPHONY, 0x9E): lambda lights: lights.ring,
}
_MOST_BYTES = 64


class NoHeadset(Exception):
    """The device has no hook switch and no mute button of the telephony page, or its descriptor cannot be read."""


class Reports:
    """One headset's language, from its report descriptor. Keeps the buttons' last state: reports say how things are, not what
    changed."""

    def __init__(self, descriptor: bytes) -> None:
        from hid_parser import ReportDescriptor

        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # what a maker got wrong in parts that are not ours
                parsed = ReportDescriptor(list(descriptor))
                self._inputs = {i: _inputs(parsed.get_input_items(i)) for i in parsed.input_report_ids}
                self._outputs = {i: _outputs(parsed.get_output_items(i)) for i in parsed.output_report_ids}
                self._sizes = {i: _bytes(parsed.get_output_report_size(i)) for i in parsed.output_report_ids}
        except Exception as error:  # the parser raises what its author did not foresee, too
            raise NoHeadset from error
        if not any(usage in (_HOOK, _MUTE) for items in self._inputs.values() for usage, *_ in items):
            raise NoHeadset
        self._last: dict[int, bool] = {}

    def read(self, report: bytes) -> list[Button]:
        """What an input report tells, in order; the report begins with its id where the device uses ids."""
        number = None
        if None not in self._inputs:
            number, report = (report[0], report[1:]) if report else (None, b"")
        pressed = []
        for usage, bit, relative in self._inputs.get(number, ()):
            if bit // 8 >= len(report):
                continue
            now = bool(report[bit // 8] >> bit % 8 & 1)
            before, self._last[usage] = self._last.get(usage, False), now
            if now != before and (button := _button(usage, now, relative)) is not None:
                pressed.append(button)
        return pressed

    def write(self, lights: Lights) -> list[bytes]:
        """Output reports that make the headset show these lights; each begins with its id, 0 where there are no ids."""
        messages = []
        for number, items in self._outputs.items():
            if not items or not 0 < self._sizes[number] <= _MOST_BYTES:
                continue
            data = bytearray(self._sizes[number])
            for light, bit in items:
                if light(lights):
                    data[bit // 8] |= 1 << bit % 8
            messages.append(bytes([number or 0]) + bytes(data))
        return messages


def _button(usage: int, now: bool, relative: bool) -> Button | None:
    if usage == _HOOK:
        if relative:
            return Button.HOOK if now else None
        return Button.OFF_HOOK if now else Button.ON_HOOK
    if usage == _MUTE:
        if relative:
            return Button.MUTE if now else None
        return Button.MUTE_ON if now else Button.MUTE_OFF
    return _PRESSES[usage] if now else None


def _inputs(items: Iterable[Any]) -> list[tuple[int, int, bool]]:
    """Usage, bit and whether it only tells presses, of the buttons of the telephony page."""
    found = []
    for item in items:
        usage = getattr(item, "usage", None)
        if usage is not None and int(usage.page) == TELEPHONY and int(item.size) == 1:
            code = int(usage.usage)
            if code in (_HOOK, _MUTE) or code in _PRESSES:
                found.append((code, int(item.offset), bool(item.relative)))
    return found


def _outputs(items: Iterable[Any]) -> list[tuple[Callable[[Lights], bool], int]]:
    found = []
    for item in items:
        usage = getattr(item, "usage", None)
        if usage is not None and int(item.size) == 1:
            light = _LIGHTS.get((int(usage.page), int(usage.usage)))
            if light is not None:
                found.append((light, int(item.offset)))
    return found


def _bytes(bits: Any) -> int:
    return (int(bits) + 7) // 8
