# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests' Asterisk is told: modules, transports, agents, the trunk to the customers, the queue, the dialplan.

The numbers and what they do are in the docstring of the package.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

SIP_PORT, TLS_PORT, AMI_PORT, CLOSED_PORT = 5060, 5061, 5038, 9
AGENTS = ("1001", "1002", "1003", "1004", "1005", "1006")
SRTP = {"1005": "media_encryption=sdes", "1006": "media_encryption=sdes\nmedia_encryption_optimistic=yes"}
QUEUE = "support"
SURVEY = "survey"
"""The queue of the quality survey."""
RING_GROUP = "200"
MULTICHANNEL = "74951234567"
"""The number that customers see when an agent calls, and that they call."""
RTP_TIMEOUT = 10
"""Seconds without voice after which Asterisk gives a call up; also removes what a crashed phone left behind."""

MODULES = """
res_sorcery_config res_sorcery_memory res_sorcery_astdb res_timing_timerfd res_musiconhold res_crypto
res_rtp_asterisk res_srtp res_pjproject res_pjsip res_pjsip_session res_pjsip_authenticator_digest
res_pjsip_outbound_authenticator_digest res_pjsip_endpoint_identifier_user res_pjsip_endpoint_identifier_ip
res_pjsip_registrar res_pjsip_caller_id res_pjsip_diversion res_pjsip_nat res_pjsip_refer res_pjsip_rfc3326
res_pjsip_sdp_rtp res_pjsip_header_funcs res_pjsip_dtmf_info res_pjsip_logger res_pjsip_pubsub res_pjsip_dlg_options
res_pjsip_acl chan_pjsip chan_bridge_media
codec_ulaw codec_alaw codec_gsm codec_g722 codec_resample format_pcm format_wav format_sln
bridge_simple bridge_native_rtp bridge_softmix bridge_holding bridge_builtin_features bridge_builtin_interval_features
pbx_config app_dial app_queue app_playback app_playtones app_echo app_stack app_db app_verbose app_read app_userevent
app_chanspy func_periodic_hook app_mixmonitor app_exec app_senddtmf
func_callerid func_channel func_groupcount func_db func_global func_logic func_math func_strings func_timeout func_uri func_cut
func_hangupcause func_devstate func_env func_pjsip_endpoint func_pjsip_contact func_pjsip_aor
"""


@dataclass(frozen=True)
class Site:
    """One PBX: its folder, its addresses, its secrets."""

    folder: Path
    tree: Path
    host: str
    customers: str
    secret: str
    certificate: Path
    key: Path

    @property
    def recordings(self) -> Path:
        return self.folder / "recordings"

    @property
    def music(self) -> Path:
        return self.folder / "music"


def write(site: Site) -> None:
    """Write all configuration files."""
    folder = site.folder / "etc"
    for made in (folder, site.recordings, *(site.folder / name for name in ("lib", "spool", "run", "log", "lib/keys"))):
        made.mkdir(parents=True, exist_ok=True)
    for name, text in {
        "asterisk": asterisk(folder.parent, site.tree),
        "modules": "[modules]\nautoload=no\n" + "".join(f"load={name}.so\n" for name in MODULES.split()),
        "logger": "[general]\n[logfiles]\nconsole => notice,warning,error,verbose\n",
        "manager": f"[general]\nenabled=yes\nport={AMI_PORT}\nbindaddr={site.host}\n"
        f"[tests]\nsecret={site.secret}\nread=all\nwrite=all\nwritetimeout=5000\n",
        "rtp": "[general]\nrtpstart=20000\nrtpend=29999\n",
        "musiconhold": f"[default]\nmode=files\ndirectory={site.music}\n",
        "features": "[general]\n",
        "indications": "[general]\ncountry=us\n[us]\ndescription=US\nringcadence=2000,4000\n"
        "ring=440+480/2000,0/4000\nbusy=480+620/500,0/500\ncongestion=480+620/250,0/250\n",
        "queues": queues(),
        "pjsip": pjsip(site),
        "extensions": extensions(site),
        **dict.fromkeys(("acl", "ccss", "cdr", "cel", "udptl", "pjproject", "sorcery", "stasis", "codecs", "http"), ""),
    }.items():
        (folder / f"{name}.conf").write_text(text, encoding="utf-8")


def asterisk(folder: Path, tree: Path, data: Path | None = None) -> str:
    """The folders of an Asterisk; *data* has what comes with the program, where it is not the tree's own."""
    modules = next(tree.glob("usr/lib/*/asterisk/modules"))
    return f"""[directories]
astetcdir => {folder}/etc
astmoddir => {modules}
astvarlibdir => {folder}/lib
astdbdir => {folder}/lib
astkeydir => {folder}/lib
astcachedir => {folder}/lib
astdatadir => {data or tree / "usr/share/asterisk"}
astagidir => {folder}/lib
astspooldir => {folder}/spool
astrundir => {folder}/run
astlogdir => {folder}/log
astsbindir => {tree}/usr/sbin
[options]
verbose = 3
documentation_language = en_US
"""


