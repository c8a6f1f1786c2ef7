# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether things may move by themselves: menus that unroll, bars that run to and fro, the cursor that blinks."""

from __future__ import annotations

import sys
from typing import Final, Literal

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QProgressBar

Choice = Literal["system", "full", "reduced"]
CHOICES: Final[tuple[Choice, ...]] = ("system", "full", "reduced")

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
BLINK = 1_000
"""Milliseconds of a blink where the computer says none of its own."""
STANDS_AFTER = 10_000
"""Milliseconds without typing after which the cursor blinks no more."""


def apply(app: QApplication, choice: str) -> None:
    """Move as the user chose, from now on; what is none of the three stands for "system"."""
    still = choice == "reduced" or (choice != "full" and _computer_is_still())
    app.setProperty("still", still)
    hints = app.styleHints()
    if still:
        hints.setCursorFlashTime(0)
        for effect in _EFFECTS:
            QApplication.setEffectEnabled(effect, False)
    elif hints.cursorFlashTime() == 0:
        hints.setCursorFlashTime(BLINK)
    for bar in app.allWidgets():
        if isinstance(bar, QProgressBar) and bar.property("busy"):
            show_busy(bar)


def rest(app: QApplication) -> None:
    """Have the cursor blink only while somebody types: else a desk that waits for its agent wakes twice a second for it."""
    if app.findChild(RestingCursor) is None:
        RestingCursor(app)


class RestingCursor(QObject):
    """Stops the blinking some time after the cursor's last move, from which it begins anew."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._hints = app.styleHints()
        self._blink = BLINK
        self.idle = QTimer(self, singleShot=True, interval=STANDS_AFTER)
        self.idle.timeout.connect(self._stand)
        app.inputMethod().cursorRectangleChanged.connect(self._moved)
        app.focusObjectChanged.connect(self._moved)

    @Slot()
    def _moved(self) -> None:
        if not reduced():
            if self._hints.cursorFlashTime() == 0:
                self._hints.setCursorFlashTime(self._blink)
            self.idle.start()

    @Slot()
    def _stand(self) -> None:
        if not reduced():
            self._blink = self._hints.cursorFlashTime() or BLINK
            self._hints.setCursorFlashTime(0)


def reduced() -> bool:
    """Whether nothing may move by itself."""
    return bool(QApplication.instance().property("still"))


def show_busy(bar: QProgressBar) -> None:
    """Work whose length nobody knows: the bar runs to and fro, or stands half full where nothing may move. The words beside it say
    what goes on."""
    bar.setProperty("busy", True)
    bar.setRange(0, 2 if reduced() else 0)
    bar.setValue(1)


def show_share(bar: QProgressBar, done: int, total: int) -> None:
    """So much of the work is done."""
    bar.setProperty("busy", False)
    bar.setRange(0, total)
    bar.setValue(done)


def _computer_is_still() -> bool:
    """Whether animations are switched off in Windows' settings; elsewhere Qt 6.11 cannot tell."""
    if sys.platform == "win32":
        import ctypes

        on = ctypes.c_int(1)
        client_area_animation = 0x1042  # SPI_GETCLIENTAREAANIMATION
        ctypes.windll.user32.SystemParametersInfoW(client_area_animation, 0, ctypes.byref(on), 0)
        return not on.value
    return False
