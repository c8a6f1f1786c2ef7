# SPDX-License-Identifier: GPL-3.0-or-later
"""SIP messages as bytes: cut out of a stream, taken apart, changed where a relay has to, put together again.

Grammar and rules: RFC 3261 §§ 7.3, 18.3 (framing), 16.6 and 16.7 (Via, Route, Record-Route). Bodies and headers that do
not concern the way of a message pass byte for byte.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

HEAD_MOST = 16 * 1024
BODY_MOST = 64 * 1024
"""Bytes of a message's head and body; more is no SIP that a phone has to bear."""

KEEPALIVE = b"\r\n\r\n"
"""The ping of RFC 5626 § 3.5.1 (and the answer to it is half of that)."""

_SHORT = {
    b"v": b"via",
    b"f": b"from",
    b"t": b"to",
    b"i": b"call-id",
    b"m": b"contact",
    b"l": b"content-length",
    b"c": b"content-type",
    b"k": b"supported",
}
_REQUEST = re.compile(rb"([A-Z]{1,32}) ([^\s]{1,2048}) SIP/2\.0")
_STATUS = re.compile(rb"SIP/2\.0 ([1-6][0-9]{2})(?: [^\r\n]*)?")
_NAME = re.compile(rb"[A-Za-z0-9.!%*_+`'~-]{1,64}")
_LENGTH = re.compile(rb"[0-9]{1,7}")
_CSEQ = re.compile(rb"([0-9]{1,10})[ \t]+([A-Z]{1,32})")
_BRANCH = re.compile(rb";\s*branch\s*=\s*([^\s;,]{1,256})", re.I)
_TAG = re.compile(rb";\s*tag\s*=\s*([^\s;,>]{1,256})", re.I)
_SENT_BY = re.compile(
    rb"(SIP\s*/\s*2\.0\s*/\s*)([A-Za-z]+)(\s+)(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]+)(:[0-9]{1,5})?", re.I
)
_NEEDED = (b"via", b"from", b"to", b"call-id", b"cseq")
_SPARE = frozenset(
    (b"server", b"user-agent", b"date", b"allow", b"accept", b"allow-events", b"supported", b"organization", b"k", b"u")
)
"""What a phone can do without in a message that is too long."""


class NotSip(ValueError):
    """Bytes that are no SIP message, or one of a size nobody needs."""


@dataclass(slots=True)
class Message:
    """A message whose start line and headers can be changed. Header names keep their spelling."""

    start: bytes
    headers: list[tuple[bytes, bytes]]
    body: bytes = b""
    method: bytes = b""
    """Of a request; empty for a response."""
    code: int = 0
    """Of a response; 0 for a request."""
    cseq: bytes = field(default=b"", repr=False)
    """The method that CSeq names."""

    @classmethod
    def parse(cls, head: bytes, body: bytes = b"") -> Message:
        """*head* up to and without the empty line. Raises :class:`NotSip`, also for a message that lacks what RFC 3261
        § 8.1.1 wants in every one."""
        if b"\0" in head:
            raise NotSip
        unfolded = re.sub(rb"\r\n[ \t]+", b" ", head)
        start, *lines = unfolded.split(b"\r\n")
        request, status = _REQUEST.fullmatch(start), _STATUS.fullmatch(start)
        if not request and not status:
            raise NotSip
        headers = []
        for line in lines:
            name, colon, value = line.partition(b":")
            name = name.rstrip()
            if not colon or not _NAME.fullmatch(name) or b"\n" in value or b"\r" in value:
                raise NotSip
            headers.append((name, value.strip()))
        message = cls(start, headers, body)
        if any(not message.first(name) for name in _NEEDED):
            raise NotSip
        cseq = _CSEQ.fullmatch(message.first(b"cseq"))
        if cseq is None or int(cseq[1]) > 0x7FFFFFFF or not _SENT_BY.match(message.first(b"via")):
            raise NotSip
        message.cseq = cseq[2]
        if request:
            message.method = request[1]
            if message.method != message.cseq:
                raise NotSip
        elif status:
            message.code = int(status[1])
        return message

    @classmethod
    def of_datagram(cls, data: bytes) -> Message:
        """A whole datagram: what follows the body is no part of it (RFC 3261 § 18.3)."""
        head, end, body = data.lstrip(b"\r\n").partition(b"\r\n\r\n")
        if not end or len(head) > HEAD_MOST or len(body) > BODY_MOST:
            raise NotSip
        length = length_of(head, absent=len(body))
        if length > len(body):
            raise NotSip
        return cls.parse(head, body[:length])

    def __bytes__(self) -> bytes:
        lines = [self.start, *(b"%s: %s" % pair for pair in self.headers if long_name(pair[0]) != b"content-length")]
        lines.append(b"Content-Length: %d" % len(self.body))
        return b"\r\n".join(lines) + b"\r\n\r\n" + self.body

    def first(self, name: bytes) -> bytes:
        """The first value of that (long, lower-case) name, empty when there is none."""
        return next((value for key, value in self.headers if long_name(key) == name), b"")

    def edit(self, name: bytes, change: re.Pattern[bytes], to: bytes, count: int = 0) -> None:
        """Replace within every value of that name."""
        self.headers = [
            (key, change.sub(lambda _: to, value, count=count) if long_name(key) == name else value)
            for key, value in self.headers
        ]

    @property
    def branch(self) -> bytes:
        """The branch of the topmost Via: what tells transactions apart (RFC 3261 § 17.1.3)."""
        found = _BRANCH.search(self.first(b"via").partition(b",")[0])
        return found[1] if found else b""

    @property
    def to_tag(self) -> bytes:
        found = _TAG.search(self.first(b"to"))
        return found[1] if found else b""

    @property
    def sent_by(self) -> bytes:
        """``host[:port]`` of the topmost Via."""
        found = _SENT_BY.match(self.first(b"via"))
        return found[4] + (found[5] or b"") if found else b""

    def set_sent_by(self, transport: bytes, sent_by: bytes) -> None:
        """Give the topmost Via another transport and ``host:port``."""
        for n, (key, value) in enumerate(self.headers):
            if long_name(key) == b"via":
                self.headers[n] = (key, _SENT_BY.sub(b"SIP/2.0/%s %s" % (transport, sent_by), value, count=1))
                return

    def edit_top_via(self, change: Callable[[bytes], bytes]) -> None:
        """Replace the topmost Via alone: those below are other machines' ways back."""
        for n, (key, value) in enumerate(self.headers):
            if long_name(key) == b"via":
                top, comma, rest = value.partition(b",")
                self.headers[n] = (key, change(top) + comma + rest)
                return

    def drop(self, name: bytes, holding: bytes) -> bool:
        """Take out the entries of an address list (Route, Record-Route) that hold these bytes; whether there was one."""
        found, kept = False, []
        for key, value in self.headers:
            if long_name(key) == name and holding in value:
                found = True
                rest = [entry for entry in _entries(value) if holding not in entry]
                if rest:
                    kept.append((key, b", ".join(rest)))
            else:
                kept.append((key, value))
        self.headers = kept
        return found

    def record_route(self, address: bytes) -> None:
        """Put *address* into the route of the dialog, as the hop next to us: first in a request, last in a response."""
        entry = (b"Record-Route", b"<%s>" % address)
        places = [n for n, (key, _) in enumerate(self.headers) if long_name(key) == b"record-route"]
        vias = [n for n, (key, _) in enumerate(self.headers) if long_name(key) == b"via"]
        if self.method:
            self.headers.insert(places[0] if places else vias[-1] + 1, entry)
        else:
            self.headers.insert(places[-1] + 1 if places else vias[-1] + 1, entry)

    def slim(self) -> None:
        """Drop what a phone can do without."""
        self.headers = [pair for pair in self.headers if pair[0].lower() not in _SPARE]

    def reply(self, code: int, reason: bytes, tag: bytes) -> Message:
        """A response to this request, made on the spot (RFC 3261 § 8.2.6)."""
        headers = []
        for key, value in self.headers:
            name = long_name(key)
            if name == b"to" and code > 100 and not _TAG.search(value):
                value = value + b";tag=" + tag
            if name in _NEEDED:
                headers.append((key, value))
        return Message(b"SIP/2.0 %d %s" % (code, reason), headers, code=code, cseq=self.cseq)


