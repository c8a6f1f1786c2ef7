# SPDX-License-Identifier: GPL-3.0-or-later
"""Soitto, an agent desk for call centres. ``__version__`` is that of the installed package (pyproject.toml)."""

from __future__ import annotations


def __getattr__(name: str) -> str:
    # Looked up on demand: importlib.metadata would cost the desk's start-up some 20 ms.
    if name == "__version__":
        from importlib.metadata import version

        return version("soitto")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
