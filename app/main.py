# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk's composition root: builds every object, orders start and stop.

Start: profile → log → QApplication → one instance per profile → look and language → services (not started) → window on the
screen → engine thread, phone, the last sign-in. What is heavy (HTTP, Excel, the SIP process) is loaded after the window shows.
Stop: no more input → hang up, phone off → sync and workplace closed → readers → engine thread joined → window gone.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import hashlib
import logging
import signal
import sqlite3
import sys
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

import PySide6
import qasync
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

import app as package
from app import logs, report, windows_desk, zoom
from app.config import fetch, paths, policy, protocol
from app.config.policy import Policies
from app.config.secrets import Secrets
from app.config.settings import Settings
from app.crm_pages import CrmPages
from app.domain.errors import CallRefused, EngineGone
from app.domain.people import Person
from app.engine import Engine
from app.i18n.catalogues import LANGUAGES, Languages, system_language
from app.links.address import BadLink, dialled, is_link
from app.links.instance import Instance, hand_over
from app.program import PACKAGED
from app.services.account import Account
from app.services.agents import AgentDesk
from app.services.callbacks import Callbacks
from app.services.calls import Calls
from app.services.clock import Clock
from app.services.day import DayDesk
from app.services.desk import Desk
from app.services.directory import Directory
from app.services.drops import Drops
from app.services.enquiries import Enquiries
from app.services.events import (
    CalloutFailed,
    Event,
    SettingsChanged,
    SignedIn,
    SignInWanted,
    SwitchboardChanged,
    SwitchboardLink,
)
from app.services.headset import HeadsetDesk
from app.services.history import CallHistory
from app.services.line import Line, LineAccount
from app.services.managed import CATALOGUES, ManagedDesk
from app.services.place import Place, Workplace
from app.services.player import Player
from app.services.ports import Crm, Switchboard
from app.services.protocols import Protocols
from app.services.queue_switch import QueueSwitch
from app.services.redials import Redials
from app.services.reminders import Reminders
from app.services.rows import Rows
from app.services.scripts import Scripts
from app.services.search import SearchDesk
from app.services.sound import SoundDesk
from app.services.steps import Steps
from app.services.switchboard import SwitchboardDesk
from app.services.syncing import SyncDesk
from app.services.updates import Updates, Wanted
from app.telephony.chosen_phone import ChosenPhone
from app.telephony.desk_phone import DeskPhone
from app.telephony.headset.usb import Headsets
from app.telephony.port import PhoneSettings
from app.telephony.sip import SipPhone
from app.ui import motion
from app.ui import place as here
from app.ui import theme as look
from app.ui.bridge import Bridge
from app.ui.main_window import MainWindow
from app.ui.sayings import say_already_running
from app.ui.session_end import asked_to_end
from app.wiring import (
    PhoneReports,
    Site,
    call_options,
    layered_settings,
    line_account,
    look_at_hub,
    own_address,
    sip_account,
    site_folder,
    site_form,
    thresholds,
    uses_own_phone,
)

if TYPE_CHECKING:
    from app.crm.port import Crm as AnyCrm

log = logging.getLogger("soitto")

MINIMISED = "--minimized"
"""Start option of the entry that signing in at the computer runs."""

VOICES = "voices"
"""Folder in the profile of the voice messages that were played."""

LINE_SETTINGS = frozenset(
    {
        *("sip_user", "sip_auth_user", "sip_host", "sip_port", "sip_transport", "sip_registrar", "sip_display_name"),
        *("sip_srtp", "sip_codecs", "sip_ca_file", "ring_seconds", "phone_mode", "desk_phone_number"),
        "switchboard_url",
    }
)
"""What the phone's line is made of: when one of these changes it is connected again, after the calls."""
SOUND_SETTINGS = frozenset({"echo_cancellation", "noise_suppression", "auto_level"})

