# SPDX-License-Identifier: GPL-3.0-or-later
"""From a click on the Call button to the INVITE on the wire: the real window, the real engine process, real SIP."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.domain.call import CallState
from app.domain.ids import new_id
from app.main import DeskProgram
from tests.bench import desk
from tests.bench.figures import Figure
from tests.bench.runner import ROOT
from tests.bench.sizes import median, percentile, size

CALLS = size(50, 3)
PAUSE = 0.2
NUMBER = "+976 9911 2230"


def run() -> list[Figure]:
    wire = subprocess.Popen([sys.executable, "-m", "tests.bench.sip_wire"], stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert wire.stdout is not None
    try:
        port = int(wire.stdout.readline())
        return desk.play(
            partial(_calls, wire),
            100,
            sip_user="anna",
            sip_host="127.0.0.1",
            sip_port=port,
            sip_registrar=False,
        )
    finally:
        wire.kill()
        wire.wait()
        wire.stdout.close()


async def _calls(wire: subprocess.Popen[str], program: DeskProgram) -> list[Figure]:
    assert wire.stdout is not None
    window, calls, phone = program.window, program.desk.calls, program.phone
    button = window.findChild(QPushButton, "phoneCall")
    assert button is not None
    await desk.until(lambda: phone.line.state.value == "direct", "the line")
    await desk.settled(program, 1.0)
    loop = asyncio.get_running_loop()

    async def arrived() -> float:
        told = loop.run_in_executor(None, wire.stdout.readline)  # type: ignore[union-attr]
        try:
            return float(await asyncio.wait_for(told, desk.PATIENCE))
        except TimeoutError:
            wire.kill()  # ends the reading thread, which the loop would wait for
            raise

    clicks: list[float] = []
    bare: list[float] = []
    for _ in range(CALLS):
        window.phone.dial_page.set_number(NUMBER)
        await desk.until(button.isEnabled, "the Call button")
        began = time.perf_counter()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        clicks.append((await arrived() - began) * 1e3)
        call = calls.current
        assert call is not None
        await desk.until(lambda: calls.current is not None and calls.current.state is CallState.ENDED, "the end")
        await desk.until(lambda: window.phone.page is window.phone.result_page, "the result")
        window.phone.show_dialpad()
        # The same call asked of the phone alone: what the engine's process and the SIP stack take.
        alone = new_id()
        began = time.perf_counter()
        asked = program.bridge.ask(phone.dial("+97699112230", alone))
        bare.append((await arrived() - began) * 1e3)
        await asked
        await desk.until(lambda: not phone.calls, "the end of the bare call")
        # PJSIP frees a call's sockets half a second after its end; nobody places more calls than that.
        await asyncio.sleep(PAUSE)
    note = (
        f"{CALLS} calls, median {median(clicks):.1f} ms, worst {max(clicks):.1f} ms; peer: asking the phone alone, p95"
    )
    return [
        Figure(
            "click on Call to INVITE on the wire, p95",
            percentile(clicks, 0.95),
            "ms",
            limit=50.0,
            peer=percentile(bare, 0.95),
            note=note,
        )
    ]
