# SPDX-License-Identifier: GPL-3.0-or-later
"""SIP addresses: built only from parts that were checked, and read from what the network sent.

A number or name from a person must never be able to add a header, a parameter or a second address to a request.
Grammar: RFC 3261 § 25.1; of its user part only what telephone numbers and extension names need is let through.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from app.telephony.sip_engine.messages import Refused

_USER = re.compile(r"(?=.*[A-Za-z0-9*#])[A-Za-z0-9+*#._~!$&'()=,/-]{1,64}")
_DIGITS = re.compile(r"\+?[0-9*#]{1,32}")
_HOST = re.compile(r"(?=.{1,253}\Z)[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]{2,45}\]")
_ADDRESS = re.compile(r"sip:(?:(?P<user>[^@]*)@)?(?P<host>\[[^\]]*\]|[^:\[\]]*)(?::(?P<port>[0-9]{1,5}))?", re.I)
_TOKEN = re.compile(r"[A-Za-z0-9._~-]{1,64}")
_DTMF = re.compile(r"[0-9A-Da-d*#]{1,64}")
_NAME_ADDR = re.compile(r'\s*(?:"(?P<quoted>(?:[^"\\]|\\.)*)"|(?P<plain>[^<"]*))\s*<(?P<uri>[^>]*)>')

_JOINED = frozenset({"alert-info", "call-info", "reason"})
_ANSWER_AFTER = re.compile(r";\s*answer-after\s*=\s*0+(?![0-9])", re.I)
_ALERT_AUTO = re.compile(r"\b(?:alert-autoanswer|auto[- ]?answer|ring[- ]?answer)\b", re.I)


@dataclass(frozen=True, slots=True)
class Server:
    """Where an account's requests go."""

    host: str
    port: int
    transport: str

    def uri(self, user: str = "") -> str:
        at = f"{user}@" if user else ""
        tail = ";transport=tcp" if self.transport == "tcp" else ""
        return f"sip:{at}{self.host}:{self.port}{tail}"


def _escaped(user: str) -> str:
    return user.replace("#", "%23")


def checked_host(host: str) -> str:
    """*host* when it may stand in an address; IPv6 in brackets."""
    if ":" in host and not host.startswith("["):
        host = f"[{host}]"
    if not _HOST.fullmatch(host):
        raise Refused("bad_account")
    return host


def checked_user(user: str) -> str:
    """The account's user, as it stands in an address."""
    if not _USER.fullmatch(user):
        raise Refused("bad_account")
    return _escaped(user)


def checked_call_id(call: str) -> str:
    if not _TOKEN.fullmatch(call):
        raise Refused("bad_message")
    return call


def checked_digits(digits: str) -> str:
    if not _DTMF.fullmatch(digits):
        raise Refused("bad_digits")
    return digits.upper()


def quoted_name(name: str) -> str:
    """A display name as a quoted string with a space behind it; nothing for an empty one."""
    clean = "".join(c for c in name if c.isprintable())[:80].strip()
    if not clean:
        return ""
    escaped = clean.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}" '


def target(dialled: str, server: Server) -> str:
    """The request address for *dialled*: digits or a SIP name at *server*, or a full ``sip:user@host[:port]``; the
    server's own host without a port means its port.

    Raises :class:`Refused` (``bad_number``) for anything else; parameters and headers are never let through.
    """
    if dialled[:4].lower() == "sip:":
        parts = _ADDRESS.fullmatch(dialled)
        if parts is None or not _HOST.fullmatch(parts["host"]):
            raise Refused("bad_number")
        user, port = parts["user"], int(parts["port"] or 5060)
        if not 1 <= port <= 65535 or (user is not None and not _USER.fullmatch(user)):
            raise Refused("bad_number")
        if parts["port"] is None and parts["host"].lower() == server.host.lower():
            return server.uri(_escaped(user or ""))
        return Server(parts["host"], port, server.transport).uri(_escaped(user or ""))
    if not (_DIGITS.fullmatch(dialled) or _USER.fullmatch(dialled)):
        raise Refused("bad_number")
    return server.uri(_escaped(dialled))


def host_of(uri: str) -> str:
    """The host of a SIP address in lower case, empty when it cannot be read."""
    bare = uri.partition(";")[0].partition("?")[0].strip().strip("<>")
    parts = _ADDRESS.fullmatch(bare)
    return parts["host"].lower() if parts else ""


def person_of(header: str) -> tuple[str, str]:
    """Number or SIP user, and display name, of a From or P-Asserted-Identity value; both empty when hidden."""
    parts = _NAME_ADDR.match(header)
    if parts:
        uri = parts["uri"]
        name = re.sub(r"\\(.)", r"\1", parts["quoted"]) if parts["quoted"] is not None else parts["plain"].strip()
    else:
        uri, name = header.partition(";")[0].strip(), ""
    scheme, _, rest = uri.partition(":")
    if scheme.lower() == "tel":
        user = rest
    elif scheme.lower() in ("sip", "sips") and "@" in rest:
        user = rest.partition("@")[0]
    else:
        user = ""
    user = unquote(user.partition(";")[0].partition(":")[0])
    user = "".join(c for c in user if c.isprintable())[:64]
    name = "".join(c for c in name if c.isprintable())[:80]
    if user.lower() in ("anonymous", "unavailable", "restricted", "unknown"):
        return "", ""
    return user, "" if name == user else name


def headers_of(message: str) -> dict[str, str]:
    """Headers of a SIP message, names in lower case: of a repeated one the first (of those in ``_JOINED`` all, with
    commas), at most 64, each at most 512 long."""
    found: dict[str, str] = {}
    for line in message.replace("\r\n ", " ").replace("\r\n\t", " ").split("\r\n")[1:]:
        if not line or len(found) >= 64:
            break
        name, colon, value = line.partition(":")
        if colon:
            key, value = name.strip().lower(), value.strip()[:512]
            if key in _JOINED and key in found:
                found[key] = f"{found[key]}, {value}"[:512]
            else:
                found.setdefault(key, value)
    return found


def wants_auto_answer(headers: Mapping[str, str]) -> bool:
    """Whether a caller asks for the phone to answer by itself, at once: Call-Info ``answer-after=0`` (Asterisk, Cisco,
    Snom), Alert-Info by name (Polycom, Yealink, Grandstream, Avaya), or ``Answer-Mode: Auto`` (RFC 5373)."""
    return bool(
        _ANSWER_AFTER.search(headers.get("call-info", ""))
        or _ALERT_AUTO.search(headers.get("alert-info", ""))
        or headers.get("answer-mode", "").partition(";")[0].strip().lower() == "auto"
    )
