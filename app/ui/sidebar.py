# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages to go to, with what waits in them. In a narrow window the texts give way to the icons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.i18n import formats
from app.ui import icons
from app.ui.theme import Space, set_property

MOST = 99
"""A larger count is shown as "99+"."""


class _Entry(QPushButton):
    """One page: icon, name, and a badge that stays inside whatever the entry's width is."""

    def __init__(self, page: str, icon: str, title: Callable[[], str], key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.page = page
        self._title = title
        self._key = key
        self._count = 0
        self._compact = False
        self.setObjectName(f"nav-{page}")
        self.setProperty("nav", True)
        self.setCheckable(True)
        self.setIcon(icons.icon(icon))
        self.setIconSize(QSize(20, 20))
        self.setMinimumHeight(40)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.badge = QLabel(self)
        self.badge.setProperty("kind", "badge-late")
        self.badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.badge.hide()
        self.render_texts()

    def set_count(self, count: int) -> None:
        self._count = count
        self.render_texts()

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self.render_texts()

    def render_texts(self) -> None:
        title = self._title()
        # The spaces keep icon and name apart; Fusion sets them closer than reads well.
        self.setText("" if self._compact else f"  {title}")
        name = title
        if self._count:
            #: {page} is the name of a page, {number} how many things wait there
            name = self.tr("{page}: {number} due").format(page=title, number=formats.number(self._count))
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({self._key})")
        self.badge.setText(f"{MOST}+" if self._count > MOST else formats.number(self._count))
        self.badge.setVisible(self._count > 0)
        self._place_badge()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._compact:
            return QSize(46, hint.height())
        return QSize(hint.width() + self.badge.sizeHint().width() + Space.M, hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_badge()

    def _place_badge(self) -> None:
        self.badge.adjustSize()
        size = self.badge.size()
        if self._compact:
            self.badge.move(self.width() - size.width() - 1, 0)
        else:
            self.badge.move(self.width() - size.width() - Space.S, (self.height() - size.height()) // 2)


class Sidebar(QFrame):
    """``chosen`` gives the name of a page when the agent goes there."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[str, _Entry] = {}
        self._compact = False
        self.setProperty("surface", "side")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.M, Space.S, Space.M)
        column.setSpacing(Space.XS)
        self._add(column, "callbacks", "callback", lambda: self.tr("Callbacks"), "Alt+1")
        column.addStretch(1)
        self._add(column, "settings", "settings", lambda: self.tr("Settings"), "Alt+9")

    def _add(self, column: QVBoxLayout, page: str, icon: str, title: Callable[[], str], key: str) -> None:
        entry = _Entry(page, icon, title, key, self)
        entry.setShortcut(key)
        entry.clicked.connect(self._clicked)
        self._group.addButton(entry)
        self._entries[page] = entry
        column.addWidget(entry)

    @property
    def compact(self) -> bool:
        """Whether only the icons are shown."""
        return self._compact

    def set_compact(self, compact: bool) -> None:
        """Show the icons alone, or with their names."""
        if compact == self._compact:
            return
        self._compact = compact
        for entry in self._entries.values():
            entry.set_compact(compact)

    def show_page(self, page: str) -> None:
        """Mark the page that is shown."""
        self._entries[page].setChecked(True)

    def set_count(self, page: str, count: int) -> None:
        """How many things wait there; 0 shows no badge."""
        self._entries[page].set_count(count)
        set_property(self._entries[page].badge, "kind", "badge-late")

    def count_shown(self, page: str) -> str:
        """What the badge says; nothing when it is hidden."""
        badge = self._entries[page].badge
        return "" if badge.isHidden() else badge.text()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            for entry in self._entries.values():
                entry.render_texts()
        super().changeEvent(event)

    @Slot()
    def _clicked(self) -> None:
        entry = self.sender()
        assert isinstance(entry, _Entry)
        self.chosen.emit(entry.page)
