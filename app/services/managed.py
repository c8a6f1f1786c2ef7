# SPDX-License-Identifier: GPL-3.0-or-later
"""What IT says, followed while the desk runs: policies, and the site's provisioning file with the files that it names."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any, Protocol

from app.domain.errors import ProvisioningError
from app.domain.people import CatalogueEntry
from app.services.background import spawn
from app.services.events import Event, ProvisioningProblem, SettingsChanged, SignedIn
from app.services.place import Emit

log = logging.getLogger("soitto.managed")
POLICIES_EVERY, SITE_EVERY, SITE_AGAIN = 600.0, 3600.0, 300.0
"""Seconds between two looks at the policies, at the provisioning, and at a provisioning that could not be used."""
FIRST_WAIT, KNOWN_WAIT = 5.0, 2.0
"""Seconds that the sign-in waits for the provisioning at the start: with nothing known of it, and with what was kept."""
CATALOGUES = "catalogues"


class LayeredSettings(Protocol):
    """The settings, as far as IT's word goes."""

    @property
    def provisioning_url(self) -> str: ...
    @property
    def user(self) -> str: ...
    @property
    def in_force(self) -> Any:
        """The values of all settings, which stays as it is when one changes."""

    def apply_policies(self, policies: Any) -> frozenset[str]: ...
    def provision(self, provisioned: Any) -> frozenset[str]: ...


class Site(Protocol):
    """What was provisioned last."""

    @property
    def catalogues(self) -> tuple[CatalogueEntry, ...]: ...
    def for_agent(self, user: str) -> object:
        """What of it holds for the agent; ``user`` is the last sign-in's."""


class Sites(Protocol):
    """Where provisioning comes from and is kept."""

    async def refresh(self, address: str, *, within: float) -> Any:
        """The :class:`Site` of an address. Raises :class:`ProvisioningError`; what was kept stays then."""

    def tidy(self, kept: Any) -> None:
        """Remove what is kept but for this one. May block."""


class ManagedDesk:
    """The attributes may be read from any thread."""

    def __init__(
        self,
        settings: LayeredSettings,
        read_policies: Callable[[], Any],
        sites: Sites,
        site: Site | None,
        changed: Callable[[frozenset[str]], Awaitable[None]],
        emit: Emit,
    ) -> None:
        """``site`` is what was kept of an earlier start and holds already; ``changed`` does what other values of settings ask
        for: one that is only fixed from now on, as it was, asks for nothing."""
        self._settings, self._read_policies, self._sites = settings, read_policies, sites
        self._changed, self._emit = changed, emit
        self.site = site
        self.problem: ProvisioningError | None = None
        """Why the provisioning file could not be used."""
        self.read_at: datetime | None = None
        """When the provisioning file was read last; ``None``: not since the start."""
        self._looking = asyncio.Lock()
        self._running: list[asyncio.Task[None]] = []

    @property
    def catalogues(self) -> tuple[CatalogueEntry, ...]:
        """What agents choose from where the CRM keeps no such list."""
        return self.site.catalogues if self.site is not None else ()

    async def first(self) -> None:
        """Look at the provisioning before a sign-in is asked for, and wait only so long."""
        within = KNOWN_WAIT if self.site is not None else FIRST_WAIT
        try:
            async with asyncio.timeout(within):
                await self._provision(within)
        except TimeoutError:
            self._tell(ProvisioningError(0, "unreachable", detail="TimeoutError"))

    def start(self) -> None:
        """Follow what IT says; after :meth:`first`, on the engine's loop."""
        loop = asyncio.get_running_loop()
        self._running = [
            loop.create_task(self._follow_policies(), name="policies"),
            loop.create_task(self._follow_site(), name="provisioning"),
        ]

    async def stop(self) -> None:
        """Follow it no more."""
        running, self._running = self._running, []
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    async def look(self) -> None:
        """Look at everything now; :attr:`problem` then says how it went."""
        await self._policies()
        await self._provision()

    def happened(self, event: Event) -> None:
        """Another agent may have signed in; called on the engine's loop."""
        if isinstance(event, SignedIn) and self.site is not None:
            spawn(self._another_agent())

    async def _another_agent(self) -> None:
        async with self._looking:
            if self.site is not None:
                before = self._settings.in_force
                await self._done(self._settings.provision(self.site.for_agent(self._settings.user)), before)

    async def _follow_policies(self) -> None:
        while True:
            await asyncio.sleep(POLICIES_EVERY)
            before = self._settings.provisioning_url
            await self._unless_it_fails(self._policies())
            if self._settings.provisioning_url != before:
                await self._unless_it_fails(self._provision())

    async def _follow_site(self) -> None:
        while True:
            await asyncio.sleep(SITE_EVERY if self.problem is None else SITE_AGAIN)
            await self._unless_it_fails(self._provision())

    @staticmethod
    async def _unless_it_fails(look: Awaitable[None]) -> None:
        try:
            await look
        except Exception:  # one look that fails must not be the last
            log.exception("what IT says could not be looked at")

    async def _policies(self) -> None:
        async with self._looking:
            found = await asyncio.to_thread(self._read_policies)
            if found.unreadable:  # being written, perhaps: nothing is freed by that, what was read last stays in force
                return
            before = self._settings.in_force
            await self._done(self._settings.apply_policies(found), before)

    async def _provision(self, within: float = 20.0) -> None:
        async with self._looking:
            address = self._settings.provisioning_url.strip()
            site: Site | None = None
            if address:
                try:
                    site = await self._sites.refresh(address, within=within)
                except ProvisioningError as error:
                    self._tell(error)
                    return
            self.read_at = datetime.now(UTC) if site is not None else None
            self._tell(None)
            catalogues, self.site = self.catalogues, site
            before = self._settings.in_force
            names = self._settings.provision(site.for_agent(self._settings.user) if site is not None else None)
            if self.catalogues != catalogues:
                names |= {CATALOGUES}
            await self._done(names, before)
            await asyncio.to_thread(self._sites.tidy, site)

    async def _done(self, names: frozenset[str], before: Any) -> None:
        if not names:
            return
        log.info("settings changed by IT: %s", ", ".join(sorted(names)))
        self._emit(SettingsChanged(names))
        now = self._settings.in_force
        others = frozenset(one for one in names if one == CATALOGUES or getattr(now, one) != getattr(before, one))
        if not others:
            return
        try:
            await self._changed(others)
        except Exception:  # what one setting asks for must not end the following of all others
            log.exception("what changed settings ask for could not be done")

    def _tell(self, problem: ProvisioningError | None) -> None:
        if str(problem) == str(self.problem):
            return
        self.problem = problem
        if problem is not None:
            log.error("the site's provisioning cannot be used: %s (line %d)", problem.code, problem.line)
        self._emit(ProvisioningProblem(problem))
