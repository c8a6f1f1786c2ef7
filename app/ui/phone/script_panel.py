# SPDX-License-Identifier: GPL-3.0-or-later
"""The script beside a call (row E2): the line to be said, large, the one after it, when it comes, and a key for what happened.

It never takes the keyboard. What is said is the site's text; only what stands around it is the desk's.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.guide import Guide
from app.domain.protocol import Name, Then
from app.domain.redial import Situation
from app.domain.script import rendered
from app.ui import clock, icons
from app.ui.phone.agreed_form import AgreedForm
from app.ui.phone.script_words import Moment, moment, say_following, say_moment, say_opening, say_situation, share
from app.ui.theme import Space, set_property
from app.ui.widgets.key_rows import KeyRows

LONG = 220
"""A line of more characters than this is written smaller, so that it stays in view."""
_TICK = 200
"""Milliseconds between two looks at the clock."""
_LEAST = 58
"""Pixels of the lines that are in view where the window is low: two of a large one."""
_FULL = 1000
"""The length of the bar."""


class ScriptPanel(QFrame):
    """Shows a guide; the signals are its keys. ``form_wanted`` carries the contact phone as it was typed, and the name."""

    said = Signal()
    answered = Signal()
    still_silent = Signal()
    dismissed = Signal()
    redial_wanted = Signal()
    survey_wanted = Signal()
    form_wanted = Signal(str, str)
    focus_lost = Signal()
    """What had the keyboard goes away."""

    def __init__(self, region: str) -> None:
        """``region``: the ISO 3166 code by which national numbers are read."""
        super().__init__()
        self._guide: Guide | None = None
        self._names: Mapping[Name, str] = {}
        self._language = ""
        self._busy = self._survey = False
        self.setObjectName("scriptPanel")
        self._icon = QLabel()
        self._icon.setFixedSize(QSize(20, 20))
        self.heading = QLabel(wordWrap=True, objectName="scriptHeading")
        self.heading.setProperty("kind", "heading")
        self.place = QLabel(objectName="scriptPlace")
        self.place.setProperty("kind", "small")
        self.close_button = self._button("scriptDismiss", "quiet", "")
        self.close_button.clicked.connect(self._close)
        self.line = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName="scriptLine")
        self.next_line = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText, objectName="scriptNext")
        self.next_line.setProperty("kind", "muted")
        self.form = AgreedForm(region)
        self.form.edited.connect(self._show_lines)
        self.form.refused.connect(self._show_problem)
        self.form.confirmed.connect(self.form_wanted)
        inner = QWidget()
        texts = QVBoxLayout(inner)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(Space.S)
        for label in (self.heading, self.line, self.next_line):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        texts.addWidget(self.line)
        texts.addWidget(self.next_line)
        texts.addWidget(self.form)
        texts.addStretch(1)
        self._texts = _Texts(inner)
        self.bar = QProgressBar(objectName="scriptBar", textVisible=False, maximum=_FULL)
        self.when = QLabel(objectName="scriptWhen")
        self.said_button = self._button("scriptSaid", "primary", "check", "on_accent")
        self.said_button.clicked.connect(self.said)
        self.silent_button = self._button("scriptSilent", "", "mic-off")
        self.silent_button.clicked.connect(self.still_silent)
        self.answered_button = self._button("scriptAnswered", "", "headset")
        self.answered_button.clicked.connect(self.answered)
        self.end_button = self._button("scriptEnd", "end", "phone-end", "on_end")
        self.end_button.setProperty("extent", "big")
        self.end_button.clicked.connect(self._finish)
        self.form_button = self._button("scriptForm", "callback", "callback", "on_call")
        self.form_button.clicked.connect(self.form.confirm)
        self._keys = KeyRows(
            self.end_button,
            self.said_button,
            self.silent_button,
            self.answered_button,
            self.form_button,
            self.close_button,
        )

        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.heading, 1)
        head.addWidget(self.place, 0, Qt.AlignmentFlag.AlignTop)
        self._timing = QWidget()
        timing = QHBoxLayout(self._timing)
        timing.setContentsMargins(0, 0, 0, 0)
        timing.setSpacing(Space.M)
        timing.addWidget(self.bar, 1)
        timing.addWidget(self.when)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self._texts)
        column.addWidget(self._timing)
        column.addWidget(self._keys)
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self.tick)
        self.hide()
        self._retranslate()

    @staticmethod
    def _button(name: str, role: str, icon: str, tint: str = "text") -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        if icon:
            button.setIcon(icons.icon(icon, tint))
            button.setIconSize(QSize(18, 18))
        if role:
            button.setProperty("role", role)
        # A click leaves the keyboard where it is.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    @property
    def guide(self) -> Guide | None:
        """What it shows."""
        return self._guide

    def show_guide(
        self, guide: Guide, names: Mapping[Name, str], number: str, language: str, *, survey: bool = False
    ) -> None:
        """Show that guide, in that language, with what is known of the call; ``number`` is the other side's, as it is written.
        ``survey``: the site has one."""
        before, self._guide = self._guide, guide
        self._names, self._language, self._survey = names, language, survey
        if guide != before:
            self._busy = False
        # What was typed stays while a script of trouble interrupts: it is wanted again after it.
        if before is None or before.call != guide.call:
            self.form.clear()
        self.form.fill(names.get(Name.CUSTOMER, ""), number)
        self._retranslate()
        self._timer.start()

    def close_guide(self) -> None:
        """There is none any more."""
        if self._guide is not None:
            self._guide = None
            self.set_shown(False)
            self._timer.stop()
            self.form.clear()

    def set_roomy(self, on: bool) -> None:
        """Whether there is height to spare."""
        self._keys.set_roomy(on)
        self._column.setSpacing(Space.S if on else Space.XS)

    def set_shown(self, on: bool) -> None:
        """Whether it is there to be seen."""
        self._show(self, on)

    def set_busy(self, busy: bool) -> None:
        """While an answer is awaited, no key does anything a second time."""
        self._busy = busy
        self._render()

    def spoken(self) -> str:
        """For screen readers: what happened, and what is to be said."""
        return f"{self.heading.text()}: {self.line.text()}"

    # Keys of the window.

    def press(self, button: QAbstractButton) -> None:
        """As if that button was pressed, where it can be."""
        if button.isVisible() and button.isEnabled():
            button.click()

    # What it shows.

    @property
    def _all_said(self) -> bool:
        return self._guide is not None and self._guide.current is None

    @property
    def _talks(self) -> bool:
        """Whether the other side is there, and the lines are no wait for their voice."""
        return self._guide is not None and (self._guide.opening or self._guide.situation is Situation.AGREED)

    @property
    def _then(self) -> Then:
        """What follows the last line; sentences that open a call are followed by the talk."""
        return Then.TALK if self._guide is None or self._guide.opening else self._guide.then

    @Slot()
    def tick(self) -> None:
        """Say anew when the line comes."""
        guide = self._guide
        if guide is None:
            return
        now = clock.now()
        state = moment(guide, now)
        counts = guide.current is not None and guide.current.most > 0
        self._timing.setVisible(guide.current is not None and (counts or not self._talks))
        self.bar.setVisible(counts)
        self.bar.setValue(round(share(guide, now) * _FULL) if counts else 0)
        set_property(self.bar, "late", state is Moment.LATE)
        said = say_moment(guide, now)
        if said != self.when.text():
            self.when.setText(said)
            self.bar.setAccessibleName(said)
            set_property(self.when, "kind", {Moment.WAIT: "muted", Moment.NOW: "strong", Moment.LATE: "late"}[state])
        waits = state is Moment.WAIT and guide.current is not None
        if not waits and self.silent_button.hasFocus():
            self.focus_lost.emit()
        self.silent_button.setEnabled(waits and not self._busy)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        self._icon.setPixmap(icons.pixmap("script", 20, "info_text", self.devicePixelRatioF()))

    def _retranslate(self) -> None:
        self._draw()
        #: On a button: the agent has said the line that is shown
        self.said_button.setText(self.tr("Said"))
        self.said_button.setToolTip(self.tr("I have said this line: show the next one (F4)"))
        #: On a button: nothing is heard from the other side
        self.silent_button.setText(self.tr("Still silent"))
        self.silent_button.setToolTip(self.tr("Nobody is heard: do not wait, say the line now (F11)"))
        #: On a button: the other side is heard again
        self.answered_button.setText(self.tr("They answered"))
        self.answered_button.setToolTip(self.tr("They are heard: the talk goes on, and the script closes (F5)"))
        #: On a green button: opens the callback form with this name and phone
        self.form_button.setText(self.tr("Callback form"))
        self.form_button.setToolTip(self.tr("Open the callback form with this name and phone"))
        self._render()

    def _render(self) -> None:
        guide = self._guide
        if guide is None:
            return
        talks, over = self._talks, self._all_said
        self.heading.setText(say_opening(guide.situation) if guide.opening else say_situation(guide.situation))
        self.place.setVisible(len(guide.lines) > 1 and not over)
        #: Which line of a script is shown, such as "2 of 3"
        place = self.tr("{line} of {count}").format(line=guide.step + 1, count=len(guide.lines))
        self.place.setText(place)
        self.setAccessibleName(self.heading.text())
        agrees = guide.situation is Situation.AGREED and not guide.opening
        self._show(self.form, agrees)
        self._show(self.form_button, agrees)
        self._show(self.said_button, not over)
        self._show(self.silent_button, not over and not talks)
        self._show(self.answered_button, not talks)
        self._show(self.end_button, over and self._then is not Then.TALK)
        surveys = self._then is Then.SURVEY and self._survey
        set_property(self.end_button, "role", "primary" if surveys else "end")
        self.end_button.setIcon(icons.icon("transfer", "on_accent") if surveys else icons.icon("phone-end", "on_end"))
        if surveys:
            #: On a button: rate the caller, and pass them on to the quality survey
            self.end_button.setText(self.tr("To the survey"))
            self.end_button.setToolTip(self.tr("Rate the caller, and pass them on to the quality survey (Shift+F4)"))
        elif self._then is Then.SURVEY:
            #: The yellow button of the Mongolian manual (шар товч): opens the rating
            self.end_button.setText(self.tr("End call"))
            self.end_button.setToolTip(self.tr("Rate the caller and end the call (Shift+F4)"))
        else:
            #: On a button: the call ends, and the agent rings the person again
            self.end_button.setText(self.tr("End call, redial"))
            self.end_button.setToolTip(self.tr("End this call; the redial is kept, and comes up by itself (Shift+F4)"))
        if talks:
            #: On a button: the script is not needed
            self.close_button.setText(self.tr("Close the script"))
            self.close_button.setToolTip(self.tr("Close the script (Shift+F12)"))
        else:
            #: On a button: the program took something for trouble on the line that is none
            self.close_button.setText(self.tr("Nothing is wrong"))
            self.close_button.setToolTip(self.tr("Close the script, and count it as a false alarm (Shift+F12)"))
        for button in (self.said_button, self.answered_button, self.form_button, self.end_button, self.close_button):
            button.setDisabled(self._busy)
        self._show_lines()
        self.tick()

    @Slot()
    def _show_lines(self) -> None:
        guide = self._guide
        if guide is None:
            return
        names = dict(self._names)
        if not self.form.isHidden():
            names |= self.form.names()
        current, following = guide.current, guide.following
        if current is not None:
            text = rendered(current.text, self._language, names)
        elif self._then is Then.REDIAL:
            text = self.tr("End the call, and ring them again.")
        elif self._then is Then.SURVEY and self._survey:
            text = self.tr("All is said. Rate the caller, and pass them on to the survey.")
        else:
            text = self.tr("All is said.")
        self.line.setText(text)
        set_property(self.line, "kind", "heading" if len(text) > LONG else "title")
        self.next_line.setVisible(following is not None)
        if following is not None:
            self.next_line.setText(say_following(following, rendered(following.text, self._language, names)))
        self._texts.fit()

    @Slot()
    def _show_problem(self) -> None:
        """Where the window is low, what is wrong with the phone may stand below the edge."""
        self._texts.fit()
        self._texts.ensureWidgetVisible(self.form.shown, 0, 0)

    def _show(self, part: QWidget, on: bool) -> None:
        if not on:
            self._leave(part)
        part.setVisible(on)

    def _leave(self, part: QWidget) -> None:
        focus = self.window().focusWidget()
        if focus is not None and (focus is part or part.isAncestorOf(focus)):
            self.focus_lost.emit()

    @Slot()
    def _close(self) -> None:
        if self._talks:
            self.answered.emit()
        else:
            self.dismissed.emit()

    @Slot()
    def _finish(self) -> None:
        if self._then is Then.SURVEY:
            self.survey_wanted.emit()
        else:
            self.redial_wanted.emit()


class _Texts(QScrollArea):
    """The lines at their own height; where the window is too low, they scroll and the keys stay."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self._height = 0

    def fit(self) -> None:
        """The texts changed: ask for the height they need now."""
        inner = self.widget()
        layout = inner.layout()
        assert layout is not None
        layout.invalidate()
        layout.activate()
        height = layout.totalHeightForWidth(self.width())
        if height != self._height:
            self._height = height
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.widget().minimumSizeHint().width(), min(self._height, _LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().event(event)
