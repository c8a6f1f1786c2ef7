# SPDX-License-Identifier: GPL-3.0-or-later
"""A customer with a phone of another make: baresip, steered through its control socket."""

from __future__ import annotations

import asyncio
import json
import socket
import subprocess
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import IO

from tests.pbx.ami import PATIENCE
from tests.pbx.asterisk import Pbx
from tests.pbx.process import write_tone

CONTROL_PORT = 4444
TONE = 600
"""Hertz of the tone that this customer says."""


class Baresip:
    """The customer *number*, at the trunk's end of *pbx*; as a context manager it starts and ends.

    An agent reaches it by dialling *number* (7 and ten digits), it calls agents by :meth:`dial`. It says a tone of 600 Hz
    for two minutes. One at a time, and not beside a :class:`~tests.pbx.sipp.Sipp`: the trunk has one address.
    """

    def __init__(self, pbx: Pbx, folder: Path, number: str = "75550001111") -> None:
        self._pbx = pbx
        self._folder = folder / "baresip"
        self._folder.mkdir()
        self.heard = self._folder / "heard"
        """Folder of the WAV files of what it heard (``…-dec.wav``) and said (``…-enc.wav``)."""
        self.heard.mkdir()
        write_tone(self._folder / "tone.wav", TONE, seconds=120)
        modules = ("g711", "aufile", "sndfile")
        applications = ("account", "menu", "ctrl_tcp")
        (self._folder / "config").write_text(
            "\n".join(
                [
                    f"module_path {module_folder()}",
                    *(f"module {name}.so" for name in modules),
                    *(f"module_app {name}.so" for name in applications),
                    f"sip_listen {pbx.customers}:{pbx.port}",
                    f"net_interface {pbx.customers}",
                    f"ctrl_tcp_listen {pbx.customers}:{CONTROL_PORT}",
                    f"audio_source aufile,{self._folder}/tone.wav",
                    f"audio_alert aufile,{self._folder}/tone.wav",
                    f"snd_path {self.heard}",
                ]
            )
            + "\n",
            encoding="utf-8",
        )
        account = f"<sip:{number}@{pbx.customers}>;regint=0;answermode=manual\n"
        (self._folder / "accounts").write_text(account, encoding="utf-8")
        (self._folder / "contacts").touch()
        self.events: list[Mapping[str, str]] = []
        self._answers: list[Mapping[str, object]] = []
        self._news = threading.Condition()

    def __enter__(self) -> Baresip:
        with (self._folder / "log").open("w", encoding="utf-8") as log:
            self._process = subprocess.Popen(
                ["baresip", "-f", str(self._folder), "-v"],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd=self._folder,
            )
        self._socket = self._connect()
        self._reader = threading.Thread(target=self._read, name="baresip", daemon=True)
        self._reader.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        self._reader.join()
        self._socket.close()

    def _connect(self) -> socket.socket:
        end = time.monotonic() + PATIENCE
        while True:
            with suppress(OSError):
                return socket.create_connection((self._pbx.customers, CONTROL_PORT))
            assert self._process.poll() is None, f"baresip did not start:\n{self.log()}"
            assert time.monotonic() < end, f"baresip does not listen:\n{self.log()}"
            time.sleep(0.02)

    def log(self) -> str:
        """What it prints."""
        return (self._folder / "log").read_text(encoding="utf-8", errors="replace")

    def command(self, name: str, parameters: str = "") -> str:
        """Do one command of baresip; returns what it says."""
        body = json.dumps({"command": name, "params": parameters}).encode()
        with self._news:
            count = len(self._answers)
        self._socket.sendall(b"%d:%s," % (len(body), body))
        with self._news:
            assert self._news.wait_for(lambda: len(self._answers) > count, PATIENCE), f"{name}: no answer"
            answer = self._answers[count]
        assert answer["ok"], f"{name}: {answer}\n{self.log()}"
        return str(answer["data"])

    def wait(self, event: str, count: int = 1) -> Mapping[str, str]:
        """Wait for the *count*-th event of that type (CALL_INCOMING, CALL_ESTABLISHED, CALL_CLOSED, CALL_DTMF_START …)."""

        def found() -> list[Mapping[str, str]]:
            return [e for e in self.events if e["type"] == event]

        with self._news:
            came = self._news.wait_for(lambda: len(found()) >= count, PATIENCE)
            assert came, f"no {event}; came: {[e['type'] for e in self.events]}\n{self.log()}"
            return found()[count - 1]

    async def came(self, event: str, count: int = 1) -> Mapping[str, str]:
        """The same for a coroutine."""
        return await asyncio.to_thread(self.wait, event, count)

    def dial(self, extension: str) -> None:
        self.command("dial", f"sip:{extension}@{self._pbx.host}")

    def answer(self) -> None:
        self.command("accept")

    def hang_up(self) -> None:
        self.command("hangup")

    def hold(self) -> None:
        self.command("hold")

    def resume(self) -> None:
        self.command("resume")

    def send_digits(self, digits: str) -> None:
        for digit in digits:
            self.command("sndcode", digit)

    def transfer(self, extension: str) -> None:
        self.command("transfer", f"sip:{extension}@{self._pbx.host}")

    def _read(self) -> None:
        stream = self._socket.makefile("rb")
        with suppress(OSError, ValueError), stream:
            while length := read_length(stream):
                message = json.loads(stream.read(length))
                stream.read(1)
                with self._news:
                    (self.events if message.get("event") else self._answers).append(message)
                    self._news.notify_all()


def read_length(stream: IO[bytes]) -> int:
    """The length that stands before each message, 0 at the end."""
    digits = b""
    while (byte := stream.read(1)) != b":":
        if not byte:
            return 0
        digits += byte
    return int(digits)


def module_folder() -> Path:
    """Where Debian puts baresip's modules."""
    return next(path for path in Path("/usr/lib").glob("**/baresip/modules"))
