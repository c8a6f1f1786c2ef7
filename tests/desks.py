# SPDX-License-Identifier: GPL-3.0-or-later
"""For tests: a desk's services over a real replica file, with a phone that does as it is told, and a line that can be cut."""

from __future__ import annotations

import asyncio
import contextlib
import gc
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from app.config import protocol
from app.crm.hub import HubCrm
from app.domain import due as due_rules
from app.domain import number as numbers
from app.domain.call import Call, CallEvent, CallResult
from app.domain.callback import Callback
from app.domain.due import Due
from app.domain.enquiry import EnquiryForm
from app.domain.errors import CallRefused, EngineGone
from app.domain.people import Person
from app.services.account import Account
from app.services.agents import AgentDesk
from app.services.callbacks import CallbackForm, Callbacks
from app.services.calls import Calls
from app.services.clock import Clock
from app.services.directory import Directory
from app.services.enquiries import Enquiries
from app.services.events import Connection, Event
from app.services.history import CallHistory
from app.services.place import Place, Workplace
from app.services.protocols import Protocols
from app.services.rows import Rows
from app.services.steering import CallOptions
from app.services.syncing import SyncDesk
from app.storage.database import Database
from app.storage.reader import Reader
from app.storage.replica import Replica
from app.sync.engine import Sync

T = TypeVar("T")
E = TypeVar("E", bound=Event)
PATIENCE = 30.0


async def until(condition: Callable[[], Any], what: str = "") -> None:
    """Wait until something holds; fails after a long time."""
    deadline = asyncio.get_running_loop().time() + PATIENCE
    while not condition():
        assert asyncio.get_running_loop().time() < deadline, f"never came true: {what}"
        await asyncio.sleep(0.005)


def in_minutes(minutes: float) -> Due:
    return due_rules.at_instant(datetime.now(UTC) + timedelta(minutes=minutes), "Europe/Helsinki")


def form(last: int = 1, *, minutes: float = 30, **fields: Any) -> CallbackForm:
    """A filled-in form; ``last`` tells numbers apart."""
    number = numbers.parse(f"040 12345{last:02}", "FI")
    return CallbackForm(number=number, due=in_minutes(minutes), **{"customer": f"Customer {last}"} | fields)


class Phone:
    """Keeps what it was told; ``refuse`` makes the next command fail, ``meanwhile`` runs before a dial returns."""

    def __init__(self) -> None:
        self.told: list[tuple[str, str]] = []
        self.refuse: CallRefused | EngineGone | None = None
        self.meanwhile: Callable[[str], None] = lambda call: None
        self.gate: asyncio.Event | None = None
        self.holding: asyncio.Event | None = None
        """What a hold waits for, as the real one waits for the other side."""
        self.during: dict[str, Callable[[], None]] = {}
        """What happens while a command is carried out; it may refuse it."""

    def _tell(self, command: str, what: str) -> None:
        self.told.append((command, what))
        if self.refuse is not None:
            raise self.refuse
        if command in self.during:
            self.during[command]()

    def dialled(self) -> list[str]:
        return [what for command, what in self.told if command == "dial"]

    async def dial(self, number_or_uri: str, call: str) -> None:
        self._tell("dial", number_or_uri)
        self.meanwhile(call)
        if self.gate is not None:
            await self.gate.wait()

    async def answer(self, call: str) -> None:
        self._tell("answer", call)

    async def reject(self, call: str) -> None:
        self._tell("reject", call)

    async def hang_up(self, call: str) -> None:
        self._tell("hang_up", call)

    async def hold(self, call: str, on: bool) -> None:
        self._tell("hold" if on else "resume", call)
        if self.holding is not None:
            await self.holding.wait()

    async def mute(self, call: str, on: bool) -> None:
        self._tell("mute" if on else "unmute", call)

    async def send_dtmf(self, call: str, digits: str) -> None:
        self._tell("dtmf", digits)

    async def transfer(self, call: str, number_or_uri: str) -> None:
        self._tell("transfer", number_or_uri)

    async def transfer_to_call(self, call: str, other: str) -> None:
        self._tell("join", f"{call} {other}")

    async def record(self, call: str, path: str | None) -> None:
        self._tell("record" if path else "record_end", path or call)


