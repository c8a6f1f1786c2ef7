# SPDX-License-Identifier: GPL-3.0-or-later
"""The agent's sound: devices, processing, level meters and the test tone."""

from __future__ import annotations

from app.domain.errors import CallRefused, EngineGone
from app.domain.sound import Device, Sound
from app.services.events import LevelsChanged, SoundChanged
from app.services.place import Emit
from app.services.ports import Phone, PhoneDevice, PhoneDevices, SoundSettings


class SoundDesk:
    """``sound`` may be read from any thread. What the agent chooses is kept in the settings, also while the engine is away."""

    def __init__(self, phone: Phone, settings: SoundSettings, emit: Emit) -> None:
        self._phone, self._settings, self._emit = phone, settings, emit
        self.sound = Sound()

    async def start(self) -> None:
        """Use what the settings hold; after the phone has started. Raises ``CallRefused`` or ``EngineGone``."""
        s = self._settings
        await self._phone.choose_devices(s.sound_input or None, s.sound_output or None, s.sound_ringer or None)
        await self._process()
        await self.refresh()

    async def refresh(self) -> Sound:
        """Ask the phone again. Raises ``CallRefused`` or ``EngineGone``."""
        self.changed(await self._phone.devices())
        return self.sound

    async def choose(self, input_key: str | None, output_key: str | None, ringer_key: str | None) -> Sound:
        """Use these devices from now on (``None`` = the system's default). Raises ``CallRefused`` or ``EngineGone``; the choice
        is kept all the same."""
        self._settings.update(sound_input=input_key or "", sound_output=output_key or "", sound_ringer=ringer_key or "")
        await self._phone.choose_devices(input_key, output_key, ringer_key)
        return await self.refresh()

    async def process(self, echo: bool, noise: bool, level: bool) -> Sound:
        """Work on the microphone's sound; ``sound.processing`` says whether it can be done."""
        self._settings.update(echo_cancellation=echo, noise_suppression=noise, auto_level=level)
        await self._process()
        return await self.refresh()

    async def _process(self) -> None:
        s = self._settings
        await self._phone.process_sound(echo=s.echo_cancellation, noise=s.noise_suppression, level=s.auto_level)

    async def watch_levels(self, on: bool) -> None:
        """Tell ``LevelsChanged`` from now on, or stop. With no engine there is nothing to stop."""
        try:
            await self._phone.watch_levels(on)
        except (CallRefused, EngineGone):
            if on:
                raise

    async def test_tone(self, ringer: bool = False) -> None:
        """Play a tone of a second on the loudspeaker, or on the ringer's device."""
        await self._phone.play_test_tone(ringer)

    # --- what the phone reports (called on the engine's loop)

    def changed(self, devices: PhoneDevices) -> None:
        """Devices came or went, or another one is in use."""
        sound = Sound(
            inputs=tuple(_device(one) for one in devices.inputs),
            outputs=tuple(_device(one) for one in devices.outputs),
            input=devices.chosen_input,
            output=devices.chosen_output,
            ringer=devices.chosen_ringer,
            trouble=devices.detail,
            processing=devices.processing,
        )
        if sound != self.sound:
            self.sound = sound
            self._emit(SoundChanged(sound))

    def levels(self, microphone: float, speaker: float) -> None:
        """How loud both sides are."""
        self._emit(LevelsChanged(microphone, speaker))


def _device(one: PhoneDevice) -> Device:
    return Device(one.key, one.name)
