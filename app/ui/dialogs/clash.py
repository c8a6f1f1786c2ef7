# SPDX-License-Identifier: GPL-3.0-or-later
"""Two people changed the same fields: both versions side by side, what either choice does, and a choice for each field."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.callback import Callback, Clash
from app.domain.errors import DomainError
from app.domain.waiting import WaitingChange
from app.i18n.catalogues import Languages
from app.services.desk import Desk
from app.ui import place, theme
from app.ui.bridge import Bridge
from app.ui.clash_words import ClashWords, their_change
from app.ui.dialogs.asking import SmallDialog
from app.ui.dialogs.callback_dialog import FormScroll
from app.ui.sayings import plain_label, say_field
from app.ui.theme import Space

_LONG = 60
"""A value of more characters, or with line ends, is shown as a text with its differences marked."""
_LINES = 7
"""Lines of a long text that are seen without scrolling."""
_COMPARED = 1_000_000
"""Words of one text times words of the other up to which they are compared one by one; beyond, it would be felt (10,000 characters
of one word against as many took ten seconds)."""
_WORDS = re.compile(r"\s+|\w+|[^\w\s]")


class _Text(QTextEdit):
    """A long value, read only, with what the other version has not marked by a bold underline and a tint."""

    def __init__(self, name: str) -> None:
        super().__init__(objectName=name, readOnly=True, tabChangesFocus=True)
        self.setAcceptRichText(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text, self._other = "", ""

    def show_text(self, text: str, other: str) -> None:
        """Show the text and how it differs from the other one."""
        self._text, self._other = text, other
        self._render()

    def sizeHint(self) -> QSize:
        lines = min(_LINES, 1 + self._text.count("\n") + len(self._text) // 34)
        return QSize(200, self.fontMetrics().lineSpacing() * max(2, lines) + 18)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._render()
        super().changeEvent(event)

    def _render(self) -> None:
        colours = theme.colours()
        plain, marked = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(QColor(colours.text))
        marked.setForeground(QColor(colours.warn_text))
        marked.setBackground(QColor(colours.warn_bg))
        marked.setFontWeight(QFont.Weight.DemiBold)
        marked.setFontUnderline(True)
        self.clear()
        cursor = self.textCursor()
        for text, own in differing(self._text, self._other):
            cursor.insertText(text, marked if own else plain)
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.setTextCursor(cursor)


def differing(text: str, other: str) -> list[tuple[str, bool]]:
    """The text in pieces, and which of them the other one has not."""
    mine, theirs = _WORDS.findall(text), _WORDS.findall(other)
    least = min(len(mine), len(theirs))
    start = next((at for at in range(least) if mine[at] != theirs[at]), least)
    end = next((at for at in range(least - start) if mine[-1 - at] != theirs[-1 - at]), least - start)
    first, last = mine[:start], mine[len(mine) - end :]
    mine, theirs = mine[start : len(mine) - end], theirs[start : len(theirs) - end]
    pieces = [("".join(first), False)]
    if len(mine) * len(theirs) > _COMPARED:
        pieces.append(("".join(mine), True))
    else:
        for tag, begin, until, _, _ in SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes():
            pieces.append(("".join(mine[begin:until]), tag != "equal"))
    pieces.append(("".join(last), False))
    return [piece for piece in pieces if piece[0]]


class _Side(QWidget):
    """One version of one field: the choice, the value, and what choosing it does."""

    def __init__(self, name: str, long: bool) -> None:
        super().__init__()
        self.choice = QRadioButton(objectName=name)
        self.text = _Text(f"{name}Text") if long else None
        self.value = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.value.setProperty("kind", "strong")
        self.value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.effect = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.effect.setProperty("kind", "small")
        for label in (self.value, self.effect):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.choice)
        column.addWidget(self.text if self.text is not None else self.value)
        column.addWidget(self.effect)
        column.addStretch(1)

    def say(self, field: str, whose: str, value: str, other: str, effect: str) -> None:
        self.choice.setText(plain_label(whose))
        #: For screen readers: {field} is the name of a field, {whose} "Yours" or a colleague, {value} what they wrote
        spoken = self.tr("{field}, {whose}: {value}").format(field=field, whose=whose, value=value)
        self.choice.setAccessibleName(spoken)
        self.choice.setAccessibleDescription(effect)
        self.effect.setText(effect)
        if self.text is not None:
            self.text.show_text(value, other)
            self.text.setAccessibleName(spoken)
        else:
            self.value.setText(value)


class _Field(QFrame):
    """A field with its two versions. Theirs is chosen until the agent says otherwise."""

    def __init__(self, clash: Clash, long: bool) -> None:
        super().__init__()
        self.clash = clash
        self.setProperty("surface", "card")
        self.title = QLabel()
        self.title.setProperty("kind", "heading")
        self.mine, self.theirs = _Side(f"mine-{clash.field}", long), _Side(f"theirs-{clash.field}", long)
        self._group = QButtonGroup(self)
        for side in (self.mine, self.theirs):
            self._group.addButton(side.choice)
        self.theirs.choice.setChecked(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.title, 0, 0, 1, 2)
        grid.addWidget(self.mine, 1, 0)
        grid.addWidget(self.theirs, 1, 1)


class ClashDialog(SmallDialog):
    """``resolved`` comes when the choice is on its way, ``outdated`` when the other side changed again meanwhile. Closed without
    a choice, the change goes on waiting."""

    resolved = Signal(int)
    outdated = Signal(str)

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        languages: Languages,
        *,
        change: WaitingChange,
        again: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``again``: it was shown before, and stands otherwise now."""
        super().__init__(desk, bridge, languages, who=change.customer or change.number, parent=parent)
        self.change = change
        self._callback: Callback | None = None
        self._intro = QLabel(wordWrap=True)
        self.body.addWidget(self._intro)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        self.fields = [_Field(clash, self._long(clash)) for clash in change.clashes]
        for field in self.fields:
            column.addWidget(field)
        self.body.addWidget(FormScroll(inside), 1)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 84)
        if again:
            self.error_bar.say(lambda: self.tr("It was changed again meanwhile: this is how it stands now."))
        self.retranslate()
        if self.fields:
            self.fields[0].theirs.choice.setFocus()
        self.scope.spawn(self._find_out(), "who changed it")

    @staticmethod
    def _long(clash: Clash) -> bool:
        texts = [one for one in (clash.mine, clash.theirs) if isinstance(one, str)]
        return clash.field == "note" or any(len(one) > _LONG or "\n" in one for one in texts)

    async def _find_out(self) -> None:
        """Who made the other version, and when: the trail of the callback may know."""
        try:
            self._callback = await self.bridge.ask(self.desk.callbacks.get(self.change.subject))
        except DomainError:
            return  # the choice does not depend on it
        self._render()

    def chosen(self) -> frozenset[str]:
        """The fields for which the agent's own version is chosen."""
        return frozenset(field.clash.field for field in self.fields if field.mine.choice.isChecked())

    def save(self) -> None:
        self.ask(self.desk.sync.resolve(self.change.seq, self.chosen()), self._resolved)

    def _resolved(self, done: bool) -> None:
        if done:
            self.resolved.emit(self.change.seq)
            self.accept()
        else:
            self.reject()
            self.outdated.emit(self.change.subject)

    def show_busy(self, busy: bool) -> None:
        super().show_busy(busy)
        for field in self.fields:
            field.setDisabled(busy)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Which version stands?"))
        self._intro.setText(
            self.tr(
                "Somebody else changed the same as you, at the same time. Choose for each field; theirs stands now."
            )
        )
        #: Button: the versions that were chosen are sent
        self.save_button.setText(self.tr("&Use what is chosen"))
        self._render()
        super().retranslate()
        #: Button: the two versions go on waiting for a decision
        self.cancel_button.setText(self.tr("Decide later"))

    def _render(self) -> None:
        words = ClashWords(self.desk.directory, place.zone(self.desk.settings), self.languages.code)
        person = self.desk.account.person
        for field in self.fields:
            clash, name = field.clash, say_field(field.clash.field)
            field.title.setText(name)
            mine, theirs = words.value(clash.field, clash.mine), words.value(clash.field, clash.theirs)
            #: Heading of the agent's own version of a field
            field.mine.say(name, self.tr("Yours"), mine, theirs, words.if_mine(clash))
            change = their_change(self._callback, clash, person.id if person is not None else "")
            field.theirs.say(name, words.theirs(change), theirs, mine, words.if_theirs(clash))
        self.fit()
