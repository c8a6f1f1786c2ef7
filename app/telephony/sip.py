# SPDX-License-Identifier: GPL-3.0-or-later
"""The phone port over the SIP engine: starts the engine's process, talks to it, starts it again when it dies.

Everything here runs on the desk's loop. Nothing waits for the engine without a time limit, and an engine that does not
reply in time is killed and replaced like one that died.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import subprocess
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from typing import Any

from app import program
from app.domain.call import CallResult, Quality
from app.domain.errors import EngineGone
from app.telephony.port import (
    CallEnded,
    CallProgress,
    DevicesChanged,
    DtmfReceived,
    EngineLost,
    EngineReady,
    HeardChanged,
    Hears,
    IncomingCall,
    LeavingChanged,
    LineChanged,
    LineState,
    PhoneError,
    PhoneErrorCode,
    PhoneEvent,
    PhoneHandler,
    PhoneSettings,
    Played,
    Progress,
    QualityChanged,
    RecordingFailed,
    SipAccount,
    SoundDevice,
    SoundDevices,
    SoundLevels,
    TransferProgress,
    TransferState,
    TurnedAway,
)
from app.telephony.sip_engine.messages import Refused, decode, encode

log = logging.getLogger("soitto.phone")

START_SECONDS = 20.0
"""Longest start of the engine's process (a cold disk, a virus scanner)."""
REPLY_SECONDS = 10.0
DEVICE_SECONDS = 15.0
"""Sound servers may take their time; this says nothing about the engine."""
STOP_SECONDS = 5.0
RESTART_FIRST, RESTART_MOST = 0.1, 5.0
"""Seconds before the engine is started again: doubled each time, until it was ready once."""
LINE_LIMIT = 1024 * 1024


class _ReplyLost(EngineGone):
    """The engine died with our command: nobody knows whether it was carried out."""


