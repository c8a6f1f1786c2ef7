# SPDX-License-Identifier: GPL-3.0-or-later
"""One desk per profile: what a second start hands over, and what nobody but it may."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from app.links import instance as one_desk
from app.links.instance import MOST_BYTES, MOST_LINKS, Instance, hand_over

ROOT = Path(__file__).parents[2]


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Iterator[Instance]:
    instance = Instance(tmp_path)
    assert instance.take()
    instance.listen()
    yield instance
    instance.release()
    instance.deleteLater()


def _handed(profile: Path, links: list[str], qtbot: QtBot) -> bool:
    """What a second start, a process of its own, gets to hear."""
    code = "import json, sys; from pathlib import Path; from app.links.instance import hand_over;"
    code += "sys.exit(0 if hand_over(Path(sys.argv[1]), json.loads(sys.argv[2])) else 9)"
    second = subprocess.Popen([sys.executable, "-c", code, str(profile), json.dumps(links)], cwd=ROOT)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode in (0, 9)
    return second.returncode == 0


def test_the_second_start_hands_its_links_over(first: Instance, tmp_path: Path, qtbot: QtBot) -> None:
    assert not Instance(tmp_path).take()
    with qtbot.waitSignal(first.opened, timeout=20_000) as opened:
        assert _handed(tmp_path, ["tel:+358 40 123", "sip:Бат@pbx"], qtbot)
    assert opened.args == [["tel:+358 40 123", "sip:Бат@pbx"]]


def test_a_start_without_a_link_brings_the_window_up(first: Instance, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(first.opened, timeout=20_000) as opened:
        assert _handed(tmp_path, [], qtbot)
    assert opened.args == [[]]


def test_a_second_start_out_of_the_way_leaves_the_window_where_it_is(
    first: Instance, tmp_path: Path, qtbot: QtBot
) -> None:
    opened: list[list[str]] = []
    first.opened.connect(opened.append)
    environment = {**os.environ, "SOITTO_PROFILE": str(tmp_path)}
    for words, told in ((["--minimized"], []), (["--minimized", "tel:1"], [["tel:1"]]), ([], [["tel:1"], []])):
        code = "import sys; from app import main; sys.exit(main.run(sys.argv[1:]))"
        second = subprocess.Popen([sys.executable, "-c", code, *words], cwd=ROOT, env=environment)
        qtbot.waitUntil(lambda one=second: one.poll() is not None, timeout=60_000)
        assert second.returncode == 0
        qtbot.waitUntil(lambda told=told: opened == told, timeout=20_000)


def test_another_profile_is_another_desk(first: Instance, tmp_path: Path, qtbot: QtBot) -> None:
    other = tmp_path / "other"
    other.mkdir()
    assert Instance(other).take()


def test_a_desk_that_does_not_answer_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(one_desk, "WAIT_MS", 50)
    assert not hand_over(tmp_path, ["tel:1"])


@pytest.mark.parametrize(
    "line",
    [
        b"nonsense\n",
        b"[]\n",
        b'{"links": "tel:1"}\n',
        b'{"links": [1]}\n',
        b'{"links": ["\xff"]}\n',
        b'{"links": [%s]}\n' % b", ".join([b'"tel:1"'] * (MOST_LINKS + 1)),
        b"x" * (MOST_BYTES + 1),
        b"[" * 5000 + b"\n",
    ],
)
def test_what_is_no_message_opens_nothing(first: Instance, line: bytes, tmp_path: Path, qtbot: QtBot) -> None:
    opened: list[object] = []
    first.opened.connect(opened.append)
    socket = QLocalSocket()
    socket.connectToServer(one_desk._name(tmp_path))
    assert socket.waitForConnected(5000)
    socket.write(line)
    socket.flush()
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=20_000)
    assert b"true" not in socket.readAll().data()
    assert opened == []
    # It still listens.
    with qtbot.waitSignal(first.opened, timeout=20_000):
        assert _handed(tmp_path, ["tel:2"], qtbot)
