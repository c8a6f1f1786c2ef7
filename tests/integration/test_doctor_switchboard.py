# SPDX-License-Identifier: GPL-3.0-or-later
"""``soitto doctor switchboard`` as an administrator runs it, at a real Asterisk with the shipped configuration and a real hub."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.hub.embedded import EmbeddedHub
from app.program import ROOT as PROJECT
from app.switchboard.config import read
from app.switchboard.rules import SiteRulesStore
from app.switchboard.store.database import Database
from tests.hub import PEOPLE
from tests.switchboard.running import RULES, settings
from tests.switchboard.site import SitePbx
from tests.switchboard.world import World


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[str]:
    with asyncio.Runner() as runner:
        one = EmbeddedHub(tmp_path / "hub", people=PEOPLE)
        yield runner.run(one.start())
        runner.run(one.stop())


def prepared(folder: Path, text: str) -> Path:
    """The switchboard's file, its folder, and the departments that an administrator has set."""
    (folder / "messages").mkdir()
    file = folder / "switchboard.toml"
    file.write_text(text, encoding="utf-8")
    database = Database(read(text).store)
    asyncio.run(SiteRulesStore(database).replace(RULES, 0))
    database.close()
    return file


def doctor(*arguments: str) -> tuple[int, str]:
    """Run it; status and output, which holds no secret."""
    done = subprocess.run(
        [sys.executable, "-m", "app", "doctor", "switchboard", *arguments],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={"PYTHONUTF8": "1", "PATH": ""},
        timeout=120,
    )
    return done.returncode, done.stdout + done.stderr


def test_everything_fits_and_a_phone_rings(tmp_path: Path, site: SitePbx, world: World, hub: str) -> None:
    file = prepared(tmp_path, settings(tmp_path, hub, site=site))
    world.phone("1001")
    status, said = doctor("--config", str(file), "--call", "1001")
    assert "✗" not in said, said
    assert status == 0
    for expected in (
        "Asterisk 2",
        "The dialplan is there",
        "Queue support",
        "in fi are there",
        "answered and has ended",
    ):
        assert expected in said, said
    assert "is not connected" in said
    for secret in (site.ami_secret, site.ari_secret, site.door_secret, "password-sue"):
        assert secret not in said
    assert site.wait_for_no_channels() is None


def test_what_does_not_fit_is_said(tmp_path: Path, site: SitePbx, world: World, hub: str) -> None:
    text = settings(tmp_path, hub, site=site, user="ann").replace(site.ari_secret, "wrong")
    file = prepared(tmp_path, text)
    (tmp_path / "messages").rmdir()
    status, said = doctor("--config", str(file))
    assert status == 1
    assert "needs the role supervisor" in said
    assert "(ARI): the user or the secret is refused" in said
    assert "folder of voice messages" in said
    text = settings(tmp_path, hub, site=site).replace(site.ami_secret, "wrong")
    file.write_text(text, encoding="utf-8")
    status, said = doctor("--config", str(file), "--call", "1006")
    assert status == 1
    assert "✗ The manager interface (AMI)" in said
    assert "is 1006 registered?" in said


def test_nothing_is_there(tmp_path: Path) -> None:
    file = tmp_path / "switchboard.toml"
    file.write_text(settings(tmp_path, "http://127.0.0.1:9"), encoding="utf-8")
    status, said = doctor("--config", str(file))
    assert status == 1
    assert "No department is set up yet" in said
    assert "does not run here" in said
    assert "Traceback" not in said
    file.write_text('store = "sqlite:///x"\nwrong = 1\n', encoding="utf-8")
    status, said = doctor("--config", str(file))
    assert status == 1
    assert "line 2" in said
    status, said = doctor("--config", str(tmp_path / "none.toml"))
    assert "cannot be read" in said
    assert doctor("--config", str(file), "--call", "10 01;x")[0] == 2
