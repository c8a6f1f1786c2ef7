# SPDX-License-Identifier: GPL-3.0-or-later
"""The forms about a call and for a callback: one dialog for each call's end, and one form for a callback without a call.

They are not modal: a customer who rings in can be answered while a form is half filled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.call import Call
from app.domain.callback import Callback, Origin
from app.domain.number import Number
from app.i18n.catalogues import Languages
from app.ui.bridge import Bridge
from app.ui.dialogs.showing import show_beside
from app.ui.end_dialogs import EndDialogs
from app.ui.phone.script_side import ScriptSide
from app.ui.phone.side import PhoneSide
from app.ui.tidings import Tidings

if TYPE_CHECKING:
    from app.services.calls import FinishResult
    from app.services.desk import Desk
    from app.ui.dialogs.callback_dialog import CallbackDialog
    from app.ui.dialogs.end_call import Agreed, EndCallDialog


class CallForms(QObject):
    """``rated`` tells that a call was rated and is done with."""

    rated = Signal()

    def __init__(
        self,
        desk: Desk,
        bridge: Bridge,
        languages: Languages,
        phone: PhoneSide,
        script: ScriptSide,
        tidings: Tidings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._bridge, self._languages = desk, bridge, languages
        self._phone, self._script, self._tidings, self._window = phone, script, tidings, window
        self.callback: CallbackDialog | None = None
        """The form of a callback, while it is open."""
        self.ends = EndDialogs()
        phone.end_requested.connect(self.open_end)
        phone.callback_requested.connect(self.open_callback)
        script.form_wanted.connect(self._agreed)
        script.survey_wanted.connect(self._to_survey)

    def all(self) -> list[QDialog]:
        """Those that are open."""
        return [*self.ends.all(), *([self.callback] if self.callback is not None else [])]

    # A callback without a call.

    @Slot()
    def open_callback_by_key(self) -> None:
        """The form for whom the agent talks with, else for the number that is typed."""
        call = self._phone.call
        if self._phone.live and call is not None:
            self.open_callback(call.number, call.customer)
        else:
            self.open_callback(self._phone.dial_page.number)

    @Slot(object, str)
    def open_callback(self, number: Number | None = None, customer: str = "") -> None:
        """The callback form without a call (row A4); a half-filled one that is open comes to the front instead."""
        from app.ui.dialogs.callback_dialog import CallbackDialog

        if self.callback is None:
            form = CallbackDialog(
                self._desk,
                self._bridge,
                self._languages,
                number=number,
                customer=customer,
                origin=Origin.DIALPAD,
                parent=self._window,
            )
            form.saved.connect(self._callback_saved)
            form.finished.connect(self._callback_closed)
            self.callback = form
        show_beside(self.callback)

    @Slot(object)
    def _callback_saved(self, callback: Callback) -> None:
        self._phone.dial_page.clear()
        if self._phone.page is self._phone.result_page:
            self._phone.show_dialpad()
        self._tidings.planned(callback)

    @Slot(int)
    def _callback_closed(self, _code: int) -> None:
        self.callback = None

    # The end of a call.

    @Slot(object)
    def open_end(self, call: Call | None = None, agreed: Agreed | None = None, *, focus: bool = True) -> None:
        """The end-call dialog of a call (row A2), by default of the one the phone side shows; with what was ``agreed`` in it the
        callback form is filled in (row E3)."""
        call = call or self._phone.call
        if call is not None:
            dialog = self.ends.get(call.id) or self._new_end(call)
            show_beside(dialog, focus=focus)
            if agreed is not None:
                dialog.agree(agreed)

    @Slot(str, str, str, bool)
    def _agreed(self, call_id: str, number: str, customer: str, survey: bool) -> None:
        from app.ui.dialogs.end_call import Agreed

        recognised = self._phone.recognised_for(call_id)
        reason = recognised.reason if recognised is not None else None
        self._end_of(call_id, Agreed(customer, number, reason, survey=survey))

    @Slot(str)
    def _to_survey(self, call_id: str) -> None:
        self._end_of(call_id)
        dialog = self.ends.get(call_id)
        if dialog is not None and not dialog.survey_button.isHidden():
            dialog.survey_button.setChecked(True)

    def _end_of(self, call_id: str, agreed: Agreed | None = None) -> None:
        call = self._script.call(call_id)
        if call is not None and call.wants_rating:
            self.open_end(call, agreed)

    def _new_end(self, call: Call) -> EndCallDialog:
        from app.ui.dialogs.end_call import EndCallDialog

        recognised = self._phone.recognised_for(call.id)
        dialog = EndCallDialog(
            self._desk, self._bridge, self._languages, call=call, recognised=recognised, parent=self._window
        )
        dialog.finished_call.connect(self._rated)
        self.ends.add(call.id, dialog)
        return dialog

    @Slot(object)
    def _rated(self, result: FinishResult) -> None:
        self._phone.rated(result.call.id)
        self.rated.emit()
        if result.callback is not None:
            self._tidings.planned(result.callback)
