# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking for a newer version where the site announces it. Nothing is ever downloaded or installed: the window tells the agent."""

from __future__ import annotations

import asyncio
import base64
import logging
import platform
import random
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol
from urllib.parse import urlsplit, urlunsplit

from app.domain import update
from app.domain.errors import DomainError
from app.domain.update import MANIFEST_LIMIT, SIGNATURE_LIMIT, Announcement
from app.services.events import UpdateAvailable
from app.services.place import Emit

log = logging.getLogger("soitto.updates")

SHIPPED_KEY = ""
"""Ed25519 key (base64) that counts where the settings name none. Empty: who builds the packages keeps the secret one, and names
the public one to their desks."""
EVERY = timedelta(hours=24)
AFTER_FAILURE = timedelta(hours=1)
SPREAD = 0.1
"""By how much of it a wait differs: all desks of a site start at the same time."""
AT_START = 30.0
"""Seconds within which the first look comes after the start."""
LOOK = 60.0
"""Seconds between two looks at the clock: a computer that slept is not behind by its sleep."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the settings say: the announcement's address (empty: do not look), the key, and whether IT fixed them."""

    url: str = ""
    key: str = ""
    managed: bool = False


class Fetch(Protocol):
    """Reads a small file; raises :class:`DomainError`, of more than ``limit`` bytes too."""

    def __call__(self, address: str, limit: int) -> Awaitable[bytes]: ...


class Updates:
    """Runs on the engine's loop; ``available`` may be read from any thread."""

    def __init__(
        self,
        wanted: Callable[[], Wanted],
        fetch: Fetch,
        joined: Callable[[str, str], str],
        emit: Emit,
        running: Callable[[], str],
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        on: str = "",
    ) -> None:
        """``running`` tells this program's version, asked when it is needed; ``joined`` makes an address of the announcement's
        and of a package's beside it; ``on`` is the platform, where it is not this one."""
        self._wanted, self._fetch, self._joined, self._emit = wanted, fetch, joined, emit
        self._running, self._now, self._on = running, now, on or this_platform()
        self._newest = ""
        """The newest version that was announced: who repeats an older announcement must not lead anybody back to it."""
        self._said = ""
        self._asked = Wanted()
        self._task: asyncio.Task[None] | None = None
        self.available: UpdateAvailable | None = None
        """What was found last."""

    def start(self) -> None:
        """Begin to look; on the engine's loop."""
        self._task = asyncio.get_running_loop().create_task(self._run(), name="updates")

    async def stop(self) -> None:
        """Look no more."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    async def _run(self) -> None:
        """Look at the start, then every day, and soon after the settings changed, for as long as they say so."""
        await asyncio.sleep(random.uniform(0.0, AT_START))
        looked, wait = self._now(), timedelta()
        while True:
            if self._wanted() != self._asked:
                wait = timedelta()
            # A clock that was put back would hold it up.
            if self._now() < looked or self._now() - looked >= wait:
                found = await self.check()
                looked = self._now()
                wait = (EVERY if found else AFTER_FAILURE) * random.uniform(1 - SPREAD, 1 + SPREAD)
            await asyncio.sleep(LOOK)

    async def check(self) -> bool:
        """Look now; whether that was possible, or not wanted. What is found is told once."""
        wanted = self._asked = self._wanted()
        key = wanted.key or SHIPPED_KEY
        if not wanted.url:
            self.available = None
            return True
        if not key:
            self._say("no key is set by which an announcement could be believed: nothing is shown as an update")
            return True
        try:
            content = await self._fetch(wanted.url, MANIFEST_LIMIT)
            signature = await self._fetch(beside(wanted.url), SIGNATURE_LIMIT)
            if not signed(content, signature, key):
                self._say("the announcement's signature is not right: it is not believed")
                return False
            found = self._offer(update.read(content), wanted)
        except (DomainError, ValueError) as error:  # also where the running version is no release's
            self._say(f"cannot be looked for: {error}")
            return False
        self._said = ""
        if found != self.available:
            self.available = found
            if found is not None:
                log.info("version %s is there", found.version)
                self._emit(found)
        return True

    def _offer(self, announced: Announcement, wanted: Wanted) -> UpdateAvailable | None:
        package = announced.package(self._on)
        if package is None or not update.is_update(announced.version, self._running()):
            return None
        if self._newest and update.order(announced.version) < update.order(self._newest):
            return self.available
        self._newest = announced.version
        # Where IT manages it, the agent has nothing to fetch.
        url = "" if wanted.managed else self._joined(wanted.url, package.url)
        return UpdateAvailable(announced.version, url, announced.notes)

    def _say(self, why: str) -> None:
        """Log it, once for as long as it lasts; the address may hold what is nobody's business."""
        if why != self._said:
            log.warning("updates: %s", why)
            self._said = why


def beside(address: str) -> str:
    """Where an announcement's signature is."""
    if "://" not in address:
        return f"{address}.sig"
    parts = urlsplit(address)
    return urlunsplit(parts._replace(path=f"{parts.path}.sig"))


def signed(content: bytes, signature: bytes, key: str) -> bool:
    """Whether ``signature`` (base64) is that of exactly this content by the Ed25519 key (base64). Raises
    :class:`~app.domain.update.BadAnnouncement` (``bad_value``, ``key``) where the key is none."""
    # Imported on first use: updates are off unless the site wants them.
    from nacl.exceptions import BadSignatureError
    from nacl.signing import VerifyKey

    try:
        public = VerifyKey(base64.b64decode(key, validate=True))
    except (ValueError, TypeError):
        raise update.BadAnnouncement("bad_value", "key") from None
    try:
        public.verify(content, base64.b64decode(signature.strip(), validate=True))
    except (ValueError, TypeError, BadSignatureError):
        return False
    return True


def this_platform() -> str:
    """This computer as announcements name it: ``windows-x64``, ``linux-x64`` …"""
    machine = platform.machine().lower()
    processor = {"amd64": "x64", "x86_64": "x64", "aarch64": "arm64"}.get(machine, machine)
    return f"{'windows' if sys.platform == 'win32' else sys.platform}-{processor}"
