# SPDX-License-Identifier: GPL-3.0-or-later
"""The outside world: a second real Asterisk at the end of the site's trunk, which is also the agents' phones."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tests.pbx import config
from tests.pbx.ami import PATIENCE, AmiError, Heard, Message
from tests.pbx.process import Asterisk
from tests.switchboard.site import AGENTS, QUEUES, SitePbx

CALLER = "+358401234500"
SPEECH_TONE = 440
"""Hertz, of callers who speak."""
MODULES = """
res_sorcery_config res_sorcery_memory res_sorcery_astdb res_timing_timerfd res_crypto res_rtp_asterisk res_pjproject
res_pjsip res_pjsip_session res_pjsip_authenticator_digest res_pjsip_outbound_authenticator_digest
res_pjsip_outbound_registration res_pjsip_endpoint_identifier_user res_pjsip_endpoint_identifier_ip res_pjsip_registrar
res_pjsip_caller_id res_pjsip_nat res_pjsip_rfc3326 res_pjsip_sdp_rtp res_pjsip_header_funcs res_pjsip_logger
res_pjsip_pubsub res_pjsip_acl chan_pjsip chan_bridge_media codec_ulaw codec_alaw codec_resample format_pcm format_wav
format_sln bridge_simple bridge_softmix bridge_builtin_features pbx_config app_dial app_playback app_playtones app_echo
app_stack app_exec app_db app_verbose app_userevent app_chanspy func_periodic_hook app_mixmonitor app_senddtmf func_callerid
func_channel func_db func_global func_logic func_strings func_cut func_hangupcause func_math func_timeout func_groupcount func_uri
"""


@dataclass(frozen=True)
class Got:
    """A call that the site placed: what was dialled, the caller's number that the customer sees, epoch seconds."""

    number: str
    caller: str
    at: float
    channel: str


@dataclass(frozen=True)
class WorldCall:
    """A call that somebody outside placed into the site."""

    world: World
    channel: str
    id: str
    caller: str
    file: Path

    def wait_for_answer(self) -> WorldCall:
        """Wait until the site has answered."""
        self.world.heard_all.wait("UserEvent", UserEvent="Speaks", Call=self.id)
        return self

    def press(self, digits: str) -> None:
        """Press keys, as a phone does: events of the voice stream (RFC 4733), 100 ms each."""
        for digit in digits:
            self.world.action("PlayDTMF", Channel=self.channel, Digit=digit, Duration="100")
            time.sleep(0.16)

    def hang_up(self) -> None:
        """The caller hangs up; no error when the call is over."""
        with suppress(AmiError):
            self.world.action("Hangup", Channel=self.channel)

    def gone(self) -> bool:
        """Whether nothing is left of the call."""
        return all(channel["Channel"] != self.channel for channel in self.world.channels())

    def wait_until_gone(self) -> int:
        """Wait until the call is over; returns the cause (Q.850)."""
        return int(self.world.heard_all.wait("Hangup", Uniqueid=self.id)["Cause"])

    def heard(self) -> Path:
        """A WAV file of what the caller heard; waits until the call is over."""
        self.wait_until_gone()
        end = time.monotonic() + PATIENCE
        while not self.file.with_suffix(".done").exists():
            assert time.monotonic() < end, f"no recording {self.file}"
            time.sleep(0.02)
        return self.file.with_name(f"{self.file.stem}-heard.wav")


