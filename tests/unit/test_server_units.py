# SPDX-License-Identifier: GPL-3.0-or-later
"""The services as systemd sees them: understood, hardened, and with commands that the program knows."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from app.hub import cli as hub
from app.switchboard import cli as switchboard

UNITS = Path(__file__).resolve().parents[2] / "packaging" / "server" / "systemd"
SERVICES = sorted(UNITS.glob("*.service"))
needs_systemd = pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")


def entries(unit: Path, name: str) -> list[str]:
    return re.findall(rf"^{name}=(.*)$", unit.read_text(encoding="utf-8"), re.MULTILINE)


def variables(unit: Path) -> dict[str, str]:
    pairs = [shlex.split(entry)[0].partition("=") for entry in entries(unit, "Environment")]
    return {name: value for name, _, value in pairs}


@pytest.mark.parametrize("unit", SERVICES, ids=lambda unit: unit.stem)
def test_the_program_knows_the_commands_of_a_service(unit: Path) -> None:
    commands = entries(unit, "ExecStartPre") + entries(unit, "ExecStart")
    assert commands
    for command in commands:
        words = shlex.split(re.sub(r"\$(\w+)", lambda found: variables(unit)[found[1]], command))
        assert words[0] == "/usr/bin/soitto-server"
        parser = {"hub": hub, "switchboard": switchboard}[words[1]]._parser()
        assert parser.parse_args(words[2:]).command == words[2]


@needs_systemd
@pytest.mark.parametrize("unit", sorted(UNITS.iterdir()), ids=lambda unit: unit.name)
def test_systemd_understands_a_unit(tmp_path: Path, unit: Path) -> None:
    for one in UNITS.iterdir():
        # Here nothing is installed.
        (tmp_path / one.name).write_text(one.read_text(encoding="utf-8").replace("/usr/bin/soitto-server", "/bin/true"))
    command = ["systemd-analyze", "verify", "--man=no", str(tmp_path / unit.name)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    ours = [line for line in (done.stdout + done.stderr).splitlines() if "soitto" in line]
    assert ours == []


@needs_systemd
@pytest.mark.parametrize("unit", SERVICES, ids=lambda unit: unit.stem)
def test_a_service_may_do_little(unit: Path) -> None:
    command = ["systemd-analyze", "security", "--offline=true", "--no-pager", "--threshold=20", str(unit)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if "unrecognized option" in done.stderr:
        pytest.skip("this systemd-analyze cannot judge what is not installed")
    assert done.returncode == 0, done.stdout
