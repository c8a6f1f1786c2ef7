# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole desk in a process of its own, for tests of faults: the real window, services, outbox and SIP engine.

``python -m tests.e2e.desk_process`` shows a desk on the profile of ``SOITTO_PROFILE``. Each line on stdin is a JSON object
``{"do": name, …}``, answered on stdout with ``{"ok": value}`` or ``{"error": text}``; what is done goes through widgets
where a hand would. The end of stdin closes the desk as closing its window does. Arguments are fields of ``PhoneSettings`` as
one JSON object; without them calls are silent.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from app import logs
from app.config import paths, policy
from app.demo.hands import click, dialog, find, gone, press, type_text, until
from app.domain.call import CallState
from app.domain.listing import Row
from app.main import DeskProgram, Options, application, event_loop
from app.services.place import Workplace
from app.telephony.port import PhoneSettings
from app.ui.dialogs.callback_dialog import CallbackDialog
from app.ui.dialogs.end_call import EndCallDialog
from app.ui.dialogs.pairing import PairingDialog
from app.ui.dialogs.sign_in import SignInDialog
from app.ui.models.callback_delegate import Action
from tests.e2e.managed_hands import ManagedHands
from tests.e2e.phone_hands import PhoneHands
from tests.e2e.redial_hands import RedialHands
from tests.e2e.switchboard_hands import SwitchboardHands
from tests.e2e.sync_hands import SyncHands


