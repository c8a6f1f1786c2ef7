# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound: microphone and loudspeaker, whether the microphone is heard, and a test call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QWidget

from app.services.events import LevelsChanged, SoundChanged
from app.ui.bridge import Bridge
from app.ui.first_start.hearing import Ear
from app.ui.first_start.step import Step
from app.ui.first_start.test_call import TestCall
from app.ui.first_start.verdict import Verdict
from app.ui.pages.settings.sound import SoundSection
from app.ui.sayings import say_sound_trouble

if TYPE_CHECKING:
    from app.services.desk import Desk

_NO_MICROPHONE = frozenset({"off", "no_backend", "no_input"})


class SoundForm(SoundSection):
    """The settings' own section, without what only few need."""

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        super().__init__(desk, bridge)
        self.title.hide()
        self.text.hide()
        rare = (self.processing, *self.findChildren(QCheckBox), self.ringer, self.speaker)
        for row in range(self.form.rowCount()):
            for role in (self.form.ItemRole.SpanningRole, self.form.ItemRole.FieldRole):
                item = self.form.itemAt(row, role)
                held = item.widget() if item is not None else None
                if held is not None and any(held is one or held.isAncestorOf(one) for one in rare):
                    self.form.setRowVisible(row, False)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.heard = Verdict("firstHeard")
        meter = 0
        for row in range(self.form.rowCount()):
            item = self.form.itemAt(row, self.form.ItemRole.FieldRole)
            held = item.widget() if item is not None else None
            if held is not None and held.isAncestorOf(self.microphone):
                meter = row
        self.form.insertRow(meter + 1, self.heard)

    def _show_default(self, setting: str) -> None:
        """Nothing was changed yet that could be changed back."""

    def _render(self) -> None:
        super()._render()
        if self._desk.sound.sound.trouble in _NO_MICROPHONE:
            self.trouble.say(None)  # it is said of the microphone


class SoundStep(Step):
    """The microphone is listened to while the step is shown; a call is one of the ways to go on, and none is asked for."""

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        super().__init__(desk, bridge)
        self._ear = Ear()
        self._own = False
        self.form = SoundForm(desk, bridge)
        self.heard = self.form.heard
        self.call = TestCall(desk, bridge)
        self.own_note = Verdict("firstOwnSound")
        for part in (self.own_note, self.form, self.call):
            self.column.addWidget(part)
        self.column.addStretch(1)
        for box in self.form.findChildren(QComboBox):
            box.activated.connect(self._anew)
        bridge.happened.connect(self._happened)
        self.retranslate()

    def name(self) -> str:
        return self.tr("Sound")

    def title(self) -> str:
        return self.tr("Can you hear, and be heard?")

    def text(self) -> str:
        return self.tr("Put on your headset and say a few words.")

    def first(self) -> QWidget | None:
        return None

    def entered(self) -> None:
        self._anew()

    def shutdown(self) -> None:
        self.form.shutdown()
        self.call.shutdown()
        super().shutdown()

    @Slot()
    def _anew(self) -> None:
        """Another microphone, or the step is shown again."""
        self._ear = Ear()
        self._render()

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, LevelsChanged) and self.isVisible():
            before = self._ear.voice, self._ear.late
            self._ear.hear(event.microphone)
            if before != (self._ear.voice, self._ear.late):
                self._render()
        elif isinstance(event, SoundChanged):
            self._render()

    def retranslate(self) -> None:
        self.call.retranslate()
        self._render()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _render(self) -> None:
        own = self.desk.settings.phone_mode == "desk_phone"
        self.form.setVisible(not own)
        if own:
            self.own_note.say(
                "plain",
                lambda: self.tr("Calls are heard and spoken on your own phone. There is nothing to choose here."),
            )
            return
        self.own_note.say("plain", None)
        sound = self.desk.sound.sound
        if not sound.inputs or sound.trouble in _NO_MICROPHONE:
            self.heard.say(
                "bad",
                lambda: say_sound_trouble(sound.trouble if sound.trouble in _NO_MICROPHONE else "no_input"),
                lambda: self.tr("Plug in a headset: it is noticed by itself. Lists and callbacks work without it."),
            )
        elif self._ear.voice:
            self.heard.say("good", lambda: self.tr("We hear you."))
        elif self._ear.late and self._ear.dead:
            self.heard.say(
                "bad",
                lambda: self.tr("Nothing is heard: this microphone gives no sound at all."),
                lambda: self.tr("Is it muted at its cable or by a key? Is another one the right one?"),
            )
        elif self._ear.late:
            self.heard.say(
                "bad",
                lambda: self.tr("Nothing is heard: there is only noise."),
                lambda: self.tr("Speak a little louder, bring the microphone to your mouth, or choose another one."),
            )
        else:
            self.heard.say("plain", lambda: self.tr("Say a few words: we are listening."))
