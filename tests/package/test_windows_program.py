# SPDX-License-Identifier: GPL-3.0-or-later
"""The Windows program at work, in Wine: its self-test, calls, policies, links, hub, and the scripted day.

Wine is not Windows: what only Windows shows is in packaging/windows/README.md.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import socket
import subprocess
import urllib.request
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.telephony.port import PhoneSettings, Progress, QualityChanged
from tests.integration.sip_peer import Desk, LoopThread, direct
from tests.integration.sip_phones import steady, wav
from tests.package.wine import Wine, rest, windows_path

pytestmark = [pytest.mark.package, pytest.mark.flaky(reruns=1), pytest.mark.timeout(600)]

POLICIES = r"Software\Policies\Soitto"
NUMBER = "+358401234567"


@pytest.fixture(scope="module")
def scripted(windows_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program for Windows, but started without a word it runs the Python code that it is given: a look inside."""
    folder = tmp_path_factory.mktemp("scripted") / "soitto"
    shutil.copytree(windows_folder, folder, copy_function=os.link)
    start = folder / "runtime" / "start.py"
    kept, command, rest_of_it = start.read_text(encoding="utf-8").partition("from app.__main__")
    assert "sys.frozen" in kept
    given = 'if not sys.argv[1:]:\n    sys.exit(exec(compile(sys.stdin.read(), "given", "exec")))\n'
    start.unlink()  # the other name of the same file stays as it is
    start.write_text(kept + given + command + rest_of_it, encoding="utf-8")
    return folder


@pytest.fixture
def profile(wine: Wine) -> Iterator[dict[str, str]]:
    """The variables of a desk with a profile of its own, on drive C."""
    name = f"profile-{uuid.uuid4().hex}"
    (wine.drive_c / name).mkdir()
    yield {"SOITTO_PROFILE": rf"C:\{name}"}
    shutil.rmtree(wine.drive_c / name)


# ---- the self-test


def test_the_self_test(wine: Wine, windows_folder: Path, tmp_path: Path) -> None:
    """Every part is there and loads; a secret goes into the Credential Manager and comes out again; policies are named."""
    report = tmp_path / "self-test.json"
    key = rf"HKLM\{POLICIES}"
    try:
        wine.reg_add(key, "ServerUrl", "REG_SZ", "https://soitto.example")
        wine.reg_add(key, "SipPort", "REG_SZ", "many")
        done = wine.run(windows_folder / "soitto.exe", "--selftest", report, seconds=400)
    finally:
        wine.reg_delete(key)
    assert report.exists(), done.output
    told = json.loads(report.read_text(encoding="utf-8"))
    assert [step for step in told["steps"] if not step["ok"]] == []
    assert (done.status, told["ok"]) == (0, True)
    assert "WinVault" in told["keyring"]
    assert told["policies"] == {"fixed": ["server_url"], "defaults": [], "problems": ["SipPort"]}
    assert "soitto.example" not in report.read_text(encoding="utf-8")


# ---- calls

TONE = 440
"""Hertz of the tone that the engine says in place of a microphone."""


@pytest.mark.parametrize("srtp", ["off", "required"])
def test_a_call_between_windows_and_here(wine: Wine, windows_folder: Path, tmp_path: Path, srtp: str) -> None:
    """Windows calls, we answer; then the other way round. What each side hears is what the other one says."""
    settings = PhoneSettings(sound="tone")

    async def heard_by(desk: Desk, other: Desk, call: str, theirs: str) -> float:
        """How loud the other side's tone is in a recording of one who says nothing."""
        await desk.phone.mute(call, True)
        await other.phone.mute(theirs, False)
        path = tmp_path / f"{uuid.uuid4().hex}.wav"
        await desk.phone.record(call, windows_path(path) if desk is windows else str(path))
        await asyncio.sleep(1.0)
        await desk.phone.record(call, None)
        return steady(wav(path)[6400:], TONE)

    async def encrypted(desk: Desk, call: str) -> bool:
        told = await desk.wait_for(lambda event: isinstance(event, QualityChanged) and event.call == call)
        assert isinstance(told, QualityChanged)
        return told.quality.encrypted

    async def talk(caller: Desk, called: Desk) -> None:
        ours = await caller.dial(f"sip:agent@{called.phone.line.listening}")
        theirs = (await called.rung("agent")).call
        await called.phone.answer(theirs)
        for desk, call in ((caller, ours), (called, theirs)):
            await desk.reached(call, Progress.MEDIA_FLOWS)
        assert await heard_by(caller, called, ours, theirs) > 0.02
        assert await heard_by(called, caller, theirs, ours) > 0.02
        for desk, call in ((caller, ours), (called, theirs)):
            assert await encrypted(desk, call) == (srtp == "required")
        await caller.phone.hang_up(ours)
        await caller.ended(ours)
        await called.ended(theirs)

    windows = Desk(settings, wine.command(windows_folder / "soitto.exe", "sip-engine"))
    here = Desk(settings)

    async def act() -> None:
        try:
            for desk in (windows, here):
                await desk.phone.start()
                # Nobody is called by a registrar; the address is filled in by who calls.
                await desk.phone.register(direct(9, srtp=srtp))
            await talk(windows, here)
            await talk(here, windows)
        finally:
            for desk in (windows, here):
                await desk.phone.stop()

    thread = LoopThread()
    try:
        thread.run(act())
    finally:
        thread.close()


# ---- policies

REPORT = """
import json
from app.config import policy
found = policy.read()
print(json.dumps({"fixed": dict(found.fixed), "defaults": dict(found.defaults),
                  "problems": [[one.name, one.place, one.code] for one in found.problems]}))
"""


