# SPDX-License-Identifier: GPL-3.0-or-later
"""``soitto demo``: the desk on an embedded hub with demo customers; ``--scripted`` plays the day's main job by itself."""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from app.config.paths import resources
from app.demo.world import AGENT, World
from app.i18n.catalogues import LANGUAGES

if TYPE_CHECKING:
    from app.main import DeskProgram

REGIONS = {"en": "GB", "mn": "MN", "ru": "RU", "hu": "HU", "fi": "FI"}
ZONES = {
    "en": "Europe/London",
    "mn": "Asia/Ulaanbaatar",
    "ru": "Asia/Yekaterinburg",
    "hu": "Europe/Budapest",
    "fi": "Europe/Helsinki",
}


def main(arguments: list[str]) -> int:
    """Run the demo; returns the exit status."""
    options = _parser().parse_args(arguments)
    if options.pictures is not None:
        from app.demo.pictures import take

        return take(options.pictures, options.language)
    if options.scripted:
        return _scripted(options.out, options.language)
    return _by_hand(options.language)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="soitto demo", description=__doc__.strip())
    parser.add_argument("--scripted", action="store_true", help="play the day's main job unattended")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="take the pictures of the help into this folder")
    parser.add_argument("--out", type=Path, default=Path("demo-out"), help="where screenshots and the report go")
    parser.add_argument("--language", choices=LANGUAGES, help="language of the window")
    return parser


def _scripted(out: Path, language: str | None) -> int:
    from app.demo.scripted import play

    profile = Path(tempfile.mkdtemp(prefix="soitto-"))
    try:
        return play(profile, out, language or "en")
    finally:
        shutil.rmtree(profile, ignore_errors=True)


def _by_hand(language: str | None) -> int:
    from app import logs
    from app.main import DeskProgram, Options, application, event_loop

    # A day of its own every time: yesterday's demo promises would all be late.
    profile = Path(tempfile.mkdtemp(prefix="soitto-"))
    shutil.copy(resources() / "forms" / "enquiry.example.json", profile / "enquiry.json")
    app = application(["soitto"])
    try:
        loop = event_loop(app)
        with loop:
            program = DeskProgram(app, Options(profile, bind_host="127.0.0.1", use_credential_store=False))
            logs.install(profile, program.window.found_bug)
            if language is not None:
                program.languages.install(language)
            world = World(profile, customers=("--ring-in", "75"))
            loop.run_until_complete(_day(program, world))
    finally:
        shutil.rmtree(profile, ignore_errors=True)
    return 0


async def _day(program: DeskProgram, world: World) -> None:
    program.show()
    await program.started()
    url = await program.bridge.ask(open_world(program, world))
    await program.bridge.ask(program.account.sign_in(url, AGENT, world.password))
    await program.ended()


async def open_world(program: DeskProgram, world: World) -> str:
    """Start the world and point the desk's line at its customers; the hub's address (engine's loop)."""
    program.last = world.stop
    url = await world.start()
    await world.fill()
    program.settings.update(sip_user=AGENT, sip_host="127.0.0.1", sip_port=world.customers_port, sip_registrar=False)
    await program.line.connect()
    await world.agent_at(program.phone.line.listening)
    return url
