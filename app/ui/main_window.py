# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk's window: top bar, pages at the left, the phone side at the right, notices below the pages.

It puts the parts together, opens their dialogs, and tells what services report. Dialogs about a call or a callback are
not modal: a customer who rings in can be answered while a form is half filled. The title never says who is on the line.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.call import Call, CallState
from app.domain.callback import Callback, Clash, Origin, Priority
from app.domain.due import Due
from app.domain.errors import BadNumber, CallRefused, DomainError, NumberProblem
from app.domain.number import Number, parse
from app.domain.people import CatalogueKind
from app.i18n import formats
from app.i18n.catalogues import Languages
from app.services.events import (
    CallChanged,
    ChangeRefused,
    ClashFound,
    EngineRestarted,
    LeftUnknown,
    MissedMeanwhile,
    SignedIn,
)
from app.ui import clock, icons, place
from app.ui.bridge import Bridge
from app.ui.clock import Clock
from app.ui.dialogs.sign_in import SignInDialog
from app.ui.link_dialler import LinkDialler
from app.ui.notices import Kind, Notices
from app.ui.phone.side import PhoneSide
from app.ui.sayings import say_error, say_field, say_priority
from app.ui.sidebar import Sidebar
from app.ui.tasks import Scope
from app.ui.theme import Theme
from app.ui.top_bar import TopBar

if TYPE_CHECKING:
    from app.services.calls import FinishResult
    from app.services.desk import Desk
    from app.ui.pages.callbacks import CallbacksPage
    from app.ui.pages.settings import SettingsPage

