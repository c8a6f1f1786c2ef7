# SPDX-License-Identifier: GPL-3.0-or-later
"""The language between desk and SIP engine: one JSON object a line, UTF-8, over the engine's stdin and stdout.

Desk to engine: ``{"id": 7, "do": "dial", "call": "…", "to": "…"}``. Every command gets one reply with its id:
``{"re": 7, "ok": {…}}`` or ``{"re": 7, "error": "no_line"}`` (codes: ``PhoneErrorCode`` of the port). A line that
cannot be understood is answered with ``{"re": null, "error": "bad_message"}``.

=================  ====================================================================================================
do                 fields
=================  ====================================================================================================
``configure``      sound, media_timeout, response_timeout, transfer_timeout, echo_cancellation, noise_suppression,
                   auto_level
``register``       user, auth_user, password, host, port, transport, display_name, registrar, bind_host, bind_port,
                   srtp, codecs, ca_file, register_seconds, ring_seconds; replies ``{"listening": "host:port"}``
``unregister``
``dial``           call, to, ring_seconds (or null for the account's)
``answer``         call
``reject``         call
``hang_up``        call
``hold``           call, on; the reply comes with the other side's
``mute``           call, on
``dtmf``           call, digits
``transfer``       call, to
``transfer_to_call``  call, other (another call)
``record``         call, path of a new file (null stops); the reply comes when the file is open, or whole
``devices``        replies ``{"inputs": [[key, name], …], "outputs": …, "input": key, "output": key, "ringer": key,
                   "silent": bool, "detail": code, "processing": "off" | "on" | "missing"}``
``choose_devices``  input, output, ringer (keys, or null for the default)
``process_sound``  echo, noise, level
``watch_levels``   on
``test_tone``      ringer
``play``           path, at (seconds), speed; replies ``{"seconds": length}``
``stop_playing``
``ping``
=================  ====================================================================================================

Engine to desk, unasked: ``{"event": "ready"}`` once, then ``line`` (state, detail, listening), ``incoming`` (call,
number, name, headers, auto_answer), ``turned_away`` (number, name, headers), ``progress`` (call, state), ``ended`` (call,
result, code, seconds, by_us, dropped, quality, cause, quiet), ``heard`` (call, ours, hears), ``leaving`` (call, leaves), ``dtmf``
(call, digit), ``transfer`` (call, state, code), ``quality`` (call, quality: the fields of the port's ``Quality``),
``recording_failed`` (call), ``devices`` (as the reply of that name), ``levels`` (microphone, speaker), ``played`` (at:
seconds, on: it goes on, over: it came to its end).

When its stdin ends the engine hangs up, takes the line down and ends: there is no command for it, so that a dead desk
and a closing one are the same.
"""

from __future__ import annotations

import json
from typing import Any

MAX_LINE = 64 * 1024
"""Longest line understood, in bytes."""


class Refused(Exception):
    """A command cannot be carried out; ``code`` goes into the reply."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def encode(message: dict[str, Any]) -> bytes:
    """One line, with its line end; never more than one, whatever the strings hold."""
    return json.dumps(message, separators=(",", ":")).encode("ascii") + b"\n"


def decode(line: bytes) -> dict[str, Any]:
    """The message of a line; raises :class:`Refused` (``bad_message``)."""
    if len(line) > MAX_LINE:
        raise Refused("bad_message")
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        raise Refused("bad_message") from None
    if not isinstance(message, dict):
        raise Refused("bad_message")
    return message


def text(message: dict[str, Any], name: str, default: str | None = None) -> str:
    """A string field; without *default* it has to be there."""
    value = message.get(name, default)
    if not isinstance(value, str):
        raise Refused("bad_message")
    return value


def flag(message: dict[str, Any], name: str) -> bool:
    value = message.get(name)
    if not isinstance(value, bool):
        raise Refused("bad_message")
    return value


def number(message: dict[str, Any], name: str, low: float, high: float) -> float:
    """A number field from *low* to *high*."""
    value = message.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
        raise Refused("bad_message")
    return value
