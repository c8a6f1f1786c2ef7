# SPDX-License-Identifier: GPL-3.0-or-later
"""What IT says, followed while the desk runs: what cannot be read frees nothing, and one look that fails is not the last."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.config import policy
from app.config.policy import Policies
from app.config.settings import Managed, Settings
from app.config.site_folder import SiteFolder
from app.services import managed
from app.services.events import Event, SettingsChanged
from app.services.managed import ManagedDesk
from tests.desks import play, until


def followed(
    folder: Path, read: Callable[[], Policies], done: list[frozenset[str]] | None = None
) -> tuple[Settings, ManagedDesk, list[Event]]:
    """``done`` takes what is asked for."""
    settings, events, asked = Settings(folder, read()), [], done if done is not None else []

    async def changed(names: frozenset[str]) -> None:
        asked.append(names)

    return settings, ManagedDesk(settings, read, SiteFolder(folder, str), None, changed, events.append), events


def test_a_setting_that_is_only_fixed_as_it_was_asks_for_nothing(tmp_path: Path) -> None:
    found, done = [Policies.none()], []

    async def scenario() -> None:
        settings, desk, events = followed(tmp_path, lambda: found[0], done)
        settings.update(switchboard_url="https://switchboard.example.org", theme="dark")
        found[0] = Policies({"switchboard_url": "https://switchboard.example.org"})
        await desk.look()
        assert settings.managed("switchboard_url") is Managed.POLICY
        assert (events, done) == ([SettingsChanged(frozenset({"switchboard_url"}))], [])
        found[0] = Policies({"theme": "dark", "bridge_port": 24_000})
        await desk.look()
        assert events[1:] == [SettingsChanged(frozenset({"switchboard_url", "theme", "bridge_port"}))]
        assert done == [frozenset({"bridge_port"})]

    play(scenario())


@pytest.mark.parametrize("half", [b"", b'{"policies": {"theme": "da', b"\xff"])
def test_policies_that_are_being_written_free_nothing(tmp_path: Path, half: bytes) -> None:
    file = tmp_path / "policy.json"
    file.write_text('{"policies": {"theme": "dark"}}', "utf-8")

    async def scenario() -> None:
        settings, desk, events = followed(tmp_path, lambda: policy.read(file=file))
        file.write_bytes(half)
        await desk.look()
        assert (settings.theme, settings.managed("theme"), events) == ("dark", Managed.POLICY, [])
        file.unlink()
        await desk.look()
        assert (settings.theme, settings.managed("theme")) == ("system", None)
        assert events == [SettingsChanged(frozenset({"theme"}))]

    play(scenario())


def test_one_look_that_fails_is_not_the_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(managed, "POLICIES_EVERY", 0.01)
    failed: list[bool] = []
    found = [Policies.none()]

    def read() -> Policies:
        failed.append(not found)
        return found[0]

    async def scenario() -> None:
        settings, desk, _ = followed(tmp_path, read)
        found.clear()
        desk.start()
        await until(lambda: sum(failed) >= 2)
        found.append(Policies({"theme": "dark"}))
        await until(lambda: settings.theme == "dark")
        await desk.stop()

    play(scenario())
