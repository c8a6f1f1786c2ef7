# SPDX-License-Identifier: GPL-3.0-or-later
"""What every test stands on: the network ends at loopback, and a run says what it left out."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import keyring
import platformdirs
import pytest

import dev_pbx

ROOT = Path(__file__).resolve().parents[2]

MARKED = """
import pytest

@pytest.mark.pbx
def test_first(): ...

@pytest.mark.pbx
def test_second(): ...

@pytest.mark.gallery
def test_third(): ...

def test_plain(): ...
"""


def test_the_network_ends_at_loopback() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        socket.create_connection(("localhost", port)).close()
        socket.create_connection(("127.0.0.1", port)).close()
    with pytest.raises(OSError, match="loopback"):
        socket.create_connection(("192.0.2.1", 80))
    with pytest.raises(socket.gaierror, match="loopback"):
        socket.create_connection(("example.org", 80))
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagrams, pytest.raises(OSError, match="loopback"):
        datagrams.sendto(b"x", ("198.51.100.7", 5060))


def test_the_users_own_files_and_secrets_are_out_of_reach(tmp_path_factory: pytest.TempPathFactory) -> None:
    assert Path(platformdirs.user_data_dir("soitto")).is_relative_to(tmp_path_factory.getbasetemp())
    assert keyring.get_keyring().__class__.__module__ == "keyring.backends.null"


def run(folder: Path, *arguments: str, pbx: Path | None = None) -> str:
    """Run pytest with this project's settings on a file of its own, and return what it prints; without *pbx* as where
    there is no Asterisk."""
    (folder / "test_marked.py").write_text(MARKED, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-c", str(ROOT / "pyproject.toml"), "-p", "tests.conftest"]
    command += ["-p", "no:cacheprovider", *arguments, str(folder)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), dev_pbx.TREE_VARIABLE: str(pbx or folder / "none")}
    environment[dev_pbx.REASON_VARIABLE] = "this is not Debian"
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("processes", [[], ["-n", "2"]], ids=["one process", "two processes"])
def test_a_run_says_what_it_left_out_and_closes_with_the_count(tmp_path: Path, processes: list[str]) -> None:
    lines = run(tmp_path, *processes).splitlines()
    assert "gallery         1  draws every window in every language" in lines
    assert "pbx             2  needs a real Asterisk: this is not Debian" in lines
    assert lines[-1].startswith("1 passed, 3 deselected")


@pytest.mark.skipif(bool(dev_pbx.missing_packages()), reason="needs SIPp and baresip")
def test_tests_of_the_pbx_run_where_there_is_one(tmp_path: Path) -> None:
    lines = run(tmp_path, pbx=tmp_path).splitlines()
    assert lines[-1].startswith("3 passed, 1 deselected")


def test_a_marker_is_chosen_by_name(tmp_path: Path) -> None:
    assert run(tmp_path, "-m", "gallery").splitlines()[-1].startswith("1 passed, 3 deselected")
