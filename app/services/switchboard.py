# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk's side of the switchboard: the live board, voice messages, direct lines, rules, callouts; opened with the workplace.

A switchboard comes and goes, and calls go on meanwhile: it is tried again for ever, and everything is asked anew when it is back.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Protocol

from app.domain import due, number
from app.domain.board import (
    BoardNow,
    CallbackAsked,
    Callout,
    DirectNow,
    HourOfQueue,
    Me,
    OwnCalls,
    PhoneCall,
    VoiceMessage,
)
from app.domain.callback import Origin
from app.domain.departments import SiteRules
from app.domain.errors import SwitchboardError, SwitchboardErrorKind
from app.services.callbacks import CallbackForm, Callbacks
from app.services.clock import Clock
from app.services.events import (
    AskedForCallback,
    BoardChanged,
    DirectChanged,
    Event,
    MessageLeft,
    MessagesChanged,
    RulesChanged,
    SignedIn,
    SignInWanted,
    SwitchboardChanged,
    SwitchboardLink,
    SyncStatus,
)
from app.services.place import Emit, Place
from app.services.ports import SecretStore, Switchboard

log = logging.getLogger("soitto.services")

SOONEST, LATEST = 1.0, 30.0
"""Seconds until the next try after the first loss, and at most; each is twice the one before."""

Connect = Callable[[str, str], Switchboard]
CallHandler = Callable[[Callout | PhoneCall | OwnCalls], None]


class SwitchboardSettings(Protocol):
    """The settings that say where the switchboard is."""

    @property
    def switchboard_url(self) -> str: ...
    @property
    def crm_profile(self) -> str: ...