_COLLECT_EVERY = 5_000
"""Milliseconds between garbage collections: only in the GUI thread, where Qt's objects must die (measured: elsewhere aborts)."""
_COLLECT_ALL = 12
"""Each of so many looks at all objects, which takes 15 ms; the others at those made since the last, which takes none."""

_LAST_SECONDS = 4.0
"""How long a program takes to end whose session ends: Windows kills it after five."""

_PREPARE_AFTER = 3_000
"""Milliseconds after which the window builds what the first call needs: behind the start, before an agent has signed in."""


@dataclass(frozen=True)
class Options:
    """How a desk is started."""

    profile: Path
    phone: PhoneSettings = field(default_factory=PhoneSettings)
    bind_host: str = "0.0.0.0"
    """The desk's own SIP address; the demo stays on loopback."""
    use_credential_store: bool = True
    headset: bool = True
    """Whether buttons of headsets are listened to."""
    policies: Callable[[], Policies] = Policies.none
    """Reads what IT says; may block. A demo is nobody's desk, and obeys none of it."""


class DeskProgram:
    """One desk: its threads, services and window. Made in the GUI thread after the QApplication."""

    def __init__(self, app: QApplication, options: Options) -> None:
        self.app, self.options = app, options
        self.settings, self._kept = layered_settings(options.profile, options.policies)
        self.engine = Engine()
        self.bridge = Bridge(self.engine)
        self.secrets = Secrets(use_store=options.use_credential_store)
        self.languages = Languages(app, paths.catalogues())
        self.languages.install(_chosen_language(self.settings))
        self.theme = look.install(app)
        self.theme.apply(self.settings.theme)
        motion.apply(app, self.settings.motion)
        motion.rest(app)
        self.phone = SipPhone(options.phone)
        self.own_phone = DeskPhone(lambda: self.switchboard)
        self.chosen = ChosenPhone(self.phone, self.own_phone)
        self.desk = self._services()
        self.window = MainWindow(self.desk, self.bridge, self.languages, self.theme)
        self.window.closing.connect(self._close)
        self.bridge.happened.connect(self._happened)
        self._starting: asyncio.Future[None] | None = None
        self._start_task: asyncio.Task[None] | None = None
        """The same in the engine's thread: a close does not wait for what a start waits for."""
        self._start_asked = asyncio.Event()
        self._up = False
        """Whether the phone and what goes with it were started."""
        self.last: Callable[[], Awaitable[None]] | None = None
        """What else ends on the engine's loop, after the phone and the workplace."""
        self.cut_short = False
        """Whether the system ended the program."""
        self._ended: asyncio.Future[None] | None = None
        self._closing: asyncio.Task[None] | None = None
        self._collector = QTimer()
        self._collector.timeout.connect(self._collect)
        self._collected = 0

    def _services(self) -> Desk:
        clock, place, settings = Clock(), Place(), self.settings

        def emit(event: Event) -> None:
            self.bridge.post(event)
            self.headset_desk.happened(event)
            self.pages.happened(event)
            self.switchboard.happened(event)
            for part in (self.protocols, self.drops, self.scripts, self.redials, self.reminders, self.managed):
                part.happened(event)
            if isinstance(event, SwitchboardChanged):
                self.own_phone.link_changed(event.link is SwitchboardLink.THERE)
            if isinstance(event, CalloutFailed):
                self.line.calls_changed()

        folder = site_folder(self.options.profile)
        self.managed = ManagedDesk(settings, self.options.policies, folder, self._kept, self._settings_changed, emit)
        directory = Directory(place, emit, lambda: own_address(settings), lambda: self.managed.catalogues)
        sync = SyncDesk(place, clock, directory, emit, lambda: self.protocols.reload())
        line = Line(
            lambda: line_account(settings),
            self._attach,
            self.chosen.unregister,
            self.secrets,
            emit,
            lambda: calls.busy,
        )
        queue = QueueSwitch(
            self.chosen,
            lambda: (settings.queue_pause_code, settings.queue_ready_code),
            lambda: line.status.state in ("registered", "direct"),
            emit,
            lambda: self._tell_queues if uses_own_phone(settings) else None,
        )
        agent = AgentDesk(clock, emit, place, queue.tell)
        agent.wrap_up_seconds = settings.wrap_up_seconds
        callbacks = Callbacks(place, clock, sync, emit)
        calls = Calls(
            place,
            self.chosen,
            clock,
            agent,
            callbacks,
            directory,
            sync,
            emit,
            lambda: here.region(settings),
            lambda: call_options(settings, self.options.profile),
        )
        self.protocols = Protocols(place, settings, emit, protocol)
        self.drops = Drops(place, calls, clock, emit, lambda: thresholds(settings))
        self.redials = Redials(
            place,
            calls,
            callbacks,
            clock,
            self.protocols,
            directory,
            lambda: here.region(settings),
            lambda: here.zone(settings).key,
            emit,
        )
        self.reminders = Reminders(place, clock, emit)
        self.scripts = Scripts(
            place,
            calls,
            clock,
            directory,
            self.protocols,
            self.redials,
            self.drops,
            emit,
            lambda: self.languages.code,
        )
        sound = SoundDesk(self.chosen, settings, emit)
        self.headset_desk = HeadsetDesk(calls, emit)
        self.headsets = Headsets(self.headset_desk.pressed)
        self.queue, self.sound = queue, sound

        site = Site(settings)

        def connect_switchboard(url: str, token: str) -> Switchboard:
            from app.telephony.switchboard.client import SwitchboardClient

            return SwitchboardClient(url, token)

        self.switchboard = SwitchboardDesk(
            place,
            callbacks,
            clock,
            settings,
            self.secrets,
            connect_switchboard,
            lambda: here.region(settings),
            lambda: here.zone(settings).key,
            emit,
        )
        self.player = Player(self.chosen, self.switchboard, lambda: self.options.profile / VOICES, emit)

        def open_workplace(where: str, user: str, crm: Crm, person: Person | None) -> Workplace | None:
            # Account hands back what ``connect`` below made.
            return _open(self.options.profile, where, user, cast("AnyCrm", crm), person, sync, clock)

        def connect(url: str, token: str) -> AnyCrm:
            from app.crm.connect import connect

            return connect(url, token, site.profile(), region=here.region(settings))

        def remember(url: str, user: str) -> None:
            # What IT says stays as it is written there, with or without a slash at its end.
            chosen = {"server_url": url, "user": user}
            if url == settings.server_url.strip().rstrip("/"):
                del chosen["server_url"]
            self.settings.update(**{name: value for name, value in chosen.items() if not self.settings.managed(name)})

        account = Account(
            place,
            connect,
            open_workplace,
            self.secrets,
            remember,
            calls,
            agent,
            directory,
            sync,
            emit,
            site.sign_in,
            look_at_hub,
        )
        self.line, self.calls, self.account = line, calls, account
        self.updates = Updates(
            lambda: Wanted(settings.update_url, settings.update_key, settings.managed("update_url") is not None),
            fetch.fetch,
            fetch.joined,
            emit,
            lambda: package.__version__,
        )
        self.pages = CrmPages(
            self.options.profile,
            settings,
            account,
            agent,
            calls,
            callbacks,
            directory,
            line,
            lambda: here.region(settings),
            emit,
        )
        return Desk(
            account=account,
            agent=agent,
            calls=calls,
            callbacks=callbacks,
            steps=Steps(place, clock, callbacks),
            rows=Rows(place, clock, directory),
            missed=Rows(place, clock, directory),
            directory=directory,
            sync=sync,
            line=line,
            clock=clock,
            settings=settings,
            history=CallHistory(place),
            enquiries=Enquiries(place, calls, lambda: site_form(settings, self.options.profile), clock),
            sound=sound,
            bridge=self.pages,
            switchboard=self.switchboard,
            player=self.player,
            drops=self.drops,
            protocols=self.protocols,
            redials=self.redials,
            scripts=self.scripts,
            managed=self.managed,
            search=SearchDesk(place, clock, directory, lambda: self.switchboard.messages),
            day=DayDesk(place, clock, lambda: sync.abilities),
            reminders=self.reminders,
            reports=report.reports(self.options.profile, settings, lambda: self.desk, self.secrets.in_use),
        )

    # --- the phone's side (engine thread)

    async def _attach(self, account: LineAccount, password: str) -> None:
        if uses_own_phone(self.settings):
            await self.chosen.log_in(account.user)
            return
        await self.chosen.register(sip_account(account, self.settings, password, self.options.bind_host))

    async def _tell_queues(self, paused: bool) -> None:
        reason = self.desk.agent.agent.pause_reason or ""
        await self.switchboard.queue(logged_in=True, paused=paused, reason=reason)

    async def _settings_changed(self, names: frozenset[str]) -> None:
        """Do at once what other settings ask for; what is not here is read where it is used, the server at the next sign-in."""
        self.desk.agent.wrap_up_seconds = self.settings.wrap_up_seconds
        if CATALOGUES in names and self.account.person is not None:
            self.desk.directory.reload()
        if "redial_protocol" in names:
            self.protocols.reload()
        if not self._up:
            return
        steps: list[Callable[[], Awaitable[object]]] = []
        if names & LINE_SETTINGS:
            steps.append(self.line.connect)
        if names & SOUND_SETTINGS:
            steps.append(self.sound.start)
        if "switchboard_url" in names:
            steps.append(self.switchboard.apply)
        if names & {"bridge_origins", "bridge_port"}:
            steps.append(self.pages.apply)
        for step in steps:
            with contextlib.suppress(CallRefused, EngineGone):  # the top bar says so, or it is done after the call
                await step()

    async def _start_engine_side(self) -> None:
        self._start_task = asyncio.current_task()
        self.chosen.subscribe(PhoneReports(self.calls, self.line, self.queue, self.sound, self.player, self.drops))
        try:
            await self.managed.first()
        except Exception:  # what IT says must not keep the agent from the sign-in
            log.exception("the provisioning could not be looked at")
        try:
            await self.account.resume(self.settings.server_url, self.settings.user)
        except Exception:  # a replica that cannot be read must not keep the agent from the sign-in
            log.exception("the last sign-in could not be taken up")
            self.bridge.post(SignInWanted())
        for start in (self.chosen.start, self.line.connect, self.sound.start):
            try:
                await start()
            except Exception:  # the desk works without a phone; the top bar says so
                log.exception("the phone could not be started")
        self.redials.start()
        await self.pages.apply()
        self._up = True
        self.managed.start()
        self.updates.start()
        if self.options.headset:
            self.headset_desk.start(self.headsets)
            self.headsets.start()

    async def _stop_engine_side(self) -> None:
        if self._start_task is not None:
            self._start_task.cancel()
            await asyncio.wait({self._start_task})
        await self.updates.stop()
        await self.managed.stop()
        await self.pages.stop()
        await self.redials.stop()
        self.reminders.stop()
        self.drops.stop()
        await asyncio.to_thread(self.headsets.stop)
        if self.account.person is not None:
            await self.queue.tell(paused=True)
            await self.queue.settled()
        await self.chosen.stop()
        await self.player.stop()
        await self.switchboard.stop()
        await self.account.close()
        if self.last is not None:
            await self.last()

    # --- start and stop (GUI thread)

    def show(self, minimised: bool = False) -> None:
        """Show the window, then start everything behind it; Ctrl+C closes it in order."""
        signal.signal(signal.SIGINT, self._signalled)
        signal.signal(signal.SIGTERM, self._signalled)
        if minimised:
            self.window.showMinimized()
        else:
            self.window.show()
        gc.collect()
        gc.freeze()
        gc.disable()
        self._collector.start(_COLLECT_EVERY)
        QTimer.singleShot(0, self._start)
        QTimer.singleShot(_PREPARE_AFTER, self.window.prepare)

    def _collect(self) -> None:
        self._collected += 1
        gc.collect(1 if self._collected % _COLLECT_ALL else 2)

    def _start(self) -> None:
        self.engine.start()
        self._starting = self.bridge.ask(self._start_engine_side())
        self._start_asked.set()

    async def started(self) -> None:
        """Wait until the engine's side runs; after :meth:`show`."""
        await self._start_asked.wait()
        assert self._starting is not None
        await self._starting

    def open_links(self, links: Sequence[str]) -> None:
        """Links that another program opened, or numbers from a command line: the last one is called."""
        self.window.bring_up()
        if not links:
            return
        link = links[-1]
        try:
            text = dialled(link if is_link(link) else f"tel:{link}")
        except BadLink:
            self.window.links.refuse()
            return
        if text:
            self.window.links.dial(text)

    def _happened(self, event: Event) -> None:
        # Who starts the desk for the first time signs in among the other questions.
        if isinstance(event, SignInWanted | SignedIn) and self.window.first_start.at_start():
            return
        if isinstance(event, SignInWanted):
            self.window.signing.ask()
        if isinstance(event, SettingsChanged):
            if "language" in event.names:
                self.languages.install(_chosen_language(self.settings))
            if "theme" in event.names:
                self.theme.apply(self.settings.theme)

    def _close(self) -> None:
        if self._closing is None:
            self._closing = asyncio.get_event_loop().create_task(self.close(), name="shutdown")

    def _signalled(self, *_: object) -> None:
        # Comes between two bytecodes; the window's clock ticks each second, so it never waits longer.
        asyncio.get_event_loop().call_soon(self._close)

    async def close(self) -> None:
        """Shut down in order; returns when everything has ended."""
        loop = asyncio.get_running_loop()
        self.bridge.close()
        await loop.run_in_executor(None, self.engine.stop, self._stop_engine_side(), 15.0)
        await loop.run_in_executor(None, self.desk.rows.close)
        await loop.run_in_executor(None, self.desk.missed.close)
        await loop.run_in_executor(None, self.desk.history.close)
        await loop.run_in_executor(None, self.desk.day.close)
        await loop.run_in_executor(None, self.desk.search.close)
        self._collector.stop()
        self.window.done()
        if self._ended is not None and not self._ended.done():
            self._ended.set_result(None)

    def end_at_once(self) -> None:
        """The system ends the program: do what closing the window does, before this returns."""
        if self._closing is None and self._starting is not None and not self.cut_short:
            self.bridge.close()
            self.engine.stop(self._stop_engine_side(), _LAST_SECONDS)
            for reading in (self.desk.rows, self.desk.missed, self.desk.history, self.desk.day, self.desk.search):
                reading.close()
            self.cut_short = True
        if self._ended is not None and not self._ended.done():
            self._ended.set_result(None)

    async def ended(self) -> None:
        """Wait until the desk was closed."""
        self._ended = asyncio.get_running_loop().create_future()
        await self._ended