SMALLEST = QSize(900, 600)
COMPACT_BELOW = 1120
"""Window width in pixels under which the sidebar shows icons only, so that the list keeps its room."""


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
        self._pages: dict[str, CallbacksPage | SettingsPage] = {}
        self._sign_in: SignInDialog | None = None
        self._end_dialogs: dict[str, QDialog] = {}
        self._form: QDialog | None = None
        self._last_over = ""
        """The call whose end was answered with the dialog: asked once, not again by late news."""
        self._close_asked = False
        self._over = False
        self.setObjectName("mainWindow")
        self.setWindowIcon(icons.icon("logo", "accent"))
        clock.follow(desk.clock.now)
        self.clock = Clock(self)
        self.top_bar = TopBar(desk, bridge, languages, theme)
        self.sidebar = Sidebar()
        self.notices = Notices()
        self.notices.say_errors_with(self.say)
        self.phone = PhoneSide(desk, bridge, languages, self.clock)
        self.links = LinkDialler(desk, bridge, self.phone, self.notices, self)
        self._stack = QStackedWidget()

        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self._stack, 1)
        middle.addWidget(self.notices)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(middle, 1)
        row.addWidget(self.phone)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addLayout(row, 1)
        self.setMinimumSize(SMALLEST)

        self.sidebar.chosen.connect(self.show_page)
        self.top_bar.dial_wanted.connect(self._dial_or_search)
        self.top_bar.sign_in_wanted.connect(self.ask_sign_in)
        self.top_bar.sign_out_wanted.connect(self.sign_out)
        self.top_bar.failed.connect(self._failed)
        self.clock.minute.connect(self.top_bar.tick)
        self.phone.end_requested.connect(self.open_end_dialog)
        self.phone.callback_requested.connect(self.open_callback_form)
        self.phone.failed.connect(self._failed)
        self.phone.rang_in.connect(self._show_without_focus)
        self._bug.connect(self._tell_bug, Qt.ConnectionType.QueuedConnection)
        bridge.happened.connect(self._happened)
        self._add_keys()
        self.setWindowTitle("Soitto")
        self.show_page("callbacks")
        self.phone.dial_page.field.setFocus()
        self._restore()

    def _add_keys(self) -> None:
        everywhere, here = Qt.ShortcutContext.ApplicationShortcut, Qt.ShortcutContext.WindowShortcut
        keys: tuple[tuple[str, Callable[[], Any], Qt.ShortcutContext], ...] = (
            ("F2", self.phone.answer, everywhere),
            ("F3", self.phone.end, everywhere),
            ("F6", self.phone.toggle_hold, everywhere),
            ("F7", self.phone.toggle_mute, everywhere),
            ("Ctrl+D", self.phone.focus_number, here),
            ("Ctrl+K", self.top_bar.focus_entry, here),
            ("Ctrl+N", self._callback_by_key, here),
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
        from app.ui.pages.callbacks import CallbacksPage

        page = self._pages.get("callbacks") or self._build("callbacks")
        assert isinstance(page, CallbacksPage)
        return page

    def _build(self, name: str) -> CallbacksPage | SettingsPage:
        page: CallbacksPage | SettingsPage
        if name == "callbacks":
            from app.ui.pages.callbacks import CallbacksPage

            callbacks = CallbacksPage(self._desk, self._bridge, self.notices, self.clock, self._languages)
            callbacks.counted.connect(self._counted)
            page = callbacks
        else:
            from app.ui.pages.settings import SettingsPage

            settings = SettingsPage(self._desk, self._bridge, self._languages, self._theme)
            settings.sign_out_wanted.connect(self.sign_out)
            page = settings
        self._pages[name] = page
        self._stack.addWidget(page)
        return page

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Go to a page: "callbacks" or "settings"; it is built on the first visit."""
        self._stack.setCurrentWidget(self._pages.get(name) or self._build(name))
        self.sidebar.show_page(name)

    @Slot(int, int)
    def _counted(self, shown: int, due: int) -> None:
        self.sidebar.set_count("callbacks", due)

    # Signing in and out.

    @Slot()
    def ask_sign_in(self) -> SignInDialog:
        """Open the sign-in, or bring the open one to the front. It closes by itself when somebody is signed in."""
        if self._sign_in is None:
            self._sign_in = SignInDialog(self._desk, self._bridge, self._languages, self)
            self._sign_in.finished.connect(self._sign_in_closed)
            self._sign_in.open()
        else:
            self._sign_in.raise_()
            self._sign_in.activateWindow()
        return self._sign_in

    def _sign_in_again(self) -> None:
        self.ask_sign_in()

    @Slot(int)
    def _sign_in_closed(self, code: int) -> None:
        self._sign_in = None
        if code != QDialog.DialogCode.Accepted and self._desk.account.person is None and not self._over:
            self.notices.show_notice(
                lambda: self.tr("You are not signed in: there is no list, and no calls come."),
                Kind.WARNING,
                action=lambda: self.tr("Sign in"),
                on_action=self._sign_in_again,
                seconds=None,
                key="sign-in",
            )

    @Slot()
    def sign_out(self) -> None:
        """Sign out, unless there is a call: it would be lost."""
        if self.phone.live:
            self._failed(CallRefused("busy_line"))
            return
        if half_done := [dialog for dialog in (*self._end_dialogs.values(), self._form) if dialog is not None]:
            # What was typed is this agent's, and would be saved in the next one's name.
            self._open(half_done[0])
            return
        self._scope.spawn(self._signed_out(), "sign out")

    async def _signed_out(self) -> None:
        try:
            await self._bridge.ask(self._desk.account.sign_out())
        except DomainError as error:
            self._failed(error)
            return
        for notice in self.notices.notices:
            notice.close_notice()
        self.top_bar.signed_out()
        if (settings := self._pages.get("settings")) is not None:
            settings.signed_out()
        self.ask_sign_in()

    # Calls and callbacks.

    @Slot(str)
    def _dial_or_search(self, text: str) -> None:
        """A number is dialled; words are looked for in the list of callbacks."""
        try:
            parse(text, place.region(self._desk.settings))
        except BadNumber as error:
            if error.problem is NumberProblem.LETTERS:
                self.show_page("callbacks")
                field = self.callbacks.findChild(QLineEdit, "searchField")
                field.setText(text)
                field.setFocus()
                self.top_bar.entry.clear()
                return
        if self.phone.live:
            self._failed(CallRefused("busy_line"))
            return
        self.phone.dial_typed(text)
        self.top_bar.entry.clear()

    @Slot()
    def _callback_by_key(self) -> None:
        call = self.phone.call
        if self.phone.live and call is not None:
            self.open_callback_form(call.number, call.customer)
        else:
            self.open_callback_form(self.phone.dial_page.number)

    @Slot(object, str)
    def open_callback_form(self, number: Number | None = None, customer: str = "") -> None:
        """The callback form without a call (row A4); a half-filled one that is open comes to the front instead."""
        from app.ui.dialogs.callback_dialog import CallbackDialog

        if self._form is None:
            form = CallbackDialog(
                self._desk,
                self._bridge,
                self._languages,
                number=number,
                customer=customer,
                origin=Origin.DIALPAD,
                parent=self,
            )
            form.saved.connect(self._callback_saved)
            form.finished.connect(self._form_closed)
            self._form = form
        self._open(self._form)

    @Slot(object)
    def _callback_saved(self, callback: Callback) -> None:
        self.phone.dial_page.clear()
        if self.phone.page is self.phone.result_page:
            self.phone.show_dialpad()
        self._tell_planned(callback)

    @Slot(int)
    def _form_closed(self, code: int) -> None:
        self._form = None

    @Slot(object)
    def open_end_dialog(self, call: Call | None = None) -> None:
        """The end-call dialog of a call (row A2), by default of the one the phone side shows."""
        call = call or self.phone.call
        if call is not None:
            self._open(self._end_dialogs.get(call.id) or self._new_end_dialog(call))

    def _new_end_dialog(self, call: Call) -> QDialog:
        from app.ui.dialogs.end_call import EndCallDialog

        recognised = self.phone.recognised if self.phone.call and self.phone.call.id == call.id else None
        dialog = EndCallDialog(self._desk, self._bridge, self._languages, call=call, recognised=recognised, parent=self)
        dialog.setProperty("call", call.id)
        dialog.finished_call.connect(self._rated)
        dialog.finished.connect(self._end_dialog_closed)
        self._end_dialogs[call.id] = dialog
        return dialog

    @Slot(object)
    def _rated(self, result: FinishResult) -> None:
        self.phone.rated(result.call.id)
        if result.callback is not None:
            self._tell_planned(result.callback)

    @Slot(int)
    def _end_dialog_closed(self, code: int) -> None:
        self._end_dialogs.pop(str(self.sender().property("call")), None)

    @staticmethod
    def _open(dialog: QDialog, *, focus: bool = True) -> None:
        if dialog.isVisible():
            dialog.raise_()
            dialog.activateWindow()
            return
        dialog.setWindowModality(Qt.WindowModality.NonModal)
        dialog.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not focus)
        dialog.show()

    def _tell_planned(self, callback: Callback) -> None:
        def text() -> str:
            when = formats.when(callback.due.utc, clock.now(), place.zone(self._desk.settings))
            who = callback.customer or callback.number.shown()
            #: {who} is a customer or a number, {when} such as "in 30 min", "14:30" or "tomorrow 9:00"
            return self.tr("Callback planned: {who}, {when}").format(who=who, when=when)

        self._with_show(text, Kind.SUCCESS, callback.id, seconds=6)

    def _with_show(
        self, text: Callable[[], str], kind: Kind, callback_id: str, *, seconds: float | None, key: str | None = None
    ) -> None:
        def show() -> None:
            self.show_page("callbacks")
            self.callbacks.select(callback_id)

        #: On a button: go to the callback in the list
        self.notices.show_notice(text, kind, action=lambda: self.tr("Show"), on_action=show, seconds=seconds, key=key)

    # What services report.

    @Slot(object)
    def _happened(self, event: object) -> None:
        match event:
            case CallChanged(call=call):
                self._call_changed(call)
            case MissedMeanwhile(call=call):
                self._tell_missed(call)
            case SignedIn():
                for notice in self.notices.notices:
                    if notice.key == "sign-in":
                        notice.close_notice()
            case EngineRestarted():
                self.notices.show_notice(
                    lambda: self.tr("The phone stopped and was started again. A call that was up has ended."),
                    Kind.WARNING,
                    seconds=None,
                    key="engine",
                )
            case LeftUnknown(callbacks=callbacks):
                self._tell_unknown(callbacks)
            case ChangeRefused(callback_id=callback_id, error=error):
                self._with_show(
                    #: {reason} is a whole sentence
                    lambda: self.tr("A change was refused by the server. {reason}").format(reason=self.say(error)),
                    Kind.ERROR,
                    callback_id,
                    seconds=None,
                    key=f"refused-{callback_id}",
                )
            case ClashFound(callback=callback, clashes=clashes):
                self._with_show(
                    lambda: self._say_clash(callback, clashes),
                    Kind.WARNING,
                    callback.id,
                    seconds=None,
                    key=f"clash-{callback.id}",
                )

    def _tell_missed(self, call: Call) -> None:
        who = call.customer or call.number.shown()
        self.notices.show_notice(
            #: {who} is a customer or a number
            lambda: self.tr("{who} rang while you were busy.").format(who=who),
            Kind.WARNING,
            action=lambda: self.tr("CallBack"),
            on_action=lambda: self.open_callback_form(call.number, call.customer),
            seconds=None,
            key=f"missed-{call.id}",
        )

    def _call_changed(self, call: Call) -> None:
        # The other side hung up first: rating and callback are not lost, the dialog opens by itself.
        over = call.state is CallState.ENDED and call.answered_at is not None and call.rating is None
        if not over or call.id == self._last_over:
            return
        self._last_over = call.id
        dialog = self._end_dialogs.get(call.id)
        if dialog is None or not dialog.isVisible():
            self._open(dialog or self._new_end_dialog(call), focus=not self._typing())
            QApplication.alert(self)

    @staticmethod
    def _typing() -> bool:
        """Whether keys go into a text now: a dialog that took them would rate the call by a digit meant for the text."""
        focus = QApplication.focusWidget()
        return isinstance(focus, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox)

    def _tell_unknown(self, callbacks: tuple[Callback, ...]) -> None:
        def text() -> str:
            return QCoreApplication.translate(
                "MainWindow",
                "%n call(s) broke off when the program ended. It is not known whether these customers were reached: please check.",
                None,
                len(callbacks),
            )

        self._with_show(text, Kind.WARNING, callbacks[0].id, seconds=None, key="unknown")

    def _say_clash(self, callback: Callback, clashes: tuple[Clash, ...]) -> str:
        who = callback.customer or callback.number.shown()
        #: {who} is a customer; what follows is a list of fields with two values each
        lines = [
            self.tr("{who}: somebody else changed the same field at the same time. Their version was kept.").format(
                who=who
            )
        ]
        for clash in clashes:
            #: {field} is the name of a field, {mine} and {theirs} are its two values
            line = self.tr("{field}: yours was “{mine}”, theirs is “{theirs}”.")
            mine, theirs = self._say_value(clash.field, clash.mine), self._say_value(clash.field, clash.theirs)
            lines.append(line.format(field=say_field(clash.field), mine=mine, theirs=theirs))
        return "\n".join(lines)

    def _say_value(self, name: str, value: object) -> str:
        zone = place.zone(self._desk.settings)
        match value:
            case None | "":
                return "—"
            case Due():
                return formats.date_time(value.utc, zone)
            case datetime():
                return formats.date_time(value, zone)
            case Priority():
                return say_priority(value)
            case Number():
                return value.shown()
        text = str(value)
        if name == "owner":
            return self._desk.directory.person_name(text)
        if name == "reason":
            return self._desk.directory.text(CatalogueKind.REASON, text, self._languages.code)
        return text if len(text) <= 80 else text[:79] + "…"

    def say(self, error: BaseException) -> str:
        """An error as a sentence, with this desk's zone and people."""
        return say_error(error, place.zone(self._desk.settings), self._desk.directory.person_name)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
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

    def bring_up(self) -> None:
        """Show the window above the others, with the keyboard: the agent asked for it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # The window itself.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.set_compact(self.width() < COMPACT_BELOW)

    def sizeHint(self) -> QSize:
        return QSize(1280, 800)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.phone.updateGeometry()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._over:
            event.accept()
            return
        event.ignore()
        if self.phone.live and not self._close_asked:
            self.notices.show_notice(
                lambda: self.tr("You are in a call. Closing the program ends it."),
                Kind.WARNING,
                action=lambda: self.tr("Close anyway"),
                on_action=self._close_now,
                seconds=15,
                key="close",
            )
        else:
            self._close_now()

    def _close_now(self) -> None:
        if self._close_asked:
            return
        self._close_asked = True
        self._keep_geometry()
        self.notices.show_notice(lambda: self.tr("Closing…"), seconds=None, key="close")
        self.setEnabled(False)
        self.closing.emit()

    def done(self) -> None:
        """The end: stop what ticks and waits, close the dialogs, go."""
        if self._over:
            return
        self._over = True
        self._keep_geometry()
        self.clock.stop()
        self._scope.cancel()
        self.top_bar.shutdown()
        self.phone.shutdown()
        for page in self._pages.values():
            page.shutdown()
        for dialog in (self._sign_in, self._form, *list(self._end_dialogs.values())):
            if dialog is not None:
                dialog.close()
        self.close()
        self.deleteLater()

    def _keep_geometry(self) -> None:
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        if geometry != self._desk.settings.window:
            self._desk.settings.set("window", geometry)

    def _restore(self) -> None:
        stored = self._desk.settings.window
        if not stored or not self.restoreGeometry(QByteArray.fromBase64(stored.encode())):
            self.resize(self.sizeHint())
