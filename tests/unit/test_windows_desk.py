# SPDX-License-Identifier: GPL-3.0-or-later
"""What Windows is told of the desk's process, with libraries that write down what they are asked."""

from __future__ import annotations

import ctypes
import sys
from typing import Any

import pytest

from app import windows_desk
from windows import wxs


class Libraries:
    """Stands for ``ctypes.WinDLL``."""

    def __init__(self, result: int = 0) -> None:
        self.asked: list[tuple[Any, ...]] = []
        self.result = result

    def __call__(self, library: str) -> Libraries:
        self.library = library
        return self

    def __getattr__(self, function: str) -> Any:
        def ask(*arguments: object) -> int:
            self.asked.append((self.library, function, *arguments))
            return self.result

        return ask


def tell(monkeypatch: pytest.MonkeyPatch, platform: str, libraries: Libraries) -> list[tuple[Any, ...]]:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(ctypes, "WinDLL", libraries, raising=False)
    windows_desk.be_one_taskbar_item()
    windows_desk.come_back_after_upgrade("--minimized", "--other")
    return libraries.asked


def test_windows_knows_the_name_and_the_words_of_the_next_start(monkeypatch: pytest.MonkeyPatch) -> None:
    assert tell(monkeypatch, "win32", Libraries()) == [
        ("shell32", "SetCurrentProcessExplicitAppUserModelID", "Soitto.Desk"),
        ("kernel32", "RegisterApplicationRestart", "--minimized --other", 11),
    ]
    assert wxs.APP_USER_MODEL_ID == windows_desk.APP_USER_MODEL_ID


def test_where_windows_refuses_the_desk_starts_all_the_same(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    tell(monkeypatch, "win32", Libraries(-2147024809))
    assert [record.getMessage() for record in caplog.records] == [
        "SetCurrentProcessExplicitAppUserModelID failed: 0x80070057",
        "RegisterApplicationRestart failed: 0x80070057",
    ]


def test_elsewhere_nothing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    assert tell(monkeypatch, "linux", Libraries()) == []
