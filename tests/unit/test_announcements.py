# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped announcements: every one that the dialplan plays is there in every language, and says what its text says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

SERVER = Path(__file__).resolve().parents[2] / "packaging" / "server"
SOUNDS = SERVER / "sounds"
LANGUAGES = ("mn", "ru", "hu", "fi", "en")
MINUTES = (*range(1, 16), *range(20, 61, 5))
GSM_SECOND = 1650
"""Bytes."""


def sentences(language: str) -> dict[str, str]:
    lines = (SERVER / "announcements" / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.partition(": ")[::2] for line in lines if line and not line.startswith("#")]
    assert len(dict(pairs)) == len(pairs)
    return dict(pairs)


def file(language: str, name: str) -> Path:
    return SOUNDS / language / (f"{name}.gsm" if "/" in name else f"soitto/{name}.gsm")


def played() -> set[str]:
    """Names that stand in the configuration as they are."""
    texts = [(SERVER / "asterisk" / name).read_text() for name in ("extensions_soitto.conf", "queues.conf")]
    code = "\n".join(line for text in texts for line in text.splitlines() if not line.startswith(";"))
    names = set(re.findall(r"soitto/([a-z][a-z0-9-]*[a-z0-9])(?![\w-]*\$)", code))
    return {name for name in names if not name.startswith("tick-")} - {"within"}


def test_the_dialplan_plays_what_there_is() -> None:
    spoken = {*sentences("en"), "beep"}
    made = {f"within-{n}" for n in MINUTES} | {str(n) for n in range(10)} | {"today", "tomorrow"}
    assert played() | made == {name for name in spoken if not name.startswith("digits/")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_announcement_is_there_and_sounds_like_its_sentence(language: str) -> None:
    texts = sentences(language)
    assert {name for name in texts if "/" not in name} == {name for name in sentences("en") if "/" not in name}
    assert file(language, "beep").exists()
    for name, text in texts.items():
        seconds = file(language, name).stat().st_size / GSM_SECOND
        # Nobody speaks faster than 30 characters a second, or slower than 5 but for single words.
        assert len(text) / 30 < seconds < len(text) / 5 + 1, (name, seconds)
    there = {path.relative_to(SOUNDS / language).with_suffix("").as_posix() for path in SOUNDS.glob(f"{language}/*/*")}
    assert there == {name if "/" in name else f"soitto/{name}" for name in (*texts, "beep")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_positions_can_be_said(language: str) -> None:
    """The files that Asterisk asks for in this language, up to place 99."""
    wanted = {str(n) for n in range(1, 10)} | {str(n) for n in range(30, 100, 10)}
    wanted |= {"10en", "20on", "10", "20"} if language == "hu" else {str(n) for n in range(10, 21)}
    wanted |= {"1n", "2n"} if language == "ru" else set()  # it asks for the neuter, where it counts places
    assert {f"digits/{name}" for name in wanted} <= sentences(language).keys()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("every", "ticks"), [("15", range(1, 9)), ("30", (2, 4, 6, 8)), ("", (4, 8)), ("120", (8,))])
def test_the_offer_stands_at_its_turns(language: str, every: str, ticks: tuple[int, ...]) -> None:
    links = list((SOUNDS / f"{language}_offer{every}" / "soitto").iterdir())
    assert {link.name for link in links} == {f"tick-{tick}.gsm" for tick in ticks}
    for link in links:
        assert link.resolve() == file(language, "offer")
