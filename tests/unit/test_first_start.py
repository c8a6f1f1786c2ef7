# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is asked the first start's questions and which, in which language, and what the level meters tell."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.config.policy import Policies
from app.config.settings import Provisioned, Settings
from app.domain.people import Person
from app.i18n.catalogues import spoken
from app.ui.first_start.hearing import ENOUGH, PATIENCE, Ear
from app.ui.first_start.rule import STEPS, steps, wanted
from app.ui.first_start.where import completed

ROOT = Path(__file__).resolve().parents[2]
ANNA = Person("anna", "Anna")
PHONE = {"sip_host": "pbx.example.org", "sip_user": "1001"}
SERVER = {"server_url": "https://hub.example.org"}


def given(folder: Path, **values: Any) -> Settings:
    """Settings of a computer that IT has prepared."""
    return Settings(folder, provisioned=Provisioned(values))


def test_a_new_user_is_asked_everything(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    assert wanted(settings, None)
    assert steps(settings) == STEPS


def test_who_answered_or_put_it_off_is_not_asked_again(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.update(first_start_done=True)
    assert not wanted(settings, None)
    assert not wanted(settings, ANNA)


@pytest.mark.parametrize("place", [SERVER, {"crm_profile": "/srv/crm.toml"}])
def test_who_signed_in_before_there_were_such_questions_is_not_asked(tmp_path: Path, place: dict[str, str]) -> None:
    settings = Settings(tmp_path)
    settings.update(user="anna", **place)
    assert not wanted(settings, None)


def test_whoever_is_signed_in_is_not_asked(tmp_path: Path) -> None:
    assert not wanted(Settings(tmp_path), ANNA)


@pytest.mark.parametrize("person", [None, ANNA])
def test_who_was_in_the_middle_is_asked_on(tmp_path: Path, person: Person | None) -> None:
    settings = Settings(tmp_path)
    settings.update(user="anna", first_start_step="phone", **SERVER)
    assert wanted(settings, person)


def test_an_address_alone_is_no_sign_in_yet(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.update(**SERVER)
    assert wanted(settings, None)
    assert "where" in steps(settings)  # it can still be another one


def test_what_it_has_given_is_not_asked_for(tmp_path: Path) -> None:
    assert steps(given(tmp_path, **SERVER)) == ("welcome", "sign_in", "phone", "sound", "ready")
    assert steps(given(tmp_path, crm_profile="/srv/crm.toml")) == ("welcome", "sign_in", "phone", "sound", "ready")
    assert steps(given(tmp_path, **PHONE)) == ("welcome", "where", "sign_in", "sound", "ready")
    assert "phone" in steps(given(tmp_path, sip_host="pbx.example.org"))  # whose extension it is nobody has said
    own = {"phone_mode": "desk_phone", "switchboard_url": "https://sw.example.org"}
    assert "phone" in steps(given(tmp_path, **own))
    assert "phone" not in steps(given(tmp_path, desk_phone_number="1003", **own))


def test_where_it_has_given_everything_only_the_password_is_asked(tmp_path: Path) -> None:
    assert not wanted(given(tmp_path, **SERVER, **PHONE), None)
    assert wanted(given(tmp_path, **SERVER), None)
    assert wanted(given(tmp_path, **PHONE), None)


def test_a_policy_gives_too_and_one_that_forbids_a_phone_is_an_answer(tmp_path: Path) -> None:
    settings = Settings(tmp_path, Policies(fixed={**SERVER, "sip_host": "", "sip_user": ""}))
    assert steps(settings) == ("welcome", "sign_in", "sound", "ready")
    assert not wanted(settings, None)
    assert not wanted(Settings(tmp_path, Policies(defaults={**SERVER, **PHONE})), None)


# --- the language


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["mn-MN"], "mn"),
        (["mn-Cyrl-MN", "mn-MN", "mn"], "mn"),
        (["ru-KZ", "ru"], "ru"),
        (["hu"], "hu"),
        (["fi-FI"], "fi"),
        (["sv-FI", "sv"], "en"),
        (["sv-FI", "sv", "fi-FI"], "fi"),
        (["en-GB"], "en"),
        (["de-DE", "en-US", "hu-HU"], "en"),
        (["HU_hu"], "hu"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_that_is_spoken_here(names: list[str], code: str) -> None:
    assert spoken(names) == code


@pytest.mark.skipif(sys.platform != "linux", reason="the languages of a user are in the environment on Linux")
@pytest.mark.parametrize(
    ("environment", "code"),
    [
        ({"LANG": "mn_MN.UTF-8"}, "mn"),
        ({"LANG": "ru_KZ.UTF-8"}, "ru"),
        ({"LANG": "hu_HU.UTF-8"}, "hu"),
        ({"LANG": "fi_FI.UTF-8"}, "fi"),
        ({"LANG": "sv_FI.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LANGUAGE": "sv:fi:en"}, "fi"),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": "hu_HU.UTF-8"}, "hu"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_what_the_system_speaks_on_linux(environment: dict[str, str], code: str) -> None:
    base = {
        name: value for name, value in os.environ.items() if name != "LANG" and not name.startswith(("LC_", "LANGU"))
    }
    asked = "from app.i18n.catalogues import system_language; print(system_language())"
    told = subprocess.run(
        [sys.executable, "-c", asked], env={**base, **environment}, cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == code


# --- small rules


def test_a_voice_is_more_than_a_knock_and_silence_is_told_in_time() -> None:
    knock, voice, dead = Ear(), Ear(), Ear()
    for tenth in range(PATIENCE):
        knock.hear(0.9 if tenth < ENOUGH - 1 else 0.1)
        voice.hear(0.6 if tenth % 3 == 0 else 0.1)
        dead.hear(0.0)
        assert not knock.late or tenth == PATIENCE - 1
    assert (knock.voice, knock.late, knock.dead) == (False, True, False)
    assert (voice.voice, voice.late) == (True, False)
    assert (dead.late, dead.dead) == (True, True)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("https://hub.example.org", ("https://hub.example.org",)),
        ("http://hub.example.org", ("http://hub.example.org",)),
        ("hub.example.org", ("https://hub.example.org",)),  # never unencrypted unasked, out there
        ("hub:8765", ("http://hub:8765", "https://hub:8765")),
        (" 10.1.2.3:8765 ", ("http://10.1.2.3:8765", "https://10.1.2.3:8765")),
        ("hub", ("https://hub", "http://hub")),
        ("8.8.8.8", ("https://8.8.8.8",)),
        ("", ("",)),
    ],
)
def test_what_an_address_without_a_scheme_means(typed: str, meant: tuple[str, ...]) -> None:
    assert completed(typed) == meant
