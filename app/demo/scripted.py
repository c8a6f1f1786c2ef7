# SPDX-License-Identifier: GPL-3.0-or-later
"""The scripted day: the main job, played unattended through the real widgets, each step proved by what the hub holds."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import sys
import time
import traceback
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QMenu, QPlainTextEdit, QPushButton, QWidget

from app import logs
from app.crm.hub import HubCrm
from app.demo import at_the_phone
from app.demo.command import REGIONS, ZONES, open_world
from app.demo.hands import (
    StepFailed,
    click,
    dialog,
    find,
    gone,
    key,
    photograph,
    press,
    shown,
    type_text,
    until,
    until_told,
)
from app.demo.world import AGENT, World
from app.domain import record
from app.domain.call import Call, CallResult, CallState
from app.domain.callback import Callback, OutcomeKind, Priority, Status, status
from app.domain.rating import Rating
from app.main import DeskProgram, Options, application, event_loop
from app.services.events import Connection
from app.telephony.port import LineState, PhoneSettings
from app.ui.dialogs.callback_dialog import CallbackDialog
from app.ui.dialogs.end_call import EndCallDialog
from app.ui.dialogs.flag import FlagDialog
from app.ui.dialogs.hand_over import HandOverDialog
from app.ui.dialogs.postpone import PostponeDialog
from app.ui.dialogs.sign_in import SignInDialog
from app.ui.models.callback_delegate import Action

SIZE = (1280, 800)
RING_SECONDS = 4
"""How long an unanswered phone rings in the scripted day."""
NOTES = {
    "en": "Wants a written offer",
    "mn": "Бичгээр санал авахыг хүссэн, өглөө залгах",
    "ru": "Просит письменное предложение",
    "hu": "Írásos ajánlatot kér, délelőtt",
    "fi": "Haluaa tarjouksen kirjallisena, mieluiten aamulla",
}
OTHER = {"en": "mn", "mn": "ru", "ru": "hu", "hu": "fi", "fi": "en"}
"""Which language is switched to in the middle of a form."""


class Day:
    """One day at the desk."""

    def __init__(self, program: DeskProgram, world: World, out: Path, language: str) -> None:
        self.program, self.world, self.out, self.language = program, world, out, language
        self.window = program.window
        self.steps: list[dict[str, Any]] = []
        self.crm: HubCrm

    # --- what the hub holds, as a supervisor sees it

    async def held(self) -> dict[str, Callback]:
        """Every callback by id."""
        found: dict[str, Callback] = {}

        async def read() -> None:
            cursor = None
            while True:
                page = await self.crm.changes(cursor)
                found.update({one.id: one for one in page.items})
                cursor = page.cursor
                if not page.more:
                    return

        await self.program.bridge.ask(read())
        return found

    async def of(self, customer: str) -> Callback:
        """The newest callback of a customer at the hub."""
        mine = [one for one in (await self.held()).values() if one.customer == customer]
        if not mine:
            raise StepFailed(f"the hub holds nothing for {customer}")
        return max(mine, key=lambda one: one.id)

    async def to(self, number: str) -> list[Callback]:
        """The callbacks of a number at the hub."""
        return [one for one in (await self.held()).values() if one.number.key == number]

    async def logged(self, call_id: str) -> Call | None:
        """A call in the hub's log."""
        return await self.program.bridge.ask(self.crm.call(call_id))

    # --- steps

    async def step(self, name: str, play: Callable[[], Awaitable[None]]) -> None:
        """Play one step, take its picture, and note how it went."""
        began = time.monotonic()
        failure = ""
        try:
            await play()
        except Exception as error:
            failure = "".join(traceback.format_exception_only(error)).strip()
            where = traceback.extract_tb(error.__traceback__)[-1]
            failure += f" ({where.name}:{where.lineno})"
        number = len(self.steps) + 1
        photograph(self.window, self.out / f"{number:02d}-{name}.png")
        self.steps.append({"name": name, "ok": not failure, "seconds": round(time.monotonic() - began, 2)})
        print(f"{'ok  ' if not failure else 'FAIL'} {name} {failure}", flush=True)
        if failure:
            self.steps[-1]["failure"] = failure
            raise StepFailed(name)

    def picture(self, name: str) -> None:
        """One more picture within a step."""
        photograph(self.window, self.out / f"{len(self.steps) + 1:02d}-{name}.png")

    @property
    def call(self) -> Call | None:
        """The desk's present call."""
        return self.program.desk.calls.current

    def in_call(self) -> bool:
        """Whether the agent is talking."""
        return self.call is not None and self.call.state is CallState.TALKING

    async def row(self, callback_id: str) -> int:
        """The list's row of a callback, once it is there."""
        model = self.window.callbacks.model
        found = await until(lambda: _some(model.row_of(callback_id)), "the row in the list")
        return int(found[0])

    async def row_action(self, callback_id: str, action: Action) -> None:
        """Click one of the three buttons at the end of a row."""
        page = self.window.callbacks
        row = await self.row(callback_id)
        page.select(callback_id)
        await asyncio.sleep(0.1)
        row = await self.row(callback_id)
        await click(page.table.viewport(), page.action_rect(row, action).center())

    async def row_key(
        self, callback_id: str, code: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier
    ) -> None:
        """Select a row and press a key on the list."""
        page = self.window.callbacks
        await self.row(callback_id)
        page.select(callback_id)
        await asyncio.sleep(0.1)
        self.window.activateWindow()
        page.table.setFocus()
        await until(page.table.hasFocus, "the list to have the keyboard")
        key(page.table, code, modifiers)
        await asyncio.sleep(0.05)

    async def ring_in(self, number: str, name: str) -> None:
        """A customer rings in, and the window shows it."""
        await self.program.bridge.ask(self.world.say(do="ring_in", number=number, name=name, give_up_after=60))
        await until(
            lambda: (
                self.call is not None and self.call.state is CallState.RINGING_IN and self.call.number.key == number
            ),
            "the incoming call",
        )
        await until(lambda: shown(self.window, "incomingAnswer"), "the incoming card")

    async def end_with(self, face: Rating) -> str:
        """Yellow button, face: the call ends. Gives the call's id."""
        assert self.call is not None
        call_id = self.call.id
        # The window hears of a call's steps a moment after the services: the button must be this call's.
        await until(lambda: self.window.phone.call is not None and self.window.phone.call.id == call_id, "its card")
        await press(self.window, "callEnd")
        ending = await dialog(self.window, EndCallDialog)
        await press(ending, f"face{int(face)}")
        await gone(ending, "the end-call dialog to close")
        calls = self.program.desk.calls
        await until(lambda: all(call.id != call_id for call in calls.live), "the call's end")
        return call_id

    async def choose(self, box: QComboBox, data: object) -> None:
        """Choose an entry of a combo box by the keyboard."""
        await until(lambda: box.isVisible() and box.count() > 0, f"{box.objectName()} to offer something")
        box.setFocus()
        wanted = box.findData(data)
        if wanted < 0:
            raise StepFailed(f"{box.objectName()} does not offer {data!r}")
        for _ in range(box.count()):
            if box.currentIndex() == wanted:
                return
            key(box, Qt.Key.Key_Down if box.currentIndex() < wanted else Qt.Key.Key_Up)
        if box.currentIndex() != wanted:
            raise StepFailed(f"{box.objectName()} cannot be set by the keyboard")

    # --- the day

    async def play(self) -> None:
        """All steps in order."""
        for name, play in (
            ("sign-in", self.sign_in),
            ("customer-rings-in", self.customer_rings_in),
            ("answer", self.answer),
            ("end-button-and-form", self.end_button_and_form),
            ("emoji-ends-the-call", self.emoji_ends_the_call),
            ("callback-without-a-call", self.callback_without_a_call),
            ("dial-connected", self.dial_connected),
            ("dial-no-answer", self.dial_no_answer),
            ("flag", self.flag),
            ("edit", self.edit),
            ("hand-over", self.hand_over),
            ("postpone", self.postpone),
            ("delete-and-undo", self.delete_and_undo),
            ("delete", self.delete),
            ("recognised-caller", self.recognised_caller),
            ("answered-by-agent", self.answered_by_agent),
            ("contact-called", lambda: at_the_phone.contact_called(self)),
            ("enquiry-registered", lambda: at_the_phone.enquiry_registered(self)),
            ("second-caller", lambda: at_the_phone.second_caller(self)),
            ("list-of-calls", lambda: at_the_phone.list_of_calls(self)),
            ("language-in-mid-form", self.language_in_mid_form),
            ("hub-gone", self.hub_gone),
            ("hub-back", self.hub_back),
            ("excel", self.excel),
        ):
            await self.step(name, play)

    async def sign_in(self) -> None:
        asking = await dialog(self.window, SignInDialog)
        url = find(asking, QLineEdit, "signInUrl")
        url.selectAll()
        await type_text(url, self.world.hub.url or "")
        user = find(asking, QLineEdit, "signInUser")
        user.selectAll()
        await type_text(user, AGENT)
        await type_text(find(asking, QLineEdit, "signInPassword"), "wrong password")
        await press(asking, "signInButton")
        error = find(asking, QLabel, "signInError")
        await until(lambda: error.isVisible() and error.text(), "the sentence about the wrong password")
        self.picture("wrong-password")
        password = find(asking, QLineEdit, "signInPassword")
        password.selectAll()
        await type_text(password, self.world.password)
        await press(asking, "signInButton")
        await gone(asking, "the sign-in to close")
        await until(lambda: self.window.callbacks.model.rowCount() >= 5, "the list")
        await until(lambda: self.program.desk.sync.status.connection is Connection.SYNCED, "the sync")
        await until(lambda: self.program.desk.line.status.state == LineState.DIRECT, "the line")

    async def customer_rings_in(self) -> None:
        await self.ring_in("+442079460120", "Maria Jensen")

    async def answer(self) -> None:
        await press(self.window, "incomingAnswer")
        await until(self.in_call, "the talk")
        await until(lambda: shown(self.window, "callEnd"), "the yellow end button")
        await press(self.window, "callHold")
        await until(lambda: self.call is not None and self.call.state is CallState.HELD, "the hold")
        await press(self.window, "callHold")
        await until(self.in_call, "the talk after the hold")

    async def end_button_and_form(self) -> None:
        await press(self.window, "callEnd")
        ending = await dialog(self.window, EndCallDialog)
        assert self.in_call(), "the yellow button must not hang up by itself"
        self.picture("end-call")
        await press(ending, "callbackButton")
        await self.choose(find(ending, QComboBox, "formReason"), "offer")
        await self.choose(find(ending, QComboBox, "formPriority"), int(Priority.HIGH))
        await press(ending, "quick60")
        await type_text(find(ending, QPlainTextEdit, "formNote"), NOTES[self.language] + " 1 2 3")
        assert self.in_call(), "digits typed into the note must not rate"

    async def emoji_ends_the_call(self) -> None:
        ending = await dialog(self.window, EndCallDialog)
        assert self.call is not None
        call_id = self.call.id
        await press(ending, "face4")
        await gone(ending, "the end-call dialog to close")
        await until(lambda: self.call is not None and self.call.state is CallState.ENDED, "the call's end")

        async def rated() -> bool:
            call = await self.logged(call_id)
            return call is not None and call.rating is Rating.FRIENDLY and call.result is CallResult.ANSWERED

        await until_told(rated, "the rating at the hub")
        made = await until_told(lambda: self.to("+442079460120"), "the callback at the hub")
        assert len(made) == 1
        assert (made[0].reason, made[0].priority, made[0].owner) == ("offer", Priority.HIGH, AGENT)
        assert made[0].note.startswith(NOTES[self.language])
        assert made[0].origin_call == call_id
        away = made[0].due.utc - datetime.now(UTC)
        assert timedelta(minutes=57) < away <= timedelta(minutes=60), away

    async def callback_without_a_call(self) -> None:
        find(self.window, QLineEdit, "phoneNumber").clear()
        for digit in "442079460141":
            await press(self.window, f"key-{digit}" if digit != "+" else "key-0")
        number = find(self.window, QLineEdit, "phoneNumber")
        number.setCursorPosition(0)
        await type_text(number, "+")
        assert number.text().replace(" ", "") == "+442079460141", number.text()
        await until(lambda: "+44" in find(self.window, QLabel, "phonePreview").text(), "the number's preview")
        self.picture("dialpad")
        await press(self.window, "phoneCallBack")
        form = await dialog(self.window, CallbackDialog)
        await type_text(find(form, QLineEdit, "formCustomer"), "Jonas Weber")
        self.picture("callback-form")
        await press(form, "saveButton")
        await gone(form, "the form to close")
        made = await until_told(lambda: self.to("+442079460141"), "the callback at the hub")
        assert len(made) == 1
        assert made[0].customer == "Jonas Weber"

    async def dial_connected(self) -> None:
        one = await self.of("Сарнай Болд")
        await self.row_action(one.id, Action.DIAL)
        await until(lambda: self.call is not None and self.call.callback == one.id, "the call")
        claimed = await until_told(lambda: self._claimed(one.id), "the claim at the hub")
        assert claimed.attempts[-1].result is None, "the attempt is written before the call has ended"
        await until(self.in_call, "the answer")
        self.picture("connected")
        await self.end_with(Rating.DELIGHTED)
        closed = await until_told(lambda: self._closed(one.id), "the end of the callback at the hub")
        assert closed.outcome is not None
        assert closed.outcome.kind is OutcomeKind.CONNECTED
        assert closed.claim is None
        assert [a.result for a in closed.attempts] == [CallResult.ANSWERED]

    async def _claimed(self, callback_id: str) -> Callback | None:
        one = (await self.held())[callback_id]
        return one if one.claim is not None and one.attempts else None

    async def _closed(self, callback_id: str) -> Callback | None:
        one = (await self.held())[callback_id]
        return one if not one.open else None

    async def dial_no_answer(self) -> None:
        one = await self.of("Aino Mäkelä")
        await self.row_action(one.id, Action.DIAL)
        await until(
            lambda: self.call is not None and self.call.callback == one.id and self.call.state is CallState.RINGING_OUT,
            "the ringing",
        )
        self.picture("ringing-out")
        await until(
            lambda: self.call is not None and self.call.callback == one.id and self.call.state is CallState.ENDED,
            "the end of the ringing",
        )
        assert self.call is not None
        assert self.call.result is CallResult.NO_ANSWER, self.call.result

        async def counted() -> Callback | None:
            now = (await self.held())[one.id]
            return now if now.tries == 1 and now.claim is None else None

        tried = await until_told(counted, "the attempt at the hub")
        assert tried.open
        assert status(tried, datetime.now(UTC)) is Status.COOLING_DOWN
        model = self.window.callbacks.model
        await until(lambda: model.row_of(one.id) is None, "the row to be hidden for its time")

    async def flag(self) -> None:
        one = await self.of("Иван Петров")
        await self.row_action(one.id, Action.FLAG)
        flagging = await dialog(self.window, FlagDialog)
        chosen = flagging.findChild(QComboBox, "disposition")
        if chosen is not None:
            await self.choose(chosen, "no_longer_needed")
        else:
            offered = find(flagging, QListWidget, "disposition")
            await until(lambda: offered.count() > 0, "the dispositions")
            offered.setFocus()
            for place in range(offered.count()):
                if offered.item(place).data(Qt.ItemDataRole.UserRole) == "no_longer_needed":
                    await click(offered.viewport(), offered.visualItemRect(offered.item(place)).center())
        self.picture("flag-dialog")
        await press(flagging, "saveButton")
        await gone(flagging, "the flag dialog to close")
        closed = await until_told(lambda: self._closed(one.id), "the end at the hub")
        assert closed.outcome is not None
        assert closed.outcome.disposition == "no_longer_needed"
        assert closed.outcome.by == AGENT

    async def edit(self) -> None:
        one = await self.of("Kovács Péter")
        await self.row_key(one.id, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        form = await dialog(self.window, CallbackDialog)
        await self.choose(find(form, QComboBox, "formPriority"), int(Priority.URGENT))
        note = find(form, QPlainTextEdit, "formNote")
        note.moveCursor(note.textCursor().MoveOperation.End)
        await type_text(note, " " + NOTES[self.language])
        self.picture("edit-form")
        await press(form, "saveButton")
        await gone(form, "the form to close")

        async def changed() -> Callback | None:
            now = (await self.held())[one.id]
            return now if now.priority is Priority.URGENT and NOTES[self.language] in now.note else None

        now = await until_told(changed, "the change at the hub")
        assert now.note.startswith(one.note)
        assert {c.field for c in now.changes} >= {"priority", "note"}

    async def hand_over(self) -> None:
        one = await self.of("Kovács Péter")
        await self.row_key(one.id, Qt.Key.Key_H)
        asking = await dialog(self.window, HandOverDialog)
        await type_text(find(asking, QLineEdit, "peopleSearch"), "Szabó")
        people = find(asking, QListWidget, "peopleList")
        await until(lambda: sum(not people.item(n).isHidden() for n in range(people.count())) >= 1, "the people found")
        shown = next(people.item(n) for n in range(people.count()) if "Szabó" in people.item(n).text())
        await click(people.viewport(), people.visualItemRect(shown).center())
        self.picture("hand-over-dialog")
        await press(asking, "saveButton")
        await gone(asking, "the hand-over dialog to close")

        async def handed() -> bool:
            return (await self.held())[one.id].owner == "eva"

        await until_told(handed, "the new owner at the hub")

    async def postpone(self) -> None:
        one = await self.of("Төмөрбаатар ХХК")
        await self.row_key(one.id, Qt.Key.Key_P)
        asking = await dialog(self.window, PostponeDialog)
        await press(asking, "quickTomorrow")
        self.picture("postpone-dialog")
        await press(asking, "saveButton")
        await gone(asking, "the postpone dialog to close")

        async def later() -> bool:
            return (await self.held())[one.id].due.utc > one.due.utc

        await until_told(later, "the new time at the hub")

    async def delete_and_undo(self) -> None:
        one = await self.of("Jonas Weber")
        model = self.window.callbacks.model
        await self.row_action(one.id, Action.MORE)
        menu = await until(self._menu, "the row's menu")
        self.picture("row-menu")
        entry = menu.actions()[-1]
        await click(menu, menu.actionGeometry(entry).center())
        await until(lambda: model.row_of(one.id) is None, "the row to go")
        # Other notices have a button too: what else is due, for instance.
        notice = await until(
            lambda: next(
                (n for n in self.window.notices.notices if n.action_button and one.customer in n.text()), None
            ),
            "the undo",
        )
        self.picture("undo-notice")
        await click(notice.action_button)
        await self.row(one.id)
        assert (await self.held())[one.id].open

    def _menu(self) -> QMenu | None:
        from PySide6.QtWidgets import QApplication

        popup = QApplication.activePopupWidget()
        return popup if isinstance(popup, QMenu) else None

    async def delete(self) -> None:
        one = await self.of("Jonas Weber")
        model = self.window.callbacks.model
        await self.row_key(one.id, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
        await until(lambda: model.row_of(one.id) is None, "the row to go")
        closed = await until_told(
            lambda: self._closed(one.id), "the deletion at the hub, once the undo time is over", 30
        )
        assert closed.outcome is not None
        assert closed.outcome.kind is OutcomeKind.DELETED
        assert closed.outcome.by == AGENT, "the trail stays"

    async def recognised_caller(self) -> None:
        await self.ring_in("+442079460950", "")
        recognised = self.window.phone.recognised
        assert recognised is not None, "the caller's open callback was not recognised"
        await press(self.window, "incomingAnswer")
        await until(self.in_call, "the talk")
        await press(self.window, "callEnd")
        ending = await dialog(self.window, EndCallDialog)
        offer = find(ending, QWidget, "answeredByAgent")
        assert offer.isVisible(), "Answered by agent is not offered"
        self._recognised = recognised.id

    async def answered_by_agent(self) -> None:
        ending = await dialog(self.window, EndCallDialog)
        key(ending, Qt.Key.Key_5)
        await gone(ending, "the end-call dialog to close")
        closed = await until_told(lambda: self._closed(self._recognised), "the end at the hub")
        assert closed.outcome is not None
        assert closed.outcome.kind is OutcomeKind.ANSWERED_BY_AGENT
        assert closed.outcome.by == AGENT

    async def language_in_mid_form(self) -> None:
        self.window.forms.open_callback()
        form = await dialog(self.window, CallbackDialog)
        await type_text(find(form, QLineEdit, "formNumber"), "+442079460991")
        await type_text(find(form, QLineEdit, "formCustomer"), "Өлзий Őri Ääkkönen")
        await type_text(find(form, QPlainTextEdit, "formNote"), NOTES[self.language])
        save = find(form, QPushButton, "saveButton")
        before = save.text()
        other = OTHER[self.language]
        await self._switch(other)
        await until(lambda: save.text() != before, "the button in the other language")
        assert find(form, QLineEdit, "formCustomer").text() == "Өлзий Őri Ääkkönen"
        assert find(form, QPlainTextEdit, "formNote").toPlainText() == NOTES[self.language]
        self.picture(f"form-in-{other}")
        await self._switch(self.language)
        await until(lambda: save.text() == before, "the button in the first language")
        await press(form, "saveButton")
        await gone(form, "the form to close")
        made = await until_told(lambda: self.to("+442079460991"), "the callback at the hub")
        assert made[0].customer == "Өлзий Őri Ääkkönen"

    async def _switch(self, code: str) -> None:
        menu = self.window.top_bar.language_menu
        menu.popup(self.window.mapToGlobal(QPoint(900, 40)))
        await until(menu.isVisible, "the language menu")
        entry = next(a for a in menu.actions() if a.data() == code)
        await click(menu, menu.actionGeometry(entry).center())
        await until(lambda: self.program.languages.code == code, "the language")

    async def hub_gone(self) -> None:
        self._known = list((await self.held()).values())
        await self.program.bridge.ask(self.world.hub.stop())
        desk = self.program.desk
        await until(lambda: desk.sync.status.connection is Connection.OFFLINE, "the desk to notice")
        self.window.forms.open_callback()
        form = await dialog(self.window, CallbackDialog)
        await type_text(find(form, QLineEdit, "formNumber"), "+442079460982")
        await type_text(find(form, QLineEdit, "formCustomer"), "Offline Ltd")
        await press(form, "saveButton")
        await gone(form, "the form to close")
        one = next(c for c in self._known if c.customer == "Төмөрбаатар ХХК")
        await self.row_key(one.id, Qt.Key.Key_P)
        asking = await dialog(self.window, PostponeDialog)
        await press(asking, "quick120")
        await press(asking, "saveButton")
        await gone(asking, "the postpone dialog to close")
        await until(lambda: desk.sync.status.waiting == 2, f"two waiting changes, not {desk.sync.status.waiting}")

    async def hub_back(self) -> None:
        await self.program.bridge.ask(self.world.hub.start())
        desk = self.program.desk
        await until(lambda: desk.sync.status.waiting == 0, "the outbox to empty", 60)
        made = await until_told(lambda: self.to("+442079460982"), "the callback made offline")
        assert len(made) == 1, f"it arrived {len(made)} times"
        postponed = [c for c in (await self.held()).values() if c.customer == "Төмөрбаатар ХХК"]
        assert len(postponed) == 1
        before = next(c for c in self._known if c.customer == "Төмөрбаатар ХХК")
        due_changes = [c for c in postponed[0].changes if c.field == "due"]
        earlier = [c for c in before.changes if c.field == "due"]
        assert len(due_changes) == len(earlier) + 1, "the postponing arrived other than once"

    async def excel(self) -> None:
        page = self.window.callbacks
        shown = page.model.rowCount()
        before = self._reports()
        await press(page, "excelButton")
        path = next(iter(await until(lambda: self._reports() - before, "the report")))
        await until(lambda: any(n.action_button for n in self.window.notices.notices), "the notice with its button")
        import openpyxl

        sheet = openpyxl.load_workbook(path).active
        assert sheet is not None
        assert sheet.max_row == shown + 1, f"{sheet.max_row - 1} rows of {shown}"
        assert sheet.freeze_panes == "A2"
        numbers = [cell for row in sheet.iter_rows(min_row=2) for cell in row if str(cell.value).startswith("+")]
        assert numbers
        assert all(cell.data_type == "s" for cell in numbers), "numbers to call are text"
        assert any(isinstance(cell.value, datetime) for row in sheet.iter_rows(min_row=2) for cell in row)
        shutil.copy(path, self.out / "callbacks.xlsx")

    def _reports(self) -> set[Path]:
        return set(Path(self.program.settings.export_folder).glob("*.xlsx"))


def _some(row: int | None) -> tuple[int] | None:
    return None if row is None or row < 0 else (row,)


def play(profile: Path, out: Path, language: str) -> int:
    """Play the day; writes pictures, the Excel report and ``report.json`` to ``out``. 0 when every step held."""
    out.mkdir(parents=True, exist_ok=True)
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = application(["soitto"])
    found_bugs: list[str] = []
    logs.install(profile, found_bugs.append)
    loop = event_loop(app)
    with loop:
        options = Options(
            profile,
            # Silence needs no sound card; the customers' voice still arrives.
            phone=PhoneSettings(sound="silence"),
            bind_host="127.0.0.1",
            use_credential_store=False,
        )
        program = DeskProgram(app, options)
        program.settings.update(
            language=language,
            region=REGIONS[language],
            zone=ZONES[language],
            ring_seconds=RING_SECONDS,
            export_folder=str(profile),
        )
        program.languages.install(language)
        program.window.resize(*SIZE)
        report = loop.run_until_complete(_whole_day(program, profile, out, language, found_bugs))
    shutil.copy(profile / "soitto.log", out)
    (out / "report.json").write_text(json.dumps(report, ensure_ascii=False, indent=1), "utf-8")
    return 0 if report["ok"] else 1


async def _whole_day(
    program: DeskProgram, profile: Path, out: Path, language: str, found_bugs: list[str]
) -> dict[str, Any]:
    world = World(profile, customers=("--answer-after", "0.5"))
    program.show()
    await program.started()
    day = Day(program, world, out, language)
    ok, crm = True, {}
    try:
        await program.bridge.ask(open_world(program, world))
        day.crm = await program.bridge.ask(world.crm("olga"))
        await day.play()
    except StepFailed:
        ok = False
    finally:
        if hasattr(day, "crm"):
            try:
                crm = await _held(day)
            finally:
                await program.bridge.ask(day.crm.aclose())
        await program.close()
    if found_bugs:
        print(f"errors that nobody caught: {', '.join(found_bugs)}")
    return {"ok": ok and not found_bugs, "language": language, "steps": day.steps, "crm": crm}


async def _held(day: Day) -> dict[str, Any]:
    if not day.world.hub.running:
        return {}
    held = await day.held()
    ended = Counter(one.outcome.kind.value for one in held.values() if one.outcome)
    return {
        "callbacks": len(held),
        "open": sum(one.open for one in held.values()),
        "outcomes": dict(ended),
        "attempts": sum(len(one.attempts) for one in held.values()),
        "records": [record.callback(one) for one in held.values()],
    }
