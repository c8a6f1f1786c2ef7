# SPDX-License-Identifier: GPL-3.0-or-later
"""A headset's buttons and lights: what a press means while these calls are there, and what the lights then show.

The meanings follow the HID usage tables' telephony page and what headset makers make of it: the hook switch answers and ends,
flash goes between two calls, and a hook that follows our own light is no press.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.call import Call, CallState


class Button(StrEnum):
    """What the person with the headset did."""

    OFF_HOOK = "off_hook"
    """The hook switch says: talk."""
    ON_HOOK = "on_hook"
    HOOK = "hook"
    """A headset whose hook button only says that it was pressed."""
    FLASH = "flash"
    HOLD = "hold"
    MUTE = "mute"
    """The mute button was pressed: the other way round from now on."""
    MUTE_ON = "mute_on"
    MUTE_OFF = "mute_off"
    REJECT = "reject"


class Act(StrEnum):
    """What the desk is to do."""

    ANSWER = "answer"
    REJECT = "reject"
    END = "end"
    HOLD = "hold"
    RESUME = "resume"
    SWITCH = "switch"
    MUTE = "mute"
    UNMUTE = "unmute"


@dataclass(frozen=True, slots=True)
class Lights:
    """What the headset shows. ``off_hook`` also makes many headsets open their radio link."""

    ring: bool = False
    off_hook: bool = False
    mute: bool = False
    hold: bool = False


def lights(live: Sequence[Call], focus: str | None) -> Lights:
    """The lights while these calls are live."""
    mine = next((call for call in live if call.id == focus), None)
    return Lights(
        ring=any(call.state is CallState.RINGING_IN for call in live),
        off_hook=any(call.state is not CallState.RINGING_IN for call in live),
        mute=mine is not None and mine.muted,
        hold=mine is not None and mine.state is CallState.HELD,
    )


def meaning(button: Button, live: Sequence[Call], focus: str | None) -> tuple[Act, str] | None:
    """What a press asks for, and the id of the call it is about; ``None`` when it means nothing now."""
    ringing = next((call for call in live if call.state is CallState.RINGING_IN), None)
    mine = next((call for call in live if call.id == focus and call is not ringing), None)
    if mine is None:
        mine = next((call for call in live if call is not ringing), None)
    match button:
        case Button.OFF_HOOK:
            # With a call up already this is the headset following our own light.
            return (Act.ANSWER, ringing.id) if ringing is not None and mine is None else None
        case Button.ON_HOOK:
            return (Act.END, mine.id) if mine is not None else None
        case Button.HOOK:
            if ringing is not None and mine is None:
                return Act.ANSWER, ringing.id
            return (Act.END, mine.id) if mine is not None else None
        case Button.REJECT:
            if ringing is not None:
                return Act.REJECT, ringing.id
            return (Act.END, mine.id) if mine is not None else None
        case Button.FLASH | Button.HOLD:
            return _flash(button, ringing, mine, live)
        case _:
            return _mute(button, mine)


def _flash(button: Button, ringing: Call | None, mine: Call | None, live: Sequence[Call]) -> tuple[Act, str] | None:
    if button is Button.FLASH:
        if ringing is not None:
            return Act.ANSWER, ringing.id
        other = next((call for call in live if call is not mine and call.state is CallState.HELD), None)
        if other is not None:
            return Act.SWITCH, other.id
    if mine is None or not mine.up:
        return None
    return (Act.RESUME if mine.state is CallState.HELD else Act.HOLD), mine.id


def _mute(button: Button, mine: Call | None) -> tuple[Act, str] | None:
    if mine is None or not mine.up:
        return None
    on = not mine.muted if button is Button.MUTE else button is Button.MUTE_ON
    return (Act.MUTE if on else Act.UNMUTE, mine.id) if on != mine.muted else None
