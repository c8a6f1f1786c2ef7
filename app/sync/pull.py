# SPDX-License-Identifier: GPL-3.0-or-later
"""Pulling the change feed: the next page is fetched while the last one is stored, and the loop stays free for everything else."""

from __future__ import annotations

import asyncio

from app.domain.waiting import Progress
from app.sync.ports import Listener, Page, Remote, Store

CHUNK = 200
"""Rows of a transaction: the loop belongs to others after each."""
TELL_EVERY = 0.2
"""Seconds between two words about the progress."""
SHOW_EVERY = 1.0
"""Seconds between two words to the lists while a long feed comes in: they read themselves anew each time."""
NAMED = 50
"""Changed callbacks that are told by name; of more it is only told that there are."""


class Puller:
    """One pull at a time. A long feed (the first, or one that starts over) goes on where it was interrupted: the cursor is kept
    with the rows it covers, and how far it was in ``feed``."""

    def __init__(self, remote: Remote, store: Store, listener: Listener) -> None:
        self._remote, self._store, self._listener = remote, store, listener
        self._changed: set[str] = set()
        self._shown_at = self._told_at = 0.0

    async def put_back(self) -> bool:
        """Whether the CRM was put back to an older state since the last time. What it has forgotten is to be known before anything
        is sent that follows from it."""
        since = self._store.meta("cursor")
        begun = self._store.meta("starting_over") == "restored"
        if since is None or begun or self._store.meta("feed"):
            return begun
        # The page is read once more by the pull: what it tells must not change an edit that is just being sent.
        return (await self._remote.changes(since)).restored

    async def pull(self) -> None:
        """Take in what changed since the last time."""
        since = self._store.meta("cursor")
        page = await self._remote.changes(since)
        feed = _read(self._store.meta("feed"))
        if since is None or page.reset:
            feed = Progress(0, page.total)
        try:
            while True:
                following = asyncio.ensure_future(self._remote.changes(page.cursor)) if page.more else None
                try:
                    feed = await self._stored(page, feed)
                    if following is None:
                        return
                    page = await following
                finally:
                    if following is not None:
                        following.cancel()
                        await asyncio.gather(following, return_exceptions=True)
        finally:
            self._show(0.0)
            self._listener.progress(None)

    async def _stored(self, page: Page, feed: Progress | None) -> Progress | None:
        last = False
        for start in range(0, max(len(page.items), 1), CHUNK):
            part, last = page.items[start : start + CHUNK], start + CHUNK >= len(page.items)
            changed = self._store.receive(
                part,
                page.cursor if last else None,
                removed=page.removed if last else (),
                reset=page.reset and start == 0,
                more=page.more,
                texts=page.texts[start : start + CHUNK],
                restored=page.restored,
            )
            self._changed.update(changed)
            for callback_id, clashes in changed.items():
                shown = self._store.get(callback_id) if clashes else None
                if shown is not None:
                    self._listener.clash(shown, clashes)
            if feed is not None:
                feed = Progress(feed.done + len(part), feed.total)
                self._tell(feed)
            self._show(SHOW_EVERY)
            await asyncio.sleep(0)
        self._listener.unread(page.unread)
        if feed is not None:
            self._store.set_meta("feed", f"{feed.done} {feed.total or ''}" if page.more else "")
        return feed

    def _tell(self, feed: Progress) -> None:
        now = asyncio.get_running_loop().time()
        if now - self._told_at >= TELL_EVERY:
            self._told_at = now
            self._listener.progress(feed)

    def _show(self, every: float) -> None:
        now = asyncio.get_running_loop().time()
        if self._changed and now - self._shown_at >= every:
            self._shown_at = now
            ids, self._changed = frozenset(self._changed), set()
            self._listener.callbacks_changed(ids if len(ids) <= NAMED else None)


def _read(kept: str | None) -> Progress | None:
    done, _, total = (kept or "").partition(" ")
    return Progress(int(done), int(total) if total else None) if done else None