def _open(
    profile: Path, where: str, user: str, crm: AnyCrm, person: Person | None, sync: SyncDesk, clock: Clock
) -> Workplace | None:
    """The workplace of an agent at a CRM: each pair has a replica file of its own, so that no outbox changes hands. ``where`` is
    the hub's address, or the place of the site's profile."""
    from app.storage.database import Database
    from app.storage.left_behind import left_behind
    from app.storage.reader import Reader
    from app.storage.replica import Replica
    from app.sync.engine import Sync

    name = hashlib.sha256(f"{where}\n{user}".encode()).hexdigest()[:16]
    path = profile / f"replica-{name}.sqlite3"
    try:
        database = Database(path)
    except sqlite3.OperationalError:  # locked, or not to be opened: nothing is wrong with what is in it
        raise
    except sqlite3.DatabaseError:
        log.error("the replica is damaged; it is kept beside the new one, with what had not been sent")
        path.replace(path.with_suffix(f".{datetime.now(UTC):%Y%m%d-%H%M%S}.bad"))
        database = Database(path)
    store = Replica(database, clock.now)
    if person is None:
        person = store.person()
        if person is None:
            database.close()
            return None
    else:
        store.keep_person(person)
    store.set_meta("where", where)
    crm.attach(store)
    return Workplace(
        person=person,
        crm=crm,
        store=store,
        sync=Sync(crm, store, sync, clock.now),
        reader=lambda: Reader(database.path),
        close=database.close,
        elsewhere=left_behind(profile, person.id, path),
    )


