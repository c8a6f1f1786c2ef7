# SPDX-License-Identifier: GPL-3.0-or-later
"""Small files of the site from wherever IT keeps them: a folder, a share (UNC), or a web server whose word can be trusted."""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import ssl
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

from app.domain.errors import FetchError

if TYPE_CHECKING:
    import httpx

_HOPS = 3
"""How often a server may say that the file is elsewhere."""
_hanging: dict[Path, threading.Thread] = {}
"""What still asks a share for a file, after nobody waits for it."""


async def fetch(address: str, limit: int, *, within: float = 10.0) -> bytes:
    """The file at an address: a path, ``file:``, ``https:``, or ``http:`` of this computer alone.

    Raises :class:`FetchError`: ``too_many`` for more than ``limit`` bytes, ``unreachable`` also after ``within`` seconds.
    """
    try:
        async with asyncio.timeout(within):
            path = local(address)
            if path is not None:
                return await _read_apart(path, limit)
            return await _download(address, limit)
    except TimeoutError:
        raise FetchError("unreachable", "TimeoutError") from None


def joined(base: str, name: str) -> str:
    """The address of a file that another one names, beside it where the name is relative. Raises :class:`FetchError`."""
    try:
        if _remote(name) or urlsplit(name).scheme == "file":
            return name
        if _remote(base):
            return urljoin(base, name)
    except ValueError:
        raise FetchError("bad_address") from None
    path = local(base)
    assert path is not None  # whatever is not remote
    return str(path.parent / name)


def local(address: str) -> Path | None:
    """The path of a file that is read as one; ``None`` for one of a web server. Raises :class:`FetchError`."""
    try:
        if _remote(address):
            return None
        parts = urlsplit(address)
        if parts.scheme == "file":
            # Imported on first use: brings all of HTTP with it, and is loaded before the window shows.
            from urllib.request import url2pathname

            if parts.hostname in (None, "localhost"):
                return Path(url2pathname(parts.path))
            return Path(f"//{parts.hostname}{unquote(parts.path)}")
        if "://" in address or "\0" in address:
            raise FetchError("bad_address")
    except ValueError:
        raise FetchError("bad_address") from None
    return Path(address)


def _remote(address: str) -> bool:
    return urlsplit(address).scheme in ("http", "https")


async def _read_apart(path: Path, limit: int) -> bytes:
    """Read a file in a thread of its own, which nobody waits for: a share that hangs must neither use up the threads of the loop
    nor keep the program from ending. It is asked again once it has answered."""
    if path in _hanging and _hanging[path].is_alive():
        raise FetchError("unreachable", "TimeoutError")
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[bytes | Exception] = loop.create_future()

    def told(found: bytes | Exception) -> None:
        if not answer.done():
            answer.set_result(found)

    def read() -> None:
        found: bytes | Exception
        try:
            found = _read(path, limit)
        except Exception as error:
            found = error
        with suppress(RuntimeError):  # the loop has ended meanwhile
            loop.call_soon_threadsafe(told, found)

    thread = threading.Thread(target=read, name="site file", daemon=True)
    thread.start()
    try:
        found = await answer
    except asyncio.CancelledError:
        _hanging[path] = thread
        raise
    if isinstance(found, Exception):
        raise found
    return found


def _read(path: Path, limit: int) -> bytes:
    try:
        with path.open("rb") as file:
            found = file.read(limit + 1)
    except (OSError, ValueError) as error:
        raise FetchError("unreadable", type(error).__name__) from None
    if len(found) > limit:
        raise FetchError("too_many")
    return found


def trusted_way(address: str) -> bool:
    """Whether what comes from there is what was put there: encrypted, or this computer itself."""
    parts = urlsplit(address)
    if parts.scheme == "https":
        return True
    try:
        host = parts.hostname or ""
        return parts.scheme == "http" and (host == "localhost" or ipaddress.ip_address(host).is_loopback)
    except ValueError:
        return False


async def _download(address: str, limit: int) -> bytes:
    # Imported on first use: slow to load, and the window is on the screen before.
    import httpx

    # They log whole addresses.
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
    for _ in range(_HOPS + 1):
        try:
            if not trusted_way(address):
                raise FetchError("not_secure")
            parts = urlsplit(address)
            if not parts.hostname or parts.username is not None or parts.password is not None:
                raise FetchError("bad_address")
            loopback = parts.scheme == "http"
            async with (
                httpx.AsyncClient(
                    verify=False if loopback else await asyncio.to_thread(_system_trust),
                    # A proxy of the site cannot reach a server on this machine.
                    trust_env=not loopback,
                ) as client,
                client.stream("GET", address) as answer,
            ):
                if not answer.is_redirect:
                    return await _content(answer, limit)
                address = urljoin(address, answer.headers.get("location", ""))
                if parts.scheme == "https" and urlsplit(address).scheme != "https":
                    raise FetchError("not_secure")
        except (httpx.InvalidURL, httpx.UnsupportedProtocol, ValueError):
            raise FetchError("bad_address") from None
        except ImportError:  # a proxy of a kind that httpx cannot use
            raise FetchError("unreachable", "proxy") from None
        except (httpx.TransportError, httpx.DecodingError) as error:
            # The chain is cut: httpx's errors carry the request with its address.
            raise FetchError(*_why(error)) from None
    raise FetchError("unreachable", "redirects")


def _system_trust() -> ssl.SSLContext:
    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


async def _content(answer: httpx.Response, limit: int) -> bytes:
    if answer.status_code != 200:
        raise FetchError("status", str(answer.status_code))
    found = bytearray()
    async for part in answer.aiter_bytes(65_536):
        found += part
        if len(found) > limit:
            raise FetchError("too_many")
    return bytes(found)


def _why(error: BaseException) -> tuple[str, str]:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return "certificate", ""
        cause = cause.__cause__ or cause.__context__
    return "unreachable", type(error).__name__
