# SPDX-License-Identifier: GPL-3.0-or-later
"""A PulseAudio server for one test: headsets that are plugged in and out, mouths to speak and ears to listen with.

Everything but the desk's own side runs in Debian's programs (pulseaudio, pactl, pacat, parec).
"""

from __future__ import annotations

import contextlib
import math
import os
import shutil
import socket
import subprocess
import threading
import time
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

RATE = 16000
PATIENCE = 15.0
"""Seconds after which a test that waits gives up; not a figure of the product."""
PROGRAMS = ("pulseaudio", "pactl", "pacat", "parec")


def missing() -> str:
    """Why there can be no PulseAudio here; empty where there can."""
    lacking = [name for name in PROGRAMS if shutil.which(name) is None]
    return (
        f"needs Debian's packages pulseaudio and pulseaudio-utils ({', '.join(lacking)} not found)" if lacking else ""
    )


def until(done: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < end, f"did not happen: {what}"
        time.sleep(0.02)


class Pulse:
    """The server. Its devices are null sinks; a microphone's sink is what is said into it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.socket = folder / "native"
        self._environment = {
            **os.environ,
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "XDG_CONFIG_HOME": str(folder),
            "PULSE_SERVER": self.address,
        }
        self._server: subprocess.Popen[bytes] | None = None
        self._modules: dict[str, list[str]] = {}

    @property
    def address(self) -> str:
        return f"unix:{self.socket}"

    # ---- the server

    def start(self) -> None:
        self.folder.mkdir(mode=0o700, exist_ok=True)
        command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--realtime=yes"]
        command += ["--high-priority=yes", "-L", f"module-native-protocol-unix auth-anonymous=1 socket={self.socket}"]
        self._server = subprocess.Popen(
            command, env=self._environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        until(self._answers, "the sound server's start")
        self._modules.clear()

    def stop(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            server.kill()
            server.wait()

    def _answers(self) -> bool:
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as probe:
            probe.connect(str(self.socket))
            return True
        return False

    def pactl(self, *arguments: str) -> str:
        done = subprocess.run(
            ["pactl", *arguments], env={**self._environment, "LC_ALL": "C"}, capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    # ---- devices

    def plug_speaker(self, name: str) -> None:
        self._modules[name] = [self._sink(name, name)]

    def plug_microphone(self, name: str) -> None:
        # A microphone of its own, not the monitor of a loudspeaker: such are no microphones to the desk.
        mouth = self._sink(f"{name}_mouth", f"{name}-mouth")
        arguments = (f"master={name}_mouth.monitor", f"source_name={name}")
        source = self.pactl(
            "load-module", "module-remap-source", *arguments, f"source_properties=device.description={name}"
        )
        self._modules[name] = [source, mouth]

    def plug_headset(self, name: str) -> None:
        self.plug_speaker(f"{name}_out")
        self.plug_microphone(f"{name}_in")

    def unplug(self, name: str) -> None:
        for part in (name, f"{name}_out", f"{name}_in"):
            for module in self._modules.pop(part, ()):
                self.pactl("unload-module", module)

    def prefer(self, name: str) -> None:
        """Make a headset the system's default."""
        self.pactl("set-default-sink", f"{name}_out")
        self.pactl("set-default-source", f"{name}_in")

    def echo(self, speaker: str, microphone: str, milliseconds: int) -> None:
        """From now on the microphone hears the loudspeaker."""
        self.pactl(
            "load-module",
            "module-loopback",
            f"source={speaker}.monitor",
            f"sink={microphone}_mouth",
            f"latency_msec={milliseconds}",
        )

    def plays_on(self, speaker: str) -> int:
        """How many streams a loudspeaker plays."""
        return self._streams("sinks", "sink-inputs", speaker)

    def records_from(self, microphone: str) -> int:
        return self._streams("sources", "source-outputs", microphone)

    def _streams(self, devices: str, streams: str, name: str) -> int:
        rows = [line.split("\t") for line in self.pactl("list", "short", devices).splitlines()]
        numbers = [row[0] for row in rows if row[1] == name]
        rows = [line.split("\t") for line in self.pactl("list", "short", streams).splitlines()]
        return sum(row[1] in numbers for row in rows)

    def _sink(self, name: str, description: str) -> str:
        # With rewinds a null sink that was idle sleeps for two seconds before it moves its first sound.
        return self.pactl(
            "load-module",
            "module-null-sink",
            f"sink_name={name}",
            "norewinds=1",
            f"sink_properties=device.description={description}",
        )

    # ---- mouths and ears

    @contextlib.contextmanager
    def speaks(self, microphone: str, sound: bytes) -> Iterator[None]:
        """Say *sound* over and over into a microphone."""
        command = [
            "pacat",
            "--playback",
            "--raw",
            "--format=s16le",
            f"--rate={RATE}",
            "--channels=1",
            "--latency-msec=40",
        ]
        process = subprocess.Popen(
            [*command, f"--device={microphone}_mouth"], stdin=subprocess.PIPE, env=self._environment, bufsize=0
        )
        stop = threading.Event()

        def feed() -> None:
            assert process.stdin is not None
            with contextlib.suppress(OSError):
                while not stop.is_set():
                    process.stdin.write(sound)

        thread = threading.Thread(target=feed, name="mouth")
        thread.start()
        try:
            yield
        finally:
            stop.set()
            process.kill()
            thread.join()
            process.wait()
            assert process.stdin is not None
            process.stdin.close()

    @contextlib.contextmanager
    def listens(self, sink: str) -> Iterator[Ear]:
        """Hear what a loudspeaker plays (or, for ``x_mouth``, what is said into microphone x)."""
        ear = Ear(f"{sink}.monitor", self._environment)
        try:
            yield ear
        finally:
            ear.close()


class Ear:
    """Records, and knows when it heard what."""

    def __init__(self, source: str, environment: dict[str, str]) -> None:
        command = ["parec", "--raw", "--format=s16le", f"--rate={RATE}", "--channels=1"]
        command += ["--latency-msec=10", "--process-time-msec=10", f"--device={source}"]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, bufsize=0)
        self._lock = threading.Lock()
        self._blocks: list[tuple[float, bytes]] = []
        self._thread = threading.Thread(target=self._run, name="ear")
        self._thread.start()

    def _run(self) -> None:
        assert self._process.stdout is not None
        while block := self._process.stdout.read(65536):
            with self._lock:
                self._blocks.append((time.monotonic(), block))

    def close(self) -> None:
        self._process.kill()
        self._thread.join()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()

    def heard(self, since: float = 0.0) -> array[int]:
        with self._lock:
            joined = b"".join(block for at, block in self._blocks if at >= since)
        return array("h", joined[: len(joined) & ~1])

    def onset(self, hertz: float, since: float = 0.0) -> float | None:
        """The moment at which a tone was first heard after *since*."""
        step = RATE // 100
        with self._lock:
            blocks = [entry for entry in self._blocks if entry[0] >= since]
        waiting: array[int] = array("h")
        for at, block in blocks:
            waiting += array("h", block[: len(block) & ~1])
            while len(waiting) >= step:
                if power(waiting[:step], hertz) > 0.01:
                    return at - len(waiting) / RATE
                del waiting[:step]
        return None

    def listen(self, seconds: float) -> array[int]:
        """The next so many seconds."""
        since = time.monotonic()
        until(lambda: len(self.heard(since)) >= seconds * RATE, "sound at the ear")
        return self.heard(since)[: round(seconds * RATE)]

    def hears(self, hertz: float, seconds: float = 0.1) -> bool:
        """Whether the last moments hold this tone."""
        recent = self.heard(time.monotonic() - seconds - 0.1)[-round(seconds * RATE) :]
        return len(recent) >= seconds * RATE / 2 and power(recent, hertz) > 0.01


