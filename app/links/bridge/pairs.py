# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages that the agent allowed: of a page's token the desk keeps only a hash, with origin, name and time."""

from __future__ import annotations

import hashlib
import hmac
import json
import logging
import os
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from app.domain.errors import DomainError
from app.domain.pairing import PairedPage

log = logging.getLogger("soitto.links")

MOST = 50
"""Paired pages that are kept; with one more, the one that was paired first is forgotten."""


class NotKept(DomainError, OSError):
    """The paired pages could not be written down: nothing was changed."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A paired page and the SHA-256 of its token: 256 random bits need no slow hash."""

    page: PairedPage
    digest: str = field(repr=False)


class PairStore(Protocol):
    """Where paired pages outlast the desk."""

    def load(self) -> tuple[Kept, ...]:
        """Those of the last time."""

    def save(self, kept: Sequence[Kept]) -> None:
        """Keep these. Raises :class:`NotKept`."""


class PairFile:
    """A JSON file of the profile that only this user may read. One that cannot be understood counts as empty: pages pair anew."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> tuple[Kept, ...]:
        """Those of the last time."""
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))["pages"]
            return tuple(_from_record(one) for one in found[:MOST])
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
            log.warning("the paired pages cannot be read: %s", type(error).__name__)
            return ()

    def save(self, kept: Sequence[Kept]) -> None:
        """Keep these; the file is replaced as a whole. Raises :class:`NotKept`."""
        content = {"pages": [_record(one) for one in kept]}
        new = self._path.with_name(self._path.name + ".new")
        try:
            with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
                json.dump(content, file, ensure_ascii=False, indent=1)
                file.flush()
                os.fsync(file.fileno())
            new.replace(self._path)
        except OSError as error:
            log.error("the paired pages cannot be written: %s", type(error).__name__)
            raise NotKept from error


class Pairs:
    """The paired pages, in the order in which they were paired."""

    def __init__(self, store: PairStore) -> None:
        self._store = store
        self._kept = tuple(store.load())

    @property
    def pages(self) -> tuple[PairedPage, ...]:
        """The pages; may be asked from any thread."""
        return tuple(kept.page for kept in self._kept)

    def add(self, origin: str, name: str) -> tuple[PairedPage, str]:
        """A new page of the origin, and the token that only it will have. Raises :class:`NotKept`."""
        token = secrets.token_urlsafe(32)
        page = PairedPage(secrets.token_hex(8), origin, name, datetime.now(UTC))
        self._keep((*self._kept, Kept(page, _digest(token)))[-MOST:])
        return page, token

    def find(self, origin: str, token: str) -> PairedPage | None:
        """Whose token this is, if it is of a page of this origin; takes as long whether or not it is."""
        digest, found = _digest(token), None
        for kept in self._kept:
            same = hmac.compare_digest(kept.digest, digest)
            if same and kept.page.origin == origin:
                found = kept.page
        return found

    def revoke(self, page_id: str) -> None:
        """Forget a page; one that is not there is no error. Raises :class:`NotKept`."""
        self._keep(tuple(kept for kept in self._kept if kept.page.id != page_id))

    def _keep(self, kept: tuple[Kept, ...]) -> None:
        self._store.save(kept)
        self._kept = kept


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _record(kept: Kept) -> dict[str, str]:
    page = kept.page
    return {
        "id": page.id,
        "origin": page.origin,
        "name": page.name,
        "at": page.at.isoformat(),
        "digest": kept.digest,
    }


def _from_record(one: dict[str, str]) -> Kept:
    digest = one["digest"]
    if re.fullmatch("[0-9a-f]{64}", digest) is None:
        raise ValueError("no digest")
    at = datetime.fromisoformat(one["at"]).astimezone(UTC)
    return Kept(PairedPage(str(one["id"]), str(one["origin"]), str(one["name"]), at), digest)
