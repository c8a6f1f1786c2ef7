# SPDX-License-Identifier: GPL-3.0-or-later
"""Customers who do exactly what a scenario says, on the wire: SIPp."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from tests.pbx.ami import PATIENCE
from tests.pbx.asterisk import Pbx
from tests.pbx.process import is_free

RESPONSE = """SIP/2.0 {status}
[last_Via:]
[last_From:]
[last_To:];tag=[call_number]
[last_Call-ID:]
[last_CSeq:]
Contact: <sip:[local_ip]:[local_port];transport=[transport]>
{body}"""

SDP = """Content-Type: application/sdp
Content-Length: [len]

v=0
o=- 1 {version} IN IP[local_ip_type] [local_ip]
s=-
c=IN IP[media_ip_type] [media_ip]
t=0 0
m=audio [auto_media_port] RTP/AVP 8 101
a=rtpmap:8 PCMA/8000
a=rtpmap:101 telephone-event/8000
a={direction}
"""
NO_BODY = "Content-Length: 0\n"

# In a dialog that their INVITE began.
REQUEST = """{method} [next_url] SIP/2.0
Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
Max-Forwards: 70
From: [$me];tag=[call_number]
To: [$they]
[last_Call-ID:]
CSeq: {cseq} {method}
Contact: <sip:[local_ip]:[local_port];transport=[transport]>
{body}"""

# The first message of a call of ours.
INVITE = """INVITE sip:{to}@[remote_ip]:[remote_port] SIP/2.0
Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
Max-Forwards: 70
From: <sip:{caller}@[local_ip]:[local_port]>;tag=[call_number]
To: <sip:{to}@[remote_ip]:[remote_port]>
Call-ID: [call_id]
CSeq: 1 INVITE
Contact: <sip:{caller}@[local_ip]:[local_port];transport=[transport]>
{body}"""


def send(text: str, **more: str) -> str:
    """Send a message."""
    attributes = "".join(f' {name}="{value}"' for name, value in more.items())
    return f"<send{attributes}><![CDATA[\n{text}\n]]></send>"


def response(status: str, *, sdp: bool = False, direction: str = "sendrecv") -> str:
    """Answer the request that came last; every answer has the same tag."""
    body = SDP.format(version=1, direction=direction) if sdp else NO_BODY
    return send(RESPONSE.format(status=status, body=body))


def confirm(method: str) -> str:
    """Wait for a request in the dialog and answer it with 200 (its To has our tag already)."""
    return recv(request=method) + send(
        RESPONSE.format(status="200 OK", body=NO_BODY).replace("[last_To:];tag=[call_number]", "[last_To:]")
    )


def recv(*, request: str = "", status: int = 0, optional: bool = False, remember: bool = False) -> str:
    """Wait for a request or a response; with *remember* this is the INVITE whose dialog :func:`request` continues."""
    what = f'request="{request}"' if request else f'response="{status}"'
    found = (
        '<action><ereg regexp="[^;]*" search_in="hdr" header="To:" assign_to="me"/>'
        '<ereg regexp=".*" search_in="hdr" header="From:" assign_to="they"/></action>'
        if remember
        else ""
    )
    more = (' optional="true"' if optional else "") + (' rrs="true"' if remember or status == 200 else "")
    return f"<recv {what}{more}>{found}</recv>"


def request(method: str, cseq: int, *, sdp: str = "") -> str:
    """A request in the dialog that their INVITE began; *sdp* is a direction such as ``sendonly``."""
    body = SDP.format(version=cseq + 1, direction=sdp) if sdp else NO_BODY
    return send(REQUEST.format(method=method, cseq=cseq, body=body))


def pause(seconds: float) -> str:
    return f'<pause milliseconds="{round(seconds * 1000)}"/>'


# Ready scenarios of a customer who is called

ANSWER = [
    recv(request="INVITE", remember=True),
    response("180 Ringing"),
    response("200 OK", sdp=True),
    recv(request="ACK"),
]


def refuses(status: str, *, rings: float = 0.0) -> list[str]:
    """Rings for so many seconds (0 = not at all), then refuses with *status*, such as ``603 Decline``."""
    ringing = [response("180 Ringing"), pause(rings)] if rings else []
    return [recv(request="INVITE"), *ringing, response(status), recv(request="ACK")]


def never_says_goodbye() -> list[str]:
    """Answers, sends no voice and is never heard of again."""
    return [*ANSWER, pause(600)]


def holds(for_seconds: float, after: float = 0.3) -> list[str]:
    """Answers, puts us on hold (sendonly) after a moment, takes us back, and waits for our good-bye."""
    return [
        *ANSWER,
        pause(after),
        request("INVITE", 1, sdp="sendonly"),
        recv(status=100, optional=True),
        recv(status=200),
        request("ACK", 1),
        pause(for_seconds),
        request("INVITE", 2, sdp="sendrecv"),
        recv(status=100, optional=True),
        recv(status=200),
        request("ACK", 2),
        confirm("BYE"),
    ]


def hangs_up(after: float) -> list[str]:
    """Answers and hangs up after so many seconds."""
    return [*ANSWER, pause(after), request("BYE", 1), recv(status=200)]


# … and of one who calls


def calls(to: str, caller: str = "35840123456") -> list[str]:
    """Calls *to*, talks without a voice, and waits for the other side's good-bye."""
    return [
        send(INVITE.format(to=to, caller=caller, body=SDP.format(version=1, direction="sendrecv")), retrans="500"),
        recv(status=100, optional=True),
        recv(status=180, optional=True),
        recv(status=183, optional=True),
        recv(status=200),
        send(
            INVITE.format(to=to, caller=caller, body=NO_BODY)
            .replace(f"INVITE sip:{to}@[remote_ip]:[remote_port]", "ACK [next_url]")
            .replace(f"To: <sip:{to}@[remote_ip]:[remote_port]>", "[last_To:]")
            .replace("1 INVITE", "1 ACK")
        ),
        confirm("BYE"),
    ]


