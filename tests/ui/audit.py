# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with a window that is shown: controls without a name, letters claimed twice, texts that are cut or covered."""

from __future__ import annotations

import asyncio
import html
import re
from collections import Counter

from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QFont, QFontMetrics, Qt, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStackedLayout,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QTableView,
    QTabWidget,
    QToolButton,
    QToolTip,
    QWidget,
)

from app.ui import theme
from app.ui.mnemonics import letter_of
from app.ui.models.row_delegate import PAD

KEYED = re.compile(
    r"cancelButton|directClose|backButton|firstLater"  # Esc
    r"|firstNext|firstBack|firstStartHelp"  # Enter, Alt+Left, F1
    r"|callbackButton|\w*Excel|face\d"  # Ctrl+B, Ctrl+E, the digit
    r"|\w+AsTable"  # stands several times on a page
    r"|quick\d+"  # beside the time, which has a letter
)
"""Names of buttons that have a key of their own."""
SMALLEST = QSize(900, 600)
"""The smallest window."""
WIDEST_TIP = 1000
"""Pixels that a tooltip may be wide."""
_TITLE_INSET = 16
_SORT_MARK = 12
_ROWS = 60
"""Rows of a list that are looked at."""
_EDGE = 1
"""Pixels that neighbours may share: their borders."""


def parts(window: QWidget) -> list[QWidget]:
    """The widgets of a window that are shown and are the desk's own, not pieces that Qt builds controls from."""
    return [
        one
        for one in window.findChildren(QWidget)
        if one.isVisible() and not one.objectName().startswith("qt_") and not _piece(one)
    ]


def _piece(one: QWidget) -> bool:
    parent = one.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox | QAbstractSpinBox | QCalendarWidget):
            return True
        parent = parent.parentWidget()
    return False


def named(one: QWidget) -> str:
    """Which widget it is, for a person who reads the failure."""
    text = one.text() if isinstance(one, QLabel | QAbstractButton) else ""
    return f"{type(one).__name__} {one.objectName()} {text!r}"


def focusable(window: QWidget) -> list[QWidget]:
    """What Tab must come to. A scroll area is no control."""
    return [
        one
        for one in parts(window)
        if one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(one, QScrollArea)
    ]


def nameless(window: QWidget) -> list[str]:
    """Controls of which a screen reader could not say what they are."""
    found = []
    for one in parts(window):
        if one.focusPolicy() == Qt.FocusPolicy.NoFocus or isinstance(one, QScrollArea) or one is window:
            continue  # the phone side takes the keyboard when nothing on it has been clicked; Tab never stops there
        interface = QAccessible.queryAccessibleInterface(one)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            found.append(named(one))
    return found


def letters(window: QWidget) -> Counter[tuple[QWidget, str]]:
    """The letters that the controls of the window and of each popup upon it claim with Alt, and how many claim each."""
    found: Counter[tuple[QWidget, str]] = Counter()
    for one in parts(window):
        field = isinstance(one, QLabel) and one.buddy() is not None
        if (field or isinstance(one, QAbstractButton)) and (letter := letter_of(one.text())):  # type: ignore[attr-defined]
            found[one.window(), letter] += 1
    return found


def twice(window: QWidget) -> list[str]:
    """Letters that two controls of the window claim with Alt."""
    return [letter for (_, letter), count in letters(window).items() if count > 1]


def letterless(window: QWidget) -> list[str]:
    """Fields and buttons of a dialog that have no letter to go there with Alt, and no other key."""
    found = []
    for one in parts(window):
        field = isinstance(one, QLabel) and one.buddy() is not None
        button = isinstance(one, QPushButton | QCheckBox) and not _has_a_key(one)
        if (field or button) and one.text() and not letter_of(one.text()):  # type: ignore[attr-defined]
            found.append(named(one))
    return found


def _has_a_key(button: QAbstractButton) -> bool:
    """Whether it is pressed by a key that its tooltip or its place tells, shows somebody's name, or is one of a row that a field's
    letter leads to."""
    return bool(KEYED.fullmatch(button.objectName()) or button.property("elides"))


# Room for texts.


def cut(window: QWidget) -> list[str]:
    """Labels and buttons that do not show their whole text."""
    found = []
    for one in parts(window):
        if isinstance(one, QLabel) and one.text() and not _fits(one):
            found.append(f"{named(one)} has {one.width()}x{one.height()}, needs {_needs(one)}")
        elif isinstance(one, QComboBox) and not one.isEditable():
            room, needed = _combo_room(one), _text_width(one.fontMetrics(), one.currentText())
            if needed > room:
                found.append(f"{named(one)} {one.currentText()!r} has room for {room}, needs {needed}")
        elif isinstance(one, QDateTimeEdit):
            line = one.lineEdit()
            # A line edit keeps two pixels at each side of its text.
            room, needed = line.width() - 4, _text_width(one.fontMetrics(), one.text())
            if needed > room:
                found.append(f"{named(one)} {one.text()!r} has room for {room}, needs {needed}")
        elif isinstance(one, QScrollArea) and one.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            if one.widget() is not None and one.widget().width() > one.viewport().width():
                found.append(f"{named(one)} is {one.widget().width()} wide in {one.viewport().width()}")
        elif one.property("elides"):
            pass  # it cuts its text by itself, and says it whole in its tooltip
        elif isinstance(one, QPushButton | QToolButton | QCheckBox | QRadioButton) and one.text():
            room, needed = _button_room(one), _text_width(one.fontMetrics(), one.text())
            if needed > room:
                found.append(f"{named(one)} has room for {room}, needs {needed}")
        found += [f"{named(one)}: {what}" for what in _of_its_kind(one)]
        if one.parentWidget() is not None and not _inside(one):
            found.append(f"{named(one)} reaches out of {type(one.parentWidget()).__name__}")
    return found


