# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window does when the agent acts outside of it: in the tray, upon a notification, by a key pressed in another program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from app.ui.outside import Outside
from app.ui.tray_watch import TrayWatch

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class FromOutside(QObject):
    """Acts upon the window by what that can do for anybody."""

    def __init__(self, outside: Outside, window: MainWindow) -> None:
        super().__init__(window)
        self._outside, self._window = outside, window
        self._told = False
        self.watch = TrayWatch(window)
        self.watch.gone.connect(self._tray_gone)
        tray, notifier = outside.tray, outside.notifier
        tray.show_wanted.connect(window.bring_up)
        tray.hide_wanted.connect(window.hide)
        tray.hide_wanted.connect(self.watch.start)
        tray.page_wanted.connect(self._show_page)
        tray.compact_wanted.connect(window.set_compact)
        tray.sign_out_wanted.connect(self._sign_out)
        tray.quit_wanted.connect(window.leave)
        tray.failed.connect(window.tell_failure)
        notifier.window_wanted.connect(window.bring_up)
        notifier.callback_shown.connect(window.show_callback)
        notifier.page_shown.connect(window.show_page)
        outside.keys.pressed.connect(self._pressed)

    def takes_over(self) -> bool:
        """The window is being closed: whether the desk goes on in the tray, which is said the first time."""
        if not self._outside.tray.keeps_running():
            return False
        if not self._told:
            self._told = True
            self._outside.messages.tell(
                self.tr("Soitto goes on in the tray"),
                self.tr("Calls and callbacks still reach you. The icon opens the window again."),
                self._window.bring_up,
            )
        self.watch.start()
        return True

    @Slot()
    def _tray_gone(self) -> None:
        # Nobody asked for the window now: it takes no keyboard.
        self._window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, True)
        self._window.show()
        self._window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)

    @Slot(str, int)
    def counted(self, page: str, count: int) -> None:
        """How many wait on a page."""
        if page == "missed":
            self._outside.tray.set_missed(count)

    @Slot(str)
    def _show_page(self, name: str) -> None:
        self._window.bring_up()
        self._window.show_page(name)

    @Slot()
    def _sign_out(self) -> None:
        self._window.bring_up()  # it may have to ask something first
        self._window.signing.sign_out()

    @Slot(str)
    def _pressed(self, action: str) -> None:
        phone = self._window.phone
        match action:
            case "answer":
                phone.answer()
            case "end":
                phone.end()
            case "mute":
                phone.toggle_mute()
            case "show":
                self._window.bring_up()