class Secrets:
    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self.kept.get(name)

    def set(self, name: str, secret: str) -> None:
        self.kept[name] = secret

    def forget(self, name: str) -> None:
        self.kept.pop(name, None)


class Desk:
    """The services of one desk, with the replica in ``folder``. Made and used on the running loop."""

    def __init__(self, folder: Path, secrets: Secrets | None = None, phone: Phone | None = None) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.events: list[Event] = []
        self.place, self.clock, self.phone = Place(), Clock(), phone or Phone()
        self.listeners: list[Callable[[Event], None]] = []
        """Who else hears what happens."""

        def emit(event: Event) -> None:
            self.events.append(event)
            for listener in self.listeners:
                listener(event)

        self.emit = emit
        self.own_address = ""
        self.directory = Directory(self.place, emit, lambda: self.own_address)
        self.sync = SyncDesk(self.place, self.clock, self.directory, emit, lambda: self.protocols.reload())
        self.redial_protocol = ""
        """File of the site's redial protocol."""
        self.protocols = Protocols(self.place, self, emit, protocol)
        self.listeners.append(self.protocols.happened)
        self.agent = AgentDesk(self.clock, emit, self.place)
        self.callbacks = Callbacks(self.place, self.clock, self.sync, emit)
        self.options = CallOptions(recording_folder=folder / "recordings")
        self.calls = Calls(
            self.place,
            self.phone,
            self.clock,
            self.agent,
            self.callbacks,
            self.directory,
            self.sync,
            emit,
            lambda: "FI",
            lambda: self.options,
        )
        self.enquiry: EnquiryForm | None = None
        self.enquiries = Enquiries(self.place, self.calls, lambda: self.enquiry, self.clock)
        self.history = CallHistory(self.place)
        self.rows = Rows(self.place, self.clock, self.directory)
        self.secrets = secrets or Secrets()
        self.account = Account(
            self.place,
            HubCrm,
            self._open,
            self.secrets,
            lambda url, user: None,
            self.calls,
            self.agent,
            self.directory,
            self.sync,
            emit,
        )

    def _open(self, url: str, user: str, crm: Any, person: Person | None) -> Workplace | None:
        database = Database(self.folder / f"{user}.sqlite3")
        store = Replica(database, self.clock.now)
        person = person or store.person()
        if person is None:
            database.close()
            return None
        store.keep_person(person)
        crm.attach(store)
        self.database = database
        return Workplace(
            person=person,
            crm=crm,
            store=store,
            sync=Sync(crm, store, self.sync, self.clock.now),
            reader=lambda: Reader(database.path),
            close=database.close,
        )

    @property
    def store(self) -> Replica:
        store = self.place().store
        assert isinstance(store, Replica)
        return store

    def all(self, kind: type[E]) -> list[E]:
        """The events of a kind so far."""
        return [event for event in self.events if isinstance(event, kind)]

    async def get(self, callback_id: str) -> Callback:
        one = await self.callbacks.get(callback_id)
        assert one is not None
        return one

    async def sign_in(self, url: str, user: str) -> None:
        await self.account.sign_in(url, user, f"password-{user}")

    async def synced(self) -> None:
        """Wait until everything of this desk is at the CRM."""
        await until(
            lambda: self.sync.status.connection is Connection.SYNCED and self.store.outbox.counts()[0] == 0,
            f"synced; {self.sync.status}",
        )

    async def sees(self, callback_id: str, condition: Callable[[Callback], bool]) -> Callback:
        """Wait until this desk's record of a callback is as wanted."""

        def holds() -> bool:
            one = self.store.get(callback_id)
            return one is not None and condition(one)

        await until(holds, "a record on the other desk")
        return await self.get(callback_id)

    # --- what the customer's side does

    def answered(self, call: Call) -> None:
        self.calls.progress(call.id, CallEvent.ANSWERED)

    def ended(self, call: Call, result: CallResult, *, dropped: bool = False) -> None:
        self.calls.ended(call.id, result, dropped=dropped)

    async def close(self) -> None:
        await self.account.close()
        await asyncio.to_thread(self.rows.close)
        await asyncio.to_thread(self.history.close)


