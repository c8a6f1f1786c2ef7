# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeping the desk's own index of contacts: read in the background, after the callbacks."""

from __future__ import annotations

import asyncio
import contextlib
import logging

from app.domain.abilities import Push
from app.domain.errors import CrmError, CrmErrorKind
from app.sync.ports import Remote, Store

log = logging.getLogger("soitto.sync")

EVERY = 900.0
"""Seconds between two looks at the contacts of a CRM that does not tell when they change."""
AFTER_FAILURE = 60.0
CHUNK = 200
"""Contacts of a transaction: the loop belongs to others after each."""


class ContactIndex:
    """That contacts cannot be read keeps nobody from working: only a sign-in that has ended is raised, and a CRM of another age."""

    def __init__(self, remote: Remote, store: Store) -> None:
        self._remote, self._store = remote, store
        self._wanted = asyncio.Event()

    def want(self) -> None:
        """Something about the contacts may have changed."""
        self._wanted.set()

    async def keep(self, push: Push) -> None:
        """Keep the index; ends where the CRM has no such feed."""
        await self._wanted.wait()
        while True:
            self._wanted.clear()
            timeout = None if push is Push.EVENTS else EVERY
            try:
                await self._read()
            except CrmError as error:
                if error.kind in (CrmErrorKind.SIGN_IN, CrmErrorKind.VERSION):
                    raise
                if error.kind in (CrmErrorKind.REFUSED, CrmErrorKind.FORBIDDEN):
                    log.info("this CRM tells no contacts: %s", error)
                    return
                timeout = max(AFTER_FAILURE, error.retry_after or 0.0)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(timeout):
                    await self._wanted.wait()

    async def _read(self) -> None:
        while True:
            page = await self._remote.contacts(self._store.meta("contacts_cursor"))
            starts = range(0, max(len(page.items), 1), CHUNK)
            # The cursor is kept with the last of them: a page that was stored by half is read again.
            for start in starts:
                last = start == starts[-1]
                self._store.put_contacts(
                    page.items[start : start + CHUNK],
                    page.cursor if last else None,
                    removed=page.removed if last else (),
                    reset=page.reset and start == 0,
                    more=page.more or not last,
                )
                await asyncio.sleep(0)
            if not page.more:
                return
