# SPDX-License-Identifier: GPL-3.0-or-later
"""How a dialog comes: beside the window, which goes on; one that is open comes to the front."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog


def show_beside(dialog: QDialog, *, focus: bool = True) -> None:
    """Show it, not modal; without ``focus`` the keyboard stays where it is."""
    if dialog.isVisible():
        dialog.raise_()
        dialog.activateWindow()
        return
    dialog.setWindowModality(Qt.WindowModality.NonModal)
    dialog.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not focus)
    dialog.show()
