# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictures of the help and of the README, taken of the real desk: a hub, customers who ring, and hands on the widgets.

Each shot stands for itself: one that cannot be taken is left out with a word, and the others follow.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from app import logs, program
from app.config.paths import resources
from app.crm.hub import HubCrm
from app.demo.command import REGIONS, ZONES, open_world
from app.demo.few_colours import save_small
from app.demo.hands import StepFailed, click, dialog, find, gone, key, picture_of, press, shown, type_text, until
from app.demo.world import AGENT, World
from app.domain.call import Call, CallState
from app.domain.callback import Callback, MissedCall, Origin
from app.domain.due import at_instant
from app.domain.ids import new_id
from app.domain.number import parse
from app.domain.rating import Rating
from app.i18n.catalogues import LANGUAGES
from app.main import DeskProgram, Options, application, event_loop
from app.services.events import Connection
from app.telephony.port import LineState, PhoneSettings
from app.ui.dialogs.callback_dialog import CallbackDialog
from app.ui.dialogs.clash import ClashDialog
from app.ui.dialogs.end_call import EndCallDialog
from app.ui.first_start.window import FirstStart
from app.ui.pages.settings import SettingsPage

SIZE = (1280, 800)
SUPERVISOR = "olga"
PATIENCE = 12.0
"""Seconds for what a shot waits for beyond a press and its answer."""
MORNING = 10
"""The hour that the pictures show, whenever they are taken."""
MISSED = (("+358401234561", "Aino Mäkelä", 4), ("+36301234562", "Kovács Péter", 11), ("+97688001240", "Бат-Эрдэнэ", 23))
"""Number, name, and for how many minutes they have been waiting."""
AWAKE = (
    ("+97688001251", "Энхжин Ганбат", 8),
    ("+442079460120", "Emma Clarke", 0),
    ("+12125550142", "Maria Jensen", -5),
)
"""Number, name and hours before UTC of callers, one of whom is up at any hour: no picture has a call at night."""
OTHER = ("+36209876541", "Tóth Gergely")
BREAKS_OFF = "Ольга Кузнецова"
DAYTIME = (9, 16)
ZONES_ROUND = (
    *("Pacific/Auckland", "Australia/Sydney", "Asia/Tokyo", "Asia/Ulaanbaatar", "Asia/Bangkok", "Asia/Tashkent"),
    *("Asia/Dubai", "Europe/Helsinki", "Europe/Budapest", "Europe/London", "Atlantic/Azores", "America/Sao_Paulo"),
    *("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "Pacific/Honolulu"),
)


_TURNS = 4
"""How often a clash is tried for."""
_SETTLE = 0.4
"""Seconds in which layouts come to rest."""
Stage = Callable[[], Awaitable[QPixmap | None]]
MINE = {
    "en": "Refund sent on Friday, tell them",
    "mn": "Мөнгийг баасан гарагт буцаасан, хэлэх",
    "ru": "Деньги вернули в пятницу, сообщить",
    "hu": "A visszatérítés pénteken elment, szólni kell",
    "fi": "Palautus maksettiin perjantaina, kerro",
}
THEIRS = {
    "en": "Waits for the receipt",
    "mn": "Баримт хүлээж байгаа",
    "ru": "Ждём чек",
    "hu": "A nyugtára várunk",
    "fi": "Odottaa kuittia",
}
"""What the agent and a colleague write into the same note."""


README = ("desk",)
"""Pictures that only the README has, beside its copy of the clash."""


class Album:
    """The pictures of one language."""

    def __init__(self, program: DeskProgram, world: World, out: Path, language: str) -> None:
        self.program, self.world, self.language = program, world, language
        self.window = program.window
        self.root, self.out = out, out / language / "img"
        self.taken: list[str] = []

    async def shot(self, name: str, stage: Stage) -> None:
        """Set the stage and keep its picture: the one that it gives, else one of the window."""
        try:
            picture = await stage()
            if picture is None:
                await asyncio.sleep(_SETTLE)
                picture = picture_of(self.window)
        except StepFailed as why:
            print(f"left out: {self.language}/{name} ({why})", flush=True)
            return
        path = self.root / f"{name}.png" if name in README else self.out / f"{name}.png"
        save_small(picture.toImage(), path)
        self.taken.append(name)
        print(f"{self.language}/{name}: {path.stat().st_size // 1000} kB", flush=True)

    @property
    def call(self) -> Call | None:
        """The desk's present call."""
        return self.program.desk.calls.current

    def in_call(self) -> bool:
        """Whether the agent is talking."""
        return self.call is not None and self.call.state is CallState.TALKING

    # All of them.

    async def take(self) -> None:
        """Every picture, in an order in which one does not spoil the next."""
        await self.shot("first-start", self.first_start)
        await self.sign_in(AGENT)
        await self.missed_calls()
        for name, stage in (
            ("callbacks", self.callbacks),
            ("missed", self.missed),
            ("contacts", self.contacts),
            ("call", self.in_a_call),
            ("end-call", self.end_of_a_call),
            ("compact", self.compact),
            ("callout", self.callout),
            ("calls", self.calls),
            ("search", self.search),
            ("today", self.today),
            ("scripts", self.scripts),
            ("settings", self.settings),
            ("clash", self.clash),
            ("redial", self.redial),
        ):
            await self.shot(name, stage)
            if name == "call" and self.language == "en":
                await self.shot("desk", self.second_caller)
            await self.tidy()
        await self.program.bridge.ask(self.program.account.sign_out())
        await self.sign_in(SUPERVISOR)
        await self.tidy()
        await self.shot("team", self.team)
        if self.language == "en" and "clash" in self.taken:
            shutil.copy(self.out / "clash.png", self.root)

    async def sign_in(self, who: str) -> None:
        url = self.world.hub.url
        assert url is not None
        await self.program.bridge.ask(self.program.account.sign_in(url, who, self.world.password))
        desk = self.program.desk
        await until(lambda: desk.sync.status.connection is Connection.SYNCED, "the sync")
        await until(lambda: desk.line.status.state == LineState.DIRECT, "the line")
        for top in QApplication.topLevelWidgets():
            if isinstance(top, QDialog) and top.isVisible():
                top.reject()

    async def tidy(self) -> None:
        """Nothing of the last picture stands in the next one."""
        await self._close_dialogs()
        with contextlib.suppress(StepFailed):
            await until(lambda: not shown(self.window, "stripAnswer"), "the second caller to give up")
        call = self.call
        if call is not None and call.state is not CallState.ENDED:
            with contextlib.suppress(StepFailed):
                await self.hang_up()
        if self.window.compact:
            self.window.set_compact(False)
            self.window.resize(*SIZE)
        for notice in self.window.notices.notices:
            notice.close_notice()
        for name in ("readyButton", "resultClose"):
            if shown(self.window, name):
                await press(self.window, name)
        if (panel := self.window.findChild(QWidget, "searchPanel")) is not None:
            panel.hide()

    async def _close_dialogs(self) -> None:
        for top in self.window.findChildren(QDialog):
            if top.isVisible():
                top.reject()
        await asyncio.sleep(0.1)

    async def missed_calls(self) -> None:
        """Customers whom nobody answered, as the switchboard would tell of them."""
        crm = await self.program.bridge.ask(self.world.crm(SUPERVISOR))
        now = datetime.now(UTC)
        for typed, name, minutes in MISSED:
            rang = now - timedelta(minutes=minutes)
            due = at_instant(rang, "UTC")
            one = Callback(
                new_id(),
                parse(typed, "GB"),
                due,
                rang,
                SUPERVISOR,
                customer=name,
                origin=Origin.MISSED,
                missed=(MissedCall(new_id(), rang),),
            )
            await self.program.bridge.ask(crm.save(one, 0, new_id()))
        await self.program.bridge.ask(crm.aclose())

    # Calls.

    async def ring_in(self, number: str, name: str) -> None:
        await self.program.bridge.ask(self.world.say(do="ring_in", number=number, name=name, give_up_after=60))
        await until(lambda: shown(self.window, "incomingAnswer"), "the incoming call")

    async def answer(self, number: str, name: str) -> None:
        await self.ring_in(number, name)
        await press(self.window, "incomingAnswer")
        await until(lambda: self.in_call() and shown(self.window, "callEnd"), "the talk")

    async def hang_up(self, face: Rating = Rating.FRIENDLY) -> None:
        """End the call with a face, as agents do; a call that was never answered is cancelled."""
        if shown(self.window, "callCancel"):
            await press(self.window, "callCancel")
        else:
            await press(self.window, "callEnd")
            ending = await dialog(self.window, EndCallDialog)
            await press(ending, f"face{int(face)}")
            await gone(ending, "the end-call dialog to close")
        await until(lambda: self.call is None or self.call.state is CallState.ENDED, "the call's end")

    # The stages.

    async def first_start(self) -> QPixmap:
        window = FirstStart(self.program.desk, self.program.bridge, self.program.languages)
        window.show()
        await until(window.isVisible, "the first start")
        await asyncio.sleep(_SETTLE)
        picture = window.grab()
        window.close()
        return picture

    async def callbacks(self) -> None:
        page = self.window.callbacks
        await press(self.window, "nav-callbacks")
        await until(lambda: page.model.rowCount() >= 5, "the list")
        page.table.selectRow(2)

    async def missed(self) -> None:
        await press(self.window, "nav-missed")
        page = self.window.missed
        await until(lambda: page.model.rowCount() >= len(MISSED), "the missed calls")
        page.table.selectRow(0)

    async def contacts(self) -> None:
        await press(self.window, "nav-contacts")
        field = find(self.window, QLineEdit, "contactsField")
        await type_text(field, "ольга")
        await press(self.window, "contactsSearch")
        await until(lambda: self.window.findChild(QPushButton, "contactCall"), "the contact")

    async def in_a_call(self) -> None:
        await press(self.window, "nav-callbacks")
        await self.answer("+97699112230", "Сарнай Болд")
        await asyncio.sleep(3)  # so that the call has a length

    async def second_caller(self) -> None:
        """The first picture of the README, in the call that is there; its caller gives up when it is taken."""
        number, name = OTHER
        await self.program.bridge.ask(self.world.say(do="ring_in", number=number, name=name, give_up_after=4))
        await until(lambda: shown(self.window, "stripAnswer"), "the second caller")

    async def end_of_a_call(self) -> None:
        await self.answer(*_awake(datetime.now(UTC)))
        await press(self.window, "callEnd")
        ending = await dialog(self.window, EndCallDialog)
        await press(ending, "callbackButton")
        await until(lambda: find(ending, QPlainTextEdit, "formNote").isVisible(), "the form")
        reasons = find(ending, QComboBox, "formReason")
        reasons.setCurrentIndex(reasons.findData("offer"))

    async def compact(self) -> QPixmap:
        await self.answer(*OTHER)
        self.window.set_compact(True)
        await until(lambda: self.window.compact, "compact mode")
        await asyncio.sleep(_SETTLE)
        return self.window.grab()

    async def callout(self) -> None:
        await press(self.window, "nav-contacts")
        await type_text(find(self.window, QLineEdit, "contactsField"), "сарнай")
        await press(self.window, "contactsSearch")
        call = await until(lambda: self.window.findChild(QPushButton, "contactCall"), "the contact")
        await press(self.window, call.objectName())
        await until(lambda: self.window.callout.isVisible(), "the Callout page")
        await until(self.in_call, "the answer")

    async def redial(self) -> None:
        """The line breaks off, and breaks off again in the redial, which has begun with the right sentence."""
        await press(self.window, "nav-callbacks")
        page = self.window.callbacks
        crm = await self.program.bridge.ask(self.world.crm(SUPERVISOR))
        one = await self.program.bridge.ask(_of(crm, BREAKS_OFF))
        await self.program.bridge.ask(crm.aclose())
        await until(lambda: page.model.row_of(one.id) is not None, f"{BREAKS_OFF} in the list")
        page.select(one.id)
        page.table.setFocus()
        self.window.activateWindow()
        await until(page.table.hasFocus, "the list to have the keyboard")
        key(page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await until(self.in_call, "the answer")
        await until(lambda: self.window.lane.isVisible(), "the redial lane", 60)
        await until(lambda: self.window.findChild(EndCallDialog), "the question how the caller behaved")
        await self._close_dialogs()
        await press(self.window, "nav-callbacks")
        await press(self.window.lane, "redialCall")
        await until(self.in_call, "the answer to the redial")
        await until(lambda: self.window.script.isVisible(), "what to say")

    async def calls(self) -> None:
        await press(self.window, "nav-calls")
        table = find(self.window, QWidget, "callsTable")
        await until(lambda: table.isVisible() and table.model().rowCount() >= 3, "the calls")  # type: ignore[attr-defined]

    async def search(self) -> None:
        await press(self.window, "nav-callbacks")
        await click(self.window.top_bar.search)
        panel = find(self.window, QWidget, "searchPanel")
        await until(panel.isVisible, "the search to open", PATIENCE)
        await type_text(find(panel, QLineEdit, "everythingField"), "ольга")
        await asyncio.sleep(1)  # the search begins when the typing stops

    async def today(self) -> None:
        await self.page("today")

    async def team(self) -> None:
        await self.page("team")
        if shown(self.window, "teamPeople"):
            await press(self.window, "teamPeople")
            await asyncio.sleep(1)
        if shown(self.window, "teamStateTitle"):
            raise StepFailed("there is nothing to be shown of the team")

    async def scripts(self) -> None:
        await self.page("scripts")

    async def settings(self) -> QPixmap:
        """The dark one of the pictures."""
        self.program.theme.apply("dark")
        try:
            await self.page("settings")
            page = self.window.findChild(SettingsPage)
            if page is None:
                raise StepFailed("there are no settings")
            if not page.show_setting("notify_due"):  # the account's address is another one every time
                page.show_setting("theme")
            await asyncio.sleep(1)
            return picture_of(self.window)
        finally:
            self.program.theme.apply("light")

    async def page(self, name: str) -> None:
        if not shown(self.window, f"nav-{name}"):
            raise StepFailed(f"there is no page {name}")
        await press(self.window, f"nav-{name}")
        await asyncio.sleep(1)  # figures come after the page

    async def clash(self) -> None:
        """Two people change the same note: one while the hub is away, the other as soon as it is back."""
        desk = self.program.desk
        await press(self.window, "nav-callbacks")
        for turn in range(_TURNS):
            await self._two_notes(MINE[self.language] + "." * turn)
            with contextlib.suppress(StepFailed):
                await until(lambda: desk.sync.status.conflicts, "the clash", PATIENCE)
                break
        else:
            raise StepFailed("the agent's note was always first at the hub")
        self.window.show_page("sync")
        table = find(self.window, QTableView, "syncTable")
        await until(lambda: table.model().rowCount(), "the change that needs a decision")
        table.selectRow(0)
        await press(self.window, "syncDecide")
        await dialog(self.window, ClashDialog)

    async def _two_notes(self, mine: str) -> None:
        """The hub has both, one after the other; which comes first is a race that the colleague mostly wins."""
        bridge, world, desk = self.program.bridge, self.world, self.program.desk
        crm = await bridge.ask(world.crm(SUPERVISOR))
        one = await bridge.ask(_of(crm, "Kovács Péter"))
        await bridge.ask(crm.aclose())
        await bridge.ask(world.hub.stop())
        await until(lambda: desk.sync.status.connection is Connection.OFFLINE, "the desk to notice", 60)
        self.window.callbacks.select(one.id)
        form = await self._open_form(one.id)
        note = find(form, QPlainTextEdit, "formNote")
        note.selectAll()
        await type_text(note, mine)
        await press(form, "saveButton")
        await gone(form, "the form to close")

        async def both() -> None:
            await world.hub.start()
            theirs = await world.crm(SUPERVISOR)
            held = await _of(theirs, "Kovács Péter")
            await theirs.save(replace(held, note=THEIRS[self.language]), held.version, new_id())
            await theirs.aclose()

        await bridge.ask(both())

    async def _open_form(self, callback_id: str) -> CallbackDialog:
        page = self.window.callbacks
        page.table.setFocus()
        self.window.activateWindow()
        await until(page.table.hasFocus, "the list to have the keyboard")
        key(page.table, Qt.Key.Key_Return)
        form: CallbackDialog = await dialog(self.window, CallbackDialog)
        return form


async def _of(crm: HubCrm, customer: str) -> Callback:
    """The callback of a customer, as the hub has it."""
    cursor = None
    while True:
        page = await crm.changes(cursor)
        for one in page.items:
            if one.customer == customer:
                return one
        if not page.more:
            raise StepFailed(f"the hub holds nothing for {customer}")
        cursor = page.cursor


def _awake(now: datetime) -> tuple[str, str]:
    """A caller where it is day now."""
    number, name, _ = min(AWAKE, key=lambda caller: abs((now.hour + caller[2]) % 24 - 13))
    return number, name


def zone_of_the_morning(now: datetime, own: str) -> str:
    """A zone in which an office is open now: its own, else where it is about ten; pictures may be taken at any hour."""
    if DAYTIME[0] <= now.astimezone(ZoneInfo(own)).hour <= DAYTIME[1]:
        return own
    return min(ZONES_ROUND, key=lambda zone: abs(now.astimezone(ZoneInfo(zone)).hour - MORNING))


def take(out: Path, language: str | None) -> int:
    """Take all pictures of a language, or of all of them, each in a process of its own; 0 when none failed altogether."""
    if language is not None:
        return _take(out, language)
    status = 0
    for code in LANGUAGES:
        status |= subprocess.run(  # the desk is one to a process
            program.command("demo", "--pictures", str(out), "--language", code), env=program.environment(), check=False
        ).returncode
    return status


def _take(out: Path, language: str) -> int:
    (out / language / "img").mkdir(parents=True, exist_ok=True)
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    profile = Path(tempfile.mkdtemp(prefix="soitto-"))
    shutil.copy(resources() / "forms" / "enquiry.example.json", profile / "enquiry.json")
    bugs: list[str] = []
    try:
        app = application(["soitto"])
        logs.install(profile, bugs.append)
        loop = event_loop(app)
        with loop:
            options = Options(
                profile, phone=PhoneSettings(sound="silence"), bind_host="127.0.0.1", use_credential_store=False
            )
            desk = DeskProgram(app, options)
            desk.settings.update(
                language=language,
                region=REGIONS[language],
                zone=zone_of_the_morning(datetime.now(UTC), ZONES[language]),
                theme="light",
                first_start_done=True,
                export_folder=str(profile),
            )
            desk.languages.install(language)
            desk.theme.apply("light")
            desk.window.resize(*SIZE)
            taken = loop.run_until_complete(_album(desk, profile, out, language))
    except Exception:
        traceback.print_exc()  # the program's log goes with the profile
        return 1
    finally:
        shutil.rmtree(profile, ignore_errors=True)
    if bugs:
        print(f"errors that nobody caught: {', '.join(bugs)}")
    return 0 if taken and not bugs else 1


async def _album(desk: DeskProgram, profile: Path, out: Path, language: str) -> list[str]:
    world = World(profile, customers=("--answer-after", "0.5"))
    album = Album(desk, world, out, language)
    desk.show()
    await desk.started()
    try:
        await desk.bridge.ask(open_world(desk, world))
        await album.take()
    finally:
        await desk.close()
    return album.taken
