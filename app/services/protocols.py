# SPDX-License-Identifier: GPL-3.0-or-later
"""The redial protocol in force: that of the file which the settings name, else the one the CRM keeps, else the shipped one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from app.domain.errors import CrmError, CrmErrorKind, NotKept, ProtocolNotKept, SiteFileError
from app.domain.people import Role
from app.domain.protocol import KEPT, RedialProtocol, from_kept, to_kept
from app.services.events import DirectoryChanged, Event, ProtocolChanged, SignedIn
from app.services.place import Emit, Place


class ProtocolFiles(Protocol):
    """How a protocol is read and written; ``read`` and ``load`` raise :class:`SiteFileError`, ``save`` raises ``OSError``."""

    def load(self, path: Path) -> RedialProtocol: ...
    def stamp(self, path: Path) -> int: ...
    def shipped(self) -> RedialProtocol: ...
    def read(self, text: str) -> RedialProtocol: ...
    def dump(self, protocol: RedialProtocol) -> str: ...
    def save(self, path: Path, protocol: RedialProtocol) -> None: ...
    def writable(self, path: Path) -> bool: ...


class ProtocolSettings(Protocol):
    """Which file the site has, empty for none."""

    @property
    def redial_protocol(self) -> str: ...


class Protocols:
    """The attributes may be read from any thread.

    What cannot be read leaves the one before of the same source in force, or else that of the next source.
    """

    def __init__(self, place: Place, settings: ProtocolSettings, emit: Emit, files: ProtocolFiles) -> None:
        self._place, self._settings, self._emit, self._files = place, settings, emit, files
        self._shipped = files.shipped()
        self.protocol = self._shipped
        self.source = "shipped"
        """``file``, ``hub`` or ``shipped``."""
        self.version = 0
        """Of the protocol in force, for :meth:`save`: another one after every change."""
        self.problem: SiteFileError | None = None
        """Why a source that comes first could not be read."""
        self._read: dict[str, tuple[tuple[str, int], RedialProtocol]] = {}
        """By source what was read last."""
        self._crm_keeps = False
        self._look()

    # --- reading

    def happened(self, event: Event) -> None:
        """Somebody signed in, or sync read what the CRM keeps."""
        if isinstance(event, (SignedIn, DirectoryChanged)):
            self.reload()

    def reload(self) -> None:
        """Look whether the file, the setting or what the CRM keeps has changed; :class:`ProtocolChanged` tells it."""
        if self._look():
            self._emit(ProtocolChanged(self.problem))

    def _look(self) -> bool:
        """Whether another one is in force now, or there is another problem."""
        before = self.protocol, self.source, self.version, str(self.problem)
        self._crm_keeps = self._kept is not None
        problem: SiteFileError | None = None
        found = self._shipped, "shipped", 0
        for source, key, read in self._sources():
            try:
                found = self._read_once(source, key, read), source, key[1]
            except SiteFileError as error:
                problem = problem or error
                if self.source != source:
                    continue
                found = self.protocol, source, key[1]
            break
        self.protocol, self.source, self.version = found
        self.problem = problem
        return before != (*found, str(problem))

    def _sources(self) -> Iterator[tuple[str, tuple[str, int], Callable[[], RedialProtocol]]]:
        """What there is, the first in force coming first: its name, what tells one state of it from another, and how it is read."""
        file, kept = self._file, self._kept
        if file is not None:
            yield "file", (str(file), self._files.stamp(file)), lambda: self._files.load(file)
        if kept is not None and kept[0]:
            yield "hub", kept, lambda: self._files.read(kept[0])

    def _read_once(self, source: str, key: tuple[str, int], read: Callable[[], RedialProtocol]) -> RedialProtocol:
        known = self._read.get(source)
        if known is None or known[0] != key:
            self._read[source] = known = key, read()
        return known[1]

    @property
    def _file(self) -> Path | None:
        return Path(self._settings.redial_protocol) if self._settings.redial_protocol else None

    @property
    def _kept(self) -> tuple[str, int] | None:
        """Text and version of what the CRM keeps; the text is empty where it has none yet. ``None``: it keeps none."""
        place = self._place.current
        told = place.store.meta(KEPT) if place is not None else None
        return from_kept(told) if told else None

    # --- changing

    @property
    def may_save(self) -> bool:
        """Whether this person may change it, and there is a place for it."""
        return self._refusal() is None

    def _refusal(self) -> NotKept | None:
        person = self._place.person
        if person is None or person.role is Role.AGENT:
            return NotKept.FORBIDDEN
        if self._file is not None:
            return None if self._files.writable(self._file) else NotKept.READ_ONLY
        return None if self._crm_keeps else NotKept.NOWHERE

    async def save(self, protocol: RedialProtocol, version: int | None = None) -> None:
        """Put it in force for the site: in the file that the settings name, since that comes first, else at the CRM.

        ``version`` is :attr:`version` as it was when the changing began (``None``: as it is now). Raises
        :class:`ProtocolNotKept`, :class:`SiteFileError` on one that cannot be used, ``OSError`` where the file cannot be
        written, and :class:`CrmError`; nothing changed then.
        """
        self.reload()
        refused = self._refusal()
        if refused is not None:
            raise ProtocolNotKept(refused)
        if version is not None and version != self.version:
            raise ProtocolNotKept(NotKept.OLDER_VERSION)
        text = self._files.dump(protocol)
        self._files.read(text)
        file = self._file
        if file is not None:
            await asyncio.to_thread(self._files.save, file, protocol)
        else:
            await self._save_at_crm(text)
        self.reload()

    async def _save_at_crm(self, text: str) -> None:
        place, kept = self._place(), self._kept
        assert kept is not None
        try:
            version = await place.crm.save_protocol(text, kept[1])
        except CrmError as error:
            if error.kind is CrmErrorKind.CONFLICT:
                raise ProtocolNotKept(NotKept.OLDER_VERSION) from error
            raise
        known = from_kept(place.store.meta(KEPT) or to_kept("", 0))[1]
        if self._place.current is place and version > known:  # sync may have read a later one meanwhile
            place.store.set_meta(KEPT, to_kept(text, version))
