# SPDX-License-Identifier: GPL-3.0-or-later
"""Every test of this folder is run against every system: each module ``targets_*.py`` brings some."""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections.abc import Iterator

import pytest

from tests.conformance.rig import Rig
from tests.conformance.target import Choice, Target, choices


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "target" in metafunc.fixturenames:
        params = [
            pytest.param(choice, id=choice.name, marks=[getattr(pytest.mark, choice.marker)] if choice.marker else [])
            for choice in choices()
            if metafunc.definition.originalname not in choice.spared
        ]
        metafunc.parametrize("target", params, indirect=True, scope="package")


@pytest.fixture(scope="package")
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as one:
        yield one


@pytest.fixture(scope="package")
def target(
    request: pytest.FixtureRequest, runner: asyncio.Runner, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Target]:
    """The system, started."""
    choice: Choice = request.param
    if why := choice.missing():
        pytest.skip(f"{choice.name}: {why}")
    one = choice.make(tmp_path_factory.mktemp(choice.name))
    runner.run(one.start())
    try:
        yield one
    finally:
        runner.run(one.stop())
        runner.run(one.remove())


@pytest.fixture
def rig(target: Target, runner: asyncio.Runner, caplog: pytest.LogCaptureFixture) -> Iterator[Rig]:
    one = Rig(target, runner)
    for name in ("", "soitto", "httpx", "httpcore"):
        caplog.set_level(logging.DEBUG, name)
    yield one
    one.check_logs([caplog.handler.format(entry) for entry in caplog.get_records("call")])


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """A test that is a coroutine runs on the loop of its target."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    names = inspect.signature(pyfuncitem.obj).parameters
    rig: Rig = pyfuncitem.funcargs["rig"]
    rig.run(pyfuncitem.obj(**{name: pyfuncitem.funcargs[name] for name in names}))
    return True
