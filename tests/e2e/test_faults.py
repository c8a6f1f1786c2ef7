# SPDX-License-Identifier: GPL-3.0-or-later
"""Desks, hub and SIP engines that die, lose their line or their disk: nothing is lost, nothing rings twice, all is told.

Everything is a process of its own and real: a desk with its window (tests/e2e/desk_process.py), the hub, the customers.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, closing
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.demo.world import AGENT, Promise, World
from app.domain.call import CallResult
from app.domain.callback import Callback, OutcomeKind, Priority
from tests.desks import Proxy, until

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes are killed as POSIX does it")
ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
STAYS, RINGS = "+442079460120", "+442079460154"
"""A customer who answers and stays, and one who lets it ring."""
PROMISES = (
    Promise(STAYS, "Maria Jensen", -3, "refund", Priority.NORMAL, None),
    Promise(RINGS, "Jonas Weber", 40, "offer", Priority.NORMAL, None),
)


class DeskProcess:
    """A desk that does what it is told."""

    def __init__(self, profile: Path, **phone: Any) -> None:
        """``phone``: fields of ``PhoneSettings``."""
        self.profile, self._phone = profile, phone
        self._process: asyncio.subprocess.Process

    async def start(self) -> DeskProcess:
        self.profile.mkdir(exist_ok=True)
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.e2e.desk_process",
            json.dumps(self._phone),
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "SOITTO_PROFILE": str(self.profile)},
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        assert await self._answer() == "ready"
        return self

    async def do(self, name: str, /, **how: Any) -> Any:
        """Have something done; what it gave."""
        self.ask(name, **how)
        return await self._answer()

    def ask(self, name: str, /, **how: Any) -> None:
        """Have something done of which no answer will come."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": name, **how}).encode() + b"\n")

    async def _answer(self) -> Any:
        assert self._process.stdout is not None
        line = await asyncio.wait_for(self._process.stdout.readline(), PATIENCE)
        assert line, "the desk has ended"
        answer = json.loads(line)
        assert "error" not in answer, answer["error"]
        return answer["ok"]

    async def died(self) -> None:
        """Wait until it has been killed."""
        assert await asyncio.wait_for(self._process.wait(), PATIENCE) == -signal.SIGKILL

    async def kill(self) -> None:
        self._process.kill()
        await self.died()

    async def close(self) -> None:
        """Close the window; it must end well and have met no error that nobody caught."""
        if self._process.returncode is None:
            assert await self.do("found") == []
            assert self._process.stdin is not None
            self._process.stdin.close()
            assert await asyncio.wait_for(self._process.wait(), PATIENCE) == 0

    def end(self) -> None:
        if self._process.returncode is None:
            self._process.kill()


class Site:
    """A hub with two promises, customers, and desks."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.world = World(folder, customers=("--answer-after", "0.2"))
        self.url = ""
        self.desks: list[DeskProcess] = []

    @property
    def password(self) -> str:
        return self.world.password

    async def desk(self, user: str = AGENT, language: str = "en", *, sign_in: bool = True) -> DeskProcess:
        """A desk, started (again) on the profile of this user, its phone connected, and signed in."""
        one = await DeskProcess(self.folder / f"desk-{user}").start()
        self.desks.append(one)
        listening = await one.do("line", port=self.world.customers_port, language=language)
        await self.world.say(do="desk", address=listening, user=AGENT)
        if sign_in:
            await one.do("sign_in", url=self.url, user=user, password=self.password)
            await one.do("sync", connection="synced")
        return one

    async def held(self) -> dict[str, Callback]:
        """What the hub holds, by customer or number."""
        crm = await self.world.crm("olga")
        try:
            items = (await crm.changes(None)).items
        finally:
            await crm.aclose()
        assert len({one.id for one in items}) == len(items)
        return {one.customer or one.number.key: one for one in items}

    async def until_held(self, wanted: Callable[[dict[str, Callback]], Any], what: str) -> dict[str, Callback]:
        """Wait until the hub holds what is wanted."""
        end = time.monotonic() + PATIENCE
        while not wanted(held := await self.held()):
            assert time.monotonic() < end, f"the hub never held: {what}: {held}"
            await asyncio.sleep(0.05)
        return held

    def rang(self, number: str) -> int:
        """How often a customer's phone has rung."""
        return sum(one["event"] == "called" and one["number"] == number for one in self.world.told)

    async def close(self) -> None:
        for one in self.desks:
            await one.close()


