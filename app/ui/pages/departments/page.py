# SPDX-License-Identifier: GPL-3.0-or-later
"""The administrators' page: the site's rules and each department's, changed in a draft that is saved as a whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.domain.departments import Department, SiteRules
from app.domain.errors import DomainError, SwitchboardError, SwitchboardErrorKind
from app.domain.rule_problems import problems
from app.i18n import formats
from app.services.desk import Desk
from app.services.events import DirectoryChanged, RulesChanged, SwitchboardChanged, SwitchboardLink
from app.ui import icons, place
from app.ui.bridge import Bridge
from app.ui.keys import key_in
from app.ui.notices import Kind, Notices
from app.ui.pages.bound import BoundSection, with_value
from app.ui.pages.departments.department import (
    DirectSection,
    MissedSection,
    NameSection,
    OpeningSection,
    VoicemailSection,
)
from app.ui.pages.departments.lines import LinesEditor
from app.ui.pages.departments.ringing import OfferSection, RingBackSection
from app.ui.pages.departments.site import CallbacksSection, MayDialSection, PeopleSection
from app.ui.pages.departments.words import name_of
from app.ui.rights import sets_rules
from app.ui.sayings import plain_tip, say_error
from app.ui.switchboard_sayings import say_switchboard_error
from app.ui.tasks import Scope
from app.ui.theme import TARGET, Space
from app.ui.turns import Turns
from app.ui.widgets.breaking_row import BreakingRow
from app.ui.widgets.clash_bar import ClashBar
from app.ui.widgets.limited import limited
from app.ui.widgets.save_foot import SaveFoot
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.state_panel import State, StatePanel
from app.ui.widgets.tab_order import go_on

_WIDTH = 700
_LIST = 184
_ICON = 16
_BESIDE = 620
"""Width in pixels from which the list stands beside what it lists."""
_SITE, _DEPARTMENT, _LINES = 0, 1, 2
"""The three editors; the list begins with the first and ends with the last."""
_UNDO = 10.0


class DepartmentsPage(QWidget):
    """``settings_wanted``: no switchboard is set up, and the settings are where it is. ``counted`` tells whether something is not
    saved (1) or not (0)."""

    settings_wanted = Signal()
    counted = Signal(int)

    def __init__(self, desk: Desk, bridge: Bridge, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "page")
        self._desk, self._bridge, self._notices = desk, bridge, notices
        self._tasks = Scope()
        self._base: SiteRules | None = None
        """The switchboard's, as the draft was begun from them."""
        self._draft = SiteRules()
        self._theirs: SiteRules | None = None
        """What a colleague has saved while there is a draft."""
        self._failure: DomainError | None = None
        self._asking = self._saving = False
        self._tried = False
        """Whether saving was tried: from then on what is wrong is told while it is typed."""
        self._step: Callable[[], None] | None = None
        self.site: list[BoundSection] = []
        self.department: list[BoundSection] = []
        self._build()
        of_site: tuple[Callable[[], BoundSection], ...] = (
            CallbacksSection,
            lambda: PeopleSection(self._region),
            lambda: MayDialSection(place.region(desk.settings)),
        )
        of_department = (
            NameSection,
            OpeningSection,
            OfferSection,
            RingBackSection,
            MissedSection,
            VoicemailSection,
            DirectSection,
        )
        self._turns = Turns(
            (
                *(partial(self._add_to_site, make) for make in of_site),
                *(partial(self._add_to_department, make) for make in of_department),
                self._add_lines,
            ),
            self,
        )
        bridge.happened.connect(self._happened)
        self._retranslate()

    def _build(self) -> None:
        self._title = QLabel()
        self._title.setProperty("kind", "title")
        self.list = QListWidget(objectName="departmentsList")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setIconSize(QSize(_ICON, _ICON))
        self.list.setMinimumHeight(3 * TARGET)
        self.add = QPushButton(objectName="departmentsAdd")
        self.add.setIcon(icons.icon("plus"))
        self.remove = QPushButton(objectName="departmentsRemove")
        self.remove.setIcon(icons.icon("trash"))
        self._clash = ClashBar("departments")
        self.take, self.keep = self._clash.take, self._clash.keep
        self._panel = StatePanel("departmentsState")
        self._foot = SaveFoot("departments")
        self.said, self.discard, self.save = self._foot.said, self._foot.discard, self._foot.save
        # From the outside in: each time that parts are moved elsewhere, the style sheet is applied to all of them anew.
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self._title)
        column.addWidget(self._clash)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        whole = QWidget()
        self._stack.addWidget(whole)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight, whole)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(Space.M)
        self._side = QWidget()
        self._middle.addWidget(self._side)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(Space.XS)
        side.addWidget(self.list, 1)
        side.addWidget(BreakingRow(self.add, self.remove, stretch=-1, spacing=Space.XS))
        self._editors = QStackedWidget()
        self._middle.addWidget(self._editors, 1)
        self._areas: list[QScrollArea] = []
        self._places: list[QVBoxLayout] = []
        for _ in (_SITE, _DEPARTMENT, _LINES):
            inner = QWidget()
            self._areas.append(scrolling(inner, self._editors))
            inside = QVBoxLayout(inner)
            inside.setContentsMargins(0, 0, Space.S, Space.M)
            self._places.append(limited(_WIDTH, inside))
            inside.addStretch(1)
        self._stack.addWidget(self._panel)
        column.addWidget(self._foot)
        self.list.currentRowChanged.connect(self._chosen)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.save.clicked.connect(self.save_now)
        self.discard.clicked.connect(self._discard)
        self.take.clicked.connect(self._take_theirs)
        self.keep.clicked.connect(self._keep_mine)
        self._panel.step_wanted.connect(self._next_step)
        key_in(self.list, "Del", self._remove)
        key_in(self, "Ctrl+S", self.save_now, children=True)

    # The editors: they are built while the rules are on their way.

    def _add_to_site(self, make: Callable[[], BoundSection]) -> None:
        self._add_section(_SITE, make(), self.site, self._site_edited)

    def _add_to_department(self, make: Callable[[], BoundSection]) -> None:
        self._add_section(_DEPARTMENT, make(), self.department, self._department_edited)

    def _add_section(
        self, editor: int, section: BoundSection, known: list[BoundSection], edited: Callable[[str], None]
    ) -> None:
        known.append(section)
        self._places[editor].addWidget(section)
        section.edited.connect(edited)

    def _add_lines(self) -> None:
        self.lines = LinesEditor()
        self._places[_LINES].addWidget(self.lines)
        self.lines.changed.connect(self._lines_changed)
        go_on(self._editors, self._foot)
        self._fill()

    # What the window asks.

    @property
    def unsaved(self) -> bool:
        """Whether something was changed and not saved."""
        return self._base is not None and self._draft != self._base

    @property
    def draft(self) -> SiteRules:
        """The rules as they are typed."""
        return self._draft

    def signed_out(self) -> None:
        """Nobody is signed in: there is nothing to be shown."""
        self._tasks.cancel()
        self._asking = self._saving = False
        self._base, self._theirs, self._failure = None, None, None
        self._draft = SiteRules()
        self._tried = False
        self._fill()

    def shutdown(self) -> None:
        """Cancel what runs."""
        self._turns.stop()
        self._tasks.cancel()

    # What happens.

    @Slot(object)
    def _happened(self, event: object) -> None:
        match event:
            case RulesChanged(version=version):
                if not self._saving and (self._base is None or version != self._base.version):
                    self._load()
            case SwitchboardChanged(link=link):
                if link is SwitchboardLink.THERE and (self._base is None or self._failure is not None):
                    self._load()
                self._render()
            case DirectoryChanged() if self._turns.over:
                self.lines.people = self._desk.directory.people()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._base is None:
            self._load()
        self._render()

    def _load(self) -> None:
        there = self._desk.switchboard.link is SwitchboardLink.THERE
        if there and not self._asking and sets_rules(self._desk) and (self.isVisible() or self._base is not None):
            self._asking = True
            self._tasks.spawn(self._ask_rules(), "rules")

    async def _ask_rules(self) -> None:
        try:
            rules = await self._bridge.ask(self._desk.switchboard.rules())
        except DomainError as error:
            self._failure = error
        else:
            self._failure = None
            if isValid(self):
                self._came(rules)
        finally:
            self._asking = False
        if isValid(self):
            self._render()

    def _came(self, rules: SiteRules) -> None:
        """The switchboard's rules as they are now."""
        if not self.unsaved or replace(self._draft, version=rules.version) == rules:
            self._adopt(rules)
        elif self._base is not None and rules.version != self._base.version:
            self._theirs = rules

    def _adopt(self, rules: SiteRules) -> None:
        self._turns.finish()
        self._base = self._draft = rules
        self._theirs = None
        self._tried = False
        self._fill()

    @Slot()
    def _take_theirs(self) -> None:
        if self._theirs is not None:
            self._adopt(self._theirs)
            self._render()

    @Slot()
    def _keep_mine(self) -> None:
        """The draft stands, and is now one of theirs: saving it replaces what they changed."""
        if self._theirs is not None:
            self._base, self._theirs = self._theirs, None
            self._draft = replace(self._draft, version=self._base.version)
            self._render()

    # Saving.

    @Slot()
    def save_now(self) -> None:
        """Save the draft, unless something in it is wrong: then the first of it is shown."""
        if not self.unsaved or self._saving or self._theirs is not None:
            return
        self._tried = True
        wrong = problems(self._draft)
        self._blame(wrong)
        if wrong:
            self._show_problem(next(iter(wrong)))
            self._render()
            return
        self._saving = True
        self._render()
        self._tasks.spawn(self._save(self._draft), "save rules")

    async def _save(self, draft: SiteRules) -> None:
        try:
            saved = await self._bridge.ask(self._desk.switchboard.save_rules(draft))
        except SwitchboardError as error:
            self._saving = False
            if not isValid(self):
                return
            if error.kind is SwitchboardErrorKind.REFUSED and error.code == "older_version":
                self._load()
            else:
                self._notices.error(error, key="rules")
        except DomainError as error:
            self._saving = False
            self._notices.error(error, key="rules")
        else:
            self._saving = False
            if not isValid(self):
                return
            # What was typed while it was on its way is not lost.
            if self._draft == draft:
                self._adopt(saved)
            else:
                self._base, self._draft = saved, replace(self._draft, version=saved.version)
            self._notices.show_notice(lambda: self.tr("The rules are saved."), Kind.SUCCESS, key="rules")
        self._render()

    @Slot()
    def _discard(self) -> None:
        """Everything as it was; can be taken back."""
        draft, base = self._draft, self._base
        if base is None or not self.unsaved:
            return
        self._adopt(self._theirs or base)
        self._render()

        def undo() -> None:
            if isValid(self) and self._base is not None and not self.unsaved:
                self._draft = replace(draft, version=self._base.version)
                self._fill()
                self._render()

        self._notices.show_notice(
            lambda: self.tr("Your changes are discarded."),
            action=lambda: self.tr("Undo"),
            on_action=undo,
            seconds=_UNDO,
            countdown=True,
            key="rules",
        )

    # Departments.

    def _place_of(self, row: int) -> int | None:
        """The number of the department of a row of the list; ``None``: it is none."""
        return row - 1 if 1 <= row <= len(self._draft.departments) else None

    @Slot()
    def _add(self) -> None:
        """A new one, like the one that is chosen in zone and language, which most likely is what is meant."""
        like = self._place_of(self.list.currentRow())
        known = self._draft.departments
        other = known[like] if like is not None else known[0] if known else None
        new = Department("", zone=place.zone(self._desk.settings).key)
        if other is not None:
            new = replace(new, zone=other.zone, language=other.language, opening=other.opening)
        self._draft = replace(self._draft, departments=(*known, new))
        self._fill(row=len(self._draft.departments))
        self._render()
        field = self.department[0].field_of("name")
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _remove(self) -> None:
        at = self._place_of(self.list.currentRow())
        if at is None:
            return
        known = self._draft.departments
        gone = known[at]
        self._draft = replace(self._draft, departments=known[:at] + known[at + 1 :])
        self._fill(row=at + 1 if at + 1 < len(known) else at)
        self._render()

        def undo() -> None:
            left = self._draft.departments
            if isValid(self) and gone not in left:
                self._draft = replace(self._draft, departments=(*left[:at], gone, *left[at:]))
                self._fill(row=at + 1)
                self._render()

        self._notices.show_notice(
            #: {name} is a department
            lambda: self.tr("Removed: {name}. It goes for good when you save.").format(name=name_of(gone)),
            action=lambda: self.tr("Undo"),
            on_action=undo,
            seconds=_UNDO,
            countdown=True,
            key="department-removed",
        )

    # What is edited.

    def _section(self) -> BoundSection:
        section = self.sender()
        assert isinstance(section, BoundSection)
        return section

    @Slot(str)
    def _site_edited(self, path: str) -> None:
        self._draft = with_value(self._draft, path, self._section().value(path))
        self._edited()

    @Slot(str)
    def _department_edited(self, path: str) -> None:
        at = self._place_of(self.list.currentRow())
        if at is None:
            return
        departments = list(self._draft.departments)
        departments[at] = with_value(departments[at], path, self._section().value(path))
        self._draft = replace(self._draft, departments=tuple(departments))
        if path in ("name", "queue"):
            self._name(at + 1, name_of(departments[at]))
        self._edited()

    @Slot()
    def _lines_changed(self) -> None:
        self._draft = replace(self._draft, direct_lines=self.lines.lines())
        self._edited()

    def _edited(self) -> None:
        if self._tried:
            self._blame(problems(self._draft))
        self._render()

    # What it shows.

    def _region(self) -> str:
        return self._draft.region

    def _fill(self, row: int | None = None) -> None:
        """Show the draft in the list and in the editors, at this row or at the one chosen before."""
        wanted = self.list.currentRow() if row is None else row
        names = [self.tr("The whole site"), *map(name_of, self._draft.departments), self.tr("Agents' own numbers")]
        self.list.blockSignals(True)
        while self.list.count() > len(names):
            self.list.takeItem(self.list.count() - 1)
        for at, name in enumerate(names):
            if at == self.list.count():
                item = QListWidgetItem()
                item.setSizeHint(QSize(0, TARGET))
                self.list.addItem(item)
            self._name(at, name)
        self.list.setCurrentRow(max(0, min(wanted, len(names) - 1)))
        self.list.blockSignals(False)
        self.remove.setEnabled(self._place_of(self.list.currentRow()) is not None)
        if not self._turns.over:
            return
        self.lines.people = self._desk.directory.people()
        self.lines.set_lines(self._draft.direct_lines)
        for part in self.site:
            part.show_values(self._draft)
        self._show_row()

    def _name(self, row: int, name: str) -> None:
        self.list.item(row).setText(name)
        self.list.item(row).setToolTip(plain_tip(name))

    @Slot(int)
    def _chosen(self, _row: int) -> None:
        self._show_row()
        self._areas[self._editors.currentIndex()].verticalScrollBar().setValue(0)

    def _show_row(self) -> None:
        if not self._turns.over:
            return
        row = self.list.currentRow()
        at = self._place_of(row)
        if at is not None:
            for part in self.department:
                part.show_values(self._draft.departments[at])
        self._editors.setCurrentIndex(_DEPARTMENT if at is not None else _SITE if row <= 0 else _LINES)
        self.remove.setEnabled(at is not None)
        self._blame(problems(self._draft) if self._tried else {})

    def _blame(self, wrong: Mapping[str, str]) -> None:
        for part in self.site:
            part.blame(wrong)
        self.lines.blame(_below("direct_lines.", wrong))
        at = self._place_of(self.list.currentRow())
        mine = _below(f"departments.{at}.", wrong) if at is not None else {}
        for part in self.department:
            part.blame(mine)
        rows = {_row_of(path, len(self._draft.departments)) for path in wrong}
        for row in range(self.list.count()):
            self.list.item(row).setIcon(icons.icon("warning", "late") if row in rows else QIcon())

    def _show_problem(self, path: str) -> None:
        """Go to the field that is wrong."""
        self.list.setCurrentRow(_row_of(path, len(self._draft.departments)))
        self._blame(problems(self._draft))
        at = self._place_of(self.list.currentRow())
        parts: Sequence[Any] = self.site if at is None else self.department
        rest = path if at is None else path.split(".", 2)[2]
        if path.startswith("direct_lines."):
            parts, rest = [self.lines], path.split(".", 1)[1]
        field = next((found for part in parts if (found := part.field_of(rest)) is not None), None)
        if field is not None:
            self._areas[self._editors.currentIndex()].ensureWidgetVisible(field)
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _render(self) -> None:
        state, self._step = self._state()
        if state is not None:
            self._panel.say(state)
        self._stack.setCurrentIndex(0 if state is None else 1)
        clash = self._theirs is not None and state is None
        self._clash.setVisible(clash)
        ready = state is None and self.unsaved and not self._saving
        self.save.setEnabled(ready and not clash)
        self.discard.setEnabled(ready)
        for button in (self.save, self.discard):
            button.setVisible(state is None)
        wrong = bool(self._tried and self.unsaved and problems(self._draft))
        self._foot.tell(self._say() if state is None else "", wrong=wrong)
        self.counted.emit(int(self.unsaved))

    def _say(self) -> str:
        if self._saving:
            return self.tr("Saving…")
        if self._tried and (wrong := problems(self._draft)):
            #: So many values cannot be saved as they are
            return QCoreApplication.translate("DepartmentsPage", "%n value(s) cannot be saved.", None, len(wrong))
        if self.unsaved:
            return self.tr("Not saved yet.")
        base = self._base
        #: The rules have been changed {number} times
        return self.tr("Saved (version {number}).").format(number=formats.number(base.version if base else 0))

    def _state(self) -> tuple[State | None, Callable[[], None] | None]:
        """What is said instead of the rules, and what its button does."""
        switchboard = self._desk.switchboard
        link, settings = switchboard.link, self.tr("Open the settings")
        if self._desk.account.person is None:
            return State("lock", self.tr("You are not signed in")), None
        if self._base is not None and (self.unsaved or link is SwitchboardLink.THERE):
            return None, None  # what was typed stays to be seen, also while the switchboard is away
        if link is SwitchboardLink.OFF:
            text = self.tr("Enter the switchboard's address in the settings to set up departments here.")
            return State("headset", self.tr("No switchboard is set up"), text, settings), self.settings_wanted.emit
        if link is SwitchboardLink.REFUSED:
            text = say_switchboard_error(switchboard.problem) if switchboard.problem is not None else ""
            return State(
                "lock", self.tr("The switchboard does not let you in"), text, settings
            ), self.settings_wanted.emit
        if not sets_rules(self._desk):
            text = self.tr("Departments are set up by administrators. Ask yours for a change.")
            return State("lock", self.tr("Not for your role"), text), None
        if link is SwitchboardLink.AWAY:
            text = self.tr("The rules can be changed as soon as it answers. It is tried again by itself.")
            return State("cloud-off", self.tr("The switchboard is away"), text), None
        if self._failure is not None:
            text = say_error(self._failure)
            return State("warning", self.tr("The rules cannot be shown"), text, self.tr("Try again")), self._load
        return State("clock", self.tr("Loading the rules…")), None

    @Slot()
    def _next_step(self) -> None:
        if self._step is not None:
            self._step()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE
        self._middle.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._side.setMaximumWidth(_LIST if beside else 16_777_215)
        self._side.setMaximumHeight(16_777_215 if beside else _LIST)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        #: Name of the page on which administrators set up departments, their queues and callbacks
        self._title.setText(self.tr("Departments"))
        self.list.setAccessibleName(self.tr("Departments"))
        #: Button: add a department
        self.add.setText(self.tr("Add", "a department"))
        self.add.setToolTip(self.tr("Add a department"))
        self.add.setAccessibleName(self.tr("Add a department"))
        #: Button: remove the department that is chosen
        self.remove.setText(self.tr("Remove", "a department"))
        self.remove.setToolTip(self.tr("Remove the department (Del in the list)"))
        self._clash.text.setText(
            self.tr("A colleague has saved other rules while you were changing them. Yours are not saved yet.")
        )
        #: Button: the colleague's rules stand, one's own changes go
        self.take.setText(self.tr("Take theirs, drop mine"))
        #: Button: one's own rules stand; saving them replaces the colleague's
        self.keep.setText(self.tr("Keep mine, to replace theirs"))
        self._fill()
        self._render()


def _below(prefix: str, wrong: Mapping[str, str]) -> dict[str, str]:
    return {path[len(prefix) :]: code for path, code in wrong.items() if path.startswith(prefix)}


def _row_of(path: str, departments: int) -> int:
    """The row of the list under which a problem is found."""
    first, _, rest = path.partition(".")
    if first == "departments":
        return 1 + int(rest.partition(".")[0])
    return departments + 1 if first == "direct_lines" else 0
