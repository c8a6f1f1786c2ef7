# SPDX-License-Identifier: GPL-3.0-or-later
"""Hands and eyes at a desk whose phone is registered at an exchange: what an agent presses, types and reads there."""

from __future__ import annotations

import asyncio
import time
from dataclasses import asdict, replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from app.demo.hands import click, dialog, gone, key, press, type_text, until
from app.domain import record
from app.domain.call import Call, CallState
from app.main import DeskProgram
from app.ui.dialogs.end_call import EndCallDialog
from app.ui.pages.callout import CalloutPage
from app.ui.pages.calls import CallsPage


def said_of(call: Call) -> dict[str, Any]:
    """A call as plain values, with what is only known on this computer."""
    return record.call(call, local=True)


class PhoneHands:
    """Every public coroutine is one ``do`` of the desk's process."""

    program: DeskProgram

    @property
    def _root(self) -> QWidget:
        return self.program.window

    def _shown(self, name: str) -> QWidget | None:
        return next((one for one in self._root.findChildren(QWidget, name) if one.isVisible()), None)

    async def _see(self, name: str) -> QWidget:
        widget: QWidget = await until(lambda: self._shown(name), f"{name} to show")
        return widget

    # --- settings and the line

    async def settings(self, **values: Any) -> None:
        """Settings as the site rolls them out, before the day begins."""
        self.program.settings.update(**values)
        self.program.desk.agent.wrap_up_seconds = self.program.settings.wrap_up_seconds
        self.program.desk.enquiries.reload()

    async def register(self, password: str, language: str = "en", state: str = "registered", **values: Any) -> str:
        """Connect the line with the account in these settings; what the top bar says of it then."""
        self.program.settings.update(**{"zone": "Europe/Helsinki", "region": "GB", "sip_registrar": True, **values})
        self.program.languages.install(language)
        await self.program.bridge.ask(self.program.line.connect(password))
        return await self.line_says(state)

    async def line_says(self, state: str, detail: str = "") -> str:
        """Wait until the line is so; what the top bar says."""
        line = self.program.desk.line

        def so() -> bool:
            return line.status.state == state and detail in line.status.detail

        await until(so, f"the line {state} {detail}", 40)
        top = self.program.window.top_bar
        await until(lambda: top._line == line.status, "the top bar to know")
        return top.line.toolTip()

    # --- anything

    async def press(self, name: str, times: int = 1) -> None:
        """Press the button of this name that is to be seen; more than once at the same moment for a hand that trembles."""

        def ready() -> QWidget | None:
            found = [w for w in self._root.findChildren(QAbstractButton, name) if w.isVisible() and w.isEnabled()]
            return found[0] if found else None

        button = await until(ready, f"{name} to be pressed")
        for _ in range(times - 1):
            assert isinstance(button, QAbstractButton)
            button.click()
        if times == 1 or ready() is button:
            await click(button)

    async def press_if_there(self, name: str) -> None:
        """Press it where it is to be seen."""
        widget = self._shown(name)
        if widget is not None and widget.isEnabled():
            await click(widget)

    async def close_notices(self) -> None:
        """Close every notice by its cross."""
        while notices := self.program.window.notices.notices:
            await press(notices[0], "noticeClose")

    async def turn_away(self) -> None:
        """Refuse everybody who rings beside the talk."""
        calls = self.program.desk.calls
        while any(one.state is CallState.RINGING_IN for one in calls.live):
            await self.press_if_there("stripReject")
            await asyncio.sleep(0.05)

    async def fill(self, name: str, text: str) -> None:
        """Type into a field, over what stands in it."""
        widget = await self._see(name)
        if not isinstance(widget, QLineEdit | QPlainTextEdit | QComboBox):
            inner = widget.findChild(QLineEdit) or widget.findChild(QPlainTextEdit) or widget.findChild(QComboBox)
            assert inner is not None, f"{name} takes no text"
            widget = inner
        if isinstance(widget, QComboBox):
            place = widget.findData(text)
            assert place >= 0, f"{name} has no {text}"
            widget.setCurrentIndex(place)
            widget.activated.emit(place)
            return
        widget.selectAll()
        key(widget, Qt.Key.Key_Delete)
        await type_text(widget, text)

    async def says(self, name: str, holds: str = "") -> str:
        """Wait until the label or button of this name is to be seen with these words; all that it says."""

        def text() -> str:
            widget = self._shown(name)
            if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
                return widget.text()
            if widget is None:
                return ""
            texts = [*(one.text() for one in widget.findChildren(QLabel) if one.isVisible())]
            texts += [one.toPlainText() for one in widget.findChildren(QPlainTextEdit)]
            return " | ".join((*texts, *(one.text() for one in widget.findChildren(QLineEdit))))

        try:
            await until(lambda: text() and holds in text(), f"{name} to say {holds!r}")
        except Exception as error:
            raise AssertionError(f"{name} says {text()!r}, not {holds!r}") from error
        return text()

    async def hidden(self, name: str) -> None:
        """Wait until nothing of this name is to be seen."""
        await until(lambda: self._shown(name) is None, f"{name} to go away")

    async def seen(self, *, names: list[str]) -> list[str]:
        """Which of these are to be seen now."""
        return [name for name in names if self._shown(name) is not None]

    async def page(self, name: str) -> None:
        """Go to a page by the sidebar."""
        await press(self._root, f"nav-{name}")

    async def page_shown(self, name: str) -> None:
        """Wait until a page shows by itself."""
        window = self.program.window
        await until(lambda: window.pages.built.get(name) is window.pages.currentWidget(), f"the page {name} to open")

    # --- calls

    async def dial(self, number: str) -> dict[str, Any]:
        """Type a number on the dialpad and press Call; the call, or nothing when it has to wait."""
        phone = self.program.window.phone
        before = self.program.desk.calls.current
        if phone.page is phone.result_page:
            await press(phone, "resultClose")
        await self.fill("phoneNumber", number)
        await press(phone, "phoneCall")
        calls = self.program.desk.calls
        await until(
            lambda: calls.callout.number is not None or (calls.current is not None and calls.current is not before),
            "a call",
        )
        assert calls.current is not None
        return said_of(calls.current)

    async def rings(self, number: str) -> dict[str, Any]:
        """Wait until this caller rings in."""
        calls = self.program.desk.calls

        def ringing() -> Call | None:
            there = [one for one in calls.live if one.state is CallState.RINGING_IN and number in one.number.key]
            return there[0] if there else None

        return said_of(await until(ringing, f"{number} rings in"))

    async def becomes(self, call: str, state: str) -> dict[str, Any]:
        """Wait until one of the desk's calls, live or over, is in this state."""
        calls = self.program.desk.calls

        async def now() -> Call | None:
            return calls.known(call)

        end = time.monotonic() + 40
        while True:
            found = await self.program.bridge.ask(now())
            if found is not None and found.state is CallState(state):
                return said_of(found)
            assert time.monotonic() < end, f"the call never was {state}: {found}"
            await asyncio.sleep(0.02)

    async def lines(self, states: list[str]) -> list[dict[str, Any]]:
        """Wait until the live calls, oldest first, are in these states."""
        calls = self.program.desk.calls
        await until(
            lambda: [one.state.value for one in calls.live] == states,
            f"calls {states}, not {[one.state.value for one in calls.live]}",
        )
        return [said_of(one) for one in calls.live]

    async def result(self, call: str) -> str:
        """What the list of calls says of this one: its result in words, after the length and the queue."""
        await self.page("calls")
        page = self.program.window.pages.built["calls"]
        assert isinstance(page, CallsPage)

        def cells() -> Any:
            row = page.model.row_of(call)
            found = page.model.cells(row) if row is not None else None
            return found if found is not None and not found.live else None

        found = await until(cells, "the call's row")
        return " | ".join((found.direction, found.result, found.queue, found.length))

    async def finish(self, face: int = 5) -> None:
        """Rate in the end-call dialog, which is opened where it has not opened by itself; it ends the call."""
        if not any(one.isVisible() for one in self._root.findChildren(EndCallDialog)):
            await self.press("callEnd")
        ending = await dialog(self._root, EndCallDialog)
        await press(ending, f"face{face}")
        await gone(ending, "the end-call dialog to close")

    # --- the agent

    async def agent(self, state: str) -> dict[str, Any]:
        """Wait until the agent is in a state; what the top bar shows of it."""
        desk = self.program.desk.agent
        await until(lambda: desk.agent.state.value == state, f"the agent {state}, not {desk.agent}")
        top = self.program.window.top_bar
        await until(lambda: top._agent.state.value == state, "the top bar to know")
        agent = asdict(desk.agent)
        return {
            "reason": agent["pause_reason"],
            "next": agent["next_pause"],
            "seconds": (agent["until"] - agent["since"]).total_seconds() if agent["until"] else 0,
            "says": top.agent.text(),
        }

    async def pause(self, reason: str) -> None:
        """Choose a pause in the menu behind the agent's state."""
        menu = self.program.window.top_bar.agent_menu
        menu.aboutToShow.emit()
        actions: list[QAction] = menu.actions()
        chosen = next((one for one in actions if one.data() == reason), None)
        assert chosen is not None, [one.text() for one in actions]
        assert chosen.isEnabled(), chosen.text()
        chosen.trigger()
        await until(lambda: not self.program.window.top_bar._asking, "the pause to be taken")

    # --- the enquiry

    async def enquiry(self) -> dict[str, str]:
        """What stands in the form that shows."""
        page = self.program.window.callout
        assert isinstance(page, CalloutPage)
        form = page.form
        assert form is not None
        return form.answers()

    async def kept(self, call: str, text: str) -> None:
        """Wait until what is typed about a call would outlive this process."""
        enquiries = self.program.desk.enquiries
        end = time.monotonic() + 20
        while text not in (await self.program.bridge.ask(enquiries.draft(call))).values():
            assert time.monotonic() < end, "what is typed is not kept"
            await asyncio.sleep(0.02)

    async def open_enquiry(self, call: str) -> None:
        """Double-click a call in the list of calls."""
        await self.result(call)
        page = self.program.window.pages.built["calls"]
        assert isinstance(page, CallsPage)
        index = page.model.index(page.model.row_of(call) or 0, 0)
        page.table.setCurrentIndex(index)
        page.table.doubleClicked.emit(index)
        await self.page_shown("callout")

    async def results_of(self, number: str) -> list[str]:
        """How the calls ended that the list of calls finds by this number, the newest first."""
        await self.page("calls")
        page = self.program.window.pages.built["calls"]
        assert isinstance(page, CallsPage)
        history = self.program.desk.history
        ids = await self.program.bridge.ask(history.find(replace(page.filter(), text=number), page.order()))
        calls = await self.program.bridge.ask(history.rows(ids))
        return [one.result.value if one.result is not None else one.state.value for one in calls]
