# SPDX-License-Identifier: GPL-3.0-or-later
"""A new user's first start: the whole desk in its real window, with a real hub, from the welcome to the list of callbacks."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QRadioButton

from app.demo.hands import until
from app.engine import Engine
from app.hub.embedded import EmbeddedHub
from app.main import DeskProgram, Options
from app.services.events import Connection
from app.telephony.port import PhoneSettings
from app.ui.dialogs.sign_in import SignInDialog
from app.ui.first_start.window import FirstStart
from tests.hub import PEOPLE

Play = Callable[[DeskProgram], Awaitable[None]]


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[str]:
    """A hub in a process of its own; its address without the scheme, as people type it."""
    engine = Engine()
    engine.start()
    here = EmbeddedHub(tmp_path / "hub", people=PEOPLE)
    try:
        yield engine.submit(here.start()).result(60).removeprefix("http://")
    finally:
        engine.submit(here.stop()).result(60)
        engine.stop()


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[Play], None]]:
    """Starts the desk of one profile as its user does, plays, and closes it; as often as it is called."""
    qapp.setQuitOnLastWindowClosed(False)

    def run(play: Play) -> None:
        profile = tmp_path / "profile"
        profile.mkdir(exist_ok=True)
        loop = qasync.QEventLoop(qapp)
        asyncio.set_event_loop(loop)

        async def played() -> None:
            silent = PhoneSettings(sound="silence")
            program = DeskProgram(
                qapp, Options(profile, silent, bind_host="127.0.0.1", use_credential_store=False, headset=False)
            )
            program.window.first_start.offer()
            program.show()
            try:
                await program.started()
                await play(program)
            finally:
                await program.close()

        try:
            loop.run_until_complete(asyncio.wait_for(played(), 120))
        finally:
            loop.close()
            asyncio.set_event_loop(None)

    yield run
    gc.unfreeze()
    gc.collect()
    gc.enable()


async def opened(program: DeskProgram) -> FirstStart:
    await until(lambda: program.window.first_start.window is not None, "the first start")
    window = program.window.first_start.window
    assert window is not None
    return window


def enter(window: FirstStart, name: str, text: str) -> None:
    """Type into a field."""
    field = window.findChild(QLineEdit, name)
    assert field is not None
    assert field.isVisible()
    QTest.keyClicks(field, text)


def press(window: FirstStart, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_from_the_welcome_to_the_first_list(desk: Callable[[Play], None], hub: str) -> None:
    host, port = hub.split(":")

    async def first(program: DeskProgram) -> None:
        window = await opened(program)
        assert window.step == "welcome"
        assert not program.window.findChildren(SignInDialog)
        press(window, "firstNext")

        # Where nobody answers, and then where somebody does.
        enter(window, "firstAddress", "http://127.0.0.1:9")
        press(window, "firstNext")
        await until(lambda: window.where.verdict.kind == "bad", "that nobody answers")
        assert window.step == "where"
        window.where.address.clear()
        enter(window, "firstAddress", f"{host}:{port}")
        press(window, "firstNext")
        await until(lambda: window.step == "sign_in", "the hub's answer")
        assert program.settings.server_url == f"http://{host}:{port}"

        enter(window, "signInUser", "ann")
        enter(window, "signInPassword", "wrong")
        press(window, "firstNext")
        error = window.findChild(QLabel, "signInError")
        await until(error.isVisible, "that the password is wrong")
        assert program.account.person is None
        window.sign_in.panel.password.clear()
        enter(window, "signInPassword", "password-ann")
        press(window, "firstNext")
        await until(lambda: window.step == "phone", "the sign-in")
        assert program.account.person is not None
        assert program.account.person.id == "ann"
        await until(lambda: program.desk.sync.status.connection is Connection.SYNCED, "the first lists")

        # A phone that cannot work, and none then.
        enter(window, "sipUser", "1001")
        enter(window, "sipHost", "127.0.0.1")
        window.phone.line.port.setText("9")
        press(window, "firstNext")
        await until(lambda: window.phone.verdict.kind == "bad", "that no exchange answers")
        assert window.next_button.text() == window.phone.next_text()

    async def again(program: DeskProgram) -> None:
        # It was ended in the middle; the sign-in was not to be kept on this computer.
        window = await opened(program)
        assert window.step == "sign_in"
        assert window.sign_in.panel.user.text() == "ann"
        enter(window, "signInPassword", "password-ann")
        press(window, "firstNext")
        await until(lambda: window.step == "phone", "the sign-in")
        later = window.findChild(QRadioButton, "firstPhone-later")
        assert later is not None
        later.click()
        press(window, "firstNext")
        assert window.step == "sound"
        await until(lambda: window.sound.heard.kind is not None, "what the microphone gives")
        press(window, "firstNext")
        assert window.step == "ready"
        press(window, "firstCallback")
        await until(lambda: program.window.forms.callback is not None, "the form of the first callback")
        assert program.settings.first_start_done

    async def after(program: DeskProgram) -> None:
        await until(lambda: program.window.findChildren(SignInDialog), "the sign-in")
        assert program.window.first_start.window is None

    desk(first)
    desk(again)
    desk(after)