@asynccontextmanager
async def site(folder: Path, promises: tuple[Promise, ...] = PROMISES) -> AsyncIterator[Site]:
    async with AsyncExitStack() as stack:
        one = Site(folder)
        stack.push_async_callback(one.world.stop)
        one.url = await one.world.start()
        await one.world.fill(promises)
        stack.callback(lambda: [desk.end() for desk in one.desks])
        yield one
        await one.close()


def play(scenario: Callable[[], Awaitable[None]]) -> None:
    asyncio.run(asyncio.wait_for(scenario(), 150))


def test_killed_between_attempt_and_dial(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with site(tmp_path) as here:
            one = (await here.held())["Maria Jensen"]
            desk = await here.desk()
            await desk.do("die_at_dial")
            await desk.do("row_there", callback=one.id)
            desk.ask("dial_row", callback=one.id)
            await desk.died()
            desk = await here.desk()
            said = await desk.do("notices", holds="broke off")
            assert len(said) == 1
            held = await here.until_held(
                lambda held: (
                    held["Maria Jensen"].attempts
                    and held["Maria Jensen"].attempts[-1].result is not None
                    and held["Maria Jensen"].claim is None
                ),
                "the attempt's end, and the claim given back",
            )
            mine = held["Maria Jensen"]
            assert [a.result for a in mine.attempts] == [CallResult.UNKNOWN]
            assert mine.open
            await desk.do("sync", connection="synced", waiting=0)
            assert here.rang(STAYS) == 0
            # A person decides: dialled by hand it rings, once.
            await desk.do("dial_row", callback=one.id)
            await desk.do("call", state="talking")
            await desk.do("press_end")
            await desk.do("rate", face=4)
            await here.until_held(lambda held: not held["Maria Jensen"].open, "the promise kept")
            assert here.rang(STAYS) == 1

    play(scenario)


def test_killed_between_save_and_send(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with site(tmp_path) as here:
            desk = await here.desk()
            here.world.hub.kill()
            await desk.do("sync", connection="offline")
            await desk.do("plan", number="+442079460991", note="өглөө")
            await desk.do("sync", connection="offline", waiting=1)
            await desk.kill()
            await here.world.hub.start()
            desk = await here.desk()
            await desk.do("sync", connection="synced", waiting=0)
            held = await here.held()
            assert held["+442079460991"].note == "өглөө"
            assert len(held) == 3

    play(scenario)


def test_killed_in_the_excel_report(tmp_path: Path) -> None:
    async def scenario() -> None:
        reports = tmp_path / "reports"
        reports.mkdir()
        async with site(tmp_path) as here:
            one = (await here.held())["Jonas Weber"]
            desk = await here.desk()
            await desk.do("row_there", callback=one.id)
            await desk.do("die_in_export", rows=1)
            desk.ask("export", folder=str(reports))
            await desk.died()
            assert list(reports.glob("*.xlsx")) == []
            desk = await here.desk()
            await desk.do("row_there", callback=one.id)
            await desk.do("export", folder=str(reports))
            await desk.do("notices", holds=".xlsx")
            [report] = reports.glob("*.xlsx")
            sheet = openpyxl.load_workbook(report).active
            assert sheet is not None
            assert sheet.max_row == 3

    play(scenario)


@pytest.mark.parametrize("answered", [False, True], ids=["before its answer", "after its work"])
def test_hub_killed_in_mid_request(tmp_path: Path, answered: bool) -> None:
    """The hub dies with the request in its hands: before it did it, or after, with the answer lost. It is done once."""

    async def scenario() -> None:
        async with site(tmp_path) as here:
            proxy = Proxy(int(here.url.rpartition(":")[2]))
            here.url = await proxy.start()
            desk = await here.desk()

            def cut(request: bytes) -> bool:
                if not request.startswith(b"PUT /api/v1/callbacks/"):
                    return False
                if not answered:
                    here.world.hub.kill()
                return True

            proxy.cut = cut
            await desk.do("plan", number="+442079460991")
            if answered:
                await here.until_held(lambda held: "+442079460991" in held, "the change whose answer is lost")
                here.world.hub.kill()
            await desk.do("sync", connection="offline", waiting=1)
            proxy.cut = lambda request: False
            await here.world.hub.start()
            await desk.do("sync", connection="synced", waiting=0)
            held = await here.held()
            assert len(held) == 3
            assert [c.field for c in held["+442079460991"].changes if c.field == "due"] == []
            await here.close()
            await proxy.stop()

    play(scenario)


def test_two_desks_claim_the_same_row_at_once(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with site(tmp_path) as here:
            one = (await here.held())["Maria Jensen"]
            desks = {AGENT: await here.desk(AGENT), "bat": await here.desk("bat")}
            names = {AGENT: "Anna Virtanen", "bat": "Бат-Эрдэнэ Дорж"}
            gate = tmp_path / "gate"
            for desk in desks.values():
                await desk.do("everybody")
                await desk.do("claim_when", gate=str(gate))
                await desk.do("dial_row", callback=one.id)
            await until(lambda: len(list(tmp_path.glob("gate.*"))) == 2, "both desks ask for the claim")
            gate.touch()
            held = await here.until_held(lambda held: held["Maria Jensen"].attempts, "an attempt")
            [attempt] = held["Maria Jensen"].attempts
            winner = desks.pop(attempt.agent)
            [loser] = desks.values()
            said = await loser.do("notices", holds=names[attempt.agent])
            assert len(said) == 1
            await winner.do("call", state="talking")
            await winner.do("press_end")
            await winner.do("rate", face=5)
            held = await here.until_held(lambda held: not held["Maria Jensen"].open, "the promise kept")
            mine = held["Maria Jensen"]
            assert mine.outcome is not None
            assert (mine.outcome.kind, mine.outcome.by) == (OutcomeKind.CONNECTED, attempt.agent)
            assert len(mine.attempts) == 1
            assert here.rang(STAYS) == 1

    play(scenario)


def test_disk_full_in_the_end_call_dialog(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with site(tmp_path) as here:
            desk = await here.desk()
            await here.world.say(do="ring_in", call="in", number="+442079460111", name="Aino", give_up_after=60)
            call = await desk.do("call", state="ringing_in")
            await desk.do("answer")
            note = "tärkeä " * 1200
            await desk.do("end_form", note=note)
            await desk.do("full_disk", on=True)
            said, _, kept = (await desk.do("rate", face=2, fails=True)).partition(" | ")
            assert "full" in said
            assert kept == note
            assert (await desk.do("call", state="talking"))["id"] == call["id"]
            assert not [one for one in here.world.told if one["event"] == "ended"]
            await desk.do("full_disk", on=False)
            await desk.do("rate", face=2)
            await desk.do("call", state="ended")
            held = await here.until_held(lambda held: "Aino" in held, "the callback")
            assert held["Aino"].note == note.strip()
            crm = await here.world.crm("olga")
            try:
                await desk.do("sync", connection="synced", waiting=0)
                logged = await crm.call(call["id"])
            finally:
                await crm.aclose()
            assert logged is not None
            assert (logged.rating, logged.result) == (2, CallResult.ANSWERED)

    play(scenario)


def test_wrong_password_and_expired_sign_in(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with site(tmp_path) as here:
            desk = await here.desk(language="hu", sign_in=False)
            said = await desk.do("sign_in", url=here.url, user=AGENT, password="wrong", fails=True)
            assert "jelszó" in said
            await desk.do("sign_in", url=here.url, user=AGENT, password=here.password)
            await desk.do("sync", connection="synced")
            end_sign_ins(tmp_path / "hub" / "hub.sqlite")
            await desk.do("plan", number="+442079460991")
            said = await desk.do("sync", connection="sign_in", waiting=1)
            assert "jelentkez" in said
            await desk.do("ask_sign_in")
            await desk.do("sign_in", url=here.url, user=AGENT, password=here.password)
            await desk.do("sync", connection="synced", waiting=0)
            held = await here.held()
            assert len(held) == 3
            assert held["+442079460991"].version == 1

    play(scenario)


def end_sign_ins(database: Path) -> None:
    """Let every sign-in's time be over."""
    with closing(sqlite3.connect(database, timeout=20)) as connection, connection:
        connection.execute("UPDATE sessions SET expires_at = '2020-01-01T00:00:00.000000Z'")


PAGE = b"<!doctype html><title>Log in to the network</title>"
HTML = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s" % (
    len(PAGE),
    PAGE,
)


def test_hub_that_answers_html(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with site(tmp_path) as here:
            proxy = Proxy(int(here.url.rpartition(":")[2]))
            here.url = await proxy.start()
            desk = await here.desk(language="fi")
            proxy.answer = HTML
            proxy.break_lines()
            await desk.do("plan", number="+442079460991")
            said = await desk.do("sync", connection="trouble", waiting=1)
            assert said
            assert "server" not in said
            assert "palvelin" in said.casefold() or "osoit" in said.casefold()
            proxy.answer = None
            await desk.do("sync", connection="synced", waiting=0)
            held = await here.held()
            assert len(held) == 3
            assert held["+442079460991"].version == 1
            await here.close()
            await proxy.stop()

    play(scenario)


def test_sip_engine_killed_in_a_call(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with site(tmp_path) as here:
            one = (await here.held())["Maria Jensen"]
            desk = await here.desk()
            await desk.do("dial_row", callback=one.id)
            await desk.do("call", state="talking")
            engine = (await desk.do("pids"))["engine"]
            os.kill(engine, signal.SIGKILL)
            ended = await desk.do("call", state="ended")
            assert ended["result"] == "unknown"
            await desk.do("notices", holds="The phone stopped")
            await desk.do("line_state", state="direct")
            assert (await desk.do("pids"))["engine"] not in (engine, None)
            held = await here.until_held(
                lambda held: held["Maria Jensen"].attempts[-1].result is not None, "the attempt's end"
            )
            assert [a.result for a in held["Maria Jensen"].attempts] == [CallResult.UNKNOWN]
            assert held["Maria Jensen"].open
            await desk.do("sync", connection="synced", waiting=0)
            assert here.rang(STAYS) == 1

    play(scenario)


def test_one_desk_per_profile(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    command = [sys.executable, "-m", "app"]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "SOITTO_PROFILE": str(profile)}
    first = subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for((profile / "soitto.log").exists, first)
        second = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
        assert second.returncode == 0, second.stderr  # the first one's window comes up
        assert first.poll() is None
        os.kill(first.pid, signal.SIGSTOP)  # one that hangs cannot take anything, and that is said
        second = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
        assert second.returncode == 1
        assert "already running" in second.stderr
        assert "Traceback" not in second.stderr
    finally:
        first.kill()
        first.wait()
    # What a killed desk leaves does not lock the profile.
    third = subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        lock = profile / "desk.lock"
        wait_for(lambda: str(third.pid) in text_of(lock), third)
    finally:
        third.kill()
        third.wait()


def wait_for(condition: Callable[[], Any], process: subprocess.Popen[bytes]) -> None:
    """Wait until something holds while a process lives."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert process.poll() is None
        assert time.monotonic() < end
        time.sleep(0.02)


def text_of(file: Path) -> str:
    """What a file holds; nothing when it is not there just now."""
    try:
        return file.read_text()
    except FileNotFoundError:
        return ""
