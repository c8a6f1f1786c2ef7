# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands beside a call in trouble: the strips that say what is wrong, and the script; and what their keys ask of the desk.

It stands between the pages and the phone side where there is room for it, and below the pages where there is not: it covers
nothing, no row of a list moves down, and "End call" stays where it is.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout
from shiboken6 import isValid

from app.domain.call import Call, CallState
from app.domain.drops import Trouble
from app.domain.errors import DomainError
from app.domain.guide import Guide
from app.domain.protocol import Then
from app.domain.redial import Situation
from app.i18n.catalogues import Languages
from app.services.events import (
    CallChanged,
    DirectoryChanged,
    GuideChanged,
    ProtocolChanged,
    TroubleOver,
    TroubleSeen,
)
from app.ui import place
from app.ui.bridge import Bridge
from app.ui.phone.script_key import likeliest, may_begin
from app.ui.phone.script_panel import ScriptPanel
from app.ui.phone.trouble_strips import TroubleStrips
from app.ui.tasks import Scope
from app.ui.theme import set_property

if TYPE_CHECKING:
    from app.services.desk import Desk

WIDTH = 380
"""Pixels beside the phone side."""


class ScriptSide(QFrame):
    """``failed`` carries an error; ``form_wanted`` a call's id, the contact phone as it was typed, the name, and whether the
    survey follows; ``survey_wanted`` a call's id; ``settings_wanted``: those of the sound."""

    failed = Signal(object)
    form_wanted = Signal(str, str, str, bool)
    survey_wanted = Signal(str)
    settings_wanted = Signal()
    focus_lost = Signal()
    """What had the keyboard goes away."""
    came_or_went = Signal()

    def __init__(self, desk: Desk, bridge: Bridge, languages: Languages) -> None:
        super().__init__()
        self._desk, self._bridge, self._languages = desk, bridge, languages
        self._scope = Scope()
        self._calls: dict[str, Call] = {}
        """The live calls, and the one that the script is about."""
        self.setObjectName("scriptSide")
        self.panel = ScriptPanel(place.region(desk.settings))
        self.strips = TroubleStrips()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strips)
        column.addWidget(self.panel)
        column.addStretch(1)
        panel = self.panel
        panel.said.connect(self._said)
        panel.still_silent.connect(self._still_silent)
        panel.answered.connect(self._answered)
        panel.dismissed.connect(self._dismiss)
        panel.redial_wanted.connect(self._redial)
        panel.survey_wanted.connect(self._survey)
        panel.form_wanted.connect(self._form)
        panel.focus_lost.connect(self.focus_lost)
        self.strips.act_wanted.connect(self._act)
        self.strips.dismissed.connect(self._no_trouble)
        self.strips.focus_lost.connect(self.focus_lost)
        bridge.happened.connect(self._happened)
        languages.changed.connect(self._language_changed)
        self.set_beside(False)
        self.hide()
        self._name()

    # Where it stands.

    def set_beside(self, beside: bool) -> None:
        """Between pages and phone, or (without) below the pages."""
        self.panel.set_roomy(beside)
        set_property(self, "surface", "panel" if beside else "foot")
        if beside:
            self.setFixedWidth(WIDTH)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        else:
            self._take_the_width()

    def set_narrow(self) -> None:
        """In the compact window, whose width it takes."""
        self.panel.set_roomy(True)
        set_property(self, "surface", "foot")
        self._take_the_width()

    def _take_the_width(self) -> None:
        self.setMinimumWidth(0)
        self.setMaximumWidth(16777215)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _show_or_hide(self) -> None:
        guide = self.panel.guide
        # Who is not heard says nothing: what is ours comes first, and the lines wait for it.
        self.panel.set_shown(guide is not None and not (self.strips.own and guide.current is not None))
        for (call, trouble), strip in self.strips.strips.items():
            if trouble is Trouble.NOT_LEAVING:
                strip.offer_no(self.panel.isHidden() or guide is None or guide.call != call)
        wanted = guide is not None or bool(self.strips.strips)
        if wanted == (not self.isHidden()):
            return
        self.setVisible(wanted)
        self.came_or_went.emit()
        if wanted:
            self._keep_typing_in_view()

    def _keep_typing_in_view(self) -> None:
        """A form that has less room now still shows the field in which the agent types."""
        focus = QApplication.focusWidget()
        if focus is None:
            return
        area = focus.parentWidget()
        while area is not None:
            if isinstance(area, QScrollArea) and area.widget() is not None and area.widget().isAncestorOf(focus):
                area.ensureWidgetVisible(focus)
            area = area.parentWidget()

    def signed_out(self) -> None:
        """The next agent sees nothing of this one's calls."""
        self._calls.clear()
        self.strips.clear()
        self._show_guide(None)

    def shutdown(self) -> None:
        """Cancel what still waits for an answer."""
        self._scope.cancel()

    # Keys of the window.

    @Slot()
    def press_said(self) -> None:
        """The key for "said"."""
        self.panel.press(self.panel.said_button)

    @Slot()
    def press_answered(self) -> None:
        """The key for "they answered"."""
        self.panel.press(self.panel.answered_button)

    @Slot()
    def press_silent(self) -> None:
        """The key for "still silent"."""
        self.panel.press(self.panel.silent_button)

    @Slot()
    def press_end(self) -> None:
        """The key of what follows the last line."""
        self.panel.press(self.panel.end_button)

    @Slot()
    def press_dismiss(self) -> None:
        """The key that closes the script, or the first strip."""
        if self.panel.isVisible():
            self.panel.press(self.panel.close_button)
        elif self.strips.strips:
            self.strips.first.no.click()

    def call(self, call_id: str) -> Call | None:
        """A call that is live, or that the script is about."""
        return self._calls.get(call_id)

    def begin(self, call: Call, situation: Situation | None = None) -> None:
        """The agent says what has happened; without a situation it is the likeliest. Nothing where it cannot be."""
        if not may_begin(call):
            return
        what = situation or likeliest(call)
        self._calls[call.id] = call
        if call.state is CallState.ENDED:
            self._ask(self._desk.redials.begin(call.id, what))
        else:
            self._ask(self._desk.scripts.begin(call.id, what))

    # What happens.

    @Slot(object)
    def _happened(self, event: object) -> None:
        match event:
            case GuideChanged(guide=guide):
                self._show_guide(guide)
            case TroubleSeen():
                self._seen(event)
            case TroubleOver(call=call, trouble=trouble):
                self.strips.over(call, trouble)
                self._show_or_hide()
            case CallChanged(call=call):
                self._call_changed(call)
            case ProtocolChanged() | DirectoryChanged():
                self._show_guide(self.panel.guide)

    def _call_changed(self, call: Call) -> None:
        guide = self.panel.guide
        shown = guide is not None and guide.call == call.id
        if call.state is CallState.ENDED:
            self.strips.over(call.id)
            if not shown:
                self._calls.pop(call.id, None)
            self._show_or_hide()
        else:
            self._calls[call.id] = call
            if not call.muted:
                self.strips.over(call.id, Trouble.MUTED)
                self._show_or_hide()
        if shown:
            self._calls[call.id] = call
            self._show_guide(guide)

    def _seen(self, seen: TroubleSeen) -> None:
        strip = self.strips.seen(seen)
        if strip is not None:
            self._show_or_hide()
            self._announce(strip.text.text())

    def _show_guide(self, guide: Guide | None) -> None:
        before = self.panel.guide
        if guide is None:
            self.panel.close_guide()
        else:
            call = self._calls.get(guide.call)
            language = self._languages.code
            names = self._desk.scripts.names(call, language) if call is not None else {}
            number = call.number.shown() if call is not None else ""
            survey = bool(self._desk.protocols.protocol.survey)
            self.panel.show_guide(guide, names, number, language, survey=survey)
        self._show_or_hide()
        if guide is not None and (before is None or (before.call, before.step) != (guide.call, guide.step)):
            self._announce(self.panel.spoken())

    @Slot(str)
    def _language_changed(self, code: str) -> None:
        self._show_guide(self.panel.guide)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        #: The part of the window with the sentences to be said, as a screen reader calls it
        self.setAccessibleName(self.tr("Script"))

    def _announce(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    # What the keys ask.

    @Slot()
    def _said(self) -> None:
        self._press(self._desk.scripts.said)

    @Slot()
    def _still_silent(self) -> None:
        self._press(self._desk.scripts.still_silent)

    @Slot()
    def _answered(self) -> None:
        self._press(self._desk.scripts.answered)

    @Slot()
    def _dismiss(self) -> None:
        self._press(self._desk.scripts.dismiss)

    @Slot()
    def _redial(self) -> None:
        self._press(self._desk.scripts.end_and_redial)

    def _press(self, question: Callable[[], Coroutine[Any, Any, Any]]) -> None:
        self._ask(question())
        self.panel.set_busy(True)

    @Slot()
    def _survey(self) -> None:
        guide = self.panel.guide
        if guide is None:
            return
        if self.panel.form.isHidden():
            self.survey_wanted.emit(guide.call)
        else:
            self.panel.form.confirm()  # the promise and the rating are saved in one dialog

    @Slot(str, str)
    def _form(self, number: str, name: str) -> None:
        guide = self.panel.guide
        if guide is not None:
            self.form_wanted.emit(guide.call, number, name, guide.then is Then.SURVEY)

    @Slot(object)
    def _act(self, seen: TroubleSeen) -> None:
        match seen.trouble:
            case Trouble.MUTED:
                self._ask_of(seen, self._desk.calls.mute(seen.call, False))
            case Trouble.MUSIC:
                self._ask_of(seen, self._desk.scripts.begin(seen.call, Situation.ON_HOLD))
            case _:
                self.settings_wanted.emit()

    @Slot(object)
    def _no_trouble(self, seen: TroubleSeen) -> None:
        self._ask_of(seen, self._desk.drops.dismiss(seen.call, seen.trouble))

    def _ask_of(self, seen: TroubleSeen, question: Coroutine[Any, Any, Any]) -> None:
        self._ask(question)
        if (strip := self.strips.strips.get((seen.call, seen.trouble))) is not None:
            strip.set_busy(True)

    def _ask(self, question: Coroutine[Any, Any, Any]) -> None:
        # A button that is disabled under the keyboard would pass it on to whatever comes next.
        focus = self.window().focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.focus_lost.emit()
        self._scope.spawn(self._asked(question), "script")

    async def _asked(self, question: Coroutine[Any, Any, Any]) -> None:
        try:
            await self._bridge.ask(question)
        except DomainError as error:
            self.failed.emit(error)
        finally:
            if isValid(self):
                self.panel.set_busy(False)
                for strip in self.strips.strips.values():
                    strip.set_busy(False)