class SwitchboardDesk:
    """The attributes may be read from any thread; the coroutines belong to the engine's loop and raise
    :class:`app.domain.errors.SwitchboardError`."""

    def __init__(
        self,
        place: Place,
        callbacks: Callbacks,
        clock: Clock,
        settings: SwitchboardSettings,
        secrets: SecretStore,
        connect: Connect,
        region: Callable[[], str],
        zone: Callable[[], str],
        emit: Emit,
    ) -> None:
        """``connect`` makes a client of a URL and a token; ``region`` reads numbers, ``zone`` (IANA) shows due times."""
        self._place, self._callbacks, self._clock = place, callbacks, clock
        self._settings, self._secrets, self._connect = settings, secrets, connect
        self._region, self._zone, self._emit = region, zone, emit
        self.link = SwitchboardLink.OFF
        self.problem: SwitchboardError | None = None
        """Why it is away or refuses."""
        self.me: Me | None = None
        self.board: BoardNow | None = None
        self.messages: tuple[VoiceMessage, ...] = ()
        """Newest first."""
        self.direct: tuple[DirectNow, ...] = ()
        """This agent's own lines."""
        self._client: Switchboard | None = None
        self._open_at = ""
        self._running: asyncio.Task[None] | None = None
        self._again = asyncio.Event()
        self._changing = asyncio.Lock()
        self._applying: set[asyncio.Task[None]] = set()
        self._handlers: list[CallHandler] = []
        self._made: dict[str, str] = {}
        """Callbacks made here, by message."""
        self._untold: set[str] = set()
        """Messages of which the switchboard has not heard that a callback was made."""

    # --- its life

    async def apply(self) -> None:
        """Open, close or change the connection, as the sign-in and the settings stand now; a new key is used too."""
        async with self._changing:
            await self._close()
            url = self._settings.switchboard_url.strip().rstrip("/")
            if not url or self._place.current is None:
                self._tell(SwitchboardLink.OFF)
                return
            self._open_at = url
            self._client = client = self._connect(url, "")
            self._tell(SwitchboardLink.CONNECTING)
            self._running = asyncio.get_running_loop().create_task(self._run(client, url), name="switchboard")

    async def connect(self, key: str = "") -> None:
        """Use the address of the settings, with a new ``key`` where one is given; ask whether the switchboard takes this agent."""
        url = self._settings.switchboard_url.strip().rstrip("/")
        if key:
            await asyncio.to_thread(self._secrets.set, secret_name(url), key)
        await self.apply()
        client = self._asked()
        client.token = await self._token(url)
        if not client.token:
            raise SwitchboardError(SwitchboardErrorKind.SIGN_IN, "no_key")
        await client.me()

    async def stop(self) -> None:
        """Close the connection."""
        for task in tuple(self._applying):
            task.cancel()
        await asyncio.gather(*self._applying, return_exceptions=True)
        async with self._changing:
            await self._close()
            self._tell(SwitchboardLink.OFF)

    async def _close(self) -> None:
        task, self._running = self._running, None
        client, self._client = self._client, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        if client is not None:
            await client.aclose()
        self._made.clear()
        self._untold.clear()
        self._forget()

    def _forget(self) -> None:
        self.me = None
        if self.board is not None:
            self.board = None
            self._emit(BoardChanged(None))
        if self.messages:
            self.messages = ()
            self._emit(MessagesChanged(()))
        if self.direct:
            self.direct = ()
            self._emit(DirectChanged(()))

    def happened(self, event: Event) -> None:
        """Follows the sign-in; called on the engine's loop."""
        match event:
            case SignedIn() | SignInWanted():
                task = asyncio.get_running_loop().create_task(self.apply(), name="switchboard apply")
                self._applying.add(task)
                task.add_done_callback(self._applying.discard)
            case SyncStatus() if self.link is SwitchboardLink.REFUSED and self._stale():
                self._again.set()

    def _stale(self) -> bool:
        """Whether the sign-in at the hub was renewed since the switchboard was asked last."""
        return self._client is not None and self._hub_token() not in (None, self._client.token)

    def _hub_token(self) -> str | None:
        """The sign-in at the hub is one at its switchboard too."""
        place = self._place.current
        return place.crm.token if place is not None and not self._settings.crm_profile else None

    async def _token(self, url: str) -> str:
        token = self._hub_token()
        if token is None:
            token = await asyncio.to_thread(self._secrets.get, secret_name(url))
        return token or ""

    async def _run(self, client: Switchboard, url: str) -> None:
        wait = SOONEST
        while True:
            self._again.clear()
            try:
                client.token = await self._token(url)
                if not client.token:
                    raise SwitchboardError(SwitchboardErrorKind.SIGN_IN, "no_key")
                me = await client.me()
                async with contextlib.aclosing(client.events()) as told:
                    async for what in told:
                        if self.me is None or self.link is not SwitchboardLink.THERE:
                            wait = SOONEST
                            await self._back(client, me)
                        await self._heard(client, what)
            except SwitchboardError as error:
                self._lost(error)
            except Exception:  # a mistake of ours must not leave an old board on the screen for ever
                log.exception("the switchboard's events could not be followed")
                self._lost(SwitchboardError(SwitchboardErrorKind.UNREACHABLE, "broken_off"))
            refused = self.link is SwitchboardLink.REFUSED
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(LATEST if refused else wait):
                    await self._again.wait()
            wait = min(LATEST, 2 * wait)

    async def _back(self, client: Switchboard, me: Me) -> None:
        """The stream runs: from here on nothing is missed, so what stands is asked for now."""
        messages, lines = await client.messages(), await client.direct()
        self.me = me
        self._tell(SwitchboardLink.THERE)
        self._keep_messages(messages)
        self._keep_direct(lines)
        for message in tuple(self._untold):
            with contextlib.suppress(SwitchboardError):
                await self._tell_made(client, message)

    def _lost(self, error: SwitchboardError) -> None:
        refused = error.kind in (SwitchboardErrorKind.SIGN_IN, SwitchboardErrorKind.FORBIDDEN)
        if refused:
            self._forget()
        elif self.board is not None:
            # An old board would pass for a live one; messages and lines stay to be read.
            self.board = None
            self._emit(BoardChanged(None))
        self._tell(SwitchboardLink.REFUSED if refused else SwitchboardLink.AWAY, error)

    def _tell(self, link: SwitchboardLink, problem: SwitchboardError | None = None) -> None:
        before, self.problem = (self.link, str(self.problem)), problem
        self.link = link
        if (link, str(problem)) != before:
            self._emit(SwitchboardChanged(link, problem))

    # --- what the switchboard tells

    async def _heard(self, client: Switchboard, what: object) -> None:
        match what:
            case BoardNow():
                if self.board is None or replace(what, at=self.board.at) != self.board:
                    self.board = what
                    self._emit(BoardChanged(what))
            case CallbackAsked():
                self._emit(AskedForCallback(what))
            case VoiceMessage():
                known = any(one.id == what.id for one in self.messages)
                self._keep_messages((what, *(one for one in self.messages if one.id != what.id)))
                if not known and not what.heard_by:
                    self._emit(MessageLeft(what))
            case Callout() | PhoneCall() | OwnCalls():
                for handler in tuple(self._handlers):
                    handler(what)
            case DirectNow():
                self._keep_direct(await client.direct())
            case int():
                self._emit(RulesChanged(what))
                self._keep_me(await client.me())

    def _keep_messages(self, messages: tuple[VoiceMessage, ...]) -> None:
        kept = tuple(sorted(messages, key=lambda one: (one.at, one.id), reverse=True))
        if kept != self.messages:
            self.messages = kept
            self._emit(MessagesChanged(kept))

    def _keep_message(self, message: VoiceMessage) -> None:
        self._keep_messages((message, *(one for one in self.messages if one.id != message.id)))

    def _keep_direct(self, lines: tuple[DirectNow, ...]) -> None:
        if lines != self.direct:
            self.direct = lines
            self._emit(DirectChanged(lines))

    def _keep_me(self, me: Me) -> None:
        if me != self.me:
            self.me = me
            self._emit(SwitchboardChanged(self.link, self.problem))

    # --- what the agent asks for

    def _asked(self) -> Switchboard:
        client = self._client
        if client is None:
            raise SwitchboardError(SwitchboardErrorKind.UNREACHABLE, "off")
        client.token = self._hub_token() or client.token
        return client

    async def rules(self) -> SiteRules:
        """What administrators have set."""
        return await self._asked().rules()

    async def save_rules(self, rules: SiteRules) -> SiteRules:
        """Change it (administrators); ``rules.version`` is that of the rules changed. ``REFUSED`` with code ``older_version`` when
        somebody else has changed them meanwhile. Returns them as they stand now, with their new version."""
        return await self._asked().save_rules(rules)

    async def report(self, first: date, last: date) -> tuple[HourOfQueue, ...]:
        """The hours of these days (supervisors)."""
        return await self._asked().report(first, last)

    async def sound(self, message: str, folder: Path) -> Path:
        """The message's sound as a WAV file in *folder*; one that is there already is not fetched again."""
        return await self._asked().sound(message, folder)

    async def heard(self, message: str) -> None:
        """It was played."""
        self._keep_message(await self._asked().heard(message))

    async def made(self, message: str, callback: str) -> None:
        """This callback was made of it; told again when the switchboard is back."""
        client = self._asked()
        self._made[message] = callback
        self._untold.add(message)
        await self._tell_made(client, message)

    async def _tell_made(self, client: Switchboard, message: str) -> None:
        try:
            told = await client.made(message, self._made[message])
        except SwitchboardError as error:
            if error.kind is SwitchboardErrorKind.REFUSED:
                self._untold.discard(message)
            raise
        self._untold.discard(message)
        self._keep_message(told)

    async def call_back(self, message: str) -> str:
        """Make a callback of a message, due now, and return its id; where there is one of it already, it is that one. The person's
        open callback for the queue is used, as everywhere (rule 9). Raises what making a callback raises, too."""
        found = next((one for one in self.messages if one.id == message), None)
        if found is None:
            raise SwitchboardError(SwitchboardErrorKind.REFUSED, "not_found")
        standing = self._made.get(message) or found.callback
        if standing is not None:
            return standing
        form = CallbackForm(
            number=number.from_record(found.number, self._region()),
            due=due.at_instant(self._clock.now(), self._zone()),
            customer=found.customer,
            queue=found.queue,
            origin=Origin.VOICEMAIL,
            origin_call=_call_id(message),
        )
        # Without a pause up to here: a second press finds it made.
        made = self._callbacks.make(form).id
        self._made[message] = made
        self._untold.add(message)
        with contextlib.suppress(SwitchboardError):  # the callback stands; the switchboard hears of it when it is back
            await self._tell_made(self._asked(), message)
        return made

    async def close_direct(self, id: str) -> None:
        """End a direct line."""
        client = self._asked()
        await client.close_direct(id)
        self._keep_direct(tuple(one for one in self.direct if one.id != id))

    async def log_in(self, phone: str) -> None:
        """Use this phone: an extension or a number, as the agent typed it."""
        self._keep_me(await self._asked().log_in(phone))

    async def log_out(self) -> None:
        """Use no phone any more."""
        self._keep_me(await self._asked().log_out())

    async def queue(self, *, logged_in: bool, paused: bool, reason: str = "") -> None:
        """Take queue calls with the phone logged in with, or take none."""
        await self._asked().queue(logged_in=logged_in, paused=paused, reason=reason)

    # --- calls placed by ringing the agent's own phone (row D3)

    def subscribe(self, handler: CallHandler) -> Callable[[], None]:
        """Give every callout and call of this agent to *handler*, on the engine's loop; on each new connection first
        :class:`OwnCalls`: what was up and is not among them is lost. Returns the way to stop it."""
        self._handlers.append(handler)
        return lambda: self._handlers.remove(handler)

    async def call_out(self, id: str, dialled: str, callback: str | None = None, attempt: str | None = None) -> Callout:
        """Ring the agent's phone and then the number; ``id`` is ours, and asked twice is one call."""
        return await self._asked().call_out(id, dialled, callback, attempt)

    async def hang_up(self, id: str) -> None:
        """End a callout; one that has ended is no error."""
        await self._asked().hang_up(id)

    async def hold(self, id: str) -> None:
        await self._asked().hold(id)

    async def resume(self, id: str) -> None:
        await self._asked().resume(id)

    async def transfer(self, id: str, dialled: str) -> None:
        """Pass the customer on; the agent's phone is free then."""
        await self._asked().transfer(id, dialled)


def secret_name(url: str) -> str:
    """Under which name the agent's key of a switchboard is kept, where the sign-in of the CRM is none there."""
    return f"switchboard:{url.strip().rstrip('/')}"


def _call_id(message: str) -> str:
    """A message's id as that of a call: an exchange's own ids have another form."""
    try:
        return str(uuid.UUID(message))
    except ValueError:
        return str(uuid.uuid5(uuid.NAMESPACE_URL, f"soitto:message:{message}"))
