# SPDX-License-Identifier: GPL-3.0-or-later
"""The search over everything: a panel over the middle of the window, for the keyboard first.

The keyboard stays in its field; arrows move through the results. It is no window of its own and keeps nothing else from working:
calls are answered and ended by their keys while it is open. What was looked for is not kept.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from app.domain import finding
from app.domain.errors import CrmError, CrmErrorKind, DomainError
from app.domain.finding import EACH, Findings
from app.domain.people import Contact
from app.i18n.catalogues import Languages
from app.services.events import AgentChanged, SignedIn
from app.ui import icons, place
from app.ui.bridge import Bridge
from app.ui.sayings import say_error
from app.ui.search import places
from app.ui.search.delegate import FoundDelegate
from app.ui.search.entries import Entry, Group, Kind, best
from app.ui.search.model import FoundModel
from app.ui.search.words import FoundWords
from app.ui.tasks import Scope
from app.ui.theme import Space, set_property

if TYPE_CHECKING:
    from app.services.desk import Desk

TYPING = 120
"""Milliseconds after the last key before it is searched."""
_SLOW = 150
"""Milliseconds before "Searching" is said: what is quicker must not flicker."""
_WIDTH, _AROUND = 660, 24
_TOP = 0.08
"""Where the panel begins, as a share of the window's height."""
_HEIGHT = 0.8
"""The most of the window's height that it takes."""
_LIMIT = 200
_LEAST = 2
"""Letters from which on the CRM can be asked."""