class Driver(PhoneHands, SyncHands, SwitchboardHands, RedialHands, ManagedHands):
    """What a test may have done at the desk. Every public coroutine is one ``do``."""

    def __init__(self, program: DeskProgram) -> None:
        self.program, self.window = program, program.window
        self.bugs: list[str] = []

    async def line(self, port: int, language: str = "en") -> str:
        """Connect the phone to the customers, directly; where the customers reach this desk."""
        self.program.settings.update(
            sip_user="agent",
            sip_host="127.0.0.1",
            sip_port=port,
            sip_registrar=False,
            zone="Europe/Helsinki",
            region="GB",
        )
        self.program.languages.install(language)
        await self.program.bridge.ask(self.program.line.connect())
        await until(lambda: self.program.phone.line.listening, "the line")
        return self.program.phone.line.listening

    async def sign_in(self, url: str, user: str, password: str, fails: bool = False) -> str:
        """Fill in the sign-in and press its button; what it says when it fails."""
        asking = await dialog(self.window, SignInDialog)
        for name, text in (("signInUrl", url), ("signInUser", user), ("signInPassword", password)):
            field = find(asking, QLineEdit, name)
            field.selectAll()
            await type_text(field, text)
        await press(asking, "signInButton")
        if fails:
            error = find(asking, QLabel, "signInError")
            await until(lambda: error.isVisible() and error.text(), "what is wrong")
            return error.text()
        await gone(asking, "the sign-in to close")
        return ""

    async def sign_in_at_site(self, user: str, secret: str, fails: bool = False) -> str:
        """Fill in the sign-in at the CRM of the site's profile; what it says when it fails."""
        asking = await dialog(self.window, SignInDialog)
        assert not find(asking, QLineEdit, "signInUrl").isVisible()
        for name, text in (("signInUser", user), ("signInPassword", secret)):
            field = find(asking, QLineEdit, name)
            field.selectAll()
            await type_text(field, text)
        await press(asking, "signInButton")
        if fails:
            error = find(asking, QLabel, "signInError")
            await until(lambda: error.isVisible() and error.text(), "what is wrong")
            return error.text()
        await gone(asking, "the sign-in to close")
        return ""

    async def callback_of(self, customer: str) -> str:
        """Wait until the desk knows of a callback to this customer, and of no second one; its id."""

        async def ids() -> list[str]:
            connection = self._workplace().store._database.connection  # type: ignore[attr-defined]
            rows = connection.execute("SELECT id FROM callbacks WHERE customer = ?", (customer,))
            return [row[0] for row in rows]

        found: list[str] = []

        async def look() -> None:
            while not found:
                found.extend(await self.program.bridge.ask(ids()))
                await asyncio.sleep(0.05)

        await asyncio.wait_for(look(), 40)
        assert len(found) == 1
        return found[0]

    async def ask_sign_in(self) -> None:
        """Press Sign in behind the sync state."""
        await click(find(self.window, QWidget, "syncState"))
        await press(self.window, "syncAction")

    async def row_there(self, callback: str) -> None:
        """Wait until the list, of everybody's callbacks, shows this one."""
        await self.everybody()
        model = self.window.callbacks.table.model()
        await until(lambda: model.row_of(callback) is not None, "the row")

    async def dial_row(self, callback: str) -> None:
        """Click the telephone in the row of a callback."""
        await self.row_there(callback)
        page = self.window.callbacks
        page.select(callback)
        row = page.table.model().row_of(callback)
        await click(page.table.viewport(), page.action_rect(row, Action.DIAL).center())

    async def plan(self, number: str, note: str = "") -> None:
        """CallBack without a call, saved."""
        self.window.forms.open_callback()
        form = await dialog(self.window, CallbackDialog)
        await type_text(find(form, QLineEdit, "formNumber"), number)
        find(form, QPlainTextEdit, "formNote").setPlainText(note)
        await press(form, "saveButton")
        await gone(form, "the form to close")

    async def answer(self) -> None:
        await press(self.window, "incomingAnswer")
        await self.call("talking")

    async def press_end(self) -> None:
        """The yellow button."""
        await press(self.window, "callEnd")

    async def everybody(self) -> None:
        """Show everybody's open callbacks, those that must rest too."""
        await press(self.window, "scopeAll")
        statuses = find(self.window, QComboBox, "statusFilter")
        statuses.setCurrentIndex(statuses.findData("open"))
        statuses.activated.emit(statuses.currentIndex())

    async def end_form(self, note: str) -> None:
        """The yellow button, CallBack, a note."""
        await press(self.window, "callEnd")
        ending = await dialog(self.window, EndCallDialog)
        await press(ending, "callbackButton")
        find(ending, QPlainTextEdit, "formNote").setPlainText(note)

    async def rate(self, face: int, fails: bool = False) -> str:
        """Press a face in the end-call dialog; what it says when it fails."""
        ending = await dialog(self.window, EndCallDialog)
        await press(ending, f"face{face}")
        if fails:
            await until(lambda: ending.error_bar.text(), "what is wrong")
            assert ending.isVisible()
            return str(ending.error_bar.text()) + " | " + find(ending, QPlainTextEdit, "formNote").toPlainText()
        await gone(ending, "the end-call dialog to close")
        return ""

    async def call(self, state: str) -> dict[str, Any]:
        """Wait until the desk's call is in a state."""
        calls = self.program.desk.calls
        await until(lambda: calls.current is not None and calls.current.state is CallState(state), f"a call {state}")
        assert calls.current is not None
        return {"id": calls.current.id, "result": calls.current.result}

    async def sync(self, connection: str, waiting: int | None = None) -> str:
        """Wait until sync stands so; what the window says about it."""
        sync = self.program.desk.sync
        await until(
            lambda: sync.status.connection == connection and waiting in (None, sync.status.waiting),
            f"{connection}, {waiting} waiting, not {asdict(sync.status)}",
            40,
        )
        popup = self.window.top_bar.popup
        # The window is told through its own loop.
        await until(lambda: popup._status.connection == connection, "the window to know")
        return popup.text.text()

    async def notices(self, holds: str = "") -> list[str]:
        """What the notices say, once one of them has these words."""

        def said() -> list[str]:
            return [one.text() for one in self.window.notices.notices]

        await until(lambda: any(holds in text for text in said()), f"a notice with {holds!r}, not {said()}")
        return said()

    async def allow_pages(self, origin: str, port: int) -> None:
        """The site allows pages of this origin, at this port."""
        self.program.settings.update(bridge_origins=[origin], bridge_port=port)
        await self.program.bridge.ask(self.program.pages.apply())
        assert self.program.pages.problem is None

    async def answer_page(self, allow: bool) -> str:
        """Press Allow or Refuse in the question about a page; whose it is said to be."""
        asking = await dialog(self.window, PairingDialog)
        said = asking.who.text()
        await press(asking, "saveButton" if allow else "cancelButton")
        await gone(asking, "the question to close")
        return said

    async def revoke_pages(self) -> int:
        """Take back what every page was allowed; how many there were."""
        paired = self.program.desk.bridge.paired()
        for page in paired:
            await self.program.bridge.ask(self.program.desk.bridge.revoke(page.id))
        return len(paired)

    async def form(self, save: bool = False) -> dict[str, str]:
        """What stands in the open callback form; then it is saved or closed."""
        form = await dialog(self.window, CallbackDialog)
        content = {
            "customer": find(form, QLineEdit, "formCustomer").text(),
            "note": find(form, QPlainTextEdit, "formNote").toPlainText(),
            "due": form.form.due.due().utc.isoformat(),
        }
        if save:
            await press(form, "saveButton")
        else:
            form.reject()
        await gone(form, "the form to close")
        return content

    async def dialpad(self) -> str:
        """What stands in the dialpad."""
        return self.window.phone.dial_page.field.text()

    async def selected(self, callback: str) -> None:
        """Wait until the list shows this callback as the chosen one."""
        await until(lambda: self.window.callbacks.current_id() == callback, "the chosen row")

    async def line_state(self, state: str) -> None:
        await until(lambda: self.program.desk.line.status.state == state, f"the line {state}")

    async def pids(self) -> dict[str, int | None]:
        return {"engine": self.program.phone.engine_pid}

    async def full_disk(self, on: bool) -> None:
        """Let the replica grow no further, as on a full disk; or again."""

        async def limit() -> None:
            connection = self._workplace().store._database.connection  # type: ignore[attr-defined]
            pages = connection.execute("PRAGMA page_count").fetchone()[0] if on else 1_000_000
            connection.execute(f"PRAGMA max_page_count = {pages}")

        await self.program.bridge.ask(limit())

    async def export(self, folder: str) -> None:
        """Press the Excel button; the file goes to this folder."""
        self.program.settings.update(export_folder=folder)
        await press(self.window.callbacks, "excelButton")

    async def die_at_dial(self) -> None:
        """From now on this process dies as it hands a call to the phone: the attempt is written, nothing is dialled."""

        async def die(*_: object) -> None:
            os.kill(os.getpid(), signal.SIGKILL)

        self.program.phone.dial = die  # type: ignore[method-assign,assignment]

    async def die_in_export(self, rows: int) -> None:
        """From now on this process dies in a report after so many rows."""
        walk = self.program.desk.rows.walk

        def dying(ids: Sequence[str]) -> Iterator[Row]:
            for number, row in enumerate(walk(ids)):
                if number == rows:
                    os.kill(os.getpid(), signal.SIGKILL)
                yield row

        self.program.desk.rows.walk = dying  # type: ignore[method-assign]

    async def claim_when(self, gate: str) -> None:
        """Let the next claim wait, all checks done, until the file ``gate`` is there; ``gate``.PID says that it waits."""
        crm = self._workplace().crm
        claim = crm.claim

        async def gated(*arguments: Any) -> Any:
            await asyncio.to_thread(_pass, Path(gate))
            return await claim(*arguments)

        crm.claim = gated  # type: ignore[method-assign]

    def _workplace(self) -> Workplace:
        place = self.program.account._place.current
        assert place is not None
        return place

    async def found(self) -> list[str]:
        """Errors that nobody caught."""
        return self.bugs


