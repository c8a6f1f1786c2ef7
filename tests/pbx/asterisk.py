# SPDX-License-Identifier: GPL-3.0-or-later
"""The Asterisk of the desk's tests: its agents, its customers, its queue."""

from __future__ import annotations

import secrets
import shutil
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from app.telephony.port import SipAccount
from tests.pbx import config
from tests.pbx.ami import PATIENCE, AmiError, Message
from tests.pbx.certificates import Authority, Certificate
from tests.pbx.process import Asterisk, own_addresses, write_tone

CUSTOMER = "35840123456"


@dataclass(frozen=True)
class Inbound:
    """A call that the tests put in as a customer would."""

    pbx: Pbx
    channel: str
    caller: str

    def hang_up(self) -> None:
        """The customer hangs up; no error when the call is over."""
        with suppress(AmiError):
            self.pbx.action("Hangup", Channel=self.channel)

    def gone(self) -> bool:
        """Whether nothing is left of the call."""
        return all(channel["Channel"] != self.channel for channel in self.pbx.channels())


class Pbx(Asterisk):
    """An exchange with agents and customers."""

    def __init__(self, folder: Path, tree: Path) -> None:
        host, self.customers = own_addresses()
        super().__init__(folder, tree, host)
        self.tls_port = config.TLS_PORT
        self.authority = Authority(folder / "certificates")
        self._site = config.Site(
            folder=folder,
            tree=tree,
            host=self.host,
            customers=self.customers,
            secret=self.secret,
            certificate=folder / "certificates" / "used.crt",
            key=folder / "certificates" / "used.key",
        )
        self.use_certificate(self.authority.issue(self.host))
        write_tone(self._site.music / "music.wav", 700)
        config.write(self._site)

    # What a client needs

    def account(self, user: str = "1001", transport: Literal["udp", "tcp", "tls"] = "udp", **more: Any) -> SipAccount:
        """The agent's account, ready for the phone; the authority is trusted with TLS."""
        fields = {"password": config.password(user), "bind_host": "127.0.0.1", "transport": transport, **more}
        if transport == "tls":
            fields.setdefault("ca_file", str(self.authority.file))
        return SipAccount(user, self.host, port=self.tls_port if transport == "tls" else self.port, **fields)

    def use_certificate(self, certificate: Certificate) -> None:
        """Show this certificate over TLS from the next start on (``authority.issue`` makes them)."""
        shutil.copy(certificate.file, self._site.certificate)
        shutil.copy(certificate.key, self._site.key)

    # Registrations

    def contact(self, user: str) -> str:
        """The address at which an agent is registered, or ``""``."""
        for line in self.cli("pjsip show contacts").splitlines():
            words = line.split()
            if len(words) > 1 and words[0] == "Contact:" and words[1].startswith(f"{user}/sip:"):
                return words[1].partition("/")[2]
        return ""

    def _registrations(self, user: str) -> list[str]:
        """Keys of what the data base keeps about an agent's registrations."""
        lines = self.cli("database show registrar").splitlines()
        keys = [line.partition(": ")[0].strip().removeprefix("/registrar/") for line in lines]
        return [key for key in keys if key.startswith(f"contact/{user};@")]

    def recorded(self, file: str) -> tuple[Path, Path]:
        """Wait until a recording (``File`` of ``UserEvent``) is complete; what Asterisk heard from, and said to, that end."""
        end = time.monotonic() + PATIENCE
        while not Path(f"{file}.done").exists():
            assert time.monotonic() < end, f"no recording {file}"
            time.sleep(0.02)
        return Path(f"{file}-heard.wav"), Path(f"{file}-said.wav")

    # Customers

    def call_in(
        self,
        to: str = "1001",
        *,
        caller: str = CUSTOMER,
        name: str = "",
        headers: dict[str, str] | None = None,
        customer: Literal["tone", "echo", "silent", "record"] = "tone",
        ring_seconds: int = 60,
    ) -> Inbound:
        """A customer calls an agent, the queue (``support``) or the ring group (``200``). Not waited for."""
        channel = f"Local/{to}@from-customer"
        one = secrets.token_hex(8)
        variables = [("Variable", f"__HEADER{n}={h}:{v}") for n, (h, v) in enumerate((headers or {}).items(), 1)]
        variables.append(("Variable", f"__SECONDS={ring_seconds}"))
        with self.listen() as heard:
            self.action(
                "Originate",
                *variables,
                Channel=channel,
                Context="customer",
                Exten=customer,
                Priority="1",
                CallerID=f'"{name}" <{caller}>',
                Timeout="3600000",
                Async="true",
                ChannelId=one,
            )
            # The first half runs the customer's part once the second, which rings the agent, is answered.
            channel = heard.wait("Newchannel", Uniqueid=one)["Channel"]
        return Inbound(self, channel, caller)

    # The queue

    def queue_add(self, *users: str) -> None:
        """Log agents in to the queue."""
        for user in users:
            self.action("QueueAdd", Queue=config.QUEUE, Interface=f"PJSIP/{user}")

    def queue(self) -> dict[str, Message]:
        """Members of the queue by agent (fields of QueueMember: Paused, PausedReason, InCall, CallsTaken, Status, …)."""
        entries = self.ami.listing("QueueStatus", Queue=config.QUEUE)
        return {e["Name"].removeprefix("PJSIP/"): e for e in entries if e["Event"] == "QueueMember"}

    def reset(self) -> None:
        """Leave it as it was at the start: no calls, nobody in the queue, nobody registered."""
        for channel in self.channels():
            with suppress(AmiError):
                self.action("Hangup", Channel=channel["Channel"])
        self.wait_for_no_channels()
        for user in self.queue():
            self.action("QueueRemove", Queue=config.QUEUE, Interface=f"PJSIP/{user}")
        for user in config.AGENTS:
            for key in self._registrations(user):
                self.action("DBDel", Family="registrar", Key=key)
        self.cli("database deltree digits")