class SearchPanel(QFrame):
    """A child of the window, in front of its other parts while it is open. What is chosen comes by the signals, after the panel has
    closed: a page, a setting, or an action by its name (:mod:`app.ui.search.places`); a callback or call by its id; a callback
    by which its customer is to be called; a number and the customer's name to be called, or to be called back; a page that shall
    show all that fits a text."""

    page_wanted = Signal(str)
    setting_wanted = Signal(str)
    callback_wanted = Signal(str)
    call_wanted = Signal(str)
    call_back_wanted = Signal(str)
    dial_wanted = Signal(object, str)
    form_wanted = Signal(object, str)
    action_wanted = Signal(str)
    search_in = Signal(str, str)

    def __init__(self, desk: Desk, bridge: Bridge, languages: Languages, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._bridge, self._languages = desk, bridge, languages
        self._tasks = Scope()
        self._searching: asyncio.Task[None] | None = None
        self._before: QWidget | None = None
        """What had the keyboard before."""
        self._found = Findings()
        self._problem: DomainError | None = None
        self._crm: tuple[Contact, ...] | None = None
        """What the CRM answered; ``None``: it was not asked."""
        self._crm_there = True
        self._asking_crm = False
        self._shown_for: str | None = None
        """The text whose results are shown."""
        self._places: list[Entry] = []
        """Pages, settings and actions as they are now."""
        self.setObjectName("searchPanel")
        self.setProperty("surface", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()
        self.field = QLineEdit(objectName="everythingField", clearButtonEnabled=True, maxLength=_LIMIT)
        self.field.setProperty("kind", "display")
        self._loupe = self.field.addAction(icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.said = QLabel(objectName="everythingSaid", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.said.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        self.model = FoundModel()
        self.list = QListView(objectName="everythingList")
        self.list.setModel(self.model)
        self.list.setItemDelegate(FoundDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.clicked.connect(self._clicked)
        self.count = QLabel(objectName="everythingCount")
        self.count.setProperty("kind", "small")
        self.keys = QLabel(objectName="everythingKeys", wordWrap=True)
        self.keys.setProperty("kind", "small")
        self.keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        foot.setSpacing(Space.L)
        foot.addWidget(self.count)
        foot.addWidget(self.keys, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.XS)
        column.setSpacing(Space.XS)
        column.addWidget(self.field)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self._typing = QTimer(self, interval=TYPING, singleShot=True)
        self._typing.timeout.connect(self._search)
        self._slow = QTimer(self, interval=_SLOW, singleShot=True)
        self._slow.timeout.connect(self._say_state)
        self._tell = QTimer(self, interval=2 * _SLOW, singleShot=True)
        self._tell.timeout.connect(self._announce_count)
        bridge.happened.connect(self._happened)
        window.installEventFilter(self)
        self._retranslate()

    # Opening and closing.

    def open(self, text: str = "") -> None:
        """Show it with the keyboard in it, with this text or none; an open one is emptied."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
            QApplication.instance().installEventFilter(self)
        self._places = self._made()
        self._forget()
        self.field.setText(text)
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search()

    def close_panel(self, *, back: bool = True) -> None:
        """Hide it; with ``back`` the keyboard goes back to where it was."""
        if not self.isVisible():
            return
        QApplication.instance().removeEventFilter(self)
        for timer in (self._typing, self._slow, self._tell):
            timer.stop()
        if self._searching is not None:
            self._searching.cancel()
        before, self._before = self._before, None
        inside = self.isAncestorOf(QApplication.focusWidget() or self)
        if back and inside and before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self._forget()
        self.field.clear()

    def shutdown(self) -> None:
        """Cancel what still waits for an answer."""
        for timer in (self._typing, self._slow, self._tell):
            timer.stop()
        self._tasks.cancel()
        QApplication.instance().removeEventFilter(self)

    def _forget(self) -> None:
        self._found, self._problem, self._crm = Findings(), None, None
        self._crm_there, self._asking_crm = True, False
        self._shown_for = None

    def _place(self) -> None:
        window = self.parentWidget()
        assert window is not None
        width = min(_WIDTH, window.width() - 2 * _AROUND)
        top = max(Space.S, round(window.height() * _TOP))
        most = round(window.height() * _HEIGHT)
        self.setGeometry(QRect((window.width() - width) // 2, top, width, min(most, window.height() - top - Space.S)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self.field and kind == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return self._key(event)
        if watched is self.parent() and kind == QEvent.Type.Resize and self.isVisible():
            self._place()
        elif kind == QEvent.Type.MouseButtonPress and self.isVisible() and isinstance(watched, QWidget):
            assert isinstance(event, QMouseEvent)
            other = watched is not self and not self.isAncestorOf(watched) and watched.window() is self.window()
            if other and not self.rect().contains(self.mapFromGlobal(event.globalPosition().toPoint())):
                self.close_panel(back=False)
        return False

    # The keyboard.

    def _key(self, event: QKeyEvent) -> bool:
        """What the field's keys do here; true: the field gets nothing of it."""
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match key:
            case Qt.Key.Key_Escape:
                self.close_panel()
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self._go(self.model.step(self._row(), 1 if key == Qt.Key.Key_Down else -1))
            case Qt.Key.Key_PageDown | Qt.Key.Key_Tab:
                self._go(self.model.group_step(self._row(), 1))
            case Qt.Key.Key_PageUp | Qt.Key.Key_Backtab:
                self._go(self.model.group_step(self._row(), -1))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                entry = self.model.entry(self._row())
                if self._typing.isActive():
                    self._search()  # what is shown is not what was typed
                elif entry is not None and control:
                    self._call(entry)
                elif entry is not None and shift:
                    self._plan(entry)
                elif entry is not None:
                    self._choose(entry)
            case _:
                return False
        return True

    def _row(self) -> int:
        index = self.list.currentIndex()
        return index.row() if index.isValid() else -1

    def _go(self, row: int) -> None:
        if row < 0:
            return
        self.list.setCurrentIndex(self.model.index(row))
        if row and self.model.entry(row - 1) is None:
            self.list.scrollTo(self.model.index(row - 1))
        self.list.scrollTo(self.model.index(row))
        self._announce(self.model.spoken(row))

    def current(self) -> Entry | None:
        """The entry that Enter takes."""
        return self.model.entry(self._row())

    # What is chosen.

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        entry = self.model.entry(index.row())
        if entry is not None:
            self._choose(entry)

    def _call(self, entry: Entry) -> None:
        if entry.number is not None and entry.number.callable:
            self.close_panel()
            if entry.promise:
                self.call_back_wanted.emit(entry.promise)
            else:
                self.dial_wanted.emit(entry.number, entry.customer)

    def _plan(self, entry: Entry) -> None:
        if entry.number is not None and entry.number.callable:
            self.close_panel()
            self.form_wanted.emit(entry.number, entry.customer)

    def _choose(self, entry: Entry) -> None:
        text = self.field.text().strip()
        match entry.kind:
            case Kind.CRM:
                self._ask_crm()
                return
            case Kind.DIAL:
                self._call(entry)
                return
            case Kind.PLAN:
                self._plan(entry)
                return
        self.close_panel()
        match entry.kind:
            case Kind.CALLBACK | Kind.MISSED:
                self.callback_wanted.emit(entry.key)
            case Kind.CALL:
                self.call_wanted.emit(entry.key)
            case Kind.PERSON | Kind.CONTACT:
                self.search_in.emit("contacts", entry.title)
            case Kind.MESSAGE:
                self.page_wanted.emit("voice")
            case Kind.PAGE:
                self.page_wanted.emit(entry.key)
            case Kind.SETTING:
                self.setting_wanted.emit(entry.key)
            case Kind.ACTION:
                self.action_wanted.emit(entry.key)
            case Kind.ALL:
                self.search_in.emit(entry.key, text)

    # Searching.

    @Slot()
    def _typed(self) -> None:
        if self.isVisible():
            self._crm, self._asking_crm, self._crm_there = None, False, True
            self._typing.start()

    @Slot()
    def _search(self) -> None:
        self._typing.stop()
        if self._searching is not None:
            self._searching.cancel()
        text = self.field.text().strip()
        if not finding.words(text):
            self._found, self._problem = Findings(), None
            self._slow.stop()
            self._searching = None
            self._show()
            return
        self._slow.start()
        self._searching = self._tasks.spawn(self._searched(text), "search everything")

    async def _searched(self, text: str) -> None:
        try:
            self._found = await self._bridge.ask(self._desk.search.find(text))
            self._problem = None
        except DomainError as problem:
            self._found, self._problem = Findings(), problem
        self._slow.stop()
        self._searching = None
        self._show()

    def _ask_crm(self) -> None:
        if not self._asking_crm:
            self._asking_crm = True
            self._tasks.spawn(self._crm_asked(self.field.text().strip()), "search the CRM")
            self._show()

    async def _crm_asked(self, text: str) -> None:
        contacts: tuple[Contact, ...] = ()
        there = False
        try:
            found = await self._bridge.ask(self._desk.directory.search(text))
            contacts, there = found.contacts, found.crm_asked
        except DomainError:
            there = False  # it is said as when the CRM cannot be reached
        if self.isVisible() and text == self.field.text().strip():
            self._asking_crm, self._crm_there = False, there
            known = {one.id for one in self._found.contacts}
            self._crm = tuple(one for one in contacts if one.id not in known) if there else None
            self._show()

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, AgentChanged | SignedIn) and self.isVisible():
            self._places = self._made()
            self._search()

    # What is shown.

    def _made(self) -> list[Entry]:
        return places.actions(self._desk, self._languages) + places.pages(self._desk) + places.settings()

    def _groups(self) -> list[Group]:
        text = self.field.text().strip()
        wanted = finding.words(text)
        words = FoundWords(self._desk, self._languages.code, text)
        groups = words.groups(self._found) if wanted else []
        number = words.typed_number() if wanted else None
        if number is not None:
            groups.insert(0, number)
        if wanted and self._crm:
            groups.append(words.crm(self._crm[:EACH]))
        for title, kind in (
            #: Heading in the search: what the agent can do
            (self.tr("Actions"), Kind.ACTION),
            #: Heading in the search: pages of the program
            (self.tr("Pages"), Kind.PAGE),
            (self.tr("Settings"), Kind.SETTING),
        ):
            if kind is Kind.SETTING and not wanted:
                continue
            entries = best([one for one in self._places if one.kind is kind], wanted, EACH if wanted else 20)
            if entries:
                groups.append(Group(title, entries))
        if len(text) >= _LEAST and self._desk.account.person is not None and self._crm is None:
            #: Result of the search: press Enter to look for {text} in the customer management system
            ask = self.tr("Search the CRM for “{text}”").format(text=text)
            if self._asking_crm:
                ask = self.tr("Asking the CRM…")
            detail = "" if self._crm_there else self.tr("The CRM could not be asked. Press Enter to try again.")
            #: Heading in the search: the customer management system
            groups.append(Group(self.tr("CRM"), (Entry(Kind.CRM, "crm", "globe", ask, detail),)))
        return groups

    def _show(self) -> None:
        if not self.isVisible():
            return
        kept, text = self.current(), self.field.text().strip()
        same, self._shown_for = text == self._shown_for, text
        self.model.show(self._groups(), finding.words(text))
        # Found anew because something has happened: Enter must not take another one than the agent has gone to.
        row = self.model.row_of(kept) if kept is not None and (same or kept.kind is Kind.CRM) else -1
        if row < 0:
            row = self.model.step(-1, 1)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
        self.list.scrollToTop() if row <= 1 else self.list.scrollTo(self.model.index(row))
        self._say_state()
        self._tell.start()

    def _hits(self) -> int:
        """Results beside the row that asks the CRM."""
        rows = range(self.model.rowCount())
        return sum((one := self.model.entry(row)) is not None and one.kind is not Kind.CRM for row in rows)

    @Slot()
    def _say_state(self) -> None:
        text = self.field.text().strip()
        busy = self._searching is not None
        said, kind = "", "muted"
        if self._problem is not None:
            if isinstance(self._problem, CrmError) and self._problem.kind is CrmErrorKind.SIGN_IN:
                said = self.tr("Sign in to search callbacks, calls and contacts.")
            else:
                said, kind = say_error(self._problem, place.zone(self._desk.settings)), "late"
        elif self._crm == () and text:
            said = self.tr("The CRM knows nobody else of that name or number.")
        elif text and not busy and self.model.rowCount() and not self._hits():
            #: {text} is what was looked for
            said = self.tr(
                "Nothing found for “{text}”. Try a part of the name, or the last digits of the number."
            ).format(text=text)
        self.said.setText(said)
        self.said.setVisible(bool(said))
        set_property(self.said, "kind", kind)
        translate = QCoreApplication.translate
        if busy:
            self.count.setText(self.tr("Searching…"))
        else:
            self.count.setText(translate("Search", "%n result(s)", None, self._hits()) if text else "")

    # For screen readers.

    @Slot()
    def _announce_count(self) -> None:
        if self.isVisible() and self.field.text().strip():
            row = self._row()
            first = self.model.spoken(row) if row >= 0 else ""
            self._announce(". ".join(filter(None, (self.said.text() or self.count.text(), first))))

    def _announce(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, text))

    # Texts.

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Name, number, page, setting or action"))
        self.field.setAccessibleName(self.tr("Search everything"))
        self.field.setAccessibleDescription(self.tr("Arrow keys go through the results."))
        self.list.setAccessibleName(self.tr("Results"))
        #: Keys in the search panel; “↑ ↓”, “Ctrl+Enter” and the like are names of keys
        self.keys.setText(self.tr("↑ ↓ choose · Enter open · Ctrl+Enter call · Shift+Enter CallBack · Esc close"))
        if self.isVisible():
            self._places = self._made()
            self._show()
