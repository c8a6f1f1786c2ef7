# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages to go to, with what waits in them. In a narrow window the texts give way to the icons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from app.i18n import formats
from app.ui import icons, theme
from app.ui.theme import Space, set_property

MOST = 99
"""A larger count is shown as "99+"."""
WIDEST = 176
"""The sidebar's greatest width in pixels: a long name takes two lines, so that the list keeps its columns."""
_ICON, _LEFT, _GAP = 20, 10, 6
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


class _Entry(QPushButton):
    """One page: icon, name, and a badge that stays inside whatever the entry's width is."""

    def __init__(
        self, page: str, icon: str, title: Callable[[], str], key: str, counted: Callable[[], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.page = page
        self._title = title
        self._counted = counted
        self._key = key
        self._count = 0
        self._compact = False
        self.setObjectName(f"nav-{page}")
        self.setProperty("nav", True)
        self.setCheckable(True)
        self.setIcon(icons.icon(icon))
        self.setIconSize(QSize(_ICON, _ICON))
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
        self.setText("" if self._compact else title)
        self.setShortcut(self._key)  # a button forgets its key with its text
        name = title
        if self._count:
            name = self._counted().format(page=title, number=formats.number(self._count))
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({self._key})")
        self.badge.setText(f"{MOST}+" if self._count > MOST else formats.number(self._count))
        self.badge.setVisible(self._count > 0)
        self._place_badge()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        if self._compact:
            return QSize(46, 40)
        widest = WIDEST - 2 * Space.S
        badge = self.badge.sizeHint().width() + Space.S
        whole = self.fontMetrics().horizontalAdvance(self.text()) + 1
        width = min(widest, self._text_left() + max(whole + badge, Space.M))
        room = QRect(0, 0, widest - self._text_left() - Space.XS, 1000)
        lines = self.fontMetrics().boundingRect(room, _WRAPPED, self.text())
        return QSize(max(width, self._text_left() + lines.width() + Space.XS), max(40, lines.height() + Space.S))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_badge()

    def paintEvent(self, event: QPaintEvent) -> None:
        # The style draws the button; icon and name are drawn here, since no style breaks a button's text into lines.
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        left = (self.width() - _ICON) // 2 if self._compact else _LEFT
        place = QRect(left, (self.height() - _ICON) // 2, _ICON, _ICON)
        self.icon().paint(painter, place, mode=QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled)
        if not self._compact:
            self._paint_name(painter)
        painter.end()

    def _paint_name(self, painter: QPainter) -> None:
        colours = theme.colours()  # the style sheet leaves a button's palette without a background
        painter.setPen(QColor(colours.on_selection if self.isChecked() else colours.text))
        painter.drawText(self._name_rect(), _WRAPPED, self.text())

    def _text_left(self) -> int:
        return _LEFT + _ICON + _GAP

    def _name_rect(self) -> QRect:
        return QRect(self._text_left(), 0, self.width() - self._text_left() - Space.XS, self.height())

    def _place_badge(self) -> None:
        self.badge.adjustSize()
        size = self.badge.size()
        name = self.fontMetrics().boundingRect(self._name_rect(), _WRAPPED, self.text())
        beside = self.width() - size.width() - Space.XS
        if self._compact:
            self.badge.move(self.width() - size.width() - 1, 0)
        elif name.right() < beside:
            self.badge.move(beside, (self.height() - size.height()) // 2)
        else:
            # No room beside a long name: at the corner of the icon.
            self.badge.move(self._text_left() - size.width() - 1, 0)


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
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        column.setSpacing(Space.XS)
        self._add(column, "callbacks", "callback", lambda: self.tr("Callbacks"), "Alt+1", self._due)
        self._add(column, "missed", "phone-missed", lambda: self.tr("Missed calls"), "Alt+6", self._waiting)
        self._add(column, "voice", "voicemail", lambda: self.tr("Voice messages"), "Alt+7", self._new)
        self._add(column, "contacts", "contacts", lambda: self.tr("Contacts"), "Alt+2", self._due)
        #: Name of the page that shows the call being placed (Finnish manual: Callout)
        self._add(column, "callout", "phone-outgoing", lambda: self.tr("Callout"), "Alt+3", self._unsaved)
        self._add(column, "calls", "calls", lambda: self.tr("Calls"), "Alt+4", self._missed)
        #: Name of the page with the agent's own figures of the day
        self._add(column, "today", "chart", lambda: self.tr("Today"), "Alt+T", self._due)
        #: Name of the page that shows what has not reached the server yet
        self._add(column, "sync", "sync", lambda: self.tr("Sync"), "Alt+5", self._for_you)
        #: Name of the page on which is read and set what agents say when a line breaks off
        self._add(column, "scripts", "script", lambda: self.tr("Scripts"), "Alt+S", self._unsaved)
        #: Name of the page that shows queues and agents to supervisors
        self._add(column, "team", "users", lambda: self.tr("Team"), "Alt+8", self._due)
        #: Name of the page on which administrators set up departments, their queues and callbacks
        self._add(column, "departments", "headset", lambda: self.tr("Departments"), "Alt+0", self._unsaved)
        for page in ("team", "departments"):
            self._entries[page].hide()
        column.addStretch(1)
        self._add(column, "settings", "settings", lambda: self.tr("Settings"), "Alt+9", self._due)

    def _add(
        self, column: QVBoxLayout, page: str, icon: str, title: Callable[[], str], key: str, counted: Callable[[], str]
    ) -> None:
        entry = _Entry(page, icon, title, key, counted, self)
        entry.clicked.connect(self._clicked)
        self._group.addButton(entry)
        self._entries[page] = entry
        column.addWidget(entry)

    def _due(self) -> str:
        #: {page} is the name of a page, {number} how many things wait there
        return self.tr("{page}: {number} due")

    def _unsaved(self) -> str:
        #: {page} is the name of a page, {number} how many forms are not saved there
        return self.tr("{page}: {number} not saved")

    def _for_you(self) -> str:
        #: {page} is the name of a page, {number} how many changes there need the agent
        return self.tr("{page}: {number} need you")

    def _waiting(self) -> str:
        #: {page} is the name of a page, {number} how many customers wait there to be called back
        return self.tr("{page}: {number} to call back")

    def _new(self) -> str:
        #: {page} is the name of a page, {number} how many messages nobody has heard yet
        return self.tr("{page}: {number} new")

    def _missed(self) -> str:
        #: {page} is the name of a page, {number} how many callers were missed
        return self.tr("{page}: {number} missed")

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

    def set_shown(self, page: str, shown: bool) -> None:
        """Whether there is such a page for this agent; its key does nothing while there is none."""
        self._entries[page].setVisible(shown)

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
