#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Speaks the announcements: announcements/<language>.txt → sounds/<language>/…, with a free synthetic voice.

Run it after changing a sentence: ``python3 packaging/server/make_announcements.py [language …]``. It needs espeak-ng and sox
(Debian packages of these names). The files are GSM at 8 kHz, which every Asterisk plays and which is a fifth of the size of
A-law. A site replaces any of them by a recording of its own (.wav at 8 kHz, 16 bit, mono, or .gsm) under the same name.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VOICES = {"en": "en-gb", "ru": "ru", "hu": "hu", "fi": "fi", "mn": "kk"}
"""espeak-ng's voice of each language. It has none for Mongolian: Kazakh, whose alphabet has the same letters, comes nearest."""
WORDS_A_MINUTE = "150"
OFFERS = {"15": 1, "30": 2, "": 4, "120": 8}
"""Every how many quarter minutes a language such as ``fi_offer30`` plays the offer; without a number, every minute."""
TICKS = 8


def main(languages: list[str]) -> None:
    for program in ("espeak-ng", "sox"):
        if shutil.which(program) is None:
            sys.exit(f"{program} is not installed")
    for language in languages or VOICES:
        folder = HERE / "sounds" / language
        for name, sentence in sentences(language).items():
            file = folder / (name if "/" in name else f"soitto/{name}")
            speak(VOICES[language], sentence, file.with_name(f"{file.name}.gsm"))
        beep(folder / "soitto" / "beep.gsm")
        link_offers(language)
        print(language)


def sentences(language: str) -> dict[str, str]:
    """What is said, by the announcement's name."""
    lines = (HERE / "announcements" / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.partition(": ")[::2] for line in lines if line and not line.startswith("#"))


def speak(voice: str, sentence: str, file: Path) -> None:
    """Say it, cut the silence at both ends but for a breath, and bring it to the loudness of a telephone."""
    file.parent.mkdir(parents=True, exist_ok=True)
    said = subprocess.run(
        ["espeak-ng", "-v", voice, "-s", WORDS_A_MINUTE, "--stdout", sentence], check=True, capture_output=True
    ).stdout
    # -R: without dither's chance, so that the same sentence gives the same file
    trim = ["silence", "1", "0.02", "0.2%", "reverse"]
    shape = ["gain", "-6", *trim, *trim, "pad", "0.05", "0.15", "highpass", "200", "norm", "-4", "rate", "8000"]
    subprocess.run(["sox", "-R", "-t", "wav", "-", "-c", "1", "-r", "8000", str(file), *shape], input=said, check=True)


def beep(file: Path) -> None:
    """The tone after which a message is recorded."""
    tone = ["synth", "0.4", "sine", "1000", "gain", "-12", "fade", "0.01", "0.4", "0.01"]
    subprocess.run(["sox", "-R", "-n", "-c", "1", "-r", "8000", str(file), *tone], check=True)


def link_offers(language: str) -> None:
    """The offer as the queue's announcements in turn (see queues.conf), as links to the one file."""
    for every, step in OFFERS.items():
        folder = HERE / "sounds" / f"{language}_offer{every}" / "soitto"
        folder.mkdir(parents=True, exist_ok=True)
        for tick in range(step, TICKS + 1, step):
            link = folder / f"tick-{tick}.gsm"
            link.unlink(missing_ok=True)
            link.symlink_to(f"../../{language}/soitto/offer.gsm")


if __name__ == "__main__":
    main(sys.argv[1:])
