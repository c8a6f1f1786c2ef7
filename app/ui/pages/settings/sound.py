# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound: microphone, loudspeaker and ringer, how loud they are, a test tone, and what is done to the microphone's sound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFormLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.domain.errors import DomainError
from app.domain.sound import Device
from app.services.events import LevelsChanged, SoundChanged
from app.ui import icons
from app.ui.bridge import Bridge
from app.ui.dialogs.asking import ErrorBar
from app.ui.pages.settings.parts import AskingSection, Told
from app.ui.sayings import plain_tip, say_error, say_sound_trouble
from app.ui.widgets.still import Choice

if TYPE_CHECKING:
    from app.services.desk import Desk

_DEFAULT = ""
_FULL = 100


class SoundSection(AskingSection):
    """What is chosen is used at once, also in a call. Levels are watched only while they are to be seen."""

    def __init__(self, desk: Desk, bridge: Bridge) -> None:
        super().__init__(desk, bridge)
        self._watching = False
        self.trouble = ErrorBar(kind="warning")
        self.column.insertWidget(2, self.trouble)
        self.input, self.output, self.ringer = Choice("soundInput"), Choice("soundOutput"), Choice("soundRinger")
        self.microphone, self.speaker = _meter("soundMicLevel"), _meter("soundSpeakerLevel")
        self.test, self.test_ringer = QPushButton(objectName="soundTest"), QPushButton(objectName="soundTestRinger")
        self.test.clicked.connect(self._test)
        self.test_ringer.clicked.connect(self._test_ringer)
        for button in (self.test, self.test_ringer):
            button.setIcon(icons.icon("play"))
        for box in (self.input, self.output, self.ringer):
            box.setMinimumContentsLength(12)
            box.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.activated.connect(self._chosen)
        # The names of devices are long: each has the whole width.
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._labels = [self.add(self.input, "sound_input"), self.add(_centred(self.microphone))]
        self._labels += [self.add(Told(self.output, self.test), "sound_output"), self.add(_centred(self.speaker))]
        self._labels += [self.add(Told(self.ringer, self.test_ringer), "sound_ringer")]
        for label in self._labels:
            label.setMinimumHeight(0)
            label.setContentsMargins(0, 0, 0, 0)
        self.echo = QCheckBox(objectName="soundEcho")
        self.noise = QCheckBox(objectName="soundNoise")
        self.level = QCheckBox(objectName="soundLevel")
        settings = desk.settings
        self.echo.setChecked(settings.echo_cancellation)
        self.noise.setChecked(settings.noise_suppression)
        self.level.setChecked(settings.auto_level)
        for check, setting in (
            (self.echo, "echo_cancellation"),
            (self.noise, "noise_suppression"),
            (self.level, "auto_level"),
        ):
            check.clicked.connect(self._processed)
            self.add_switch(check, setting)
        self.processing = self.note()
        self.processing.setObjectName("soundProcessing")
        self.failed = ErrorBar()
        self.column.addWidget(self.failed)
        bridge.happened.connect(self._happened)
        self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch(True)
        self.ask(self._desk.sound.refresh(), "sound devices")

    def hideEvent(self, event: QHideEvent) -> None:
        self._watch(False)
        super().hideEvent(event)

    def _watch(self, on: bool) -> None:
        if on != self._watching:
            self._watching = on
            # Not a task of this section: it must be told also when the window is closing.
            self._bridge.tell(self._desk.sound.watch_levels(on), self._not_asked)
            for meter in (self.microphone, self.speaker):
                meter.setValue(0)

    def _not_asked(self, error: BaseException) -> None:
        if isinstance(error, DomainError) and isValid(self):
            self.error = error
            self._render()

    # What happens.

    @Slot(object)
    def _happened(self, event: object) -> None:
        if isinstance(event, SoundChanged):
            self._render()
        elif isinstance(event, LevelsChanged):
            for meter, level in ((self.microphone, event.microphone), (self.speaker, event.speaker)):
                meter.setValue(round(max(0.0, min(1.0, level)) * _FULL))

    # What the agent does.

    @Slot()
    def _chosen(self) -> None:
        keys = [str(box.currentData() or "") or None for box in (self.input, self.output, self.ringer)]
        self.ask(self._desk.sound.choose(*keys), "choose devices")

    @Slot()
    def _processed(self) -> None:
        wanted = (self.echo.isChecked(), self.noise.isChecked(), self.level.isChecked())
        self.ask(self._desk.sound.process(*wanted), "process the sound")

    @Slot()
    def _test(self) -> None:
        self.ask(self._desk.sound.test_tone(), "test tone")

    @Slot()
    def _test_ringer(self) -> None:
        self.ask(self._desk.sound.test_tone(ringer=True), "test tone of the ringer")

    def answered(self) -> None:
        self._render()

    # Texts.

    def retranslate(self) -> None:
        self.title.setText(self.tr("Sound"))
        self.text.setText(
            self.tr(
                "What is chosen is used at once, also in a call. A device that is unplugged is replaced by the default."
            )
        )
        for label, bar, name in (
            #: A bar that shows how loud the microphone is
            (self._labels[1], self.microphone, self.tr("Microphone level")),
            #: A bar that shows how loud the loudspeaker is
            (self._labels[3], self.speaker, self.tr("Loudspeaker level")),
        ):
            label.setText(name)
            bar.setAccessibleName(name)
        #: Button: play a tone
        self.test.setText(self.tr("Test"))
        self.test_ringer.setText(self.tr("Test"))
        self.test.setToolTip(self.tr("Play a tone on the loudspeaker"))
        self.test.setAccessibleName(self.tr("Play a tone on the loudspeaker"))
        self.test_ringer.setToolTip(self.tr("Play a tone on the ringer"))
        self.test_ringer.setAccessibleName(self.tr("Play a tone on the ringer"))
        self._render()

    def _render(self) -> None:
        sound = self._desk.sound.sound
        self._fill(self.input, sound.inputs, sound.input)
        self._fill(self.output, sound.outputs, sound.output)
        self._fill(self.ringer, sound.outputs, sound.ringer)
        self.trouble.say((lambda: say_sound_trouble(sound.trouble)) if sound.trouble else None)
        wanted = any(check.isChecked() for check in (self.echo, self.noise, self.level))
        if sound.processing == "missing":
            text = self.tr("This is not installed on this computer: the sound goes out as it is. Ask your IT for it.")
        elif sound.processing == "on":
            text = self.tr("The microphone's sound is being worked on.")
        elif wanted:
            text = self.tr("It begins with the next call.")
        else:
            text = self.tr("The sound goes out as the microphone hears it.")
        self.processing.setText(text)
        error = self.error
        self.failed.say((lambda: say_error(error)) if error is not None else None)

    def _fill(self, box: Choice, devices: tuple[Device, ...], chosen: str | None) -> None:
        #: Choice of a sound device: whatever the computer uses
        wanted = [(self.tr("System default"), _DEFAULT), *((device.name, device.key) for device in devices)]
        if chosen is not None and chosen not in {device.key for device in devices}:
            #: Choice of a sound device: the one that was chosen, which is unplugged now
            wanted.append((self.tr("Chosen device, not connected"), chosen))
        if [(box.itemText(n), box.itemData(n)) for n in range(box.count())] != wanted:
            box.clear()
            for name, key in wanted:
                box.addItem(name, key)
        box.choose(chosen or _DEFAULT)
        box.setToolTip(plain_tip(box.currentText()))


def _meter(name: str) -> QProgressBar:
    bar = QProgressBar(objectName=name, textVisible=False)
    bar.setRange(0, _FULL)
    return bar


def _centred(bar: QProgressBar) -> QWidget:
    """With some air above and below."""
    place = QWidget()
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.addStretch(1)
    column.addWidget(bar)
    column.addStretch(1)
    place.setMinimumHeight(14)
    return place