def application(arguments: list[str]) -> QApplication:
    """The QApplication; refuses the pair of versions that aborts the process."""
    if sys.version_info < (3, 12) and PySide6.__version_info__[:2] >= (6, 12):
        sys.exit("PySide6 6.12 and later need Python 3.12 or later; install PySide6-Essentials 6.11")
    app = QApplication(arguments)
    app.setApplicationName("soitto")
    app.setApplicationDisplayName("Soitto")
    app.setDesktopFileName("soitto")
    app.setQuitOnLastWindowClosed(False)
    return app


def event_loop(app: QApplication) -> qasync.QEventLoop:
    """The window's loop; nothing else makes one."""
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    return loop


def _say_already_running(app: QApplication, profile: Path) -> None:
    """Tell it in the agent's language: in a window where there is one to see, and to whoever started it from a shell."""
    languages = Languages(app, paths.catalogues())
    languages.install(_chosen_language(layered_settings(profile, policy.read)[0]))
    text = say_already_running()
    print(text, file=sys.stderr)
    if app.platformName() != "offscreen":
        QMessageBox(QMessageBox.Icon.Information, app.applicationDisplayName(), text).exec()


def _chosen_language(settings: Settings) -> str:
    chosen: str = settings.language
    return chosen if chosen in LANGUAGES else system_language()


