# SPDX-License-Identifier: GPL-3.0-or-later
"""Which pages may talk to the desk: origins (scheme, host and port, RFC 6454), compared as a whole.

The one wildcard is a whole first label under https: ``https://*.example.com`` lets ``https://crm.example.com`` in, but neither
``https://example.com`` nor ``https://a.b.example.com``. What is not a plain origin of the web lets nobody in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from app.domain.errors import DomainError

_PORTS = {"http": 80, "https": 443}
_LABEL = r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?"
_HOST = re.compile(rf"(?:\*\.(?={_LABEL}\.))?{_LABEL}(?:\.{_LABEL})*\.?|\[[0-9a-f:.]+\]")
_FIRST = re.compile(_LABEL)
_DEVIANT = set("ßς\u200c\u200d")
"""Letters that Python's IDNA (RFC 3490) takes for others, and browsers (UTS 46) do not: it would be another host."""
_MOST = 300
"""Characters of an origin: a host of 253, scheme and port."""


class BadOrigin(DomainError):
    """An entry of the site's list is not an origin, or a wildcard that reaches too far."""


def canonical(entry: str) -> str:
    """An entry of the site's list as browsers write it; a slash at its end is forgiven. Raises :class:`BadOrigin`."""
    text = entry.strip().removesuffix("/")
    try:
        parts = urlsplit(text)
        port = parts.port
        host = parts.hostname or ""
        if _DEVIANT & set(host):
            raise BadOrigin(entry)
        ascii_host = host if ":" in host or host.isascii() else host.encode("idna").decode("ascii")
    except ValueError as error:
        raise BadOrigin(entry) from error
    scheme = parts.scheme
    if ":" in ascii_host:
        ascii_host = f"[{ascii_host}]"
    written = f"{scheme}://{parts.netloc}"
    if (
        scheme not in _PORTS
        or len(text) > _MOST
        or parts.username is not None
        or text.lower() != written.lower()
        or parts.netloc.endswith(":")
        or _HOST.fullmatch(ascii_host) is None
        or (ascii_host.startswith("*") and scheme != "https")
    ):
        raise BadOrigin(entry)
    return f"{scheme}://{ascii_host}" + ("" if port in (None, _PORTS[scheme]) else f":{port}")


class Origins:
    """The site's list. Raises :class:`BadOrigin` on an entry that is none."""

    def __init__(self, entries: Iterable[str]) -> None:
        found = [canonical(entry) for entry in entries]
        self._exact = frozenset(entry for entry in found if "*" not in entry)
        self._under = frozenset(entry.removeprefix("https://*.") for entry in found if "*" in entry)

    def __bool__(self) -> bool:
        return bool(self._exact or self._under)

    def allow(self, origin: str) -> bool:
        """Whether a page of the origin, as its browser wrote it, is let in."""
        if origin in self._exact:
            return True
        first, _, rest = origin.removeprefix("https://").partition(".")
        return origin.startswith("https://") and rest in self._under and _FIRST.fullmatch(first) is not None
