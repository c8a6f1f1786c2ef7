# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk's window: top bar, pages at the left, the phone side at the right, notices below the pages.

It puts the parts together, opens their dialogs, and tells what services report. Dialogs about a call or a callback are
not modal: a customer who rings in can be answered while a form is half filled. The title never says who is on the line.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain import listing
from app.domain.call import Call, CallResult, CallState, Direction
from app.domain.callback import only_missed, stays
from app.domain.errors import BadNumber, CallRefused, DomainError, NumberProblem
from app.domain.number import Number, parse
from app.i18n.catalogues import Languages
from app.services.events import (
    ButtonRefused,
    CallChanged,
    CalloutWaits,
    LinesChanged,
    MessagesChanged,
    MissedMeanwhile,
    RedialsChanged,
    SignedIn,
    SwitchboardChanged,
    SyncStatus,
)
from app.ui import clock, icons, place
from app.ui.aids import Aids
from app.ui.bridge import Bridge
from app.ui.call_forms import CallForms
from app.ui.clashes import Clashes
from app.ui.clock import Clock
from app.ui.compact import LOWEST, WIDTH, Foot, WindowMode
from app.ui.first_start import FirstStarts
from app.ui.from_outside import FromOutside
from app.ui.it_tidings import ItTidings
from app.ui.link_dialler import LinkDialler
from app.ui.notices import Kind, Notices
from app.ui.outside import Outside
from app.ui.page_requests import PageRequests
from app.ui.page_stack import PageStack
from app.ui.pages.list_view import ListView
from app.ui.pairings import Pairings
from app.ui.phone import script_side
from app.ui.phone.script_side import ScriptSide
from app.ui.phone.side import PhoneSide
from app.ui.redial_lane import RedialLane
from app.ui.redial_row import KEY as REDIAL_KEY
from app.ui.redial_tidings import RedialTidings
from app.ui.rights import sees_team, sets_rules
from app.ui.sayings import say_error
from app.ui.sidebar import Sidebar
from app.ui.sign_in_out import SignInOut
from app.ui.tasks import Scope
from app.ui.theme import Theme
from app.ui.tidings import Tidings
from app.ui.top_bar import TopBar
from app.ui.undo import Undo

if TYPE_CHECKING:
    from app.services.desk import Desk
    from app.ui.dialogs.callback_dialog import CallbackDialog
    from app.ui.pages.callbacks import CallbacksPage
    from app.ui.pages.callout import CalloutPage
    from app.ui.pages.calls import CallsPage
    from app.ui.pages.contacts import ContactsPage
    from app.ui.pages.missed import MissedPage
    from app.ui.pages.settings import SettingsPage
    from app.ui.pages.sync import SyncPage


SMALLEST = QSize(900, 600)
COMPACT_BELOW = 1120
"""Window width in pixels under which the sidebar shows icons only, so that the list keeps its room."""

PAGE_WIDTH = 520
"""Pixels that a page needs."""

LOW = 720
"""Window height in pixels under which lane, page and script are too much for one column."""