def run(arguments: list[str]) -> int:
    """The desk, until its window is closed; returns the exit status. What is no option is a link or number to be called; where a
    desk runs on this profile, it is given to that one."""
    try:
        profile = paths.profile()
    except OSError as error:
        print(f"soitto: the profile folder cannot be used: {error.strerror}", file=sys.stderr)
        return 1
    links = [argument for argument in arguments if not argument.startswith("-")]
    windows_desk.be_one_taskbar_item()
    zoom.prepare(profile)
    app = application(["soitto", *(one for one in arguments if one.startswith("-") and one != MINIMISED)])
    instance = Instance(profile)
    if not instance.take():
        if MINIMISED in arguments and not links:
            return 0  # nobody asked for the window, which would come in front of what the agent does
        if hand_over(profile, links):
            return 0
        _say_already_running(app, profile)
        return 1
    if PACKAGED:  # what runs in a checkout is python.exe
        windows_desk.come_back_after_upgrade(MINIMISED)
    loop = event_loop(app)
    with loop:
        program = DeskProgram(app, Options(profile, policies=policy.read))
        logs.install(profile, program.window.found_bug)
        instance.opened.connect(program.open_links)
        app.commitDataRequest.connect(lambda manager: asked_to_end(program.window, manager))
        app.aboutToQuit.connect(program.end_at_once)
        program.window.first_start.offer()
        program.show(MINIMISED in arguments)
        instance.listen()
        if links:
            program.open_links(links)
        over = loop.create_task(program.ended())
        try:
            loop.run_until_complete(over)
        except RuntimeError:  # Qt's loop was ended by the system; what waits for the end is still to be woken
            if not program.cut_short:
                raise
            loop.run_until_complete(over)
    instance.release()
    return 0
