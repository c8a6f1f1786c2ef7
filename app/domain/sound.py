# SPDX-License-Identifier: GPL-3.0-or-later
"""The agent's sound devices, as the settings show them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Device:
    """A sound device; ``key`` chooses it, also after a restart."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Sound:
    """The devices there are and those chosen (``None`` = the system's default).

    ``trouble`` says why calls have no sound: ``""``, ``off``, ``no_backend``, ``no_input``, ``no_output``,
    ``open_failed``. ``processing`` is ``off``, ``on`` or ``missing`` (asked for, but the optional library is not there).
    """

    inputs: tuple[Device, ...] = ()
    outputs: tuple[Device, ...] = ()
    input: str | None = None
    output: str | None = None
    ringer: str | None = None
    trouble: str = ""
    processing: str = "off"
