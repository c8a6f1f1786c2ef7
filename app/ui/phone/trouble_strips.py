# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with a call and no script can mend: our own microphone first, sound that does not arrive, music on the line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.domain.drops import OWN, Trouble
from app.services.events import TroubleSeen
from app.ui import icons
from app.ui.phone.script_words import say_trouble
from app.ui.theme import Space
from app.ui.widgets.button_row import ButtonRow

SHOWN = (Trouble.MUTED, Trouble.DEAD_MICROPHONE, Trouble.NOT_LEAVING, Trouble.MUSIC)
"""These have a strip; what is ours to put right comes first."""

_WORDS = 300
"""Pixels that the words keep where the keys stand beside them."""


class TroubleStrip(QFrame):
    """One trouble of one call, what can be done about it, and that it is none."""

    act_wanted = Signal(object)
    dismissed = Signal(object)

    def __init__(self, seen: TroubleSeen) -> None:
        super().__init__()
        self.seen = seen
        self.setObjectName(f"trouble-{seen.trouble}")
        own = seen.trouble in OWN
        self.setProperty("notice", "error" if own else "warning")
        self._look = ("mic-off" if own else "warning", "error_text" if own else "warn_text")
        self._icon = QLabel()
        self._icon.setFixedSize(QSize(20, 20))
        self.text = QLabel(wordWrap=True)
        self.text.setProperty("kind", "strong")
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.act = QPushButton(objectName="troubleAct")
        self.act.clicked.connect(self._act)
        self.no = QPushButton(objectName="troubleNo")
        self.no.clicked.connect(self._no)
        for button in (self.act, self.no):
            button.setProperty("extent", "small")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._head = QHBoxLayout()
        self._head.setSpacing(Space.S)
        self._head.addWidget(self._icon)
        self._head.addWidget(self.text, 1)
        self._acts = ButtonRow(self.act, self.no)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._parts.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        self._parts.setSpacing(Space.XS)
        self._parts.addLayout(self._head, 1)
        self._parts.addWidget(self._acts)
        self._retranslate()

    def set_busy(self, busy: bool) -> None:
        """While an answer is awaited, nothing can be pressed twice."""
        for button in (self.act, self.no):
            button.setDisabled(busy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Beside the words, where these keep the greater part of the room; else below them."""
        shown = [one.sizeHint().width() for one in (self.act, self.no) if not one.isHidden()]
        keys = sum(shown) + (len(shown) - 1) * Space.XS
        beside = self.width() - keys >= _WORDS
        self._acts.setMinimumWidth(keys if beside else 0)
        self._acts.setMaximumWidth(keys if beside else self.width())
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(direction)
        level = Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag.AlignTop
        self._head.setAlignment(self._icon, level)

    def offer_no(self, on: bool) -> None:
        """Whether it says itself that nothing is wrong: the script that began because of it does so too."""
        self.no.setVisible(on)
        self._arrange()

    @Slot()
    def _act(self) -> None:
        self.act_wanted.emit(self.seen)

    @Slot()
    def _no(self) -> None:
        self.dismissed.emit(self.seen)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        name, tint = self._look
        self._icon.setPixmap(icons.pixmap(name, 20, tint, self.devicePixelRatioF()))

    def _retranslate(self) -> None:
        self._draw()
        self.text.setText(say_trouble(self.seen.trouble))
        self.setAccessibleName(self.text.text())
        self.no.setText(self.tr("Nothing is wrong"))
        self.no.setToolTip(self.tr("Close this, and count it as a false alarm"))
        match self.seen.trouble:
            case Trouble.MUTED:
                self.act.setText(self.tr("Switch it on"))
                self.act.setToolTip(self.tr("Switch the microphone on (F7)"))
            case Trouble.MUSIC:
                #: On a button: the agent is on hold, so the script for it begins
                self.act.setText(self.tr("Start the script"))
                self.act.setToolTip(self.tr("Start the script for a call on hold"))
                #: On a button: answer to "are you on hold?"
                self.no.setText(self.tr("No"))
            case _:
                #: On a button: opens the settings of microphone and loudspeaker
                self.act.setText(self.tr("Sound settings"))
                self.act.setToolTip(self.tr("Choose another microphone, or make it louder"))
        self._arrange()


class TroubleStrips(QWidget):
    """The strips of the calls that are in trouble; takes no room while there is none."""

    act_wanted = Signal(object)
    dismissed = Signal(object)
    focus_lost = Signal()
    """A strip with the keyboard on it goes away."""

    def __init__(self) -> None:
        super().__init__()
        self.strips: dict[tuple[str, Trouble], TroubleStrip] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        self._column.setSpacing(Space.XS)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def seen(self, seen: TroubleSeen) -> TroubleStrip | None:
        """Something is wrong; the new strip, or ``None`` where it has one or gets none."""
        key = (seen.call, seen.trouble)
        if seen.trouble not in SHOWN or key in self.strips:
            return None
        strip = self.strips[key] = TroubleStrip(seen)
        strip.act_wanted.connect(self.act_wanted)
        strip.dismissed.connect(self.dismissed)
        order = sorted(self.strips, key=lambda one: SHOWN.index(one[1]))
        self._column.insertWidget(order.index(key), strip)
        self.show()
        return strip

    def over(self, call: str, trouble: Trouble | None = None) -> None:
        """That is right again; without a trouble everything about that call."""
        for key in [one for one in self.strips if one[0] == call and trouble in (None, one[1])]:
            strip = self.strips.pop(key)
            focus = self.window().focusWidget()
            if focus is not None and strip.isAncestorOf(focus):
                self.focus_lost.emit()
            strip.hide()
            self._column.removeWidget(strip)
            strip.deleteLater()
        self.setVisible(bool(self.strips))

    @property
    def first(self) -> TroubleStrip:
        """The uppermost."""
        return self.strips[min(self.strips, key=lambda one: SHOWN.index(one[1]))]

    @property
    def own(self) -> bool:
        """Whether something of ours is to be put right before anything else."""
        return any(trouble in OWN for _, trouble in self.strips)

    def clear(self) -> None:
        """None is left."""
        for call, _ in list(self.strips):
            self.over(call)
