# SPDX-License-Identifier: GPL-3.0-or-later
"""Which sound devices there are, asked often and cheaply.

The connection to the sound system is kept between questions. On Linux, PulseAudio (or PipeWire in its place) is used
where it runs, else ALSA; a sound server that comes later is taken up.
"""

from __future__ import annotations

import importlib.util
import sys
import time
from dataclasses import dataclass, field
from typing import Any

_BETTER_BACKEND = 2.0
"""Seconds between looks whether a better sound system runs by now."""


@dataclass(frozen=True, slots=True)
class Found:
    """Devices by key (their name, numbered where names repeat), with the id that opens them. ``detail`` as in the port."""

    inputs: dict[str, Any] = field(default_factory=dict)
    outputs: dict[str, Any] = field(default_factory=dict)
    detail: str = ""
    backend: Any = None

    def same_as(self, other: Found) -> bool:
        return (list(self.inputs), list(self.outputs), self.detail) == (
            list(other.inputs),
            list(other.outputs),
            other.detail,
        )


class Catalogue:
    """Belongs to one thread."""

    def __init__(self) -> None:
        self._context: Any = None
        self._backend: Any = None
        self._look_for_better = 0.0
        self._checked: dict[tuple[bool, bytes], bool] = {}

    def look(self) -> Found:
        if importlib.util.find_spec("miniaudio") is None:  # a platform without the library
            return Found(detail="no_backend")
        _load()
        if self._backend is not None and self._backend is not _backends()[0]:
            self._try_better()
        if self._context is None and not self._connect(_backends()):
            return Found(detail="no_backend")
        lists = self._lists()
        if lists is None:  # the sound server has gone: perhaps it is back already
            self._disconnect()
            if not self._connect(_backends()) or (lists := self._lists()) is None:
                return Found(detail="no_backend")
        inputs = self._usable(lists[0], is_input=True)
        outputs = self._usable(lists[1], is_input=False)
        detail = "" if inputs and outputs else "no_output" if not outputs else "no_input"
        return Found(inputs, outputs, detail, self._backend)

    # ---- within

    def _connect(self, backends: list[Any]) -> bool:
        import miniaudio

        for backend in backends:
            context = miniaudio.ffi.new("ma_context *")
            wanted = miniaudio.ffi.new("ma_backend[1]", [backend.value])
            if miniaudio.lib.ma_context_init(wanted, 1, miniaudio.ffi.NULL, context) == miniaudio.lib.MA_SUCCESS:
                self._context, self._backend = context, backend
                self._look_for_better = time.monotonic() + _BETTER_BACKEND
                self._checked.clear()
                return True
        self._backend = None
        return False

    def _disconnect(self) -> None:
        import miniaudio

        if self._context is not None:
            miniaudio.lib.ma_context_uninit(self._context)
            self._context = None

    def _try_better(self) -> None:
        if time.monotonic() < self._look_for_better:
            return
        self._look_for_better = time.monotonic() + _BETTER_BACKEND
        context, backend = self._context, self._backend
        if self._connect(_backends()[:1]):
            import miniaudio

            miniaudio.lib.ma_context_uninit(context)
        else:
            self._context, self._backend = context, backend

    def _lists(self) -> tuple[list[tuple[str, Any]], list[tuple[str, Any]]] | None:
        """Name and id of inputs and outputs; None when the sound system does not answer."""
        from miniaudio import ffi, lib

        outputs, output_count = ffi.new("ma_device_info **"), ffi.new("ma_uint32 *")
        inputs, input_count = ffi.new("ma_device_info **"), ffi.new("ma_uint32 *")
        asked = lib.ma_context_get_devices(self._context, outputs, output_count, inputs, input_count)
        if asked != lib.MA_SUCCESS:
            return None

        def copied(infos: Any, count: int) -> list[tuple[str, Any]]:
            return [
                (ffi.string(infos[i].name).decode("utf-8", "replace"), ffi.new("ma_device_id *", infos[i].id))
                for i in range(count)
            ]

        return copied(inputs[0], input_count[0]), copied(outputs[0], output_count[0])

    def _usable(self, listed: list[tuple[str, Any]], is_input: bool) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, ident in listed:
            if not self._is_device(ident, is_input):
                continue
            key, n = name, 2
            while key in found:
                key, n = f"{name} ({n})", n + 1
            found[key] = ident
        return found

    def _is_device(self, ident: Any, is_input: bool) -> bool:
        import miniaudio

        code = identity(ident)
        if self._backend is miniaudio.Backend.PULSEAUDIO:
            # What a loudspeaker plays is no microphone, and the server's own stand-in for no device is none.
            return code != b"auto_null" and not (is_input and code.endswith(b".monitor"))
        if self._backend is not miniaudio.Backend.ALSA:
            return True
        if code == b"null":  # ALSA's own silence
            return False
        # ALSA lists plug-ins too, most of which lead nowhere: ask each once.
        known = self._checked.get((is_input, code))
        if known is None:
            lib, info = miniaudio.lib, miniaudio.ffi.new("ma_device_info *")
            kind = lib.ma_device_type_capture if is_input else lib.ma_device_type_playback
            known = lib.ma_context_get_device_info(self._context, kind, ident, info) == lib.MA_SUCCESS
            self._checked[is_input, code] = known
        return known


def identity(ident: Any) -> bytes:
    """A device id for comparison."""
    import miniaudio

    return bytes(miniaudio.ffi.buffer(ident)).rstrip(b"\0")


def _load() -> None:
    """Load the library without numpy, where that is installed: it needs it for arrays we never give it, and 15 MB."""
    if "miniaudio" in sys.modules or "numpy" in sys.modules:
        return
    sys.modules["numpy"] = None  # type: ignore[assignment]
    try:
        import miniaudio  # noqa: F401
    finally:
        del sys.modules["numpy"]


def _backends() -> list[Any]:
    """The sound systems of this platform, the best first."""
    import miniaudio

    backend = miniaudio.Backend
    if sys.platform == "win32":
        return [backend.WASAPI]
    if sys.platform == "darwin":
        return [backend.COREAUDIO]
    return [backend.PULSEAUDIO, backend.ALSA]