class World(Asterisk):
    """Everybody outside, and the agents' phones."""

    def __init__(self, folder: Path, site: SitePbx) -> None:
        super().__init__(folder, site.tree, site.world_host)
        self.site = site
        self.phones_host = f"{site.world_host.rpartition('.')[0]}.3"
        """Phones have an address of their own: what comes from the trunk's is the trunk."""
        self.heard_all: Heard
        self._write()

    def start(self) -> None:
        for one in (self.folder / "etc/phones").iterdir():
            one.unlink()
        super().start()
        self.heard_all = self.listen().__enter__()

    # Calls into the site

    def call(
        self, number: str = QUEUES["support"], caller: str = CALLER, *, name: str = "", hidden: bool = False
    ) -> WorldCall:
        """Somebody calls the site; ``wait_for_answer`` is the caller's to say."""
        one = secrets.token_hex(8)
        file = self.folder / "recordings" / one
        self.action(
            "Originate",
            ("Variable", f"FILE={file}"),
            ("Variable", f"CALL={one}"),
            Channel=f"PJSIP/{number}@site",
            Context="caller",
            Exten="s",
            Priority="1",
            CallerID="anonymous <anonymous>" if hidden else f'"{name}" <{caller}>',
            Timeout="3600000",
            Async="true",
            ChannelId=one,
        )
        channel = self.heard_all.wait("Newchannel", Uniqueid=one)["Channel"]
        return WorldCall(self, channel, one, caller, file)

    def speak(self, call: WorldCall, seconds: float) -> None:
        """The caller speaks (a tone) for so long, and is silent again. Waits."""
        self.action("Redirect", Channel=call.channel, Context="caller", Exten="speaks", Priority="1")
        time.sleep(seconds)
        self.action("Redirect", Channel=call.channel, Context="caller", Exten="silent", Priority="1")

    def press_until(self, call: WorldCall, digit: str, done: Callable[[], bool]) -> None:
        """Press a key again and again, as callers do: app_queue loses those that are pressed while it says a number."""
        end = time.monotonic() + PATIENCE
        while not done():
            assert time.monotonic() < end, "pressed in vain"
            call.press(digit)
            time.sleep(0.2)

    def dial_from(self, extension: str, number: str) -> None:
        """An agent dials a number with the phone."""
        self.action(
            "Originate",
            Channel=f"PJSIP/{number}@phone-{extension}",
            Context="caller",
            Exten="silent",
            Priority="1",
            CallerID=extension,
            Timeout="3600000",
            Async="true",
        )

    @property
    def got(self) -> list[Got]:
        """The calls that the site placed, in order."""
        return [
            Got(e["Number"], e["Caller"], float(e["At"]), e["Channel"])
            for e in self.heard_all.matching("UserEvent", UserEvent="Got")
        ]

    def wait_for_got(self, count: int = 1) -> list[Got]:
        """Wait until the site has placed so many calls."""
        self.heard_all.wait("UserEvent", UserEvent="Got", count=count)
        return self.got

    # Agents' phones

    def phone(self, extension: str, does: str = "answers") -> None:
        """Register an agent's phone and say what it does when it rings: answers, rings, rejects, busy, later (after a second)."""
        self.does(extension, does)
        (self.folder / "etc/phones" / f"{extension}.conf").write_text(self._registration(extension), encoding="utf-8")
        self.cli("module reload res_pjsip_outbound_registration.so")
        end = time.monotonic() + PATIENCE
        while not self.site.kept("registrar") or f"contact/{extension};@" not in " ".join(self.site.kept("registrar")):
            assert time.monotonic() < end, f"{extension} did not register"
            time.sleep(0.02)

    def does(self, extension: str, what: str) -> None:
        """From now on the phone does this when it rings."""
        self.action("DBPut", Family="does", Key=extension, Val=what)

    def rung(self, extension: str) -> list[Message]:
        """How often a phone rang: events with Callback, Queue, CallRef, Did, Caller, Channel."""
        return self.heard_all.matching("UserEvent", UserEvent="Rings", Extension=extension)

    def reset(self) -> None:
        """Leave it as it was at the start: no calls, no phones, nothing remembered."""
        for channel in self.channels():
            with suppress(AmiError):
                self.action("Hangup", Channel=channel["Channel"])
        self.wait_for_no_channels()
        phones = list((self.folder / "etc/phones").iterdir())
        for one in phones:
            one.unlink()
        if phones:
            self.cli("module reload res_pjsip_outbound_registration.so")
        self.heard_all.events.clear()

    # Files

    def _registration(self, extension: str) -> str:
        return f"""[phone-{extension}]
type=registration
transport=phones
server_uri=sip:{self.site.host}:{self.site.port}
client_uri=sip:{extension}@{self.site.host}
contact_user={extension}
outbound_auth=phone-{extension}
expiration=3600
retry_interval=1
max_random_initial_delay=0
"""

    def _write(self) -> None:
        etc = self.folder / "etc"
        for made in (
            etc / "phones",
            *(self.folder / n for n in ("recordings", "lib", "spool", "run", "log", "lib/keys")),
        ):
            made.mkdir(parents=True, exist_ok=True)
        logins = "".join(
            f"[phone-{user}]\ntype=auth\nauth_type=digest\nusername={user}\npassword={config.password(user)}\n"
            for user in AGENTS
        )
        phones = "".join(f"[phone-{user}](phone)\nfrom_user={user}\noutbound_auth=phone-{user}\n" for user in AGENTS)
        for name, text in {
            "asterisk": config.asterisk(self.folder, self.tree),
            "modules": "[modules]\nautoload=no\n" + "".join(f"load={name}.so\n" for name in MODULES.split()),
            "logger": "[general]\n[logfiles]\nconsole => notice,warning,error,verbose\n",
            "manager": f"[general]\nenabled=yes\nport={config.AMI_PORT}\nbindaddr={self.host}\n"
            f"[tests]\nsecret={self.secret}\nread=all\nwrite=all\nwritetimeout=5000\n",
            "rtp": "[general]\nrtpstart=10000\nrtpend=19999\n",
            "features": "[general]\n",
            "pjsip": f"""[global]
type=global
user_agent=world
endpoint_identifier_order=ip
[udp]
type=transport
protocol=udp
bind={self.host}:{self.port}
[phones]
type=transport
protocol=udp
bind={self.phones_host}:{self.port}
[site]
type=endpoint
transport=udp
context=from-site
disallow=all
allow=alaw,ulaw
dtmf_mode=rfc4733
direct_media=no
media_address={self.host}
bind_rtp_to_media_address=yes
rtp_symmetric=yes
trust_id_inbound=yes
identify_by=ip
aors=site
[site]
type=aor
contact=sip:{self.site.host}:{self.site.port}
[site]
type=identify
endpoint=site
match={self.site.host}
{logins}
; agents who dial
[phone](!)
type=endpoint
transport=phones
context=from-site
disallow=all
allow=alaw,ulaw
dtmf_mode=rfc4733
direct_media=no
media_address={self.host}
bind_rtp_to_media_address=yes
rtp_symmetric=yes
aors=site
{phones}
#tryinclude "phones/*.conf"
""",
            "extensions": EXTENSIONS,
            "indications": "[general]\ncountry=us\n[us]\ndescription=US\nringcadence=2000,4000\n"
            "ring=440+480/2000,0/4000\nbusy=480+620/500,0/500\ncongestion=480+620/250,0/250\n",
            **dict.fromkeys(
                ("acl", "ccss", "cdr", "cel", "udptl", "pjproject", "sorcery", "stasis", "codecs", "http"), ""
            ),
        }.items():
            (etc / f"{name}.conf").write_text(text, encoding="utf-8")