def test_policies_of_the_registry(wine: Wine, scripted: Path) -> None:
    """The computer's before the user's, every type of value, the installer's defaults; what does not fit is named and left out."""

    def told() -> dict[str, Any]:
        done = wine.run(scripted / "soitto-cli.exe", given=REPORT.encode())
        assert done.status == 0, done.output
        found: dict[str, Any] = json.loads(done.output.splitlines()[-1])
        return found

    keys = [rf"HKLM\{POLICIES}", rf"HKCU\{POLICIES}", r"HKLM\Software\Soitto"]
    computer, user, installer = keys
    assert told() == {"fixed": {}, "defaults": {}, "problems": []}
    try:
        for key, name, kind, value in (
            (computer, "ServerUrl", "REG_SZ", "https://soitto.example/ярлык"),
            (user, "ServerUrl", "REG_SZ", "https://elsewhere.example"),
            (user, "Language", "REG_SZ", "hu"),
            (computer, "SipPort", "REG_DWORD", 5062),
            (computer, "SipRegistrar", "REG_DWORD", 0),
            (computer, "SipCodecs", "REG_MULTI_SZ", r"G722\0PCMA"),
            (computer, "SipHost", "REG_DWORD", 7),
            (computer, "Theme", "REG_SZ", "purple"),
            (user, "Colour", "REG_SZ", "red"),
            (installer, "Language", "REG_SZ", "fi"),
            (installer, "Version", "REG_SZ", "0.2.0"),
        ):
            wine.reg_add(key, name, kind, value)
        found = told()
    finally:
        for key in keys:
            wine.reg_delete(key)
    assert found["fixed"] == {
        "server_url": "https://soitto.example/ярлык",
        "language": "hu",
        "sip_port": 5062,
        "sip_registrar": False,
        "sip_codecs": ["G722", "PCMA"],
    }
    assert found["defaults"] == {"language": "fi"}
    named = {(name, place) for name, place, _ in found["problems"]}
    assert named == {("SipHost", computer), ("Theme", computer), ("Colour", user)}


# ---- one desk for each profile

DESK = """
import asyncio
from app import main
opened = main.DeskProgram.open_links
def open_links(program, links):
    opened(program, links)
    print("dialled", program.window.phone.dial_page.field.text(), flush=True)
    program.closing = asyncio.get_event_loop().create_task(close(program))
async def close(program):
    await program.started()
    program.window.close()
main.DeskProgram.open_links = open_links
show = main.Instance.listen
def listen(instance):
    show(instance)
    print("listening", flush=True)
main.Instance.listen = listen
sys.exit(main.run([]))
"""


def test_a_second_start_hands_its_number_to_the_first(
    wine: Wine, windows_folder: Path, scripted: Path, profile: dict[str, str]
) -> None:
    """The desk starts, takes the number over its named pipe, and ends in order; after one that was killed too."""

    def begun(process: subprocess.Popen[bytes]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(DESK.encode())
        process.stdin.close()
        assert process.stdout.readline().strip() == b"listening"

    with wine.started(scripted / "soitto.exe", variables=profile, stderr=subprocess.STDOUT) as killed:
        begun(killed)
    with wine.started(scripted / "soitto.exe", variables=profile, stderr=subprocess.STDOUT) as first:
        begun(first)
        second = wine.run(windows_folder / "soitto.exe", f"tel:{NUMBER}", variables=profile)
        assert (second.status, second.output) == (0, "")
        output = rest(first, 300)
    folder = wine.file(profile["SOITTO_PROFILE"])
    log = (folder / "soitto.log").read_text(encoding="utf-8")
    assert (first.returncode, log) == (0, "")
    # On a machine without a sound card, Linux's own sound library complains beneath Wine.
    told = [line.split() for line in output.splitlines() if not line.startswith(b"ALSA lib ")]
    assert told == [[b"dialled", NUMBER.encode()]]
    assert (folder / "crash.log").read_bytes() == b""


# ---- the hub


def test_the_hub_serves_and_ends(wine: Wine, windows_folder: Path, profile: dict[str, str]) -> None:
    """A new database is migrated, the interface answers, and Ctrl+C ends it in order."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    serve = ["hub", "serve", "--port", str(port)]
    with wine.started(windows_folder / "soitto-cli.exe", *serve, variables=profile, stderr=subprocess.STDOUT) as hub:
        assert hub.stdout is not None
        assert f"http://127.0.0.1:{port}".encode() in hub.stdout.readline()
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/api/v1/openapi.json") as answer:
            assert "/api/v1/callbacks" in json.load(answer)["paths"]
        hub.send_signal(signal.SIGINT)  # Wine makes Ctrl+C of it
        assert (rest(hub), hub.returncode) == (b"", 0)
    assert (wine.file(profile["SOITTO_PROFILE"]) / "hub.sqlite").stat().st_size > 0


# ---- the day


def test_the_scripted_day(wine: Wine, windows_folder: Path, tmp_path: Path) -> None:
    """The main job through the real widgets, on the Windows program: hub, engine and demo customers are processes of Windows."""
    out = tmp_path / "day"
    done = wine.run(windows_folder / "soitto.exe", "demo", "--scripted", "--language", "mn", "--out", out, seconds=400)
    assert done.status == 0, done.output
    report = json.loads((out / "report.json").read_text(encoding="utf-8"))
    assert [step["name"] for step in report["steps"] if not step["ok"]] == []
    assert report["ok"]
    assert len(list(out.glob("*.png"))) > 30
    assert (out / "callbacks.xlsx").stat().st_size > 0
