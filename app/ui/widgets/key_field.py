# SPDX-License-Identifier: GPL-3.0-or-later
"""A field that shows a key combination and takes the next one that is pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

_MODIFIERS = (
    *(Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr),
    *(Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown),
)
_KEPT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_KEPT |= Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class KeyField(QLineEdit):
    """``text`` is the combination in Qt's portable form. Tab and Escape go on as everywhere; Backspace and Delete empty it.
    ``editingFinished`` comes with each combination."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__(text, objectName=name)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def event(self, event: QEvent) -> bool:
        # What is pressed here is no key of the window's.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and not _goes_on(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _goes_on(event):
            event.ignore()
            return
        key, held = Qt.Key(event.key()), event.modifiers() & _KEPT
        event.accept()
        if self.isReadOnly() or key in _MODIFIERS:
            return
        if key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and not held:
            self.clear()
        else:
            pressed = QKeySequence(QKeyCombination(held, key))
            self.setText(pressed.toString(QKeySequence.SequenceFormat.PortableText))
        self.editingFinished.emit()


def _goes_on(event: QKeyEvent) -> bool:
    """Whether the key is for the way through the window."""
    shift = Qt.KeyboardModifier.ShiftModifier
    plain = not event.modifiers() & _KEPT & ~shift
    return plain and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)
