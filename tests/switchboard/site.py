# SPDX-License-Identifier: GPL-3.0-or-later
"""The exchange of a site: a real Asterisk with the shipped configuration unchanged, and the part of it that a site writes."""

from __future__ import annotations

import secrets
import shutil
import socket
import time
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal

from app.telephony.port import SipAccount
from tests.pbx import config
from tests.pbx.ami import PATIENCE, AmiError, Message
from tests.pbx.process import Asterisk, own_addresses, write_tone

SHIPPED = Path(__file__).resolve().parents[2] / "packaging" / "server"
AGENTS = ("1001", "1002", "1003", "1004", "1005", "1006")
QUEUES = {"support": "358942550100", "sales": "358942550200"}
"""The departments and their multichannel numbers, as the trunk writes them."""
OWN_NUMBERS = {"1001": "358942550301", "1002": "358942550302"}
"""Agents' own numbers."""
HTTP_PORT = 8088
LANGUAGES = ("mn", "ru", "hu", "fi", "en")
OFFER_TONE = 1300
"""Hertz, of the offer where announcements are tones; the others are at 850 Hz, the music at 700."""


class SitePbx(Asterisk):
    """The site's Asterisk. ``door`` is the switchboard's dialplan door (host, port), which nobody listens at until a test does."""

    def __init__(self, folder: Path, tree: Path, *, real_announcements: bool = False) -> None:
        host, self.world_host = own_addresses()
        super().__init__(folder, tree, host)
        self.ami_user, self.ami_secret = "soitto", secrets.token_hex(8)
        self.ari_user, self.ari_secret = "soitto", secrets.token_hex(8)
        self.ari_url = f"http://{host}:{HTTP_PORT}"
        self.door_secret = secrets.token_hex(16)
        self.door = (host, free_port(host))
        self.sounds = folder / "share" / "sounds"
        self.messages = folder / "spool" / "soitto"
        self._seen = 0
        self._write(real_announcements)

    @property
    def door_url(self) -> str:
        """Where the dialplan asks."""
        return "http://{}:{}/pbx".format(*self.door)

    # What a client needs

    def account(self, user: str = "1001", transport: Literal["udp", "tcp"] = "udp", **more: Any) -> SipAccount:
        """An agent's account, ready for the desk's phone."""
        fields = {"password": config.password(user), "bind_host": "127.0.0.1", "transport": transport, **more}
        return SipAccount(user, self.host, port=self.port, **fields)

    # Queues

    def member(self, queue: str, *extensions: str, paused: bool = False) -> None:
        """Log agents in to a queue."""
        for one in extensions:
            self.action(
                "QueueAdd", Queue=queue, Interface=f"PJSIP/{one}", MemberName=one, Paused="true" if paused else "false"
            )

    def queue(self, queue: str) -> dict[str, Message]:
        """Members of a queue by extension (fields of QueueMember: Paused, InCall, CallsTaken, Status, …)."""
        entries = self.ami.listing("QueueStatus", Queue=queue)
        return {e["Location"].removeprefix("PJSIP/"): e for e in entries if e["Event"] == "QueueMember"}

    def waiting(self, queue: str) -> list[Message]:
        """Who waits in a queue, in order (fields of QueueEntry: Position, Channel, CallerIDNum, Wait, …)."""
        return [e for e in self.ami.listing("QueueStatus", Queue=queue) if e["Event"] == "QueueEntry"]

    def wait_for_waiting(self, queue: str, count: int) -> list[Message]:
        """Wait until so many wait in a queue."""
        end = time.monotonic() + PATIENCE
        while len(there := self.waiting(queue)) != count:
            assert time.monotonic() < end, f"{count} were to wait, there are {len(there)}"
            time.sleep(0.02)
        return there

    # What was done

    def variable(self, channel: str, name: str) -> str:
        """A channel's variable, ``""`` when it has none or the channel is gone."""
        with suppress(AmiError):
            return self.action("Getvar", Channel=channel, Variable=name)["Value"]
        return ""

    def keep(self, family: str, key: str, value: str) -> None:
        """Write to Asterisk's own data base."""
        self.action("DBPut", Family=family, Key=key, Val=value)

    def kept(self, family: str) -> dict[str, str]:
        """All of a family of Asterisk's own data base."""
        found = {}
        for line in self.cli(f"database show {family}").splitlines():
            key, colon, value = line.partition(":")
            if colon and key.strip().startswith(f"/{family}/"):
                found[key.strip().removeprefix(f"/{family}/")] = value.strip()
        return found

    def played(self, channel: str = "") -> list[str]:
        """The announcements that were begun, in order, as ``language/file`` (of the channels whose name begins so)."""
        found = []
        for line in self.log.read_bytes()[self._seen :].decode("utf-8", "replace").splitlines():
            _, begun, rest = line.partition("> Playing '")
            who = line.partition("<")[2].partition(">")[0]
            if begun and who.startswith(channel):
                file, _, language = rest.partition("' (language '")
                found.append(f"{language.partition(chr(39))[0]}/{file.rpartition('.')[0] or file}")
        return found

    def wait_for_playing(self, name: str, count: int = 1, *, seconds: float = PATIENCE) -> None:
        """Wait until an announcement (in whatever language) was begun so often."""
        end = time.monotonic() + seconds
        while sum(one.partition("/")[2] == name for one in self.played()) < count:
            assert time.monotonic() < end, f"{name} was not played {count} times; played: {self.played()}"
            time.sleep(0.02)

    def forget_log(self) -> None:
        """From now on :meth:`played` tells only what is played later."""
        self._seen = self.log.stat().st_size

    def reset(self) -> None:
        """Leave it as it was at the start: no calls, nobody in a queue, nobody registered, nothing kept."""
        for channel in self.channels():
            with suppress(AmiError):
                self.action("Hangup", Channel=channel["Channel"])
        self.wait_for_no_channels()
        for queue in QUEUES:
            for user in self.queue(queue):
                self.action("QueueRemove", Queue=queue, Interface=f"PJSIP/{user}")
        for family in ("registrar", "soitto-request", "soitto-message", "soitto-rules"):
            self.cli(f"database deltree {family}")

    # Files

    def _write(self, real_announcements: bool) -> None:
        etc, site = self.folder / "etc", self.folder / "etc" / "site"
        shutil.copytree(SHIPPED / "asterisk", etc, ignore=shutil.ignore_patterns("site"))
        for made in (site, self.messages, *(self.folder / name for name in ("lib", "spool", "run", "log", "lib/keys"))):
            made.mkdir(parents=True, exist_ok=True)
        write_tone(self.folder / "music" / "music.wav", 700)
        share = self.folder / "share"
        share.mkdir()
        for name in ("documentation", "rest-api", "static-http", "phoneprov"):
            (share / name).symlink_to(self.tree / "usr/share/asterisk" / name)
        self._sounds(real_announcements)
        (etc / "asterisk.conf").write_text(config.asterisk(self.folder, self.tree, share), encoding="utf-8")
        for name, text in {
            "http": f"bindaddr={self.host}\n",
            "ari": f"[{self.ari_user}]\ntype=user\npassword={self.ari_secret}\nread_only=no\n",
            "manager": f"[general](+)\nbindaddr={self.host}\n[{self.ami_user}](soitto-rights)\nsecret={self.ami_secret}\n"
            f"[tests]\nsecret={self.secret}\nread=all\nwrite=all\nwritetimeout=5000\n",
            "musiconhold": f"[default]\nmode=files\ndirectory={self.folder}/music\n",
            "queues": "".join(f"[{queue}](soitto)\nperiodic-announce-frequency=1\n" for queue in QUEUES),
            "pjsip": self._pjsip(),
            "extensions": self._extensions(),
            "rtp": "",
        }.items():
            (site / f"{name}.conf").write_text(text, encoding="utf-8")

    def _pjsip(self) -> str:
        transports = "".join(
            f"[transport-{kind}]\ntype=transport\nprotocol={kind}\nbind={self.host}:{self.port}\n"
            for kind in ("udp", "tcp")
        )
        agents = "".join(
            f"[{user}](soitto-agent)\nauth={user}\naors={user}\ncallerid=Agent {user} <{user}>\n"
            f"media_address={self.host}\n"
            f"[{user}](soitto-login)\nusername={user}\npassword={config.password(user)}\n[{user}](soitto-place)\n"
            for user in AGENTS
        )
        return f"""{transports}{agents}
[customer](soitto-trunk)
aors=customer
media_address={self.host}
[customer]
type=aor
contact=sip:{self.world_host}:{self.port}
[customer]
type=identify
endpoint=customer
match={self.world_host}
"""

    def _extensions(self) -> str:
        numbers = "".join(
            f"exten => {number},1,Goto(soitto-queue,{queue},1)\n" for queue, number in QUEUES.items()
        ) + "".join(f"exten => {number},1,Goto(soitto-own,{number},1)\n" for number in OWN_NUMBERS.values())
        return f"""[globals]
SOITTO_URL={self.door_url}
SOITTO_SECRET={self.door_secret}
SOITTO_TRUNK=PJSIP/NUMBER@customer
SOITTO_MESSAGES={self.messages}
SOITTO_QUEUE_ELSE=support
SOITTO_SHOWN={QUEUES["support"]}
[soitto-arrivals]
{numbers}
; a flow of the site's own
exten => 358942550901,1,Gosub(soitto-offer,support,1)
 same => n,UserEvent(FlowGoesOn)
 same => n,Hangup()
[soitto-agents]
exten => _100X,1,Dial(PJSIP/${{EXTEN}},60)
exten => _[+0]XXX.,1,Goto(soitto-out,${{EXTEN}},1)
"""

    def _sounds(self, real: bool) -> None:
        if real:
            shutil.copytree(SHIPPED / "sounds", self.sounds, symlinks=True)
            return
        for language in LANGUAGES:
            for name in announcements(language):
                file = name if "/" in name else f"soitto/{name}"
                write_tone(self.sounds / language / f"{file}.wav", OFFER_TONE if name == "offer" else 850, 0.2)
            write_tone(self.sounds / language / "soitto" / "beep.wav", 1000, 0.2)
            for every in (15, 30, 60, 120):
                folder = self.sounds / f"{language}_offer{'' if every == 60 else every}" / "soitto"
                folder.mkdir(parents=True)
                for tick in range(every // 15, 9, every // 15):
                    (folder / f"tick-{tick}.wav").symlink_to(self.sounds / language / "soitto" / "offer.wav")


def announcements(language: str) -> list[str]:
    """The names of the announcements that are shipped in a language."""
    lines = (SHIPPED / "announcements" / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return [line.partition(":")[0] for line in lines if line and not line.startswith("#")]


def free_port(host: str) -> int:
    """A TCP port where nobody listens."""
    with socket.socket() as probe:
        probe.bind((host, 0))
        return int(probe.getsockname()[1])
