# SPDX-License-Identifier: GPL-3.0-or-later
"""One real Asterisk in a folder of its own, whatever its configuration: start, ask, look at it, kill it, start it again."""

from __future__ import annotations

import os
import random
import secrets
import shutil
import signal
import socket
import subprocess
import time
import wave
from array import array
from contextlib import suppress
from math import pi, sin
from pathlib import Path

import psutil

from tests.pbx import config
from tests.pbx.ami import PATIENCE, Ami, AmiError, Heard, Message

# Ends Asterisk when the tests die without a word: their end of the pipe then closes.
GUARD = 'exec 3<&0; "$@" </dev/null >&2 3<&- & echo $!; exec >/dev/null; read _ <&3; kill -9 $! 2>/dev/null; wait'


class Asterisk:
    """One Asterisk. Everything blocks, for milliseconds, unless its name or docstring says "wait". The configuration in
    ``folder/etc`` is written by who makes it; its manager interface has a user ``tests`` with ``secret`` at ``host``."""

    def __init__(self, folder: Path, tree: Path, host: str) -> None:
        self.folder, self.tree, self.host = folder, tree, host
        self.port = config.SIP_PORT
        self.secret = secrets.token_hex(8)
        self._guard: subprocess.Popen[str] | None = None
        self._pid = 0
        self._ami: Ami | None = None

    # The process

    def start(self) -> None:
        """Start, or start again on the same addresses; comes back when it is fully booted (under a second)."""
        loader, libraries = dynamic_loader(self.tree)
        command = [str(loader), "--library-path", str(libraries), str(self.tree / "usr/sbin/asterisk")]
        command += ["-f", "-n", "-C", str(self.folder / "etc/asterisk.conf")]
        # A socket left by a killed one.
        shutil.rmtree(self.folder / "run")
        (self.folder / "run").mkdir()
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "OPENSSL_CONF": "/dev/null"}
        with self.log.open("a", encoding="utf-8") as log:
            self._guard = subprocess.Popen(
                ["sh", "-c", GUARD, "sh", *command],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                cwd=self.folder,
                env=environment,
                text=True,
            )
        assert self._guard.stdout is not None
        self._pid = int(self._guard.stdout.readline())
        self._ami = self._connect()

    def _connect(self) -> Ami:
        """Wait for the boot's end."""
        end = time.monotonic() + 60
        while True:
            with suppress(OSError, AmiError):
                ami = Ami((self.host, config.AMI_PORT), "tests", self.secret)
                if "fully booted" in ami.action("Command", Command="core waitfullybooted").get("Output", ""):
                    return ami
                ami.close()
            assert self.running, f"Asterisk did not start:\n{self.tail()}"
            assert time.monotonic() < end, f"Asterisk does not get ready:\n{self.tail()}"
            time.sleep(0.02)

    @property
    def running(self) -> bool:
        # The guard does not read its child's exit status before the end.
        with suppress(psutil.NoSuchProcess):
            return self._pid != 0 and psutil.Process(self._pid).status() != psutil.STATUS_ZOMBIE
        return False

    @property
    def pid(self) -> int:
        """Process id of the running Asterisk."""
        return self._pid

    @property
    def log(self) -> Path:
        """What Asterisk prints."""
        return self.folder / "asterisk.log"

    def tail(self) -> str:
        return "\n".join(self.log.read_text(encoding="utf-8", errors="replace").splitlines()[-60:])

    def kill(self) -> None:
        """SIGKILL: no good-bye to anybody; what it had written stays."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """Stop in order: calls are hung up. Does nothing when it does not run."""
        self._end(signal.SIGTERM)

    def freeze(self) -> None:
        """Stop the process without ending it: sockets stay open and nobody answers."""
        os.kill(self._pid, signal.SIGSTOP)

    def thaw(self) -> None:
        os.kill(self._pid, signal.SIGCONT)

    def _end(self, how: signal.Signals) -> None:
        if self._guard is None:
            return
        with suppress(ProcessLookupError):
            os.kill(self._pid, how)
        end = time.monotonic() + PATIENCE
        while self.running and time.monotonic() < end:
            time.sleep(0.01)
        self._guard.communicate()  # kills what is still there
        self._guard, self._pid = None, 0
        if self._ami is not None:
            self._ami.close()
            self._ami = None

    # Manager interface

    @property
    def ami(self) -> Ami:
        assert self._ami is not None, "Asterisk does not run"
        return self._ami

    def action(self, action: str, *more: tuple[str, str], **fields: str) -> Message:
        """Do one action of the manager interface; AmiError when it is refused."""
        return self.ami.action(action, *more, **fields)

    def cli(self, command: str) -> str:
        """What the command line says to *command*."""
        return self.action("Command", Command=command).get("Output", "")

    def listen(self) -> Heard:
        """Events from now on: ``with pbx.listen() as heard: … heard.wait("Hold")`` or ``await heard.came("Hold")``."""
        return self.ami.listen()

    def channels(self) -> list[Message]:
        """The channels there are (fields of CoreShowChannel: Channel, ChannelStateDesc, Application, CallerIDNum, …), each once:
        one that changes while Asterisk lists them may be told twice, and its later state counts."""
        return list({channel["Channel"]: channel for channel in self.ami.listing("CoreShowChannels")}.values())

    def channels_of(self, user: str) -> list[Message]:
        """The channels of an agent."""
        return [channel for channel in self.channels() if channel["Channel"].startswith(f"PJSIP/{user}-")]

    def wait_for_no_channels(self) -> None:
        """Wait until every call is over."""
        end = time.monotonic() + PATIENCE
        while left := [channel["Channel"] for channel in self.channels()]:
            assert time.monotonic() < end, f"channels left: {left}"
            time.sleep(0.02)

    def database(self, family: str, key: str) -> str:
        """A value of Asterisk's own data base, ``""`` when there is none."""
        _, found, value = self.cli(f"database get {family} {key}").partition("Value: ")
        return value.strip() if found else ""


def own_addresses() -> tuple[str, str]:
    """Two loopback addresses that nobody uses: the PBX's and the customers'."""
    while True:
        net = f"127.{random.randint(16, 250)}.{random.randint(0, 255)}"
        hosts = f"{net}.1", f"{net}.2"
        if all(is_free(host, port) for host in hosts for port in (config.SIP_PORT, config.AMI_PORT)):
            return hosts


def is_free(host: str, port: int) -> bool:
    for kind in (socket.SOCK_DGRAM, socket.SOCK_STREAM):
        with socket.socket(socket.AF_INET, kind) as probe:
            try:
                probe.bind((host, port))
            except OSError:
                return False
    return True


def dynamic_loader(tree: Path) -> tuple[Path, Path]:
    """The tree's own program loader and its folder of libraries: Asterisk and this machine may differ in both."""
    loader = next(path for path in sorted(tree.glob("usr/lib/**/ld-linux*.so.*")))
    return loader, next(tree.glob("usr/lib/*/asterisk")).parent


def write_tone(file: Path, hertz: int, seconds: float = 1) -> None:
    """Write a WAV file of a tone, 8 kHz."""
    file.parent.mkdir(parents=True, exist_ok=True)
    samples = array("h", (round(8000 * sin(2 * pi * hertz * n / 8000)) for n in range(round(8000 * min(seconds, 1)))))
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(8000)
        out.writeframes(samples.tobytes() * max(1, round(seconds)))
