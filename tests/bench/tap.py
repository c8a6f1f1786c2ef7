# SPDX-License-Identifier: GPL-3.0-or-later
"""A wire-tap before a PBX: ``python -m tests.bench.tap HOST PORT`` passes datagrams on and tells, a line of JSON each, when
the INVITE, the 200 and the ACK of a call passed.

Both phones of a comparison go through it, so what it costs hits both; its clock is that of all processes of the machine.
"""

from __future__ import annotations

import json
import re
import select
import socket
import sys
import time
from dataclasses import dataclass

_CONTACT = re.compile(rb"^(contact\s*:.*?)(\d+\.\d+\.\d+\.\d+:\d+)", re.I | re.M)
_CALL = re.compile(rb"^call-id\s*:\s*(\S+)", re.I | re.M)
_USER = re.compile(rb"^from\s*:.*?sip:([^@;>]+)@", re.I | re.M)
_FINAL = re.compile(rb"SIP/2\.0 200.*?^cseq\s*:\s*\d+ INVITE", re.I | re.M | re.S)


@dataclass
class _Times:
    invite: float
    ok: float = 0.0


def main(pbx: tuple[str, int]) -> None:
    """Pass on until killed."""
    here = _socket()
    mine = "{}:{}".format(*here.getsockname()).encode()
    print(here.getsockname()[1], flush=True)
    there: dict[tuple[str, int], socket.socket] = {}
    clients: dict[socket.socket, tuple[str, int]] = {}
    calls: dict[bytes, _Times] = {}
    while True:
        for ready in select.select([here, *clients], [], [])[0]:
            data, sender = ready.recvfrom(65_536)
            at = time.perf_counter()
            if ready is here:
                if sender not in there:
                    there[sender] = _socket()
                    clients[there[sender]] = sender
                there[sender].sendto(data, pbx)
            else:
                # Requests within a call have to come this way too.
                here.sendto(_CONTACT.sub(rb"\g<1>" + mine, data), clients[ready])
            _note(calls, data, at)


def _note(calls: dict[bytes, _Times], data: bytes, at: float) -> None:
    found = _CALL.search(data)
    if found is None:
        return
    if data.startswith(b"INVITE "):
        calls.setdefault(found[1], _Times(at))
    elif found[1] in calls:
        times = calls[found[1]]
        if not times.ok and _FINAL.match(data):
            times.ok = at
        elif times.ok and data.startswith(b"ACK "):
            del calls[found[1]]
            user = _USER.search(data)
            said = {"user": user[1].decode() if user else "", "invite": times.invite, "ok": times.ok, "ack": at}
            print(json.dumps({"what": "ack", **said}), flush=True)


def _socket() -> socket.socket:
    made = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    made.bind(("127.0.0.1", 0))
    return made


if __name__ == "__main__":
    main((sys.argv[1], int(sys.argv[2])))
