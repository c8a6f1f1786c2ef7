# SPDX-License-Identifier: GPL-3.0-or-later
"""The composition root's own decisions: the agent's replica file."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

from app.crm.hub import HubCrm
from app.domain.people import Person
from app.main import _open
from app.services.clock import Clock


def test_a_damaged_replica_is_kept_aside_and_the_agent_gets_in(tmp_path: Path) -> None:
    nothing = cast(Any, None)
    arguments = (tmp_path, "http://hub", "ann", HubCrm("http://hub"), Person("ann", "Ann"), nothing, Clock())
    first = _open(*arguments)
    assert first is not None
    first.close()
    [path] = tmp_path.glob("*.sqlite3")
    damaged = b"no database " * 100
    path.write_bytes(damaged)
    second = _open(*arguments)
    assert second is not None
    second.close()
    [kept] = tmp_path.glob("*.bad")
    assert kept.read_bytes() == damaged