def malformed() -> list[str]:
    """Messages that no phone should send: cut off, without the headers they need, with lengths and numbers that lie."""
    via = "Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]\n"
    whole = f"{via}From: <sip:a@[local_ip]>;tag=1\nTo: <sip:b@[remote_ip]>\nCall-ID: [call_id]\nCSeq: 1 INVITE\n"
    bad = [
        "INVITE sip:b@[remote_ip] SIP/2.0\n",
        "SIP/2.0 200 OK\n",
        f"INVITE sip:b@[remote_ip] SIP/2.0\n{via}",
        f"INVITE sip:b@[remote_ip] SIP/9.9\n{whole}Content-Length: 0\n",
        f"INVITE sip:@@[remote_ip] SIP/2.0\n{whole}Content-Length: 0\n",
        f"INVITE sip:b@[remote_ip] SIP/2.0\n{whole}Content-Length: 99999\n",
        f"INVITE sip:b@[remote_ip] SIP/2.0\n{whole}Content-Length: -1\n",
        f"INVITE sip:b@[remote_ip] SIP/2.0\n{whole.replace('1 INVITE', '99999999999 BYE')}Content-Length: 0\n",
        f"INVITE sip:b@[remote_ip] SIP/2.0\n{whole}Contact: <sip:\nContent-Length: 0\n",
        f"INVITE sip:b@[remote_ip] SIP/2.0\n{whole}Content-Type: application/sdp\nContent-Length: [len]\n\nv=0\nm=audio\n",
        f"INVITE sip:b@[remote_ip] SIP/2.0\n{whole}{'X-Long: ' + 'x' * 1500}\nContent-Length: 0\n",
        f"BYE sip:b@[remote_ip] SIP/2.0\n{whole.replace('INVITE', 'BYE')}Content-Length: 0\n",
        f"NOSUCH sip:b@[remote_ip] SIP/2.0\n{whole.replace('INVITE', 'NOSUCH')}Content-Length: 0\n",
    ]
    # Answers, where there are any, are of no interest.
    return [part for text in bad for part in (send(text), pause(0.02))]


class Sipp:
    """Runs a scenario at the trunk's end of *pbx*, as a context manager.

    A scenario that begins with ``recv`` waits for calls at ``pbx.customers:5060``; one that begins with ``send`` calls
    *to* (``host:port``; the PBX without it) from there, *calls* times, *rate* calls a second. A *deaf* one plays on whatever
    it is answered.
    """

    def __init__(
        self,
        pbx: Pbx,
        folder: Path,
        scenario: Sequence[str],
        *,
        to: str = "",
        calls: int = 1,
        rate: int = 50,
        tcp: bool = False,
        voice: bool = False,
        deaf: bool = False,
    ) -> None:
        self._pbx = pbx
        self._folder = folder / "sipp"
        self._folder.mkdir()
        self._calls_out = scenario[0].startswith("<send")
        file = self._folder / "scenario.xml"
        # SIPp takes a variable that is used once for a mistake.
        unused = '<Reference variables="me,they"/>\n' if '"me"' in "".join(scenario) else ""
        file.write_text(
            f'<?xml version="1.0" ?>\n<scenario name="test">\n{"".join(scenario)}\n{unused}</scenario>\n',
            encoding="utf-8",
        )
        self._command = ["sipp", "-sf", str(file), "-i", pbx.customers, "-p", str(pbx.port), "-m", str(calls)]
        self._command += ["-mi", pbx.customers, "-r", str(rate), "-l", str(calls), "-nostdin", "-skip_rlimit"]
        self._command += ["-t", "t1" if tcp else "u1", "-trace_err", "-error_file", str(self._folder / "errors")]
        self._command += ["-trace_msg", "-message_file", str(self._folder / "messages")]
        self._command += ["-rtp_echo"] if voice else []
        self._command += ["-default_behaviors", "all,-abortunexp"] if deaf else []
        self._command += [to or f"{pbx.host}:{pbx.port}"]

    def __enter__(self) -> Sipp:
        assert is_free(self._pbx.customers, self._pbx.port), "the customers' address is in use"
        with (self._folder / "log").open("w", encoding="utf-8") as log:
            self._process = subprocess.Popen(
                self._command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, cwd=self._folder
            )
        end = time.monotonic() + PATIENCE
        while not self._calls_out and is_free(self._pbx.customers, self._pbx.port):
            assert self._process.poll() is None, f"SIPp did not start:\n{self.log()}"
            assert time.monotonic() < end, "SIPp does not listen"
            time.sleep(0.02)
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()

    def finish(self) -> None:
        """Wait until the scenario has been played to its end; an assertion when it went otherwise."""
        assert self._process.wait(60) == 0, self.log()

    def played(self) -> None:
        """Wait until SIPp has ended, however the scenario went."""
        self._process.wait(60)

    def wait_for(self, text: str, count: int) -> None:
        """Wait until *text* stands *count* times in the messages."""
        end = time.monotonic() + PATIENCE
        while (found := self.messages().count(text)) < count:
            assert time.monotonic() < end, f"{found} times {text}\n{self.log()}"
            time.sleep(0.02)

    def messages(self) -> str:
        """All messages that it sent and received."""
        file = self._folder / "messages"
        return file.read_text(encoding="utf-8", errors="replace") if file.exists() else ""

    def log(self) -> str:
        """What went wrong, and the last messages."""
        errors = self._folder / "errors"
        return (errors.read_text(encoding="utf-8", errors="replace") if errors.exists() else "") + self.messages()[
            -6000:
        ]