EXTENSIONS = """[general]
static=yes
writeprotect=yes

; a caller, once the site has answered: keeps what it hears
[caller]
exten => s,1,MixMonitor(${FILE}.wav,r(${FILE}-heard.wav),touch ${FILE}.done)
 same => n,UserEvent(Speaks,Call: ${CALL})
 same => n,Wait(36000)

exten => speaks,1,PlayTones(440)
 same => n,Wait(36000)
exten => silent,1,StopPlayTones()
 same => n,Wait(36000)

[from-site]
; agents' phones
exten => _100[1-6],1,Set(SEEN=Queue: ${PJSIP_HEADER(read,X-Queue)},CallRef: ${PJSIP_HEADER(read,X-Call-Ref)})
 same => n,Set(SEEN=${SEEN},Did: ${PJSIP_HEADER(read,X-DID)},Callback: ${PJSIP_HEADER(read,X-Callback)})
 same => n,UserEvent(Rings,Extension: ${EXTEN},Caller: ${CALLERID(num)},${SEEN})
 same => n,Goto(phone,${DB(does/${EXTEN})},1)
; everybody else, by the last two digits
exten => _[+0-9].,1,UserEvent(Got,Number: ${EXTEN},Caller: ${CALLERID(num)},At: ${EPOCH})
 same => n,Goto(customer,${EXTEN:-2},1)

[phone]
exten => answers,1,Answer()
 same => n,Goto(talk,1)
exten => later,1,Ringing()
 same => n,Wait(1)
 same => n,Goto(answers,1)
exten => rings,1,Ringing()
 same => n,Wait(36000)
exten => rejects,1,Hangup(21)
exten => busy,1,Hangup(17)
exten => talk,1,PlayTones(350)
 same => n,Wait(36000)

[customer]
; 00 answers and stays
exten => 00,1,Answer()
 same => n,Goto(talk,1)
; 1N rings for N seconds, then answers
exten => _1X,1,Ringing()
 same => n,Wait(${EXTEN:1})
 same => n,Answer()
 same => n,Goto(talk,1)
; 2N answers, hangs up after N seconds
exten => _2X,1,Answer()
 same => n,PlayTones(440)
 same => n,Wait($[${EXTEN:1} + 0.2])
 same => n,Hangup()
exten => 30,1,Hangup(17)
exten => 31,1,Hangup(21)
exten => 32,1,Ringing()
 same => n,Wait(36000)
exten => 33,1,Hangup(20)
exten => 34,1,Hangup(34)
exten => 35,1,Hangup(28)
exten => 36,1,Hangup(1)
exten => 37,1,Wait(36000)
exten => 38,1,Progress()
 same => n,PlayTones(440)
 same => n,Wait(1)
 same => n,Hangup(17)
exten => 39,1,Progress()
 same => n,PlayTones(440)
 same => n,Wait(1)
 same => n,Answer()
 same => n,Goto(talk,1)
; 4N answers, presses N
exten => _4X,1,Answer()
 same => n,Wait(0.5)
 same => n,SendDTMF(${EXTEN:1},100,100)
 same => n,Goto(talk,1)
exten => talk,1,PlayTones(440)
 same => n,Wait(36000)
exten => _XX,1,Hangup(1)
"""
