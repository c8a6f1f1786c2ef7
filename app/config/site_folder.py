# SPDX-License-Identifier: GPL-3.0-or-later
"""The last provisioning that could be used, kept in the profile with its files.

Each file lies in a folder of ``site`` that is named by what is in it, so that one which did not change stays where it is.
``site/current.json`` names those in force and is replaced as a whole; a broken new provisioning changes nothing.
"""

from __future__ import annotations

import asyncio
import getpass
import hashlib
import json
import logging
import os
import shutil
import ssl
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.config import enquiry, protocol
from app.config.fetch import fetch, joined
from app.config.provisioning import SECRET_TEXT, SIZE_MOST, Provisioning, SiteFile, read
from app.config.settings import Provisioned
from app.domain.errors import DomainError, FetchError, ProvisioningError
from app.domain.people import CatalogueEntry

log = logging.getLogger("soitto.config")
Check = Callable[[str], object]
"""Reads the text of a file; raises a :class:`DomainError` where it cannot be used."""


@dataclass(frozen=True, slots=True)
class Site:
    """A provisioning file with its files, as they lie in the profile."""

    provisioning: Provisioning
    files: Mapping[str, str]
    """Setting → path."""
    folders: frozenset[str]
    """The folders in which all of it lies."""

    def for_agent(self, user: str) -> Provisioned:
        """What holds for the one who is signed in at this computer, or was signed in last as ``user`` at the CRM."""
        return self.provisioning.for_agent(os_login(), user, self.files)

    @property
    def catalogues(self) -> tuple[CatalogueEntry, ...]:
        """What agents choose from where the CRM keeps no such list."""
        return self.provisioning.catalogues


def os_login() -> str:
    """Who is signed in at this computer, as ``user`` or ``DOMAIN\\user``; empty where it cannot be told."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
    domain = os.environ.get("USERDOMAIN", "") if os.name == "nt" else ""
    return f"{domain}\\{user}" if domain else user


class SiteFolder:
    """``folder`` is the profile's; ``profile_check`` reads a CRM profile. Made and asked on one thread at a time."""

    def __init__(self, folder: Path, profile_check: Check) -> None:
        self._folder = folder / "site"
        self._checks: dict[str, Check] = {
            "crm_profile": profile_check,
            "enquiry_form": enquiry.read,
            "redial_protocol": protocol.read,
            "sip_ca_file": _certificates,
        }

    def last(self) -> Site | None:
        """What was kept; ``None`` if nothing, or nothing that can still be read."""
        try:
            current = json.loads((self._folder / "current.json").read_text("utf-8"))
            return self._site(str(current["folder"]), {str(name): str(one) for name, one in current["files"].items()})
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, ProvisioningError) as error:
            log.error("what was provisioned last cannot be read: %s", type(error).__name__)
            return None

    def _site(self, folder: str, folders: Mapping[str, str]) -> Site:
        """Raises ``OSError``, ``ValueError`` or :class:`ProvisioningError`."""
        kept = frozenset({folder, *folders.values()})
        if any((self._folder / one).parent != self._folder or not one.isalnum() for one in kept):
            raise ValueError("not a folder of ours")
        told = read((self._folder / folder / "provisioning.json").read_text("utf-8-sig"))
        files = {setting: self._folder / folders[setting] / one.name for setting, one in told.files.items()}
        if not all(path.is_file() for path in files.values()):
            raise FileNotFoundError
        return Site(told, {setting: str(path) for setting, path in files.items()}, kept)

    async def refresh(self, address: str, *, within: float = 20.0) -> Site:
        """Fetch the file, and what it names, and keep them. Raises :class:`ProvisioningError`; what was kept stays then.
        ``within``: seconds for each file."""
        raw = await _fetched(address, within, 0, "")
        told = read(_text(raw, 0, ""))
        contents = {setting: await self._file(setting, one, address, within) for setting, one in told.files.items()}
        return await asyncio.to_thread(self._keep, raw, told.files, contents)

    async def _file(self, setting: str, one: SiteFile, address: str, within: float) -> bytes:
        place = f"files.{setting}"
        if one.url is not None:
            try:
                raw = await _fetched(joined(address, one.url), within, one.line, place)
            except FetchError as error:
                raise ProvisioningError(one.line, error.code, place, error.detail) from None
        else:
            try:
                raw = (one.text or "").encode()
            except ValueError:  # half of a surrogate pair
                raise ProvisioningError(one.line, "unreadable", place, "UTF-8") from None
        text = _text(raw, one.line, place)
        if SECRET_TEXT.search(text):
            raise ProvisioningError(one.line, "secret", place)
        try:
            await asyncio.to_thread(self._checks[setting], text)
        except DomainError as error:
            raise ProvisioningError(one.line, "bad_file", place, one.name, inner=error) from None
        return raw

    def _keep(self, raw: bytes, named: Mapping[str, SiteFile], contents: Mapping[str, bytes]) -> Site:
        try:
            self._folder.mkdir(exist_ok=True, mode=0o700)
            folder = self._kept("provisioning.json", raw)
            folders = {setting: self._kept(named[setting].name, content) for setting, content in contents.items()}
            current = json.dumps({"folder": folder, "files": folders})
            pointer = self._folder / "current.json"
            if not pointer.is_file() or pointer.read_text("utf-8") != current:
                new = pointer.with_suffix(".json.part")
                new.write_text(current, "utf-8")
                os.replace(new, pointer)
            return self._site(folder, folders)
        except (OSError, ValueError) as error:
            raise ProvisioningError(0, "not_kept", detail=type(error).__name__) from None

    def _kept(self, name: str, content: bytes) -> str:
        """The folder in which a file lies, written unless it does. Raises ``OSError``."""
        folder = _digest(name.encode(), content)
        target = self._folder / folder
        try:
            if (target / name).read_bytes() == content:
                return folder
        except OSError:
            pass
        part = Path(tempfile.mkdtemp(prefix="new-", dir=self._folder))
        try:
            (part / name).write_bytes(content)
            if target.exists():
                shutil.rmtree(target)
            part.rename(target)
        except OSError:  # a full disk is not filled with what cannot be used
            shutil.rmtree(part, ignore_errors=True)
            raise
        return folder

    def tidy(self, kept: Site | None) -> None:
        """Remove all but ``kept``, whose files are in use. What another program holds open is left."""
        with suppress(OSError):
            for one in self._folder.iterdir():
                if one.is_dir() and (kept is None or one.name not in kept.folders):
                    shutil.rmtree(one, ignore_errors=True)
            if kept is None:
                (self._folder / "current.json").unlink(missing_ok=True)


async def _fetched(address: str, within: float, line: int, place: str) -> bytes:
    try:
        return await fetch(address, SIZE_MOST, within=within)
    except FetchError as error:
        raise ProvisioningError(line, error.code, place, error.detail) from None


def _text(raw: bytes, line: int, place: str) -> str:
    try:
        return raw.decode("utf-8-sig")
    except ValueError:
        raise ProvisioningError(line, "unreadable", place, "UTF-8") from None


def _certificates(text: str) -> None:
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=text)
    except (ssl.SSLError, ValueError):
        raise FetchError("unreadable", "PEM") from None


def _digest(*parts: bytes) -> str:
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(8, "big") + part)
    return whole.hexdigest()[:16]
