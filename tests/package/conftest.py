# SPDX-License-Identifier: GPL-3.0-or-later
"""The packages and the Windows of these tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from tests.package.built import build, windows_folder
from tests.package.wine import Wine

__all__ = ["build", "own_wine", "windows_folder", "wine"]


@pytest.fixture(scope="session")
def wine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wine]:
    """The Windows of this run. Tests share it: what one writes into its registry, it takes away again."""
    made = Wine(tmp_path_factory.mktemp("wine"))
    try:
        yield made
    finally:
        made.close()


@pytest.fixture
def own_wine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], Wine]]:
    """Makes a Windows for this test alone."""
    with ExitStack() as stack:

        def make() -> Wine:
            made = Wine(tmp_path_factory.mktemp("own-wine"))
            stack.callback(made.close)
            return made

        yield make