def queues() -> str:
    return f"""[general]
persistentmembers=no
autofill=yes
[{QUEUE}]
strategy=rrmemory
timeout=15
retry=1
wrapuptime=0
ringinuse=no
joinempty=yes
leavewhenempty=no
announce-frequency=0
announce-position=no
announce-holdtime=no
[{SURVEY}]
joinempty=yes
"""


def pjsip(site: Site) -> str:
    transports = "".join(
        f"[{kind}]\ntype=transport\nprotocol={kind}\nbind={site.host}:{port}\n{more}\n"
        for kind, port, more in (
            ("udp", SIP_PORT, ""),
            ("tcp", SIP_PORT, ""),
            ("tls", TLS_PORT, f"cert_file={site.certificate}\npriv_key_file={site.key}\nmethod=tlsv1_2\n"),
        )
    )
    return f"""[global]
type=global
user_agent=pbx
endpoint_identifier_order=ip,username,auth_username
{transports}
[call](!)
type=endpoint
disallow=all
allow=alaw,ulaw,g722
dtmf_mode=rfc4733
rtp_timeout={RTP_TIMEOUT}
rtp_timeout_hold=600
direct_media=no
; without these two, set-up waits for a name server now and then
media_address={site.host}
bind_rtp_to_media_address=yes
rtp_symmetric=yes
send_pai=yes
; a hold by the other side reaches us as a re-INVITE
moh_passthrough=yes
[agent](!,call)
context=from-agent
force_rport=yes
rewrite_contact=yes
trust_id_inbound=no
identify_by=username
device_state_busy_at=1
[login](!)
type=auth
auth_type=digest
[place](!)
type=aor
max_contacts=1
remove_existing=yes
minimum_expiration=5
maximum_expiration=7200
{"".join(agent(user) for user in AGENTS)}
; customers: whoever speaks from their address, with any number
[customer](call)
context=from-customer
trust_id_inbound=yes
identify_by=ip
aors=customer
[customer]
type=aor
contact=sip:{site.customers}:{SIP_PORT}
[customer]
type=identify
endpoint=customer
match={site.customers}
; nobody listens there
[nowhere](call)
context=from-customer
aors=nowhere
[nowhere]
type=aor
contact=sip:{site.customers}:{CLOSED_PORT}\\;transport=tcp
"""


def agent(user: str) -> str:
    more = SRTP.get(user, "")
    return f"""
[{user}](agent)
auth={user}
aors={user}
callerid=Agent {user} <{user}>
{more}
[{user}](login)
username={user}
password={password(user)}
[{user}](place)
"""


def password(user: str) -> str:
    """The SIP password of an agent."""
    return f"pw-{user}"


