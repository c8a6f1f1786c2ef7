# SPDX-License-Identifier: GPL-3.0-or-later
"""The way of Tab through parts that are built later than what stands behind them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stops(part: QWidget) -> list[QWidget]:
    """Where Tab can stop in a part, in the order in which it was built."""
    # Not along Qt's own chain: PySide takes each widget of it for a child of the one before, and drops it together with that.
    return [one for one in part.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]


def go_on(part: QWidget, behind: QWidget) -> None:
    """Have Tab come from a part to what stands behind it, though that is older."""
    last = stops(part)[-1:]
    if last:
        for following in stops(behind):
            QWidget.setTabOrder(last[0], following)
            last = [following]
