# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in and out: opens the agent's workplace, remembers the token in the credential store, works offline after that."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import Protocol

from app.domain.errors import CallRefused, CrmError, ProfileError, StorageFull
from app.domain.people import Person, SignInForm
from app.services.agents import AgentDesk
from app.services.calls import Calls
from app.services.directory import Directory
from app.services.events import CallbacksChanged, LeftBehind, SignedIn, SignInWanted
from app.services.place import Emit, Place, Workplace
from app.services.ports import Crm, SecretStore
from app.services.syncing import SyncDesk

LAST_SECONDS = 2.0
"""How long an agent who leaves is kept at most, until the CRM has what they did last."""
_LOOK = 0.02


class Opens(Protocol):
    """Makes a workplace: the agent's replica opened, its CRM and sync built. ``where`` tells the place of the callbacks from all
    others, ``person`` is ``None`` to use the stored one."""

    def __call__(self, where: str, user: str, crm: Crm, person: Person | None) -> Workplace | None: ...


class Account:
    """``person`` may be read from any thread."""

    def __init__(
        self,
        place: Place,
        connect: Callable[[str, str], Crm],
        open_workplace: Opens,
        secrets: SecretStore,
        remember: Callable[[str, str], None],
        calls: Calls,
        agent: AgentDesk,
        directory: Directory,
        sync: SyncDesk,
        emit: Emit,
        site: Callable[[], SignInForm | None] = lambda: None,
        look: Callable[[str], Awaitable[None]] | None = None,
    ) -> None:
        """``look`` asks a hub, before anybody signs in, whether it answers and goes with this desk. ``site`` is what the site's CRM
        profile says of signing in, ``None`` where it has none; it may raise :class:`ProfileError`, as may ``connect``."""
        self.site = site
        self._look = look
        self._place, self._connect, self._open_workplace = place, connect, open_workplace
        self._secrets, self._remember = secrets, remember
        self._calls, self._agent, self._directory, self._emit = calls, agent, directory, emit
        self._sync_desk = sync
        self._where = self._user = ""
        self._sync: asyncio.Task[None] | None = None
        self._changing = asyncio.Lock()

    @property
    def person(self) -> Person | None:
        """Who is signed in."""
        return self._place.person

    async def sign_in(self, url: str, user: str, password: str, remember: bool = True) -> Person:
        """Sign in at a CRM; ``remember`` keeps the token in the credential store for the next start.

        Raises :class:`CrmError`: ``SIGN_IN`` for a wrong password, ``UNREACHABLE``, ``NOT_UNDERSTOOD``; ``ProfileError`` where
        the site's profile cannot be used; and ``CallRefused`` (``busy_line``) when it is somebody else's sign-in and a call
        is on."""
        async with self._changing:
            return await self._sign_in(url.strip().rstrip("/"), user, password, remember)

    async def _sign_in(self, url: str, user: str, password: str, remember: bool) -> Person:
        site = self.site()
        where = _where(site, url)
        if (where, user) != (self._where, self._user):
            self._not_in_call()
        crm = self._connect(url, "")
        try:
            session = await crm.sign_in(user, password)
        except CrmError:
            await crm.aclose()
            raise
        if remember:
            await asyncio.to_thread(self._secrets.set, secret_name(where, user), session.token)
        self._remember(url, user)
        place = self._place.current
        same = (where, user) == (self._where, self._user)
        # The site's profile may have changed since: only during a call its old adapter stays.
        if place is not None and same and (site is None or self._calls.busy):
            await crm.aclose()
            place.crm.token = session.token
            place.sync.retry_now()
            return place.person
        await self._send_last()
        self._not_in_call()
        await self._leave(place)
        opened = self._open_workplace(where, user, crm, session.person)
        assert opened is not None
        self._enter(where, user, opened)
        return session.person

    async def look(self, url: str) -> None:
        """Ask whether a hub that goes with this desk answers at an address; nobody need be signed in. Raises :class:`CrmError`."""
        assert self._look is not None
        await self._look(url.strip().rstrip("/"))

    async def check(self) -> None:
        """Ask the CRM whether it answers and takes us. Raises :class:`CrmError`, and ``ProfileError`` where the site's profile
        cannot be used."""
        self.site()
        await self._place().crm.capabilities()

    async def resume(self, url: str, user: str) -> Person | None:
        """Go on with the last sign-in, also without a network; ``None``, and ``SignInWanted``, when a sign-in is needed."""
        async with self._changing:
            person = await self._resume(url.strip().rstrip("/"), user)
        if person is None:
            self._nobody()
        return person

    def _nobody(self) -> None:
        self._sync_desk.signed_out()
        self._emit(SignInWanted())

    async def _resume(self, url: str, user: str) -> Person | None:
        try:
            site = self.site()
        except ProfileError:
            return None  # the sign-in that is asked for now says what is wrong with it
        url = site.url.rstrip("/") if site is not None else url
        if not url or not user:
            return None
        where = _where(site, url)
        token = await asyncio.to_thread(self._secrets.get, secret_name(where, user))
        if not token:
            return None
        crm = self._connect(url, token)
        opened = self._open_workplace(where, user, crm, None)
        if opened is None:
            await crm.aclose()
            return None
        self._enter(where, user, opened)
        return opened.person

    async def sign_out(self) -> None:
        """Sign out. What could still be undone is sent at once; what cannot be sent now stays in this agent's outbox and goes after
        their next sign-in.

        Raises ``CallRefused`` (``busy_line``) during a call: its end must be written to this agent's outbox."""
        async with self._changing:
            place = self._place.current
            if place is None:
                return
            self._not_in_call()
            await self._send_last()
            self._not_in_call()
            self._agent.signed_out()
            self._place.current = None  # from here on nothing more can be begun
            with contextlib.suppress(CrmError):  # the token ends by itself
                await place.crm.sign_out()
            await asyncio.to_thread(self._secrets.forget, secret_name(self._where, self._user))
            await self._leave(place)
            self._emit(CallbacksChanged(None))
            self._emit(SignInWanted())

    async def close(self) -> None:
        """The program ends: send what could still be undone, stop sync and close the workplace; the sign-in stays."""
        await self._send_last()
        await self._leave(self._place.current)

    def _not_in_call(self) -> None:
        if self._place.current is not None and self._calls.busy:
            raise CallRefused("busy_line")

    def _enter(self, where: str, user: str, opened: Workplace) -> None:
        self._where, self._user = where, user
        self._place.current = opened
        self._directory.reload()
        self._agent.signed_in(opened.person.id)
        self._calls.recover()
        self._sync = asyncio.get_running_loop().create_task(opened.sync.run(), name="sync")
        self._emit(SignedIn(opened.person))
        for place, waiting in opened.elsewhere:
            self._emit(LeftBehind(place, waiting))
        self._emit(CallbacksChanged(None))

    async def _send_last(self) -> None:
        """Who leaves undoes nothing any more: until their next sign-in colleagues would call whom they have just dealt with."""
        place = self._place.current
        if place is None:
            return
        outbox = place.store.outbox
        with contextlib.suppress(StorageFull):
            outbox.end_undo()
        place.sync.kick()
        for _ in range(round(LAST_SECONDS / _LOOK)):
            if not self._sync_desk.online or not outbox.going():
                return
            await asyncio.sleep(_LOOK)

    async def _leave(self, place: Workplace | None) -> None:
        if self._place.current is not None:
            self._agent.signed_out()
            self._place.current = None
        if self._sync is not None:
            self._sync.cancel()
            await asyncio.gather(self._sync, return_exceptions=True)
            self._sync = None
        if place is not None:
            await place.crm.aclose()
            place.close()


def _where(site: SignInForm | None, url: str) -> str:
    """Two systems may stand at one address: what waits for one is none of the other's, and neither is the sign-in."""
    return (site.place or site.url.rstrip("/")) if site is not None else url


def secret_name(where: str, user: str) -> str:
    """Under which name the token of a sign-in is kept; ``where`` as in :class:`Opens`."""
    return f"token:{where}:{user}"