class _Engine:
    """One running process of the engine."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.ready = asyncio.get_running_loop().create_future()
        self.last_words: deque[str] = deque(maxlen=20)
        self.replies: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self.wanted = True
        """False once we ended it ourselves: its end is then no loss."""
        self.watch: asyncio.Task[None] | None = None
        self._last = 0

    async def ask(self, do: str, seconds: float | None = None, **fields: Any) -> dict[str, Any]:
        """Send a command, await its reply; PhoneError, EngineGone or TimeoutError."""
        self._last += 1
        reply: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()
        number = self._last
        self.replies[number] = reply
        try:
            stdin = self.process.stdin
            if stdin is None or stdin.is_closing():
                raise EngineGone
            stdin.write(encode({"id": number, "do": do, **fields}))
            async with asyncio.timeout(seconds or REPLY_SECONDS):
                return await reply
        finally:
            self.replies.pop(number, None)

    def kill(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()

    async def end(self) -> None:
        """Ordered end within some seconds, then by force."""
        self.wanted = False
        if self.process.stdin is not None:
            self.process.stdin.close()
        if self.watch is not None:
            done, _ = await asyncio.wait({self.watch}, timeout=STOP_SECONDS)
            if not done:
                log.warning("the engine did not end by itself")
                self.kill()
                await asyncio.wait({self.watch}, timeout=STOP_SECONDS)


class SipPhone:
    """A :class:`~app.telephony.port.Phone` over SIP. *command* starts the engine (default: this Python)."""

    def __init__(self, settings: PhoneSettings | None = None, command: Sequence[str] | None = None) -> None:
        self._settings = settings or PhoneSettings()
        self._command = list(command or program.command("sip-engine"))
        self._handlers: list[PhoneHandler] = []
        self._engine: _Engine | None = None
        self._supervisor: asyncio.Task[None] | None = None
        self._account: SipAccount | None = None
        self._line = LineChanged(LineState.OFF)
        self._calls: set[str] = set()
        self._chosen: dict[str, str | None] = {}
        self._watching = False
        self._change = asyncio.Lock()
        self._coming: _Engine | None = None
        """What is being started."""
        self._stopping = False
        """Somebody waits for the phone to stop: meanwhile no engine comes up."""

    # ---- the port

    @property
    def line(self) -> LineChanged:
        return self._line

    @property
    def calls(self) -> frozenset[str]:
        return frozenset(self._calls)

    @property
    def engine_pid(self) -> int | None:
        """Process id of the engine, while it runs."""
        return self._engine.process.pid if self._engine else None

    def subscribe(self, handler: PhoneHandler) -> Callable[[], None]:
        self._handlers.append(handler)

        def stop() -> None:
            with contextlib.suppress(ValueError):
                self._handlers.remove(handler)

        return stop

    async def start(self) -> None:
        """Start the engine; raises EngineGone when it does not come up."""
        async with self._change:
            if self._supervisor is None:
                await self._bring_up()
                self._supervisor = asyncio.create_task(self._supervise(), name="phone-supervisor")

    async def stop(self) -> None:
        self._stopping = True
        try:
            if self._coming is not None:
                self._coming.kill()
            async with self._change:
                await self._take_down()
        finally:
            self._stopping = False

    async def register(self, account: SipAccount) -> str:
        async with self._change:
            if self._account is not None:
                if self._calls:
                    raise PhoneError(PhoneErrorCode.NOT_NOW)
                self._account = None
                await self._renew()
            self._account = account
            try:
                return await self._register_line(account)
            except PhoneError:
                self._account = None
                raise

    async def unregister(self) -> None:
        async with self._change:
            if self._account is not None:
                if self._calls:
                    raise PhoneError(PhoneErrorCode.NOT_NOW)
                self._account = None
                await self._renew()

    async def dial(self, number_or_uri: str, call: str, ring_seconds: float | None = None) -> None:
        if call in self._calls:
            raise PhoneError(PhoneErrorCode.DUPLICATE_CALL)
        if self._engine is None:
            raise EngineGone
        self._calls.add(call)
        try:
            await self._ask("dial", call=call, to=number_or_uri, ring_seconds=ring_seconds)
        except PhoneError as error:
            if error.code == PhoneErrorCode.TOO_MANY_CALLS and self._calls == {call}:
                await self._start_over()
                await self._ask("dial", call=call, to=number_or_uri, ring_seconds=ring_seconds)
            elif error.code is not PhoneErrorCode.TIMEOUT:
                self._calls.discard(call)
                raise
        except _ReplyLost:
            pass  # the call's end (unknown) is told with the loss of the engine
        except EngineGone:
            self._calls.discard(call)
            raise

    async def answer(self, call: str) -> None:
        await self._ask("answer", call=call)

    async def reject(self, call: str) -> None:
        await self._ask("reject", call=call)

    async def hang_up(self, call: str) -> None:
        await self._ask("hang_up", call=call)

    async def hold(self, call: str, on: bool) -> None:
        await self._ask("hold", call=call, on=on)

    async def mute(self, call: str, on: bool) -> None:
        await self._ask("mute", call=call, on=on)

    async def send_dtmf(self, call: str, digits: str) -> None:
        await self._ask("dtmf", call=call, digits=digits)

    async def transfer(self, call: str, number_or_uri: str) -> None:
        await self._ask("transfer", call=call, to=number_or_uri)

    async def transfer_to_call(self, call: str, other: str) -> None:
        await self._ask("transfer_to_call", call=call, other=other)

    async def record(self, call: str, path: str | None) -> None:
        await self._ask("record", seconds=DEVICE_SECONDS, call=call, path=path)

    async def devices(self) -> SoundDevices:
        reply = await self._ask("devices", seconds=DEVICE_SECONDS)
        return _devices(reply)

    async def choose_devices(
        self, input_key: str | None, output_key: str | None, ringer_key: str | None = None
    ) -> None:
        self._chosen = {"input": input_key, "output": output_key, "ringer": ringer_key}
        await self._ask("choose_devices", seconds=DEVICE_SECONDS, **self._chosen)

    async def process_sound(self, *, echo: bool, noise: bool, level: bool) -> None:
        self._settings = replace(self._settings, echo_cancellation=echo, noise_suppression=noise, auto_level=level)
        await self._ask("process_sound", seconds=DEVICE_SECONDS, echo=echo, noise=noise, level=level)

    async def watch_levels(self, on: bool) -> None:
        self._watching = on
        await self._ask("watch_levels", on=on)

    async def play_test_tone(self, ringer: bool = False) -> None:
        await self._ask("test_tone", seconds=DEVICE_SECONDS, ringer=ringer)

    async def play(self, path: str, at: float = 0.0, speed: float = 1.0) -> float:
        reply = await self._ask("play", seconds=DEVICE_SECONDS, path=path, at=at, speed=speed)
        return float(reply["seconds"])

    async def stop_playing(self) -> None:
        await self._ask("stop_playing")

    # ---- the engine's life

    async def _bring_up(self) -> None:
        """Start a process and make it what the last one was."""
        hidden = ("QT_", "QML", "QSG_", "PYSIDE")
        environment = {name: value for name, value in program.environment().items() if not name.startswith(hidden)}
        try:
            process = await asyncio.create_subprocess_exec(
                *self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=environment,
                limit=LINE_LIMIT,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            log.error("the engine cannot be started: %s", type(error).__name__)
            raise EngineGone from None
        engine = self._coming = _Engine(process)
        engine.watch = asyncio.create_task(self._listen(engine), name="phone-engine")
        try:
            if self._stopping:
                raise EngineGone
            async with asyncio.timeout(START_SECONDS):
                await engine.ready
            await engine.ask("configure", **asdict(self._settings))
            with contextlib.suppress(PhoneError, TimeoutError):  # a line without sound is better than none
                if self._chosen:
                    await engine.ask("choose_devices", None, **self._chosen)
                if self._watching:
                    await engine.ask("watch_levels", on=True)
            self._engine = engine
        except (TimeoutError, EngineGone, PhoneError):
            engine.kill()
            await engine.end()
            raise EngineGone from None
        except BaseException:
            engine.kill()
            await engine.end()
            raise
        finally:
            self._coming = None
        listening = ""
        if self._account is not None:
            with contextlib.suppress(PhoneError):
                listening = await self._register_line(self._account)
        self._tell(EngineReady(listening))

    async def _register_line(self, account: SipAccount) -> str:
        kept = self._line.listening.rpartition(":")[2]
        if account.bind_port == 0 and kept and not account.registrar:  # those who call us directly know the old port
            with contextlib.suppress(PhoneError):
                return await self._register_as(replace(account, bind_port=int(kept)))
        return await self._register_as(account)

    async def _register_as(self, account: SipAccount) -> str:
        return str((await self._ask("register", **asdict(account)))["listening"])

    async def _supervise(self) -> None:
        """Replace an engine that died."""
        pause = RESTART_FIRST
        while True:
            engine = self._engine
            if engine is not None and engine.watch is not None:
                await asyncio.wait({engine.watch})
                if self._engine is engine and engine.wanted:
                    self._lose()
                    pause = RESTART_FIRST
                elif self._engine is engine:  # taken down on purpose, and replaced by whoever did it
                    await asyncio.sleep(RESTART_FIRST)
                continue
            await asyncio.sleep(pause)
            pause = min(pause * 2, RESTART_MOST)
            async with self._change:
                if self._engine is None:
                    with contextlib.suppress(EngineGone):
                        await self._bring_up()

    def _lose(self) -> None:
        engine, self._engine = self._engine, None
        if engine is not None:
            log.error("the engine died, exit status %s", engine.process.returncode)
            for line in engine.last_words:
                log.error("engine: %s", line)
        self._tell(EngineLost(len(self._calls)))
        self._end_calls()
        self._set_line(LineChanged(LineState.FAILED if self._account else LineState.OFF, "", self._line.listening))

    def _end_calls(self) -> None:
        for call in sorted(self._calls):
            self._calls.discard(call)
            self._tell(CallEnded(call, CallResult.UNKNOWN))

    async def _renew(self) -> None:
        """Another process, without an account."""
        engine = self._engine
        self._set_line(LineChanged(LineState.OFF))
        if engine is not None:
            await engine.end()
            self._engine = None
            await self._bring_up()

    async def _start_over(self) -> None:
        """Another process with the same account on the same port.

        PJSIP holds four calls, and one to a peer that went away stays with it for SIP's 32 s: with no call of the agent's
        left, nothing of worth is lost with the old process.
        """
        async with self._change:
            engine = self._engine
            if engine is None:
                raise EngineGone
            self._set_line(LineChanged(LineState.REGISTERING, "", self._line.listening))
            await engine.end()
            self._engine = None
            await self._bring_up()

    async def _take_down(self) -> None:
        supervisor, self._supervisor = self._supervisor, None
        if supervisor is not None:
            supervisor.cancel()
            await asyncio.wait({supervisor})
        engine = self._engine
        if engine is not None:
            await engine.end()
            self._engine = None
        self._end_calls()
        self._account = None
        self._set_line(LineChanged(LineState.OFF))

    # ---- what the engine says

    async def _listen(self, engine: _Engine) -> None:
        """Read one process to its end."""
        process = engine.process
        assert process.stdout is not None
        assert process.stderr is not None
        errors = asyncio.create_task(self._listen_errors(engine, process.stderr), name="phone-engine-errors")
        try:
            while line := await process.stdout.readline():
                try:
                    self._hear(engine, decode(line))
                except (Refused, KeyError, ValueError, TypeError):
                    log.error("a message of the engine was not understood")
        except ValueError:  # a line without end
            engine.kill()
        finally:
            for reply in engine.replies.values():
                if not reply.done():
                    reply.set_exception(_ReplyLost())
            if not engine.ready.done():
                engine.ready.set_exception(EngineGone())
        await errors
        await process.wait()

    async def _listen_errors(self, engine: _Engine, stream: asyncio.StreamReader) -> None:
        """Keep what sound and SIP libraries complain about (ALSA: at length) for the case that it was the end."""
        while True:
            try:
                line = await stream.readline()
            except ValueError:
                continue
            if not line:
                return
            engine.last_words.append(line.decode("utf-8", "replace").rstrip()[:500])

    def _hear(self, engine: _Engine, message: dict[str, Any]) -> None:
        if "re" in message:
            reply = engine.replies.get(message["re"])
            if reply is not None and not reply.done():
                if "error" in message:
                    reply.set_exception(PhoneError(PhoneErrorCode(message["error"])))
                else:
                    reply.set_result(message["ok"])
            return
        match message["event"]:
            case "ready":
                if not engine.ready.done():
                    engine.ready.set_result(None)
            case "line":
                if engine.wanted:
                    self._set_line(
                        LineChanged(LineState(message["state"]), message["detail"], message["listening"]),
                    )
            case "incoming":
                self._calls.add(message["call"])
                self._tell(
                    IncomingCall(
                        message["call"],
                        message["number"],
                        message["name"],
                        message["headers"],
                        message["auto_answer"],
                    ),
                )
            case "turned_away":
                self._tell(TurnedAway(message["number"], message["name"], message["headers"]))
            case "progress":
                self._tell(CallProgress(message["call"], Progress(message["state"])))
            case "ended":
                if message["call"] in self._calls:
                    self._calls.discard(message["call"])
                    self._tell(
                        CallEnded(
                            message["call"],
                            CallResult(message["result"]),
                            message["code"],
                            message["seconds"],
                            message["by_us"],
                            message["dropped"],
                            None if message["quality"] is None else Quality(**message["quality"]),
                            cause=message["cause"],
                            quiet=message["quiet"],
                        )
                    )
            case "transfer":
                state = TransferState(message["state"])
                self._tell(TransferProgress(message["call"], state, message["code"]))
            case "quality":
                self._tell(QualityChanged(message["call"], Quality(**message["quality"])))
            case "heard":
                self._tell(HeardChanged(message["call"], message["ours"], Hears(message["hears"])))
            case "leaving":
                self._tell(LeavingChanged(message["call"], message["leaves"]))
            case "recording_failed":
                self._tell(RecordingFailed(message["call"]))
            case "devices":
                self._tell(DevicesChanged(_devices(message)))
            case "played":
                self._tell(Played(message["at"], message["on"], message["over"]))
            case "levels":
                self._tell(SoundLevels(message["microphone"], message["speaker"]))
            case "dtmf":
                self._tell(DtmfReceived(message["call"], message["digit"]))

    def _set_line(self, line: LineChanged) -> None:
        if line != self._line:
            self._line = line
            self._tell(line)

    def _tell(self, event: PhoneEvent) -> None:
        for handler in tuple(self._handlers):
            try:
                handler(event)
            except Exception as error:  # a listener's fault must not deafen the phone
                log.error("a listener failed on %s: %s", type(event).__name__, type(error).__name__)

    async def _ask(self, do: str, seconds: float | None = None, **fields: Any) -> dict[str, Any]:
        engine = self._engine
        if engine is None:
            raise EngineGone
        try:
            return await engine.ask(do, seconds, **fields)
        except TimeoutError:
            if seconds is None:
                log.error("the engine does not reply to %s", do)
                engine.kill()
            raise PhoneError(PhoneErrorCode.TIMEOUT) from None


def _devices(message: dict[str, Any]) -> SoundDevices:
    return SoundDevices(
        inputs=tuple(SoundDevice(key, name) for key, name in message["inputs"]),
        outputs=tuple(SoundDevice(key, name) for key, name in message["outputs"]),
        chosen_input=message["input"],
        chosen_output=message["output"],
        silent=message["silent"],
        detail=message["detail"],
        chosen_ringer=message["ringer"],
        processing=message["processing"],
    )
