# SPDX-License-Identifier: GPL-3.0-or-later
"""People found by name, and the sound's devices: what the settings and the Contacts tab ask of the services."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.config.settings import Settings
from app.domain.call import CallResult
from app.domain.call_list import CallColumn, CallFilter, CallOrder
from app.domain.errors import CallRefused, CrmError, CrmErrorKind, EngineGone
from app.domain.number import from_network, parse
from app.domain.people import Person
from app.domain.sound import Device, Sound
from app.services.directory import Found
from app.services.events import Event, LevelsChanged, SoundChanged
from app.services.sound import SoundDesk
from app.telephony.port import SoundDevice, SoundDevices
from tests.desks import Phone, form, play
from tests.played import ANN, played
from tests.unit.test_several_calls import talking

BEN = Person("ben", "Ben Nurmi", extension="202")
EVA = Person("eva", "Szabó Éva", extension="eva.szabo")
NOBODY = Person("n", "Nobody Nurmi")
GONE = Person("gone", "Gone Nurmi", active=False, extension="204")


def test_colleagues_and_contacts_are_found_by_name(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            desk.store.put_directory([ANN, GONE, NOBODY, EVA, BEN], [])
            desk.directory.reload()
            contacts = await desk.crm.find_contacts()
            assert await desk.directory.search(" nurmi ") == Found((BEN, NOBODY), contacts, True)
            assert (await desk.directory.search("ÉVA")).people == (EVA,)
            assert (await desk.directory.search("20")).people == (BEN,)
            assert (await desk.directory.search("ann")).people == ()  # oneself
            assert await desk.directory.search("  ") == Found()
            assert desk.crm.sought == ["nurmi", "ÉVA", "20", "ann"]
            desk.crm.error = CrmError(CrmErrorKind.UNREACHABLE)
            assert await desk.directory.search("nurmi") == Found((BEN, NOBODY), (), False)
            await desk.account.sign_out()
            assert not (await desk.directory.search("nurmi")).crm_asked

    play(scenario())


@pytest.mark.parametrize("typed", ["201", "1001", "sip:1001@pbx.example", "1001@PBX.example:5061"])
def test_the_agents_own_number_is_not_called(tmp_path: Path, typed: str) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            desk.store.put_directory([replace(ANN, extension="201"), BEN], [])
            desk.directory.reload()
            desk.own_address = "1001@pbx.example"
            own = parse(typed, "FI")
            promise = await desk.callbacks.create(replace(form(), number=own))
            for calling in (desk.calls.dial(own), desk.calls.dial_callback(promise.id)):
                with pytest.raises(CallRefused, match="own_number"):
                    await calling
            call = talking(desk)
            for passing in (desk.calls.consult(call.id, own), desk.calls.transfer(call.id, own)):
                with pytest.raises(CallRefused, match="own_number"):
                    await passing
            assert desk.phone.dialled() == []
            assert [one.id for one in desk.calls.live] == [call.id]
            assert not desk.directory.is_own(parse("202", "FI"))
            assert not desk.directory.is_own(parse("1001@elsewhere.example", "FI"))
            assert not desk.directory.is_own(from_network("", "FI"))

    play(scenario())


def test_a_colleague_is_known_by_extension(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            desk.store.put_directory([ANN, GONE, NOBODY, EVA, BEN], [])
            desk.directory.reload()
            known = desk.directory.colleague_of
            assert known(parse("202", "FI")) == BEN
            assert known(parse("sip:202@elsewhere.example", "FI")) == BEN
            assert known(parse("eva.szabo@elsewhere.example", "FI")) is None
            assert known(from_network("eva.szabo", "FI")) == EVA
            assert [known(from_network(one, "FI")) for one in ("204", "", "2020", "0401234501")] == [None] * 4

    play(scenario())


def test_calls_are_listed_and_those_of_a_number_found(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with played(tmp_path) as desk:
            over = []
            for last in (1, 2, 1):
                call = talking(desk, last)
                desk.ended(call, CallResult.ANSWERED)
                over.append(call.id)
            live = talking(desk, 1)
            order = CallOrder(CallColumn.STARTED, descending=False)
            assert await desk.history.find(CallFilter(), order) == (*over, live.id)
            assert [call.id for call in await desk.history.rows([over[1], "none", over[0]])] == [over[1], over[0]]
            found = await desk.history.of_number(live.number)
            assert [call.id for call in found] == [over[2], over[0]]
            assert [call.id for call in await desk.history.of_number(live.number, limit=1)] == [over[2]]
            assert await desk.history.of_number(from_network("", "FI")) == []
            assert [call.id for call in desk.history.walk(over)] == over

    play(scenario())


# --- sound

MIC, HEADSET, BELL = SoundDevice("m", "Microphone"), SoundDevice("h", "Headset"), SoundDevice("b", "Bell")


class Audio(Phone):
    """A phone with sound devices."""

    def __init__(self) -> None:
        super().__init__()
        self.chosen: tuple[str | None, ...] = (None, None, None)
        self.working: dict[str, bool] = {}

    async def devices(self) -> SoundDevices:
        self._tell("devices", "")
        one, two, three = self.chosen
        processing = "missing" if any(self.working.values()) else "off"
        return SoundDevices((MIC,), (HEADSET, BELL), one, two, False, "", three, processing)  # type: ignore[arg-type]

    async def choose_devices(self, *keys: str | None) -> None:
        self._tell("choose", str(keys))
        self.chosen = keys

    async def process_sound(self, **wanted: bool) -> None:
        self._tell("process", "")
        self.working = wanted

    async def watch_levels(self, on: bool) -> None:
        self._tell("watch", str(on))

    async def play_test_tone(self, ringer: bool = False) -> None:
        self._tell("tone", str(ringer))


def sound_desk(folder: Path) -> tuple[SoundDesk, Audio, Settings, list[Any]]:
    phone, settings, events = Audio(), Settings(folder), list[Event]()
    return SoundDesk(phone, settings, events.append), phone, settings, events


def test_devices_are_chosen_shown_and_remembered(tmp_path: Path) -> None:
    async def scenario() -> None:
        desk, phone, _, events = sound_desk(tmp_path)
        await desk.start()
        outputs = (Device("h", "Headset"), Device("b", "Bell"))
        assert desk.sound == Sound((Device("m", "Microphone"),), outputs)
        assert events == [SoundChanged(desk.sound)]
        await desk.refresh()
        assert len(events) == 1
        sound = await desk.choose("m", None, "b")
        assert (sound.input, sound.output, sound.ringer) == ("m", None, "b")
        assert (await desk.process(True, False, True)).processing == "missing"
        assert events[-1] == SoundChanged(desk.sound)

        again, phone, _, _ = sound_desk(tmp_path)  # the next day
        await again.start()
        assert phone.chosen == ("m", None, "b")
        assert phone.working == {"echo": True, "noise": False, "level": True}

    play(scenario())


def test_what_is_chosen_while_the_engine_is_away_is_remembered(tmp_path: Path) -> None:
    async def scenario() -> None:
        desk, phone, settings, _ = sound_desk(tmp_path)
        phone.refuse = EngineGone()
        with pytest.raises(EngineGone):
            await desk.choose("m", "h", None)
        with pytest.raises(EngineGone):
            await desk.process(False, True, False)
        assert (settings.sound_input, settings.sound_output, settings.sound_ringer) == ("m", "h", "")
        assert settings.noise_suppression
        with pytest.raises(EngineGone):
            await desk.watch_levels(True)
        await desk.watch_levels(False)
        phone.refuse = CallRefused("no_device")
        with pytest.raises(CallRefused):
            await desk.test_tone(True)
        assert phone.told[-1] == ("tone", "True")

    play(scenario())


def test_levels_are_passed_on(tmp_path: Path) -> None:
    desk, _, _, events = sound_desk(tmp_path)
    desk.levels(0.25, 0.5)
    assert events == [LevelsChanged(0.25, 0.5)]
