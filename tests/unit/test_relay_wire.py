# SPDX-License-Identifier: GPL-3.0-or-later
"""SIP as bytes: cut out of a stream whatever way it arrives, changed only where asked."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.telephony.sip_engine.wire import BODY_MOST, HEAD_MOST, Framer, Message, NotSip

INVITE = (
    b"INVITE sip:1001@10.0.0.5:40000;transport=tls SIP/2.0\r\n"
    b"Via: SIP/2.0/TLS 10.0.0.1:5061;rport;branch=z9hG4bKa\r\n"
    b"Record-Route: <sip:10.0.0.1;lr>\r\n"
    b'From: "A, B" <sip:35840@10.0.0.1>;tag=x\r\n'
    b"To: <sip:1001@10.0.0.5>\r\n"
    b"Call-ID: 1\r\n"
    b"CSeq: 7 INVITE\r\n"
    b"Contact: <sip:pbx@10.0.0.1:5061;transport=tls>\r\n"
    b"Subject: one\r\n two\r\n"
    b"Content-Length: 5\r\n\r\nv=0\r\n"
)


def message(data: bytes = INVITE) -> Message:
    return Message.of_datagram(data)


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])  # a draw for every piece
@given(
    st.lists(st.sampled_from([INVITE, b"\r\n\r\n", INVITE.replace(b"v=0\r\n", b"\r\n\r\n\r")]), max_size=4), st.data()
)
def test_a_stream_in_any_pieces(parts: list[bytes], data: st.DataObject) -> None:
    """Bodies that look like keep-alives, several messages at once, one byte at a time: always the same messages."""
    stream = b"".join(parts)
    framer, found = Framer(), []
    while stream:
        size = data.draw(st.integers(1, len(stream)))
        found += framer.feed(stream[:size])
        stream = stream[size:]
    assert [head + b"\r\n\r\n" + body if head else b"\r\n\r\n" for head, body in found] == parts


def test_a_pong_is_no_message() -> None:
    framer = Framer()
    assert framer.feed(b"\r\n") == []
    assert len(framer.feed(INVITE)) == 1


@pytest.mark.parametrize(
    "stream",
    [
        b"x" * (HEAD_MOST + 1),
        INVITE.replace(b"Content-Length: 5", b"Content-Length: -5"),
        INVITE.replace(b"Content-Length: 5", b"Content-Length: 5\r\nl: 6"),
        INVITE.replace(b"Content-Length: 5", b"Content-Length: %d" % (BODY_MOST + 1)),
        INVITE.replace(b"Content-Length: 5", b"Content-Length: 99999999999"),
        b"\n\n\n",
    ],
)
def test_a_stream_that_cannot_be_followed(stream: bytes) -> None:
    with pytest.raises(NotSip):
        Framer().feed(stream)


@pytest.mark.parametrize(
    "broken",
    [
        INVITE.replace(b"INVITE sip", b"invite sip"),
        INVITE.replace(b"SIP/2.0\r\nVia", b"SIP/3.0\r\nVia"),
        INVITE.replace(b"CSeq: 7 INVITE", b"CSeq: 7 BYE"),
        INVITE.replace(b"CSeq: 7 INVITE", b"CSeq: 4294967296 INVITE"),
        INVITE.replace(b"CSeq: 7 INVITE\r\n", b""),
        INVITE.replace(b"Call-ID: 1", b"Call-ID: "),
        INVITE.replace(b"Via: SIP/2.0/TLS 10.0.0.1:5061", b"Via: nonsense"),
        INVITE.replace(b"Subject: one", b"Subject"),
        INVITE.replace(b"Subject: one", b"Sub\0ject: one"),
        INVITE.replace(b"Subject: one", b"Subject: one\nRoute: <sip:evil>"),
        INVITE.replace(b"Content-Length: 5", b"Content-Length: 6"),
        INVITE[:100],
        b"",
        b"\r\n",
        bytes(range(256)),
    ],
)
def test_what_is_no_message(broken: bytes) -> None:
    with pytest.raises(NotSip):
        message(broken)


@given(st.binary(max_size=300), st.integers(0, len(INVITE)), st.integers(0, 20))
def test_rubbish_is_refused_or_read_but_never_more(rubbish: bytes, at: int, cut: int) -> None:
    data = INVITE[:at] + rubbish + INVITE[at + cut :]
    for read in (message, Framer().feed):
        try:
            read(data)
        except NotSip:
            continue


def test_what_is_not_asked_for_stays() -> None:
    again = message(bytes(message()))
    assert again.body == b"v=0\r\n"
    assert again.first(b"subject") == b"one two"
    assert again.headers == message().headers
    assert (again.branch, again.to_tag, again.sent_by) == (b"z9hG4bKa", b"", b"10.0.0.1:5061")


def test_short_names() -> None:
    short = INVITE
    for long, name in ((b"Via", b"v"), (b"From", b"f"), (b"To", b"t"), (b"Call-ID", b"i"), (b"Contact", b"m")):
        short = short.replace(b"\r\n" + long + b":", b"\r\n" + name + b" :")
    short = short.replace(b"Content-Length", b"l")
    read = message(short)
    read.set_sent_by(b"UDP", b"1.2.3.4:5")
    read.edit(b"contact", re.compile(rb"10\.0\.0\.1:5061"), b"9.9.9.9:9")
    assert b"v: SIP/2.0/UDP 1.2.3.4:5;rport;branch=z9hG4bKa\r\n" in bytes(read)
    assert b"m: <sip:pbx@9.9.9.9:9;transport=tls>\r\n" in bytes(read)
    assert bytes(read).count(b"ontent-Length") == 1


def test_the_hop_next_to_us() -> None:
    """RFC 3261 § 16.6 and § 12.1: first in a request, last in a response."""
    request = message()
    request.record_route(b"sip:127.0.0.1;lr;k=1")
    assert re.findall(rb"Record-Route: (.*)\r\n", bytes(request)) == [b"<sip:127.0.0.1;lr;k=1>", b"<sip:10.0.0.1;lr>"]
    response = message(INVITE.replace(b"INVITE sip:1001@10.0.0.5:40000;transport=tls SIP/2.0", b"SIP/2.0 200 OK"))
    response.record_route(b"sip:127.0.0.1;lr;k=1")
    assert re.findall(rb"Record-Route: (.*)\r\n", bytes(response)) == [b"<sip:10.0.0.1;lr>", b"<sip:127.0.0.1;lr;k=1>"]
    assert response.drop(b"record-route", b"k=1")
    assert b"k=1" not in bytes(response)
    assert not response.drop(b"record-route", b"k=1")


def test_one_entry_of_a_list_goes() -> None:
    request = message(INVITE.replace(b"<sip:10.0.0.1;lr>", b'"a, b" <sip:127.0.0.1;lr;k=1>,<sip:10.0.0.1;lr>'))
    assert request.drop(b"record-route", b"k=1")
    assert request.first(b"record-route") == b"<sip:10.0.0.1;lr>"


def test_a_reply_made_on_the_spot() -> None:
    reply = message().reply(486, b"Busy Here", b"t1")
    assert bytes(reply) == (
        b"SIP/2.0 486 Busy Here\r\n"
        b"Via: SIP/2.0/TLS 10.0.0.1:5061;rport;branch=z9hG4bKa\r\n"
        b'From: "A, B" <sip:35840@10.0.0.1>;tag=x\r\n'
        b"To: <sip:1001@10.0.0.5>;tag=t1\r\n"
        b"Call-ID: 1\r\n"
        b"CSeq: 7 INVITE\r\n"
        b"Content-Length: 0\r\n\r\n"
    )


def test_a_long_message_loses_what_a_phone_can_spare() -> None:
    long = message(INVITE.replace(b"Subject: one", b"Server: " + b"x" * 900 + b"\r\nX-Queue: sales"))
    long.slim()
    assert len(bytes(long)) < 700
    assert long.first(b"x-queue") == b"sales two"
