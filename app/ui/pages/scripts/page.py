# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of scripts: everybody reads them; supervisors change them in a draft that is saved as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, Signal, Slot
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

from app.config import protocol as files
from app.domain.errors import DomainError, NotKept, ProtocolNotKept
from app.domain.protocol import Name, RedialProtocol
from app.domain.redial import Situation
from app.i18n.catalogues import Languages
from app.services.desk import Desk
from app.services.events import ProtocolChanged, SignedIn
from app.ui import icons
from app.ui.bridge import Bridge
from app.ui.export_job import folder
from app.ui.keys import key_in
from app.ui.notices import Kind, Notices
from app.ui.pages.bound import BoundSection, shrinking, with_value
from app.ui.pages.scripts.draft import below, draft_problems, play_of, tidied, with_play
from app.ui.pages.scripts.files import ScriptFiles
from app.ui.pages.scripts.play import LinesSection, OpeningSection, SayingSection, TriesSection
from app.ui.pages.scripts.preview import Preview, names_in
from app.ui.pages.scripts.reader import Reader
from app.ui.pages.scripts.site import CompanySection, RedialRulesSection, SurveySection
from app.ui.phone.script_words import say_situation
from app.ui.protocol_sayings import say_not_kept, say_protocol_file, say_protocol_source
from app.ui.rights import edits_scripts
from app.ui.sayings import plain_tip
from app.ui.tasks import Scope
from app.ui.theme import TARGET, Space, set_property
from app.ui.widgets.breaking_row import BreakingRow
from app.ui.widgets.clash_bar import ClashBar
from app.ui.widgets.limited import limited
from app.ui.widgets.save_foot import SaveFoot
from app.ui.widgets.scrolling import scrolling
from app.ui.widgets.segments import Segments
from app.ui.widgets.state_panel import State, StatePanel
from app.ui.widgets.still import Choice

_WIDTH = 700
_LIST = 216
_ICON = 16
_BESIDE = 620
"""Width in pixels from which the list stands beside what it lists."""
_READ, _EDIT = 0, 1
_UNDO = 10.0
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
SITUATIONS = tuple(Situation)
"""The first entries of the list; the one after them holds for all."""