class MainWindow(QWidget):
    """``closing`` comes once, when the agent closes the window; the window goes with :meth:`done`."""

    closing = Signal()
    _bug = Signal(str)

    def __init__(
        self, desk: Desk, bridge: Bridge, languages: Languages, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._languages = languages
        self._theme = theme
        self._scope = Scope()
        self._placing = False
        self._missed: set[str] = set()
        """Callers missed since the list of calls was looked at."""
        self._opened_for = ""
        """The call for which the Callout page has opened itself …"""
        self._came_from = ""
        """… and the page on which the agent was then."""
        self._over_calls: set[str] = set()
        """The calls whose end was answered with the dialog or a notice: once each, not again by late news."""
        self._close_asked = False
        self._over = False
        self._mode = WindowMode(self, desk)
        self.setObjectName("mainWindow")
        self.setWindowIcon(icons.icon("logo", "accent"))
        clock.follow(desk.clock.now)
        self.clock = Clock(self)
        self.top_bar = TopBar(desk, bridge, languages, theme)
        self.sidebar = Sidebar()
        self.notices = Notices()
        self.notices.say_errors_with(self.say)
        self.phone = PhoneSide(desk, bridge, languages, self.clock)
        self.script = ScriptSide(desk, bridge, languages)
        self.tidings = Tidings(desk, languages, self.notices, self)
        self.lane = RedialLane(desk, bridge, self.notices, self.clock, languages)
        self.redial_tidings = RedialTidings(desk, bridge, self.notices, self)
        self.it_tidings = ItTidings(desk, languages, self.notices, self)
        self.clashes = Clashes(desk, bridge, languages, self)
        self.pairings = Pairings(desk, bridge, languages, self)
        self.links = LinkDialler(desk, bridge, self.phone, self.notices, self)
        self.forms = CallForms(desk, bridge, languages, self.phone, self.script, self.tidings, self)
        self.signing = SignInOut(desk, bridge, languages, self)
        self.page_requests = PageRequests(
            desk, bridge, self.phone, self.notices, self._form_for_page, self.show_callback, self
        )
        self.aids = Aids(desk, bridge, languages, self)
        self.first_start = FirstStarts(desk, bridge, languages, self)
        self.outside = Outside(desk, bridge, languages, theme, self.notices, self)
        self._from_outside = FromOutside(self.outside, self)
        self.undo = Undo(desk, bridge, self.notices, self)
        self.pages = PageStack(desk, bridge, languages, theme, self.notices, self.clock, self.outside, self.undo)

        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.lane)
        middle.addWidget(self.pages, 1)
        middle.addWidget(self.notices)
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(0)
        self._beside.addLayout(middle, 1)
        self._beside.addWidget(self.script)
        row.addLayout(self._beside, 1)
        row.addWidget(self.phone)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addLayout(row, 1)
        self.foot = Foot()
        self.foot.hide()
        column.addWidget(self.foot)
        self.setMinimumSize(self._least(SMALLEST))

        self.sidebar.chosen.connect(self._go)
        self.pages.counted.connect(self.sidebar.set_count)
        self.pages.counted.connect(self.foot.set_count)
        self.pages.counted.connect(self._from_outside.counted)
        self.foot.wanted.connect(self.show_page)
        self.top_bar.compact_wanted.connect(self.toggle_compact)
        self.top_bar.help_wanted.connect(self.aids.open_help)
        self.top_bar.search_wanted.connect(self.aids.open_search)
        self.pages.page_wanted.connect(self.show_page)
        self.pages.callback_shown.connect(self.show_callback)
        self.pages.dial_wanted.connect(self.place_call)
        self.pages.callback_wanted.connect(self.forms.open_callback)
        self.pages.rate_wanted.connect(self.forms.open_end)
        self.pages.enquiry_wanted.connect(self._open_enquiry)
        self.pages.contacts_wanted.connect(self._search_contacts)
        self.pages.card_wanted.connect(self.phone.cards.open_callback)
        self.pages.record_wanted.connect(self.phone.cards.open_record)
        self.pages.decide_wanted.connect(self.clashes.open)
        self.pages.sign_in_wanted.connect(self.signing.ask)
        self.pages.sign_out_wanted.connect(self.signing.sign_out)
        self.pages.first_start_wanted.connect(self.first_start.open)
        self.pages.report_wanted.connect(self.aids.open_report)
        self.pages.callbacks_wanted.connect(self.show_my_callbacks)
        self.top_bar.report_wanted.connect(self.aids.open_report)
        self.pages.failed.connect(self.tell_failure)
        self.clashes.resolved.connect(self._clash_resolved)
        self.first_start.form_wanted.connect(self.forms.open_callback)
        self.first_start.help_wanted.connect(self.aids.open_help_at)
        self.first_start.ended.connect(self.signing.tell)
        self.top_bar.dial_wanted.connect(self._dial_or_search)
        self.top_bar.sign_in_wanted.connect(self.signing.ask)
        self.top_bar.sign_out_wanted.connect(self.signing.sign_out)
        self.top_bar.failed.connect(self.tell_failure)
        self.clock.minute.connect(self.top_bar.tick)
        self.clock.second.connect(self.top_bar.tick_second)
        self.links.place_wanted.connect(self.place_call)
        self.top_bar.sync_wanted.connect(self._show_sync)
        self.tidings.callback_shown.connect(self.show_callback)
        self.tidings.calls_shown.connect(self._show_calls)
        self.tidings.sync_shown.connect(self._show_sync)
        self.tidings.decide_wanted.connect(self.clashes.open_for)
        self.tidings.callback_wanted.connect(self.forms.open_callback)
        self.tidings.dial_wanted.connect(self.phone.dial_typed)
        self.tidings.page_shown.connect(self.show_page)
        self.lane.failed.connect(self.tell_failure)
        self.lane.focus_lost.connect(self._keyboard_to_phone)
        self.redial_tidings.dial_wanted.connect(self.lane.dial)
        self.redial_tidings.callback_shown.connect(self.show_callback)
        self.redial_tidings.failed.connect(self.tell_failure)
        self.clashes.settled.connect(self.show_callback)
        self.clashes.failed.connect(self.tell_failure)
        self.forms.rated.connect(self._leave_callout)
        self.signing.leaves.connect(self._flush)
        self.signing.signed_out.connect(self._signed_out)
        self.phone.failed.connect(self.tell_failure)
        self.phone.script_wanted.connect(self.script.begin)
        self.script.failed.connect(self.tell_failure)
        self.script.settings_wanted.connect(self._show_sound)
        self.script.focus_lost.connect(self._keyboard_to_phone)
        self.script.came_or_went.connect(self._place_script)
        self.phone.rang_in.connect(self._show_without_focus)
        self.phone.result_page.closed.connect(self._leave_callout)
        self._bug.connect(self._tell_bug, Qt.ConnectionType.QueuedConnection)
        bridge.happened.connect(self._happened)
        self._add_keys()
        self.setWindowTitle("Soitto")
        self._show_entries()
        self._turn_to("callbacks")
        self.phone.dial_page.field.setFocus()
        self._mode.restore()
        if desk.settings.compact:
            self.set_compact(True)

    def _add_keys(self) -> None:
        everywhere, here = Qt.ShortcutContext.ApplicationShortcut, Qt.ShortcutContext.WindowShortcut
        keys: tuple[tuple[str, Callable[[], Any], Qt.ShortcutContext], ...] = (
            ("F2", self.phone.answer, everywhere),
            ("Shift+F2", self.phone.answer_ending, everywhere),
            ("F3", self.phone.end, everywhere),
            ("Shift+F3", self.phone.reject, everywhere),
            ("F6", self.phone.toggle_hold, everywhere),
            ("Shift+F6", self.phone.take_back, everywhere),
            ("F7", self.phone.toggle_mute, everywhere),
            ("F8", self.phone.toggle_keypad, everywhere),
            ("F9", self.phone.toggle_transfer, everywhere),
            ("F10", self.phone.toggle_record, everywhere),
            ("F12", self.phone.begin_script, everywhere),
            ("Shift+F12", self.script.press_dismiss, everywhere),
            ("F4", self.script.press_said, everywhere),
            ("Shift+F4", self.script.press_end, everywhere),
            ("F5", self.script.press_answered, everywhere),
            ("F11", self.script.press_silent, everywhere),
            (REDIAL_KEY, self.lane.dial_first, everywhere),
            ("Ctrl+R", self.top_bar.press_ready, here),
            ("Ctrl+D", self.phone.focus_number, here),
            ("Ctrl+K", self.aids.open_search, here),
            ("Ctrl+L", self.top_bar.focus_entry, here),
            ("F1", self.aids.open_help, everywhere),
            ("Ctrl+N", self.forms.open_callback_by_key, here),
            ("Ctrl+Z", self.undo.undo_last, here),
            ("Ctrl+Shift+M", self.toggle_compact, here),
        )
        for key, act, context in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(context)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    # Pages.

    @property
    def callbacks(self) -> CallbacksPage:
        """The callback list."""
        return cast("CallbacksPage", self.pages.page("callbacks"))

    @property
    def missed(self) -> MissedPage:
        """The list of missed calls."""
        return cast("MissedPage", self.pages.page("missed"))

    @property
    def callout(self) -> CalloutPage:
        """The page of the call being placed."""
        return cast("CalloutPage", self.pages.page("callout"))

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Go to a page by the name that its entry of the sidebar has; the compact window gives way to the whole one."""
        self.set_compact(False)
        self._turn_to(name)

    def _turn_to(self, name: str) -> None:
        """Have a page in front, seen or not."""
        self.pages.show_page(name)
        self.sidebar.show_page(name)
        if name == "calls":
            self._missed.clear()
            self.sidebar.set_count("calls", 0)

    @Slot()
    def _show_sync(self) -> None:
        self.show_page("sync")

    @Slot()
    def _show_settings(self) -> None:
        self.show_page("settings")

    @Slot()
    def _show_sound(self) -> None:
        self.show_page("settings")
        page = cast("SettingsPage", self.pages.built["settings"])
        # Its places are known after the layout, which comes with the next turn of the loop.
        QTimer.singleShot(0, page, page.show_sound)

    @Slot()
    def _clash_resolved(self) -> None:
        if "sync" in self.pages.built:
            cast("SyncPage", self.pages.built["sync"]).refresh()

    def _show_entries(self) -> None:
        """The pages of supervisors and administrators are there for them alone."""
        for page, shown in (("team", sees_team(self._desk)), ("departments", sets_rules(self._desk))):
            self.sidebar.set_shown(page, shown)
            if not shown and self.pages.shown == page:
                self._turn_to("callbacks")

    @Slot()
    def _show_calls(self) -> None:
        self.show_page("calls")

    @Slot(str)
    def show_my_callbacks(self, which: str) -> None:
        """Go to the agent's own callbacks: those that are ``overdue``, or all that are ``open``."""
        self.show_page("callbacks")
        self.callbacks.show_view(ListView(listing.Scope.MINE, "due" if which == "overdue" else "open"))

    @Slot(str)
    def show_callback(self, callback_id: str) -> None:
        """Go to a callback in the list, whatever that shows now, or to the missed calls where it stands only there."""
        self.show_page("callbacks")
        self.callbacks.select(callback_id)
        self._scope.spawn(self._show_missed(callback_id), "where a callback stands")

    async def _show_missed(self, callback_id: str) -> None:
        with contextlib.suppress(DomainError):  # nobody is signed in any more
            one = await self._bridge.ask(self._desk.callbacks.get(callback_id))
            if one is None:
                return
            if stays(one) and only_missed(one):
                self.show_page("missed")
                self.missed.select(callback_id)
            elif not self.callbacks.would_show(one):
                self.callbacks.show_view(ListView(status="closed" if one.outcome is not None else "open"))

    @Slot(str)
    def _go(self, name: str) -> None:
        """The agent went to a page: the keyboard goes along where there is something to type first."""
        self._came_from = ""
        self.show_page(name)
        if name == "contacts":
            cast("ContactsPage", self.pages.built[name]).focus_search()

    @Slot(str)
    def _search_contacts(self, text: str) -> None:
        """The same name, looked for among the contacts."""
        self.look_for("contacts", text)

    @Slot(str, str)
    def look_for(self, name: str, text: str) -> None:
        """Go to a list and show what fits the text."""
        self._go(name)
        self.pages.built[name].look_for(text)

    @Slot(str)
    def show_call(self, call_id: str) -> None:
        """Go to a call in the list of calls."""
        self.show_page("calls")
        cast("CallsPage", self.pages.built["calls"]).select(call_id)

    @Slot(str)
    def show_setting(self, name: str) -> None:
        """Go to a setting by the name that it is declared with."""
        self.show_page("settings")
        page = cast("SettingsPage", self.pages.built["settings"])
        # Its place is known after the layout, which comes with the next turn of the loop.
        QTimer.singleShot(0, page, lambda: page.show_setting(name))

    async def _find_unsaved(self) -> None:
        """Registrations that were typed and not saved, also by a program that was killed: the Callout page has them."""
        try:
            pending = await self._bridge.ask(self._desk.enquiries.pending())
        except DomainError:
            return  # nobody is signed in any more
        if pending:
            self._follow_calls()
            self.callout.take_up(pending)

    @Slot()
    def _flush(self) -> None:
        """Keep what is typed and not saved yet."""
        if "callout" in self.pages.built:
            self.callout.flush()

    @Slot()
    def _signed_out(self) -> None:
        """Nothing of this agent stays for the next one."""
        self.tidings.forget()
        self.redial_tidings.forget()
        self.it_tidings.tell_again()
        self.lane.signed_out()
        self.clashes.shutdown()
        self.top_bar.signed_out()
        self.phone.signed_out()
        self.script.signed_out()
        self._show_entries()
        self.pages.signed_out()
        self._missed.clear()
        self._came_from = ""
        self.sidebar.set_count("calls", 0)

    # Calls and callbacks.

    def _form_for_page(self, number: Number | None, customer: str) -> CallbackDialog | None:
        """The callback form that a page of the CRM asks for; ``None``, and the one in front that is open already."""
        self.bring_up()
        taken = self.forms.callback is not None
        self.forms.open_callback(number, customer)
        return None if taken else self.forms.callback

    @Slot(str)
    def _dial_or_search(self, text: str) -> None:
        """A number is dialled; words are looked for in the list of callbacks."""
        number: Number | None = None
        try:
            number = parse(text, place.region(self._desk.settings))
        except BadNumber as error:
            if error.problem is NumberProblem.LETTERS:
                self.look_for("callbacks", text)
                self.top_bar.entry.clear()
                return
        if number is not None and self.phone.rings:
            self.place_call(number)  # it waits until the customer's call is over (row D5)
        elif self.phone.live:
            self.tell_failure(CallRefused("busy_line"))
            return
        else:
            self.phone.dial_typed(text)
        self.top_bar.entry.clear()

    @Slot(object, str)
    def place_call(self, number: Number, customer: str = "") -> None:
        """Call somebody whose number a page shows; a second press while the first is on its way does nothing."""
        self._place(self._desk.calls.dial, number, customer)

    @Slot(str)
    def call_back(self, callback_id: str) -> None:
        """Call the person of a callback, as its row in the list does; a second press while the first is on its way does nothing."""
        self._place(self._desk.calls.dial_callback, callback_id)

    def _place(self, dial: Callable[..., Coroutine[Any, Any, Call]], *whom: Any) -> None:
        if not self._placing:
            self._placing = True
            self._scope.spawn(self._placed(dial, *whom), "dial")

    async def _placed(self, dial: Callable[..., Coroutine[Any, Any, Call]], *whom: Any) -> None:
        try:
            await self._bridge.ask(dial(*whom))
        except CallRefused as error:
            if error.code == "premium" and isinstance(whom[0], Number) and not self.phone.live:
                self.phone.dial_typed(whom[0].dial)  # the dialpad says that it costs extra, and asks
            elif error.code != "waits":  # it is kept, and called after the customer's call (row D5)
                self.tell_failure(error)
        except DomainError as error:
            self.tell_failure(error)
        finally:
            self._placing = False

    @Slot(object)
    def _open_enquiry(self, call: Call) -> None:
        self.show_page("callout")
        self.callout.open_enquiry(call)

    def _show_callout(self) -> None:
        """The Callout page opens by itself (row D2), but never under the fingers of an agent who types elsewhere, and without
        taking the keyboard."""
        shown, focus = self.pages.currentWidget(), QApplication.focusWidget()
        inside = focus is not None and shown is not None and shown.isAncestorOf(focus)
        elsewhere = focus is not None and focus.window() is not self
        self._follow_calls()
        if self._typing() and (elsewhere or (inside and self.pages.shown != "contacts")):
            return
        if inside:
            self.phone.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.pages.shown != "callout":
            self._came_from = self.pages.shown
        self._turn_to("callout")

    @Slot()
    def _leave_callout(self) -> None:
        """Nothing is left to do with the call: back to where the agent was, unless they have gone elsewhere or have a form to
        fill in."""
        here = self.pages.shown == "callout"
        if self._came_from and here and not self.phone.live and self.callout.form is None:
            self._turn_to(self._came_from)
            self._came_from = ""

    def _follow_calls(self) -> None:
        """The Callout page has to be there while there is a call, seen or not."""
        self.pages.page("callout")

    # What services report.

    @Slot(object)
    def _happened(self, event: object) -> None:
        match event:
            case CallChanged(call=call):
                self._call_changed(call)
            case LinesChanged(live=live, focus=focus):
                self._keyboard_follows(live, focus)
            case MissedMeanwhile(call=call):
                self._count_missed(call)
                self.tidings.missed(call)
            case SignedIn():
                self.notices.close_key("sign-in")
                self._show_entries()
                self._scope.spawn(self._find_unsaved(), "unsaved enquiries")
            case ButtonRefused(error=error):
                self.tell_failure(error)
            case CalloutWaits():
                self._tell_callout(event)
            case SwitchboardChanged():
                self._show_entries()
            case MessagesChanged(messages=messages):
                self.sidebar.set_count("voice", sum(not message.heard_by for message in messages))
            case RedialsChanged(lane=lane) if self.signing.leaving is not None:
                self.signing.leaving.retranslate() if lane else self.signing.leaving.close()
            case SyncStatus():
                self.sidebar.set_count("sync", event.conflicts + event.refused)
        self.tidings.happened(event)
        self.redial_tidings.happened(event)
        self.it_tidings.happened(event)

    def _tell_callout(self, callout: CalloutWaits) -> None:
        if callout.number is None:
            self.notices.close_key("callout")
            return
        self._show_callout()
        if self.pages.shown == "callout":
            return  # the page says it
        who = callout.customer or callout.number.shown()
        self.notices.show_notice(
            #: The message of an outgoing call that waits for a customer's call (row D5); {who} is a customer or a number
            lambda: self.tr(
                "Outgoing call initiated. The customer's call comes first; {who} is called after it."
            ).format(who=who),
            action=lambda: self.tr("Cancel"),
            on_action=self._cancel_callout,
            seconds=None,
            key="callout",
        )

    def _cancel_callout(self) -> None:
        self._bridge.tell(self._desk.calls.cancel_callout(), self.tell_failure)

    def _keyboard_follows(self, live: tuple[Call, ...], focus: str | None) -> None:
        """The end-call dialog of one call does not keep the keyboard while the agent talks with another."""
        active = QApplication.activeWindow()
        other = next((call for call in live if call.id == focus and call.up), None)
        theirs = active is not None and active in self.forms.ends.all()
        if other is not None and theirs and active is not self.forms.ends.get(other.id) and not self._typing():
            self.activateWindow()
            self.phone.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count_missed(self, call: Call) -> None:
        if self.pages.shown != "calls":
            self._missed.add(call.id)
            self.sidebar.set_count("calls", len(self._missed))

    def _call_changed(self, call: Call) -> None:
        if call.direction is Direction.OUT and call.state is CallState.CONNECTING and call.consults is None:
            if call.id != self._opened_for:
                self._opened_for = call.id
                # Who works the list of callbacks stays there, where its rows say how the call stands, unless there is a form.
                if call.callback is None or self._desk.enquiries.form is not None:
                    self._show_callout()
                else:
                    self._follow_calls()
        elif call.up:
            self._follow_calls()
        elif call.direction is Direction.IN and call.result is CallResult.MISSED:
            self._count_missed(call)
        if call.result is CallResult.CANCELLED and not call.reason:  # why nobody was called is to be read
            self._leave_callout()
        if call.state is not CallState.ENDED or call.id in self._over_calls:
            return
        if call.answered_at is None:
            # Who gave up waiting while the agent talks with somebody else is nowhere else to be seen.
            beside = self.phone.live and call.direction is Direction.IN and call.result is CallResult.MISSED
            if beside:
                self._over_calls.add(call.id)
                self.tidings.missed(call)
            return
        # The other side hung up first: rating and callback are not lost, the dialog opens by itself.
        if not call.wants_rating or self.first_start.is_test(call.id):
            return
        self._over_calls.add(call.id)
        dialog = self.forms.ends.get(call.id)
        if dialog is None or not dialog.isVisible():
            # While the agent talks with the next one, a digit must not rate the one before.
            self.forms.open_end(call, focus=not self._typing() and not self.phone.live)
            QApplication.alert(self)

    @staticmethod
    def _typing() -> bool:
        """Whether keys go into a text now: a dialog that took them would rate the call by a digit meant for the text."""
        focus = QApplication.focusWidget()
        return isinstance(focus, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox)

    def say(self, error: BaseException) -> str:
        """An error as a sentence, with this desk's zone and people."""
        return say_error(error, place.zone(self._desk.settings), self._desk.directory.person_name)

    @Slot(object)
    def tell_failure(self, error: BaseException) -> None:
        """Say what went wrong, in a notice."""
        self.notices.error(error, key=f"failed-{type(error).__name__}")

    def found_bug(self, kind: str) -> None:
        """Something in the program itself went wrong; may be called from any thread."""
        self._bug.emit(kind)

    @Slot(str)
    def _tell_bug(self, kind: str) -> None:
        self.notices.show_notice(
            #: {kind} is a technical word for the log
            lambda: self.tr("Something in the program went wrong ({kind}). It is in the log; you can go on.").format(
                kind=kind
            ),
            Kind.ERROR,
            action=lambda: self.tr("Report…"),
            on_action=self.aids.open_report,
            seconds=None,
            key=f"bug-{kind}",
        )

    @Slot(object)
    def _show_without_focus(self, call: Call) -> None:
        if self.isMinimized() or not self.isVisible():
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, True)
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
            self.show()
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)
        self.raise_()
        QApplication.alert(self)

    def prepare(self) -> None:
        """Build what the first call will need, while nothing happens yet: then its ringing waits for nothing; and count the
        missed calls, whose number is shown from wherever the agent is."""
        if self._over:
            return
        if not self.phone.live:
            self._follow_calls()
        self.missed.begin()
        self.outside.start()

    def bring_up(self) -> None:
        """Show the window above the others, with the keyboard: the agent asked for it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # The window itself.

    @property
    def compact(self) -> bool:
        """Whether the window is the phone side alone."""
        return self._mode.compact

    @Slot()
    def toggle_compact(self) -> None:
        """From the whole desk to the phone side alone, and back."""
        self.set_compact(not self.compact)

    def set_compact(self, compact: bool) -> None:
        """Show the phone side alone, with what must not be overlooked (redials, notices, the call's script), or the whole desk."""
        if compact is self.compact:
            return
        self._mode.keep()  # before its parts ask for another size
        if compact and (focus := QApplication.focusWidget()) is not None and self.pages.isAncestorOf(focus):
            self._keyboard_to_phone()
        for part in (self.sidebar, self.pages):
            part.setVisible(not compact)
        self.foot.setVisible(compact)
        direction = QBoxLayout.Direction.TopToBottom if compact else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        self._row.setStretchFactor(self._beside, 0 if compact else 1)
        self._row.setStretchFactor(self.phone, 1 if compact else 0)
        self.phone.set_compact(compact)
        self.top_bar.set_compact(compact)
        self.notices.set_compact(compact)
        self._place_script(compact=compact)
        self.setMinimumSize(self._least(QSize(WIDTH, LOWEST) if compact else SMALLEST))
        self._mode.set_compact(compact)

    @Slot()
    def _place_script(self, *, compact: bool | None = None) -> None:
        """The script stands beside the call where a page has room enough all the same, else below the page; where the window is
        low, the lane gives way to them both. In the compact window it stands above the phone."""
        if self.compact if compact is None else compact:
            self._beside.setDirection(QBoxLayout.Direction.TopToBottom)
            self.script.set_narrow()
            self.lane.set_low(True, flat=False)
            return
        left = self.width() - self.sidebar.sizeHint().width() - self.phone.sizeHint().width()
        beside = left >= PAGE_WIDTH + script_side.WIDTH
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(direction)
        self.script.set_beside(beside)
        self.lane.set_low(not beside and not self.script.isHidden() and self.height() < LOW)

    @Slot()
    def _keyboard_to_phone(self) -> None:
        self.phone.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.compact:
            self.sidebar.set_compact(self.width() < COMPACT_BELOW)
        self._place_script()

    def _least(self, size: QSize) -> QSize:
        """The least size: with everything made larger no more than the screen has, or nobody could make it smaller again."""
        return size.boundedTo(self.screen().availableSize()) if self._desk.settings.zoom > 100 else size

    def sizeHint(self) -> QSize:
        return QSize(1280, 800)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.phone.updateGeometry()
            self._place_script()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._over:
            event.accept()
            return
        event.ignore()
        if not self._close_asked and self._from_outside.takes_over():
            self.hide()
        else:
            self.leave()

    @Slot()
    def leave(self) -> None:
        """End the program, after what the agent would lose was asked."""
        asked = self.phone.live or self.pages.unsaved or self.lane.lane
        if asked and not self._close_asked and not self.isVisible():
            self.bring_up()
        if self.phone.live and not self._close_asked:
            self.notices.show_notice(
                lambda: self.tr("You are in a call. Closing the program ends it."),
                Kind.WARNING,
                action=lambda: self.tr("Close anyway"),
                on_action=self._close_now,
                seconds=15,
                key="close",
            )
        elif (unsaved := self.pages.unsaved) and not self._close_asked:
            self.show_page(unsaved)
            self.notices.show_notice(
                lambda: (
                    self.tr("The rules of departments are not saved.")
                    if unsaved == "departments"
                    else self.tr("The scripts are not saved.")
                ),
                Kind.WARNING,
                action=lambda: self.tr("Close anyway"),
                on_action=self._close_now,
                seconds=15,
                key="close",
            )
        elif self.lane.lane and not self._close_asked:
            self.signing.ask_leaving(self._close_now, closing=True)
        else:
            self._close_now()

    @Slot()
    def _close_now(self) -> None:
        if self._close_asked:
            return
        self._close_asked = True
        self._flush()
        self._mode.keep()
        self.notices.show_notice(lambda: self.tr("Closing…"), seconds=None, key="close")
        self.setEnabled(False)
        self.closing.emit()

    def done(self) -> None:
        """The end: stop what ticks and waits, close the dialogs, go."""
        if self._over:
            return
        self._over = True
        self._mode.keep()
        self.clock.stop()
        self._scope.cancel()
        self.top_bar.shutdown()
        self.phone.shutdown()
        self.lane.shutdown()
        self.redial_tidings.shutdown()
        self.script.shutdown()
        self.clashes.shutdown()
        self.page_requests.shutdown()
        self.aids.shutdown()
        self.outside.shutdown()
        self.first_start.shutdown()
        self.pages.shutdown()
        self.signing.shutdown()
        for dialog in self.forms.all():
            dialog.close()
        self.close()
        self.deleteLater()