def _of_its_kind(one: QWidget) -> list[str]:
    """What is cut in a field that is empty, a box with a title, tabs, lists and tables; and tooltips wider than a window."""
    found = []
    if isinstance(one, QLineEdit) and not one.text() and one.placeholderText():
        room, needed = _line_room(one), _text_width(one.fontMetrics(), one.placeholderText())
        if needed > room and one.placeholderText() not in one.toolTip():
            found.append(f"the hint {one.placeholderText()!r} has room for {room}, needs {needed}")
    elif isinstance(one, QGroupBox) and one.title():
        room, needed = one.width() - 2 * _TITLE_INSET, _text_width(one.fontMetrics(), one.title())
        if needed > room:
            found.append(f"the title {one.title()!r} has room for {room}, needs {needed}")
    elif isinstance(one, QTabWidget):
        found += _tabs(one.tabBar())
    elif isinstance(one, QTabBar):
        found += _tabs(one)
    elif isinstance(one, QHeaderView):
        found += _headings(one)
    elif isinstance(one, QTableView | QListView):
        found += _cells(one)
    if (tip := one.toolTip()) and not Qt.mightBeRichText(tip):
        needed = _text_width(QFontMetrics(QToolTip.font()), tip)
        if needed > WIDEST_TIP:
            found.append(f"the tooltip is {needed} wide: {tip!r}")
    return found


def _tabs(bar: QTabBar) -> list[str]:
    """Titles of tabs that are cut without being said whole in a tooltip."""
    found = []
    for tab in range(bar.count()):
        text, room = bar.tabText(tab), bar.tabRect(tab).width()
        needed = _text_width(bar.fontMetrics(), text)
        if bar.isTabVisible(tab) and needed > room and text not in bar.tabToolTip(tab):
            found.append(f"the tab {text!r} has room for {room}, needs {needed}")
    return found


def _line_room(line: QLineEdit) -> int:
    """Pixels in a line for its text: what the style leaves, without the buttons in it and Qt's own two at each side."""
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    inner = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    margins = line.textMargins()
    buttons = sum(one.width() + 4 for one in line.findChildren(QToolButton) if one.isVisible())
    return inner.width() - margins.left() - margins.right() - buttons - 4


def _headings(head: QHeaderView) -> list[str]:
    """Titles of columns that are cut without being said whole in a tooltip."""
    found, model = [], head.model()
    if model is None or head.orientation() is not Qt.Orientation.Horizontal:
        return []
    font = QFont(head.font())
    font.setPointSizeF(theme.Size.SMALL)
    font.setWeight(QFont.Weight.DemiBold)
    for section in range(head.count()):
        title = str(model.headerData(section, head.orientation(), Qt.ItemDataRole.DisplayRole) or "")
        if head.isSectionHidden(section) or not title:
            continue
        marked = head.isSortIndicatorShown() and head.sortIndicatorSection() == section
        room = head.sectionSize(section) - 2 * PAD - (_SORT_MARK if marked else 0)
        needed = QFontMetrics(font).horizontalAdvance(title)
        tip = str(model.headerData(section, head.orientation(), Qt.ItemDataRole.ToolTipRole) or "")
        if needed > room and title not in _plain(tip):
            found.append(f"the heading {title!r} has room for {room}, needs {needed}; its tooltip is {tip!r}")
    return found


def _cells(view: QTableView | QListView) -> list[str]:
    """Cells that are cut without being said whole in a tooltip."""
    model = view.model()
    if model is None:
        return []
    found, metrics = [], view.fontMetrics()
    columns = range(model.columnCount()) if isinstance(view, QTableView) else (0,)
    for row in range(min(model.rowCount(), _ROWS)):
        for column in columns:
            index = model.index(row, column)
            rect = view.visualRect(index)
            text = str(model.data(index, Qt.ItemDataRole.DisplayRole) or "")
            if rect.width() <= 0 or not rect.intersects(view.viewport().rect()) or not text:
                continue
            if view.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
                rect = rect.intersected(view.viewport().rect())  # the rest cannot be scrolled to
            room = rect.width() - 2 * PAD
            needed = _text_width(metrics, text)
            tip = _plain(str(model.data(index, Qt.ItemDataRole.ToolTipRole) or ""))
            if needed > room and not all(line in tip for line in text.split("\n")):
                found.append(
                    f"the cell {row},{column} {text!r} has room for {room}, needs {needed}; its tooltip is {tip!r}"
                )
    return found


