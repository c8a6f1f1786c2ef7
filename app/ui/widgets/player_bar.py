# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar that plays a voice message: play and pause, the place, the speed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSlider, QStyle, QWidget

from app.i18n import formats
from app.ui import icons, theme
from app.ui.widgets.still import Choice

SPEEDS = (0.75, 1.0, 1.25, 1.5, 2.0)
_TENTHS = 10
"""Steps of the slider in a second."""
_SECONDS = 5
"""By how much the arrow keys move."""


class _Place(QSlider):
    """A press anywhere goes there, where Qt's own would move by a page."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.maximum() > 0:
            at = QStyle.sliderValueFromPosition(0, self.maximum(), int(event.position().x()), self.width())
            self.setSliderPosition(at)
            self.sliderMoved.emit(at)
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.isSliderDown():
            self.sliderReleased.emit()  # beside the handle: nothing is dragged


class PlayerBar(QFrame):
    """``toggled`` is play or pause, ``sought`` gives seconds, ``speed_chosen`` a factor."""

    toggled = Signal()
    sought = Signal(float)
    speed_chosen = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on = self._loading = False
        self._seconds = 0.0
        self.button = QPushButton(objectName="playButton")
        self.button.setProperty("role", "call")
        self.button.setMinimumWidth(theme.TARGET * 3)
        self.place = _Place(Qt.Orientation.Horizontal, objectName="playPlace")
        self.place.setSingleStep(_SECONDS * _TENTHS)
        self.place.setPageStep(_SECONDS * _TENTHS * 2)
        self.place.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.time = QLabel(objectName="playTime")
        self.speed = Choice("playSpeed")
        for factor in SPEEDS:
            self.speed.addItem("", factor)
        self.speed.setCurrentIndex(SPEEDS.index(1.0))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.Space.M, theme.Space.S, theme.Space.M, theme.Space.S)
        row.setSpacing(theme.Space.M)
        row.addWidget(self.button)
        row.addWidget(self.place, 1)
        row.addWidget(self.time)
        row.addWidget(self.speed)
        self.button.clicked.connect(self.toggled)
        self.place.sliderMoved.connect(self._moved)
        self.place.sliderReleased.connect(self._let_go)
        self.place.actionTriggered.connect(self._stepped)
        self.speed.activated.connect(self._speed_chosen)
        self._retranslate()

    def show_state(self, *, at: float, seconds: float, speed: float, on: bool, loading: bool, ready: bool) -> None:
        """How it stands: seconds from the beginning and in all; ``ready``: there is something to play."""
        self._on, self._loading, self._seconds = on, loading, seconds
        self.button.setEnabled(ready)
        self.place.setEnabled(ready and seconds > 0)
        if not self.place.isSliderDown():
            self.place.setMaximum(round(seconds * _TENTHS))
            self.place.setValue(round(at * _TENTHS))
            self._show_time(at)
        if speed in SPEEDS:
            self.speed.setCurrentIndex(SPEEDS.index(speed))
        self._show_button()

    def _show_time(self, at: float) -> None:
        #: Place in a voice message: "0:12 / 0:45"
        both = self.tr("{at} / {length}").format(at=formats.duration(at), length=formats.duration(self._seconds))
        self.time.setText(both)
        self.place.setAccessibleDescription(both)

    def _show_button(self) -> None:
        if self._loading:
            text, icon = self.tr("Loading…"), "clock"
        elif self._on:
            text, icon = self.tr("Pause"), "pause"
        else:
            text, icon = self.tr("Play"), "play"
        self.button.setText(text)
        self.button.setIcon(icons.icon(icon, "on_call"))
        #: Tooltip, with the key; {action} is "Play" or "Pause"
        self.button.setToolTip(self.tr("{action} (Space)").format(action=text))

    @Slot(int)
    def _moved(self, tenths: int) -> None:
        # Played from there when it is let go: a long message is not begun anew for each pixel.
        self._show_time(tenths / _TENTHS)

    @Slot()
    def _let_go(self) -> None:
        self.sought.emit(self.place.sliderPosition() / _TENTHS)

    @Slot(int)
    def _stepped(self, action: int) -> None:
        if action != int(QSlider.SliderAction.SliderMove.value):
            self.sought.emit(self.place.sliderPosition() / _TENTHS)

    @Slot(int)
    def _speed_chosen(self, index: int) -> None:
        self.speed_chosen.emit(SPEEDS[index])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        #: Name of the slider, for screen readers
        self.place.setAccessibleName(self.tr("Place in the message"))
        self.speed.setAccessibleName(self.tr("Speed"))
        self.speed.setToolTip(self.tr("How fast it is played; voices keep their pitch"))
        for index, factor in enumerate(SPEEDS):
            #: How fast a message is played: "1.5×"
            self.speed.setItemText(index, self.tr("{factor}×").format(factor=formats.number(factor)))
        self._show_time(self.place.value() / _TENTHS)
        self._show_button()
