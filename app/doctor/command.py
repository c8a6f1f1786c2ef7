# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line of ``soitto doctor``."""

from __future__ import annotations

import argparse
import asyncio
import getpass
import sys
from pathlib import Path

from app.crm import profile as profiles
from app.crm.naumen.profile import ServiceDeskProfile
from app.doctor.naumen import Visit, bare_profile
from app.domain.errors import ProfileError


def main(arguments: list[str]) -> int:
    """Run it: 0 where everything fits, 1 where something does not, 2 where it was not asked rightly."""
    parser = argparse.ArgumentParser(
        prog="soitto doctor", description="Looks at your systems and says what does not fit. It changes nothing there."
    )
    kinds = parser.add_subparsers(dest="system", required=True, metavar="SYSTEM")
    naumen = kinds.add_parser("naumen", help="Naumen Service Desk (SMP) or ITSM 365")
    naumen.add_argument("--profile", type=Path, help="the site's profile, where there is one already")
    naumen.add_argument("--url", help="the server's address; otherwise the profile's")
    naumen.add_argument("--key-from-stdin", action="store_true", help="read the access key from standard input")
    naumen.add_argument(
        "--class", dest="fqn", help="class (or class$type) to look at; otherwise the profile's, or serviceCall"
    )
    naumen.add_argument("--uuid", help="one object to look at, such as serviceCall$501")
    naumen.add_argument("--zone", default="Europe/Moscow", help="time zone of the server's dates, for a new profile")
    naumen.add_argument("--ca-file", default="", help="PEM file of certificates trusted beside the computer's own")
    switchboard = kinds.add_parser("switchboard", help="the switchboard's file, store, CRM and Asterisk")
    switchboard.add_argument("--config", type=Path, required=True, help="the switchboard's file (TOML)")
    switchboard.add_argument("--call", default="", metavar="ENDPOINT", help="ring this phone and play an announcement")
    given = parser.parse_args(arguments)
    if given.system == "switchboard":
        from app.doctor.switchboard import main as visit

        return visit(given.config, given.call)

    site: ServiceDeskProfile | None = None
    if given.profile is not None:
        try:
            read = profiles.load(given.profile)
        except ProfileError as error:
            print(f"The profile cannot be used. {_sentence(error)}")
            return 1
        if not isinstance(read, ServiceDeskProfile):
            print(f"The profile is for {read.system}, not for Naumen Service Desk.")
            return 1
        site = read
    if site is None and not given.url:
        parser.error("say --url, or --profile")
    try:
        visited = bare_profile(given.url or "", given.zone, given.ca_file) if site is None else site
        if site is not None and given.url:
            visited = site.model_copy(update={"url": given.url.rstrip("/").removesuffix("/sd")})
    except ProfileError as error:
        print(f"This cannot be used: {_sentence(error)}")
        return 2
    key = sys.stdin.readline() if given.key_from_stdin else getpass.getpass("Access key: ")
    return asyncio.run(Visit(visited, site, key.strip(), fqn=given.fqn or "", uuid=given.uuid or "").run())


def _sentence(error: ProfileError) -> str:
    words = {
        "unreadable": "The file cannot be read as text",
        "not_toml": "The file is no TOML",
        "missing": "An entry is missing",
        "unknown_entry": "An entry is not known",
        "wrong_type": "An entry has the wrong kind of value",
        "bad_value": "An entry has a value that cannot be",
        "unknown_system": "The system is not known",
    }
    where = f" on line {error.line}" if error.line else ""
    place = f": {error.place}" if error.place else ""
    detail = f" ({error.detail})" if error.detail else ""
    return f"{words.get(error.code, error.code)}{where}{place}{detail}."