def _pass(gate: Path) -> None:
    gate.with_suffix(f".{os.getpid()}").touch()
    while not gate.exists():
        time.sleep(0.001)


def _read(loop: asyncio.AbstractEventLoop, lines: asyncio.Queue[str]) -> None:
    for line in sys.stdin:
        loop.call_soon_threadsafe(lines.put_nowait, line)
    loop.call_soon_threadsafe(lines.put_nowait, "")


async def _play(program: DeskProgram, driver: Driver) -> None:
    program.show()
    await program.started()
    lines: asyncio.Queue[str] = asyncio.Queue()
    threading.Thread(target=_read, args=(asyncio.get_running_loop(), lines), daemon=True).start()
    print(json.dumps({"ok": "ready"}), flush=True)
    while line := await lines.get():
        message = json.loads(line)
        try:
            answer = {"ok": await getattr(driver, message.pop("do"))(**message)}
        except Exception as error:
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)
    await program.close()


def main() -> None:
    """Run until stdin ends."""
    profile: Path = paths.profile()
    app = application(["soitto"])
    loop = event_loop(app)
    with loop:
        phone = PhoneSettings(**{"sound": "silence", **(json.loads(sys.argv[1]) if sys.argv[1:] else {})})
        options = Options(profile, phone, "127.0.0.1", use_credential_store=False, policies=policy.read)
        program = DeskProgram(app, options)
        driver = Driver(program)
        logs.install(profile, driver.bugs.append)
        loop.run_until_complete(_play(program, driver))


if __name__ == "__main__":
    main()