def sine(hertz: float, seconds: float = 1.0, peak: int = 8000) -> bytes:
    """A tone; with whole periods in *seconds* it can be repeated without a seam."""
    step = 2 * math.pi * hertz / RATE
    return array("h", (round(peak * math.sin(step * n)) for n in range(round(seconds * RATE)))).tobytes()


def rms(samples: array[int]) -> float:
    return math.hypot(*samples) / math.sqrt(len(samples)) if samples else 0.0


def decibels(samples: array[int]) -> float:
    """Level of a sound, 0 for the loudest sine."""
    return 20 * math.log10(max(rms(samples), 1e-3) / (32768 / math.sqrt(2)))


def power(samples: array[int], hertz: float) -> float:
    """Share of a tone in full loudness, 0 to 1 (Goertzel)."""
    coefficient = 2 * math.cos(2 * math.pi * hertz / RATE)
    one = two = 0.0
    for value in samples:
        one, two = value + coefficient * one - two, one
    energy = one * one + two * two - coefficient * one * two
    return 2 * math.sqrt(max(energy, 0.0)) / max(len(samples), 1) / 32768


@dataclass(frozen=True)
class Heard:
    """A steady tone at the far end."""

    level: float
    """dB, in the windows that have it."""
    gaps: float
    """Share of the time in which it was missing."""
    longest: float
    """Seconds of the longest gap."""


def steady(samples: array[int], hertz: float, window: float = 0.01) -> Heard:
    """What became of a tone that was sent without a pause. Level, and windows in which it was gone."""
    size = round(window * RATE)
    powers = [power(samples[first : first + size], hertz) for first in range(0, len(samples) - size + 1, size)]
    usual = sorted(powers)[len(powers) // 2]
    longest = run = missed = 0
    for value in powers:
        run = run + 1 if value < usual / 2 else 0
        missed += run > 0
        longest = max(longest, run)
    present = [value for value in powers if value >= usual / 2]
    level = 20 * math.log10(max(sum(present) / max(len(present), 1), 1e-6))
    return Heard(level, missed / max(len(powers), 1), longest * window)
