# SPDX-License-Identifier: GPL-3.0-or-later
"""The command ``soitto``: the desk, or with a first word ``demo``, ``hub``, ``switchboard``, ``doctor`` or
``report`` what that word names."""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the command; returns the exit status."""
    arguments = sys.argv[1:] if arguments is None else arguments
    match arguments[:1]:
        case ["hub"]:
            from app.hub.cli import main as hub

            return hub(arguments[1:])
        case ["switchboard"]:
            from app.switchboard.cli import main as switchboard

            return switchboard(arguments[1:])
        case ["doctor"]:
            from app.doctor.command import main as doctor

            return doctor(arguments[1:])
        case ["report"]:
            from app.report import main as report

            return report(arguments[1:])
        case ["sip-engine"]:
            from app.telephony.sip_engine.__main__ import run as sip_engine

            return sip_engine()
        case ["demo-customers"]:
            from app.demo.customers import run as customers

            return customers(arguments[1:])
        case ["demo"]:
            from app.demo.command import main as demo

            return demo(arguments[1:])
        case ["--version"]:
            from app import __version__

            print(f"Soitto {__version__}")
            return 0
        case ["--selftest"]:
            from app.selftest import main as selftest

            return selftest(arguments[1:])
        case ["--help" | "-h"]:
            print(__doc__.strip())
            return 0
        case _:
            from app.main import run

            return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
