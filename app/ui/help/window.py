# SPDX-License-Identifier: GPL-3.0-or-later
"""The window of the help: contents and a search at the left, the page beside them, and all keys on a second sheet.

A window of its own that may stay open beside a call. It follows language and look by itself.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.config.settings import Settings
from app.domain.folding import fold
from app.i18n.catalogues import Languages
from app.ui import icons, keymap
from app.ui.help import texts
from app.ui.help.browser import HelpBrowser
from app.ui.theme import Space
from app.ui.widgets.segments import Segments
from app.ui.widgets.state_panel import State, StatePanel

_SIZE = QSize(980, 720)
_SMALLEST = QSize(640, 420)
_CONTENTS = 236
"""Width of the contents in pixels."""
_PAGE = Qt.ItemDataRole.UserRole


class HelpWindow(QWidget):
    """``page_wanted`` gives the name of a page of the desk when a link leads there."""

    page_wanted = Signal(str)

    def __init__(self, settings: Settings, languages: Languages) -> None:
        super().__init__()
        self._settings = settings
        self._languages = languages
        self._page = texts.ORDER[0]
        self._behind: list[str] = []
        self._ahead: list[str] = []
        self.setObjectName("helpWindow")
        self.setWindowIcon(icons.icon("logo", "accent"))
        self.back = self._arrow("helpBack", "chevron-left", self.go_back)
        self.forward = self._arrow("helpForward", "chevron-right", self.go_forward)
        self.search = QLineEdit(objectName="helpSearch", clearButtonEnabled=True)
        self.search.textChanged.connect(self._searched)
        self.contents = QListWidget(objectName="helpContents")
        self.contents.setFixedWidth(_CONTENTS)
        self.contents.setWordWrap(True)
        self.contents.setSpacing(3)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.currentItemChanged.connect(self._chosen)
        self.text = HelpBrowser("helpText")
        self.text.anchorClicked.connect(self._follow)
        self.keys = HelpBrowser("helpKeys")
        self._nothing = StatePanel("helpNothing")
        self._nothing.step_wanted.connect(self.search.clear)
        self._no_key = StatePanel("helpNoKey")
        self._no_key.step_wanted.connect(self.search.clear)
        self._reading = self._stacked(self._text_side(), self._nothing)
        self._sheet = self._stacked(self._sheet_side(), self._no_key)
        self.tabs = Segments("helpPages", "helpAllKeys")
        self._stack = self._stacked(self._reading, self._sheet)
        self.tabs.chosen.connect(self._turn)

        tools = QHBoxLayout()
        tools.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        tools.setSpacing(Space.XS)
        tools.addWidget(self.back)
        tools.addWidget(self.forward)
        tools.addWidget(self.tabs)
        tools.addSpacing(Space.S)
        tools.addWidget(self.search, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tools)
        column.addWidget(self._stack, 1)
        self.setMinimumSize(_SMALLEST)
        for key, act in (
            ("Esc", self._escape),
            ("Ctrl+F", self._to_search),
            ("Alt+Left", self.go_back),
            ("Alt+Right", self.go_forward),
        ):
            QShortcut(QKeySequence(key), self, act)
        self._retranslate()
        self._restore()

    def _arrow(self, name: str, icon: str, act: object) -> QToolButton:
        button = QToolButton(objectName=name)
        button.setIcon(icons.icon(icon))
        button.clicked.connect(act)
        return button

    @staticmethod
    def _stacked(*widgets: QWidget) -> QStackedWidget:
        stack = QStackedWidget()
        for widget in widgets:
            stack.addWidget(widget)
        return stack

    def _text_side(self) -> QWidget:
        side = QFrame()
        row = QHBoxLayout(side)
        row.setContentsMargins(Space.M, 0, Space.M, Space.M)
        row.setSpacing(Space.S)
        row.addWidget(self.contents)
        row.addWidget(self.text, 1)
        return side

    def _sheet_side(self) -> QWidget:
        side = QFrame()
        row = QHBoxLayout(side)
        row.setContentsMargins(Space.M, 0, Space.M, Space.M)
        row.addWidget(self.keys)
        return side

    # What the desk asks.

    def open_at(self, page: str) -> None:
        """Show a page of the help, and the window in front. An unknown page is the first one's."""
        self.search.clear()
        self.show_page(page if page in texts.ORDER else texts.ORDER[0])
        self._turn(0)
        self._come()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_keys(self) -> None:
        """Show the sheet of all keys, and the window in front."""
        self.search.clear()
        self._turn(1)
        self._come()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def page(self) -> str:
        """The page that is shown."""
        return self._page

    def show_page(self, page: str) -> None:
        """Go to a page; the one that was shown is one step back."""
        if page != self._page:
            self._behind.append(self._page)
            self._ahead.clear()
        self._show(page)

    @Slot()
    def go_back(self) -> None:
        """To the page shown before."""
        self._step(self._behind, self._ahead)

    @Slot()
    def go_forward(self) -> None:
        """To the page that was left by going back."""
        self._step(self._ahead, self._behind)

    def shutdown(self) -> None:
        """The end of the desk."""
        self.close()
        self.deleteLater()

    # Showing.

    def _come(self) -> None:
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def _step(self, away: list[str], kept: list[str]) -> None:
        if away and self._stack.currentIndex() == 0:
            kept.append(self._page)
            self._show(away.pop())

    def _show(self, page: str) -> None:
        self._page = page
        self.text.show_text(texts.read(page, self._languages.code), self.search.text().split())
        self._choose(page)
        self._show_arrows()

    @Slot(int)
    def _turn(self, number: int) -> None:
        self.tabs.buttons[number].setChecked(True)
        self._stack.setCurrentIndex(number)
        self._show_arrows()

    def _show_arrows(self) -> None:
        reading = self._stack.currentIndex() == 0
        self.back.setEnabled(bool(self._behind) and reading)
        self.forward.setEnabled(bool(self._ahead) and reading)

    def _choose(self, page: str) -> None:
        self.contents.blockSignals(True)
        for row in range(self.contents.count()):
            item = self.contents.item(row)
            if item.data(_PAGE) == page:
                self.contents.setCurrentItem(item)
                break
        else:
            self.contents.setCurrentItem(None)
        self.contents.blockSignals(False)

    def _fill(self) -> None:
        """The contents: all pages under their headings, or those found."""
        wanted = self.search.text().strip()
        code = self._languages.code
        self.contents.blockSignals(True)
        self.contents.clear()
        if wanted:
            for page in texts.found(wanted, code):
                self._add(page, code)
        else:
            for heading, pages in (
                (self.tr("How to"), texts.START),
                (self.tr("Pages"), texts.PAGES),
                (self.tr("When something is wrong"), texts.TROUBLE),
            ):
                self._head(heading)
                for page in pages:
                    self._add(page, code)
        self.contents.blockSignals(False)

    def _head(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.font()
        font.setBold(True)
        item.setFont(font)
        self.contents.addItem(item)

    def _add(self, page: str, code: str) -> None:
        item = QListWidgetItem(texts.read(page, code).title)
        item.setData(_PAGE, page)
        self.contents.addItem(item)

    @Slot()
    def _searched(self) -> None:
        self._fill()
        wanted = self.search.text().strip()
        words = fold(wanted).split()
        pages = [self.contents.item(row).data(_PAGE) for row in range(self.contents.count())]
        self._reading.setCurrentIndex(0 if any(pages) else 1)
        if any(pages):
            page = self._page if self._page in pages else next(page for page in pages if page)
            self._show(page)
        entries = keymap.entries()
        fitting = tuple(one for one in entries if all(word in _folded(one) for word in words))
        self._sheet.setCurrentIndex(0 if fitting else 1)
        if fitting:
            self.keys.show_keys(fitting)
        self._say_nothing()

    def _say_nothing(self) -> None:
        text = self.search.text().strip()
        clear = self.tr("Clear the search")
        title = self.tr("Nothing found for “{text}”").format(text=text)
        self._nothing.say(State("search", title, self.tr("All pages of the help were searched."), clear))
        self._no_key.say(State("search", title, self.tr("All keys and what they do were searched."), clear))

    # What the agent does.

    @Slot(QListWidgetItem)
    def _chosen(self, item: QListWidgetItem | None) -> None:
        page = item.data(_PAGE) if item is not None else None
        if page:
            self.show_page(page)

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        place = url.path()
        if url.scheme() == "help" and place in texts.ORDER:
            self.search.clear()
            self.show_page(place)
        elif url.scheme() == "page":
            self.page_wanted.emit(place)
        elif url.scheme() == "keys":
            self.open_keys()

    @Slot()
    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def _escape(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.close()

    # Size and language.

    def _restore(self) -> None:
        kept = QByteArray.fromBase64(self._settings.help_window.encode())
        if not kept or not self.restoreGeometry(kept):
            self.resize(_SIZE)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.update(help_window=bytes(self.saveGeometry().toBase64().data()).decode())
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Help"))
        self.tabs.buttons[0].setText(self.tr("Help"))
        #: The keys of the keyboard
        self.tabs.buttons[1].setText(self.tr("Keys"))
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        self.search.setToolTip(self.tr("Search the help (Ctrl+F)"))
        self.contents.setAccessibleName(self.tr("Contents of the help"))
        self.keys.setAccessibleName(self.tr("All keys"))
        for button, name, key in (
            #: To the page of the help that was shown before
            (self.back, self.tr("Back"), "Alt+Left"),
            #: To the page of the help that was left by going back
            (self.forward, self.tr("Forward"), "Alt+Right"),
        ):
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({key})")
        self._searched()
        self._show(self._page)


def _folded(entry: keymap.Entry) -> str:
    return fold(" ".join((entry.says, keymap.title(entry.group), *entry.keys)))
