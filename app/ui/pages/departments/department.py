# SPDX-License-Identifier: GPL-3.0-or-later
"""The cards of one department: its name and numbers, opening hours, missed calls, voice messages, direct callback."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QComboBox, QCompleter, QLabel, QRadioButton

from app.domain.departments import DirectMode
from app.i18n.catalogues import LANGUAGES
from app.ui.pages.bound import Bound, nothing_wrong
from app.ui.pages.departments.binding import RulesSection
from app.ui.pages.departments.words import explain_mode, say_mode
from app.ui.theme import Space
from app.ui.widgets.place_choices import zones


class NameSection(RulesSection):
    """What it is called here and at the exchange."""

    def __init__(self) -> None:
        super().__init__()
        self._name_label, self._name = self.line("name", 80)
        self._queue_label, self._queue = self.line("queue", 64)
        self._number_label, self._number = self.line("number", 24)
        self._language_label, self.language = self.choice("language")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self._zone_label, self.zone = self.choice("zone")
        for name in zones():
            self.zone.addItem(name, name)
        self.zone.setEditable(True)
        self.zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.zone.completer().setFilterMode(Qt.MatchFlag.MatchContains)
        self.zone.completer().setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.zone.lineEdit().editingFinished.connect(self._zone_typed)
        self.notify = self.flag("notify")
        self._notify_note = self.note()
        self.retranslate()

    @Slot()
    def _zone_typed(self) -> None:
        """What is no zone is not kept: the one in force is shown again."""
        index = self.zone.findText(self.zone.currentText(), Qt.MatchFlag.MatchFixedString)
        if index < 0:
            self.zone.setEditText(self.zone.itemText(self.zone.currentIndex()))
        elif index != self.zone.currentIndex():
            self.zone.setCurrentIndex(index)
            self.zone.activated.emit(index)

    def retranslate(self) -> None:
        #: Heading: one department
        self.title.setText(self.tr("Department"))
        self.text.setText(self.tr("A department is a queue of the exchange and the people who take its calls."))
        #: The name of a department
        self._name_label.setText(self.tr("Name"))
        self._queue_label.setText(self.tr("Queue"))
        self._queue.explain(lambda: self.tr("The queue's name at the exchange."))
        #: The number that customers call and see
        self._number_label.setText(self.tr("Multichannel number"))
        self._number.explain(lambda: self.tr("Shown to customers who are called back. Empty: the exchange decides."))
        #: The language that callers hear
        self._language_label.setText(self.tr("Language of the announcements"))
        self._zone_label.setText(self.tr("Time zone"))
        self.zone.lineEdit().setAccessibleName(self.tr("Time zone"))
        #: Switch of a department (Russian manual: Оповещать об обратном вызове)
        self.notify.setText(self.tr("Notify about callbacks"))
        self._notify_note.setText(self.tr("The department's agents are told of each request, in their desks."))


class OpeningSection(RulesSection):
    """When somebody is there."""

    def __init__(self) -> None:
        super().__init__()
        self._hours_label, self._hours = self.hours("opening")
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Opening hours and holidays"))
        self.text.setText(self.tr("By the department's clock. Times can be typed short: 8, 830, 8.30."))
        self._hours_label.setText(self.tr("Open"))


class MissedSection(RulesSection):
    """The list of missed calls (rows C6 to C8)."""

    def __init__(self) -> None:
        super().__init__()
        self.on = self.flag("missed.on")
        self._after_label, self._after = self.whole("missed.after_wait")
        self._hide_label, self._hide = self.whole("missed.hide_after_attempt_minutes")
        self.retranslate()

    def shown(self) -> None:
        for field in (self._after, self._hide):
            field.setEnabled(self.on.isChecked())

    def retranslate(self) -> None:
        self.title.setText(self.tr("Missed calls"))
        self.text.setText(
            self.tr("Callers whom nobody took are listed for all agents until somebody has talked with them.")
        )
        self.on.setText(self.tr("Keep a list of missed calls"))
        self._after_label.setText(self.tr("Counted after (seconds)"))
        self._after.explain(lambda: self.tr("Who hangs up earlier is not counted."))
        self._hide_label.setText(self.tr("Hidden after a try (minutes)"))
        self._hide.explain(
            lambda: self.tr(
                "So long nobody sees a customer who has just been tried, so that not everybody tries again."
            )
        )


class VoicemailSection(RulesSection):
    """Messages that callers leave (row A10)."""

    def __init__(self) -> None:
        super().__init__()
        self.when_closed = self.flag("voicemail.when_closed")
        self.while_waiting = self.flag("voicemail.while_waiting")
        self._waiting_note = self.note()
        self._most_label, _ = self.whole("voicemail.most_seconds")
        self._keep_label, self._keep = self.whole("voicemail.keep_days")
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Voice messages"))
        self.text.setText(self.tr("When callers may leave a message. The department's agents can play it."))
        #: Switch: callers may leave a message when the department is closed
        self.when_closed.setText(self.tr("When the department is closed"))
        #: Switch: callers may leave a message while they wait
        self.while_waiting.setText(self.tr("While callers wait"))
        self._waiting_note.setText(self.tr("They press 2 and speak after the tone."))
        self._most_label.setText(self.tr("Longest message (seconds)"))
        self._keep_label.setText(self.tr("Kept for (days)"))
        self._keep.explain(lambda: self.tr("Older messages are deleted."))


class DirectSection(RulesSection):
    """Direct callback (row C10)."""

    def __init__(self) -> None:
        super().__init__()
        self.on = self.flag("direct.on")
        self._modes = QButtonGroup(self)
        self.modes: dict[DirectMode, QRadioButton] = {}
        self._explained: dict[DirectMode, QLabel] = {}
        for mode in DirectMode:
            button = QRadioButton(objectName=f"ruleDirectMode{mode.value}")
            self.modes[mode] = button
            self._modes.addButton(button, mode.value)
            self.form.addRow(button)
            self._explained[mode] = self.note()
            self._explained[mode].setIndent(Space.XL)
        first = next(iter(self.modes.values()))
        self.bind("direct.mode", Bound(self._show, self._read, nothing_wrong, first), self._modes.idClicked)
        self._minutes_label, self._minutes = self.whole("direct.minutes")
        self._ring_label, self._ring = self.whole("direct.ring_seconds")
        self.retranslate()

    def _show(self, mode: DirectMode) -> None:
        self.modes[mode].setChecked(True)

    def _read(self) -> DirectMode | None:
        chosen = self._modes.checkedId()
        return DirectMode(chosen) if chosen > 0 else None

    def shown(self) -> None:
        on = self.on.isChecked()
        for button in self.modes.values():
            button.setEnabled(on)
        timed = self._read() is not DirectMode.UNTIL_CLOSED
        self._minutes.setEnabled(on and timed)
        self._ring.setEnabled(on)

    def retranslate(self) -> None:
        #: Heading (Hungarian manual: közvetlen visszahívás)
        self.title.setText(self.tr("Direct callback"))
        self.text.setText(
            self.tr("A customer whom an agent could not reach gets that agent when ringing back, not just anybody.")
        )
        self.on.setText(self.tr("Direct callback is on"))
        for mode, button in self.modes.items():
            button.setText(say_mode(mode))
            button.setAccessibleDescription(explain_mode(mode))
            self._explained[mode].setText(explain_mode(mode))
        self._minutes_label.setText(self.tr("The time (minutes)"))
        self._minutes.explain(lambda: self.tr("Agents may have a time of their own."))
        self._ring_label.setText(self.tr("Ring the agent for (seconds)"))
        self._ring.explain(lambda: self.tr("After that the customer goes to the head of the queue."))
