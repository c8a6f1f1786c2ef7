# SPDX-License-Identifier: GPL-3.0-or-later
"""A key combination as the settings hold it, and what Windows and X11 call its key."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

_MODIFIERS = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
_F1, _F13, _F24 = Qt.Key.Key_F1.value, Qt.Key.Key_F13.value, Qt.Key.Key_F24.value
_FORMAT = QKeySequence.SequenceFormat.PortableText

# Qt's key → virtual key of Windows (winuser.h), keysym of X11 (keysymdef.h).
_NAMED: dict[Qt.Key, tuple[int, int]] = {
    Qt.Key.Key_Space: (0x20, 0x0020),
    Qt.Key.Key_Backspace: (0x08, 0xFF08),
    Qt.Key.Key_Tab: (0x09, 0xFF09),
    Qt.Key.Key_Return: (0x0D, 0xFF0D),
    Qt.Key.Key_Pause: (0x13, 0xFF13),
    Qt.Key.Key_ScrollLock: (0x91, 0xFF14),
    Qt.Key.Key_Print: (0x2C, 0xFF61),
    Qt.Key.Key_Escape: (0x1B, 0xFF1B),
    Qt.Key.Key_Home: (0x24, 0xFF50),
    Qt.Key.Key_Left: (0x25, 0xFF51),
    Qt.Key.Key_Up: (0x26, 0xFF52),
    Qt.Key.Key_Right: (0x27, 0xFF53),
    Qt.Key.Key_Down: (0x28, 0xFF54),
    Qt.Key.Key_PageUp: (0x21, 0xFF55),
    Qt.Key.Key_PageDown: (0x22, 0xFF56),
    Qt.Key.Key_End: (0x23, 0xFF57),
    Qt.Key.Key_Insert: (0x2D, 0xFF63),
    Qt.Key.Key_Delete: (0x2E, 0xFFFF),
}


class Unusable(StrEnum):
    """Why a text is no combination for every program."""

    EMPTY = "empty"
    SEVERAL = "several"
    """Several combinations, one after the other."""
    NO_MODIFIER = "no_modifier"
    """It would be taken from whoever types."""
    NO_KEY = "no_key"
    """Modifiers alone, or a key that has no name on some platform."""


class BadCombination(ValueError):
    """``why``: see :class:`Unusable`."""

    def __init__(self, why: Unusable) -> None:
        super().__init__(why.value)
        self.why = why


@dataclass(frozen=True, slots=True)
class Combination:
    """``key`` is the number of Qt's key; a letter's is that of the capital."""

    key: int
    control: bool = False
    shift: bool = False
    alt: bool = False
    meta: bool = False
    """The key with the window on it."""

    @property
    def virtual_key(self) -> int | None:
        """What Windows calls the key; ``None``: the keyboard has to be asked for the character."""
        if self.key in _NAMED:
            return _NAMED[Qt.Key(self.key)][0]
        if _F1 <= self.key <= _F24:
            return 0x70 + self.key - _F1
        return self.key if chr(self.key).isascii() and chr(self.key).isalnum() else None

    @property
    def character(self) -> str:
        """What is printed on the key, small; empty for a key with a name."""
        return chr(self.key).lower() if self.key < Qt.Key.Key_Escape.value and self.key not in _NAMED else ""

    @property
    def keysyms(self) -> tuple[int, ...]:
        """What X11 may call the key, the likeliest first."""
        if self.key in _NAMED:
            return (_NAMED[Qt.Key(self.key)][1],)
        if _F1 <= self.key <= _F24:
            return (0xFFBE + self.key - _F1,)
        character = self.character
        code = ord(character)
        if code < 0x100:
            return (code,)
        # Cyrillic letters had numbers of their own, in the order of KOI8-R, before Unicode's were taken.
        old = character.encode("koi8-r", "ignore")
        return (*((0x600 + old[0],) if old else ()), 0x0100_0000 + code)


def parse(text: str) -> Combination:
    """The combination that a setting names in Qt's portable text, such as ``Ctrl+Shift+F2``; raises :class:`BadCombination`.

    Keys without Ctrl, Alt or Meta are left to whoever types, but for F13 to F24, which pedals send.
    """
    sequence = QKeySequence.fromString(text, _FORMAT)
    if sequence.count() == 0:
        raise BadCombination(Unusable.EMPTY)
    if sequence.count() > 1:
        raise BadCombination(Unusable.SEVERAL)
    pressed = sequence[0]  # type: ignore[index]
    key, held = pressed.key(), pressed.keyboardModifiers()
    number, modifier = key.value, Qt.KeyboardModifier
    printed = 0x20 < number < Qt.Key.Key_Escape.value
    if key in _MODIFIERS or not (key in _NAMED or printed or _F1 <= number <= _F24):
        raise BadCombination(Unusable.NO_KEY)
    made = Combination(
        number,
        control=bool(held & modifier.ControlModifier),
        shift=bool(held & modifier.ShiftModifier),
        alt=bool(held & modifier.AltModifier),
        meta=bool(held & modifier.MetaModifier),
    )
    if not (made.control or made.alt or made.meta or _F13 <= number <= _F24):
        raise BadCombination(Unusable.NO_MODIFIER)
    return made