def long_name(name: bytes) -> bytes:
    """A header's name in lower case, short forms (RFC 3261 § 7.3.3) written out."""
    name = name.lower()
    return _SHORT.get(name, name)


def _entries(value: bytes) -> list[bytes]:
    """The entries of a list of ``<address>``es; a comma within angle brackets or quotes does not part them."""
    return [entry.strip() for entry in re.findall(rb'(?:"(?:[^"\\]|\\.)*"|<[^>]*>|[^,"<])+', value) if entry.strip()]


def length_of(head: bytes, absent: int = 0) -> int:
    """Content-Length of a head, *absent* when it has none; raises :class:`NotSip` when it cannot be told."""
    lengths = set()
    for line in head.split(b"\r\n")[1:]:
        name, colon, value = line.partition(b":")
        if colon and long_name(name.strip()) == b"content-length":
            value = value.strip()
            if not _LENGTH.fullmatch(value):
                raise NotSip
            lengths.add(int(value))
    if len(lengths) > 1 or any(length > BODY_MOST for length in lengths):
        raise NotSip
    return lengths.pop() if lengths else absent


class Framer:
    """Cuts a stream into messages by their Content-Length."""

    def __init__(self) -> None:
        self._bytes = bytearray()
        self._looked = 0

    def feed(self, data: bytes) -> list[tuple[bytes, bytes]]:
        """What is complete now, as (head, body); ``(b"", b"")`` stands for a keep-alive ping. Raises :class:`NotSip` when
        the stream cannot be followed any more: the connection has to end."""
        self._bytes += data
        found: list[tuple[bytes, bytes]] = []
        while self._bytes:
            if self._bytes[:1] in (b"\r", b"\n"):
                if self._bytes[:4] == KEEPALIVE:
                    del self._bytes[:4]
                    found.append((b"", b""))
                elif KEEPALIVE.startswith(self._bytes):
                    break  # perhaps the rest of a ping
                elif self._bytes[:2] == b"\r\n":
                    del self._bytes[:2]  # a pong
                else:
                    raise NotSip
                continue
            end = self._bytes.find(KEEPALIVE, max(0, self._looked - 3))
            if end < 0:
                self._looked = len(self._bytes)
                if len(self._bytes) > HEAD_MOST:
                    raise NotSip
                break
            if end > HEAD_MOST:
                raise NotSip
            head = bytes(self._bytes[:end])
            size = end + 4 + length_of(head)
            if len(self._bytes) < size:
                self._looked = end
                break
            found.append((head, bytes(self._bytes[end + 4 : size])))
            del self._bytes[:size]
            self._looked = 0
        return found