@asynccontextmanager
async def desk(folder: Path, url: str, user: str, *, secrets: Secrets | None = None) -> AsyncIterator[Desk]:
    """A signed-in desk, in step with the hub."""
    one = Desk(folder, secrets)
    try:
        await one.sign_in(url, user)
        await one.synced()
        yield one
    finally:
        await one.close()


class Proxy:
    """A line between desks and a hub that can be cut at a chosen moment, or answers itself."""

    def __init__(self, port: int) -> None:
        self._port = port
        self.cut: Callable[[bytes], bool] = lambda request: False
        """Asked with each piece of a request; True: it reaches the hub, its answer is lost."""
        self.answer: bytes | None = None
        """What every request is answered with instead."""
        self.requests: list[str] = []
        self.cuts = 0
        self._lines: set[asyncio.StreamWriter] = set()
        self._server: asyncio.Server | None = None
        self.url = ""

    async def start(self) -> str:
        port = int(self.url.rpartition(":")[2]) if self.url else 0
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", port)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self.url

    def lead_to(self, port: int) -> None:
        """From the next start on, another server is at the other end."""
        self._port = port

    def break_lines(self) -> None:
        """Cut what is connected now."""
        for line in list(self._lines):
            line.transport.abort()

    async def stop(self) -> None:
        assert self._server is not None
        self._server.close()
        self.break_lines()
        await until(lambda: not self._lines, "the proxy's lines end")
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._lines.add(writer)
        try:
            await self._answer_itself(reader, writer) if self.answer is not None else await self._pass(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.transport.abort()
            self._lines.discard(writer)

    async def _answer_itself(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        self.requests.append(head.split(b" HTTP")[0].decode())
        assert self.answer is not None
        writer.write(self.answer)
        await writer.drain()
        writer.close()
        await writer.wait_closed()

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        hub_reader, hub_writer = await asyncio.open_connection("127.0.0.1", self._port)
        doomed = False

        async def there() -> None:
            nonlocal doomed
            while piece := await reader.read(65536):
                if b" HTTP/1.1\r\n" in piece:
                    self.requests.append(piece.split(b" HTTP")[0].decode())
                doomed = doomed or self.cut(piece)
                hub_writer.write(piece)
                await hub_writer.drain()

        async def back() -> None:
            while piece := await hub_reader.read(65536):
                if doomed:
                    self.cuts += 1
                    return
                writer.write(piece)
                await writer.drain()

        tasks = [asyncio.create_task(there()), asyncio.create_task(back())]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            hub_writer.transport.abort()


def page(
    status: str, body: bytes = b"<html><body>Sign in to the wireless network</body></html>", *headers: str
) -> bytes:
    """An answer that is no hub's."""
    head = [
        f"HTTP/1.1 {status}",
        "Content-Type: text/html",
        f"Content-Length: {len(body)}",
        "Connection: close",
        *headers,
    ]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


def play(scenario: Coroutine[Any, Any, T]) -> T:
    """Run a scenario; tasks it left behind fail it, and errors that nobody asked for."""

    async def whole() -> T:
        errors: list[dict[str, Any]] = []
        asyncio.get_running_loop().set_exception_handler(lambda _, context: errors.append(context))
        result = await asyncio.wait_for(scenario, 120)
        with contextlib.suppress(TimeoutError):
            await until(lambda: len(asyncio.all_tasks()) == 1, "every task ended")
        gc.collect()  # a task that ended with an error tells it only when it is gone
        assert errors == []
        return result

    return asyncio.run(whole())