def _plain(tip: str) -> str:
    """What a tooltip says, without the marks that keep Qt from reading names as HTML."""
    return html.unescape(re.sub(r"<[^<>]*>", "", tip.replace("<br>", "\n"))) if Qt.mightBeRichText(tip) else tip


def covered(window: QWidget) -> list[str]:
    """Widgets that stand on one another: two that are shown in one parent and share more than an edge."""
    found = []
    children: dict[QWidget, list[QWidget]] = {}
    for one in parts(window):
        parent = one.parentWidget()
        if one.isWindow() or parent is None or isinstance(parent, QAbstractScrollArea | QHeaderView):
            continue  # Qt lays out the parts of a scroll area itself
        if not one.property("floats"):
            children.setdefault(parent, []).append(one)
    for parent, inside in children.items():
        if isinstance(parent.layout(), QStackedLayout):
            continue
        for at, one in enumerate(inside):
            for other in inside[at + 1 :]:
                shared = one.geometry().intersected(other.geometry())
                if shared.width() > _EDGE and shared.height() > _EDGE:
                    found.append(f"{named(one)} and {named(other)} share {shared.width()}x{shared.height()}")
    return found


def overlong(window: QWidget) -> list[str]:
    """Menus that are larger than the smallest window."""
    found = []
    for menu in window.findChildren(QMenu):
        size = menu.sizeHint()
        if size.width() > SMALLEST.width() or size.height() > SMALLEST.height():
            found.append(f"{named(menu)} {menu.title()!r} is {size.width()}x{size.height()}")
    return found


def wrong(window: QWidget) -> list[str]:
    """All that these rules find in a window as it is shown now."""
    return [
        *(f"no name: {one}" for one in nameless(window)),
        *(f"Alt+{letter} twice" for letter in twice(window)),
        *(f"cut: {one}" for one in cut(window)),
        *(f"covered: {one}" for one in covered(window)),
        *(f"too large: {one}" for one in overlong(window)),
    ]


def _text_width(metrics: QFontMetrics, text: str) -> int:
    plain = text.replace("&&", "\0").replace("&", "").replace("\0", "&")
    return max(metrics.horizontalAdvance(line) for line in plain.split("\n"))


def _needs(label: QLabel) -> QSize:
    text = label.text()
    width = label.contentsRect().width()
    if label.wordWrap():
        document = QTextDocument()
        document.setDefaultFont(label.font())
        document.setDocumentMargin(0)
        document.setPlainText(text)
        document.setTextWidth(width)
        longest = max((label.fontMetrics().horizontalAdvance(word) for word in re.split(r"[\s-]", text)), default=0)
        return QSize(longest, label.heightForWidth(label.width()))
    return QSize(_text_width(label.fontMetrics(), text), label.fontMetrics().height())


def _fits(label: QLabel) -> bool:
    needs = _needs(label)
    return needs.width() <= label.contentsRect().width() and needs.height() <= label.height()


def _button_room(button: QAbstractButton) -> int:
    """Pixels in a button for its text."""
    if isinstance(button, QPushButton):
        option = QStyleOptionButton()
        button.initStyleOption(option)
        room = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button).width()
        # What the style asks for beside the text is what sizeHint has more than the text.
        beside = button.sizeHint().width() - _text_width(button.fontMetrics(), button.text())
        return min(room, button.width()) if beside < 0 else button.width() - min(beside, _beside(button))
    if isinstance(button, QToolButton):
        return button.width() - _beside(button)
    option = QStyleOptionButton()
    button.initStyleOption(option)  # type: ignore[attr-defined]
    element = (
        QStyle.SubElement.SE_CheckBoxContents
        if isinstance(button, QCheckBox)
        else QStyle.SubElement.SE_RadioButtonContents
    )
    return button.style().subElementRect(element, option, button).width()


def _combo_room(box: QComboBox) -> int:
    """Pixels in a combo box for its text."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    complex_, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(complex_, option, field, box).width()


def _beside(button: QAbstractButton) -> int:
    """Pixels that the icon takes beside the text."""
    icon = 0 if button.icon().isNull() else button.iconSize().width() + 4
    if isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextUnderIcon:
        icon = 0
    return icon


def _inside(one: QWidget) -> bool:
    parent = one.parentWidget()
    if one.isWindow() or parent is None or isinstance(parent, QAbstractScrollArea):
        return True
    while parent is not None and not parent.isWindow():
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            return True  # it can be scrolled to
        parent = parent.parentWidget()
    return one.parentWidget().rect().adjusted(-1, -1, 1, 1).contains(one.geometry())


async def calm(window: QWidget) -> None:
    """Wait until the layouts stand still."""
    last: list[object] = []
    same = 0
    while same < 3:
        await asyncio.sleep(0.02)
        now = [(one.geometry(), one.isVisible()) for one in window.findChildren(QWidget)]
        same = same + 1 if now == last else 0
        last = now  # type: ignore[assignment]
