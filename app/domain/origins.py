# SPDX-License-Identifier: GPL-3.0-or-later
"""Which pages may talk to the desk: origins (scheme, host and port, RFC 6454), compared as a whole.

The one wildcard is a whole first label under https: ``https://*.example.com`` lets ``https://crm.example.com`` in, but neither
``https://example.com`` nor ``https://a.b.example.com``. What is not a plain origin of the web lets nobody in.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.errors import DomainError

_PORTS = {"http": 80, "https": 443}
_ORIGIN = re.compile(r"(https?)://(\*\.)?([^\s/?#@:\\*\[\]]+|\[[0-9a-f:.]+\])(?::([0-9]{1,5}))?/?", re.I)
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_HOST_LIMIT = 253
_DEVIANT = set("ßς\u200c\u200d")
"""Letters that Python's IDNA (RFC 3490) takes for others, and browsers (UTS 46) do not: it would be another host."""


@dataclass(eq=False)
class BadOrigin(DomainError):
    """An entry of the site's list is not an origin, or a wildcard that reaches too far."""

    entry: str

    def __str__(self) -> str:
        return "not an origin"


def canonical(entry: str) -> str:
    """An entry of the site's list as browsers write it; a slash at its end is forgiven. Raises :class:`BadOrigin`."""
    found = _ORIGIN.fullmatch(entry.strip())
    if found is None:
        raise BadOrigin(entry)
    scheme, wild, port = found[1].lower(), found[2] or "", int(found[4] or _PORTS[found[1].lower()])
    try:
        host = _host(found[3])
    except ValueError as error:
        raise BadOrigin(entry) from error
    # A wildcard without two labels behind it would let in half the web.
    if (wild and (scheme != "https" or "." not in host or host.startswith("["))) or not 0 < port <= 65535:
        raise BadOrigin(entry)
    return f"{scheme}://{wild}{host}" + (f":{port}" if port != _PORTS[scheme] else "")


def _host(text: str) -> str:
    """A host in lower case and ASCII. Raises ``ValueError``."""
    if text.startswith("["):
        return f"[{ipaddress.IPv6Address(text[1:-1]).compressed}]"
    if _DEVIANT & set(text):
        raise ValueError("to be written in its xn-- form")
    host = (text if text.isascii() else text.encode("idna").decode("ascii")).lower()
    if len(host) > _HOST_LIMIT or not all(_LABEL.fullmatch(label) for label in host.split(".")):
        raise ValueError("not a host")
    return host


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
        return origin.startswith("https://") and rest in self._under and _LABEL.fullmatch(first) is not None