class ScriptsPage(QWidget):
    """``counted`` tells whether something is not saved (1) or not (0)."""

    counted = Signal(int)

    def __init__(
        self, desk: Desk, bridge: Bridge, notices: Notices, languages: Languages, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "page")
        self._desk, self._bridge, self._notices, self._languages = desk, bridge, notices, languages
        self._tasks = Scope()
        self._base = self._draft = tidied(desk.protocols.protocol)
        """What is in force, as the draft was begun from it, and the draft."""
        self._version = desk.protocols.version
        self._theirs: RedialProtocol | None = None
        """What a colleague has saved while there is a draft."""
        self._wrong: Mapping[str, str] = {}
        self._may_save = True
        self._saving = False
        self._language = ""
        """The window's language when the page's was chosen last."""
        self._build()
        bridge.happened.connect(self._happened)
        self._retranslate()

    def _build(self) -> None:
        self._title = QLabel()
        self._title.setProperty("kind", "title")
        self.source = QLabel(objectName="scriptsSource", wordWrap=True)
        self.source.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QListWidget(objectName="scriptsList")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setIconSize(QSize(_ICON, _ICON))
        self.list.setWordWrap(True)
        for _ in (*SITUATIONS, None):
            self.list.addItem(QListWidgetItem())
        self.read_in = QPushButton(objectName="scriptsImport")
        self.write_out = QPushButton(objectName="scriptsExport")
        self.shipped = QPushButton(objectName="scriptsShipped")
        self.picker = Choice("scriptsPicker")
        shrinking(self.picker)
        for row in range(self.list.count()):
            self.picker.addItem("", row)
        self._file_row = BreakingRow(self.read_in, self.write_out, self.shipped, stretch=-1, spacing=Space.XS)
        self.mode = Segments("scriptsRead", "scriptsEdit")
        self.preview = Preview(self._desk, self.mode)
        self.reader = Reader()
        self.saying = SayingSection(self._names)
        self.opening = OpeningSection(self._names)
        self.tries = TriesSection()
        self.play: tuple[BoundSection, ...] = (self.saying, self.opening, self.tries)
        self.site: tuple[BoundSection, ...] = (CompanySection(), RedialRulesSection(), SurveySection())
        self._panel = StatePanel("scriptsState")
        self._clash = ClashBar("scripts")
        self._foot = SaveFoot("scripts")
        self.said, self.discard, self.save = self._foot.said, self._foot.discard, self._foot.save
        self.first = QPushButton(objectName="scriptsFirst")
        self._foot.add(self.first)
        QWidget.setTabOrder(self.first, self.discard)
        QWidget.setTabOrder(self.discard, self.save)
        self._files = ScriptFiles(self._folder, self._came_from_file, self._went_to_file, self._failed, self)
        # From the outside in: each time that parts are moved elsewhere, the style sheet is applied to all of them anew.
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(BreakingRow(self._title, self._file_row))
        column.addWidget(self.source)
        column.addWidget(self._clash)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        self._whole = QWidget()
        self._stack.addWidget(self._whole)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._whole)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(Space.M)
        self._middle.addWidget(self.list)
        self._middle.addWidget(self.picker)
        self._right = QWidget()
        self._middle.addWidget(self._right, 1)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(Space.S)
        right.addWidget(self.preview)
        self._editors = QStackedWidget()
        right.addWidget(self._editors, 1)
        self._areas: list[QScrollArea] = []
        for parts in ((self.reader,), self.play, self.site):
            inner = QWidget()
            self._areas.append(scrolling(inner, self._editors))
            inside = QVBoxLayout(inner)
            inside.setContentsMargins(0, 0, Space.S, Space.M)
            limited(_WIDTH, inside, *parts)
            inside.addStretch(1)
        self._stack.addWidget(self._panel)
        column.addWidget(self._foot)
        self.list.setCurrentRow(0)
        self.list.setFixedWidth(_LIST)
        self.list.currentRowChanged.connect(self._chosen)
        self.picker.activated.connect(self.list.setCurrentRow)
        self.mode.chosen.connect(self._mode_chosen)
        self.preview.changed.connect(self._said_anew)
        self.read_in.clicked.connect(self._files.ask_import)
        self.write_out.clicked.connect(self._export)
        self.shipped.clicked.connect(self._take_shipped)
        self.save.clicked.connect(self.save_now)
        self.discard.clicked.connect(self._discard)
        self.first.clicked.connect(self._show_first)
        self._clash.take.clicked.connect(self._take_theirs)
        self._clash.keep.clicked.connect(self._keep_mine)
        for one in self.play:
            one.edited.connect(self._play_edited)
        for other in self.site:
            other.edited.connect(self._site_edited)
        for editor in (self.saying.editor, self.opening.editor, self.tries.tries):
            editor.arranged.connect(self._order)
        key_in(self, "Ctrl+S", self.save_now, children=True)

    # What the window asks.

    @property
    def unsaved(self) -> bool:
        """Whether something was changed and not saved."""
        return self._draft != self._base

    @property
    def draft(self) -> RedialProtocol:
        """The protocol as it is typed."""
        return self._draft

    def signed_out(self) -> None:
        """Nobody is signed in: what was typed was theirs."""
        self._tasks.cancel()
        self._saving = False
        self._adopt(self._desk.protocols.protocol)
        self._render()

    def shutdown(self) -> None:
        """Cancel what runs."""
        self._tasks.cancel()

    # What happens.

    @Slot(object)
    def _happened(self, event: object) -> None:
        match event:
            case ProtocolChanged():
                self._came()
                self._ask_whether()
            case SignedIn():
                self._ask_whether()
                self._render()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask_whether()
        self._render()

    def _ask_whether(self) -> None:
        """Whether it can be saved is known where the file and the CRM are."""
        if edits_scripts(self._desk):
            self._tasks.spawn(self._asked_whether(), "whether scripts can be saved")

    async def _asked_whether(self) -> None:
        async def may_save() -> bool:
            return bool(self._desk.protocols.may_save)

        may = await self._bridge.ask(may_save())
        if isValid(self):
            self._may_save = may
            self._render()

    def _came(self) -> None:
        """What is in force now."""
        protocols = self._desk.protocols
        now = tidied(protocols.protocol)
        if self._saving:
            return
        if not self.unsaved or self._draft == now:
            self._adopt(now)
        elif now != self._base:
            self._theirs = now
        else:
            self._version, self._theirs = protocols.version, None
        self._render()

    def _adopt(self, protocol: RedialProtocol) -> None:
        self._base = self._draft = tidied(protocol)
        self._version = self._desk.protocols.version
        self._theirs = None
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
            self._version = self._desk.protocols.version
            self._render()

    # Saving.

    @Slot()
    def save_now(self) -> None:
        """Save the draft, unless something in it is wrong: then the first of it is shown."""
        if not self.unsaved or self._saving or self._theirs is not None or not edits_scripts(self._desk):
            return
        if self._wrong:
            self._show_first()
        elif self._may_save:
            self._saving = True
            self._render()
            self._tasks.spawn(self._save(self._draft), "save scripts")

    async def _save(self, draft: RedialProtocol) -> None:
        try:
            await self._bridge.ask(self._desk.protocols.save(draft, self._version))
        except (DomainError, OSError) as error:
            self._saving = False
            if not isValid(self):
                return
            self._came()
            if not (isinstance(error, ProtocolNotKept) and error.why is NotKept.OLDER_VERSION and self._theirs):
                self._failed(error)
        else:
            self._saving = False
            if not isValid(self):
                return
            # What was typed while it was on its way is not lost.
            typed, self._draft = self._draft, draft
            self._base, self._version, self._theirs = draft, self._desk.protocols.version, None
            if typed != draft:
                self._draft = typed
            self._notices.show_notice(lambda: self.tr("The scripts are saved."), Kind.SUCCESS, key="scripts")
        self._render()

    @Slot()
    def _discard(self) -> None:
        """Everything as it was; can be taken back."""
        if not self.unsaved or self._saving:
            return
        draft = self._draft
        self._adopt(self._theirs or self._base)
        self._render()
        self._tell_undo(draft, lambda: self.tr("Your changes are discarded."))

    @Slot()
    def _take_shipped(self) -> None:
        self._replace(files.shipped(), lambda: self.tr("These are the scripts that come with the program."))

    @Slot()
    def _export(self) -> None:
        self._files.ask_export(self._draft)

    def _came_from_file(self, protocol: RedialProtocol) -> None:
        self._replace(protocol, lambda: self.tr("The scripts of the file are here. They count when you save them."))

    def _went_to_file(self, path: Path) -> None:
        self._notices.show_notice(
            #: {name} is a file
            lambda: self.tr("The scripts are in {name}.").format(name=path.name),
            Kind.SUCCESS,
            key="scripts-file",
        )

    def _replace(self, protocol: RedialProtocol, said: object) -> None:
        """Another draft as a whole; can be taken back."""
        before, self._draft = self._draft, tidied(protocol)
        self._fill()
        self._render()
        if self._draft != before:
            self._tell_undo(before, said)

    def _tell_undo(self, before: RedialProtocol, said: object) -> None:
        now = self._draft

        def undo() -> None:
            if isValid(self) and self._draft == now:
                self._draft = before
                self._fill()
                self._render()

        self._notices.show_notice(
            said,  # type: ignore[arg-type]
            action=lambda: self.tr("Undo"),
            on_action=undo,
            seconds=_UNDO,
            countdown=True,
            key="scripts",
        )

    def _failed(self, error: BaseException) -> None:
        self._notices.error(error, key="scripts")

    def _folder(self) -> Path:
        named = self._desk.settings.redial_protocol
        return Path(named).parent if named else folder(self._desk.settings)

    # What is edited.

    @property
    def situation(self) -> Situation | None:
        """The one that is chosen; ``None``: what holds for all."""
        row = self.list.currentRow()
        return SITUATIONS[row] if 0 <= row < len(SITUATIONS) else None

    @property
    def editing(self) -> bool:
        """Whether fields are shown."""
        return self.mode.number == _EDIT and edits_scripts(self._desk)

    @Slot(str)
    def _site_edited(self, path: str) -> None:
        section = self.sender()
        assert isinstance(section, BoundSection)
        self._draft = with_value(self._draft, path, section.value(path))
        self._edited()

    @Slot(str)
    def _play_edited(self, path: str) -> None:
        section, situation = self.sender(), self.situation
        assert isinstance(section, BoundSection)
        if situation is not None:
            play = with_value(play_of(self._draft, situation), path, section.value(path))
            self._draft = with_play(self._draft, play)
            self.preview.show_names(names_in(play))
            self._edited()

    def _edited(self) -> None:
        self._read()
        self._blame()
        self._render()

    def _names(self) -> Mapping[Name, str]:
        return self.preview.names(self._draft)

    # What it shows.

    def _fill(self) -> None:
        """Show the draft."""
        for part in self.site:
            part.show_values(self._draft)
        self._show_row()

    @Slot(int)
    def _chosen(self, row: int) -> None:
        self.picker.setCurrentIndex(row)
        self._show_row()
        for area in self._areas:
            area.verticalScrollBar().setValue(0)

    @Slot(int)
    def _mode_chosen(self, _mode: int) -> None:
        self._show_row()
        self._render()

    @Slot()
    def _said_anew(self) -> None:
        """In another language, or with other names known."""
        for part in (self.saying, self.opening):
            part.editor.set_language(self.preview.code)
            part.editor.said_anew()
        self._blame()
        self._read()

    def _show_row(self) -> None:
        situation = self.situation
        if situation is not None:
            play = play_of(self._draft, situation)
            self.opening.show_situation(situation)
            self.tries.setVisible(situation is not Situation.AGREED or bool(play.windows))
            self.preview.show_names(names_in(play))
            if self.editing:
                for part in (self.saying, self.opening):
                    part.editor.set_language(self.preview.code)
                for section in self.play:
                    section.show_values(play)
        else:
            self.preview.show_names(())
        # The company's names stand in all languages there.
        self.preview.show_language(situation is not None or not self.editing)
        self._editors.setCurrentIndex(_READ if not self.editing else 1 if situation is not None else 2)
        self._read()
        self._blame()

    def _read(self) -> None:
        situation = self.situation
        if situation is None:
            self.reader.show_site(self._draft, self.preview.code)
        else:
            play = play_of(self._draft, situation)
            self.reader.show_play(play, self._draft, self.preview.code, self._names())

    @Slot()
    def _order(self) -> None:
        """Tab goes as the eye does, also to rows that are new."""
        way = (
            self.read_in,
            self.write_out,
            self.shipped,
            self._clash.take,
            self._clash.keep,
            self.list,
            self.picker,
            *self.mode.buttons,
            self.preview.language,
            *self.preview.known.values(),
            *self.saying.editor.controls(),
            self.saying.then,
            *self.opening.editor.controls(),
            *self.tries.tries.controls(),
        )
        for before, after in pairwise(way):
            QWidget.setTabOrder(before, after)

    def _blame(self) -> None:
        editor = edits_scripts(self._desk)
        self._wrong = draft_problems(self._draft) if editor else {}
        for part in self.site:
            part.blame(self._wrong)
        situation = self.situation
        mine = below(f"situations.{situation}.", self._wrong) if situation is not None else {}
        # The file calls the windows of a situation its tries.
        mine = {("windows" + path[5:] if path.startswith("tries") else path): code for path, code in mine.items()}
        for section in self.play:
            section.blame(mine)
        rows = {_row_of(path) for path in self._wrong}
        for row in range(self.list.count()):
            mark = icons.icon("warning", "late") if row in rows else QIcon()
            self.list.item(row).setIcon(mark)
            self.picker.setItemIcon(row, mark)
        self.preview.mark(self._draft, marked=editor)

    @Slot()
    def _show_first(self) -> None:
        """Go to the first field that is wrong."""
        if not self._wrong:
            return
        path = next(iter(self._wrong))
        self.mode.buttons[_EDIT].setChecked(True)
        if path.rpartition(".")[0].endswith(".text"):
            self.preview.choose(path.rpartition(".")[2])
        self.list.setCurrentRow(_row_of(path))
        self._show_row()
        self._said_anew()
        self._render()
        field = self._field_of(path)
        if field is not None:
            self._areas[self._editors.currentIndex()].ensureWidgetVisible(field)
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _field_of(self, path: str) -> QWidget | None:
        if self.situation is None:
            return next((found for part in self.site if (found := part.field_of(path)) is not None), None)
        part, _, rest = path.split(".", 2)[2].partition(".")
        match part:
            case "tries":
                return self.tries.tries.field_of(rest)
            case "then":
                return self.saying.then
        section: LinesSection = self.saying if part == "lines" else self.opening
        return section.editor.field_of(rest)

    def _render(self) -> None:
        state = self._state()
        if state is not None:
            self._panel.say(state)
        self._stack.setCurrentIndex(0 if state is None else 1)
        editor = state is None and edits_scripts(self._desk)
        clash = self._theirs is not None and editor
        self._clash.setVisible(clash)
        self.mode.setVisible(editor)
        for button in (self.read_in, self.shipped):
            button.setVisible(editor)
        self._file_row.setVisible(editor)
        ready = editor and self.unsaved and not self._saving
        self.save.setEnabled(ready and not clash and not self._wrong and self._may_save)
        self.discard.setEnabled(ready)
        self._foot.setVisible(editor)
        self.first.setVisible(editor and bool(self._wrong))
        said, wrong = self._say() if editor else ("", False)
        self._foot.tell(said, wrong=wrong)
        self._say_source()
        self.source.setVisible(state is None)
        self._areas[_READ].setEnabled(True)
        self.counted.emit(int(self.unsaved and edits_scripts(self._desk)))

    def _height(self, name: str) -> int:
        """Pixels that an entry of the list needs, whose words may take two lines."""
        room = QRect(0, 0, _LIST - _ICON - 3 * Space.S, 1000)
        return max(TARGET, self.fontMetrics().boundingRect(room, _WRAPPED, name).height() + Space.S)

    def _say_source(self) -> None:
        protocols = self._desk.protocols
        problem = protocols.problem
        said = say_protocol_source(protocols.source)
        if problem is not None:
            if protocols.source == "file":
                #: {problem} is a whole sentence about the site's file
                said = self.tr("{problem} What it held before stays in force.")
            elif protocols.source == "hub":
                #: {problem} is a whole sentence about the site's file
                said = self.tr("{problem} Until then, the server's scripts are in force.")
            else:
                #: {problem} is a whole sentence about the site's file
                said = self.tr("{problem} Until then, the scripts that come with the program are in force.")
            said = said.format(problem=say_protocol_file(problem))
        self.source.setText(said)
        set_property(self.source, "kind", "late" if problem is not None else "muted")

    def _say(self) -> tuple[str, bool]:
        """How the draft stands, and whether that is not well."""
        if self._saving:
            return self.tr("Saving…"), False
        if not self._may_save:
            where = NotKept.READ_ONLY if self._desk.settings.redial_protocol else NotKept.NOWHERE
            return say_not_kept(where), self.unsaved
        if self._wrong and self.unsaved:
            #: So many values cannot be saved as they are
            return QCoreApplication.translate("Scripts", "%n value(s) cannot be saved.", None, len(self._wrong)), True
        if self._theirs is not None:
            return self.tr("Choose above whose scripts stand."), True
        if self.unsaved:
            return self.tr("Not saved yet."), False
        return self.tr("Saved."), False

    def _state(self) -> State | None:
        """What is said instead of the scripts."""
        if self._desk.account.person is None:
            return State("lock", self.tr("You are not signed in"))
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE
        self._middle.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.list.setVisible(beside)
        self.picker.setVisible(not beside)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        if self._language != self._languages.code and not self.editing:
            # Who reads wants their own language; who writes goes on in the one they write.
            self._language = self._languages.code
            self.preview.choose(self._language)
        #: Name of the page on which is read and set what agents say when a line breaks off
        self._title.setText(self.tr("Scripts"))
        for one in (self.list, self.picker):
            one.setAccessibleName(self.tr("Situations"))
        #: Entry of the list of situations: what holds for all of them
        names = [*map(say_situation, SITUATIONS), self.tr("For all situations")]
        for row, name in enumerate(names):
            item = self.list.item(row)
            item.setText(name)
            item.setToolTip(plain_tip(name))
            item.setSizeHint(QSize(0, self._height(name)))
            self.picker.setItemText(row, name)
        #: Buttons: look at the scripts, or change them
        self.mode.buttons[_READ].setText(self.tr("Read"))
        self.mode.buttons[_EDIT].setText(self.tr("Edit"))
        self.read_in.setText(self.tr("Import…"))
        self.read_in.setToolTip(self.tr("Take the scripts from a file"))
        self.write_out.setText(self.tr("Export…"))
        self.write_out.setToolTip(self.tr("Write the scripts to a file"))
        #: Button: take the scripts that come with the program
        self.shipped.setText(self.tr("Reset"))
        self.shipped.setToolTip(self.tr("Take the scripts that come with the program"))
        self.shipped.setAccessibleName(self.tr("Take the scripts that come with the program"))
        #: Button: go to the first value that cannot be saved
        self.first.setText(self.tr("Show the first"))
        self._clash.text.setText(
            self.tr("A colleague has saved other scripts while you were changing them. Yours are not saved yet.")
        )
        #: Button: the colleague's scripts stand, one's own changes go
        self._clash.take.setText(self.tr("Take theirs, drop mine"))
        #: Button: one's own scripts stand; saving them replaces the colleague's
        self._clash.keep.setText(self.tr("Keep mine, to replace theirs"))
        self._fill()
        self._said_anew()
        self._render()


def _row_of(path: str) -> int:
    """The row of the list under which a problem is found."""
    parts = path.split(".")
    if parts[0] == "situations" and len(parts) > 1 and parts[1] in set(Situation):
        return SITUATIONS.index(Situation(parts[1]))
    return len(SITUATIONS)