def extensions(site: Site) -> str:
    return f"""[general]
static=yes
writeprotect=yes
[globals]

[from-agent]
include => people
; hang up with Q.850 cause NNN: 62NNN at once, 63NNN after ringing for half a second
exten => _62XXX,1,Hangup(${{EXTEN:2}})
exten => _63XXX,1,Ringing()
 same => n,Wait(0.5)
 same => n,Hangup(${{EXTEN:2}})
exten => 6000,1,Answer()
 same => n,PlayTones(440)
 same => n,Wait(3600)
exten => 6001,1,Answer()
 same => n,Echo()
exten => 6002,1,Answer()
 same => n,MusicOnHold()
; four digits, kept in the data base
exten => 6003,1,Answer()
 same => n,Read(HEARD,,4,,1,20)
 same => n,Set(DB(digits/${{CHANNEL(endpoint)}})=${{HEARD}})
 same => n,UserEvent(Digits,Agent: ${{CHANNEL(endpoint)}},Digits: ${{HEARD}})
 same => n,Wait(3600)
; plays a tone, and keeps what it hears in one file and what it says in another
exten => 6004,1,Answer()
 same => n,Set(FILE={site.recordings}/${{UNIQUEID}})
 same => n,MixMonitor(${{FILE}}.wav,r(${{FILE}}-heard.wav)t(${{FILE}}-said.wav),touch ${{FILE}}.done)
 same => n,UserEvent(Recording,Agent: ${{CHANNEL(endpoint)}},File: ${{FILE}})
 same => n,PlayTones(440)
 same => n,Wait(3600)
; early media for a second, then the answer
exten => 6005,1,Progress()
 same => n,PlayTones(440)
 same => n,Wait(1)
 same => n,Answer()
 same => n,Wait(3600)
; early media, then busy
exten => 6006,1,Progress()
 same => n,PlayTones(busy)
 same => n,Wait(1)
 same => n,Hangup(17)
; rings for ever; says nothing for ever; rings a second, then answers
exten => 6007,1,Ringing()
 same => n,Wait(3600)
exten => 6008,1,Wait(3600)
exten => 6009,1,Ringing()
 same => n,Wait(1)
 same => n,Goto(6000,1)
; rings nobody's phone
exten => 6010,1,Dial(PJSIP/nowhere,30)
 same => n,Hangup()
; the quality survey: whoever is passed on to it waits in its queue
exten => 6020,1,Answer()
 same => n,UserEvent(Survey,Caller: ${{CALLERID(num)}},Name: ${{CALLERID(name)}})
 same => n,Queue({SURVEY})
 same => n,Hangup()
; answers, hangs up after NN tenths of a second
exten => _61XX,1,Answer()
 same => n,PlayTones(440)
 same => n,Wait($[${{EXTEN:2}}/10])
 same => n,Hangup()
; queue mode of the agent who calls: in, out, pause, ready
exten => *44,1,AddQueueMember({QUEUE},PJSIP/${{CHANNEL(endpoint)}})
 same => n,Goto(told,${{AQMSTATUS}},1)
exten => *45,1,RemoveQueueMember({QUEUE},PJSIP/${{CHANNEL(endpoint)}})
 same => n,Goto(told,${{RQMSTATUS}},1)
exten => *46,1,PauseQueueMember({QUEUE},PJSIP/${{CHANNEL(endpoint)}})
 same => n,Goto(told,${{PQMSTATUS}},1)
exten => *47,1,UnpauseQueueMember({QUEUE},PJSIP/${{CHANNEL(endpoint)}})
 same => n,Goto(told,${{UPQMSTATUS}},1)
; customers, through the trunk, who see the multichannel number
exten => _7XXXXXXXXXX,1,Set(CALLERID(num)={MULTICHANNEL})
 same => n,Set(CALLERID(name)=)
 same => n,Dial(PJSIP/${{EXTEN}}@customer,60)
 same => n,Hangup(${{HANGUPCAUSE}})

[told]
exten => _[A-Z]!,1,Answer()
 same => n,Wait(0.2)
 same => n,Hangup()
exten => NOTINQUEUE,1,Hangup(21)
exten => NOTFOUND,1,Hangup(21)
exten => NOSUCHQUEUE,1,Hangup(21)

[people]
exten => _100[1-6],1,Dial(PJSIP/${{EXTEN}},${{IF($["${{SECONDS}}"=""]?60:${{SECONDS}})}},b(headers^add^1))
 same => n,Hangup(${{HANGUPCAUSE}})
; the first of all agents who answers; the others see "answered elsewhere"
exten => {RING_GROUP},1,Dial(PJSIP/1001&PJSIP/1002&PJSIP/1003,60,b(headers^add^1))
 same => n,Hangup(${{HANGUPCAUSE}})

[from-customer]
include => people
exten => {QUEUE},1,Goto({MULTICHANNEL},1)
exten => {MULTICHANNEL},1,Answer()
 same => n,Set(__HEADER1=X-Queue:{QUEUE})
 same => n,Set(__HEADER2=X-Call-Ref:${{UNIQUEID}})
 same => n,Set(__HEADER3=X-DID:{MULTICHANNEL})
 same => n,Queue({QUEUE},b(headers^add^1))
 same => n,Hangup()

[headers]
exten => add,1,Set(N=1)
 same => n(next),Set(HEADER=${{HEADER${{N}}}})
 same => n,GotoIf($[${{LEN(${{HEADER}})}} = 0]?end)
 same => n,Set(PJSIP_HEADER(add,${{CUT(HEADER,:,1)}})=${{CUT(HEADER,:,2-)}})
 same => n,Set(N=$[${{N}} + 1])
 same => n,Goto(next)
 same => n(end),Return()

; the other half of a call that the tests themselves put in
[customer]
exten => tone,1,Answer()
 same => n,PlayTones(440)
 same => n,Wait(3600)
exten => echo,1,Answer()
 same => n,Echo()
exten => silent,1,Answer()
 same => n,Wait(3600)
exten => record,1,Answer()
 same => n,Set(FILE={site.recordings}/${{UNIQUEID}})
 same => n,MixMonitor(${{FILE}}.wav,r(${{FILE}}-heard.wav)t(${{FILE}}-said.wav),touch ${{FILE}}.done)
 same => n,UserEvent(Recording,Agent: customer,File: ${{FILE}})
 same => n,PlayTones(440)
 same => n,Wait(3600)
"""
